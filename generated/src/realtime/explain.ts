/**
 * Explanations of the surface `realtime`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  clientEventShape,
  apiErrorShape,
  assistantContentPartShape,
  assistantMessageItemShape,
  assistantMessageItemInputShape,
  assistantPartInputShape,
  audioFormatShape,
  audioFormatRequestShape,
  audioInputShape,
  audioInputRequestShape,
  audioOutputShape,
  audioOutputRequestShape,
  audioPartShape,
  audioTranscriptionShape,
  cachedTokensDetailsShape,
  contentPartShape,
  conversationShape,
  conversationCreatedEventShape,
  conversationItemShape,
  conversationItemAddedEventShape,
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
  customVoiceShape,
  detectedLanguageShape,
  functionCallItemShape,
  functionCallItemInputShape,
  functionCallOutputItemShape,
  functionCallOutputItemInputShape,
  functionToolShape,
  functionToolRequestShape,
  inputAudioBufferAppendEventShape,
  inputAudioBufferClearEventShape,
  inputAudioBufferClearedEventShape,
  inputAudioBufferCommitEventShape,
  inputAudioBufferCommittedEventShape,
  inputAudioBufferDtmfEventReceivedEventShape,
  inputAudioBufferSpeechStartedEventShape,
  inputAudioBufferSpeechStoppedEventShape,
  inputAudioBufferTimeoutTriggeredEventShape,
  inputAudioPartShape,
  inputAudioPartInputShape,
  inputImagePartShape,
  inputImagePartInputShape,
  inputTextPartShape,
  inputTokenDetailsShape,
  inputTranscriptionRequestShape,
  itemStatusShape,
  itemStatusInputShape,
  logProbabilityShape,
  maxOutputTokensShape,
  mcpApprovalFilterShape,
  mcpApprovalFilterRequestShape,
  mcpApprovalRequestItemShape,
  mcpApprovalResponseItemShape,
  mcpCallErrorShape,
  mcpCallItemShape,
  mcpCallerShape,
  mcpConnectorShape,
  mcpConnectorRequestShape,
  mcpHttpErrorShape,
  mcpListToolsCompletedEventShape,
  mcpListToolsFailedEventShape,
  mcpListToolsInProgressEventShape,
  mcpListToolsItemShape,
  mcpListToolsItemInputShape,
  mcpListedToolShape,
  mcpProtocolErrorShape,
  mcpToolShape,
  mcpToolCallerShape,
  mcpToolExecutionErrorShape,
  mcpToolFilterShape,
  mcpToolFilterRequestShape,
  mcpToolRequestShape,
  messageItemShape,
  messageItemInputShape,
  metadataShape,
  noiseReductionShape,
  noiseReductionRequestShape,
  noiseReductionTypeShape,
  noiseReductionTypeRequestShape,
  outputAudioBufferClearEventShape,
  outputAudioBufferClearedEventShape,
  outputAudioBufferStartedEventShape,
  outputAudioBufferStoppedEventShape,
  outputAudioPartShape,
  outputAudioPartInputShape,
  outputModalityShape,
  outputModalityRequestShape,
  outputTextPartShape,
  outputTokenDetailsShape,
  pcmAudioFormatShape,
  pcmAudioFormatRequestShape,
  pcmaAudioFormatShape,
  pcmuAudioFormatShape,
  promptShape,
  promptCacheBreakpointShape,
  promptCacheBreakpointRequestShape,
  promptFileShape,
  promptFileRequestShape,
  promptImageShape,
  promptImageRequestShape,
  promptRequestShape,
  promptTextShape,
  promptTextRequestShape,
  promptVariableShape,
  promptVariableRequestShape,
  promptVariablesShape,
  promptVariablesRequestShape,
  rateLimitShape,
  rateLimitsUpdatedEventShape,
  realtimeAudioShape,
  realtimeAudioRequestShape,
  realtimeModelShape,
  realtimeResponseShape,
  realtimeResponseRequestShape,
  realtimeSessionShape,
  realtimeSessionRequestShape,
  reasoningShape,
  reasoningEffortShape,
  reasoningEffortRequestShape,
  reasoningRequestShape,
  responseAudioShape,
  responseAudioOutputShape,
  responseAudioOutputRequestShape,
  responseAudioRequestShape,
  responseCancelEventShape,
  responseContentPartAddedEventShape,
  responseContentPartDoneEventShape,
  responseCreateEventShape,
  responseCreatedEventShape,
  responseDoneEventShape,
  responseErrorShape,
  responseFunctionCallArgumentsDeltaEventShape,
  responseFunctionCallArgumentsDoneEventShape,
  responseMcpCallArgumentsDeltaEventShape,
  responseMcpCallArgumentsDoneEventShape,
  responseMcpCallCompletedEventShape,
  responseMcpCallFailedEventShape,
  responseMcpCallInProgressEventShape,
  responseOutputAudioDeltaEventShape,
  responseOutputAudioDoneEventShape,
  responseOutputAudioTranscriptDeltaEventShape,
  responseOutputAudioTranscriptDoneEventShape,
  responseOutputItemAddedEventShape,
  responseOutputItemDoneEventShape,
  responseOutputTextDeltaEventShape,
  responseOutputTextDoneEventShape,
  responseStatusDetailsShape,
  responseUsageShape,
  retentionRatioTruncationShape,
  retentionRatioTruncationRequestShape,
  semanticVadShape,
  semanticVadRequestShape,
  serverErrorEventShape,
  serverVadShape,
  serverVadRequestShape,
  sessionShape,
  sessionCreatedEventShape,
  sessionIncludeShape,
  sessionIncludeRequestShape,
  sessionRequestShape,
  sessionUpdateEventShape,
  sessionUpdatedEventShape,
  systemMessageItemShape,
  systemMessageItemInputShape,
  textPartShape,
  tokenLimitsShape,
  tokenLimitsRequestShape,
  toolShape,
  toolChoiceShape,
  toolChoiceFunctionShape,
  toolChoiceMcpShape,
  toolChoiceModeShape,
  toolChoiceModeRequestShape,
  toolChoiceRequestShape,
  toolRequestShape,
  tracingShape,
  tracingConfigShape,
  tracingConfigRequestShape,
  tracingRequestShape,
  transcriptionAudioShape,
  transcriptionAudioInputShape,
  transcriptionAudioRequestShape,
  transcriptionDurationUsageShape,
  transcriptionErrorShape,
  transcriptionInputTokenDetailsShape,
  transcriptionModelShape,
  transcriptionSessionShape,
  transcriptionSessionRequestShape,
  transcriptionTokenUsageShape,
  transcriptionTurnDetectionShape,
  transcriptionUsageShape,
  truncationShape,
  truncationRequestShape,
  turnDetectionShape,
  turnDetectionRequestShape,
  userContentPartShape,
  userMessageItemShape,
  userMessageItemInputShape,
  userPartInputShape,
  voiceShape,
  voiceNameShape,
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

/** Everything that keeps a value from being `ApiError`; empty exactly when the guard accepts it. */
export function explainApiError(value: unknown): Issue[] {
  return explain(apiErrorShape, value);
}

/** Everything that keeps a value from being `AssistantContentPart`; empty exactly when the guard accepts it. */
export function explainAssistantContentPart(value: unknown): Issue[] {
  return explain(assistantContentPartShape, value);
}

/** Everything that keeps a value from being `AssistantMessageItem`; empty exactly when the guard accepts it. */
export function explainAssistantMessageItem(value: unknown): Issue[] {
  return explain(assistantMessageItemShape, value);
}

/** Everything that keeps a value from being `AssistantMessageItemInput`; empty exactly when the guard accepts it. */
export function explainAssistantMessageItemInput(value: unknown): Issue[] {
  return explain(assistantMessageItemInputShape, value);
}

/** Everything that keeps a value from being `AssistantPartInput`; empty exactly when the guard accepts it. */
export function explainAssistantPartInput(value: unknown): Issue[] {
  return explain(assistantPartInputShape, value);
}

/** Everything that keeps a value from being `AudioFormat`; empty exactly when the guard accepts it. */
export function explainAudioFormat(value: unknown): Issue[] {
  return explain(audioFormatShape, value);
}

/** Everything that keeps a value from being `AudioFormatRequest`; empty exactly when the guard accepts it. */
export function explainAudioFormatRequest(value: unknown): Issue[] {
  return explain(audioFormatRequestShape, value);
}

/** Everything that keeps a value from being `AudioInput`; empty exactly when the guard accepts it. */
export function explainAudioInput(value: unknown): Issue[] {
  return explain(audioInputShape, value);
}

/** Everything that keeps a value from being `AudioInputRequest`; empty exactly when the guard accepts it. */
export function explainAudioInputRequest(value: unknown): Issue[] {
  return explain(audioInputRequestShape, value);
}

/** Everything that keeps a value from being `AudioOutput`; empty exactly when the guard accepts it. */
export function explainAudioOutput(value: unknown): Issue[] {
  return explain(audioOutputShape, value);
}

/** Everything that keeps a value from being `AudioOutputRequest`; empty exactly when the guard accepts it. */
export function explainAudioOutputRequest(value: unknown): Issue[] {
  return explain(audioOutputRequestShape, value);
}

/** Everything that keeps a value from being `AudioPart`; empty exactly when the guard accepts it. */
export function explainAudioPart(value: unknown): Issue[] {
  return explain(audioPartShape, value);
}

/** Everything that keeps a value from being `AudioTranscription`; empty exactly when the guard accepts it. */
export function explainAudioTranscription(value: unknown): Issue[] {
  return explain(audioTranscriptionShape, value);
}

/** Everything that keeps a value from being `CachedTokensDetails`; empty exactly when the guard accepts it. */
export function explainCachedTokensDetails(value: unknown): Issue[] {
  return explain(cachedTokensDetailsShape, value);
}

/** Everything that keeps a value from being `ContentPart`; empty exactly when the guard accepts it. */
export function explainContentPart(value: unknown): Issue[] {
  return explain(contentPartShape, value);
}

/** Everything that keeps a value from being `Conversation`; empty exactly when the guard accepts it. */
export function explainConversation(value: unknown): Issue[] {
  return explain(conversationShape, value);
}

/** Everything that keeps a value from being an event `conversation.created`; empty exactly when the guard accepts it. */
export function explainConversationCreatedEvent(value: unknown): Issue[] {
  return explain(conversationCreatedEventShape, value);
}

/** Everything that keeps a value from being `ConversationItem`; empty exactly when the guard accepts it. */
export function explainConversationItem(value: unknown): Issue[] {
  return explain(conversationItemShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.added`; empty exactly when the guard accepts it. */
export function explainConversationItemAddedEvent(value: unknown): Issue[] {
  return explain(conversationItemAddedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.create`; empty exactly when the guard accepts it. */
export function explainConversationItemCreateEvent(value: unknown): Issue[] {
  return explain(conversationItemCreateEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.created`; empty exactly when the guard accepts it. */
export function explainConversationItemCreatedEvent(value: unknown): Issue[] {
  return explain(conversationItemCreatedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.delete`; empty exactly when the guard accepts it. */
export function explainConversationItemDeleteEvent(value: unknown): Issue[] {
  return explain(conversationItemDeleteEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.deleted`; empty exactly when the guard accepts it. */
export function explainConversationItemDeletedEvent(value: unknown): Issue[] {
  return explain(conversationItemDeletedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.done`; empty exactly when the guard accepts it. */
export function explainConversationItemDoneEvent(value: unknown): Issue[] {
  return explain(conversationItemDoneEventShape, value);
}

/** Everything that keeps a value from being `ConversationItemInput`; empty exactly when the guard accepts it. */
export function explainConversationItemInput(value: unknown): Issue[] {
  return explain(conversationItemInputShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.completed`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionCompletedEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionCompletedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.delta`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.failed`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionFailedEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionFailedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.segment`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionSegmentEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionSegmentEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.retrieve`; empty exactly when the guard accepts it. */
export function explainConversationItemRetrieveEvent(value: unknown): Issue[] {
  return explain(conversationItemRetrieveEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.retrieved`; empty exactly when the guard accepts it. */
export function explainConversationItemRetrievedEvent(value: unknown): Issue[] {
  return explain(conversationItemRetrievedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.truncate`; empty exactly when the guard accepts it. */
export function explainConversationItemTruncateEvent(value: unknown): Issue[] {
  return explain(conversationItemTruncateEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.truncated`; empty exactly when the guard accepts it. */
export function explainConversationItemTruncatedEvent(value: unknown): Issue[] {
  return explain(conversationItemTruncatedEventShape, value);
}

/** Everything that keeps a value from being `CustomVoice`; empty exactly when the guard accepts it. */
export function explainCustomVoice(value: unknown): Issue[] {
  return explain(customVoiceShape, value);
}

/** Everything that keeps a value from being `DetectedLanguage`; empty exactly when the guard accepts it. */
export function explainDetectedLanguage(value: unknown): Issue[] {
  return explain(detectedLanguageShape, value);
}

/** Everything that keeps a value from being `FunctionCallItem`; empty exactly when the guard accepts it. */
export function explainFunctionCallItem(value: unknown): Issue[] {
  return explain(functionCallItemShape, value);
}

/** Everything that keeps a value from being `FunctionCallItemInput`; empty exactly when the guard accepts it. */
export function explainFunctionCallItemInput(value: unknown): Issue[] {
  return explain(functionCallItemInputShape, value);
}

/** Everything that keeps a value from being `FunctionCallOutputItem`; empty exactly when the guard accepts it. */
export function explainFunctionCallOutputItem(value: unknown): Issue[] {
  return explain(functionCallOutputItemShape, value);
}

/** Everything that keeps a value from being `FunctionCallOutputItemInput`; empty exactly when the guard accepts it. */
export function explainFunctionCallOutputItemInput(value: unknown): Issue[] {
  return explain(functionCallOutputItemInputShape, value);
}

/** Everything that keeps a value from being `FunctionTool`; empty exactly when the guard accepts it. */
export function explainFunctionTool(value: unknown): Issue[] {
  return explain(functionToolShape, value);
}

/** Everything that keeps a value from being `FunctionToolRequest`; empty exactly when the guard accepts it. */
export function explainFunctionToolRequest(value: unknown): Issue[] {
  return explain(functionToolRequestShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.append`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferAppendEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferAppendEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.clear`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferClearEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferClearEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.cleared`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferClearedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferClearedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.commit`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferCommitEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferCommitEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.committed`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferCommittedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferCommittedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.dtmf_event_received`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferDtmfEventReceivedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferDtmfEventReceivedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.speech_started`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferSpeechStartedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferSpeechStartedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.speech_stopped`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferSpeechStoppedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferSpeechStoppedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.timeout_triggered`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferTimeoutTriggeredEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferTimeoutTriggeredEventShape, value);
}

/** Everything that keeps a value from being `InputAudioPart`; empty exactly when the guard accepts it. */
export function explainInputAudioPart(value: unknown): Issue[] {
  return explain(inputAudioPartShape, value);
}

/** Everything that keeps a value from being `InputAudioPartInput`; empty exactly when the guard accepts it. */
export function explainInputAudioPartInput(value: unknown): Issue[] {
  return explain(inputAudioPartInputShape, value);
}

/** Everything that keeps a value from being `InputImagePart`; empty exactly when the guard accepts it. */
export function explainInputImagePart(value: unknown): Issue[] {
  return explain(inputImagePartShape, value);
}

/** Everything that keeps a value from being `InputImagePartInput`; empty exactly when the guard accepts it. */
export function explainInputImagePartInput(value: unknown): Issue[] {
  return explain(inputImagePartInputShape, value);
}

/** Everything that keeps a value from being `InputTextPart`; empty exactly when the guard accepts it. */
export function explainInputTextPart(value: unknown): Issue[] {
  return explain(inputTextPartShape, value);
}

/** Everything that keeps a value from being `InputTokenDetails`; empty exactly when the guard accepts it. */
export function explainInputTokenDetails(value: unknown): Issue[] {
  return explain(inputTokenDetailsShape, value);
}

/** Everything that keeps a value from being `InputTranscriptionRequest`; empty exactly when the guard accepts it. */
export function explainInputTranscriptionRequest(value: unknown): Issue[] {
  return explain(inputTranscriptionRequestShape, value);
}

/** Everything that keeps a value from being `ItemStatus`; empty exactly when the guard accepts it. */
export function explainItemStatus(value: unknown): Issue[] {
  return explain(itemStatusShape, value);
}

/** Everything that keeps a value from being `ItemStatusInput`; empty exactly when the guard accepts it. */
export function explainItemStatusInput(value: unknown): Issue[] {
  return explain(itemStatusInputShape, value);
}

/** Everything that keeps a value from being `LogProbability`; empty exactly when the guard accepts it. */
export function explainLogProbability(value: unknown): Issue[] {
  return explain(logProbabilityShape, value);
}

/** Everything that keeps a value from being `MaxOutputTokens`; empty exactly when the guard accepts it. */
export function explainMaxOutputTokens(value: unknown): Issue[] {
  return explain(maxOutputTokensShape, value);
}

/** Everything that keeps a value from being `McpApprovalFilter`; empty exactly when the guard accepts it. */
export function explainMcpApprovalFilter(value: unknown): Issue[] {
  return explain(mcpApprovalFilterShape, value);
}

/** Everything that keeps a value from being `McpApprovalFilterRequest`; empty exactly when the guard accepts it. */
export function explainMcpApprovalFilterRequest(value: unknown): Issue[] {
  return explain(mcpApprovalFilterRequestShape, value);
}

/** Everything that keeps a value from being `McpApprovalRequestItem`; empty exactly when the guard accepts it. */
export function explainMcpApprovalRequestItem(value: unknown): Issue[] {
  return explain(mcpApprovalRequestItemShape, value);
}

/** Everything that keeps a value from being `McpApprovalResponseItem`; empty exactly when the guard accepts it. */
export function explainMcpApprovalResponseItem(value: unknown): Issue[] {
  return explain(mcpApprovalResponseItemShape, value);
}

/** Everything that keeps a value from being `McpCallError`; empty exactly when the guard accepts it. */
export function explainMcpCallError(value: unknown): Issue[] {
  return explain(mcpCallErrorShape, value);
}

/** Everything that keeps a value from being `McpCallItem`; empty exactly when the guard accepts it. */
export function explainMcpCallItem(value: unknown): Issue[] {
  return explain(mcpCallItemShape, value);
}

/** Everything that keeps a value from being `McpCaller`; empty exactly when the guard accepts it. */
export function explainMcpCaller(value: unknown): Issue[] {
  return explain(mcpCallerShape, value);
}

/** Everything that keeps a value from being `McpConnector`; empty exactly when the guard accepts it. */
export function explainMcpConnector(value: unknown): Issue[] {
  return explain(mcpConnectorShape, value);
}

/** Everything that keeps a value from being `McpConnectorRequest`; empty exactly when the guard accepts it. */
export function explainMcpConnectorRequest(value: unknown): Issue[] {
  return explain(mcpConnectorRequestShape, value);
}

/** Everything that keeps a value from being `McpHttpError`; empty exactly when the guard accepts it. */
export function explainMcpHttpError(value: unknown): Issue[] {
  return explain(mcpHttpErrorShape, value);
}

/** Everything that keeps a value from being an event `mcp_list_tools.completed`; empty exactly when the guard accepts it. */
export function explainMcpListToolsCompletedEvent(value: unknown): Issue[] {
  return explain(mcpListToolsCompletedEventShape, value);
}

/** Everything that keeps a value from being an event `mcp_list_tools.failed`; empty exactly when the guard accepts it. */
export function explainMcpListToolsFailedEvent(value: unknown): Issue[] {
  return explain(mcpListToolsFailedEventShape, value);
}

/** Everything that keeps a value from being an event `mcp_list_tools.in_progress`; empty exactly when the guard accepts it. */
export function explainMcpListToolsInProgressEvent(value: unknown): Issue[] {
  return explain(mcpListToolsInProgressEventShape, value);
}

/** Everything that keeps a value from being `McpListToolsItem`; empty exactly when the guard accepts it. */
export function explainMcpListToolsItem(value: unknown): Issue[] {
  return explain(mcpListToolsItemShape, value);
}

/** Everything that keeps a value from being `McpListToolsItemInput`; empty exactly when the guard accepts it. */
export function explainMcpListToolsItemInput(value: unknown): Issue[] {
  return explain(mcpListToolsItemInputShape, value);
}

/** Everything that keeps a value from being `McpListedTool`; empty exactly when the guard accepts it. */
export function explainMcpListedTool(value: unknown): Issue[] {
  return explain(mcpListedToolShape, value);
}

/** Everything that keeps a value from being `McpProtocolError`; empty exactly when the guard accepts it. */
export function explainMcpProtocolError(value: unknown): Issue[] {
  return explain(mcpProtocolErrorShape, value);
}

/** Everything that keeps a value from being `McpTool`; empty exactly when the guard accepts it. */
export function explainMcpTool(value: unknown): Issue[] {
  return explain(mcpToolShape, value);
}

/** Everything that keeps a value from being `McpToolCaller`; empty exactly when the guard accepts it. */
export function explainMcpToolCaller(value: unknown): Issue[] {
  return explain(mcpToolCallerShape, value);
}

/** Everything that keeps a value from being `McpToolExecutionError`; empty exactly when the guard accepts it. */
export function explainMcpToolExecutionError(value: unknown): Issue[] {
  return explain(mcpToolExecutionErrorShape, value);
}

/** Everything that keeps a value from being `McpToolFilter`; empty exactly when the guard accepts it. */
export function explainMcpToolFilter(value: unknown): Issue[] {
  return explain(mcpToolFilterShape, value);
}

/** Everything that keeps a value from being `McpToolFilterRequest`; empty exactly when the guard accepts it. */
export function explainMcpToolFilterRequest(value: unknown): Issue[] {
  return explain(mcpToolFilterRequestShape, value);
}

/** Everything that keeps a value from being `McpToolRequest`; empty exactly when the guard accepts it. */
export function explainMcpToolRequest(value: unknown): Issue[] {
  return explain(mcpToolRequestShape, value);
}

/** Everything that keeps a value from being `MessageItem`; empty exactly when the guard accepts it. */
export function explainMessageItem(value: unknown): Issue[] {
  return explain(messageItemShape, value);
}

/** Everything that keeps a value from being `MessageItemInput`; empty exactly when the guard accepts it. */
export function explainMessageItemInput(value: unknown): Issue[] {
  return explain(messageItemInputShape, value);
}

/** Everything that keeps a value from being `Metadata`; empty exactly when the guard accepts it. */
export function explainMetadata(value: unknown): Issue[] {
  return explain(metadataShape, value);
}

/** Everything that keeps a value from being `NoiseReduction`; empty exactly when the guard accepts it. */
export function explainNoiseReduction(value: unknown): Issue[] {
  return explain(noiseReductionShape, value);
}

/** Everything that keeps a value from being `NoiseReductionRequest`; empty exactly when the guard accepts it. */
export function explainNoiseReductionRequest(value: unknown): Issue[] {
  return explain(noiseReductionRequestShape, value);
}

/** Everything that keeps a value from being `NoiseReductionType`; empty exactly when the guard accepts it. */
export function explainNoiseReductionType(value: unknown): Issue[] {
  return explain(noiseReductionTypeShape, value);
}

/** Everything that keeps a value from being `NoiseReductionTypeRequest`; empty exactly when the guard accepts it. */
export function explainNoiseReductionTypeRequest(value: unknown): Issue[] {
  return explain(noiseReductionTypeRequestShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.clear`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferClearEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferClearEventShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.cleared`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferClearedEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferClearedEventShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.started`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferStartedEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferStartedEventShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.stopped`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferStoppedEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferStoppedEventShape, value);
}

/** Everything that keeps a value from being `OutputAudioPart`; empty exactly when the guard accepts it. */
export function explainOutputAudioPart(value: unknown): Issue[] {
  return explain(outputAudioPartShape, value);
}

/** Everything that keeps a value from being `OutputAudioPartInput`; empty exactly when the guard accepts it. */
export function explainOutputAudioPartInput(value: unknown): Issue[] {
  return explain(outputAudioPartInputShape, value);
}

/** Everything that keeps a value from being `OutputModality`; empty exactly when the guard accepts it. */
export function explainOutputModality(value: unknown): Issue[] {
  return explain(outputModalityShape, value);
}

/** Everything that keeps a value from being `OutputModalityRequest`; empty exactly when the guard accepts it. */
export function explainOutputModalityRequest(value: unknown): Issue[] {
  return explain(outputModalityRequestShape, value);
}

/** Everything that keeps a value from being `OutputTextPart`; empty exactly when the guard accepts it. */
export function explainOutputTextPart(value: unknown): Issue[] {
  return explain(outputTextPartShape, value);
}

/** Everything that keeps a value from being `OutputTokenDetails`; empty exactly when the guard accepts it. */
export function explainOutputTokenDetails(value: unknown): Issue[] {
  return explain(outputTokenDetailsShape, value);
}

/** Everything that keeps a value from being `PcmAudioFormat`; empty exactly when the guard accepts it. */
export function explainPcmAudioFormat(value: unknown): Issue[] {
  return explain(pcmAudioFormatShape, value);
}

/** Everything that keeps a value from being `PcmAudioFormatRequest`; empty exactly when the guard accepts it. */
export function explainPcmAudioFormatRequest(value: unknown): Issue[] {
  return explain(pcmAudioFormatRequestShape, value);
}

/** Everything that keeps a value from being `PcmaAudioFormat`; empty exactly when the guard accepts it. */
export function explainPcmaAudioFormat(value: unknown): Issue[] {
  return explain(pcmaAudioFormatShape, value);
}

/** Everything that keeps a value from being `PcmuAudioFormat`; empty exactly when the guard accepts it. */
export function explainPcmuAudioFormat(value: unknown): Issue[] {
  return explain(pcmuAudioFormatShape, value);
}

/** Everything that keeps a value from being `Prompt`; empty exactly when the guard accepts it. */
export function explainPrompt(value: unknown): Issue[] {
  return explain(promptShape, value);
}

/** Everything that keeps a value from being `PromptCacheBreakpoint`; empty exactly when the guard accepts it. */
export function explainPromptCacheBreakpoint(value: unknown): Issue[] {
  return explain(promptCacheBreakpointShape, value);
}

/** Everything that keeps a value from being `PromptCacheBreakpointRequest`; empty exactly when the guard accepts it. */
export function explainPromptCacheBreakpointRequest(value: unknown): Issue[] {
  return explain(promptCacheBreakpointRequestShape, value);
}

/** Everything that keeps a value from being `PromptFile`; empty exactly when the guard accepts it. */
export function explainPromptFile(value: unknown): Issue[] {
  return explain(promptFileShape, value);
}

/** Everything that keeps a value from being `PromptFileRequest`; empty exactly when the guard accepts it. */
export function explainPromptFileRequest(value: unknown): Issue[] {
  return explain(promptFileRequestShape, value);
}

/** Everything that keeps a value from being `PromptImage`; empty exactly when the guard accepts it. */
export function explainPromptImage(value: unknown): Issue[] {
  return explain(promptImageShape, value);
}

/** Everything that keeps a value from being `PromptImageRequest`; empty exactly when the guard accepts it. */
export function explainPromptImageRequest(value: unknown): Issue[] {
  return explain(promptImageRequestShape, value);
}

/** Everything that keeps a value from being `PromptRequest`; empty exactly when the guard accepts it. */
export function explainPromptRequest(value: unknown): Issue[] {
  return explain(promptRequestShape, value);
}

/** Everything that keeps a value from being `PromptText`; empty exactly when the guard accepts it. */
export function explainPromptText(value: unknown): Issue[] {
  return explain(promptTextShape, value);
}

/** Everything that keeps a value from being `PromptTextRequest`; empty exactly when the guard accepts it. */
export function explainPromptTextRequest(value: unknown): Issue[] {
  return explain(promptTextRequestShape, value);
}

/** Everything that keeps a value from being `PromptVariable`; empty exactly when the guard accepts it. */
export function explainPromptVariable(value: unknown): Issue[] {
  return explain(promptVariableShape, value);
}

/** Everything that keeps a value from being `PromptVariableRequest`; empty exactly when the guard accepts it. */
export function explainPromptVariableRequest(value: unknown): Issue[] {
  return explain(promptVariableRequestShape, value);
}

/** Everything that keeps a value from being `PromptVariables`; empty exactly when the guard accepts it. */
export function explainPromptVariables(value: unknown): Issue[] {
  return explain(promptVariablesShape, value);
}

/** Everything that keeps a value from being `PromptVariablesRequest`; empty exactly when the guard accepts it. */
export function explainPromptVariablesRequest(value: unknown): Issue[] {
  return explain(promptVariablesRequestShape, value);
}

/** Everything that keeps a value from being `RateLimit`; empty exactly when the guard accepts it. */
export function explainRateLimit(value: unknown): Issue[] {
  return explain(rateLimitShape, value);
}

/** Everything that keeps a value from being an event `rate_limits.updated`; empty exactly when the guard accepts it. */
export function explainRateLimitsUpdatedEvent(value: unknown): Issue[] {
  return explain(rateLimitsUpdatedEventShape, value);
}

/** Everything that keeps a value from being `RealtimeAudio`; empty exactly when the guard accepts it. */
export function explainRealtimeAudio(value: unknown): Issue[] {
  return explain(realtimeAudioShape, value);
}

/** Everything that keeps a value from being `RealtimeAudioRequest`; empty exactly when the guard accepts it. */
export function explainRealtimeAudioRequest(value: unknown): Issue[] {
  return explain(realtimeAudioRequestShape, value);
}

/** Everything that keeps a value from being `RealtimeModel`; empty exactly when the guard accepts it. */
export function explainRealtimeModel(value: unknown): Issue[] {
  return explain(realtimeModelShape, value);
}

/** Everything that keeps a value from being `RealtimeResponse`; empty exactly when the guard accepts it. */
export function explainRealtimeResponse(value: unknown): Issue[] {
  return explain(realtimeResponseShape, value);
}

/** Everything that keeps a value from being `RealtimeResponseRequest`; empty exactly when the guard accepts it. */
export function explainRealtimeResponseRequest(value: unknown): Issue[] {
  return explain(realtimeResponseRequestShape, value);
}

/** Everything that keeps a value from being `RealtimeSession`; empty exactly when the guard accepts it. */
export function explainRealtimeSession(value: unknown): Issue[] {
  return explain(realtimeSessionShape, value);
}

/** Everything that keeps a value from being `RealtimeSessionRequest`; empty exactly when the guard accepts it. */
export function explainRealtimeSessionRequest(value: unknown): Issue[] {
  return explain(realtimeSessionRequestShape, value);
}

/** Everything that keeps a value from being `Reasoning`; empty exactly when the guard accepts it. */
export function explainReasoning(value: unknown): Issue[] {
  return explain(reasoningShape, value);
}

/** Everything that keeps a value from being `ReasoningEffort`; empty exactly when the guard accepts it. */
export function explainReasoningEffort(value: unknown): Issue[] {
  return explain(reasoningEffortShape, value);
}

/** Everything that keeps a value from being `ReasoningEffortRequest`; empty exactly when the guard accepts it. */
export function explainReasoningEffortRequest(value: unknown): Issue[] {
  return explain(reasoningEffortRequestShape, value);
}

/** Everything that keeps a value from being `ReasoningRequest`; empty exactly when the guard accepts it. */
export function explainReasoningRequest(value: unknown): Issue[] {
  return explain(reasoningRequestShape, value);
}

/** Everything that keeps a value from being `ResponseAudio`; empty exactly when the guard accepts it. */
export function explainResponseAudio(value: unknown): Issue[] {
  return explain(responseAudioShape, value);
}

/** Everything that keeps a value from being `ResponseAudioOutput`; empty exactly when the guard accepts it. */
export function explainResponseAudioOutput(value: unknown): Issue[] {
  return explain(responseAudioOutputShape, value);
}

/** Everything that keeps a value from being `ResponseAudioOutputRequest`; empty exactly when the guard accepts it. */
export function explainResponseAudioOutputRequest(value: unknown): Issue[] {
  return explain(responseAudioOutputRequestShape, value);
}

/** Everything that keeps a value from being `ResponseAudioRequest`; empty exactly when the guard accepts it. */
export function explainResponseAudioRequest(value: unknown): Issue[] {
  return explain(responseAudioRequestShape, value);
}

/** Everything that keeps a value from being an event `response.cancel`; empty exactly when the guard accepts it. */
export function explainResponseCancelEvent(value: unknown): Issue[] {
  return explain(responseCancelEventShape, value);
}

/** Everything that keeps a value from being an event `response.content_part.added`; empty exactly when the guard accepts it. */
export function explainResponseContentPartAddedEvent(value: unknown): Issue[] {
  return explain(responseContentPartAddedEventShape, value);
}

/** Everything that keeps a value from being an event `response.content_part.done`; empty exactly when the guard accepts it. */
export function explainResponseContentPartDoneEvent(value: unknown): Issue[] {
  return explain(responseContentPartDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.create`; empty exactly when the guard accepts it. */
export function explainResponseCreateEvent(value: unknown): Issue[] {
  return explain(responseCreateEventShape, value);
}

/** Everything that keeps a value from being an event `response.created`; empty exactly when the guard accepts it. */
export function explainResponseCreatedEvent(value: unknown): Issue[] {
  return explain(responseCreatedEventShape, value);
}

/** Everything that keeps a value from being an event `response.done`; empty exactly when the guard accepts it. */
export function explainResponseDoneEvent(value: unknown): Issue[] {
  return explain(responseDoneEventShape, value);
}

/** Everything that keeps a value from being `ResponseError`; empty exactly when the guard accepts it. */
export function explainResponseError(value: unknown): Issue[] {
  return explain(responseErrorShape, value);
}

/** Everything that keeps a value from being an event `response.function_call_arguments.delta`; empty exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDeltaEvent(value: unknown): Issue[] {
  return explain(responseFunctionCallArgumentsDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.function_call_arguments.done`; empty exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(responseFunctionCallArgumentsDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call_arguments.delta`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallArgumentsDeltaEvent(value: unknown): Issue[] {
  return explain(responseMcpCallArgumentsDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call_arguments.done`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(responseMcpCallArgumentsDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call.completed`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallCompletedEvent(value: unknown): Issue[] {
  return explain(responseMcpCallCompletedEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call.failed`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallFailedEvent(value: unknown): Issue[] {
  return explain(responseMcpCallFailedEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call.in_progress`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallInProgressEvent(value: unknown): Issue[] {
  return explain(responseMcpCallInProgressEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_audio.delta`; empty exactly when the guard accepts it. */
export function explainResponseOutputAudioDeltaEvent(value: unknown): Issue[] {
  return explain(responseOutputAudioDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_audio.done`; empty exactly when the guard accepts it. */
export function explainResponseOutputAudioDoneEvent(value: unknown): Issue[] {
  return explain(responseOutputAudioDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_audio_transcript.delta`; empty exactly when the guard accepts it. */
export function explainResponseOutputAudioTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(responseOutputAudioTranscriptDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_audio_transcript.done`; empty exactly when the guard accepts it. */
export function explainResponseOutputAudioTranscriptDoneEvent(value: unknown): Issue[] {
  return explain(responseOutputAudioTranscriptDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_item.added`; empty exactly when the guard accepts it. */
export function explainResponseOutputItemAddedEvent(value: unknown): Issue[] {
  return explain(responseOutputItemAddedEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_item.done`; empty exactly when the guard accepts it. */
export function explainResponseOutputItemDoneEvent(value: unknown): Issue[] {
  return explain(responseOutputItemDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_text.delta`; empty exactly when the guard accepts it. */
export function explainResponseOutputTextDeltaEvent(value: unknown): Issue[] {
  return explain(responseOutputTextDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_text.done`; empty exactly when the guard accepts it. */
export function explainResponseOutputTextDoneEvent(value: unknown): Issue[] {
  return explain(responseOutputTextDoneEventShape, value);
}

/** Everything that keeps a value from being `ResponseStatusDetails`; empty exactly when the guard accepts it. */
export function explainResponseStatusDetails(value: unknown): Issue[] {
  return explain(responseStatusDetailsShape, value);
}

/** Everything that keeps a value from being `ResponseUsage`; empty exactly when the guard accepts it. */
export function explainResponseUsage(value: unknown): Issue[] {
  return explain(responseUsageShape, value);
}

/** Everything that keeps a value from being `RetentionRatioTruncation`; empty exactly when the guard accepts it. */
export function explainRetentionRatioTruncation(value: unknown): Issue[] {
  return explain(retentionRatioTruncationShape, value);
}

/** Everything that keeps a value from being `RetentionRatioTruncationRequest`; empty exactly when the guard accepts it. */
export function explainRetentionRatioTruncationRequest(value: unknown): Issue[] {
  return explain(retentionRatioTruncationRequestShape, value);
}

/** Everything that keeps a value from being `SemanticVad`; empty exactly when the guard accepts it. */
export function explainSemanticVad(value: unknown): Issue[] {
  return explain(semanticVadShape, value);
}

/** Everything that keeps a value from being `SemanticVadRequest`; empty exactly when the guard accepts it. */
export function explainSemanticVadRequest(value: unknown): Issue[] {
  return explain(semanticVadRequestShape, value);
}

/** Everything that keeps a value from being an event `error`; empty exactly when the guard accepts it. */
export function explainServerErrorEvent(value: unknown): Issue[] {
  return explain(serverErrorEventShape, value);
}

/** Everything that keeps a value from being `ServerVad`; empty exactly when the guard accepts it. */
export function explainServerVad(value: unknown): Issue[] {
  return explain(serverVadShape, value);
}

/** Everything that keeps a value from being `ServerVadRequest`; empty exactly when the guard accepts it. */
export function explainServerVadRequest(value: unknown): Issue[] {
  return explain(serverVadRequestShape, value);
}

/** Everything that keeps a value from being `Session`; empty exactly when the guard accepts it. */
export function explainSession(value: unknown): Issue[] {
  return explain(sessionShape, value);
}

/** Everything that keeps a value from being an event `session.created`; empty exactly when the guard accepts it. */
export function explainSessionCreatedEvent(value: unknown): Issue[] {
  return explain(sessionCreatedEventShape, value);
}

/** Everything that keeps a value from being `SessionInclude`; empty exactly when the guard accepts it. */
export function explainSessionInclude(value: unknown): Issue[] {
  return explain(sessionIncludeShape, value);
}

/** Everything that keeps a value from being `SessionIncludeRequest`; empty exactly when the guard accepts it. */
export function explainSessionIncludeRequest(value: unknown): Issue[] {
  return explain(sessionIncludeRequestShape, value);
}

/** Everything that keeps a value from being `SessionRequest`; empty exactly when the guard accepts it. */
export function explainSessionRequest(value: unknown): Issue[] {
  return explain(sessionRequestShape, value);
}

/** Everything that keeps a value from being an event `session.update`; empty exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(sessionUpdateEventShape, value);
}

/** Everything that keeps a value from being an event `session.updated`; empty exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(sessionUpdatedEventShape, value);
}

/** Everything that keeps a value from being `SystemMessageItem`; empty exactly when the guard accepts it. */
export function explainSystemMessageItem(value: unknown): Issue[] {
  return explain(systemMessageItemShape, value);
}

/** Everything that keeps a value from being `SystemMessageItemInput`; empty exactly when the guard accepts it. */
export function explainSystemMessageItemInput(value: unknown): Issue[] {
  return explain(systemMessageItemInputShape, value);
}

/** Everything that keeps a value from being `TextPart`; empty exactly when the guard accepts it. */
export function explainTextPart(value: unknown): Issue[] {
  return explain(textPartShape, value);
}

/** Everything that keeps a value from being `TokenLimits`; empty exactly when the guard accepts it. */
export function explainTokenLimits(value: unknown): Issue[] {
  return explain(tokenLimitsShape, value);
}

/** Everything that keeps a value from being `TokenLimitsRequest`; empty exactly when the guard accepts it. */
export function explainTokenLimitsRequest(value: unknown): Issue[] {
  return explain(tokenLimitsRequestShape, value);
}

/** Everything that keeps a value from being `Tool`; empty exactly when the guard accepts it. */
export function explainTool(value: unknown): Issue[] {
  return explain(toolShape, value);
}

/** Everything that keeps a value from being `ToolChoice`; empty exactly when the guard accepts it. */
export function explainToolChoice(value: unknown): Issue[] {
  return explain(toolChoiceShape, value);
}

/** Everything that keeps a value from being `ToolChoiceFunction`; empty exactly when the guard accepts it. */
export function explainToolChoiceFunction(value: unknown): Issue[] {
  return explain(toolChoiceFunctionShape, value);
}

/** Everything that keeps a value from being `ToolChoiceMcp`; empty exactly when the guard accepts it. */
export function explainToolChoiceMcp(value: unknown): Issue[] {
  return explain(toolChoiceMcpShape, value);
}

/** Everything that keeps a value from being `ToolChoiceMode`; empty exactly when the guard accepts it. */
export function explainToolChoiceMode(value: unknown): Issue[] {
  return explain(toolChoiceModeShape, value);
}

/** Everything that keeps a value from being `ToolChoiceModeRequest`; empty exactly when the guard accepts it. */
export function explainToolChoiceModeRequest(value: unknown): Issue[] {
  return explain(toolChoiceModeRequestShape, value);
}

/** Everything that keeps a value from being `ToolChoiceRequest`; empty exactly when the guard accepts it. */
export function explainToolChoiceRequest(value: unknown): Issue[] {
  return explain(toolChoiceRequestShape, value);
}

/** Everything that keeps a value from being `ToolRequest`; empty exactly when the guard accepts it. */
export function explainToolRequest(value: unknown): Issue[] {
  return explain(toolRequestShape, value);
}

/** Everything that keeps a value from being `Tracing`; empty exactly when the guard accepts it. */
export function explainTracing(value: unknown): Issue[] {
  return explain(tracingShape, value);
}

/** Everything that keeps a value from being `TracingConfig`; empty exactly when the guard accepts it. */
export function explainTracingConfig(value: unknown): Issue[] {
  return explain(tracingConfigShape, value);
}

/** Everything that keeps a value from being `TracingConfigRequest`; empty exactly when the guard accepts it. */
export function explainTracingConfigRequest(value: unknown): Issue[] {
  return explain(tracingConfigRequestShape, value);
}

/** Everything that keeps a value from being `TracingRequest`; empty exactly when the guard accepts it. */
export function explainTracingRequest(value: unknown): Issue[] {
  return explain(tracingRequestShape, value);
}

/** Everything that keeps a value from being `TranscriptionAudio`; empty exactly when the guard accepts it. */
export function explainTranscriptionAudio(value: unknown): Issue[] {
  return explain(transcriptionAudioShape, value);
}

/** Everything that keeps a value from being `TranscriptionAudioInput`; empty exactly when the guard accepts it. */
export function explainTranscriptionAudioInput(value: unknown): Issue[] {
  return explain(transcriptionAudioInputShape, value);
}

/** Everything that keeps a value from being `TranscriptionAudioRequest`; empty exactly when the guard accepts it. */
export function explainTranscriptionAudioRequest(value: unknown): Issue[] {
  return explain(transcriptionAudioRequestShape, value);
}

/** Everything that keeps a value from being `TranscriptionDurationUsage`; empty exactly when the guard accepts it. */
export function explainTranscriptionDurationUsage(value: unknown): Issue[] {
  return explain(transcriptionDurationUsageShape, value);
}

/** Everything that keeps a value from being `TranscriptionError`; empty exactly when the guard accepts it. */
export function explainTranscriptionError(value: unknown): Issue[] {
  return explain(transcriptionErrorShape, value);
}

/** Everything that keeps a value from being `TranscriptionInputTokenDetails`; empty exactly when the guard accepts it. */
export function explainTranscriptionInputTokenDetails(value: unknown): Issue[] {
  return explain(transcriptionInputTokenDetailsShape, value);
}

/** Everything that keeps a value from being `TranscriptionModel`; empty exactly when the guard accepts it. */
export function explainTranscriptionModel(value: unknown): Issue[] {
  return explain(transcriptionModelShape, value);
}

/** Everything that keeps a value from being `TranscriptionSession`; empty exactly when the guard accepts it. */
export function explainTranscriptionSession(value: unknown): Issue[] {
  return explain(transcriptionSessionShape, value);
}

/** Everything that keeps a value from being `TranscriptionSessionRequest`; empty exactly when the guard accepts it. */
export function explainTranscriptionSessionRequest(value: unknown): Issue[] {
  return explain(transcriptionSessionRequestShape, value);
}

/** Everything that keeps a value from being `TranscriptionTokenUsage`; empty exactly when the guard accepts it. */
export function explainTranscriptionTokenUsage(value: unknown): Issue[] {
  return explain(transcriptionTokenUsageShape, value);
}

/** Everything that keeps a value from being `TranscriptionTurnDetection`; empty exactly when the guard accepts it. */
export function explainTranscriptionTurnDetection(value: unknown): Issue[] {
  return explain(transcriptionTurnDetectionShape, value);
}

/** Everything that keeps a value from being `TranscriptionUsage`; empty exactly when the guard accepts it. */
export function explainTranscriptionUsage(value: unknown): Issue[] {
  return explain(transcriptionUsageShape, value);
}

/** Everything that keeps a value from being `Truncation`; empty exactly when the guard accepts it. */
export function explainTruncation(value: unknown): Issue[] {
  return explain(truncationShape, value);
}

/** Everything that keeps a value from being `TruncationRequest`; empty exactly when the guard accepts it. */
export function explainTruncationRequest(value: unknown): Issue[] {
  return explain(truncationRequestShape, value);
}

/** Everything that keeps a value from being `TurnDetection`; empty exactly when the guard accepts it. */
export function explainTurnDetection(value: unknown): Issue[] {
  return explain(turnDetectionShape, value);
}

/** Everything that keeps a value from being `TurnDetectionRequest`; empty exactly when the guard accepts it. */
export function explainTurnDetectionRequest(value: unknown): Issue[] {
  return explain(turnDetectionRequestShape, value);
}

/** Everything that keeps a value from being `UserContentPart`; empty exactly when the guard accepts it. */
export function explainUserContentPart(value: unknown): Issue[] {
  return explain(userContentPartShape, value);
}

/** Everything that keeps a value from being `UserMessageItem`; empty exactly when the guard accepts it. */
export function explainUserMessageItem(value: unknown): Issue[] {
  return explain(userMessageItemShape, value);
}

/** Everything that keeps a value from being `UserMessageItemInput`; empty exactly when the guard accepts it. */
export function explainUserMessageItemInput(value: unknown): Issue[] {
  return explain(userMessageItemInputShape, value);
}

/** Everything that keeps a value from being `UserPartInput`; empty exactly when the guard accepts it. */
export function explainUserPartInput(value: unknown): Issue[] {
  return explain(userPartInputShape, value);
}

/** Everything that keeps a value from being `Voice`; empty exactly when the guard accepts it. */
export function explainVoice(value: unknown): Issue[] {
  return explain(voiceShape, value);
}

/** Everything that keeps a value from being `VoiceName`; empty exactly when the guard accepts it. */
export function explainVoiceName(value: unknown): Issue[] {
  return explain(voiceNameShape, value);
}
