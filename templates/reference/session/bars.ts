/** What stretches over the time of a session: its things from their begin to their end, and fields from their first piece to their last. */
import type { Change, SessionRules } from '../../runtime/track/index.js';
import type { Kind } from '../../runtime/track/thing.js';
import { isObject, keyIn, read } from '../../runtime/track/json.js';
import { programsOf, type Effect, type Programs } from '../../runtime/track/effects.js';
import { kindsOf, type Kinds } from '../../runtime/track/kinds.js';

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
  readonly #kinds: Kinds;
  readonly #programs: Programs;
  readonly #bars = new Map<string, Bar>();
  readonly #roots: Bar[] = [];

  constructor(rules: SessionRules) {
    this.#kinds = kindsOf(rules);
    this.#programs = programsOf(rules, this.#kinds);
  }

  take(event: unknown, tag: string, direction: string, time: number, index: number, changes: readonly Change[]): void {
    const sound = changes.find(({ ms }) => typeof ms === 'number')?.['ms'] as number | undefined;
    for (const step of this.#programs[direction]?.get(tag) ?? [])
      this.#step(step, event, { time, index, sound: sound ?? 0 });
  }

  /** @returns all bars that are no part of another, in the order in which they began */
  finish(end: number): Bar[] {
    for (const bar of this.#bars.values()) if (bar.isOpen && !bar.isField) bar.end = end;
    return this.#roots;
  }

  #step(step: Effect, event: unknown, now: Now): void {
    const { verb, kind, field, meter, also } = step;
    const key = kind && keyOf(kind, event);
    if (key === undefined) return;
    const thing = kind!.name;
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
        // The same piece is one of the whole sound, too.
        for (const whole of also) this.#step({ ...step, kind: whole, within: undefined, also: [] }, event, now);
      }
    }
  }

  #begin(what: string, key: string, step: Effect, event: unknown, now: Now, isField: boolean): Bar {
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
  #ownerOf({ kind, within }: Effect, event: unknown, isField: boolean): Bar | undefined {
    const own = isField ? this.#barOf(kind, event) : undefined;
    // A part of an item that a response makes is shown in the response.
    return own ?? this.#barOf(within, event) ?? this.#barOf(kind?.owner, event);
  }

  #barOf(kind: Kind | undefined, event: unknown): Bar | undefined {
    const key = kind && keyOf(kind, event);
    return key === undefined ? undefined : this.#bars.get(`${kind!.name} ${key}`);
  }

  #extend(bar: Bar, { time, index }: Now): void {
    for (let each: Bar | undefined = bar; each; each = each.owner) {
      if (each.isField || each === bar) each.end = Math.max(each.end, time);
      each.last = Math.max(each.last, index);
    }
  }

  #outcomeOf({ kind, from }: Effect, event: unknown): string | undefined {
    const field = kind?.rule.outcome ?? this.#kinds[kind?.rule.is ?? '']?.rule.outcome;
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

/** What names a thing, with what it is a part of, in one text; undefined where the event does not say it. */
function keyOf({ owner, paths }: Kind, event: unknown): string | undefined {
  const key = keyIn(event, paths);
  if (!owner) return key?.toString();
  const outer = keyOf(owner, event);
  return outer === undefined || key === undefined ? undefined : `${outer} / ${key}`;
}
