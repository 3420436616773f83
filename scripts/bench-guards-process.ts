/**
 * One process of `bench-guards.ts`. The seed given to it decides in which order it meets frames and kinds of frames.
 * Prints `Figures` as JSON.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isServerEvent, parseServerEvent, SERVER_EVENT_NAMES } from 'openai-realtime-events';
import { frames, HOT_TAGS } from './bench-frames.js';
import { measure } from './measure.js';
import { shuffler } from './seeded-random.js';

/** The least of interleaved rounds in one process, in nanoseconds a frame. */
export interface Figures {
  readonly frames: number;
  /** Of a frame, on average. */
  readonly characters: number;
  /** All frames, parsed beforehand but for `parse`. */
  readonly mix: Readonly<Record<'parse' | 'guard' | 'ajv' | 'zod', number>>;
  /** All frames as text or bytes. */
  readonly whole: Readonly<Record<'parse' | 'parseServerEvent' | 'decodeAndParse' | 'parseServerEventOfBytes', number>>;
  /** The four hottest deltas. */
  readonly hot: Readonly<Record<'handWritten' | 'guard', number>>;
}

interface Frame {
  readonly type: string;
  readonly [field: string]: unknown;
}

const root = process.cwd();
const shuffled = shuffler(Number(process.argv[2] ?? 1));
const texts = shuffled(frames());
const bytes = texts.map((text) => new TextEncoder().encode(text));
const parsed = texts.map((text) => JSON.parse(text) as Frame);
const hot = parsed.filter(({ type }) => (HOT_TAGS as readonly string[]).includes(type));

/**
 * An application checks a frame that it has just parsed, so that it lies in the processor's caches. A thousand frames of
 * 12 kB do not fit there: going through them all again and again measures memory, and whoever else uses it. So tasks go
 * through a few frames at a time, many times.
 */
const AT_A_TIME = 50;
const PASSES = 10;
function* passes<Item>(list: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < list.length; start += AT_A_TIME) {
    const few = list.slice(start, start + AT_A_TIME);
    for (let pass = 0; pass < PASSES; pass++) yield few;
  }
}

/** ajv, compiled beforehand, one validator a tag. */
function ajvByTag(): Map<string, ValidateFunction> {
  const schema = JSON.parse(readFileSync(path.join(root, 'generated/json-schema/realtime.server.json'), 'utf8')) as {
    $id?: string;
  };
  const id = schema.$id ?? 'server.json';
  const ajv = new Ajv2020({ strict: false }).addSchema(schema, id);
  return new Map(
    Object.entries(SERVER_EVENT_NAMES).map(([tag, name]) => [tag, ajv.compile({ $ref: `${id}#/$defs/${name}Event` })]),
  );
}

const validators = ajvByTag();
const isValidByAjv = (frame: Frame): boolean => validators.get(frame.type)?.(frame) ?? false;

/** What a careful person writes for the four deltas that dominate. */
function isHotDelta(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const frame = value as Frame;
  switch (frame.type) {
    case 'response.output_audio.delta':
      return isPartDelta(frame);
    case 'response.output_audio_transcript.delta':
    case 'response.output_text.delta':
      return isPartDelta(frame) && (frame['obfuscation'] == null || typeof frame['obfuscation'] === 'string');
    case 'response.function_call_arguments.delta':
      return (
        typeof frame['event_id'] === 'string' &&
        typeof frame['response_id'] === 'string' &&
        typeof frame['item_id'] === 'string' &&
        Number.isInteger(frame['output_index']) &&
        typeof frame['call_id'] === 'string' &&
        typeof frame['delta'] === 'string' &&
        (frame['obfuscation'] == null || typeof frame['obfuscation'] === 'string')
      );
    default:
      return false;
  }
}

function isPartDelta(frame: Frame): boolean {
  return (
    typeof frame['event_id'] === 'string' &&
    typeof frame['response_id'] === 'string' &&
    typeof frame['item_id'] === 'string' &&
    Number.isInteger(frame['output_index']) &&
    Number.isInteger(frame['content_index']) &&
    typeof frame['delta'] === 'string'
  );
}

const peer = path.join(root, 'node_modules/@openai/agents-realtime/dist/openaiRealtimeEvents.mjs');
const { realtimeServerEventSchema } = (await import(pathToFileURL(peer).href)) as {
  realtimeServerEventSchema: { safeParse(value: unknown): { success: boolean } };
};

const decoder = new TextDecoder('utf-8', { fatal: true });
let sink = 0;
/** Every task has a loop of its own, as an application has: a shared one would be slowed down by whoever else runs in it. */
const tasks = {
  parse: (): void => {
    for (const few of passes(texts)) for (const text of few) if (JSON.parse(text) !== null) sink++;
  },
  parseServerEvent: (): void => {
    for (const few of passes(texts)) for (const text of few) if (parseServerEvent(text).kind === 'event') sink++;
  },
  decodeAndParse: (): void => {
    for (const few of passes(bytes)) for (const frame of few) if (JSON.parse(decoder.decode(frame)) !== null) sink++;
  },
  parseServerEventOfBytes: (): void => {
    for (const few of passes(bytes)) for (const frame of few) if (parseServerEvent(frame).kind === 'event') sink++;
  },
  guard: (): void => {
    for (const few of passes(parsed)) for (const frame of few) if (isServerEvent(frame)) sink++;
  },
  ajv: (): void => {
    for (const few of passes(parsed)) for (const frame of few) if (isValidByAjv(frame)) sink++;
  },
  zod: (): void => {
    for (const few of passes(parsed))
      for (const frame of few) if (realtimeServerEventSchema.safeParse(frame).success) sink++;
  },
  handWritten: (): void => {
    for (const few of passes(hot)) for (const frame of few) if (isHotDelta(frame)) sink++;
  },
  guardHot: (): void => {
    for (const few of passes(hot)) for (const frame of few) if (isServerEvent(frame)) sink++;
  },
};

for (const frame of parsed) {
  if (!isServerEvent(frame) || !isValidByAjv(frame))
    throw new Error(`A frame of the benchmark is refused: ${frame.type}`);
}
if (!hot.every(isHotDelta)) throw new Error('The hand-written check refuses a frame');

warmUp();
const { parse, guard, ajv, zod } = tasks;
const { parseServerEvent: whole, decodeAndParse, parseServerEventOfBytes } = tasks;
const figures: Figures = {
  frames: texts.length,
  characters: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length),
  mix: figuresOf({ parse, guard, ajv, zod }, texts),
  whole: figuresOf({ parse, parseServerEvent: whole, decodeAndParse, parseServerEventOfBytes }, texts),
  hot: figuresOf({ handWritten: tasks.handWritten, guard: tasks.guardHot }, hot),
};
if (sink === 0) throw new Error('Nothing was measured');

console.log(JSON.stringify(figures));

/** Measures tasks in turns, in an order of the seed's. */
function figuresOf<Name extends string>(
  measured: Readonly<Record<Name, () => void>>,
  elements: readonly unknown[],
): Record<Name, number> {
  const inTurns = Object.fromEntries(shuffled(Object.entries<() => void>(measured)));
  const entries = measure(inTurns, elements.length * PASSES).map(
    ({ name, nanoseconds }) => [name, nanoseconds] as const,
  );
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** An application hands every frame to its check, so each check has seen the whole mix many times before it is timed. */
function warmUp(): void {
  for (const check of shuffled([isServerEvent, isValidByAjv, isHotDelta])) {
    for (let pass = 0; pass < 200; pass++) for (const frame of parsed) if (check(frame)) sink++;
  }
}
