/** The ids of the last events, so that one that comes twice is noticed. */
import type { State } from './state.js';

/** How many events are remembered. */
const MOST_SEEN = 512;

/** Did an event with this id come already? Remembers it. */
export function isRepeated(state: State, id: unknown): boolean {
  if (typeof id !== 'string') return false;
  const { seen } = state.data;
  const { size } = seen;
  state.id = id;
  if (seen.set(id, state.tag).size === size) return true;
  if (size >= MOST_SEEN) seen.delete(seen.keys().next().value!);
  return false;
}
