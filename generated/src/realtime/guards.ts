/**
 * Guards of the surface `realtime`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `ApiError`, to the bottom? Unknown fields are welcome. */
export function isApiError(value: unknown): value is types.ApiError {
  return isRecord(value)
    && typeof value.type === 'string'
    && (value.code == null || typeof value.code === 'string')
    && typeof value.message === 'string'
    && (value.param == null || typeof value.param === 'string')
    && (value.event_id == null || typeof value.event_id === 'string');
}

/** What keeps a value from being `ApiError`: nothing exactly when the guard accepts it. */
export function explainApiError(value: unknown): Issue[] {
  return explain(shapes.apiErrorShape, value);
}

/** Is it `AssistantContentPart`, to the bottom? */
export function isAssistantContentPart(value: unknown): value is types.AssistantContentPart {
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

/** What keeps a value from being `AssistantContentPart`: nothing exactly when the guard accepts it. */
export function explainAssistantContentPart(value: unknown): Issue[] {
  return explain(shapes.assistantContentPartShape, value);
}

/** Is it `AssistantMessageItem`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItem(value: unknown): value is types.AssistantMessageItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'message'
    && value.role === 'assistant'
    && (value.phase == null || typeof value.phase === 'string')
    && isArrayOf(value.content, isAssistantContentPart);
}

/** What keeps a value from being `AssistantMessageItem`: nothing exactly when the guard accepts it. */
export function explainAssistantMessageItem(value: unknown): Issue[] {
  return explain(shapes.assistantMessageItemShape, value);
}

/** Is it `AssistantMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isAssistantMessageItemInput(value: unknown): value is types.AssistantMessageItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'message'
    && value.role === 'assistant'
    && isArrayOf(value.content, isAssistantPartInput);
}

/** What keeps a value from being `AssistantMessageItemInput`: nothing exactly when the guard accepts it. */
export function explainAssistantMessageItemInput(value: unknown): Issue[] {
  return explain(shapes.assistantMessageItemInputShape, value);
}

/** Is it `AssistantPartInput`, to the bottom? */
export function isAssistantPartInput(value: unknown): value is types.AssistantPartInput {
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

/** What keeps a value from being `AssistantPartInput`: nothing exactly when the guard accepts it. */
export function explainAssistantPartInput(value: unknown): Issue[] {
  return explain(shapes.assistantPartInputShape, value);
}

/** Is it `AudioFormat`, to the bottom? */
export function isAudioFormat(value: unknown): value is types.AudioFormat {
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

/** What keeps a value from being `AudioFormat`: nothing exactly when the guard accepts it. */
export function explainAudioFormat(value: unknown): Issue[] {
  return explain(shapes.audioFormatShape, value);
}

/** Is it `AudioFormatRequest`, to the bottom? */
export function isAudioFormatRequest(value: unknown): value is types.AudioFormatRequest {
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

/** What keeps a value from being `AudioFormatRequest`: nothing exactly when the guard accepts it. */
export function explainAudioFormatRequest(value: unknown): Issue[] {
  return explain(shapes.audioFormatRequestShape, value);
}

/** Is it `AudioInput`, to the bottom? Unknown fields are welcome. */
export function isAudioInput(value: unknown): value is types.AudioInput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.transcription == null || isAudioTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReduction(value.noise_reduction))
    && (value.turn_detection == null || isTurnDetection(value.turn_detection));
}

/** What keeps a value from being `AudioInput`: nothing exactly when the guard accepts it. */
export function explainAudioInput(value: unknown): Issue[] {
  return explain(shapes.audioInputShape, value);
}

/** Is it `AudioInputRequest`, to the bottom? Unknown fields are welcome. */
export function isAudioInputRequest(value: unknown): value is types.AudioInputRequest {
  return isRecord(value)
    && (value.format === undefined || isAudioFormatRequest(value.format))
    && (value.transcription === undefined || isInputTranscriptionRequest(value.transcription))
    && (value.noise_reduction === undefined || isNoiseReductionRequest(value.noise_reduction))
    && (value.turn_detection == null || isTurnDetectionRequest(value.turn_detection));
}

/** What keeps a value from being `AudioInputRequest`: nothing exactly when the guard accepts it. */
export function explainAudioInputRequest(value: unknown): Issue[] {
  return explain(shapes.audioInputRequestShape, value);
}

/** Is it `AudioOutput`, to the bottom? Unknown fields are welcome. */
export function isAudioOutput(value: unknown): value is types.AudioOutput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.voice == null || isVoice(value.voice))
    && (value.speed == null || isNumber(value.speed));
}

/** What keeps a value from being `AudioOutput`: nothing exactly when the guard accepts it. */
export function explainAudioOutput(value: unknown): Issue[] {
  return explain(shapes.audioOutputShape, value);
}

/** Is it `AudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isAudioOutputRequest(value: unknown): value is types.AudioOutputRequest {
  return isRecord(value)
    && (value.format === undefined || isAudioFormatRequest(value.format))
    && (value.voice === undefined || isVoice(value.voice))
    && (value.speed === undefined || isNumber(value.speed));
}

/** What keeps a value from being `AudioOutputRequest`: nothing exactly when the guard accepts it. */
export function explainAudioOutputRequest(value: unknown): Issue[] {
  return explain(shapes.audioOutputRequestShape, value);
}

/** Is it `AudioPart`, to the bottom? Unknown fields are welcome. */
export function isAudioPart(value: unknown): value is types.AudioPart {
  return isRecord(value)
    && value.type === 'audio'
    && (value.audio == null || typeof value.audio === 'string')
    && (value.transcript == null || typeof value.transcript === 'string');
}

/** What keeps a value from being `AudioPart`: nothing exactly when the guard accepts it. */
export function explainAudioPart(value: unknown): Issue[] {
  return explain(shapes.audioPartShape, value);
}

/** Is it `AudioTranscription`, to the bottom? Unknown fields are welcome. */
export function isAudioTranscription(value: unknown): value is types.AudioTranscription {
  return isRecord(value)
    && (value.model == null || isTranscriptionModel(value.model))
    && (value.language == null || typeof value.language === 'string')
    && (value.languages == null || isArrayOf(value.languages, isString))
    && (value.prompt == null || typeof value.prompt === 'string');
}

/** What keeps a value from being `AudioTranscription`: nothing exactly when the guard accepts it. */
export function explainAudioTranscription(value: unknown): Issue[] {
  return explain(shapes.audioTranscriptionShape, value);
}

/** Is it `CachedTokensDetails`, to the bottom? Unknown fields are welcome. */
export function isCachedTokensDetails(value: unknown): value is types.CachedTokensDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens))
    && (value.image_tokens == null || isInteger(value.image_tokens));
}

/** What keeps a value from being `CachedTokensDetails`: nothing exactly when the guard accepts it. */
export function explainCachedTokensDetails(value: unknown): Issue[] {
  return explain(shapes.cachedTokensDetailsShape, value);
}

/** Is it `ContentPart`, to the bottom? */
export function isContentPart(value: unknown): value is types.ContentPart {
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

/** What keeps a value from being `ContentPart`: nothing exactly when the guard accepts it. */
export function explainContentPart(value: unknown): Issue[] {
  return explain(shapes.contentPartShape, value);
}

/** Is it `Conversation`, to the bottom? Unknown fields are welcome. */
export function isConversation(value: unknown): value is types.Conversation {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && (value.object == null || typeof value.object === 'string');
}

/** What keeps a value from being `Conversation`: nothing exactly when the guard accepts it. */
export function explainConversation(value: unknown): Issue[] {
  return explain(shapes.conversationShape, value);
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
    case 'mcp_list_tools':
      return isMcpListToolsItemInput(value);
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

/** What keeps a value from being `ConversationItemInput`: nothing exactly when the guard accepts it. */
export function explainConversationItemInput(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputShape, value);
}

/** Is it `CustomVoice`, to the bottom? Unknown fields are welcome. */
export function isCustomVoice(value: unknown): value is types.CustomVoice {
  return isRecord(value) && typeof value.id === 'string';
}

/** What keeps a value from being `CustomVoice`: nothing exactly when the guard accepts it. */
export function explainCustomVoice(value: unknown): Issue[] {
  return explain(shapes.customVoiceShape, value);
}

/** Is it `DetectedLanguage`, to the bottom? Unknown fields are welcome. */
export function isDetectedLanguage(value: unknown): value is types.DetectedLanguage {
  return isRecord(value) && typeof value.code === 'string';
}

/** What keeps a value from being `DetectedLanguage`: nothing exactly when the guard accepts it. */
export function explainDetectedLanguage(value: unknown): Issue[] {
  return explain(shapes.detectedLanguageShape, value);
}

/** Is it `FunctionCallItem`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallItem(value: unknown): value is types.FunctionCallItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'function_call'
    && (value.call_id == null || typeof value.call_id === 'string')
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** What keeps a value from being `FunctionCallItem`: nothing exactly when the guard accepts it. */
export function explainFunctionCallItem(value: unknown): Issue[] {
  return explain(shapes.functionCallItemShape, value);
}

/** Is it `FunctionCallItemInput`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallItemInput(value: unknown): value is types.FunctionCallItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'function_call'
    && (value.call_id === undefined || typeof value.call_id === 'string')
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** What keeps a value from being `FunctionCallItemInput`: nothing exactly when the guard accepts it. */
export function explainFunctionCallItemInput(value: unknown): Issue[] {
  return explain(shapes.functionCallItemInputShape, value);
}

/** Is it `FunctionCallOutputItem`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallOutputItem(value: unknown): value is types.FunctionCallOutputItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'function_call_output'
    && typeof value.call_id === 'string'
    && typeof value.output === 'string';
}

/** What keeps a value from being `FunctionCallOutputItem`: nothing exactly when the guard accepts it. */
export function explainFunctionCallOutputItem(value: unknown): Issue[] {
  return explain(shapes.functionCallOutputItemShape, value);
}

/** Is it `FunctionCallOutputItemInput`, to the bottom? Unknown fields are welcome. */
export function isFunctionCallOutputItemInput(value: unknown): value is types.FunctionCallOutputItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'function_call_output'
    && typeof value.call_id === 'string'
    && typeof value.output === 'string';
}

/** What keeps a value from being `FunctionCallOutputItemInput`: nothing exactly when the guard accepts it. */
export function explainFunctionCallOutputItemInput(value: unknown): Issue[] {
  return explain(shapes.functionCallOutputItemInputShape, value);
}

/** Is it `FunctionTool`, to the bottom? Unknown fields are welcome. */
export function isFunctionTool(value: unknown): value is types.FunctionTool {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && (value.parameters == null || isRecord(value.parameters));
}

/** What keeps a value from being `FunctionTool`: nothing exactly when the guard accepts it. */
export function explainFunctionTool(value: unknown): Issue[] {
  return explain(shapes.functionToolShape, value);
}

/** Is it `FunctionToolRequest`, to the bottom? Unknown fields are welcome. */
export function isFunctionToolRequest(value: unknown): value is types.FunctionToolRequest {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description === undefined || typeof value.description === 'string')
    && (value.parameters === undefined || isRecord(value.parameters));
}

/** What keeps a value from being `FunctionToolRequest`: nothing exactly when the guard accepts it. */
export function explainFunctionToolRequest(value: unknown): Issue[] {
  return explain(shapes.functionToolRequestShape, value);
}

/** Is it `InputAudioPart`, to the bottom? Unknown fields are welcome. */
export function isInputAudioPart(value: unknown): value is types.InputAudioPart {
  return isRecord(value)
    && value.type === 'input_audio'
    && (value.audio == null || typeof value.audio === 'string')
    && (value.transcript == null || typeof value.transcript === 'string');
}

/** What keeps a value from being `InputAudioPart`: nothing exactly when the guard accepts it. */
export function explainInputAudioPart(value: unknown): Issue[] {
  return explain(shapes.inputAudioPartShape, value);
}

/** Is it `InputAudioPartInput`, to the bottom? Unknown fields are welcome. */
export function isInputAudioPartInput(value: unknown): value is types.InputAudioPartInput {
  return isRecord(value)
    && value.type === 'input_audio'
    && (value.audio === undefined || typeof value.audio === 'string')
    && (value.transcript === undefined || typeof value.transcript === 'string');
}

/** What keeps a value from being `InputAudioPartInput`: nothing exactly when the guard accepts it. */
export function explainInputAudioPartInput(value: unknown): Issue[] {
  return explain(shapes.inputAudioPartInputShape, value);
}

/** Is it `InputImagePart`, to the bottom? Unknown fields are welcome. */
export function isInputImagePart(value: unknown): value is types.InputImagePart {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.detail == null || typeof value.detail === 'string');
}

/** What keeps a value from being `InputImagePart`: nothing exactly when the guard accepts it. */
export function explainInputImagePart(value: unknown): Issue[] {
  return explain(shapes.inputImagePartShape, value);
}

/** Is it `InputImagePartInput`, to the bottom? Unknown fields are welcome. */
export function isInputImagePartInput(value: unknown): value is types.InputImagePartInput {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url === undefined || typeof value.image_url === 'string')
    && (value.detail === undefined || value.detail === 'auto' || value.detail === 'low' || value.detail === 'high');
}

/** What keeps a value from being `InputImagePartInput`: nothing exactly when the guard accepts it. */
export function explainInputImagePartInput(value: unknown): Issue[] {
  return explain(shapes.inputImagePartInputShape, value);
}

/** Is it `InputTextPart`, to the bottom? Unknown fields are welcome. */
export function isInputTextPart(value: unknown): value is types.InputTextPart {
  return isRecord(value) && value.type === 'input_text' && typeof value.text === 'string';
}

/** What keeps a value from being `InputTextPart`: nothing exactly when the guard accepts it. */
export function explainInputTextPart(value: unknown): Issue[] {
  return explain(shapes.inputTextPartShape, value);
}

/** Is it `InputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isInputTokenDetails(value: unknown): value is types.InputTokenDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens))
    && (value.image_tokens == null || isInteger(value.image_tokens))
    && (value.cached_tokens == null || isInteger(value.cached_tokens))
    && (value.cached_tokens_details == null || isCachedTokensDetails(value.cached_tokens_details));
}

/** What keeps a value from being `InputTokenDetails`: nothing exactly when the guard accepts it. */
export function explainInputTokenDetails(value: unknown): Issue[] {
  return explain(shapes.inputTokenDetailsShape, value);
}

/** Is it `InputTranscriptionRequest`, to the bottom? Unknown fields are welcome. */
export function isInputTranscriptionRequest(value: unknown): value is types.InputTranscriptionRequest {
  return isRecord(value)
    && (value.model === undefined || isTranscriptionModel(value.model))
    && (value.language === undefined || typeof value.language === 'string')
    && (value.languages === undefined || isArrayOf(value.languages, isString))
    && (value.keywords === undefined || isArrayOf(value.keywords, isString))
    && (value.prompt === undefined || typeof value.prompt === 'string')
    && (value.delay === undefined || value.delay === 'minimal' || value.delay === 'low' || value.delay === 'medium' || value.delay === 'high' || value.delay === 'xhigh');
}

/** What keeps a value from being `InputTranscriptionRequest`: nothing exactly when the guard accepts it. */
export function explainInputTranscriptionRequest(value: unknown): Issue[] {
  return explain(shapes.inputTranscriptionRequestShape, value);
}

/** Is it `ItemStatus`, to the bottom? */
export function isItemStatus(value: unknown): value is types.ItemStatus {
  return typeof value === 'string';
}

/** What keeps a value from being `ItemStatus`: nothing exactly when the guard accepts it. */
export function explainItemStatus(value: unknown): Issue[] {
  return explain(shapes.itemStatusShape, value);
}

/** Is it `ItemStatusInput`, to the bottom? */
export function isItemStatusInput(value: unknown): value is types.ItemStatusInput {
  return value === 'completed' || value === 'incomplete' || value === 'in_progress';
}

/** What keeps a value from being `ItemStatusInput`: nothing exactly when the guard accepts it. */
export function explainItemStatusInput(value: unknown): Issue[] {
  return explain(shapes.itemStatusInputShape, value);
}

/** Is it `LogProbability`, to the bottom? Unknown fields are welcome. */
export function isLogProbability(value: unknown): value is types.LogProbability {
  return isRecord(value)
    && typeof value.token === 'string'
    && isNumber(value.logprob)
    && isArrayOf(value.bytes, isInteger);
}

/** What keeps a value from being `LogProbability`: nothing exactly when the guard accepts it. */
export function explainLogProbability(value: unknown): Issue[] {
  return explain(shapes.logProbabilityShape, value);
}

/** Is it `MaxOutputTokens`, to the bottom? */
export function isMaxOutputTokens(value: unknown): value is types.MaxOutputTokens {
  return isInteger(value) || value === 'inf';
}

/** What keeps a value from being `MaxOutputTokens`: nothing exactly when the guard accepts it. */
export function explainMaxOutputTokens(value: unknown): Issue[] {
  return explain(shapes.maxOutputTokensShape, value);
}

/** Is it `McpApprovalFilter`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalFilter(value: unknown): value is types.McpApprovalFilter {
  return isRecord(value)
    && (value.always == null || isMcpToolFilter(value.always))
    && (value.never == null || isMcpToolFilter(value.never));
}

/** What keeps a value from being `McpApprovalFilter`: nothing exactly when the guard accepts it. */
export function explainMcpApprovalFilter(value: unknown): Issue[] {
  return explain(shapes.mcpApprovalFilterShape, value);
}

/** Is it `McpApprovalFilterRequest`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalFilterRequest(value: unknown): value is types.McpApprovalFilterRequest {
  return isRecord(value)
    && (value.always === undefined || isMcpToolFilterRequest(value.always))
    && (value.never === undefined || isMcpToolFilterRequest(value.never));
}

/** What keeps a value from being `McpApprovalFilterRequest`: nothing exactly when the guard accepts it. */
export function explainMcpApprovalFilterRequest(value: unknown): Issue[] {
  return explain(shapes.mcpApprovalFilterRequestShape, value);
}

/** Is it `McpApprovalRequestItem`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalRequestItem(value: unknown): value is types.McpApprovalRequestItem {
  return isRecord(value)
    && value.type === 'mcp_approval_request'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** What keeps a value from being `McpApprovalRequestItem`: nothing exactly when the guard accepts it. */
export function explainMcpApprovalRequestItem(value: unknown): Issue[] {
  return explain(shapes.mcpApprovalRequestItemShape, value);
}

/** Is it `McpApprovalResponseItem`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalResponseItem(value: unknown): value is types.McpApprovalResponseItem {
  return isRecord(value)
    && value.type === 'mcp_approval_response'
    && typeof value.id === 'string'
    && typeof value.approval_request_id === 'string'
    && typeof value.approve === 'boolean'
    && (value.reason == null || typeof value.reason === 'string');
}

/** What keeps a value from being `McpApprovalResponseItem`: nothing exactly when the guard accepts it. */
export function explainMcpApprovalResponseItem(value: unknown): Issue[] {
  return explain(shapes.mcpApprovalResponseItemShape, value);
}

/** Is it `McpCallError`, to the bottom? */
export function isMcpCallError(value: unknown): value is types.McpCallError {
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

/** What keeps a value from being `McpCallError`: nothing exactly when the guard accepts it. */
export function explainMcpCallError(value: unknown): Issue[] {
  return explain(shapes.mcpCallErrorShape, value);
}

/** Is it `McpCallItem`, to the bottom? Unknown fields are welcome. */
export function isMcpCallItem(value: unknown): value is types.McpCallItem {
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

/** What keeps a value from being `McpCallItem`: nothing exactly when the guard accepts it. */
export function explainMcpCallItem(value: unknown): Issue[] {
  return explain(shapes.mcpCallItemShape, value);
}

/** Is it `McpCaller`, to the bottom? */
export function isMcpCaller(value: unknown): value is types.McpCaller {
  return typeof value === 'string';
}

/** What keeps a value from being `McpCaller`: nothing exactly when the guard accepts it. */
export function explainMcpCaller(value: unknown): Issue[] {
  return explain(shapes.mcpCallerShape, value);
}

/** Is it `McpConnector`, to the bottom? */
export function isMcpConnector(value: unknown): value is types.McpConnector {
  return typeof value === 'string';
}

/** What keeps a value from being `McpConnector`: nothing exactly when the guard accepts it. */
export function explainMcpConnector(value: unknown): Issue[] {
  return explain(shapes.mcpConnectorShape, value);
}

/** Is it `McpConnectorRequest`, to the bottom? */
export function isMcpConnectorRequest(value: unknown): value is types.McpConnectorRequest {
  return value === 'connector_dropbox' || value === 'connector_gmail' || value === 'connector_googlecalendar' || value === 'connector_googledrive' || value === 'connector_microsoftteams' || value === 'connector_outlookcalendar' || value === 'connector_outlookemail' || value === 'connector_sharepoint';
}

/** What keeps a value from being `McpConnectorRequest`: nothing exactly when the guard accepts it. */
export function explainMcpConnectorRequest(value: unknown): Issue[] {
  return explain(shapes.mcpConnectorRequestShape, value);
}

/** Is it `McpHttpError`, to the bottom? Unknown fields are welcome. */
export function isMcpHttpError(value: unknown): value is types.McpHttpError {
  return isRecord(value)
    && value.type === 'http_error'
    && isInteger(value.code)
    && typeof value.message === 'string';
}

/** What keeps a value from being `McpHttpError`: nothing exactly when the guard accepts it. */
export function explainMcpHttpError(value: unknown): Issue[] {
  return explain(shapes.mcpHttpErrorShape, value);
}

/** Is it `McpListToolsItem`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsItem(value: unknown): value is types.McpListToolsItem {
  return isRecord(value)
    && value.type === 'mcp_list_tools'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && isArrayOf(value.tools, isMcpListedTool);
}

/** What keeps a value from being `McpListToolsItem`: nothing exactly when the guard accepts it. */
export function explainMcpListToolsItem(value: unknown): Issue[] {
  return explain(shapes.mcpListToolsItemShape, value);
}

/** Is it `McpListToolsItemInput`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsItemInput(value: unknown): value is types.McpListToolsItemInput {
  return isRecord(value)
    && value.type === 'mcp_list_tools'
    && (value.id === undefined || typeof value.id === 'string')
    && typeof value.server_label === 'string'
    && isArrayOf(value.tools, isMcpListedTool);
}

/** What keeps a value from being `McpListToolsItemInput`: nothing exactly when the guard accepts it. */
export function explainMcpListToolsItemInput(value: unknown): Issue[] {
  return explain(shapes.mcpListToolsItemInputShape, value);
}

/** Is it `McpListedTool`, to the bottom? Unknown fields are welcome. */
export function isMcpListedTool(value: unknown): value is types.McpListedTool {
  return isRecord(value)
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && isRecord(value.input_schema)
    && (value.annotations == null || isRecord(value.annotations));
}

/** What keeps a value from being `McpListedTool`: nothing exactly when the guard accepts it. */
export function explainMcpListedTool(value: unknown): Issue[] {
  return explain(shapes.mcpListedToolShape, value);
}

/** Is it `McpProtocolError`, to the bottom? Unknown fields are welcome. */
export function isMcpProtocolError(value: unknown): value is types.McpProtocolError {
  return isRecord(value)
    && value.type === 'protocol_error'
    && isInteger(value.code)
    && typeof value.message === 'string';
}

/** What keeps a value from being `McpProtocolError`: nothing exactly when the guard accepts it. */
export function explainMcpProtocolError(value: unknown): Issue[] {
  return explain(shapes.mcpProtocolErrorShape, value);
}

/** Is it `McpTool`, to the bottom? Unknown fields are welcome. */
export function isMcpTool(value: unknown): value is types.McpTool {
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

/** What keeps a value from being `McpTool`: nothing exactly when the guard accepts it. */
export function explainMcpTool(value: unknown): Issue[] {
  return explain(shapes.mcpToolShape, value);
}

/** Is it `McpToolCaller`, to the bottom? */
export function isMcpToolCaller(value: unknown): value is types.McpToolCaller {
  return value === 'direct' || value === 'programmatic';
}

/** What keeps a value from being `McpToolCaller`: nothing exactly when the guard accepts it. */
export function explainMcpToolCaller(value: unknown): Issue[] {
  return explain(shapes.mcpToolCallerShape, value);
}

/** Is it `McpToolExecutionError`, to the bottom? Unknown fields are welcome. */
export function isMcpToolExecutionError(value: unknown): value is types.McpToolExecutionError {
  return isRecord(value)
    && value.type === 'tool_execution_error'
    && typeof value.message === 'string';
}

/** What keeps a value from being `McpToolExecutionError`: nothing exactly when the guard accepts it. */
export function explainMcpToolExecutionError(value: unknown): Issue[] {
  return explain(shapes.mcpToolExecutionErrorShape, value);
}

/** Is it `McpToolFilter`, to the bottom? Unknown fields are welcome. */
export function isMcpToolFilter(value: unknown): value is types.McpToolFilter {
  return isRecord(value)
    && (value.tool_names == null || isArrayOf(value.tool_names, isString))
    && (value.read_only == null || typeof value.read_only === 'boolean');
}

/** What keeps a value from being `McpToolFilter`: nothing exactly when the guard accepts it. */
export function explainMcpToolFilter(value: unknown): Issue[] {
  return explain(shapes.mcpToolFilterShape, value);
}

/** Is it `McpToolFilterRequest`, to the bottom? Unknown fields are welcome. */
export function isMcpToolFilterRequest(value: unknown): value is types.McpToolFilterRequest {
  return isRecord(value)
    && (value.tool_names === undefined || isArrayOf(value.tool_names, isString))
    && (value.read_only === undefined || typeof value.read_only === 'boolean');
}

/** What keeps a value from being `McpToolFilterRequest`: nothing exactly when the guard accepts it. */
export function explainMcpToolFilterRequest(value: unknown): Issue[] {
  return explain(shapes.mcpToolFilterRequestShape, value);
}

/** Is it `McpToolRequest`, to the bottom? Unknown fields are welcome. */
export function isMcpToolRequest(value: unknown): value is types.McpToolRequest {
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

/** What keeps a value from being `McpToolRequest`: nothing exactly when the guard accepts it. */
export function explainMcpToolRequest(value: unknown): Issue[] {
  return explain(shapes.mcpToolRequestShape, value);
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

/** Is it `Metadata`, to the bottom? */
export function isMetadata(value: unknown): value is types.Metadata {
  return isMapOf(value, isString);
}

/** What keeps a value from being `Metadata`: nothing exactly when the guard accepts it. */
export function explainMetadata(value: unknown): Issue[] {
  return explain(shapes.metadataShape, value);
}

/** Is it `NoiseReduction`, to the bottom? Unknown fields are welcome. */
export function isNoiseReduction(value: unknown): value is types.NoiseReduction {
  return isRecord(value)
    && (value.type == null || isNoiseReductionType(value.type))
    && (value.strength == null || isNumber(value.strength));
}

/** What keeps a value from being `NoiseReduction`: nothing exactly when the guard accepts it. */
export function explainNoiseReduction(value: unknown): Issue[] {
  return explain(shapes.noiseReductionShape, value);
}

/** Is it `NoiseReductionRequest`, to the bottom? Unknown fields are welcome. */
export function isNoiseReductionRequest(value: unknown): value is types.NoiseReductionRequest {
  return isRecord(value)
    && (value.type === undefined || isNoiseReductionTypeRequest(value.type))
    && (value.strength === undefined || isNumber(value.strength));
}

/** What keeps a value from being `NoiseReductionRequest`: nothing exactly when the guard accepts it. */
export function explainNoiseReductionRequest(value: unknown): Issue[] {
  return explain(shapes.noiseReductionRequestShape, value);
}

/** Is it `NoiseReductionType`, to the bottom? */
export function isNoiseReductionType(value: unknown): value is types.NoiseReductionType {
  return typeof value === 'string';
}

/** What keeps a value from being `NoiseReductionType`: nothing exactly when the guard accepts it. */
export function explainNoiseReductionType(value: unknown): Issue[] {
  return explain(shapes.noiseReductionTypeShape, value);
}

/** Is it `NoiseReductionTypeRequest`, to the bottom? */
export function isNoiseReductionTypeRequest(value: unknown): value is types.NoiseReductionTypeRequest {
  return value === 'near_field' || value === 'far_field';
}

/** What keeps a value from being `NoiseReductionTypeRequest`: nothing exactly when the guard accepts it. */
export function explainNoiseReductionTypeRequest(value: unknown): Issue[] {
  return explain(shapes.noiseReductionTypeRequestShape, value);
}

/** Is it `OutputAudioPart`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioPart(value: unknown): value is types.OutputAudioPart {
  return isRecord(value)
    && value.type === 'output_audio'
    && (value.audio == null || typeof value.audio === 'string')
    && (value.transcript == null || typeof value.transcript === 'string');
}

/** What keeps a value from being `OutputAudioPart`: nothing exactly when the guard accepts it. */
export function explainOutputAudioPart(value: unknown): Issue[] {
  return explain(shapes.outputAudioPartShape, value);
}

/** Is it `OutputAudioPartInput`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioPartInput(value: unknown): value is types.OutputAudioPartInput {
  return isRecord(value)
    && value.type === 'output_audio'
    && (value.audio === undefined || typeof value.audio === 'string')
    && (value.transcript === undefined || typeof value.transcript === 'string');
}

/** What keeps a value from being `OutputAudioPartInput`: nothing exactly when the guard accepts it. */
export function explainOutputAudioPartInput(value: unknown): Issue[] {
  return explain(shapes.outputAudioPartInputShape, value);
}

/** Is it `OutputModality`, to the bottom? */
export function isOutputModality(value: unknown): value is types.OutputModality {
  return typeof value === 'string';
}

/** What keeps a value from being `OutputModality`: nothing exactly when the guard accepts it. */
export function explainOutputModality(value: unknown): Issue[] {
  return explain(shapes.outputModalityShape, value);
}

/** Is it `OutputModalityRequest`, to the bottom? */
export function isOutputModalityRequest(value: unknown): value is types.OutputModalityRequest {
  return value === 'text' || value === 'audio';
}

/** What keeps a value from being `OutputModalityRequest`: nothing exactly when the guard accepts it. */
export function explainOutputModalityRequest(value: unknown): Issue[] {
  return explain(shapes.outputModalityRequestShape, value);
}

/** Is it `OutputTextPart`, to the bottom? Unknown fields are welcome. */
export function isOutputTextPart(value: unknown): value is types.OutputTextPart {
  return isRecord(value) && value.type === 'output_text' && typeof value.text === 'string';
}

/** What keeps a value from being `OutputTextPart`: nothing exactly when the guard accepts it. */
export function explainOutputTextPart(value: unknown): Issue[] {
  return explain(shapes.outputTextPartShape, value);
}

/** Is it `OutputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isOutputTokenDetails(value: unknown): value is types.OutputTokenDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens))
    && (value.reasoning_tokens == null || isInteger(value.reasoning_tokens));
}

/** What keeps a value from being `OutputTokenDetails`: nothing exactly when the guard accepts it. */
export function explainOutputTokenDetails(value: unknown): Issue[] {
  return explain(shapes.outputTokenDetailsShape, value);
}

/** Is it `PcmAudioFormat`, to the bottom? Unknown fields are welcome. */
export function isPcmAudioFormat(value: unknown): value is types.PcmAudioFormat {
  return isRecord(value)
    && value.type === 'audio/pcm'
    && (value.rate === undefined || isInteger(value.rate));
}

/** What keeps a value from being `PcmAudioFormat`: nothing exactly when the guard accepts it. */
export function explainPcmAudioFormat(value: unknown): Issue[] {
  return explain(shapes.pcmAudioFormatShape, value);
}

/** Is it `PcmAudioFormatRequest`, to the bottom? Unknown fields are welcome. */
export function isPcmAudioFormatRequest(value: unknown): value is types.PcmAudioFormatRequest {
  return isRecord(value)
    && value.type === 'audio/pcm'
    && (value.rate === undefined || value.rate === 24000);
}

/** What keeps a value from being `PcmAudioFormatRequest`: nothing exactly when the guard accepts it. */
export function explainPcmAudioFormatRequest(value: unknown): Issue[] {
  return explain(shapes.pcmAudioFormatRequestShape, value);
}

/** Is it `PcmaAudioFormat`, to the bottom? Unknown fields are welcome. */
export function isPcmaAudioFormat(value: unknown): value is types.PcmaAudioFormat {
  return isRecord(value) && value.type === 'audio/pcma';
}

/** What keeps a value from being `PcmaAudioFormat`: nothing exactly when the guard accepts it. */
export function explainPcmaAudioFormat(value: unknown): Issue[] {
  return explain(shapes.pcmaAudioFormatShape, value);
}

/** Is it `PcmuAudioFormat`, to the bottom? Unknown fields are welcome. */
export function isPcmuAudioFormat(value: unknown): value is types.PcmuAudioFormat {
  return isRecord(value) && value.type === 'audio/pcmu';
}

/** What keeps a value from being `PcmuAudioFormat`: nothing exactly when the guard accepts it. */
export function explainPcmuAudioFormat(value: unknown): Issue[] {
  return explain(shapes.pcmuAudioFormatShape, value);
}

/** Is it `Prompt`, to the bottom? Unknown fields are welcome. */
export function isPrompt(value: unknown): value is types.Prompt {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.version == null || typeof value.version === 'string')
    && (value.variables == null || isPromptVariables(value.variables));
}

/** What keeps a value from being `Prompt`: nothing exactly when the guard accepts it. */
export function explainPrompt(value: unknown): Issue[] {
  return explain(shapes.promptShape, value);
}

/** Is it `PromptCacheBreakpoint`, to the bottom? Unknown fields are welcome. */
export function isPromptCacheBreakpoint(value: unknown): value is types.PromptCacheBreakpoint {
  return isRecord(value)
    && value.mode === 'explicit'
    && (value.ttl == null || typeof value.ttl === 'string');
}

/** What keeps a value from being `PromptCacheBreakpoint`: nothing exactly when the guard accepts it. */
export function explainPromptCacheBreakpoint(value: unknown): Issue[] {
  return explain(shapes.promptCacheBreakpointShape, value);
}

/** Is it `PromptCacheBreakpointRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptCacheBreakpointRequest(value: unknown): value is types.PromptCacheBreakpointRequest {
  return isRecord(value)
    && value.mode === 'explicit'
    && (value.ttl === undefined || value.ttl === '30m' || value.ttl === '12h');
}

/** What keeps a value from being `PromptCacheBreakpointRequest`: nothing exactly when the guard accepts it. */
export function explainPromptCacheBreakpointRequest(value: unknown): Issue[] {
  return explain(shapes.promptCacheBreakpointRequestShape, value);
}

/** Is it `PromptFile`, to the bottom? Unknown fields are welcome. */
export function isPromptFile(value: unknown): value is types.PromptFile {
  return isRecord(value)
    && value.type === 'input_file'
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.filename == null || typeof value.filename === 'string')
    && (value.file_data == null || typeof value.file_data === 'string')
    && (value.file_url == null || typeof value.file_url === 'string')
    && (value.detail == null || typeof value.detail === 'string')
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpoint(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `PromptFile`: nothing exactly when the guard accepts it. */
export function explainPromptFile(value: unknown): Issue[] {
  return explain(shapes.promptFileShape, value);
}

/** Is it `PromptFileRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptFileRequest(value: unknown): value is types.PromptFileRequest {
  return isRecord(value)
    && value.type === 'input_file'
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.filename === undefined || typeof value.filename === 'string')
    && (value.file_data === undefined || typeof value.file_data === 'string')
    && (value.file_url === undefined || typeof value.file_url === 'string')
    && (value.detail === undefined || value.detail === 'auto' || value.detail === 'low' || value.detail === 'high')
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `PromptFileRequest`: nothing exactly when the guard accepts it. */
export function explainPromptFileRequest(value: unknown): Issue[] {
  return explain(shapes.promptFileRequestShape, value);
}

/** Is it `PromptImage`, to the bottom? Unknown fields are welcome. */
export function isPromptImage(value: unknown): value is types.PromptImage {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && typeof value.detail === 'string'
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpoint(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `PromptImage`: nothing exactly when the guard accepts it. */
export function explainPromptImage(value: unknown): Issue[] {
  return explain(shapes.promptImageShape, value);
}

/** Is it `PromptImageRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptImageRequest(value: unknown): value is types.PromptImageRequest {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.detail === 'low' || value.detail === 'high' || value.detail === 'auto' || value.detail === 'original')
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `PromptImageRequest`: nothing exactly when the guard accepts it. */
export function explainPromptImageRequest(value: unknown): Issue[] {
  return explain(shapes.promptImageRequestShape, value);
}

/** Is it `PromptRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptRequest(value: unknown): value is types.PromptRequest {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.version == null || typeof value.version === 'string')
    && (value.variables == null || isPromptVariablesRequest(value.variables));
}

/** What keeps a value from being `PromptRequest`: nothing exactly when the guard accepts it. */
export function explainPromptRequest(value: unknown): Issue[] {
  return explain(shapes.promptRequestShape, value);
}

/** Is it `PromptText`, to the bottom? Unknown fields are welcome. */
export function isPromptText(value: unknown): value is types.PromptText {
  return isRecord(value)
    && value.type === 'input_text'
    && typeof value.text === 'string'
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpoint(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `PromptText`: nothing exactly when the guard accepts it. */
export function explainPromptText(value: unknown): Issue[] {
  return explain(shapes.promptTextShape, value);
}

/** Is it `PromptTextRequest`, to the bottom? Unknown fields are welcome. */
export function isPromptTextRequest(value: unknown): value is types.PromptTextRequest {
  return isRecord(value)
    && value.type === 'input_text'
    && typeof value.text === 'string'
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `PromptTextRequest`: nothing exactly when the guard accepts it. */
export function explainPromptTextRequest(value: unknown): Issue[] {
  return explain(shapes.promptTextRequestShape, value);
}

/** Is it `PromptVariable`, to the bottom? */
export function isPromptVariable(value: unknown): value is types.PromptVariable {
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

/** What keeps a value from being `PromptVariable`: nothing exactly when the guard accepts it. */
export function explainPromptVariable(value: unknown): Issue[] {
  return explain(shapes.promptVariableShape, value);
}

/** Is it `PromptVariableRequest`, to the bottom? */
export function isPromptVariableRequest(value: unknown): value is types.PromptVariableRequest {
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

/** What keeps a value from being `PromptVariableRequest`: nothing exactly when the guard accepts it. */
export function explainPromptVariableRequest(value: unknown): Issue[] {
  return explain(shapes.promptVariableRequestShape, value);
}

/** Is it `PromptVariables`, to the bottom? */
export function isPromptVariables(value: unknown): value is types.PromptVariables {
  return isMapOf(value, isPromptVariable);
}

/** What keeps a value from being `PromptVariables`: nothing exactly when the guard accepts it. */
export function explainPromptVariables(value: unknown): Issue[] {
  return explain(shapes.promptVariablesShape, value);
}

/** Is it `PromptVariablesRequest`, to the bottom? */
export function isPromptVariablesRequest(value: unknown): value is types.PromptVariablesRequest {
  return isMapOf(value, isPromptVariableRequest);
}

/** What keeps a value from being `PromptVariablesRequest`: nothing exactly when the guard accepts it. */
export function explainPromptVariablesRequest(value: unknown): Issue[] {
  return explain(shapes.promptVariablesRequestShape, value);
}

/** Is it `RateLimit`, to the bottom? Unknown fields are welcome. */
export function isRateLimit(value: unknown): value is types.RateLimit {
  return isRecord(value)
    && typeof value.name === 'string'
    && isInteger(value.limit)
    && isInteger(value.remaining)
    && isNumber(value.reset_seconds);
}

/** What keeps a value from being `RateLimit`: nothing exactly when the guard accepts it. */
export function explainRateLimit(value: unknown): Issue[] {
  return explain(shapes.rateLimitShape, value);
}

/** Is it `RealtimeAudio`, to the bottom? Unknown fields are welcome. */
export function isRealtimeAudio(value: unknown): value is types.RealtimeAudio {
  return isRecord(value)
    && (value.input == null || isAudioInput(value.input))
    && (value.output == null || isAudioOutput(value.output));
}

/** What keeps a value from being `RealtimeAudio`: nothing exactly when the guard accepts it. */
export function explainRealtimeAudio(value: unknown): Issue[] {
  return explain(shapes.realtimeAudioShape, value);
}

/** Is it `RealtimeAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeAudioRequest(value: unknown): value is types.RealtimeAudioRequest {
  return isRecord(value)
    && (value.input === undefined || isAudioInputRequest(value.input))
    && (value.output === undefined || isAudioOutputRequest(value.output));
}

/** What keeps a value from being `RealtimeAudioRequest`: nothing exactly when the guard accepts it. */
export function explainRealtimeAudioRequest(value: unknown): Issue[] {
  return explain(shapes.realtimeAudioRequestShape, value);
}

/** Is it `RealtimeModel`, to the bottom? */
export function isRealtimeModel(value: unknown): value is types.RealtimeModel {
  return typeof value === 'string';
}

/** What keeps a value from being `RealtimeModel`: nothing exactly when the guard accepts it. */
export function explainRealtimeModel(value: unknown): Issue[] {
  return explain(shapes.realtimeModelShape, value);
}

/** Is it `RealtimeResponse`, to the bottom? Unknown fields are welcome. */
export function isRealtimeResponse(value: unknown): value is types.RealtimeResponse {
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

/** What keeps a value from being `RealtimeResponse`: nothing exactly when the guard accepts it. */
export function explainRealtimeResponse(value: unknown): Issue[] {
  return explain(shapes.realtimeResponseShape, value);
}

/** Is it `RealtimeResponseRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeResponseRequest(value: unknown): value is types.RealtimeResponseRequest {
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

/** What keeps a value from being `RealtimeResponseRequest`: nothing exactly when the guard accepts it. */
export function explainRealtimeResponseRequest(value: unknown): Issue[] {
  return explain(shapes.realtimeResponseRequestShape, value);
}

/** Is it `RealtimeSession`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSession(value: unknown): value is types.RealtimeSession {
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

/** What keeps a value from being `RealtimeSession`: nothing exactly when the guard accepts it. */
export function explainRealtimeSession(value: unknown): Issue[] {
  return explain(shapes.realtimeSessionShape, value);
}

/** Is it `RealtimeSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isRealtimeSessionRequest(value: unknown): value is types.RealtimeSessionRequest {
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

/** What keeps a value from being `RealtimeSessionRequest`: nothing exactly when the guard accepts it. */
export function explainRealtimeSessionRequest(value: unknown): Issue[] {
  return explain(shapes.realtimeSessionRequestShape, value);
}

/** Is it `Reasoning`, to the bottom? Unknown fields are welcome. */
export function isReasoning(value: unknown): value is types.Reasoning {
  return isRecord(value) && (value.effort == null || isReasoningEffort(value.effort));
}

/** What keeps a value from being `Reasoning`: nothing exactly when the guard accepts it. */
export function explainReasoning(value: unknown): Issue[] {
  return explain(shapes.reasoningShape, value);
}

/** Is it `ReasoningEffort`, to the bottom? */
export function isReasoningEffort(value: unknown): value is types.ReasoningEffort {
  return typeof value === 'string';
}

/** What keeps a value from being `ReasoningEffort`: nothing exactly when the guard accepts it. */
export function explainReasoningEffort(value: unknown): Issue[] {
  return explain(shapes.reasoningEffortShape, value);
}

/** Is it `ReasoningEffortRequest`, to the bottom? */
export function isReasoningEffortRequest(value: unknown): value is types.ReasoningEffortRequest {
  return value === 'minimal' || value === 'low' || value === 'medium' || value === 'high' || value === 'xhigh';
}

/** What keeps a value from being `ReasoningEffortRequest`: nothing exactly when the guard accepts it. */
export function explainReasoningEffortRequest(value: unknown): Issue[] {
  return explain(shapes.reasoningEffortRequestShape, value);
}

/** Is it `ReasoningRequest`, to the bottom? Unknown fields are welcome. */
export function isReasoningRequest(value: unknown): value is types.ReasoningRequest {
  return isRecord(value) && (value.effort === undefined || isReasoningEffortRequest(value.effort));
}

/** What keeps a value from being `ReasoningRequest`: nothing exactly when the guard accepts it. */
export function explainReasoningRequest(value: unknown): Issue[] {
  return explain(shapes.reasoningRequestShape, value);
}

/** Is it `ResponseAudio`, to the bottom? Unknown fields are welcome. */
export function isResponseAudio(value: unknown): value is types.ResponseAudio {
  return isRecord(value) && (value.output == null || isResponseAudioOutput(value.output));
}

/** What keeps a value from being `ResponseAudio`: nothing exactly when the guard accepts it. */
export function explainResponseAudio(value: unknown): Issue[] {
  return explain(shapes.responseAudioShape, value);
}

/** Is it `ResponseAudioOutput`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioOutput(value: unknown): value is types.ResponseAudioOutput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.voice == null || isVoice(value.voice));
}

/** What keeps a value from being `ResponseAudioOutput`: nothing exactly when the guard accepts it. */
export function explainResponseAudioOutput(value: unknown): Issue[] {
  return explain(shapes.responseAudioOutputShape, value);
}

/** Is it `ResponseAudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioOutputRequest(value: unknown): value is types.ResponseAudioOutputRequest {
  return isRecord(value)
    && (value.format === undefined || isAudioFormatRequest(value.format))
    && (value.voice === undefined || isVoice(value.voice));
}

/** What keeps a value from being `ResponseAudioOutputRequest`: nothing exactly when the guard accepts it. */
export function explainResponseAudioOutputRequest(value: unknown): Issue[] {
  return explain(shapes.responseAudioOutputRequestShape, value);
}

/** Is it `ResponseAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isResponseAudioRequest(value: unknown): value is types.ResponseAudioRequest {
  return isRecord(value)
    && (value.output === undefined || isResponseAudioOutputRequest(value.output));
}

/** What keeps a value from being `ResponseAudioRequest`: nothing exactly when the guard accepts it. */
export function explainResponseAudioRequest(value: unknown): Issue[] {
  return explain(shapes.responseAudioRequestShape, value);
}

/** Is it `ResponseError`, to the bottom? Unknown fields are welcome. */
export function isResponseError(value: unknown): value is types.ResponseError {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.code == null || typeof value.code === 'string')
    && (value.message == null || typeof value.message === 'string');
}

/** What keeps a value from being `ResponseError`: nothing exactly when the guard accepts it. */
export function explainResponseError(value: unknown): Issue[] {
  return explain(shapes.responseErrorShape, value);
}

/** Is it `ResponseStatusDetails`, to the bottom? Unknown fields are welcome. */
export function isResponseStatusDetails(value: unknown): value is types.ResponseStatusDetails {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.reason == null || typeof value.reason === 'string')
    && (value.error == null || isResponseError(value.error));
}

/** What keeps a value from being `ResponseStatusDetails`: nothing exactly when the guard accepts it. */
export function explainResponseStatusDetails(value: unknown): Issue[] {
  return explain(shapes.responseStatusDetailsShape, value);
}

/** Is it `ResponseUsage`, to the bottom? Unknown fields are welcome. */
export function isResponseUsage(value: unknown): value is types.ResponseUsage {
  return isRecord(value)
    && (value.total_tokens == null || isInteger(value.total_tokens))
    && (value.input_tokens == null || isInteger(value.input_tokens))
    && (value.output_tokens == null || isInteger(value.output_tokens))
    && (value.input_token_details == null || isInputTokenDetails(value.input_token_details))
    && (value.output_token_details == null || isOutputTokenDetails(value.output_token_details));
}

/** What keeps a value from being `ResponseUsage`: nothing exactly when the guard accepts it. */
export function explainResponseUsage(value: unknown): Issue[] {
  return explain(shapes.responseUsageShape, value);
}

/** Is it `RetentionRatioTruncation`, to the bottom? Unknown fields are welcome. */
export function isRetentionRatioTruncation(value: unknown): value is types.RetentionRatioTruncation {
  return isRecord(value)
    && value.type === 'retention_ratio'
    && isNumber(value.retention_ratio)
    && (value.token_limits == null || isTokenLimits(value.token_limits));
}

/** What keeps a value from being `RetentionRatioTruncation`: nothing exactly when the guard accepts it. */
export function explainRetentionRatioTruncation(value: unknown): Issue[] {
  return explain(shapes.retentionRatioTruncationShape, value);
}

/** Is it `RetentionRatioTruncationRequest`, to the bottom? Unknown fields are welcome. */
export function isRetentionRatioTruncationRequest(value: unknown): value is types.RetentionRatioTruncationRequest {
  return isRecord(value)
    && value.type === 'retention_ratio'
    && isNumber(value.retention_ratio)
    && (value.token_limits === undefined || isTokenLimitsRequest(value.token_limits));
}

/** What keeps a value from being `RetentionRatioTruncationRequest`: nothing exactly when the guard accepts it. */
export function explainRetentionRatioTruncationRequest(value: unknown): Issue[] {
  return explain(shapes.retentionRatioTruncationRequestShape, value);
}

/** Is it `SemanticVad`, to the bottom? Unknown fields are welcome. */
export function isSemanticVad(value: unknown): value is types.SemanticVad {
  return isRecord(value)
    && value.type === 'semantic_vad'
    && (value.eagerness == null || typeof value.eagerness === 'string')
    && (value.create_response == null || typeof value.create_response === 'boolean')
    && (value.interrupt_response == null || typeof value.interrupt_response === 'boolean');
}

/** What keeps a value from being `SemanticVad`: nothing exactly when the guard accepts it. */
export function explainSemanticVad(value: unknown): Issue[] {
  return explain(shapes.semanticVadShape, value);
}

/** Is it `SemanticVadRequest`, to the bottom? Unknown fields are welcome. */
export function isSemanticVadRequest(value: unknown): value is types.SemanticVadRequest {
  return isRecord(value)
    && value.type === 'semantic_vad'
    && (value.eagerness === undefined || value.eagerness === 'low' || value.eagerness === 'medium' || value.eagerness === 'high' || value.eagerness === 'auto')
    && (value.create_response === undefined || typeof value.create_response === 'boolean')
    && (value.interrupt_response === undefined || typeof value.interrupt_response === 'boolean');
}

/** What keeps a value from being `SemanticVadRequest`: nothing exactly when the guard accepts it. */
export function explainSemanticVadRequest(value: unknown): Issue[] {
  return explain(shapes.semanticVadRequestShape, value);
}

/** Is it `ServerVad`, to the bottom? Unknown fields are welcome. */
export function isServerVad(value: unknown): value is types.ServerVad {
  return isRecord(value)
    && value.type === 'server_vad'
    && (value.threshold == null || isNumber(value.threshold))
    && (value.prefix_padding_ms == null || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms == null || isInteger(value.silence_duration_ms))
    && (value.create_response == null || typeof value.create_response === 'boolean')
    && (value.interrupt_response == null || typeof value.interrupt_response === 'boolean')
    && (value.idle_timeout_ms == null || isInteger(value.idle_timeout_ms));
}

/** What keeps a value from being `ServerVad`: nothing exactly when the guard accepts it. */
export function explainServerVad(value: unknown): Issue[] {
  return explain(shapes.serverVadShape, value);
}

/** Is it `ServerVadRequest`, to the bottom? Unknown fields are welcome. */
export function isServerVadRequest(value: unknown): value is types.ServerVadRequest {
  return isRecord(value)
    && value.type === 'server_vad'
    && (value.threshold === undefined || isNumber(value.threshold))
    && (value.prefix_padding_ms === undefined || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms === undefined || isInteger(value.silence_duration_ms))
    && (value.create_response === undefined || typeof value.create_response === 'boolean')
    && (value.interrupt_response === undefined || typeof value.interrupt_response === 'boolean')
    && (value.idle_timeout_ms == null || isInteger(value.idle_timeout_ms));
}

/** What keeps a value from being `ServerVadRequest`: nothing exactly when the guard accepts it. */
export function explainServerVadRequest(value: unknown): Issue[] {
  return explain(shapes.serverVadRequestShape, value);
}

/** Is it `Session`, to the bottom? */
export function isSession(value: unknown): value is types.Session {
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

/** What keeps a value from being `Session`: nothing exactly when the guard accepts it. */
export function explainSession(value: unknown): Issue[] {
  return explain(shapes.sessionShape, value);
}

/** Is it `SessionInclude`, to the bottom? */
export function isSessionInclude(value: unknown): value is types.SessionInclude {
  return typeof value === 'string';
}

/** What keeps a value from being `SessionInclude`: nothing exactly when the guard accepts it. */
export function explainSessionInclude(value: unknown): Issue[] {
  return explain(shapes.sessionIncludeShape, value);
}

/** Is it `SessionIncludeRequest`, to the bottom? */
export function isSessionIncludeRequest(value: unknown): value is types.SessionIncludeRequest {
  return value === 'item.input_audio_transcription.logprobs';
}

/** What keeps a value from being `SessionIncludeRequest`: nothing exactly when the guard accepts it. */
export function explainSessionIncludeRequest(value: unknown): Issue[] {
  return explain(shapes.sessionIncludeRequestShape, value);
}

/** Is it `SessionRequest`, to the bottom? */
export function isSessionRequest(value: unknown): value is types.SessionRequest {
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

/** What keeps a value from being `SessionRequest`: nothing exactly when the guard accepts it. */
export function explainSessionRequest(value: unknown): Issue[] {
  return explain(shapes.sessionRequestShape, value);
}

/** Is it `SystemMessageItem`, to the bottom? Unknown fields are welcome. */
export function isSystemMessageItem(value: unknown): value is types.SystemMessageItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'message'
    && value.role === 'system'
    && isArrayOf(value.content, isInputTextPart);
}

/** What keeps a value from being `SystemMessageItem`: nothing exactly when the guard accepts it. */
export function explainSystemMessageItem(value: unknown): Issue[] {
  return explain(shapes.systemMessageItemShape, value);
}

/** Is it `SystemMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isSystemMessageItemInput(value: unknown): value is types.SystemMessageItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'message'
    && value.role === 'system'
    && isArrayOf(value.content, isInputTextPart);
}

/** What keeps a value from being `SystemMessageItemInput`: nothing exactly when the guard accepts it. */
export function explainSystemMessageItemInput(value: unknown): Issue[] {
  return explain(shapes.systemMessageItemInputShape, value);
}

/** Is it `TextPart`, to the bottom? Unknown fields are welcome. */
export function isTextPart(value: unknown): value is types.TextPart {
  return isRecord(value) && value.type === 'text' && typeof value.text === 'string';
}

/** What keeps a value from being `TextPart`: nothing exactly when the guard accepts it. */
export function explainTextPart(value: unknown): Issue[] {
  return explain(shapes.textPartShape, value);
}

/** Is it `TokenLimits`, to the bottom? Unknown fields are welcome. */
export function isTokenLimits(value: unknown): value is types.TokenLimits {
  return isRecord(value) && (value.post_instructions == null || isInteger(value.post_instructions));
}

/** What keeps a value from being `TokenLimits`: nothing exactly when the guard accepts it. */
export function explainTokenLimits(value: unknown): Issue[] {
  return explain(shapes.tokenLimitsShape, value);
}

/** Is it `TokenLimitsRequest`, to the bottom? Unknown fields are welcome. */
export function isTokenLimitsRequest(value: unknown): value is types.TokenLimitsRequest {
  return isRecord(value)
    && (value.post_instructions === undefined || isInteger(value.post_instructions));
}

/** What keeps a value from being `TokenLimitsRequest`: nothing exactly when the guard accepts it. */
export function explainTokenLimitsRequest(value: unknown): Issue[] {
  return explain(shapes.tokenLimitsRequestShape, value);
}

/** Is it `Tool`, to the bottom? */
export function isTool(value: unknown): value is types.Tool {
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

/** What keeps a value from being `Tool`: nothing exactly when the guard accepts it. */
export function explainTool(value: unknown): Issue[] {
  return explain(shapes.toolShape, value);
}

/** Is it `ToolChoice`, to the bottom? */
export function isToolChoice(value: unknown): value is types.ToolChoice {
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

/** What keeps a value from being `ToolChoice`: nothing exactly when the guard accepts it. */
export function explainToolChoice(value: unknown): Issue[] {
  return explain(shapes.toolChoiceShape, value);
}

/** Is it `ToolChoiceFunction`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceFunction(value: unknown): value is types.ToolChoiceFunction {
  return isRecord(value) && value.type === 'function' && typeof value.name === 'string';
}

/** What keeps a value from being `ToolChoiceFunction`: nothing exactly when the guard accepts it. */
export function explainToolChoiceFunction(value: unknown): Issue[] {
  return explain(shapes.toolChoiceFunctionShape, value);
}

/** Is it `ToolChoiceMcp`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceMcp(value: unknown): value is types.ToolChoiceMcp {
  return isRecord(value)
    && value.type === 'mcp'
    && typeof value.server_label === 'string'
    && (value.name == null || typeof value.name === 'string');
}

/** What keeps a value from being `ToolChoiceMcp`: nothing exactly when the guard accepts it. */
export function explainToolChoiceMcp(value: unknown): Issue[] {
  return explain(shapes.toolChoiceMcpShape, value);
}

/** Is it `ToolChoiceMode`, to the bottom? */
export function isToolChoiceMode(value: unknown): value is types.ToolChoiceMode {
  return typeof value === 'string';
}

/** What keeps a value from being `ToolChoiceMode`: nothing exactly when the guard accepts it. */
export function explainToolChoiceMode(value: unknown): Issue[] {
  return explain(shapes.toolChoiceModeShape, value);
}

/** Is it `ToolChoiceModeRequest`, to the bottom? */
export function isToolChoiceModeRequest(value: unknown): value is types.ToolChoiceModeRequest {
  return value === 'none' || value === 'auto' || value === 'required';
}

/** What keeps a value from being `ToolChoiceModeRequest`: nothing exactly when the guard accepts it. */
export function explainToolChoiceModeRequest(value: unknown): Issue[] {
  return explain(shapes.toolChoiceModeRequestShape, value);
}

/** Is it `ToolChoiceRequest`, to the bottom? */
export function isToolChoiceRequest(value: unknown): value is types.ToolChoiceRequest {
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

/** What keeps a value from being `ToolChoiceRequest`: nothing exactly when the guard accepts it. */
export function explainToolChoiceRequest(value: unknown): Issue[] {
  return explain(shapes.toolChoiceRequestShape, value);
}

/** Is it `ToolRequest`, to the bottom? */
export function isToolRequest(value: unknown): value is types.ToolRequest {
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

/** What keeps a value from being `ToolRequest`: nothing exactly when the guard accepts it. */
export function explainToolRequest(value: unknown): Issue[] {
  return explain(shapes.toolRequestShape, value);
}

/** Is it `Tracing`, to the bottom? */
export function isTracing(value: unknown): value is types.Tracing {
  return value === 'auto' || isTracingConfig(value);
}

/** What keeps a value from being `Tracing`: nothing exactly when the guard accepts it. */
export function explainTracing(value: unknown): Issue[] {
  return explain(shapes.tracingShape, value);
}

/** Is it `TracingConfig`, to the bottom? Unknown fields are welcome. */
export function isTracingConfig(value: unknown): value is types.TracingConfig {
  return isRecord(value)
    && (value.workflow_name == null || typeof value.workflow_name === 'string')
    && (value.group_id == null || typeof value.group_id === 'string')
    && (value.metadata == null || isRecord(value.metadata));
}

/** What keeps a value from being `TracingConfig`: nothing exactly when the guard accepts it. */
export function explainTracingConfig(value: unknown): Issue[] {
  return explain(shapes.tracingConfigShape, value);
}

/** Is it `TracingConfigRequest`, to the bottom? Unknown fields are welcome. */
export function isTracingConfigRequest(value: unknown): value is types.TracingConfigRequest {
  return isRecord(value)
    && (value.workflow_name === undefined || typeof value.workflow_name === 'string')
    && (value.group_id === undefined || typeof value.group_id === 'string')
    && (value.metadata === undefined || isRecord(value.metadata));
}

/** What keeps a value from being `TracingConfigRequest`: nothing exactly when the guard accepts it. */
export function explainTracingConfigRequest(value: unknown): Issue[] {
  return explain(shapes.tracingConfigRequestShape, value);
}

/** Is it `TracingRequest`, to the bottom? */
export function isTracingRequest(value: unknown): value is types.TracingRequest {
  return value === 'auto' || isTracingConfigRequest(value);
}

/** What keeps a value from being `TracingRequest`: nothing exactly when the guard accepts it. */
export function explainTracingRequest(value: unknown): Issue[] {
  return explain(shapes.tracingRequestShape, value);
}

/** Is it `TranscriptionAudio`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionAudio(value: unknown): value is types.TranscriptionAudio {
  return isRecord(value) && (value.input == null || isTranscriptionAudioInput(value.input));
}

/** What keeps a value from being `TranscriptionAudio`: nothing exactly when the guard accepts it. */
export function explainTranscriptionAudio(value: unknown): Issue[] {
  return explain(shapes.transcriptionAudioShape, value);
}

/** Is it `TranscriptionAudioInput`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionAudioInput(value: unknown): value is types.TranscriptionAudioInput {
  return isRecord(value)
    && (value.format == null || isAudioFormat(value.format))
    && (value.transcription == null || isAudioTranscription(value.transcription))
    && (value.noise_reduction == null || isNoiseReduction(value.noise_reduction))
    && (value.turn_detection == null || isTranscriptionTurnDetection(value.turn_detection));
}

/** What keeps a value from being `TranscriptionAudioInput`: nothing exactly when the guard accepts it. */
export function explainTranscriptionAudioInput(value: unknown): Issue[] {
  return explain(shapes.transcriptionAudioInputShape, value);
}

/** Is it `TranscriptionAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionAudioRequest(value: unknown): value is types.TranscriptionAudioRequest {
  return isRecord(value) && (value.input === undefined || isAudioInputRequest(value.input));
}

/** What keeps a value from being `TranscriptionAudioRequest`: nothing exactly when the guard accepts it. */
export function explainTranscriptionAudioRequest(value: unknown): Issue[] {
  return explain(shapes.transcriptionAudioRequestShape, value);
}

/** Is it `TranscriptionDurationUsage`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionDurationUsage(value: unknown): value is types.TranscriptionDurationUsage {
  return isRecord(value) && value.type === 'duration' && isNumber(value.seconds);
}

/** What keeps a value from being `TranscriptionDurationUsage`: nothing exactly when the guard accepts it. */
export function explainTranscriptionDurationUsage(value: unknown): Issue[] {
  return explain(shapes.transcriptionDurationUsageShape, value);
}

/** Is it `TranscriptionError`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionError(value: unknown): value is types.TranscriptionError {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.code == null || typeof value.code === 'string')
    && (value.message == null || typeof value.message === 'string')
    && (value.param == null || typeof value.param === 'string');
}

/** What keeps a value from being `TranscriptionError`: nothing exactly when the guard accepts it. */
export function explainTranscriptionError(value: unknown): Issue[] {
  return explain(shapes.transcriptionErrorShape, value);
}

/** Is it `TranscriptionInputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionInputTokenDetails(value: unknown): value is types.TranscriptionInputTokenDetails {
  return isRecord(value)
    && (value.text_tokens == null || isInteger(value.text_tokens))
    && (value.audio_tokens == null || isInteger(value.audio_tokens));
}

/** What keeps a value from being `TranscriptionInputTokenDetails`: nothing exactly when the guard accepts it. */
export function explainTranscriptionInputTokenDetails(value: unknown): Issue[] {
  return explain(shapes.transcriptionInputTokenDetailsShape, value);
}

/** Is it `TranscriptionModel`, to the bottom? */
export function isTranscriptionModel(value: unknown): value is types.TranscriptionModel {
  return typeof value === 'string';
}

/** What keeps a value from being `TranscriptionModel`: nothing exactly when the guard accepts it. */
export function explainTranscriptionModel(value: unknown): Issue[] {
  return explain(shapes.transcriptionModelShape, value);
}

/** Is it `TranscriptionSession`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSession(value: unknown): value is types.TranscriptionSession {
  return isRecord(value)
    && value.type === 'transcription'
    && typeof value.id === 'string'
    && typeof value.object === 'string'
    && (value.expires_at == null || isInteger(value.expires_at))
    && (value.audio == null || isTranscriptionAudio(value.audio))
    && (value.include == null || isArrayOf(value.include, isSessionInclude));
}

/** What keeps a value from being `TranscriptionSession`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSession(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionShape, value);
}

/** Is it `TranscriptionSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionSessionRequest(value: unknown): value is types.TranscriptionSessionRequest {
  return isRecord(value)
    && value.type === 'transcription'
    && (value.audio === undefined || isTranscriptionAudioRequest(value.audio))
    && (value.include === undefined || isArrayOf(value.include, isSessionIncludeRequest));
}

/** What keeps a value from being `TranscriptionSessionRequest`: nothing exactly when the guard accepts it. */
export function explainTranscriptionSessionRequest(value: unknown): Issue[] {
  return explain(shapes.transcriptionSessionRequestShape, value);
}

/** Is it `TranscriptionTokenUsage`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionTokenUsage(value: unknown): value is types.TranscriptionTokenUsage {
  return isRecord(value)
    && value.type === 'tokens'
    && isInteger(value.input_tokens)
    && (value.input_token_details == null || isTranscriptionInputTokenDetails(value.input_token_details))
    && isInteger(value.output_tokens)
    && isInteger(value.total_tokens);
}

/** What keeps a value from being `TranscriptionTokenUsage`: nothing exactly when the guard accepts it. */
export function explainTranscriptionTokenUsage(value: unknown): Issue[] {
  return explain(shapes.transcriptionTokenUsageShape, value);
}

/** Is it `TranscriptionTurnDetection`, to the bottom? Unknown fields are welcome. */
export function isTranscriptionTurnDetection(value: unknown): value is types.TranscriptionTurnDetection {
  return isRecord(value)
    && (value.type == null || typeof value.type === 'string')
    && (value.threshold == null || isNumber(value.threshold))
    && (value.prefix_padding_ms == null || isInteger(value.prefix_padding_ms))
    && (value.silence_duration_ms == null || isInteger(value.silence_duration_ms));
}

/** What keeps a value from being `TranscriptionTurnDetection`: nothing exactly when the guard accepts it. */
export function explainTranscriptionTurnDetection(value: unknown): Issue[] {
  return explain(shapes.transcriptionTurnDetectionShape, value);
}

/** Is it `TranscriptionUsage`, to the bottom? */
export function isTranscriptionUsage(value: unknown): value is types.TranscriptionUsage {
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

/** What keeps a value from being `TranscriptionUsage`: nothing exactly when the guard accepts it. */
export function explainTranscriptionUsage(value: unknown): Issue[] {
  return explain(shapes.transcriptionUsageShape, value);
}

/** Is it `Truncation`, to the bottom? */
export function isTruncation(value: unknown): value is types.Truncation {
  return value === 'auto' || value === 'disabled' || isRetentionRatioTruncation(value);
}

/** What keeps a value from being `Truncation`: nothing exactly when the guard accepts it. */
export function explainTruncation(value: unknown): Issue[] {
  return explain(shapes.truncationShape, value);
}

/** Is it `TruncationRequest`, to the bottom? */
export function isTruncationRequest(value: unknown): value is types.TruncationRequest {
  return value === 'auto' || value === 'disabled' || isRetentionRatioTruncationRequest(value);
}

/** What keeps a value from being `TruncationRequest`: nothing exactly when the guard accepts it. */
export function explainTruncationRequest(value: unknown): Issue[] {
  return explain(shapes.truncationRequestShape, value);
}

/** Is it `TurnDetection`, to the bottom? */
export function isTurnDetection(value: unknown): value is types.TurnDetection {
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

/** What keeps a value from being `TurnDetection`: nothing exactly when the guard accepts it. */
export function explainTurnDetection(value: unknown): Issue[] {
  return explain(shapes.turnDetectionShape, value);
}

/** Is it `TurnDetectionRequest`, to the bottom? */
export function isTurnDetectionRequest(value: unknown): value is types.TurnDetectionRequest {
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

/** What keeps a value from being `TurnDetectionRequest`: nothing exactly when the guard accepts it. */
export function explainTurnDetectionRequest(value: unknown): Issue[] {
  return explain(shapes.turnDetectionRequestShape, value);
}

/** Is it `UserContentPart`, to the bottom? */
export function isUserContentPart(value: unknown): value is types.UserContentPart {
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

/** What keeps a value from being `UserContentPart`: nothing exactly when the guard accepts it. */
export function explainUserContentPart(value: unknown): Issue[] {
  return explain(shapes.userContentPartShape, value);
}

/** Is it `UserMessageItem`, to the bottom? Unknown fields are welcome. */
export function isUserMessageItem(value: unknown): value is types.UserMessageItem {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.object == null || value.object === 'realtime.item')
    && (value.status == null || isItemStatus(value.status))
    && value.type === 'message'
    && value.role === 'user'
    && isArrayOf(value.content, isUserContentPart);
}

/** What keeps a value from being `UserMessageItem`: nothing exactly when the guard accepts it. */
export function explainUserMessageItem(value: unknown): Issue[] {
  return explain(shapes.userMessageItemShape, value);
}

/** Is it `UserMessageItemInput`, to the bottom? Unknown fields are welcome. */
export function isUserMessageItemInput(value: unknown): value is types.UserMessageItemInput {
  return isRecord(value)
    && (value.id === undefined || typeof value.id === 'string')
    && (value.object === undefined || value.object === 'realtime.item')
    && (value.status === undefined || isItemStatusInput(value.status))
    && value.type === 'message'
    && value.role === 'user'
    && isArrayOf(value.content, isUserPartInput);
}

/** What keeps a value from being `UserMessageItemInput`: nothing exactly when the guard accepts it. */
export function explainUserMessageItemInput(value: unknown): Issue[] {
  return explain(shapes.userMessageItemInputShape, value);
}

/** Is it `UserPartInput`, to the bottom? */
export function isUserPartInput(value: unknown): value is types.UserPartInput {
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

/** What keeps a value from being `UserPartInput`: nothing exactly when the guard accepts it. */
export function explainUserPartInput(value: unknown): Issue[] {
  return explain(shapes.userPartInputShape, value);
}

/** Is it `Voice`, to the bottom? */
export function isVoice(value: unknown): value is types.Voice {
  return isVoiceName(value) || isCustomVoice(value);
}

/** What keeps a value from being `Voice`: nothing exactly when the guard accepts it. */
export function explainVoice(value: unknown): Issue[] {
  return explain(shapes.voiceShape, value);
}

/** Is it `VoiceName`, to the bottom? */
export function isVoiceName(value: unknown): value is types.VoiceName {
  return typeof value === 'string';
}

/** What keeps a value from being `VoiceName`: nothing exactly when the guard accepts it. */
export function explainVoiceName(value: unknown): Issue[] {
  return explain(shapes.voiceNameShape, value);
}

/** Is it an event `conversation.created`, to the bottom? Unknown fields are welcome. */
export function isConversationCreatedEvent(value: unknown): value is types.ConversationCreatedEvent {
  return isRecord(value)
    && value.type === 'conversation.created'
    && typeof value.event_id === 'string'
    && isConversation(value.conversation);
}

/** What keeps a value from being an event `conversation.created`: nothing exactly when the guard accepts it. */
export function explainConversationCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationCreatedEventShape, value);
}

/** Is it an event `conversation.item.added`, to the bottom? Unknown fields are welcome. */
export function isConversationItemAddedEvent(value: unknown): value is types.ConversationItemAddedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.added'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && isConversationItem(value.item);
}

/** What keeps a value from being an event `conversation.item.added`: nothing exactly when the guard accepts it. */
export function explainConversationItemAddedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemAddedEventShape, value);
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

/** Is it an event `conversation.item.deleted`, to the bottom? Unknown fields are welcome. */
export function isConversationItemDeletedEvent(value: unknown): value is types.ConversationItemDeletedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.deleted'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `conversation.item.deleted`: nothing exactly when the guard accepts it. */
export function explainConversationItemDeletedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemDeletedEventShape, value);
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
    && isTranscriptionUsage(value.usage);
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
    && isInteger(value.content_index)
    && typeof value.delta === 'string'
    && (value.logprobs == null || isArrayOf(value.logprobs, isLogProbability))
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** What keeps a value from being an event `conversation.item.input_audio_transcription.delta`: nothing exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputAudioTranscriptionDeltaEventShape, value);
}

/** Is it an event `conversation.item.input_audio_transcription.failed`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionFailedEvent(value: unknown): value is types.ConversationItemInputAudioTranscriptionFailedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.input_audio_transcription.failed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && isTranscriptionError(value.error);
}

/** What keeps a value from being an event `conversation.item.input_audio_transcription.failed`: nothing exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionFailedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputAudioTranscriptionFailedEventShape, value);
}

/** Is it an event `conversation.item.input_audio_transcription.segment`, to the bottom? Unknown fields are welcome. */
export function isConversationItemInputAudioTranscriptionSegmentEvent(value: unknown): value is types.ConversationItemInputAudioTranscriptionSegmentEvent {
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

/** What keeps a value from being an event `conversation.item.input_audio_transcription.segment`: nothing exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionSegmentEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemInputAudioTranscriptionSegmentEventShape, value);
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

/** Is it an event `conversation.item.truncated`, to the bottom? Unknown fields are welcome. */
export function isConversationItemTruncatedEvent(value: unknown): value is types.ConversationItemTruncatedEvent {
  return isRecord(value)
    && value.type === 'conversation.item.truncated'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && isInteger(value.audio_end_ms);
}

/** What keeps a value from being an event `conversation.item.truncated`: nothing exactly when the guard accepts it. */
export function explainConversationItemTruncatedEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemTruncatedEventShape, value);
}

/** Is it an event `error`, to the bottom? Unknown fields are welcome. */
export function isServerErrorEvent(value: unknown): value is types.ServerErrorEvent {
  return isRecord(value)
    && value.type === 'error'
    && typeof value.event_id === 'string'
    && isApiError(value.error);
}

/** What keeps a value from being an event `error`: nothing exactly when the guard accepts it. */
export function explainServerErrorEvent(value: unknown): Issue[] {
  return explain(shapes.serverErrorEventShape, value);
}

/** Is it an event `input_audio_buffer.cleared`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferClearedEvent(value: unknown): value is types.InputAudioBufferClearedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.cleared'
    && typeof value.event_id === 'string';
}

/** What keeps a value from being an event `input_audio_buffer.cleared`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferClearedEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferClearedEventShape, value);
}

/** Is it an event `input_audio_buffer.committed`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferCommittedEvent(value: unknown): value is types.InputAudioBufferCommittedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.committed'
    && typeof value.event_id === 'string'
    && (value.previous_item_id == null || typeof value.previous_item_id === 'string')
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `input_audio_buffer.committed`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferCommittedEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferCommittedEventShape, value);
}

/** Is it an event `input_audio_buffer.dtmf_event_received`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferDtmfEventReceivedEvent(value: unknown): value is types.InputAudioBufferDtmfEventReceivedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.dtmf_event_received'
    && typeof value.event === 'string'
    && isInteger(value.received_at);
}

/** What keeps a value from being an event `input_audio_buffer.dtmf_event_received`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferDtmfEventReceivedEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferDtmfEventReceivedEventShape, value);
}

/** Is it an event `input_audio_buffer.speech_started`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferSpeechStartedEvent(value: unknown): value is types.InputAudioBufferSpeechStartedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.speech_started'
    && typeof value.event_id === 'string'
    && isInteger(value.audio_start_ms)
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `input_audio_buffer.speech_started`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferSpeechStartedEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferSpeechStartedEventShape, value);
}

/** Is it an event `input_audio_buffer.speech_stopped`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferSpeechStoppedEvent(value: unknown): value is types.InputAudioBufferSpeechStoppedEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.speech_stopped'
    && typeof value.event_id === 'string'
    && isInteger(value.audio_end_ms)
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `input_audio_buffer.speech_stopped`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferSpeechStoppedEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferSpeechStoppedEventShape, value);
}

/** Is it an event `input_audio_buffer.timeout_triggered`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferTimeoutTriggeredEvent(value: unknown): value is types.InputAudioBufferTimeoutTriggeredEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.timeout_triggered'
    && typeof value.event_id === 'string'
    && isInteger(value.audio_start_ms)
    && isInteger(value.audio_end_ms)
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `input_audio_buffer.timeout_triggered`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferTimeoutTriggeredEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferTimeoutTriggeredEventShape, value);
}

/** Is it an event `mcp_list_tools.completed`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsCompletedEvent(value: unknown): value is types.McpListToolsCompletedEvent {
  return isRecord(value)
    && value.type === 'mcp_list_tools.completed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `mcp_list_tools.completed`: nothing exactly when the guard accepts it. */
export function explainMcpListToolsCompletedEvent(value: unknown): Issue[] {
  return explain(shapes.mcpListToolsCompletedEventShape, value);
}

/** Is it an event `mcp_list_tools.failed`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsFailedEvent(value: unknown): value is types.McpListToolsFailedEvent {
  return isRecord(value)
    && value.type === 'mcp_list_tools.failed'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `mcp_list_tools.failed`: nothing exactly when the guard accepts it. */
export function explainMcpListToolsFailedEvent(value: unknown): Issue[] {
  return explain(shapes.mcpListToolsFailedEventShape, value);
}

/** Is it an event `mcp_list_tools.in_progress`, to the bottom? Unknown fields are welcome. */
export function isMcpListToolsInProgressEvent(value: unknown): value is types.McpListToolsInProgressEvent {
  return isRecord(value)
    && value.type === 'mcp_list_tools.in_progress'
    && typeof value.event_id === 'string'
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `mcp_list_tools.in_progress`: nothing exactly when the guard accepts it. */
export function explainMcpListToolsInProgressEvent(value: unknown): Issue[] {
  return explain(shapes.mcpListToolsInProgressEventShape, value);
}

/** Is it an event `output_audio_buffer.cleared`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferClearedEvent(value: unknown): value is types.OutputAudioBufferClearedEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.cleared'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string';
}

/** What keeps a value from being an event `output_audio_buffer.cleared`: nothing exactly when the guard accepts it. */
export function explainOutputAudioBufferClearedEvent(value: unknown): Issue[] {
  return explain(shapes.outputAudioBufferClearedEventShape, value);
}

/** Is it an event `output_audio_buffer.started`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferStartedEvent(value: unknown): value is types.OutputAudioBufferStartedEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.started'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string';
}

/** What keeps a value from being an event `output_audio_buffer.started`: nothing exactly when the guard accepts it. */
export function explainOutputAudioBufferStartedEvent(value: unknown): Issue[] {
  return explain(shapes.outputAudioBufferStartedEventShape, value);
}

/** Is it an event `output_audio_buffer.stopped`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferStoppedEvent(value: unknown): value is types.OutputAudioBufferStoppedEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.stopped'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string';
}

/** What keeps a value from being an event `output_audio_buffer.stopped`: nothing exactly when the guard accepts it. */
export function explainOutputAudioBufferStoppedEvent(value: unknown): Issue[] {
  return explain(shapes.outputAudioBufferStoppedEventShape, value);
}

/** Is it an event `rate_limits.updated`, to the bottom? Unknown fields are welcome. */
export function isRateLimitsUpdatedEvent(value: unknown): value is types.RateLimitsUpdatedEvent {
  return isRecord(value)
    && value.type === 'rate_limits.updated'
    && typeof value.event_id === 'string'
    && isArrayOf(value.rate_limits, isRateLimit);
}

/** What keeps a value from being an event `rate_limits.updated`: nothing exactly when the guard accepts it. */
export function explainRateLimitsUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.rateLimitsUpdatedEventShape, value);
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
    && isContentPart(value.part);
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
    && isContentPart(value.part);
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
export function isResponseFunctionCallArgumentsDeltaEvent(value: unknown): value is types.ResponseFunctionCallArgumentsDeltaEvent {
  return isRecord(value)
    && value.type === 'response.function_call_arguments.delta'
    && hasFieldsOfResponseFunctionCallArgumentsDeltaEvent(value);
}

/** What keeps a value from being an event `response.function_call_arguments.delta`: nothing exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseFunctionCallArgumentsDeltaEventShape, value);
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
    && typeof value.name === 'string'
    && typeof value.arguments === 'string';
}

/** What keeps a value from being an event `response.function_call_arguments.done`: nothing exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseFunctionCallArgumentsDoneEventShape, value);
}

/** Is it an event `response.mcp_call.completed`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallCompletedEvent(value: unknown): value is types.ResponseMcpCallCompletedEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call.completed'
    && typeof value.event_id === 'string'
    && isInteger(value.output_index)
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `response.mcp_call.completed`: nothing exactly when the guard accepts it. */
export function explainResponseMcpCallCompletedEvent(value: unknown): Issue[] {
  return explain(shapes.responseMcpCallCompletedEventShape, value);
}

/** Is it an event `response.mcp_call.failed`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallFailedEvent(value: unknown): value is types.ResponseMcpCallFailedEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call.failed'
    && typeof value.event_id === 'string'
    && isInteger(value.output_index)
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `response.mcp_call.failed`: nothing exactly when the guard accepts it. */
export function explainResponseMcpCallFailedEvent(value: unknown): Issue[] {
  return explain(shapes.responseMcpCallFailedEventShape, value);
}

/** Is it an event `response.mcp_call.in_progress`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallInProgressEvent(value: unknown): value is types.ResponseMcpCallInProgressEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call.in_progress'
    && typeof value.event_id === 'string'
    && isInteger(value.output_index)
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `response.mcp_call.in_progress`: nothing exactly when the guard accepts it. */
export function explainResponseMcpCallInProgressEvent(value: unknown): Issue[] {
  return explain(shapes.responseMcpCallInProgressEventShape, value);
}

/** Is it an event `response.mcp_call_arguments.delta`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallArgumentsDeltaEvent(value: unknown): value is types.ResponseMcpCallArgumentsDeltaEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call_arguments.delta'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.delta === 'string'
    && (value.obfuscation == null || typeof value.obfuscation === 'string');
}

/** What keeps a value from being an event `response.mcp_call_arguments.delta`: nothing exactly when the guard accepts it. */
export function explainResponseMcpCallArgumentsDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseMcpCallArgumentsDeltaEventShape, value);
}

/** Is it an event `response.mcp_call_arguments.done`, to the bottom? Unknown fields are welcome. */
export function isResponseMcpCallArgumentsDoneEvent(value: unknown): value is types.ResponseMcpCallArgumentsDoneEvent {
  return isRecord(value)
    && value.type === 'response.mcp_call_arguments.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && typeof value.arguments === 'string';
}

/** What keeps a value from being an event `response.mcp_call_arguments.done`: nothing exactly when the guard accepts it. */
export function explainResponseMcpCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseMcpCallArgumentsDoneEventShape, value);
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
export function isResponseOutputAudioDeltaEvent(value: unknown): value is types.ResponseOutputAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'response.output_audio.delta'
    && hasFieldsOfResponseOutputAudioDeltaEvent(value);
}

/** What keeps a value from being an event `response.output_audio.delta`: nothing exactly when the guard accepts it. */
export function explainResponseOutputAudioDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputAudioDeltaEventShape, value);
}

/** Is it an event `response.output_audio.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputAudioDoneEvent(value: unknown): value is types.ResponseOutputAudioDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_audio.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index);
}

/** What keeps a value from being an event `response.output_audio.done`: nothing exactly when the guard accepts it. */
export function explainResponseOutputAudioDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputAudioDoneEventShape, value);
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
export function isResponseOutputAudioTranscriptDeltaEvent(value: unknown): value is types.ResponseOutputAudioTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'response.output_audio_transcript.delta'
    && hasFieldsOfResponseOutputAudioTranscriptDeltaEvent(value);
}

/** What keeps a value from being an event `response.output_audio_transcript.delta`: nothing exactly when the guard accepts it. */
export function explainResponseOutputAudioTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputAudioTranscriptDeltaEventShape, value);
}

/** Is it an event `response.output_audio_transcript.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputAudioTranscriptDoneEvent(value: unknown): value is types.ResponseOutputAudioTranscriptDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_audio_transcript.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.transcript === 'string';
}

/** What keeps a value from being an event `response.output_audio_transcript.done`: nothing exactly when the guard accepts it. */
export function explainResponseOutputAudioTranscriptDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputAudioTranscriptDoneEventShape, value);
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
export function isResponseOutputTextDeltaEvent(value: unknown): value is types.ResponseOutputTextDeltaEvent {
  return isRecord(value)
    && value.type === 'response.output_text.delta'
    && hasFieldsOfResponseOutputTextDeltaEvent(value);
}

/** What keeps a value from being an event `response.output_text.delta`: nothing exactly when the guard accepts it. */
export function explainResponseOutputTextDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputTextDeltaEventShape, value);
}

/** Is it an event `response.output_text.done`, to the bottom? Unknown fields are welcome. */
export function isResponseOutputTextDoneEvent(value: unknown): value is types.ResponseOutputTextDoneEvent {
  return isRecord(value)
    && value.type === 'response.output_text.done'
    && typeof value.event_id === 'string'
    && typeof value.response_id === 'string'
    && typeof value.item_id === 'string'
    && isInteger(value.output_index)
    && isInteger(value.content_index)
    && typeof value.text === 'string';
}

/** What keeps a value from being an event `response.output_text.done`: nothing exactly when the guard accepts it. */
export function explainResponseOutputTextDoneEvent(value: unknown): Issue[] {
  return explain(shapes.responseOutputTextDoneEventShape, value);
}

/** Is it an event `session.created`, to the bottom? Unknown fields are welcome. */
export function isSessionCreatedEvent(value: unknown): value is types.SessionCreatedEvent {
  return isRecord(value)
    && value.type === 'session.created'
    && typeof value.event_id === 'string'
    && isSession(value.session);
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
    && isSession(value.session);
}

/** What keeps a value from being an event `session.updated`: nothing exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdatedEventShape, value);
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
export function isServerEvent(value: unknown): value is types.ServerEvent {
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

/** Is it an event `conversation.item.delete`, to the bottom? Unknown fields are welcome. */
export function isConversationItemDeleteEvent(value: unknown): value is types.ConversationItemDeleteEvent {
  return isRecord(value)
    && value.type === 'conversation.item.delete'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `conversation.item.delete`: nothing exactly when the guard accepts it. */
export function explainConversationItemDeleteEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemDeleteEventShape, value);
}

/** Is it an event `conversation.item.retrieve`, to the bottom? Unknown fields are welcome. */
export function isConversationItemRetrieveEvent(value: unknown): value is types.ConversationItemRetrieveEvent {
  return isRecord(value)
    && value.type === 'conversation.item.retrieve'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `conversation.item.retrieve`: nothing exactly when the guard accepts it. */
export function explainConversationItemRetrieveEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemRetrieveEventShape, value);
}

/** Is it an event `conversation.item.truncate`, to the bottom? Unknown fields are welcome. */
export function isConversationItemTruncateEvent(value: unknown): value is types.ConversationItemTruncateEvent {
  return isRecord(value)
    && value.type === 'conversation.item.truncate'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.item_id === 'string'
    && isInteger(value.content_index)
    && isInteger(value.audio_end_ms);
}

/** What keeps a value from being an event `conversation.item.truncate`: nothing exactly when the guard accepts it. */
export function explainConversationItemTruncateEvent(value: unknown): Issue[] {
  return explain(shapes.conversationItemTruncateEventShape, value);
}

function hasFieldsOfInputAudioBufferAppendEvent(value: Record<string, unknown>): boolean {
  return (value.event_id === undefined || typeof value.event_id === 'string')
    && typeof value.audio === 'string';
}

/** Is it an event `input_audio_buffer.append`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferAppendEvent(value: unknown): value is types.InputAudioBufferAppendEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.append'
    && hasFieldsOfInputAudioBufferAppendEvent(value);
}

/** What keeps a value from being an event `input_audio_buffer.append`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferAppendEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferAppendEventShape, value);
}

/** Is it an event `input_audio_buffer.clear`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferClearEvent(value: unknown): value is types.InputAudioBufferClearEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.clear'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `input_audio_buffer.clear`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferClearEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferClearEventShape, value);
}

/** Is it an event `input_audio_buffer.commit`, to the bottom? Unknown fields are welcome. */
export function isInputAudioBufferCommitEvent(value: unknown): value is types.InputAudioBufferCommitEvent {
  return isRecord(value)
    && value.type === 'input_audio_buffer.commit'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `input_audio_buffer.commit`: nothing exactly when the guard accepts it. */
export function explainInputAudioBufferCommitEvent(value: unknown): Issue[] {
  return explain(shapes.inputAudioBufferCommitEventShape, value);
}

/** Is it an event `output_audio_buffer.clear`, to the bottom? Unknown fields are welcome. */
export function isOutputAudioBufferClearEvent(value: unknown): value is types.OutputAudioBufferClearEvent {
  return isRecord(value)
    && value.type === 'output_audio_buffer.clear'
    && (value.event_id === undefined || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `output_audio_buffer.clear`: nothing exactly when the guard accepts it. */
export function explainOutputAudioBufferClearEvent(value: unknown): Issue[] {
  return explain(shapes.outputAudioBufferClearEventShape, value);
}

/** Is it an event `response.cancel`, to the bottom? Unknown fields are welcome. */
export function isResponseCancelEvent(value: unknown): value is types.ResponseCancelEvent {
  return isRecord(value)
    && value.type === 'response.cancel'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.response_id === undefined || typeof value.response_id === 'string');
}

/** What keeps a value from being an event `response.cancel`: nothing exactly when the guard accepts it. */
export function explainResponseCancelEvent(value: unknown): Issue[] {
  return explain(shapes.responseCancelEventShape, value);
}

/** Is it an event `response.create`, to the bottom? Unknown fields are welcome. */
export function isResponseCreateEvent(value: unknown): value is types.ResponseCreateEvent {
  return isRecord(value)
    && value.type === 'response.create'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.response === undefined || isRealtimeResponseRequest(value.response));
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
    && isSessionRequest(value.session);
}

/** What keeps a value from being an event `session.update`: nothing exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdateEventShape, value);
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
export function isClientEvent(value: unknown): value is types.ClientEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'input_audio_buffer.append':
      return hasFieldsOfInputAudioBufferAppendEvent(value);
  }

  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the client: nothing exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(shapes.clientEventShape, value);
}
