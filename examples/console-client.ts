/**
 * A voice client for a console: both sides' transcripts in the order of the conversation, functions that are run,
 * interruptions that leave what was heard, and errors with what they answer. All bookkeeping is the tracker's.
 *
 * `converse` takes any connection and any loudspeaker, so that it runs against a test as it runs against a server.
 */
import {
  parseServerEvent,
  receive,
  trackSession,
  type ClientEvent,
  type MessageSource,
  type RealtimeResponse,
  type SessionChange,
  type SessionTracker,
} from 'openai-realtime-events';

export interface Connection {
  readonly socket: MessageSource & { send(text: string): void };
  /** What the client says once the session has begun. */
  readonly opening: readonly ClientEvent[];
  /** Runs a function that the model calls. */
  readonly run: (name: string, args: unknown) => unknown;
  readonly loudspeaker: Loudspeaker;
  /** Prints a line: the whole conversation is printed anew when a transcript has grown. */
  readonly print: (line: string) => void;
}

export interface Loudspeaker {
  /** Queues a piece of an item's sound, in base64. */
  play(item: string, audio: string): void;
  /** Falls silent. @returns the item that was being heard, and how much of it was, if one was */
  stop(): { readonly item: string; readonly ms: number } | undefined;
}

/** Follows a conversation until the connection ends. @returns what the tracker knows of it then */
export async function converse(connection: Connection): Promise<SessionTracker> {
  const { socket, print } = connection;
  const tracker = trackSession({ audio: 'pass' });
  const client = new Client(connection, tracker);
  for await (const change of tracker.follow(receive(socket, parseServerEvent))) client.take(change);
  for (const line of transcript(tracker)) print(line);
  return tracker;
}

/** Both sides, in the order of the conversation. */
export function transcript({ items }: SessionTracker): string[] {
  return items.flatMap(({ value, text, outcome }) => {
    if (value.type === 'function_call') return [`        (${value.name} ${value.arguments})`];
    if (value.type !== 'message') return [];
    const end = outcome === 'incomplete' ? ' —' : '';
    return [`${(value.role === 'assistant' ? 'model' : value.role).padStart(6)}: ${text || '…'}${end}`];
  });
}

class Client {
  readonly #connection: Connection;
  readonly #tracker: SessionTracker;

  constructor(connection: Connection, tracker: SessionTracker) {
    this.#connection = connection;
    this.#tracker = tracker;
  }

  take(change: SessionChange): void {
    const { opening, run, print, loudspeaker } = this.#connection;
    switch (change.kind) {
      case 'session-begun':
        return opening.forEach((event) => this.#send(event));
      case 'audio-appended':
        return loudspeaker.play(change.id, change.audio ?? '');
      case 'speech-begun':
        return this.#fallSilent();
      case 'transcript-completed':
      case 'text-completed':
        if (change.text !== undefined && change.item) print(`[${change.item.value.type} ${change.id}] ${change.text}`);
        return;
      case 'function-call-ready': {
        const { value, json } = change.functionCall;
        const output = 'value' in json ? run(value.name, json.value) : `The arguments are ${json.reason}.`;
        const item = {
          type: 'function_call_output',
          call_id: value.call_id ?? '',
          output: JSON.stringify(output),
        } as const;
        this.#send({ type: 'conversation.item.create', item });
        return this.#send({ type: 'response.create' });
      }
      case 'response-ended':
        if (change.outcome === 'failed') print(`The response failed: ${reasonOf(change.response.value)}`);
        return;
      case 'refused':
        return print(
          `The server said "${change.event.error.message}"${change.request ? ` to ${change.request.type}` : ''}`,
        );
      case 'violation':
        return print(change.violation.message);
    }
  }

  /** The user speaks: what was not heard is not remembered. */
  #fallSilent(): void {
    const heard = this.#connection.loudspeaker.stop();
    if (!heard) return;
    const audio_end_ms = Math.floor(heard.ms);
    this.#send({ type: 'conversation.item.truncate', item_id: heard.item, content_index: 0, audio_end_ms });
  }

  #send(event: ClientEvent): void {
    this.#tracker.client(event);
    this.#connection.socket.send(JSON.stringify(event));
  }
}

function reasonOf({ status_details: details }: RealtimeResponse): string {
  return details?.error?.message ?? 'for no reason that it gave';
}
