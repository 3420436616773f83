/**
 * Guards of the surface `beta`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import {
  isAssistantContentPart,
  isContentPart,
  isConversationCreatedEvent,
  isConversationItemDeleteEvent,
  isConversationItemDeletedEvent,
  isConversationItemInputAudioTranscriptionFailedEvent,
  isConversationItemInputAudioTranscriptionSegmentEvent,
  isConversationItemRetrieveEvent,
  isConversationItemTruncateEvent,
  isConversationItemTruncatedEvent,
  isDetectedLanguage,
  isFunctionCallItem,
  isFunctionCallItemInput,
  isFunctionCallOutputItem,
  isFunctionCallOutputItemInput,
  isInputAudioBufferAppendEvent,
  isInputAudioBufferClearEvent,
  isInputAudioBufferClearedEvent,
  isInputAudioBufferCommitEvent,
  isInputAudioBufferCommittedEvent,
  isInputAudioBufferSpeechStartedEvent,
  isInputAudioBufferSpeechStoppedEvent,
  isItemStatus,
  isLogProbability,
  isMaxOutputTokens,
  isMcpApprovalRequestItem,
  isMcpApprovalResponseItem,
  isMcpCallItem,
  isMcpListToolsCompletedEvent,
  isMcpListToolsFailedEvent,
  isMcpListToolsInProgressEvent,
  isMcpListToolsItem,
  isMcpListToolsItemInput,
  isMetadata,
  isOutputAudioBufferClearEvent,
  isOutputAudioBufferClearedEvent,
  isOutputAudioBufferStartedEvent,
  isOutputAudioBufferStoppedEvent,
  isPrompt,
  isPromptRequest,
  isRateLimitsUpdatedEvent,
  isRealtimeModel,
  isResponseCancelEvent,
  isResponseFunctionCallArgumentsDeltaEvent,
  isResponseMcpCallArgumentsDeltaEvent,
  isResponseMcpCallArgumentsDoneEvent,
  isResponseMcpCallCompletedEvent,
  isResponseMcpCallFailedEvent,
  isResponseMcpCallInProgressEvent,
  isResponseStatusDetails,
  isResponseUsage,
  isServerErrorEvent,
  isSessionInclude,
  isSessionIncludeRequest,
  isSystemMessageItem,
  isSystemMessageItemInput,
  isTool,
  isToolChoice,
  isToolChoiceRequest,
  isToolRequest,
  isTracing,
  isTracingRequest,
  isTranscriptionModel,
  isTranscriptionUsage,
  isTruncation,
  isTruncationRequest,
  isUserMessageItem,
  isUserMessageItemInput,
  isVoiceName,
} from '../realtime/guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

export {
  explainConversationCreatedEvent,
  explainConversationItemDeleteEvent,
  explainConversationItemDeletedEvent,
  explainConversationItemInputAudioTranscriptionFailedEvent,
  explainConversationItemInputAudioTranscriptionSegmentEvent,
  explainConversationItemRetrieveEvent,
  explainConversationItemTruncateEvent,
  explainConversationItemTruncatedEvent,
  explainInputAudioBufferAppendEvent,
  explainInputAudioBufferClearEvent,
  explainInputAudioBufferClearedEvent,
  explainInputAudioBufferCommitEvent,
  explainInputAudioBufferCommittedEvent,
  explainInputAudioBufferSpeechStartedEvent,
  explainInputAudioBufferSpeechStoppedEvent,
  explainMcpListToolsCompletedEvent,
  explainMcpListToolsFailedEvent,
  explainMcpListToolsInProgressEvent,
  explainOutputAudioBufferClearEvent,
  explainOutputAudioBufferClearedEvent,
  explainOutputAudioBufferStartedEvent,
  explainOutputAudioBufferStoppedEvent,
  explainRateLimitsUpdatedEvent,
  explainResponseCancelEvent,
  explainResponseFunctionCallArgumentsDeltaEvent,
  explainResponseMcpCallArgumentsDeltaEvent,
  explainResponseMcpCallArgumentsDoneEvent,
  explainResponseMcpCallCompletedEvent,
  explainResponseMcpCallFailedEvent,
  explainResponseMcpCallInProgressEvent,
  explainServerErrorEvent,
  isApiError,
  isAssistantContentPart,
  isAudioPart,
  isCachedTokensDetails,
  isContentPart,
  isConversation,
  isConversationCreatedEvent,
  isConversationItemDeleteEvent,
  isConversationItemDeletedEvent,
  isConversationItemInputAudioTranscriptionFailedEvent,
  isConversationItemInputAudioTranscriptionSegmentEvent,
  isConversationItemRetrieveEvent,
  isConversationItemTruncateEvent,
  isConversationItemTruncatedEvent,
  isDetectedLanguage,
  isFunctionCallItem,
  isFunctionCallItemInput,
  isFunctionCallOutputItem,
  isFunctionCallOutputItemInput,
  isFunctionTool,
  isFunctionToolRequest,
  isInputAudioBufferAppendEvent,
  isInputAudioBufferClearEvent,
  isInputAudioBufferClearedEvent,
  isInputAudioBufferCommitEvent,
  isInputAudioBufferCommittedEvent,
  isInputAudioBufferSpeechStartedEvent,
  isInputAudioBufferSpeechStoppedEvent,
  isInputAudioPart,
  isInputAudioPartInput,
  isInputImagePart,
  isInputImagePartInput,
  isInputTextPart,
  isInputTokenDetails,
  isItemStatus,
  isItemStatusInput,
  isLogProbability,
  isMaxOutputTokens,
  isMcpApprovalFilter,
  isMcpApprovalFilterRequest,
  isMcpApprovalRequestItem,
  isMcpApprovalResponseItem,
  isMcpCallError,
  isMcpCallItem,
  isMcpCaller,
  isMcpConnector,
  isMcpConnectorRequest,
  isMcpHttpError,
  isMcpListToolsCompletedEvent,
  isMcpListToolsFailedEvent,
  isMcpListToolsInProgressEvent,
  isMcpListToolsItem,
  isMcpListToolsItemInput,
  isMcpListedTool,
  isMcpProtocolError,
  isMcpTool,
  isMcpToolCaller,
  isMcpToolExecutionError,
  isMcpToolFilter,
  isMcpToolFilterRequest,
  isMcpToolRequest,
  isMetadata,
  isOutputAudioBufferClearEvent,
  isOutputAudioBufferClearedEvent,
  isOutputAudioBufferStartedEvent,
  isOutputAudioBufferStoppedEvent,
  isOutputAudioPart,
  isOutputTextPart,
  isOutputTokenDetails,
  isPrompt,
  isPromptCacheBreakpoint,
  isPromptCacheBreakpointRequest,
  isPromptFile,
  isPromptFileRequest,
  isPromptImage,
  isPromptImageRequest,
  isPromptRequest,
  isPromptText,
  isPromptTextRequest,
  isPromptVariable,
  isPromptVariableRequest,
  isPromptVariables,
  isPromptVariablesRequest,
  isRateLimit,
  isRateLimitsUpdatedEvent,
  isRealtimeModel,
  isResponseCancelEvent,
  isResponseError,
  isResponseFunctionCallArgumentsDeltaEvent,
  isResponseMcpCallArgumentsDeltaEvent,
  isResponseMcpCallArgumentsDoneEvent,
  isResponseMcpCallCompletedEvent,
  isResponseMcpCallFailedEvent,
  isResponseMcpCallInProgressEvent,
  isResponseStatusDetails,
  isResponseUsage,
  isRetentionRatioTruncation,
  isRetentionRatioTruncationRequest,
  isServerErrorEvent,
  isSessionInclude,
  isSessionIncludeRequest,
  isSystemMessageItem,
  isSystemMessageItemInput,
  isTextPart,
  isTokenLimits,
  isTokenLimitsRequest,
  isTool,
  isToolChoice,
  isToolChoiceFunction,
  isToolChoiceMcp,
  isToolChoiceMode,
  isToolChoiceModeRequest,
  isToolChoiceRequest,
  isToolRequest,
  isTracing,
  isTracingConfig,
  isTracingConfigRequest,
  isTracingRequest,
  isTranscriptionDurationUsage,
  isTranscriptionError,
  isTranscriptionInputTokenDetails,
  isTranscriptionModel,
  isTranscriptionTokenUsage,
  isTranscriptionUsage,
  isTruncation,
  isTruncationRequest,
  isUserContentPart,
  isUserMessageItem,
  isUserMessageItemInput,
  isUserPartInput,
  isVoiceName,
} from '../realtime/guards.js';

/** Is it `AssistantMessageItem`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItem(value: unknown): value is types.AssistantMessageItem {
  return isRecord(value)
    && value.type === 'message'
    && value.role === 'assistant'
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && isArrayOf(value.content, isAssistantContentPart);
}

/** What keeps a value from being `AssistantMessageItem`: nothing exactly when the guard accepts it. */
export function explainAssistantMessageItem(value: unknown): Issue[] {
  return explain(shapes.assistantMessageItemShape, value);
}

/** Is it `AssistantMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItemInput(value: unknown): value is types.AssistantMessageItemInput {
  return isRecord(value)
    && value.type === 'message'
    && value.role === 'assistant'
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || value.status === 'completed' || value.status === 'incomplete' || value.status === 'in_progress')
    && isArrayOf(value.content, isAssistantTextPartInput);
}

/** What keeps a value from being `AssistantMessageItemInput`: nothing exactly when the guard accepts it. */
export function explainAssistantMessageItemInput(value: unknown): Issue[] {
  return explain(shapes.assistantMessageItemInputShape, value);
}

/** Is it `AssistantTextPartInput`, to the bottom? Unknown fields are welcome. */
export function isAssistantTextPartInput(value: unknown): value is types.AssistantTextPartInput {
  return isRecord(value)
    && (value.type === 'text' || value.type === 'output_text')
    && typeof value.text === 'string';
}

/** What keeps a value from being `AssistantTextPartInput`: nothing exactly when the guard accepts it. */
export function explainAssistantTextPartInput(value: unknown): Issue[] {
  return explain(shapes.assistantTextPartInputShape, value);
}

/** Is it `AudioFormat`, to the bottom? */
export function isAudioFormat(value: unknown): value is types.AudioFormat {
  return typeof value === 'string';
}

/** What keeps a value from being `AudioFormat`: nothing exactly when the guard accepts it. */
export function explainAudioFormat(value: unknown): Issue[] {
  return explain(shapes.audioFormatShape, value);
}

/** Is it `ClientSecret`, to the bottom? Unknown fields are welcome. */
export function isClientSecret(value: unknown): value is types.ClientSecret {
  return isRecord(value) && typeof value.value === 'string' && isInteger(value.expires_at);
}

/** What keeps a value from being `ClientSecret`: nothing exactly when the guard accepts it. */
export function explainClientSecret(value: unknown): Issue[] {
  return explain(shapes.clientSecretShape, value);
}

/** Is it `ConversationItem`, to the bottom? */
export function isConversationItem(value: unknown): value is types.ConversationItem {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'message':
      return isMessageItem(value);
    case 'function_call':
      return isFunctionCallItem(value);
    case 'function_call_output':
      return isFunctionCallOutputItem(value);
    case 'mcp_approval_request':
      return isMcpApprovalRequestItem(value);
    case 'mcp_approval_response':
      return isMcpApprovalResponseItem(value);
    case 'mcp_list_tools':
      return isMcpListToolsItem(value);
    case 'mcp_call':
      return isMcpCallItem(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ConversationItem`: nothing exactly when the guard accepts it. */
export function explainConversationItem(value: unknown): Issue[] {
  return explain(shapes.conversationItemShape, value);
}

/** Is it `ConversationItemInput`, to the bottom? */
export function isConversationItemInput(value: unknown): value is types.ConversationItemInput {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'message':
      return isMessageItemInput(value);
    case 'function_call':
      return isFunctionCallItemInput(value);
    case 'function_call_output':
      return isFunctionCallOutputItemInput(value);
    case 'mcp_approval_response':
      return isMcpApprovalResponseItem(value);
    case 'mcp_list_tools':
      return isMcpListToolsItemInput(value);
    case 'mcp_call':
      return isMcpCallItem(value);
    case 'mcp_approval_request':
      return isMcpApprovalRequestItem(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ConversationItemInput`: nothing exactly when the guard accepts it. */
export function explainConversationItemInput(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputShape, value);
}

/** Is it `EchoCancellation`, to the bottom? Unknown fields are welcome. */
export function isEchoCancellation(value: unknown): value is types.EchoCancellation {
  return isRecord(value) && (value.type == null || typeof value.type === 'string');
}

/** What keeps a value from being `EchoCancellation`: nothing exactly when the guard accepts it. */
export function explainEchoCancellation(value: unknown): Issue[] {
  return explain(shapes.echoCancellationShape, value);
}

/** Is it `InputAudioTranscription`, to the bottom? Unknown fields are welcome. */
export function isInputAudioTranscription(value: unknown): value is types.InputAudioTranscription {
  return isRecord(value)
    && (value.model == null || isTranscriptionModel(value.model))
    && (value.language == null || typeof value.language === 'string')
    && (value.languages == null || isArrayOf(value.languages, isString))
    && (value.prompt == null || typeof value.prompt === 'string')
    && (value.custom_speech == null || isRecord(value.custom_speech))
    && (value.phrase_list == null || isArrayOf(value.phrase_list, isString));
}

/** What keeps a value from being `InputAudioTranscription`: nothing exactly when the guard accepts it. */
export function explainInputAudioTranscription(value: unknown): Issue[] {
  return explain(shapes.inputAudioTranscriptionShape, value);
}

/** Is it `InputAudioTranscriptionRequest`, to the bottom? Unknown fields are welcome. */
export function isInputAudioTranscriptionRequest(value: unknown): value is types.InputAudioTranscriptionRequest {
  return isRecord(value)
    && (value.model === undefined || isTranscriptionModel(value.model))
    && (value.language === undefined || typeof value.language === 'string')
    && (value.languages === undefined || isArrayOf(value.languages, isString))
    && (value.keywords === undefined || isArrayOf(value.keywords, isString))
    && (value.prompt === undefined || typeof value.prompt === 'string')
    && (value.delay === undefined || value.delay === 'minimal' || value.delay === 'low' || value.delay === 'medium' || value.delay === 'high' || value.delay === 'xhigh')
    && (value.custom_speech === undefined || isRecord(value.custom_speech))
    && (value.phrase_list === undefined || isArrayOf(value.phrase_list, isString));
}

/** What keeps a value from being `InputAudioTranscriptionRequest`: nothing exactly when the guard accepts it. */
export function explainInputAudioTranscriptionRequest(value: unknown): Issue[] {
  return explain(shapes.inputAudioTranscriptionRequestShape, value);
}

/** Is it `ItemReference`, to the bottom? Unknown fields are welcome. */
export function isItemReference(value: unknown): value is types.ItemReference {
  return isRecord(value) && value.type === 'item_reference' && typeof value.id === 'string';
}

/** What keeps a value from being `ItemReference`: nothing exactly when the guard accepts it. */
export function explainItemReference(value: unknown): Issue[] {
  return explain(shapes.itemReferenceShape, value);
}

/** Is it `MessageItem`, to the bottom? */
export function isMessageItem(value: unknown): value is types.MessageItem {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'system':
      return isSystemMessageItem(value);
    case 'user':
      return isUserMessageItem(value);
    case 'assistant':
      return isAssistantMessageItem(value);
    default:
      return false;
  }
}

/** What keeps a value from being `MessageItem`: nothing exactly when the guard accepts it. */
export function explainMessageItem(value: unknown): Issue[] {
  return explain(shapes.messageItemShape, value);
}

/** Is it `MessageItemInput`, to the bottom? */
export function isMessageItemInput(value: unknown): value is types.MessageItemInput {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'system':
      return isSystemMessageItemInput(value);
    case 'user':
      return isUserMessageItemInput(value);
    case 'assistant':
      return isAssistantMessageItemInput(value);
    default:
      return false;
  }
}

/** What keeps a value from being `MessageItemInput`: nothing exactly when the guard accepts it. */
export function explainMessageItemInput(value: unknown): Issue[] {
  return explain(shapes.messageItemInputShape, value);
}

/** Is it `Modality`, to the bottom? */
export function isModality(value: unknown): value is types.Modality {
  return typeof value === 'string';
}

/** What keeps a value from being `Modality`: nothing exactly when the guard accepts it. */
export function explainModality(value: unknown): Issue[] {
  return explain(shapes.modalityShape, value);
}

/** Is it `NoiseReduction`, to the bottom? Unknown fields are welcome. */
export function isNoiseReduction(value: unknown): value is types.NoiseReduction {
  return isRecord(value) && (value.type == null || typeof value.type === 'string');
}

/** What keeps a value from being `NoiseReduction`: nothing exactly when the guard accepts it. */
export function explainNoiseReduction(value: unknown): Issue[] {
  return explain(shapes.noiseReductionShape, value);
}

/** Is it `RealtimeResponse`, to the bottom? Unknown fields are welcome. */
export function isRealtimeResponse(value: unknown): value is types.RealtimeResponse {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.object === 'realtime.response'
    && typeof value.status === 'string'
    && (value.status_details == null || isResponseStatusDetails(value.status_details))
    && isArrayOf(value.output, isConversationItem)
    && (value.conversation_id == null || typeof value.conversation_id === 'string')
    && (value.modalities == null || isArrayOf(value.modalities, isModality))
    && (value.voice == null || isVoice(value.voice))
    && (value.output_audio_format == null || isAudioFormat(value.output_audio_format))
    && (value.temperature == null || isNumber(value.temperature))
    && (value.max_output_tokens == null || isMaxOutputTokens(value.max_output_tokens))
    && (value.usage == null || isResponseUsage(value.usage))
    && (value.metadata == null || isMetadata(value.metadata));
}

/** What keeps a value from being `RealtimeResponse`: nothing exactly when the guard accepts it. */
export function explainRealtimeResponse(value: unknown): Issue[] {
  return explain(shapes.realtimeResponseShape, value);
}

/** Is it `RealtimeSession`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSession(value: unknown): value is types.RealtimeSession {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && (value.object == null || value.object === 'realtime.session')
    && (value.model == null || isRealtimeModel(value.model))
    && (value.modalities == null || isArrayOf(value.modalities, isModality))
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.voice == null || isVoice(value.voice))
    && (value.input_audio_format == null || isAudioFormat(value.input_audio_format))
    && (value.output_audio_format == null || isAudioFormat(value.output_audio_format))
    && (value.input_audio_transcription == null || isInputAudioTranscription(value.input_audio_transcription))
    && (value.input_audio_noise_reduction == null || isNoiseReduction(value.input_audio_noise_reduction))
    && (value.turn_detection == null || isTurnDetection(value.turn_detection))
    && (value.speed == null || isNumber(value.speed))
    && (value.tracing == null || isTracing(value.tracing))
    && (value.tools == null || isArrayOf(value.tools, isTool))
    && (value.tool_choice == null || isToolChoice(value.tool_choice))
    && (value.temperature == null || isNumber(value.temperature))
    && (value.max_response_output_tokens == null || isMaxOutputTokens(value.max_response_output_tokens))
    && (value.truncation == null || isTruncation(value.truncation))
    && (value.prompt == null || isPrompt(value.prompt))
    && (value.expires_at == null || isInteger(value.expires_at))
    && (value.include == null || isArrayOf(value.include, isSessionInclude))
    && (value.client_secret == null || isClientSecret(value.client_secret))
    && (value.input_audio_sampling_rate == null || isInteger(value.input_audio_sampling_rate))
    && (value.input_audio_echo_cancellation == null || isEchoCancellation(value.input_audio_echo_cancellation))
    && (value.output_audio_timestamp_types == null || isArrayOf(value.output_audio_timestamp_types, isString))
    && (value.animation == null || isRecord(value.animation))
    && (value.avatar == null || isRecord(value.avatar));
}

/** What keeps a value from being `RealtimeSession`: nothing exactly when the guard accepts it. */
export function explainRealtimeSession(value: unknown): Issue[] {
  return explain(shapes.realtimeSessionShape, value);
}

/** Is it `RealtimeSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSessionRequest(value: unknown): value is types.RealtimeSessionRequest {
  return isRecord(value)
    && (value.modalities === undefined || isArrayOf(value.modalities, isModality))
    && (value.instructions === undefined || typeof value.instructions === 'string')
    && (value.voice === undefined || isVoice(value.voice))
    && (value.input_audio_format === undefined || isAudioFormat(value.input_audio_format))
    && (value.output_audio_format === undefined || isAudioFormat(value.output_audio_format))
    && (value.input_audio_transcription == null || isInputAudioTranscriptionRequest(value.input_audio_transcription))
    && (value.input_audio_noise_reduction == null || isNoiseReduction(value.input_audio_noise_reduction))
    && (value.turn_detection == null || isTurnDetectionRequest(value.turn_detection))
    && (value.speed === undefined || isNumber(value.speed))
    && (value.tracing == null || isTracingRequest(value.tracing))
    && (value.tools === undefined || isArrayOf(value.tools, isToolRequest))
    && (value.tool_choice === undefined || isToolChoiceRequest(value.tool_choice))
    && (value.temperature === undefined || isNumber(value.temperature))
    && (value.max_response_output_tokens === undefined || isMaxOutputTokens(value.max_response_output_tokens))
    && (value.truncation === undefined || isTruncationRequest(value.truncation))
    && (value.prompt == null || isPromptRequest(value.prompt))
    && (value.include == null || isArrayOf(value.include, isSessionIncludeRequest))
    && (value.input_audio_sampling_rate === undefined || isInteger(value.input_audio_sampling_rate))
    && (value.input_audio_echo_cancellation == null || isEchoCancellation(value.input_audio_echo_cancellation))
    && (value.output_audio_timestamp_types == null || isArrayOf(value.output_audio_timestamp_types, isString))
    && (value.animation == null || isRecord(value.animation))
    && (value.avatar == null || isRecord(value.avatar));
}

/** What keeps a value from being `RealtimeSessionRequest`: nothing exactly when the guard accepts it. */
export function explainRealtimeSessionRequest(value: unknown): Issue[] {
  return explain(shapes.realtimeSessionRequestShape, value);
}

/** Is it `ResponseInputItem`, to the bottom? */
export function isResponseInputItem(value: unknown): value is types.ResponseInputItem {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'message':
    case 'function_call':
    case 'function_call_output':
    case 'mcp_approval_response':
    case 'mcp_list_tools':
    case 'mcp_call':
    case 'mcp_approval_request':
      return isConversationItemInput(value);
    case 'item_reference':
      return isItemReference(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ResponseInputItem`: nothing exactly when the guard accepts it. */
export function explainResponseInputItem(value: unknown): Issue[] {
  return explain(shapes.responseInputItemShape, value);
}

/** Is it `ResponseRequest`, to the bottom? Unknown fields are welcome. */
export function isResponseRequest(value: unknown): value is types.ResponseRequest {
  return isRecord(value)
    && (value.modalities === undefined || isArrayOf(value.modalities, isModality))
    && (value.instructions === undefined || typeof value.instructions === 'string')
    && (value.voice === undefined || isVoice(value.voice))
    && (value.output_audio_format === undefined || isAudioFormat(value.output_audio_format))
    && (value.tools === undefined || isArrayOf(value.tools, isToolRequest))
    && (value.tool_choice === undefined || isToolChoiceRequest(value.tool_choice))
    && (value.temperature === undefined || isNumber(value.temperature))
    && (value.max_output_tokens === undefined || isMaxOutputTokens(value.max_output_tokens))
    && (value.conversation === undefined || typeof value.conversation === 'string')
    && (value.metadata == null || isMetadata(value.metadata))
    && (value.prompt == null || isPromptRequest(value.prompt))
    && (value.input === undefined || isArrayOf(value.input, isResponseInputItem));
}

/** What keeps a value from being `ResponseRequest`: nothing exactly when the guard accepts it. */
export function explainResponseRequest(value: unknown): Issue[] {
  return explain(shapes.responseRequestShape, value);
}

/** Is it `TranscriptionSession`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSession(value: unknown): value is types.TranscriptionSession {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && (value.object == null || value.object === 'realtime.transcription_session')
    && (value.modalities == null || isArrayOf(value.modalities, isModality))
    && (value.input_audio_format == null || isAudioFormat(value.input_audio_format))
    && (value.input_audio_transcription == null || isInputAudioTranscription(value.input_audio_transcription))
    && (value.input_audio_noise_reduction == null || isNoiseReduction(value.input_audio_noise_reduction))
    && (value.turn_detection == null || isTurnDetection(value.turn_detection))
    && (value.include == null || isArrayOf(value.include, isSessionInclude))
    && (value.expires_at == null || isInteger(value.expires_at));
}

/** What keeps a value from being `TranscriptionSession`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSession(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionShape, value);
}

/** Is it `TranscriptionSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionRequest(value: unknown): value is types.TranscriptionSessionRequest {
  return isRecord(value)
    && (value.input_audio_format === undefined || isAudioFormat(value.input_audio_format))
    && (value.input_audio_transcription === undefined || isInputAudioTranscriptionRequest(value.input_audio_transcription))
    && (value.input_audio_noise_reduction == null || isNoiseReduction(value.input_audio_noise_reduction))
    && (value.turn_detection == null || isTurnDetectionRequest(value.turn_detection))
    && (value.include === undefined || isArrayOf(value.include, isSessionIncludeRequest));
}

/** What keeps a value from being `TranscriptionSessionRequest`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSessionRequest(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionRequestShape, value);
}

/** Is it `TurnDetection`, to the bottom? Unknown fields are welcome. */
export function isTurnDetection(value: unknown): value is types.TurnDetection {
  return isRecord(value)
    && typeof value.type === 'string'
    && (value.threshold == null || isNumber(value.threshold))
    && (value.prefix_padding_ms == null || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms == null || isInteger(value.silence_duration_ms))
    && (value.idle_timeout_ms == null || isInteger(value.idle_timeout_ms))
    && (value.eagerness == null || typeof value.eagerness === 'string')
    && (value.create_response == null || typeof value.create_response === 'boolean')
    && (value.interrupt_response == null || typeof value.interrupt_response === 'boolean')
    && (value.speech_duration_ms == null || isInteger(value.speech_duration_ms))
    && (value.end_of_utterance_detection == null || isRecord(value.end_of_utterance_detection))
    && (value.auto_truncate == null || typeof value.auto_truncate === 'boolean')
    && (value.appended_text_after_truncation == null || typeof value.appended_text_after_truncation === 'string');
}

/** What keeps a value from being `TurnDetection`: nothing exactly when the guard accepts it. */
export function explainTurnDetection(value: unknown): Issue[] {
  return explain(shapes.turnDetectionShape, value);
}

/** Is it `TurnDetectionRequest`, to the bottom? Unknown fields are welcome. */
export function isTurnDetectionRequest(value: unknown): value is types.TurnDetectionRequest {
  return isRecord(value)
    && (value.type === undefined || typeof value.type === 'string')
    && (value.threshold === undefined || isNumber(value.threshold))
    && (value.prefix_padding_ms === undefined || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms === undefined || isInteger(value.silence_duration_ms))
    && (value.idle_timeout_ms == null || isInteger(value.idle_timeout_ms))
    && (value.eagerness === undefined || value.eagerness === 'low' || value.eagerness === 'medium' || value.eagerness === 'high' || value.eagerness === 'auto')
    && (value.create_response === undefined || typeof value.create_response === 'boolean')
    && (value.interrupt_response === undefined || typeof value.interrupt_response === 'boolean')
    && (value.speech_duration_ms === undefined || isInteger(value.speech_duration_ms))
    && (value.end_of_utterance_detection == null || isRecord(value.end_of_utterance_detection))
    && (value.auto_truncate === undefined || typeof value.auto_truncate === 'boolean');
}

/** What keeps a value from being `TurnDetectionRequest`: nothing exactly when the guard accepts it. */
export function explainTurnDetectionRequest(value: unknown): Issue[] {
  return explain(shapes.turnDetectionRequestShape, value);
}

/** Is it `Voice`, to the bottom? */
export function isVoice(value: unknown): value is types.Voice {
  return isVoiceName(value) || isVoiceSetting(value);
}

/** What keeps a value from being `Voice`: nothing exactly when the guard accepts it. */
export function explainVoice(value: unknown): Issue[] {
  return explain(shapes.voiceShape, value);
}

/** Is it `VoiceSetting`, to the bottom? Unknown fields are welcome. */
export function isVoiceSetting(value: unknown): value is types.VoiceSetting {
  return isRecord(value)
    && (value.name == null || isVoiceName(value.name))
    && (value.type == null || typeof value.type === 'string')
    && (value.id == null || typeof value.id === 'string');
}

/** What keeps a value from being `VoiceSetting`: nothing exactly when the guard accepts it. */
export function explainVoiceSetting(value: unknown): Issue[] {
  return explain(shapes.voiceSettingShape, value);
}

/** Is it an event `conversation.item.created`, to the bottom? Unknown fields are welcome. */
export function isConversationItemCreatedEvent(value: unknown): value is types.ConversationItemCreatedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.created'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && isConversationItem(value.item);
}

/** What keeps a value from being an event `conversation.item.created`: nothing exactly when the guard accepts it. */
export function explainConversationItemCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemCreatedEventShape, value);
}

/** Is it an event `conversation.item.done`, to the bottom? Unknown fields are welcome. */
export function isConversationItemDoneEvent(value: unknown): value is types.ConversationItemDoneEvent {
  return isRecord(value)
    && value.type === 'conversation.item.done'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && isConversationItem(value.item);
}

/** What keeps a value from being an event `conversation.item.done`: nothing exactly when the guard accepts it. */
export function explainConversationItemDoneEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemDoneEventShape, value);
}

/** Is it an event `conversation.item.input_audio_transcription.completed`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionCompletedEvent(value: unknown): value is types.ConversationItemInputAudioTranscriptionCompletedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.completed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && typeof value.transcript === 'string'
    && (value.languages == null || isArrayOf(value.languages, isDetectedLanguage))
    && (value.logprobs == null || isArrayOf(value.logprobs, isLogProbability))
    && (value.usage == null || isTranscriptionUsage(value.usage));
}

/** What keeps a value from being an event `conversation.item.input_audio_transcription.completed`: nothing exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionCompletedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputAudioTranscriptionCompletedEventShape, value);
}

/** Is it an event `conversation.item.input_audio_transcription.delta`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): value is types.ConversationItemInputAudioTranscriptionDeltaEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.delta'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && (value.content_index == null || isInteger(value.content_index))
    && (value.delta == null || typeof value.delta === 'string')
    && (value.logprobs == null || isArrayOf(value.logprobs, isLogProbability))
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** What keeps a value from being an event `conversation.item.input_audio_transcription.delta`: nothing exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputAudioTranscriptionDeltaEventShape, value);
}

/** Is it an event `conversation.item.retrieved`, to the bottom? Unknown fields are welcome. */
export function isConversationItemRetrievedEvent(value: unknown): value is types.ConversationItemRetrievedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.retrieved'
    && typeof value.event_id === 'string'
    && isConversationItem(value.item);
}

/** What keeps a value from being an event `conversation.item.retrieved`: nothing exactly when the guard accepts it. */
export function explainConversationItemRetrievedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemRetrievedEventShape, value);
}

function hasFieldsOfResponseAudioDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.delta === 'string';
}

/** Is it an event `response.audio.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioDeltaEvent(value: unknown): value is types.ResponseAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'response.audio.delta'
    && hasFieldsOfResponseAudioDeltaEvent(value);
}

/** What keeps a value from being an event `response.audio.delta`: nothing exactly when the guard accepts it. */
export function explainResponseAudioDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseAudioDeltaEventShape, value);
}

/** Is it an event `response.audio.done`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioDoneEvent(value: unknown): value is types.ResponseAudioDoneEvent {
  return isRecord(value)
    && value.type === 'response.audio.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index);
}

/** What keeps a value from being an event `response.audio.done`: nothing exactly when the guard accepts it. */
export function explainResponseAudioDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseAudioDoneEventShape, value);
}

function hasFieldsOfResponseAudioTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.audio_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioTranscriptDeltaEvent(value: unknown): value is types.ResponseAudioTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'response.audio_transcript.delta'
    && hasFieldsOfResponseAudioTranscriptDeltaEvent(value);
}

/** What keeps a value from being an event `response.audio_transcript.delta`: nothing exactly when the guard accepts it. */
export function explainResponseAudioTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseAudioTranscriptDeltaEventShape, value);
}

/** Is it an event `response.audio_transcript.done`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioTranscriptDoneEvent(value: unknown): value is types.ResponseAudioTranscriptDoneEvent {
  return isRecord(value)
    && value.type === 'response.audio_transcript.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.transcript === 'string';
}

/** What keeps a value from being an event `response.audio_transcript.done`: nothing exactly when the guard accepts it. */
export function explainResponseAudioTranscriptDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseAudioTranscriptDoneEventShape, value);
}

/** Is it an event `response.content_part.added`, to the bottom? Unknown fields are welcome. */
export function isResponseContentPartAddedEvent(value: unknown): value is types.ResponseContentPartAddedEvent {
  return isRecord(value)
    && value.type === 'response.content_part.added'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && isContentPart(value.part)
    && (value.content == null || isContentPart(value.content));
}

/** What keeps a value from being an event `response.content_part.added`: nothing exactly when the guard accepts it. */
export function explainResponseContentPartAddedEvent(value: unknown): Issue[] {
  return explain(shapes.responseContentPartAddedEventShape, value);
}

/** Is it an event `response.content_part.done`, to the bottom? Unknown fields are welcome. */
export function isResponseContentPartDoneEvent(value: unknown): value is types.ResponseContentPartDoneEvent {
  return isRecord(value)
    && value.type === 'response.content_part.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && isContentPart(value.part)
    && (value.content == null || isContentPart(value.content));
}

/** What keeps a value from being an event `response.content_part.done`: nothing exactly when the guard accepts it. */
export function explainResponseContentPartDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseContentPartDoneEventShape, value);
}

/** Is it an event `response.created`, to the bottom? Unknown fields are welcome. */
export function isResponseCreatedEvent(value: unknown): value is types.ResponseCreatedEvent {
  return isRecord(value)
    && value.type === 'response.created'
    && typeof value.event_id === 'string'
    && isRealtimeResponse(value.response);
}

/** What keeps a value from being an event `response.created`: nothing exactly when the guard accepts it. */
export function explainResponseCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.responseCreatedEventShape, value);
}

/** Is it an event `response.done`, to the bottom? Unknown fields are welcome. */
export function isResponseDoneEvent(value: unknown): value is types.ResponseDoneEvent {
  return isRecord(value)
    && value.type === 'response.done'
    && typeof value.event_id === 'string'
    && isRealtimeResponse(value.response);
}

/** What keeps a value from being an event `response.done`: nothing exactly when the guard accepts it. */
export function explainResponseDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseDoneEventShape, value);
}

/** Is it an event `response.function_call_arguments.done`, to the bottom? Unknown fields are welcome. */
export function isResponseFunctionCallArgumentsDoneEvent(value: unknown): value is types.ResponseFunctionCallArgumentsDoneEvent {
  return isRecord(value)
    && value.type === 'response.function_call_arguments.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.call_id === 'string'
    && (value.name == null || typeof value.name === 'string')
    && typeof value.arguments === 'string';
}

/** What keeps a value from being an event `response.function_call_arguments.done`: nothing exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseFunctionCallArgumentsDoneEventShape, value);
}

/** Is it an event `response.output_item.added`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputItemAddedEvent(value: unknown): value is types.ResponseOutputItemAddedEvent {
  return isRecord(value)
    && value.type === 'response.output_item.added'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && isInteger(value.output_index)
    && isConversationItem(value.item);
}

/** What keeps a value from being an event `response.output_item.added`: nothing exactly when the guard accepts it. */
export function explainResponseOutputItemAddedEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputItemAddedEventShape, value);
}

/** Is it an event `response.output_item.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputItemDoneEvent(value: unknown): value is types.ResponseOutputItemDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_item.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && isInteger(value.output_index)
    && isConversationItem(value.item);
}

/** What keeps a value from being an event `response.output_item.done`: nothing exactly when the guard accepts it. */
export function explainResponseOutputItemDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputItemDoneEventShape, value);
}

function hasFieldsOfResponseTextDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.text.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseTextDeltaEvent(value: unknown): value is types.ResponseTextDeltaEvent {
  return isRecord(value)
    && value.type === 'response.text.delta'
    && hasFieldsOfResponseTextDeltaEvent(value);
}

/** What keeps a value from being an event `response.text.delta`: nothing exactly when the guard accepts it. */
export function explainResponseTextDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseTextDeltaEventShape, value);
}

/** Is it an event `response.text.done`, to the bottom? Unknown fields are welcome. */
export function isResponseTextDoneEvent(value: unknown): value is types.ResponseTextDoneEvent {
  return isRecord(value)
    && value.type === 'response.text.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.text === 'string';
}

/** What keeps a value from being an event `response.text.done`: nothing exactly when the guard accepts it. */
export function explainResponseTextDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseTextDoneEventShape, value);
}

/** Is it an event `session.created`, to the bottom? Unknown fields are welcome. */
export function isSessionCreatedEvent(value: unknown): value is types.SessionCreatedEvent {
  return isRecord(value)
    && value.type === 'session.created'
    && typeof value.event_id === 'string'
    && isRealtimeSession(value.session);
}

/** What keeps a value from being an event `session.created`: nothing exactly when the guard accepts it. */
export function explainSessionCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionCreatedEventShape, value);
}

/** Is it an event `session.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdatedEvent(value: unknown): value is types.SessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.updated'
    && typeof value.event_id === 'string'
    && isRealtimeSession(value.session);
}

/** What keeps a value from being an event `session.updated`: nothing exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdatedEventShape, value);
}

/** Is it an event `transcription_session.created`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionCreatedEvent(value: unknown): value is types.TranscriptionSessionCreatedEvent {
  return isRecord(value)
    && value.type === 'transcription_session.created'
    && typeof value.event_id === 'string'
    && isTranscriptionSession(value.session);
}

/** What keeps a value from being an event `transcription_session.created`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSessionCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionCreatedEventShape, value);
}

/** Is it an event `transcription_session.updated`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionUpdatedEvent(value: unknown): value is types.TranscriptionSessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'transcription_session.updated'
    && typeof value.event_id === 'string'
    && isTranscriptionSession(value.session);
}

/** What keeps a value from being an event `transcription_session.updated`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionUpdatedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['conversation.created', isConversationCreatedEvent],
  ['conversation.item.created', isConversationItemCreatedEvent],
  ['conversation.item.deleted', isConversationItemDeletedEvent],
  ['conversation.item.done', isConversationItemDoneEvent],
  ['conversation.item.input_audio_transcription.completed', isConversationItemInputAudioTranscriptionCompletedEvent],
  ['conversation.item.input_audio_transcription.delta', isConversationItemInputAudioTranscriptionDeltaEvent],
  ['conversation.item.input_audio_transcription.failed', isConversationItemInputAudioTranscriptionFailedEvent],
  ['conversation.item.input_audio_transcription.segment', isConversationItemInputAudioTranscriptionSegmentEvent],
  ['conversation.item.retrieved', isConversationItemRetrievedEvent],
  ['conversation.item.truncated', isConversationItemTruncatedEvent],
  ['error', isServerErrorEvent],
  ['input_audio_buffer.cleared', isInputAudioBufferClearedEvent],
  ['input_audio_buffer.committed', isInputAudioBufferCommittedEvent],
  ['input_audio_buffer.speech_started', isInputAudioBufferSpeechStartedEvent],
  ['input_audio_buffer.speech_stopped', isInputAudioBufferSpeechStoppedEvent],
  ['mcp_list_tools.completed', isMcpListToolsCompletedEvent],
  ['mcp_list_tools.failed', isMcpListToolsFailedEvent],
  ['mcp_list_tools.in_progress', isMcpListToolsInProgressEvent],
  ['output_audio_buffer.cleared', isOutputAudioBufferClearedEvent],
  ['output_audio_buffer.started', isOutputAudioBufferStartedEvent],
  ['output_audio_buffer.stopped', isOutputAudioBufferStoppedEvent],
  ['rate_limits.updated', isRateLimitsUpdatedEvent],
  ['response.audio.delta', isResponseAudioDeltaEvent],
  ['response.audio.done', isResponseAudioDoneEvent],
  ['response.audio_transcript.delta', isResponseAudioTranscriptDeltaEvent],
  ['response.audio_transcript.done', isResponseAudioTranscriptDoneEvent],
  ['response.content_part.added', isResponseContentPartAddedEvent],
  ['response.content_part.done', isResponseContentPartDoneEvent],
  ['response.created', isResponseCreatedEvent],
  ['response.done', isResponseDoneEvent],
  ['response.function_call_arguments.delta', isResponseFunctionCallArgumentsDeltaEvent],
  ['response.function_call_arguments.done', isResponseFunctionCallArgumentsDoneEvent],
  ['response.mcp_call.completed', isResponseMcpCallCompletedEvent],
  ['response.mcp_call.failed', isResponseMcpCallFailedEvent],
  ['response.mcp_call.in_progress', isResponseMcpCallInProgressEvent],
  ['response.mcp_call_arguments.delta', isResponseMcpCallArgumentsDeltaEvent],
  ['response.mcp_call_arguments.done', isResponseMcpCallArgumentsDoneEvent],
  ['response.output_item.added', isResponseOutputItemAddedEvent],
  ['response.output_item.done', isResponseOutputItemDoneEvent],
  ['response.text.delta', isResponseTextDeltaEvent],
  ['response.text.done', isResponseTextDoneEvent],
  ['session.created', isSessionCreatedEvent],
  ['session.updated', isSessionUpdatedEvent],
  ['transcription_session.created', isTranscriptionSessionCreatedEvent],
  ['transcription_session.updated', isTranscriptionSessionUpdatedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'response.audio.delta':
      return hasFieldsOfResponseAudioDeltaEvent(value);
    case 'response.audio_transcript.delta':
      return hasFieldsOfResponseAudioTranscriptDeltaEvent(value);
    case 'response.function_call_arguments.delta':
      return isResponseFunctionCallArgumentsDeltaEvent(value);
    case 'response.text.delta':
      return hasFieldsOfResponseTextDeltaEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}

/** Is it an event `conversation.item.create`, to the bottom? Unknown fields are welcome. */
export function isConversationItemCreateEvent(value: unknown): value is types.ConversationItemCreateEvent {
  return isRecord(value)
    && value.type === 'conversation.item.create'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.previous_item_id === undefined || typeof value.previous_item_id === 'string')
    && isConversationItemInput(value.item);
}

/** What keeps a value from being an event `conversation.item.create`: nothing exactly when the guard accepts it. */
export function explainConversationItemCreateEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemCreateEventShape, value);
}

/** Is it an event `response.create`, to the bottom? Unknown fields are welcome. */
export function isResponseCreateEvent(value: unknown): value is types.ResponseCreateEvent {
  return isRecord(value)
    && value.type === 'response.create'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.response === undefined || isResponseRequest(value.response));
}

/** What keeps a value from being an event `response.create`: nothing exactly when the guard accepts it. */
export function explainResponseCreateEvent(value: unknown): Issue[] {
  return explain(shapes.responseCreateEventShape, value);
}

/** Is it an event `session.update`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdateEvent(value: unknown): value is types.SessionUpdateEvent {
  return isRecord(value)
    && value.type === 'session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isRealtimeSessionRequest(value.session);
}

/** What keeps a value from being an event `session.update`: nothing exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdateEventShape, value);
}

/** Is it an event `transcription_session.update`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionUpdateEvent(value: unknown): value is types.TranscriptionSessionUpdateEvent {
  return isRecord(value)
    && value.type === 'transcription_session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isTranscriptionSessionRequest(value.session);
}

/** What keeps a value from being an event `transcription_session.update`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSessionUpdateEvent(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionUpdateEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['conversation.item.create', isConversationItemCreateEvent],
  ['conversation.item.delete', isConversationItemDeleteEvent],
  ['conversation.item.retrieve', isConversationItemRetrieveEvent],
  ['conversation.item.truncate', isConversationItemTruncateEvent],
  ['input_audio_buffer.append', isInputAudioBufferAppendEvent],
  ['input_audio_buffer.clear', isInputAudioBufferClearEvent],
  ['input_audio_buffer.commit', isInputAudioBufferCommitEvent],
  ['output_audio_buffer.clear', isOutputAudioBufferClearEvent],
  ['response.cancel', isResponseCancelEvent],
  ['response.create', isResponseCreateEvent],
  ['session.update', isSessionUpdateEvent],
  ['transcription_session.update', isTranscriptionSessionUpdateEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is types.ClientEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'input_audio_buffer.append':
      return isInputAudioBufferAppendEvent(value);
  }

  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the client: nothing exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(shapes.clientEventShape, value);
}
