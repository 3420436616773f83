/** What is kept of sessions while they are read. */
import type { Surface } from '../model/index.js';
import type { RecordedSession } from './split-sessions.js';
import type { SpokenFrame } from './surface-sorter.js';

/**
 * @param running what is kept of each session that has begun
 * @param begin makes it with the first frame of a session
 * @returns what is kept of the session of a frame
 */
export function keptOf<Kept>(
  running: Map<RecordedSession, Kept>,
  { frame: { session }, surface }: SpokenFrame,
  begin: (session: RecordedSession, surface: Surface) => Kept,
): Kept {
  const kept = running.get(session) ?? begin(session, surface);
  running.set(session, kept);
  return kept;
}
