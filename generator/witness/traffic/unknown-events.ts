/** Frames of events that the catalogue does not have: how many of each, who sent them, and what was in them. */
import { byCodeUnit, type Surface } from '../../model/index.js';
import { limitedName, MORE, type RecordedFrame, type RecordedPlace, type Sender } from '../../recording/index.js';
import { createInferred, learn, learnAll, type Inferred } from './infer.js';

/** A tag that the catalogue does not have. */
export interface UnknownEvent {
  readonly tag: string;
  readonly surface: string;
  /** Absent where nothing tells who sent it. */
  readonly direction?: string;
  count: number;
  first: RecordedPlace;
  readonly inferred: Inferred;
}

interface Seen extends UnknownEvent {
  /** Sessions side by side are not watched in the order of their frames. */
  firstFrame: number;
}

/** Unknown tags beyond this are one. */
export const MOST_TAGS = 200;

/** Those of one surface. */
export class UnknownEvents {
  readonly #surface: Surface;
  readonly #nameOf: (tag: string) => string;
  /** Who a sender is may be known only when everything was read. */
  readonly #bySender = new Map<Sender, Map<string, Seen>>();

  /** @param nameOf what a tag is called, which may be somebody's text */
  constructor(surface: Surface, nameOf: (tag: string) => string) {
    this.#surface = surface;
    this.#nameOf = nameOf;
  }

  add({ sender, tag, value, file, line, number }: RecordedFrame): void {
    const here = this.#bySender.get(sender) ?? new Map<string, Seen>();
    this.#bySender.set(sender, here);
    const name = limitedName(here, this.#nameOf(tag), MOST_TAGS);
    const surface = this.#surface.name;
    const place = { first: { file, line }, firstFrame: number };
    const seen = here.get(name) ?? { tag: name, surface, count: 0, ...place, inferred: createInferred() };
    here.set(name, seen);
    seen.count++;
    if (number < seen.firstFrame) Object.assign(seen, place);
    learn(seen.inferred, value);
  }

  /** By direction and tag. */
  all(): UnknownEvent[] {
    const events = new Map<string, Seen>();
    for (const [sender, seen] of this.#bySender) {
      const direction = this.#directionOf(sender);
      const keyOf = (tag: string): string => `${direction ?? ''} ${tag}`;
      for (const each of seen.values()) {
        const tag = limitedName(events, keyOf(each.tag), MOST_TAGS) === MORE ? MORE : each.tag;
        const known = events.get(keyOf(tag));
        if (known) {
          known.count += each.count;
          if (each.firstFrame < known.firstFrame)
            Object.assign(known, { first: each.first, firstFrame: each.firstFrame });
          learnAll(known.inferred, each.inferred);
        } else {
          events.set(keyOf(tag), { ...each, tag, ...(direction !== undefined && { direction }) });
        }
      }
    }
    return [...events].sort(([a], [b]) => byCodeUnit(a, b)).map(([, event]) => event);
  }

  /** What a sender is called may be a direction of another surface. */
  #directionOf({ direction }: Sender): string | undefined {
    const names = this.#surface.directions.map(({ name }) => name);
    return names.length === 1 ? names[0] : names.find((name) => name === direction);
  }
}
