/**
 * A voice client for a console: both sides' transcripts in the order of the conversation, functions that are run,
 * interruptions that leave what was heard, and errors with what they answer. All bookkeeping is the tracker's.
 *
 * With `arecord` and `aplay` of ALSA, and headphones, so that it does not hear itself:
 *
 *     OPENAI_API_KEY=… npx tsx examples/console-client.ts
 */
import {
  parseServerEvent,
  receive,
  trackSession,
  type ClientEvent,
  type FunctionCallItem,
  type MessageSource,
  type SessionChange,
  type SessionTracker,
  type TrackedCall,
} from 'openai-realtime-events';
import { WebSocket } from 'ws';
import { Player, recorded, type Loudspeaker } from './sound.js';

export interface Connection {
  readonly socket: MessageSource & { send(text: string): void };
  /** What the client says once the session has begun. */
  readonly opening: readonly ClientEvent[];
  readonly microphone: AsyncIterable<Buffer>;
  readonly loudspeaker: Loudspeaker;
  /** Runs a function that the model calls. */
  readonly run: (name: string, args: unknown) => unknown;
  /** Shows the conversation as it is now, and below it what went wrong; called after every event. */
  readonly show: (lines: readonly string[]) => void;
}

/** Follows a conversation until the connection ends. @returns what the tracker knows of it then */
export async function converse(connection: Connection): Promise<SessionTracker> {
  const { socket, opening, microphone, loudspeaker, run, show } = connection;
  const tracker = trackSession({ audio: 'pass' });
  const problems: string[] = [];
  const answers: Promise<void>[] = [];

  const send = (event: ClientEvent): void => {
    tracker.client(event);
    socket.send(JSON.stringify(event));
  };
  const listen = async (): Promise<void> => {
    for await (const sound of microphone) send({ type: 'input_audio_buffer.append', audio: sound.toString('base64') });
  };
  const answer = async ({ value, json }: TrackedCall<FunctionCallItem>): Promise<void> => {
    const result = 'value' in json ? await run(value.name, json.value) : `The arguments are ${json.reason}.`;
    const item = {
      type: 'function_call_output',
      call_id: value.call_id ?? '',
      output: JSON.stringify(result),
    } as const;
    send({ type: 'conversation.item.create', item });
  };
  /** A response may call several functions: the model speaks again when all have answered, unless the user speaks first. */
  const goOn = async (isWhole: boolean): Promise<void> => {
    const { length: count } = await Promise.all(answers.splice(0));
    if (isWhole && count > 0) send({ type: 'response.create' });
  };
  /** The user speaks: what was not heard is not remembered. */
  const fallSilent = (): void => {
    const { item: item_id, ms = 0 } = loudspeaker.stop() ?? {};
    const audio_end_ms = Math.floor(ms);
    if (item_id) send({ type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms });
  };

  for await (const change of tracker.follow(receive(socket, parseServerEvent))) {
    if (change.kind === 'session-begun') {
      opening.forEach(send);
      void listen();
    }
    if (change.kind === 'audio-appended') loudspeaker.play(change.id, Buffer.from(change.audio ?? '', 'base64'));
    if (change.kind === 'speech-begun') fallSilent();
    if (change.kind === 'function-call-ready') answers.push(answer(change.functionCall));
    if (change.kind === 'response-ended') void goOn(change.outcome === 'completed');
    problems.push(...problemIn(change));
    show([...transcript(tracker), ...problems]);
  }
  return tracker;
}

/** Both sides, in the order of the conversation. */
export function transcript({ items }: SessionTracker): string[] {
  return items.flatMap(({ value, text, ms, outcome }) => {
    if (value.type === 'function_call') return [`        (${value.name} ${value.arguments})`];
    if (value.type !== 'message') return [];
    const speaker = value.role === 'assistant' ? 'model' : value.role;
    // Of what was cut off the words are gone: nobody knows which of them were heard.
    const words = text || (ms > 0 ? `(${Math.round(ms)} ms were heard)` : '…');
    return [`${speaker.padStart(6)}: ${words}${outcome === 'incomplete' ? ' —' : ''}`];
  });
}

/** What a person has to know of a change for the worse. */
function problemIn(change: SessionChange): string[] {
  if (change.kind === 'violation') return [change.violation.message];
  if (change.kind === 'refused') {
    return [`The server said "${change.event.error.message}"${change.request ? ` to ${change.request.type}` : ''}`];
  }
  if (change.kind !== 'response-ended' || change.outcome !== 'failed') return [];
  return [`The response failed: ${change.response.value.status_details?.error?.message ?? 'nobody said why'}`];
}

if (process.argv[1] === import.meta.filename) {
  const { OPENAI_API_KEY: key, REALTIME_URL = 'wss://api.openai.com/v1/realtime?model=gpt-realtime' } = process.env;
  const socket = new WebSocket(REALTIME_URL, { headers: { authorization: `Bearer ${key}` } });
  const audio = { input: { transcription: { model: 'gpt-4o-mini-transcribe' } } };
  const tools = [{ type: 'function' as const, name: 'now', description: 'Date and time.' }];
  const opening: ClientEvent[] = [{ type: 'session.update', session: { type: 'realtime', audio, tools } }];
  const run = (): string => new Date().toString();
  const show = (lines: readonly string[]): void => (console.clear(), console.log(lines.join('\n')));
  const client = converse({ socket, opening, microphone: recorded(), loudspeaker: new Player(), run, show });
  await client.catch(({ message }: Error) => console.error(message));
  process.exit();
}
