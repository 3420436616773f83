/**
 * A long session as a server sends it, in order: of every thousand frames, 450 are pieces of sound of 12 kB, 250 of transcripts,
 * 100 of text and 60 of arguments; the rest begins and ends what they belong to.
 */
import { audio } from './bench-frames.js';

type Frame = Readonly<Record<string, unknown>>;

/** Frames of a round: five spoken turns, three calls of a function, two answers in writing, and news. */
export const ROUND = 1000;

/** Made once: making them costs more than all else. */
const SOUNDS = Array.from({ length: 64 }, (_, index) => audio(index));

const WORDS = [' so', ' what', ' happens', ' next', ' is', ' that', ' the', ' weather', ' changes', '.'];

/** @returns the frames of as many rounds, always the same ones */
export function* sessionFrames(rounds: number): Generator<Frame> {
  yield* new Server().play(rounds);
}

class Server {
  #count = 0;
  #last: string | null = null;

  *play(rounds: number): Generator<Frame> {
    const format = { type: 'audio/pcm', rate: 24000 };
    const session = { type: 'realtime', id: id('sess', 0), audio: { input: { format }, output: { format } } };
    yield this.#event('session.created', { session });
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < 5; turn++) {
        yield* this.#question();
        yield* this.#answer('audio', 50);
        if (turn < 3) yield* this.#call(20);
        if (turn < 2) yield* this.#answer('text', 50);
      }
      for (let item = 0; item < 3; item++) yield* this.#message();
      // What is left to make it a thousand.
      for (let left = round === 0 ? 14 : 15; left > 0; left--) yield this.#limits();
    }
  }

  #event(type: string, fields: Frame): Frame {
    return { type, event_id: id('event', ++this.#count), ...fields };
  }

  #limits(): Frame {
    const limit = (name: string, remaining: number): Frame => ({ name, limit: 40000, remaining, reset_seconds: 0.3 });
    return this.#event('rate_limits.updated', { rate_limits: [limit('requests', 4999), limit('tokens', 38120)] });
  }

  /** An item of the client's. */
  *#message(): Generator<Frame> {
    const item_id = id('item', ++this.#count);
    const previous_item_id = this.#last;
    this.#last = item_id;
    const content = [{ type: 'input_text', text: WORDS.join('') }];
    const item = { id: item_id, object: 'realtime.item', type: 'message', status: 'completed', role: 'user', content };
    yield this.#event('conversation.item.added', { previous_item_id, item });
    yield this.#event('conversation.item.done', { previous_item_id, item });
  }

  *#question(): Generator<Frame> {
    const item_id = id('item', ++this.#count);
    const previous_item_id = this.#last;
    this.#last = item_id;
    const content = [{ type: 'input_audio', transcript: null }];
    const item = { id: item_id, object: 'realtime.item', type: 'message', status: 'completed', role: 'user', content };
    yield this.#event('input_audio_buffer.speech_started', { audio_start_ms: this.#count, item_id });
    yield this.#event('input_audio_buffer.speech_stopped', { audio_end_ms: this.#count, item_id });
    yield this.#event('input_audio_buffer.committed', { previous_item_id, item_id });
    yield this.#event('conversation.item.added', { previous_item_id, item });
    yield this.#event('conversation.item.done', { previous_item_id, item });
    const usage = { type: 'duration', seconds: 3 };
    const transcript = WORDS.join('');
    const type = 'conversation.item.input_audio_transcription.completed';
    yield this.#event(type, { item_id, content_index: 0, transcript, usage });
  }

  /** An item of a response, from its beginning to its end. */
  *#respond(item: Frame, whole: Frame, pieces: (at: Frame) => Iterable<Frame>): Generator<Frame> {
    const response_id = id('resp', ++this.#count);
    const previous_item_id = this.#last;
    this.#last = String(item['id']);
    const response = (status: string, more: Frame): Frame => ({
      object: 'realtime.response',
      id: response_id,
      status,
      status_details: null,
      conversation_id: id('conv', 0),
      output_modalities: ['audio'],
      max_output_tokens: 'inf',
      audio: { output: { format: { type: 'audio/pcm', rate: 24000 }, voice: 'marin' } },
      metadata: null,
      ...more,
    });
    const usage = {
      total_tokens: 253,
      input_tokens: 132,
      output_tokens: 121,
      input_token_details: { text_tokens: 119, audio_tokens: 13, image_tokens: 0, cached_tokens: 64 },
      output_token_details: { text_tokens: 30, audio_tokens: 91 },
    };
    const at = { response_id, output_index: 0 };
    yield this.#event('response.created', { response: response('in_progress', { output: [], usage: null }) });
    yield this.#event('response.output_item.added', { ...at, item });
    yield this.#event('conversation.item.added', { previous_item_id, item });
    yield* pieces({ response_id, item_id: item['id'], output_index: 0 });
    yield this.#event('conversation.item.done', { previous_item_id, item: whole });
    yield this.#event('response.output_item.done', { ...at, item: whole });
    yield this.#event('response.done', { response: response('completed', { output: [whole], usage }) });
  }

  #answer(kind: 'audio' | 'text', count: number): Generator<Frame> {
    const item_id = id('item', ++this.#count);
    const item = { id: item_id, object: 'realtime.item', type: 'message', role: 'assistant' };
    const field = kind === 'audio' ? 'transcript' : 'text';
    const words = Array.from({ length: count }, (_, index) => WORDS[index % WORDS.length]!);
    const text = words.join('');
    const part = { type: `output_${kind}`, [field]: text };
    const pieces = (named: Frame): Iterable<Frame> =>
      this.#pieces({ ...named, content_index: 0 }, kind, field, words, text);
    return this.#respond(
      { ...item, status: 'in_progress', content: [] },
      { ...item, status: 'completed', content: [part] },
      pieces,
    );
  }

  *#pieces(at: Frame, kind: string, field: string, words: readonly string[], text: string): Generator<Frame> {
    const name = kind === 'audio' ? 'output_audio_transcript' : 'output_text';
    yield this.#event('response.content_part.added', { ...at, part: { type: kind, [field]: '' } });
    for (const [index, delta] of words.entries()) {
      yield this.#event(`response.${name}.delta`, { ...at, delta, obfuscation: 'aXhQ3kd8' });
      // Ninety pieces of sound for fifty of its transcript.
      for (let each = kind === 'audio' ? (index % 5 === 0 ? 1 : 2) : 0; each > 0; each--)
        yield this.#event('response.output_audio.delta', { ...at, delta: SOUNDS[this.#count % SOUNDS.length] });
    }
    if (kind === 'audio') yield this.#event('response.output_audio.done', at);
    yield this.#event(`response.${name}.done`, { ...at, [field]: text });
    yield this.#event('response.content_part.done', { ...at, part: { type: kind, [field]: text } });
  }

  #call(count: number): Generator<Frame> {
    const item_id = id('item', ++this.#count);
    const call_id = id('call', this.#count);
    const item = { id: item_id, object: 'realtime.item', type: 'function_call', name: 'look_up', call_id };
    const words = [
      '{"words":"',
      ...Array.from({ length: count - 2 }, (_, index) => WORDS[index % WORDS.length]!),
      '"}',
    ];
    const pieces = (at: Frame): Frame[] => [
      ...words.map((delta) =>
        this.#event('response.function_call_arguments.delta', { ...at, call_id, delta, obfuscation: 'aXhQ3kd8' }),
      ),
      this.#event('response.function_call_arguments.done', {
        ...at,
        call_id,
        name: 'look_up',
        arguments: words.join(''),
      }),
    ];
    return this.#respond(
      { ...item, status: 'in_progress', arguments: '' },
      { ...item, status: 'completed', arguments: words.join('') },
      pieces,
    );
  }
}

/** As long as those of the wire. */
function id(kind: string, count: number): string {
  return `${kind}_${String(count).padStart(21, 'CgLhV8nqFzWbMuJoKtRdP')}`;
}
