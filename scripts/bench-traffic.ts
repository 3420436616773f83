/**
 * How fast recorded traffic is read and watched, beside a bare `JSON.parse` of each line. Needs the built package
 * (`npm run build`).
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWholeCatalogue } from '../generator/catalogue/index.js';
import { readTraffic } from '../generator/witness/traffic/index.js';
import { frames } from './bench-frames.js';
import { table } from './measure.js';

const FRAMES = 100_000;
const BATCH = 10_000;
const ROUNDS = 9;
const CHUNK = 1 << 20;

/** The reader has to reach this part of a bare loop's speed. */
const WANTED = 0.7;

function writeRecording(file: string): void {
  const handle = openSync(file, 'w');
  const batch = Buffer.from(`${frames(BATCH).join('\n')}\n`);
  for (let written = 0; written < FRAMES; written += BATCH) writeSync(handle, batch);
  closeSync(handle);
}

/** The least that anybody has to do: read, cut into lines, parse each. Latin-1 is the fastest way to a string. */
function parseLines(file: string): { parsing: number; whole: number } {
  const start = performance.now();
  const handle = openSync(file, 'r');
  const chunk = Buffer.allocUnsafe(CHUNK);
  let rest = '';
  let parsing = 0;
  for (let bytes; (bytes = readSync(handle, chunk, 0, CHUNK, null)) > 0;) {
    const lines = (rest + chunk.toString('latin1', 0, bytes)).split('\n');
    rest = lines.pop()!;
    const from = performance.now();
    for (const line of lines) JSON.parse(line);
    parsing += performance.now() - from;
  }
  closeSync(handle);
  return { parsing, whole: performance.now() - start };
}

const { model } = readWholeCatalogue('spec');
const folder = mkdtempSync(path.join(tmpdir(), 'bench-traffic-'));
const file = path.join(folder, 'session.jsonl');
try {
  writeRecording(file);
  const times = { parsing: [] as number[], whole: [] as number[], reader: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const bare = parseLines(file);
    const start = performance.now();
    const report = await readTraffic([file], model);
    const reader = performance.now() - start;
    if (report.frames !== FRAMES) throw new Error(`Of ${FRAMES} frames ${report.frames} were read`);
    // The first round only warms the engine up. Of the others the best counts: disturbances only make them slower.
    if (round < 0) continue;
    times.parsing.push(bare.parsing);
    times.whole.push(bare.whole);
    times.reader.push(reader);
  }
  const megabytes = statSync(file).size / 1e6;
  const row = (name: string, milliseconds: number): string[] => [
    name,
    `${milliseconds.toFixed(0)} ms`,
    `${((milliseconds * 1e6) / FRAMES).toFixed(0)} ns`,
    `${(megabytes / (milliseconds / 1000)).toFixed(0)} MB/s`,
  ];
  process.stdout.write(`${FRAMES} frames, ${megabytes.toFixed(0)} MB\n\n`);
  process.stdout.write(
    `${table(
      ['', 'time', 'a frame', 'speed'],
      [
        row('JSON.parse of lines in memory', Math.min(...times.parsing)),
        row('reading, cutting and JSON.parse', Math.min(...times.whole)),
        row('readTraffic', Math.min(...times.reader)),
      ],
    )}\n\n`,
  );
  const ratio = Math.min(...times.parsing) / Math.min(...times.reader);
  process.stdout.write(`readTraffic / JSON.parse of lines in memory: ${ratio.toFixed(2)} (at least ${WANTED})\n`);
  process.exitCode = ratio >= WANTED ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
