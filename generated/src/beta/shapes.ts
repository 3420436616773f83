/**
 * Shapes of the surface `beta`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';
import * as realtimeShapes from '../realtime/shapes.js';

export const assistantMessageItemShape: Shape = ['as', 'AssistantMessageItem', {
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  id: 's',
  object: ['any', ['is', 'realtime.item'], '0?'],
  status: ['any', () => realtimeShapes.itemStatusShape, '0?'],
  content: ['list', () => realtimeShapes.assistantContentPartShape],
}];

export const assistantTextPartInputShape: Shape = ['as', 'AssistantTextPartInput', {
  type: ['is', 'text', 'output_text'],
  text: 's',
}];

export const assistantMessageItemInputShape: Shape = ['as', 'AssistantMessageItemInput', {
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  id: 's?',
  object: ['any', ['is', 'realtime.item'], '?'],
  status: ['any', ['is', 'completed', 'incomplete', 'in_progress'], '?'],
  content: ['list', assistantTextPartInputShape],
}];

export const audioFormatShape: Shape = 's';

export const clientSecretShape: Shape = ['as', 'ClientSecret', {
  value: 's',
  expires_at: 'i',
}];

export const messageItemShape: Shape = ['as', 'MessageItem', [
  'by',
  'role',
  () => realtimeShapes.systemMessageItemShape,
  () => realtimeShapes.userMessageItemShape,
  assistantMessageItemShape,
]];

export const conversationItemShape: Shape = ['as', 'ConversationItem', [
  'by',
  'type',
  messageItemShape,
  () => realtimeShapes.functionCallItemShape,
  () => realtimeShapes.functionCallOutputItemShape,
  () => realtimeShapes.mcpApprovalRequestItemShape,
  () => realtimeShapes.mcpApprovalResponseItemShape,
  () => realtimeShapes.mcpListToolsItemShape,
  () => realtimeShapes.mcpCallItemShape,
]];

export const messageItemInputShape: Shape = ['as', 'MessageItemInput', [
  'by',
  'role',
  () => realtimeShapes.systemMessageItemInputShape,
  () => realtimeShapes.userMessageItemInputShape,
  assistantMessageItemInputShape,
]];

export const conversationItemInputShape: Shape = ['as', 'ConversationItemInput', [
  'by',
  'type',
  messageItemInputShape,
  () => realtimeShapes.functionCallItemInputShape,
  () => realtimeShapes.functionCallOutputItemInputShape,
  () => realtimeShapes.mcpApprovalResponseItemShape,
  () => realtimeShapes.mcpListToolsItemInputShape,
  () => realtimeShapes.mcpCallItemShape,
  () => realtimeShapes.mcpApprovalRequestItemShape,
]];

export const echoCancellationShape: Shape = ['as', 'EchoCancellation', {
  type: 's0?',
}];

export const inputAudioTranscriptionShape: Shape = ['as', 'InputAudioTranscription', {
  model: ['any', () => realtimeShapes.transcriptionModelShape, '0?'],
  language: 's0?',
  languages: ['any', ['list', 's'], '0?'],
  prompt: 's0?',
  custom_speech: 'o0?',
  phrase_list: ['any', ['list', 's'], '0?'],
}];

export const inputAudioTranscriptionRequestShape: Shape = ['as', 'InputAudioTranscriptionRequest', {
  model: ['any', () => realtimeShapes.transcriptionModelShape, '?'],
  language: 's?',
  languages: ['any', ['list', 's'], '?'],
  keywords: ['any', ['list', 's'], '?'],
  prompt: 's?',
  delay: ['any', ['is', 'minimal', 'low', 'medium', 'high', 'xhigh'], '?'],
  custom_speech: 'o?',
  phrase_list: ['any', ['list', 's'], '?'],
}];

export const itemReferenceShape: Shape = ['as', 'ItemReference', {
  type: ['is', 'item_reference'],
  id: 's',
}];

export const modalityShape: Shape = 's';

export const noiseReductionShape: Shape = ['as', 'NoiseReduction', {
  type: 's0?',
}];

export const voiceSettingShape: Shape = ['as', 'VoiceSetting', {
  name: ['any', () => realtimeShapes.voiceNameShape, '0?'],
  type: 's0?',
  id: 's0?',
}];

export const voiceShape: Shape = ['as', 'Voice', ['any', () => realtimeShapes.voiceNameShape, voiceSettingShape]];

export const realtimeResponseShape: Shape = ['as', 'RealtimeResponse', {
  id: 's',
  object: ['is', 'realtime.response'],
  status: 's',
  status_details: ['any', () => realtimeShapes.responseStatusDetailsShape, '0?'],
  output: ['list', conversationItemShape],
  conversation_id: 's0?',
  modalities: ['any', ['list', 's'], '0?'],
  voice: ['any', voiceShape, '0?'],
  output_audio_format: 's0?',
  temperature: 'n0?',
  max_output_tokens: ['any', () => realtimeShapes.maxOutputTokensShape, '0?'],
  usage: ['any', () => realtimeShapes.responseUsageShape, '0?'],
  metadata: ['any', () => realtimeShapes.metadataShape, '0?'],
}];

export const turnDetectionShape: Shape = ['as', 'TurnDetection', {
  type: 's',
  threshold: 'n0?',
  prefix_padding_ms: 'i0?',
  silence_duration_ms: 'i0?',
  idle_timeout_ms: 'i0?',
  eagerness: 's0?',
  create_response: 'b0?',
  interrupt_response: 'b0?',
  speech_duration_ms: 'i0?',
  end_of_utterance_detection: 'o0?',
  auto_truncate: 'b0?',
  appended_text_after_truncation: 's0?',
}];

export const realtimeSessionShape: Shape = ['as', 'RealtimeSession', {
  id: 's0?',
  object: ['any', ['is', 'realtime.session'], '0?'],
  model: ['any', () => realtimeShapes.realtimeModelShape, '0?'],
  modalities: ['any', ['list', 's'], '0?'],
  instructions: 's0?',
  voice: ['any', voiceShape, '0?'],
  input_audio_format: 's0?',
  output_audio_format: 's0?',
  input_audio_transcription: ['any', inputAudioTranscriptionShape, '0?'],
  input_audio_noise_reduction: ['any', noiseReductionShape, '0?'],
  turn_detection: ['any', turnDetectionShape, '0?'],
  speed: 'n0?',
  tracing: ['any', () => realtimeShapes.tracingShape, '0?'],
  tools: ['any', ['list', () => realtimeShapes.toolShape], '0?'],
  tool_choice: ['any', () => realtimeShapes.toolChoiceShape, '0?'],
  temperature: 'n0?',
  max_response_output_tokens: ['any', () => realtimeShapes.maxOutputTokensShape, '0?'],
  truncation: ['any', () => realtimeShapes.truncationShape, '0?'],
  prompt: ['any', () => realtimeShapes.promptShape, '0?'],
  expires_at: 'i0?',
  include: ['any', ['list', () => realtimeShapes.sessionIncludeShape], '0?'],
  client_secret: ['any', clientSecretShape, '0?'],
  input_audio_sampling_rate: 'i0?',
  input_audio_echo_cancellation: ['any', echoCancellationShape, '0?'],
  output_audio_timestamp_types: ['any', ['list', 's'], '0?'],
  animation: 'o0?',
  avatar: 'o0?',
  truncation_strategy: 'u0?',
  greeting: 'u0?',
  handoff: 'u0?',
}];

export const turnDetectionRequestShape: Shape = ['as', 'TurnDetectionRequest', {
  type: 's?',
  threshold: 'n?',
  prefix_padding_ms: 'i?',
  silence_duration_ms: 'i?',
  idle_timeout_ms: 'i0?',
  eagerness: ['any', ['is', 'low', 'medium', 'high', 'auto'], '?'],
  create_response: 'b?',
  interrupt_response: 'b?',
  speech_duration_ms: 'i?',
  end_of_utterance_detection: 'o0?',
  auto_truncate: 'b?',
}];

export const realtimeSessionRequestShape: Shape = ['as', 'RealtimeSessionRequest', {
  modalities: ['any', ['list', 's'], '?'],
  instructions: 's?',
  voice: ['any', voiceShape, '?'],
  input_audio_format: 's?',
  output_audio_format: 's?',
  input_audio_transcription: ['any', inputAudioTranscriptionRequestShape, '0?'],
  input_audio_noise_reduction: ['any', noiseReductionShape, '0?'],
  turn_detection: ['any', turnDetectionRequestShape, '0?'],
  speed: 'n?',
  tracing: ['any', () => realtimeShapes.tracingRequestShape, '0?'],
  tools: ['any', ['list', () => realtimeShapes.toolRequestShape], '?'],
  tool_choice: ['any', () => realtimeShapes.toolChoiceRequestShape, '?'],
  temperature: 'n?',
  max_response_output_tokens: ['any', () => realtimeShapes.maxOutputTokensShape, '?'],
  truncation: ['any', () => realtimeShapes.truncationRequestShape, '?'],
  prompt: ['any', () => realtimeShapes.promptRequestShape, '0?'],
  include: ['any', ['list', () => realtimeShapes.sessionIncludeRequestShape], '0?'],
  input_audio_sampling_rate: 'i?',
  input_audio_echo_cancellation: ['any', echoCancellationShape, '0?'],
  output_audio_timestamp_types: ['any', ['list', 's'], '0?'],
  animation: 'o0?',
  avatar: 'o0?',
}];

export const responseInputItemShape: Shape = ['as', 'ResponseInputItem', ['by', 'type', conversationItemInputShape, itemReferenceShape]];

export const responseRequestShape: Shape = ['as', 'ResponseRequest', {
  modalities: ['any', ['list', 's'], '?'],
  instructions: 's?',
  voice: ['any', voiceShape, '?'],
  output_audio_format: 's?',
  tools: ['any', ['list', () => realtimeShapes.toolRequestShape], '?'],
  tool_choice: ['any', () => realtimeShapes.toolChoiceRequestShape, '?'],
  temperature: 'n?',
  max_output_tokens: ['any', () => realtimeShapes.maxOutputTokensShape, '?'],
  conversation: 's?',
  metadata: ['any', () => realtimeShapes.metadataShape, '0?'],
  prompt: ['any', () => realtimeShapes.promptRequestShape, '0?'],
  input: ['any', ['list', responseInputItemShape], '?'],
}];

export const transcriptionSessionShape: Shape = ['as', 'TranscriptionSession', {
  id: 's0?',
  object: ['any', ['is', 'realtime.transcription_session'], '0?'],
  modalities: ['any', ['list', 's'], '0?'],
  input_audio_format: 's0?',
  input_audio_transcription: ['any', inputAudioTranscriptionShape, '0?'],
  input_audio_noise_reduction: ['any', noiseReductionShape, '0?'],
  turn_detection: ['any', turnDetectionShape, '0?'],
  include: ['any', ['list', () => realtimeShapes.sessionIncludeShape], '0?'],
  expires_at: 'i0?',
}];

export const transcriptionSessionRequestShape: Shape = ['as', 'TranscriptionSessionRequest', {
  input_audio_format: 's?',
  input_audio_transcription: ['any', inputAudioTranscriptionRequestShape, '?'],
  input_audio_noise_reduction: ['any', noiseReductionShape, '0?'],
  turn_detection: ['any', turnDetectionRequestShape, '0?'],
  include: ['any', ['list', () => realtimeShapes.sessionIncludeRequestShape], '?'],
}];

export const conversationItemCreatedEventShape: Shape = {
  type: ['is', 'conversation.item.created'],
  event_id: 's',
  previous_item_id: 's0?',
  item: conversationItemShape,
};

export const conversationItemDoneEventShape: Shape = {
  type: ['is', 'conversation.item.done'],
  event_id: 's',
  previous_item_id: 's0?',
  item: conversationItemShape,
};

export const conversationItemInputAudioTranscriptionCompletedEventShape: Shape = {
  type: ['is', 'conversation.item.input_audio_transcription.completed'],
  event_id: 's',
  item_id: 's',
  content_index: 'i',
  transcript: 's',
  languages: ['any', ['list', () => realtimeShapes.detectedLanguageShape], '0?'],
  logprobs: ['any', ['list', () => realtimeShapes.logProbabilityShape], '0?'],
  usage: ['any', () => realtimeShapes.transcriptionUsageShape, '0?'],
};

export const conversationItemInputAudioTranscriptionDeltaEventShape: Shape = {
  type: ['is', 'conversation.item.input_audio_transcription.delta'],
  event_id: 's',
  item_id: 's',
  content_index: 'i0?',
  delta: 's0?',
  logprobs: ['any', ['list', () => realtimeShapes.logProbabilityShape], '0?'],
  obfuscation: 's0?',
};

export const conversationItemRetrievedEventShape: Shape = {
  type: ['is', 'conversation.item.retrieved'],
  event_id: 's',
  item: conversationItemShape,
};

export const responseAudioDeltaEventShape: Shape = {
  type: ['is', 'response.audio.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  delta: 's',
};

export const responseAudioDoneEventShape: Shape = {
  type: ['is', 'response.audio.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
};

export const responseAudioTranscriptDeltaEventShape: Shape = {
  type: ['is', 'response.audio_transcript.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  delta: 's',
  obfuscation: 's0?',
};

export const responseAudioTranscriptDoneEventShape: Shape = {
  type: ['is', 'response.audio_transcript.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  transcript: 's',
};

export const responseContentPartAddedEventShape: Shape = {
  type: ['is', 'response.content_part.added'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  part: () => realtimeShapes.contentPartShape,
  content: ['any', () => realtimeShapes.contentPartShape, '0?'],
};

export const responseContentPartDoneEventShape: Shape = {
  type: ['is', 'response.content_part.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  part: () => realtimeShapes.contentPartShape,
  content: ['any', () => realtimeShapes.contentPartShape, '0?'],
};

export const responseCreatedEventShape: Shape = {
  type: ['is', 'response.created'],
  event_id: 's',
  response: realtimeResponseShape,
};

export const responseDoneEventShape: Shape = {
  type: ['is', 'response.done'],
  event_id: 's',
  response: realtimeResponseShape,
};

export const responseFunctionCallArgumentsDoneEventShape: Shape = {
  type: ['is', 'response.function_call_arguments.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  call_id: 's',
  name: 's0?',
  arguments: 's',
};

export const responseOutputItemAddedEventShape: Shape = {
  type: ['is', 'response.output_item.added'],
  event_id: 's',
  response_id: 's',
  output_index: 'i',
  item: conversationItemShape,
};

export const responseOutputItemDoneEventShape: Shape = {
  type: ['is', 'response.output_item.done'],
  event_id: 's',
  response_id: 's',
  output_index: 'i',
  item: conversationItemShape,
};

export const responseTextDeltaEventShape: Shape = {
  type: ['is', 'response.text.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  delta: 's',
  obfuscation: 's0?',
};

export const responseTextDoneEventShape: Shape = {
  type: ['is', 'response.text.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  text: 's',
};

export const sessionCreatedEventShape: Shape = {
  type: ['is', 'session.created'],
  event_id: 's',
  session: realtimeSessionShape,
};

export const sessionUpdatedEventShape: Shape = {
  type: ['is', 'session.updated'],
  event_id: 's',
  session: realtimeSessionShape,
};

export const transcriptionSessionCreatedEventShape: Shape = {
  type: ['is', 'transcription_session.created'],
  event_id: 's',
  session: transcriptionSessionShape,
};

export const transcriptionSessionUpdatedEventShape: Shape = {
  type: ['is', 'transcription_session.updated'],
  event_id: 's',
  session: transcriptionSessionShape,
};

export const conversationItemCreateEventShape: Shape = {
  type: ['is', 'conversation.item.create'],
  event_id: 's?',
  previous_item_id: 's?',
  item: conversationItemInputShape,
};

export const responseCreateEventShape: Shape = {
  type: ['is', 'response.create'],
  event_id: 's?',
  response: ['any', responseRequestShape, '?'],
};

export const sessionUpdateEventShape: Shape = {
  type: ['is', 'session.update'],
  event_id: 's?',
  session: realtimeSessionRequestShape,
};

export const transcriptionSessionUpdateEventShape: Shape = {
  type: ['is', 'transcription_session.update'],
  event_id: 's?',
  session: transcriptionSessionRequestShape,
};

export const serverEventShape: Shape = [
  'by',
  'type',
  () => realtimeShapes.conversationCreatedEventShape,
  conversationItemCreatedEventShape,
  () => realtimeShapes.conversationItemDeletedEventShape,
  conversationItemDoneEventShape,
  conversationItemInputAudioTranscriptionCompletedEventShape,
  conversationItemInputAudioTranscriptionDeltaEventShape,
  () => realtimeShapes.conversationItemInputAudioTranscriptionFailedEventShape,
  () => realtimeShapes.conversationItemInputAudioTranscriptionSegmentEventShape,
  conversationItemRetrievedEventShape,
  () => realtimeShapes.conversationItemTruncatedEventShape,
  () => realtimeShapes.serverErrorEventShape,
  () => realtimeShapes.inputAudioBufferClearedEventShape,
  () => realtimeShapes.inputAudioBufferCommittedEventShape,
  () => realtimeShapes.inputAudioBufferSpeechStartedEventShape,
  () => realtimeShapes.inputAudioBufferSpeechStoppedEventShape,
  () => realtimeShapes.mcpListToolsCompletedEventShape,
  () => realtimeShapes.mcpListToolsFailedEventShape,
  () => realtimeShapes.mcpListToolsInProgressEventShape,
  () => realtimeShapes.outputAudioBufferClearedEventShape,
  () => realtimeShapes.outputAudioBufferStartedEventShape,
  () => realtimeShapes.outputAudioBufferStoppedEventShape,
  () => realtimeShapes.rateLimitsUpdatedEventShape,
  responseAudioDeltaEventShape,
  responseAudioDoneEventShape,
  responseAudioTranscriptDeltaEventShape,
  responseAudioTranscriptDoneEventShape,
  responseContentPartAddedEventShape,
  responseContentPartDoneEventShape,
  responseCreatedEventShape,
  responseDoneEventShape,
  () => realtimeShapes.responseFunctionCallArgumentsDeltaEventShape,
  responseFunctionCallArgumentsDoneEventShape,
  () => realtimeShapes.responseMcpCallCompletedEventShape,
  () => realtimeShapes.responseMcpCallFailedEventShape,
  () => realtimeShapes.responseMcpCallInProgressEventShape,
  () => realtimeShapes.responseMcpCallArgumentsDeltaEventShape,
  () => realtimeShapes.responseMcpCallArgumentsDoneEventShape,
  responseOutputItemAddedEventShape,
  responseOutputItemDoneEventShape,
  responseTextDeltaEventShape,
  responseTextDoneEventShape,
  sessionCreatedEventShape,
  sessionUpdatedEventShape,
  transcriptionSessionCreatedEventShape,
  transcriptionSessionUpdatedEventShape,
];

export const clientEventShape: Shape = [
  'by',
  'type',
  conversationItemCreateEventShape,
  () => realtimeShapes.conversationItemDeleteEventShape,
  () => realtimeShapes.conversationItemRetrieveEventShape,
  () => realtimeShapes.conversationItemTruncateEventShape,
  () => realtimeShapes.inputAudioBufferAppendEventShape,
  () => realtimeShapes.inputAudioBufferClearEventShape,
  () => realtimeShapes.inputAudioBufferCommitEventShape,
  () => realtimeShapes.outputAudioBufferClearEventShape,
  () => realtimeShapes.responseCancelEventShape,
  responseCreateEventShape,
  sessionUpdateEventShape,
  transcriptionSessionUpdateEventShape,
];
