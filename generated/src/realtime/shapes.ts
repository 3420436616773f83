/**
 * Shapes of the surface `realtime`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const apiErrorShape: Shape = ['as', 'ApiError', {
  type: 's',
  code: 's0?',
  message: 's',
  param: 's0?',
  event_id: 's0?',
}];

export const outputTextPartShape: Shape = ['as', 'OutputTextPart', {
  type: ['is', 'output_text'],
  text: 's',
}];

export const outputAudioPartShape: Shape = ['as', 'OutputAudioPart', {
  type: ['is', 'output_audio'],
  audio: 's0?',
  transcript: 's0?',
}];

export const textPartShape: Shape = ['as', 'TextPart', {
  type: ['is', 'text'],
  text: 's',
}];

export const audioPartShape: Shape = ['as', 'AudioPart', {
  type: ['is', 'audio'],
  audio: 's0?',
  transcript: 's0?',
}];

export const assistantContentPartShape: Shape = ['as', 'AssistantContentPart', [
  'by',
  'type',
  outputTextPartShape,
  outputAudioPartShape,
  textPartShape,
  audioPartShape,
]];

export const itemStatusShape: Shape = 's';

export const assistantMessageItemShape: Shape = ['as', 'AssistantMessageItem', {
  id: 's',
  object: ['any', ['is', 'realtime.item'], '0?'],
  status: 's0?',
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  phase: 's0?',
  content: ['list', assistantContentPartShape],
}];

export const itemStatusInputShape: Shape = ['as', 'ItemStatusInput', ['is', 'completed', 'incomplete', 'in_progress']];

export const outputAudioPartInputShape: Shape = ['as', 'OutputAudioPartInput', {
  type: ['is', 'output_audio'],
  audio: 's?',
  transcript: 's?',
}];

export const assistantPartInputShape: Shape = ['as', 'AssistantPartInput', [
  'by',
  'type',
  outputTextPartShape,
  outputAudioPartInputShape,
]];

export const assistantMessageItemInputShape: Shape = ['as', 'AssistantMessageItemInput', {
  id: 's?',
  object: ['any', ['is', 'realtime.item'], '?'],
  status: ['any', itemStatusInputShape, '?'],
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  content: ['list', assistantPartInputShape],
}];

export const pcmAudioFormatShape: Shape = ['as', 'PcmAudioFormat', {
  type: ['is', 'audio/pcm'],
  rate: 'i?',
}];

export const pcmuAudioFormatShape: Shape = ['as', 'PcmuAudioFormat', {
  type: ['is', 'audio/pcmu'],
}];

export const pcmaAudioFormatShape: Shape = ['as', 'PcmaAudioFormat', {
  type: ['is', 'audio/pcma'],
}];

export const audioFormatShape: Shape = ['as', 'AudioFormat', [
  'by',
  'type',
  pcmAudioFormatShape,
  pcmuAudioFormatShape,
  pcmaAudioFormatShape,
]];

export const pcmAudioFormatRequestShape: Shape = ['as', 'PcmAudioFormatRequest', {
  type: ['is', 'audio/pcm'],
  rate: ['any', ['is', 24000], '?'],
}];

export const audioFormatRequestShape: Shape = ['as', 'AudioFormatRequest', [
  'by',
  'type',
  pcmAudioFormatRequestShape,
  pcmuAudioFormatShape,
  pcmaAudioFormatShape,
]];

export const transcriptionModelShape: Shape = 's';

export const audioTranscriptionShape: Shape = ['as', 'AudioTranscription', {
  model: 's0?',
  language: 's0?',
  languages: ['any', ['list', 's'], '0?'],
  prompt: 's0?',
}];

export const noiseReductionTypeShape: Shape = 's';

export const noiseReductionShape: Shape = ['as', 'NoiseReduction', {
  type: 's0?',
  strength: 'n0?',
}];

export const serverVadShape: Shape = ['as', 'ServerVad', {
  type: ['is', 'server_vad'],
  threshold: 'n0?',
  prefix_padding_ms: 'i0?',
  silence_duration_ms: 'i0?',
  create_response: 'b0?',
  interrupt_response: 'b0?',
  idle_timeout_ms: 'i0?',
}];

export const semanticVadShape: Shape = ['as', 'SemanticVad', {
  type: ['is', 'semantic_vad'],
  eagerness: 's0?',
  create_response: 'b0?',
  interrupt_response: 'b0?',
}];

export const turnDetectionShape: Shape = ['as', 'TurnDetection', ['by', 'type', serverVadShape, semanticVadShape]];

export const audioInputShape: Shape = ['as', 'AudioInput', {
  format: ['any', audioFormatShape, '0?'],
  transcription: ['any', audioTranscriptionShape, '0?'],
  noise_reduction: ['any', noiseReductionShape, '0?'],
  turn_detection: ['any', turnDetectionShape, '0?'],
}];

export const inputTranscriptionRequestShape: Shape = ['as', 'InputTranscriptionRequest', {
  model: 's?',
  language: 's?',
  languages: ['any', ['list', 's'], '?'],
  keywords: ['any', ['list', 's'], '?'],
  prompt: 's?',
  delay: ['any', ['is', 'minimal', 'low', 'medium', 'high', 'xhigh'], '?'],
}];

export const noiseReductionTypeRequestShape: Shape = ['as', 'NoiseReductionTypeRequest', ['is', 'near_field', 'far_field']];

export const noiseReductionRequestShape: Shape = ['as', 'NoiseReductionRequest', {
  type: ['any', noiseReductionTypeRequestShape, '?'],
  strength: 'n?',
}];

export const serverVadRequestShape: Shape = ['as', 'ServerVadRequest', {
  type: ['is', 'server_vad'],
  threshold: 'n?',
  prefix_padding_ms: 'i?',
  silence_duration_ms: 'i?',
  create_response: 'b?',
  interrupt_response: 'b?',
  idle_timeout_ms: 'i0?',
}];

export const semanticVadRequestShape: Shape = ['as', 'SemanticVadRequest', {
  type: ['is', 'semantic_vad'],
  eagerness: ['any', ['is', 'low', 'medium', 'high', 'auto'], '?'],
  create_response: 'b?',
  interrupt_response: 'b?',
}];

export const turnDetectionRequestShape: Shape = ['as', 'TurnDetectionRequest', [
  'by',
  'type',
  serverVadRequestShape,
  semanticVadRequestShape,
]];

export const audioInputRequestShape: Shape = ['as', 'AudioInputRequest', {
  format: ['any', audioFormatRequestShape, '?'],
  transcription: ['any', inputTranscriptionRequestShape, '?'],
  noise_reduction: ['any', noiseReductionRequestShape, '?'],
  turn_detection: ['any', turnDetectionRequestShape, '0?'],
}];

export const voiceNameShape: Shape = 's';

export const customVoiceShape: Shape = ['as', 'CustomVoice', {
  id: 's',
}];

export const voiceShape: Shape = ['as', 'Voice', ['any', 's', customVoiceShape]];

export const audioOutputShape: Shape = ['as', 'AudioOutput', {
  format: ['any', audioFormatShape, '0?'],
  voice: ['any', voiceShape, '0?'],
  speed: 'n0?',
}];

export const audioOutputRequestShape: Shape = ['as', 'AudioOutputRequest', {
  format: ['any', audioFormatRequestShape, '?'],
  voice: ['any', voiceShape, '?'],
  speed: 'n?',
}];

export const cachedTokensDetailsShape: Shape = ['as', 'CachedTokensDetails', {
  text_tokens: 'i0?',
  audio_tokens: 'i0?',
  image_tokens: 'i0?',
}];

export const contentPartShape: Shape = ['as', 'ContentPart', ['by', 'type', textPartShape, audioPartShape]];

export const conversationShape: Shape = ['as', 'Conversation', {
  id: 's0?',
  object: 's0?',
}];

export const inputTextPartShape: Shape = ['as', 'InputTextPart', {
  type: ['is', 'input_text'],
  text: 's',
}];

export const systemMessageItemShape: Shape = ['as', 'SystemMessageItem', {
  id: 's',
  object: ['any', ['is', 'realtime.item'], '0?'],
  status: 's0?',
  type: ['is', 'message'],
  role: ['is', 'system'],
  content: ['list', inputTextPartShape],
}];

export const inputAudioPartShape: Shape = ['as', 'InputAudioPart', {
  type: ['is', 'input_audio'],
  audio: 's0?',
  transcript: 's0?',
}];

export const inputImagePartShape: Shape = ['as', 'InputImagePart', {
  type: ['is', 'input_image'],
  image_url: 's0?',
  detail: 's0?',
}];

export const userContentPartShape: Shape = ['as', 'UserContentPart', [
  'by',
  'type',
  inputTextPartShape,
  inputAudioPartShape,
  inputImagePartShape,
]];

export const userMessageItemShape: Shape = ['as', 'UserMessageItem', {
  id: 's',
  object: ['any', ['is', 'realtime.item'], '0?'],
  status: 's0?',
  type: ['is', 'message'],
  role: ['is', 'user'],
  content: ['list', userContentPartShape],
}];

export const messageItemShape: Shape = ['as', 'MessageItem', [
  'by',
  'role',
  systemMessageItemShape,
  userMessageItemShape,
  assistantMessageItemShape,
]];

export const functionCallItemShape: Shape = ['as', 'FunctionCallItem', {
  id: 's',
  object: ['any', ['is', 'realtime.item'], '0?'],
  status: 's0?',
  type: ['is', 'function_call'],
  call_id: 's0?',
  name: 's',
  arguments: 's',
}];

export const functionCallOutputItemShape: Shape = ['as', 'FunctionCallOutputItem', {
  id: 's',
  object: ['any', ['is', 'realtime.item'], '0?'],
  status: 's0?',
  type: ['is', 'function_call_output'],
  call_id: 's',
  output: 's',
}];

export const mcpListedToolShape: Shape = ['as', 'McpListedTool', {
  name: 's',
  description: 's0?',
  input_schema: 'o',
  annotations: 'o0?',
}];

export const mcpListToolsItemShape: Shape = ['as', 'McpListToolsItem', {
  type: ['is', 'mcp_list_tools'],
  id: 's',
  server_label: 's',
  tools: ['list', mcpListedToolShape],
}];

export const mcpProtocolErrorShape: Shape = ['as', 'McpProtocolError', {
  type: ['is', 'protocol_error'],
  code: 'i',
  message: 's',
}];

export const mcpToolExecutionErrorShape: Shape = ['as', 'McpToolExecutionError', {
  type: ['is', 'tool_execution_error'],
  message: 's',
}];

export const mcpHttpErrorShape: Shape = ['as', 'McpHttpError', {
  type: ['is', 'http_error'],
  code: 'i',
  message: 's',
}];

export const mcpCallErrorShape: Shape = ['as', 'McpCallError', [
  'by',
  'type',
  mcpProtocolErrorShape,
  mcpToolExecutionErrorShape,
  mcpHttpErrorShape,
]];

export const mcpCallItemShape: Shape = ['as', 'McpCallItem', {
  type: ['is', 'mcp_call'],
  id: 's',
  server_label: 's',
  name: 's',
  arguments: 's',
  approval_request_id: 's0?',
  output: 's0?',
  error: ['any', mcpCallErrorShape, '0?'],
}];

export const mcpApprovalRequestItemShape: Shape = ['as', 'McpApprovalRequestItem', {
  type: ['is', 'mcp_approval_request'],
  id: 's',
  server_label: 's',
  name: 's',
  arguments: 's',
}];

export const mcpApprovalResponseItemShape: Shape = ['as', 'McpApprovalResponseItem', {
  type: ['is', 'mcp_approval_response'],
  id: 's',
  approval_request_id: 's',
  approve: 'b',
  reason: 's0?',
}];

export const conversationItemShape: Shape = ['as', 'ConversationItem', [
  'by',
  'type',
  messageItemShape,
  functionCallItemShape,
  functionCallOutputItemShape,
  mcpListToolsItemShape,
  mcpCallItemShape,
  mcpApprovalRequestItemShape,
  mcpApprovalResponseItemShape,
]];

export const systemMessageItemInputShape: Shape = ['as', 'SystemMessageItemInput', {
  id: 's?',
  object: ['any', ['is', 'realtime.item'], '?'],
  status: ['any', itemStatusInputShape, '?'],
  type: ['is', 'message'],
  role: ['is', 'system'],
  content: ['list', inputTextPartShape],
}];

export const inputAudioPartInputShape: Shape = ['as', 'InputAudioPartInput', {
  type: ['is', 'input_audio'],
  audio: 's?',
  transcript: 's?',
}];

export const inputImagePartInputShape: Shape = ['as', 'InputImagePartInput', {
  type: ['is', 'input_image'],
  image_url: 's?',
  detail: ['any', ['is', 'auto', 'low', 'high'], '?'],
}];

export const userPartInputShape: Shape = ['as', 'UserPartInput', [
  'by',
  'type',
  inputTextPartShape,
  inputAudioPartInputShape,
  inputImagePartInputShape,
]];

export const userMessageItemInputShape: Shape = ['as', 'UserMessageItemInput', {
  id: 's?',
  object: ['any', ['is', 'realtime.item'], '?'],
  status: ['any', itemStatusInputShape, '?'],
  type: ['is', 'message'],
  role: ['is', 'user'],
  content: ['list', userPartInputShape],
}];

export const messageItemInputShape: Shape = ['as', 'MessageItemInput', [
  'by',
  'role',
  systemMessageItemInputShape,
  userMessageItemInputShape,
  assistantMessageItemInputShape,
]];

export const functionCallItemInputShape: Shape = ['as', 'FunctionCallItemInput', {
  id: 's?',
  object: ['any', ['is', 'realtime.item'], '?'],
  status: ['any', itemStatusInputShape, '?'],
  type: ['is', 'function_call'],
  call_id: 's?',
  name: 's',
  arguments: 's',
}];

export const functionCallOutputItemInputShape: Shape = ['as', 'FunctionCallOutputItemInput', {
  id: 's?',
  object: ['any', ['is', 'realtime.item'], '?'],
  status: ['any', itemStatusInputShape, '?'],
  type: ['is', 'function_call_output'],
  call_id: 's',
  output: 's',
}];

export const mcpListToolsItemInputShape: Shape = ['as', 'McpListToolsItemInput', {
  type: ['is', 'mcp_list_tools'],
  id: 's?',
  server_label: 's',
  tools: ['list', mcpListedToolShape],
}];

export const conversationItemInputShape: Shape = ['as', 'ConversationItemInput', [
  'by',
  'type',
  messageItemInputShape,
  functionCallItemInputShape,
  functionCallOutputItemInputShape,
  mcpListToolsItemInputShape,
  mcpCallItemShape,
  mcpApprovalRequestItemShape,
  mcpApprovalResponseItemShape,
]];

export const detectedLanguageShape: Shape = ['as', 'DetectedLanguage', {
  code: 's',
}];

export const functionToolShape: Shape = ['as', 'FunctionTool', {
  type: ['is', 'function'],
  name: 's',
  description: 's0?',
  parameters: 'o0?',
}];

export const functionToolRequestShape: Shape = ['as', 'FunctionToolRequest', {
  type: ['is', 'function'],
  name: 's',
  description: 's?',
  parameters: 'o?',
}];

export const inputTokenDetailsShape: Shape = ['as', 'InputTokenDetails', {
  text_tokens: 'i0?',
  audio_tokens: 'i0?',
  image_tokens: 'i0?',
  cached_tokens: 'i0?',
  cached_tokens_details: ['any', cachedTokensDetailsShape, '0?'],
}];

export const logProbabilityShape: Shape = ['as', 'LogProbability', {
  token: 's',
  logprob: 'n',
  bytes: ['list', 'i'],
}];

export const maxOutputTokensShape: Shape = ['as', 'MaxOutputTokens', ['any', 'i', ['is', 'inf']]];

export const mcpToolFilterShape: Shape = ['as', 'McpToolFilter', {
  tool_names: ['any', ['list', 's'], '0?'],
  read_only: 'b0?',
}];

export const mcpApprovalFilterShape: Shape = ['as', 'McpApprovalFilter', {
  always: ['any', mcpToolFilterShape, '0?'],
  never: ['any', mcpToolFilterShape, '0?'],
}];

export const mcpToolFilterRequestShape: Shape = ['as', 'McpToolFilterRequest', {
  tool_names: ['any', ['list', 's'], '?'],
  read_only: 'b?',
}];

export const mcpApprovalFilterRequestShape: Shape = ['as', 'McpApprovalFilterRequest', {
  always: ['any', mcpToolFilterRequestShape, '?'],
  never: ['any', mcpToolFilterRequestShape, '?'],
}];

export const mcpCallerShape: Shape = 's';

export const mcpConnectorShape: Shape = 's';

export const mcpConnectorRequestShape: Shape = ['as', 'McpConnectorRequest', [
  'is',
  'connector_dropbox',
  'connector_gmail',
  'connector_googlecalendar',
  'connector_googledrive',
  'connector_microsoftteams',
  'connector_outlookcalendar',
  'connector_outlookemail',
  'connector_sharepoint',
]];

export const mcpToolShape: Shape = ['as', 'McpTool', {
  type: ['is', 'mcp'],
  server_label: 's',
  server_url: 's0?',
  connector_id: 's0?',
  tunnel_id: 's0?',
  authorization: 's0?',
  server_description: 's0?',
  headers: ['any', ['map', 's'], '0?'],
  allowed_tools: ['any', ['list', 's'], mcpToolFilterShape, '0?'],
  allowed_callers: ['any', ['list', 's'], '0?'],
  require_approval: ['any', ['is', 'always', 'never'], mcpApprovalFilterShape, '0?'],
  defer_loading: 'b0?',
}];

export const mcpToolCallerShape: Shape = ['as', 'McpToolCaller', ['is', 'direct', 'programmatic']];

export const mcpToolRequestShape: Shape = ['as', 'McpToolRequest', {
  type: ['is', 'mcp'],
  server_label: 's',
  server_url: 's?',
  connector_id: ['any', mcpConnectorRequestShape, '?'],
  tunnel_id: 's?',
  authorization: 's?',
  server_description: 's?',
  headers: ['any', ['map', 's'], '0?'],
  allowed_tools: ['any', ['list', 's'], mcpToolFilterRequestShape, '0?'],
  allowed_callers: ['any', ['list', mcpToolCallerShape], '0?'],
  require_approval: ['any', ['is', 'always', 'never'], mcpApprovalFilterRequestShape, '0?'],
  defer_loading: 'b?',
}];

export const metadataShape: Shape = ['as', 'Metadata', ['map', 's']];

export const outputModalityShape: Shape = 's';

export const outputModalityRequestShape: Shape = ['as', 'OutputModalityRequest', ['is', 'text', 'audio']];

export const outputTokenDetailsShape: Shape = ['as', 'OutputTokenDetails', {
  text_tokens: 'i0?',
  audio_tokens: 'i0?',
  reasoning_tokens: 'i0?',
}];

export const promptCacheBreakpointShape: Shape = ['as', 'PromptCacheBreakpoint', {
  mode: ['is', 'explicit'],
  ttl: 's0?',
}];

export const promptTextShape: Shape = ['as', 'PromptText', {
  type: ['is', 'input_text'],
  text: 's',
  prompt_cache_breakpoint: ['any', promptCacheBreakpointShape, '0?'],
}];

export const promptImageShape: Shape = ['as', 'PromptImage', {
  type: ['is', 'input_image'],
  image_url: 's0?',
  file_id: 's0?',
  detail: 's',
  prompt_cache_breakpoint: ['any', promptCacheBreakpointShape, '0?'],
}];

export const promptFileShape: Shape = ['as', 'PromptFile', {
  type: ['is', 'input_file'],
  file_id: 's0?',
  filename: 's0?',
  file_data: 's0?',
  file_url: 's0?',
  detail: 's0?',
  prompt_cache_breakpoint: ['any', promptCacheBreakpointShape, '0?'],
}];

export const promptVariableShape: Shape = ['as', 'PromptVariable', [
  'any',
  's',
  ['by', 'type', promptTextShape, promptImageShape, promptFileShape],
]];

export const promptVariablesShape: Shape = ['as', 'PromptVariables', ['map', promptVariableShape]];

export const promptShape: Shape = ['as', 'Prompt', {
  id: 's',
  version: 's0?',
  variables: ['any', promptVariablesShape, '0?'],
}];

export const promptCacheBreakpointRequestShape: Shape = ['as', 'PromptCacheBreakpointRequest', {
  mode: ['is', 'explicit'],
  ttl: ['any', ['is', '30m', '12h'], '?'],
}];

export const promptFileRequestShape: Shape = ['as', 'PromptFileRequest', {
  type: ['is', 'input_file'],
  file_id: 's0?',
  filename: 's?',
  file_data: 's?',
  file_url: 's?',
  detail: ['any', ['is', 'auto', 'low', 'high'], '?'],
  prompt_cache_breakpoint: ['any', promptCacheBreakpointRequestShape, '?'],
}];

export const promptImageRequestShape: Shape = ['as', 'PromptImageRequest', {
  type: ['is', 'input_image'],
  image_url: 's0?',
  file_id: 's0?',
  detail: ['is', 'low', 'high', 'auto', 'original'],
  prompt_cache_breakpoint: ['any', promptCacheBreakpointRequestShape, '?'],
}];

export const promptTextRequestShape: Shape = ['as', 'PromptTextRequest', {
  type: ['is', 'input_text'],
  text: 's',
  prompt_cache_breakpoint: ['any', promptCacheBreakpointRequestShape, '?'],
}];

export const promptVariableRequestShape: Shape = ['as', 'PromptVariableRequest', [
  'any',
  's',
  ['by', 'type', promptTextRequestShape, promptImageRequestShape, promptFileRequestShape],
]];

export const promptVariablesRequestShape: Shape = ['as', 'PromptVariablesRequest', ['map', promptVariableRequestShape]];

export const promptRequestShape: Shape = ['as', 'PromptRequest', {
  id: 's',
  version: 's0?',
  variables: ['any', promptVariablesRequestShape, '0?'],
}];

export const rateLimitShape: Shape = ['as', 'RateLimit', {
  name: 's',
  limit: 'i',
  remaining: 'i',
  reset_seconds: 'n',
}];

export const realtimeAudioShape: Shape = ['as', 'RealtimeAudio', {
  input: ['any', audioInputShape, '0?'],
  output: ['any', audioOutputShape, '0?'],
}];

export const realtimeAudioRequestShape: Shape = ['as', 'RealtimeAudioRequest', {
  input: ['any', audioInputRequestShape, '?'],
  output: ['any', audioOutputRequestShape, '?'],
}];

export const realtimeModelShape: Shape = 's';

export const responseErrorShape: Shape = ['as', 'ResponseError', {
  type: 's0?',
  code: 's0?',
  message: 's0?',
}];

export const responseStatusDetailsShape: Shape = ['as', 'ResponseStatusDetails', {
  type: 's0?',
  reason: 's0?',
  error: ['any', responseErrorShape, '0?'],
}];

export const responseAudioOutputShape: Shape = ['as', 'ResponseAudioOutput', {
  format: ['any', audioFormatShape, '0?'],
  voice: ['any', voiceShape, '0?'],
}];

export const responseAudioShape: Shape = ['as', 'ResponseAudio', {
  output: ['any', responseAudioOutputShape, '0?'],
}];

export const responseUsageShape: Shape = ['as', 'ResponseUsage', {
  total_tokens: 'i0?',
  input_tokens: 'i0?',
  output_tokens: 'i0?',
  input_token_details: ['any', inputTokenDetailsShape, '0?'],
  output_token_details: ['any', outputTokenDetailsShape, '0?'],
}];

export const realtimeResponseShape: Shape = ['as', 'RealtimeResponse', {
  id: 's',
  object: ['is', 'realtime.response'],
  status: 's',
  status_details: ['any', responseStatusDetailsShape, '0?'],
  output: ['list', conversationItemShape],
  metadata: ['any', metadataShape, '0?'],
  audio: ['any', responseAudioShape, '0?'],
  usage: ['any', responseUsageShape, '0?'],
  conversation_id: 's0?',
  output_modalities: ['any', ['list', 's'], '0?'],
  max_output_tokens: ['any', maxOutputTokensShape, '0?'],
}];

export const responseAudioOutputRequestShape: Shape = ['as', 'ResponseAudioOutputRequest', {
  format: ['any', audioFormatRequestShape, '?'],
  voice: ['any', voiceShape, '?'],
}];

export const responseAudioRequestShape: Shape = ['as', 'ResponseAudioRequest', {
  output: ['any', responseAudioOutputRequestShape, '?'],
}];

export const toolRequestShape: Shape = ['as', 'ToolRequest', ['by', 'type', functionToolRequestShape, mcpToolRequestShape]];

export const toolChoiceModeRequestShape: Shape = ['as', 'ToolChoiceModeRequest', ['is', 'none', 'auto', 'required']];

export const toolChoiceFunctionShape: Shape = ['as', 'ToolChoiceFunction', {
  type: ['is', 'function'],
  name: 's',
}];

export const toolChoiceMcpShape: Shape = ['as', 'ToolChoiceMcp', {
  type: ['is', 'mcp'],
  server_label: 's',
  name: 's0?',
}];

export const toolChoiceRequestShape: Shape = ['as', 'ToolChoiceRequest', [
  'any',
  toolChoiceModeRequestShape,
  ['by', 'type', toolChoiceFunctionShape, toolChoiceMcpShape],
]];

export const reasoningEffortRequestShape: Shape = ['as', 'ReasoningEffortRequest', ['is', 'minimal', 'low', 'medium', 'high', 'xhigh']];

export const reasoningRequestShape: Shape = ['as', 'ReasoningRequest', {
  effort: ['any', reasoningEffortRequestShape, '?'],
}];

export const realtimeResponseRequestShape: Shape = ['as', 'RealtimeResponseRequest', {
  conversation: 's?',
  input: ['any', ['list', conversationItemInputShape], '?'],
  output_modalities: ['any', ['list', outputModalityRequestShape], '?'],
  instructions: 's?',
  audio: ['any', responseAudioRequestShape, '?'],
  tools: ['any', ['list', toolRequestShape], '?'],
  tool_choice: ['any', toolChoiceRequestShape, '?'],
  parallel_tool_calls: 'b?',
  reasoning: ['any', reasoningRequestShape, '?'],
  max_output_tokens: ['any', maxOutputTokensShape, '?'],
  metadata: ['any', metadataShape, '0?'],
  prompt: ['any', promptRequestShape, '0?'],
}];

export const sessionIncludeShape: Shape = 's';

export const toolShape: Shape = ['as', 'Tool', ['by', 'type', functionToolShape, mcpToolShape]];

export const toolChoiceModeShape: Shape = 's';

export const toolChoiceShape: Shape = ['as', 'ToolChoice', [
  'any',
  's',
  ['by', 'type', toolChoiceFunctionShape, toolChoiceMcpShape],
]];

export const reasoningEffortShape: Shape = 's';

export const reasoningShape: Shape = ['as', 'Reasoning', {
  effort: 's0?',
}];

export const tokenLimitsShape: Shape = ['as', 'TokenLimits', {
  post_instructions: 'i0?',
}];

export const retentionRatioTruncationShape: Shape = ['as', 'RetentionRatioTruncation', {
  type: ['is', 'retention_ratio'],
  retention_ratio: 'n',
  token_limits: ['any', tokenLimitsShape, '0?'],
}];

export const truncationShape: Shape = ['as', 'Truncation', ['any', ['is', 'auto', 'disabled'], retentionRatioTruncationShape]];

export const tracingConfigShape: Shape = ['as', 'TracingConfig', {
  workflow_name: 's0?',
  group_id: 's0?',
  metadata: 'o0?',
}];

export const tracingShape: Shape = ['as', 'Tracing', ['any', ['is', 'auto'], tracingConfigShape]];

export const realtimeSessionShape: Shape = ['as', 'RealtimeSession', {
  type: ['is', 'realtime'],
  id: 's',
  object: ['is', 'realtime.session'],
  expires_at: 'i0?',
  model: 's0?',
  output_modalities: ['any', ['list', 's'], '0?'],
  instructions: 's0?',
  audio: ['any', realtimeAudioShape, '0?'],
  include: ['any', ['list', 's'], '0?'],
  tools: ['any', ['list', toolShape], '0?'],
  tool_choice: ['any', toolChoiceShape, '0?'],
  reasoning: ['any', reasoningShape, '0?'],
  max_output_tokens: ['any', maxOutputTokensShape, '0?'],
  truncation: ['any', truncationShape, '0?'],
  tracing: ['any', tracingShape, '0?'],
  prompt: ['any', promptShape, '0?'],
}];

export const sessionIncludeRequestShape: Shape = ['as', 'SessionIncludeRequest', ['is', 'item.input_audio_transcription.logprobs']];

export const tokenLimitsRequestShape: Shape = ['as', 'TokenLimitsRequest', {
  post_instructions: 'i?',
}];

export const retentionRatioTruncationRequestShape: Shape = ['as', 'RetentionRatioTruncationRequest', {
  type: ['is', 'retention_ratio'],
  retention_ratio: 'n',
  token_limits: ['any', tokenLimitsRequestShape, '?'],
}];

export const truncationRequestShape: Shape = ['as', 'TruncationRequest', [
  'any',
  ['is', 'auto', 'disabled'],
  retentionRatioTruncationRequestShape,
]];

export const tracingConfigRequestShape: Shape = ['as', 'TracingConfigRequest', {
  workflow_name: 's?',
  group_id: 's?',
  metadata: 'o?',
}];

export const tracingRequestShape: Shape = ['as', 'TracingRequest', ['any', ['is', 'auto'], tracingConfigRequestShape]];

export const realtimeSessionRequestShape: Shape = ['as', 'RealtimeSessionRequest', {
  type: ['is', 'realtime'],
  model: 's?',
  output_modalities: ['any', ['list', outputModalityRequestShape], '?'],
  instructions: 's?',
  audio: ['any', realtimeAudioRequestShape, '?'],
  include: ['any', ['list', sessionIncludeRequestShape], '?'],
  tools: ['any', ['list', toolRequestShape], '?'],
  tool_choice: ['any', toolChoiceRequestShape, '?'],
  parallel_tool_calls: 'b?',
  reasoning: ['any', reasoningRequestShape, '?'],
  max_output_tokens: ['any', maxOutputTokensShape, '?'],
  truncation: ['any', truncationRequestShape, '?'],
  tracing: ['any', tracingRequestShape, '0?'],
  prompt: ['any', promptRequestShape, '0?'],
}];

export const transcriptionTurnDetectionShape: Shape = ['as', 'TranscriptionTurnDetection', {
  type: 's0?',
  threshold: 'n0?',
  prefix_padding_ms: 'i0?',
  silence_duration_ms: 'i0?',
}];

export const transcriptionAudioInputShape: Shape = ['as', 'TranscriptionAudioInput', {
  format: ['any', audioFormatShape, '0?'],
  transcription: ['any', audioTranscriptionShape, '0?'],
  noise_reduction: ['any', noiseReductionShape, '0?'],
  turn_detection: ['any', transcriptionTurnDetectionShape, '0?'],
}];

export const transcriptionAudioShape: Shape = ['as', 'TranscriptionAudio', {
  input: ['any', transcriptionAudioInputShape, '0?'],
}];

export const transcriptionSessionShape: Shape = ['as', 'TranscriptionSession', {
  type: ['is', 'transcription'],
  id: 's',
  object: 's',
  expires_at: 'i0?',
  audio: ['any', transcriptionAudioShape, '0?'],
  include: ['any', ['list', 's'], '0?'],
}];

export const sessionShape: Shape = ['as', 'Session', ['by', 'type', realtimeSessionShape, transcriptionSessionShape]];

export const transcriptionAudioRequestShape: Shape = ['as', 'TranscriptionAudioRequest', {
  input: ['any', audioInputRequestShape, '?'],
}];

export const transcriptionSessionRequestShape: Shape = ['as', 'TranscriptionSessionRequest', {
  type: ['is', 'transcription'],
  audio: ['any', transcriptionAudioRequestShape, '?'],
  include: ['any', ['list', sessionIncludeRequestShape], '?'],
}];

export const sessionRequestShape: Shape = ['as', 'SessionRequest', [
  'by',
  'type',
  realtimeSessionRequestShape,
  transcriptionSessionRequestShape,
]];

export const transcriptionDurationUsageShape: Shape = ['as', 'TranscriptionDurationUsage', {
  type: ['is', 'duration'],
  seconds: 'n',
}];

export const transcriptionErrorShape: Shape = ['as', 'TranscriptionError', {
  type: 's0?',
  code: 's0?',
  message: 's0?',
  param: 's0?',
}];

export const transcriptionInputTokenDetailsShape: Shape = ['as', 'TranscriptionInputTokenDetails', {
  text_tokens: 'i0?',
  audio_tokens: 'i0?',
}];

export const transcriptionTokenUsageShape: Shape = ['as', 'TranscriptionTokenUsage', {
  type: ['is', 'tokens'],
  input_tokens: 'i',
  input_token_details: ['any', transcriptionInputTokenDetailsShape, '0?'],
  output_tokens: 'i',
  total_tokens: 'i',
}];

export const transcriptionUsageShape: Shape = ['as', 'TranscriptionUsage', [
  'by',
  'type',
  transcriptionTokenUsageShape,
  transcriptionDurationUsageShape,
]];

export const conversationCreatedEventShape: Shape = {
  type: ['is', 'conversation.created'],
  event_id: 's',
  conversation: conversationShape,
};

export const conversationItemAddedEventShape: Shape = {
  type: ['is', 'conversation.item.added'],
  event_id: 's',
  previous_item_id: 's0?',
  item: conversationItemShape,
};

export const conversationItemCreatedEventShape: Shape = {
  type: ['is', 'conversation.item.created'],
  event_id: 's',
  previous_item_id: 's0?',
  item: conversationItemShape,
};

export const conversationItemDeletedEventShape: Shape = {
  type: ['is', 'conversation.item.deleted'],
  event_id: 's',
  item_id: 's',
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
  languages: ['any', ['list', detectedLanguageShape], '0?'],
  logprobs: ['any', ['list', logProbabilityShape], '0?'],
  usage: transcriptionUsageShape,
};

export const conversationItemInputAudioTranscriptionDeltaEventShape: Shape = {
  type: ['is', 'conversation.item.input_audio_transcription.delta'],
  event_id: 's',
  item_id: 's',
  content_index: 'i',
  delta: 's',
  logprobs: ['any', ['list', logProbabilityShape], '0?'],
  obfuscation: 's0?',
};

export const conversationItemInputAudioTranscriptionFailedEventShape: Shape = {
  type: ['is', 'conversation.item.input_audio_transcription.failed'],
  event_id: 's',
  item_id: 's',
  content_index: 'i',
  error: transcriptionErrorShape,
};

export const conversationItemInputAudioTranscriptionSegmentEventShape: Shape = {
  type: ['is', 'conversation.item.input_audio_transcription.segment'],
  event_id: 's',
  item_id: 's',
  content_index: 'i',
  text: 's',
  id: 's',
  speaker: 's',
  start: 'n',
  end: 'n',
};

export const conversationItemRetrievedEventShape: Shape = {
  type: ['is', 'conversation.item.retrieved'],
  event_id: 's',
  item: conversationItemShape,
};

export const conversationItemTruncatedEventShape: Shape = {
  type: ['is', 'conversation.item.truncated'],
  event_id: 's',
  item_id: 's',
  content_index: 'i',
  audio_end_ms: 'i',
};

export const serverErrorEventShape: Shape = {
  type: ['is', 'error'],
  event_id: 's',
  error: apiErrorShape,
};

export const inputAudioBufferClearedEventShape: Shape = {
  type: ['is', 'input_audio_buffer.cleared'],
  event_id: 's',
};

export const inputAudioBufferCommittedEventShape: Shape = {
  type: ['is', 'input_audio_buffer.committed'],
  event_id: 's',
  previous_item_id: 's0?',
  item_id: 's',
};

export const inputAudioBufferDtmfEventReceivedEventShape: Shape = {
  type: ['is', 'input_audio_buffer.dtmf_event_received'],
  event: 's',
  received_at: 'i',
};

export const inputAudioBufferSpeechStartedEventShape: Shape = {
  type: ['is', 'input_audio_buffer.speech_started'],
  event_id: 's',
  audio_start_ms: 'i',
  item_id: 's',
};

export const inputAudioBufferSpeechStoppedEventShape: Shape = {
  type: ['is', 'input_audio_buffer.speech_stopped'],
  event_id: 's',
  audio_end_ms: 'i',
  item_id: 's',
};

export const inputAudioBufferTimeoutTriggeredEventShape: Shape = {
  type: ['is', 'input_audio_buffer.timeout_triggered'],
  event_id: 's',
  audio_start_ms: 'i',
  audio_end_ms: 'i',
  item_id: 's',
};

export const mcpListToolsCompletedEventShape: Shape = {
  type: ['is', 'mcp_list_tools.completed'],
  event_id: 's',
  item_id: 's',
};

export const mcpListToolsFailedEventShape: Shape = {
  type: ['is', 'mcp_list_tools.failed'],
  event_id: 's',
  item_id: 's',
};

export const mcpListToolsInProgressEventShape: Shape = {
  type: ['is', 'mcp_list_tools.in_progress'],
  event_id: 's',
  item_id: 's',
};

export const outputAudioBufferClearedEventShape: Shape = {
  type: ['is', 'output_audio_buffer.cleared'],
  event_id: 's',
  response_id: 's',
};

export const outputAudioBufferStartedEventShape: Shape = {
  type: ['is', 'output_audio_buffer.started'],
  event_id: 's',
  response_id: 's',
};

export const outputAudioBufferStoppedEventShape: Shape = {
  type: ['is', 'output_audio_buffer.stopped'],
  event_id: 's',
  response_id: 's',
};

export const rateLimitsUpdatedEventShape: Shape = {
  type: ['is', 'rate_limits.updated'],
  event_id: 's',
  rate_limits: ['list', rateLimitShape],
};

export const responseContentPartAddedEventShape: Shape = {
  type: ['is', 'response.content_part.added'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  part: contentPartShape,
};

export const responseContentPartDoneEventShape: Shape = {
  type: ['is', 'response.content_part.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  part: contentPartShape,
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

export const responseFunctionCallArgumentsDeltaEventShape: Shape = {
  type: ['is', 'response.function_call_arguments.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  call_id: 's',
  delta: 's',
  obfuscation: 's0?',
};

export const responseFunctionCallArgumentsDoneEventShape: Shape = {
  type: ['is', 'response.function_call_arguments.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  call_id: 's',
  name: 's',
  arguments: 's',
};

export const responseMcpCallCompletedEventShape: Shape = {
  type: ['is', 'response.mcp_call.completed'],
  event_id: 's',
  output_index: 'i',
  item_id: 's',
};

export const responseMcpCallFailedEventShape: Shape = {
  type: ['is', 'response.mcp_call.failed'],
  event_id: 's',
  output_index: 'i',
  item_id: 's',
};

export const responseMcpCallInProgressEventShape: Shape = {
  type: ['is', 'response.mcp_call.in_progress'],
  event_id: 's',
  output_index: 'i',
  item_id: 's',
};

export const responseMcpCallArgumentsDeltaEventShape: Shape = {
  type: ['is', 'response.mcp_call_arguments.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  delta: 's',
  obfuscation: 's0?',
};

export const responseMcpCallArgumentsDoneEventShape: Shape = {
  type: ['is', 'response.mcp_call_arguments.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  arguments: 's',
};

export const responseOutputAudioDeltaEventShape: Shape = {
  type: ['is', 'response.output_audio.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  delta: 's',
};

export const responseOutputAudioDoneEventShape: Shape = {
  type: ['is', 'response.output_audio.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
};

export const responseOutputAudioTranscriptDeltaEventShape: Shape = {
  type: ['is', 'response.output_audio_transcript.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  delta: 's',
  obfuscation: 's0?',
};

export const responseOutputAudioTranscriptDoneEventShape: Shape = {
  type: ['is', 'response.output_audio_transcript.done'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  transcript: 's',
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

export const responseOutputTextDeltaEventShape: Shape = {
  type: ['is', 'response.output_text.delta'],
  event_id: 's',
  response_id: 's',
  item_id: 's',
  output_index: 'i',
  content_index: 'i',
  delta: 's',
  obfuscation: 's0?',
};

export const responseOutputTextDoneEventShape: Shape = {
  type: ['is', 'response.output_text.done'],
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
  session: sessionShape,
};

export const sessionUpdatedEventShape: Shape = {
  type: ['is', 'session.updated'],
  event_id: 's',
  session: sessionShape,
};

export const conversationItemCreateEventShape: Shape = {
  type: ['is', 'conversation.item.create'],
  event_id: 's?',
  previous_item_id: 's?',
  item: conversationItemInputShape,
};

export const conversationItemDeleteEventShape: Shape = {
  type: ['is', 'conversation.item.delete'],
  event_id: 's?',
  item_id: 's',
};

export const conversationItemRetrieveEventShape: Shape = {
  type: ['is', 'conversation.item.retrieve'],
  event_id: 's?',
  item_id: 's',
};

export const conversationItemTruncateEventShape: Shape = {
  type: ['is', 'conversation.item.truncate'],
  event_id: 's?',
  item_id: 's',
  content_index: 'i',
  audio_end_ms: 'i',
};

export const inputAudioBufferAppendEventShape: Shape = {
  type: ['is', 'input_audio_buffer.append'],
  event_id: 's?',
  audio: 's',
};

export const inputAudioBufferClearEventShape: Shape = {
  type: ['is', 'input_audio_buffer.clear'],
  event_id: 's?',
};

export const inputAudioBufferCommitEventShape: Shape = {
  type: ['is', 'input_audio_buffer.commit'],
  event_id: 's?',
};

export const outputAudioBufferClearEventShape: Shape = {
  type: ['is', 'output_audio_buffer.clear'],
  event_id: 's?',
};

export const responseCancelEventShape: Shape = {
  type: ['is', 'response.cancel'],
  event_id: 's?',
  response_id: 's?',
};

export const responseCreateEventShape: Shape = {
  type: ['is', 'response.create'],
  event_id: 's?',
  response: ['any', realtimeResponseRequestShape, '?'],
};

export const sessionUpdateEventShape: Shape = {
  type: ['is', 'session.update'],
  event_id: 's?',
  session: sessionRequestShape,
};

export const serverEventShape: Shape = [
  'by',
  'type',
  conversationCreatedEventShape,
  conversationItemAddedEventShape,
  conversationItemCreatedEventShape,
  conversationItemDeletedEventShape,
  conversationItemDoneEventShape,
  conversationItemInputAudioTranscriptionCompletedEventShape,
  conversationItemInputAudioTranscriptionDeltaEventShape,
  conversationItemInputAudioTranscriptionFailedEventShape,
  conversationItemInputAudioTranscriptionSegmentEventShape,
  conversationItemRetrievedEventShape,
  conversationItemTruncatedEventShape,
  serverErrorEventShape,
  inputAudioBufferClearedEventShape,
  inputAudioBufferCommittedEventShape,
  inputAudioBufferDtmfEventReceivedEventShape,
  inputAudioBufferSpeechStartedEventShape,
  inputAudioBufferSpeechStoppedEventShape,
  inputAudioBufferTimeoutTriggeredEventShape,
  mcpListToolsCompletedEventShape,
  mcpListToolsFailedEventShape,
  mcpListToolsInProgressEventShape,
  outputAudioBufferClearedEventShape,
  outputAudioBufferStartedEventShape,
  outputAudioBufferStoppedEventShape,
  rateLimitsUpdatedEventShape,
  responseContentPartAddedEventShape,
  responseContentPartDoneEventShape,
  responseCreatedEventShape,
  responseDoneEventShape,
  responseFunctionCallArgumentsDeltaEventShape,
  responseFunctionCallArgumentsDoneEventShape,
  responseMcpCallCompletedEventShape,
  responseMcpCallFailedEventShape,
  responseMcpCallInProgressEventShape,
  responseMcpCallArgumentsDeltaEventShape,
  responseMcpCallArgumentsDoneEventShape,
  responseOutputAudioDeltaEventShape,
  responseOutputAudioDoneEventShape,
  responseOutputAudioTranscriptDeltaEventShape,
  responseOutputAudioTranscriptDoneEventShape,
  responseOutputItemAddedEventShape,
  responseOutputItemDoneEventShape,
  responseOutputTextDeltaEventShape,
  responseOutputTextDoneEventShape,
  sessionCreatedEventShape,
  sessionUpdatedEventShape,
];

export const clientEventShape: Shape = [
  'by',
  'type',
  conversationItemCreateEventShape,
  conversationItemDeleteEventShape,
  conversationItemRetrieveEventShape,
  conversationItemTruncateEventShape,
  inputAudioBufferAppendEventShape,
  inputAudioBufferClearEventShape,
  inputAudioBufferCommitEventShape,
  outputAudioBufferClearEventShape,
  responseCancelEventShape,
  responseCreateEventShape,
  sessionUpdateEventShape,
];
