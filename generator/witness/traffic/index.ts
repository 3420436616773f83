/**
 * Recorded traffic as a witness: reads recordings, watches their frames, and says where they contradict the catalogue.
 * Frames hold people's speech: nothing of what they say gets into a report, only names and kinds.
 */
import type { Readable } from 'node:stream';
import { compare, createChangeLog, type Blindness, type Change } from '../../compare/index.js';
import { explainDepartures, type Explanation } from '../../compare/departures.js';
import { choose } from '../../report/choose.js';
import { shown } from '../../report/paths.js';
import type { Model, Surface } from '../../model/index.js';
import { plural, UserError } from '../../report/problem.js';
import { createObserver, type FramePlace, type Observer } from './observe.js';
import { readRecording, type LineCount, type Recording } from './recording.js';
import { createSorter, type Sorter, type UnknownEvent } from './sort.js';
import type { TrafficProgress } from './source.js';
import { TRAFFIC, witnessOf } from './to-model.js';

export type { FramePlace, TrafficProgress };
export { progressBar } from './progress.js';

export interface TrafficOptions {
  /** The surface that the frames belong to; the catalogue's first where absent. */
  readonly surface?: string;
  /** Sender of all frames, where the recordings do not say it. */
  readonly direction?: string;
  /** What `-` reads; the process's own standard input where absent. */
  readonly stdin?: Readable;
  /** Is told after every piece of a file that was read. */
  readonly onProgress?: (progress: TrafficProgress) => void;
}

/** A difference between the frames and the catalogue. */
export interface TrafficFinding {
  readonly change: Change;
  /** `information` where the catalogue expects such news: a new value of an open enumeration. */
  readonly level: 'drift' | 'information';
  /** Frames that show it. */
  readonly count: number;
  readonly first: FramePlace;
}

/** An event of the catalogue, and how many frames of it were seen. */
export interface EventCount {
  readonly direction: string;
  readonly tag: string;
  readonly count: number;
}

/** What could not be used, and where it stands. */
export interface Leftovers {
  readonly count: number;
  /** The first few. */
  readonly places: readonly Pick<FramePlace, 'file' | 'line'>[];
}

export interface TrafficReport {
  readonly surface: string;
  readonly files: readonly string[];
  readonly frames: number;
  /** Drift first, then information; inside, in the comparison's order. */
  readonly findings: readonly TrafficFinding[];
  /** By direction and tag. */
  readonly seen: readonly EventCount[];
  /** Events of the directions that were seen of which there was no frame. */
  readonly neverSeen: readonly Omit<EventCount, 'count'>[];
  /** Lines, or elements, that are no JSON. */
  readonly bad: Leftovers;
  /** JSON in which no frame was found. */
  readonly noFrame: Leftovers;
  /** What was seen, as a model. Events that the catalogue lacks are in it with the fields that they had. */
  readonly model: Model;
}

/**
 * Reads recordings one after the other: JSON lines, JSON arrays or HAR files, packed with gzip or not. Memory does not
 * grow with their size.
 *
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where a file cannot be read or holds no frame, or where there is no such surface or
 *   direction
 */
export async function readTraffic(
  files: readonly string[],
  model: Model,
  options: TrafficOptions = {},
): Promise<TrafficReport> {
  const surface = surfaceOf(model, options);
  const observer = createObserver(model);
  const sorter = createSorter(surface, observer, options.direction);
  const recordings: Recording[] = [];
  for (const file of files) {
    const name = file === '-' ? 'stdin' : shown(file);
    const recording = await readRecording(file, name, surface.discriminator, sorter, options);
    if (recording.frames === 0) throw new UserError(emptinessOf(recording, surface), 2);
    recordings.push(recording);
  }
  if (recordings.length === 0) throw new UserError('no file of recorded traffic was named', 2);

  const directions = directionsSeen(sorter);
  const unknown = sorter.unknownEvents();
  const witness = witnessOf(model, { surface, directions, roots: observer.roots, newEvents: unknown.filter(isPlaced) });
  const changes = [...compare(witness, model, { cannotTell: CANNOT_TELL }), ...unplacedChanges(surface, unknown)];
  const findings = changes.map((change) => findingOf(change, observer, unknown));
  assertNothingIsLost(changes, observer);
  const isOfLevel = (level: TrafficFinding['level']) => (finding: TrafficFinding) => finding.level === level;
  return {
    surface: surface.name,
    files: recordings.map(({ name }) => name),
    frames: sum(recordings.map(({ frames }) => frames)),
    findings: [...findings.filter(isOfLevel('drift')), ...findings.filter(isOfLevel('information'))],
    ...eventsSeen(surface, directions, sorter),
    bad: leftoversOf(recordings, ({ bad }) => bad),
    noFrame: leftoversOf(recordings, ({ noFrame }) => noFrame),
    model: witness,
  };
}

/** Frames have no type names, and the witness has nothing that was not seen. */
const CANNOT_TELL: readonly Blindness[] = ['names', 'deprecation', 'surfaces'];

/**
 * Looks up the catalogue's explanations of what drifts. Which explanations explain nothing is not told: that a
 * recording does not show something does not mean that it never happens.
 */
export function explainTraffic({ findings, model: witness }: TrafficReport, model: Model): Explanation {
  const changes = findings.filter(({ level }) => level === 'drift').map(({ change }) => change);
  return { ...explainDepartures(changes, model, { name: TRAFFIC, model: witness }), unused: [], examined: [] };
}

function surfaceOf(model: Model, options: TrafficOptions): Surface {
  const { surface: wanted = model.surfaces[0]?.name ?? '', direction } = options;
  const surface = choose('surface', wanted, model.surfaces);
  if (direction !== undefined) choose('direction', direction, surface.directions);
  return surface;
}

/** Why a recording is of no use: what it holds instead of frames. */
function emptinessOf({ name, bad, noFrame }: Recording, { name: surface, discriminator }: Surface): string {
  if (bad.count + noFrame.count === 0) return `${name} is empty: it is no recording of ${surface}`;
  const reasons = [
    ...(bad.count > 0 ? [`${plural(bad.count, 'text')} without JSON (the first on line ${bad.lines[0]})`] : []),
    ...(noFrame.count > 0 ? [`${plural(noFrame.count, 'JSON value')} without a tag in \`${discriminator}\``] : []),
  ];
  return `no frame was found in ${name}: ${reasons.join(', ')}`;
}

function isPlaced(event: UnknownEvent): event is UnknownEvent & { readonly direction: string } {
  return event.direction !== undefined;
}

function directionsSeen(sorter: Sorter): ReadonlySet<string> {
  const known = [...sorter.counts.keys()].map(({ direction }) => direction);
  return new Set([
    ...known,
    ...sorter
      .unknownEvents()
      .filter(isPlaced)
      .map(({ direction }) => direction),
  ]);
}

/** Unknown events whose sender nothing told: no direction of a model can hold them. */
function unplacedChanges({ name: surface }: Surface, unknown: readonly UnknownEvent[]): Change[] {
  const log = createChangeLog();
  for (const { tag } of unknown.filter((event) => !isPlaced(event))) {
    const texts = { was: 'an event of an unknown sender', now: 'no such event' };
    const finding = { surface, direction: '', tag, path: tag, before: [], after: [], ...texts };
    log.report({ rule: 'event-removed', subject: tag, ...finding });
  }
  return log.changes();
}

function findingOf(change: Change, { sightings }: Observer, unknown: readonly UnknownEvent[]): TrafficFinding {
  const event = unknown.find(({ tag, direction = '' }) => tag === change.subject && direction === change.direction);
  const seen = change.rule === 'event-removed' ? event : sightings.get(change.id);
  if (!seen) throw new Error(`Nothing was seen that makes this change: ${change.id}`);
  const level = 'isExpected' in seen && seen.isExpected ? 'information' : 'drift';
  return { change, level, count: seen.count, first: seen.first };
}

/** Both sides of the bookkeeping agree, or the report would be silent about something that was seen. */
function assertNothingIsLost(changes: readonly Change[], { sightings }: Observer): void {
  const ids = new Set(changes.map(({ id }) => id));
  const lost = [...sightings.keys()].filter((id) => !ids.has(id));
  if (lost.length > 0) throw new Error(`The comparison did not find what was seen: ${lost.join(', ')}`);
}

function eventsSeen(
  surface: Surface,
  directions: ReadonlySet<string>,
  { counts }: Sorter,
): Pick<TrafficReport, 'seen' | 'neverSeen'> {
  const events = surface.directions.filter(({ name }) => directions.has(name)).flatMap((direction) => direction.events);
  const all = events.map((event) => ({ direction: event.direction, tag: event.tag, count: counts.get(event) ?? 0 }));
  return {
    seen: all.filter(({ count }) => count > 0),
    neverSeen: all.filter(({ count }) => count === 0).map(({ direction, tag }) => ({ direction, tag })),
  };
}

const MOST_PLACES = 10;

function leftoversOf(recordings: readonly Recording[], pick: (recording: Recording) => LineCount): Leftovers {
  const counts = recordings.map((recording) => ({ file: recording.name, ...pick(recording) }));
  const places = counts.flatMap(({ file, lines }) => lines.map((line) => ({ file, line })));
  return { count: sum(counts.map(({ count }) => count)), places: places.slice(0, MOST_PLACES) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
