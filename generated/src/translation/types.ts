/**
 * Types of the surface `translation`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { NoiseReductionType, NoiseReductionTypeRequest, ServerErrorEvent } from '../realtime/types.js';

export type { ApiError, NoiseReductionType, NoiseReductionTypeRequest, ServerErrorEvent } from '../realtime/types.js';

/** Noise filter of incoming speech. */
export interface NoiseReduction {
  /** What kind of microphone is expected. */
  type: NoiseReductionType;
  /** How hard it filters, 1 at first. Left out of an update, it stays as it was. May be absent or null. */
  strength?: number | null | undefined;
}

/**
 * Noise filter of incoming speech.
 *
 * This is what is written; `NoiseReduction` is what is read.
 */
export interface NoiseReductionRequest {
  /** What kind of microphone is expected. */
  type: NoiseReductionTypeRequest;
  /** How hard it filters, 1 at first. Left out of an update, it stays as it was. May be absent. */
  strength?: number | undefined;
}

/** Transcription of the original speech. */
export interface SourceTranscription {
  /** The transcription model, such as `gpt-realtime-whisper`. */
  model: string;
}

/** Sound in both directions. */
export interface TranslationAudio {
  /** The speech that is translated. May be absent or null. */
  input?: TranslationAudioInput | null | undefined;
  /** The translation. May be absent or null. */
  output?: TranslationAudioOutput | null | undefined;
}

/** Incoming speech. Its language is never said; the model finds out. */
export interface TranslationAudioInput {
  /** What writes down the original; null where nothing does. May be absent or null. */
  transcription?: SourceTranscription | null | undefined;
  /** Noise filter; null where there is none. May be absent or null. */
  noise_reduction?: NoiseReduction | null | undefined;
}

/** Incoming speech. It has no `language`; naming one makes the server refuse the update. */
export interface TranslationAudioInputRequest {
  /** Writes down the original as `session.input_transcript.delta`. Null switches it off. May be absent or null. */
  transcription?: SourceTranscription | null | undefined;
  /** Filters the sound before it is translated. Null switches it off. May be absent or null. */
  noise_reduction?: NoiseReductionRequest | null | undefined;
}

/** Outgoing speech. */
export interface TranslationAudioOutput {
  /** Language of the translation, spoken and written: a code such as `es`. May be absent or null. */
  language?: string | null | undefined;
}

/** Outgoing speech. */
export interface TranslationAudioOutputRequest {
  /** Language to translate into, for speech and text: a code such as `es`. May be absent. */
  language?: string | undefined;
}

/** Sound in both directions. */
export interface TranslationAudioRequest {
  /** The speech that is translated. May be absent. */
  input?: TranslationAudioInputRequest | undefined;
  /** The translation. May be absent. */
  output?: TranslationAudioOutputRequest | undefined;
}

/** A translation session and its effective configuration. Unlike other sessions it has no `object`. */
export interface TranslationSession {
  /** Identifies the session. */
  id: string;
  /** Names the kind of session. */
  type: 'translation';
  /** When the server will end it. Unix time in seconds. */
  expires_at: number;
  /** The model, such as `gpt-realtime-translate`; fixed when the session begins. */
  model: string;
  /** What is heard, and what is spoken. */
  audio: TranslationAudio;
  /** Extra fields that events carry. Only null has been seen. May be absent or null. */
  include?: string[] | null | undefined;
}

/** What can change while a translation session runs. Its `type` and `model` can't. */
export interface TranslationSessionRequest {
  /** What is heard, and what is spoken. May be absent. */
  audio?: TranslationAudioRequest | undefined;
}

/**
 * `session.closed`, sent by the server.
 *
 * The last event. After `session.close` it comes once everything that was heard has been translated and sent.
 * Nothing else marks the end: transcripts and audio have no event of their own for it.
 */
export interface SessionClosedEvent {
  type: 'session.closed';
  /** Identifies this event. */
  event_id: string;
}

/**
 * `session.created`, sent by the server.
 *
 * The first event of a connection, with the configuration that the session begins with. Answer it with
 * `session.update`.
 */
export interface SessionCreatedEvent {
  type: 'session.created';
  /** Identifies this event. */
  event_id: string;
  /** The session as it begins. */
  session: TranslationSession;
}

/**
 * `session.input_transcript.delta`, sent by the server.
 *
 * More text of what the speaker said, in the original language. Comes only where `audio.input.transcription` is
 * set.
 * It is made beside the translation: its pieces mix with those of `session.output_transcript.delta` in no fixed
 * order.
 */
export interface SessionInputTranscriptDeltaEvent {
  type: 'session.input_transcript.delta';
  /** Identifies this event. */
  event_id: string;
  /** Text to append as it is. It begins with a space where one belongs; add none. */
  delta: string;
  /**
   * Place in the session's stream, in steps of 200. Several deltas may share one, so it identifies nothing. May be
   * absent or null. Unit: ms.
   */
  elapsed_ms?: number | null | undefined;
}

/**
 * `session.output_audio.delta`, sent by the server.
 *
 * A piece of the spoken translation. Queue it whole: pieces differ in length, and between sentences some hold
 * nothing but silence, as a heartbeat. It may come before any transcript, or without one. Over WebRTC the speech
 * comes as a media track.
 *
 * Only over websocket.
 */
export interface SessionOutputAudioDeltaEvent {
  type: 'session.output_audio.delta';
  /** Identifies this event. */
  event_id: string;
  /** Audio: 16-bit PCM, little-endian. Base64. */
  delta: string;
  /** Samples a second; 24000 where it is missing. May be absent or null. Unit: Hz. */
  sample_rate?: number | null | undefined;
  /** Number of channels; 1 where it is missing. May be absent or null. */
  channels?: number | null | undefined;
  /** Encoding of `delta`. May be absent or null. */
  format?: 'pcm16' | null | undefined;
  /**
   * A hint for aligning streams. On the wire it jumps like a wall clock and doesn't add up to playing time; count
   * samples instead. May be absent or null. Unit: ms.
   */
  elapsed_ms?: number | null | undefined;
}

/**
 * `session.output_transcript.delta`, sent by the server.
 *
 * More text of the translation, some time behind the speaker. No event says that a sentence is complete.
 */
export interface SessionOutputTranscriptDeltaEvent {
  type: 'session.output_transcript.delta';
  /** Identifies this event. */
  event_id: string;
  /** Text to append as it is. It begins with a space where one belongs; add none. */
  delta: string;
  /**
   * Place in the session's stream, in steps of 200. Several deltas may share one, so it identifies nothing. May be
   * absent or null. Unit: ms.
   */
  elapsed_ms?: number | null | undefined;
}

/**
 * `session.updated`, sent by the server.
 *
 * Answers `session.update` with the whole configuration that holds from now on. An update that was refused is
 * answered by `error`.
 */
export interface SessionUpdatedEvent {
  type: 'session.updated';
  /** Identifies this event. */
  event_id: string;
  /** The session as it is now. */
  session: TranslationSession;
}

/** Events that the server sends in a translation session. A closed union, told apart by the tag. */
export type ServerEvent =
  | ServerErrorEvent
  | SessionClosedEvent
  | SessionCreatedEvent
  | SessionInputTranscriptDeltaEvent
  | SessionOutputAudioDeltaEvent
  | SessionOutputTranscriptDeltaEvent
  | SessionUpdatedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  error: ServerErrorEvent;
  'session.closed': SessionClosedEvent;
  'session.created': SessionCreatedEvent;
  'session.input_transcript.delta': SessionInputTranscriptDeltaEvent;
  'session.output_audio.delta': SessionOutputAudioDeltaEvent;
  'session.output_transcript.delta': SessionOutputTranscriptDeltaEvent;
  'session.updated': SessionUpdatedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ServerEventOver {
  /** A WebSocket, which carries audio in both directions as events. */
  websocket: ServerEvent;
  /** The data channel of a WebRTC connection; the speech itself runs over its media tracks. */
  webrtc: Exclude<ServerEvent, SessionOutputAudioDeltaEvent>;
}

/**
 * `session.close`, sent by the client.
 *
 * Ends the session in good order. What was already heard is still translated and sent, then `session.closed`
 * comes.
 */
export interface SessionCloseEvent {
  type: 'session.close';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
}

/**
 * `session.input_audio_buffer.append`, sent by the client.
 *
 * Adds sound for the interpreter, best in pieces of 200 ms, the step in which it works; the server splits and
 * joins
 * others. Go on with silence while nobody speaks: the model hears no gap where audio is missing. Nothing
 * confirms
 * it. Over WebRTC a media track does this.
 *
 * Only over websocket.
 */
export interface SessionInputAudioBufferAppendEvent {
  type: 'session.input_audio_buffer.append';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** Audio: 16-bit PCM, little-endian, 24 kHz, mono. Other formats are refused. Base64. */
  audio: string;
}

/**
 * `session.update`, sent by the client.
 *
 * Changes the target language, the transcription of the original or the noise filter; `session.updated` answers.
 * Everything else is refused, above all a language of the input (`audio.input.language`), which the model finds
 * out
 * by itself.
 */
export interface SessionUpdateEvent {
  type: 'session.update';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** What to change. */
  session: TranslationSessionRequest;
}

/** Events that the client sends in a translation session. A closed union, told apart by the tag. */
export type ClientEvent = SessionCloseEvent | SessionInputAudioBufferAppendEvent | SessionUpdateEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'session.close': SessionCloseEvent;
  'session.input_audio_buffer.append': SessionInputAudioBufferAppendEvent;
  'session.update': SessionUpdateEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ClientEventOver {
  /** A WebSocket, which carries audio in both directions as events. */
  websocket: ClientEvent;
  /** The data channel of a WebRTC connection; the speech itself runs over its media tracks. */
  webrtc: Exclude<ClientEvent, SessionInputAudioBufferAppendEvent>;
}
