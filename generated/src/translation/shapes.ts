/**
 * Shapes of the surface `translation`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';
import * as realtimeShapes from '../realtime/shapes.js';

export const noiseReductionShape: Shape = ['as', 'NoiseReduction', {
  type: () => realtimeShapes.noiseReductionTypeShape,
  strength: 'n0?',
}];

export const noiseReductionRequestShape: Shape = ['as', 'NoiseReductionRequest', {
  type: () => realtimeShapes.noiseReductionTypeRequestShape,
  strength: 'n?',
}];

export const sourceTranscriptionShape: Shape = ['as', 'SourceTranscription', {
  model: 's',
}];

export const translationAudioInputShape: Shape = ['as', 'TranslationAudioInput', {
  transcription: ['any', sourceTranscriptionShape, '0?'],
  noise_reduction: ['any', noiseReductionShape, '0?'],
}];

export const translationAudioOutputShape: Shape = ['as', 'TranslationAudioOutput', {
  language: 's0?',
}];

export const translationAudioShape: Shape = ['as', 'TranslationAudio', {
  input: ['any', translationAudioInputShape, '0?'],
  output: ['any', translationAudioOutputShape, '0?'],
}];

export const translationAudioInputRequestShape: Shape = ['as', 'TranslationAudioInputRequest', {
  transcription: ['any', sourceTranscriptionShape, '0?'],
  noise_reduction: ['any', noiseReductionRequestShape, '0?'],
}];

export const translationAudioOutputRequestShape: Shape = ['as', 'TranslationAudioOutputRequest', {
  language: 's?',
}];

export const translationAudioRequestShape: Shape = ['as', 'TranslationAudioRequest', {
  input: ['any', translationAudioInputRequestShape, '?'],
  output: ['any', translationAudioOutputRequestShape, '?'],
}];

export const translationSessionShape: Shape = ['as', 'TranslationSession', {
  id: 's',
  type: ['is', 'translation'],
  expires_at: 'i',
  model: 's',
  audio: translationAudioShape,
  include: ['any', ['list', 's'], '0?'],
}];

export const translationSessionRequestShape: Shape = ['as', 'TranslationSessionRequest', {
  audio: ['any', translationAudioRequestShape, '?'],
}];

export const sessionClosedEventShape: Shape = {
  type: ['is', 'session.closed'],
  event_id: 's',
};

export const sessionCreatedEventShape: Shape = {
  type: ['is', 'session.created'],
  event_id: 's',
  session: translationSessionShape,
};

export const sessionInputTranscriptDeltaEventShape: Shape = {
  type: ['is', 'session.input_transcript.delta'],
  event_id: 's',
  delta: 's',
  elapsed_ms: 'i0?',
};

export const sessionOutputAudioDeltaEventShape: Shape = {
  type: ['is', 'session.output_audio.delta'],
  event_id: 's',
  delta: 's',
  sample_rate: 'i0?',
  channels: 'i0?',
  format: ['any', ['is', 'pcm16'], '0?'],
  elapsed_ms: 'i0?',
};

export const sessionOutputTranscriptDeltaEventShape: Shape = {
  type: ['is', 'session.output_transcript.delta'],
  event_id: 's',
  delta: 's',
  elapsed_ms: 'i0?',
};

export const sessionUpdatedEventShape: Shape = {
  type: ['is', 'session.updated'],
  event_id: 's',
  session: translationSessionShape,
};

export const sessionCloseEventShape: Shape = {
  type: ['is', 'session.close'],
  event_id: 's?',
};

export const sessionInputAudioBufferAppendEventShape: Shape = {
  type: ['is', 'session.input_audio_buffer.append'],
  event_id: 's?',
  audio: 's',
};

export const sessionUpdateEventShape: Shape = {
  type: ['is', 'session.update'],
  event_id: 's?',
  session: translationSessionRequestShape,
};

export const serverEventShape: Shape = [
  'by',
  'type',
  () => realtimeShapes.serverErrorEventShape,
  sessionClosedEventShape,
  sessionCreatedEventShape,
  sessionInputTranscriptDeltaEventShape,
  sessionOutputAudioDeltaEventShape,
  sessionOutputTranscriptDeltaEventShape,
  sessionUpdatedEventShape,
];

export const clientEventShape: Shape = [
  'by',
  'type',
  sessionCloseEventShape,
  sessionInputAudioBufferAppendEventShape,
  sessionUpdateEventShape,
];
