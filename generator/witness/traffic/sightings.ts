/** How often something was seen that contradicts the catalogue, and where first: by its place in the catalogue. */
import { locusText, type Change, type Locus } from '../../compare/change.js';
import type { RecordedFrame, RecordedPlace } from '../../recording/index.js';

export interface Sighting {
  /** Frames that show it. */
  count: number;
  first: RecordedPlace;
  /** A new value of a list that is open anyway: worth knowing, and no contradiction. */
  readonly isExpected: boolean;
}

/** What a value can be that it should not be. */
export type Strangeness =
  | 'absent'
  | 'null'
  /** Another kind than the catalogue has; and which one. */
  | 'kind'
  | `kind ${string}`
  | `field ${string}`
  | `value ${string}`
  | `member ${string}`;

interface Entry extends Sighting {
  /** Sessions side by side are not watched in the order of their frames. */
  firstFrame: number;
  /** A frame counts once. */
  lastFrame: number;
}

export class Sightings {
  readonly #byPlace = new Map<string, Map<Strangeness, Entry>>();

  /** @param places all places of the catalogue that say what should stand there */
  note(places: readonly Locus[], what: Strangeness, frame: RecordedFrame, isExpected = false): void {
    for (const place of places) {
      const text = locusText(place);
      const here = this.#byPlace.get(text) ?? new Map<Strangeness, Entry>();
      this.#byPlace.set(text, here);
      const { file, line, number } = frame;
      const entry = here.get(what) ?? { count: 0, first: { file, line }, isExpected, firstFrame: number, lastFrame: 0 };
      here.set(what, entry);
      if (number < entry.firstFrame) Object.assign(entry, { first: { file, line }, firstFrame: number });
      if (entry.lastFrame !== number) entry.count++;
      entry.lastFrame = number;
    }
  }

  /** What was seen that makes a change of the comparison. */
  of(change: Change): Sighting | undefined {
    const here = change.after && this.#byPlace.get(locusText(change.after));
    return here && strangenessOf(change).flatMap((what) => here.get(what) ?? [])[0];
  }
}

function strangenessOf({ rule, subject = '' }: Change): Strangeness[] {
  switch (rule) {
    case 'required':
      return ['absent'];
    case 'not-nullable':
      return ['null'];
    case 'field-removed':
      return [`field ${subject}`];
    case 'value-removed':
      return [`value ${subject}`];
    case 'member-removed':
      return [`member ${subject}`, `kind ${subject}`];
    default:
      return ['kind'];
  }
}
