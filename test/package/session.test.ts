/**
 * The whole runtime at work: a server plays a recorded session to a client over a real WebSocket, with frames in it that no
 * catalogue knows, that break its shapes, and that are no JSON. Not one of them is lost.
 */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import {
  dispatch,
  isClientEvent,
  parseClientEvent,
  parseServerEvent,
  peekServerEventType,
  receive,
  sampleClientEvent,
  type ClientEvent,
  type ParsedServerEvent,
  type ServerEvent,
} from '../../generated/src/realtime/index.js';

/** A line of the recording: what was on the wire, and what it is. */
interface Recorded {
  readonly kind: ParsedServerEvent['kind'];
  readonly type?: string;
  /** A text frame, or a binary one. */
  readonly text?: string;
  readonly base64?: string;
}

const recording = readFileSync(path.join(import.meta.dirname, 'session.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

function wire({ text, base64 }: Recorded): string | Buffer {
  return text ?? Buffer.from(base64!, 'base64');
}

let server: WebSocketServer;
let heard: ReturnType<typeof parseClientEvent>[];

/** Waits for the client's first event, plays the recording, and hangs up. */
beforeEach(async () => {
  heard = [];
  server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (socket) => {
    socket.once('message', (data) => {
      heard.push(parseClientEvent(data));
      for (const frame of recording) socket.send(wire(frame));
      socket.close();
    });
  });
  await once(server, 'listening');
});
afterEach(() => new Promise((closed) => server.close(closed)));

function connect(): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  socket.once('open', () => {
    const update: ClientEvent = sampleClientEvent('session.update');
    expect(isClientEvent(update)).toBe(true);
    socket.send(JSON.stringify(update));
  });
  return socket;
}

it('has frames of all four kinds', () => {
  const counts = Object.fromEntries(
    ['event', 'unknown', 'deviating', 'malformed'].map((kind) => [
      kind,
      recording.filter((each) => each.kind === kind).length,
    ]),
  );
  expect(counts).toEqual({ event: 52, unknown: 5, deviating: 3, malformed: 8 });
});

it('is received whole, every frame for what it is', async () => {
  const received: ParsedServerEvent[] = [];
  for await (const parsed of receive(connect(), parseServerEvent)) received.push(parsed);

  const described = received.map((parsed): Pick<Recorded, 'kind' | 'type'> => {
    if (parsed.kind === 'event') return { kind: parsed.kind, type: parsed.event.type };
    return parsed.kind === 'malformed' ? { kind: parsed.kind } : { kind: parsed.kind, type: parsed.type };
  });
  expect(described).toEqual(recording.map(({ kind, type }) => (type === undefined ? { kind } : { kind, type })));
  expect(heard).toMatchObject([{ kind: 'event', event: { type: 'session.update' } }]);
});

it('keeps all that was in the frames', async () => {
  const received: ParsedServerEvent[] = [];
  for await (const parsed of receive(connect(), parseServerEvent)) received.push(parsed);
  for (const [index, parsed] of received.entries()) {
    const sent = wire(recording[index]!);
    if (parsed.kind === 'malformed') {
      expect(typeof parsed.raw === 'string' ? parsed.raw : Buffer.from(parsed.raw as Buffer)).toEqual(sent);
      expect(parsed.issues).not.toEqual([]);
    } else {
      expect(parsed.kind === 'event' ? parsed.event : parsed.raw).toEqual(JSON.parse(sent.toString()));
    }
    if (parsed.kind === 'deviating') expect(parsed.issues).not.toEqual([]);
  }
});

it('says of the deviating frames what deviates', async () => {
  const pointers: string[][] = [];
  for await (const parsed of receive(connect(), parseServerEvent)) {
    if (parsed.kind === 'deviating') pointers.push(parsed.issues.map(({ code, pointer }) => `${code} ${pointer}`));
  }
  expect(pointers).toEqual([
    ['kind /response/status_details'],
    ['missing /part'],
    ['kind /content_index', 'null /delta'],
  ]);
});

it('becomes an answer in an application that handles four events', async () => {
  const said: string[] = [];
  let bytes = 0;
  let others = 0;
  let odd = 0;
  const handle = (event: ServerEvent): void => {
    dispatch(event, {
      'response.output_audio_transcript.delta': ({ delta }) => {
        said.push(delta);
      },
      'response.output_audio.delta': ({ delta }) => {
        bytes += Buffer.from(delta, 'base64').length;
      },
      'conversation.item.input_audio_transcription.delta': ({ delta }) => {
        said.push(delta ?? '');
      },
      error: ({ error }) => {
        expect(error.message).not.toBe('');
      },
      default: () => {
        others++;
      },
    });
  };
  for await (const parsed of receive(connect(), parseServerEvent)) {
    if (parsed.kind === 'event') handle(parsed.event);
    else odd++;
  }
  expect(said.join('')).toBe(
    'Grüß Gott, einen Tisch für vier, bitte.Gern, für vier Personen um halb acht. Auf welchen Namen darf ich reservieren?',
  );
  expect({ bytes, others, odd }).toEqual({ bytes: 13 * 480, others: 52 - 13 - 13 - 7 - 1, odd: 16 });
});

it('is forwarded by a relay that reads tags only', async () => {
  const tags: (string | undefined)[] = [];
  for await (const frame of receive(connect(), (data) => (typeof data === 'string' ? data : String(data))))
    tags.push(peekServerEventType(frame));
  const known = recording.map(({ kind, type }) => (kind === 'malformed' ? undefined : type));
  expect(tags).toHaveLength(recording.length);
  for (const [index, tag] of known.entries()) if (tag !== undefined) expect(tags[index]).toBe(tag);
});
