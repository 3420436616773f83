/** What recorded frames carry where documents say otherwise: each row is accepted, to the bottom, as it comes. */
import { describe, expect, it } from 'vitest';
import { explainServerEvent, isServerEvent, sampleServerEvent, type ServerEventType } from 'openai-realtime-events';

/** Changes a sample at paths such as `response.usage`; `undefined` removes. */
function frame(tag: ServerEventType, changes: Readonly<Record<string, unknown>>): unknown {
  const event = structuredClone(sampleServerEvent(tag)) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    let holder = event;
    for (const key of keys.slice(0, -1)) holder = (holder[key] ??= {}) as Record<string, unknown>;
    if (value === undefined) delete holder[keys.at(-1)!];
    else holder[keys.at(-1)!] = value;
  }
  return event;
}

const assistant = (content: readonly object[], more: object = {}): object => ({ id: 'item_1', type: 'message', role: 'assistant', status: 'completed', content, ...more });

describe('frames as the wire carries them', () => {
  it.each<[string, ServerEventType, Record<string, unknown>]>([
    ['nulls of a response that has just begun', 'response.created', { 'response.status_details': null, 'response.usage': null, 'response.metadata': null }],
    ['no status details once it is complete', 'response.done', { 'response.status': 'completed', 'response.status_details': null }],
    ['the message of a failure', 'response.done', { 'response.status': 'failed', 'response.status_details': { type: 'failed', error: { type: 'server_error', code: null, message: 'The server had an error.' } } }],
    ['reasoning tokens', 'response.done', { 'response.usage.output_token_details': { text_tokens: 9, audio_tokens: 0, reasoning_tokens: 64 } }],
    ['details of cached tokens', 'response.done', { 'response.usage.input_token_details': { cached_tokens: 0, cached_tokens_details: { text_tokens: 0, audio_tokens: 0, image_tokens: 0 } } }],
    ['an input that is not transcribed', 'session.created', { 'session.audio.input.transcription': null, 'session.audio.input.noise_reduction': null, 'session.include': null }],
    ['a transcription without language and prompt', 'session.updated', { 'session.audio.input.transcription': { model: 'whisper-1', language: null, prompt: null } }],
    ['neither tracing nor prompt', 'session.updated', { 'session.tracing': null, 'session.prompt': null }],
    ['a tool without description', 'session.updated', { 'session.tools': [{ type: 'function', name: 'f', description: null, parameters: {} }] }],
    ['a voice of the account\'s own', 'session.updated', { 'session.audio.output.voice': { id: 'voice_1' } }],
    ['a session that transcribes', 'session.created', { session: { type: 'transcription', id: 'sess_1', object: 'realtime.transcription_session', include: null, audio: { input: { format: { type: 'audio/pcm', rate: 24000 }, transcription: null, noise_reduction: null, turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 200 } } } } }],
    ['speech that is not transcribed yet', 'conversation.item.added', { item: { id: 'item_1', type: 'message', role: 'user', status: 'completed', content: [{ type: 'input_audio', transcript: null }] } }],
    ['the phase of a message', 'conversation.item.done', { item: assistant([{ type: 'output_text', text: '' }], { phase: 'commentary' }) }],
    ['an item without object and status', 'conversation.item.done', { item: { id: 'item_1', type: 'function_call_output', call_id: 'call_1', output: '' } }],
    ['an item of another server, with object', 'conversation.item.done', { item: assistant([], { object: 'realtime.item' }) }],
    ['parts called text and audio in an item', 'conversation.item.retrieved', { item: assistant([{ type: 'text', text: 'Hi' }, { type: 'audio', transcript: 'Hi' }]) }],
    ['no predecessor when an item is done', 'conversation.item.done', { previous_item_id: null }],
    ['no predecessor when audio is committed', 'input_audio_buffer.committed', { previous_item_id: null }],
    ['padding of text', 'response.output_text.delta', { obfuscation: 'x7Qp' }],
    ['padding of transcripts', 'response.output_audio_transcript.delta', { obfuscation: 'x7Qp' }],
    ['padding of arguments', 'response.function_call_arguments.delta', { obfuscation: 'x7Qp' }],
    ['padding of what was heard', 'conversation.item.input_audio_transcription.delta', { obfuscation: 'x7Qp', logprobs: undefined }],
    ['padding that is null', 'response.mcp_call_arguments.delta', { obfuscation: null }],
    ['parts called audio', 'response.content_part.added', { part: { type: 'audio', transcript: '' } }],
    ['a duplicate of the part', 'response.content_part.done', { content: { type: 'text', text: 'Hi' } }],
    ['a bill by the second, of none', 'conversation.item.input_audio_transcription.completed', { usage: { type: 'duration', seconds: 0 }, logprobs: undefined }],
    ['a failure without code and parameter', 'conversation.item.input_audio_transcription.failed', { 'error.code': null, 'error.param': null }],
    ['an error of nobody\'s', 'error', { 'error.code': null, 'error.param': null, 'error.event_id': null }],
    ['limits of tokens alone', 'rate_limits.updated', { rate_limits: [{ name: 'tokens', limit: 40000, remaining: 39000, reset_seconds: 1.5 }] }],
    ['short ids', 'output_audio_buffer.started', { event_id: 'event_fd8cb17ab18a4a3f' }],
    ['a key of the telephone, without an event id', 'input_audio_buffer.dtmf_event_received', { event_id: undefined }],
  ])('%s', (_what, tag, changes) => {
    const payload = frame(tag, changes);
    expect(explainServerEvent(payload)).toEqual([]);
    expect(isServerEvent(payload)).toBe(true);
  });

  it.each<[string, ServerEventType, Record<string, unknown>]>([
    ['a call without a name', 'response.function_call_arguments.done', { name: undefined }],
    ['status details that are a word', 'response.done', { 'response.status_details': 'unimplemented' }],
    ['no part', 'response.content_part.done', { part: undefined }],
    ['a message whose role nobody knows', 'conversation.item.done', { item: { id: 'item_1', type: 'message', role: 'critic', content: [] } }],
  ])('is not fooled by %s', (_what, tag, changes) => {
    expect(isServerEvent(frame(tag, changes))).toBe(false);
  });
});
