/**
 * Recorded traffic as a witness: watches the frames of recordings beside the catalogue, each session beside the surface that it
 * speaks, and makes a model of what they show. Frames hold people's speech: nothing of what they say gets into it, only names and
 * kinds.
 */
import type { Blindness } from '../../compare/change.js';
import {
  MORE,
  readSessions,
  recordingName,
  shownTag,
  type RecordedPlace,
  type RecordedSession,
  type SessionOptions,
  type SpokenFrame,
  type UnreadableFile,
} from '../../recording/index.js';
import type { Model, Surface } from '../../model/index.js';
import { plural, UserError } from '../../report/problem.js';
import { RefusalFilter, type RefusedFrames } from './refused.js';
import { MOST_TAGS } from './unknown-events.js';
import { Watched, type Seen } from './watched.js';

export type { RefusedFrames } from './refused.js';
export type { Sighting } from './sightings.js';

export interface TrafficOptions extends Omit<SessionOptions, 'preferred'> {
  /** The surface whose sessions are looked at; those that speak another are counted only. */
  readonly only?: string;
  /** Tags of unknown events as they are, though they may be somebody's text: where they get into the catalogue, not into a report. */
  readonly wholeTags?: boolean;
}

/** What could not be used, and where it stands. */
export interface Leftovers {
  readonly count: number;
  /** The first few. */
  readonly places: readonly RecordedPlace[];
}

/** The sessions of one surface. */
export interface SpokenSessions {
  readonly surface: string;
  readonly sessions: number;
  readonly frames: number;
  readonly first: RecordedPlace;
  /** Were they looked at, or only counted? */
  readonly isCompared: boolean;
}

/** What recordings show, to be compared with the catalogue. */
export interface TrafficReading extends Seen {
  readonly files: readonly string[];
  /** Frames that were looked at. */
  readonly frames: number;
  /** By surface, in the catalogue's order. */
  readonly spoken: readonly SpokenSessions[];
  readonly cannotTell: readonly Blindness[];
  /** Frames that the other side refused: they are not in the model. */
  readonly refused: readonly RefusedFrames[];
  readonly unreadable: readonly UnreadableFile[];
  /** Lines that are no JSON. */
  readonly bad: Leftovers;
  /** Where documents cease to be JSON: nothing behind was read. */
  readonly cutOff: Leftovers;
  /** JSON in which no frame was found. */
  readonly noFrame: Leftovers;
}

/**
 * Reads recordings one after the other: JSON lines, JSON arrays or HAR files, packed with gzip or not. Memory does not
 * grow with their size.
 *
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where no file can be read that holds a frame, where no session speaks the one surface that is
 *   asked for, where there is no such surface or direction, or where whole tags are without end
 */
export async function readTraffic(
  files: readonly string[],
  model: Model,
  options: TrafficOptions = {},
): Promise<TrafficReading> {
  const { only, wholeTags = false } = options;
  const isMeant = ({ name }: Surface): boolean => only === undefined || name === only;
  const sessions = new SessionCounts();
  const watched = new Watched(model, wholeTags ? (tag) => tag : shownTag);
  const refusals = new RefusalFilter();
  const unreadable: UnreadableFile[] = [];
  const leftovers = { 'not-json': emptyLeftovers(), 'cut-off': emptyLeftovers(), 'no-frame': emptyLeftovers() };
  for await (const each of readSessions(files, model, { ...options, ...(only !== undefined && { preferred: only }) })) {
    if (each.kind === 'frame') {
      sessions.add(each);
      if (isMeant(each.surface)) for (const certain of refusals.take(each)) watched.add(certain);
    } else if (each.kind === 'end') {
      for (const certain of refusals.end(each.session)) watched.add(certain);
    } else if (each.kind === 'unreadable') {
      unreadable.push(each);
    } else {
      addLeftover(leftovers[each.kind], each);
    }
  }

  const spoken = model.surfaces.flatMap((surface) => sessions.of(surface, isMeant(surface)));
  const compared = spoken.filter(({ isCompared }) => isCompared);
  if (compared.length === 0) throw new UserError(noneText(files.map(recordingName), only!, spoken), 2);
  const seen = watched.result(compared.map(({ surface }) => surface));
  if (wholeTags) refuseEndlessTags(files.map(recordingName), seen.model);
  return {
    files: files.map(recordingName),
    frames: compared.reduce((total, { frames }) => total + frames, 0),
    spoken,
    ...seen,
    cannotTell: CANNOT_TELL,
    refused: refusals.refused(),
    unreadable,
    bad: leftovers['not-json'],
    cutOff: leftovers['cut-off'],
    noFrame: leftovers['no-frame'],
  };
}

function refuseEndlessTags(files: readonly string[], { surfaces }: Model): void {
  for (const { discriminator, directions } of surfaces) {
    if (!directions.some(({ events }) => events.some(({ tag }) => tag === MORE))) continue;
    throw new UserError(
      `${files.join(', ')}: \`${discriminator}\` has more than ${MOST_TAGS} values, so it is no tag; name the field that is one with --discriminator`,
      2,
    );
  }
}

/** Frames have no type names, and the witness has nothing that was not seen. */
const CANNOT_TELL: readonly Blindness[] = ['names', 'deprecation', 'surfaces'];

function noneText(files: readonly string[], wanted: string, spoken: readonly SpokenSessions[]): string {
  const others = spoken.map(({ surface, sessions }) => `${plural(sessions, 'session')} of \`${surface}\``);
  return `no session in ${files.join(', ')} speaks \`${wanted}\`; there ${spoken.length === 1 && spoken[0]?.sessions === 1 ? 'is' : 'are'} ${others.join(', ')}`;
}

/** How many sessions and frames there are of each surface. */
class SessionCounts {
  readonly #known = new WeakSet<RecordedSession>();
  readonly #bySurface = new Map<Surface, { sessions: number; frames: number; first: RecordedPlace }>();

  add({ surface, frame: { session } }: SpokenFrame): void {
    const { file, line } = session;
    const known = this.#bySurface.get(surface) ?? { sessions: 0, frames: 0, first: { file, line } };
    this.#bySurface.set(surface, known);
    known.frames++;
    if (!this.#known.has(session)) known.sessions++;
    this.#known.add(session);
  }

  of(surface: Surface, isCompared: boolean): SpokenSessions[] {
    const counts = this.#bySurface.get(surface);
    return counts ? [{ surface: surface.name, ...counts, isCompared }] : [];
  }
}

const MOST_PLACES = 10;

function emptyLeftovers(): { count: number; readonly places: RecordedPlace[] } {
  return { count: 0, places: [] };
}

function addLeftover(leftovers: ReturnType<typeof emptyLeftovers>, { file, line }: RecordedPlace): void {
  leftovers.count++;
  if (leftovers.places.length < MOST_PLACES) leftovers.places.push({ file, line });
}
