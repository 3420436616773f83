/** Which surface each session of a recording speaks, where nobody has said it: the one that its first frames fit best. */
import { explainEvent, explainTable, undeclaredInEvent } from '../emit/type-shape.js';
import type { Model, Surface } from '../model/index.js';
import { directionNamed } from '../model/lookup.js';
import { eventOfFrame } from './event-of-frame.js';
import type { Leftover, Recorded, RecordedFrame, SessionEnd, UnreadableFile } from './recording-parts.js';
import { spokenSurface, TELLING_FRAMES } from './spoken-surface.js';
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
    return held.length === TELLING_FRAMES || this.#candidates.length === 1 ? this.#release(session) : [];
  }

  #release(session: RecordedSession): readonly SpokenFrame[] {
    const frames = this.#held.get(session) ?? [];
    this.#held.delete(session);
    if (!this.#spoken.has(session)) {
      const strange = (surface: Surface, frame: RecordedFrame): number | undefined =>
        misfits(this.#model, surface, frame);
      this.#spoken.set(session, spokenSurface(this.#candidates, frames, strange));
    }
    const surface = this.#spoken.get(session)!;
    return frames.map((frame) => ({ kind: 'frame', surface, frame }));
  }
}

/** Fields that do not fit their event, or are not declared; undefined where the surface has no such event. */
function misfits(model: Model, surface: Surface, frame: RecordedFrame): number | undefined {
  const event = eventOfFrame(surface, frame);
  if (!event) return undefined;
  const table = explainTable(model, surface);
  const direction = directionNamed(model, surface.name, event.direction)!;
  const { tag } = event;
  return [explainEvent, undeclaredInEvent].reduce(
    (sum, count) => sum + count(table, direction, tag, frame.value).length,
    0,
  );
}
