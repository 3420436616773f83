/** The state as JSON, and back. */
import { put } from './find.js';
import type { Kinds } from './kinds.js';
import type { SessionSnapshot } from './public-types.js';
import type { Kept, State } from './state.js';
import { gather } from './thing-value.js';
import { Thing } from './thing.js';

/** Number of the form in which the inside of a snapshot is written. */
const VERSION = 3;

export function saved({ kinds, kept }: State): SessionSnapshot {
  const things = Object.values(kinds).flatMap(({ all }) => [...all.values()]);
  return JSON.parse(JSON.stringify({ version: VERSION, things, ...kept })) as SessionSnapshot;
}

/**
 * Fills the kinds with the things of a snapshot.
 *
 * @returns what else is kept of a state
 * @throws where the snapshot was made by another version
 */
export function restored(kinds: Kinds, from: SessionSnapshot = { version: VERSION }): Kept {
  const { version, things = [], ...others } = JSON.parse(JSON.stringify(from)) as Partial<Saved>;
  if (version !== VERSION) throw new TypeError(`A snapshot of version ${version}; expected version ${VERSION}`);
  for (const thing of things) revive(kinds, thing);
  return {
    partial: false,
    lossy: false,
    opened: false,
    connection: 0,
    pieces: 0,
    order: {},
    asked: [],
    violations: [],
    last: {},
    ...others,
  };
}

interface Saved extends Kept {
  readonly version: number;
  readonly things: readonly Thing[];
}

function revive(kinds: Kinds, { parts, ...saved }: Thing, owner?: Thing): void {
  const kind = kinds[saved.kindName]!;
  const thing = Object.assign(put(new Thing(kind, saved.key, saved.connection, owner)), saved);
  for (const part of parts) revive(kinds, part, thing);
  gather(thing);
  if (!owner && thing.begun && !thing.ended) kind.open.add(thing);
}
