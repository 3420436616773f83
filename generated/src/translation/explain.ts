/**
 * Explanations of the surface `translation`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  clientEventShape,
  noiseReductionShape,
  noiseReductionRequestShape,
  serverErrorEventShape,
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

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being an event of the client; empty exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(clientEventShape, value);
}

/** Everything that keeps a value from being `NoiseReduction`; empty exactly when the guard accepts it. */
export function explainNoiseReduction(value: unknown): Issue[] {
  return explain(noiseReductionShape, value);
}

/** Everything that keeps a value from being `NoiseReductionRequest`; empty exactly when the guard accepts it. */
export function explainNoiseReductionRequest(value: unknown): Issue[] {
  return explain(noiseReductionRequestShape, value);
}

/** Everything that keeps a value from being an event `error`; empty exactly when the guard accepts it. */
export function explainServerErrorEvent(value: unknown): Issue[] {
  return explain(serverErrorEventShape, value);
}

/** Everything that keeps a value from being an event `session.close`; empty exactly when the guard accepts it. */
export function explainSessionCloseEvent(value: unknown): Issue[] {
  return explain(sessionCloseEventShape, value);
}

/** Everything that keeps a value from being an event `session.closed`; empty exactly when the guard accepts it. */
export function explainSessionClosedEvent(value: unknown): Issue[] {
  return explain(sessionClosedEventShape, value);
}

/** Everything that keeps a value from being an event `session.created`; empty exactly when the guard accepts it. */
export function explainSessionCreatedEvent(value: unknown): Issue[] {
  return explain(sessionCreatedEventShape, value);
}

/** Everything that keeps a value from being an event `session.input_audio_buffer.append`; empty exactly when the guard accepts it. */
export function explainSessionInputAudioBufferAppendEvent(value: unknown): Issue[] {
  return explain(sessionInputAudioBufferAppendEventShape, value);
}

/** Everything that keeps a value from being an event `session.input_transcript.delta`; empty exactly when the guard accepts it. */
export function explainSessionInputTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(sessionInputTranscriptDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `session.output_audio.delta`; empty exactly when the guard accepts it. */
export function explainSessionOutputAudioDeltaEvent(value: unknown): Issue[] {
  return explain(sessionOutputAudioDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `session.output_transcript.delta`; empty exactly when the guard accepts it. */
export function explainSessionOutputTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(sessionOutputTranscriptDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `session.update`; empty exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(sessionUpdateEventShape, value);
}

/** Everything that keeps a value from being an event `session.updated`; empty exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(sessionUpdatedEventShape, value);
}

/** Everything that keeps a value from being `SourceTranscription`; empty exactly when the guard accepts it. */
export function explainSourceTranscription(value: unknown): Issue[] {
  return explain(sourceTranscriptionShape, value);
}

/** Everything that keeps a value from being `TranslationAudio`; empty exactly when the guard accepts it. */
export function explainTranslationAudio(value: unknown): Issue[] {
  return explain(translationAudioShape, value);
}

/** Everything that keeps a value from being `TranslationAudioInput`; empty exactly when the guard accepts it. */
export function explainTranslationAudioInput(value: unknown): Issue[] {
  return explain(translationAudioInputShape, value);
}

/** Everything that keeps a value from being `TranslationAudioInputRequest`; empty exactly when the guard accepts it. */
export function explainTranslationAudioInputRequest(value: unknown): Issue[] {
  return explain(translationAudioInputRequestShape, value);
}

/** Everything that keeps a value from being `TranslationAudioOutput`; empty exactly when the guard accepts it. */
export function explainTranslationAudioOutput(value: unknown): Issue[] {
  return explain(translationAudioOutputShape, value);
}

/** Everything that keeps a value from being `TranslationAudioOutputRequest`; empty exactly when the guard accepts it. */
export function explainTranslationAudioOutputRequest(value: unknown): Issue[] {
  return explain(translationAudioOutputRequestShape, value);
}

/** Everything that keeps a value from being `TranslationAudioRequest`; empty exactly when the guard accepts it. */
export function explainTranslationAudioRequest(value: unknown): Issue[] {
  return explain(translationAudioRequestShape, value);
}

/** Everything that keeps a value from being `TranslationSession`; empty exactly when the guard accepts it. */
export function explainTranslationSession(value: unknown): Issue[] {
  return explain(translationSessionShape, value);
}

/** Everything that keeps a value from being `TranslationSessionRequest`; empty exactly when the guard accepts it. */
export function explainTranslationSessionRequest(value: unknown): Issue[] {
  return explain(translationSessionRequestShape, value);
}
