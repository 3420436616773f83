/**
 * Guards of the surface `beta`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isNumber, isRecord, isString } from '../runtime/check.js';
import {
  isApiError,
  isAssistantContentPart,
  isContentPart,
  isConversation,
  isDetectedLanguage,
  isFunctionCallItem,
  isFunctionCallItemInput,
  isFunctionCallOutputItem,
  isFunctionCallOutputItemInput,
  isItemStatus,
  isLogProbability,
  isMaxOutputTokens,
  isMcpApprovalRequestItem,
  isMcpApprovalResponseItem,
  isMcpCallItem,
  isMcpListToolsItem,
  isMcpListToolsItemInput,
  isMetadata,
  isPrompt,
  isPromptRequest,
  isRateLimit,
  isRealtimeModel,
  isResponseStatusDetails,
  isResponseUsage,
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
  isTranscriptionError,
  isTranscriptionModel,
  isTranscriptionUsage,
  isTruncation,
  isTruncationRequest,
  isUserMessageItem,
  isUserMessageItemInput,
  isVoiceName,
} from '../realtime/guards.js';
import type {
  AssistantMessageItem,
  AssistantMessageItemInput,
  AssistantTextPartInput,
  AudioFormat,
  ClientSecret,
  ConversationItem,
  ConversationItemInput,
  EchoCancellation,
  InputAudioTranscription,
  InputAudioTranscriptionRequest,
  ItemReference,
  MessageItem,
  MessageItemInput,
  Modality,
  NoiseReduction,
  RealtimeResponse,
  RealtimeSession,
  RealtimeSessionRequest,
  ResponseInputItem,
  ResponseRequest,
  TranscriptionSession,
  TranscriptionSessionRequest,
  TurnDetection,
  TurnDetectionRequest,
  Voice,
  VoiceSetting,
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
  ServerEvent,
  ClientEvent,
} from './types.js';

/** Is it `AssistantMessageItem`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItem(value: unknown): value is AssistantMessageItem {
  return isRecord(value)
    && value.type === 'message'
    && value.role === 'assistant'
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && isArrayOf(value.content, isAssistantContentPart);
}

/** Is it `AssistantMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItemInput(value: unknown): value is AssistantMessageItemInput {
  return isRecord(value)
    && value.type === 'message'
    && value.role === 'assistant'
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || value.status === 'completed' || value.status === 'incomplete' || value.status === 'in_progress')
    && isArrayOf(value.content, isAssistantTextPartInput);
}

/** Is it `AssistantTextPartInput`, to the bottom? Unknown fields are welcome. */
export function isAssistantTextPartInput(value: unknown): value is AssistantTextPartInput {
  return isRecord(value)
    && (value.type === 'text' || value.type === 'output_text')
    && typeof value.text === 'string';
}

/** Is it `AudioFormat`, to the bottom? */
export function isAudioFormat(value: unknown): value is AudioFormat {
  return typeof value === 'string';
}

/** Is it `ClientSecret`, to the bottom? Unknown fields are welcome. */
export function isClientSecret(value: unknown): value is ClientSecret {
  return isRecord(value) && typeof value.value === 'string' && isInteger(value.expires_at);
}

/** Is it `ConversationItem`, to the bottom? */
export function isConversationItem(value: unknown): value is ConversationItem {
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

/** Is it `ConversationItemInput`, to the bottom? */
export function isConversationItemInput(value: unknown): value is ConversationItemInput {
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

/** Is it `EchoCancellation`, to the bottom? Unknown fields are welcome. */
export function isEchoCancellation(value: unknown): value is EchoCancellation {
  return isRecord(value) && (value.type == null || typeof value.type === 'string');
}

/** Is it `InputAudioTranscription`, to the bottom? Unknown fields are welcome. */
export function isInputAudioTranscription(value: unknown): value is InputAudioTranscription {
  return isRecord(value)
    && (value.model == null || isTranscriptionModel(value.model))
    && (value.language == null || typeof value.language === 'string')
    && (value.languages == null || isArrayOf(value.languages, isString))
    && (value.prompt == null || typeof value.prompt === 'string')
    && (value.custom_speech == null || isRecord(value.custom_speech))
    && (value.phrase_list == null || isArrayOf(value.phrase_list, isString));
}

/** Is it `InputAudioTranscriptionRequest`, to the bottom? Unknown fields are welcome. */
export function isInputAudioTranscriptionRequest(value: unknown): value is InputAudioTranscriptionRequest {
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

/** Is it `ItemReference`, to the bottom? Unknown fields are welcome. */
export function isItemReference(value: unknown): value is ItemReference {
  return isRecord(value) && value.type === 'item_reference' && typeof value.id === 'string';
}

/** Is it `MessageItem`, to the bottom? */
export function isMessageItem(value: unknown): value is MessageItem {
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

/** Is it `MessageItemInput`, to the bottom? */
export function isMessageItemInput(value: unknown): value is MessageItemInput {
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

/** Is it `Modality`, to the bottom? */
export function isModality(value: unknown): value is Modality {
  return typeof value === 'string';
}

/** Is it `NoiseReduction`, to the bottom? Unknown fields are welcome. */
export function isNoiseReduction(value: unknown): value is NoiseReduction {
  return isRecord(value) && (value.type == null || typeof value.type === 'string');
}

/** Is it `RealtimeResponse`, to the bottom? Unknown fields are welcome. */
export function isRealtimeResponse(value: unknown): value is RealtimeResponse {
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

/** Is it `RealtimeSession`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSession(value: unknown): value is RealtimeSession {
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

/** Is it `RealtimeSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSessionRequest(value: unknown): value is RealtimeSessionRequest {
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

/** Is it `ResponseInputItem`, to the bottom? */
export function isResponseInputItem(value: unknown): value is ResponseInputItem {
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

/** Is it `ResponseRequest`, to the bottom? Unknown fields are welcome. */
export function isResponseRequest(value: unknown): value is ResponseRequest {
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

/** Is it `TranscriptionSession`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSession(value: unknown): value is TranscriptionSession {
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

/** Is it `TranscriptionSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionRequest(value: unknown): value is TranscriptionSessionRequest {
  return isRecord(value)
    && (value.input_audio_format === undefined || isAudioFormat(value.input_audio_format))
    && (value.input_audio_transcription === undefined || isInputAudioTranscriptionRequest(value.input_audio_transcription))
    && (value.input_audio_noise_reduction == null || isNoiseReduction(value.input_audio_noise_reduction))
    && (value.turn_detection == null || isTurnDetectionRequest(value.turn_detection))
    && (value.include === undefined || isArrayOf(value.include, isSessionIncludeRequest));
}

/** Is it `TurnDetection`, to the bottom? Unknown fields are welcome. */
export function isTurnDetection(value: unknown): value is TurnDetection {
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

/** Is it `TurnDetectionRequest`, to the bottom? Unknown fields are welcome. */
export function isTurnDetectionRequest(value: unknown): value is TurnDetectionRequest {
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

/** Is it `Voice`, to the bottom? */
export function isVoice(value: unknown): value is Voice {
  return isVoiceName(value) || isVoiceSetting(value);
}

/** Is it `VoiceSetting`, to the bottom? Unknown fields are welcome. */
export function isVoiceSetting(value: unknown): value is VoiceSetting {
  return isRecord(value)
    && (value.name == null || isVoiceName(value.name))
    && (value.type == null || typeof value.type === 'string')
    && (value.id == null || typeof value.id === 'string');
}

/** Is it an event `conversation.created`, to the bottom? Unknown fields are welcome. */
export function isConversationCreatedEvent(value: unknown): value is ConversationCreatedEvent {
  return isRecord(value)
    && value.type === 'conversation.created'
    && typeof value.event_id === 'string'
    && isConversation(value.conversation);
}

/** Is it an event `conversation.item.created`, to the bottom? Unknown fields are welcome. */
export function isConversationItemCreatedEvent(value: unknown): value is ConversationItemCreatedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.created'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && isConversationItem(value.item);
}

/** Is it an event `conversation.item.deleted`, to the bottom? Unknown fields are welcome. */
export function isConversationItemDeletedEvent(value: unknown): value is ConversationItemDeletedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.deleted'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** Is it an event `conversation.item.done`, to the bottom? Unknown fields are welcome. */
export function isConversationItemDoneEvent(value: unknown): value is ConversationItemDoneEvent {
  return isRecord(value)
    && value.type === 'conversation.item.done'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && isConversationItem(value.item);
}

/** Is it an event `conversation.item.input_audio_transcription.completed`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionCompletedEvent(value: unknown): value is ConversationItemInputAudioTranscriptionCompletedEvent {
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

/** Is it an event `conversation.item.input_audio_transcription.delta`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): value is ConversationItemInputAudioTranscriptionDeltaEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.delta'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && (value.content_index == null || isInteger(value.content_index))
    && (value.delta == null || typeof value.delta === 'string')
    && (value.logprobs == null || isArrayOf(value.logprobs, isLogProbability))
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `conversation.item.input_audio_transcription.failed`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionFailedEvent(value: unknown): value is ConversationItemInputAudioTranscriptionFailedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.failed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && isTranscriptionError(value.error);
}

/** Is it an event `conversation.item.input_audio_transcription.segment`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionSegmentEvent(value: unknown): value is ConversationItemInputAudioTranscriptionSegmentEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.segment'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && typeof value.id === 'string'
    && typeof value.text === 'string'
    && typeof value.speaker === 'string'
    && isNumber(value.start)
    && isNumber(value.end);
}

/** Is it an event `conversation.item.retrieved`, to the bottom? Unknown fields are welcome. */
export function isConversationItemRetrievedEvent(value: unknown): value is ConversationItemRetrievedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.retrieved'
    && typeof value.event_id === 'string'
    && isConversationItem(value.item);
}

/** Is it an event `conversation.item.truncated`, to the bottom? Unknown fields are welcome. */
export function isConversationItemTruncatedEvent(value: unknown): value is ConversationItemTruncatedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.truncated'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && isInteger(value.audio_end_ms);
}

/** Is it an event `error`, to the bottom? Unknown fields are welcome. */
export function isServerErrorEvent(value: unknown): value is ServerErrorEvent {
  return isRecord(value)
    && value.type === 'error'
    && typeof value.event_id === 'string'
    && isApiError(value.error);
}

/** Is it an event `input_audio_buffer.cleared`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferClearedEvent(value: unknown): value is InputAudioBufferClearedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.cleared'
    && typeof value.event_id === 'string';
}

/** Is it an event `input_audio_buffer.committed`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferCommittedEvent(value: unknown): value is InputAudioBufferCommittedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.committed'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && typeof value.item_id === 'string';
}

/** Is it an event `input_audio_buffer.speech_started`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferSpeechStartedEvent(value: unknown): value is InputAudioBufferSpeechStartedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.speech_started'
    && typeof value.event_id === 'string'
    && isInteger(value.audio_start_ms)
    && typeof value.item_id === 'string';
}

/** Is it an event `input_audio_buffer.speech_stopped`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferSpeechStoppedEvent(value: unknown): value is InputAudioBufferSpeechStoppedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.speech_stopped'
    && typeof value.event_id === 'string'
    && isInteger(value.audio_end_ms)
    && typeof value.item_id === 'string';
}

/** Is it an event `mcp_list_tools.completed`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsCompletedEvent(value: unknown): value is McpListToolsCompletedEvent {
  return isRecord(value)
    && value.type === 'mcp_list_tools.completed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** Is it an event `mcp_list_tools.failed`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsFailedEvent(value: unknown): value is McpListToolsFailedEvent {
  return isRecord(value)
    && value.type === 'mcp_list_tools.failed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** Is it an event `mcp_list_tools.in_progress`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsInProgressEvent(value: unknown): value is McpListToolsInProgressEvent {
  return isRecord(value)
    && value.type === 'mcp_list_tools.in_progress'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** Is it an event `output_audio_buffer.cleared`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferClearedEvent(value: unknown): value is OutputAudioBufferClearedEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.cleared'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string';
}

/** Is it an event `output_audio_buffer.started`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferStartedEvent(value: unknown): value is OutputAudioBufferStartedEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.started'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string';
}

/** Is it an event `output_audio_buffer.stopped`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferStoppedEvent(value: unknown): value is OutputAudioBufferStoppedEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.stopped'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string';
}

/** Is it an event `rate_limits.updated`, to the bottom? Unknown fields are welcome. */
export function isRateLimitsUpdatedEvent(value: unknown): value is RateLimitsUpdatedEvent {
  return isRecord(value)
    && value.type === 'rate_limits.updated'
    && typeof value.event_id === 'string'
    && isArrayOf(value.rate_limits, isRateLimit);
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
export function isResponseAudioDeltaEvent(value: unknown): value is ResponseAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'response.audio.delta'
    && hasFieldsOfResponseAudioDeltaEvent(value);
}

/** Is it an event `response.audio.done`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioDoneEvent(value: unknown): value is ResponseAudioDoneEvent {
  return isRecord(value)
    && value.type === 'response.audio.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index);
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
export function isResponseAudioTranscriptDeltaEvent(value: unknown): value is ResponseAudioTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'response.audio_transcript.delta'
    && hasFieldsOfResponseAudioTranscriptDeltaEvent(value);
}

/** Is it an event `response.audio_transcript.done`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioTranscriptDoneEvent(value: unknown): value is ResponseAudioTranscriptDoneEvent {
  return isRecord(value)
    && value.type === 'response.audio_transcript.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.transcript === 'string';
}

/** Is it an event `response.content_part.added`, to the bottom? Unknown fields are welcome. */
export function isResponseContentPartAddedEvent(value: unknown): value is ResponseContentPartAddedEvent {
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

/** Is it an event `response.content_part.done`, to the bottom? Unknown fields are welcome. */
export function isResponseContentPartDoneEvent(value: unknown): value is ResponseContentPartDoneEvent {
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

/** Is it an event `response.created`, to the bottom? Unknown fields are welcome. */
export function isResponseCreatedEvent(value: unknown): value is ResponseCreatedEvent {
  return isRecord(value)
    && value.type === 'response.created'
    && typeof value.event_id === 'string'
    && isRealtimeResponse(value.response);
}

/** Is it an event `response.done`, to the bottom? Unknown fields are welcome. */
export function isResponseDoneEvent(value: unknown): value is ResponseDoneEvent {
  return isRecord(value)
    && value.type === 'response.done'
    && typeof value.event_id === 'string'
    && isRealtimeResponse(value.response);
}

/** Is it an event `response.function_call_arguments.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseFunctionCallArgumentsDeltaEvent(value: unknown): value is ResponseFunctionCallArgumentsDeltaEvent {
  return isRecord(value)
    && value.type === 'response.function_call_arguments.delta'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.call_id === 'string'
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.function_call_arguments.done`, to the bottom? Unknown fields are welcome. */
export function isResponseFunctionCallArgumentsDoneEvent(value: unknown): value is ResponseFunctionCallArgumentsDoneEvent {
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

/** Is it an event `response.mcp_call.completed`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallCompletedEvent(value: unknown): value is ResponseMcpCallCompletedEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call.completed'
    && typeof value.event_id === 'string'
    && isInteger(value.output_index)
    && typeof value.item_id === 'string';
}

/** Is it an event `response.mcp_call.failed`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallFailedEvent(value: unknown): value is ResponseMcpCallFailedEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call.failed'
    && typeof value.event_id === 'string'
    && isInteger(value.output_index)
    && typeof value.item_id === 'string';
}

/** Is it an event `response.mcp_call.in_progress`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallInProgressEvent(value: unknown): value is ResponseMcpCallInProgressEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call.in_progress'
    && typeof value.event_id === 'string'
    && isInteger(value.output_index)
    && typeof value.item_id === 'string';
}

/** Is it an event `response.mcp_call_arguments.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallArgumentsDeltaEvent(value: unknown): value is ResponseMcpCallArgumentsDeltaEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call_arguments.delta'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.mcp_call_arguments.done`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallArgumentsDoneEvent(value: unknown): value is ResponseMcpCallArgumentsDoneEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call_arguments.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.arguments === 'string';
}

/** Is it an event `response.output_item.added`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputItemAddedEvent(value: unknown): value is ResponseOutputItemAddedEvent {
  return isRecord(value)
    && value.type === 'response.output_item.added'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && isInteger(value.output_index)
    && isConversationItem(value.item);
}

/** Is it an event `response.output_item.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputItemDoneEvent(value: unknown): value is ResponseOutputItemDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_item.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && isInteger(value.output_index)
    && isConversationItem(value.item);
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
export function isResponseTextDeltaEvent(value: unknown): value is ResponseTextDeltaEvent {
  return isRecord(value)
    && value.type === 'response.text.delta'
    && hasFieldsOfResponseTextDeltaEvent(value);
}

/** Is it an event `response.text.done`, to the bottom? Unknown fields are welcome. */
export function isResponseTextDoneEvent(value: unknown): value is ResponseTextDoneEvent {
  return isRecord(value)
    && value.type === 'response.text.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.text === 'string';
}

/** Is it an event `session.created`, to the bottom? Unknown fields are welcome. */
export function isSessionCreatedEvent(value: unknown): value is SessionCreatedEvent {
  return isRecord(value)
    && value.type === 'session.created'
    && typeof value.event_id === 'string'
    && isRealtimeSession(value.session);
}

/** Is it an event `session.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdatedEvent(value: unknown): value is SessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.updated'
    && typeof value.event_id === 'string'
    && isRealtimeSession(value.session);
}

/** Is it an event `transcription_session.created`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionCreatedEvent(value: unknown): value is TranscriptionSessionCreatedEvent {
  return isRecord(value)
    && value.type === 'transcription_session.created'
    && typeof value.event_id === 'string'
    && isTranscriptionSession(value.session);
}

/** Is it an event `transcription_session.updated`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionUpdatedEvent(value: unknown): value is TranscriptionSessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'transcription_session.updated'
    && typeof value.event_id === 'string'
    && isTranscriptionSession(value.session);
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
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'response.audio.delta':
      return hasFieldsOfResponseAudioDeltaEvent(value);
    case 'response.audio_transcript.delta':
      return hasFieldsOfResponseAudioTranscriptDeltaEvent(value);
    case 'response.text.delta':
      return hasFieldsOfResponseTextDeltaEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `conversation.item.create`, to the bottom? Unknown fields are welcome. */
export function isConversationItemCreateEvent(value: unknown): value is ConversationItemCreateEvent {
  return isRecord(value)
    && value.type === 'conversation.item.create'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.previous_item_id === undefined || typeof value.previous_item_id === 'string')
    && isConversationItemInput(value.item);
}

/** Is it an event `conversation.item.delete`, to the bottom? Unknown fields are welcome. */
export function isConversationItemDeleteEvent(value: unknown): value is ConversationItemDeleteEvent {
  return isRecord(value)
    && value.type === 'conversation.item.delete'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.item_id === 'string';
}

/** Is it an event `conversation.item.retrieve`, to the bottom? Unknown fields are welcome. */
export function isConversationItemRetrieveEvent(value: unknown): value is ConversationItemRetrieveEvent {
  return isRecord(value)
    && value.type === 'conversation.item.retrieve'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.item_id === 'string';
}

/** Is it an event `conversation.item.truncate`, to the bottom? Unknown fields are welcome. */
export function isConversationItemTruncateEvent(value: unknown): value is ConversationItemTruncateEvent {
  return isRecord(value)
    && value.type === 'conversation.item.truncate'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && isInteger(value.audio_end_ms);
}

function hasFieldsOfInputAudioBufferAppendEvent(value: Record<string, unknown>): boolean {
  return (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.audio === 'string';
}

/** Is it an event `input_audio_buffer.append`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferAppendEvent(value: unknown): value is InputAudioBufferAppendEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.append'
    && hasFieldsOfInputAudioBufferAppendEvent(value);
}

/** Is it an event `input_audio_buffer.clear`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferClearEvent(value: unknown): value is InputAudioBufferClearEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.clear'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** Is it an event `input_audio_buffer.commit`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferCommitEvent(value: unknown): value is InputAudioBufferCommitEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.commit'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** Is it an event `output_audio_buffer.clear`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferClearEvent(value: unknown): value is OutputAudioBufferClearEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.clear'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** Is it an event `response.cancel`, to the bottom? Unknown fields are welcome. */
export function isResponseCancelEvent(value: unknown): value is ResponseCancelEvent {
  return isRecord(value)
    && value.type === 'response.cancel'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.response_id === undefined || typeof value.response_id === 'string');
}

/** Is it an event `response.create`, to the bottom? Unknown fields are welcome. */
export function isResponseCreateEvent(value: unknown): value is ResponseCreateEvent {
  return isRecord(value)
    && value.type === 'response.create'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.response === undefined || isResponseRequest(value.response));
}

/** Is it an event `session.update`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdateEvent(value: unknown): value is SessionUpdateEvent {
  return isRecord(value)
    && value.type === 'session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isRealtimeSessionRequest(value.session);
}

/** Is it an event `transcription_session.update`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionUpdateEvent(value: unknown): value is TranscriptionSessionUpdateEvent {
  return isRecord(value)
    && value.type === 'transcription_session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isTranscriptionSessionRequest(value.session);
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
export function isClientEvent(value: unknown): value is ClientEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'input_audio_buffer.append':
      return hasFieldsOfInputAudioBufferAppendEvent(value);
  }

  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
