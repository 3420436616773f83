/**
 * What the tracker costs beside `JSON.parse` of the same frames, in several fresh processes; whether a delta costs the same
 * after a hundred thousand others; and what an hour of a session leaves in memory.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TrackFigures } from './bench-track-process.js';
import { median, table } from './measure.js';

const PROCESSES = 5;

/** Figures of one fresh process. */
function runProcess(): TrackFigures {
  const script = fileURLToPath(new URL('bench-track-process.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`A process of the benchmark failed:\n${stderr}`);
  return JSON.parse(stdout) as TrackFigures;
}

const runs = Array.from({ length: PROCESSES }, runProcess);
const { events, content } = runs[0]!;

const rows = [
  row('tracker.server / JSON.parse', ({ warm }) => warm.track / warm.parse, 3, 0.1),
  row('the same, in the first thousand frames of a process', ({ cold }) => cold.track / cold.parse, 3),
  row('the last of 100,000 deltas / the first', ({ firstDelta, lastDelta }) => lastDelta / firstDelta, 2, 1.2),
  row(
    `MB left after ${events} events, beside ${(content / 1e6).toFixed(1)} MB of content`,
    (run) => (run.left - run.content) / 1e6,
    1,
    20,
  ),
];
const nanoseconds = (pick: (run: TrackFigures) => number): string => median(runs.map(pick)).toFixed(0);
console.log(
  `A session in order, 45 % of it sound of 12 kB, in ${PROCESSES} fresh processes: ${nanoseconds(({ warm }) => warm.track)} ns an event, JSON.parse ${nanoseconds(({ warm }) => warm.parse)} ns\n`,
);
console.log(table(['cost of the tracker', 'median', 'worst', 'target', 'met'], rows));

function row(name: string, of: (run: TrackFigures) => number, digits: number, most = Infinity): string[] {
  const values = runs.map(of);
  const middle = median(values);
  const target = most === Infinity ? '' : `at most ${most}`;
  return [
    name,
    middle.toFixed(digits),
    Math.max(...values).toFixed(digits),
    target,
    target && (middle <= most ? 'yes' : 'NO'),
  ];
}
