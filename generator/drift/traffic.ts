/** Recorded traffic as a witness. */
import { changesOf, compare, type Change, type Difference } from '../compare/index.js';
import { explainDepartures, type Explanation } from '../compare/explain-departures.js';
import type { Model } from '../model/index.js';
import type { RecordedPlace } from '../recording/index.js';
import { plural } from '../report/problem.js';
import {
  readTraffic,
  type Leftovers,
  type RefusedFrames,
  type Sighting,
  type TrafficOptions,
  type TrafficReading,
} from '../witness/traffic/index.js';
import { shellWord } from '../report/shell-word.js';
import type { Note, WitnessReport } from './explain-reading.js';

/** A difference between recorded frames and the catalogue. */
export interface TrafficFinding {
  readonly change: Change;
  /** How often it was seen. */
  readonly sighting: Sighting | undefined;
}

/**
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where no file can be read that has a frame
 */
export async function trafficReport(
  files: readonly string[],
  catalogue: Model,
  options: TrafficOptions,
): Promise<WitnessReport> {
  const reading = await readTraffic(files, catalogue, options);
  const findings = trafficFindings(reading, catalogue);
  return {
    source: `${reading.files.join(', ')} (${spokenText(reading.spoken)})`,
    option: `--traffic ${reading.files.map(fileWord).join(' ')}`,
    namesSender: options.direction !== undefined,
    explanation: explainTraffic(findings, reading, catalogue),
    unions: [],
    sightings: new Map(
      findings.flatMap(({ change, sighting }) => {
        if (!sighting) return [];
        const { count, first } = sighting;
        return [[change.id, { count, first: placeText(first), option: `--traffic ${fileWord(first.file)}` }]];
      }),
    ),
    notes: notesOf(reading, findings),
  };
}

/** `36 frames of realtime; left out: 12 frames of translation`. */
function spokenText(spoken: TrafficReading['spoken']): string {
  const text = (isMeant: boolean): string => {
    const meant = spoken.filter(({ isCompared }) => isCompared === isMeant);
    return meant.map(({ surface, frames }) => `${plural(frames, 'frame')} of ${surface}`).join(', ');
  };
  const others = text(false);
  return text(true) + (others === '' ? '' : `; left out: ${others}`);
}

/** A file as the command line names it. */
function fileWord(file: string): string {
  return file === 'stdin' ? '-' : shellWord(file);
}

/** @returns the differences, in the comparison's order */
export function trafficFindings(reading: TrafficReading, catalogue: Model): TrafficFinding[] {
  const { model, cannotTell, sightingOf } = reading;
  const changes = [
    ...unreadableChanges(reading),
    ...compare(model, catalogue, { cannotTell }),
    ...unplacedChanges(reading),
  ];
  return changes.map((change) => ({ change, sighting: sightingOf(change) }));
}

/** Explained in `package.yaml`, for a file belongs to no surface. */
function unreadableChanges({ unreadable }: TrafficReading): Change[] {
  return changesOf(
    unreadable.map(({ file, why }): Difference => {
      const place = { surface: '', direction: '', tag: '', path: file, before: [], after: [] };
      return { rule: 'unreadable', subject: file, aliases: [], ...place, was: why, now: 'not compared with it' };
    }),
  );
}

function unplacedChanges({ unplaced }: TrafficReading): Change[] {
  const texts = { was: 'an event of an unknown sender', now: 'no such event' };
  return changesOf(
    unplaced.map(({ tag, surface }): Difference => {
      const place = { surface, direction: '', tag, path: tag, before: [], after: [] };
      return { rule: 'event-removed', subject: tag, ...place, ...texts };
    }),
  );
}

/**
 * Looks up the catalogue's explanations of what drifts. Which explanations explain nothing is not told: that a
 * recording does not show something does not mean that it never happens.
 */
export function explainTraffic(
  findings: readonly TrafficFinding[],
  { model }: TrafficReading,
  catalogue: Model,
): Explanation {
  const changes = findings.filter((finding) => !isExpected(finding)).map(({ change }) => change);
  return { ...explainDepartures(changes, catalogue, { name: 'traffic', model }), unused: [], examined: [] };
}

/** Does the catalogue expect such news? */
export function isExpected({ sighting }: TrafficFinding): boolean {
  return sighting?.isExpected === true;
}

function notesOf(reading: TrafficReading, findings: readonly TrafficFinding[]): Note[] {
  const { spoken, refused, neverSeen, bad, cutOff, noFrame } = reading;
  return [
    ...(spoken.length > 1 ? spoken.map(sessionsNote) : []),
    ...leftovers('not-json', bad, 'no JSON'),
    ...cutOff.places.map((place): Note => ({
      kind: 'not-json',
      text: `no JSON from ${placeText(place)} on: the rest was not read`,
    })),
    ...leftovers('no-frame', noFrame, 'JSON without a frame'),
    ...refused.map(refusedNote),
    ...findings.filter(isExpected).map(newValueNote),
    ...neverSeenNotes(neverSeen),
  ];
}

function sessionsNote({ surface, sessions, first, isCompared }: TrafficReading['spoken'][number]): Note {
  const verb = sessions === 1 ? 'speaks' : 'speak';
  const what = `${plural(sessions, 'session')} ${verb} ${surface}, the first at ${placeText(first)}`;
  return { kind: 'session', text: isCompared ? what : `${what}: left out` };
}

function refusedNote({ surface, tag, count, first }: RefusedFrames): Note {
  const text = `${surface}: ${tag} was refused, in ${plural(count, 'frame')}, first at ${placeText(first)}: that proves nothing`;
  return { kind: 'refused', text };
}

function newValueNote({ change, sighting }: TrafficFinding): Note {
  const seen = sighting ? `, in ${plural(sighting.count, 'frame')}, first at ${placeText(sighting.first)}` : '';
  const value = change.subject ?? change.was;
  return { kind: 'new-value', text: `${change.surface}: ${change.path}: \`${value}\` is not listed${seen}` };
}

/** One note a direction. */
function neverSeenNotes(events: TrafficReading['neverSeen']): Note[] {
  const bySender = new Map<string, string[]>();
  for (const { surface, direction, tag } of events) {
    const sender = `${surface}: never seen from the ${direction}`;
    bySender.set(sender, [...(bySender.get(sender) ?? []), tag]);
  }
  return [...bySender].map(([sender, tags]) => ({ kind: 'never-seen', text: `${sender}: ${tags.join(', ')}` }));
}

function leftovers(kind: Note['kind'], { count, places }: Leftovers, what: string): Note[] {
  if (count === 0) return [];
  const first = places.map(({ file, line }) => `${file}:${line}`).join(', ');
  return [{ kind, text: `${plural(count, 'line')} with ${what}: ${first}${count > places.length ? ', …' : ''}` }];
}

function placeText({ file, line }: RecordedPlace): string {
  return `${file}:${line}`;
}
