/**
 * Standard Schemas (https://standardschema.dev) of the surface `translation`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import {
  isServerEvent,
  isServerErrorEvent,
  isSessionClosedEvent,
  isSessionCreatedEvent,
  isSessionInputTranscriptDeltaEvent,
  isSessionOutputAudioDeltaEvent,
  isSessionOutputTranscriptDeltaEvent,
  isSessionUpdatedEvent,
  isClientEvent,
  isSessionCloseEvent,
  isSessionInputAudioBufferAppendEvent,
  isSessionUpdateEvent,
} from './guards.js';
import {
  clientEventShape,
  noiseReductionShape,
  noiseReductionRequestShape,
  serverErrorEventShape,
  serverEventShape,
  sessionCloseEventShape,
  sessionClosedEventShape,
  sessionCreatedEventShape,
  sessionInputAudioBufferAppendEventShape,
  sessionInputTranscriptDeltaEventShape,
  sessionOutputAudioDeltaEventShape,
  sessionOutputTranscriptDeltaEventShape,
  sessionUpdateEventShape,
  sessionUpdatedEventShape,
  sourceTranscriptionShape,
  translationAudioShape,
  translationAudioInputShape,
  translationAudioInputRequestShape,
  translationAudioOutputShape,
  translationAudioOutputRequestShape,
  translationAudioRequestShape,
  translationSessionShape,
  translationSessionRequestShape,
} from './shapes.js';
import * as realtimeShapes from '../realtime/shapes.js';
import type {
  ServerEvent,
  ServerErrorEvent,
  SessionClosedEvent,
  SessionCreatedEvent,
  SessionInputTranscriptDeltaEvent,
  SessionOutputAudioDeltaEvent,
  SessionOutputTranscriptDeltaEvent,
  SessionUpdatedEvent,
  ClientEvent,
  SessionCloseEvent,
  SessionInputAudioBufferAppendEvent,
  SessionUpdateEvent,
} from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isServerEvent, serverEventShape, {
  NoiseReduction: noiseReductionShape,
  SourceTranscription: sourceTranscriptionShape,
  TranslationAudio: translationAudioShape,
  TranslationAudioInput: translationAudioInputShape,
  TranslationAudioOutput: translationAudioOutputShape,
  TranslationSession: translationSessionShape,
  'realtime.ApiError': realtimeShapes.apiErrorShape,
});

/** Accepts an event `error`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverErrorEventSchema: StandardSchema<ServerErrorEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isServerErrorEvent, serverErrorEventShape, {
  'realtime.ApiError': realtimeShapes.apiErrorShape,
});

/** Accepts an event `session.closed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionClosedEventSchema: StandardSchema<SessionClosedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionClosedEvent, sessionClosedEventShape, {});

/** Accepts an event `session.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCreatedEventSchema: StandardSchema<SessionCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionCreatedEvent, sessionCreatedEventShape, {
  NoiseReduction: noiseReductionShape,
  SourceTranscription: sourceTranscriptionShape,
  TranslationAudio: translationAudioShape,
  TranslationAudioInput: translationAudioInputShape,
  TranslationAudioOutput: translationAudioOutputShape,
  TranslationSession: translationSessionShape,
});

/** Accepts an event `session.input_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputTranscriptDeltaEventSchema: StandardSchema<SessionInputTranscriptDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionInputTranscriptDeltaEvent, sessionInputTranscriptDeltaEventShape, {});

/** Accepts an event `session.output_audio.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputAudioDeltaEventSchema: StandardSchema<SessionOutputAudioDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionOutputAudioDeltaEvent, sessionOutputAudioDeltaEventShape, {});

/** Accepts an event `session.output_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputTranscriptDeltaEventSchema: StandardSchema<SessionOutputTranscriptDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionOutputTranscriptDeltaEvent, sessionOutputTranscriptDeltaEventShape, {});

/** Accepts an event `session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdatedEventSchema: StandardSchema<SessionUpdatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionUpdatedEvent, sessionUpdatedEventShape, {
  NoiseReduction: noiseReductionShape,
  SourceTranscription: sourceTranscriptionShape,
  TranslationAudio: translationAudioShape,
  TranslationAudioInput: translationAudioInputShape,
  TranslationAudioOutput: translationAudioOutputShape,
  TranslationSession: translationSessionShape,
});

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<ClientEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isClientEvent, clientEventShape, {
  NoiseReductionRequest: noiseReductionRequestShape,
  SourceTranscription: sourceTranscriptionShape,
  TranslationAudioInputRequest: translationAudioInputRequestShape,
  TranslationAudioOutputRequest: translationAudioOutputRequestShape,
  TranslationAudioRequest: translationAudioRequestShape,
  TranslationSessionRequest: translationSessionRequestShape,
  'realtime.NoiseReductionTypeRequest': realtimeShapes.noiseReductionTypeRequestShape,
});

/** Accepts an event `session.close`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCloseEventSchema: StandardSchema<SessionCloseEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionCloseEvent, sessionCloseEventShape, {});

/** Accepts an event `session.input_audio_buffer.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioBufferAppendEventSchema: StandardSchema<SessionInputAudioBufferAppendEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionInputAudioBufferAppendEvent, sessionInputAudioBufferAppendEventShape, {});

/** Accepts an event `session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdateEventSchema: StandardSchema<SessionUpdateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionUpdateEvent, sessionUpdateEventShape, {
  NoiseReductionRequest: noiseReductionRequestShape,
  SourceTranscription: sourceTranscriptionShape,
  TranslationAudioInputRequest: translationAudioInputRequestShape,
  TranslationAudioOutputRequest: translationAudioOutputRequestShape,
  TranslationAudioRequest: translationAudioRequestShape,
  TranslationSessionRequest: translationSessionRequestShape,
  'realtime.NoiseReductionTypeRequest': realtimeShapes.noiseReductionTypeRequestShape,
});
