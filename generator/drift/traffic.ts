/** Recorded traffic as a witness. */
import type { Model } from '../model/index.js';
import { plural } from '../report/problem.js';
import {
  explainTraffic,
  readTraffic,
  type FramePlace,
  type Leftovers,
  type TrafficFinding,
  type TrafficOptions,
  type TrafficReport,
} from '../witness/traffic/index.js';
import { shellWord } from './follow-commands.js';
import type { Note, WitnessReport } from './explain-reading.js';

export { progressBar } from '../witness/traffic/index.js';

/**
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where a file cannot be read or has no frame
 */
export async function trafficReport(
  files: readonly string[],
  catalogue: Model,
  options: TrafficOptions,
): Promise<WitnessReport> {
  const report = await readTraffic(files, catalogue, options);
  return {
    source: `${report.files.join(', ')} (${plural(report.frames, 'frame')} of ${report.surface})`,
    option: `--traffic ${report.files.map(fileWord).join(' ')}`,
    explanation: explainTraffic(report, catalogue),
    unions: [],
    sightings: new Map(
      report.findings.map(({ change, count, first }) => [
        change.id,
        { count, first: placeText(first), option: `--traffic ${fileWord(first.file)}` },
      ]),
    ),
    notes: notesOf(report),
  };
}

/** A file as the command line names it. */
function fileWord(file: string): string {
  return file === 'stdin' ? '-' : shellWord(file);
}

function notesOf({ surface, findings, neverSeen, bad, noFrame }: TrafficReport): Note[] {
  return [
    ...leftovers('not-json', bad, 'no JSON'),
    ...leftovers('no-frame', noFrame, 'JSON without a frame'),
    ...findings.filter(({ level }) => level === 'information').map((finding) => newValueNote(surface, finding)),
    ...neverSeenNotes(surface, neverSeen),
  ];
}

function newValueNote(surface: string, { change, count, first }: TrafficFinding): Note {
  const seen = `in ${plural(count, 'frame')}, first at ${placeText(first)}`;
  return {
    kind: 'new-value',
    text: `${surface}: ${change.path}: \`${change.subject ?? change.was}\` is not listed, ${seen}`,
  };
}

/** One note a direction. */
function neverSeenNotes(surface: string, events: TrafficReport['neverSeen']): Note[] {
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

function placeText({ file, line }: FramePlace): string {
  return `${file}:${line}`;
}
