/**
 * Guards of the surface `translation`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isNumber, isRecord, isString } from '../runtime/check.js';
import { isApiError, isNoiseReductionType, isNoiseReductionTypeRequest } from '../realtime/guards.js';
import type {
  NoiseReduction,
  NoiseReductionRequest,
  SourceTranscription,
  TranslationAudio,
  TranslationAudioInput,
  TranslationAudioInputRequest,
  TranslationAudioOutput,
  TranslationAudioOutputRequest,
  TranslationAudioRequest,
  TranslationSession,
  TranslationSessionRequest,
  ServerErrorEvent,
  SessionClosedEvent,
  SessionCreatedEvent,
  SessionInputTranscriptDeltaEvent,
  SessionOutputAudioDeltaEvent,
  SessionOutputTranscriptDeltaEvent,
  SessionUpdatedEvent,
  SessionCloseEvent,
  SessionInputAudioBufferAppendEvent,
  SessionUpdateEvent,
  ServerEvent,
  ClientEvent,
} from './types.js';

/** Is it `NoiseReduction`, to the bottom? Unknown fields are welcome. */
export function isNoiseReduction(value: unknown): value is NoiseReduction {
  return isRecord(value)
    && isNoiseReductionType(value.type)
    && (value.strength == null || isNumber(value.strength));
}

/** Is it `NoiseReductionRequest`, to the bottom? Unknown fields are welcome. */
export function isNoiseReductionRequest(value: unknown): value is NoiseReductionRequest {
  return isRecord(value)
    && isNoiseReductionTypeRequest(value.type)
    && (value.strength === undefined || isNumber(value.strength));
}

/** Is it `SourceTranscription`, to the bottom? Unknown fields are welcome. */
export function isSourceTranscription(value: unknown): value is SourceTranscription {
  return isRecord(value) && typeof value.model === 'string';
}

/** Is it `TranslationAudio`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudio(value: unknown): value is TranslationAudio {
  return isRecord(value)
    && (value.input == null || isTranslationAudioInput(value.input))
    && (value.output == null || isTranslationAudioOutput(value.output));
}

/** Is it `TranslationAudioInput`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioInput(value: unknown): value is TranslationAudioInput {
  return isRecord(value)
    && (value.transcription == null || isSourceTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReduction(value.noise_reduction));
}

/** Is it `TranslationAudioInputRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioInputRequest(value: unknown): value is TranslationAudioInputRequest {
  return isRecord(value)
    && (value.transcription == null || isSourceTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReductionRequest(value.noise_reduction));
}

/** Is it `TranslationAudioOutput`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioOutput(value: unknown): value is TranslationAudioOutput {
  return isRecord(value) && (value.language == null || typeof value.language === 'string');
}

/** Is it `TranslationAudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioOutputRequest(value: unknown): value is TranslationAudioOutputRequest {
  return isRecord(value) && (value.language === undefined || typeof value.language === 'string');
}

/** Is it `TranslationAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioRequest(value: unknown): value is TranslationAudioRequest {
  return isRecord(value)
    && (value.input === undefined || isTranslationAudioInputRequest(value.input))
    && (value.output === undefined || isTranslationAudioOutputRequest(value.output));
}

/** Is it `TranslationSession`, to the bottom? Unknown fields are welcome. */
export function isTranslationSession(value: unknown): value is TranslationSession {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'translation'
    && isInteger(value.expires_at)
    && typeof value.model === 'string'
    && isTranslationAudio(value.audio)
    && (value.include == null || isArrayOf(value.include, isString));
}

/** Is it `TranslationSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationSessionRequest(value: unknown): value is TranslationSessionRequest {
  return isRecord(value) && (value.audio === undefined || isTranslationAudioRequest(value.audio));
}

/** Is it an event `error`, to the bottom? Unknown fields are welcome. */
export function isServerErrorEvent(value: unknown): value is ServerErrorEvent {
  return isRecord(value)
    && value.type === 'error'
    && typeof value.event_id === 'string'
    && isApiError(value.error);
}

/** Is it an event `session.closed`, to the bottom? Unknown fields are welcome. */
export function isSessionClosedEvent(value: unknown): value is SessionClosedEvent {
  return isRecord(value) && value.type === 'session.closed' && typeof value.event_id === 'string';
}

/** Is it an event `session.created`, to the bottom? Unknown fields are welcome. */
export function isSessionCreatedEvent(value: unknown): value is SessionCreatedEvent {
  return isRecord(value)
    && value.type === 'session.created'
    && typeof value.event_id === 'string'
    && isTranslationSession(value.session);
}

function hasFieldsOfSessionInputTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.delta === 'string'
    && (value.elapsed_ms == null || isInteger(value.elapsed_ms));
}

/** Is it an event `session.input_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionInputTranscriptDeltaEvent(value: unknown): value is SessionInputTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'session.input_transcript.delta'
    && hasFieldsOfSessionInputTranscriptDeltaEvent(value);
}

function hasFieldsOfSessionOutputAudioDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.delta === 'string'
    && (value.sample_rate == null || isInteger(value.sample_rate))
    && (value.channels == null || isInteger(value.channels))
    && (value.format == null || value.format === 'pcm16')
    && (value.elapsed_ms == null || isInteger(value.elapsed_ms));
}

/** Is it an event `session.output_audio.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputAudioDeltaEvent(value: unknown): value is SessionOutputAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'session.output_audio.delta'
    && hasFieldsOfSessionOutputAudioDeltaEvent(value);
}

function hasFieldsOfSessionOutputTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.delta === 'string'
    && (value.elapsed_ms == null || isInteger(value.elapsed_ms));
}

/** Is it an event `session.output_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputTranscriptDeltaEvent(value: unknown): value is SessionOutputTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'session.output_transcript.delta'
    && hasFieldsOfSessionOutputTranscriptDeltaEvent(value);
}

/** Is it an event `session.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdatedEvent(value: unknown): value is SessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.updated'
    && typeof value.event_id === 'string'
    && isTranslationSession(value.session);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['error', isServerErrorEvent],
  ['session.closed', isSessionClosedEvent],
  ['session.created', isSessionCreatedEvent],
  ['session.input_transcript.delta', isSessionInputTranscriptDeltaEvent],
  ['session.output_audio.delta', isSessionOutputAudioDeltaEvent],
  ['session.output_transcript.delta', isSessionOutputTranscriptDeltaEvent],
  ['session.updated', isSessionUpdatedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'session.input_transcript.delta':
      return hasFieldsOfSessionInputTranscriptDeltaEvent(value);
    case 'session.output_audio.delta':
      return hasFieldsOfSessionOutputAudioDeltaEvent(value);
    case 'session.output_transcript.delta':
      return hasFieldsOfSessionOutputTranscriptDeltaEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `session.close`, to the bottom? Unknown fields are welcome. */
export function isSessionCloseEvent(value: unknown): value is SessionCloseEvent {
  return isRecord(value)
    && value.type === 'session.close'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

function hasFieldsOfSessionInputAudioBufferAppendEvent(value: Record<string, unknown>): boolean {
  return (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.audio === 'string';
}

/** Is it an event `session.input_audio_buffer.append`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioBufferAppendEvent(value: unknown): value is SessionInputAudioBufferAppendEvent {
  return isRecord(value)
    && value.type === 'session.input_audio_buffer.append'
    && hasFieldsOfSessionInputAudioBufferAppendEvent(value);
}

/** Is it an event `session.update`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdateEvent(value: unknown): value is SessionUpdateEvent {
  return isRecord(value)
    && value.type === 'session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isTranslationSessionRequest(value.session);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['session.close', isSessionCloseEvent],
  ['session.input_audio_buffer.append', isSessionInputAudioBufferAppendEvent],
  ['session.update', isSessionUpdateEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is ClientEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'session.input_audio_buffer.append':
      return hasFieldsOfSessionInputAudioBufferAppendEvent(value);
  }

  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
