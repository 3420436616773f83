/** What it costs to be sure: guards beside `JSON.parse` and beside other validators, on the same frames in one run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isServerEvent, parseServerEvent, SERVER_EVENT_NAMES } from 'openai-realtime-events';
import { frames, HOT_TAGS } from './bench-frames.js';
import { measure, table, type Measured } from './measure.js';

interface Frame {
  readonly type: string;
  readonly [field: string]: unknown;
}

const root = process.cwd();
const texts = frames();
const parsed = texts.map((text) => JSON.parse(text) as Frame);
const hot = parsed.filter(({ type }) => (HOT_TAGS as readonly string[]).includes(type));

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

const of = (list: readonly Measured[], name: string): number => list.find((each) => each.name === name)!.nanoseconds;

let sink = 0;
/** Every task has a loop of its own, as an application has: a shared one would be slowed down by whoever else runs in it. */
const tasks = {
  parse: (): void => {
    for (const text of texts) if (JSON.parse(text) !== null) sink++;
  },
  parseEvents: (): void => {
    for (const text of texts) if (parseServerEvent(text).kind === 'event') sink++;
  },
  guard: (): void => {
    for (const frame of parsed) if (isServerEvent(frame)) sink++;
  },
  ajv: (): void => {
    for (const frame of parsed) if (isValidByAjv(frame)) sink++;
  },
  zod: (): void => {
    for (const frame of parsed) if (realtimeServerEventSchema.safeParse(frame).success) sink++;
  },
  handWritten: (): void => {
    for (const frame of hot) if (isHotDelta(frame)) sink++;
  },
  guardHot: (): void => {
    for (const frame of hot) if (isServerEvent(frame)) sink++;
  },
};

for (const frame of parsed) {
  if (!isServerEvent(frame) || !isValidByAjv(frame))
    throw new Error(`A frame of the benchmark is refused: ${frame.type}`);
}
if (!hot.every(isHotDelta)) throw new Error('The hand-written check refuses a frame');

// An application hands every frame to its check, so the hand-written one has seen the whole mix too before it is timed.
for (let pass = 0; pass < 200; pass++) for (const frame of parsed) if (isHotDelta(frame)) sink++;

const mix = measure(
  {
    'JSON.parse': tasks.parse,
    isServerEvent: tasks.guard,
    'ajv, compiled, chosen by tag': tasks.ajv,
    'zod of @openai/agents-realtime': tasks.zod,
  },
  texts.length,
);
const whole = measure({ 'JSON.parse': tasks.parse, parseServerEvent: tasks.parseEvents }, texts.length);
const deltas = measure({ 'hand-written': tasks.handWritten, isServerEvent: tasks.guardHot }, hot.length);

const bytes = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${texts.length} frames, ${Math.round(bytes / texts.length)} characters on average; median of interleaved rounds; Node ${process.versions.node}\n`,
);
print('Realistic mix, a frame', mix, 'isServerEvent');
print('Text to event, a frame', whole, 'JSON.parse');
print('The four hottest deltas, a frame', deltas, 'hand-written');

const targets: [string, number, number, 'at most' | 'at least'][] = [
  ['isServerEvent / JSON.parse', of(mix, 'isServerEvent') / of(mix, 'JSON.parse'), 1 / 40, 'at most'],
  ['ajv / isServerEvent', of(mix, 'ajv, compiled, chosen by tag') / of(mix, 'isServerEvent'), 3, 'at least'],
  ['zod / isServerEvent', of(mix, 'zod of @openai/agents-realtime') / of(mix, 'isServerEvent'), 5, 'at least'],
  [
    'isServerEvent / hand-written, hot deltas',
    of(deltas, 'isServerEvent') / of(deltas, 'hand-written'),
    1.2,
    'at most',
  ],
  ['parseServerEvent / JSON.parse', of(whole, 'parseServerEvent') / of(whole, 'JSON.parse'), 1.1, 'at most'],
];
console.log(
  table(
    ['ratio', 'measured', 'target', 'met'],
    targets.map(([name, value, target, direction]) => [
      name,
      value.toFixed(3),
      `${direction} ${target.toFixed(3)}`,
      (direction === 'at most' ? value <= target : value >= target) ? 'yes' : 'NO',
    ]),
  ),
);
if (sink === 0) throw new Error('Nothing was measured');

function print(title: string, list: readonly Measured[], base: string): void {
  const unit = of(list, base);
  console.log(
    `${table(
      [title, 'ns', `of ${base}`],
      list.map(({ name, nanoseconds }) => [name, nanoseconds.toFixed(1), `${(nanoseconds / unit).toFixed(2)} x`]),
    )}\n`,
  );
}
