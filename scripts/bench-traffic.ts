/**
 * What it costs to read and watch recorded traffic: recordings of speech, most of whose bytes are audio, and of text. Beside it a bare
 * `JSON.parse` of each line, and the plain way: lines, `JSON.parse`, and a walk of each frame beside the catalogue. What the reader takes
 * more than that is what it finds out by itself: envelopes, senders, sessions, the surface that each speaks, what was refused. Needs the
 * built package (`npm run build`).
 */
import { closeSync, createReadStream, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { readWholeCatalogue } from '../generator/catalogue/index.js';
import { eventsOf } from '../generator/model/lookup.js';
import type { RecordedFrame } from '../generator/recording/index.js';
import { readTraffic } from '../generator/witness/traffic/index.js';
import { Observer } from '../generator/witness/traffic/observe.js';
import { frames } from './bench-frames.js';
import { table } from './measure.js';

const BATCH = 10_000;
const BATCHES = 5;
const ROUNDS = 7;
const CHUNK = 1 << 16;

/** The reader has to reach this part of the plain way's speed. Frames of speech are 12 kB of audio, those of text a few words. */
const WANTED: Readonly<Record<string, number>> = { speech: 0.7, text: 0.4 };

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
  const handle = openSync(file, 'r');
  const chunk = Buffer.allocUnsafe(CHUNK);
  let rest = '';
  let count = 0;
  for (let bytes; (bytes = readSync(handle, chunk, 0, CHUNK, null)) > 0;) {
    const lines = (rest + chunk.toString('latin1', 0, bytes)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) JSON.parse(line);
    count += lines.length;
  }
  closeSync(handle);
  return count;
}

const { model } = readWholeCatalogue('spec');
const events = new Map(eventsOf(model.surfaces[0]!).map((event) => [event.tag, event]));

/** What one would write who knows the surface, and that there is a bare frame on every line. */
async function walkLines(file: string): Promise<number> {
  const observer = new Observer(model);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const value = JSON.parse(line) as RecordedFrame['value'];
      const event = events.get(value['type'] as string);
      const frame = { file, line: ++number, number, value };
      if (event) observer.observe(event, frame as RecordedFrame);
    }
  }
  return number;
}

const WAYS: Readonly<Record<string, (file: string) => number | Promise<number>>> = {
  'lines and JSON.parse': parseLines,
  'the plain way': walkLines,
  readTraffic: async (file) => (await readTraffic([file], model)).frames,
};

/** Processor time in milliseconds: that of a clock tells of whatever else runs. */
async function cost(run: () => number | Promise<number>, wanted: number): Promise<number> {
  const start = process.cpuUsage();
  const count = await run();
  const { user, system } = process.cpuUsage(start);
  if (count !== wanted) throw new Error(`Of ${wanted} frames ${count} were read`);
  return (user + system) / 1000;
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-traffic-'));
try {
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const [name, lines] of Object.entries(RECORDINGS)) {
    const file = path.join(folder, `${name}.jsonl`);
    writeRecording(file, lines);
    const count = lines.length * BATCHES;
    const best = new Map<string, number>();
    for (let round = -1; round < ROUNDS; round++) {
      for (const [way, run] of Object.entries(WAYS)) {
        const milliseconds = await cost(() => run(file), count);
        // The first round only warms the engine up. Of the others the best counts: disturbances only make them slower.
        if (round >= 0) best.set(way, Math.min(best.get(way) ?? Infinity, milliseconds));
      }
    }
    const megabytes = statSync(file).size / 1e6;
    for (const [way, milliseconds] of best) {
      const what = `${name} (${count} frames, ${megabytes.toFixed(0)} MB): ${way}`;
      const speed = `${(megabytes / (milliseconds / 1000)).toFixed(0)} MB/s`;
      rows.push([what, `${((milliseconds * 1e6) / count).toFixed(0)} ns`, speed]);
    }
    const reached = best.get('the plain way')! / best.get('readTraffic')!;
    const wanted = WANTED[name]!;
    verdicts.push(`${name}: readTraffic has ${reached.toFixed(2)} of the plain way's speed (at least ${wanted})`);
    if (reached < wanted) process.exitCode = 1;
  }
  process.stdout.write(`${table(['', 'a frame', 'speed'], rows)}\n\n${verdicts.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
