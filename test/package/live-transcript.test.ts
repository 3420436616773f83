/** The lines that README and the package's page show, run against a real server that replays a session. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { root } from '../support/cli.js';
import { follow } from '../usage/live-transcript.js';
import { called, message, server as event, session, spoken } from './track/frames.js';

const shown = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const dedented = (text: string): string[] => text.split('\n').map((line) => line.trim());

it.each(['README.md', 'generated/README.md'])('%s shows them as they are run', (file) => {
  const lines = dedented(shown('test/usage/live-transcript.ts')).filter((line) => line !== '');
  const body = lines.slice(lines.indexOf('const tracker = trackSession();'), -1);
  const whole = [...lines.filter((line) => line.startsWith('import ')), ...body];
  expect(whole).toHaveLength(12);
  const text = dedented(shown(file)).filter((line) => line !== '');
  expect(text.join('\n')).toContain(whole.join('\n'));
});

it('make a live transcript, run functions, and fall silent when somebody speaks', async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const asked = message('item_1', 'user', [{ type: 'input_text', text: 'Is it raining?' }]);
  const frames = [
    session(),
    event('conversation.item.added', { item: asked, previous_item_id: null }),
    event('conversation.item.done', { item: asked, previous_item_id: null }),
    ...called('resp_1', 'item_2', 'item_1', ['{"where":', '"Graz"}']),
    ...spoken('resp_2', 'item_3', 'item_2', ['It is ', 'raining.']),
    event('input_audio_buffer.speech_started', { item_id: 'item_4', audio_start_ms: 0 }),
  ];
  const sent: unknown[] = [];
  server.on('connection', (socket) => {
    for (const frame of frames) socket.send(JSON.stringify(frame));
    socket.on('message', (data) => {
      sent.push(JSON.parse((data as Buffer).toString()));
      if (sent.length === 2) socket.close();
    });
  });
  const seen: string[] = [];
  let silences = 0;
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await follow(socket as unknown as globalThis.WebSocket, {
    show: (lines) => seen.push(lines.filter((line) => line !== '').join(' / ')),
    stopPlaying: () => silences++,
    run: (name, json) => `${name} ${JSON.stringify(json)}`,
  });
  await new Promise((closed) => server.close(closed));
  expect([...new Set(seen)]).toEqual([
    '',
    'Is it raining?',
    'Is it raining? / It is ',
    'Is it raining? / It is raining.',
  ]);
  expect(silences).toBe(1);
  expect(sent).toEqual([
    {
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: 'call_item_2', output: 'look_up {"value":{"where":"Graz"}}' },
    },
    { type: 'response.create' },
  ]);
});
