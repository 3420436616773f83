// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The state as JSON, and back. */
import { Entry } from './entry.js';
import { put, type Kept, type State } from './state.js';
import type { Kinds } from './step.js';
import type { SessionSnapshot } from './tracked.js';
import { gather } from './values.js';

/** Number of the form in which the inside of a snapshot is written. */
const VERSION = 2;

/** Maps become lists of their keys and values. */
export function saved({ kinds, kept }: State): SessionSnapshot {
  const things = Object.values(kinds).flatMap(({ all }) => [...all.values()]);
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
  return JSON.parse(JSON.stringify({ version: VERSION, things, ...kept }, plain)) as SessionSnapshot;
}

/**
 * Fills the kinds with the things of a snapshot.
 *
 * @returns what else is kept of a state
 * @throws where the snapshot was made by another version
 */
export function restored(kinds: Kinds, from: SessionSnapshot = { version: VERSION }): Kept {
  const { version, things = [], seen = [], ...others } = JSON.parse(JSON.stringify(from)) as Partial<Saved>;
  if (version !== VERSION) throw new TypeError(`A snapshot of version ${version}; expected version ${VERSION}`);
  for (const thing of things) revive(kinds, thing);
  return {
    partial: false,
    lossy: false,
    opened: false,
    connection: 0,
    order: {},
    asked: [],
    violations: [],
    ...others,
    seen: [new Map(seen[0]), new Map(seen[1])],
  };
}

interface Saved extends Kept {
  readonly version: number;
  readonly things: readonly Entry[];
}

function revive(kinds: Kinds, { parts, ...saved }: Entry, owner?: Entry): void {
  const entry = Object.assign(put(new Entry(kinds[saved.thing]!, saved.key, saved.connection, owner)), saved);
  for (const part of parts) revive(kinds, part, entry);
  gather(entry);
  if (entry.begun && !entry.ended) entry.kind.open.add(entry);
}
