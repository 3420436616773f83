/**
 * The tracker of the surface `translation`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import {
  track,
  type SessionRules,
  type Sound,
  type TrackOptions,
  type TrackedFrame,
  type TrackedRequest,
  type Tracker,
  type Violation,
} from '../runtime/track/index.js';
import type { ClientEvent, ServerErrorEvent, ServerEvent, TranslationSession } from './types.js';

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
  | { readonly kind: 'session-ended'; readonly session: TranslationSession; readonly outcome: string | undefined; readonly request?: TrackedRequest }
  /** `session` begins. By `session.created`. */
  | { readonly kind: 'session-begun'; readonly session: TranslationSession }
  /** `session` is told anew. By `session.updated`. */
  | { readonly kind: 'session-updated'; readonly session: TranslationSession; readonly request?: TrackedRequest }
  /** `input_audio` grows by a piece, which is here in base64 if the tracker was asked for it. By `session.input_audio_buffer.append`. */
  | { readonly kind: 'input-audio-appended'; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** `output_audio` grows by a piece, which is here in base64 if the tracker was asked for it. By `session.output_audio.delta`. */
  | { readonly kind: 'output-audio-appended'; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** `input_transcript` grows by a piece. By `session.input_transcript.delta`. */
  | { readonly kind: 'input-transcript-appended'; readonly text: string }
  /** `output_transcript` grows by a piece. By `session.output_transcript.delta`. */
  | { readonly kind: 'output-transcript-appended'; readonly text: string }
  /** Something went wrong. Where it answers a request, that was refused. By `error`. */
  | { readonly kind: 'refused'; readonly request: TrackedRequest | undefined; readonly event: ServerErrorEvent }
  /** The event broke the order. */
  | { readonly kind: 'violation'; readonly violation: Violation };

/** A session as its events make it. */
export interface SessionTracker extends Omit<Tracker, 'frame' | 'close' | 'follow'> {
  /** Takes an event, and tells what it changed. Events that the server sends in a translation session. */
  server(event: ServerEvent): readonly SessionChange[];
  /** Takes an event, and tells what it changed. Events that the client sends in a translation session. */
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
  /** The configuration that holds. Its beginning is that of a connection, its end the end of all. */
  readonly session: TranslationSession | undefined;
  /** What the client has sent of the speaker's voice. */
  readonly inputAudio: Sound;
  /** What the server has sent of the interpreter's voice, silence between sentences included. */
  readonly outputAudio: Sound;
  /** What the speaker said. It grows without an end to any sentence. */
  readonly inputTranscript: string;
  /** The translation, as text. It grows without an end to any sentence. */
  readonly outputTranscript: string;
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
  },
  meters: {
    sound: { bytesPerMs: { pcm16: 48 } },
  },
  events: {
    server: {
      error: [{ refuse: '', from: 'error.event_id' }],
      'session.closed': [{ end: 'session', answers: ['session.close'] }],
      'session.created': [{ begin: 'session', from: 'session' }],
      'session.input_transcript.delta': [{ append: 'input-transcript.text', from: 'delta', early: true }],
      'session.output_audio.delta': [{ occur: '', over: ['websocket'] }, { append: 'output-audio.audio', from: 'delta', meter: 'sound', early: true }],
      'session.output_transcript.delta': [{ append: 'output-transcript.text', from: 'delta', early: true }],
      'session.updated': [{ update: 'session', from: 'session', answers: ['session.update'], early: true }],
    },
    client: {
      'session.close': [{ ask: 'session' }],
      'session.input_audio_buffer.append': [{ occur: '', over: ['websocket'] }, { append: 'input-audio.audio', from: 'audio', meter: 'sound', early: true }],
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
