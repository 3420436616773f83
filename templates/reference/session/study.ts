/** A recorded session, looked at frame by frame: what each is, what it changed, and what was out of order. */
import { tagIn } from '../../../generator/model/tags.js';
import { spokenSurface, TELLING_FRAMES } from '../../../generator/recording/spoken-surface.js';
import { explain, type Issue } from '../../runtime/explain.js';
import { track, type Change, type Tracker, type Violation } from '../../runtime/track/index.js';
import type { Direction, Surface } from '../catalogue.js';
import type { Outcome } from '../checker/judge.js';
import { undeclaredFields } from '../shared/undeclared-fields.js';
import { BarMaker, type Bar } from './bars.js';
import { MissingFrames } from '../shared/missing-frames.js';
import type { RawSession } from './recording.js';
import type { RawFrame } from './sort-frames.js';
import { SessionSummary, type Refusal } from '../shared/session-summary.js';
import { reasonsFor, violationsIn } from '../shared/explained-violations.js';

export interface StudiedFrame {
  /** Place in the recording, from 0. */
  readonly index: number;
  /** Milliseconds since the first frame; the place where the recording has no times. */
  readonly time: number;
  readonly direction: Direction | undefined;
  readonly tag: string | undefined;
  readonly value: unknown;
  readonly outcome: Outcome;
  /** What does not fit. */
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  /** What broke the order here; what was never answered stands at what was asked. */
  readonly violations: JudgedViolation[];
  /** What the frame refuses. */
  readonly refusals: readonly Refusal[];
  /** What was recorded instead of a frame. */
  readonly text?: string;
}

export interface JudgedViolation extends Violation {
  /** Why it is no fault, where the catalogue says so. */
  readonly reasons: readonly string[];
  /** It would be none, too, if the recording lacked frames. */
  readonly isMissing: boolean;
}

export interface Study {
  readonly surface: Surface;
  readonly frames: readonly StudiedFrame[];
  /** Whether times are milliseconds, and not places. */
  readonly isTimed: boolean;
  /** Time of the end. */
  readonly end: number;
  /** What stretches over time, by the things of the session; empty where the catalogue describes none. */
  readonly bars: readonly Bar[];
  readonly summary: SessionSummary | undefined;
  /** Violations that are as if frames were missing. */
  readonly missing: MissingFrames | undefined;
  /** The session at its end. */
  readonly tracker: (Tracker & Readonly<Record<string, unknown>>) | undefined;
}

/** Frames that are looked at before the page may breathe. */
const AT_ONCE = 500;

/**
 * @param onProgress is told how much is done, from 0 to 1
 * @param signal ends it before it is done
 */
export async function study(
  { frames: raw, surface: name }: RawSession,
  surfaces: readonly Surface[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Study> {
  const surface = surfaces.find((each) => each.name === name) ?? surfaceOf(raw, surfaces);
  const { session } = surface;
  const clock = clockOf(raw);
  const tracker = session && (track(session) as Study['tracker']);
  const bars = session && new BarMaker(session);
  const summary = session && new SessionSummary(session, surface.summary, surface.tokens);
  const frames: StudiedFrame[] = [];
  const missing = session && new MissingFrames(session);
  const judged = (violation: Violation, place: number, isLast: boolean): JudgedViolation => {
    const reasons = reasonsFor(surface.reasons, violation);
    const isMissing = !isLast && reasons.length === 0 && missing?.explain(violation) === true;
    if (isMissing) missing.add(violation, place);
    return { ...violation, reasons, isMissing };
  };
  for (const [index, frame] of raw.entries()) {
    const time = clock.at(index);
    const direction = surface.directions.find((each) => each.name === frame.direction);
    const { outcome, tag, issues = [] } = judgeQuickly(frame, direction, surface);
    const isTaken = direction && tracker && (outcome === 'event' || outcome === 'deviating');
    const changes = isTaken
      ? tracker.frame({ kind: outcome, event: frame.value, raw: frame.value }, direction.name)
      : [];
    if (isTaken) missing?.take(frame.value, direction.name);
    if (isTaken) bars?.take(frame.value, tag!, direction.name, time, index, changes);
    const seen = isTaken && { tag: tag!, direction: direction.name, value: frame.value, time, place: index };
    const refusals = (seen && summary?.take(seen, changes)) || [];
    frames.push({
      index,
      time,
      direction,
      tag,
      value: frame.value,
      outcome,
      issues,
      changes,
      violations: violationsIn(changes).map((violation) => judged(violation, index, false)),
      refusals,
      ...(frame.text !== undefined && { text: frame.text }),
    });
    if (index % AT_ONCE === AT_ONCE - 1) {
      onProgress(index / raw.length);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
  }
  const end = frames.at(-1)?.time ?? 0;
  const unanswered = violationsIn(tracker?.close() ?? []);
  const places = summary?.placesOf(unanswered) ?? [];
  for (const [index, violation] of unanswered.entries()) {
    const place = places[index] ?? frames.length - 1;
    frames[place]?.violations.push(judged(violation, place, true));
  }
  return { surface, frames, isTimed: clock.isTimed, end, bars: bars?.finish(end) ?? [], summary, missing, tracker };
}

/** The surface that the first frames fit best. */
function surfaceOf(raw: readonly RawFrame[], surfaces: readonly Surface[]): Surface {
  const isFrame = ({ value }: RawFrame): boolean => surfaces.some((surface) => tagIn(surface, value) !== undefined);
  return spokenSurface(surfaces, raw.filter(isFrame).slice(0, TELLING_FRAMES), misfits);
}

function misfits(surface: Surface, { value, direction }: RawFrame): number | undefined {
  const tag = tagIn(surface, value);
  const events = tag === undefined ? [] : surface.directions.flatMap(({ events: own }) => own.get(tag) ?? []);
  const event =
    events.find((each) => each.direction.name === direction) ?? (events.length === 1 ? events[0] : undefined);
  return event && explain(event.shape, value).length + undeclaredFields(event.shape, value).length;
}

function judgeQuickly(
  { value }: RawFrame,
  direction: Direction | undefined,
  surface: Surface,
): { readonly outcome: Outcome; readonly tag: string | undefined; readonly issues?: readonly Issue[] } {
  const tag = tagIn(surface, value);
  if (tag === undefined) return { outcome: 'malformed', tag };
  const events = (direction ? [direction] : surface.directions).flatMap(({ events }) => events.get(tag) ?? []);
  let fewest: readonly Issue[] | undefined;
  for (const { shape } of events) {
    const issues = explain(shape, value);
    if (issues.length === 0) return { outcome: 'event', tag };
    if (!fewest || issues.length < fewest.length) fewest = issues;
  }
  return fewest ? { outcome: 'deviating', tag, issues: fewest } : { outcome: 'unknown', tag };
}

/** Times from 0; where one frame in ten has none, places instead. Clocks may jump back a little: time does not. */
function clockOf(raw: readonly RawFrame[]): { readonly isTimed: boolean; at(index: number): number } {
  const known = raw.filter(({ time }) => time !== undefined);
  if (known.length * 10 < raw.length * 9) return { isTimed: false, at: (index) => index };
  const first = known[0]!.time!;
  const isTimed = known.some(({ time }) => time !== first);
  if (!isTimed) return { isTimed, at: (index) => index };
  let now = 0;
  const times = raw.map(({ time }) => (now = Math.max(now, (time ?? 0) - first)));
  return { isTimed, at: (index) => times[index]! };
}
