// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The place of a thing among its like. */
import type { Entry } from './entry.js';
import { violate, type State } from './state.js';

/**
 * @param before key of what it is placed behind; null for the first place, undefined where nothing is said
 * @param isNew was nothing known of it? What is told of while it is made elsewhere has no place in front.
 */
export function place(state: State, entry: Entry, before: unknown, isNew: boolean): void {
  const { thing, key } = entry;
  const { earlier, partial, order: orders } = state.data;
  const order = (orders[thing] ??= []);
  // What earlier connections left stands in front, but for what is told again.
  const first = earlier[thing] ? order.indexOf(key) : -1;
  if (first >= 0) {
    order.splice(first, 1);
    earlier[thing]!--;
  }
  let index = order.length;
  if (before === null && isNew) index = earlier[thing] ?? 0;
  else if (typeof before === 'string') {
    index = order.lastIndexOf(before) + 1;
    if (index === 0) {
      index = order.length;
      if (!partial) violate(state, 'misplaced', thing, entry, 'a place behind one that is there');
    }
  }
  order.splice(index, 0, key);
}
