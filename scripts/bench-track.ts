/** What the tracker costs beside `JSON.parse` of the same frames, and what an hour of a session leaves in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { trackSession, type ServerEvent, type SessionTracker } from 'openai-realtime-events';
import { measure, table } from './measure.js';

const ANSWERS = 40;
const PIECES = 12;
const AUDIO = Buffer.alloc(9000, 7).toString('base64');

/** Spoken answers as a server sends them: a piece of text, then 12 kB of sound, and what frames them. */
function* session(answers: number, audio = AUDIO): Generator<object> {
  let count = 0;
  const event = (type: string, fields: object): object => ({
    type,
    event_id: `event_${String(++count).padStart(20, '0')}`,
    ...fields,
  });
  yield event('session.created', { session: { type: 'realtime', id: 'sess_1' } });
  for (let answer = 0; answer < answers; answer++) {
    const [response_id, item_id] = [`resp_${answer}`, `item_${answer}`];
    const at = { response_id, item_id, output_index: 0, content_index: 0 };
    const item = { id: item_id, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
    const previous_item_id = answer === 0 ? null : `item_${answer - 1}`;
    yield event('response.created', { response: { id: response_id, status: 'in_progress', output: [] } });
    yield event('response.output_item.added', { response_id, output_index: 0, item });
    yield event('conversation.item.added', { previous_item_id, item });
    yield event('response.content_part.added', { ...at, part: { type: 'audio', transcript: '' } });
    for (let piece = 0; piece < PIECES; piece++) {
      yield event('response.output_audio_transcript.delta', { ...at, delta: ' eight or so', obfuscation: 'a1B2c3' });
      yield event('response.output_audio.delta', { ...at, delta: audio });
    }
    const transcript = ' eight or so'.repeat(PIECES);
    const whole = { ...item, status: 'completed', content: [{ type: 'output_audio', transcript }] };
    yield event('response.output_audio.done', at);
    yield event('response.output_audio_transcript.done', { ...at, transcript });
    yield event('response.content_part.done', { ...at, part: { type: 'audio', transcript } });
    yield event('conversation.item.done', { previous_item_id, item: whole });
    yield event('response.output_item.done', { response_id, output_index: 0, item: whole });
    yield event('response.done', { response: { id: response_id, status: 'completed', output: [whole] } });
  }
}

const texts = [...session(ANSWERS)].map((frame) => JSON.stringify(frame));
const events = texts.map((text) => JSON.parse(text) as ServerEvent);
const follow = (): SessionTracker => {
  const tracker = trackSession();
  for (const event of events) tracker.server(event);
  return tracker;
};
if (follow().violations.length > 0) throw new Error('The session of the benchmark is not in order');

let sink = 0;
const [parse, track] = measure(
  {
    'JSON.parse': () => {
      for (const text of texts) if (JSON.parse(text) !== null) sink++;
    },
    'tracker.server': () => {
      sink += follow().items.length;
    },
  },
  events.length,
);
const ratio = track!.nanoseconds / parse!.nanoseconds;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
collect();
const before = process.memoryUsage().heapUsed;
const long = trackSession();
let taken = 0;
// Each frame is parsed anew, as it would be: nothing of it may stay but what the tracker keeps.
for (const frame of session(3000)) {
  long.server(JSON.parse(JSON.stringify(frame)) as ServerEvent);
  taken++;
}
collect();
const left = process.memoryUsage().heapUsed - before;
const content = JSON.stringify([long.items, long.responses].map((list) => list.map(({ value }) => value))).length;

const rows: string[][] = [
  ['tracker.server / JSON.parse', ratio.toFixed(3), 'at most 0.1', ratio <= 0.1 ? 'yes' : 'NO'],
  [
    `MB left after ${taken} events, beside ${(content / 1e6).toFixed(1)} MB of content`,
    ((left - content) / 1e6).toFixed(1),
    'at most 20',
    left - content <= 20e6 ? 'yes' : 'NO',
  ],
];
console.log(
  `${events.length} events of ${ANSWERS} spoken answers: ${track!.nanoseconds.toFixed(0)} ns an event, JSON.parse ${parse!.nanoseconds.toFixed(0)} ns\n`,
);
console.log(table(['cost of the tracker', 'measured', 'target', 'met'], rows));
if (sink === 0 || long.items.length === 0) throw new Error('Nothing was measured');
