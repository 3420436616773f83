/**
 * What a session comes to as its frames come: turns, answers, what each of them was waited for, interruptions, tokens, refusals.
 * What they mean says the catalogue; the check of recordings and the timeline ask the same module.
 */
import type { Change, SessionRules, TrackedRequest } from '../../runtime/track/index.js';
import { keyIn, pathOf, read } from '../../runtime/track/json.js';
import { programsOf, type Effect, type Programs } from '../../runtime/track/effects.js';
import { kindsOf, type Kinds } from '../../runtime/track/kinds.js';
import { RequestPlaces } from './request-places.js';
import type { SeenFrame } from './seen-frame.js';
import { TokenSums, type TokenPaths } from './token-sums.js';

/** Which figures are worth telling. Things are called as in changes: `function-call`. */
export interface SummaryRules {
  /** What makes a turn of the one who is answered. */
  readonly turn?: {
    readonly thing: string;
    readonly where?: readonly [field: string, value: string];
    /** The thing whose end ends a turn where it is spoken: from then on the answer is waited for. */
    readonly spoken?: string;
  };
  readonly answer?: {
    readonly thing: string;
    /** Paths to amounts in its value, by name. */
    readonly tokens: readonly (readonly [name: string, path: string])[];
  };
  /** Where nobody takes turns: the sound of the one who answers, and that of the one who is heard. */
  readonly firstSound?: { readonly of: string; readonly since: string };
  /** Path, in an event that refuses, to a word that says why. */
  readonly refusal?: string;
}

/** When something happened, by which frame. */
export type Moment = Omit<SeenFrame, 'value'>;

/** From the end of a turn, or from what asked for an answer, to the first sound of the answer. */
export interface Wait {
  readonly since: Moment;
  readonly until: Moment;
  /** The longest time in it in which nothing happened: between which frames. */
  readonly longest: readonly [Moment, Moment];
}

export interface Answer {
  readonly id: string;
  outcome: string | undefined;
  wait: Wait | undefined;
}

export interface Refusal {
  readonly tag: string;
  readonly place: number;
  /** A word that says why, where the catalogue knows of one. */
  readonly why: string | undefined;
  /** What was refused, where that is known. */
  readonly request: Answered | undefined;
}

/** A request that was answered, and where it stands. */
type Answered = Pick<TrackedRequest, 'type'> & { readonly place: number | undefined };

/** What events do that somebody waits for: pieces, and news of other things, come beside it. */
const DEEDS = ['begin', 'end', 'ask'];

export class SessionSummary {
  turns = 0;
  interruptions = 0;
  refused = 0;
  /** In the order in which they began. */
  readonly answers: Answer[] = [];
  /** From the first sound of one side to the first of the other, where nobody takes turns. */
  firstSound: Omit<Wait, 'longest'> | undefined;
  readonly rules: SummaryRules;
  readonly #session: SessionRules;
  readonly #kinds: Kinds;
  readonly #programs: Programs;
  /** Who gives answers, and tags of what asks for them. */
  readonly #answering: string | undefined;
  readonly #requests: ReadonlySet<string>;
  readonly #tokens: TokenSums;
  readonly #counted = new WeakMap<object, Answer | undefined>();
  readonly #requestPlaces: RequestPlaces;
  #heardSince: Moment | undefined;
  #waiting: { readonly since: Moment; last: Moment; longest: readonly [Moment, Moment] } | undefined;

  /**
   * @param session what its events do
   * @param rules what of it is worth telling
   * @param tokens where its events tell of tokens
   */
  constructor(session: SessionRules, rules: SummaryRules, tokens: TokenPaths) {
    this.#session = session;
    this.rules = rules;
    this.#kinds = kindsOf(session);
    this.#programs = programsOf(session, this.#kinds);
    this.#requestPlaces = new RequestPlaces(session);
    this.#tokens = new TokenSums(tokens, this.#programs, rules.answer);
    const beginnings = Object.entries(this.#programs).flatMap(([direction, program]) =>
      [...program.values()]
        .flat()
        .filter(({ verb, kind }) => verb === 'begin' && kind?.name === rules.answer?.thing)
        .map(({ answers }) => ({ direction, answers })),
    );
    this.#answering = beginnings[0]?.direction;
    this.#requests = new Set(beginnings.flatMap(({ answers }) => answers));
  }

  /**
   * @param changes what the tracker made of the frame
   * @returns what the frame refuses
   */
  take(frame: SeenFrame, changes: readonly Change[]): readonly Refusal[] {
    const steps = this.#programs[frame.direction]?.get(frame.tag) ?? [];
    this.#requestPlaces.remember(frame);
    if (this.#requests.has(frame.tag)) this.#wait(frame);
    const isSound = steps.some(({ verb, meter }) => verb === 'append' && meter !== undefined);
    if (isSound && !this.firstSound) this.#listen(steps, frame);
    if (isSound && frame.direction === this.#answering) this.#hear(frame);
    else if (steps.some(({ verb }) => DEEDS.includes(verb))) this.#happen(frame);
    if (changes.some(({ kind }) => kind === 'interrupted')) this.interruptions++;
    this.#tokens.add(frame.tag, frame.value, changes);
    for (const change of changes) this.#change(change, frame);
    const refusals = changes.filter(({ kind }) => kind === 'refused').map((change) => this.#refusal(change, frame));
    this.refused += refusals.length;
    return refusals;
  }

  /** Where requests stand that nobody answered, the oldest first; undefined where that is not remembered. */
  placesOf(requests: readonly TrackedRequest[]): (number | undefined)[] {
    return this.#requestPlaces.lastOf(requests);
  }

  /** Tokens by what tells of them and by path; what comes twice counts once. */
  get tokens(): TokenSums['told'] {
    return this.#tokens.told;
  }

  /** What the catalogue calls an answer, and answers. */
  get answerNames(): readonly [one: string, many: string] {
    const { thing = 'answer' } = this.rules.answer ?? {};
    const { list = `${thing}s` } = this.#session.things[thing] ?? {};
    return [wordsOf(thing), wordsOf(list)];
  }

  /** An answer is waited for from now on, if it is not already. */
  #wait(frame: SeenFrame): void {
    const now = momentOf(frame);
    this.#waiting ??= { since: now, last: now, longest: [now, now] };
  }

  #happen(frame: SeenFrame): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const now = momentOf(frame);
    if (spanOf(waiting.last, now) > spanOf(...waiting.longest)) waiting.longest = [waiting.last, now];
    waiting.last = now;
  }

  #listen(steps: readonly Effect[], frame: SeenFrame): void {
    const { of, since } = this.rules.firstSound ?? {};
    const brings = (thing: string | undefined): boolean =>
      steps.some(({ kind, also }) => [kind, ...also].some((each) => each?.name === thing));
    if (brings(since)) this.#heardSince ??= momentOf(frame);
    if (brings(of) && this.#heardSince) this.firstSound = { since: this.#heardSince, until: momentOf(frame) };
  }

  #hear(frame: SeenFrame): void {
    this.#happen(frame);
    if (!this.#waiting) return;
    const { since, longest } = this.#waiting;
    this.#waiting = undefined;
    const id = keyIn(frame.value, this.#kinds[this.rules.answer!.thing]!.paths);
    const answer = this.answers.findLast((each) => each.id === id) ?? this.answers.at(-1);
    if (answer && !answer.wait) answer.wait = { since, until: momentOf(frame), longest };
  }

  #change(change: Change, frame: SeenFrame): void {
    const { turn, answer } = this.rules;
    const { kind } = change;
    if (turn?.spoken !== undefined && kind === `${turn.spoken}-begun`) this.#waiting = undefined;
    if (turn?.spoken !== undefined && kind === `${turn.spoken}-ended`) {
      this.#waiting = undefined;
      this.#wait(frame);
    }
    if (turn && isBeginning(kind, turn.thing)) this.#countTurn(change, frame);
    if (answer && (isBeginning(kind, answer.thing) || kind === `${answer.thing}-ended`)) this.#countAnswer(change);
  }

  /** Things that are announced again are counted once. */
  #countTurn(change: Change, frame: SeenFrame): void {
    const { thing, where } = this.rules.turn!;
    const entry = this.#entryIn(change, thing);
    if (!entry || this.#counted.has(entry)) return;
    if (where && read(entry, ['value', where[0]]) !== where[1]) return;
    this.#counted.set(entry, undefined);
    this.turns++;
    this.#wait(frame);
  }

  #countAnswer(change: Change): void {
    const { thing } = this.rules.answer!;
    const entry = this.#entryIn(change, thing);
    if (!entry) return;
    let answer = this.#counted.get(entry);
    if (!answer) {
      answer = { id: String(change['id']), outcome: undefined, wait: undefined };
      this.#counted.set(entry, answer);
      this.answers.push(answer);
    }
    if (change.kind === `${thing}-ended`)
      answer.outcome = typeof change['outcome'] === 'string' ? change['outcome'] : 'ended';
  }

  #entryIn(change: Change, thing: string): object | undefined {
    const entry = change[this.#session.things[thing]?.get ?? ''];
    return typeof entry === 'object' && entry !== null ? entry : undefined;
  }

  #refusal(change: Change, { tag, place, value }: SeenFrame): Refusal {
    const request = change['request'] as TrackedRequest | undefined;
    const { refusal } = this.rules;
    const why = read(value, pathOf(refusal));
    return {
      tag,
      place,
      why: typeof why === 'string' ? why : undefined,
      request: request && { type: request.type, place: this.#requestPlaces.of(request) },
    };
  }
}

/** `error (no_such_item) answers conversation.item.delete`, and of which line that is where this is known. */
export function refusalText(
  { tag, why, request }: Pick<Refusal, 'tag' | 'why'> & { readonly request: Answered | undefined },
  lineOf?: (place: number) => string,
): string {
  const reason = why === undefined ? '' : ` (${why})`;
  if (!request) return `${tag}${reason} answers nothing that is known`;
  const where = request.place === undefined || !lineOf ? '' : ` of ${lineOf(request.place)}`;
  return `${tag}${reason} answers ${request.type}${where}`;
}

/** Milliseconds, or 0 where the recording does not say. */
export function spanOf(from: Moment, to: Moment): number {
  return Math.max(0, (to.time ?? 0) - (from.time ?? 0));
}

function momentOf({ tag, direction, time, place }: SeenFrame): Moment {
  return { tag, direction, time, place };
}

function isBeginning(kind: string, thing: string): boolean {
  return kind === `${thing}-begun` || kind === `${thing}-added`;
}

/** `function-call` and `functionCalls` as people write them. */
function wordsOf(name: string): string {
  return name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
