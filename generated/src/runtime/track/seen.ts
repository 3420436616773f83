// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The ids of the last events, so that one that comes twice is noticed. */
import type { State } from './state.js';

/** How many events are remembered, at most; it is at least half of them. */
const MOST_SEEN = 512;

/** Did an event with this id come already? Remembers it. */
export function isRepeated(state: State, id: unknown): boolean {
  if (typeof id !== 'string') return false;
  const { seen } = state.data;
  const { size } = seen;
  state.id = id;
  if (seen.set(id, state.tag).size === size) return true;
  // Many are forgotten at once, so that it is seldom done.
  if (size >= MOST_SEEN) for (const oldest of [...seen.keys()].slice(0, MOST_SEEN / 2)) seen.delete(oldest);
  return false;
}
