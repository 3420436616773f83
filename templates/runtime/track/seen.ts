/** The ids of the last events, so that one that comes twice is noticed, and an error finds what it answers. */
import type { Seen, State } from './state.js';

const PLACES = 1024;

/** Did an event with this id come already? Remembers it. */
export function isRepeated(state: State, id: unknown): boolean {
  if (typeof id !== 'string') return false;
  const { seen } = state.data;
  state.id = id;
  const place = placeOf(id);
  if (seen[place]?.[0] === id) return true;
  seen[place] = [id, state.tag];
  return false;
}

/** The tag of the event with this id, as long as it is remembered. */
export function tagOf(seen: Seen, id: string): string | undefined {
  const [known, tag] = seen[placeOf(id)] ?? [];
  return known === id ? tag : undefined;
}

/** Ids end in what tells them from others: a number or something random. */
function placeOf(id: string): number {
  let sum = 0;
  for (let index = Math.max(0, id.length - 4); index < id.length; index++) sum = sum * 33 + id.charCodeAt(index);
  return sum % PLACES;
}
