/** Things by what events call them: found, made, put among their like. */
import { keyIn, type Json, type Key } from './json.js';
import type { State } from './state.js';
import { Thing, type Kind } from './thing.js';

/** The thing that the event names: undefined where it is not known, null where the event names none. */
export function find(state: State, kind: Kind, isMade = false): Thing | undefined | null {
  const { last, paths } = kind;
  // Mostly the same thing is meant again.
  if (last && isNamed(last, state.event)) return last;
  const owner = kind.owner && find(state, kind.owner, isMade);
  if (kind.owner && !owner) return owner;
  const key = keyIn(state.event, paths);
  return key === undefined ? null : (kind.last = thingIn(state, kind, key, owner!, isMade));
}

function isNamed(thing: Thing, event: Json): boolean {
  for (let each: Thing | undefined = thing; each; each = each.owner)
    if (keyIn(event, each.kind.paths) !== each.key) return false;
  return true;
}

export function thingIn(state: State, kind: Kind, key: Key, owner?: Thing, isMade = true): Thing | undefined {
  // What a session has but one of outlives its connections.
  const connection = kind.isSingle ? 0 : state.kept.connection;
  const known = owner ? owner.parts.find((part) => part.key === key && part.kind === kind) : kind.all.get(key);
  if (known?.connection === connection) return known;
  return isMade ? put(new Thing(kind, key, connection, owner)) : undefined;
}

/** What was looked up is not there any more. */
export function forget({ kinds }: State): void {
  for (const kind of Object.values(kinds)) kind.last = undefined;
}

/** Puts a thing among its like, in the place of another one with its key; what is a part, in the order of the keys. */
export function put(thing: Thing): Thing {
  const { kind, key, owner } = thing;
  if (owner) {
    const { parts } = owner.kind;
    const others = owner.parts.filter((part) => part.key !== key || part.kind !== kind);
    owner.parts = [...others, thing].sort((a, b) => parts.indexOf(a.kind) - parts.indexOf(b.kind) || +a.key - +b.key);
  } else kind.all.set(key, thing);
  return thing;
}
