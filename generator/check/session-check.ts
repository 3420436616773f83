/** One session, frame by frame: what does not fit, what breaks the order, and its figures. */
import {
  track,
  type Change,
  type Tracker,
  type TrackOptions,
  type Violation,
} from '../../templates/runtime/track/index.js';
import type { Issue } from '../../templates/runtime/explain.js';
import { issueText } from '../../templates/reference/checker/issue-text.js';
import { SessionSummary } from '../../templates/reference/session/summary.js';
import { sessionRules, summaryRules } from '../emit/session-rules.js';
import { explainEvent, explainTable, type ExplainTable } from '../emit/type-shape.js';
import { directionNamed } from '../model/lookup.js';
import type { Event, Model, Surface } from '../model/index.js';
import { eventOf, limitedName, shownTag, type RecordedFrame, type RecordedSession } from '../recording/index.js';
import { reasonsFor } from './violation-reasons.js';
import { figuresOf, type Figures } from './figures.js';

/** Something in a session that a person should look at. */
export interface SessionFinding {
  /** The tracker's rule; `deviating` for a frame that does not fit. */
  readonly rule: Violation['rule'] | 'deviating';
  readonly level: 'error' | 'warning';
  readonly line: number;
  readonly message: string;
}

/** A break of the order that the catalogue explains. */
export interface ExplainedFinding {
  readonly rule: Violation['rule'];
  readonly line: number;
  readonly message: string;
  readonly reasons: readonly string[];
}

export interface CheckedSession {
  readonly number: number;
  readonly file: string;
  /** Lines of its first and last frame. */
  readonly lines: readonly [first: number, last: number];
  readonly surface: string;
  /** Does the recording begin in the middle of it? */
  readonly partial: boolean;
  readonly frames: number;
  /** Milliseconds from the first frame to the last; undefined where the recording has no times. */
  readonly duration: number | undefined;
  /** What broke the order, and is not explained. */
  readonly violations: number;
  /** Frames that do not fit their event. */
  readonly deviating: number;
  /** Requests without an answer: the recording may just have ended too early. */
  readonly unanswered: number;
  /** The first of each kind. */
  readonly findings: readonly SessionFinding[];
  /** How many findings beyond those there are. */
  readonly more: number;
  /** What broke the order, or was not answered, as the catalogue says that it may: how many, and the first of each kind. */
  readonly explained: { readonly count: number; readonly first: readonly ExplainedFinding[] };
  /** Frames of events that the catalogue does not have, by tag. */
  readonly unknown: Readonly<Record<string, number>>;
  /** Undefined where the catalogue says nothing of the surface's sessions. */
  readonly figures: Figures | undefined;
}

/** Findings of one kind and message that are told singly. */
const MOST_ALIKE = 10;

/** Different findings of a session; more are counted only. */
const MOST_KINDS = 200;

const MOST_UNKNOWN = 50;
const MOST_ISSUES = 3;

export class SessionCheck {
  readonly #surface: Surface;
  readonly #session: RecordedSession;
  readonly #explain: (event: Event, value: unknown) => Issue[];
  readonly #tracker: Tracker | undefined;
  readonly #summary: SessionSummary | undefined;
  readonly #findings: SessionFinding[] = [];
  readonly #explained: ExplainedFinding[] = [];
  readonly #alike = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  readonly #count = { frames: 0, violations: 0, deviating: 0, unanswered: 0, explained: 0 };
  #lastLine: number;
  #times: [first: number, last: number] | undefined;

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
    const table: ExplainTable = explainTable(model, surface);
    this.#explain = (event, value) =>
      explainEvent(table, directionNamed(model, surface.name, event.direction)!, event.tag, value);
    if (!surface.session) return;
    const rules = sessionRules(surface, surface.session);
    this.#tracker = track(rules, options);
    this.#summary = new SessionSummary(rules, summaryRules(surface.session));
  }

  take(frame: RecordedFrame): void {
    const { line, time, value } = frame;
    this.#count.frames++;
    this.#lastLine = line;
    if (time !== undefined) this.#times = [this.#times?.[0] ?? time, time];
    const event = eventOf(this.#surface, frame);
    if (!event) return this.#takeUnknown(frame);
    const issues = this.#explain(event, value);
    if (issues.length > 0) this.#deviate(frame, issues);
    const changes = this.#tracker?.frame({ kind: 'event', event: value }, event.direction) ?? [];
    for (const violation of violationsIn(changes)) this.#violate(violation, line);
    const { tag, direction } = event;
    this.#summary?.take({ tag, direction, value, time, place: line }, changes);
  }

  end(): CheckedSession {
    for (const violation of violationsIn(this.#tracker?.close() ?? [])) {
      const { type, eventId } = violation;
      this.#violate(violation, this.#summary?.placeOf({ type, eventId }) ?? this.#lastLine);
    }
    const { number, file, line } = this.#session;
    const findings = inOrder(this.#findings);
    const { frames, violations, deviating, unanswered, explained } = this.#count;
    return {
      number,
      file,
      lines: [line, this.#lastLine],
      surface: this.#surface.name,
      partial: this.#tracker?.partial === true,
      frames,
      duration: this.#times && this.#times[1] - this.#times[0],
      violations,
      deviating,
      unanswered,
      findings,
      more: violations + deviating + unanswered - findings.length,
      explained: { count: explained, first: inOrder(this.#explained) },
      unknown: Object.fromEntries(this.#unknown),
      figures: this.#summary && figuresOf(this.#summary, this.#surface.session!),
    };
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

  #violate(violation: Violation, line: number): void {
    const { rule, message } = violation;
    const reasons = reasonsFor(this.#surface, violation);
    if (reasons.length > 0) {
      this.#count.explained++;
      if (this.#isNews(rule, message)) this.#explained.push({ rule, line, message, reasons });
      return;
    }
    const isLate = rule === 'unanswered';
    this.#count[isLate ? 'unanswered' : 'violations']++;
    this.#add({ rule, level: isLate ? 'warning' : 'error', line, message });
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

function violationsIn(changes: readonly Change[]): Violation[] {
  return changes.flatMap(({ kind, violation }) => (kind === 'violation' ? [violation as Violation] : []));
}
