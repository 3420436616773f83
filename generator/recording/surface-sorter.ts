/** Which surface each session of a recording speaks, where nobody has said it: the one that its first frames fit best. */
import { explainEvent, explainTable, undeclaredInEvent } from '../emit/shapes.js';
import type { Model, Surface } from '../model/index.js';
import { directionNamed } from '../model/lookup.js';
import { eventOf } from './event.js';
import type { Leftover, Recorded, RecordedFrame, SessionEnd, UnreadableFile } from './recorded.js';
import type { RecordedSession } from './split-sessions.js';

/** A frame of a session whose surface is known. */
export interface SpokenFrame {
  readonly kind: 'frame';
  readonly surface: Surface;
  readonly frame: RecordedFrame;
}

export interface SpokenEnd extends SessionEnd {
  readonly surface: Surface;
}

export type Spoken = SpokenFrame | SpokenEnd | Leftover | UnreadableFile;

/** Frames that are held back until the surface of their session is chosen. */
const MOST_HELD = 10;

/** Finds out the surface of each session, and passes on its frames once that is known, in their order. */
export class SurfaceSorter {
  readonly #model: Model;
  readonly #candidates: readonly Surface[];
  readonly #spoken = new Map<RecordedSession, Surface>();
  readonly #held = new Map<RecordedSession, RecordedFrame[]>();

  /**
   * @param model the surfaces with the types that they use
   * @param surfaces which may be spoken
   * @param preferred the one of them that a session speaks unless another fits better
   */
  constructor(model: Model, surfaces: readonly Surface[], preferred?: Surface) {
    this.#model = model;
    this.#candidates = preferred ? [preferred, ...surfaces.filter((each) => each !== preferred)] : surfaces;
  }

  /** @returns what may go on now: nothing, or all that was held back and this behind it */
  take(recorded: Recorded): readonly Spoken[] {
    if (recorded.kind === 'frame') return this.#frame(recorded);
    if (recorded.kind !== 'end') return [recorded];
    const { session } = recorded;
    const held = this.#release(session);
    const surface = this.#spoken.get(session)!;
    this.#spoken.delete(session);
    return [...held, { ...recorded, surface }];
  }

  #frame(frame: RecordedFrame): readonly Spoken[] {
    const { session } = frame;
    const surface = this.#spoken.get(session);
    if (surface) return [{ kind: 'frame', surface, frame }];
    const held = this.#held.get(session) ?? [];
    this.#held.set(session, held);
    held.push(frame);
    return held.length === MOST_HELD || this.#candidates.length === 1 ? this.#release(session) : [];
  }

  #release(session: RecordedSession): readonly SpokenFrame[] {
    const frames = this.#held.get(session) ?? [];
    this.#held.delete(session);
    if (!this.#spoken.has(session)) this.#spoken.set(session, leastStrange(this.#model, this.#candidates, frames));
    const surface = this.#spoken.get(session)!;
    return frames.map((frame) => ({ kind: 'frame', surface, frame }));
  }
}

/** What an unknown tag weighs, beside a field that does not fit or is not declared. */
const UNKNOWN_TAG = 4;

/** The least strange one; the first of those that are alike. Mostly the first is not strange at all: then no other is looked at. */
function leastStrange(model: Model, surfaces: readonly Surface[], frames: readonly RecordedFrame[]): Surface {
  let least = Infinity;
  let best = surfaces[0]!;
  for (const surface of surfaces) {
    const strangeness = frames.reduce((sum, frame) => sum + strangenessOf(model, surface, frame), 0);
    if (strangeness < least) [least, best] = [strangeness, surface];
    if (least === 0) break;
  }
  return best;
}

function strangenessOf(model: Model, surface: Surface, frame: RecordedFrame): number {
  const event = eventOf(surface, frame);
  if (!event) return UNKNOWN_TAG;
  const table = explainTable(model, surface);
  const direction = directionNamed(model, surface.name, event.direction)!;
  const { tag } = event;
  return [explainEvent, undeclaredInEvent].reduce(
    (sum, count) => sum + count(table, direction, tag, frame.value).length,
    0,
  );
}
