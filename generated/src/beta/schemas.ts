/**
 * Standard Schemas (https://standardschema.dev) of the surface `beta`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import {
  isServerEvent,
  isConversationCreatedEvent,
  isConversationItemCreatedEvent,
  isConversationItemDeletedEvent,
  isConversationItemDoneEvent,
  isConversationItemInputAudioTranscriptionCompletedEvent,
  isConversationItemInputAudioTranscriptionDeltaEvent,
  isConversationItemInputAudioTranscriptionFailedEvent,
  isConversationItemInputAudioTranscriptionSegmentEvent,
  isConversationItemRetrievedEvent,
  isConversationItemTruncatedEvent,
  isServerErrorEvent,
  isInputAudioBufferClearedEvent,
  isInputAudioBufferCommittedEvent,
  isInputAudioBufferSpeechStartedEvent,
  isInputAudioBufferSpeechStoppedEvent,
  isMcpListToolsCompletedEvent,
  isMcpListToolsFailedEvent,
  isMcpListToolsInProgressEvent,
  isOutputAudioBufferClearedEvent,
  isOutputAudioBufferStartedEvent,
  isOutputAudioBufferStoppedEvent,
  isRateLimitsUpdatedEvent,
  isResponseAudioDeltaEvent,
  isResponseAudioDoneEvent,
  isResponseAudioTranscriptDeltaEvent,
  isResponseAudioTranscriptDoneEvent,
  isResponseContentPartAddedEvent,
  isResponseContentPartDoneEvent,
  isResponseCreatedEvent,
  isResponseDoneEvent,
  isResponseFunctionCallArgumentsDeltaEvent,
  isResponseFunctionCallArgumentsDoneEvent,
  isResponseMcpCallCompletedEvent,
  isResponseMcpCallFailedEvent,
  isResponseMcpCallInProgressEvent,
  isResponseMcpCallArgumentsDeltaEvent,
  isResponseMcpCallArgumentsDoneEvent,
  isResponseOutputItemAddedEvent,
  isResponseOutputItemDoneEvent,
  isResponseTextDeltaEvent,
  isResponseTextDoneEvent,
  isSessionCreatedEvent,
  isSessionUpdatedEvent,
  isTranscriptionSessionCreatedEvent,
  isTranscriptionSessionUpdatedEvent,
  isClientEvent,
  isConversationItemCreateEvent,
  isConversationItemDeleteEvent,
  isConversationItemRetrieveEvent,
  isConversationItemTruncateEvent,
  isInputAudioBufferAppendEvent,
  isInputAudioBufferClearEvent,
  isInputAudioBufferCommitEvent,
  isOutputAudioBufferClearEvent,
  isResponseCancelEvent,
  isResponseCreateEvent,
  isSessionUpdateEvent,
  isTranscriptionSessionUpdateEvent,
} from './guards.js';
import {
  assistantContentPartShape,
  assistantMessageItemShape,
  assistantMessageItemInputShape,
  assistantTextPartInputShape,
  clientEventShape,
  clientSecretShape,
  conversationCreatedEventShape,
  conversationItemShape,
  conversationItemCreateEventShape,
  conversationItemCreatedEventShape,
  conversationItemDeleteEventShape,
  conversationItemDeletedEventShape,
  conversationItemDoneEventShape,
  conversationItemInputShape,
  conversationItemInputAudioTranscriptionCompletedEventShape,
  conversationItemInputAudioTranscriptionDeltaEventShape,
  conversationItemInputAudioTranscriptionFailedEventShape,
  conversationItemInputAudioTranscriptionSegmentEventShape,
  conversationItemRetrieveEventShape,
  conversationItemRetrievedEventShape,
  conversationItemTruncateEventShape,
  conversationItemTruncatedEventShape,
  echoCancellationShape,
  inputAudioBufferAppendEventShape,
  inputAudioBufferClearEventShape,
  inputAudioBufferClearedEventShape,
  inputAudioBufferCommitEventShape,
  inputAudioBufferCommittedEventShape,
  inputAudioBufferSpeechStartedEventShape,
  inputAudioBufferSpeechStoppedEventShape,
  inputAudioTranscriptionShape,
  inputAudioTranscriptionRequestShape,
  mcpListToolsCompletedEventShape,
  mcpListToolsFailedEventShape,
  mcpListToolsInProgressEventShape,
  messageItemShape,
  messageItemInputShape,
  noiseReductionShape,
  outputAudioBufferClearEventShape,
  outputAudioBufferClearedEventShape,
  outputAudioBufferStartedEventShape,
  outputAudioBufferStoppedEventShape,
  rateLimitsUpdatedEventShape,
  realtimeResponseShape,
  realtimeSessionShape,
  realtimeSessionRequestShape,
  responseAudioDeltaEventShape,
  responseAudioDoneEventShape,
  responseAudioTranscriptDeltaEventShape,
  responseAudioTranscriptDoneEventShape,
  responseCancelEventShape,
  responseContentPartAddedEventShape,
  responseContentPartDoneEventShape,
  responseCreateEventShape,
  responseCreatedEventShape,
  responseDoneEventShape,
  responseFunctionCallArgumentsDeltaEventShape,
  responseFunctionCallArgumentsDoneEventShape,
  responseInputItemShape,
  responseMcpCallArgumentsDeltaEventShape,
  responseMcpCallArgumentsDoneEventShape,
  responseMcpCallCompletedEventShape,
  responseMcpCallFailedEventShape,
  responseMcpCallInProgressEventShape,
  responseOutputItemAddedEventShape,
  responseOutputItemDoneEventShape,
  responseRequestShape,
  responseTextDeltaEventShape,
  responseTextDoneEventShape,
  serverErrorEventShape,
  serverEventShape,
  sessionCreatedEventShape,
  sessionUpdateEventShape,
  sessionUpdatedEventShape,
  transcriptionSessionShape,
  transcriptionSessionCreatedEventShape,
  transcriptionSessionRequestShape,
  transcriptionSessionUpdateEventShape,
  transcriptionSessionUpdatedEventShape,
  turnDetectionShape,
  turnDetectionRequestShape,
  voiceShape,
  voiceSettingShape,
} from './shapes.js';
import {
  apiErrorShape as realtimeApiErrorShape,
  audioPartShape as realtimeAudioPartShape,
  cachedTokensDetailsShape as realtimeCachedTokensDetailsShape,
  contentPartShape as realtimeContentPartShape,
  conversationShape as realtimeConversationShape,
  detectedLanguageShape as realtimeDetectedLanguageShape,
  functionCallItemShape as realtimeFunctionCallItemShape,
  functionCallItemInputShape as realtimeFunctionCallItemInputShape,
  functionCallOutputItemShape as realtimeFunctionCallOutputItemShape,
  functionCallOutputItemInputShape as realtimeFunctionCallOutputItemInputShape,
  functionToolShape as realtimeFunctionToolShape,
  functionToolRequestShape as realtimeFunctionToolRequestShape,
  inputAudioPartShape as realtimeInputAudioPartShape,
  inputAudioPartInputShape as realtimeInputAudioPartInputShape,
  inputImagePartShape as realtimeInputImagePartShape,
  inputImagePartInputShape as realtimeInputImagePartInputShape,
  inputTextPartShape as realtimeInputTextPartShape,
  inputTextPartInputShape as realtimeInputTextPartInputShape,
  inputTokenDetailsShape as realtimeInputTokenDetailsShape,
  itemReferenceShape as realtimeItemReferenceShape,
  logProbabilityShape as realtimeLogProbabilityShape,
  maxOutputTokensShape as realtimeMaxOutputTokensShape,
  mcpApprovalFilterShape as realtimeMcpApprovalFilterShape,
  mcpApprovalRequestItemShape as realtimeMcpApprovalRequestItemShape,
  mcpApprovalRequestItemInputShape as realtimeMcpApprovalRequestItemInputShape,
  mcpApprovalResponseItemShape as realtimeMcpApprovalResponseItemShape,
  mcpApprovalResponseItemInputShape as realtimeMcpApprovalResponseItemInputShape,
  mcpCallErrorShape as realtimeMcpCallErrorShape,
  mcpCallErrorInputShape as realtimeMcpCallErrorInputShape,
  mcpCallItemShape as realtimeMcpCallItemShape,
  mcpCallItemInputShape as realtimeMcpCallItemInputShape,
  mcpHttpErrorShape as realtimeMcpHttpErrorShape,
  mcpHttpErrorInputShape as realtimeMcpHttpErrorInputShape,
  mcpListToolsItemShape as realtimeMcpListToolsItemShape,
  mcpListToolsItemInputShape as realtimeMcpListToolsItemInputShape,
  mcpListedToolShape as realtimeMcpListedToolShape,
  mcpListedToolInputShape as realtimeMcpListedToolInputShape,
  mcpProtocolErrorShape as realtimeMcpProtocolErrorShape,
  mcpProtocolErrorInputShape as realtimeMcpProtocolErrorInputShape,
  mcpToolShape as realtimeMcpToolShape,
  mcpToolCallerShape as realtimeMcpToolCallerShape,
  mcpToolExecutionErrorShape as realtimeMcpToolExecutionErrorShape,
  mcpToolExecutionErrorInputShape as realtimeMcpToolExecutionErrorInputShape,
  mcpToolFilterShape as realtimeMcpToolFilterShape,
  mcpToolRequestShape as realtimeMcpToolRequestShape,
  metadataShape as realtimeMetadataShape,
  outputAudioPartShape as realtimeOutputAudioPartShape,
  outputTextPartShape as realtimeOutputTextPartShape,
  outputTokenDetailsShape as realtimeOutputTokenDetailsShape,
  promptShape as realtimePromptShape,
  promptCacheBreakpointShape as realtimePromptCacheBreakpointShape,
  promptFileShape as realtimePromptFileShape,
  promptImageShape as realtimePromptImageShape,
  promptTextShape as realtimePromptTextShape,
  promptVariableShape as realtimePromptVariableShape,
  promptVariablesShape as realtimePromptVariablesShape,
  rateLimitShape as realtimeRateLimitShape,
  responseErrorShape as realtimeResponseErrorShape,
  responseStatusDetailsShape as realtimeResponseStatusDetailsShape,
  responseUsageShape as realtimeResponseUsageShape,
  retentionRatioTruncationShape as realtimeRetentionRatioTruncationShape,
  systemMessageItemShape as realtimeSystemMessageItemShape,
  systemMessageItemInputShape as realtimeSystemMessageItemInputShape,
  textPartShape as realtimeTextPartShape,
  tokenLimitsShape as realtimeTokenLimitsShape,
  toolShape as realtimeToolShape,
  toolChoiceShape as realtimeToolChoiceShape,
  toolChoiceFunctionShape as realtimeToolChoiceFunctionShape,
  toolChoiceMcpShape as realtimeToolChoiceMcpShape,
  toolRequestShape as realtimeToolRequestShape,
  tracingShape as realtimeTracingShape,
  tracingConfigShape as realtimeTracingConfigShape,
  tracingConfigRequestShape as realtimeTracingConfigRequestShape,
  tracingRequestShape as realtimeTracingRequestShape,
  transcriptionDurationUsageShape as realtimeTranscriptionDurationUsageShape,
  transcriptionErrorShape as realtimeTranscriptionErrorShape,
  transcriptionInputTokenDetailsShape as realtimeTranscriptionInputTokenDetailsShape,
  transcriptionTokenUsageShape as realtimeTranscriptionTokenUsageShape,
  transcriptionUsageShape as realtimeTranscriptionUsageShape,
  truncationShape as realtimeTruncationShape,
  userContentPartShape as realtimeUserContentPartShape,
  userMessageItemShape as realtimeUserMessageItemShape,
  userMessageItemInputShape as realtimeUserMessageItemInputShape,
  userPartInputShape as realtimeUserPartInputShape,
} from '../realtime/shapes.js';
import type {
  ServerEvent,
  ConversationCreatedEvent,
  ConversationItemCreatedEvent,
  ConversationItemDeletedEvent,
  ConversationItemDoneEvent,
  ConversationItemInputAudioTranscriptionCompletedEvent,
  ConversationItemInputAudioTranscriptionDeltaEvent,
  ConversationItemInputAudioTranscriptionFailedEvent,
  ConversationItemInputAudioTranscriptionSegmentEvent,
  ConversationItemRetrievedEvent,
  ConversationItemTruncatedEvent,
  ServerErrorEvent,
  InputAudioBufferClearedEvent,
  InputAudioBufferCommittedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  McpListToolsCompletedEvent,
  McpListToolsFailedEvent,
  McpListToolsInProgressEvent,
  OutputAudioBufferClearedEvent,
  OutputAudioBufferStartedEvent,
  OutputAudioBufferStoppedEvent,
  RateLimitsUpdatedEvent,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseDoneEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  SessionCreatedEvent,
  SessionUpdatedEvent,
  TranscriptionSessionCreatedEvent,
  TranscriptionSessionUpdatedEvent,
  ClientEvent,
  ConversationItemCreateEvent,
  ConversationItemDeleteEvent,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferCommitEvent,
  OutputAudioBufferClearEvent,
  ResponseCancelEvent,
  ResponseCreateEvent,
  SessionUpdateEvent,
  TranscriptionSessionUpdateEvent,
} from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isServerEvent, serverEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ClientSecret: clientSecretShape,
  ConversationItem: conversationItemShape,
  EchoCancellation: echoCancellationShape,
  InputAudioTranscription: inputAudioTranscriptionShape,
  MessageItem: messageItemShape,
  NoiseReduction: noiseReductionShape,
  RealtimeResponse: realtimeResponseShape,
  RealtimeSession: realtimeSessionShape,
  TranscriptionSession: transcriptionSessionShape,
  TurnDetection: turnDetectionShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.ApiError': realtimeApiErrorShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.CachedTokensDetails': realtimeCachedTokensDetailsShape,
  'realtime.ContentPart': realtimeContentPartShape,
  'realtime.Conversation': realtimeConversationShape,
  'realtime.DetectedLanguage': realtimeDetectedLanguageShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.FunctionTool': realtimeFunctionToolShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.InputTokenDetails': realtimeInputTokenDetailsShape,
  'realtime.LogProbability': realtimeLogProbabilityShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeMcpApprovalFilterShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpTool': realtimeMcpToolShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.McpToolFilter': realtimeMcpToolFilterShape,
  'realtime.Metadata': realtimeMetadataShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.OutputTokenDetails': realtimeOutputTokenDetailsShape,
  'realtime.Prompt': realtimePromptShape,
  'realtime.PromptCacheBreakpoint': realtimePromptCacheBreakpointShape,
  'realtime.PromptFile': realtimePromptFileShape,
  'realtime.PromptImage': realtimePromptImageShape,
  'realtime.PromptText': realtimePromptTextShape,
  'realtime.PromptVariable': realtimePromptVariableShape,
  'realtime.PromptVariables': realtimePromptVariablesShape,
  'realtime.RateLimit': realtimeRateLimitShape,
  'realtime.ResponseError': realtimeResponseErrorShape,
  'realtime.ResponseStatusDetails': realtimeResponseStatusDetailsShape,
  'realtime.ResponseUsage': realtimeResponseUsageShape,
  'realtime.RetentionRatioTruncation': realtimeRetentionRatioTruncationShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.TokenLimits': realtimeTokenLimitsShape,
  'realtime.Tool': realtimeToolShape,
  'realtime.ToolChoice': realtimeToolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeToolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeToolChoiceMcpShape,
  'realtime.Tracing': realtimeTracingShape,
  'realtime.TracingConfig': realtimeTracingConfigShape,
  'realtime.TranscriptionDurationUsage': realtimeTranscriptionDurationUsageShape,
  'realtime.TranscriptionError': realtimeTranscriptionErrorShape,
  'realtime.TranscriptionInputTokenDetails': realtimeTranscriptionInputTokenDetailsShape,
  'realtime.TranscriptionTokenUsage': realtimeTranscriptionTokenUsageShape,
  'realtime.TranscriptionUsage': realtimeTranscriptionUsageShape,
  'realtime.Truncation': realtimeTruncationShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `conversation.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationCreatedEventSchema: StandardSchema<ConversationCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationCreatedEvent, conversationCreatedEventShape, {
  'realtime.Conversation': realtimeConversationShape,
});

/** Accepts an event `conversation.item.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreatedEventSchema: StandardSchema<ConversationItemCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemCreatedEvent, conversationItemCreatedEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `conversation.item.deleted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDeletedEventSchema: StandardSchema<ConversationItemDeletedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemDeletedEvent, conversationItemDeletedEventShape, {});

/** Accepts an event `conversation.item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDoneEventSchema: StandardSchema<ConversationItemDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemDoneEvent, conversationItemDoneEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionCompletedEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionCompletedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionCompletedEvent, conversationItemInputAudioTranscriptionCompletedEventShape, {
  'realtime.DetectedLanguage': realtimeDetectedLanguageShape,
  'realtime.LogProbability': realtimeLogProbabilityShape,
  'realtime.TranscriptionDurationUsage': realtimeTranscriptionDurationUsageShape,
  'realtime.TranscriptionInputTokenDetails': realtimeTranscriptionInputTokenDetailsShape,
  'realtime.TranscriptionTokenUsage': realtimeTranscriptionTokenUsageShape,
  'realtime.TranscriptionUsage': realtimeTranscriptionUsageShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionDeltaEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionDeltaEvent, conversationItemInputAudioTranscriptionDeltaEventShape, {
  'realtime.LogProbability': realtimeLogProbabilityShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionFailedEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionFailedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionFailedEvent, conversationItemInputAudioTranscriptionFailedEventShape, {
  'realtime.TranscriptionError': realtimeTranscriptionErrorShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.segment`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionSegmentEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionSegmentEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionSegmentEvent, conversationItemInputAudioTranscriptionSegmentEventShape, {});

/** Accepts an event `conversation.item.retrieved`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemRetrievedEventSchema: StandardSchema<ConversationItemRetrievedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemRetrievedEvent, conversationItemRetrievedEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `conversation.item.truncated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemTruncatedEventSchema: StandardSchema<ConversationItemTruncatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemTruncatedEvent, conversationItemTruncatedEventShape, {});

/** Accepts an event `error`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverErrorEventSchema: StandardSchema<ServerErrorEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isServerErrorEvent, serverErrorEventShape, {
  'realtime.ApiError': realtimeApiErrorShape,
});

/** Accepts an event `input_audio_buffer.cleared`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferClearedEventSchema: StandardSchema<InputAudioBufferClearedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferClearedEvent, inputAudioBufferClearedEventShape, {});

/** Accepts an event `input_audio_buffer.committed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferCommittedEventSchema: StandardSchema<InputAudioBufferCommittedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferCommittedEvent, inputAudioBufferCommittedEventShape, {});

/** Accepts an event `input_audio_buffer.speech_started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferSpeechStartedEventSchema: StandardSchema<InputAudioBufferSpeechStartedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferSpeechStartedEvent, inputAudioBufferSpeechStartedEventShape, {});

/** Accepts an event `input_audio_buffer.speech_stopped`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferSpeechStoppedEventSchema: StandardSchema<InputAudioBufferSpeechStoppedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferSpeechStoppedEvent, inputAudioBufferSpeechStoppedEventShape, {});

/** Accepts an event `mcp_list_tools.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mcpListToolsCompletedEventSchema: StandardSchema<McpListToolsCompletedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isMcpListToolsCompletedEvent, mcpListToolsCompletedEventShape, {});

/** Accepts an event `mcp_list_tools.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mcpListToolsFailedEventSchema: StandardSchema<McpListToolsFailedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isMcpListToolsFailedEvent, mcpListToolsFailedEventShape, {});

/** Accepts an event `mcp_list_tools.in_progress`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mcpListToolsInProgressEventSchema: StandardSchema<McpListToolsInProgressEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isMcpListToolsInProgressEvent, mcpListToolsInProgressEventShape, {});

/** Accepts an event `output_audio_buffer.cleared`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferClearedEventSchema: StandardSchema<OutputAudioBufferClearedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isOutputAudioBufferClearedEvent, outputAudioBufferClearedEventShape, {});

/** Accepts an event `output_audio_buffer.started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferStartedEventSchema: StandardSchema<OutputAudioBufferStartedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isOutputAudioBufferStartedEvent, outputAudioBufferStartedEventShape, {});

/** Accepts an event `output_audio_buffer.stopped`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferStoppedEventSchema: StandardSchema<OutputAudioBufferStoppedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isOutputAudioBufferStoppedEvent, outputAudioBufferStoppedEventShape, {});

/** Accepts an event `rate_limits.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const rateLimitsUpdatedEventSchema: StandardSchema<RateLimitsUpdatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isRateLimitsUpdatedEvent, rateLimitsUpdatedEventShape, {
  'realtime.RateLimit': realtimeRateLimitShape,
});

/** Accepts an event `response.audio.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioDeltaEventSchema: StandardSchema<ResponseAudioDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseAudioDeltaEvent, responseAudioDeltaEventShape, {});

/** Accepts an event `response.audio.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioDoneEventSchema: StandardSchema<ResponseAudioDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseAudioDoneEvent, responseAudioDoneEventShape, {});

/** Accepts an event `response.audio_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioTranscriptDeltaEventSchema: StandardSchema<ResponseAudioTranscriptDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseAudioTranscriptDeltaEvent, responseAudioTranscriptDeltaEventShape, {});

/** Accepts an event `response.audio_transcript.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioTranscriptDoneEventSchema: StandardSchema<ResponseAudioTranscriptDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseAudioTranscriptDoneEvent, responseAudioTranscriptDoneEventShape, {});

/** Accepts an event `response.content_part.added`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseContentPartAddedEventSchema: StandardSchema<ResponseContentPartAddedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseContentPartAddedEvent, responseContentPartAddedEventShape, {
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.ContentPart': realtimeContentPartShape,
  'realtime.TextPart': realtimeTextPartShape,
});

/** Accepts an event `response.content_part.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseContentPartDoneEventSchema: StandardSchema<ResponseContentPartDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseContentPartDoneEvent, responseContentPartDoneEventShape, {
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.ContentPart': realtimeContentPartShape,
  'realtime.TextPart': realtimeTextPartShape,
});

/** Accepts an event `response.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreatedEventSchema: StandardSchema<ResponseCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseCreatedEvent, responseCreatedEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  RealtimeResponse: realtimeResponseShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.CachedTokensDetails': realtimeCachedTokensDetailsShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.InputTokenDetails': realtimeInputTokenDetailsShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.Metadata': realtimeMetadataShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.OutputTokenDetails': realtimeOutputTokenDetailsShape,
  'realtime.ResponseError': realtimeResponseErrorShape,
  'realtime.ResponseStatusDetails': realtimeResponseStatusDetailsShape,
  'realtime.ResponseUsage': realtimeResponseUsageShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `response.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseDoneEventSchema: StandardSchema<ResponseDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseDoneEvent, responseDoneEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  RealtimeResponse: realtimeResponseShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.CachedTokensDetails': realtimeCachedTokensDetailsShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.InputTokenDetails': realtimeInputTokenDetailsShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.Metadata': realtimeMetadataShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.OutputTokenDetails': realtimeOutputTokenDetailsShape,
  'realtime.ResponseError': realtimeResponseErrorShape,
  'realtime.ResponseStatusDetails': realtimeResponseStatusDetailsShape,
  'realtime.ResponseUsage': realtimeResponseUsageShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `response.function_call_arguments.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseFunctionCallArgumentsDeltaEventSchema: StandardSchema<ResponseFunctionCallArgumentsDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseFunctionCallArgumentsDeltaEvent, responseFunctionCallArgumentsDeltaEventShape, {});

/** Accepts an event `response.function_call_arguments.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseFunctionCallArgumentsDoneEventSchema: StandardSchema<ResponseFunctionCallArgumentsDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseFunctionCallArgumentsDoneEvent, responseFunctionCallArgumentsDoneEventShape, {});

/** Accepts an event `response.mcp_call.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallCompletedEventSchema: StandardSchema<ResponseMcpCallCompletedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseMcpCallCompletedEvent, responseMcpCallCompletedEventShape, {});

/** Accepts an event `response.mcp_call.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallFailedEventSchema: StandardSchema<ResponseMcpCallFailedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseMcpCallFailedEvent, responseMcpCallFailedEventShape, {});

/** Accepts an event `response.mcp_call.in_progress`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallInProgressEventSchema: StandardSchema<ResponseMcpCallInProgressEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseMcpCallInProgressEvent, responseMcpCallInProgressEventShape, {});

/** Accepts an event `response.mcp_call_arguments.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallArgumentsDeltaEventSchema: StandardSchema<ResponseMcpCallArgumentsDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseMcpCallArgumentsDeltaEvent, responseMcpCallArgumentsDeltaEventShape, {});

/** Accepts an event `response.mcp_call_arguments.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallArgumentsDoneEventSchema: StandardSchema<ResponseMcpCallArgumentsDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseMcpCallArgumentsDoneEvent, responseMcpCallArgumentsDoneEventShape, {});

/** Accepts an event `response.output_item.added`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseOutputItemAddedEventSchema: StandardSchema<ResponseOutputItemAddedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseOutputItemAddedEvent, responseOutputItemAddedEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `response.output_item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseOutputItemDoneEventSchema: StandardSchema<ResponseOutputItemDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseOutputItemDoneEvent, responseOutputItemDoneEventShape, {
  AssistantContentPart: assistantContentPartShape,
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AudioPart': realtimeAudioPartShape,
  'realtime.FunctionCallItem': realtimeFunctionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeFunctionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeInputAudioPartShape,
  'realtime.InputImagePart': realtimeInputImagePartShape,
  'realtime.InputTextPart': realtimeInputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeMcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeMcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeMcpCallErrorShape,
  'realtime.McpCallItem': realtimeMcpCallItemShape,
  'realtime.McpHttpError': realtimeMcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeMcpListToolsItemShape,
  'realtime.McpListedTool': realtimeMcpListedToolShape,
  'realtime.McpProtocolError': realtimeMcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeMcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeOutputAudioPartShape,
  'realtime.OutputTextPart': realtimeOutputTextPartShape,
  'realtime.SystemMessageItem': realtimeSystemMessageItemShape,
  'realtime.TextPart': realtimeTextPartShape,
  'realtime.UserContentPart': realtimeUserContentPartShape,
  'realtime.UserMessageItem': realtimeUserMessageItemShape,
});

/** Accepts an event `response.text.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseTextDeltaEventSchema: StandardSchema<ResponseTextDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseTextDeltaEvent, responseTextDeltaEventShape, {});

/** Accepts an event `response.text.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseTextDoneEventSchema: StandardSchema<ResponseTextDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseTextDoneEvent, responseTextDoneEventShape, {});

/** Accepts an event `session.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCreatedEventSchema: StandardSchema<SessionCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionCreatedEvent, sessionCreatedEventShape, {
  ClientSecret: clientSecretShape,
  EchoCancellation: echoCancellationShape,
  InputAudioTranscription: inputAudioTranscriptionShape,
  NoiseReduction: noiseReductionShape,
  RealtimeSession: realtimeSessionShape,
  TurnDetection: turnDetectionShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionTool': realtimeFunctionToolShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeMcpApprovalFilterShape,
  'realtime.McpTool': realtimeMcpToolShape,
  'realtime.McpToolFilter': realtimeMcpToolFilterShape,
  'realtime.Prompt': realtimePromptShape,
  'realtime.PromptCacheBreakpoint': realtimePromptCacheBreakpointShape,
  'realtime.PromptFile': realtimePromptFileShape,
  'realtime.PromptImage': realtimePromptImageShape,
  'realtime.PromptText': realtimePromptTextShape,
  'realtime.PromptVariable': realtimePromptVariableShape,
  'realtime.PromptVariables': realtimePromptVariablesShape,
  'realtime.RetentionRatioTruncation': realtimeRetentionRatioTruncationShape,
  'realtime.TokenLimits': realtimeTokenLimitsShape,
  'realtime.Tool': realtimeToolShape,
  'realtime.ToolChoice': realtimeToolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeToolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeToolChoiceMcpShape,
  'realtime.Tracing': realtimeTracingShape,
  'realtime.TracingConfig': realtimeTracingConfigShape,
  'realtime.Truncation': realtimeTruncationShape,
});

/** Accepts an event `session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdatedEventSchema: StandardSchema<SessionUpdatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionUpdatedEvent, sessionUpdatedEventShape, {
  ClientSecret: clientSecretShape,
  EchoCancellation: echoCancellationShape,
  InputAudioTranscription: inputAudioTranscriptionShape,
  NoiseReduction: noiseReductionShape,
  RealtimeSession: realtimeSessionShape,
  TurnDetection: turnDetectionShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionTool': realtimeFunctionToolShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeMcpApprovalFilterShape,
  'realtime.McpTool': realtimeMcpToolShape,
  'realtime.McpToolFilter': realtimeMcpToolFilterShape,
  'realtime.Prompt': realtimePromptShape,
  'realtime.PromptCacheBreakpoint': realtimePromptCacheBreakpointShape,
  'realtime.PromptFile': realtimePromptFileShape,
  'realtime.PromptImage': realtimePromptImageShape,
  'realtime.PromptText': realtimePromptTextShape,
  'realtime.PromptVariable': realtimePromptVariableShape,
  'realtime.PromptVariables': realtimePromptVariablesShape,
  'realtime.RetentionRatioTruncation': realtimeRetentionRatioTruncationShape,
  'realtime.TokenLimits': realtimeTokenLimitsShape,
  'realtime.Tool': realtimeToolShape,
  'realtime.ToolChoice': realtimeToolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeToolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeToolChoiceMcpShape,
  'realtime.Tracing': realtimeTracingShape,
  'realtime.TracingConfig': realtimeTracingConfigShape,
  'realtime.Truncation': realtimeTruncationShape,
});

/** Accepts an event `transcription_session.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionCreatedEventSchema: StandardSchema<TranscriptionSessionCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isTranscriptionSessionCreatedEvent, transcriptionSessionCreatedEventShape, {
  InputAudioTranscription: inputAudioTranscriptionShape,
  NoiseReduction: noiseReductionShape,
  TranscriptionSession: transcriptionSessionShape,
  TurnDetection: turnDetectionShape,
});

/** Accepts an event `transcription_session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionUpdatedEventSchema: StandardSchema<TranscriptionSessionUpdatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isTranscriptionSessionUpdatedEvent, transcriptionSessionUpdatedEventShape, {
  InputAudioTranscription: inputAudioTranscriptionShape,
  NoiseReduction: noiseReductionShape,
  TranscriptionSession: transcriptionSessionShape,
  TurnDetection: turnDetectionShape,
});

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<ClientEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isClientEvent, clientEventShape, {
  AssistantMessageItemInput: assistantMessageItemInputShape,
  AssistantTextPartInput: assistantTextPartInputShape,
  ConversationItemInput: conversationItemInputShape,
  EchoCancellation: echoCancellationShape,
  InputAudioTranscriptionRequest: inputAudioTranscriptionRequestShape,
  MessageItemInput: messageItemInputShape,
  NoiseReduction: noiseReductionShape,
  RealtimeSessionRequest: realtimeSessionRequestShape,
  ResponseInputItem: responseInputItemShape,
  ResponseRequest: responseRequestShape,
  TranscriptionSessionRequest: transcriptionSessionRequestShape,
  TurnDetectionRequest: turnDetectionRequestShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionCallItemInput': realtimeFunctionCallItemInputShape,
  'realtime.FunctionCallOutputItemInput': realtimeFunctionCallOutputItemInputShape,
  'realtime.FunctionToolRequest': realtimeFunctionToolRequestShape,
  'realtime.InputAudioPartInput': realtimeInputAudioPartInputShape,
  'realtime.InputImagePartInput': realtimeInputImagePartInputShape,
  'realtime.InputTextPartInput': realtimeInputTextPartInputShape,
  'realtime.ItemReference': realtimeItemReferenceShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeMcpApprovalFilterShape,
  'realtime.McpApprovalRequestItemInput': realtimeMcpApprovalRequestItemInputShape,
  'realtime.McpApprovalResponseItemInput': realtimeMcpApprovalResponseItemInputShape,
  'realtime.McpCallErrorInput': realtimeMcpCallErrorInputShape,
  'realtime.McpCallItemInput': realtimeMcpCallItemInputShape,
  'realtime.McpHttpErrorInput': realtimeMcpHttpErrorInputShape,
  'realtime.McpListToolsItemInput': realtimeMcpListToolsItemInputShape,
  'realtime.McpListedToolInput': realtimeMcpListedToolInputShape,
  'realtime.McpProtocolErrorInput': realtimeMcpProtocolErrorInputShape,
  'realtime.McpToolCaller': realtimeMcpToolCallerShape,
  'realtime.McpToolExecutionErrorInput': realtimeMcpToolExecutionErrorInputShape,
  'realtime.McpToolFilter': realtimeMcpToolFilterShape,
  'realtime.McpToolRequest': realtimeMcpToolRequestShape,
  'realtime.Metadata': realtimeMetadataShape,
  'realtime.Prompt': realtimePromptShape,
  'realtime.PromptCacheBreakpoint': realtimePromptCacheBreakpointShape,
  'realtime.PromptFile': realtimePromptFileShape,
  'realtime.PromptImage': realtimePromptImageShape,
  'realtime.PromptText': realtimePromptTextShape,
  'realtime.PromptVariable': realtimePromptVariableShape,
  'realtime.PromptVariables': realtimePromptVariablesShape,
  'realtime.RetentionRatioTruncation': realtimeRetentionRatioTruncationShape,
  'realtime.SystemMessageItemInput': realtimeSystemMessageItemInputShape,
  'realtime.TokenLimits': realtimeTokenLimitsShape,
  'realtime.ToolChoice': realtimeToolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeToolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeToolChoiceMcpShape,
  'realtime.ToolRequest': realtimeToolRequestShape,
  'realtime.TracingConfigRequest': realtimeTracingConfigRequestShape,
  'realtime.TracingRequest': realtimeTracingRequestShape,
  'realtime.Truncation': realtimeTruncationShape,
  'realtime.UserMessageItemInput': realtimeUserMessageItemInputShape,
  'realtime.UserPartInput': realtimeUserPartInputShape,
});

/** Accepts an event `conversation.item.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreateEventSchema: StandardSchema<ConversationItemCreateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemCreateEvent, conversationItemCreateEventShape, {
  AssistantMessageItemInput: assistantMessageItemInputShape,
  AssistantTextPartInput: assistantTextPartInputShape,
  ConversationItemInput: conversationItemInputShape,
  MessageItemInput: messageItemInputShape,
  'realtime.FunctionCallItemInput': realtimeFunctionCallItemInputShape,
  'realtime.FunctionCallOutputItemInput': realtimeFunctionCallOutputItemInputShape,
  'realtime.InputAudioPartInput': realtimeInputAudioPartInputShape,
  'realtime.InputImagePartInput': realtimeInputImagePartInputShape,
  'realtime.InputTextPartInput': realtimeInputTextPartInputShape,
  'realtime.McpApprovalRequestItemInput': realtimeMcpApprovalRequestItemInputShape,
  'realtime.McpApprovalResponseItemInput': realtimeMcpApprovalResponseItemInputShape,
  'realtime.McpCallErrorInput': realtimeMcpCallErrorInputShape,
  'realtime.McpCallItemInput': realtimeMcpCallItemInputShape,
  'realtime.McpHttpErrorInput': realtimeMcpHttpErrorInputShape,
  'realtime.McpListToolsItemInput': realtimeMcpListToolsItemInputShape,
  'realtime.McpListedToolInput': realtimeMcpListedToolInputShape,
  'realtime.McpProtocolErrorInput': realtimeMcpProtocolErrorInputShape,
  'realtime.McpToolExecutionErrorInput': realtimeMcpToolExecutionErrorInputShape,
  'realtime.SystemMessageItemInput': realtimeSystemMessageItemInputShape,
  'realtime.UserMessageItemInput': realtimeUserMessageItemInputShape,
  'realtime.UserPartInput': realtimeUserPartInputShape,
});

/** Accepts an event `conversation.item.delete`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDeleteEventSchema: StandardSchema<ConversationItemDeleteEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemDeleteEvent, conversationItemDeleteEventShape, {});

/** Accepts an event `conversation.item.retrieve`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemRetrieveEventSchema: StandardSchema<ConversationItemRetrieveEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemRetrieveEvent, conversationItemRetrieveEventShape, {});

/** Accepts an event `conversation.item.truncate`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemTruncateEventSchema: StandardSchema<ConversationItemTruncateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemTruncateEvent, conversationItemTruncateEventShape, {});

/** Accepts an event `input_audio_buffer.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferAppendEventSchema: StandardSchema<InputAudioBufferAppendEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferAppendEvent, inputAudioBufferAppendEventShape, {});

/** Accepts an event `input_audio_buffer.clear`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferClearEventSchema: StandardSchema<InputAudioBufferClearEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferClearEvent, inputAudioBufferClearEventShape, {});

/** Accepts an event `input_audio_buffer.commit`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferCommitEventSchema: StandardSchema<InputAudioBufferCommitEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isInputAudioBufferCommitEvent, inputAudioBufferCommitEventShape, {});

/** Accepts an event `output_audio_buffer.clear`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferClearEventSchema: StandardSchema<OutputAudioBufferClearEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isOutputAudioBufferClearEvent, outputAudioBufferClearEventShape, {});

/** Accepts an event `response.cancel`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCancelEventSchema: StandardSchema<ResponseCancelEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseCancelEvent, responseCancelEventShape, {});

/** Accepts an event `response.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreateEventSchema: StandardSchema<ResponseCreateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseCreateEvent, responseCreateEventShape, {
  AssistantMessageItemInput: assistantMessageItemInputShape,
  AssistantTextPartInput: assistantTextPartInputShape,
  ConversationItemInput: conversationItemInputShape,
  MessageItemInput: messageItemInputShape,
  ResponseInputItem: responseInputItemShape,
  ResponseRequest: responseRequestShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionCallItemInput': realtimeFunctionCallItemInputShape,
  'realtime.FunctionCallOutputItemInput': realtimeFunctionCallOutputItemInputShape,
  'realtime.FunctionToolRequest': realtimeFunctionToolRequestShape,
  'realtime.InputAudioPartInput': realtimeInputAudioPartInputShape,
  'realtime.InputImagePartInput': realtimeInputImagePartInputShape,
  'realtime.InputTextPartInput': realtimeInputTextPartInputShape,
  'realtime.ItemReference': realtimeItemReferenceShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeMcpApprovalFilterShape,
  'realtime.McpApprovalRequestItemInput': realtimeMcpApprovalRequestItemInputShape,
  'realtime.McpApprovalResponseItemInput': realtimeMcpApprovalResponseItemInputShape,
  'realtime.McpCallErrorInput': realtimeMcpCallErrorInputShape,
  'realtime.McpCallItemInput': realtimeMcpCallItemInputShape,
  'realtime.McpHttpErrorInput': realtimeMcpHttpErrorInputShape,
  'realtime.McpListToolsItemInput': realtimeMcpListToolsItemInputShape,
  'realtime.McpListedToolInput': realtimeMcpListedToolInputShape,
  'realtime.McpProtocolErrorInput': realtimeMcpProtocolErrorInputShape,
  'realtime.McpToolCaller': realtimeMcpToolCallerShape,
  'realtime.McpToolExecutionErrorInput': realtimeMcpToolExecutionErrorInputShape,
  'realtime.McpToolFilter': realtimeMcpToolFilterShape,
  'realtime.McpToolRequest': realtimeMcpToolRequestShape,
  'realtime.Metadata': realtimeMetadataShape,
  'realtime.Prompt': realtimePromptShape,
  'realtime.PromptCacheBreakpoint': realtimePromptCacheBreakpointShape,
  'realtime.PromptFile': realtimePromptFileShape,
  'realtime.PromptImage': realtimePromptImageShape,
  'realtime.PromptText': realtimePromptTextShape,
  'realtime.PromptVariable': realtimePromptVariableShape,
  'realtime.PromptVariables': realtimePromptVariablesShape,
  'realtime.SystemMessageItemInput': realtimeSystemMessageItemInputShape,
  'realtime.ToolChoice': realtimeToolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeToolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeToolChoiceMcpShape,
  'realtime.ToolRequest': realtimeToolRequestShape,
  'realtime.UserMessageItemInput': realtimeUserMessageItemInputShape,
  'realtime.UserPartInput': realtimeUserPartInputShape,
});

/** Accepts an event `session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdateEventSchema: StandardSchema<SessionUpdateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isSessionUpdateEvent, sessionUpdateEventShape, {
  EchoCancellation: echoCancellationShape,
  InputAudioTranscriptionRequest: inputAudioTranscriptionRequestShape,
  NoiseReduction: noiseReductionShape,
  RealtimeSessionRequest: realtimeSessionRequestShape,
  TurnDetectionRequest: turnDetectionRequestShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionToolRequest': realtimeFunctionToolRequestShape,
  'realtime.MaxOutputTokens': realtimeMaxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeMcpApprovalFilterShape,
  'realtime.McpToolCaller': realtimeMcpToolCallerShape,
  'realtime.McpToolFilter': realtimeMcpToolFilterShape,
  'realtime.McpToolRequest': realtimeMcpToolRequestShape,
  'realtime.Prompt': realtimePromptShape,
  'realtime.PromptCacheBreakpoint': realtimePromptCacheBreakpointShape,
  'realtime.PromptFile': realtimePromptFileShape,
  'realtime.PromptImage': realtimePromptImageShape,
  'realtime.PromptText': realtimePromptTextShape,
  'realtime.PromptVariable': realtimePromptVariableShape,
  'realtime.PromptVariables': realtimePromptVariablesShape,
  'realtime.RetentionRatioTruncation': realtimeRetentionRatioTruncationShape,
  'realtime.TokenLimits': realtimeTokenLimitsShape,
  'realtime.ToolChoice': realtimeToolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeToolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeToolChoiceMcpShape,
  'realtime.ToolRequest': realtimeToolRequestShape,
  'realtime.TracingConfigRequest': realtimeTracingConfigRequestShape,
  'realtime.TracingRequest': realtimeTracingRequestShape,
  'realtime.Truncation': realtimeTruncationShape,
});

/** Accepts an event `transcription_session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionUpdateEventSchema: StandardSchema<TranscriptionSessionUpdateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isTranscriptionSessionUpdateEvent, transcriptionSessionUpdateEventShape, {
  InputAudioTranscriptionRequest: inputAudioTranscriptionRequestShape,
  NoiseReduction: noiseReductionShape,
  TranscriptionSessionRequest: transcriptionSessionRequestShape,
  TurnDetectionRequest: turnDetectionRequestShape,
});
