/**
 * The tracker of the surface `realtime`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import {
  track,
  type SessionRules,
  type Sound,
  type TrackOptions,
  type Tracked,
  type TrackedCall,
  type TrackedFrame,
  type TrackedRequest,
  type Tracker,
  type Violation,
} from '../runtime/track/index.js';
import type {
  ClientEvent,
  ConversationItem,
  FunctionCallItem,
  RateLimit,
  RealtimeResponse,
  ServerErrorEvent,
  ServerEvent,
  Session,
} from './types.js';

export type {
  SessionSnapshot,
  Sound,
  TrackOptions,
  Tracked,
  TrackedCall,
  TrackedFrame,
  TrackedRequest,
  Violation,
  ViolationRule,
} from '../runtime/track/index.js';

/** Something that an event changed, or that was wrong about it. */
export type SessionChange =
  /** `session` begins. By `session.created`. */
  | { readonly kind: 'session-begun'; readonly session: Session }
  /** `session` is told anew. By `session.updated`. */
  | { readonly kind: 'session-updated'; readonly session: Session; readonly request?: TrackedRequest }
  /** `item` begins, in its place among the others. By `conversation.item.added`, `conversation.item.created`. */
  | { readonly kind: 'item-added'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly request?: TrackedRequest }
  /** `item` is gone. By `conversation.item.deleted`. */
  | { readonly kind: 'item-removed'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly request?: TrackedRequest }
  /** `item` ends. By `conversation.item.done`. */
  | { readonly kind: 'item-ended'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly outcome: string | undefined }
  /** `item` is told anew. By `conversation.item.retrieved`. */
  | { readonly kind: 'item-updated'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly request?: TrackedRequest }
  /** `arguments` of `item` grows by a piece. By `response.function_call_arguments.delta`, `response.mcp_call_arguments.delta`. */
  | { readonly kind: 'arguments-appended'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly text: string }
  /** `arguments` of `item` is whole, or there will be none. By `response.function_call_arguments.done`, `response.mcp_call_arguments.done`. */
  | { readonly kind: 'arguments-completed'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly text: string | undefined }
  /** `transcript` of `part` is whole, or there will be none. By `conversation.item.input_audio_transcription.completed`, `conversation.item.input_audio_transcription.failed`, `response.output_audio_transcript.done`. */
  | { readonly kind: 'transcript-completed'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number; readonly text: string | undefined }
  /** `transcript` of `part` grows by a piece. By `conversation.item.input_audio_transcription.delta`, `response.output_audio_transcript.delta`. */
  | { readonly kind: 'transcript-appended'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number; readonly text: string }
  /** `audio` of `part` ends here; what is behind is gone. By `conversation.item.truncated`. */
  | { readonly kind: 'audio-cut'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number; readonly ms: number; readonly request?: TrackedRequest }
  /** `audio` of `part` grows by a piece, which is here in base64 if the tracker was asked for it. By `response.output_audio.delta`. */
  | { readonly kind: 'audio-appended'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** `audio` of `part` is whole. By `response.output_audio.done`. */
  | { readonly kind: 'audio-completed'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number }
  /** `text` of `part` grows by a piece. By `response.output_text.delta`. */
  | { readonly kind: 'text-appended'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number; readonly text: string }
  /** `text` of `part` is whole, or there will be none. By `response.output_text.done`. */
  | { readonly kind: 'text-completed'; readonly id: string; readonly item: Tracked<ConversationItem> | undefined; readonly index: number; readonly text: string | undefined }
  /** `response` was broken into while it ran. By `input_audio_buffer.speech_started`, `response.cancel`. */
  | { readonly kind: 'interrupted'; readonly id: string; readonly response: Tracked<RealtimeResponse> }
  /** `response` begins. By `response.created`. */
  | { readonly kind: 'response-begun'; readonly id: string; readonly response: Tracked<RealtimeResponse>; readonly request?: TrackedRequest }
  /** `response` ends. By `response.done`. */
  | { readonly kind: 'response-ended'; readonly id: string; readonly response: Tracked<RealtimeResponse>; readonly outcome: string | undefined; readonly request?: TrackedRequest }
  /** `function_call` is whole: it may be acted on. */
  | { readonly kind: 'function-call-ready'; readonly id: string; readonly functionCall: TrackedCall<FunctionCallItem> }
  /** `mcp_call` ends. By `response.mcp_call.completed`, `response.mcp_call.failed`. */
  | { readonly kind: 'mcp-call-ended'; readonly id: string; readonly outcome: string | undefined }
  /** `mcp_call` begins. By `response.mcp_call.in_progress`. */
  | { readonly kind: 'mcp-call-begun'; readonly id: string }
  /** `mcp_listing` ends. By `mcp_list_tools.completed`, `mcp_list_tools.failed`. */
  | { readonly kind: 'mcp-listing-ended'; readonly id: string; readonly outcome: string | undefined }
  /** `mcp_listing` begins. By `mcp_list_tools.in_progress`. */
  | { readonly kind: 'mcp-listing-begun'; readonly id: string }
  /** `speech` begins. By `input_audio_buffer.speech_started`. */
  | { readonly kind: 'speech-begun'; readonly id: string }
  /** `speech` ends. By `input_audio_buffer.speech_stopped`. */
  | { readonly kind: 'speech-ended'; readonly id: string; readonly outcome: string | undefined }
  /** `input_audio` grows by a piece, which is here in base64 if the tracker was asked for it. By `input_audio_buffer.append`. */
  | { readonly kind: 'input-audio-appended'; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** `playback` ends. By `output_audio_buffer.cleared`, `output_audio_buffer.stopped`. */
  | { readonly kind: 'playback-ended'; readonly id: string; readonly outcome: string | undefined; readonly request?: TrackedRequest }
  /** `playback` begins. By `output_audio_buffer.started`. */
  | { readonly kind: 'playback-begun'; readonly id: string }
  /** `rate_limits` is told anew. By `rate_limits.updated`. */
  | { readonly kind: 'rate-limits-updated'; readonly rateLimits: RateLimit[] }
  /** Something went wrong. Where it answers a request, that was refused. By `error`. */
  | { readonly kind: 'refused'; readonly request: TrackedRequest | undefined; readonly event: ServerErrorEvent }
  /** The event broke the order. */
  | { readonly kind: 'violation'; readonly violation: Violation };

/** A session as its events make it. */
export interface SessionTracker extends Omit<Tracker, 'frame' | 'close' | 'follow'> {
  /** Takes an event, and tells what it changed. Events that the server sends. */
  server(event: ServerEvent): readonly SessionChange[];
  /** Takes an event, and tells what it changed. Events that the client sends. */
  client(event: ClientEvent): readonly SessionChange[];
  /**
   * Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is
   * taken.
   *
   * @param direction whose frame it is: `server` where nothing is said
   */
  frame(parsed: TrackedFrame, direction?: 'server' | 'client'): readonly SessionChange[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /**
   * Takes what a parser makes of the frames of a connection, such as `receive(socket, parse)`.
   *
   * @returns what they change, and at the end what `close` tells
   * @throws what the iteration over the frames throws
   */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: 'server' | 'client'): AsyncGenerator<SessionChange, void>;
  /** The configuration that holds. Its beginning is that of a connection. */
  readonly session: Session | undefined;
  /** An entry of the conversation, in the place that the server gave it. */
  readonly items: readonly Tracked<ConversationItem>[];
  /** The one with this id, if it is known. */
  item(id: string): Tracked<ConversationItem> | undefined;
  /** One answer of the model. */
  readonly responses: readonly Tracked<RealtimeResponse>[];
  /** The one with this id, if it is known. */
  response(id: string): Tracked<RealtimeResponse> | undefined;
  /** A function that the model wants to be run. It may be run once its item has ended as completed. */
  readonly functionCalls: readonly TrackedCall<FunctionCallItem>[];
  /** The one with this id, if it is known. */
  functionCall(id: string): TrackedCall<FunctionCallItem> | undefined;
  /** What the client has sent of the user's voice. */
  readonly inputAudio: Sound;
  /** What the server has sent of the model's voice, without what truncations took away. */
  readonly outputAudio: Sound;
  /** What is left of the account's limits. */
  readonly rateLimits: RateLimit[] | undefined;
}

const RULES: SessionRules = {
  discriminator: 'type',
  eventId: 'event_id',
  opener: 'server',
  things: {
    session: { get: 'session' },
    item: { by: ['item_id', 'item.id'], parses: 'arguments', outcome: 'status', whole: ['completed'], ordered: true, list: 'items', get: 'item' },
    part: { of: 'item', by: ['content_index'], in: 'content', texts: ['text', 'transcript'], sounds: ['audio'] },
    response: { by: ['response_id', 'response.id'], outcome: 'status', whole: ['completed'], list: 'responses', get: 'response' },
    output: { of: 'response', by: ['output_index'], is: 'item' },
    'function-call': { is: 'item', where: ['type', 'function_call'], ready: 'output', list: 'functionCalls', get: 'functionCall' },
    'mcp-call': { by: ['item_id'] },
    'mcp-listing': { by: ['item_id'] },
    speech: { by: ['item_id'] },
    'input-audio': { sounds: ['audio'], get: 'inputAudio', sound: true },
    'output-audio': { sounds: ['audio'], get: 'outputAudio', sound: true },
    playback: { by: ['response_id'] },
    'rate-limits': { get: 'rateLimits' },
  },
  meters: {
    input: { format: 'session.audio.input.format.type', bytesPerMs: { 'audio/pcm': 48, 'audio/pcmu': 8, 'audio/pcma': 8 } },
    output: { format: 'session.audio.output.format.type', bytesPerMs: { 'audio/pcm': 48, 'audio/pcmu': 8, 'audio/pcma': 8 } },
  },
  events: {
    server: {
      'conversation.item.added': [{ begin: 'item', from: 'item', after: 'previous_item_id', answers: ['conversation.item.create'] }],
      'conversation.item.created': [{ begin: 'item', from: 'item', after: 'previous_item_id', answers: ['conversation.item.create'] }],
      'conversation.item.deleted': [{ remove: 'item', answers: ['conversation.item.delete'], late: true }],
      'conversation.item.done': [{ end: 'item', from: 'item' }],
      'conversation.item.input_audio_transcription.completed': [{ complete: 'part.transcript', from: 'transcript', early: true, late: true, repeats: true }],
      'conversation.item.input_audio_transcription.delta': [{ append: 'part.transcript', from: 'delta', early: true, late: true }],
      'conversation.item.input_audio_transcription.failed': [{ complete: 'part.transcript', early: true, late: true }],
      'conversation.item.input_audio_transcription.segment': [{ inform: 'item', early: true, late: true }],
      'conversation.item.retrieved': [{ update: 'item', from: 'item', answers: ['conversation.item.retrieve'], late: true }],
      'conversation.item.truncated': [{ cut: 'part.audio', until: 'audio_end_ms', drops: ['transcript'], also: ['output-audio'], meter: 'output', answers: ['conversation.item.truncate'], late: true, repeats: true }],
      error: [{ refuse: '', from: 'error.event_id' }],
      'input_audio_buffer.cleared': [{ inform: 'input-audio', answers: ['input_audio_buffer.clear'], early: true }],
      'input_audio_buffer.committed': [{ inform: 'input-audio', answers: ['input_audio_buffer.commit'], early: true }, { announce: 'item', early: true, late: true }],
      'input_audio_buffer.dtmf_event_received': [{ occur: '', over: ['sip'] }],
      'input_audio_buffer.speech_started': [{ begin: 'speech' }, { announce: 'item', early: true, late: true }, { interrupt: 'response', while: 'session.audio.input.turn_detection.interrupt_response' }],
      'input_audio_buffer.speech_stopped': [{ end: 'speech' }],
      'input_audio_buffer.timeout_triggered': [{ inform: 'input-audio', early: true }, { announce: 'item', early: true, late: true }],
      'mcp_list_tools.completed': [{ end: 'mcp-listing', outcome: 'completed' }],
      'mcp_list_tools.failed': [{ end: 'mcp-listing', outcome: 'failed' }],
      'mcp_list_tools.in_progress': [{ begin: 'mcp-listing' }],
      'output_audio_buffer.cleared': [{ occur: '', over: ['webrtc', 'sip'] }, { end: 'playback', outcome: 'cleared', answers: ['output_audio_buffer.clear'] }],
      'output_audio_buffer.started': [{ occur: '', over: ['webrtc', 'sip'] }, { begin: 'playback' }],
      'output_audio_buffer.stopped': [{ occur: '', over: ['webrtc', 'sip'] }, { end: 'playback', outcome: 'completed' }],
      'rate_limits.updated': [{ update: 'rate-limits', from: 'rate_limits', early: true }],
      'response.content_part.added': [{ begin: 'part', from: 'part', within: 'output' }],
      'response.content_part.done': [{ end: 'part', from: 'part', within: 'output' }],
      'response.created': [{ begin: 'response', from: 'response', answers: ['response.create'] }],
      'response.done': [{ end: 'response', from: 'response', answers: ['response.cancel'] }],
      'response.function_call_arguments.delta': [{ append: 'item.arguments', from: 'delta', within: 'output' }],
      'response.function_call_arguments.done': [{ complete: 'item.arguments', from: 'arguments', within: 'output' }],
      'response.mcp_call.completed': [{ end: 'mcp-call', outcome: 'completed' }],
      'response.mcp_call.failed': [{ end: 'mcp-call', outcome: 'failed' }],
      'response.mcp_call.in_progress': [{ begin: 'mcp-call' }],
      'response.mcp_call_arguments.delta': [{ append: 'item.arguments', from: 'delta', within: 'output' }],
      'response.mcp_call_arguments.done': [{ complete: 'item.arguments', from: 'arguments', within: 'output' }],
      'response.output_audio.delta': [{ append: 'part.audio', from: 'delta', also: ['output-audio'], within: 'output', meter: 'output' }],
      'response.output_audio.done': [{ complete: 'part.audio', within: 'output', meter: 'output', late: true }],
      'response.output_audio_transcript.delta': [{ append: 'part.transcript', from: 'delta', within: 'output' }],
      'response.output_audio_transcript.done': [{ complete: 'part.transcript', from: 'transcript', within: 'output' }],
      'response.output_item.added': [{ begin: 'output', from: 'item' }],
      'response.output_item.done': [{ end: 'output', from: 'item' }],
      'response.output_text.delta': [{ append: 'part.text', from: 'delta', within: 'output' }],
      'response.output_text.done': [{ complete: 'part.text', from: 'text', within: 'output' }],
      'session.created': [{ begin: 'session', from: 'session' }],
      'session.updated': [{ update: 'session', from: 'session', answers: ['session.update'], early: true }],
    },
    client: {
      'conversation.item.create': [{ ask: 'item' }],
      'conversation.item.delete': [{ ask: 'item' }],
      'conversation.item.retrieve': [{ ask: 'item' }],
      'conversation.item.truncate': [{ ask: 'item' }],
      'input_audio_buffer.append': [{ append: 'input-audio.audio', from: 'audio', meter: 'input', early: true }],
      'input_audio_buffer.clear': [{ ask: 'input-audio' }],
      'input_audio_buffer.commit': [{ ask: 'input-audio' }],
      'output_audio_buffer.clear': [{ occur: '', over: ['webrtc', 'sip'] }, { ask: 'playback' }],
      'response.cancel': [{ ask: 'response' }, { interrupt: 'response' }],
      'response.create': [{ ask: 'response' }],
      'session.update': [{ ask: 'session' }],
    },
  },
};

/**
 * Follows a session: give it every event, in the order in which they are received and sent, and read what the session has
 * become at any time. It throws for no event, and touches none.
 *
 * @param options where to go on from, what events travel on, and what becomes of sound
 */
export function trackSession(options?: TrackOptions): SessionTracker {
  return track(RULES, options) as unknown as SessionTracker;
}
