/** Things by what events call them: found, and made where they are not known. */
import { keyIn, type Key } from './json.js';
import type { State } from './state.js';
import { Thing, type Kind } from './thing.js';

/** The thing that the event names: undefined where it is not known, null where the event names none. */
export function find(state: State, kind: Kind, isMade = false): Thing | undefined | null {
  const owner = kind.owner && find(state, kind.owner, isMade);
  if (kind.owner && !owner) return owner;
  const key = keyIn(state.event, kind.paths);
  return key === undefined ? null : thingAt(state, kind, key, owner!, isMade);
}

export function thingAt(state: State, kind: Kind, key: Key, owner?: Thing, isMade = true): Thing | undefined {
  const { connection } = state.kept;
  const known = owner ? owner.parts.find((part) => part.key === key && part.kind === kind) : kind.all.get(key);
  // What a session has but one of outlives its connections.
  if (known && (owner || kind.isSingle || known.connection === connection)) return known;
  return isMade ? put(new Thing(kind, key, connection, owner)) : undefined;
}

/** Puts a thing among its like, in the place of another one with its key; what is a part, in the order of the keys. */
export function put(thing: Thing): Thing {
  const { kind, key, owner } = thing;
  if (owner) {
    const kinds = owner.kind.parts;
    owner.parts.push(thing);
    owner.parts.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || +a.key - +b.key || 0);
  } else kind.all.set(key, thing);
  return thing;
}
