/**
 * Guards of the surface `translation`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import { isNoiseReductionType, isNoiseReductionTypeRequest, isServerErrorEvent } from '../realtime/guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

export {
  explainServerErrorEvent,
  isApiError,
  isNoiseReductionType,
  isNoiseReductionTypeRequest,
  isServerErrorEvent,
} from '../realtime/guards.js';

/** Is it `NoiseReduction`, to the bottom? Unknown fields are welcome. */
export function isNoiseReduction(value: unknown): value is types.NoiseReduction {
  return isRecord(value)
    && isNoiseReductionType(value.type)
    && (value.strength == null || isNumber(value.strength));
}

/** What keeps a value from being `NoiseReduction`: nothing exactly when the guard accepts it. */
export function explainNoiseReduction(value: unknown): Issue[] {
  return explain(shapes.noiseReductionShape, value);
}

/** Is it `NoiseReductionRequest`, to the bottom? Unknown fields are welcome. */
export function isNoiseReductionRequest(value: unknown): value is types.NoiseReductionRequest {
  return isRecord(value)
    && isNoiseReductionTypeRequest(value.type)
    && (value.strength === undefined || isNumber(value.strength));
}

/** What keeps a value from being `NoiseReductionRequest`: nothing exactly when the guard accepts it. */
export function explainNoiseReductionRequest(value: unknown): Issue[] {
  return explain(shapes.noiseReductionRequestShape, value);
}

/** Is it `SourceTranscription`, to the bottom? Unknown fields are welcome. */
export function isSourceTranscription(value: unknown): value is types.SourceTranscription {
  return isRecord(value) && typeof value.model === 'string';
}

/** What keeps a value from being `SourceTranscription`: nothing exactly when the guard accepts it. */
export function explainSourceTranscription(value: unknown): Issue[] {
  return explain(shapes.sourceTranscriptionShape, value);
}

/** Is it `TranslationAudio`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudio(value: unknown): value is types.TranslationAudio {
  return isRecord(value)
    && (value.input == null || isTranslationAudioInput(value.input))
    && (value.output == null || isTranslationAudioOutput(value.output));
}

/** What keeps a value from being `TranslationAudio`: nothing exactly when the guard accepts it. */
export function explainTranslationAudio(value: unknown): Issue[] {
  return explain(shapes.translationAudioShape, value);
}

/** Is it `TranslationAudioInput`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioInput(value: unknown): value is types.TranslationAudioInput {
  return isRecord(value)
    && (value.transcription == null || isSourceTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReduction(value.noise_reduction));
}

/** What keeps a value from being `TranslationAudioInput`: nothing exactly when the guard accepts it. */
export function explainTranslationAudioInput(value: unknown): Issue[] {
  return explain(shapes.translationAudioInputShape, value);
}

/** Is it `TranslationAudioInputRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioInputRequest(value: unknown): value is types.TranslationAudioInputRequest {
  return isRecord(value)
    && (value.transcription == null || isSourceTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReductionRequest(value.noise_reduction));
}

/** What keeps a value from being `TranslationAudioInputRequest`: nothing exactly when the guard accepts it. */
export function explainTranslationAudioInputRequest(value: unknown): Issue[] {
  return explain(shapes.translationAudioInputRequestShape, value);
}

/** Is it `TranslationAudioOutput`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioOutput(value: unknown): value is types.TranslationAudioOutput {
  return isRecord(value) && (value.language == null || typeof value.language === 'string');
}

/** What keeps a value from being `TranslationAudioOutput`: nothing exactly when the guard accepts it. */
export function explainTranslationAudioOutput(value: unknown): Issue[] {
  return explain(shapes.translationAudioOutputShape, value);
}

/** Is it `TranslationAudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioOutputRequest(value: unknown): value is types.TranslationAudioOutputRequest {
  return isRecord(value) && (value.language === undefined || typeof value.language === 'string');
}

/** What keeps a value from being `TranslationAudioOutputRequest`: nothing exactly when the guard accepts it. */
export function explainTranslationAudioOutputRequest(value: unknown): Issue[] {
  return explain(shapes.translationAudioOutputRequestShape, value);
}

/** Is it `TranslationAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationAudioRequest(value: unknown): value is types.TranslationAudioRequest {
  return isRecord(value)
    && (value.input === undefined || isTranslationAudioInputRequest(value.input))
    && (value.output === undefined || isTranslationAudioOutputRequest(value.output));
}

/** What keeps a value from being `TranslationAudioRequest`: nothing exactly when the guard accepts it. */
export function explainTranslationAudioRequest(value: unknown): Issue[] {
  return explain(shapes.translationAudioRequestShape, value);
}

/** Is it `TranslationSession`, to the bottom? Unknown fields are welcome. */
export function isTranslationSession(value: unknown): value is types.TranslationSession {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'translation'
    && isInteger(value.expires_at)
    && typeof value.model === 'string'
    && isTranslationAudio(value.audio)
    && (value.include == null || isArrayOf(value.include, isString));
}

/** What keeps a value from being `TranslationSession`: nothing exactly when the guard accepts it. */
export function explainTranslationSession(value: unknown): Issue[] {
  return explain(shapes.translationSessionShape, value);
}

/** Is it `TranslationSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isTranslationSessionRequest(value: unknown): value is types.TranslationSessionRequest {
  return isRecord(value) && (value.audio === undefined || isTranslationAudioRequest(value.audio));
}

/** What keeps a value from being `TranslationSessionRequest`: nothing exactly when the guard accepts it. */
export function explainTranslationSessionRequest(value: unknown): Issue[] {
  return explain(shapes.translationSessionRequestShape, value);
}

/** Is it an event `session.closed`, to the bottom? Unknown fields are welcome. */
export function isSessionClosedEvent(value: unknown): value is types.SessionClosedEvent {
  return isRecord(value) && value.type === 'session.closed' && typeof value.event_id === 'string';
}

/** What keeps a value from being an event `session.closed`: nothing exactly when the guard accepts it. */
export function explainSessionClosedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionClosedEventShape, value);
}

/** Is it an event `session.created`, to the bottom? Unknown fields are welcome. */
export function isSessionCreatedEvent(value: unknown): value is types.SessionCreatedEvent {
  return isRecord(value)
    && value.type === 'session.created'
    && typeof value.event_id === 'string'
    && isTranslationSession(value.session);
}

/** What keeps a value from being an event `session.created`: nothing exactly when the guard accepts it. */
export function explainSessionCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionCreatedEventShape, value);
}

function hasFieldsOfSessionInputTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.delta === 'string'
    && (value.elapsed_ms == null || isInteger(value.elapsed_ms));
}

/** Is it an event `session.input_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionInputTranscriptDeltaEvent(value: unknown): value is types.SessionInputTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'session.input_transcript.delta'
    && hasFieldsOfSessionInputTranscriptDeltaEvent(value);
}

/** What keeps a value from being an event `session.input_transcript.delta`: nothing exactly when the guard accepts it. */
export function explainSessionInputTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputTranscriptDeltaEventShape, value);
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
export function isSessionOutputAudioDeltaEvent(value: unknown): value is types.SessionOutputAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'session.output_audio.delta'
    && hasFieldsOfSessionOutputAudioDeltaEvent(value);
}

/** What keeps a value from being an event `session.output_audio.delta`: nothing exactly when the guard accepts it. */
export function explainSessionOutputAudioDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputAudioDeltaEventShape, value);
}

function hasFieldsOfSessionOutputTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.delta === 'string'
    && (value.elapsed_ms == null || isInteger(value.elapsed_ms));
}

/** Is it an event `session.output_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputTranscriptDeltaEvent(value: unknown): value is types.SessionOutputTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'session.output_transcript.delta'
    && hasFieldsOfSessionOutputTranscriptDeltaEvent(value);
}

/** What keeps a value from being an event `session.output_transcript.delta`: nothing exactly when the guard accepts it. */
export function explainSessionOutputTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputTranscriptDeltaEventShape, value);
}

/** Is it an event `session.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdatedEvent(value: unknown): value is types.SessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.updated'
    && typeof value.event_id === 'string'
    && isTranslationSession(value.session);
}

/** What keeps a value from being an event `session.updated`: nothing exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdatedEventShape, value);
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
export function isServerEvent(value: unknown): value is types.ServerEvent {
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

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}

/** Is it an event `session.close`, to the bottom? Unknown fields are welcome. */
export function isSessionCloseEvent(value: unknown): value is types.SessionCloseEvent {
  return isRecord(value)
    && value.type === 'session.close'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `session.close`: nothing exactly when the guard accepts it. */
export function explainSessionCloseEvent(value: unknown): Issue[] {
  return explain(shapes.sessionCloseEventShape, value);
}

function hasFieldsOfSessionInputAudioBufferAppendEvent(value: Record<string, unknown>): boolean {
  return (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.audio === 'string';
}

/** Is it an event `session.input_audio_buffer.append`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioBufferAppendEvent(value: unknown): value is types.SessionInputAudioBufferAppendEvent {
  return isRecord(value)
    && value.type === 'session.input_audio_buffer.append'
    && hasFieldsOfSessionInputAudioBufferAppendEvent(value);
}

/** What keeps a value from being an event `session.input_audio_buffer.append`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioBufferAppendEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioBufferAppendEventShape, value);
}

/** Is it an event `session.update`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdateEvent(value: unknown): value is types.SessionUpdateEvent {
  return isRecord(value)
    && value.type === 'session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isTranslationSessionRequest(value.session);
}

/** What keeps a value from being an event `session.update`: nothing exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdateEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['session.close', isSessionCloseEvent],
  ['session.input_audio_buffer.append', isSessionInputAudioBufferAppendEvent],
  ['session.update', isSessionUpdateEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is types.ClientEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'session.input_audio_buffer.append':
      return hasFieldsOfSessionInputAudioBufferAppendEvent(value);
  }

  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the client: nothing exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(shapes.clientEventShape, value);
}
