/**
 * What it costs to be sure: guards beside `JSON.parse` and beside other validators, on the same frames.
 *
 * One process is not enough, because what the engine optimizes depends on what it has seen first. So every ratio is measured
 * in several fresh processes, each with frames and warm-up in another order, and shown as median and worst.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures } from './bench-guards-process.js';
import { median, table } from './measure.js';

const PROCESSES = 9;

interface Ratio {
  readonly name: string;
  readonly of: (figures: Figures) => number;
  readonly bound: 'at most' | 'at least';
  readonly median: number;
  readonly worst?: number;
}

const RATIOS: readonly Ratio[] = [
  {
    name: 'isServerEvent / JSON.parse',
    of: ({ mix }) => mix.guard / mix.parse,
    bound: 'at most',
    median: 1 / 40,
    worst: 1 / 30,
  },
  { name: 'ajv / isServerEvent', of: ({ mix }) => mix.ajv / mix.guard, bound: 'at least', median: 4, worst: 3 },
  { name: 'zod / isServerEvent', of: ({ mix }) => mix.zod / mix.guard, bound: 'at least', median: 5 },
  {
    name: 'isServerEvent / hand-written, hot deltas',
    of: ({ hot }) => hot.guard / hot.handWritten,
    bound: 'at most',
    median: 1.2,
  },
  {
    name: 'parseServerEvent / JSON.parse',
    of: ({ whole }) => whole.parseServerEvent / whole.parse,
    bound: 'at most',
    median: 1.1,
  },
];

/** Figures of one fresh process. */
function runProcess(seed: number): Figures {
  const script = fileURLToPath(new URL('bench-guards-process.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, String(seed)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Process ${seed} of the benchmark failed:\n${stderr}`);
  return JSON.parse(stdout) as Figures;
}

const runs = Array.from({ length: PROCESSES }, (_, index) => runProcess(index + 1));

console.log(
  `${runs[0]!.frames} frames, ${runs[0]!.characters} characters on average; ${PROCESSES} fresh processes, frames and warm-up in another order in each; Node ${process.versions.node}\n`,
);
print('Realistic mix, a frame', ({ mix }) => ({
  'JSON.parse': mix.parse,
  isServerEvent: mix.guard,
  'ajv, compiled, chosen by tag': mix.ajv,
  'zod of @openai/agents-realtime': mix.zod,
}));
print('Frame to event, a frame', ({ whole }) => ({
  'JSON.parse of text': whole.parse,
  'parseServerEvent of text': whole.parseServerEvent,
  'JSON.parse of decoded bytes': whole.decodeAndParse,
  'parseServerEvent of bytes': whole.parseServerEventOfBytes,
}));
print('The four hottest deltas, a frame', ({ hot }) => ({
  'hand-written': hot.handWritten,
  isServerEvent: hot.guard,
}));
console.log(
  table(
    ['ratio', 'median', 'target', 'worst', 'target', 'met'],
    RATIOS.map((ratio) => {
      const values = runs.map(ratio.of).sort((a, b) => (ratio.bound === 'at most' ? a - b : b - a));
      const [middle, worst] = [median(values), values.at(-1)!];
      const isMet = (value: number, target = Number.NaN): boolean =>
        !(ratio.bound === 'at most' ? value > target : value < target);
      return [
        ratio.name,
        middle.toFixed(3),
        `${ratio.bound} ${ratio.median.toFixed(3)}`,
        worst.toFixed(3),
        ratio.worst === undefined ? '' : `${ratio.bound} ${ratio.worst.toFixed(3)}`,
        isMet(middle, ratio.median) && isMet(worst, ratio.worst) ? 'yes' : 'NO',
      ];
    }),
  ),
);

/** A table of nanoseconds: median and slowest of the processes. */
function print(title: string, pick: (figures: Figures) => Readonly<Record<string, number>>): void {
  const rows = Object.keys(pick(runs[0]!)).map((name) => {
    const values = runs.map((run) => pick(run)[name]!);
    return [name, median(values).toFixed(1), Math.max(...values).toFixed(1)];
  });
  console.log(`${table([title, 'ns, median', 'slowest'], rows)}\n`);
}
