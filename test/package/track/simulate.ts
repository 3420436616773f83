/**
 * A server that plays any legal session: turns of the user, items of the client, answers of every kind that overlap as they
 * like, and what becomes of the conversation by them. It keeps books of its own, and knows nothing of the tracker.
 */
import type { ClientEvent, ServerEvent } from '../../../generated/src/realtime/index.js';
import { client, message, server, session, silence } from './frames.js';

export interface Sent {
  readonly from: 'server' | 'client';
  readonly event: ServerEvent | ClientEvent;
}

export interface Played {
  readonly events: readonly Sent[];
  /** Ids and texts of the conversation's items, in their order. */
  readonly items: readonly (readonly [id: string, text: string])[];
  /** JSON of whole function calls by item. */
  readonly calls: Readonly<Record<string, unknown>>;
}

type Play = Generator<Sent, void>;

/** @param choices decides whatever can go one way or another; the first way where they are used up */
export function simulate(choices: readonly number[]): Played {
  return new Simulation(choices).run();
}

const by = (event: ServerEvent): Sent => ({ from: 'server', event });
const asked = (event: ClientEvent): Sent => ({ from: 'client', event });
const WORDS = ['Grüß ', 'Gott, ', 'wie ', 'geht ', 'es?'];

class Simulation {
  readonly #choices: readonly number[];
  #used = 0;
  #count = 0;
  readonly #items: [id: string, text: string][] = [];
  readonly #calls: Record<string, unknown> = {};

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  run(): Played {
    const events = [by(session()), ...this.#together(this.#activities())];
    return { events, items: this.#items, calls: this.#calls };
  }

  #choose(count: number): number {
    return (this.#choices[this.#used++] ?? 0) % count;
  }

  #activities(): Play[] {
    return Array.from({ length: 1 + this.#choose(5) }, () => {
      switch (this.#choose(5)) {
        case 0:
          return this.#turn();
        case 1:
          return this.#clientItem();
        case 2:
          return this.#mcpListing();
        case 3:
          return this.#update();
        default:
          return this.#response();
      }
    });
  }

  /** Plays several at once, in any order that keeps each of them in order. */
  *#together(plays: readonly Play[]): Play {
    const running = [...plays];
    while (running.length > 0) {
      const index = this.#choose(running.length);
      const { value, done } = running[index]!.next();
      if (done) running.splice(index, 1);
      else yield value;
    }
  }

  #id(kind: string): string {
    return `${kind}_${++this.#count}`;
  }

  /** A new item is the last one, or stands wherever the client wants it. */
  #place(id: string, text: string, anywhere = false): string | null {
    const index = anywhere ? this.#choose(this.#items.length + 1) : this.#items.length;
    this.#items.splice(index, 0, [id, text]);
    return this.#items[index - 1]?.[0] ?? null;
  }

  #write(id: string, text: string): void {
    const item = this.#items.find(([each]) => each === id);
    if (item) item[1] = text;
  }

  *#update(): Play {
    yield asked(client('session.update', { session: { type: 'realtime' } }));
    yield by(server('session.updated', { session: { type: 'realtime', id: 'sess_1' } }));
    yield by(server('rate_limits.updated', { rate_limits: [{ name: 'tokens', limit: 9 }] }));
  }

  *#mcpListing(): Play {
    const item_id = this.#id('list');
    yield by(server('mcp_list_tools.in_progress', { item_id }));
    yield by(server(this.#choose(2) ? 'mcp_list_tools.failed' : 'mcp_list_tools.completed', { item_id }));
  }

  *#clientItem(): Play {
    const id = this.#id('item');
    const item = message(id, 'user', [{ type: 'input_text', text: 'Hello.' }]);
    yield asked(client('conversation.item.create', { item }));
    const previous_item_id = this.#place(id, 'Hello.', true);
    yield by(server('conversation.item.added', { item, previous_item_id }));
    yield by(server('conversation.item.done', { item, previous_item_id: null }));
    if (this.#choose(3) > 0) return;
    yield asked(client('conversation.item.delete', { item_id: id }));
    this.#items.splice(
      this.#items.findIndex(([each]) => each === id),
      1,
    );
    yield by(server('conversation.item.deleted', { item_id: id }));
  }

  /** The user speaks; the transcript comes as it likes. */
  *#turn(): Play {
    const id = this.#id('item');
    yield by(server('input_audio_buffer.speech_started', { item_id: id, audio_start_ms: 0 }));
    yield* this.#together([this.#spokenTurn(id), this.#transcription(id)]);
  }

  *#spokenTurn(item_id: string): Play {
    yield asked(client('input_audio_buffer.append', { audio: silence(96) }));
    yield by(server('input_audio_buffer.speech_stopped', { item_id, audio_end_ms: 9 }));
    yield by(server('input_audio_buffer.committed', { item_id, previous_item_id: this.#items.at(-1)?.[0] ?? null }));
    const item = message(item_id, 'user', [{ type: 'input_audio', transcript: null }]);
    const previous_item_id = this.#place(item_id, this.#heard.get(item_id) ?? '');
    yield by(server('conversation.item.added', { item, previous_item_id }));
    yield by(server('conversation.item.done', { item, previous_item_id }));
  }

  readonly #heard = new Map<string, string>();

  *#transcription(item_id: string): Play {
    const at = { item_id, content_index: 0 };
    const isWhole = this.#choose(4) > 0;
    let transcript = '';
    for (const delta of WORDS.slice(0, 1 + this.#choose(WORDS.length - 1))) {
      transcript += delta;
      this.#heard.set(item_id, transcript);
      this.#write(item_id, transcript);
      yield by(server('conversation.item.input_audio_transcription.delta', { ...at, delta }));
    }
    if (isWhole)
      yield by(server('conversation.item.input_audio_transcription.completed', { ...at, transcript, usage: {} }));
    else yield by(server('conversation.item.input_audio_transcription.failed', { ...at, error: {} }));
  }

  /** An answer of several outputs, in the conversation or beside it, which ends well or does not. */
  *#response(): Play {
    const id = this.#id('resp');
    const inConversation = this.#choose(4) > 0;
    const isAsked = this.#choose(2) > 0;
    if (isAsked) yield asked(client('response.create'));
    yield by(server('response.created', { response: { id, status: 'in_progress' } }));
    const outputs = Array.from({ length: this.#choose(3) }, (_, index) => this.#output(id, index, inConversation));
    const status = ['completed', 'completed', 'cancelled', 'failed'][this.#choose(4)]!;
    const play = this.#together(outputs);
    for (let left = status === 'completed' ? Infinity : this.#choose(20); left > 0; left--) {
      const { value, done } = play.next();
      if (done) break;
      yield value;
    }
    yield by(server('response.done', { response: { id, status } }));
  }

  *#output(response_id: string, output_index: number, inConversation: boolean): Play {
    const id = this.#id('item');
    const kind = (['text', 'audio', 'call', 'mcp'] as const)[this.#choose(4)]!;
    const item = (status: string, text: string): object => {
      if (kind === 'call')
        return { id, type: 'function_call', name: 'f', call_id: `call_${id}`, arguments: text, status };
      if (kind === 'mcp') return { id, type: 'mcp_call', name: 'f', server_label: 's', arguments: text };
      const content = kind === 'text' ? { type: 'output_text', text } : { type: 'output_audio', transcript: text };
      return message(id, 'assistant', status === 'completed' ? [content] : [], status);
    };
    yield by(server('response.output_item.added', { response_id, output_index, item: item('in_progress', '') }));
    if (inConversation) {
      const previous_item_id = this.#place(id, '');
      yield by(server('conversation.item.added', { item: item('in_progress', ''), previous_item_id }));
    }
    const at = { response_id, item_id: id, output_index };
    const whole = kind === 'text' || kind === 'audio' ? yield* this.#words(at, kind) : yield* this.#arguments(at, kind);
    if (inConversation)
      yield by(server('conversation.item.done', { item: item('completed', whole), previous_item_id: null }));
    if (kind === 'call') this.#calls[id] = JSON.parse(whole);
    yield by(server('response.output_item.done', { response_id, output_index, item: item('completed', whole) }));
  }

  *#words(at: { readonly item_id: string }, kind: 'text' | 'audio'): Generator<Sent, string> {
    const part = { ...at, content_index: 0 };
    const value = (text: string): object =>
      kind === 'text' ? { type: 'text', text } : { type: 'audio', transcript: text };
    yield by(server('response.content_part.added', { ...part, part: value('') }));
    let whole = '';
    for (const delta of WORDS.slice(0, 1 + this.#choose(WORDS.length - 1))) {
      whole += delta;
      this.#write(at.item_id, whole);
      const tag = kind === 'text' ? 'response.output_text.delta' : 'response.output_audio_transcript.delta';
      yield by(server(tag, { ...part, delta }));
      if (kind === 'audio') yield by(server('response.output_audio.delta', { ...part, delta: silence(48) }));
    }
    if (kind === 'text') yield by(server('response.output_text.done', { ...part, text: whole }));
    else {
      yield by(server('response.output_audio.done', part));
      yield by(server('response.output_audio_transcript.done', { ...part, transcript: whole }));
    }
    yield by(server('response.content_part.done', { ...part, part: value(whole) }));
    return whole;
  }

  *#arguments(at: { readonly item_id: string }, kind: 'call' | 'mcp'): Generator<Sent, string> {
    const whole = JSON.stringify({ city: 'Graz', of: at.item_id });
    const tag = kind === 'call' ? 'function_call' : 'mcp_call';
    const half = this.#choose(whole.length);
    for (const delta of [whole.slice(0, half), whole.slice(half)])
      yield by(server(`response.${tag}_arguments.delta`, { ...at, delta }));
    yield by(server(`response.${tag}_arguments.done`, { ...at, arguments: whole }));
    if (kind === 'mcp') {
      yield by(server('response.mcp_call.in_progress', at));
      yield by(server('response.mcp_call.completed', at));
    }
    return whole;
  }
}
