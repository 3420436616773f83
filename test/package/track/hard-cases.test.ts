/** What no server should do, what races, and what nobody meant well: nothing throws, and the books stay right. */
import { describe, expect, it } from 'vitest';
import {
  trackSession,
  type ServerEvent,
  type SessionTracker,
  type TrackOptions,
} from '../../../generated/src/realtime/index.js';
import { called, client, message, server, session, silence, spoken } from './frames.js';

function after(frames: readonly unknown[], options: TrackOptions = {}): SessionTracker {
  const tracker = trackSession(options);
  for (const frame of [session(), ...frames]) tracker.server(frame as ServerEvent);
  return tracker;
}

/** A spoken answer in two pieces: `item_1` of `resp_1`. */
const answer = (): ServerEvent[] => spoken('resp_1', 'item_1', null, ['Good ', 'day.']);

const rules = ({ violations }: SessionTracker): string[] => violations.map(({ rule, type }) => `${rule} ${type}`);

const added = (id: string, previous: string | null, content: readonly object[] = []): ServerEvent =>
  server('conversation.item.added', { previous_item_id: previous, item: message(id, 'user', content) });

const deleted = (item_id: string): ServerEvent => server('conversation.item.deleted', { item_id });

const truncated = (audio_end_ms: unknown): ServerEvent =>
  server('conversation.item.truncated', { item_id: 'item_1', content_index: 0, audio_end_ms });

describe('an item that was deleted', () => {
  it('does not come back with what is still said of it', () => {
    const frames = answer();
    const tracker = after([...frames.slice(0, 6), deleted('item_1'), ...frames.slice(6)]);
    expect([tracker.items, tracker.item('item_1')]).toEqual([[], undefined]);
    expect(tracker.outputAudio.ms).toBe(10);
    expect(new Set(rules(tracker).map((each) => each.split(' ')[0]))).toEqual(new Set(['ended-already']));
    expect(trackSession({ from: tracker.snapshot() }).item('item_1')).toBeUndefined();
  });

  it('may be transcribed all the same, which nobody is told', () => {
    const tracker = after([added('item_1', null, [{ type: 'input_audio', transcript: null }]), deleted('item_1')]);
    const heard = server('conversation.item.input_audio_transcription.completed', {
      item_id: 'item_1',
      content_index: 0,
      transcript: 'Hello.',
    });
    expect(tracker.server(heard)).toEqual([]);
  });

  it('may be made again', () => {
    const tracker = after([added('item_1', null), deleted('item_1'), added('item_1', null)]);
    expect(tracker.items.map(({ id }) => id)).toEqual(['item_1']);
    expect(tracker.violations).toEqual([]);
  });

  it('is no place to stand behind', () => {
    const tracker = after([added('item_1', null), deleted('item_1'), added('item_2', 'item_1')]);
    expect(rules(tracker)).toEqual(['misplaced conversation.item.added']);
    expect(tracker.items.map(({ id }) => id)).toEqual(['item_2']);
  });
});

describe('a truncation', () => {
  it('takes away what still comes, from the sound of the session, too', () => {
    const frames = answer();
    const tracker = after([...frames.slice(0, 6), truncated(5), ...frames.slice(6)], { audio: 'keep' });
    const [piece] = tracker.outputAudio.audio;
    expect(tracker.outputAudio).toEqual({ bytes: 240, ms: 5, audio: [piece] });
    expect(tracker.item('item_1')).toMatchObject({ text: '', bytes: 240, ms: 5, audio: [piece] });
    expect(tracker.violations).toEqual([]);
  });

  it('takes away its own pieces among equal ones of another item', () => {
    const [one, two] = ['one', 'two'].map((text) => Buffer.from(text.padEnd(480)).toString('base64')) as [
      string,
      string,
    ];
    const frames = [...answer(), ...spoken('resp_2', 'item_2', 'item_1', ['How are ', 'you?'])];
    const deltas = frames.filter(({ type }) => type === 'response.output_audio.delta') as { delta: string }[];
    deltas.forEach((event, index) => (event.delta = [one, two, two, one][index]!));
    const tracker = after(frames, { audio: 'keep' });
    tracker.server(truncated(0));
    expect(tracker.outputAudio.audio).toEqual([two, one]);
    const restored = trackSession({ from: tracker.snapshot(), audio: 'keep' });
    restored.server({ ...truncated(10), item_id: 'item_2' } as ServerEvent);
    expect(restored.outputAudio).toEqual({ bytes: 480, ms: 10, audio: [two] });
  });

  it.each([
    [-5, 0],
    [0.3, 0.3],
    [1e12, 20],
    ['5', 20],
    [null, 20],
  ])('to %j ms leaves %d', (to, ms) => {
    expect(after([...answer(), truncated(to)]).outputAudio.ms).toBeCloseTo(ms);
  });
});

describe('a connection that begins again in the middle of an answer', () => {
  it('goes on with what the server tells anew', () => {
    const before = after(answer().slice(0, 6));
    const tracker = trackSession({ from: before.snapshot() });
    const told = message('item_1', 'assistant', [{ type: 'output_audio', transcript: 'Good ' }], 'incomplete');
    const lost = tracker.server(session());
    expect(lost.map(({ kind }) => kind)).toEqual(['item-ended', 'response-ended', 'session-begun']);
    tracker.server(server('conversation.item.added', { previous_item_id: null, item: told }));
    tracker.server(server('conversation.item.done', { previous_item_id: null, item: told }));
    for (const frame of spoken('resp_2', 'item_2', 'item_1', ['Yes.'])) tracker.server(frame);
    expect(tracker.items.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['Good ', 'incomplete'],
      ['Yes.', 'completed'],
    ]);
    expect(tracker.violations).toEqual([]);
  });

  it('places what is new behind what was there, even where that is spoken of again', () => {
    const piece = { item_id: 'item_1', content_index: 0, delta: 'Hello' };
    const frames = [added('item_1', null), added('item_2', 'item_1'), session()];
    const tracker = after([
      ...frames,
      server('conversation.item.input_audio_transcription.delta', piece),
      added('item_3', null),
    ]);
    expect(tracker.snapshot()['order']).toEqual({ item: ['item_1', 'item_2', 'item_3'] });
  });
});

describe('responses', () => {
  it('out of band run at the same time as others, and their items are no part of the conversation', () => {
    const outside = (name: string): ServerEvent[] =>
      spoken(`resp_${name}`, `item_${name}`, null, [name, '.']).filter(({ type }) => !type.startsWith('conversation'));
    const all = [answer(), outside('a'), outside('b')];
    const frames = Array.from({ length: 14 }, (_, index) => all.flatMap((each) => each[index] ?? [])).flat();
    const tracker = after(frames);
    expect(tracker.items.map(({ id }) => id)).toEqual(['item_1']);
    expect(['a', 'b'].map((name) => tracker.item(`item_${name}`)?.text)).toEqual(['a.', 'b.']);
    expect(tracker.responses.map(({ outcome }) => outcome)).toEqual(['completed', 'completed', 'completed']);
    expect(tracker.violations).toEqual([]);
  });

  it('may be cancelled before their first item', () => {
    const tracker = after([server('response.created', { response: { id: 'resp_1', status: 'in_progress' } })]);
    tracker.client(client('response.cancel'));
    const done = server('response.done', { response: { id: 'resp_1', status: 'cancelled', output: [] } });
    expect(tracker.server(done)).toMatchObject([{ outcome: 'cancelled', request: { type: 'response.cancel' } }]);
    expect(tracker.violations).toEqual([]);
  });

  it('may tell the arguments of a call at its end alone', () => {
    const frames = called('resp_1', 'item_1', null, ['{"city":"Graz"}']);
    const tracker = after(frames.filter(({ type }) => !type.startsWith('response.function_call_arguments')));
    expect(tracker.functionCall('item_1')).toMatchObject({ ready: true, json: { value: { city: 'Graz' } } });
    expect(tracker.violations).toEqual([]);
  });
});

it('an id of the client may be one of the server, too', () => {
  const tracker = after([]);
  tracker.client(client('response.create', { event_id: 'same' }));
  const begun = {
    ...server('response.created', { response: { id: 'resp_1', status: 'in_progress' } }),
    event_id: 'same',
  };
  expect(tracker.server(begun as ServerEvent)).toMatchObject([
    { kind: 'response-begun', request: { eventId: 'same' } },
  ]);
});

describe('nothing is thrown, and no other thing is meant', () => {
  const renamed = (frames: readonly unknown[], id: unknown): unknown[] =>
    JSON.parse(JSON.stringify(frames), (_, value: unknown) =>
      value === 'item_1' || value === 'resp_1' ? id : value,
    ) as unknown[];

  it.each(['__proto__', 'constructor', 'hasOwnProperty', '', 7])('where ids are %j', (id) => {
    const tracker = after(renamed(answer(), id));
    expect(tracker.items.map((item) => [item.id, item.text])).toEqual([[String(id), 'Good day.']]);
    expect(tracker.item(String(id))).toBe(tracker.items[0]);
    expect(tracker.violations).toEqual([]);
  });

  it.each([null, true, [['x']], [{ id: 1 }]])('where ids are %j', (id) => {
    const tracker = after(renamed(answer(), id));
    expect([tracker.items, tracker.violations]).toEqual([[], []]);
  });

  it.each([1, 5, -1, 0.5, 1e9, 2 ** 53, Infinity, 'x', '__proto__'])('where a part is number %j', (content_index) => {
    const frames = answer().map((frame) => ('content_index' in frame ? { ...frame, content_index } : frame));
    const tracker = after(frames);
    expect(tracker.items[0]!.text).toContain('Good day.');
    expect(trackSession({ from: tracker.snapshot() }).snapshot()).toEqual(tracker.snapshot());
  });

  it.each([
    ['A', 0],
    ['=', 0],
    ['====', 1],
    ['AA', 1],
    ['AA==', 1],
    ['AAA', 2],
    ['-_-_', 3],
  ])('where sound is %j', (audio, bytes) => {
    const tracker = after([]);
    tracker.client(client('input_audio_buffer.append', { audio }));
    expect(tracker.inputAudio.bytes).toBe(bytes);
  });

  it.each([null, undefined, 5, {}, []])('where a piece is %j', (delta) => {
    const at = { response_id: 'resp_1', item_id: 'item_1', output_index: 0, content_index: 0, delta };
    const tracker = after(answer().slice(0, 4));
    for (const type of ['response.output_audio_transcript.delta', 'response.output_audio.delta'] as const)
      expect(tracker.server(server(type, at))).toEqual([]);
  });

  it.each([
    null,
    5,
    'session.created',
    [[]],
    {},
    { type: null },
    { type: { toString: 1, valueOf: 1 } },
    { type: ['session.created'] },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'error' },
    { type: 'error', error: 'no' },
    { type: 'session.created', session: 'no' },
    { type: 'conversation.item.added', item: { id: 'item_1', content: [null, 1, 'x', [], {}] } },
  ])('where the event is %j', (event) => {
    expect(() => after([event])).not.toThrow();
  });

  it.each(['constructor', '__proto__', { toString: 1, valueOf: 1 }])('where the format of sound is %j', (type) => {
    const format = { format: { type } };
    const tracker = after([session({ audio: { input: format, output: format } }), ...answer()]);
    tracker.client(client('input_audio_buffer.append', { audio: silence(480) }));
    expect([tracker.inputAudio.ms, tracker.outputAudio.ms]).toEqual([10, 20]);
  });
});

it('every piece that comes too early is told', () => {
  const at = { response_id: 'resp_1', item_id: 'item_1', output_index: 0, content_index: 0, delta: 'Hello' };
  const frames = answer().slice(0, 3);
  const pieces = [1, 2, 3].map(() => server('response.output_audio_transcript.delta', at));
  expect(rules(after([...frames, ...pieces]))).toHaveLength(3);
});

it('events may be frozen, or computed', () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const computed = (event: object): object =>
    Object.defineProperties<object>(
      {},
      Object.fromEntries(
        Object.entries(event).map(([key, value]) => [key, { enumerable: true, get: () => value as unknown }]),
      ),
    );
  const frames = [...answer(), ...called('resp_2', 'item_2', 'item_1', ['{"a"', ':1}']), truncated(5)];
  const plain = after(frames).snapshot();
  expect(after(frames.map(freeze)).snapshot()).toEqual({ ...plain, last: expect.anything() as unknown });
  expect(after(frames.map(computed)).snapshot()).toEqual({ ...plain, last: expect.anything() as unknown });
});

it('an event that is given twice is told by its id, and without one by what it does', () => {
  const event = added('item_1', null);
  expect(rules(after([event, event]))).toEqual(['repeated conversation.item.added']);
  const nameless = { ...event, event_id: undefined };
  expect(rules(after([nameless, nameless]))).toEqual(['begun-twice conversation.item.added']);
});
