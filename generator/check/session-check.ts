/** One session, frame by frame: what does not fit, what breaks the order, and its figures. */
import { track, type Tracker, type TrackOptions, type Violation } from '../../templates/runtime/track/index.js';
import type { Issue } from '../../templates/runtime/explain.js';
import { issueText } from '../../templates/reference/shared/issue-text.js';
import { MissingFrames } from '../../templates/reference/shared/missing-frames.js';
import { figuresOf, summed, type Figures } from '../../templates/reference/shared/session-figures.js';
import { SessionSummary, type Refusal } from '../../templates/reference/shared/session-summary.js';
import { reasonsFor, violationsIn } from '../../templates/reference/shared/explained-violations.js';
import { explainEvent, explainTable } from '../emit/type-shape.js';
import { directionNamed } from '../model/lookup.js';
import type { Event, Model, Surface } from '../model/index.js';
import {
  eventOfFrame,
  limitedName,
  shownTag,
  shownWord,
  type RecordedFrame,
  type RecordedSession,
} from '../recording/index.js';
import type { CheckedSession, ExplainedFinding, SessionFinding, ToldRefusal } from './checked-session.js';
import { sessionKnowledge } from './session-knowledge.js';

/** Findings of one kind and message that are told singly. */
const MOST_ALIKE = 10;

/** Different findings of a session; more are counted only. */
const MOST_KINDS = 200;

const MOST_UNKNOWN = 50;
const MOST_ISSUES = 3;
const MOST_REFUSALS = 20;

export class SessionCheck {
  readonly #surface: Surface;
  readonly #session: RecordedSession;
  readonly #explain: (event: Event, value: unknown) => Issue[];
  readonly #reasonsFor: (violation: Violation) => string[];
  readonly #tracker: Tracker | undefined;
  readonly #summary: SessionSummary | undefined;
  /** Undefined where the recording is known to lack frames. */
  readonly #missing: MissingFrames | undefined;
  readonly #findings: SessionFinding[] = [];
  readonly #explained: ExplainedFinding[] = [];
  readonly #refusals: ToldRefusal[] = [];
  readonly #alike = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  readonly #count = { frames: 0, violations: 0, deviating: 0, unanswered: 0, explained: 0 };
  #lastLine: number;
  #times: { readonly first: number; last: number } | undefined;

  /** @param options what is known of the connection beforehand */
  constructor(
    model: Model,
    surface: Surface,
    session: RecordedSession,
    options: Pick<TrackOptions, 'transport' | 'partial'>,
  ) {
    this.#surface = surface;
    this.#session = session;
    this.#lastLine = session.line;
    const table = explainTable(model, surface);
    this.#explain = (event, value) =>
      explainEvent(table, directionNamed(model, surface.name, event.direction)!, event.tag, value);
    const known = sessionKnowledge(model, surface);
    this.#reasonsFor = (violation) => reasonsFor(known?.reasons ?? [], violation);
    if (!known) return;
    this.#tracker = track(known.rules, options);
    this.#summary = new SessionSummary(known.rules, known.summary, known.tokens);
    if (!options.partial) this.#missing = new MissingFrames(known.rules, options.transport);
  }

  take(frame: RecordedFrame): void {
    const { line, value } = frame;
    this.#count.frames++;
    this.#lastLine = line;
    const time = this.#timeOf(frame);
    const event = eventOfFrame(this.#surface, frame);
    if (!event) return this.#takeUnknown(frame);
    const issues = this.#explain(event, value);
    if (issues.length > 0) this.#deviate(frame, issues);
    const { tag, direction } = event;
    const changes = this.#tracker?.frame({ kind: 'event', event: value }, direction) ?? [];
    this.#missing?.take(value, direction);
    for (const violation of violationsIn(changes))
      this.#violate(violation, line, this.#missing?.explain(violation) === true);
    const refusals = this.#summary?.take({ tag, direction, value, time, place: line }, changes) ?? [];
    for (const refusal of refusals)
      if (this.#refusals.length < MOST_REFUSALS) this.#refusals.push(toldRefusal(refusal));
  }

  end(): CheckedSession {
    const unanswered = violationsIn(this.#tracker?.close() ?? []);
    const places = this.#summary?.placesOf(unanswered) ?? [];
    for (const [index, violation] of unanswered.entries())
      this.#violate(violation, places[index] ?? this.#lastLine, false);
    const { number, file, line } = this.#session;
    const findings = inOrder(this.#findings);
    const { frames, violations, deviating, explained } = this.#count;
    return {
      number,
      file,
      lines: [line, this.#lastLine],
      surface: this.#surface.name,
      partial: this.#tracker?.partial === true,
      frames,
      duration: this.#times && this.#times.last - this.#times.first,
      violations,
      deviating,
      unanswered: this.#count.unanswered,
      findings,
      more: violations + deviating + this.#count.unanswered - findings.length,
      missing: missingIn(this.#missing),
      explained: { count: explained, first: inOrder(this.#explained) },
      unknown: Object.fromEntries(this.#unknown),
      figures: this.#summary && shownFigures(figuresOf(this.#summary)),
      refusals: this.#refusals,
    };
  }

  /** Clocks may jump back a little: time does not. */
  #timeOf({ time }: RecordedFrame): number | undefined {
    if (time === undefined) return undefined;
    this.#times ??= { first: time, last: time };
    return (this.#times.last = Math.max(this.#times.last, time));
  }

  #takeUnknown({ tag }: RecordedFrame): void {
    const name = limitedName(this.#unknown, shownTag(tag), MOST_UNKNOWN);
    this.#unknown.set(name, (this.#unknown.get(name) ?? 0) + 1);
  }

  #deviate({ tag, line }: RecordedFrame, issues: readonly Issue[]): void {
    this.#count.deviating++;
    const more = issues.length - MOST_ISSUES;
    const texts = issues.slice(0, MOST_ISSUES).map(issueText);
    const message = `${tag}: ${texts.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
    this.#add({ rule: 'deviating', level: 'error', line, message });
  }

  /** @param isMissing whether it would be none if the recording lacked frames */
  #violate(violation: Violation, line: number, isMissing: boolean): void {
    const { rule, message } = violation;
    const reasons = this.#reasonsFor(violation);
    if (reasons.length > 0) {
      this.#count.explained++;
      if (this.#isNews(rule, message)) this.#explained.push({ rule, line, message, reasons });
      return;
    }
    const isLate = rule === 'unanswered';
    this.#count[isLate ? 'unanswered' : 'violations']++;
    if (isMissing) this.#missing!.add(violation, line);
    this.#add({
      rule,
      level: isLate ? 'warning' : 'error',
      line,
      message,
      ...(isMissing && { missing: true as const }),
    });
  }

  #add(finding: SessionFinding): void {
    if (this.#isNews(finding.rule, finding.message)) this.#findings.push(finding);
  }

  /** Is it worth telling beside those that are told already? */
  #isNews(rule: string, message: string): boolean {
    const key = `${rule} ${message.replaceAll(/\/\d+(?=[/ ])/g, '/*')}`;
    const count = this.#alike.get(key) ?? 0;
    if (count >= MOST_ALIKE || (count === 0 && this.#alike.size >= MOST_KINDS)) return false;
    this.#alike.set(key, count + 1);
    return true;
  }
}

function inOrder<Found extends { readonly line: number }>(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.line - b.line);
}

function missingIn({ count, kinds }: Pick<MissingFrames, 'count' | 'kinds'> = { count: 0, kinds: [] }) {
  return { count, kinds: kinds.map(({ places: lines, ...kind }) => ({ ...kind, lines })) };
}

/** Outcomes and refusals may hold somebody's text. */
function shownFigures(figures: Figures): Figures {
  const { answers } = figures;
  if (!answers) return figures;
  const outcomes = Object.entries(answers.outcomes).map(([outcome, count]) => [shownWord(outcome), count] as const);
  return { ...figures, answers: { ...answers, outcomes: summed(outcomes) } };
}

function toldRefusal({ tag, place, why, request }: Refusal): ToldRefusal {
  return {
    line: place,
    type: shownTag(tag),
    why: why === undefined ? undefined : shownWord(why),
    request: request && { type: shownTag(request.type), line: request.place },
  };
}
