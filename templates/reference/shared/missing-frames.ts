/**
 * Which violations would be none if the recording lacked frames, as excerpts do: those that a tracker does not tell of that
 * takes what is missing for granted. A sender that leaves an event out cannot be told from a recorder that has lost it.
 */
import { track, type SessionRules, type Tracker, type Violation } from '../../runtime/track/index.js';
import { numberText } from './amounts.js';
import { violationsIn } from './explained-violations.js';

/** Violations of one kind. */
export interface MissingKind {
  /** `response not begun; expected response.created first` */
  readonly what: string;
  readonly count: number;
  /** Where the first of them stand in the recording. */
  readonly places: readonly number[];
}

/** Places of each kind that are told singly. Kinds are few: what they say has nothing of the recording in it. */
const MOST_PLACES = 100;

/** So many are quicker read one by one than as one statement about all of them. */
const FEW = 3;

export class MissingFrames {
  readonly #lenient: Tracker;
  readonly #kinds = new Map<string, { what: string; count: number; places: number[] }>();
  /** What the lenient tracker tells of the frame at hand. */
  #told: readonly Violation[] = [];
  count = 0;

  constructor(rules: SessionRules, transport?: string) {
    this.#lenient = track(rules, { partial: true, ...(transport !== undefined && { transport }) });
  }

  /** Takes every frame that the session's own tracker takes. */
  take(event: unknown, direction: string): void {
    this.#told = violationsIn(this.#lenient.frame({ kind: 'event', event }, direction));
  }

  /** Would a violation at this frame be none? */
  explain({ rule }: Violation): boolean {
    return !this.#told.some((each) => each.rule === rule);
  }

  add({ type, message }: Violation, place: number): void {
    this.count++;
    const what = message.replace(`${type}: `, '');
    const known = this.#kinds.get(what) ?? { what, count: 0, places: [] };
    this.#kinds.set(what, known);
    known.count++;
    if (known.places.length < MOST_PLACES) known.places.push(place);
  }

  get kinds(): readonly MissingKind[] {
    return [...this.#kinds.values()];
  }
}

/** Are there so many of them that they are told together? */
export function areMany({ count }: { readonly count: number }): boolean {
  return count > FEW;
}

/**
 * @param violations how many there are in all
 * @param here what stands where the first of them is: `line`
 */
export function missingText({ count }: { readonly count: number }, violations: number, here: string): string {
  const all =
    count === violations ? `all ${numberText(count)}` : `${numberText(count)} of the ${numberText(violations)}`;
  return `${all} violations are as if frames were missing from the recording, the first of them before this ${here}`;
}

/** `once`, `16 times` */
export function timesText(count: number): string {
  return count === 1 ? 'once' : `${numberText(count)} times`;
}
