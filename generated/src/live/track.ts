/**
 * The tracker of the surface `live`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import {
  track,
  type SessionRules,
  type Sound,
  type TrackOptions,
  type Tracked,
  type TrackedFrame,
  type TrackedRequest,
  type Tracker,
  type Violation,
} from '../runtime/track/index.js';
import type {
  ClientEvent,
  DecisionItem,
  ForkEvent,
  LiveDelegation,
  LiveSession,
  LiveUsage,
  ServerErrorEvent,
  ServerEvent,
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
  /** `session` ends. By `session.closed`. */
  | { readonly kind: 'session-ended'; readonly session: LiveSession; readonly outcome: string | undefined; readonly request?: TrackedRequest }
  /** `session` begins. By `session.started`. */
  | { readonly kind: 'session-begun'; readonly session: LiveSession; readonly request?: TrackedRequest }
  /** `session` is told anew. By `session.updated`. */
  | { readonly kind: 'session-updated'; readonly session: LiveSession; readonly request?: TrackedRequest }
  /** `input_audio` grows by a piece, which is here in base64 if the tracker was asked for it. By `session.input_audio.append`. */
  | { readonly kind: 'input-audio-appended'; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** `output_audio` grows by a piece, which is here in base64 if the tracker was asked for it. By `session.output_audio.delta`. */
  | { readonly kind: 'output-audio-appended'; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** `input_transcript` grows by a piece. By `session.input_transcript.delta`. */
  | { readonly kind: 'input-transcript-appended'; readonly text: string }
  /** `output_transcript` grows by a piece. By `session.output_transcript.delta`. */
  | { readonly kind: 'output-transcript-appended'; readonly text: string }
  /** `delegation` begins. By `session.delegation.created`. */
  | { readonly kind: 'delegation-begun'; readonly id: string; readonly delegation: Tracked<LiveDelegation> }
  /** `decision_item` begins. By `decision.item.created`. */
  | { readonly kind: 'decision-item-begun'; readonly id: string; readonly decisionItem: Tracked<DecisionItem>; readonly request?: TrackedRequest }
  /** `decision_item` is gone. By `decision.item.deleted`. */
  | { readonly kind: 'decision-item-removed'; readonly id: string; readonly decisionItem: Tracked<DecisionItem>; readonly request?: TrackedRequest }
  /** `fixture` ends. By `session.output_audio.fixture.played`. */
  | { readonly kind: 'fixture-ended'; readonly id: string; readonly outcome: string | undefined }
  /** `fixture` begins. By `session.output_audio.fixture.playing`. */
  | { readonly kind: 'fixture-begun'; readonly id: string }
  /** `usage` is told anew. By `session.closed`, `session.usage.updated`. */
  | { readonly kind: 'usage-updated'; readonly usage: LiveUsage }
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
  /** Takes an event, and tells what it changed. Events that the client sends on a fork's WebSocket in the place of those with the same tag. */
  fork(event: ForkEvent): readonly SessionChange[];
  /**
   * Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is
   * taken.
   *
   * @param direction whose frame it is: `server` where nothing is said
   */
  frame(parsed: TrackedFrame, direction?: 'server' | 'client' | 'fork'): readonly SessionChange[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /**
   * Takes what a parser makes of the frames of a connection, such as `receive(socket, parse)`.
   *
   * @returns what they change, and at the end what `close` tells
   * @throws what the iteration over the frames throws
   */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: 'server' | 'client' | 'fork'): AsyncGenerator<SessionChange, void>;
  /** The configuration that holds. Its beginning is that of a connection, its end the end of all. */
  readonly session: LiveSession | undefined;
  /** What the client has sent of the user's voice, or a sideband has heard of it. */
  readonly inputAudio: Sound;
  /** What the server has sent of the model's voice. It is counted in the session's format; on a sideband, which has its own, go by `start_ms` and `end_ms` where the two differ. */
  readonly outputAudio: Sound;
  /** What the user said. It grows without an end to any sentence. */
  readonly inputTranscript: string;
  /** What the model said. It grows without an end to any sentence. */
  readonly outputTranscript: string;
  /** Work that the model gave away. No event says that it is done. */
  readonly delegations: readonly Tracked<LiveDelegation>[];
  /** The one with this id, if it is known. */
  delegation(id: string): Tracked<LiveDelegation> | undefined;
  /** Something that decisions take into account. */
  readonly decisionItems: readonly Tracked<DecisionItem>[];
  /** The one with this id, if it is known. */
  decisionItem(id: string): Tracked<DecisionItem> | undefined;
  /** What the session has used. */
  readonly usage: LiveUsage | undefined;
}

const RULES: SessionRules = {
  discriminator: 'type',
  eventId: 'event_id',
  opener: 'server',
  things: {
    session: { get: 'session' },
    'input-audio': { sounds: ['audio'], get: 'inputAudio', sound: true },
    'output-audio': { sounds: ['audio'], get: 'outputAudio', sound: true },
    'input-transcript': { get: 'inputTranscript', text: 'text' },
    'output-transcript': { get: 'outputTranscript', text: 'text' },
    delegation: { by: ['delegation_id', 'delegation.id'], list: 'delegations', get: 'delegation' },
    'decision-item': { by: ['item_id', 'item.id'], list: 'decisionItems', get: 'decisionItem' },
    fixture: { by: ['client_event_id'] },
    usage: { get: 'usage' },
  },
  meters: {
    sound: { format: 'session.audio.format.rate', bytesPerMs: { '8000': 8, '16000': 32, usual: 48 } },
    reflection: { bytesPerMs: { '': 48 } },
  },
  events: {
    server: {
      'decision.event': [{ inform: 'delegation', early: true, late: true }],
      'decision.item.created': [{ begin: 'decision-item', from: 'item', answers: ['decision.item.create'] }],
      'decision.item.deleted': [{ remove: 'decision-item', answers: ['decision.item.delete'], late: true }],
      error: [{ refuse: '', from: 'error.client_event_id' }],
      'response.event': [{ inform: 'delegation', early: true, late: true }],
      'session.closed': [{ update: 'usage', from: 'usage', early: true }, { end: 'session', from: 'session', answers: ['session.close'] }],
      'session.commentary.appended': [{ inform: 'session', answers: ['session.commentary.append'], early: true }],
      'session.delegation.created': [{ begin: 'delegation', from: 'delegation' }],
      'session.input_audio.append': [{ occur: '', over: ['sideband'] }, { append: 'input-audio.audio', from: 'audio', meter: 'reflection', early: true }],
      'session.input_audio.muted': [{ inform: 'session', answers: ['session.input_audio.mute'], early: true }],
      'session.input_audio.unmuted': [{ inform: 'session', answers: ['session.input_audio.unmute'], early: true }],
      'session.input_transcript.delta': [{ append: 'input-transcript.text', from: 'delta', early: true }],
      'session.instructions.appended': [{ inform: 'session', answers: ['session.instructions.append'], early: true }],
      'session.output_audio.delta': [{ occur: '', over: ['websocket', 'sideband', 'fork'] }, { append: 'output-audio.audio', from: 'delta', meter: 'sound', early: true }],
      'session.output_audio.fixture.played': [{ end: 'fixture' }],
      'session.output_audio.fixture.playing': [{ begin: 'fixture' }, { inform: 'session', answers: ['session.output_audio.fixture.play'], early: true }],
      'session.output_transcript.delta': [{ append: 'output-transcript.text', from: 'delta', early: true }],
      'session.started': [{ begin: 'session', from: 'session', answers: ['session.start'] }],
      'session.thinking.appended': [{ inform: 'session', answers: ['session.thinking.append'], early: true }],
      'session.updated': [{ update: 'session', from: 'session', answers: ['session.update'], early: true }],
      'session.usage.updated': [{ update: 'usage', from: 'usage', early: true }],
      'transport.answered': [{ occur: '', over: ['sideband'] }],
      'transport.dtmf.received': [{ occur: '', over: ['sideband'] }],
      'transport.dtmf.send': [{ occur: '', over: ['sideband'] }, { inform: 'session', answers: ['transport.dtmf.send'], early: true }],
      'transport.dtmf.sent': [{ occur: '', over: ['sideband'] }, { inform: 'session', answers: ['transport.dtmf.send'], early: true }],
      'transport.failed': [{ occur: '', over: ['sideband'] }],
      'transport.ringing': [{ occur: '', over: ['sideband'] }],
    },
    client: {
      'decision.item.create': [{ ask: 'decision-item' }],
      'decision.item.delete': [{ ask: 'decision-item' }],
      'session.close': [{ ask: 'session' }],
      'session.commentary.append': [{ ask: 'session' }, { inform: 'delegation', late: true }],
      'session.input_audio.append': [{ occur: '', over: ['websocket', 'fork'] }, { append: 'input-audio.audio', from: 'audio', meter: 'sound', early: true }],
      'session.input_audio.mute': [{ ask: 'session' }],
      'session.input_audio.unmute': [{ ask: 'session' }],
      'session.instructions.append': [{ ask: 'session' }, { inform: 'delegation', late: true }],
      'session.output_audio.fixture.play': [{ occur: '', over: ['websocket', 'sideband', 'fork'] }, { ask: 'session' }],
      'session.start': [{ occur: '', over: ['websocket'] }, { ask: 'session' }],
      'session.thinking.append': [{ ask: 'session' }, { inform: 'delegation', late: true }],
      'session.update': [{ ask: 'session' }],
      'transport.dtmf.send': [{ occur: '', over: ['sideband'] }, { ask: 'session' }],
    },
    fork: {
      'session.start': [{ occur: '', over: ['fork'] }, { ask: 'session' }],
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
