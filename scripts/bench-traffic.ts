/**
 * How fast recorded traffic is read and watched, beside a bare `JSON.parse` of each line: recordings of speech, most of whose
 * bytes are audio, and of text. Needs the built package (`npm run build`).
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWholeCatalogue } from '../generator/catalogue/index.js';
import { readTraffic } from '../generator/witness/traffic/index.js';
import { frames } from './bench-frames.js';
import { table } from './measure.js';

const BATCH = 10_000;
const BATCHES = 5;
const ROUNDS = 7;
const CHUNK = 1 << 16;

/** The reader has to reach this part of a bare loop's speed. */
const WANTED = 0.3;

const LONG_FRAME = 4096;

const batch = frames(BATCH);
const RECORDINGS: Readonly<Record<string, readonly string[]>> = {
  speech: batch,
  text: batch.filter((frame) => frame.length < LONG_FRAME),
};

function writeRecording(file: string, lines: readonly string[]): void {
  const handle = openSync(file, 'w');
  const text = Buffer.from(`${lines.join('\n')}\n`);
  for (let count = 0; count < BATCHES; count++) writeSync(handle, text);
  closeSync(handle);
}

/** The least that anybody has to do: read, cut into lines, parse each. Latin-1 is the fastest way to a string. */
function parseLines(file: string): number {
  const start = performance.now();
  const handle = openSync(file, 'r');
  const chunk = Buffer.allocUnsafe(CHUNK);
  let rest = '';
  for (let bytes; (bytes = readSync(handle, chunk, 0, CHUNK, null)) > 0;) {
    const lines = (rest + chunk.toString('latin1', 0, bytes)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) JSON.parse(line);
  }
  closeSync(handle);
  return performance.now() - start;
}

const { model } = readWholeCatalogue('spec');
const folder = mkdtempSync(path.join(tmpdir(), 'bench-traffic-'));
try {
  const rows: string[][] = [];
  let worst = Infinity;
  for (const [name, lines] of Object.entries(RECORDINGS)) {
    const file = path.join(folder, `${name}.jsonl`);
    writeRecording(file, lines);
    const count = lines.length * BATCHES;
    const times = { bare: [] as number[], reader: [] as number[] };
    for (let round = -1; round < ROUNDS; round++) {
      const bare = parseLines(file);
      const start = performance.now();
      const { frames: read } = await readTraffic([file], model);
      const reader = performance.now() - start;
      if (read !== count) throw new Error(`Of ${count} frames ${read} were read`);
      // The first round only warms the engine up. Of the others the best counts: disturbances only make them slower.
      if (round < 0) continue;
      times.bare.push(bare);
      times.reader.push(reader);
    }
    const [bare, reader] = [Math.min(...times.bare), Math.min(...times.reader)];
    const megabytes = statSync(file).size / 1e6;
    const row = (what: string, milliseconds: number): string[] => [
      `${name} (${count} frames, ${megabytes.toFixed(0)} MB): ${what}`,
      `${((milliseconds * 1e6) / count).toFixed(0)} ns`,
      `${(megabytes / (milliseconds / 1000)).toFixed(0)} MB/s`,
    ];
    rows.push(row('cutting and JSON.parse', bare), row('readTraffic', reader));
    worst = Math.min(worst, bare / reader);
  }
  process.stdout.write(`${table(['', 'a frame', 'speed'], rows)}\n\n`);
  process.stdout.write(`readTraffic / a bare loop, at the worst: ${worst.toFixed(2)} (at least ${WANTED})\n`);
  process.exitCode = worst >= WANTED ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
