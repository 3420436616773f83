/** What stretches over the time of a session: its things from their begin to their end, and fields from their first piece to their last. */
import type { Change, SessionRules } from '../../runtime/track/index.js';
import { isObject, read } from '../../runtime/track/json.js';
import { stepOf, type Link, type Step } from '../../runtime/track/step.js';

export interface Bar {
  /** `response`, or `part.audio` for a field. */
  readonly what: string;
  readonly isField: boolean;
  /** Names it among its like. */
  readonly key: string;
  readonly start: number;
  end: number;
  /** It goes on at the end of the recording. */
  isOpen: boolean;
  outcome: string | undefined;
  /** Places of its first and its last frame. */
  readonly first: number;
  last: number;
  /** Times of the pieces that came. */
  readonly pieces: number[];
  /** Time of the first piece of sound in it, however deep. */
  firstSound: number | undefined;
  /** Milliseconds of sound in it. */
  sound: number;
  readonly owner: Bar | undefined;
  readonly parts: Bar[];
  /** What is written on it instead of its name. */
  readonly label?: string;
  /** It stands out as one that took too long. */
  readonly isLate?: boolean;
}

/** Things and fields that begin, as the events of one session come. */
export class BarMaker {
  readonly #rules: SessionRules;
  readonly #steps = new Map<string, readonly Step[]>();
  readonly #bars = new Map<string, Bar>();
  readonly #roots: Bar[] = [];

  constructor(rules: SessionRules) {
    this.#rules = rules;
  }

  take(event: unknown, tag: string, direction: string, time: number, index: number, changes: readonly Change[]): void {
    const sound = changes.find(({ ms }) => typeof ms === 'number')?.['ms'] as number | undefined;
    for (const step of this.#stepsOf(direction, tag)) this.#step(step, event, { time, index, sound: sound ?? 0 });
  }

  /** @returns all bars that are no part of another, in the order in which they began */
  finish(end: number): Bar[] {
    for (const bar of this.#bars.values()) if (bar.isOpen && !bar.isField) bar.end = end;
    return this.#roots;
  }

  #stepsOf(direction: string, tag: string): readonly Step[] {
    const key = `${direction} ${tag}`;
    const known = this.#steps.get(key);
    if (known) return known;
    const rules = this.#rules.events[direction];
    const steps = (rules && Object.hasOwn(rules, tag) ? rules[tag]! : []).map((rule) => stepOf(this.#rules, rule));
    this.#steps.set(key, steps);
    return steps;
  }

  #step(step: Step, event: unknown, now: Now): void {
    const key = keyOf(step.chain, event);
    if (key === undefined) return;
    const { verb, thing, field, meter } = step;
    if (verb === 'begin') this.#begin(thing, key, step, event, now, false);
    else if (verb === 'end') {
      const bar = this.#begin(thing, key, step, event, now, false);
      this.#extend(bar, now);
      bar.isOpen = false;
      bar.outcome = this.#outcomeOf(step, event) ?? step.outcome;
    } else if (verb === 'append' || verb === 'complete') {
      const bar = this.#begin(`${thing}.${field}`, key, step, event, now, true);
      this.#extend(bar, now);
      if (verb === 'complete') bar.isOpen = false;
      else bar.pieces.push(now.time);
      if (meter !== undefined && verb === 'append') {
        for (let each: Bar | undefined = bar; each; each = each.owner) {
          each.firstSound ??= now.time;
          each.sound += now.sound;
        }
      }
    }
  }

  #begin(what: string, key: string, step: Step, event: unknown, now: Now, isField: boolean): Bar {
    const id = `${what} ${key}`;
    const known = this.#bars.get(id);
    if (known) return known;
    const owner = this.#ownerOf(step, event, isField);
    const { time: start, index: first } = now;
    const bar: Bar = {
      what,
      isField,
      key,
      start,
      end: start,
      isOpen: true,
      outcome: undefined,
      first,
      last: first,
      pieces: [],
      firstSound: undefined,
      sound: 0,
      owner,
      parts: [],
    };
    this.#bars.set(id, bar);
    (owner?.parts ?? this.#roots).push(bar);
    return bar;
  }

  /** What a bar stands in: the part or thing that its field belongs to, or else what it came within, or what it is a part of. */
  #ownerOf({ chain, within }: Step, event: unknown, isField: boolean): Bar | undefined {
    const own = isField ? this.#barOf(chain, event) : undefined;
    // A part of an item that a response makes is shown in the response.
    return own ?? this.#barOf(within, event) ?? this.#barOf(chain.slice(0, -1), event);
  }

  #barOf(chain: readonly Link[], event: unknown): Bar | undefined {
    const key = keyOf(chain, event);
    return key === undefined || chain.length === 0 ? undefined : this.#bars.get(`${chain.at(-1)![0]} ${key}`);
  }

  #extend(bar: Bar, { time, index }: Now): void {
    for (let each: Bar | undefined = bar; each; each = each.owner) {
      if (each.isField || each === bar) each.end = Math.max(each.end, time);
      each.last = Math.max(each.last, index);
    }
  }

  #outcomeOf({ thing, from }: Step, event: unknown): string | undefined {
    const { things } = this.#rules;
    const rule = things[thing];
    const field = rule?.outcome ?? (rule?.is === undefined ? undefined : things[rule.is]?.outcome);
    const value = read(event, from);
    const outcome = field !== undefined && isObject(value) ? value[field] : undefined;
    return typeof outcome === 'string' ? outcome : undefined;
  }
}

/** What happens, and when. */
interface Now {
  readonly time: number;
  readonly index: number;
  /** Milliseconds of the piece that comes. */
  readonly sound: number;
}

/** The keys of a chain in one text; undefined where the event does not name them all. */
function keyOf(chain: readonly Link[], event: unknown): string | undefined {
  const keys = chain.map(([, path]) => (path.length === 0 ? '' : read(event, path)));
  return keys.every((key) => typeof key === 'string' || typeof key === 'number') ? keys.join(' / ') : undefined;
}
