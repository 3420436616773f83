/** What the runtime costs beside `JSON.parse`: parsing, peeking, explaining, on the same frames in one run. */
import {
  explainServerEvent,
  isServerEvent,
  parseServerEvent,
  peekServerEventType,
  serverEventSchema,
} from 'openai-realtime-events';
import { frames } from './bench-frames.js';
import { measure, table, type Measured } from './measure.js';

const texts = frames();
const audio = texts.filter((text) => text.startsWith('{"type":"response.output_audio.delta"'));
/** The same fields with the long one first, which no server is known to send. */
const audioLast = audio.map((text) => {
  const { type, event_id, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify({ delta: rest['delta'], ...rest, event_id, type });
});
const bytes = texts.map((text) => Buffer.from(text));
const deviating = texts
  .map((text) => ({ ...(JSON.parse(text) as object), event_id: null }))
  .filter((frame) => !isServerEvent(frame));

for (const text of [...texts, ...audioLast]) {
  const { type } = JSON.parse(text) as { type: string };
  if (peekServerEventType(text) !== type || parseServerEvent(text).kind !== 'event')
    throw new Error(`A frame of the benchmark is refused: ${type}`);
}
if (deviating.length < texts.length * 0.9) throw new Error('Too many deviating frames of the benchmark are accepted');

const right = texts.map((text) => JSON.parse(text) as object);

let sink = 0;
const each =
  <Frame>(list: readonly Frame[], take: (frame: Frame) => unknown) =>
  (): void => {
    for (const frame of list) if (take(frame) !== undefined) sink++;
  };
const parse = (text: string): unknown => JSON.parse(text);
const of = (list: readonly Measured[], name: string): number => list.find((one) => one.name === name)!.nanoseconds;

const whole = measure(
  {
    'JSON.parse': each(texts, parse),
    parseServerEvent: each(texts, parseServerEvent),
    'parseServerEvent of bytes': each(bytes, parseServerEvent),
    peekServerEventType: each(texts, peekServerEventType),
  },
  texts.length,
);
const deltas = measure(
  {
    'JSON.parse': each(audio, parse),
    peekServerEventType: each(audio, peekServerEventType),
    'peekServerEventType, delta first': each(audioLast, peekServerEventType),
  },
  audio.length,
);
const refused = measure(
  {
    isServerEvent: each(deviating, isServerEvent),
    explainServerEvent: each(deviating, explainServerEvent),
    'explainServerEvent of a right one': each(right, explainServerEvent),
    serverEventSchema: each(deviating, (frame) => serverEventSchema['~standard'].validate(frame)),
  },
  deviating.length,
);

console.log(
  `${texts.length} frames, ${audio.length} of them audio; the least of interleaved rounds; Node ${process.versions.node}\n`,
);
print('Realistic mix, a frame', whole, 'JSON.parse');
print('Audio delta of 12 kB', deltas, 'JSON.parse');
print('Deviating frame, parsed already', refused, 'isServerEvent');

const targets: [string, number, number, 'at most' | 'at least'][] = [
  ['parseServerEvent / JSON.parse', of(whole, 'parseServerEvent') / of(whole, 'JSON.parse'), 1.1, 'at most'],
  [
    'JSON.parse / peekServerEventType, audio deltas',
    of(deltas, 'JSON.parse') / of(deltas, 'peekServerEventType'),
    20,
    'at least',
  ],
];
console.log(
  table(
    ['ratio', 'measured', 'target', 'met'],
    targets.map(([name, value, target, direction]) => [
      name,
      value.toFixed(3),
      `${direction} ${target}`,
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
      list.map(({ name, nanoseconds }) => [name, nanoseconds.toFixed(1), `${(nanoseconds / unit).toFixed(3)} x`]),
    )}\n`,
  );
}
