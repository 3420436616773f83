/** A recorded telephone call, made up: two answers, of which the second came late, and one frame that does not fit. */

/** A frame in an envelope, as recorders write them. */
export interface Envelope {
  readonly time: string;
  readonly direction: 'server' | 'client';
  readonly event: Readonly<Record<string, unknown>>;
}

const BEGIN = Date.UTC(2026, 0, 15, 9, 30);

/** Sound of so many milliseconds. */
function sound(ms: number): string {
  return Buffer.alloc(ms * 48).toString('base64');
}

class Recorder {
  readonly frames: Envelope[] = [];
  now = 0;
  #events = 0;

  server(type: string, fields: object = {}): void {
    this.#add('server', { type, event_id: `event_${++this.#events}`, ...fields });
  }

  client(type: string, fields: object = {}): void {
    this.#add('client', { type, ...fields });
  }

  /** The user speaks. */
  listen(item: string, ms: number): void {
    this.server('input_audio_buffer.speech_started', { audio_start_ms: this.now, item_id: item });
    for (let spoken = 0; spoken < ms; spoken += 100) {
      this.client('input_audio_buffer.append', { audio: sound(100) });
      this.now += 100;
    }
    this.server('input_audio_buffer.speech_stopped', { audio_end_ms: this.now, item_id: item });
  }

  /** What was heard becomes an item. */
  commit(item: string, previous: string | null): void {
    const value = {
      id: item,
      type: 'message',
      role: 'user',
      status: 'completed',
      content: [{ type: 'input_audio', transcript: null }],
    };
    this.server('input_audio_buffer.committed', { previous_item_id: previous, item_id: item });
    this.server('conversation.item.added', { previous_item_id: previous, item: value });
    this.server('conversation.item.done', { previous_item_id: previous, item: value });
  }

  transcribe(item: string, words: readonly string[]): void {
    const part = { item_id: item, content_index: 0 };
    for (const delta of words) {
      this.now += 60;
      this.server('conversation.item.input_audio_transcription.delta', { ...part, delta });
    }
    this.server('conversation.item.input_audio_transcription.completed', {
      ...part,
      transcript: words.join(''),
      usage: { type: 'duration', seconds: 2 },
    });
  }

  /** The model answers, after a while. */
  answer(
    id: string,
    item: string,
    previous: string,
    wait: number,
    words: readonly string[],
    status = 'completed',
  ): void {
    const message = { id: item, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
    const response = {
      object: 'realtime.response',
      id,
      status: 'in_progress',
      status_details: null,
      output: [],
      usage: null,
    };
    const place = { response_id: id, item_id: item, output_index: 0, content_index: 0 };
    this.server('response.created', { response });
    this.now += wait;
    this.server('response.output_item.added', { response_id: id, output_index: 0, item: message });
    this.server('conversation.item.added', { previous_item_id: previous, item: message });
    this.server('response.content_part.added', { ...place, part: { type: 'audio', transcript: '' } });
    for (const delta of words) {
      this.now += 40;
      this.server('response.output_audio_transcript.delta', { ...place, delta });
      this.server('response.output_audio.delta', { ...place, delta: sound(200) });
    }
    const transcript = words.join('');
    const whole = { ...message, status, content: [{ type: 'output_audio', transcript }] };
    this.server('response.output_audio.done', place);
    this.server('response.output_audio_transcript.done', { ...place, transcript });
    this.server('response.content_part.done', { ...place, part: { type: 'audio', transcript } });
    this.server('response.output_item.done', { response_id: id, output_index: 0, item: whole });
    this.server('conversation.item.done', { previous_item_id: previous, item: whole });
    this.server('response.done', {
      response: {
        ...response,
        status,
        output: [whole],
        usage: {
          total_tokens: 260,
          input_tokens: 180,
          output_tokens: 80,
          input_token_details: { text_tokens: 120, audio_tokens: 60, cached_tokens: 64 },
          output_token_details: { text_tokens: 20, audio_tokens: 60 },
        },
      },
    });
  }

  /** The model calls a function, and the client takes its time to say what came out. */
  call(id: string, item: string, previous: string, wait: number): void {
    const call = {
      id: item,
      type: 'function_call',
      status: 'in_progress',
      name: 'find_table',
      call_id: `call_${item}`,
    };
    const response = {
      object: 'realtime.response',
      id,
      status: 'in_progress',
      status_details: null,
      output: [],
      usage: null,
    };
    const place = { response_id: id, item_id: item, output_index: 0, call_id: call.call_id };
    this.server('response.created', { response });
    this.now += 240;
    this.server('response.output_item.added', { response_id: id, output_index: 0, item: { ...call, arguments: '' } });
    this.server('conversation.item.added', { previous_item_id: previous, item: { ...call, arguments: '' } });
    this.now += 90;
    this.server('response.function_call_arguments.delta', { ...place, delta: '{"guests":4}' });
    this.server('response.function_call_arguments.done', { ...place, name: call.name, arguments: '{"guests":4}' });
    const whole = { ...call, status: 'completed', arguments: '{"guests":4}' };
    this.server('response.output_item.done', { response_id: id, output_index: 0, item: whole });
    this.server('conversation.item.done', { previous_item_id: previous, item: whole });
    this.server('response.done', { response: { ...response, status: 'completed', output: [whole] } });
    this.now += wait;
    const output = { id: `${item}_output`, type: 'function_call_output', call_id: call.call_id, output: '{"table":7}' };
    this.client('conversation.item.create', { event_id: `client_${item}`, item: output });
    this.now += 20;
    this.server('conversation.item.added', { previous_item_id: item, item: output });
    this.server('conversation.item.done', { previous_item_id: item, item: output });
    this.client('response.create', { event_id: `client_${id}` });
  }

  limits(requests: number, tokens: number): void {
    this.server('rate_limits.updated', {
      rate_limits: [
        { name: 'requests', limit: 1000, remaining: requests, reset_seconds: 0.06 },
        { name: 'tokens', limit: 40_000, remaining: tokens, reset_seconds: 3.5 },
      ],
    });
  }

  #add(direction: Envelope['direction'], event: Envelope['event']): void {
    this.now += 3;
    this.frames.push({ time: new Date(BEGIN + this.now).toISOString(), direction, event });
  }
}

const SESSION = {
  type: 'realtime',
  object: 'realtime.session',
  id: 'sess_1',
  model: 'gpt-realtime',
  audio: {
    input: { format: { type: 'audio/pcm', rate: 24_000 } },
    output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin' },
  },
};

/** @param turns how often the caller asks and gets an answer */
export function recordedSession(turns = 2): Envelope[] {
  const recorder = new Recorder();
  recorder.server('session.created', { session: SESSION });
  recorder.client('session.update', { session: { type: 'realtime', instructions: 'Be brief.' } });
  recorder.server('session.updated', { session: SESSION });
  let previous: string | null = null;
  for (let turn = 1; turn <= turns; turn++) {
    const [asked, answered]: [string, string] = [`item_${turn}_asked`, `item_${turn}_answered`];
    recorder.now += 500;
    recorder.listen(asked, 1500);
    recorder.commit(asked, previous);
    // The second answer is the one that one looks for.
    recorder.answer(`resp_${turn}`, answered, asked, turn === 2 ? 2400 : 320, [
      'Gladly. ',
      'For how ',
      'many ',
      `of turn ${turn}?`,
    ]);
    recorder.transcribe(asked, ['A table', ' for', ' tonight, please.']);
    recorder.limits(1000 - turn, 40_000 - 260 * turn);
    if (turn === 2) recorder.server('rate_limits.updated', { rate_limits: 'soon' });
    previous = answered;
  }
  recorder.server('weather.changed', { to: 'rain' });
  return recorder.frames;
}

/** Two answers, of which the second came late because a function took its time, and a frame that does not fit. */
export function sessionWithSlowFunction(): Envelope[] {
  const recorder = new Recorder();
  recorder.server('session.created', { session: SESSION });
  recorder.listen('item_1', 900);
  recorder.commit('item_1', null);
  recorder.answer('resp_1', 'item_2', 'item_1', 320, ['Good evening. ', 'For how ', 'many?']);
  recorder.transcribe('item_1', ['A table', ' for', ' tonight, please.']);
  recorder.limits(999, 39_740);
  recorder.now += 400;
  recorder.listen('item_3', 600);
  recorder.commit('item_3', 'item_2');
  recorder.call('resp_2', 'item_4', 'item_3', 2150);
  recorder.transcribe('item_3', ['For', ' four.']);
  recorder.answer('resp_3', 'item_5', 'item_4_output', 260, ['There is ', 'one at ', 'eight.']);
  recorder.server('rate_limits.updated', { rate_limits: 'soon' });
  recorder.limits(998, 39_100);
  return recorder.frames;
}

/** JSON lines. */
export function jsonLines(frames: readonly Envelope[]): string {
  return frames.map((frame) => `${JSON.stringify(frame)}\n`).join('');
}
