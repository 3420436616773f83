/** Which surface a session speaks, where nobody has said it: the one that most of its first frames fit. */
import { explainEvent, explainTable } from '../emit/shapes.js';
import type { Model, Surface } from '../model/index.js';
import type { RecordedFrame } from '../recording/index.js';
import { eventOf } from './event.js';

/** Frames that are held back until the surface is chosen. */
const MOST_HELD = 10;

/** What takes the frames of a session, once its surface is known. */
interface Taker {
  take(frame: RecordedFrame): void;
}

export class SurfaceGuess<SessionTaker extends Taker> {
  readonly #model: Model;
  readonly #surfaces: readonly Surface[];
  readonly #begin: (surface: Surface) => SessionTaker;
  #held: RecordedFrame[] = [];
  #taker: SessionTaker | undefined;

  /** @param begin makes what takes the session's frames */
  constructor(model: Model, surfaces: readonly Surface[], begin: (surface: Surface) => SessionTaker) {
    this.#model = model;
    this.#surfaces = surfaces;
    this.#begin = begin;
  }

  take(frame: RecordedFrame): void {
    if (this.#taker) return this.#taker.take(frame);
    this.#held.push(frame);
    if (this.#held.length === MOST_HELD || this.#surfaces.length === 1) this.#decide();
  }

  /** @returns what has taken all frames */
  end(): SessionTaker {
    return this.#taker ?? this.#decide();
  }

  #decide(): SessionTaker {
    const fits = this.#surfaces.map((surface) => this.#fit(surface));
    const taker = this.#begin(this.#surfaces[fits.indexOf(Math.max(...fits))]!);
    for (const frame of this.#held) taker.take(frame);
    this.#held = [];
    return (this.#taker = taker);
  }

  /** A frame that fits counts, one whose tag is known counts half. */
  #fit(surface: Surface): number {
    const table = explainTable(this.#model, surface);
    return this.#held.reduce((sum, frame) => {
      const event = eventOf(surface, frame);
      if (!event) return sum;
      const issues = explainEvent(
        table,
        surface.directions.find(({ name }) => name === event.direction)!,
        event.tag,
        frame.value,
      );
      return sum + (issues.length === 0 ? 1 : 0.5);
    }, 0);
  }
}
