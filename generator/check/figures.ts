/** The figures of a session: turns, answers, waiting times, interruptions, tokens, refusals. What they mean says the catalogue. */
import type { Change, TrackedRequest } from '../../templates/runtime/track/index.js';
import { read } from '../../templates/runtime/track/json.js';
import { camelCase, kebabCase } from '../model/identifiers.js';
import type { Event, Session, SessionSummary, Surface, Thing } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import { shownTag, shownWord, type RecordedFrame } from '../recording/index.js';

/** Something that one side asked for and the other refused, or an error that answers nothing. */
export interface Refusal {
  readonly line: number;
  readonly type: string;
  /** A word that says why, where the catalogue knows of one. */
  readonly why: string | undefined;
  /** What was refused, where that is known, with its line. */
  readonly request: { readonly type: string; readonly line: number | undefined } | undefined;
}

/** Times in milliseconds. */
export interface WaitingTimes {
  readonly count: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Answers {
  /** What the catalogue calls one and many. */
  readonly names: readonly [one: string, many: string];
  readonly count: number;
  /** How many ended in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Figures {
  /** Undefined where the catalogue does not say what a turn is; likewise the others. */
  readonly turns: number | undefined;
  readonly answers: Answers | undefined;
  readonly interruptions: number;
  /** From the end of a turn to the first sound of the answer; undefined where the recording has no times. */
  readonly firstSound: WaitingTimes | undefined;
  /** Sums by kind. */
  readonly tokens: Readonly<Record<string, number>>;
  readonly refusals: { readonly count: number; readonly first: readonly Refusal[] };
}

/** More refusals than these are counted only. */
const MOST_REFUSALS = 20;

/** More waiting times than these tell nothing new. */
const MOST_WAITS = 10_000;

/** Requests whose lines are remembered. */
const MOST_REQUESTS = 512;

export class FigureCounter {
  readonly #session: Session;
  /** Events that bring sound of an answer. */
  readonly #sounds: ReadonlySet<Event>;
  /** Tags of what asks for an answer. */
  readonly #requests: ReadonlySet<string>;
  readonly #counted = new WeakSet<object>();
  #turns = 0;
  #answers = 0;
  readonly #outcomes: Record<string, number> = {};
  readonly #tokens: Record<string, number> = {};
  #interruptions = 0;
  #refused = 0;
  readonly #refusals: Refusal[] = [];
  readonly #waits: number[] = [];
  #waitingSince: number | undefined;
  readonly #lines = new Map<string, number>();

  constructor(surface: Surface, session: Session) {
    this.#session = session;
    const events = eventsOf(surface);
    const { answer } = session.summary ?? {};
    const beginnings = events.flatMap(({ direction, effects = [] }) =>
      effects
        .filter(({ verb, named }) => verb === 'begins' && named?.thing === answer?.thing)
        .map(({ answers }) => ({ direction, answers })),
    );
    this.#requests = new Set(beginnings.flatMap(({ answers }) => answers));
    this.#sounds = new Set(
      events.filter(
        ({ direction, effects = [] }) =>
          direction === beginnings[0]?.direction &&
          effects.some(({ verb, meter }) => verb === 'appends' && meter !== undefined),
      ),
    );
  }

  /** @param changes what the tracker made of the frame */
  take(frame: RecordedFrame, event: Event, changes: readonly Change[]): void {
    this.#remember(frame);
    if (this.#requests.has(event.tag)) this.#waitingSince ??= frame.time;
    if (this.#sounds.has(event)) this.#hearSound(frame);
    if (changes.some(({ kind }) => kind === 'interrupted')) this.#interruptions++;
    for (const change of changes) this.#change(change, frame);
  }

  result(): Figures {
    const { turn, answer } = this.#session.summary ?? {};
    return {
      turns: turn && this.#turns,
      answers: answer && { names: this.#namesOf(answer.thing), count: this.#answers, outcomes: this.#outcomes },
      interruptions: this.#interruptions,
      firstSound: waitingTimes(this.#waits),
      tokens: this.#tokens,
      refusals: { count: this.#refused, first: this.#refusals },
    };
  }

  #namesOf(thing: string): [one: string, many: string] {
    const { list = `${thing}s` } = this.#session.things.find(({ name }) => name === thing) ?? {};
    return [thing.replaceAll('_', ' '), list.replaceAll('_', ' ')];
  }

  /** Without an id of its own, the last one of its kind is meant. */
  #remember({ value, tag, line }: RecordedFrame): void {
    const id = read(value, this.#session.eventId?.split('.') ?? []);
    this.#lines.set(`${tag} ${typeof id === 'string' ? id : ''}`, line);
    const [oldest] = this.#lines.size > MOST_REQUESTS ? this.#lines.keys() : [];
    if (oldest !== undefined) this.#lines.delete(oldest);
  }

  #hearSound({ time }: RecordedFrame): void {
    if (time === undefined || this.#waitingSince === undefined) return;
    if (this.#waits.length < MOST_WAITS) this.#waits.push(Math.max(0, time - this.#waitingSince));
    this.#waitingSince = undefined;
  }

  #change(change: Change, frame: RecordedFrame): void {
    const { turn, answer } = this.#session.summary ?? {};
    const { kind } = change;
    if (kind === 'refused') return this.#refuse(change, frame);
    if (turn?.spoken !== undefined && kind === `${kebabCase(turn.spoken)}-begun`) this.#waitingSince = undefined;
    if (turn?.spoken !== undefined && kind === `${kebabCase(turn.spoken)}-ended`) this.#waitingSince = frame.time;
    if (turn && isBeginning(kind, turn.thing) && this.#isNew(change, turn.thing, turn.where)) {
      this.#turns++;
      this.#waitingSince ??= frame.time;
    }
    if (!answer) return;
    const isEnd = kind === `${kebabCase(answer.thing)}-ended`;
    if ((isEnd || isBeginning(kind, answer.thing)) && this.#isNew(change, answer.thing)) this.#answers++;
    if (isEnd) this.#end(change, answer);
  }

  /** Things that are announced again are counted once. */
  #isNew(change: Change, thing: string, where?: Thing['where']): boolean {
    const entry = change[camelCase(thing)];
    if (typeof entry !== 'object' || entry === null || this.#counted.has(entry)) return false;
    if (where && read(entry, ['value', where.field]) !== where.value) return false;
    this.#counted.add(entry);
    return true;
  }

  #end(change: Change, { thing, tokens }: NonNullable<SessionSummary['answer']>): void {
    const outcome = typeof change['outcome'] === 'string' ? shownWord(change['outcome']) : 'ended';
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
    for (const [name, path] of tokens) {
      const count = read(change[camelCase(thing)], ['value', ...path.split('.')]);
      if (typeof count === 'number') this.#tokens[name] = (this.#tokens[name] ?? 0) + count;
    }
  }

  #refuse(change: Change, { tag, line, value }: RecordedFrame): void {
    this.#refused++;
    if (this.#refusals.length >= MOST_REFUSALS) return;
    const request = change['request'] as TrackedRequest | undefined;
    const { refusal } = this.#session.summary ?? {};
    const why = refusal === undefined ? undefined : read(value, refusal.split('.'));
    this.#refusals.push({
      line,
      type: shownTag(tag),
      why: typeof why === 'string' ? shownWord(why) : undefined,
      request: request && { type: shownTag(request.type), line: this.lineOf(request) },
    });
  }

  /** The line of what was asked, as long as it is remembered. */
  lineOf({ type, eventId }: TrackedRequest): number | undefined {
    return this.#lines.get(`${type} ${eventId ?? ''}`);
  }
}

function isBeginning(kind: string, thing: string): boolean {
  return kind === `${kebabCase(thing)}-begun` || kind === `${kebabCase(thing)}-added`;
}

function waitingTimes(waits: readonly number[]): WaitingTimes | undefined {
  const sorted = [...waits].sort((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return undefined;
  const [upper, lower] = [sorted[sorted.length >> 1]!, sorted[(sorted.length - 1) >> 1]!];
  return { count: sorted.length, median: (upper + lower) / 2, least, most: sorted.at(-1)! };
}
