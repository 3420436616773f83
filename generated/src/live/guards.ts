/**
 * Guards of the surface `live`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import {
  isCustomVoice,
  isItemStatus,
  isItemStatusInput,
  isMcpApprovalRequestItem,
  isMcpListedTool,
  isMcpToolCaller,
  isMcpToolRequest,
  isPromptCacheBreakpointRequest,
  isToolChoiceFunction,
} from '../realtime/guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

export {
  isCustomVoice,
  isItemStatus,
  isItemStatusInput,
  isMcpApprovalFilterRequest,
  isMcpApprovalRequestItem,
  isMcpConnectorRequest,
  isMcpListedTool,
  isMcpToolCaller,
  isMcpToolFilterRequest,
  isMcpToolRequest,
  isPromptCacheBreakpointRequest,
  isToolChoiceFunction,
} from '../realtime/guards.js';

/** Is it `AdditionalTools`, to the bottom? Unknown fields are welcome. */
export function isAdditionalTools(value: unknown): value is types.AdditionalTools {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'additional_tools'
    && value.role === 'developer'
    && isArrayOf(value.tools, isResponsesTool);
}

/** What keeps a value from being `AdditionalTools`: nothing exactly when the guard accepts it. */
export function explainAdditionalTools(value: unknown): Issue[] {
  return explain(shapes.additionalToolsShape, value);
}

/** Is it `AllowedTool`, to the bottom? */
export function isAllowedTool(value: unknown): value is types.AllowedTool {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isToolChoiceFunction(value);
    case 'custom':
      return isToolChoiceCustom(value);
    case 'mcp':
      return isToolChoiceMcpTool(value);
    case 'apply_patch':
    case 'code_interpreter':
    case 'computer':
    case 'file_search':
    case 'image_generation':
    case 'programmatic_tool_calling':
    case 'shell':
    case 'web_search':
    case 'web_search_preview':
      return isToolChoiceHosted(value);
    default:
      return false;
  }
}

/** What keeps a value from being `AllowedTool`: nothing exactly when the guard accepts it. */
export function explainAllowedTool(value: unknown): Issue[] {
  return explain(shapes.allowedToolShape, value);
}

/** Is it `AnyText`, to the bottom? Unknown fields are welcome. */
export function isAnyText(value: unknown): value is types.AnyText {
  return isRecord(value) && value.type === 'text';
}

/** What keeps a value from being `AnyText`: nothing exactly when the guard accepts it. */
export function explainAnyText(value: unknown): Issue[] {
  return explain(shapes.anyTextShape, value);
}

/** Is it `ApplyPatchCall`, to the bottom? Unknown fields are welcome. */
export function isApplyPatchCall(value: unknown): value is types.ApplyPatchCall {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'apply_patch_call'
    && typeof value.call_id === 'string'
    && isPatchOperation(value.operation)
    && (value.status === 'in_progress' || value.status === 'completed')
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `ApplyPatchCall`: nothing exactly when the guard accepts it. */
export function explainApplyPatchCall(value: unknown): Issue[] {
  return explain(shapes.applyPatchCallShape, value);
}

/** Is it `ApplyPatchCallOutput`, to the bottom? Unknown fields are welcome. */
export function isApplyPatchCallOutput(value: unknown): value is types.ApplyPatchCallOutput {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'apply_patch_call_output'
    && typeof value.call_id === 'string'
    && (value.status === 'completed' || value.status === 'failed')
    && (value.output == null || typeof value.output === 'string')
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `ApplyPatchCallOutput`: nothing exactly when the guard accepts it. */
export function explainApplyPatchCallOutput(value: unknown): Issue[] {
  return explain(shapes.applyPatchCallOutputShape, value);
}

/** Is it `ApplyPatchTool`, to the bottom? Unknown fields are welcome. */
export function isApplyPatchTool(value: unknown): value is types.ApplyPatchTool {
  return isRecord(value)
    && value.type === 'apply_patch'
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller));
}

/** What keeps a value from being `ApplyPatchTool`: nothing exactly when the guard accepts it. */
export function explainApplyPatchTool(value: unknown): Issue[] {
  return explain(shapes.applyPatchToolShape, value);
}

/** Is it `BackendAssistantMessage`, to the bottom? Unknown fields are welcome. */
export function isBackendAssistantMessage(value: unknown): value is types.BackendAssistantMessage {
  return isRecord(value)
    && value.type === 'message'
    && value.role === 'assistant'
    && (typeof value.content === 'string' || isArrayOf(value.content, isBackendPart))
    && (value.phase == null || value.phase === 'commentary' || value.phase === 'final_answer');
}

/** What keeps a value from being `BackendAssistantMessage`: nothing exactly when the guard accepts it. */
export function explainBackendAssistantMessage(value: unknown): Issue[] {
  return explain(shapes.backendAssistantMessageShape, value);
}

/** Is it `BackendCustomToolCall`, to the bottom? Unknown fields are welcome. */
export function isBackendCustomToolCall(value: unknown): value is types.BackendCustomToolCall {
  return isRecord(value)
    && value.type === 'custom_tool_call'
    && (value.id === undefined || typeof value.id === 'string')
    && typeof value.call_id === 'string'
    && typeof value.name === 'string'
    && (value.namespace === undefined || typeof value.namespace === 'string')
    && typeof value.input === 'string'
    && (value.async === undefined || typeof value.async === 'boolean')
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `BackendCustomToolCall`: nothing exactly when the guard accepts it. */
export function explainBackendCustomToolCall(value: unknown): Issue[] {
  return explain(shapes.backendCustomToolCallShape, value);
}

/** Is it `BackendCustomToolCallOutput`, to the bottom? Unknown fields are welcome. */
export function isBackendCustomToolCallOutput(value: unknown): value is types.BackendCustomToolCallOutput {
  return isRecord(value)
    && value.type === 'custom_tool_call_output'
    && (value.id === undefined || typeof value.id === 'string')
    && typeof value.call_id === 'string'
    && (typeof value.output === 'string' || isArrayOf(value.output, isBackendPart))
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `BackendCustomToolCallOutput`: nothing exactly when the guard accepts it. */
export function explainBackendCustomToolCallOutput(value: unknown): Issue[] {
  return explain(shapes.backendCustomToolCallOutputShape, value);
}

/** Is it `BackendFilePart`, to the bottom? Unknown fields are welcome. */
export function isBackendFilePart(value: unknown): value is types.BackendFilePart {
  return isRecord(value)
    && value.type === 'input_file'
    && (value.file_data === undefined || typeof value.file_data === 'string')
    && (value.file_url === undefined || typeof value.file_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.filename === undefined || typeof value.filename === 'string')
    && (value.detail === undefined || value.detail === 'auto' || value.detail === 'low' || value.detail === 'high')
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `BackendFilePart`: nothing exactly when the guard accepts it. */
export function explainBackendFilePart(value: unknown): Issue[] {
  return explain(shapes.backendFilePartShape, value);
}

/** Is it `BackendFunctionCall`, to the bottom? Unknown fields are welcome. */
export function isBackendFunctionCall(value: unknown): value is types.BackendFunctionCall {
  return isRecord(value)
    && value.type === 'function_call'
    && (value.id === undefined || typeof value.id === 'string')
    && typeof value.call_id === 'string'
    && typeof value.name === 'string'
    && (value.namespace === undefined || typeof value.namespace === 'string')
    && typeof value.arguments === 'string'
    && (value.async === undefined || typeof value.async === 'boolean')
    && (value.status === undefined || isItemStatusInput(value.status))
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `BackendFunctionCall`: nothing exactly when the guard accepts it. */
export function explainBackendFunctionCall(value: unknown): Issue[] {
  return explain(shapes.backendFunctionCallShape, value);
}

/** Is it `BackendFunctionCallOutput`, to the bottom? Unknown fields are welcome. */
export function isBackendFunctionCallOutput(value: unknown): value is types.BackendFunctionCallOutput {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'function_call_output'
    && (value.call_id == null || typeof value.call_id === 'string')
    && (typeof value.output === 'string' || isArrayOf(value.output, isToolOutputPart))
    && (value.name == null || typeof value.name === 'string')
    && (value.namespace == null || typeof value.namespace === 'string')
    && (value.status == null || isItemStatusInput(value.status))
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `BackendFunctionCallOutput`: nothing exactly when the guard accepts it. */
export function explainBackendFunctionCallOutput(value: unknown): Issue[] {
  return explain(shapes.backendFunctionCallOutputShape, value);
}

/** Is it `BackendFunctionTool`, to the bottom? Unknown fields are welcome. */
export function isBackendFunctionTool(value: unknown): value is types.BackendFunctionTool {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && (value.parameters == null || isRecord(value.parameters))
    && (value.strict == null || typeof value.strict === 'boolean');
}

/** What keeps a value from being `BackendFunctionTool`: nothing exactly when the guard accepts it. */
export function explainBackendFunctionTool(value: unknown): Issue[] {
  return explain(shapes.backendFunctionToolShape, value);
}

/** Is it `BackendHostedTool`, to the bottom? Unknown fields are welcome. */
export function isBackendHostedTool(value: unknown): value is types.BackendHostedTool {
  return isRecord(value)
    && (value.type === 'web_search' || value.type === 'file_search' || value.type === 'code_interpreter' || value.type === 'image_generation' || value.type === 'mcp' || value.type === 'custom' || value.type === 'namespace' || value.type === 'tool_search' || value.type === 'programmatic_tool_calling' || value.type === 'computer' || value.type === 'apply_patch');
}

/** What keeps a value from being `BackendHostedTool`: nothing exactly when the guard accepts it. */
export function explainBackendHostedTool(value: unknown): Issue[] {
  return explain(shapes.backendHostedToolShape, value);
}

/** Is it `BackendImagePart`, to the bottom? Unknown fields are welcome. */
export function isBackendImagePart(value: unknown): value is types.BackendImagePart {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && isLiveImageDetailRequest(value.detail)
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `BackendImagePart`: nothing exactly when the guard accepts it. */
export function explainBackendImagePart(value: unknown): Issue[] {
  return explain(shapes.backendImagePartShape, value);
}

/** Is it `BackendInputMessage`, to the bottom? Unknown fields are welcome. */
export function isBackendInputMessage(value: unknown): value is types.BackendInputMessage {
  return isRecord(value)
    && value.type === 'message'
    && (value.role === 'user' || value.role === 'system' || value.role === 'developer')
    && (typeof value.content === 'string' || isArrayOf(value.content, isBackendPart))
    && (value.status === undefined || isItemStatusInput(value.status));
}

/** What keeps a value from being `BackendInputMessage`: nothing exactly when the guard accepts it. */
export function explainBackendInputMessage(value: unknown): Issue[] {
  return explain(shapes.backendInputMessageShape, value);
}

/** Is it `BackendItem`, to the bottom? */
export function isBackendItem(value: unknown): value is types.BackendItem {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'message':
      return isBackendMessage(value);
    case 'function_call':
      return isBackendFunctionCall(value);
    case 'function_call_output':
      return isBackendFunctionCallOutput(value);
    case 'custom_tool_call':
      return isBackendCustomToolCall(value);
    case 'custom_tool_call_output':
      return isBackendCustomToolCallOutput(value);
    case 'file_search_call':
      return isFileSearchCall(value);
    case 'web_search_call':
      return isWebSearchCall(value);
    case 'computer_call':
      return isComputerCall(value);
    case 'computer_call_output':
      return isComputerCallOutput(value);
    case 'code_interpreter_call':
      return isCodeInterpreterCall(value);
    case 'image_generation_call':
      return isImageGenerationCall(value);
    case 'local_shell_call':
      return isBackendLocalShellCall(value);
    case 'local_shell_call_output':
      return isBackendLocalShellCallOutput(value);
    case 'shell_call':
      return isShellCall(value);
    case 'shell_call_output':
      return isShellCallOutput(value);
    case 'apply_patch_call':
      return isApplyPatchCall(value);
    case 'apply_patch_call_output':
      return isApplyPatchCallOutput(value);
    case 'mcp_list_tools':
      return isMcpTools(value);
    case 'mcp_approval_request':
      return isMcpApprovalRequestItem(value);
    case 'mcp_approval_response':
      return isMcpApprovalResponse(value);
    case 'mcp_call':
      return isMcpCall(value);
    case 'tool_search_call':
      return isToolSearchCall(value);
    case 'tool_search_output':
      return isToolSearchOutput(value);
    case 'additional_tools':
      return isAdditionalTools(value);
    case 'configuration_update':
      return isConfigurationUpdate(value);
    case 'reasoning':
      return isReasoningItem(value);
    case 'compaction':
      return isCompactionItem(value);
    case 'compaction_trigger':
      return isCompactionTrigger(value);
    case 'item_reference':
      return isItemReference(value);
    case 'program':
      return isProgramItem(value);
    case 'program_output':
      return isProgramOutput(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendItem`: nothing exactly when the guard accepts it. */
export function explainBackendItem(value: unknown): Issue[] {
  return explain(shapes.backendItemShape, value);
}

/** Is it `BackendLocalShellCall`, to the bottom? Unknown fields are welcome. */
export function isBackendLocalShellCall(value: unknown): value is types.BackendLocalShellCall {
  return isRecord(value)
    && value.type === 'local_shell_call'
    && typeof value.id === 'string'
    && typeof value.call_id === 'string'
    && isLocalShellAction(value.action)
    && isItemStatusInput(value.status);
}

/** What keeps a value from being `BackendLocalShellCall`: nothing exactly when the guard accepts it. */
export function explainBackendLocalShellCall(value: unknown): Issue[] {
  return explain(shapes.backendLocalShellCallShape, value);
}

/** Is it `BackendLocalShellCallOutput`, to the bottom? Unknown fields are welcome. */
export function isBackendLocalShellCallOutput(value: unknown): value is types.BackendLocalShellCallOutput {
  return isRecord(value)
    && value.type === 'local_shell_call_output'
    && typeof value.id === 'string'
    && typeof value.output === 'string'
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `BackendLocalShellCallOutput`: nothing exactly when the guard accepts it. */
export function explainBackendLocalShellCallOutput(value: unknown): Issue[] {
  return explain(shapes.backendLocalShellCallOutputShape, value);
}

/** Is it `BackendMessage`, to the bottom? */
export function isBackendMessage(value: unknown): value is types.BackendMessage {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'user':
    case 'system':
    case 'developer':
      return isBackendInputMessage(value);
    case 'assistant':
      return isBackendAssistantMessage(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendMessage`: nothing exactly when the guard accepts it. */
export function explainBackendMessage(value: unknown): Issue[] {
  return explain(shapes.backendMessageShape, value);
}

/** Is it `BackendNetworkPolicy`, to the bottom? */
export function isBackendNetworkPolicy(value: unknown): value is types.BackendNetworkPolicy {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'disabled':
      return isNetworkDisabled(value);
    case 'allowlist':
      return isDomainAllowlist(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendNetworkPolicy`: nothing exactly when the guard accepts it. */
export function explainBackendNetworkPolicy(value: unknown): Issue[] {
  return explain(shapes.backendNetworkPolicyShape, value);
}

/** Is it `BackendPart`, to the bottom? */
export function isBackendPart(value: unknown): value is types.BackendPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isBackendTextPart(value);
    case 'input_image':
      return isBackendImagePart(value);
    case 'input_file':
      return isBackendFilePart(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendPart`: nothing exactly when the guard accepts it. */
export function explainBackendPart(value: unknown): Issue[] {
  return explain(shapes.backendPartShape, value);
}

/** Is it `BackendReasoning`, to the bottom? Unknown fields are welcome. */
export function isBackendReasoning(value: unknown): value is types.BackendReasoning {
  return isRecord(value)
    && (value.effort == null || typeof value.effort === 'string')
    && (value.summary == null || typeof value.summary === 'string');
}

/** What keeps a value from being `BackendReasoning`: nothing exactly when the guard accepts it. */
export function explainBackendReasoning(value: unknown): Issue[] {
  return explain(shapes.backendReasoningShape, value);
}

/** Is it `BackendReasoningRequest`, to the bottom? Unknown fields are welcome. */
export function isBackendReasoningRequest(value: unknown): value is types.BackendReasoningRequest {
  return isRecord(value)
    && (value.effort == null || value.effort === 'none' || value.effort === 'minimal' || value.effort === 'low' || value.effort === 'medium' || value.effort === 'high' || value.effort === 'xhigh')
    && (value.summary == null || value.summary === 'auto' || value.summary === 'concise' || value.summary === 'detailed');
}

/** What keeps a value from being `BackendReasoningRequest`: nothing exactly when the guard accepts it. */
export function explainBackendReasoningRequest(value: unknown): Issue[] {
  return explain(shapes.backendReasoningRequestShape, value);
}

/** Is it `BackendShellEnvironment`, to the bottom? */
export function isBackendShellEnvironment(value: unknown): value is types.BackendShellEnvironment {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'container_auto':
      return isNewContainer(value);
    case 'container_reference':
      return isContainerReference(value);
    case 'local':
      return isLocalShell(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendShellEnvironment`: nothing exactly when the guard accepts it. */
export function explainBackendShellEnvironment(value: unknown): Issue[] {
  return explain(shapes.backendShellEnvironmentShape, value);
}

/** Is it `BackendShellEnvironmentRequest`, to the bottom? */
export function isBackendShellEnvironmentRequest(value: unknown): value is types.BackendShellEnvironmentRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'container_auto':
      return isNewContainerRequest(value);
    case 'container_reference':
      return isContainerReference(value);
    case 'local':
      return isLocalShell(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendShellEnvironmentRequest`: nothing exactly when the guard accepts it. */
export function explainBackendShellEnvironmentRequest(value: unknown): Issue[] {
  return explain(shapes.backendShellEnvironmentRequestShape, value);
}

/** Is it `BackendShellTool`, to the bottom? Unknown fields are welcome. */
export function isBackendShellTool(value: unknown): value is types.BackendShellTool {
  return isRecord(value)
    && value.type === 'shell'
    && (value.environment == null || isBackendShellEnvironment(value.environment));
}

/** What keeps a value from being `BackendShellTool`: nothing exactly when the guard accepts it. */
export function explainBackendShellTool(value: unknown): Issue[] {
  return explain(shapes.backendShellToolShape, value);
}

/** Is it `BackendShellToolRequest`, to the bottom? Unknown fields are welcome. */
export function isBackendShellToolRequest(value: unknown): value is types.BackendShellToolRequest {
  return isRecord(value)
    && value.type === 'shell'
    && (value.environment == null || isBackendShellEnvironmentRequest(value.environment));
}

/** What keeps a value from being `BackendShellToolRequest`: nothing exactly when the guard accepts it. */
export function explainBackendShellToolRequest(value: unknown): Issue[] {
  return explain(shapes.backendShellToolRequestShape, value);
}

/** Is it `BackendText`, to the bottom? Unknown fields are welcome. */
export function isBackendText(value: unknown): value is types.BackendText {
  return isRecord(value) && (value.verbosity == null || typeof value.verbosity === 'string');
}

/** What keeps a value from being `BackendText`: nothing exactly when the guard accepts it. */
export function explainBackendText(value: unknown): Issue[] {
  return explain(shapes.backendTextShape, value);
}

/** Is it `BackendTextPart`, to the bottom? Unknown fields are welcome. */
export function isBackendTextPart(value: unknown): value is types.BackendTextPart {
  return isRecord(value)
    && value.type === 'input_text'
    && typeof value.text === 'string'
    && (value.prompt_cache_breakpoint === undefined || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `BackendTextPart`: nothing exactly when the guard accepts it. */
export function explainBackendTextPart(value: unknown): Issue[] {
  return explain(shapes.backendTextPartShape, value);
}

/** Is it `BackendTextRequest`, to the bottom? Unknown fields are welcome. */
export function isBackendTextRequest(value: unknown): value is types.BackendTextRequest {
  return isRecord(value)
    && (value.verbosity == null || value.verbosity === 'low' || value.verbosity === 'medium' || value.verbosity === 'high');
}

/** What keeps a value from being `BackendTextRequest`: nothing exactly when the guard accepts it. */
export function explainBackendTextRequest(value: unknown): Issue[] {
  return explain(shapes.backendTextRequestShape, value);
}

/** Is it `BackendTool`, to the bottom? */
export function isBackendTool(value: unknown): value is types.BackendTool {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isBackendFunctionTool(value);
    case 'shell':
      return isBackendShellTool(value);
    case 'web_search':
    case 'file_search':
    case 'code_interpreter':
    case 'image_generation':
    case 'mcp':
    case 'custom':
    case 'namespace':
    case 'tool_search':
    case 'programmatic_tool_calling':
    case 'computer':
    case 'apply_patch':
      return isBackendHostedTool(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendTool`: nothing exactly when the guard accepts it. */
export function explainBackendTool(value: unknown): Issue[] {
  return explain(shapes.backendToolShape, value);
}

/** Is it `BackendToolChoice`, to the bottom? */
export function isBackendToolChoice(value: unknown): value is types.BackendToolChoice {
  if (!isRecord(value)) return isBackendToolChoiceMode(value);
  switch (value.type) {
    case 'function':
      return isToolChoiceFunction(value);
    case 'custom':
      return isToolChoiceCustom(value);
    case 'mcp':
      return isToolChoiceMcpTool(value);
    case 'apply_patch':
    case 'code_interpreter':
    case 'computer':
    case 'file_search':
    case 'image_generation':
    case 'programmatic_tool_calling':
    case 'shell':
    case 'web_search':
    case 'web_search_preview':
      return isToolChoiceHosted(value);
    case 'allowed_tools':
      return isToolChoiceAllowed(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendToolChoice`: nothing exactly when the guard accepts it. */
export function explainBackendToolChoice(value: unknown): Issue[] {
  return explain(shapes.backendToolChoiceShape, value);
}

/** Is it `BackendToolChoiceMode`, to the bottom? */
export function isBackendToolChoiceMode(value: unknown): value is types.BackendToolChoiceMode {
  return typeof value === 'string';
}

/** What keeps a value from being `BackendToolChoiceMode`: nothing exactly when the guard accepts it. */
export function explainBackendToolChoiceMode(value: unknown): Issue[] {
  return explain(shapes.backendToolChoiceModeShape, value);
}

/** Is it `BackendToolChoiceModeRequest`, to the bottom? */
export function isBackendToolChoiceModeRequest(value: unknown): value is types.BackendToolChoiceModeRequest {
  return value === 'none' || value === 'auto' || value === 'required';
}

/** What keeps a value from being `BackendToolChoiceModeRequest`: nothing exactly when the guard accepts it. */
export function explainBackendToolChoiceModeRequest(value: unknown): Issue[] {
  return explain(shapes.backendToolChoiceModeRequestShape, value);
}

/** Is it `BackendToolChoiceRequest`, to the bottom? */
export function isBackendToolChoiceRequest(value: unknown): value is types.BackendToolChoiceRequest {
  if (!isRecord(value)) return isBackendToolChoiceModeRequest(value);
  switch (value.type) {
    case 'function':
      return isToolChoiceFunction(value);
    case 'custom':
      return isToolChoiceCustom(value);
    case 'mcp':
      return isToolChoiceMcpTool(value);
    case 'apply_patch':
    case 'code_interpreter':
    case 'computer':
    case 'file_search':
    case 'image_generation':
    case 'programmatic_tool_calling':
    case 'shell':
    case 'web_search':
    case 'web_search_preview':
      return isToolChoiceHosted(value);
    case 'allowed_tools':
      return isToolChoiceAllowedRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendToolChoiceRequest`: nothing exactly when the guard accepts it. */
export function explainBackendToolChoiceRequest(value: unknown): Issue[] {
  return explain(shapes.backendToolChoiceRequestShape, value);
}

/** Is it `BackendToolRequest`, to the bottom? */
export function isBackendToolRequest(value: unknown): value is types.BackendToolRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isBackendFunctionTool(value);
    case 'shell':
      return isBackendShellToolRequest(value);
    case 'web_search':
    case 'file_search':
    case 'code_interpreter':
    case 'image_generation':
    case 'mcp':
    case 'custom':
    case 'namespace':
    case 'tool_search':
    case 'programmatic_tool_calling':
    case 'computer':
    case 'apply_patch':
      return isBackendHostedTool(value);
    default:
      return false;
  }
}

/** What keeps a value from being `BackendToolRequest`: nothing exactly when the guard accepts it. */
export function explainBackendToolRequest(value: unknown): Issue[] {
  return explain(shapes.backendToolRequestShape, value);
}

/** Is it `CallError`, to the bottom? Unknown fields are welcome. */
export function isCallError(value: unknown): value is types.CallError {
  return isRecord(value)
    && typeof value.type === 'string'
    && typeof value.code === 'string'
    && typeof value.message === 'string'
    && (value.param == null || typeof value.param === 'string');
}

/** What keeps a value from being `CallError`: nothing exactly when the guard accepts it. */
export function explainCallError(value: unknown): Issue[] {
  return explain(shapes.callErrorShape, value);
}

/** Is it `ChoiceAnswer`, to the bottom? Unknown fields are welcome. */
export function isChoiceAnswer(value: unknown): value is types.ChoiceAnswer {
  return isRecord(value)
    && value.type === 'choice'
    && (value.name === null || typeof value.name === 'string')
    && (typeof value.choice === 'string' || typeof value.choice === 'boolean')
    && isNumber(value.confidence)
    && isArrayOf(value.probabilities, isChoiceProbability);
}

/** What keeps a value from being `ChoiceAnswer`: nothing exactly when the guard accepts it. */
export function explainChoiceAnswer(value: unknown): Issue[] {
  return explain(shapes.choiceAnswerShape, value);
}

/** Is it `ChoiceProbability`, to the bottom? Unknown fields are welcome. */
export function isChoiceProbability(value: unknown): value is types.ChoiceProbability {
  return isRecord(value)
    && (typeof value.value === 'string' || typeof value.value === 'boolean')
    && isNumber(value.probability);
}

/** What keeps a value from being `ChoiceProbability`: nothing exactly when the guard accepts it. */
export function explainChoiceProbability(value: unknown): Issue[] {
  return explain(shapes.choiceProbabilityShape, value);
}

/** Is it `ChoiceQuestion`, to the bottom? Unknown fields are welcome. */
export function isChoiceQuestion(value: unknown): value is types.ChoiceQuestion {
  return isRecord(value)
    && value.type === 'choice'
    && (value.name == null || typeof value.name === 'string')
    && (typeof value.instructions === 'string' || isArrayOf(value.instructions, isDecisionPart))
    && isArrayOf(value.choices, isDecisionChoice);
}

/** What keeps a value from being `ChoiceQuestion`: nothing exactly when the guard accepts it. */
export function explainChoiceQuestion(value: unknown): Issue[] {
  return explain(shapes.choiceQuestionShape, value);
}

/** Is it `ChoiceQuestionRequest`, to the bottom? Unknown fields are welcome. */
export function isChoiceQuestionRequest(value: unknown): value is types.ChoiceQuestionRequest {
  return isRecord(value)
    && value.type === 'choice'
    && (value.name === undefined || typeof value.name === 'string')
    && (typeof value.instructions === 'string' || isArrayOf(value.instructions, isDecisionPartRequest))
    && isArrayOf(value.choices, isDecisionChoiceRequest);
}

/** What keeps a value from being `ChoiceQuestionRequest`: nothing exactly when the guard accepts it. */
export function explainChoiceQuestionRequest(value: unknown): Issue[] {
  return explain(shapes.choiceQuestionRequestShape, value);
}

/** Is it `ClickAction`, to the bottom? Unknown fields are welcome. */
export function isClickAction(value: unknown): value is types.ClickAction {
  return isRecord(value)
    && value.type === 'click'
    && (value.button === 'left' || value.button === 'right' || value.button === 'wheel' || value.button === 'back' || value.button === 'forward')
    && isInteger(value.x)
    && isInteger(value.y)
    && (value.keys == null || isArrayOf(value.keys, isString));
}

/** What keeps a value from being `ClickAction`: nothing exactly when the guard accepts it. */
export function explainClickAction(value: unknown): Issue[] {
  return explain(shapes.clickActionShape, value);
}

/** Is it `ClientDelegation`, to the bottom? Unknown fields are welcome. */
export function isClientDelegation(value: unknown): value is types.ClientDelegation {
  return isRecord(value)
    && value.type === 'client'
    && (value.acknowledgement_delay_ms == null || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `ClientDelegation`: nothing exactly when the guard accepts it. */
export function explainClientDelegation(value: unknown): Issue[] {
  return explain(shapes.clientDelegationShape, value);
}

/** Is it `ClientDelegationRequest`, to the bottom? Unknown fields are welcome. */
export function isClientDelegationRequest(value: unknown): value is types.ClientDelegationRequest {
  return isRecord(value)
    && value.type === 'client'
    && (value.acknowledgement_delay_ms === undefined || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `ClientDelegationRequest`: nothing exactly when the guard accepts it. */
export function explainClientDelegationRequest(value: unknown): Issue[] {
  return explain(shapes.clientDelegationRequestShape, value);
}

/** Is it `CodeContainer`, to the bottom? Unknown fields are welcome. */
export function isCodeContainer(value: unknown): value is types.CodeContainer {
  return isRecord(value)
    && value.type === 'auto'
    && (value.file_ids === undefined || isArrayOf(value.file_ids, isString))
    && (value.memory_limit == null || isContainerMemory(value.memory_limit))
    && (value.network_policy === undefined || isResponsesNetworkPolicy(value.network_policy));
}

/** What keeps a value from being `CodeContainer`: nothing exactly when the guard accepts it. */
export function explainCodeContainer(value: unknown): Issue[] {
  return explain(shapes.codeContainerShape, value);
}

/** Is it `CodeImage`, to the bottom? Unknown fields are welcome. */
export function isCodeImage(value: unknown): value is types.CodeImage {
  return isRecord(value) && value.type === 'image' && typeof value.url === 'string';
}

/** What keeps a value from being `CodeImage`: nothing exactly when the guard accepts it. */
export function explainCodeImage(value: unknown): Issue[] {
  return explain(shapes.codeImageShape, value);
}

/** Is it `CodeInterpreterCall`, to the bottom? Unknown fields are welcome. */
export function isCodeInterpreterCall(value: unknown): value is types.CodeInterpreterCall {
  return isRecord(value)
    && value.type === 'code_interpreter_call'
    && typeof value.id === 'string'
    && typeof value.container_id === 'string'
    && (value.code === null || typeof value.code === 'string')
    && (value.outputs === null || isArrayOf(value.outputs, isCodeOutput))
    && (value.status === 'in_progress' || value.status === 'completed' || value.status === 'incomplete' || value.status === 'interpreting' || value.status === 'failed');
}

/** What keeps a value from being `CodeInterpreterCall`: nothing exactly when the guard accepts it. */
export function explainCodeInterpreterCall(value: unknown): Issue[] {
  return explain(shapes.codeInterpreterCallShape, value);
}

/** Is it `CodeInterpreterTool`, to the bottom? Unknown fields are welcome. */
export function isCodeInterpreterTool(value: unknown): value is types.CodeInterpreterTool {
  return isRecord(value)
    && value.type === 'code_interpreter'
    && (typeof value.container === 'string' || isCodeContainer(value.container))
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller));
}

/** What keeps a value from being `CodeInterpreterTool`: nothing exactly when the guard accepts it. */
export function explainCodeInterpreterTool(value: unknown): Issue[] {
  return explain(shapes.codeInterpreterToolShape, value);
}

/** Is it `CodeLogs`, to the bottom? Unknown fields are welcome. */
export function isCodeLogs(value: unknown): value is types.CodeLogs {
  return isRecord(value) && value.type === 'logs' && typeof value.logs === 'string';
}

/** What keeps a value from being `CodeLogs`: nothing exactly when the guard accepts it. */
export function explainCodeLogs(value: unknown): Issue[] {
  return explain(shapes.codeLogsShape, value);
}

/** Is it `CodeOutput`, to the bottom? */
export function isCodeOutput(value: unknown): value is types.CodeOutput {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'logs':
      return isCodeLogs(value);
    case 'image':
      return isCodeImage(value);
    default:
      return false;
  }
}

/** What keeps a value from being `CodeOutput`: nothing exactly when the guard accepts it. */
export function explainCodeOutput(value: unknown): Issue[] {
  return explain(shapes.codeOutputShape, value);
}

/** Is it `CompactionItem`, to the bottom? Unknown fields are welcome. */
export function isCompactionItem(value: unknown): value is types.CompactionItem {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'compaction'
    && typeof value.encrypted_content === 'string';
}

/** What keeps a value from being `CompactionItem`: nothing exactly when the guard accepts it. */
export function explainCompactionItem(value: unknown): Issue[] {
  return explain(shapes.compactionItemShape, value);
}

/** Is it `CompactionTrigger`, to the bottom? Unknown fields are welcome. */
export function isCompactionTrigger(value: unknown): value is types.CompactionTrigger {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'compaction_trigger';
}

/** What keeps a value from being `CompactionTrigger`: nothing exactly when the guard accepts it. */
export function explainCompactionTrigger(value: unknown): Issue[] {
  return explain(shapes.compactionTriggerShape, value);
}

/** Is it `CompletedDecision`, to the bottom? Unknown fields are welcome. */
export function isCompletedDecision(value: unknown): value is types.CompletedDecision {
  return isRecord(value) && value.type === 'decision.completed' && isDecision(value.decision);
}

/** What keeps a value from being `CompletedDecision`: nothing exactly when the guard accepts it. */
export function explainCompletedDecision(value: unknown): Issue[] {
  return explain(shapes.completedDecisionShape, value);
}

/** Is it `ComputerAction`, to the bottom? */
export function isComputerAction(value: unknown): value is types.ComputerAction {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'click':
      return isClickAction(value);
    case 'double_click':
      return isDoubleClickAction(value);
    case 'drag':
      return isDragAction(value);
    case 'keypress':
      return isKeypressAction(value);
    case 'move':
      return isMoveAction(value);
    case 'screenshot':
      return isScreenshotAction(value);
    case 'scroll':
      return isScrollAction(value);
    case 'type':
      return isTypeAction(value);
    case 'wait':
      return isWaitAction(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ComputerAction`: nothing exactly when the guard accepts it. */
export function explainComputerAction(value: unknown): Issue[] {
  return explain(shapes.computerActionShape, value);
}

/** Is it `ComputerCall`, to the bottom? Unknown fields are welcome. */
export function isComputerCall(value: unknown): value is types.ComputerCall {
  return isRecord(value)
    && value.type === 'computer_call'
    && typeof value.id === 'string'
    && typeof value.call_id === 'string'
    && (value.action === undefined || isComputerAction(value.action))
    && (value.actions === undefined || isArrayOf(value.actions, isComputerAction))
    && isArrayOf(value.pending_safety_checks, isSafetyCheck)
    && isItemStatusInput(value.status);
}

/** What keeps a value from being `ComputerCall`: nothing exactly when the guard accepts it. */
export function explainComputerCall(value: unknown): Issue[] {
  return explain(shapes.computerCallShape, value);
}

/** Is it `ComputerCallOutput`, to the bottom? Unknown fields are welcome. */
export function isComputerCallOutput(value: unknown): value is types.ComputerCallOutput {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'computer_call_output'
    && typeof value.call_id === 'string'
    && isScreenPicture(value.output)
    && (value.acknowledged_safety_checks == null || isArrayOf(value.acknowledged_safety_checks, isSafetyCheck))
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `ComputerCallOutput`: nothing exactly when the guard accepts it. */
export function explainComputerCallOutput(value: unknown): Issue[] {
  return explain(shapes.computerCallOutputShape, value);
}

/** Is it `ComputerPreviewTool`, to the bottom? Unknown fields are welcome. */
export function isComputerPreviewTool(value: unknown): value is types.ComputerPreviewTool {
  return isRecord(value)
    && value.type === 'computer_use_preview'
    && isInteger(value.display_width)
    && isInteger(value.display_height)
    && (value.environment === 'windows' || value.environment === 'mac' || value.environment === 'linux' || value.environment === 'ubuntu' || value.environment === 'browser');
}

/** What keeps a value from being `ComputerPreviewTool`: nothing exactly when the guard accepts it. */
export function explainComputerPreviewTool(value: unknown): Issue[] {
  return explain(shapes.computerPreviewToolShape, value);
}

/** Is it `ComputerTool`, to the bottom? Unknown fields are welcome. */
export function isComputerTool(value: unknown): value is types.ComputerTool {
  return isRecord(value) && value.type === 'computer';
}

/** What keeps a value from being `ComputerTool`: nothing exactly when the guard accepts it. */
export function explainComputerTool(value: unknown): Issue[] {
  return explain(shapes.computerToolShape, value);
}

/** Is it `ConfigurationUpdate`, to the bottom? Unknown fields are welcome. */
export function isConfigurationUpdate(value: unknown): value is types.ConfigurationUpdate {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'configuration_update'
    && (value.reasoning === undefined || isReasoningUpdate(value.reasoning))
    && (value.text === undefined || isTextUpdate(value.text));
}

/** What keeps a value from being `ConfigurationUpdate`: nothing exactly when the guard accepts it. */
export function explainConfigurationUpdate(value: unknown): Issue[] {
  return explain(shapes.configurationUpdateShape, value);
}

/** Is it `ContainerMemory`, to the bottom? */
export function isContainerMemory(value: unknown): value is types.ContainerMemory {
  return value === '1g' || value === '4g' || value === '16g' || value === '64g';
}

/** What keeps a value from being `ContainerMemory`: nothing exactly when the guard accepts it. */
export function explainContainerMemory(value: unknown): Issue[] {
  return explain(shapes.containerMemoryShape, value);
}

/** Is it `ContainerReference`, to the bottom? Unknown fields are welcome. */
export function isContainerReference(value: unknown): value is types.ContainerReference {
  return isRecord(value)
    && value.type === 'container_reference'
    && typeof value.container_id === 'string';
}

/** What keeps a value from being `ContainerReference`: nothing exactly when the guard accepts it. */
export function explainContainerReference(value: unknown): Issue[] {
  return explain(shapes.containerReferenceShape, value);
}

/** Is it `ContextWindow`, to the bottom? Unknown fields are welcome. */
export function isContextWindow(value: unknown): value is types.ContextWindow {
  return isRecord(value) && isNumber(value.usage_ratio);
}

/** What keeps a value from being `ContextWindow`: nothing exactly when the guard accepts it. */
export function explainContextWindow(value: unknown): Issue[] {
  return explain(shapes.contextWindowShape, value);
}

/** Is it `CreateFile`, to the bottom? Unknown fields are welcome. */
export function isCreateFile(value: unknown): value is types.CreateFile {
  return isRecord(value)
    && value.type === 'create_file'
    && typeof value.path === 'string'
    && typeof value.diff === 'string';
}

/** What keeps a value from being `CreateFile`: nothing exactly when the guard accepts it. */
export function explainCreateFile(value: unknown): Issue[] {
  return explain(shapes.createFileShape, value);
}

/** Is it `CustomToolFormat`, to the bottom? */
export function isCustomToolFormat(value: unknown): value is types.CustomToolFormat {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'text':
      return isAnyText(value);
    case 'grammar':
      return isTextByGrammar(value);
    default:
      return false;
  }
}

/** What keeps a value from being `CustomToolFormat`: nothing exactly when the guard accepts it. */
export function explainCustomToolFormat(value: unknown): Issue[] {
  return explain(shapes.customToolFormatShape, value);
}

/** Is it `DataChannelConfig`, to the bottom? Unknown fields are welcome. */
export function isDataChannelConfig(value: unknown): value is types.DataChannelConfig {
  return isRecord(value)
    && (value.allowed_client_events == null || value.allowed_client_events === 'all' || isArrayOf(value.allowed_client_events, isString))
    && (value.allowed_server_events == null || value.allowed_server_events === 'all' || isArrayOf(value.allowed_server_events, isServerEventSelector));
}

/** What keeps a value from being `DataChannelConfig`: nothing exactly when the guard accepts it. */
export function explainDataChannelConfig(value: unknown): Issue[] {
  return explain(shapes.dataChannelConfigShape, value);
}

/** Is it `DataChannelConfigRequest`, to the bottom? Unknown fields are welcome. */
export function isDataChannelConfigRequest(value: unknown): value is types.DataChannelConfigRequest {
  return isRecord(value)
    && (value.allowed_client_events === undefined || value.allowed_client_events === 'all' || isArrayOf(value.allowed_client_events, isString))
    && (value.allowed_server_events === undefined || value.allowed_server_events === 'all' || isArrayOf(value.allowed_server_events, isServerEventSelectorRequest));
}

/** What keeps a value from being `DataChannelConfigRequest`: nothing exactly when the guard accepts it. */
export function explainDataChannelConfigRequest(value: unknown): Issue[] {
  return explain(shapes.dataChannelConfigRequestShape, value);
}

/** Is it `Decision`, to the bottom? Unknown fields are welcome. */
export function isDecision(value: unknown): value is types.Decision {
  return isRecord(value)
    && typeof value.model === 'string'
    && isArrayOf(value.answers, isDecisionAnswer)
    && isDecisionUsage(value.usage);
}

/** What keeps a value from being `Decision`: nothing exactly when the guard accepts it. */
export function explainDecision(value: unknown): Issue[] {
  return explain(shapes.decisionShape, value);
}

/** Is it `DecisionAnswer`, to the bottom? */
export function isDecisionAnswer(value: unknown): value is types.DecisionAnswer {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'predicate':
      return isPredicateAnswer(value);
    case 'choice':
      return isChoiceAnswer(value);
    case 'score':
      return isScoreAnswer(value);
    case 'refusal':
      return isRefusedAnswer(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionAnswer`: nothing exactly when the guard accepts it. */
export function explainDecisionAnswer(value: unknown): Issue[] {
  return explain(shapes.decisionAnswerShape, value);
}

/** Is it `DecisionAssistantMessage`, to the bottom? Unknown fields are welcome. */
export function isDecisionAssistantMessage(value: unknown): value is types.DecisionAssistantMessage {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'message'
    && value.role === 'assistant'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionAssistantPart))
    && (value.phase == null || typeof value.phase === 'string');
}

/** What keeps a value from being `DecisionAssistantMessage`: nothing exactly when the guard accepts it. */
export function explainDecisionAssistantMessage(value: unknown): Issue[] {
  return explain(shapes.decisionAssistantMessageShape, value);
}

/** Is it `DecisionAssistantMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionAssistantMessageRequest(value: unknown): value is types.DecisionAssistantMessageRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'message'
    && value.role === 'assistant'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionAssistantPart))
    && (value.phase == null || value.phase === 'commentary' || value.phase === 'final_answer');
}

/** What keeps a value from being `DecisionAssistantMessageRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionAssistantMessageRequest(value: unknown): Issue[] {
  return explain(shapes.decisionAssistantMessageRequestShape, value);
}

/** Is it `DecisionAssistantPart`, to the bottom? */
export function isDecisionAssistantPart(value: unknown): value is types.DecisionAssistantPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'output_text':
      return isDecisionOutputText(value);
    case 'refusal':
      return isDecisionRefusal(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionAssistantPart`: nothing exactly when the guard accepts it. */
export function explainDecisionAssistantPart(value: unknown): Issue[] {
  return explain(shapes.decisionAssistantPartShape, value);
}

/** Is it `DecisionChoice`, to the bottom? Unknown fields are welcome. */
export function isDecisionChoice(value: unknown): value is types.DecisionChoice {
  return isRecord(value)
    && (typeof value.value === 'string' || typeof value.value === 'boolean')
    && (value.description == null || typeof value.description === 'string');
}

/** What keeps a value from being `DecisionChoice`: nothing exactly when the guard accepts it. */
export function explainDecisionChoice(value: unknown): Issue[] {
  return explain(shapes.decisionChoiceShape, value);
}

/** Is it `DecisionChoiceRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionChoiceRequest(value: unknown): value is types.DecisionChoiceRequest {
  return isRecord(value)
    && (typeof value.value === 'string' || typeof value.value === 'boolean')
    && (value.description === undefined || typeof value.description === 'string');
}

/** What keeps a value from being `DecisionChoiceRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionChoiceRequest(value: unknown): Issue[] {
  return explain(shapes.decisionChoiceRequestShape, value);
}

/** Is it `DecisionCustomToolCall`, to the bottom? Unknown fields are welcome. */
export function isDecisionCustomToolCall(value: unknown): value is types.DecisionCustomToolCall {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'custom_tool_call'
    && typeof value.call_id === 'string'
    && typeof value.name === 'string'
    && (value.namespace == null || typeof value.namespace === 'string')
    && typeof value.input === 'string'
    && (value.status == null || isItemStatus(value.status));
}

/** What keeps a value from being `DecisionCustomToolCall`: nothing exactly when the guard accepts it. */
export function explainDecisionCustomToolCall(value: unknown): Issue[] {
  return explain(shapes.decisionCustomToolCallShape, value);
}

/** Is it `DecisionCustomToolCallOutput`, to the bottom? Unknown fields are welcome. */
export function isDecisionCustomToolCallOutput(value: unknown): value is types.DecisionCustomToolCallOutput {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'custom_tool_call_output'
    && typeof value.call_id === 'string'
    && (typeof value.output === 'string' || isArrayOf(value.output, isDecisionOutputPart))
    && (value.status == null || isItemStatus(value.status));
}

/** What keeps a value from being `DecisionCustomToolCallOutput`: nothing exactly when the guard accepts it. */
export function explainDecisionCustomToolCallOutput(value: unknown): Issue[] {
  return explain(shapes.decisionCustomToolCallOutputShape, value);
}

/** Is it `DecisionCustomToolCallOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionCustomToolCallOutputRequest(value: unknown): value is types.DecisionCustomToolCallOutputRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'custom_tool_call_output'
    && typeof value.call_id === 'string'
    && (typeof value.output === 'string' || isArrayOf(value.output, isDecisionOutputPartRequest))
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `DecisionCustomToolCallOutputRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionCustomToolCallOutputRequest(value: unknown): Issue[] {
  return explain(shapes.decisionCustomToolCallOutputRequestShape, value);
}

/** Is it `DecisionCustomToolCallRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionCustomToolCallRequest(value: unknown): value is types.DecisionCustomToolCallRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'custom_tool_call'
    && typeof value.call_id === 'string'
    && typeof value.name === 'string'
    && (value.namespace == null || typeof value.namespace === 'string')
    && typeof value.input === 'string'
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `DecisionCustomToolCallRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionCustomToolCallRequest(value: unknown): Issue[] {
  return explain(shapes.decisionCustomToolCallRequestShape, value);
}

/** Is it `DecisionDeveloperMessage`, to the bottom? Unknown fields are welcome. */
export function isDecisionDeveloperMessage(value: unknown): value is types.DecisionDeveloperMessage {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'message'
    && value.role === 'developer'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionText));
}

/** What keeps a value from being `DecisionDeveloperMessage`: nothing exactly when the guard accepts it. */
export function explainDecisionDeveloperMessage(value: unknown): Issue[] {
  return explain(shapes.decisionDeveloperMessageShape, value);
}

/** Is it `DecisionDeveloperMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionDeveloperMessageRequest(value: unknown): value is types.DecisionDeveloperMessageRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'message'
    && value.role === 'developer'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionText));
}

/** What keeps a value from being `DecisionDeveloperMessageRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionDeveloperMessageRequest(value: unknown): Issue[] {
  return explain(shapes.decisionDeveloperMessageRequestShape, value);
}

/** Is it `DecisionFunctionCall`, to the bottom? Unknown fields are welcome. */
export function isDecisionFunctionCall(value: unknown): value is types.DecisionFunctionCall {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'function_call'
    && typeof value.call_id === 'string'
    && typeof value.name === 'string'
    && (value.namespace == null || typeof value.namespace === 'string')
    && typeof value.arguments === 'string'
    && (value.status == null || isItemStatus(value.status));
}

/** What keeps a value from being `DecisionFunctionCall`: nothing exactly when the guard accepts it. */
export function explainDecisionFunctionCall(value: unknown): Issue[] {
  return explain(shapes.decisionFunctionCallShape, value);
}

/** Is it `DecisionFunctionCallOutput`, to the bottom? Unknown fields are welcome. */
export function isDecisionFunctionCallOutput(value: unknown): value is types.DecisionFunctionCallOutput {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'function_call_output'
    && typeof value.call_id === 'string'
    && (typeof value.output === 'string' || isArrayOf(value.output, isDecisionOutputPart))
    && (value.status == null || isItemStatus(value.status));
}

/** What keeps a value from being `DecisionFunctionCallOutput`: nothing exactly when the guard accepts it. */
export function explainDecisionFunctionCallOutput(value: unknown): Issue[] {
  return explain(shapes.decisionFunctionCallOutputShape, value);
}

/** Is it `DecisionFunctionCallOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionFunctionCallOutputRequest(value: unknown): value is types.DecisionFunctionCallOutputRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'function_call_output'
    && typeof value.call_id === 'string'
    && (typeof value.output === 'string' || isArrayOf(value.output, isDecisionOutputPartRequest))
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `DecisionFunctionCallOutputRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionFunctionCallOutputRequest(value: unknown): Issue[] {
  return explain(shapes.decisionFunctionCallOutputRequestShape, value);
}

/** Is it `DecisionFunctionCallRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionFunctionCallRequest(value: unknown): value is types.DecisionFunctionCallRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'function_call'
    && typeof value.call_id === 'string'
    && typeof value.name === 'string'
    && (value.namespace == null || typeof value.namespace === 'string')
    && typeof value.arguments === 'string'
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `DecisionFunctionCallRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionFunctionCallRequest(value: unknown): Issue[] {
  return explain(shapes.decisionFunctionCallRequestShape, value);
}

/** Is it `DecisionImage`, to the bottom? Unknown fields are welcome. */
export function isDecisionImage(value: unknown): value is types.DecisionImage {
  return isRecord(value)
    && value.type === 'input_image'
    && typeof value.image_url === 'string'
    && (value.detail == null || isLiveImageDetail(value.detail));
}

/** What keeps a value from being `DecisionImage`: nothing exactly when the guard accepts it. */
export function explainDecisionImage(value: unknown): Issue[] {
  return explain(shapes.decisionImageShape, value);
}

/** Is it `DecisionImageRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionImageRequest(value: unknown): value is types.DecisionImageRequest {
  return isRecord(value)
    && value.type === 'input_image'
    && typeof value.image_url === 'string'
    && (value.detail == null || isLiveImageDetailRequest(value.detail));
}

/** What keeps a value from being `DecisionImageRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionImageRequest(value: unknown): Issue[] {
  return explain(shapes.decisionImageRequestShape, value);
}

/** Is it `DecisionInputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isDecisionInputTokenDetails(value: unknown): value is types.DecisionInputTokenDetails {
  return isRecord(value) && isInteger(value.cached_tokens) && isInteger(value.cache_write_tokens);
}

/** What keeps a value from being `DecisionInputTokenDetails`: nothing exactly when the guard accepts it. */
export function explainDecisionInputTokenDetails(value: unknown): Issue[] {
  return explain(shapes.decisionInputTokenDetailsShape, value);
}

/** Is it `DecisionItem`, to the bottom? */
export function isDecisionItem(value: unknown): value is types.DecisionItem {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'message':
      return isDecisionMessage(value);
    case 'function_call':
      return isDecisionFunctionCall(value);
    case 'function_call_output':
      return isDecisionFunctionCallOutput(value);
    case 'custom_tool_call':
      return isDecisionCustomToolCall(value);
    case 'custom_tool_call_output':
      return isDecisionCustomToolCallOutput(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionItem`: nothing exactly when the guard accepts it. */
export function explainDecisionItem(value: unknown): Issue[] {
  return explain(shapes.decisionItemShape, value);
}

/** Is it `DecisionItemRequest`, to the bottom? */
export function isDecisionItemRequest(value: unknown): value is types.DecisionItemRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'message':
      return isDecisionMessageRequest(value);
    case 'function_call':
      return isDecisionFunctionCallRequest(value);
    case 'function_call_output':
      return isDecisionFunctionCallOutputRequest(value);
    case 'custom_tool_call':
      return isDecisionCustomToolCallRequest(value);
    case 'custom_tool_call_output':
      return isDecisionCustomToolCallOutputRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionItemRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionItemRequest(value: unknown): Issue[] {
  return explain(shapes.decisionItemRequestShape, value);
}

/** Is it `DecisionJson`, to the bottom? Unknown fields are welcome. */
export function isDecisionJson(value: unknown): value is types.DecisionJson {
  return isRecord(value)
    && value.type === 'input_json'
    && (isRecord(value.data) || isArrayOf(value.data, isRecord));
}

/** What keeps a value from being `DecisionJson`: nothing exactly when the guard accepts it. */
export function explainDecisionJson(value: unknown): Issue[] {
  return explain(shapes.decisionJsonShape, value);
}

/** Is it `DecisionMessage`, to the bottom? */
export function isDecisionMessage(value: unknown): value is types.DecisionMessage {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'user':
      return isDecisionUserMessage(value);
    case 'developer':
      return isDecisionDeveloperMessage(value);
    case 'system':
      return isDecisionSystemMessage(value);
    case 'assistant':
      return isDecisionAssistantMessage(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionMessage`: nothing exactly when the guard accepts it. */
export function explainDecisionMessage(value: unknown): Issue[] {
  return explain(shapes.decisionMessageShape, value);
}

/** Is it `DecisionMessageRequest`, to the bottom? */
export function isDecisionMessageRequest(value: unknown): value is types.DecisionMessageRequest {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'user':
      return isDecisionUserMessageRequest(value);
    case 'developer':
      return isDecisionDeveloperMessageRequest(value);
    case 'system':
      return isDecisionSystemMessageRequest(value);
    case 'assistant':
      return isDecisionAssistantMessageRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionMessageRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionMessageRequest(value: unknown): Issue[] {
  return explain(shapes.decisionMessageRequestShape, value);
}

/** Is it `DecisionOutputPart`, to the bottom? */
export function isDecisionOutputPart(value: unknown): value is types.DecisionOutputPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isDecisionText(value);
    case 'input_image':
      return isDecisionImage(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionOutputPart`: nothing exactly when the guard accepts it. */
export function explainDecisionOutputPart(value: unknown): Issue[] {
  return explain(shapes.decisionOutputPartShape, value);
}

/** Is it `DecisionOutputPartRequest`, to the bottom? */
export function isDecisionOutputPartRequest(value: unknown): value is types.DecisionOutputPartRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isDecisionText(value);
    case 'input_image':
      return isDecisionImageRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionOutputPartRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionOutputPartRequest(value: unknown): Issue[] {
  return explain(shapes.decisionOutputPartRequestShape, value);
}

/** Is it `DecisionOutputText`, to the bottom? Unknown fields are welcome. */
export function isDecisionOutputText(value: unknown): value is types.DecisionOutputText {
  return isRecord(value) && value.type === 'output_text' && typeof value.text === 'string';
}

/** What keeps a value from being `DecisionOutputText`: nothing exactly when the guard accepts it. */
export function explainDecisionOutputText(value: unknown): Issue[] {
  return explain(shapes.decisionOutputTextShape, value);
}

/** Is it `DecisionOutputTokenDetails`, to the bottom? Unknown fields are welcome. */
export function isDecisionOutputTokenDetails(value: unknown): value is types.DecisionOutputTokenDetails {
  return isRecord(value) && isInteger(value.reasoning_tokens);
}

/** What keeps a value from being `DecisionOutputTokenDetails`: nothing exactly when the guard accepts it. */
export function explainDecisionOutputTokenDetails(value: unknown): Issue[] {
  return explain(shapes.decisionOutputTokenDetailsShape, value);
}

/** Is it `DecisionPart`, to the bottom? */
export function isDecisionPart(value: unknown): value is types.DecisionPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isDecisionText(value);
    case 'input_image':
      return isDecisionImage(value);
    case 'input_json':
      return isDecisionJson(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionPart`: nothing exactly when the guard accepts it. */
export function explainDecisionPart(value: unknown): Issue[] {
  return explain(shapes.decisionPartShape, value);
}

/** Is it `DecisionPartRequest`, to the bottom? */
export function isDecisionPartRequest(value: unknown): value is types.DecisionPartRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isDecisionText(value);
    case 'input_image':
      return isDecisionImageRequest(value);
    case 'input_json':
      return isDecisionJson(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionPartRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionPartRequest(value: unknown): Issue[] {
  return explain(shapes.decisionPartRequestShape, value);
}

/** Is it `DecisionQuestion`, to the bottom? */
export function isDecisionQuestion(value: unknown): value is types.DecisionQuestion {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'predicate':
      return isPredicateQuestion(value);
    case 'choice':
      return isChoiceQuestion(value);
    case 'score':
      return isScoreQuestion(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionQuestion`: nothing exactly when the guard accepts it. */
export function explainDecisionQuestion(value: unknown): Issue[] {
  return explain(shapes.decisionQuestionShape, value);
}

/** Is it `DecisionQuestionRequest`, to the bottom? */
export function isDecisionQuestionRequest(value: unknown): value is types.DecisionQuestionRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'predicate':
      return isPredicateQuestionRequest(value);
    case 'choice':
      return isChoiceQuestionRequest(value);
    case 'score':
      return isScoreQuestionRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DecisionQuestionRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionQuestionRequest(value: unknown): Issue[] {
  return explain(shapes.decisionQuestionRequestShape, value);
}

/** Is it `DecisionRefusal`, to the bottom? Unknown fields are welcome. */
export function isDecisionRefusal(value: unknown): value is types.DecisionRefusal {
  return isRecord(value) && value.type === 'refusal' && typeof value.refusal === 'string';
}

/** What keeps a value from being `DecisionRefusal`: nothing exactly when the guard accepts it. */
export function explainDecisionRefusal(value: unknown): Issue[] {
  return explain(shapes.decisionRefusalShape, value);
}

/** Is it `DecisionSystemMessage`, to the bottom? Unknown fields are welcome. */
export function isDecisionSystemMessage(value: unknown): value is types.DecisionSystemMessage {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'message'
    && value.role === 'system'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionText));
}

/** What keeps a value from being `DecisionSystemMessage`: nothing exactly when the guard accepts it. */
export function explainDecisionSystemMessage(value: unknown): Issue[] {
  return explain(shapes.decisionSystemMessageShape, value);
}

/** Is it `DecisionSystemMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionSystemMessageRequest(value: unknown): value is types.DecisionSystemMessageRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'message'
    && value.role === 'system'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionText));
}

/** What keeps a value from being `DecisionSystemMessageRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionSystemMessageRequest(value: unknown): Issue[] {
  return explain(shapes.decisionSystemMessageRequestShape, value);
}

/** Is it `DecisionText`, to the bottom? Unknown fields are welcome. */
export function isDecisionText(value: unknown): value is types.DecisionText {
  return isRecord(value) && value.type === 'input_text' && typeof value.text === 'string';
}

/** What keeps a value from being `DecisionText`: nothing exactly when the guard accepts it. */
export function explainDecisionText(value: unknown): Issue[] {
  return explain(shapes.decisionTextShape, value);
}

/** Is it `DecisionTrigger`, to the bottom? Unknown fields are welcome. */
export function isDecisionTrigger(value: unknown): value is types.DecisionTrigger {
  return isRecord(value)
    && value.type === 'decisions'
    && typeof value.event_type === 'string'
    && isTriggeredDecisions(value.decisions);
}

/** What keeps a value from being `DecisionTrigger`: nothing exactly when the guard accepts it. */
export function explainDecisionTrigger(value: unknown): Issue[] {
  return explain(shapes.decisionTriggerShape, value);
}

/** Is it `DecisionTriggerRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionTriggerRequest(value: unknown): value is types.DecisionTriggerRequest {
  return isRecord(value)
    && value.type === 'decisions'
    && (value.event_type === 'session.input_transcript.delta' || value.event_type === 'session.output_transcript.delta')
    && isTriggeredDecisionsRequest(value.decisions);
}

/** What keeps a value from being `DecisionTriggerRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionTriggerRequest(value: unknown): Issue[] {
  return explain(shapes.decisionTriggerRequestShape, value);
}

/** Is it `DecisionUsage`, to the bottom? Unknown fields are welcome. */
export function isDecisionUsage(value: unknown): value is types.DecisionUsage {
  return isRecord(value)
    && isInteger(value.total_tokens)
    && isInteger(value.input_tokens)
    && isDecisionInputTokenDetails(value.input_tokens_details)
    && isInteger(value.output_tokens)
    && isDecisionOutputTokenDetails(value.output_tokens_details);
}

/** What keeps a value from being `DecisionUsage`: nothing exactly when the guard accepts it. */
export function explainDecisionUsage(value: unknown): Issue[] {
  return explain(shapes.decisionUsageShape, value);
}

/** Is it `DecisionUserMessage`, to the bottom? Unknown fields are welcome. */
export function isDecisionUserMessage(value: unknown): value is types.DecisionUserMessage {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'message'
    && value.role === 'user'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionPart));
}

/** What keeps a value from being `DecisionUserMessage`: nothing exactly when the guard accepts it. */
export function explainDecisionUserMessage(value: unknown): Issue[] {
  return explain(shapes.decisionUserMessageShape, value);
}

/** Is it `DecisionUserMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionUserMessageRequest(value: unknown): value is types.DecisionUserMessageRequest {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'message'
    && value.role === 'user'
    && (typeof value.content === 'string' || isArrayOf(value.content, isDecisionPartRequest));
}

/** What keeps a value from being `DecisionUserMessageRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionUserMessageRequest(value: unknown): Issue[] {
  return explain(shapes.decisionUserMessageRequestShape, value);
}

/** Is it `DecisionsBackend`, to the bottom? Unknown fields are welcome. */
export function isDecisionsBackend(value: unknown): value is types.DecisionsBackend {
  return isRecord(value)
    && typeof value.model === 'string'
    && isArrayOf(value.questions, isDecisionQuestion);
}

/** What keeps a value from being `DecisionsBackend`: nothing exactly when the guard accepts it. */
export function explainDecisionsBackend(value: unknown): Issue[] {
  return explain(shapes.decisionsBackendShape, value);
}

/** Is it `DecisionsBackendChanges`, to the bottom? Unknown fields are welcome. */
export function isDecisionsBackendChanges(value: unknown): value is types.DecisionsBackendChanges {
  return isRecord(value)
    && (value.model === undefined || typeof value.model === 'string')
    && (value.questions === undefined || isArrayOf(value.questions, isDecisionQuestionRequest));
}

/** What keeps a value from being `DecisionsBackendChanges`: nothing exactly when the guard accepts it. */
export function explainDecisionsBackendChanges(value: unknown): Issue[] {
  return explain(shapes.decisionsBackendChangesShape, value);
}

/** Is it `DecisionsBackendRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionsBackendRequest(value: unknown): value is types.DecisionsBackendRequest {
  return isRecord(value)
    && typeof value.model === 'string'
    && isArrayOf(value.questions, isDecisionQuestionRequest);
}

/** What keeps a value from being `DecisionsBackendRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionsBackendRequest(value: unknown): Issue[] {
  return explain(shapes.decisionsBackendRequestShape, value);
}

/** Is it `DecisionsDelegation`, to the bottom? Unknown fields are welcome. */
export function isDecisionsDelegation(value: unknown): value is types.DecisionsDelegation {
  return isRecord(value)
    && value.type === 'decisions'
    && isDecisionsBackend(value.decisions)
    && (value.acknowledgement_delay_ms == null || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `DecisionsDelegation`: nothing exactly when the guard accepts it. */
export function explainDecisionsDelegation(value: unknown): Issue[] {
  return explain(shapes.decisionsDelegationShape, value);
}

/** Is it `DecisionsDelegationChanges`, to the bottom? Unknown fields are welcome. */
export function isDecisionsDelegationChanges(value: unknown): value is types.DecisionsDelegationChanges {
  return isRecord(value)
    && value.type === 'decisions'
    && (value.decisions === undefined || isDecisionsBackendChanges(value.decisions))
    && (value.acknowledgement_delay_ms === undefined || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `DecisionsDelegationChanges`: nothing exactly when the guard accepts it. */
export function explainDecisionsDelegationChanges(value: unknown): Issue[] {
  return explain(shapes.decisionsDelegationChangesShape, value);
}

/** Is it `DecisionsDelegationRequest`, to the bottom? Unknown fields are welcome. */
export function isDecisionsDelegationRequest(value: unknown): value is types.DecisionsDelegationRequest {
  return isRecord(value)
    && value.type === 'decisions'
    && isDecisionsBackendRequest(value.decisions)
    && (value.acknowledgement_delay_ms === undefined || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `DecisionsDelegationRequest`: nothing exactly when the guard accepts it. */
export function explainDecisionsDelegationRequest(value: unknown): Issue[] {
  return explain(shapes.decisionsDelegationRequestShape, value);
}

/** Is it `Delegation`, to the bottom? */
export function isDelegation(value: unknown): value is types.Delegation {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'client':
      return isClientDelegation(value);
    case 'responses':
      return isResponsesDelegation(value);
    case 'decisions':
      return isDecisionsDelegation(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Delegation`: nothing exactly when the guard accepts it. */
export function explainDelegation(value: unknown): Issue[] {
  return explain(shapes.delegationShape, value);
}

/** Is it `DelegationChanges`, to the bottom? */
export function isDelegationChanges(value: unknown): value is types.DelegationChanges {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'client':
      return isClientDelegationRequest(value);
    case 'responses':
      return isResponsesDelegationChanges(value);
    case 'decisions':
      return isDecisionsDelegationChanges(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DelegationChanges`: nothing exactly when the guard accepts it. */
export function explainDelegationChanges(value: unknown): Issue[] {
  return explain(shapes.delegationChangesShape, value);
}

/** Is it `DelegationRequest`, to the bottom? */
export function isDelegationRequest(value: unknown): value is types.DelegationRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'client':
      return isClientDelegationRequest(value);
    case 'responses':
      return isResponsesDelegationRequest(value);
    case 'decisions':
      return isDecisionsDelegationRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `DelegationRequest`: nothing exactly when the guard accepts it. */
export function explainDelegationRequest(value: unknown): Issue[] {
  return explain(shapes.delegationRequestShape, value);
}

/** Is it `DeleteFile`, to the bottom? Unknown fields are welcome. */
export function isDeleteFile(value: unknown): value is types.DeleteFile {
  return isRecord(value) && value.type === 'delete_file' && typeof value.path === 'string';
}

/** What keeps a value from being `DeleteFile`: nothing exactly when the guard accepts it. */
export function explainDeleteFile(value: unknown): Issue[] {
  return explain(shapes.deleteFileShape, value);
}

/** Is it `DirectCaller`, to the bottom? Unknown fields are welcome. */
export function isDirectCaller(value: unknown): value is types.DirectCaller {
  return isRecord(value) && value.type === 'direct';
}

/** What keeps a value from being `DirectCaller`: nothing exactly when the guard accepts it. */
export function explainDirectCaller(value: unknown): Issue[] {
  return explain(shapes.directCallerShape, value);
}

/** Is it `DomainAllowlist`, to the bottom? Unknown fields are welcome. */
export function isDomainAllowlist(value: unknown): value is types.DomainAllowlist {
  return isRecord(value)
    && value.type === 'allowlist'
    && isArrayOf(value.allowed_domains, isString);
}

/** What keeps a value from being `DomainAllowlist`: nothing exactly when the guard accepts it. */
export function explainDomainAllowlist(value: unknown): Issue[] {
  return explain(shapes.domainAllowlistShape, value);
}

/** Is it `DomainAllowlistWithSecrets`, to the bottom? Unknown fields are welcome. */
export function isDomainAllowlistWithSecrets(value: unknown): value is types.DomainAllowlistWithSecrets {
  return isRecord(value)
    && value.type === 'allowlist'
    && isArrayOf(value.allowed_domains, isString)
    && (value.domain_secrets === undefined || isArrayOf(value.domain_secrets, isDomainSecret));
}

/** What keeps a value from being `DomainAllowlistWithSecrets`: nothing exactly when the guard accepts it. */
export function explainDomainAllowlistWithSecrets(value: unknown): Issue[] {
  return explain(shapes.domainAllowlistWithSecretsShape, value);
}

/** Is it `DomainSecret`, to the bottom? Unknown fields are welcome. */
export function isDomainSecret(value: unknown): value is types.DomainSecret {
  return isRecord(value)
    && typeof value.domain === 'string'
    && typeof value.name === 'string'
    && typeof value.value === 'string';
}

/** What keeps a value from being `DomainSecret`: nothing exactly when the guard accepts it. */
export function explainDomainSecret(value: unknown): Issue[] {
  return explain(shapes.domainSecretShape, value);
}

/** Is it `DoubleClickAction`, to the bottom? Unknown fields are welcome. */
export function isDoubleClickAction(value: unknown): value is types.DoubleClickAction {
  return isRecord(value)
    && value.type === 'double_click'
    && (value.keys === null || isArrayOf(value.keys, isString))
    && isInteger(value.x)
    && isInteger(value.y);
}

/** What keeps a value from being `DoubleClickAction`: nothing exactly when the guard accepts it. */
export function explainDoubleClickAction(value: unknown): Issue[] {
  return explain(shapes.doubleClickActionShape, value);
}

/** Is it `DragAction`, to the bottom? Unknown fields are welcome. */
export function isDragAction(value: unknown): value is types.DragAction {
  return isRecord(value)
    && value.type === 'drag'
    && isArrayOf(value.path, isDragPoint)
    && (value.keys == null || isArrayOf(value.keys, isString));
}

/** What keeps a value from being `DragAction`: nothing exactly when the guard accepts it. */
export function explainDragAction(value: unknown): Issue[] {
  return explain(shapes.dragActionShape, value);
}

/** Is it `DragPoint`, to the bottom? Unknown fields are welcome. */
export function isDragPoint(value: unknown): value is types.DragPoint {
  return isRecord(value) && isInteger(value.x) && isInteger(value.y);
}

/** What keeps a value from being `DragPoint`: nothing exactly when the guard accepts it. */
export function explainDragPoint(value: unknown): Issue[] {
  return explain(shapes.dragPointShape, value);
}

/** Is it `FileCombination`, to the bottom? Unknown fields are welcome. */
export function isFileCombination(value: unknown): value is types.FileCombination {
  return isRecord(value)
    && (value.type === 'and' || value.type === 'or')
    && isArrayOf(value.filters, isFileFilter);
}

/** What keeps a value from being `FileCombination`: nothing exactly when the guard accepts it. */
export function explainFileCombination(value: unknown): Issue[] {
  return explain(shapes.fileCombinationShape, value);
}

/** Is it `FileComparison`, to the bottom? Unknown fields are welcome. */
export function isFileComparison(value: unknown): value is types.FileComparison {
  return isRecord(value)
    && (value.type === 'eq' || value.type === 'ne' || value.type === 'gt' || value.type === 'gte' || value.type === 'lt' || value.type === 'lte' || value.type === 'in' || value.type === 'nin')
    && typeof value.key === 'string'
    && (typeof value.value === 'string' || isNumber(value.value) || typeof value.value === 'boolean' || isArrayOf(value.value, isFileComparisonValueEntry));
}

/** What keeps a value from being `FileComparison`: nothing exactly when the guard accepts it. */
export function explainFileComparison(value: unknown): Issue[] {
  return explain(shapes.fileComparisonShape, value);
}

/** Is it `FileFilter`, to the bottom? */
export function isFileFilter(value: unknown): value is types.FileFilter {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'eq':
    case 'ne':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
    case 'in':
    case 'nin':
      return isFileComparison(value);
    case 'and':
    case 'or':
      return isFileCombination(value);
    default:
      return false;
  }
}

/** What keeps a value from being `FileFilter`: nothing exactly when the guard accepts it. */
export function explainFileFilter(value: unknown): Issue[] {
  return explain(shapes.fileFilterShape, value);
}

/** Is it `FileSearchCall`, to the bottom? Unknown fields are welcome. */
export function isFileSearchCall(value: unknown): value is types.FileSearchCall {
  return isRecord(value)
    && value.type === 'file_search_call'
    && typeof value.id === 'string'
    && isArrayOf(value.queries, isString)
    && (value.results == null || isArrayOf(value.results, isFileSearchResult))
    && (value.status === 'in_progress' || value.status === 'searching' || value.status === 'completed' || value.status === 'incomplete' || value.status === 'failed');
}

/** What keeps a value from being `FileSearchCall`: nothing exactly when the guard accepts it. */
export function explainFileSearchCall(value: unknown): Issue[] {
  return explain(shapes.fileSearchCallShape, value);
}

/** Is it `FileSearchResult`, to the bottom? Unknown fields are welcome. */
export function isFileSearchResult(value: unknown): value is types.FileSearchResult {
  return isRecord(value)
    && (value.file_id === undefined || typeof value.file_id === 'string')
    && (value.filename === undefined || typeof value.filename === 'string')
    && (value.text === undefined || typeof value.text === 'string')
    && (value.score === undefined || isNumber(value.score))
    && (value.attributes == null || isMapOf(value.attributes, isFileSearchResultAttributesEntry));
}

/** What keeps a value from being `FileSearchResult`: nothing exactly when the guard accepts it. */
export function explainFileSearchResult(value: unknown): Issue[] {
  return explain(shapes.fileSearchResultShape, value);
}

/** Is it `FileSearchTool`, to the bottom? Unknown fields are welcome. */
export function isFileSearchTool(value: unknown): value is types.FileSearchTool {
  return isRecord(value)
    && value.type === 'file_search'
    && isArrayOf(value.vector_store_ids, isString)
    && (value.filters == null || isFileFilter(value.filters))
    && (value.max_num_results === undefined || isInteger(value.max_num_results))
    && (value.ranking_options === undefined || isRankingOptions(value.ranking_options));
}

/** What keeps a value from being `FileSearchTool`: nothing exactly when the guard accepts it. */
export function explainFileSearchTool(value: unknown): Issue[] {
  return explain(shapes.fileSearchToolShape, value);
}

/** Is it `FindInPage`, to the bottom? Unknown fields are welcome. */
export function isFindInPage(value: unknown): value is types.FindInPage {
  return isRecord(value)
    && value.type === 'find_in_page'
    && typeof value.url === 'string'
    && typeof value.pattern === 'string';
}

/** What keeps a value from being `FindInPage`: nothing exactly when the guard accepts it. */
export function explainFindInPage(value: unknown): Issue[] {
  return explain(shapes.findInPageShape, value);
}

/** Is it `ForkAudio`, to the bottom? Unknown fields are welcome. */
export function isForkAudio(value: unknown): value is types.ForkAudio {
  return isRecord(value) && (value.format === undefined || isLiveAudioFormatRequest(value.format));
}

/** What keeps a value from being `ForkAudio`: nothing exactly when the guard accepts it. */
export function explainForkAudio(value: unknown): Issue[] {
  return explain(shapes.forkAudioShape, value);
}

/** Is it `ForkDelegation`, to the bottom? Unknown fields are welcome. */
export function isForkDelegation(value: unknown): value is types.ForkDelegation {
  return isRecord(value)
    && value.type === 'responses'
    && (value.responses === undefined || isResponsesBackendChanges(value.responses))
    && (value.acknowledgement_delay_ms === undefined || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `ForkDelegation`: nothing exactly when the guard accepts it. */
export function explainForkDelegation(value: unknown): Issue[] {
  return explain(shapes.forkDelegationShape, value);
}

/** Is it `ForkOverrides`, to the bottom? Unknown fields are welcome. */
export function isForkOverrides(value: unknown): value is types.ForkOverrides {
  return isRecord(value)
    && (value.audio === undefined || isForkAudio(value.audio))
    && (value.client === undefined || isFrontendConfigRequest(value.client))
    && (value.delegation === undefined || isForkDelegation(value.delegation))
    && (value.store === undefined || typeof value.store === 'boolean');
}

/** What keeps a value from being `ForkOverrides`: nothing exactly when the guard accepts it. */
export function explainForkOverrides(value: unknown): Issue[] {
  return explain(shapes.forkOverridesShape, value);
}

/** Is it `FrontendConfig`, to the bottom? Unknown fields are welcome. */
export function isFrontendConfig(value: unknown): value is types.FrontendConfig {
  return isRecord(value) && isDataChannelConfig(value.data_channel);
}

/** What keeps a value from being `FrontendConfig`: nothing exactly when the guard accepts it. */
export function explainFrontendConfig(value: unknown): Issue[] {
  return explain(shapes.frontendConfigShape, value);
}

/** Is it `FrontendConfigRequest`, to the bottom? Unknown fields are welcome. */
export function isFrontendConfigRequest(value: unknown): value is types.FrontendConfigRequest {
  return isRecord(value) && isDataChannelConfigRequest(value.data_channel);
}

/** What keeps a value from being `FrontendConfigRequest`: nothing exactly when the guard accepts it. */
export function explainFrontendConfigRequest(value: unknown): Issue[] {
  return explain(shapes.frontendConfigRequestShape, value);
}

/** Is it `HistoryAssistantMessage`, to the bottom? Unknown fields are welcome. */
export function isHistoryAssistantMessage(value: unknown): value is types.HistoryAssistantMessage {
  return isRecord(value)
    && value.role === 'assistant'
    && isArrayOf(value.content, isHistoryOutputText)
    && (value.id == null || typeof value.id === 'string')
    && (value.status == null || typeof value.status === 'string')
    && (value.type == null || value.type === 'message');
}

/** What keeps a value from being `HistoryAssistantMessage`: nothing exactly when the guard accepts it. */
export function explainHistoryAssistantMessage(value: unknown): Issue[] {
  return explain(shapes.historyAssistantMessageShape, value);
}

/** Is it `HistoryAssistantMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isHistoryAssistantMessageRequest(value: unknown): value is types.HistoryAssistantMessageRequest {
  return isRecord(value)
    && value.role === 'assistant'
    && isArrayOf(value.content, isHistoryOutputTextRequest)
    && (value.id == null || typeof value.id === 'string')
    && (value.status == null || value.status === 'completed' || value.status === 'incomplete')
    && (value.type === undefined || value.type === 'message');
}

/** What keeps a value from being `HistoryAssistantMessageRequest`: nothing exactly when the guard accepts it. */
export function explainHistoryAssistantMessageRequest(value: unknown): Issue[] {
  return explain(shapes.historyAssistantMessageRequestShape, value);
}

/** Is it `HistoryDeveloperMessage`, to the bottom? Unknown fields are welcome. */
export function isHistoryDeveloperMessage(value: unknown): value is types.HistoryDeveloperMessage {
  return isRecord(value)
    && value.role === 'developer'
    && isArrayOf(value.content, isHistoryInputText)
    && (value.id == null || typeof value.id === 'string')
    && (value.status == null || typeof value.status === 'string')
    && (value.type == null || value.type === 'message');
}

/** What keeps a value from being `HistoryDeveloperMessage`: nothing exactly when the guard accepts it. */
export function explainHistoryDeveloperMessage(value: unknown): Issue[] {
  return explain(shapes.historyDeveloperMessageShape, value);
}

/** Is it `HistoryDeveloperMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isHistoryDeveloperMessageRequest(value: unknown): value is types.HistoryDeveloperMessageRequest {
  return isRecord(value)
    && value.role === 'developer'
    && isArrayOf(value.content, isHistoryInputTextRequest)
    && (value.id == null || typeof value.id === 'string')
    && (value.status == null || value.status === 'completed' || value.status === 'incomplete')
    && (value.type === undefined || value.type === 'message');
}

/** What keeps a value from being `HistoryDeveloperMessageRequest`: nothing exactly when the guard accepts it. */
export function explainHistoryDeveloperMessageRequest(value: unknown): Issue[] {
  return explain(shapes.historyDeveloperMessageRequestShape, value);
}

/** Is it `HistoryInputText`, to the bottom? Unknown fields are welcome. */
export function isHistoryInputText(value: unknown): value is types.HistoryInputText {
  return isRecord(value)
    && typeof value.text === 'string'
    && (value.type == null || value.type === 'input_text');
}

/** What keeps a value from being `HistoryInputText`: nothing exactly when the guard accepts it. */
export function explainHistoryInputText(value: unknown): Issue[] {
  return explain(shapes.historyInputTextShape, value);
}

/** Is it `HistoryInputTextRequest`, to the bottom? Unknown fields are welcome. */
export function isHistoryInputTextRequest(value: unknown): value is types.HistoryInputTextRequest {
  return isRecord(value)
    && typeof value.text === 'string'
    && (value.type === undefined || value.type === 'input_text');
}

/** What keeps a value from being `HistoryInputTextRequest`: nothing exactly when the guard accepts it. */
export function explainHistoryInputTextRequest(value: unknown): Issue[] {
  return explain(shapes.historyInputTextRequestShape, value);
}

/** Is it `HistoryMessage`, to the bottom? */
export function isHistoryMessage(value: unknown): value is types.HistoryMessage {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'developer':
      return isHistoryDeveloperMessage(value);
    case 'user':
      return isHistoryUserMessage(value);
    case 'assistant':
      return isHistoryAssistantMessage(value);
    default:
      return false;
  }
}

/** What keeps a value from being `HistoryMessage`: nothing exactly when the guard accepts it. */
export function explainHistoryMessage(value: unknown): Issue[] {
  return explain(shapes.historyMessageShape, value);
}

/** Is it `HistoryMessageRequest`, to the bottom? */
export function isHistoryMessageRequest(value: unknown): value is types.HistoryMessageRequest {
  if (!isRecord(value)) return false;
  switch (value.role) {
    case 'developer':
      return isHistoryDeveloperMessageRequest(value);
    case 'user':
      return isHistoryUserMessageRequest(value);
    case 'assistant':
      return isHistoryAssistantMessageRequest(value);
    default:
      return false;
  }
}

/** What keeps a value from being `HistoryMessageRequest`: nothing exactly when the guard accepts it. */
export function explainHistoryMessageRequest(value: unknown): Issue[] {
  return explain(shapes.historyMessageRequestShape, value);
}

/** Is it `HistoryOutputText`, to the bottom? Unknown fields are welcome. */
export function isHistoryOutputText(value: unknown): value is types.HistoryOutputText {
  return isRecord(value)
    && typeof value.text === 'string'
    && (value.type == null || typeof value.type === 'string');
}

/** What keeps a value from being `HistoryOutputText`: nothing exactly when the guard accepts it. */
export function explainHistoryOutputText(value: unknown): Issue[] {
  return explain(shapes.historyOutputTextShape, value);
}

/** Is it `HistoryOutputTextRequest`, to the bottom? Unknown fields are welcome. */
export function isHistoryOutputTextRequest(value: unknown): value is types.HistoryOutputTextRequest {
  return isRecord(value)
    && typeof value.text === 'string'
    && (value.type === undefined || value.type === 'text' || value.type === 'output_text');
}

/** What keeps a value from being `HistoryOutputTextRequest`: nothing exactly when the guard accepts it. */
export function explainHistoryOutputTextRequest(value: unknown): Issue[] {
  return explain(shapes.historyOutputTextRequestShape, value);
}

/** Is it `HistoryUserMessage`, to the bottom? Unknown fields are welcome. */
export function isHistoryUserMessage(value: unknown): value is types.HistoryUserMessage {
  return isRecord(value)
    && value.role === 'user'
    && isArrayOf(value.content, isHistoryInputText)
    && (value.id == null || typeof value.id === 'string')
    && (value.status == null || typeof value.status === 'string')
    && (value.type == null || value.type === 'message');
}

/** What keeps a value from being `HistoryUserMessage`: nothing exactly when the guard accepts it. */
export function explainHistoryUserMessage(value: unknown): Issue[] {
  return explain(shapes.historyUserMessageShape, value);
}

/** Is it `HistoryUserMessageRequest`, to the bottom? Unknown fields are welcome. */
export function isHistoryUserMessageRequest(value: unknown): value is types.HistoryUserMessageRequest {
  return isRecord(value)
    && value.role === 'user'
    && isArrayOf(value.content, isHistoryInputTextRequest)
    && (value.id == null || typeof value.id === 'string')
    && (value.status == null || value.status === 'completed' || value.status === 'incomplete')
    && (value.type === undefined || value.type === 'message');
}

/** What keeps a value from being `HistoryUserMessageRequest`: nothing exactly when the guard accepts it. */
export function explainHistoryUserMessageRequest(value: unknown): Issue[] {
  return explain(shapes.historyUserMessageRequestShape, value);
}

/** Is it `HybridSearch`, to the bottom? Unknown fields are welcome. */
export function isHybridSearch(value: unknown): value is types.HybridSearch {
  return isRecord(value) && isNumber(value.embedding_weight) && isNumber(value.text_weight);
}

/** What keeps a value from being `HybridSearch`: nothing exactly when the guard accepts it. */
export function explainHybridSearch(value: unknown): Issue[] {
  return explain(shapes.hybridSearchShape, value);
}

/** Is it `ImageAction`, to the bottom? */
export function isImageAction(value: unknown): value is types.ImageAction {
  return value === 'generate' || value === 'edit' || value === 'auto';
}

/** What keeps a value from being `ImageAction`: nothing exactly when the guard accepts it. */
export function explainImageAction(value: unknown): Issue[] {
  return explain(shapes.imageActionShape, value);
}

/** Is it `ImageBackground`, to the bottom? */
export function isImageBackground(value: unknown): value is types.ImageBackground {
  return value === 'transparent' || value === 'opaque' || value === 'auto';
}

/** What keeps a value from being `ImageBackground`: nothing exactly when the guard accepts it. */
export function explainImageBackground(value: unknown): Issue[] {
  return explain(shapes.imageBackgroundShape, value);
}

/** Is it `ImageError`, to the bottom? Unknown fields are welcome. */
export function isImageError(value: unknown): value is types.ImageError {
  return isRecord(value)
    && typeof value.type === 'string'
    && (value.code === null || typeof value.code === 'string')
    && typeof value.message === 'string'
    && (value.param === null || typeof value.param === 'string')
    && (value.moderation_details === undefined || isModerationDetails(value.moderation_details));
}

/** What keeps a value from being `ImageError`: nothing exactly when the guard accepts it. */
export function explainImageError(value: unknown): Issue[] {
  return explain(shapes.imageErrorShape, value);
}

/** Is it `ImageFormat`, to the bottom? */
export function isImageFormat(value: unknown): value is types.ImageFormat {
  return value === 'png' || value === 'webp' || value === 'jpeg' || value === 'gif' || value === 'svg';
}

/** What keeps a value from being `ImageFormat`: nothing exactly when the guard accepts it. */
export function explainImageFormat(value: unknown): Issue[] {
  return explain(shapes.imageFormatShape, value);
}

/** Is it `ImageGenerationCall`, to the bottom? Unknown fields are welcome. */
export function isImageGenerationCall(value: unknown): value is types.ImageGenerationCall {
  return isRecord(value)
    && value.type === 'image_generation_call'
    && typeof value.id === 'string'
    && (value.result === null || typeof value.result === 'string')
    && (value.status === 'in_progress' || value.status === 'completed' || value.status === 'generating' || value.status === 'failed')
    && (value.action == null || isImageAction(value.action))
    && (value.background == null || isImageBackground(value.background))
    && (value.output_format == null || isImageFormat(value.output_format))
    && (value.quality == null || isImageQuality(value.quality))
    && (value.size == null || typeof value.size === 'string')
    && (value.revised_prompt == null || typeof value.revised_prompt === 'string')
    && (value.error === undefined || isImageError(value.error))
    && (value.svg_usage === undefined || isSvgUsage(value.svg_usage));
}

/** What keeps a value from being `ImageGenerationCall`: nothing exactly when the guard accepts it. */
export function explainImageGenerationCall(value: unknown): Issue[] {
  return explain(shapes.imageGenerationCallShape, value);
}

/** Is it `ImageGenerationTool`, to the bottom? Unknown fields are welcome. */
export function isImageGenerationTool(value: unknown): value is types.ImageGenerationTool {
  return isRecord(value)
    && value.type === 'image_generation'
    && (value.action === undefined || isImageAction(value.action))
    && (value.background === undefined || isImageBackground(value.background))
    && (value.model === undefined || typeof value.model === 'string')
    && (value.quality === undefined || isImageQuality(value.quality))
    && (value.size === undefined || typeof value.size === 'string')
    && (value.output_format === undefined || isImageFormat(value.output_format))
    && (value.output_compression === undefined || isInteger(value.output_compression))
    && (value.partial_images === undefined || isInteger(value.partial_images))
    && (value.input_fidelity == null || value.input_fidelity === 'high' || value.input_fidelity === 'low')
    && (value.input_image_mask === undefined || isImageMask(value.input_image_mask))
    && (value.moderation === undefined || value.moderation === 'auto' || value.moderation === 'low')
    && (value.complexity === undefined || value.complexity === 'low' || value.complexity === 'medium' || value.complexity === 'high')
    && (value.frame_count === undefined || isInteger(value.frame_count))
    && (value.frame_duration_ms === undefined || isInteger(value.frame_duration_ms))
    && (value.svg === undefined || isSvgSettings(value.svg));
}

/** What keeps a value from being `ImageGenerationTool`: nothing exactly when the guard accepts it. */
export function explainImageGenerationTool(value: unknown): Issue[] {
  return explain(shapes.imageGenerationToolShape, value);
}

/** Is it `ImageMask`, to the bottom? Unknown fields are welcome. */
export function isImageMask(value: unknown): value is types.ImageMask {
  return isRecord(value)
    && (value.image_url === undefined || typeof value.image_url === 'string')
    && (value.file_id === undefined || typeof value.file_id === 'string');
}

/** What keeps a value from being `ImageMask`: nothing exactly when the guard accepts it. */
export function explainImageMask(value: unknown): Issue[] {
  return explain(shapes.imageMaskShape, value);
}

/** Is it `ImageQuality`, to the bottom? */
export function isImageQuality(value: unknown): value is types.ImageQuality {
  return value === 'low' || value === 'medium' || value === 'high' || value === 'xhigh' || value === 'max' || value === 'auto';
}

/** What keeps a value from being `ImageQuality`: nothing exactly when the guard accepts it. */
export function explainImageQuality(value: unknown): Issue[] {
  return explain(shapes.imageQualityShape, value);
}

/** Is it `InlineSkill`, to the bottom? Unknown fields are welcome. */
export function isInlineSkill(value: unknown): value is types.InlineSkill {
  return isRecord(value)
    && value.type === 'inline'
    && typeof value.name === 'string'
    && typeof value.description === 'string'
    && isSkillArchive(value.source);
}

/** What keeps a value from being `InlineSkill`: nothing exactly when the guard accepts it. */
export function explainInlineSkill(value: unknown): Issue[] {
  return explain(shapes.inlineSkillShape, value);
}

/** Is it `ItemReference`, to the bottom? Unknown fields are welcome. */
export function isItemReference(value: unknown): value is types.ItemReference {
  return isRecord(value) && value.type === 'item_reference' && typeof value.id === 'string';
}

/** What keeps a value from being `ItemReference`: nothing exactly when the guard accepts it. */
export function explainItemReference(value: unknown): Issue[] {
  return explain(shapes.itemReferenceShape, value);
}

/** Is it `JsonTextFormat`, to the bottom? Unknown fields are welcome. */
export function isJsonTextFormat(value: unknown): value is types.JsonTextFormat {
  return isRecord(value)
    && value.type === 'json_schema'
    && typeof value.name === 'string'
    && (value.description === undefined || typeof value.description === 'string')
    && isRecord(value.schema)
    && (value.strict == null || typeof value.strict === 'boolean');
}

/** What keeps a value from being `JsonTextFormat`: nothing exactly when the guard accepts it. */
export function explainJsonTextFormat(value: unknown): Issue[] {
  return explain(shapes.jsonTextFormatShape, value);
}

/** Is it `KeypressAction`, to the bottom? Unknown fields are welcome. */
export function isKeypressAction(value: unknown): value is types.KeypressAction {
  return isRecord(value) && value.type === 'keypress' && isArrayOf(value.keys, isString);
}

/** What keeps a value from being `KeypressAction`: nothing exactly when the guard accepts it. */
export function explainKeypressAction(value: unknown): Issue[] {
  return explain(shapes.keypressActionShape, value);
}

/** Is it `LiveAudio`, to the bottom? Unknown fields are welcome. */
export function isLiveAudio(value: unknown): value is types.LiveAudio {
  return isRecord(value)
    && (value.format == null || isLiveAudioFormat(value.format))
    && (value.output == null || isLiveAudioOutput(value.output));
}

/** What keeps a value from being `LiveAudio`: nothing exactly when the guard accepts it. */
export function explainLiveAudio(value: unknown): Issue[] {
  return explain(shapes.liveAudioShape, value);
}

/** Is it `LiveAudioFormat`, to the bottom? */
export function isLiveAudioFormat(value: unknown): value is types.LiveAudioFormat {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'audio/pcm':
      return isLivePcmFormat(value);
    case 'audio/pcmu':
      return isLivePcmuFormat(value);
    case 'audio/pcma':
      return isLivePcmaFormat(value);
    default:
      return false;
  }
}

/** What keeps a value from being `LiveAudioFormat`: nothing exactly when the guard accepts it. */
export function explainLiveAudioFormat(value: unknown): Issue[] {
  return explain(shapes.liveAudioFormatShape, value);
}

/** Is it `LiveAudioFormatRequest`, to the bottom? */
export function isLiveAudioFormatRequest(value: unknown): value is types.LiveAudioFormatRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'audio/pcm':
      return isLivePcmFormatRequest(value);
    case 'audio/pcmu':
      return isLivePcmuFormat(value);
    case 'audio/pcma':
      return isLivePcmaFormat(value);
    default:
      return false;
  }
}

/** What keeps a value from being `LiveAudioFormatRequest`: nothing exactly when the guard accepts it. */
export function explainLiveAudioFormatRequest(value: unknown): Issue[] {
  return explain(shapes.liveAudioFormatRequestShape, value);
}

/** Is it `LiveAudioOutput`, to the bottom? Unknown fields are welcome. */
export function isLiveAudioOutput(value: unknown): value is types.LiveAudioOutput {
  return isRecord(value) && (value.voice == null || isLiveVoice(value.voice));
}

/** What keeps a value from being `LiveAudioOutput`: nothing exactly when the guard accepts it. */
export function explainLiveAudioOutput(value: unknown): Issue[] {
  return explain(shapes.liveAudioOutputShape, value);
}

/** Is it `LiveAudioOutputRequest`, to the bottom? Unknown fields are welcome. */
export function isLiveAudioOutputRequest(value: unknown): value is types.LiveAudioOutputRequest {
  return isRecord(value) && (value.voice === undefined || isLiveVoice(value.voice));
}

/** What keeps a value from being `LiveAudioOutputRequest`: nothing exactly when the guard accepts it. */
export function explainLiveAudioOutputRequest(value: unknown): Issue[] {
  return explain(shapes.liveAudioOutputRequestShape, value);
}

/** Is it `LiveAudioRequest`, to the bottom? Unknown fields are welcome. */
export function isLiveAudioRequest(value: unknown): value is types.LiveAudioRequest {
  return isRecord(value)
    && (value.format === undefined || isLiveAudioFormatRequest(value.format))
    && (value.output === undefined || isLiveAudioOutputRequest(value.output));
}

/** What keeps a value from being `LiveAudioRequest`: nothing exactly when the guard accepts it. */
export function explainLiveAudioRequest(value: unknown): Issue[] {
  return explain(shapes.liveAudioRequestShape, value);
}

/** Is it `LiveDelegation`, to the bottom? Unknown fields are welcome. */
export function isLiveDelegation(value: unknown): value is types.LiveDelegation {
  return isRecord(value)
    && typeof value.id === 'string'
    && value.type === 'delegation'
    && typeof value.target === 'string'
    && (value.response_id == null || typeof value.response_id === 'string');
}

/** What keeps a value from being `LiveDelegation`: nothing exactly when the guard accepts it. */
export function explainLiveDelegation(value: unknown): Issue[] {
  return explain(shapes.liveDelegationShape, value);
}

/** Is it `LiveError`, to the bottom? Unknown fields are welcome. */
export function isLiveError(value: unknown): value is types.LiveError {
  return isRecord(value)
    && typeof value.type === 'string'
    && typeof value.code === 'string'
    && typeof value.message === 'string'
    && (value.param == null || typeof value.param === 'string')
    && (value.client_event_id == null || typeof value.client_event_id === 'string');
}

/** What keeps a value from being `LiveError`: nothing exactly when the guard accepts it. */
export function explainLiveError(value: unknown): Issue[] {
  return explain(shapes.liveErrorShape, value);
}

/** Is it `LiveImageDetail`, to the bottom? */
export function isLiveImageDetail(value: unknown): value is types.LiveImageDetail {
  return typeof value === 'string';
}

/** What keeps a value from being `LiveImageDetail`: nothing exactly when the guard accepts it. */
export function explainLiveImageDetail(value: unknown): Issue[] {
  return explain(shapes.liveImageDetailShape, value);
}

/** Is it `LiveImageDetailRequest`, to the bottom? */
export function isLiveImageDetailRequest(value: unknown): value is types.LiveImageDetailRequest {
  return value === 'auto' || value === 'low' || value === 'high' || value === 'original';
}

/** What keeps a value from being `LiveImageDetailRequest`: nothing exactly when the guard accepts it. */
export function explainLiveImageDetailRequest(value: unknown): Issue[] {
  return explain(shapes.liveImageDetailRequestShape, value);
}

/** Is it `LiveModel`, to the bottom? */
export function isLiveModel(value: unknown): value is types.LiveModel {
  return typeof value === 'string';
}

/** What keeps a value from being `LiveModel`: nothing exactly when the guard accepts it. */
export function explainLiveModel(value: unknown): Issue[] {
  return explain(shapes.liveModelShape, value);
}

/** Is it `LivePcmFormat`, to the bottom? Unknown fields are welcome. */
export function isLivePcmFormat(value: unknown): value is types.LivePcmFormat {
  return isRecord(value) && value.type === 'audio/pcm' && isInteger(value.rate);
}

/** What keeps a value from being `LivePcmFormat`: nothing exactly when the guard accepts it. */
export function explainLivePcmFormat(value: unknown): Issue[] {
  return explain(shapes.livePcmFormatShape, value);
}

/** Is it `LivePcmFormatRequest`, to the bottom? Unknown fields are welcome. */
export function isLivePcmFormatRequest(value: unknown): value is types.LivePcmFormatRequest {
  return isRecord(value)
    && value.type === 'audio/pcm'
    && (value.rate === 16000 || value.rate === 24000);
}

/** What keeps a value from being `LivePcmFormatRequest`: nothing exactly when the guard accepts it. */
export function explainLivePcmFormatRequest(value: unknown): Issue[] {
  return explain(shapes.livePcmFormatRequestShape, value);
}

/** Is it `LivePcmaFormat`, to the bottom? Unknown fields are welcome. */
export function isLivePcmaFormat(value: unknown): value is types.LivePcmaFormat {
  return isRecord(value) && value.type === 'audio/pcma' && isInteger(value.rate);
}

/** What keeps a value from being `LivePcmaFormat`: nothing exactly when the guard accepts it. */
export function explainLivePcmaFormat(value: unknown): Issue[] {
  return explain(shapes.livePcmaFormatShape, value);
}

/** Is it `LivePcmuFormat`, to the bottom? Unknown fields are welcome. */
export function isLivePcmuFormat(value: unknown): value is types.LivePcmuFormat {
  return isRecord(value) && value.type === 'audio/pcmu' && isInteger(value.rate);
}

/** What keeps a value from being `LivePcmuFormat`: nothing exactly when the guard accepts it. */
export function explainLivePcmuFormat(value: unknown): Issue[] {
  return explain(shapes.livePcmuFormatShape, value);
}

/** Is it `LiveSession`, to the bottom? Unknown fields are welcome. */
export function isLiveSession(value: unknown): value is types.LiveSession {
  return isRecord(value)
    && typeof value.id === 'string'
    && isLiveModel(value.model)
    && typeof value.status === 'string'
    && isInteger(value.expires_at)
    && (value.audio == null || isLiveAudio(value.audio))
    && (value.client == null || isFrontendConfig(value.client))
    && (value.delegation == null || isDelegation(value.delegation))
    && (value.input == null || isArrayOf(value.input, isHistoryMessage))
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.store == null || typeof value.store === 'boolean')
    && (value.triggers == null || isArrayOf(value.triggers, isDecisionTrigger));
}

/** What keeps a value from being `LiveSession`: nothing exactly when the guard accepts it. */
export function explainLiveSession(value: unknown): Issue[] {
  return explain(shapes.liveSessionShape, value);
}

/** Is it `LiveSessionChanges`, to the bottom? Unknown fields are welcome. */
export function isLiveSessionChanges(value: unknown): value is types.LiveSessionChanges {
  return isRecord(value)
    && (value.delegation == null || isDelegationChanges(value.delegation))
    && (value.triggers === undefined || isArrayOf(value.triggers, isDecisionTriggerRequest));
}

/** What keeps a value from being `LiveSessionChanges`: nothing exactly when the guard accepts it. */
export function explainLiveSessionChanges(value: unknown): Issue[] {
  return explain(shapes.liveSessionChangesShape, value);
}

/** Is it `LiveSessionRequest`, to the bottom? Unknown fields are welcome. */
export function isLiveSessionRequest(value: unknown): value is types.LiveSessionRequest {
  return isRecord(value)
    && isLiveModel(value.model)
    && (value.audio === undefined || isLiveAudioRequest(value.audio))
    && (value.client === undefined || isFrontendConfigRequest(value.client))
    && (value.delegation == null || isDelegationRequest(value.delegation))
    && (value.input === undefined || isArrayOf(value.input, isHistoryMessageRequest))
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.store === undefined || typeof value.store === 'boolean')
    && (value.triggers === undefined || isArrayOf(value.triggers, isDecisionTriggerRequest));
}

/** What keeps a value from being `LiveSessionRequest`: nothing exactly when the guard accepts it. */
export function explainLiveSessionRequest(value: unknown): Issue[] {
  return explain(shapes.liveSessionRequestShape, value);
}

/** Is it `LiveUsage`, to the bottom? Unknown fields are welcome. */
export function isLiveUsage(value: unknown): value is types.LiveUsage {
  return isRecord(value) && isNumber(value.seconds);
}

/** What keeps a value from being `LiveUsage`: nothing exactly when the guard accepts it. */
export function explainLiveUsage(value: unknown): Issue[] {
  return explain(shapes.liveUsageShape, value);
}

/** Is it `LiveVoice`, to the bottom? */
export function isLiveVoice(value: unknown): value is types.LiveVoice {
  return isLiveVoiceName(value) || isCustomVoice(value);
}

/** What keeps a value from being `LiveVoice`: nothing exactly when the guard accepts it. */
export function explainLiveVoice(value: unknown): Issue[] {
  return explain(shapes.liveVoiceShape, value);
}

/** Is it `LiveVoiceName`, to the bottom? */
export function isLiveVoiceName(value: unknown): value is types.LiveVoiceName {
  return typeof value === 'string';
}

/** What keeps a value from being `LiveVoiceName`: nothing exactly when the guard accepts it. */
export function explainLiveVoiceName(value: unknown): Issue[] {
  return explain(shapes.liveVoiceNameShape, value);
}

/** Is it `LocalShell`, to the bottom? Unknown fields are welcome. */
export function isLocalShell(value: unknown): value is types.LocalShell {
  return isRecord(value)
    && value.type === 'local'
    && (value.skills == null || isArrayOf(value.skills, isLocalSkill));
}

/** What keeps a value from being `LocalShell`: nothing exactly when the guard accepts it. */
export function explainLocalShell(value: unknown): Issue[] {
  return explain(shapes.localShellShape, value);
}

/** Is it `LocalShellAction`, to the bottom? Unknown fields are welcome. */
export function isLocalShellAction(value: unknown): value is types.LocalShellAction {
  return isRecord(value)
    && value.type === 'exec'
    && isArrayOf(value.command, isString)
    && isMapOf(value.env, isString)
    && (value.timeout_ms == null || isInteger(value.timeout_ms))
    && (value.user == null || typeof value.user === 'string')
    && (value.working_directory == null || typeof value.working_directory === 'string');
}

/** What keeps a value from being `LocalShellAction`: nothing exactly when the guard accepts it. */
export function explainLocalShellAction(value: unknown): Issue[] {
  return explain(shapes.localShellActionShape, value);
}

/** Is it `LocalSkill`, to the bottom? Unknown fields are welcome. */
export function isLocalSkill(value: unknown): value is types.LocalSkill {
  return isRecord(value)
    && typeof value.name === 'string'
    && typeof value.description === 'string'
    && typeof value.path === 'string';
}

/** What keeps a value from being `LocalSkill`: nothing exactly when the guard accepts it. */
export function explainLocalSkill(value: unknown): Issue[] {
  return explain(shapes.localSkillShape, value);
}

/** Is it `McpApprovalResponse`, to the bottom? Unknown fields are welcome. */
export function isMcpApprovalResponse(value: unknown): value is types.McpApprovalResponse {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'mcp_approval_response'
    && typeof value.approval_request_id === 'string'
    && typeof value.approve === 'boolean'
    && (value.reason == null || typeof value.reason === 'string');
}

/** What keeps a value from being `McpApprovalResponse`: nothing exactly when the guard accepts it. */
export function explainMcpApprovalResponse(value: unknown): Issue[] {
  return explain(shapes.mcpApprovalResponseShape, value);
}

/** Is it `McpCall`, to the bottom? Unknown fields are welcome. */
export function isMcpCall(value: unknown): value is types.McpCall {
  return isRecord(value)
    && value.type === 'mcp_call'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && typeof value.name === 'string'
    && typeof value.arguments === 'string'
    && (value.approval_request_id == null || typeof value.approval_request_id === 'string')
    && (value.output == null || typeof value.output === 'string')
    && (value.error == null || isMcpFailure(value.error))
    && (value.status === undefined || value.status === 'in_progress' || value.status === 'completed' || value.status === 'incomplete' || value.status === 'calling' || value.status === 'failed');
}

/** What keeps a value from being `McpCall`: nothing exactly when the guard accepts it. */
export function explainMcpCall(value: unknown): Issue[] {
  return explain(shapes.mcpCallShape, value);
}

/** Is it `McpFailure`, to the bottom? */
export function isMcpFailure(value: unknown): value is types.McpFailure {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'mcp_protocol_error':
      return isMcpProtocolFailure(value);
    case 'mcp_tool_execution_error':
      return isMcpToolFailure(value);
    case 'http_error':
      return isMcpHttpFailure(value);
    default:
      return false;
  }
}

/** What keeps a value from being `McpFailure`: nothing exactly when the guard accepts it. */
export function explainMcpFailure(value: unknown): Issue[] {
  return explain(shapes.mcpFailureShape, value);
}

/** Is it `McpHttpFailure`, to the bottom? Unknown fields are welcome. */
export function isMcpHttpFailure(value: unknown): value is types.McpHttpFailure {
  return isRecord(value)
    && value.type === 'http_error'
    && isInteger(value.code)
    && typeof value.message === 'string';
}

/** What keeps a value from being `McpHttpFailure`: nothing exactly when the guard accepts it. */
export function explainMcpHttpFailure(value: unknown): Issue[] {
  return explain(shapes.mcpHttpFailureShape, value);
}

/** Is it `McpProtocolFailure`, to the bottom? Unknown fields are welcome. */
export function isMcpProtocolFailure(value: unknown): value is types.McpProtocolFailure {
  return isRecord(value)
    && value.type === 'mcp_protocol_error'
    && isInteger(value.code)
    && typeof value.message === 'string';
}

/** What keeps a value from being `McpProtocolFailure`: nothing exactly when the guard accepts it. */
export function explainMcpProtocolFailure(value: unknown): Issue[] {
  return explain(shapes.mcpProtocolFailureShape, value);
}

/** Is it `McpToolFailure`, to the bottom? Unknown fields are welcome. */
export function isMcpToolFailure(value: unknown): value is types.McpToolFailure {
  return isRecord(value)
    && value.type === 'mcp_tool_execution_error'
    && value.content !== undefined;
}

/** What keeps a value from being `McpToolFailure`: nothing exactly when the guard accepts it. */
export function explainMcpToolFailure(value: unknown): Issue[] {
  return explain(shapes.mcpToolFailureShape, value);
}

/** Is it `McpTools`, to the bottom? Unknown fields are welcome. */
export function isMcpTools(value: unknown): value is types.McpTools {
  return isRecord(value)
    && value.type === 'mcp_list_tools'
    && typeof value.id === 'string'
    && typeof value.server_label === 'string'
    && isArrayOf(value.tools, isMcpListedTool)
    && (value.error == null || typeof value.error === 'string');
}

/** What keeps a value from being `McpTools`: nothing exactly when the guard accepts it. */
export function explainMcpTools(value: unknown): Issue[] {
  return explain(shapes.mcpToolsShape, value);
}

/** Is it `ModerationDetails`, to the bottom? Unknown fields are welcome. */
export function isModerationDetails(value: unknown): value is types.ModerationDetails {
  return isRecord(value)
    && (value.moderation_stage === 'input' || value.moderation_stage === 'output' || value.moderation_stage === 'unknown')
    && isArrayOf(value.categories, isString);
}

/** What keeps a value from being `ModerationDetails`: nothing exactly when the guard accepts it. */
export function explainModerationDetails(value: unknown): Issue[] {
  return explain(shapes.moderationDetailsShape, value);
}

/** Is it `MoveAction`, to the bottom? Unknown fields are welcome. */
export function isMoveAction(value: unknown): value is types.MoveAction {
  return isRecord(value)
    && value.type === 'move'
    && isInteger(value.x)
    && isInteger(value.y)
    && (value.keys == null || isArrayOf(value.keys, isString));
}

/** What keeps a value from being `MoveAction`: nothing exactly when the guard accepts it. */
export function explainMoveAction(value: unknown): Issue[] {
  return explain(shapes.moveActionShape, value);
}

/** Is it `NamespaceTool`, to the bottom? Unknown fields are welcome. */
export function isNamespaceTool(value: unknown): value is types.NamespaceTool {
  return isRecord(value)
    && value.type === 'namespace'
    && typeof value.name === 'string'
    && typeof value.description === 'string'
    && isArrayOf(value.tools, isNamespacedTool);
}

/** What keeps a value from being `NamespaceTool`: nothing exactly when the guard accepts it. */
export function explainNamespaceTool(value: unknown): Issue[] {
  return explain(shapes.namespaceToolShape, value);
}

/** Is it `NamespacedFunctionTool`, to the bottom? Unknown fields are welcome. */
export function isNamespacedFunctionTool(value: unknown): value is types.NamespacedFunctionTool {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && (value.strict == null || typeof value.strict === 'boolean')
    && (value.output_schema == null || isRecord(value.output_schema))
    && (value.async === undefined || typeof value.async === 'boolean')
    && (value.defer_loading === undefined || typeof value.defer_loading === 'boolean')
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller));
}

/** What keeps a value from being `NamespacedFunctionTool`: nothing exactly when the guard accepts it. */
export function explainNamespacedFunctionTool(value: unknown): Issue[] {
  return explain(shapes.namespacedFunctionToolShape, value);
}

/** Is it `NamespacedTool`, to the bottom? */
export function isNamespacedTool(value: unknown): value is types.NamespacedTool {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isNamespacedFunctionTool(value);
    case 'custom':
      return isResponsesCustomTool(value);
    default:
      return false;
  }
}

/** What keeps a value from being `NamespacedTool`: nothing exactly when the guard accepts it. */
export function explainNamespacedTool(value: unknown): Issue[] {
  return explain(shapes.namespacedToolShape, value);
}

/** Is it `NetworkDisabled`, to the bottom? Unknown fields are welcome. */
export function isNetworkDisabled(value: unknown): value is types.NetworkDisabled {
  return isRecord(value) && value.type === 'disabled';
}

/** What keeps a value from being `NetworkDisabled`: nothing exactly when the guard accepts it. */
export function explainNetworkDisabled(value: unknown): Issue[] {
  return explain(shapes.networkDisabledShape, value);
}

/** Is it `NewContainer`, to the bottom? Unknown fields are welcome. */
export function isNewContainer(value: unknown): value is types.NewContainer {
  return isRecord(value)
    && value.type === 'container_auto'
    && (value.file_ids == null || isArrayOf(value.file_ids, isString))
    && (value.memory_limit == null || typeof value.memory_limit === 'string')
    && (value.network_policy == null || isBackendNetworkPolicy(value.network_policy))
    && (value.skills == null || isArrayOf(value.skills, isSkill));
}

/** What keeps a value from being `NewContainer`: nothing exactly when the guard accepts it. */
export function explainNewContainer(value: unknown): Issue[] {
  return explain(shapes.newContainerShape, value);
}

/** Is it `NewContainerRequest`, to the bottom? Unknown fields are welcome. */
export function isNewContainerRequest(value: unknown): value is types.NewContainerRequest {
  return isRecord(value)
    && value.type === 'container_auto'
    && (value.file_ids == null || isArrayOf(value.file_ids, isString))
    && (value.memory_limit == null || value.memory_limit === '1g' || value.memory_limit === '4g' || value.memory_limit === '16g' || value.memory_limit === '64g')
    && (value.network_policy == null || isBackendNetworkPolicy(value.network_policy))
    && (value.skills == null || isArrayOf(value.skills, isSkill));
}

/** What keeps a value from being `NewContainerRequest`: nothing exactly when the guard accepts it. */
export function explainNewContainerRequest(value: unknown): Issue[] {
  return explain(shapes.newContainerRequestShape, value);
}

/** Is it `OpenPage`, to the bottom? Unknown fields are welcome. */
export function isOpenPage(value: unknown): value is types.OpenPage {
  return isRecord(value)
    && value.type === 'open_page'
    && (value.url == null || typeof value.url === 'string');
}

/** What keeps a value from being `OpenPage`: nothing exactly when the guard accepts it. */
export function explainOpenPage(value: unknown): Issue[] {
  return explain(shapes.openPageShape, value);
}

/** Is it `PatchOperation`, to the bottom? */
export function isPatchOperation(value: unknown): value is types.PatchOperation {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'create_file':
      return isCreateFile(value);
    case 'update_file':
      return isUpdateFile(value);
    case 'delete_file':
      return isDeleteFile(value);
    default:
      return false;
  }
}

/** What keeps a value from being `PatchOperation`: nothing exactly when the guard accepts it. */
export function explainPatchOperation(value: unknown): Issue[] {
  return explain(shapes.patchOperationShape, value);
}

/** Is it `PlainTextFormat`, to the bottom? Unknown fields are welcome. */
export function isPlainTextFormat(value: unknown): value is types.PlainTextFormat {
  return isRecord(value) && value.type === 'text';
}

/** What keeps a value from being `PlainTextFormat`: nothing exactly when the guard accepts it. */
export function explainPlainTextFormat(value: unknown): Issue[] {
  return explain(shapes.plainTextFormatShape, value);
}

/** Is it `PlainTool`, to the bottom? Unknown fields are welcome. */
export function isPlainTool(value: unknown): value is types.PlainTool {
  return isRecord(value)
    && (value.type === 'local_shell' || value.type === 'programmatic_tool_calling');
}

/** What keeps a value from being `PlainTool`: nothing exactly when the guard accepts it. */
export function explainPlainTool(value: unknown): Issue[] {
  return explain(shapes.plainToolShape, value);
}

/** Is it `PredicateAnswer`, to the bottom? Unknown fields are welcome. */
export function isPredicateAnswer(value: unknown): value is types.PredicateAnswer {
  return isRecord(value)
    && value.type === 'predicate'
    && (value.name === null || typeof value.name === 'string')
    && isNumber(value.probability);
}

/** What keeps a value from being `PredicateAnswer`: nothing exactly when the guard accepts it. */
export function explainPredicateAnswer(value: unknown): Issue[] {
  return explain(shapes.predicateAnswerShape, value);
}

/** Is it `PredicateQuestion`, to the bottom? Unknown fields are welcome. */
export function isPredicateQuestion(value: unknown): value is types.PredicateQuestion {
  return isRecord(value)
    && value.type === 'predicate'
    && (value.name == null || typeof value.name === 'string')
    && (typeof value.instructions === 'string' || isArrayOf(value.instructions, isDecisionPart));
}

/** What keeps a value from being `PredicateQuestion`: nothing exactly when the guard accepts it. */
export function explainPredicateQuestion(value: unknown): Issue[] {
  return explain(shapes.predicateQuestionShape, value);
}

/** Is it `PredicateQuestionRequest`, to the bottom? Unknown fields are welcome. */
export function isPredicateQuestionRequest(value: unknown): value is types.PredicateQuestionRequest {
  return isRecord(value)
    && value.type === 'predicate'
    && (value.name === undefined || typeof value.name === 'string')
    && (typeof value.instructions === 'string' || isArrayOf(value.instructions, isDecisionPartRequest));
}

/** What keeps a value from being `PredicateQuestionRequest`: nothing exactly when the guard accepts it. */
export function explainPredicateQuestionRequest(value: unknown): Issue[] {
  return explain(shapes.predicateQuestionRequestShape, value);
}

/** Is it `ProgramCaller`, to the bottom? Unknown fields are welcome. */
export function isProgramCaller(value: unknown): value is types.ProgramCaller {
  return isRecord(value) && value.type === 'program' && typeof value.caller_id === 'string';
}

/** What keeps a value from being `ProgramCaller`: nothing exactly when the guard accepts it. */
export function explainProgramCaller(value: unknown): Issue[] {
  return explain(shapes.programCallerShape, value);
}

/** Is it `ProgramItem`, to the bottom? Unknown fields are welcome. */
export function isProgramItem(value: unknown): value is types.ProgramItem {
  return isRecord(value)
    && value.type === 'program'
    && typeof value.id === 'string'
    && typeof value.call_id === 'string'
    && typeof value.code === 'string'
    && typeof value.fingerprint === 'string';
}

/** What keeps a value from being `ProgramItem`: nothing exactly when the guard accepts it. */
export function explainProgramItem(value: unknown): Issue[] {
  return explain(shapes.programItemShape, value);
}

/** Is it `ProgramOutput`, to the bottom? Unknown fields are welcome. */
export function isProgramOutput(value: unknown): value is types.ProgramOutput {
  return isRecord(value)
    && value.type === 'program_output'
    && typeof value.id === 'string'
    && typeof value.call_id === 'string'
    && typeof value.result === 'string'
    && (value.status === 'completed' || value.status === 'incomplete');
}

/** What keeps a value from being `ProgramOutput`: nothing exactly when the guard accepts it. */
export function explainProgramOutput(value: unknown): Issue[] {
  return explain(shapes.programOutputShape, value);
}

/** Is it `RankingOptions`, to the bottom? Unknown fields are welcome. */
export function isRankingOptions(value: unknown): value is types.RankingOptions {
  return isRecord(value)
    && (value.ranker === undefined || value.ranker === 'auto' || value.ranker === 'default-2024-11-15')
    && (value.score_threshold === undefined || isNumber(value.score_threshold))
    && (value.hybrid_search === undefined || isHybridSearch(value.hybrid_search));
}

/** What keeps a value from being `RankingOptions`: nothing exactly when the guard accepts it. */
export function explainRankingOptions(value: unknown): Issue[] {
  return explain(shapes.rankingOptionsShape, value);
}

/** Is it `ReasoningItem`, to the bottom? Unknown fields are welcome. */
export function isReasoningItem(value: unknown): value is types.ReasoningItem {
  return isRecord(value)
    && value.type === 'reasoning'
    && typeof value.id === 'string'
    && isArrayOf(value.summary, isReasoningSummary)
    && (value.content === undefined || isArrayOf(value.content, isReasoningText))
    && (value.encrypted_content == null || typeof value.encrypted_content === 'string')
    && (value.status === undefined || isItemStatusInput(value.status));
}

/** What keeps a value from being `ReasoningItem`: nothing exactly when the guard accepts it. */
export function explainReasoningItem(value: unknown): Issue[] {
  return explain(shapes.reasoningItemShape, value);
}

/** Is it `ReasoningSummary`, to the bottom? Unknown fields are welcome. */
export function isReasoningSummary(value: unknown): value is types.ReasoningSummary {
  return isRecord(value) && value.type === 'summary_text' && typeof value.text === 'string';
}

/** What keeps a value from being `ReasoningSummary`: nothing exactly when the guard accepts it. */
export function explainReasoningSummary(value: unknown): Issue[] {
  return explain(shapes.reasoningSummaryShape, value);
}

/** Is it `ReasoningText`, to the bottom? Unknown fields are welcome. */
export function isReasoningText(value: unknown): value is types.ReasoningText {
  return isRecord(value) && value.type === 'reasoning_text' && typeof value.text === 'string';
}

/** What keeps a value from being `ReasoningText`: nothing exactly when the guard accepts it. */
export function explainReasoningText(value: unknown): Issue[] {
  return explain(shapes.reasoningTextShape, value);
}

/** Is it `ReasoningUpdate`, to the bottom? Unknown fields are welcome. */
export function isReasoningUpdate(value: unknown): value is types.ReasoningUpdate {
  return isRecord(value) && (value.effort == null || isResponsesReasoningEffort(value.effort));
}

/** What keeps a value from being `ReasoningUpdate`: nothing exactly when the guard accepts it. */
export function explainReasoningUpdate(value: unknown): Issue[] {
  return explain(shapes.reasoningUpdateShape, value);
}

/** Is it `RefusedAnswer`, to the bottom? Unknown fields are welcome. */
export function isRefusedAnswer(value: unknown): value is types.RefusedAnswer {
  return isRecord(value)
    && value.type === 'refusal'
    && (value.name === null || typeof value.name === 'string');
}

/** What keeps a value from being `RefusedAnswer`: nothing exactly when the guard accepts it. */
export function explainRefusedAnswer(value: unknown): Issue[] {
  return explain(shapes.refusedAnswerShape, value);
}

/** Is it `ResponsesBackend`, to the bottom? Unknown fields are welcome. */
export function isResponsesBackend(value: unknown): value is types.ResponsesBackend {
  return isRecord(value)
    && typeof value.model === 'string'
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.max_output_tokens == null || isInteger(value.max_output_tokens))
    && (value.parallel_tool_calls == null || typeof value.parallel_tool_calls === 'boolean')
    && (value.reasoning == null || isBackendReasoning(value.reasoning))
    && (value.service_tier == null || typeof value.service_tier === 'string')
    && (value.text == null || isBackendText(value.text))
    && (value.tool_choice == null || isBackendToolChoice(value.tool_choice))
    && (value.tools == null || isArrayOf(value.tools, isBackendTool));
}

/** What keeps a value from being `ResponsesBackend`: nothing exactly when the guard accepts it. */
export function explainResponsesBackend(value: unknown): Issue[] {
  return explain(shapes.responsesBackendShape, value);
}

/** Is it `ResponsesBackendChanges`, to the bottom? Unknown fields are welcome. */
export function isResponsesBackendChanges(value: unknown): value is types.ResponsesBackendChanges {
  return isRecord(value)
    && (value.model === undefined || typeof value.model === 'string')
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.max_output_tokens == null || isInteger(value.max_output_tokens))
    && (value.parallel_tool_calls == null || typeof value.parallel_tool_calls === 'boolean')
    && (value.reasoning == null || isBackendReasoningRequest(value.reasoning))
    && (value.service_tier == null || value.service_tier === 'auto' || value.service_tier === 'default' || value.service_tier === 'fast_tier_temp_pilot' || value.service_tier === 'flex' || value.service_tier === 'priority' || value.service_tier === 'ultrafast')
    && (value.text == null || isBackendTextRequest(value.text))
    && (value.tool_choice === undefined || isBackendToolChoiceRequest(value.tool_choice))
    && (value.tools === undefined || isArrayOf(value.tools, isBackendToolRequest));
}

/** What keeps a value from being `ResponsesBackendChanges`: nothing exactly when the guard accepts it. */
export function explainResponsesBackendChanges(value: unknown): Issue[] {
  return explain(shapes.responsesBackendChangesShape, value);
}

/** Is it `ResponsesBackendRequest`, to the bottom? Unknown fields are welcome. */
export function isResponsesBackendRequest(value: unknown): value is types.ResponsesBackendRequest {
  return isRecord(value)
    && typeof value.model === 'string'
    && (value.instructions == null || typeof value.instructions === 'string')
    && (value.max_output_tokens == null || isInteger(value.max_output_tokens))
    && (value.parallel_tool_calls == null || typeof value.parallel_tool_calls === 'boolean')
    && (value.reasoning == null || isBackendReasoningRequest(value.reasoning))
    && (value.service_tier == null || value.service_tier === 'auto' || value.service_tier === 'default' || value.service_tier === 'fast_tier_temp_pilot' || value.service_tier === 'flex' || value.service_tier === 'priority' || value.service_tier === 'ultrafast')
    && (value.text == null || isBackendTextRequest(value.text))
    && (value.tool_choice === undefined || isBackendToolChoiceRequest(value.tool_choice))
    && (value.tools === undefined || isArrayOf(value.tools, isBackendToolRequest));
}

/** What keeps a value from being `ResponsesBackendRequest`: nothing exactly when the guard accepts it. */
export function explainResponsesBackendRequest(value: unknown): Issue[] {
  return explain(shapes.responsesBackendRequestShape, value);
}

/** Is it `ResponsesCustomTool`, to the bottom? Unknown fields are welcome. */
export function isResponsesCustomTool(value: unknown): value is types.ResponsesCustomTool {
  return isRecord(value)
    && value.type === 'custom'
    && typeof value.name === 'string'
    && (value.description === undefined || typeof value.description === 'string')
    && (value.format === undefined || isCustomToolFormat(value.format))
    && (value.async === undefined || typeof value.async === 'boolean')
    && (value.defer_loading === undefined || typeof value.defer_loading === 'boolean')
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller));
}

/** What keeps a value from being `ResponsesCustomTool`: nothing exactly when the guard accepts it. */
export function explainResponsesCustomTool(value: unknown): Issue[] {
  return explain(shapes.responsesCustomToolShape, value);
}

/** Is it `ResponsesDelegation`, to the bottom? Unknown fields are welcome. */
export function isResponsesDelegation(value: unknown): value is types.ResponsesDelegation {
  return isRecord(value)
    && value.type === 'responses'
    && isResponsesBackend(value.responses)
    && (value.acknowledgement_delay_ms == null || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `ResponsesDelegation`: nothing exactly when the guard accepts it. */
export function explainResponsesDelegation(value: unknown): Issue[] {
  return explain(shapes.responsesDelegationShape, value);
}

/** Is it `ResponsesDelegationChanges`, to the bottom? Unknown fields are welcome. */
export function isResponsesDelegationChanges(value: unknown): value is types.ResponsesDelegationChanges {
  return isRecord(value)
    && value.type === 'responses'
    && (value.responses === undefined || isResponsesBackendChanges(value.responses))
    && (value.acknowledgement_delay_ms === undefined || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `ResponsesDelegationChanges`: nothing exactly when the guard accepts it. */
export function explainResponsesDelegationChanges(value: unknown): Issue[] {
  return explain(shapes.responsesDelegationChangesShape, value);
}

/** Is it `ResponsesDelegationRequest`, to the bottom? Unknown fields are welcome. */
export function isResponsesDelegationRequest(value: unknown): value is types.ResponsesDelegationRequest {
  return isRecord(value)
    && value.type === 'responses'
    && isResponsesBackendRequest(value.responses)
    && (value.acknowledgement_delay_ms === undefined || isInteger(value.acknowledgement_delay_ms));
}

/** What keeps a value from being `ResponsesDelegationRequest`: nothing exactly when the guard accepts it. */
export function explainResponsesDelegationRequest(value: unknown): Issue[] {
  return explain(shapes.responsesDelegationRequestShape, value);
}

/** Is it `ResponsesFunctionTool`, to the bottom? Unknown fields are welcome. */
export function isResponsesFunctionTool(value: unknown): value is types.ResponsesFunctionTool {
  return isRecord(value)
    && value.type === 'function'
    && typeof value.name === 'string'
    && (value.description == null || typeof value.description === 'string')
    && (value.parameters === null || isRecord(value.parameters))
    && (value.strict === null || typeof value.strict === 'boolean')
    && (value.output_schema == null || isRecord(value.output_schema))
    && (value.async === undefined || typeof value.async === 'boolean')
    && (value.defer_loading === undefined || typeof value.defer_loading === 'boolean')
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller));
}

/** What keeps a value from being `ResponsesFunctionTool`: nothing exactly when the guard accepts it. */
export function explainResponsesFunctionTool(value: unknown): Issue[] {
  return explain(shapes.responsesFunctionToolShape, value);
}

/** Is it `ResponsesLocalShell`, to the bottom? Unknown fields are welcome. */
export function isResponsesLocalShell(value: unknown): value is types.ResponsesLocalShell {
  return isRecord(value)
    && value.type === 'local'
    && (value.skills === undefined || isArrayOf(value.skills, isLocalSkill));
}

/** What keeps a value from being `ResponsesLocalShell`: nothing exactly when the guard accepts it. */
export function explainResponsesLocalShell(value: unknown): Issue[] {
  return explain(shapes.responsesLocalShellShape, value);
}

/** Is it `ResponsesNetworkPolicy`, to the bottom? */
export function isResponsesNetworkPolicy(value: unknown): value is types.ResponsesNetworkPolicy {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'disabled':
      return isNetworkDisabled(value);
    case 'allowlist':
      return isDomainAllowlistWithSecrets(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ResponsesNetworkPolicy`: nothing exactly when the guard accepts it. */
export function explainResponsesNetworkPolicy(value: unknown): Issue[] {
  return explain(shapes.responsesNetworkPolicyShape, value);
}

/** Is it `ResponsesNewContainer`, to the bottom? Unknown fields are welcome. */
export function isResponsesNewContainer(value: unknown): value is types.ResponsesNewContainer {
  return isRecord(value)
    && value.type === 'container_auto'
    && (value.file_ids === undefined || isArrayOf(value.file_ids, isString))
    && (value.memory_limit == null || isContainerMemory(value.memory_limit))
    && (value.network_policy === undefined || isResponsesNetworkPolicy(value.network_policy))
    && (value.skills === undefined || isArrayOf(value.skills, isResponsesSkill));
}

/** What keeps a value from being `ResponsesNewContainer`: nothing exactly when the guard accepts it. */
export function explainResponsesNewContainer(value: unknown): Issue[] {
  return explain(shapes.responsesNewContainerShape, value);
}

/** Is it `ResponsesReasoningEffort`, to the bottom? */
export function isResponsesReasoningEffort(value: unknown): value is types.ResponsesReasoningEffort {
  return value === 'none' || value === 'minimal' || value === 'low' || value === 'medium' || value === 'high' || value === 'xhigh' || value === 'max';
}

/** What keeps a value from being `ResponsesReasoningEffort`: nothing exactly when the guard accepts it. */
export function explainResponsesReasoningEffort(value: unknown): Issue[] {
  return explain(shapes.responsesReasoningEffortShape, value);
}

/** Is it `ResponsesShellEnvironment`, to the bottom? */
export function isResponsesShellEnvironment(value: unknown): value is types.ResponsesShellEnvironment {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'container_auto':
      return isResponsesNewContainer(value);
    case 'container_reference':
      return isContainerReference(value);
    case 'local':
      return isResponsesLocalShell(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ResponsesShellEnvironment`: nothing exactly when the guard accepts it. */
export function explainResponsesShellEnvironment(value: unknown): Issue[] {
  return explain(shapes.responsesShellEnvironmentShape, value);
}

/** Is it `ResponsesShellTool`, to the bottom? Unknown fields are welcome. */
export function isResponsesShellTool(value: unknown): value is types.ResponsesShellTool {
  return isRecord(value)
    && value.type === 'shell'
    && (value.environment == null || isResponsesShellEnvironment(value.environment))
    && (value.allowed_callers == null || isArrayOf(value.allowed_callers, isMcpToolCaller));
}

/** What keeps a value from being `ResponsesShellTool`: nothing exactly when the guard accepts it. */
export function explainResponsesShellTool(value: unknown): Issue[] {
  return explain(shapes.responsesShellToolShape, value);
}

/** Is it `ResponsesSkill`, to the bottom? */
export function isResponsesSkill(value: unknown): value is types.ResponsesSkill {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'skill_reference':
      return isResponsesSkillReference(value);
    case 'inline':
      return isInlineSkill(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ResponsesSkill`: nothing exactly when the guard accepts it. */
export function explainResponsesSkill(value: unknown): Issue[] {
  return explain(shapes.responsesSkillShape, value);
}

/** Is it `ResponsesSkillReference`, to the bottom? Unknown fields are welcome. */
export function isResponsesSkillReference(value: unknown): value is types.ResponsesSkillReference {
  return isRecord(value)
    && value.type === 'skill_reference'
    && typeof value.skill_id === 'string'
    && (value.version === undefined || typeof value.version === 'string');
}

/** What keeps a value from being `ResponsesSkillReference`: nothing exactly when the guard accepts it. */
export function explainResponsesSkillReference(value: unknown): Issue[] {
  return explain(shapes.responsesSkillReferenceShape, value);
}

/** Is it `ResponsesTool`, to the bottom? */
export function isResponsesTool(value: unknown): value is types.ResponsesTool {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'function':
      return isResponsesFunctionTool(value);
    case 'custom':
      return isResponsesCustomTool(value);
    case 'namespace':
      return isNamespaceTool(value);
    case 'tool_search':
      return isToolSearchTool(value);
    case 'file_search':
      return isFileSearchTool(value);
    case 'web_search':
    case 'web_search_2025_08_26':
      return isWebSearchTool(value);
    case 'web_search_preview':
    case 'web_search_preview_2025_03_11':
      return isWebSearchPreviewTool(value);
    case 'mcp':
      return isMcpToolRequest(value);
    case 'code_interpreter':
      return isCodeInterpreterTool(value);
    case 'image_generation':
      return isImageGenerationTool(value);
    case 'computer':
      return isComputerTool(value);
    case 'computer_use_preview':
      return isComputerPreviewTool(value);
    case 'shell':
      return isResponsesShellTool(value);
    case 'apply_patch':
      return isApplyPatchTool(value);
    case 'local_shell':
    case 'programmatic_tool_calling':
      return isPlainTool(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ResponsesTool`: nothing exactly when the guard accepts it. */
export function explainResponsesTool(value: unknown): Issue[] {
  return explain(shapes.responsesToolShape, value);
}

/** Is it `SafetyCheck`, to the bottom? Unknown fields are welcome. */
export function isSafetyCheck(value: unknown): value is types.SafetyCheck {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.code == null || typeof value.code === 'string')
    && (value.message == null || typeof value.message === 'string');
}

/** What keeps a value from being `SafetyCheck`: nothing exactly when the guard accepts it. */
export function explainSafetyCheck(value: unknown): Issue[] {
  return explain(shapes.safetyCheckShape, value);
}

/** Is it `ScoreAnswer`, to the bottom? Unknown fields are welcome. */
export function isScoreAnswer(value: unknown): value is types.ScoreAnswer {
  return isRecord(value)
    && value.type === 'score'
    && (value.name === null || typeof value.name === 'string')
    && isNumber(value.score)
    && isNumber(value.confidence)
    && isArrayOf(value.probabilities, isScoreProbability);
}

/** What keeps a value from being `ScoreAnswer`: nothing exactly when the guard accepts it. */
export function explainScoreAnswer(value: unknown): Issue[] {
  return explain(shapes.scoreAnswerShape, value);
}

/** Is it `ScoreLevel`, to the bottom? Unknown fields are welcome. */
export function isScoreLevel(value: unknown): value is types.ScoreLevel {
  return isRecord(value)
    && typeof value.label === 'string'
    && (value.description == null || typeof value.description === 'string');
}

/** What keeps a value from being `ScoreLevel`: nothing exactly when the guard accepts it. */
export function explainScoreLevel(value: unknown): Issue[] {
  return explain(shapes.scoreLevelShape, value);
}

/** Is it `ScoreLevelRequest`, to the bottom? Unknown fields are welcome. */
export function isScoreLevelRequest(value: unknown): value is types.ScoreLevelRequest {
  return isRecord(value)
    && typeof value.label === 'string'
    && (value.description === undefined || typeof value.description === 'string');
}

/** What keeps a value from being `ScoreLevelRequest`: nothing exactly when the guard accepts it. */
export function explainScoreLevelRequest(value: unknown): Issue[] {
  return explain(shapes.scoreLevelRequestShape, value);
}

/** Is it `ScoreProbability`, to the bottom? Unknown fields are welcome. */
export function isScoreProbability(value: unknown): value is types.ScoreProbability {
  return isRecord(value)
    && typeof value.label === 'string'
    && isNumber(value.value)
    && isNumber(value.probability);
}

/** What keeps a value from being `ScoreProbability`: nothing exactly when the guard accepts it. */
export function explainScoreProbability(value: unknown): Issue[] {
  return explain(shapes.scoreProbabilityShape, value);
}

/** Is it `ScoreQuestion`, to the bottom? Unknown fields are welcome. */
export function isScoreQuestion(value: unknown): value is types.ScoreQuestion {
  return isRecord(value)
    && value.type === 'score'
    && (value.name == null || typeof value.name === 'string')
    && (typeof value.instructions === 'string' || isArrayOf(value.instructions, isDecisionPart))
    && isArrayOf(value.levels, isScoreLevel);
}

/** What keeps a value from being `ScoreQuestion`: nothing exactly when the guard accepts it. */
export function explainScoreQuestion(value: unknown): Issue[] {
  return explain(shapes.scoreQuestionShape, value);
}

/** Is it `ScoreQuestionRequest`, to the bottom? Unknown fields are welcome. */
export function isScoreQuestionRequest(value: unknown): value is types.ScoreQuestionRequest {
  return isRecord(value)
    && value.type === 'score'
    && (value.name === undefined || typeof value.name === 'string')
    && (typeof value.instructions === 'string' || isArrayOf(value.instructions, isDecisionPartRequest))
    && isArrayOf(value.levels, isScoreLevelRequest);
}

/** What keeps a value from being `ScoreQuestionRequest`: nothing exactly when the guard accepts it. */
export function explainScoreQuestionRequest(value: unknown): Issue[] {
  return explain(shapes.scoreQuestionRequestShape, value);
}

/** Is it `ScreenPicture`, to the bottom? Unknown fields are welcome. */
export function isScreenPicture(value: unknown): value is types.ScreenPicture {
  return isRecord(value)
    && value.type === 'computer_screenshot'
    && (value.image_url === undefined || typeof value.image_url === 'string')
    && (value.file_id === undefined || typeof value.file_id === 'string');
}

/** What keeps a value from being `ScreenPicture`: nothing exactly when the guard accepts it. */
export function explainScreenPicture(value: unknown): Issue[] {
  return explain(shapes.screenPictureShape, value);
}

/** Is it `ScreenshotAction`, to the bottom? Unknown fields are welcome. */
export function isScreenshotAction(value: unknown): value is types.ScreenshotAction {
  return isRecord(value) && value.type === 'screenshot';
}

/** What keeps a value from being `ScreenshotAction`: nothing exactly when the guard accepts it. */
export function explainScreenshotAction(value: unknown): Issue[] {
  return explain(shapes.screenshotActionShape, value);
}

/** Is it `ScrollAction`, to the bottom? Unknown fields are welcome. */
export function isScrollAction(value: unknown): value is types.ScrollAction {
  return isRecord(value)
    && value.type === 'scroll'
    && isInteger(value.scroll_x)
    && isInteger(value.scroll_y)
    && isInteger(value.x)
    && isInteger(value.y)
    && (value.keys == null || isArrayOf(value.keys, isString));
}

/** What keeps a value from being `ScrollAction`: nothing exactly when the guard accepts it. */
export function explainScrollAction(value: unknown): Issue[] {
  return explain(shapes.scrollActionShape, value);
}

/** Is it `SearchContentType`, to the bottom? */
export function isSearchContentType(value: unknown): value is types.SearchContentType {
  return value === 'text' || value === 'image';
}

/** What keeps a value from being `SearchContentType`: nothing exactly when the guard accepts it. */
export function explainSearchContentType(value: unknown): Issue[] {
  return explain(shapes.searchContentTypeShape, value);
}

/** Is it `SearchContextSize`, to the bottom? */
export function isSearchContextSize(value: unknown): value is types.SearchContextSize {
  return value === 'low' || value === 'medium' || value === 'high';
}

/** What keeps a value from being `SearchContextSize`: nothing exactly when the guard accepts it. */
export function explainSearchContextSize(value: unknown): Issue[] {
  return explain(shapes.searchContextSizeShape, value);
}

/** Is it `SearchExecution`, to the bottom? */
export function isSearchExecution(value: unknown): value is types.SearchExecution {
  return value === 'server' || value === 'client';
}

/** What keeps a value from being `SearchExecution`: nothing exactly when the guard accepts it. */
export function explainSearchExecution(value: unknown): Issue[] {
  return explain(shapes.searchExecutionShape, value);
}

/** Is it `ServerEventSelector`, to the bottom? Unknown fields are welcome. */
export function isServerEventSelector(value: unknown): value is types.ServerEventSelector {
  return isRecord(value)
    && typeof value.type === 'string'
    && (value.response_event == null || typeof value.response_event === 'string');
}

/** What keeps a value from being `ServerEventSelector`: nothing exactly when the guard accepts it. */
export function explainServerEventSelector(value: unknown): Issue[] {
  return explain(shapes.serverEventSelectorShape, value);
}

/** Is it `ServerEventSelectorRequest`, to the bottom? Unknown fields are welcome. */
export function isServerEventSelectorRequest(value: unknown): value is types.ServerEventSelectorRequest {
  return isRecord(value)
    && typeof value.type === 'string'
    && (value.response_event === undefined || typeof value.response_event === 'string');
}

/** What keeps a value from being `ServerEventSelectorRequest`: nothing exactly when the guard accepts it. */
export function explainServerEventSelectorRequest(value: unknown): Issue[] {
  return explain(shapes.serverEventSelectorRequestShape, value);
}

/** Is it `ShellAction`, to the bottom? Unknown fields are welcome. */
export function isShellAction(value: unknown): value is types.ShellAction {
  return isRecord(value)
    && isArrayOf(value.commands, isString)
    && (value.timeout_ms == null || isInteger(value.timeout_ms))
    && (value.max_output_length == null || isInteger(value.max_output_length));
}

/** What keeps a value from being `ShellAction`: nothing exactly when the guard accepts it. */
export function explainShellAction(value: unknown): Issue[] {
  return explain(shapes.shellActionShape, value);
}

/** Is it `ShellCall`, to the bottom? Unknown fields are welcome. */
export function isShellCall(value: unknown): value is types.ShellCall {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'shell_call'
    && typeof value.call_id === 'string'
    && isShellAction(value.action)
    && (value.environment == null || isShellCallEnvironment(value.environment))
    && (value.status == null || isItemStatusInput(value.status))
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `ShellCall`: nothing exactly when the guard accepts it. */
export function explainShellCall(value: unknown): Issue[] {
  return explain(shapes.shellCallShape, value);
}

/** Is it `ShellCallEnvironment`, to the bottom? */
export function isShellCallEnvironment(value: unknown): value is types.ShellCallEnvironment {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'local':
      return isResponsesLocalShell(value);
    case 'container_reference':
      return isContainerReference(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ShellCallEnvironment`: nothing exactly when the guard accepts it. */
export function explainShellCallEnvironment(value: unknown): Issue[] {
  return explain(shapes.shellCallEnvironmentShape, value);
}

/** Is it `ShellCallOutput`, to the bottom? Unknown fields are welcome. */
export function isShellCallOutput(value: unknown): value is types.ShellCallOutput {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'shell_call_output'
    && typeof value.call_id === 'string'
    && isArrayOf(value.output, isShellOutput)
    && (value.max_output_length == null || isInteger(value.max_output_length))
    && (value.status == null || isItemStatusInput(value.status))
    && (value.caller == null || isToolCaller(value.caller));
}

/** What keeps a value from being `ShellCallOutput`: nothing exactly when the guard accepts it. */
export function explainShellCallOutput(value: unknown): Issue[] {
  return explain(shapes.shellCallOutputShape, value);
}

/** Is it `ShellExit`, to the bottom? Unknown fields are welcome. */
export function isShellExit(value: unknown): value is types.ShellExit {
  return isRecord(value) && value.type === 'exit' && isInteger(value.exit_code);
}

/** What keeps a value from being `ShellExit`: nothing exactly when the guard accepts it. */
export function explainShellExit(value: unknown): Issue[] {
  return explain(shapes.shellExitShape, value);
}

/** Is it `ShellOutcome`, to the bottom? */
export function isShellOutcome(value: unknown): value is types.ShellOutcome {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'exit':
      return isShellExit(value);
    case 'timeout':
      return isShellTimeout(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ShellOutcome`: nothing exactly when the guard accepts it. */
export function explainShellOutcome(value: unknown): Issue[] {
  return explain(shapes.shellOutcomeShape, value);
}

/** Is it `ShellOutput`, to the bottom? Unknown fields are welcome. */
export function isShellOutput(value: unknown): value is types.ShellOutput {
  return isRecord(value)
    && typeof value.stdout === 'string'
    && typeof value.stderr === 'string'
    && isShellOutcome(value.outcome);
}

/** What keeps a value from being `ShellOutput`: nothing exactly when the guard accepts it. */
export function explainShellOutput(value: unknown): Issue[] {
  return explain(shapes.shellOutputShape, value);
}

/** Is it `ShellTimeout`, to the bottom? Unknown fields are welcome. */
export function isShellTimeout(value: unknown): value is types.ShellTimeout {
  return isRecord(value) && value.type === 'timeout';
}

/** What keeps a value from being `ShellTimeout`: nothing exactly when the guard accepts it. */
export function explainShellTimeout(value: unknown): Issue[] {
  return explain(shapes.shellTimeoutShape, value);
}

/** Is it `Skill`, to the bottom? */
export function isSkill(value: unknown): value is types.Skill {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'skill_reference':
      return isSkillReference(value);
    case 'inline':
      return isInlineSkill(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Skill`: nothing exactly when the guard accepts it. */
export function explainSkill(value: unknown): Issue[] {
  return explain(shapes.skillShape, value);
}

/** Is it `SkillArchive`, to the bottom? Unknown fields are welcome. */
export function isSkillArchive(value: unknown): value is types.SkillArchive {
  return isRecord(value)
    && value.type === 'base64'
    && value.media_type === 'application/zip'
    && typeof value.data === 'string';
}

/** What keeps a value from being `SkillArchive`: nothing exactly when the guard accepts it. */
export function explainSkillArchive(value: unknown): Issue[] {
  return explain(shapes.skillArchiveShape, value);
}

/** Is it `SkillReference`, to the bottom? Unknown fields are welcome. */
export function isSkillReference(value: unknown): value is types.SkillReference {
  return isRecord(value)
    && value.type === 'skill_reference'
    && typeof value.skill_id === 'string'
    && (value.version == null || typeof value.version === 'string');
}

/** What keeps a value from being `SkillReference`: nothing exactly when the guard accepts it. */
export function explainSkillReference(value: unknown): Issue[] {
  return explain(shapes.skillReferenceShape, value);
}

/** Is it `SvgReasoning`, to the bottom? Unknown fields are welcome. */
export function isSvgReasoning(value: unknown): value is types.SvgReasoning {
  return isRecord(value)
    && (value.effort === undefined || isResponsesReasoningEffort(value.effort));
}

/** What keeps a value from being `SvgReasoning`: nothing exactly when the guard accepts it. */
export function explainSvgReasoning(value: unknown): Issue[] {
  return explain(shapes.svgReasoningShape, value);
}

/** Is it `SvgSettings`, to the bottom? Unknown fields are welcome. */
export function isSvgSettings(value: unknown): value is types.SvgSettings {
  return isRecord(value)
    && (value.model === undefined || typeof value.model === 'string')
    && (value.reasoning == null || isSvgReasoning(value.reasoning));
}

/** What keeps a value from being `SvgSettings`: nothing exactly when the guard accepts it. */
export function explainSvgSettings(value: unknown): Issue[] {
  return explain(shapes.svgSettingsShape, value);
}

/** Is it `SvgUsage`, to the bottom? Unknown fields are welcome. */
export function isSvgUsage(value: unknown): value is types.SvgUsage {
  return isRecord(value)
    && typeof value.model === 'string'
    && isInteger(value.total_tokens)
    && isInteger(value.input_tokens)
    && isInteger(value.output_tokens)
    && isInteger(value.reasoning_tokens);
}

/** What keeps a value from being `SvgUsage`: nothing exactly when the guard accepts it. */
export function explainSvgUsage(value: unknown): Issue[] {
  return explain(shapes.svgUsageShape, value);
}

/** Is it `TextByGrammar`, to the bottom? Unknown fields are welcome. */
export function isTextByGrammar(value: unknown): value is types.TextByGrammar {
  return isRecord(value)
    && value.type === 'grammar'
    && (value.syntax === 'lark' || value.syntax === 'regex')
    && typeof value.definition === 'string';
}

/** What keeps a value from being `TextByGrammar`: nothing exactly when the guard accepts it. */
export function explainTextByGrammar(value: unknown): Issue[] {
  return explain(shapes.textByGrammarShape, value);
}

/** Is it `TextFormat`, to the bottom? */
export function isTextFormat(value: unknown): value is types.TextFormat {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'text':
      return isPlainTextFormat(value);
    case 'json_schema':
      return isJsonTextFormat(value);
    default:
      return false;
  }
}

/** What keeps a value from being `TextFormat`: nothing exactly when the guard accepts it. */
export function explainTextFormat(value: unknown): Issue[] {
  return explain(shapes.textFormatShape, value);
}

/** Is it `TextUpdate`, to the bottom? Unknown fields are welcome. */
export function isTextUpdate(value: unknown): value is types.TextUpdate {
  return isRecord(value) && isTextFormat(value.format);
}

/** What keeps a value from being `TextUpdate`: nothing exactly when the guard accepts it. */
export function explainTextUpdate(value: unknown): Issue[] {
  return explain(shapes.textUpdateShape, value);
}

/** Is it `ToolCaller`, to the bottom? */
export function isToolCaller(value: unknown): value is types.ToolCaller {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'direct':
      return isDirectCaller(value);
    case 'program':
      return isProgramCaller(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ToolCaller`: nothing exactly when the guard accepts it. */
export function explainToolCaller(value: unknown): Issue[] {
  return explain(shapes.toolCallerShape, value);
}

/** Is it `ToolChoiceAllowed`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceAllowed(value: unknown): value is types.ToolChoiceAllowed {
  return isRecord(value)
    && value.type === 'allowed_tools'
    && isArrayOf(value.tools, isAllowedTool)
    && (value.mode == null || isBackendToolChoiceMode(value.mode));
}

/** What keeps a value from being `ToolChoiceAllowed`: nothing exactly when the guard accepts it. */
export function explainToolChoiceAllowed(value: unknown): Issue[] {
  return explain(shapes.toolChoiceAllowedShape, value);
}

/** Is it `ToolChoiceAllowedRequest`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceAllowedRequest(value: unknown): value is types.ToolChoiceAllowedRequest {
  return isRecord(value)
    && value.type === 'allowed_tools'
    && isArrayOf(value.tools, isAllowedTool)
    && (value.mode == null || isBackendToolChoiceModeRequest(value.mode));
}

/** What keeps a value from being `ToolChoiceAllowedRequest`: nothing exactly when the guard accepts it. */
export function explainToolChoiceAllowedRequest(value: unknown): Issue[] {
  return explain(shapes.toolChoiceAllowedRequestShape, value);
}

/** Is it `ToolChoiceCustom`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceCustom(value: unknown): value is types.ToolChoiceCustom {
  return isRecord(value) && value.type === 'custom' && typeof value.name === 'string';
}

/** What keeps a value from being `ToolChoiceCustom`: nothing exactly when the guard accepts it. */
export function explainToolChoiceCustom(value: unknown): Issue[] {
  return explain(shapes.toolChoiceCustomShape, value);
}

/** Is it `ToolChoiceHosted`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceHosted(value: unknown): value is types.ToolChoiceHosted {
  return isRecord(value)
    && (value.type === 'apply_patch' || value.type === 'code_interpreter' || value.type === 'computer' || value.type === 'file_search' || value.type === 'image_generation' || value.type === 'programmatic_tool_calling' || value.type === 'shell' || value.type === 'web_search' || value.type === 'web_search_preview');
}

/** What keeps a value from being `ToolChoiceHosted`: nothing exactly when the guard accepts it. */
export function explainToolChoiceHosted(value: unknown): Issue[] {
  return explain(shapes.toolChoiceHostedShape, value);
}

/** Is it `ToolChoiceMcpTool`, to the bottom? Unknown fields are welcome. */
export function isToolChoiceMcpTool(value: unknown): value is types.ToolChoiceMcpTool {
  return isRecord(value)
    && value.type === 'mcp'
    && typeof value.server_label === 'string'
    && typeof value.name === 'string';
}

/** What keeps a value from being `ToolChoiceMcpTool`: nothing exactly when the guard accepts it. */
export function explainToolChoiceMcpTool(value: unknown): Issue[] {
  return explain(shapes.toolChoiceMcpToolShape, value);
}

/** Is it `ToolOutputFile`, to the bottom? Unknown fields are welcome. */
export function isToolOutputFile(value: unknown): value is types.ToolOutputFile {
  return isRecord(value)
    && value.type === 'input_file'
    && (value.file_data == null || typeof value.file_data === 'string')
    && (value.file_url == null || typeof value.file_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.filename == null || typeof value.filename === 'string')
    && (value.detail === undefined || value.detail === 'auto' || value.detail === 'low' || value.detail === 'high')
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `ToolOutputFile`: nothing exactly when the guard accepts it. */
export function explainToolOutputFile(value: unknown): Issue[] {
  return explain(shapes.toolOutputFileShape, value);
}

/** Is it `ToolOutputImage`, to the bottom? Unknown fields are welcome. */
export function isToolOutputImage(value: unknown): value is types.ToolOutputImage {
  return isRecord(value)
    && value.type === 'input_image'
    && (value.image_url == null || typeof value.image_url === 'string')
    && (value.file_id == null || typeof value.file_id === 'string')
    && (value.detail == null || isLiveImageDetailRequest(value.detail))
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `ToolOutputImage`: nothing exactly when the guard accepts it. */
export function explainToolOutputImage(value: unknown): Issue[] {
  return explain(shapes.toolOutputImageShape, value);
}

/** Is it `ToolOutputPart`, to the bottom? */
export function isToolOutputPart(value: unknown): value is types.ToolOutputPart {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'input_text':
      return isToolOutputText(value);
    case 'input_image':
      return isToolOutputImage(value);
    case 'input_file':
      return isToolOutputFile(value);
    default:
      return false;
  }
}

/** What keeps a value from being `ToolOutputPart`: nothing exactly when the guard accepts it. */
export function explainToolOutputPart(value: unknown): Issue[] {
  return explain(shapes.toolOutputPartShape, value);
}

/** Is it `ToolOutputText`, to the bottom? Unknown fields are welcome. */
export function isToolOutputText(value: unknown): value is types.ToolOutputText {
  return isRecord(value)
    && value.type === 'input_text'
    && typeof value.text === 'string'
    && (value.prompt_cache_breakpoint == null || isPromptCacheBreakpointRequest(value.prompt_cache_breakpoint));
}

/** What keeps a value from being `ToolOutputText`: nothing exactly when the guard accepts it. */
export function explainToolOutputText(value: unknown): Issue[] {
  return explain(shapes.toolOutputTextShape, value);
}

/** Is it `ToolSearchCall`, to the bottom? Unknown fields are welcome. */
export function isToolSearchCall(value: unknown): value is types.ToolSearchCall {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'tool_search_call'
    && (value.call_id == null || typeof value.call_id === 'string')
    && value.arguments !== undefined
    && (value.execution === undefined || isSearchExecution(value.execution))
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `ToolSearchCall`: nothing exactly when the guard accepts it. */
export function explainToolSearchCall(value: unknown): Issue[] {
  return explain(shapes.toolSearchCallShape, value);
}

/** Is it `ToolSearchOutput`, to the bottom? Unknown fields are welcome. */
export function isToolSearchOutput(value: unknown): value is types.ToolSearchOutput {
  return isRecord(value)
    && (value.id == null || typeof value.id === 'string')
    && value.type === 'tool_search_output'
    && (value.call_id == null || typeof value.call_id === 'string')
    && isArrayOf(value.tools, isResponsesTool)
    && (value.execution === undefined || isSearchExecution(value.execution))
    && (value.status == null || isItemStatusInput(value.status));
}

/** What keeps a value from being `ToolSearchOutput`: nothing exactly when the guard accepts it. */
export function explainToolSearchOutput(value: unknown): Issue[] {
  return explain(shapes.toolSearchOutputShape, value);
}

/** Is it `ToolSearchTool`, to the bottom? Unknown fields are welcome. */
export function isToolSearchTool(value: unknown): value is types.ToolSearchTool {
  return isRecord(value)
    && value.type === 'tool_search'
    && (value.execution === undefined || isSearchExecution(value.execution))
    && (value.description == null || typeof value.description === 'string');
}

/** What keeps a value from being `ToolSearchTool`: nothing exactly when the guard accepts it. */
export function explainToolSearchTool(value: unknown): Issue[] {
  return explain(shapes.toolSearchToolShape, value);
}

/** Is it `TriggeredDecisions`, to the bottom? Unknown fields are welcome. */
export function isTriggeredDecisions(value: unknown): value is types.TriggeredDecisions {
  return isRecord(value) && isArrayOf(value.questions, isDecisionQuestion);
}

/** What keeps a value from being `TriggeredDecisions`: nothing exactly when the guard accepts it. */
export function explainTriggeredDecisions(value: unknown): Issue[] {
  return explain(shapes.triggeredDecisionsShape, value);
}

/** Is it `TriggeredDecisionsRequest`, to the bottom? Unknown fields are welcome. */
export function isTriggeredDecisionsRequest(value: unknown): value is types.TriggeredDecisionsRequest {
  return isRecord(value) && isArrayOf(value.questions, isDecisionQuestionRequest);
}

/** What keeps a value from being `TriggeredDecisionsRequest`: nothing exactly when the guard accepts it. */
export function explainTriggeredDecisionsRequest(value: unknown): Issue[] {
  return explain(shapes.triggeredDecisionsRequestShape, value);
}

/** Is it `TypeAction`, to the bottom? Unknown fields are welcome. */
export function isTypeAction(value: unknown): value is types.TypeAction {
  return isRecord(value) && value.type === 'type' && typeof value.text === 'string';
}

/** What keeps a value from being `TypeAction`: nothing exactly when the guard accepts it. */
export function explainTypeAction(value: unknown): Issue[] {
  return explain(shapes.typeActionShape, value);
}

/** Is it `UpdateFile`, to the bottom? Unknown fields are welcome. */
export function isUpdateFile(value: unknown): value is types.UpdateFile {
  return isRecord(value)
    && value.type === 'update_file'
    && typeof value.path === 'string'
    && typeof value.diff === 'string';
}

/** What keeps a value from being `UpdateFile`: nothing exactly when the guard accepts it. */
export function explainUpdateFile(value: unknown): Issue[] {
  return explain(shapes.updateFileShape, value);
}

/** Is it `WaitAction`, to the bottom? Unknown fields are welcome. */
export function isWaitAction(value: unknown): value is types.WaitAction {
  return isRecord(value) && value.type === 'wait';
}

/** What keeps a value from being `WaitAction`: nothing exactly when the guard accepts it. */
export function explainWaitAction(value: unknown): Issue[] {
  return explain(shapes.waitActionShape, value);
}

/** Is it `WebQuery`, to the bottom? Unknown fields are welcome. */
export function isWebQuery(value: unknown): value is types.WebQuery {
  return isRecord(value)
    && value.type === 'search'
    && (value.queries === undefined || isArrayOf(value.queries, isString))
    && (value.query === undefined || typeof value.query === 'string')
    && (value.sources === undefined || isArrayOf(value.sources, isWebSource));
}

/** What keeps a value from being `WebQuery`: nothing exactly when the guard accepts it. */
export function explainWebQuery(value: unknown): Issue[] {
  return explain(shapes.webQueryShape, value);
}

/** Is it `WebSearchAction`, to the bottom? */
export function isWebSearchAction(value: unknown): value is types.WebSearchAction {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'search':
      return isWebQuery(value);
    case 'open_page':
      return isOpenPage(value);
    case 'find_in_page':
      return isFindInPage(value);
    default:
      return false;
  }
}

/** What keeps a value from being `WebSearchAction`: nothing exactly when the guard accepts it. */
export function explainWebSearchAction(value: unknown): Issue[] {
  return explain(shapes.webSearchActionShape, value);
}

/** Is it `WebSearchCall`, to the bottom? Unknown fields are welcome. */
export function isWebSearchCall(value: unknown): value is types.WebSearchCall {
  return isRecord(value)
    && value.type === 'web_search_call'
    && typeof value.id === 'string'
    && isWebSearchAction(value.action)
    && (value.status === 'in_progress' || value.status === 'searching' || value.status === 'completed' || value.status === 'failed' || value.status === 'incomplete');
}

/** What keeps a value from being `WebSearchCall`: nothing exactly when the guard accepts it. */
export function explainWebSearchCall(value: unknown): Issue[] {
  return explain(shapes.webSearchCallShape, value);
}

/** Is it `WebSearchFilters`, to the bottom? Unknown fields are welcome. */
export function isWebSearchFilters(value: unknown): value is types.WebSearchFilters {
  return isRecord(value)
    && (value.allowed_domains == null || isArrayOf(value.allowed_domains, isString));
}

/** What keeps a value from being `WebSearchFilters`: nothing exactly when the guard accepts it. */
export function explainWebSearchFilters(value: unknown): Issue[] {
  return explain(shapes.webSearchFiltersShape, value);
}

/** Is it `WebSearchPlace`, to the bottom? Unknown fields are welcome. */
export function isWebSearchPlace(value: unknown): value is types.WebSearchPlace {
  return isRecord(value)
    && (value.type === undefined || value.type === 'approximate')
    && (value.city == null || typeof value.city === 'string')
    && (value.region == null || typeof value.region === 'string')
    && (value.country == null || typeof value.country === 'string')
    && (value.timezone == null || typeof value.timezone === 'string');
}

/** What keeps a value from being `WebSearchPlace`: nothing exactly when the guard accepts it. */
export function explainWebSearchPlace(value: unknown): Issue[] {
  return explain(shapes.webSearchPlaceShape, value);
}

/** Is it `WebSearchPreviewPlace`, to the bottom? Unknown fields are welcome. */
export function isWebSearchPreviewPlace(value: unknown): value is types.WebSearchPreviewPlace {
  return isRecord(value)
    && value.type === 'approximate'
    && (value.city == null || typeof value.city === 'string')
    && (value.region == null || typeof value.region === 'string')
    && (value.country == null || typeof value.country === 'string')
    && (value.timezone == null || typeof value.timezone === 'string');
}

/** What keeps a value from being `WebSearchPreviewPlace`: nothing exactly when the guard accepts it. */
export function explainWebSearchPreviewPlace(value: unknown): Issue[] {
  return explain(shapes.webSearchPreviewPlaceShape, value);
}

/** Is it `WebSearchPreviewTool`, to the bottom? Unknown fields are welcome. */
export function isWebSearchPreviewTool(value: unknown): value is types.WebSearchPreviewTool {
  return isRecord(value)
    && (value.type === 'web_search_preview' || value.type === 'web_search_preview_2025_03_11')
    && (value.search_context_size === undefined || isSearchContextSize(value.search_context_size))
    && (value.search_content_types === undefined || isArrayOf(value.search_content_types, isSearchContentType))
    && (value.user_location == null || isWebSearchPreviewPlace(value.user_location));
}

/** What keeps a value from being `WebSearchPreviewTool`: nothing exactly when the guard accepts it. */
export function explainWebSearchPreviewTool(value: unknown): Issue[] {
  return explain(shapes.webSearchPreviewToolShape, value);
}

/** Is it `WebSearchTool`, to the bottom? Unknown fields are welcome. */
export function isWebSearchTool(value: unknown): value is types.WebSearchTool {
  return isRecord(value)
    && (value.type === 'web_search' || value.type === 'web_search_2025_08_26')
    && (value.search_context_size === undefined || isSearchContextSize(value.search_context_size))
    && (value.external_web_access === undefined || typeof value.external_web_access === 'boolean')
    && (value.filters == null || isWebSearchFilters(value.filters))
    && (value.user_location == null || isWebSearchPlace(value.user_location));
}

/** What keeps a value from being `WebSearchTool`: nothing exactly when the guard accepts it. */
export function explainWebSearchTool(value: unknown): Issue[] {
  return explain(shapes.webSearchToolShape, value);
}

/** Is it `WebSource`, to the bottom? Unknown fields are welcome. */
export function isWebSource(value: unknown): value is types.WebSource {
  return isRecord(value) && value.type === 'url' && typeof value.url === 'string';
}

/** What keeps a value from being `WebSource`: nothing exactly when the guard accepts it. */
export function explainWebSource(value: unknown): Issue[] {
  return explain(shapes.webSourceShape, value);
}

function isFileComparisonValueEntry(value: unknown): value is string | number {
  return typeof value === 'string' || isNumber(value);
}

function isFileSearchResultAttributesEntry(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || isNumber(value) || typeof value === 'boolean';
}

/** Is it an event `decision.event`, to the bottom? Unknown fields are welcome. */
export function isDecisionEvent(value: unknown): value is types.DecisionEvent {
  return isRecord(value)
    && value.type === 'decision.event'
    && typeof value.event_id === 'string'
    && isCompletedDecision(value.event)
    && (value.delegation_id === null || typeof value.delegation_id === 'string')
    && (value.trigger_id === null || typeof value.trigger_id === 'string')
    && (value.source_event_type === null || typeof value.source_event_type === 'string')
    && (value.source_event_id === null || typeof value.source_event_id === 'string');
}

/** What keeps a value from being an event `decision.event`: nothing exactly when the guard accepts it. */
export function explainDecisionEvent(value: unknown): Issue[] {
  return explain(shapes.decisionEventShape, value);
}

/** Is it an event `decision.item.created`, to the bottom? Unknown fields are welcome. */
export function isDecisionItemCreatedEvent(value: unknown): value is types.DecisionItemCreatedEvent {
  return isRecord(value)
    && value.type === 'decision.item.created'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isDecisionItem(value.item);
}

/** What keeps a value from being an event `decision.item.created`: nothing exactly when the guard accepts it. */
export function explainDecisionItemCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.decisionItemCreatedEventShape, value);
}

/** Is it an event `decision.item.deleted`, to the bottom? Unknown fields are welcome. */
export function isDecisionItemDeletedEvent(value: unknown): value is types.DecisionItemDeletedEvent {
  return isRecord(value)
    && value.type === 'decision.item.deleted'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `decision.item.deleted`: nothing exactly when the guard accepts it. */
export function explainDecisionItemDeletedEvent(value: unknown): Issue[] {
  return explain(shapes.decisionItemDeletedEventShape, value);
}

/** Is it an event `error`, to the bottom? Unknown fields are welcome. */
export function isServerErrorEvent(value: unknown): value is types.ServerErrorEvent {
  return isRecord(value)
    && value.type === 'error'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isLiveError(value.error);
}

/** What keeps a value from being an event `error`: nothing exactly when the guard accepts it. */
export function explainServerErrorEvent(value: unknown): Issue[] {
  return explain(shapes.serverErrorEventShape, value);
}

/** Is it an event `info`, to the bottom? Unknown fields are welcome. */
export function isInfoEvent(value: unknown): value is types.InfoEvent {
  return isRecord(value)
    && value.type === 'info'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && typeof value.code === 'string'
    && typeof value.message === 'string';
}

/** What keeps a value from being an event `info`: nothing exactly when the guard accepts it. */
export function explainInfoEvent(value: unknown): Issue[] {
  return explain(shapes.infoEventShape, value);
}

/** Is it an event `response.event`, to the bottom? Unknown fields are welcome. */
export function isResponseEvent(value: unknown): value is types.ResponseEvent {
  return isRecord(value)
    && value.type === 'response.event'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isRecord(value.event)
    && (value.delegation_id == null || typeof value.delegation_id === 'string');
}

/** What keeps a value from being an event `response.event`: nothing exactly when the guard accepts it. */
export function explainResponseEvent(value: unknown): Issue[] {
  return explain(shapes.responseEventShape, value);
}

/** Is it an event `session.closed`, to the bottom? Unknown fields are welcome. */
export function isSessionClosedEvent(value: unknown): value is types.SessionClosedEvent {
  return isRecord(value)
    && value.type === 'session.closed'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && typeof value.reason === 'string'
    && isLiveSession(value.session)
    && isLiveUsage(value.usage);
}

/** What keeps a value from being an event `session.closed`: nothing exactly when the guard accepts it. */
export function explainSessionClosedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionClosedEventShape, value);
}

/** Is it an event `session.commentary.appended`, to the bottom? Unknown fields are welcome. */
export function isSessionCommentaryAppendedEvent(value: unknown): value is types.SessionCommentaryAppendedEvent {
  return isRecord(value)
    && value.type === 'session.commentary.appended'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isInteger(value.start_ms)
    && isInteger(value.end_ms);
}

/** What keeps a value from being an event `session.commentary.appended`: nothing exactly when the guard accepts it. */
export function explainSessionCommentaryAppendedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionCommentaryAppendedEventShape, value);
}

/** Is it an event `session.delegation.created`, to the bottom? Unknown fields are welcome. */
export function isSessionDelegationCreatedEvent(value: unknown): value is types.SessionDelegationCreatedEvent {
  return isRecord(value)
    && value.type === 'session.delegation.created'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isLiveDelegation(value.delegation)
    && isInteger(value.offset_ms);
}

/** What keeps a value from being an event `session.delegation.created`: nothing exactly when the guard accepts it. */
export function explainSessionDelegationCreatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionDelegationCreatedEventShape, value);
}

function hasFieldsOfSessionInputAudioReflectedEvent(value: Record<string, unknown>): boolean {
  return typeof value.audio === 'string';
}

/** Is it an event `session.input_audio.append`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioReflectedEvent(value: unknown): value is types.SessionInputAudioReflectedEvent {
  return isRecord(value)
    && value.type === 'session.input_audio.append'
    && hasFieldsOfSessionInputAudioReflectedEvent(value);
}

/** What keeps a value from being an event `session.input_audio.append`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioReflectedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioReflectedEventShape, value);
}

/** Is it an event `session.input_audio.muted`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioMutedEvent(value: unknown): value is types.SessionInputAudioMutedEvent {
  return isRecord(value)
    && value.type === 'session.input_audio.muted'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string');
}

/** What keeps a value from being an event `session.input_audio.muted`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioMutedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioMutedEventShape, value);
}

/** Is it an event `session.input_audio.unmuted`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioUnmutedEvent(value: unknown): value is types.SessionInputAudioUnmutedEvent {
  return isRecord(value)
    && value.type === 'session.input_audio.unmuted'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string');
}

/** What keeps a value from being an event `session.input_audio.unmuted`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioUnmutedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioUnmutedEventShape, value);
}

function hasFieldsOfSessionInputTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isInteger(value.start_ms)
    && isInteger(value.end_ms)
    && typeof value.delta === 'string';
}

/** Is it an event `session.input_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionInputTranscriptDeltaEvent(value: unknown): value is types.SessionInputTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'session.input_transcript.delta'
    && hasFieldsOfSessionInputTranscriptDeltaEvent(value);
}

/** What keeps a value from being an event `session.input_transcript.delta`: nothing exactly when the guard accepts it. */
export function explainSessionInputTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputTranscriptDeltaEventShape, value);
}

/** Is it an event `session.instructions.appended`, to the bottom? Unknown fields are welcome. */
export function isSessionInstructionsAppendedEvent(value: unknown): value is types.SessionInstructionsAppendedEvent {
  return isRecord(value)
    && value.type === 'session.instructions.appended'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isInteger(value.start_ms)
    && isInteger(value.end_ms);
}

/** What keeps a value from being an event `session.instructions.appended`: nothing exactly when the guard accepts it. */
export function explainSessionInstructionsAppendedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInstructionsAppendedEventShape, value);
}

function hasFieldsOfSessionOutputAudioDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.delta === 'string'
    && (value.start_ms == null || isInteger(value.start_ms))
    && (value.end_ms == null || isInteger(value.end_ms));
}

/** Is it an event `session.output_audio.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputAudioDeltaEvent(value: unknown): value is types.SessionOutputAudioDeltaEvent {
  return isRecord(value)
    && value.type === 'session.output_audio.delta'
    && hasFieldsOfSessionOutputAudioDeltaEvent(value);
}

/** What keeps a value from being an event `session.output_audio.delta`: nothing exactly when the guard accepts it. */
export function explainSessionOutputAudioDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputAudioDeltaEventShape, value);
}

/** Is it an event `session.output_audio.fixture.played`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputAudioFixturePlayedEvent(value: unknown): value is types.SessionOutputAudioFixturePlayedEvent {
  return isRecord(value)
    && value.type === 'session.output_audio.fixture.played'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string');
}

/** What keeps a value from being an event `session.output_audio.fixture.played`: nothing exactly when the guard accepts it. */
export function explainSessionOutputAudioFixturePlayedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputAudioFixturePlayedEventShape, value);
}

/** Is it an event `session.output_audio.fixture.playing`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputAudioFixturePlayingEvent(value: unknown): value is types.SessionOutputAudioFixturePlayingEvent {
  return isRecord(value)
    && value.type === 'session.output_audio.fixture.playing'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string');
}

/** What keeps a value from being an event `session.output_audio.fixture.playing`: nothing exactly when the guard accepts it. */
export function explainSessionOutputAudioFixturePlayingEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputAudioFixturePlayingEventShape, value);
}

function hasFieldsOfSessionOutputTranscriptDeltaEvent(value: Record<string, unknown>): boolean {
  return typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isInteger(value.start_ms)
    && isInteger(value.end_ms)
    && typeof value.delta === 'string';
}

/** Is it an event `session.output_transcript.delta`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputTranscriptDeltaEvent(value: unknown): value is types.SessionOutputTranscriptDeltaEvent {
  return isRecord(value)
    && value.type === 'session.output_transcript.delta'
    && hasFieldsOfSessionOutputTranscriptDeltaEvent(value);
}

/** What keeps a value from being an event `session.output_transcript.delta`: nothing exactly when the guard accepts it. */
export function explainSessionOutputTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputTranscriptDeltaEventShape, value);
}

/** Is it an event `session.started`, to the bottom? Unknown fields are welcome. */
export function isSessionStartedEvent(value: unknown): value is types.SessionStartedEvent {
  return isRecord(value)
    && value.type === 'session.started'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isLiveSession(value.session);
}

/** What keeps a value from being an event `session.started`: nothing exactly when the guard accepts it. */
export function explainSessionStartedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionStartedEventShape, value);
}

/** Is it an event `session.thinking.appended`, to the bottom? Unknown fields are welcome. */
export function isSessionThinkingAppendedEvent(value: unknown): value is types.SessionThinkingAppendedEvent {
  return isRecord(value)
    && value.type === 'session.thinking.appended'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isInteger(value.start_ms)
    && isInteger(value.end_ms);
}

/** What keeps a value from being an event `session.thinking.appended`: nothing exactly when the guard accepts it. */
export function explainSessionThinkingAppendedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionThinkingAppendedEventShape, value);
}

/** Is it an event `session.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdatedEvent(value: unknown): value is types.SessionUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.updated'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isLiveSession(value.session);
}

/** What keeps a value from being an event `session.updated`: nothing exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdatedEventShape, value);
}

/** Is it an event `session.usage.updated`, to the bottom? Unknown fields are welcome. */
export function isSessionUsageUpdatedEvent(value: unknown): value is types.SessionUsageUpdatedEvent {
  return isRecord(value)
    && value.type === 'session.usage.updated'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && isLiveUsage(value.usage)
    && (value.context_window == null || isContextWindow(value.context_window));
}

/** What keeps a value from being an event `session.usage.updated`: nothing exactly when the guard accepts it. */
export function explainSessionUsageUpdatedEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUsageUpdatedEventShape, value);
}

/** Is it an event `transport.answered`, to the bottom? Unknown fields are welcome. */
export function isTransportAnsweredEvent(value: unknown): value is types.TransportAnsweredEvent {
  return isRecord(value)
    && value.type === 'transport.answered'
    && typeof value.event_id === 'string'
    && typeof value.session_id === 'string';
}

/** What keeps a value from being an event `transport.answered`: nothing exactly when the guard accepts it. */
export function explainTransportAnsweredEvent(value: unknown): Issue[] {
  return explain(shapes.transportAnsweredEventShape, value);
}

/** Is it an event `transport.dtmf.received`, to the bottom? Unknown fields are welcome. */
export function isTransportDtmfReceivedEvent(value: unknown): value is types.TransportDtmfReceivedEvent {
  return isRecord(value)
    && value.type === 'transport.dtmf.received'
    && typeof value.event_id === 'string'
    && typeof value.event === 'string';
}

/** What keeps a value from being an event `transport.dtmf.received`: nothing exactly when the guard accepts it. */
export function explainTransportDtmfReceivedEvent(value: unknown): Issue[] {
  return explain(shapes.transportDtmfReceivedEventShape, value);
}

/** Is it an event `transport.dtmf.send`, to the bottom? Unknown fields are welcome. */
export function isTransportDtmfSendNoticeEvent(value: unknown): value is types.TransportDtmfSendNoticeEvent {
  return isRecord(value)
    && value.type === 'transport.dtmf.send'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && typeof value.event === 'string';
}

/** What keeps a value from being an event `transport.dtmf.send`: nothing exactly when the guard accepts it. */
export function explainTransportDtmfSendNoticeEvent(value: unknown): Issue[] {
  return explain(shapes.transportDtmfSendNoticeEventShape, value);
}

/** Is it an event `transport.dtmf.sent`, to the bottom? Unknown fields are welcome. */
export function isTransportDtmfSentEvent(value: unknown): value is types.TransportDtmfSentEvent {
  return isRecord(value)
    && value.type === 'transport.dtmf.sent'
    && typeof value.event_id === 'string'
    && (value.client_event_id == null || typeof value.client_event_id === 'string')
    && typeof value.event === 'string';
}

/** What keeps a value from being an event `transport.dtmf.sent`: nothing exactly when the guard accepts it. */
export function explainTransportDtmfSentEvent(value: unknown): Issue[] {
  return explain(shapes.transportDtmfSentEventShape, value);
}

/** Is it an event `transport.failed`, to the bottom? Unknown fields are welcome. */
export function isTransportFailedEvent(value: unknown): value is types.TransportFailedEvent {
  return isRecord(value)
    && value.type === 'transport.failed'
    && typeof value.event_id === 'string'
    && typeof value.session_id === 'string'
    && isCallError(value.error);
}

/** What keeps a value from being an event `transport.failed`: nothing exactly when the guard accepts it. */
export function explainTransportFailedEvent(value: unknown): Issue[] {
  return explain(shapes.transportFailedEventShape, value);
}

/** Is it an event `transport.ringing`, to the bottom? Unknown fields are welcome. */
export function isTransportRingingEvent(value: unknown): value is types.TransportRingingEvent {
  return isRecord(value)
    && value.type === 'transport.ringing'
    && typeof value.event_id === 'string'
    && typeof value.session_id === 'string';
}

/** What keeps a value from being an event `transport.ringing`: nothing exactly when the guard accepts it. */
export function explainTransportRingingEvent(value: unknown): Issue[] {
  return explain(shapes.transportRingingEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['decision.event', isDecisionEvent],
  ['decision.item.created', isDecisionItemCreatedEvent],
  ['decision.item.deleted', isDecisionItemDeletedEvent],
  ['error', isServerErrorEvent],
  ['info', isInfoEvent],
  ['response.event', isResponseEvent],
  ['session.closed', isSessionClosedEvent],
  ['session.commentary.appended', isSessionCommentaryAppendedEvent],
  ['session.delegation.created', isSessionDelegationCreatedEvent],
  ['session.input_audio.append', isSessionInputAudioReflectedEvent],
  ['session.input_audio.muted', isSessionInputAudioMutedEvent],
  ['session.input_audio.unmuted', isSessionInputAudioUnmutedEvent],
  ['session.input_transcript.delta', isSessionInputTranscriptDeltaEvent],
  ['session.instructions.appended', isSessionInstructionsAppendedEvent],
  ['session.output_audio.delta', isSessionOutputAudioDeltaEvent],
  ['session.output_audio.fixture.played', isSessionOutputAudioFixturePlayedEvent],
  ['session.output_audio.fixture.playing', isSessionOutputAudioFixturePlayingEvent],
  ['session.output_transcript.delta', isSessionOutputTranscriptDeltaEvent],
  ['session.started', isSessionStartedEvent],
  ['session.thinking.appended', isSessionThinkingAppendedEvent],
  ['session.updated', isSessionUpdatedEvent],
  ['session.usage.updated', isSessionUsageUpdatedEvent],
  ['transport.answered', isTransportAnsweredEvent],
  ['transport.dtmf.received', isTransportDtmfReceivedEvent],
  ['transport.dtmf.send', isTransportDtmfSendNoticeEvent],
  ['transport.dtmf.sent', isTransportDtmfSentEvent],
  ['transport.failed', isTransportFailedEvent],
  ['transport.ringing', isTransportRingingEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'session.input_audio.append':
      return hasFieldsOfSessionInputAudioReflectedEvent(value);
    case 'session.input_transcript.delta':
      return hasFieldsOfSessionInputTranscriptDeltaEvent(value);
    case 'session.output_audio.delta':
      return hasFieldsOfSessionOutputAudioDeltaEvent(value);
    case 'session.output_transcript.delta':
      return hasFieldsOfSessionOutputTranscriptDeltaEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}

/** Is it an event `decision.create`, to the bottom? Unknown fields are welcome. */
export function isDecisionCreateEvent(value: unknown): value is types.DecisionCreateEvent {
  return isRecord(value) && value.type === 'decision.create' && typeof value.event_id === 'string';
}

/** What keeps a value from being an event `decision.create`: nothing exactly when the guard accepts it. */
export function explainDecisionCreateEvent(value: unknown): Issue[] {
  return explain(shapes.decisionCreateEventShape, value);
}

/** Is it an event `decision.item.create`, to the bottom? Unknown fields are welcome. */
export function isDecisionItemCreateEvent(value: unknown): value is types.DecisionItemCreateEvent {
  return isRecord(value)
    && value.type === 'decision.item.create'
    && (value.event_id == null || typeof value.event_id === 'string')
    && isDecisionItemRequest(value.item);
}

/** What keeps a value from being an event `decision.item.create`: nothing exactly when the guard accepts it. */
export function explainDecisionItemCreateEvent(value: unknown): Issue[] {
  return explain(shapes.decisionItemCreateEventShape, value);
}

/** Is it an event `decision.item.delete`, to the bottom? Unknown fields are welcome. */
export function isDecisionItemDeleteEvent(value: unknown): value is types.DecisionItemDeleteEvent {
  return isRecord(value)
    && value.type === 'decision.item.delete'
    && (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.item_id === 'string';
}

/** What keeps a value from being an event `decision.item.delete`: nothing exactly when the guard accepts it. */
export function explainDecisionItemDeleteEvent(value: unknown): Issue[] {
  return explain(shapes.decisionItemDeleteEventShape, value);
}

/** Is it an event `response.create`, to the bottom? Unknown fields are welcome. */
export function isResponseCreateEvent(value: unknown): value is types.ResponseCreateEvent {
  return isRecord(value)
    && value.type === 'response.create'
    && (value.event_id == null || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `response.create`: nothing exactly when the guard accepts it. */
export function explainResponseCreateEvent(value: unknown): Issue[] {
  return explain(shapes.responseCreateEventShape, value);
}

/** Is it an event `response.item.create`, to the bottom? Unknown fields are welcome. */
export function isResponseItemCreateEvent(value: unknown): value is types.ResponseItemCreateEvent {
  return isRecord(value)
    && value.type === 'response.item.create'
    && (value.event_id == null || typeof value.event_id === 'string')
    && isBackendItem(value.item);
}

/** What keeps a value from being an event `response.item.create`: nothing exactly when the guard accepts it. */
export function explainResponseItemCreateEvent(value: unknown): Issue[] {
  return explain(shapes.responseItemCreateEventShape, value);
}

/** Is it an event `session.close`, to the bottom? Unknown fields are welcome. */
export function isSessionCloseEvent(value: unknown): value is types.SessionCloseEvent {
  return isRecord(value)
    && value.type === 'session.close'
    && (value.event_id == null || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `session.close`: nothing exactly when the guard accepts it. */
export function explainSessionCloseEvent(value: unknown): Issue[] {
  return explain(shapes.sessionCloseEventShape, value);
}

/** Is it an event `session.commentary.append`, to the bottom? Unknown fields are welcome. */
export function isSessionCommentaryAppendEvent(value: unknown): value is types.SessionCommentaryAppendEvent {
  return isRecord(value)
    && value.type === 'session.commentary.append'
    && (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.content === 'string'
    && (value.delegation_id === null || typeof value.delegation_id === 'string');
}

/** What keeps a value from being an event `session.commentary.append`: nothing exactly when the guard accepts it. */
export function explainSessionCommentaryAppendEvent(value: unknown): Issue[] {
  return explain(shapes.sessionCommentaryAppendEventShape, value);
}

function hasFieldsOfSessionInputAudioAppendEvent(value: Record<string, unknown>): boolean {
  return (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.audio === 'string';
}

/** Is it an event `session.input_audio.append`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioAppendEvent(value: unknown): value is types.SessionInputAudioAppendEvent {
  return isRecord(value)
    && value.type === 'session.input_audio.append'
    && hasFieldsOfSessionInputAudioAppendEvent(value);
}

/** What keeps a value from being an event `session.input_audio.append`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioAppendEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioAppendEventShape, value);
}

/** Is it an event `session.input_audio.mute`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioMuteEvent(value: unknown): value is types.SessionInputAudioMuteEvent {
  return isRecord(value)
    && value.type === 'session.input_audio.mute'
    && (value.event_id == null || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `session.input_audio.mute`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioMuteEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioMuteEventShape, value);
}

/** Is it an event `session.input_audio.unmute`, to the bottom? Unknown fields are welcome. */
export function isSessionInputAudioUnmuteEvent(value: unknown): value is types.SessionInputAudioUnmuteEvent {
  return isRecord(value)
    && value.type === 'session.input_audio.unmute'
    && (value.event_id == null || typeof value.event_id === 'string');
}

/** What keeps a value from being an event `session.input_audio.unmute`: nothing exactly when the guard accepts it. */
export function explainSessionInputAudioUnmuteEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInputAudioUnmuteEventShape, value);
}

/** Is it an event `session.instructions.append`, to the bottom? Unknown fields are welcome. */
export function isSessionInstructionsAppendEvent(value: unknown): value is types.SessionInstructionsAppendEvent {
  return isRecord(value)
    && value.type === 'session.instructions.append'
    && (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.content === 'string'
    && (value.delegation_id === null || typeof value.delegation_id === 'string');
}

/** What keeps a value from being an event `session.instructions.append`: nothing exactly when the guard accepts it. */
export function explainSessionInstructionsAppendEvent(value: unknown): Issue[] {
  return explain(shapes.sessionInstructionsAppendEventShape, value);
}

/** Is it an event `session.output_audio.fixture.play`, to the bottom? Unknown fields are welcome. */
export function isSessionOutputAudioFixturePlayEvent(value: unknown): value is types.SessionOutputAudioFixturePlayEvent {
  return isRecord(value)
    && value.type === 'session.output_audio.fixture.play'
    && (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.audio === 'string';
}

/** What keeps a value from being an event `session.output_audio.fixture.play`: nothing exactly when the guard accepts it. */
export function explainSessionOutputAudioFixturePlayEvent(value: unknown): Issue[] {
  return explain(shapes.sessionOutputAudioFixturePlayEventShape, value);
}

/** Is it an event `session.start`, to the bottom? Unknown fields are welcome. */
export function isSessionStartEvent(value: unknown): value is types.SessionStartEvent {
  return isRecord(value)
    && value.type === 'session.start'
    && (value.event_id == null || typeof value.event_id === 'string')
    && isLiveSessionRequest(value.session);
}

/** What keeps a value from being an event `session.start`: nothing exactly when the guard accepts it. */
export function explainSessionStartEvent(value: unknown): Issue[] {
  return explain(shapes.sessionStartEventShape, value);
}

/** Is it an event `session.thinking.append`, to the bottom? Unknown fields are welcome. */
export function isSessionThinkingAppendEvent(value: unknown): value is types.SessionThinkingAppendEvent {
  return isRecord(value)
    && value.type === 'session.thinking.append'
    && (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.content === 'string'
    && (value.delegation_id === null || typeof value.delegation_id === 'string');
}

/** What keeps a value from being an event `session.thinking.append`: nothing exactly when the guard accepts it. */
export function explainSessionThinkingAppendEvent(value: unknown): Issue[] {
  return explain(shapes.sessionThinkingAppendEventShape, value);
}

/** Is it an event `session.update`, to the bottom? Unknown fields are welcome. */
export function isSessionUpdateEvent(value: unknown): value is types.SessionUpdateEvent {
  return isRecord(value)
    && value.type === 'session.update'
    && (value.event_id == null || typeof value.event_id === 'string')
    && isLiveSessionChanges(value.session);
}

/** What keeps a value from being an event `session.update`: nothing exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(shapes.sessionUpdateEventShape, value);
}

/** Is it an event `transport.dtmf.send`, to the bottom? Unknown fields are welcome. */
export function isTransportDtmfSendEvent(value: unknown): value is types.TransportDtmfSendEvent {
  return isRecord(value)
    && value.type === 'transport.dtmf.send'
    && (value.event_id == null || typeof value.event_id === 'string')
    && typeof value.event === 'string';
}

/** What keeps a value from being an event `transport.dtmf.send`: nothing exactly when the guard accepts it. */
export function explainTransportDtmfSendEvent(value: unknown): Issue[] {
  return explain(shapes.transportDtmfSendEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['decision.create', isDecisionCreateEvent],
  ['decision.item.create', isDecisionItemCreateEvent],
  ['decision.item.delete', isDecisionItemDeleteEvent],
  ['response.create', isResponseCreateEvent],
  ['response.item.create', isResponseItemCreateEvent],
  ['session.close', isSessionCloseEvent],
  ['session.commentary.append', isSessionCommentaryAppendEvent],
  ['session.input_audio.append', isSessionInputAudioAppendEvent],
  ['session.input_audio.mute', isSessionInputAudioMuteEvent],
  ['session.input_audio.unmute', isSessionInputAudioUnmuteEvent],
  ['session.instructions.append', isSessionInstructionsAppendEvent],
  ['session.output_audio.fixture.play', isSessionOutputAudioFixturePlayEvent],
  ['session.start', isSessionStartEvent],
  ['session.thinking.append', isSessionThinkingAppendEvent],
  ['session.update', isSessionUpdateEvent],
  ['transport.dtmf.send', isTransportDtmfSendEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is types.ClientEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'session.input_audio.append':
      return hasFieldsOfSessionInputAudioAppendEvent(value);
  }

  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the client: nothing exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(shapes.clientEventShape, value);
}

/** Is it an event `session.start`, to the bottom? Unknown fields are welcome. */
export function isForkSessionStartEvent(value: unknown): value is types.ForkSessionStartEvent {
  return isRecord(value)
    && value.type === 'session.start'
    && (value.event_id == null || typeof value.event_id === 'string')
    && isForkOverrides(value.session);
}

/** What keeps a value from being an event `session.start`: nothing exactly when the guard accepts it. */
export function explainForkSessionStartEvent(value: unknown): Issue[] {
  return explain(shapes.forkSessionStartEventShape, value);
}

/** The guards by tag. */
export const FORK_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['session.start', isForkSessionStartEvent],
]);

/** Is it an event of the fork? Its tag chooses the one guard that decides. */
export function isForkEvent(value: unknown): value is types.ForkEvent {
  if (!isRecord(value)) return false;
  const isEvent = FORK_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the fork: nothing exactly when the guard accepts it. */
export function explainForkEvent(value: unknown): Issue[] {
  return explain(shapes.forkEventShape, value);
}
