/** Sorts what was recorded into sessions, and finds out who sent each frame: by the same modules as the command line. */
import type { Sender } from '../../../generator/recording/senders.js';
import { createSessions } from '../../../generator/recording/split-sessions.js';
import type { KnownEvents } from '../known-events.js';

/** A frame as it was recorded. */
export interface RawFrame {
  /** What the frame says; undefined where it is no JSON. */
  readonly value: unknown;
  /** What was recorded instead of a frame. */
  readonly text?: string;
  /** Milliseconds of some clock; undefined where the recording does not say. */
  readonly time: number | undefined;
  /** Name of who sent it, where that is known. */
  readonly direction: string | undefined;
}

/** A line that is no JSON. */
export class NoJson {
  constructor(readonly text: string) {}
}

/** A frame whose sender may become known by a later one. */
interface PlacedFrame extends Omit<RawFrame, 'direction'> {
  readonly direction?: string | undefined;
  readonly sender?: Sender;
}

/**
 * What is no frame stands in the session in which it came.
 *
 * @param way where frames stand in the values, if the form of the recording says it: sessions without a known frame are none of
 *   ours then
 */
export function sessionsOf(
  values: readonly unknown[],
  known: KnownEvents,
  way: readonly string[] | undefined,
): (readonly RawFrame[])[] {
  const senders = known.senders();
  const finder = known.finder(senders, way);
  const leading: PlacedFrame[] = [];
  const all: { readonly frames: PlacedFrame[]; isKnown: boolean }[] = [];
  const sessions = createSessions(known.beginnings, () => {
    const session = { frames: all.length === 0 ? leading : [], isKnown: false };
    all.push(session);
    return session;
  });
  let last = leading;
  for (const value of values) {
    const found = value instanceof NoJson ? undefined : finder.find(value);
    if (!found) {
      last.push(
        value instanceof NoJson ? { value: undefined, text: value.text, time: undefined } : { value, time: undefined },
      );
      continue;
    }
    const { tag, time, connection } = found;
    const { sender, direction } = senders.of(found);
    const { session } = sessions.of({ tag, direction, line: 0, connection });
    session.isKnown ||= senders.isKnown(tag);
    session.frames.push({ value: found.value, time, direction, sender });
    last = session.frames;
  }
  return all
    .filter(({ isKnown }) => isKnown || !way)
    .map(({ frames }) =>
      frames.map(({ sender, ...frame }) => ({ ...frame, direction: frame.direction ?? sender?.direction })),
    );
}
