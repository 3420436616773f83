/** The place of a thing among its like. */
import type { Key } from './json.js';
import type { State } from './state.js';
import type { Thing } from './thing.js';
import { violate } from './violation.js';

/**
 * @param before key of what it is placed behind; null for the first place, undefined where nothing is said
 * @param isNew was nothing known of it? What is told of while it is made elsewhere has no place in front.
 */
export function place(state: State, thing: Thing, before: unknown, isNew: boolean): void {
  const { kind, key } = thing;
  const { connection, partial, order: orders } = state.kept;
  const order = (orders[kind.name] ??= []);
  // What earlier connections left stands in front, until this one tells where it stands.
  const isLeft = (each: Key): boolean => {
    const { begun, connection: from } = kind.all.get(each)!;
    return from < connection || !begun;
  };
  if (connection > 0) takeOut(order, key);
  let index = order.length;
  if (before === null && isNew) index = order.filter(isLeft).length;
  else if (before != null) {
    index = order.lastIndexOf(before as Key) + 1 || index;
    if (order[index - 1] !== before && !partial)
      violate(state, 'misplaced', kind.name, thing, 'a place behind one that is there');
  }
  order.splice(index, 0, key);
}

export function takeOut(order: Key[], key: Key): void {
  const index = order.lastIndexOf(key);
  if (index >= 0) order.splice(index, 1);
}
