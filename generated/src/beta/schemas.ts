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
  itemReferenceShape,
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
import * as realtimeShapes from '../realtime/shapes.js';
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
  'realtime.ApiError': realtimeShapes.apiErrorShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.CachedTokensDetails': realtimeShapes.cachedTokensDetailsShape,
  'realtime.ContentPart': realtimeShapes.contentPartShape,
  'realtime.Conversation': realtimeShapes.conversationShape,
  'realtime.DetectedLanguage': realtimeShapes.detectedLanguageShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.FunctionTool': realtimeShapes.functionToolShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.InputTokenDetails': realtimeShapes.inputTokenDetailsShape,
  'realtime.LogProbability': realtimeShapes.logProbabilityShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeShapes.mcpApprovalFilterShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpTool': realtimeShapes.mcpToolShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.McpToolFilter': realtimeShapes.mcpToolFilterShape,
  'realtime.Metadata': realtimeShapes.metadataShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.OutputTokenDetails': realtimeShapes.outputTokenDetailsShape,
  'realtime.Prompt': realtimeShapes.promptShape,
  'realtime.PromptCacheBreakpoint': realtimeShapes.promptCacheBreakpointShape,
  'realtime.PromptFile': realtimeShapes.promptFileShape,
  'realtime.PromptImage': realtimeShapes.promptImageShape,
  'realtime.PromptText': realtimeShapes.promptTextShape,
  'realtime.PromptVariable': realtimeShapes.promptVariableShape,
  'realtime.PromptVariables': realtimeShapes.promptVariablesShape,
  'realtime.RateLimit': realtimeShapes.rateLimitShape,
  'realtime.ResponseError': realtimeShapes.responseErrorShape,
  'realtime.ResponseStatusDetails': realtimeShapes.responseStatusDetailsShape,
  'realtime.ResponseUsage': realtimeShapes.responseUsageShape,
  'realtime.RetentionRatioTruncation': realtimeShapes.retentionRatioTruncationShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.TokenLimits': realtimeShapes.tokenLimitsShape,
  'realtime.Tool': realtimeShapes.toolShape,
  'realtime.ToolChoice': realtimeShapes.toolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeShapes.toolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeShapes.toolChoiceMcpShape,
  'realtime.Tracing': realtimeShapes.tracingShape,
  'realtime.TracingConfig': realtimeShapes.tracingConfigShape,
  'realtime.TranscriptionDurationUsage': realtimeShapes.transcriptionDurationUsageShape,
  'realtime.TranscriptionError': realtimeShapes.transcriptionErrorShape,
  'realtime.TranscriptionInputTokenDetails': realtimeShapes.transcriptionInputTokenDetailsShape,
  'realtime.TranscriptionTokenUsage': realtimeShapes.transcriptionTokenUsageShape,
  'realtime.TranscriptionUsage': realtimeShapes.transcriptionUsageShape,
  'realtime.Truncation': realtimeShapes.truncationShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
});

/** Accepts an event `conversation.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationCreatedEventSchema: StandardSchema<ConversationCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationCreatedEvent, conversationCreatedEventShape, {
  'realtime.Conversation': realtimeShapes.conversationShape,
});

/** Accepts an event `conversation.item.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreatedEventSchema: StandardSchema<ConversationItemCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemCreatedEvent, conversationItemCreatedEventShape, {
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
});

/** Accepts an event `conversation.item.deleted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDeletedEventSchema: StandardSchema<ConversationItemDeletedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemDeletedEvent, conversationItemDeletedEventShape, {});

/** Accepts an event `conversation.item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDoneEventSchema: StandardSchema<ConversationItemDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemDoneEvent, conversationItemDoneEventShape, {
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionCompletedEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionCompletedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionCompletedEvent, conversationItemInputAudioTranscriptionCompletedEventShape, {
  'realtime.DetectedLanguage': realtimeShapes.detectedLanguageShape,
  'realtime.LogProbability': realtimeShapes.logProbabilityShape,
  'realtime.TranscriptionDurationUsage': realtimeShapes.transcriptionDurationUsageShape,
  'realtime.TranscriptionInputTokenDetails': realtimeShapes.transcriptionInputTokenDetailsShape,
  'realtime.TranscriptionTokenUsage': realtimeShapes.transcriptionTokenUsageShape,
  'realtime.TranscriptionUsage': realtimeShapes.transcriptionUsageShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionDeltaEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionDeltaEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionDeltaEvent, conversationItemInputAudioTranscriptionDeltaEventShape, {
  'realtime.LogProbability': realtimeShapes.logProbabilityShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionFailedEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionFailedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionFailedEvent, conversationItemInputAudioTranscriptionFailedEventShape, {
  'realtime.TranscriptionError': realtimeShapes.transcriptionErrorShape,
});

/** Accepts an event `conversation.item.input_audio_transcription.segment`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionSegmentEventSchema: StandardSchema<ConversationItemInputAudioTranscriptionSegmentEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemInputAudioTranscriptionSegmentEvent, conversationItemInputAudioTranscriptionSegmentEventShape, {});

/** Accepts an event `conversation.item.retrieved`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemRetrievedEventSchema: StandardSchema<ConversationItemRetrievedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemRetrievedEvent, conversationItemRetrievedEventShape, {
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
});

/** Accepts an event `conversation.item.truncated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemTruncatedEventSchema: StandardSchema<ConversationItemTruncatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemTruncatedEvent, conversationItemTruncatedEventShape, {});

/** Accepts an event `error`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverErrorEventSchema: StandardSchema<ServerErrorEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isServerErrorEvent, serverErrorEventShape, {
  'realtime.ApiError': realtimeShapes.apiErrorShape,
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
  'realtime.RateLimit': realtimeShapes.rateLimitShape,
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
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.ContentPart': realtimeShapes.contentPartShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
});

/** Accepts an event `response.content_part.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseContentPartDoneEventSchema: StandardSchema<ResponseContentPartDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseContentPartDoneEvent, responseContentPartDoneEventShape, {
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.ContentPart': realtimeShapes.contentPartShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
});

/** Accepts an event `response.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreatedEventSchema: StandardSchema<ResponseCreatedEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseCreatedEvent, responseCreatedEventShape, {
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  RealtimeResponse: realtimeResponseShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.CachedTokensDetails': realtimeShapes.cachedTokensDetailsShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.InputTokenDetails': realtimeShapes.inputTokenDetailsShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.Metadata': realtimeShapes.metadataShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.OutputTokenDetails': realtimeShapes.outputTokenDetailsShape,
  'realtime.ResponseError': realtimeShapes.responseErrorShape,
  'realtime.ResponseStatusDetails': realtimeShapes.responseStatusDetailsShape,
  'realtime.ResponseUsage': realtimeShapes.responseUsageShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
});

/** Accepts an event `response.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseDoneEventSchema: StandardSchema<ResponseDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseDoneEvent, responseDoneEventShape, {
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  RealtimeResponse: realtimeResponseShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.CachedTokensDetails': realtimeShapes.cachedTokensDetailsShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.InputTokenDetails': realtimeShapes.inputTokenDetailsShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.Metadata': realtimeShapes.metadataShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.OutputTokenDetails': realtimeShapes.outputTokenDetailsShape,
  'realtime.ResponseError': realtimeShapes.responseErrorShape,
  'realtime.ResponseStatusDetails': realtimeShapes.responseStatusDetailsShape,
  'realtime.ResponseUsage': realtimeShapes.responseUsageShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
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
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
});

/** Accepts an event `response.output_item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseOutputItemDoneEventSchema: StandardSchema<ResponseOutputItemDoneEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isResponseOutputItemDoneEvent, responseOutputItemDoneEventShape, {
  AssistantMessageItem: assistantMessageItemShape,
  ConversationItem: conversationItemShape,
  MessageItem: messageItemShape,
  'realtime.AssistantContentPart': realtimeShapes.assistantContentPartShape,
  'realtime.AudioPart': realtimeShapes.audioPartShape,
  'realtime.FunctionCallItem': realtimeShapes.functionCallItemShape,
  'realtime.FunctionCallOutputItem': realtimeShapes.functionCallOutputItemShape,
  'realtime.InputAudioPart': realtimeShapes.inputAudioPartShape,
  'realtime.InputImagePart': realtimeShapes.inputImagePartShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItem': realtimeShapes.mcpListToolsItemShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.OutputAudioPart': realtimeShapes.outputAudioPartShape,
  'realtime.OutputTextPart': realtimeShapes.outputTextPartShape,
  'realtime.SystemMessageItem': realtimeShapes.systemMessageItemShape,
  'realtime.TextPart': realtimeShapes.textPartShape,
  'realtime.UserContentPart': realtimeShapes.userContentPartShape,
  'realtime.UserMessageItem': realtimeShapes.userMessageItemShape,
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
  'realtime.FunctionTool': realtimeShapes.functionToolShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeShapes.mcpApprovalFilterShape,
  'realtime.McpTool': realtimeShapes.mcpToolShape,
  'realtime.McpToolFilter': realtimeShapes.mcpToolFilterShape,
  'realtime.Prompt': realtimeShapes.promptShape,
  'realtime.PromptCacheBreakpoint': realtimeShapes.promptCacheBreakpointShape,
  'realtime.PromptFile': realtimeShapes.promptFileShape,
  'realtime.PromptImage': realtimeShapes.promptImageShape,
  'realtime.PromptText': realtimeShapes.promptTextShape,
  'realtime.PromptVariable': realtimeShapes.promptVariableShape,
  'realtime.PromptVariables': realtimeShapes.promptVariablesShape,
  'realtime.RetentionRatioTruncation': realtimeShapes.retentionRatioTruncationShape,
  'realtime.TokenLimits': realtimeShapes.tokenLimitsShape,
  'realtime.Tool': realtimeShapes.toolShape,
  'realtime.ToolChoice': realtimeShapes.toolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeShapes.toolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeShapes.toolChoiceMcpShape,
  'realtime.Tracing': realtimeShapes.tracingShape,
  'realtime.TracingConfig': realtimeShapes.tracingConfigShape,
  'realtime.Truncation': realtimeShapes.truncationShape,
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
  'realtime.FunctionTool': realtimeShapes.functionToolShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalFilter': realtimeShapes.mcpApprovalFilterShape,
  'realtime.McpTool': realtimeShapes.mcpToolShape,
  'realtime.McpToolFilter': realtimeShapes.mcpToolFilterShape,
  'realtime.Prompt': realtimeShapes.promptShape,
  'realtime.PromptCacheBreakpoint': realtimeShapes.promptCacheBreakpointShape,
  'realtime.PromptFile': realtimeShapes.promptFileShape,
  'realtime.PromptImage': realtimeShapes.promptImageShape,
  'realtime.PromptText': realtimeShapes.promptTextShape,
  'realtime.PromptVariable': realtimeShapes.promptVariableShape,
  'realtime.PromptVariables': realtimeShapes.promptVariablesShape,
  'realtime.RetentionRatioTruncation': realtimeShapes.retentionRatioTruncationShape,
  'realtime.TokenLimits': realtimeShapes.tokenLimitsShape,
  'realtime.Tool': realtimeShapes.toolShape,
  'realtime.ToolChoice': realtimeShapes.toolChoiceShape,
  'realtime.ToolChoiceFunction': realtimeShapes.toolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeShapes.toolChoiceMcpShape,
  'realtime.Tracing': realtimeShapes.tracingShape,
  'realtime.TracingConfig': realtimeShapes.tracingConfigShape,
  'realtime.Truncation': realtimeShapes.truncationShape,
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
  ItemReference: itemReferenceShape,
  MessageItemInput: messageItemInputShape,
  NoiseReduction: noiseReductionShape,
  RealtimeSessionRequest: realtimeSessionRequestShape,
  ResponseInputItem: responseInputItemShape,
  ResponseRequest: responseRequestShape,
  TranscriptionSessionRequest: transcriptionSessionRequestShape,
  TurnDetectionRequest: turnDetectionRequestShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionCallItemInput': realtimeShapes.functionCallItemInputShape,
  'realtime.FunctionCallOutputItemInput': realtimeShapes.functionCallOutputItemInputShape,
  'realtime.FunctionToolRequest': realtimeShapes.functionToolRequestShape,
  'realtime.InputAudioPartInput': realtimeShapes.inputAudioPartInputShape,
  'realtime.InputImagePartInput': realtimeShapes.inputImagePartInputShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.ItemStatusInput': realtimeShapes.itemStatusInputShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalFilterRequest': realtimeShapes.mcpApprovalFilterRequestShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpConnectorRequest': realtimeShapes.mcpConnectorRequestShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItemInput': realtimeShapes.mcpListToolsItemInputShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolCaller': realtimeShapes.mcpToolCallerShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.McpToolFilterRequest': realtimeShapes.mcpToolFilterRequestShape,
  'realtime.McpToolRequest': realtimeShapes.mcpToolRequestShape,
  'realtime.Metadata': realtimeShapes.metadataShape,
  'realtime.PromptCacheBreakpointRequest': realtimeShapes.promptCacheBreakpointRequestShape,
  'realtime.PromptFileRequest': realtimeShapes.promptFileRequestShape,
  'realtime.PromptImageRequest': realtimeShapes.promptImageRequestShape,
  'realtime.PromptRequest': realtimeShapes.promptRequestShape,
  'realtime.PromptTextRequest': realtimeShapes.promptTextRequestShape,
  'realtime.PromptVariableRequest': realtimeShapes.promptVariableRequestShape,
  'realtime.PromptVariablesRequest': realtimeShapes.promptVariablesRequestShape,
  'realtime.RetentionRatioTruncationRequest': realtimeShapes.retentionRatioTruncationRequestShape,
  'realtime.SessionIncludeRequest': realtimeShapes.sessionIncludeRequestShape,
  'realtime.SystemMessageItemInput': realtimeShapes.systemMessageItemInputShape,
  'realtime.TokenLimitsRequest': realtimeShapes.tokenLimitsRequestShape,
  'realtime.ToolChoiceFunction': realtimeShapes.toolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeShapes.toolChoiceMcpShape,
  'realtime.ToolChoiceModeRequest': realtimeShapes.toolChoiceModeRequestShape,
  'realtime.ToolChoiceRequest': realtimeShapes.toolChoiceRequestShape,
  'realtime.ToolRequest': realtimeShapes.toolRequestShape,
  'realtime.TracingConfigRequest': realtimeShapes.tracingConfigRequestShape,
  'realtime.TracingRequest': realtimeShapes.tracingRequestShape,
  'realtime.TruncationRequest': realtimeShapes.truncationRequestShape,
  'realtime.UserMessageItemInput': realtimeShapes.userMessageItemInputShape,
  'realtime.UserPartInput': realtimeShapes.userPartInputShape,
});

/** Accepts an event `conversation.item.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreateEventSchema: StandardSchema<ConversationItemCreateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isConversationItemCreateEvent, conversationItemCreateEventShape, {
  AssistantMessageItemInput: assistantMessageItemInputShape,
  AssistantTextPartInput: assistantTextPartInputShape,
  ConversationItemInput: conversationItemInputShape,
  MessageItemInput: messageItemInputShape,
  'realtime.FunctionCallItemInput': realtimeShapes.functionCallItemInputShape,
  'realtime.FunctionCallOutputItemInput': realtimeShapes.functionCallOutputItemInputShape,
  'realtime.InputAudioPartInput': realtimeShapes.inputAudioPartInputShape,
  'realtime.InputImagePartInput': realtimeShapes.inputImagePartInputShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.ItemStatusInput': realtimeShapes.itemStatusInputShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItemInput': realtimeShapes.mcpListToolsItemInputShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.SystemMessageItemInput': realtimeShapes.systemMessageItemInputShape,
  'realtime.UserMessageItemInput': realtimeShapes.userMessageItemInputShape,
  'realtime.UserPartInput': realtimeShapes.userPartInputShape,
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
  ItemReference: itemReferenceShape,
  MessageItemInput: messageItemInputShape,
  ResponseInputItem: responseInputItemShape,
  ResponseRequest: responseRequestShape,
  Voice: voiceShape,
  VoiceSetting: voiceSettingShape,
  'realtime.FunctionCallItemInput': realtimeShapes.functionCallItemInputShape,
  'realtime.FunctionCallOutputItemInput': realtimeShapes.functionCallOutputItemInputShape,
  'realtime.FunctionToolRequest': realtimeShapes.functionToolRequestShape,
  'realtime.InputAudioPartInput': realtimeShapes.inputAudioPartInputShape,
  'realtime.InputImagePartInput': realtimeShapes.inputImagePartInputShape,
  'realtime.InputTextPart': realtimeShapes.inputTextPartShape,
  'realtime.ItemStatusInput': realtimeShapes.itemStatusInputShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalFilterRequest': realtimeShapes.mcpApprovalFilterRequestShape,
  'realtime.McpApprovalRequestItem': realtimeShapes.mcpApprovalRequestItemShape,
  'realtime.McpApprovalResponseItem': realtimeShapes.mcpApprovalResponseItemShape,
  'realtime.McpCallError': realtimeShapes.mcpCallErrorShape,
  'realtime.McpCallItem': realtimeShapes.mcpCallItemShape,
  'realtime.McpConnectorRequest': realtimeShapes.mcpConnectorRequestShape,
  'realtime.McpHttpError': realtimeShapes.mcpHttpErrorShape,
  'realtime.McpListToolsItemInput': realtimeShapes.mcpListToolsItemInputShape,
  'realtime.McpListedTool': realtimeShapes.mcpListedToolShape,
  'realtime.McpProtocolError': realtimeShapes.mcpProtocolErrorShape,
  'realtime.McpToolCaller': realtimeShapes.mcpToolCallerShape,
  'realtime.McpToolExecutionError': realtimeShapes.mcpToolExecutionErrorShape,
  'realtime.McpToolFilterRequest': realtimeShapes.mcpToolFilterRequestShape,
  'realtime.McpToolRequest': realtimeShapes.mcpToolRequestShape,
  'realtime.Metadata': realtimeShapes.metadataShape,
  'realtime.PromptCacheBreakpointRequest': realtimeShapes.promptCacheBreakpointRequestShape,
  'realtime.PromptFileRequest': realtimeShapes.promptFileRequestShape,
  'realtime.PromptImageRequest': realtimeShapes.promptImageRequestShape,
  'realtime.PromptRequest': realtimeShapes.promptRequestShape,
  'realtime.PromptTextRequest': realtimeShapes.promptTextRequestShape,
  'realtime.PromptVariableRequest': realtimeShapes.promptVariableRequestShape,
  'realtime.PromptVariablesRequest': realtimeShapes.promptVariablesRequestShape,
  'realtime.SystemMessageItemInput': realtimeShapes.systemMessageItemInputShape,
  'realtime.ToolChoiceFunction': realtimeShapes.toolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeShapes.toolChoiceMcpShape,
  'realtime.ToolChoiceModeRequest': realtimeShapes.toolChoiceModeRequestShape,
  'realtime.ToolChoiceRequest': realtimeShapes.toolChoiceRequestShape,
  'realtime.ToolRequest': realtimeShapes.toolRequestShape,
  'realtime.UserMessageItemInput': realtimeShapes.userMessageItemInputShape,
  'realtime.UserPartInput': realtimeShapes.userPartInputShape,
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
  'realtime.FunctionToolRequest': realtimeShapes.functionToolRequestShape,
  'realtime.MaxOutputTokens': realtimeShapes.maxOutputTokensShape,
  'realtime.McpApprovalFilterRequest': realtimeShapes.mcpApprovalFilterRequestShape,
  'realtime.McpConnectorRequest': realtimeShapes.mcpConnectorRequestShape,
  'realtime.McpToolCaller': realtimeShapes.mcpToolCallerShape,
  'realtime.McpToolFilterRequest': realtimeShapes.mcpToolFilterRequestShape,
  'realtime.McpToolRequest': realtimeShapes.mcpToolRequestShape,
  'realtime.PromptCacheBreakpointRequest': realtimeShapes.promptCacheBreakpointRequestShape,
  'realtime.PromptFileRequest': realtimeShapes.promptFileRequestShape,
  'realtime.PromptImageRequest': realtimeShapes.promptImageRequestShape,
  'realtime.PromptRequest': realtimeShapes.promptRequestShape,
  'realtime.PromptTextRequest': realtimeShapes.promptTextRequestShape,
  'realtime.PromptVariableRequest': realtimeShapes.promptVariableRequestShape,
  'realtime.PromptVariablesRequest': realtimeShapes.promptVariablesRequestShape,
  'realtime.RetentionRatioTruncationRequest': realtimeShapes.retentionRatioTruncationRequestShape,
  'realtime.SessionIncludeRequest': realtimeShapes.sessionIncludeRequestShape,
  'realtime.TokenLimitsRequest': realtimeShapes.tokenLimitsRequestShape,
  'realtime.ToolChoiceFunction': realtimeShapes.toolChoiceFunctionShape,
  'realtime.ToolChoiceMcp': realtimeShapes.toolChoiceMcpShape,
  'realtime.ToolChoiceModeRequest': realtimeShapes.toolChoiceModeRequestShape,
  'realtime.ToolChoiceRequest': realtimeShapes.toolChoiceRequestShape,
  'realtime.ToolRequest': realtimeShapes.toolRequestShape,
  'realtime.TracingConfigRequest': realtimeShapes.tracingConfigRequestShape,
  'realtime.TracingRequest': realtimeShapes.tracingRequestShape,
  'realtime.TruncationRequest': realtimeShapes.truncationRequestShape,
});

/** Accepts an event `transcription_session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionUpdateEventSchema: StandardSchema<TranscriptionSessionUpdateEvent> = /* @__PURE__ */ standardSchema('openai-realtime-events', isTranscriptionSessionUpdateEvent, transcriptionSessionUpdateEventShape, {
  InputAudioTranscriptionRequest: inputAudioTranscriptionRequestShape,
  NoiseReduction: noiseReductionShape,
  TranscriptionSessionRequest: transcriptionSessionRequestShape,
  TurnDetectionRequest: turnDetectionRequestShape,
  'realtime.SessionIncludeRequest': realtimeShapes.sessionIncludeRequestShape,
});
