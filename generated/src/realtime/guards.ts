/**
 * Guards of the surface `realtime`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord, isString } from '../runtime/check.js';
import type {
  ApiError,
  AssistantContentPart,
  AssistantMessageItem,
  AssistantMessageItemInput,
  AssistantPartInput,
  AudioFormat,
  AudioFormatRequest,
  AudioInput,
  AudioInputRequest,
  AudioOutput,
  AudioOutputRequest,
  AudioPart,
  AudioTranscription,
  CachedTokensDetails,
  ContentPart,
  Conversation,
  ConversationItem,
  ConversationItemInput,
  CustomVoice,
  DetectedLanguage,
  FunctionCallItem,
  FunctionCallItemInput,
  FunctionCallOutputItem,
  FunctionCallOutputItemInput,
  FunctionTool,
  FunctionToolRequest,
  InputAudioPart,
  InputAudioPartInput,
  InputImagePart,
  InputImagePartInput,
  InputTextPart,
  InputTokenDetails,
  InputTranscriptionRequest,
  ItemStatus,
  ItemStatusInput,
  LogProbability,
  MaxOutputTokens,
  McpApprovalFilter,
  McpApprovalFilterRequest,
  McpApprovalRequestItem,
  McpApprovalResponseItem,
  McpCallError,
  McpCallItem,
  McpCaller,
  McpConnector,
  McpConnectorRequest,
  McpHttpError,
  McpListToolsItem,
  McpListToolsItemInput,
  McpListedTool,
  McpProtocolError,
  McpTool,
  McpToolCaller,
  McpToolExecutionError,
  McpToolFilter,
  McpToolFilterRequest,
  McpToolRequest,
  MessageItem,
  MessageItemInput,
  Metadata,
  NoiseReduction,
  NoiseReductionRequest,
  NoiseReductionType,
  NoiseReductionTypeRequest,
  OutputAudioPart,
  OutputAudioPartInput,
  OutputModality,
  OutputModalityRequest,
  OutputTextPart,
  OutputTokenDetails,
  PcmAudioFormat,
  PcmAudioFormatRequest,
  PcmaAudioFormat,
  PcmuAudioFormat,
  Prompt,
  PromptCacheBreakpoint,
  PromptCacheBreakpointRequest,
  PromptFile,
  PromptFileRequest,
  PromptImage,
  PromptImageRequest,
  PromptRequest,
  PromptText,
  PromptTextRequest,
  PromptVariable,
  PromptVariableRequest,
  PromptVariables,
  PromptVariablesRequest,
  RateLimit,
  RealtimeAudio,
  RealtimeAudioRequest,
  RealtimeModel,
  RealtimeResponse,
  RealtimeResponseRequest,
  RealtimeSession,
  RealtimeSessionRequest,
  Reasoning,
  ReasoningEffort,
  ReasoningEffortRequest,
  ReasoningRequest,
  ResponseAudio,
  ResponseAudioOutput,
  ResponseAudioOutputRequest,
  ResponseAudioRequest,
  ResponseError,
  ResponseStatusDetails,
  ResponseUsage,
  RetentionRatioTruncation,
  RetentionRatioTruncationRequest,
  SemanticVad,
  SemanticVadRequest,
  ServerVad,
  ServerVadRequest,
  Session,
  SessionInclude,
  SessionIncludeRequest,
  SessionRequest,
  SystemMessageItem,
  SystemMessageItemInput,
  TextPart,
  TokenLimits,
  TokenLimitsRequest,
  Tool,
  ToolChoice,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceMode,
  ToolChoiceModeRequest,
  ToolChoiceRequest,
  ToolRequest,
  Tracing,
  TracingConfig,
  TracingConfigRequest,
  TracingRequest,
  TranscriptionAudio,
  TranscriptionAudioInput,
  TranscriptionAudioRequest,
  TranscriptionDurationUsage,
  TranscriptionError,
  TranscriptionInputTokenDetails,
  TranscriptionModel,
  TranscriptionSession,
  TranscriptionSessionRequest,
  TranscriptionTokenUsage,
  TranscriptionTurnDetection,
  TranscriptionUsage,
  Truncation,
  TruncationRequest,
  TurnDetection,
  TurnDetectionRequest,
  UserContentPart,
  UserMessageItem,
  UserMessageItemInput,
  UserPartInput,
  Voice,
  VoiceName,
  ConversationCreatedEvent,
  ConversationItemAddedEvent,
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
  InputAudioBufferDtmfEventReceivedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  InputAudioBufferTimeoutTriggeredEvent,
  McpListToolsCompletedEvent,
  McpListToolsFailedEvent,
  McpListToolsInProgressEvent,
  OutputAudioBufferClearedEvent,
  OutputAudioBufferStartedEvent,
  OutputAudioBufferStoppedEvent,
  RateLimitsUpdatedEvent,
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
  ResponseOutputAudioDeltaEvent,
  ResponseOutputAudioDoneEvent,
  ResponseOutputAudioTranscriptDeltaEvent,
  ResponseOutputAudioTranscriptDoneEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputTextDeltaEvent,
  ResponseOutputTextDoneEvent,
  SessionCreatedEvent,
  SessionUpdatedEvent,
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
  ServerEvent,
  ClientEvent,
} from './types.js';

/** Is it `ApiError`, to the bottom? Unknown fields are welcome. */
export function isApiError(value: unknown): value is ApiError {
  return isRecord(value)
    && typeof value.type === 'string'
    && (value.code == null || typeof value.code === 'string')
    && typeof value.message === 'string'
    && (value.param == null || typeof value.param === 'string')
    && (value.event_id == null || typeof value.event_id === 'string');
}

/** Is it `AssistantContentPart`, to the bottom? */
export function isAssistantContentPart(value: unknown): value is AssistantContentPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'output_text':
      return isOutputTextPart(value);
    case 'output_audio':
      return isOutputAudioPart(value);
    case 'text':
      return isTextPart(value);
    case 'audio':
      return isAudioPart(value);
    default:
      return false;
  }
}

/** Is it `AssistantMessageItem`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItem(value: unknown): value is AssistantMessageItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'message'
    && value.role === 'assistant'
    && (value.phase == null || typeof value.phase === 'string')
    && isArrayOf(value.content, isAssistantContentPart);
}

/** Is it `AssistantMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItemInput(value: unknown): value is AssistantMessageItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'message'
    && value.role === 'assistant'
    && isArrayOf(value.content, isAssistantPartInput);
}

/** Is it `AssistantPartInput`, to the bottom? */
export function isAssistantPartInput(value: unknown): value is AssistantPartInput {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'output_text':
      return isOutputTextPart(value);
    case 'output_audio':
      return isOutputAudioPartInput(value);
    default:
      return false;
  }
}

/** Is it `AudioFormat`, to the bottom? */
export function isAudioFormat(value: unknown): value is AudioFormat {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'audio/pcm':
      return isPcmAudioFormat(value);
    case 'audio/pcmu':
      return isPcmuAudioFormat(value);
    case 'audio/pcma':
      return isPcmaAudioFormat(value);
    default:
      return false;
  }
}

/** Is it `AudioFormatRequest`, to the bottom? */
export function isAudioFormatRequest(value: unknown): value is AudioFormatRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'audio/pcm':
      return isPcmAudioFormatRequest(value);
    case 'audio/pcmu':
      return isPcmuAudioFormat(value);
    case 'audio/pcma':
      return isPcmaAudioFormat(value);
    default:
      return false;
  }
}

/** Is it `AudioInput`, to the bottom? Unknown fields are welcome. */
export function isAudioInput(value: unknown): value is AudioInput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.transcription == null || isAudioTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReduction(value.noise_reduction))
    && (value.turn_detection == null || isTurnDetection(value.turn_detection));
}

/** Is it `AudioInputRequest`, to the bottom? Unknown fields are welcome. */
export function isAudioInputRequest(value: unknown): value is AudioInputRequest {
  return isRecord(value)
    && (value.format === undefined || isAudioFormatRequest(value.format))
    && (value.transcription === undefined || isInputTranscriptionRequest(value.transcription))
    && (value.noise_reduction === undefined || isNoiseReductionRequest(value.noise_reduction))
    && (value.turn_detection == null || isTurnDetectionRequest(value.turn_detection));
}

/** Is it `AudioOutput`, to the bottom? Unknown fields are welcome. */
export function isAudioOutput(value: unknown): value is AudioOutput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.voice == null || isVoice(value.voice))
    && (value.speed == null || isNumber(value.speed));
}

/** Is it `AudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isAudioOutputRequest(value: unknown): value is AudioOutputRequest {
  return isRecord(value)
    && (value.format === undefined || isAudioFormatRequest(value.format))
    && (value.voice === undefined || isVoice(value.voice))
    && (value.speed === undefined || isNumber(value.speed));
}

/** Is it `AudioPart`, to the bottom? Unknown fields are welcome. */
export function isAudioPart(value: unknown): value is AudioPart {
  return isRecord(value)
    && value.type === 'audio'
    && (value.audio == null || typeof value.audio === 'string')
    && (value.transcript == null || typeof value.transcript === 'string');
}

/** Is it `AudioTranscription`, to the bottom? Unknown fields are welcome. */
export function isAudioTranscription(value: unknown): value is AudioTranscription {
  return isRecord(value)
    && (value.model == null || isTranscriptionModel(value.model))
    && (value.language == null || typeof value.language === 'string')
    && (value.languages == null || isArrayOf(value.languages, isString))
    && (value.prompt == null || typeof value.prompt === 'string');
}

/** Is it `CachedTokensDetails`, to the bottom? Unknown fields are welcome. */
export function isCachedTokensDetails(value: unknown): value is CachedTokensDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens))
    && (value.image_tokens == null || isInteger(value.image_tokens));
}

/** Is it `ContentPart`, to the bottom? */
export function isContentPart(value: unknown): value is ContentPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'text':
      return isTextPart(value);
    case 'audio':
      return isAudioPart(value);
    default:
      return false;
  }
}

/** Is it `Conversation`, to the bottom? Unknown fields are welcome. */
export function isConversation(value: unknown): value is Conversation {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && (value.object == null || typeof value.object === 'string');
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
    case 'mcp_list_tools':
      return isMcpListToolsItem(value);
    case 'mcp_call':
      return isMcpCallItem(value);
    case 'mcp_approval_request':
      return isMcpApprovalRequestItem(value);
    case 'mcp_approval_response':
      return isMcpApprovalResponseItem(value);
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

/** Is it `CustomVoice`, to the bottom? Unknown fields are welcome. */
export function isCustomVoice(value: unknown): value is CustomVoice {
  return isRecord(value) && typeof value.id === 'string';
}

/** Is it `DetectedLanguage`, to the bottom? Unknown fields are welcome. */
export function isDetectedLanguage(value: unknown): value is DetectedLanguage {
  return isRecord(value) && typeof value.code === 'string';
}

/** Is it `FunctionCallItem`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallItem(value: unknown): value is FunctionCallItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'function_call'
    && (value.call_id == null || typeof value.call_id === 'string')
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** Is it `FunctionCallItemInput`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallItemInput(value: unknown): value is FunctionCallItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'function_call'
    && (value.call_id === undefined || typeof value.call_id === 'string')
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** Is it `FunctionCallOutputItem`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallOutputItem(value: unknown): value is FunctionCallOutputItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'function_call_output'
    && typeof value.call_id === 'string'
    && typeof value.output === 'string';
}

/** Is it `FunctionCallOutputItemInput`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallOutputItemInput(value: unknown): value is FunctionCallOutputItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'function_call_output'
    && typeof value.call_id === 'string'
    && typeof value.output === 'string';
}

/** Is it `FunctionTool`, to the bottom? Unknown fields are welcome. */
export function isFunctionTool(value: unknown): value is FunctionTool {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && (value.parameters == null || isRecord(value.parameters));
}

/** Is it `FunctionToolRequest`, to the bottom? Unknown fields are welcome. */
export function isFunctionToolRequest(value: unknown): value is FunctionToolRequest {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description === undefined || typeof value.description === 'string')
    && (value.parameters === undefined || isRecord(value.parameters));
}

/** Is it `InputAudioPart`, to the bottom? Unknown fields are welcome. */
export function isInputAudioPart(value: unknown): value is InputAudioPart {
  return isRecord(value)
    && value.type === 'input_audio'
    && (value.audio == null || typeof value.audio === 'string')
    && (value.transcript == null || typeof value.transcript === 'string');
}

/** Is it `InputAudioPartInput`, to the bottom? Unknown fields are welcome. */
export function isInputAudioPartInput(value: unknown): value is InputAudioPartInput {
  return isRecord(value)
    && value.type === 'input_audio'
    && (value.audio === undefined || typeof value.audio === 'string')
    && (value.transcript === undefined || typeof value.transcript === 'string');
}

/** Is it `InputImagePart`, to the bottom? Unknown fields are welcome. */
export function isInputImagePart(value: unknown): value is InputImagePart {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.detail == null || typeof value.detail === 'string');
}

/** Is it `InputImagePartInput`, to the bottom? Unknown fields are welcome. */
export function isInputImagePartInput(value: unknown): value is InputImagePartInput {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url === undefined || typeof value.image_url === 'string')
    && (value.detail === undefined || value.detail === 'auto' || value.detail === 'low' || value.detail === 'high');
}

/** Is it `InputTextPart`, to the bottom? Unknown fields are welcome. */
export function isInputTextPart(value: unknown): value is InputTextPart {
  return isRecord(value) && value.type === 'input_text' && typeof value.text === 'string';
}

/** Is it `InputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isInputTokenDetails(value: unknown): value is InputTokenDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens))
    && (value.image_tokens == null || isInteger(value.image_tokens))
    && (value.cached_tokens == null || isInteger(value.cached_tokens))
    && (value.cached_tokens_details == null || isCachedTokensDetails(value.cached_tokens_details));
}

/** Is it `InputTranscriptionRequest`, to the bottom? Unknown fields are welcome. */
export function isInputTranscriptionRequest(value: unknown): value is InputTranscriptionRequest {
  return isRecord(value)
    && (value.model === undefined || isTranscriptionModel(value.model))
    && (value.language === undefined || typeof value.language === 'string')
    && (value.languages === undefined || isArrayOf(value.languages, isString))
    && (value.keywords === undefined || isArrayOf(value.keywords, isString))
    && (value.prompt === undefined || typeof value.prompt === 'string')
    && (value.delay === undefined || value.delay === 'minimal' || value.delay === 'low' || value.delay === 'medium' || value.delay === 'high' || value.delay === 'xhigh');
}

/** Is it `ItemStatus`, to the bottom? */
export function isItemStatus(value: unknown): value is ItemStatus {
  return typeof value === 'string';
}

/** Is it `ItemStatusInput`, to the bottom? */
export function isItemStatusInput(value: unknown): value is ItemStatusInput {
  return value === 'completed' || value === 'incomplete' || value === 'in_progress';
}

/** Is it `LogProbability`, to the bottom? Unknown fields are welcome. */
export function isLogProbability(value: unknown): value is LogProbability {
  return isRecord(value)
    && typeof value.token === 'string'
    && isNumber(value.logprob)
    && isArrayOf(value.bytes, isInteger);
}

/** Is it `MaxOutputTokens`, to the bottom? */
export function isMaxOutputTokens(value: unknown): value is MaxOutputTokens {
  return isInteger(value) || value === 'inf';
}

/** Is it `McpApprovalFilter`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalFilter(value: unknown): value is McpApprovalFilter {
  return isRecord(value)
    && (value.always == null || isMcpToolFilter(value.always))
    && (value.never == null || isMcpToolFilter(value.never));
}

/** Is it `McpApprovalFilterRequest`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalFilterRequest(value: unknown): value is McpApprovalFilterRequest {
  return isRecord(value)
    && (value.always === undefined || isMcpToolFilterRequest(value.always))
    && (value.never === undefined || isMcpToolFilterRequest(value.never));
}

/** Is it `McpApprovalRequestItem`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalRequestItem(value: unknown): value is McpApprovalRequestItem {
  return isRecord(value)
    && value.type === 'mcp_approval_request'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** Is it `McpApprovalResponseItem`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalResponseItem(value: unknown): value is McpApprovalResponseItem {
  return isRecord(value)
    && value.type === 'mcp_approval_response'
    && typeof value.id === 'string'
    && typeof value.approval_request_id === 'string'
    && typeof value.approve === 'boolean'
    && (value.reason == null || typeof value.reason === 'string');
}

/** Is it `McpCallError`, to the bottom? */
export function isMcpCallError(value: unknown): value is McpCallError {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'protocol_error':
      return isMcpProtocolError(value);
    case 'tool_execution_error':
      return isMcpToolExecutionError(value);
    case 'http_error':
      return isMcpHttpError(value);
    default:
      return false;
  }
}

/** Is it `McpCallItem`, to the bottom? Unknown fields are welcome. */
export function isMcpCallItem(value: unknown): value is McpCallItem {
  return isRecord(value)
    && value.type === 'mcp_call'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && typeof value.name === 'string'
    && typeof value.arguments === 'string'
    && (value.approval_request_id == null || typeof value.approval_request_id === 'string')
    && (value.output == null || typeof value.output === 'string')
    && (value.error == null || isMcpCallError(value.error));
}

/** Is it `McpCaller`, to the bottom? */
export function isMcpCaller(value: unknown): value is McpCaller {
  return typeof value === 'string';
}

/** Is it `McpConnector`, to the bottom? */
export function isMcpConnector(value: unknown): value is McpConnector {
  return typeof value === 'string';
}

/** Is it `McpConnectorRequest`, to the bottom? */
export function isMcpConnectorRequest(value: unknown): value is McpConnectorRequest {
  return value === 'connector_dropbox' || value === 'connector_gmail' || value === 'connector_googlecalendar' || value === 'connector_googledrive' || value === 'connector_microsoftteams' || value === 'connector_outlookcalendar' || value === 'connector_outlookemail' || value === 'connector_sharepoint';
}

/** Is it `McpHttpError`, to the bottom? Unknown fields are welcome. */
export function isMcpHttpError(value: unknown): value is McpHttpError {
  return isRecord(value)
    && value.type === 'http_error'
    && isInteger(value.code)
    && typeof value.message === 'string';
}

/** Is it `McpListToolsItem`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsItem(value: unknown): value is McpListToolsItem {
  return isRecord(value)
    && value.type === 'mcp_list_tools'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && isArrayOf(value.tools, isMcpListedTool);
}

/** Is it `McpListToolsItemInput`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsItemInput(value: unknown): value is McpListToolsItemInput {
  return isRecord(value)
    && value.type === 'mcp_list_tools'
    && (value.id === undefined || typeof value.id === 'string')
    && typeof value.server_label === 'string'
    && isArrayOf(value.tools, isMcpListedTool);
}

/** Is it `McpListedTool`, to the bottom? Unknown fields are welcome. */
export function isMcpListedTool(value: unknown): value is McpListedTool {
  return isRecord(value)
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && isRecord(value.input_schema)
    && (value.annotations == null || isRecord(value.annotations));
}

/** Is it `McpProtocolError`, to the bottom? Unknown fields are welcome. */
export function isMcpProtocolError(value: unknown): value is McpProtocolError {
  return isRecord(value)
    && value.type === 'protocol_error'
    && isInteger(value.code)
    && typeof value.message === 'string';
}

/** Is it `McpTool`, to the bottom? Unknown fields are welcome. */
export function isMcpTool(value: unknown): value is McpTool {
  return isRecord(value)
    && value.type === 'mcp'
    && typeof value.server_label === 'string'
    && (value.server_url == null || typeof value.server_url === 'string')
    && (value.connector_id == null || isMcpConnector(value.connector_id))
    && (value.tunnel_id == null || typeof value.tunnel_id === 'string')
    && (value.authorization == null || typeof value.authorization === 'string')
    && (value.server_description == null || typeof value.server_description === 'string')
    && (value.headers == null || isMapOf(value.headers, isString))
    && (value.allowed_tools == null || isArrayOf(value.allowed_tools, isString) || isMcpToolFilter(value.allowed_tools))
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpCaller))
    && (value.require_approval == null || value.require_approval === 'always' || value.require_approval === 'never' || isMcpApprovalFilter(value.require_approval))
    && (value.defer_loading == null || typeof value.defer_loading === 'boolean');
}

/** Is it `McpToolCaller`, to the bottom? */
export function isMcpToolCaller(value: unknown): value is McpToolCaller {
  return value === 'direct' || value === 'programmatic';
}

/** Is it `McpToolExecutionError`, to the bottom? Unknown fields are welcome. */
export function isMcpToolExecutionError(value: unknown): value is McpToolExecutionError {
  return isRecord(value)
    && value.type === 'tool_execution_error'
    && typeof value.message === 'string';
}

/** Is it `McpToolFilter`, to the bottom? Unknown fields are welcome. */
export function isMcpToolFilter(value: unknown): value is McpToolFilter {
  return isRecord(value)
    && (value.tool_names == null || isArrayOf(value.tool_names, isString))
    && (value.read_only == null || typeof value.read_only === 'boolean');
}

/** Is it `McpToolFilterRequest`, to the bottom? Unknown fields are welcome. */
export function isMcpToolFilterRequest(value: unknown): value is McpToolFilterRequest {
  return isRecord(value)
    && (value.tool_names === undefined || isArrayOf(value.tool_names, isString))
    && (value.read_only === undefined || typeof value.read_only === 'boolean');
}

/** Is it `McpToolRequest`, to the bottom? Unknown fields are welcome. */
export function isMcpToolRequest(value: unknown): value is McpToolRequest {
  return isRecord(value)
    && value.type === 'mcp'
    && typeof value.server_label === 'string'
    && (value.server_url === undefined || typeof value.server_url === 'string')
    && (value.connector_id === undefined || isMcpConnectorRequest(value.connector_id))
    && (value.tunnel_id === undefined || typeof value.tunnel_id === 'string')
    && (value.authorization === undefined || typeof value.authorization === 'string')
    && (value.server_description === undefined || typeof value.server_description === 'string')
    && (value.headers == null || isMapOf(value.headers, isString))
    && (value.allowed_tools == null || isArrayOf(value.allowed_tools, isString) || isMcpToolFilterRequest(value.allowed_tools))
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller))
    && (value.require_approval == null || value.require_approval === 'always' || value.require_approval === 'never' || isMcpApprovalFilterRequest(value.require_approval))
    && (value.defer_loading === undefined || typeof value.defer_loading === 'boolean');
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

/** Is it `Metadata`, to the bottom? */
export function isMetadata(value: unknown): value is Metadata {
  return isMapOf(value, isString);
}

/** Is it `NoiseReduction`, to the bottom? Unknown fields are welcome. */
export function isNoiseReduction(value: unknown): value is NoiseReduction {
  return isRecord(value)
    && (value.type == null || isNoiseReductionType(value.type))
    && (value.strength == null || isNumber(value.strength));
}

/** Is it `NoiseReductionRequest`, to the bottom? Unknown fields are welcome. */
export function isNoiseReductionRequest(value: unknown): value is NoiseReductionRequest {
  return isRecord(value)
    && (value.type === undefined || isNoiseReductionTypeRequest(value.type))
    && (value.strength === undefined || isNumber(value.strength));
}

/** Is it `NoiseReductionType`, to the bottom? */
export function isNoiseReductionType(value: unknown): value is NoiseReductionType {
  return typeof value === 'string';
}

/** Is it `NoiseReductionTypeRequest`, to the bottom? */
export function isNoiseReductionTypeRequest(value: unknown): value is NoiseReductionTypeRequest {
  return value === 'near_field' || value === 'far_field';
}

/** Is it `OutputAudioPart`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioPart(value: unknown): value is OutputAudioPart {
  return isRecord(value)
    && value.type === 'output_audio'
    && (value.audio == null || typeof value.audio === 'string')
    && (value.transcript == null || typeof value.transcript === 'string');
}

/** Is it `OutputAudioPartInput`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioPartInput(value: unknown): value is OutputAudioPartInput {
  return isRecord(value)
    && value.type === 'output_audio'
    && (value.audio === undefined || typeof value.audio === 'string')
    && (value.transcript === undefined || typeof value.transcript === 'string');
}

/** Is it `OutputModality`, to the bottom? */
export function isOutputModality(value: unknown): value is OutputModality {
  return typeof value === 'string';
}

/** Is it `OutputModalityRequest`, to the bottom? */
export function isOutputModalityRequest(value: unknown): value is OutputModalityRequest {
  return value === 'text' || value === 'audio';
}

/** Is it `OutputTextPart`, to the bottom? Unknown fields are welcome. */
export function isOutputTextPart(value: unknown): value is OutputTextPart {
  return isRecord(value) && value.type === 'output_text' && typeof value.text === 'string';
}

/** Is it `OutputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isOutputTokenDetails(value: unknown): value is OutputTokenDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens))
    && (value.reasoning_tokens == null || isInteger(value.reasoning_tokens));
}

/** Is it `PcmAudioFormat`, to the bottom? Unknown fields are welcome. */
export function isPcmAudioFormat(value: unknown): value is PcmAudioFormat {
  return isRecord(value)
    && value.type === 'audio/pcm'
    && (value.rate === undefined || isInteger(value.rate));
}

/** Is it `PcmAudioFormatRequest`, to the bottom? Unknown fields are welcome. */
export function isPcmAudioFormatRequest(value: unknown): value is PcmAudioFormatRequest {
  return isRecord(value)
    && value.type === 'audio/pcm'
    && (value.rate === undefined || value.rate === 24000);
}

/** Is it `PcmaAudioFormat`, to the bottom? Unknown fields are welcome. */
export function isPcmaAudioFormat(value: unknown): value is PcmaAudioFormat {
  return isRecord(value) && value.type === 'audio/pcma';
}

/** Is it `PcmuAudioFormat`, to the bottom? Unknown fields are welcome. */
export function isPcmuAudioFormat(value: unknown): value is PcmuAudioFormat {
  return isRecord(value) && value.type === 'audio/pcmu';
}

/** Is it `Prompt`, to the bottom? Unknown fields are welcome. */
export function isPrompt(value: unknown): value is Prompt {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.version == null || typeof value.version === 'string')
    && (value.variables == null || isPromptVariables(value.variables));
}

/** Is it `PromptCacheBreakpoint`, to the bottom? Unknown fields are welcome. */
export function isPromptCacheBreakpoint(value: unknown): value is PromptCacheBreakpoint {
  return isRecord(value)
    && value.mode === 'explicit'
    && (value.ttl == null || typeof value.ttl === 'string');
}

/** Is it `PromptCacheBreakpointRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptCacheBreakpointRequest(value: unknown): value is PromptCacheBreakpointRequest {
  return isRecord(value)
    && value.mode === 'explicit'
    && (value.ttl === undefined || value.ttl === '30m' || value.ttl === '12h');
}

/** Is it `PromptFile`, to the bottom? Unknown fields are welcome. */
export function isPromptFile(value: unknown): value is PromptFile {
  return isRecord(value)
    && value.type === 'input_file'
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.filename == null || typeof value.filename === 'string')
    && (value.file_data == null || typeof value.file_data === 'string')
    && (value.file_url == null || typeof value.file_url === 'string')
    && (value.detail == null || typeof value.detail === 'string')
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpoint(value.prompt_cache_breakpoint));
}

/** Is it `PromptFileRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptFileRequest(value: unknown): value is PromptFileRequest {
  return isRecord(value)
    && value.type === 'input_file'
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.filename === undefined || typeof value.filename === 'string')
    && (value.file_data === undefined || typeof value.file_data === 'string')
    && (value.file_url === undefined || typeof value.file_url === 'string')
    && (value.detail === undefined || value.detail === 'auto' || value.detail === 'low' || value.detail === 'high')
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** Is it `PromptImage`, to the bottom? Unknown fields are welcome. */
export function isPromptImage(value: unknown): value is PromptImage {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && typeof value.detail === 'string'
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpoint(value.prompt_cache_breakpoint));
}

/** Is it `PromptImageRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptImageRequest(value: unknown): value is PromptImageRequest {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.detail === 'low' || value.detail === 'high' || value.detail === 'auto' || value.detail === 'original')
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** Is it `PromptRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptRequest(value: unknown): value is PromptRequest {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.version == null || typeof value.version === 'string')
    && (value.variables == null || isPromptVariablesRequest(value.variables));
}

/** Is it `PromptText`, to the bottom? Unknown fields are welcome. */
export function isPromptText(value: unknown): value is PromptText {
  return isRecord(value)
    && value.type === 'input_text'
    && typeof value.text === 'string'
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpoint(value.prompt_cache_breakpoint));
}

/** Is it `PromptTextRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptTextRequest(value: unknown): value is PromptTextRequest {
  return isRecord(value)
    && value.type === 'input_text'
    && typeof value.text === 'string'
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** Is it `PromptVariable`, to the bottom? */
export function isPromptVariable(value: unknown): value is PromptVariable {
  if (!isRecord(value)) return typeof value === 'string';
  switch (value.type) {
    case 'input_text':
      return isPromptText(value);
    case 'input_image':
      return isPromptImage(value);
    case 'input_file':
      return isPromptFile(value);
    default:
      return false;
  }
}

/** Is it `PromptVariableRequest`, to the bottom? */
export function isPromptVariableRequest(value: unknown): value is PromptVariableRequest {
  if (!isRecord(value)) return typeof value === 'string';
  switch (value.type) {
    case 'input_text':
      return isPromptTextRequest(value);
    case 'input_image':
      return isPromptImageRequest(value);
    case 'input_file':
      return isPromptFileRequest(value);
    default:
      return false;
  }
}

/** Is it `PromptVariables`, to the bottom? */
export function isPromptVariables(value: unknown): value is PromptVariables {
  return isMapOf(value, isPromptVariable);
}

/** Is it `PromptVariablesRequest`, to the bottom? */
export function isPromptVariablesRequest(value: unknown): value is PromptVariablesRequest {
  return isMapOf(value, isPromptVariableRequest);
}

/** Is it `RateLimit`, to the bottom? Unknown fields are welcome. */
export function isRateLimit(value: unknown): value is RateLimit {
  return isRecord(value)
    && typeof value.name === 'string'
    && isInteger(value.limit)
    && isInteger(value.remaining)
    && isNumber(value.reset_seconds);
}

/** Is it `RealtimeAudio`, to the bottom? Unknown fields are welcome. */
export function isRealtimeAudio(value: unknown): value is RealtimeAudio {
  return isRecord(value)
    && (value.input == null || isAudioInput(value.input))
    && (value.output == null || isAudioOutput(value.output));
}

/** Is it `RealtimeAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeAudioRequest(value: unknown): value is RealtimeAudioRequest {
  return isRecord(value)
    && (value.input === undefined || isAudioInputRequest(value.input))
    && (value.output === undefined || isAudioOutputRequest(value.output));
}

/** Is it `RealtimeModel`, to the bottom? */
export function isRealtimeModel(value: unknown): value is RealtimeModel {
  return typeof value === 'string';
}

/** Is it `RealtimeResponse`, to the bottom? Unknown fields are welcome. */
export function isRealtimeResponse(value: unknown): value is RealtimeResponse {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.object === 'realtime.response'
    && typeof value.status === 'string'
    && (value.status_details == null || isResponseStatusDetails(value.status_details))
    && isArrayOf(value.output, isConversationItem)
    && (value.metadata == null || isMetadata(value.metadata))
    && (value.audio == null || isResponseAudio(value.audio))
    && (value.usage == null || isResponseUsage(value.usage))
    && (value.conversation_id == null || typeof value.conversation_id === 'string')
    && (value.output_modalities == null || isArrayOf(value.output_modalities, isOutputModality))
    && (value.max_output_tokens == null || isMaxOutputTokens(value.max_output_tokens));
}

/** Is it `RealtimeResponseRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeResponseRequest(value: unknown): value is RealtimeResponseRequest {
  return isRecord(value)
    && (value.conversation === undefined || typeof value.conversation === 'string')
    && (value.input === undefined || isArrayOf(value.input, isConversationItemInput))
    && (value.output_modalities === undefined || isArrayOf(value.output_modalities, isOutputModalityRequest))
    && (value.instructions === undefined || typeof value.instructions === 'string')
    && (value.audio === undefined || isResponseAudioRequest(value.audio))
    && (value.tools === undefined || isArrayOf(value.tools, isToolRequest))
    && (value.tool_choice === undefined || isToolChoiceRequest(value.tool_choice))
    && (value.parallel_tool_calls === undefined || typeof value.parallel_tool_calls === 'boolean')
    && (value.reasoning === undefined || isReasoningRequest(value.reasoning))
    && (value.max_output_tokens === undefined || isMaxOutputTokens(value.max_output_tokens))
    && (value.metadata == null || isMetadata(value.metadata))
    && (value.prompt == null || isPromptRequest(value.prompt));
}

/** Is it `RealtimeSession`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSession(value: unknown): value is RealtimeSession {
  return isRecord(value)
    && value.type === 'realtime'
    && typeof value.id === 'string'
    && value.object === 'realtime.session'
    && (value.expires_at == null || isInteger(value.expires_at))
    && (value.model == null || isRealtimeModel(value.model))
    && (value.output_modalities == null || isArrayOf(value.output_modalities, isOutputModality))
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.audio == null || isRealtimeAudio(value.audio))
    && (value.include == null || isArrayOf(value.include, isSessionInclude))
    && (value.tools == null || isArrayOf(value.tools, isTool))
    && (value.tool_choice == null || isToolChoice(value.tool_choice))
    && (value.reasoning == null || isReasoning(value.reasoning))
    && (value.max_output_tokens == null || isMaxOutputTokens(value.max_output_tokens))
    && (value.truncation == null || isTruncation(value.truncation))
    && (value.tracing == null || isTracing(value.tracing))
    && (value.prompt == null || isPrompt(value.prompt));
}

/** Is it `RealtimeSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSessionRequest(value: unknown): value is RealtimeSessionRequest {
  return isRecord(value)
    && value.type === 'realtime'
    && (value.model === undefined || isRealtimeModel(value.model))
    && (value.output_modalities === undefined || isArrayOf(value.output_modalities, isOutputModalityRequest))
    && (value.instructions === undefined || typeof value.instructions === 'string')
    && (value.audio === undefined || isRealtimeAudioRequest(value.audio))
    && (value.include === undefined || isArrayOf(value.include, isSessionIncludeRequest))
    && (value.tools === undefined || isArrayOf(value.tools, isToolRequest))
    && (value.tool_choice === undefined || isToolChoiceRequest(value.tool_choice))
    && (value.parallel_tool_calls === undefined || typeof value.parallel_tool_calls === 'boolean')
    && (value.reasoning === undefined || isReasoningRequest(value.reasoning))
    && (value.max_output_tokens === undefined || isMaxOutputTokens(value.max_output_tokens))
    && (value.truncation === undefined || isTruncationRequest(value.truncation))
    && (value.tracing == null || isTracingRequest(value.tracing))
    && (value.prompt == null || isPromptRequest(value.prompt));
}

/** Is it `Reasoning`, to the bottom? Unknown fields are welcome. */
export function isReasoning(value: unknown): value is Reasoning {
  return isRecord(value) && (value.effort == null || isReasoningEffort(value.effort));
}

/** Is it `ReasoningEffort`, to the bottom? */
export function isReasoningEffort(value: unknown): value is ReasoningEffort {
  return typeof value === 'string';
}

/** Is it `ReasoningEffortRequest`, to the bottom? */
export function isReasoningEffortRequest(value: unknown): value is ReasoningEffortRequest {
  return value === 'minimal' || value === 'low' || value === 'medium' || value === 'high' || value === 'xhigh';
}

/** Is it `ReasoningRequest`, to the bottom? Unknown fields are welcome. */
export function isReasoningRequest(value: unknown): value is ReasoningRequest {
  return isRecord(value) && (value.effort === undefined || isReasoningEffortRequest(value.effort));
}

/** Is it `ResponseAudio`, to the bottom? Unknown fields are welcome. */
export function isResponseAudio(value: unknown): value is ResponseAudio {
  return isRecord(value) && (value.output == null || isResponseAudioOutput(value.output));
}

/** Is it `ResponseAudioOutput`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioOutput(value: unknown): value is ResponseAudioOutput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.voice == null || isVoice(value.voice));
}

/** Is it `ResponseAudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioOutputRequest(value: unknown): value is ResponseAudioOutputRequest {
  return isRecord(value)
    && (value.format === undefined || isAudioFormatRequest(value.format))
    && (value.voice === undefined || isVoice(value.voice));
}

/** Is it `ResponseAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioRequest(value: unknown): value is ResponseAudioRequest {
  return isRecord(value)
    && (value.output === undefined || isResponseAudioOutputRequest(value.output));
}

/** Is it `ResponseError`, to the bottom? Unknown fields are welcome. */
export function isResponseError(value: unknown): value is ResponseError {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.code == null || typeof value.code === 'string')
    && (value.message == null || typeof value.message === 'string');
}

/** Is it `ResponseStatusDetails`, to the bottom? Unknown fields are welcome. */
export function isResponseStatusDetails(value: unknown): value is ResponseStatusDetails {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.reason == null || typeof value.reason === 'string')
    && (value.error == null || isResponseError(value.error));
}

/** Is it `ResponseUsage`, to the bottom? Unknown fields are welcome. */
export function isResponseUsage(value: unknown): value is ResponseUsage {
  return isRecord(value)
    && (value.total_tokens == null || isInteger(value.total_tokens))
    && (value.input_tokens == null || isInteger(value.input_tokens))
    && (value.output_tokens == null || isInteger(value.output_tokens))
    && (value.input_token_details == null || isInputTokenDetails(value.input_token_details))
    && (value.output_token_details == null || isOutputTokenDetails(value.output_token_details));
}

/** Is it `RetentionRatioTruncation`, to the bottom? Unknown fields are welcome. */
export function isRetentionRatioTruncation(value: unknown): value is RetentionRatioTruncation {
  return isRecord(value)
    && value.type === 'retention_ratio'
    && isNumber(value.retention_ratio)
    && (value.token_limits == null || isTokenLimits(value.token_limits));
}

/** Is it `RetentionRatioTruncationRequest`, to the bottom? Unknown fields are welcome. */
export function isRetentionRatioTruncationRequest(value: unknown): value is RetentionRatioTruncationRequest {
  return isRecord(value)
    && value.type === 'retention_ratio'
    && isNumber(value.retention_ratio)
    && (value.token_limits === undefined || isTokenLimitsRequest(value.token_limits));
}

/** Is it `SemanticVad`, to the bottom? Unknown fields are welcome. */
export function isSemanticVad(value: unknown): value is SemanticVad {
  return isRecord(value)
    && value.type === 'semantic_vad'
    && (value.eagerness == null || typeof value.eagerness === 'string')
    && (value.create_response == null || typeof value.create_response === 'boolean')
    && (value.interrupt_response == null || typeof value.interrupt_response === 'boolean');
}

/** Is it `SemanticVadRequest`, to the bottom? Unknown fields are welcome. */
export function isSemanticVadRequest(value: unknown): value is SemanticVadRequest {
  return isRecord(value)
    && value.type === 'semantic_vad'
    && (value.eagerness === undefined || value.eagerness === 'low' || value.eagerness === 'medium' || value.eagerness === 'high' || value.eagerness === 'auto')
    && (value.create_response === undefined || typeof value.create_response === 'boolean')
    && (value.interrupt_response === undefined || typeof value.interrupt_response === 'boolean');
}

/** Is it `ServerVad`, to the bottom? Unknown fields are welcome. */
export function isServerVad(value: unknown): value is ServerVad {
  return isRecord(value)
    && value.type === 'server_vad'
    && (value.threshold == null || isNumber(value.threshold))
    && (value.prefix_padding_ms == null || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms == null || isInteger(value.silence_duration_ms))
    && (value.create_response == null || typeof value.create_response === 'boolean')
    && (value.interrupt_response == null || typeof value.interrupt_response === 'boolean')
    && (value.idle_timeout_ms == null || isInteger(value.idle_timeout_ms));
}

/** Is it `ServerVadRequest`, to the bottom? Unknown fields are welcome. */
export function isServerVadRequest(value: unknown): value is ServerVadRequest {
  return isRecord(value)
    && value.type === 'server_vad'
    && (value.threshold === undefined || isNumber(value.threshold))
    && (value.prefix_padding_ms === undefined || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms === undefined || isInteger(value.silence_duration_ms))
    && (value.create_response === undefined || typeof value.create_response === 'boolean')
    && (value.interrupt_response === undefined || typeof value.interrupt_response === 'boolean')
    && (value.idle_timeout_ms == null || isInteger(value.idle_timeout_ms));
}

/** Is it `Session`, to the bottom? */
export function isSession(value: unknown): value is Session {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'realtime':
      return isRealtimeSession(value);
    case 'transcription':
      return isTranscriptionSession(value);
    default:
      return false;
  }
}

/** Is it `SessionInclude`, to the bottom? */
export function isSessionInclude(value: unknown): value is SessionInclude {
  return typeof value === 'string';
}

/** Is it `SessionIncludeRequest`, to the bottom? */
export function isSessionIncludeRequest(value: unknown): value is SessionIncludeRequest {
  return value === 'item.input_audio_transcription.logprobs';
}

/** Is it `SessionRequest`, to the bottom? */
export function isSessionRequest(value: unknown): value is SessionRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'realtime':
      return isRealtimeSessionRequest(value);
    case 'transcription':
      return isTranscriptionSessionRequest(value);
    default:
      return false;
  }
}

/** Is it `SystemMessageItem`, to the bottom? Unknown fields are welcome. */
export function isSystemMessageItem(value: unknown): value is SystemMessageItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'message'
    && value.role === 'system'
    && isArrayOf(value.content, isInputTextPart);
}

/** Is it `SystemMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isSystemMessageItemInput(value: unknown): value is SystemMessageItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'message'
    && value.role === 'system'
    && isArrayOf(value.content, isInputTextPart);
}

/** Is it `TextPart`, to the bottom? Unknown fields are welcome. */
export function isTextPart(value: unknown): value is TextPart {
  return isRecord(value) && value.type === 'text' && typeof value.text === 'string';
}

/** Is it `TokenLimits`, to the bottom? Unknown fields are welcome. */
export function isTokenLimits(value: unknown): value is TokenLimits {
  return isRecord(value) && (value.post_instructions == null || isInteger(value.post_instructions));
}

/** Is it `TokenLimitsRequest`, to the bottom? Unknown fields are welcome. */
export function isTokenLimitsRequest(value: unknown): value is TokenLimitsRequest {
  return isRecord(value)
    && (value.post_instructions === undefined || isInteger(value.post_instructions));
}

/** Is it `Tool`, to the bottom? */
export function isTool(value: unknown): value is Tool {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isFunctionTool(value);
    case 'mcp':
      return isMcpTool(value);
    default:
      return false;
  }
}

/** Is it `ToolChoice`, to the bottom? */
export function isToolChoice(value: unknown): value is ToolChoice {
  if (!isRecord(value)) return isToolChoiceMode(value);
  switch (value.type) {
    case 'function':
      return isToolChoiceFunction(value);
    case 'mcp':
      return isToolChoiceMcp(value);
    default:
      return false;
  }
}

/** Is it `ToolChoiceFunction`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceFunction(value: unknown): value is ToolChoiceFunction {
  return isRecord(value) && value.type === 'function' && typeof value.name === 'string';
}

/** Is it `ToolChoiceMcp`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceMcp(value: unknown): value is ToolChoiceMcp {
  return isRecord(value)
    && value.type === 'mcp'
    && typeof value.server_label === 'string'
    && (value.name == null || typeof value.name === 'string');
}

/** Is it `ToolChoiceMode`, to the bottom? */
export function isToolChoiceMode(value: unknown): value is ToolChoiceMode {
  return typeof value === 'string';
}

/** Is it `ToolChoiceModeRequest`, to the bottom? */
export function isToolChoiceModeRequest(value: unknown): value is ToolChoiceModeRequest {
  return value === 'none' || value === 'auto' || value === 'required';
}

/** Is it `ToolChoiceRequest`, to the bottom? */
export function isToolChoiceRequest(value: unknown): value is ToolChoiceRequest {
  if (!isRecord(value)) return isToolChoiceModeRequest(value);
  switch (value.type) {
    case 'function':
      return isToolChoiceFunction(value);
    case 'mcp':
      return isToolChoiceMcp(value);
    default:
      return false;
  }
}

/** Is it `ToolRequest`, to the bottom? */
export function isToolRequest(value: unknown): value is ToolRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isFunctionToolRequest(value);
    case 'mcp':
      return isMcpToolRequest(value);
    default:
      return false;
  }
}

/** Is it `Tracing`, to the bottom? */
export function isTracing(value: unknown): value is Tracing {
  return value === 'auto' || isTracingConfig(value);
}

/** Is it `TracingConfig`, to the bottom? Unknown fields are welcome. */
export function isTracingConfig(value: unknown): value is TracingConfig {
  return isRecord(value)
    && (value.workflow_name == null || typeof value.workflow_name === 'string')
    && (value.group_id == null || typeof value.group_id === 'string')
    && (value.metadata == null || isRecord(value.metadata));
}

/** Is it `TracingConfigRequest`, to the bottom? Unknown fields are welcome. */
export function isTracingConfigRequest(value: unknown): value is TracingConfigRequest {
  return isRecord(value)
    && (value.workflow_name === undefined || typeof value.workflow_name === 'string')
    && (value.group_id === undefined || typeof value.group_id === 'string')
    && (value.metadata === undefined || isRecord(value.metadata));
}

/** Is it `TracingRequest`, to the bottom? */
export function isTracingRequest(value: unknown): value is TracingRequest {
  return value === 'auto' || isTracingConfigRequest(value);
}

/** Is it `TranscriptionAudio`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionAudio(value: unknown): value is TranscriptionAudio {
  return isRecord(value) && (value.input == null || isTranscriptionAudioInput(value.input));
}

/** Is it `TranscriptionAudioInput`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionAudioInput(value: unknown): value is TranscriptionAudioInput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.transcription == null || isAudioTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReduction(value.noise_reduction))
    && (value.turn_detection == null || isTranscriptionTurnDetection(value.turn_detection));
}

/** Is it `TranscriptionAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionAudioRequest(value: unknown): value is TranscriptionAudioRequest {
  return isRecord(value) && (value.input === undefined || isAudioInputRequest(value.input));
}

/** Is it `TranscriptionDurationUsage`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionDurationUsage(value: unknown): value is TranscriptionDurationUsage {
  return isRecord(value) && value.type === 'duration' && isNumber(value.seconds);
}

/** Is it `TranscriptionError`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionError(value: unknown): value is TranscriptionError {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.code == null || typeof value.code === 'string')
    && (value.message == null || typeof value.message === 'string')
    && (value.param == null || typeof value.param === 'string');
}

/** Is it `TranscriptionInputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionInputTokenDetails(value: unknown): value is TranscriptionInputTokenDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens));
}

/** Is it `TranscriptionModel`, to the bottom? */
export function isTranscriptionModel(value: unknown): value is TranscriptionModel {
  return typeof value === 'string';
}

/** Is it `TranscriptionSession`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSession(value: unknown): value is TranscriptionSession {
  return isRecord(value)
    && value.type === 'transcription'
    && typeof value.id === 'string'
    && typeof value.object === 'string'
    && (value.expires_at == null || isInteger(value.expires_at))
    && (value.audio == null || isTranscriptionAudio(value.audio))
    && (value.include == null || isArrayOf(value.include, isSessionInclude));
}

/** Is it `TranscriptionSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionRequest(value: unknown): value is TranscriptionSessionRequest {
  return isRecord(value)
    && value.type === 'transcription'
    && (value.audio === undefined || isTranscriptionAudioRequest(value.audio))
    && (value.include === undefined || isArrayOf(value.include, isSessionIncludeRequest));
}

/** Is it `TranscriptionTokenUsage`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionTokenUsage(value: unknown): value is TranscriptionTokenUsage {
  return isRecord(value)
    && value.type === 'tokens'
    && isInteger(value.input_tokens)
    && (value.input_token_details == null || isTranscriptionInputTokenDetails(value.input_token_details))
    && isInteger(value.output_tokens)
    && isInteger(value.total_tokens);
}

/** Is it `TranscriptionTurnDetection`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionTurnDetection(value: unknown): value is TranscriptionTurnDetection {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.threshold == null || isNumber(value.threshold))
    && (value.prefix_padding_ms == null || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms == null || isInteger(value.silence_duration_ms));
}

/** Is it `TranscriptionUsage`, to the bottom? */
export function isTranscriptionUsage(value: unknown): value is TranscriptionUsage {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'tokens':
      return isTranscriptionTokenUsage(value);
    case 'duration':
      return isTranscriptionDurationUsage(value);
    default:
      return false;
  }
}

/** Is it `Truncation`, to the bottom? */
export function isTruncation(value: unknown): value is Truncation {
  return value === 'auto' || value === 'disabled' || isRetentionRatioTruncation(value);
}

/** Is it `TruncationRequest`, to the bottom? */
export function isTruncationRequest(value: unknown): value is TruncationRequest {
  return value === 'auto' || value === 'disabled' || isRetentionRatioTruncationRequest(value);
}

/** Is it `TurnDetection`, to the bottom? */
export function isTurnDetection(value: unknown): value is TurnDetection {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'server_vad':
      return isServerVad(value);
    case 'semantic_vad':
      return isSemanticVad(value);
    default:
      return false;
  }
}

/** Is it `TurnDetectionRequest`, to the bottom? */
export function isTurnDetectionRequest(value: unknown): value is TurnDetectionRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'server_vad':
      return isServerVadRequest(value);
    case 'semantic_vad':
      return isSemanticVadRequest(value);
    default:
      return false;
  }
}

/** Is it `UserContentPart`, to the bottom? */
export function isUserContentPart(value: unknown): value is UserContentPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isInputTextPart(value);
    case 'input_audio':
      return isInputAudioPart(value);
    case 'input_image':
      return isInputImagePart(value);
    default:
      return false;
  }
}

/** Is it `UserMessageItem`, to the bottom? Unknown fields are welcome. */
export function isUserMessageItem(value: unknown): value is UserMessageItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'message'
    && value.role === 'user'
    && isArrayOf(value.content, isUserContentPart);
}

/** Is it `UserMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isUserMessageItemInput(value: unknown): value is UserMessageItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'message'
    && value.role === 'user'
    && isArrayOf(value.content, isUserPartInput);
}

/** Is it `UserPartInput`, to the bottom? */
export function isUserPartInput(value: unknown): value is UserPartInput {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isInputTextPart(value);
    case 'input_audio':
      return isInputAudioPartInput(value);
    case 'input_image':
      return isInputImagePartInput(value);
    default:
      return false;
  }
}

/** Is it `Voice`, to the bottom? */
export function isVoice(value: unknown): value is Voice {
  return isVoiceName(value) || isCustomVoice(value);
}

/** Is it `VoiceName`, to the bottom? */
export function isVoiceName(value: unknown): value is VoiceName {
  return typeof value === 'string';
}

/** Is it an event `conversation.created`, to the bottom? Unknown fields are welcome. */
export function isConversationCreatedEvent(value: unknown): value is ConversationCreatedEvent {
  return isRecord(value)
    && value.type === 'conversation.created'
    && typeof value.event_id === 'string'
    && isConversation(value.conversation);
}

/** Is it an event `conversation.item.added`, to the bottom? Unknown fields are welcome. */
export function isConversationItemAddedEvent(value: unknown): value is ConversationItemAddedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.added'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && isConversationItem(value.item);
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
    && isTranscriptionUsage(value.usage);
}

/** Is it an event `conversation.item.input_audio_transcription.delta`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): value is ConversationItemInputAudioTranscriptionDeltaEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.delta'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && typeof value.delta === 'string'
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
    && typeof value.text === 'string'
    && typeof value.id === 'string'
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

/** Is it an event `input_audio_buffer.dtmf_event_received`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferDtmfEventReceivedEvent(value: unknown): value is InputAudioBufferDtmfEventReceivedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.dtmf_event_received'
    && typeof value.event === 'string'
    && isInteger(value.received_at);
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

/** Is it an event `input_audio_buffer.timeout_triggered`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferTimeoutTriggeredEvent(value: unknown): value is InputAudioBufferTimeoutTriggeredEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.timeout_triggered'
    && typeof value.event_id === 'string'
    && isInteger(value.audio_start_ms)
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

/** Is it an event `response.content_part.added`, to the bottom? Unknown fields are welcome. */
export function isResponseContentPartAddedEvent(value: unknown): value is ResponseContentPartAddedEvent {
  return isRecord(value)
    && value.type === 'response.content_part.added'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && isContentPart(value.part);
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
    && isContentPart(value.part);
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

function hasFieldsOfResponseFunctionCallArgumentsDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.call_id === 'string'
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.function_call_arguments.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseFunctionCallArgumentsDeltaEvent(value: unknown): value is ResponseFunctionCallArgumentsDeltaEvent {
  return isRecord(value)
    && value.type === 'response.function_call_arguments.delta'
    && hasFieldsOfResponseFunctionCallArgumentsDeltaEvent(value);
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
    && typeof value.name === 'string'
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

function hasFieldsOfResponseOutputAudioDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.delta === 'string';
}

/** Is it an event `response.output_audio.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputAudioDeltaEvent(value: unknown): value is ResponseOutputAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'response.output_audio.delta'
    && hasFieldsOfResponseOutputAudioDeltaEvent(value);
}

/** Is it an event `response.output_audio.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputAudioDoneEvent(value: unknown): value is ResponseOutputAudioDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_audio.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index);
}

function hasFieldsOfResponseOutputAudioTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.output_audio_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputAudioTranscriptDeltaEvent(value: unknown): value is ResponseOutputAudioTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'response.output_audio_transcript.delta'
    && hasFieldsOfResponseOutputAudioTranscriptDeltaEvent(value);
}

/** Is it an event `response.output_audio_transcript.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputAudioTranscriptDoneEvent(value: unknown): value is ResponseOutputAudioTranscriptDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_audio_transcript.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.transcript === 'string';
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

function hasFieldsOfResponseOutputTextDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** Is it an event `response.output_text.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputTextDeltaEvent(value: unknown): value is ResponseOutputTextDeltaEvent {
  return isRecord(value)
    && value.type === 'response.output_text.delta'
    && hasFieldsOfResponseOutputTextDeltaEvent(value);
}

/** Is it an event `response.output_text.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputTextDoneEvent(value: unknown): value is ResponseOutputTextDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_text.done'
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
    && isSession(value.session);
}

/** Is it an event `session.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdatedEvent(value: unknown): value is SessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.updated'
    && typeof value.event_id === 'string'
    && isSession(value.session);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['conversation.created', isConversationCreatedEvent],
  ['conversation.item.added', isConversationItemAddedEvent],
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
  ['input_audio_buffer.dtmf_event_received', isInputAudioBufferDtmfEventReceivedEvent],
  ['input_audio_buffer.speech_started', isInputAudioBufferSpeechStartedEvent],
  ['input_audio_buffer.speech_stopped', isInputAudioBufferSpeechStoppedEvent],
  ['input_audio_buffer.timeout_triggered', isInputAudioBufferTimeoutTriggeredEvent],
  ['mcp_list_tools.completed', isMcpListToolsCompletedEvent],
  ['mcp_list_tools.failed', isMcpListToolsFailedEvent],
  ['mcp_list_tools.in_progress', isMcpListToolsInProgressEvent],
  ['output_audio_buffer.cleared', isOutputAudioBufferClearedEvent],
  ['output_audio_buffer.started', isOutputAudioBufferStartedEvent],
  ['output_audio_buffer.stopped', isOutputAudioBufferStoppedEvent],
  ['rate_limits.updated', isRateLimitsUpdatedEvent],
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
  ['response.output_audio.delta', isResponseOutputAudioDeltaEvent],
  ['response.output_audio.done', isResponseOutputAudioDoneEvent],
  ['response.output_audio_transcript.delta', isResponseOutputAudioTranscriptDeltaEvent],
  ['response.output_audio_transcript.done', isResponseOutputAudioTranscriptDoneEvent],
  ['response.output_item.added', isResponseOutputItemAddedEvent],
  ['response.output_item.done', isResponseOutputItemDoneEvent],
  ['response.output_text.delta', isResponseOutputTextDeltaEvent],
  ['response.output_text.done', isResponseOutputTextDoneEvent],
  ['session.created', isSessionCreatedEvent],
  ['session.updated', isSessionUpdatedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'response.function_call_arguments.delta':
      return hasFieldsOfResponseFunctionCallArgumentsDeltaEvent(value);
    case 'response.output_audio.delta':
      return hasFieldsOfResponseOutputAudioDeltaEvent(value);
    case 'response.output_audio_transcript.delta':
      return hasFieldsOfResponseOutputAudioTranscriptDeltaEvent(value);
    case 'response.output_text.delta':
      return hasFieldsOfResponseOutputTextDeltaEvent(value);
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
    && (value.response === undefined || isRealtimeResponseRequest(value.response));
}

/** Is it an event `session.update`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdateEvent(value: unknown): value is SessionUpdateEvent {
  return isRecord(value)
    && value.type === 'session.update'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && isSessionRequest(value.session);
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
