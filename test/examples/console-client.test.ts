/** The console client at work: a real server over a real WebSocket plays a conversation, with a call and an interruption. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { ClientEvent, ConversationItemCreateEvent, ResponseDoneEvent, ServerEvent } from 'openai-realtime-events';
import { converse } from '../../examples/console-client.js';
import type { Loudspeaker } from '../../examples/sound.js';
import { called, message, server as event, session, spoken } from '../package/track/frames.js';
import { root } from '../support/cli.js';

/** Plays what it was told until the client has asked for the next part. */
let server: WebSocketServer;
let sent: ClientEvent[];
const heard = (id: string): object => message(id, 'user', [{ type: 'input_audio', transcript: null }]);

function question(id: string, previous: string | null, pieces: readonly string[]): ServerEvent[] {
  const at = { item_id: id, content_index: 0 };
  return [
    event('input_audio_buffer.speech_started', { item_id: id, audio_start_ms: 0 }),
    // Transcripts come when they like: the first piece before the item, the last behind it.
    event('conversation.item.input_audio_transcription.delta', { ...at, delta: pieces[0] }),
    event('input_audio_buffer.speech_stopped', { item_id: id, audio_end_ms: 900 }),
    event('input_audio_buffer.committed', { item_id: id, previous_item_id: previous }),
    event('conversation.item.added', { item: heard(id), previous_item_id: previous }),
    event('conversation.item.done', { item: heard(id), previous_item_id: previous }),
    event('conversation.item.input_audio_transcription.delta', { ...at, delta: pieces[1] }),
    event('conversation.item.input_audio_transcription.completed', {
      ...at,
      transcript: pieces.join(''),
      usage: { type: 'duration', seconds: 1 },
    }),
  ];
}

/** One response that calls two functions. */
function calledTwice(): ServerEvent[] {
  const first = called('resp_1', 'item_2', 'item_1', ['{"city":', '"Graz"}']);
  const second = called('resp_1', 'item_3', 'item_2', ['{"city":"Linz"}']).map((each) =>
    'output_index' in each ? { ...each, output_index: 1 } : each,
  );
  const output = [first, second].flatMap((frames) => (frames.at(-1) as ResponseDoneEvent).response.output ?? []);
  const done = event('response.done', { response: { id: 'resp_1', status: 'completed', output } });
  return [...first.slice(0, -1), ...second.slice(1, -1), done];
}

function added({ item }: ConversationItemCreateEvent, id: string, previous: string): ServerEvent[] {
  return [
    event('conversation.item.added', { item: { id, ...item }, previous_item_id: previous }),
    event('conversation.item.done', { item: { id, ...item }, previous_item_id: previous }),
  ];
}

/** What the server says, and to what of the client's it goes on. */
function answersTo(request: ClientEvent, count: number): ServerEvent[] {
  if (request.type === 'session.update') {
    return [
      event('error', { error: { type: 'invalid_request_error', message: 'Unknown voice.', event_id: 'first' } }),
      ...question('item_1', null, ['What is the weather ', 'in Graz and Linz?']),
      ...calledTwice(),
    ];
  }
  if (request.type === 'conversation.item.create') return added(request, `item_${count + 4}`, `item_${count + 3}`);
  if (request.type === 'response.create') {
    const answer = spoken('resp_2', 'item_6', 'item_5', ['It rains in Graz, ', 'and it will rain all day.']);
    return [...answer, ...question('item_7', 'item_6', ['Thank you, ', 'enough!'])];
  }
  if (request.type === 'conversation.item.truncate') {
    const { item_id, content_index, audio_end_ms } = request;
    const failed = { id: 'resp_3', status: 'failed', output: [], status_details: { error: { message: 'No quota.' } } };
    return [
      event('conversation.item.truncated', { item_id, content_index, audio_end_ms }),
      event('response.created', { response: { id: 'resp_3', status: 'in_progress' } }),
      event('response.done', { response: failed }),
    ];
  }
  return [];
}

beforeEach(async () => {
  sent = [];
  server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (socket) => {
    socket.send(JSON.stringify(session()));
    socket.on('message', (data) => {
      const request = JSON.parse((data as Buffer).toString()) as ClientEvent;
      const count = sent.filter(({ type }) => type === request.type).length;
      sent.push(request);
      for (const each of answersTo(request, count)) socket.send(JSON.stringify(each));
      if (request.type === 'conversation.item.truncate') socket.close();
    });
  });
  await once(server, 'listening');
});
afterEach(() => new Promise((closed) => server.close(closed)));

/** Plays 15 ms of whatever comes before somebody speaks. */
function loudspeaker(): Loudspeaker {
  let item: string | undefined;
  return {
    play: (id, sound) => {
      expect(sound).toHaveLength(480);
      item = id;
    },
    stop: () => {
      const heardItem = item === undefined ? undefined : { item, ms: 15.4 };
      item = undefined;
      return heardItem;
    },
  };
}

it('shows both sides, runs functions, is interrupted, and explains errors', async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const update = {
    type: 'session.update',
    event_id: 'first',
    session: { type: 'realtime' },
  } as const satisfies ClientEvent;
  const screens: string[] = [];
  // The first function has its result after the second.
  let finish: (() => void) | undefined;
  const run = async (name: string, args: unknown): Promise<unknown> => {
    if (finish) finish();
    else await new Promise<void>((finished) => (finish = finished));
    return { [name]: args, sky: 'grey' };
  };
  const tracker = await converse({
    socket,
    opening: [update],
    microphone: Readable.from([Buffer.from('what is heard')]),
    loudspeaker: loudspeaker(),
    run,
    show: (lines) => screens.push(lines.join('\n')),
  });
  const error = 'The server said "Unknown voice." to session.update';
  const asked = '  user: What is the weather in Graz and Linz?';
  const calls = ['        (look_up {"city":"Graz"})', '        (look_up {"city":"Linz"})'];
  const at = (...lines: readonly string[]): number => screens.indexOf([...lines, error].join('\n'));
  const places = [
    at(),
    at('  user: What is the weather '),
    at(asked, calls[0]!),
    at(asked, ...calls, ' model: It rains in Graz, '),
    at(asked, ...calls, ' model: It rains in Graz, and it will rain all day.', '  user: Thank you, enough!'),
  ];
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(screens.at(-1)!.split('\n')).toEqual([
    asked,
    ...calls,
    ' model: (15 ms were heard)',
    '  user: Thank you, enough!',
    error,
    'The response failed: No quota.',
  ]);
  expect(sent.map(({ type }) => type)).toEqual([
    'session.update',
    'input_audio_buffer.append',
    'conversation.item.create',
    'conversation.item.create',
    'response.create',
    'conversation.item.truncate',
  ]);
  expect(sent.slice(2, 4)).toMatchObject([
    { item: { call_id: 'call_item_3', output: '{"look_up":{"city":"Linz"},"sky":"grey"}' } },
    { item: { call_id: 'call_item_2', output: '{"look_up":{"city":"Graz"},"sky":"grey"}' } },
  ]);
  expect(sent[5]).toMatchObject({ item_id: 'item_6', content_index: 0, audio_end_ms: 15 });
  expect(tracker.item('item_6')).toMatchObject({ ms: 15, text: '' });
  expect(tracker.inputAudio.bytes).toBe('what is heard'.length);
  expect(tracker.violations).toEqual([]);
});

it('is an example of at most 120 lines', () => {
  expect(readFileSync(path.join(root, 'examples/console-client.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(
    121,
  );
});
