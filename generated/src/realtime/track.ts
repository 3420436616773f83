/**
 * The tracker of the surface `realtime`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { track, type SessionRules, type Sound, type TrackOptions, type Tracked, type TrackedCall, type TrackedRequest, type Tracker, type Violation } from '../runtime/track.js';
import type { ClientEvent, ConversationItem, FunctionCallItem, RateLimit, RealtimeResponse, ServerEvent, Session } from './types.js';

export type {
  SessionSnapshot,
  Sound,
  TrackOptions,
  Tracked,
  TrackedCall,
  TrackedRequest,
  Violation,
  ViolationRule,
} from '../runtime/track.js';

/** Something that an event changed, or that was wrong about it. */
export type SessionChange =
  | { readonly kind: 'item-added'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly request?: TrackedRequest }
  | { readonly kind: 'item-removed'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly request?: TrackedRequest }
  | { readonly kind: 'item-ended'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly outcome: string | undefined }
  | { readonly kind: 'transcript-completed'; readonly id: string; readonly index: number; readonly text: string | undefined }
  | { readonly kind: 'transcript-appended'; readonly id: string; readonly index: number; readonly text: string }
  | { readonly kind: 'item-updated'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly request?: TrackedRequest }
  | { readonly kind: 'audio-cut'; readonly id: string; readonly index: number; readonly ms: number; readonly request?: TrackedRequest }
  | { readonly kind: 'refused'; readonly request: TrackedRequest | undefined; readonly event: ServerEvent }
  | { readonly kind: 'speech-begun'; readonly id: string }
  | { readonly kind: 'interrupted'; readonly id: string; readonly response: Tracked<RealtimeResponse> }
  | { readonly kind: 'speech-ended'; readonly id: string; readonly outcome: string | undefined }
  | { readonly kind: 'mcp-listing-ended'; readonly id: string; readonly outcome: string | undefined }
  | { readonly kind: 'mcp-listing-begun'; readonly id: string }
  | { readonly kind: 'playback-ended'; readonly id: string; readonly outcome: string | undefined; readonly request?: TrackedRequest }
  | { readonly kind: 'playback-begun'; readonly id: string }
  | { readonly kind: 'rate-limits-updated'; readonly rateLimits: RateLimit[] }
  | { readonly kind: 'part-begun'; readonly id: string; readonly index: number }
  | { readonly kind: 'part-ended'; readonly id: string; readonly index: number; readonly outcome: string | undefined }
  | { readonly kind: 'response-begun'; readonly id: string; readonly response: Tracked<RealtimeResponse>; readonly request?: TrackedRequest }
  | { readonly kind: 'response-ended'; readonly id: string; readonly response: Tracked<RealtimeResponse>; readonly outcome: string | undefined }
  | { readonly kind: 'arguments-appended'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly text: string }
  | { readonly kind: 'arguments-completed'; readonly id: string; readonly item: Tracked<ConversationItem>; readonly text: string | undefined }
  | { readonly kind: 'mcp-call-ended'; readonly id: string; readonly outcome: string | undefined }
  | { readonly kind: 'mcp-call-begun'; readonly id: string }
  | { readonly kind: 'audio-appended'; readonly id: string; readonly index: number; readonly bytes: number; readonly ms: number; readonly audio?: string }
  | { readonly kind: 'audio-completed'; readonly id: string; readonly index: number; readonly text: string | undefined }
  | { readonly kind: 'output-begun'; readonly id: string; readonly index: number }
  | { readonly kind: 'output-ended'; readonly id: string; readonly index: number; readonly outcome: string | undefined }
  | { readonly kind: 'text-appended'; readonly id: string; readonly index: number; readonly text: string }
  | { readonly kind: 'text-completed'; readonly id: string; readonly index: number; readonly text: string | undefined }
  | { readonly kind: 'session-begun'; readonly session: Session }
  | { readonly kind: 'session-updated'; readonly session: Session; readonly request?: TrackedRequest }
  | { readonly kind: 'function-call-ready'; readonly id: string; readonly functionCall: TrackedCall<FunctionCallItem> }
  | { readonly kind: 'violation'; readonly violation: Violation };

/** A session as its events make it. */
export interface SessionTracker extends Omit<Tracker, 'frame' | 'close'> {
  /** Takes an event. Events that the server sends. */
  server(event: ServerEvent): readonly SessionChange[];
  /** Takes an event. Events that the client sends. */
  client(event: ClientEvent): readonly SessionChange[];
  /** Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is taken. */
  frame(parsed: Parameters<Tracker['frame']>[0], direction?: 'server' | 'client'): readonly SessionChange[];
  /** Ends the connection: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /** The configuration that holds. Its beginning is that of a connection. */
  readonly session: Session | undefined;
  /** An entry of the conversation, in the place that the server gave it. */
  readonly items: readonly Tracked<ConversationItem>[];
  item(id: string): Tracked<ConversationItem> | undefined;
  /** One answer of the model. */
  readonly responses: readonly Tracked<RealtimeResponse>[];
  response(id: string): Tracked<RealtimeResponse> | undefined;
  /** A function that the model wants to be run. It may be run once its item has ended as completed. */
  readonly functionCalls: readonly TrackedCall<FunctionCallItem>[];
  functionCall(id: string): TrackedCall<FunctionCallItem> | undefined;
  /** What the client has sent of the user's voice. */
  readonly inputAudio: Sound;
  /** What the server has sent of the model's voice. */
  readonly outputAudio: Sound;
  /** What is left of the account's limits. */
  readonly rateLimits: RateLimit[] | undefined;
}

const RULES: SessionRules = {
  discriminator: 'type',
  eventId: 'event_id',
  things: {
    session: { get: 'session' },
    item: { outcome: 'status', whole: ['completed'], list: 'items', get: 'item' },
    part: { of: 'item', in: 'content' },
    response: { outcome: 'status', whole: ['completed'], list: 'responses', get: 'response' },
    output: { of: 'response', is: 'item' },
    'function-call': { is: 'item', where: ['type', 'function_call'], parses: 'arguments', ready: 'output', list: 'functionCalls', get: 'functionCall' },
    'mcp-call': {},
    'mcp-listing': {},
    speech: {},
    'input-audio': { get: 'inputAudio', sound: true },
    'output-audio': { get: 'outputAudio', sound: true },
    playback: {},
    'rate-limits': { get: 'rateLimits' },
  },
  meters: {
    input: { format: 'session.audio.input.format.type', bytesPerMs: { 'audio/pcm': 48, 'audio/pcmu': 8, 'audio/pcma': 8 } },
    output: { format: 'session.audio.output.format.type', bytesPerMs: { 'audio/pcm': 48, 'audio/pcmu': 8, 'audio/pcma': 8 } },
  },
  events: {
    server: {
      'conversation.item.added': [{ do: 'begin', to: 'item', by: ['item.id'], from: 'item', after: 'previous_item_id', answers: ['conversation.item.create'] }],
      'conversation.item.created': [{ do: 'begin', to: 'item', by: ['item.id'], from: 'item', after: 'previous_item_id', answers: ['conversation.item.create'] }],
      'conversation.item.deleted': [{ do: 'remove', to: 'item', by: ['item_id'], answers: ['conversation.item.delete'] }],
      'conversation.item.done': [{ do: 'end', to: 'item', by: ['item.id'], from: 'item' }],
      'conversation.item.input_audio_transcription.completed': [{ do: 'complete', to: 'part.transcript', by: ['item_id', 'content_index'], from: 'transcript', early: true, late: true, repeats: true }],
      'conversation.item.input_audio_transcription.delta': [{ do: 'append', to: 'part.transcript', by: ['item_id', 'content_index'], from: 'delta', early: true, late: true }],
      'conversation.item.input_audio_transcription.failed': [{ do: 'complete', to: 'part.transcript', by: ['item_id', 'content_index'], early: true, late: true }],
      'conversation.item.input_audio_transcription.segment': [{ do: 'inform', to: 'item', by: ['item_id'], early: true, late: true }],
      'conversation.item.retrieved': [{ do: 'update', to: 'item', by: ['item.id'], from: 'item', answers: ['conversation.item.retrieve'] }],
      'conversation.item.truncated': [{ do: 'cut', to: 'part.audio', by: ['item_id', 'content_index'], until: 'audio_end_ms', drops: ['transcript'], meter: 'output', answers: ['conversation.item.truncate'] }],
      error: [{ do: 'refuse', from: 'error.event_id' }],
      'input_audio_buffer.cleared': [{ do: 'inform', to: 'input-audio', answers: ['input_audio_buffer.clear'] }],
      'input_audio_buffer.committed': [{ do: 'inform', to: 'input-audio', answers: ['input_audio_buffer.commit'] }],
      'input_audio_buffer.speech_started': [{ do: 'begin', to: 'speech', by: ['item_id'] }, { do: 'interrupt', to: 'response' }],
      'input_audio_buffer.speech_stopped': [{ do: 'end', to: 'speech', by: ['item_id'] }],
      'input_audio_buffer.timeout_triggered': [{ do: 'inform', to: 'input-audio' }],
      'mcp_list_tools.completed': [{ do: 'end', to: 'mcp-listing', by: ['item_id'], outcome: 'completed' }],
      'mcp_list_tools.failed': [{ do: 'end', to: 'mcp-listing', by: ['item_id'], outcome: 'failed' }],
      'mcp_list_tools.in_progress': [{ do: 'begin', to: 'mcp-listing', by: ['item_id'] }],
      'output_audio_buffer.cleared': [{ do: 'end', to: 'playback', by: ['response_id'], outcome: 'cleared', answers: ['output_audio_buffer.clear'] }],
      'output_audio_buffer.started': [{ do: 'begin', to: 'playback', by: ['response_id'] }],
      'output_audio_buffer.stopped': [{ do: 'end', to: 'playback', by: ['response_id'], outcome: 'completed' }],
      'rate_limits.updated': [{ do: 'update', to: 'rate-limits', from: 'rate_limits' }],
      'response.content_part.added': [{ do: 'begin', to: 'part', by: ['item_id', 'content_index'], from: 'part', within: ['output', 'response_id', 'output_index'] }],
      'response.content_part.done': [{ do: 'end', to: 'part', by: ['item_id', 'content_index'], from: 'part', within: ['output', 'response_id', 'output_index'] }],
      'response.created': [{ do: 'begin', to: 'response', by: ['response.id'], from: 'response', answers: ['response.create'] }],
      'response.done': [{ do: 'end', to: 'response', by: ['response.id'], from: 'response' }],
      'response.function_call_arguments.delta': [{ do: 'append', to: 'item.arguments', by: ['item_id'], from: 'delta', within: ['output', 'response_id', 'output_index'] }],
      'response.function_call_arguments.done': [{ do: 'complete', to: 'item.arguments', by: ['item_id'], from: 'arguments', within: ['output', 'response_id', 'output_index'] }],
      'response.mcp_call.completed': [{ do: 'end', to: 'mcp-call', by: ['item_id'], outcome: 'completed' }],
      'response.mcp_call.failed': [{ do: 'end', to: 'mcp-call', by: ['item_id'], outcome: 'failed' }],
      'response.mcp_call.in_progress': [{ do: 'begin', to: 'mcp-call', by: ['item_id'] }],
      'response.mcp_call_arguments.delta': [{ do: 'append', to: 'item.arguments', by: ['item_id'], from: 'delta', within: ['output', 'response_id', 'output_index'] }],
      'response.mcp_call_arguments.done': [{ do: 'complete', to: 'item.arguments', by: ['item_id'], from: 'arguments', within: ['output', 'response_id', 'output_index'] }],
      'response.output_audio.delta': [{ do: 'append', to: 'part.audio', by: ['item_id', 'content_index'], from: 'delta', within: ['output', 'response_id', 'output_index'], meter: 'output' }, { do: 'append', to: 'output-audio.audio', from: 'delta', meter: 'output' }],
      'response.output_audio.done': [{ do: 'complete', to: 'part.audio', by: ['item_id', 'content_index'], within: ['output', 'response_id', 'output_index'], meter: 'output', late: true }],
      'response.output_audio_transcript.delta': [{ do: 'append', to: 'part.transcript', by: ['item_id', 'content_index'], from: 'delta', within: ['output', 'response_id', 'output_index'] }],
      'response.output_audio_transcript.done': [{ do: 'complete', to: 'part.transcript', by: ['item_id', 'content_index'], from: 'transcript', within: ['output', 'response_id', 'output_index'] }],
      'response.output_item.added': [{ do: 'begin', to: 'output', by: ['response_id', 'output_index'], same: ['item.id'], from: 'item' }],
      'response.output_item.done': [{ do: 'end', to: 'output', by: ['response_id', 'output_index'], same: ['item.id'], from: 'item' }],
      'response.output_text.delta': [{ do: 'append', to: 'part.text', by: ['item_id', 'content_index'], from: 'delta', within: ['output', 'response_id', 'output_index'] }],
      'response.output_text.done': [{ do: 'complete', to: 'part.text', by: ['item_id', 'content_index'], from: 'text', within: ['output', 'response_id', 'output_index'] }],
      'session.created': [{ do: 'begin', to: 'session', from: 'session' }],
      'session.updated': [{ do: 'update', to: 'session', from: 'session', answers: ['session.update'] }],
    },
    client: {
      'input_audio_buffer.append': [{ do: 'append', to: 'input-audio.audio', from: 'audio', meter: 'input' }],
    },
  },
  transports: {
    'input_audio_buffer.dtmf_event_received': ['sip'],
    'output_audio_buffer.cleared': ['webrtc', 'sip'],
    'output_audio_buffer.started': ['webrtc', 'sip'],
    'output_audio_buffer.stopped': ['webrtc', 'sip'],
    'output_audio_buffer.clear': ['webrtc', 'sip'],
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
