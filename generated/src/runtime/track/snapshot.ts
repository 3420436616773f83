// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The state as JSON, and back. */
import { Entry, type Things } from './entry.js';
import type { Key } from './json.js';
import type { Data } from './state.js';
import type { Kinds } from './step.js';
import type { SessionSnapshot } from './tracked.js';
import { stand } from './values.js';

/** Maps become lists of their keys and values. */
export function saved(data: Data): SessionSnapshot {
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
  return JSON.parse(JSON.stringify({ version: 1, ...data }, plain)) as SessionSnapshot;
}

export function restored(kinds: Kinds, from: SessionSnapshot | undefined): Data {
  const data: Data = {
    partial: false,
    lossy: false,
    opened: false,
    connection: 0,
    parts: {},
    order: {},
    asked: [],
    seen: new Map(),
    violations: [],
    ...(from && (JSON.parse(JSON.stringify(from)) as object)),
  };
  return { ...data, seen: new Map(data.seen), parts: revived(kinds, data.parts) };
}

function revived(kinds: Kinds, things: Things, owner?: Entry): Things {
  const revive = (name: string, [key, saved]: [Key, Entry]): [Key, Entry] => {
    const entry = Object.assign(new Entry(kinds[name]!, key, saved.connection, owner), saved);
    entry.parts = revived(kinds, saved.parts, entry);
    stand(entry);
    return [key, entry];
  };
  return Object.fromEntries(
    Object.entries(things).map(([name, list]) => [name, new Map([...list].map((each) => revive(name, each)))]),
  );
}
