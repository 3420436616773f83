/** Recorded traffic as a witness. */
import { changesOf, compare, type Change, type Finding } from '../compare/index.js';
import { explainDepartures, type Explanation } from '../compare/departures.js';
import type { Model, Surface } from '../model/index.js';
import type { RecordedPlace } from '../recording/index.js';
import { plural } from '../report/problem.js';
import {
  readTraffic,
  type Leftovers,
  type Sighting,
  type TrafficOptions,
  type TrafficReading,
} from '../witness/traffic/index.js';
import { shellWord } from './follow-commands.js';
import type { Note, WitnessReport } from './explain-reading.js';

/** A difference between recorded frames and the catalogue. */
export interface TrafficFinding {
  readonly change: Change;
  /** How often it was seen. */
  readonly sighting: Sighting | undefined;
}

/**
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where a file cannot be read or has no frame
 */
export async function trafficReport(
  files: readonly string[],
  catalogue: Model,
  options: TrafficOptions,
): Promise<WitnessReport> {
  const reading = await readTraffic(files, catalogue, options);
  const findings = trafficFindings(reading, catalogue);
  return {
    source: `${reading.files.join(', ')} (${plural(reading.frames, 'frame')} of ${reading.surface.name})`,
    option: `--traffic ${reading.files.map(fileWord).join(' ')}`,
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

/** A file as the command line names it. */
function fileWord(file: string): string {
  return file === 'stdin' ? '-' : shellWord(file);
}

/** @returns the differences, in the comparison's order */
export function trafficFindings(reading: TrafficReading, catalogue: Model): TrafficFinding[] {
  const { model, cannotTell, sightingOf } = reading;
  const changes = [...compare(model, catalogue, { cannotTell }), ...unplacedChanges(reading)];
  return changes.map((change) => ({ change, sighting: sightingOf(change) }));
}

function unplacedChanges({ surface, unplaced }: TrafficReading): Change[] {
  const texts = { was: 'an event of an unknown sender', now: 'no such event' };
  return changesOf(
    unplaced.map(({ tag }): Finding => {
      const place = { surface: surface.name, direction: '', tag, path: tag, before: [], after: [] };
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

function notesOf(
  { surface, neverSeen, bad, cutOff, noFrame }: TrafficReading,
  findings: readonly TrafficFinding[],
): Note[] {
  return [
    ...leftovers('not-json', bad, 'no JSON'),
    ...cutOff.places.map((place): Note => ({
      kind: 'not-json',
      text: `no JSON from ${placeText(place)} on: the rest was not read`,
    })),
    ...leftovers('no-frame', noFrame, 'JSON without a frame'),
    ...findings.filter(isExpected).map((finding) => newValueNote(surface, finding)),
    ...neverSeenNotes(surface, neverSeen),
  ];
}

function newValueNote({ name: surface }: Surface, { change, sighting }: TrafficFinding): Note {
  const seen = sighting ? `, in ${plural(sighting.count, 'frame')}, first at ${placeText(sighting.first)}` : '';
  const value = change.subject ?? change.was;
  return { kind: 'new-value', text: `${surface}: ${change.path}: \`${value}\` is not listed${seen}` };
}

/** One note a direction. */
function neverSeenNotes({ name: surface }: Surface, events: TrafficReading['neverSeen']): Note[] {
  const directions = [...new Set(events.map(({ direction }) => direction))];
  return directions.map((name) => {
    const tags = events.filter(({ direction }) => direction === name).map(({ tag }) => tag);
    return { kind: 'never-seen', text: `${surface}: never seen from the ${name}: ${tags.join(', ')}` };
  });
}

function leftovers(kind: Note['kind'], { count, places }: Leftovers, what: string): Note[] {
  if (count === 0) return [];
  const first = places.map(({ file, line }) => `${file}:${line}`).join(', ');
  return [{ kind, text: `${plural(count, 'line')} with ${what}: ${first}${count > places.length ? ', …' : ''}` }];
}

function placeText({ file, line }: RecordedPlace): string {
  return `${file}:${line}`;
}
