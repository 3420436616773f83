/**
 * Which violations would be none if the recording lacked frames, as excerpts do: those that a tracker does not tell of that
 * takes what is missing for granted. A sender that leaves an event out cannot be told from a recorder that has lost it.
 */
import { track, type SessionRules, type Tracker, type Violation } from '../../templates/runtime/track/index.js';
import { violationsIn } from '../../templates/reference/session/violations.js';
import type { MissingFrames } from './checked-session.js';

/** Lines of each kind that are told singly. Kinds are few: what they say has nothing of the recording in it. */
const MOST_LINES = 100;

export class DoubtedRecording {
  readonly #lenient: Tracker;
  readonly #kinds = new Map<string, { what: string; count: number; lines: number[] }>();
  /** What the lenient tracker tells of the frame at hand. */
  #told: readonly Violation[] = [];
  count = 0;

  constructor(rules: SessionRules, transport: string | undefined) {
    this.#lenient = track(rules, { partial: true, ...(transport !== undefined && { transport }) });
  }

  /** Takes every frame that the session's own tracker takes. */
  take(event: unknown, direction: string): void {
    this.#told = violationsIn(this.#lenient.frame({ kind: 'event', event }, direction));
  }

  /** Would a violation at this frame be none? */
  explains({ rule }: Violation): boolean {
    return !this.#told.some((each) => each.rule === rule);
  }

  add({ type, message }: Violation, line: number): void {
    this.count++;
    const what = message.replace(`${type}: `, '');
    const known = this.#kinds.get(what) ?? { what, count: 0, lines: [] };
    this.#kinds.set(what, known);
    known.count++;
    if (known.lines.length < MOST_LINES) known.lines.push(line);
  }

  get kinds(): MissingFrames[] {
    return [...this.#kinds.values()];
  }
}
