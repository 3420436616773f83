/** The console client at work: a real server over a real WebSocket plays a conversation, with a call and an interruption. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { ClientEvent, ServerEvent } from 'openai-realtime-events';
import { converse, transcript, type Loudspeaker } from '../../examples/console-client.js';
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

const added = (
  item: ClientEvent & { type: 'conversation.item.create' },
  id: string,
  previous: string,
): ServerEvent[] => [
  event('conversation.item.added', { item: { id, ...item.item }, previous_item_id: previous }),
  event('conversation.item.done', { item: { id, ...item.item }, previous_item_id: previous }),
];

/** What the server says, and to what of the client's it goes on. */
function answersTo(request: ClientEvent, count: number): ServerEvent[] {
  if (request.type === 'session.update') {
    return [
      event('error', { error: { type: 'invalid_request_error', message: 'Unknown voice.', event_id: 'first' } }),
      ...question('item_1', null, ['What is the weather ', 'in Graz?']),
      ...called('resp_1', 'item_2', 'item_1', ['{"city":', '"Graz"}']),
    ];
  }
  if (request.type === 'conversation.item.create') return added(request, 'item_3', 'item_2');
  if (request.type === 'response.create' && count === 0) {
    const answer = spoken('resp_2', 'item_4', 'item_3', ['It rains in Graz, ', 'and it will rain all day.']);
    return [...answer, ...question('item_5', 'item_4', ['Thank you, ', 'enough!'])];
  }
  if (request.type === 'conversation.item.truncate') {
    const { item_id, content_index, audio_end_ms } = request;
    return [event('conversation.item.truncated', { item_id, content_index, audio_end_ms })];
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
    play: (id) => {
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
  const lines: string[] = [];
  const tracker = await converse({
    socket,
    opening: [update],
    loudspeaker: loudspeaker(),
    run: (name, args) => ({ [name]: args, sky: 'grey' }),
    print: (line) => lines.push(line),
  });
  expect(lines).toEqual([
    'The server said "Unknown voice." to session.update',
    '[message item_1] What is the weather in Graz?',
    '[message item_4] It rains in Graz, and it will rain all day.',
    '[message item_5] Thank you, enough!',
    '  user: What is the weather in Graz?',
    '        (look_up {"city":"Graz"})',
    ' model: …',
    '  user: Thank you, enough!',
  ]);
  expect(transcript(tracker)).toEqual(lines.slice(4));
  expect(sent.map(({ type }) => type)).toEqual([
    'session.update',
    'conversation.item.create',
    'response.create',
    'conversation.item.truncate',
  ]);
  expect(sent[1]).toMatchObject({
    item: { call_id: 'call_item_2', output: '{"look_up":{"city":"Graz"},"sky":"grey"}' },
  });
  expect(sent[3]).toMatchObject({ item_id: 'item_4', content_index: 0, audio_end_ms: 15 });
  expect(tracker.item('item_4')).toMatchObject({ ms: 15, text: '' });
  expect(tracker.violations).toEqual([]);
});

it('is an example of at most 120 lines', () => {
  expect(readFileSync(path.join(root, 'examples/console-client.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(
    121,
  );
});
