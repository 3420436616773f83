/**
 * Shapes of the surface `live`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';
import * as realtimeShapes from '../realtime/shapes.js';

export const responsesFunctionToolShape: Shape = ['as', 'ResponsesFunctionTool', {
  type: ['is', 'function'],
  name: 's',
  description: 's0?',
  parameters: 'o0',
  strict: 'b0',
  output_schema: 'o0?',
  async: 'b?',
  defer_loading: 'b?',
  allowed_callers: ['any', ['list', () => realtimeShapes.mcpToolCallerShape], '0?'],
}];

export const anyTextShape: Shape = ['as', 'AnyText', {
  type: ['is', 'text'],
}];

export const textByGrammarShape: Shape = ['as', 'TextByGrammar', {
  type: ['is', 'grammar'],
  syntax: ['is', 'lark', 'regex'],
  definition: 's',
}];

export const customToolFormatShape: Shape = ['as', 'CustomToolFormat', ['by', 'type', anyTextShape, textByGrammarShape]];

export const responsesCustomToolShape: Shape = ['as', 'ResponsesCustomTool', {
  type: ['is', 'custom'],
  name: 's',
  description: 's?',
  format: ['any', customToolFormatShape, '?'],
  async: 'b?',
  defer_loading: 'b?',
  allowed_callers: ['any', ['list', () => realtimeShapes.mcpToolCallerShape], '0?'],
}];

export const namespacedFunctionToolShape: Shape = ['as', 'NamespacedFunctionTool', {
  type: ['is', 'function'],
  name: 's',
  description: 's0?',
  parameters: 'u?',
  strict: 'b0?',
  output_schema: 'o0?',
  async: 'b?',
  defer_loading: 'b?',
  allowed_callers: ['any', ['list', () => realtimeShapes.mcpToolCallerShape], '0?'],
}];

export const namespacedToolShape: Shape = ['as', 'NamespacedTool', [
  'by',
  'type',
  namespacedFunctionToolShape,
  responsesCustomToolShape,
]];

export const namespaceToolShape: Shape = ['as', 'NamespaceTool', {
  type: ['is', 'namespace'],
  name: 's',
  description: 's',
  tools: ['list', namespacedToolShape],
}];

export const searchExecutionShape: Shape = ['as', 'SearchExecution', ['is', 'server', 'client']];

export const toolSearchToolShape: Shape = ['as', 'ToolSearchTool', {
  type: ['is', 'tool_search'],
  execution: ['any', searchExecutionShape, '?'],
  description: 's0?',
  parameters: 'u?',
}];

export const fileComparisonShape: Shape = ['as', 'FileComparison', {
  type: ['is', 'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin'],
  key: 's',
  value: ['any', 'snb', ['list', 'sn']],
}];

export const fileCombinationShape: Shape = ['as', 'FileCombination', {
  type: ['is', 'and', 'or'],
  filters: ['list', () => fileFilterShape],
}];

export const fileFilterShape: Shape = ['as', 'FileFilter', ['by', 'type', fileComparisonShape, fileCombinationShape]];

export const hybridSearchShape: Shape = ['as', 'HybridSearch', {
  embedding_weight: 'n',
  text_weight: 'n',
}];

export const rankingOptionsShape: Shape = ['as', 'RankingOptions', {
  ranker: ['any', ['is', 'auto', 'default-2024-11-15'], '?'],
  score_threshold: 'n?',
  hybrid_search: ['any', hybridSearchShape, '?'],
}];

export const fileSearchToolShape: Shape = ['as', 'FileSearchTool', {
  type: ['is', 'file_search'],
  vector_store_ids: ['list', 's'],
  filters: ['any', fileFilterShape, '0?'],
  max_num_results: 'i?',
  ranking_options: ['any', rankingOptionsShape, '?'],
}];

export const searchContextSizeShape: Shape = ['as', 'SearchContextSize', ['is', 'low', 'medium', 'high']];

export const webSearchFiltersShape: Shape = ['as', 'WebSearchFilters', {
  allowed_domains: ['any', ['list', 's'], '0?'],
}];

export const webSearchPlaceShape: Shape = ['as', 'WebSearchPlace', {
  type: ['any', ['is', 'approximate'], '?'],
  city: 's0?',
  region: 's0?',
  country: 's0?',
  timezone: 's0?',
}];

export const webSearchToolShape: Shape = ['as', 'WebSearchTool', {
  type: ['is', 'web_search', 'web_search_2025_08_26'],
  search_context_size: ['any', searchContextSizeShape, '?'],
  external_web_access: 'b?',
  filters: ['any', webSearchFiltersShape, '0?'],
  user_location: ['any', webSearchPlaceShape, '0?'],
}];

export const searchContentTypeShape: Shape = ['as', 'SearchContentType', ['is', 'text', 'image']];

export const webSearchPreviewPlaceShape: Shape = ['as', 'WebSearchPreviewPlace', {
  type: ['is', 'approximate'],
  city: 's0?',
  region: 's0?',
  country: 's0?',
  timezone: 's0?',
}];

export const webSearchPreviewToolShape: Shape = ['as', 'WebSearchPreviewTool', {
  type: ['is', 'web_search_preview', 'web_search_preview_2025_03_11'],
  search_context_size: ['any', searchContextSizeShape, '?'],
  search_content_types: ['any', ['list', searchContentTypeShape], '?'],
  user_location: ['any', webSearchPreviewPlaceShape, '0?'],
}];

export const containerMemoryShape: Shape = ['as', 'ContainerMemory', ['is', '1g', '4g', '16g', '64g']];

export const networkDisabledShape: Shape = ['as', 'NetworkDisabled', {
  type: ['is', 'disabled'],
}];

export const domainSecretShape: Shape = ['as', 'DomainSecret', {
  domain: 's',
  name: 's',
  value: 's',
}];

export const domainAllowlistWithSecretsShape: Shape = ['as', 'DomainAllowlistWithSecrets', {
  type: ['is', 'allowlist'],
  allowed_domains: ['list', 's'],
  domain_secrets: ['any', ['list', domainSecretShape], '?'],
}];

export const responsesNetworkPolicyShape: Shape = ['as', 'ResponsesNetworkPolicy', [
  'by',
  'type',
  networkDisabledShape,
  domainAllowlistWithSecretsShape,
]];

export const codeContainerShape: Shape = ['as', 'CodeContainer', {
  type: ['is', 'auto'],
  file_ids: ['any', ['list', 's'], '?'],
  memory_limit: ['any', containerMemoryShape, '0?'],
  network_policy: ['any', responsesNetworkPolicyShape, '?'],
}];

export const codeInterpreterToolShape: Shape = ['as', 'CodeInterpreterTool', {
  type: ['is', 'code_interpreter'],
  container: ['any', 's', codeContainerShape],
  allowed_callers: ['any', ['list', () => realtimeShapes.mcpToolCallerShape], '0?'],
}];

export const imageActionShape: Shape = ['as', 'ImageAction', ['is', 'generate', 'edit', 'auto']];

export const imageBackgroundShape: Shape = ['as', 'ImageBackground', ['is', 'transparent', 'opaque', 'auto']];

export const imageQualityShape: Shape = ['as', 'ImageQuality', ['is', 'low', 'medium', 'high', 'xhigh', 'max', 'auto']];

export const imageFormatShape: Shape = ['as', 'ImageFormat', ['is', 'png', 'webp', 'jpeg', 'gif', 'svg']];

export const imageMaskShape: Shape = ['as', 'ImageMask', {
  image_url: 's?',
  file_id: 's?',
}];

export const responsesReasoningEffortShape: Shape = ['as', 'ResponsesReasoningEffort', [
  'is',
  'none',
  'minimal',
  'low',
  'medium',
  'high',
  'xhigh',
  'max',
]];

export const svgReasoningShape: Shape = ['as', 'SvgReasoning', {
  effort: ['any', responsesReasoningEffortShape, '?'],
}];

export const svgSettingsShape: Shape = ['as', 'SvgSettings', {
  model: 's?',
  reasoning: ['any', svgReasoningShape, '0?'],
}];

export const imageGenerationToolShape: Shape = ['as', 'ImageGenerationTool', {
  type: ['is', 'image_generation'],
  action: ['any', imageActionShape, '?'],
  background: ['any', imageBackgroundShape, '?'],
  model: 's?',
  quality: ['any', imageQualityShape, '?'],
  size: 's?',
  output_format: ['any', imageFormatShape, '?'],
  output_compression: 'i?',
  partial_images: 'i?',
  input_fidelity: ['any', ['is', 'high', 'low'], '0?'],
  input_image_mask: ['any', imageMaskShape, '?'],
  moderation: ['any', ['is', 'auto', 'low'], '?'],
  complexity: ['any', ['is', 'low', 'medium', 'high'], '?'],
  frame_count: 'i?',
  frame_duration_ms: 'i?',
  svg: ['any', svgSettingsShape, '?'],
}];

export const computerToolShape: Shape = ['as', 'ComputerTool', {
  type: ['is', 'computer'],
}];

export const computerPreviewToolShape: Shape = ['as', 'ComputerPreviewTool', {
  type: ['is', 'computer_use_preview'],
  display_width: 'i',
  display_height: 'i',
  environment: ['is', 'windows', 'mac', 'linux', 'ubuntu', 'browser'],
}];

export const responsesSkillReferenceShape: Shape = ['as', 'ResponsesSkillReference', {
  type: ['is', 'skill_reference'],
  skill_id: 's',
  version: 's?',
}];

export const skillArchiveShape: Shape = ['as', 'SkillArchive', {
  type: ['is', 'base64'],
  media_type: ['is', 'application/zip'],
  data: 's',
}];

export const inlineSkillShape: Shape = ['as', 'InlineSkill', {
  type: ['is', 'inline'],
  name: 's',
  description: 's',
  source: skillArchiveShape,
}];

export const responsesSkillShape: Shape = ['as', 'ResponsesSkill', ['by', 'type', responsesSkillReferenceShape, inlineSkillShape]];

export const responsesNewContainerShape: Shape = ['as', 'ResponsesNewContainer', {
  type: ['is', 'container_auto'],
  file_ids: ['any', ['list', 's'], '?'],
  memory_limit: ['any', containerMemoryShape, '0?'],
  network_policy: ['any', responsesNetworkPolicyShape, '?'],
  skills: ['any', ['list', responsesSkillShape], '?'],
}];

export const containerReferenceShape: Shape = ['as', 'ContainerReference', {
  type: ['is', 'container_reference'],
  container_id: 's',
}];

export const localSkillShape: Shape = ['as', 'LocalSkill', {
  name: 's',
  description: 's',
  path: 's',
}];

export const responsesLocalShellShape: Shape = ['as', 'ResponsesLocalShell', {
  type: ['is', 'local'],
  skills: ['any', ['list', localSkillShape], '?'],
}];

export const responsesShellEnvironmentShape: Shape = ['as', 'ResponsesShellEnvironment', [
  'by',
  'type',
  responsesNewContainerShape,
  containerReferenceShape,
  responsesLocalShellShape,
]];

export const responsesShellToolShape: Shape = ['as', 'ResponsesShellTool', {
  type: ['is', 'shell'],
  environment: ['any', responsesShellEnvironmentShape, '0?'],
  allowed_callers: ['any', ['list', () => realtimeShapes.mcpToolCallerShape], '0?'],
}];

export const applyPatchToolShape: Shape = ['as', 'ApplyPatchTool', {
  type: ['is', 'apply_patch'],
  allowed_callers: ['any', ['list', () => realtimeShapes.mcpToolCallerShape], '0?'],
}];

export const plainToolShape: Shape = ['as', 'PlainTool', {
  type: ['is', 'local_shell', 'programmatic_tool_calling'],
}];

export const responsesToolShape: Shape = ['as', 'ResponsesTool', [
  'by',
  'type',
  responsesFunctionToolShape,
  responsesCustomToolShape,
  namespaceToolShape,
  toolSearchToolShape,
  fileSearchToolShape,
  webSearchToolShape,
  webSearchPreviewToolShape,
  () => realtimeShapes.mcpToolRequestShape,
  codeInterpreterToolShape,
  imageGenerationToolShape,
  computerToolShape,
  computerPreviewToolShape,
  responsesShellToolShape,
  applyPatchToolShape,
  plainToolShape,
]];

export const additionalToolsShape: Shape = ['as', 'AdditionalTools', {
  id: 's0?',
  type: ['is', 'additional_tools'],
  role: ['is', 'developer'],
  tools: ['list', responsesToolShape],
}];

export const toolChoiceCustomShape: Shape = ['as', 'ToolChoiceCustom', {
  type: ['is', 'custom'],
  name: 's',
}];

export const toolChoiceMcpToolShape: Shape = ['as', 'ToolChoiceMcpTool', {
  type: ['is', 'mcp'],
  server_label: 's',
  name: 's',
}];

export const toolChoiceHostedShape: Shape = ['as', 'ToolChoiceHosted', {
  type: ['is', 'apply_patch', 'code_interpreter', 'computer', 'file_search', 'image_generation', 'programmatic_tool_calling', 'shell', 'web_search', 'web_search_preview'],
}];

export const allowedToolShape: Shape = ['as', 'AllowedTool', [
  'by',
  'type',
  () => realtimeShapes.toolChoiceFunctionShape,
  toolChoiceCustomShape,
  toolChoiceMcpToolShape,
  toolChoiceHostedShape,
]];

export const createFileShape: Shape = ['as', 'CreateFile', {
  type: ['is', 'create_file'],
  path: 's',
  diff: 's',
}];

export const updateFileShape: Shape = ['as', 'UpdateFile', {
  type: ['is', 'update_file'],
  path: 's',
  diff: 's',
}];

export const deleteFileShape: Shape = ['as', 'DeleteFile', {
  type: ['is', 'delete_file'],
  path: 's',
}];

export const patchOperationShape: Shape = ['as', 'PatchOperation', ['by', 'type', createFileShape, updateFileShape, deleteFileShape]];

export const directCallerShape: Shape = ['as', 'DirectCaller', {
  type: ['is', 'direct'],
}];

export const programCallerShape: Shape = ['as', 'ProgramCaller', {
  type: ['is', 'program'],
  caller_id: 's',
}];

export const toolCallerShape: Shape = ['as', 'ToolCaller', ['by', 'type', directCallerShape, programCallerShape]];

export const applyPatchCallShape: Shape = ['as', 'ApplyPatchCall', {
  id: 's0?',
  type: ['is', 'apply_patch_call'],
  call_id: 's',
  operation: patchOperationShape,
  status: ['is', 'in_progress', 'completed'],
  caller: ['any', toolCallerShape, '0?'],
}];

export const applyPatchCallOutputShape: Shape = ['as', 'ApplyPatchCallOutput', {
  id: 's0?',
  type: ['is', 'apply_patch_call_output'],
  call_id: 's',
  status: ['is', 'completed', 'failed'],
  output: 's0?',
  caller: ['any', toolCallerShape, '0?'],
}];

export const backendTextPartShape: Shape = ['as', 'BackendTextPart', {
  type: ['is', 'input_text'],
  text: 's',
  prompt_cache_breakpoint: ['any', () => realtimeShapes.promptCacheBreakpointRequestShape, '?'],
}];

export const liveImageDetailRequestShape: Shape = ['as', 'LiveImageDetailRequest', ['is', 'auto', 'low', 'high', 'original']];

export const backendImagePartShape: Shape = ['as', 'BackendImagePart', {
  type: ['is', 'input_image'],
  image_url: 's0?',
  file_id: 's0?',
  detail: liveImageDetailRequestShape,
  prompt_cache_breakpoint: ['any', () => realtimeShapes.promptCacheBreakpointRequestShape, '?'],
}];

export const backendFilePartShape: Shape = ['as', 'BackendFilePart', {
  type: ['is', 'input_file'],
  file_data: 's?',
  file_url: 's?',
  file_id: 's0?',
  filename: 's?',
  detail: ['any', ['is', 'auto', 'low', 'high'], '?'],
  prompt_cache_breakpoint: ['any', () => realtimeShapes.promptCacheBreakpointRequestShape, '?'],
}];

export const backendPartShape: Shape = ['as', 'BackendPart', [
  'by',
  'type',
  backendTextPartShape,
  backendImagePartShape,
  backendFilePartShape,
]];

export const backendAssistantMessageShape: Shape = ['as', 'BackendAssistantMessage', {
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  content: ['any', 's', ['list', backendPartShape]],
  phase: ['any', ['is', 'commentary', 'final_answer'], '0?'],
}];

export const backendCustomToolCallShape: Shape = ['as', 'BackendCustomToolCall', {
  type: ['is', 'custom_tool_call'],
  id: 's?',
  call_id: 's',
  name: 's',
  namespace: 's?',
  input: 's',
  async: 'b?',
  caller: ['any', toolCallerShape, '0?'],
}];

export const backendCustomToolCallOutputShape: Shape = ['as', 'BackendCustomToolCallOutput', {
  type: ['is', 'custom_tool_call_output'],
  id: 's?',
  call_id: 's',
  output: ['any', 's', ['list', backendPartShape]],
  caller: ['any', toolCallerShape, '0?'],
}];

export const backendFunctionCallShape: Shape = ['as', 'BackendFunctionCall', {
  type: ['is', 'function_call'],
  id: 's?',
  call_id: 's',
  name: 's',
  namespace: 's?',
  arguments: 's',
  async: 'b?',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '?'],
  caller: ['any', toolCallerShape, '0?'],
}];

export const toolOutputTextShape: Shape = ['as', 'ToolOutputText', {
  type: ['is', 'input_text'],
  text: 's',
  prompt_cache_breakpoint: ['any', () => realtimeShapes.promptCacheBreakpointRequestShape, '0?'],
}];

export const toolOutputImageShape: Shape = ['as', 'ToolOutputImage', {
  type: ['is', 'input_image'],
  image_url: 's0?',
  file_id: 's0?',
  detail: ['any', liveImageDetailRequestShape, '0?'],
  prompt_cache_breakpoint: ['any', () => realtimeShapes.promptCacheBreakpointRequestShape, '0?'],
}];

export const toolOutputFileShape: Shape = ['as', 'ToolOutputFile', {
  type: ['is', 'input_file'],
  file_data: 's0?',
  file_url: 's0?',
  file_id: 's0?',
  filename: 's0?',
  detail: ['any', ['is', 'auto', 'low', 'high'], '?'],
  prompt_cache_breakpoint: ['any', () => realtimeShapes.promptCacheBreakpointRequestShape, '0?'],
}];

export const toolOutputPartShape: Shape = ['as', 'ToolOutputPart', [
  'by',
  'type',
  toolOutputTextShape,
  toolOutputImageShape,
  toolOutputFileShape,
]];

export const backendFunctionCallOutputShape: Shape = ['as', 'BackendFunctionCallOutput', {
  id: 's0?',
  type: ['is', 'function_call_output'],
  call_id: 's0?',
  output: ['any', 's', ['list', toolOutputPartShape]],
  name: 's0?',
  namespace: 's0?',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
  caller: ['any', toolCallerShape, '0?'],
}];

export const backendFunctionToolShape: Shape = ['as', 'BackendFunctionTool', {
  type: ['is', 'function'],
  name: 's',
  description: 's0?',
  parameters: 'o0?',
  strict: 'b0?',
}];

export const backendHostedToolShape: Shape = ['as', 'BackendHostedTool', {
  type: ['is', 'web_search', 'file_search', 'code_interpreter', 'image_generation', 'mcp', 'custom', 'namespace', 'tool_search', 'programmatic_tool_calling', 'computer', 'apply_patch'],
}];

export const backendInputMessageShape: Shape = ['as', 'BackendInputMessage', {
  type: ['is', 'message'],
  role: ['is', 'user', 'system', 'developer'],
  content: ['any', 's', ['list', backendPartShape]],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '?'],
}];

export const backendMessageShape: Shape = ['as', 'BackendMessage', [
  'by',
  'role',
  backendInputMessageShape,
  backendAssistantMessageShape,
]];

export const fileSearchResultShape: Shape = ['as', 'FileSearchResult', {
  file_id: 's?',
  filename: 's?',
  text: 's?',
  score: 'n?',
  attributes: ['any', ['map', 'snb'], '0?'],
}];

export const fileSearchCallShape: Shape = ['as', 'FileSearchCall', {
  type: ['is', 'file_search_call'],
  id: 's',
  queries: ['list', 's'],
  results: ['any', ['list', fileSearchResultShape], '0?'],
  status: ['is', 'in_progress', 'searching', 'completed', 'incomplete', 'failed'],
}];

export const webSourceShape: Shape = ['as', 'WebSource', {
  type: ['is', 'url'],
  url: 's',
}];

export const webQueryShape: Shape = ['as', 'WebQuery', {
  type: ['is', 'search'],
  queries: ['any', ['list', 's'], '?'],
  query: 's?',
  sources: ['any', ['list', webSourceShape], '?'],
}];

export const openPageShape: Shape = ['as', 'OpenPage', {
  type: ['is', 'open_page'],
  url: 's0?',
}];

export const findInPageShape: Shape = ['as', 'FindInPage', {
  type: ['is', 'find_in_page'],
  url: 's',
  pattern: 's',
}];

export const webSearchActionShape: Shape = ['as', 'WebSearchAction', ['by', 'type', webQueryShape, openPageShape, findInPageShape]];

export const webSearchCallShape: Shape = ['as', 'WebSearchCall', {
  type: ['is', 'web_search_call'],
  id: 's',
  action: webSearchActionShape,
  status: ['is', 'in_progress', 'searching', 'completed', 'failed', 'incomplete'],
}];

export const clickActionShape: Shape = ['as', 'ClickAction', {
  type: ['is', 'click'],
  button: ['is', 'left', 'right', 'wheel', 'back', 'forward'],
  x: 'i',
  y: 'i',
  keys: ['any', ['list', 's'], '0?'],
}];

export const doubleClickActionShape: Shape = ['as', 'DoubleClickAction', {
  type: ['is', 'double_click'],
  keys: ['any', ['list', 's'], '0'],
  x: 'i',
  y: 'i',
}];

export const dragPointShape: Shape = ['as', 'DragPoint', {
  x: 'i',
  y: 'i',
}];

export const dragActionShape: Shape = ['as', 'DragAction', {
  type: ['is', 'drag'],
  path: ['list', dragPointShape],
  keys: ['any', ['list', 's'], '0?'],
}];

export const keypressActionShape: Shape = ['as', 'KeypressAction', {
  type: ['is', 'keypress'],
  keys: ['list', 's'],
}];

export const moveActionShape: Shape = ['as', 'MoveAction', {
  type: ['is', 'move'],
  x: 'i',
  y: 'i',
  keys: ['any', ['list', 's'], '0?'],
}];

export const screenshotActionShape: Shape = ['as', 'ScreenshotAction', {
  type: ['is', 'screenshot'],
}];

export const scrollActionShape: Shape = ['as', 'ScrollAction', {
  type: ['is', 'scroll'],
  scroll_x: 'i',
  scroll_y: 'i',
  x: 'i',
  y: 'i',
  keys: ['any', ['list', 's'], '0?'],
}];

export const typeActionShape: Shape = ['as', 'TypeAction', {
  type: ['is', 'type'],
  text: 's',
}];

export const waitActionShape: Shape = ['as', 'WaitAction', {
  type: ['is', 'wait'],
}];

export const computerActionShape: Shape = ['as', 'ComputerAction', [
  'by',
  'type',
  clickActionShape,
  doubleClickActionShape,
  dragActionShape,
  keypressActionShape,
  moveActionShape,
  screenshotActionShape,
  scrollActionShape,
  typeActionShape,
  waitActionShape,
]];

export const safetyCheckShape: Shape = ['as', 'SafetyCheck', {
  id: 's',
  code: 's0?',
  message: 's0?',
}];

export const computerCallShape: Shape = ['as', 'ComputerCall', {
  type: ['is', 'computer_call'],
  id: 's',
  call_id: 's',
  action: ['any', computerActionShape, '?'],
  actions: ['any', ['list', computerActionShape], '?'],
  pending_safety_checks: ['list', safetyCheckShape],
  status: () => realtimeShapes.itemStatusInputShape,
}];

export const screenPictureShape: Shape = ['as', 'ScreenPicture', {
  type: ['is', 'computer_screenshot'],
  image_url: 's?',
  file_id: 's?',
}];

export const computerCallOutputShape: Shape = ['as', 'ComputerCallOutput', {
  id: 's0?',
  type: ['is', 'computer_call_output'],
  call_id: 's',
  output: screenPictureShape,
  acknowledged_safety_checks: ['any', ['list', safetyCheckShape], '0?'],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const codeLogsShape: Shape = ['as', 'CodeLogs', {
  type: ['is', 'logs'],
  logs: 's',
}];

export const codeImageShape: Shape = ['as', 'CodeImage', {
  type: ['is', 'image'],
  url: 's',
}];

export const codeOutputShape: Shape = ['as', 'CodeOutput', ['by', 'type', codeLogsShape, codeImageShape]];

export const codeInterpreterCallShape: Shape = ['as', 'CodeInterpreterCall', {
  type: ['is', 'code_interpreter_call'],
  id: 's',
  container_id: 's',
  code: 's0',
  outputs: ['any', ['list', codeOutputShape], '0'],
  status: ['is', 'in_progress', 'completed', 'incomplete', 'interpreting', 'failed'],
}];

export const moderationDetailsShape: Shape = ['as', 'ModerationDetails', {
  moderation_stage: ['is', 'input', 'output', 'unknown'],
  categories: ['list', 's'],
}];

export const imageErrorShape: Shape = ['as', 'ImageError', {
  type: 's',
  code: 's0',
  message: 's',
  param: 's0',
  moderation_details: ['any', moderationDetailsShape, '?'],
}];

export const svgUsageShape: Shape = ['as', 'SvgUsage', {
  model: 's',
  total_tokens: 'i',
  input_tokens: 'i',
  output_tokens: 'i',
  reasoning_tokens: 'i',
}];

export const imageGenerationCallShape: Shape = ['as', 'ImageGenerationCall', {
  type: ['is', 'image_generation_call'],
  id: 's',
  result: 's0',
  status: ['is', 'in_progress', 'completed', 'generating', 'failed'],
  action: ['any', imageActionShape, '0?'],
  background: ['any', imageBackgroundShape, '0?'],
  output_format: ['any', imageFormatShape, '0?'],
  quality: ['any', imageQualityShape, '0?'],
  size: 's0?',
  revised_prompt: 's0?',
  error: ['any', imageErrorShape, '?'],
  svg_usage: ['any', svgUsageShape, '?'],
}];

export const localShellActionShape: Shape = ['as', 'LocalShellAction', {
  type: ['is', 'exec'],
  command: ['list', 's'],
  env: ['map', 's'],
  timeout_ms: 'i0?',
  user: 's0?',
  working_directory: 's0?',
}];

export const backendLocalShellCallShape: Shape = ['as', 'BackendLocalShellCall', {
  type: ['is', 'local_shell_call'],
  id: 's',
  call_id: 's',
  action: localShellActionShape,
  status: () => realtimeShapes.itemStatusInputShape,
}];

export const backendLocalShellCallOutputShape: Shape = ['as', 'BackendLocalShellCallOutput', {
  type: ['is', 'local_shell_call_output'],
  id: 's',
  output: 's',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const shellActionShape: Shape = ['as', 'ShellAction', {
  commands: ['list', 's'],
  timeout_ms: 'i0?',
  max_output_length: 'i0?',
}];

export const shellCallEnvironmentShape: Shape = ['as', 'ShellCallEnvironment', [
  'by',
  'type',
  responsesLocalShellShape,
  containerReferenceShape,
]];

export const shellCallShape: Shape = ['as', 'ShellCall', {
  id: 's0?',
  type: ['is', 'shell_call'],
  call_id: 's',
  action: shellActionShape,
  environment: ['any', shellCallEnvironmentShape, '0?'],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
  caller: ['any', toolCallerShape, '0?'],
}];

export const shellExitShape: Shape = ['as', 'ShellExit', {
  type: ['is', 'exit'],
  exit_code: 'i',
}];

export const shellTimeoutShape: Shape = ['as', 'ShellTimeout', {
  type: ['is', 'timeout'],
}];

export const shellOutcomeShape: Shape = ['as', 'ShellOutcome', ['by', 'type', shellExitShape, shellTimeoutShape]];

export const shellOutputShape: Shape = ['as', 'ShellOutput', {
  stdout: 's',
  stderr: 's',
  outcome: shellOutcomeShape,
}];

export const shellCallOutputShape: Shape = ['as', 'ShellCallOutput', {
  id: 's0?',
  type: ['is', 'shell_call_output'],
  call_id: 's',
  output: ['list', shellOutputShape],
  max_output_length: 'i0?',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
  caller: ['any', toolCallerShape, '0?'],
}];

export const mcpToolsShape: Shape = ['as', 'McpTools', {
  type: ['is', 'mcp_list_tools'],
  id: 's',
  server_label: 's',
  tools: ['list', () => realtimeShapes.mcpListedToolShape],
  error: 's0?',
}];

export const mcpApprovalResponseShape: Shape = ['as', 'McpApprovalResponse', {
  id: 's0?',
  type: ['is', 'mcp_approval_response'],
  approval_request_id: 's',
  approve: 'b',
  reason: 's0?',
}];

export const mcpProtocolFailureShape: Shape = ['as', 'McpProtocolFailure', {
  type: ['is', 'mcp_protocol_error'],
  code: 'i',
  message: 's',
}];

export const mcpToolFailureShape: Shape = ['as', 'McpToolFailure', {
  type: ['is', 'mcp_tool_execution_error'],
  content: 'u',
}];

export const mcpHttpFailureShape: Shape = ['as', 'McpHttpFailure', {
  type: ['is', 'http_error'],
  code: 'i',
  message: 's',
}];

export const mcpFailureShape: Shape = ['as', 'McpFailure', [
  'by',
  'type',
  mcpProtocolFailureShape,
  mcpToolFailureShape,
  mcpHttpFailureShape,
]];

export const mcpCallShape: Shape = ['as', 'McpCall', {
  type: ['is', 'mcp_call'],
  id: 's',
  server_label: 's',
  name: 's',
  arguments: 's',
  approval_request_id: 's0?',
  output: 's0?',
  error: ['any', mcpFailureShape, '0?'],
  status: ['any', ['is', 'in_progress', 'completed', 'incomplete', 'calling', 'failed'], '?'],
}];

export const toolSearchCallShape: Shape = ['as', 'ToolSearchCall', {
  id: 's0?',
  type: ['is', 'tool_search_call'],
  call_id: 's0?',
  arguments: 'u',
  execution: ['any', searchExecutionShape, '?'],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const toolSearchOutputShape: Shape = ['as', 'ToolSearchOutput', {
  id: 's0?',
  type: ['is', 'tool_search_output'],
  call_id: 's0?',
  tools: ['list', responsesToolShape],
  execution: ['any', searchExecutionShape, '?'],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const reasoningUpdateShape: Shape = ['as', 'ReasoningUpdate', {
  effort: ['any', responsesReasoningEffortShape, '0?'],
}];

export const plainTextFormatShape: Shape = ['as', 'PlainTextFormat', {
  type: ['is', 'text'],
}];

export const jsonTextFormatShape: Shape = ['as', 'JsonTextFormat', {
  type: ['is', 'json_schema'],
  name: 's',
  description: 's?',
  schema: 'o',
  strict: 'b0?',
}];

export const textFormatShape: Shape = ['as', 'TextFormat', ['by', 'type', plainTextFormatShape, jsonTextFormatShape]];

export const textUpdateShape: Shape = ['as', 'TextUpdate', {
  format: textFormatShape,
}];

export const configurationUpdateShape: Shape = ['as', 'ConfigurationUpdate', {
  id: 's0?',
  type: ['is', 'configuration_update'],
  reasoning: ['any', reasoningUpdateShape, '?'],
  text: ['any', textUpdateShape, '?'],
}];

export const reasoningSummaryShape: Shape = ['as', 'ReasoningSummary', {
  type: ['is', 'summary_text'],
  text: 's',
}];

export const reasoningTextShape: Shape = ['as', 'ReasoningText', {
  type: ['is', 'reasoning_text'],
  text: 's',
}];

export const reasoningItemShape: Shape = ['as', 'ReasoningItem', {
  type: ['is', 'reasoning'],
  id: 's',
  summary: ['list', reasoningSummaryShape],
  content: ['any', ['list', reasoningTextShape], '?'],
  encrypted_content: 's0?',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '?'],
}];

export const compactionItemShape: Shape = ['as', 'CompactionItem', {
  id: 's0?',
  type: ['is', 'compaction'],
  encrypted_content: 's',
}];

export const compactionTriggerShape: Shape = ['as', 'CompactionTrigger', {
  id: 's0?',
  type: ['is', 'compaction_trigger'],
}];

export const itemReferenceShape: Shape = ['as', 'ItemReference', {
  type: ['is', 'item_reference'],
  id: 's',
}];

export const programItemShape: Shape = ['as', 'ProgramItem', {
  type: ['is', 'program'],
  id: 's',
  call_id: 's',
  code: 's',
  fingerprint: 's',
}];

export const programOutputShape: Shape = ['as', 'ProgramOutput', {
  type: ['is', 'program_output'],
  id: 's',
  call_id: 's',
  result: 's',
  status: ['is', 'completed', 'incomplete'],
}];

export const backendItemShape: Shape = ['as', 'BackendItem', [
  'by',
  'type',
  backendMessageShape,
  backendFunctionCallShape,
  backendFunctionCallOutputShape,
  backendCustomToolCallShape,
  backendCustomToolCallOutputShape,
  fileSearchCallShape,
  webSearchCallShape,
  computerCallShape,
  computerCallOutputShape,
  codeInterpreterCallShape,
  imageGenerationCallShape,
  backendLocalShellCallShape,
  backendLocalShellCallOutputShape,
  shellCallShape,
  shellCallOutputShape,
  applyPatchCallShape,
  applyPatchCallOutputShape,
  mcpToolsShape,
  () => realtimeShapes.mcpApprovalRequestItemShape,
  mcpApprovalResponseShape,
  mcpCallShape,
  toolSearchCallShape,
  toolSearchOutputShape,
  additionalToolsShape,
  configurationUpdateShape,
  reasoningItemShape,
  compactionItemShape,
  compactionTriggerShape,
  itemReferenceShape,
  programItemShape,
  programOutputShape,
]];

export const domainAllowlistShape: Shape = ['as', 'DomainAllowlist', {
  type: ['is', 'allowlist'],
  allowed_domains: ['list', 's'],
}];

export const backendNetworkPolicyShape: Shape = ['as', 'BackendNetworkPolicy', ['by', 'type', networkDisabledShape, domainAllowlistShape]];

export const backendReasoningShape: Shape = ['as', 'BackendReasoning', {
  effort: 's0?',
  summary: 's0?',
}];

export const backendReasoningRequestShape: Shape = ['as', 'BackendReasoningRequest', {
  effort: ['any', ['is', 'none', 'minimal', 'low', 'medium', 'high', 'xhigh'], '0?'],
  summary: ['any', ['is', 'auto', 'concise', 'detailed'], '0?'],
}];

export const skillReferenceShape: Shape = ['as', 'SkillReference', {
  type: ['is', 'skill_reference'],
  skill_id: 's',
  version: 's0?',
}];

export const skillShape: Shape = ['as', 'Skill', ['by', 'type', skillReferenceShape, inlineSkillShape]];

export const newContainerShape: Shape = ['as', 'NewContainer', {
  type: ['is', 'container_auto'],
  file_ids: ['any', ['list', 's'], '0?'],
  memory_limit: 's0?',
  network_policy: ['any', backendNetworkPolicyShape, '0?'],
  skills: ['any', ['list', skillShape], '0?'],
}];

export const localShellShape: Shape = ['as', 'LocalShell', {
  type: ['is', 'local'],
  skills: ['any', ['list', localSkillShape], '0?'],
}];

export const backendShellEnvironmentShape: Shape = ['as', 'BackendShellEnvironment', [
  'by',
  'type',
  newContainerShape,
  containerReferenceShape,
  localShellShape,
]];

export const newContainerRequestShape: Shape = ['as', 'NewContainerRequest', {
  type: ['is', 'container_auto'],
  file_ids: ['any', ['list', 's'], '0?'],
  memory_limit: ['any', ['is', '1g', '4g', '16g', '64g'], '0?'],
  network_policy: ['any', backendNetworkPolicyShape, '0?'],
  skills: ['any', ['list', skillShape], '0?'],
}];

export const backendShellEnvironmentRequestShape: Shape = ['as', 'BackendShellEnvironmentRequest', [
  'by',
  'type',
  newContainerRequestShape,
  containerReferenceShape,
  localShellShape,
]];

export const backendShellToolShape: Shape = ['as', 'BackendShellTool', {
  type: ['is', 'shell'],
  environment: ['any', backendShellEnvironmentShape, '0?'],
}];

export const backendShellToolRequestShape: Shape = ['as', 'BackendShellToolRequest', {
  type: ['is', 'shell'],
  environment: ['any', backendShellEnvironmentRequestShape, '0?'],
}];

export const backendTextShape: Shape = ['as', 'BackendText', {
  verbosity: 's0?',
}];

export const backendTextRequestShape: Shape = ['as', 'BackendTextRequest', {
  verbosity: ['any', ['is', 'low', 'medium', 'high'], '0?'],
}];

export const backendToolShape: Shape = ['as', 'BackendTool', [
  'by',
  'type',
  backendFunctionToolShape,
  backendShellToolShape,
  backendHostedToolShape,
]];

export const backendToolChoiceModeShape: Shape = 's';

export const toolChoiceAllowedShape: Shape = ['as', 'ToolChoiceAllowed', {
  type: ['is', 'allowed_tools'],
  tools: ['list', allowedToolShape],
  mode: 's0?',
}];

export const backendToolChoiceShape: Shape = ['as', 'BackendToolChoice', [
  'any',
  's',
  ['by', 'type', () => realtimeShapes.toolChoiceFunctionShape, toolChoiceCustomShape, toolChoiceMcpToolShape, toolChoiceHostedShape, toolChoiceAllowedShape],
]];

export const backendToolChoiceModeRequestShape: Shape = ['as', 'BackendToolChoiceModeRequest', ['is', 'none', 'auto', 'required']];

export const toolChoiceAllowedRequestShape: Shape = ['as', 'ToolChoiceAllowedRequest', {
  type: ['is', 'allowed_tools'],
  tools: ['list', allowedToolShape],
  mode: ['any', backendToolChoiceModeRequestShape, '0?'],
}];

export const backendToolChoiceRequestShape: Shape = ['as', 'BackendToolChoiceRequest', [
  'any',
  backendToolChoiceModeRequestShape,
  ['by', 'type', () => realtimeShapes.toolChoiceFunctionShape, toolChoiceCustomShape, toolChoiceMcpToolShape, toolChoiceHostedShape, toolChoiceAllowedRequestShape],
]];

export const backendToolRequestShape: Shape = ['as', 'BackendToolRequest', [
  'by',
  'type',
  backendFunctionToolShape,
  backendShellToolRequestShape,
  backendHostedToolShape,
]];

export const callErrorShape: Shape = ['as', 'CallError', {
  type: 's',
  code: 's',
  message: 's',
  param: 's0?',
}];

export const choiceProbabilityShape: Shape = ['as', 'ChoiceProbability', {
  value: 'sb',
  probability: 'n',
}];

export const choiceAnswerShape: Shape = ['as', 'ChoiceAnswer', {
  type: ['is', 'choice'],
  name: 's0',
  choice: 'sb',
  confidence: 'n',
  probabilities: ['list', choiceProbabilityShape],
}];

export const decisionTextShape: Shape = ['as', 'DecisionText', {
  type: ['is', 'input_text'],
  text: 's',
}];

export const liveImageDetailShape: Shape = 's';

export const decisionImageShape: Shape = ['as', 'DecisionImage', {
  type: ['is', 'input_image'],
  image_url: 's',
  detail: 's0?',
}];

export const decisionJsonShape: Shape = ['as', 'DecisionJson', {
  type: ['is', 'input_json'],
  data: ['any', 'o', ['list', 'o']],
}];

export const decisionPartShape: Shape = ['as', 'DecisionPart', [
  'by',
  'type',
  decisionTextShape,
  decisionImageShape,
  decisionJsonShape,
]];

export const decisionChoiceShape: Shape = ['as', 'DecisionChoice', {
  value: 'sb',
  description: 's0?',
}];

export const choiceQuestionShape: Shape = ['as', 'ChoiceQuestion', {
  type: ['is', 'choice'],
  name: 's0?',
  instructions: ['any', 's', ['list', decisionPartShape]],
  choices: ['list', decisionChoiceShape],
}];

export const decisionImageRequestShape: Shape = ['as', 'DecisionImageRequest', {
  type: ['is', 'input_image'],
  image_url: 's',
  detail: ['any', liveImageDetailRequestShape, '0?'],
}];

export const decisionPartRequestShape: Shape = ['as', 'DecisionPartRequest', [
  'by',
  'type',
  decisionTextShape,
  decisionImageRequestShape,
  decisionJsonShape,
]];

export const decisionChoiceRequestShape: Shape = ['as', 'DecisionChoiceRequest', {
  value: 'sb',
  description: 's?',
}];

export const choiceQuestionRequestShape: Shape = ['as', 'ChoiceQuestionRequest', {
  type: ['is', 'choice'],
  name: 's?',
  instructions: ['any', 's', ['list', decisionPartRequestShape]],
  choices: ['list', decisionChoiceRequestShape],
}];

export const clientDelegationShape: Shape = ['as', 'ClientDelegation', {
  type: ['is', 'client'],
  acknowledgement_delay_ms: 'i0?',
}];

export const clientDelegationRequestShape: Shape = ['as', 'ClientDelegationRequest', {
  type: ['is', 'client'],
  acknowledgement_delay_ms: 'i?',
}];

export const predicateAnswerShape: Shape = ['as', 'PredicateAnswer', {
  type: ['is', 'predicate'],
  name: 's0',
  probability: 'n',
}];

export const scoreProbabilityShape: Shape = ['as', 'ScoreProbability', {
  label: 's',
  value: 'n',
  probability: 'n',
}];

export const scoreAnswerShape: Shape = ['as', 'ScoreAnswer', {
  type: ['is', 'score'],
  name: 's0',
  score: 'n',
  confidence: 'n',
  probabilities: ['list', scoreProbabilityShape],
}];

export const refusedAnswerShape: Shape = ['as', 'RefusedAnswer', {
  type: ['is', 'refusal'],
  name: 's0',
}];

export const decisionAnswerShape: Shape = ['as', 'DecisionAnswer', [
  'by',
  'type',
  predicateAnswerShape,
  choiceAnswerShape,
  scoreAnswerShape,
  refusedAnswerShape,
]];

export const decisionInputTokenDetailsShape: Shape = ['as', 'DecisionInputTokenDetails', {
  cached_tokens: 'i',
  cache_write_tokens: 'i',
}];

export const decisionOutputTokenDetailsShape: Shape = ['as', 'DecisionOutputTokenDetails', {
  reasoning_tokens: 'i',
}];

export const decisionUsageShape: Shape = ['as', 'DecisionUsage', {
  total_tokens: 'i',
  input_tokens: 'i',
  input_tokens_details: decisionInputTokenDetailsShape,
  output_tokens: 'i',
  output_tokens_details: decisionOutputTokenDetailsShape,
}];

export const decisionShape: Shape = ['as', 'Decision', {
  model: 's',
  answers: ['list', decisionAnswerShape],
  usage: decisionUsageShape,
}];

export const completedDecisionShape: Shape = ['as', 'CompletedDecision', {
  type: ['is', 'decision.completed'],
  decision: decisionShape,
}];

export const contextWindowShape: Shape = ['as', 'ContextWindow', {
  usage_ratio: 'n',
}];

export const serverEventSelectorShape: Shape = ['as', 'ServerEventSelector', {
  type: 's',
  response_event: 's0?',
}];

export const dataChannelConfigShape: Shape = ['as', 'DataChannelConfig', {
  allowed_client_events: ['any', ['is', 'all'], ['list', 's'], '0?'],
  allowed_server_events: ['any', ['is', 'all'], ['list', serverEventSelectorShape], '0?'],
}];

export const serverEventSelectorRequestShape: Shape = ['as', 'ServerEventSelectorRequest', {
  type: 's',
  response_event: 's?',
}];

export const dataChannelConfigRequestShape: Shape = ['as', 'DataChannelConfigRequest', {
  allowed_client_events: ['any', ['is', 'all'], ['list', 's'], '?'],
  allowed_server_events: ['any', ['is', 'all'], ['list', serverEventSelectorRequestShape], '?'],
}];

export const decisionOutputTextShape: Shape = ['as', 'DecisionOutputText', {
  type: ['is', 'output_text'],
  text: 's',
}];

export const decisionRefusalShape: Shape = ['as', 'DecisionRefusal', {
  type: ['is', 'refusal'],
  refusal: 's',
}];

export const decisionAssistantPartShape: Shape = ['as', 'DecisionAssistantPart', [
  'by',
  'type',
  decisionOutputTextShape,
  decisionRefusalShape,
]];

export const decisionAssistantMessageShape: Shape = ['as', 'DecisionAssistantMessage', {
  id: 's',
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  content: ['any', 's', ['list', decisionAssistantPartShape]],
  phase: 's0?',
}];

export const decisionAssistantMessageRequestShape: Shape = ['as', 'DecisionAssistantMessageRequest', {
  id: 's0?',
  type: ['is', 'message'],
  role: ['is', 'assistant'],
  content: ['any', 's', ['list', decisionAssistantPartShape]],
  phase: ['any', ['is', 'commentary', 'final_answer'], '0?'],
}];

export const decisionCustomToolCallShape: Shape = ['as', 'DecisionCustomToolCall', {
  id: 's',
  type: ['is', 'custom_tool_call'],
  call_id: 's',
  name: 's',
  namespace: 's0?',
  input: 's',
  status: ['any', () => realtimeShapes.itemStatusShape, '0?'],
}];

export const decisionOutputPartShape: Shape = ['as', 'DecisionOutputPart', ['by', 'type', decisionTextShape, decisionImageShape]];

export const decisionCustomToolCallOutputShape: Shape = ['as', 'DecisionCustomToolCallOutput', {
  id: 's',
  type: ['is', 'custom_tool_call_output'],
  call_id: 's',
  output: ['any', 's', ['list', decisionOutputPartShape]],
  status: ['any', () => realtimeShapes.itemStatusShape, '0?'],
}];

export const decisionOutputPartRequestShape: Shape = ['as', 'DecisionOutputPartRequest', [
  'by',
  'type',
  decisionTextShape,
  decisionImageRequestShape,
]];

export const decisionCustomToolCallOutputRequestShape: Shape = ['as', 'DecisionCustomToolCallOutputRequest', {
  id: 's0?',
  type: ['is', 'custom_tool_call_output'],
  call_id: 's',
  output: ['any', 's', ['list', decisionOutputPartRequestShape]],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const decisionCustomToolCallRequestShape: Shape = ['as', 'DecisionCustomToolCallRequest', {
  id: 's0?',
  type: ['is', 'custom_tool_call'],
  call_id: 's',
  name: 's',
  namespace: 's0?',
  input: 's',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const decisionDeveloperMessageShape: Shape = ['as', 'DecisionDeveloperMessage', {
  id: 's',
  type: ['is', 'message'],
  role: ['is', 'developer'],
  content: ['any', 's', ['list', decisionTextShape]],
}];

export const decisionDeveloperMessageRequestShape: Shape = ['as', 'DecisionDeveloperMessageRequest', {
  id: 's0?',
  type: ['is', 'message'],
  role: ['is', 'developer'],
  content: ['any', 's', ['list', decisionTextShape]],
}];

export const decisionFunctionCallShape: Shape = ['as', 'DecisionFunctionCall', {
  id: 's',
  type: ['is', 'function_call'],
  call_id: 's',
  name: 's',
  namespace: 's0?',
  arguments: 's',
  status: ['any', () => realtimeShapes.itemStatusShape, '0?'],
}];

export const decisionFunctionCallOutputShape: Shape = ['as', 'DecisionFunctionCallOutput', {
  id: 's',
  type: ['is', 'function_call_output'],
  call_id: 's',
  output: ['any', 's', ['list', decisionOutputPartShape]],
  status: ['any', () => realtimeShapes.itemStatusShape, '0?'],
}];

export const decisionFunctionCallOutputRequestShape: Shape = ['as', 'DecisionFunctionCallOutputRequest', {
  id: 's0?',
  type: ['is', 'function_call_output'],
  call_id: 's',
  output: ['any', 's', ['list', decisionOutputPartRequestShape]],
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const decisionFunctionCallRequestShape: Shape = ['as', 'DecisionFunctionCallRequest', {
  id: 's0?',
  type: ['is', 'function_call'],
  call_id: 's',
  name: 's',
  namespace: 's0?',
  arguments: 's',
  status: ['any', () => realtimeShapes.itemStatusInputShape, '0?'],
}];

export const decisionUserMessageShape: Shape = ['as', 'DecisionUserMessage', {
  id: 's',
  type: ['is', 'message'],
  role: ['is', 'user'],
  content: ['any', 's', ['list', decisionPartShape]],
}];

export const decisionSystemMessageShape: Shape = ['as', 'DecisionSystemMessage', {
  id: 's',
  type: ['is', 'message'],
  role: ['is', 'system'],
  content: ['any', 's', ['list', decisionTextShape]],
}];

export const decisionMessageShape: Shape = ['as', 'DecisionMessage', [
  'by',
  'role',
  decisionUserMessageShape,
  decisionDeveloperMessageShape,
  decisionSystemMessageShape,
  decisionAssistantMessageShape,
]];

export const decisionItemShape: Shape = ['as', 'DecisionItem', [
  'by',
  'type',
  decisionMessageShape,
  decisionFunctionCallShape,
  decisionFunctionCallOutputShape,
  decisionCustomToolCallShape,
  decisionCustomToolCallOutputShape,
]];

export const decisionUserMessageRequestShape: Shape = ['as', 'DecisionUserMessageRequest', {
  id: 's0?',
  type: ['is', 'message'],
  role: ['is', 'user'],
  content: ['any', 's', ['list', decisionPartRequestShape]],
}];

export const decisionSystemMessageRequestShape: Shape = ['as', 'DecisionSystemMessageRequest', {
  id: 's0?',
  type: ['is', 'message'],
  role: ['is', 'system'],
  content: ['any', 's', ['list', decisionTextShape]],
}];

export const decisionMessageRequestShape: Shape = ['as', 'DecisionMessageRequest', [
  'by',
  'role',
  decisionUserMessageRequestShape,
  decisionDeveloperMessageRequestShape,
  decisionSystemMessageRequestShape,
  decisionAssistantMessageRequestShape,
]];

export const decisionItemRequestShape: Shape = ['as', 'DecisionItemRequest', [
  'by',
  'type',
  decisionMessageRequestShape,
  decisionFunctionCallRequestShape,
  decisionFunctionCallOutputRequestShape,
  decisionCustomToolCallRequestShape,
  decisionCustomToolCallOutputRequestShape,
]];

export const predicateQuestionShape: Shape = ['as', 'PredicateQuestion', {
  type: ['is', 'predicate'],
  name: 's0?',
  instructions: ['any', 's', ['list', decisionPartShape]],
}];

export const scoreLevelShape: Shape = ['as', 'ScoreLevel', {
  label: 's',
  description: 's0?',
}];

export const scoreQuestionShape: Shape = ['as', 'ScoreQuestion', {
  type: ['is', 'score'],
  name: 's0?',
  instructions: ['any', 's', ['list', decisionPartShape]],
  levels: ['list', scoreLevelShape],
}];

export const decisionQuestionShape: Shape = ['as', 'DecisionQuestion', [
  'by',
  'type',
  predicateQuestionShape,
  choiceQuestionShape,
  scoreQuestionShape,
]];

export const predicateQuestionRequestShape: Shape = ['as', 'PredicateQuestionRequest', {
  type: ['is', 'predicate'],
  name: 's?',
  instructions: ['any', 's', ['list', decisionPartRequestShape]],
}];

export const scoreLevelRequestShape: Shape = ['as', 'ScoreLevelRequest', {
  label: 's',
  description: 's?',
}];

export const scoreQuestionRequestShape: Shape = ['as', 'ScoreQuestionRequest', {
  type: ['is', 'score'],
  name: 's?',
  instructions: ['any', 's', ['list', decisionPartRequestShape]],
  levels: ['list', scoreLevelRequestShape],
}];

export const decisionQuestionRequestShape: Shape = ['as', 'DecisionQuestionRequest', [
  'by',
  'type',
  predicateQuestionRequestShape,
  choiceQuestionRequestShape,
  scoreQuestionRequestShape,
]];

export const triggeredDecisionsShape: Shape = ['as', 'TriggeredDecisions', {
  questions: ['list', decisionQuestionShape],
}];

export const decisionTriggerShape: Shape = ['as', 'DecisionTrigger', {
  type: ['is', 'decisions'],
  event_type: 's',
  decisions: triggeredDecisionsShape,
}];

export const triggeredDecisionsRequestShape: Shape = ['as', 'TriggeredDecisionsRequest', {
  questions: ['list', decisionQuestionRequestShape],
}];

export const decisionTriggerRequestShape: Shape = ['as', 'DecisionTriggerRequest', {
  type: ['is', 'decisions'],
  event_type: ['is', 'session.input_transcript.delta', 'session.output_transcript.delta'],
  decisions: triggeredDecisionsRequestShape,
}];

export const decisionsBackendShape: Shape = ['as', 'DecisionsBackend', {
  model: 's',
  questions: ['list', decisionQuestionShape],
}];

export const decisionsBackendChangesShape: Shape = ['as', 'DecisionsBackendChanges', {
  model: 's?',
  questions: ['any', ['list', decisionQuestionRequestShape], '?'],
}];

export const decisionsBackendRequestShape: Shape = ['as', 'DecisionsBackendRequest', {
  model: 's',
  questions: ['list', decisionQuestionRequestShape],
}];

export const decisionsDelegationShape: Shape = ['as', 'DecisionsDelegation', {
  type: ['is', 'decisions'],
  decisions: decisionsBackendShape,
  acknowledgement_delay_ms: 'i0?',
}];

export const decisionsDelegationChangesShape: Shape = ['as', 'DecisionsDelegationChanges', {
  type: ['is', 'decisions'],
  decisions: ['any', decisionsBackendChangesShape, '?'],
  acknowledgement_delay_ms: 'i?',
}];

export const decisionsDelegationRequestShape: Shape = ['as', 'DecisionsDelegationRequest', {
  type: ['is', 'decisions'],
  decisions: decisionsBackendRequestShape,
  acknowledgement_delay_ms: 'i?',
}];

export const responsesBackendShape: Shape = ['as', 'ResponsesBackend', {
  model: 's',
  instructions: 's0?',
  max_output_tokens: 'i0?',
  parallel_tool_calls: 'b0?',
  reasoning: ['any', backendReasoningShape, '0?'],
  service_tier: 's0?',
  text: ['any', backendTextShape, '0?'],
  tool_choice: ['any', backendToolChoiceShape, '0?'],
  tools: ['any', ['list', backendToolShape], '0?'],
}];

export const responsesDelegationShape: Shape = ['as', 'ResponsesDelegation', {
  type: ['is', 'responses'],
  responses: responsesBackendShape,
  acknowledgement_delay_ms: 'i0?',
}];

export const delegationShape: Shape = ['as', 'Delegation', [
  'by',
  'type',
  clientDelegationShape,
  responsesDelegationShape,
  decisionsDelegationShape,
]];

export const responsesBackendChangesShape: Shape = ['as', 'ResponsesBackendChanges', {
  model: 's?',
  instructions: 's0?',
  max_output_tokens: 'i0?',
  parallel_tool_calls: 'b0?',
  reasoning: ['any', backendReasoningRequestShape, '0?'],
  service_tier: ['any', ['is', 'auto', 'default', 'fast_tier_temp_pilot', 'flex', 'priority', 'ultrafast'], '0?'],
  text: ['any', backendTextRequestShape, '0?'],
  tool_choice: ['any', backendToolChoiceRequestShape, '?'],
  tools: ['any', ['list', backendToolRequestShape], '?'],
}];

export const responsesDelegationChangesShape: Shape = ['as', 'ResponsesDelegationChanges', {
  type: ['is', 'responses'],
  responses: ['any', responsesBackendChangesShape, '?'],
  acknowledgement_delay_ms: 'i?',
}];

export const delegationChangesShape: Shape = ['as', 'DelegationChanges', [
  'by',
  'type',
  clientDelegationRequestShape,
  responsesDelegationChangesShape,
  decisionsDelegationChangesShape,
]];

export const responsesBackendRequestShape: Shape = ['as', 'ResponsesBackendRequest', {
  model: 's',
  instructions: 's0?',
  max_output_tokens: 'i0?',
  parallel_tool_calls: 'b0?',
  reasoning: ['any', backendReasoningRequestShape, '0?'],
  service_tier: ['any', ['is', 'auto', 'default', 'fast_tier_temp_pilot', 'flex', 'priority', 'ultrafast'], '0?'],
  text: ['any', backendTextRequestShape, '0?'],
  tool_choice: ['any', backendToolChoiceRequestShape, '?'],
  tools: ['any', ['list', backendToolRequestShape], '?'],
}];

export const responsesDelegationRequestShape: Shape = ['as', 'ResponsesDelegationRequest', {
  type: ['is', 'responses'],
  responses: responsesBackendRequestShape,
  acknowledgement_delay_ms: 'i?',
}];

export const delegationRequestShape: Shape = ['as', 'DelegationRequest', [
  'by',
  'type',
  clientDelegationRequestShape,
  responsesDelegationRequestShape,
  decisionsDelegationRequestShape,
]];

export const livePcmFormatRequestShape: Shape = ['as', 'LivePcmFormatRequest', {
  type: ['is', 'audio/pcm'],
  rate: ['is', 16000, 24000],
}];

export const livePcmuFormatShape: Shape = ['as', 'LivePcmuFormat', {
  type: ['is', 'audio/pcmu'],
  rate: 'i',
}];

export const livePcmaFormatShape: Shape = ['as', 'LivePcmaFormat', {
  type: ['is', 'audio/pcma'],
  rate: 'i',
}];

export const liveAudioFormatRequestShape: Shape = ['as', 'LiveAudioFormatRequest', [
  'by',
  'type',
  livePcmFormatRequestShape,
  livePcmuFormatShape,
  livePcmaFormatShape,
]];

export const forkAudioShape: Shape = ['as', 'ForkAudio', {
  format: ['any', liveAudioFormatRequestShape, '?'],
}];

export const forkDelegationShape: Shape = ['as', 'ForkDelegation', {
  type: ['is', 'responses'],
  responses: ['any', responsesBackendChangesShape, '?'],
  acknowledgement_delay_ms: 'i?',
}];

export const frontendConfigRequestShape: Shape = ['as', 'FrontendConfigRequest', {
  data_channel: dataChannelConfigRequestShape,
}];

export const forkOverridesShape: Shape = ['as', 'ForkOverrides', {
  audio: ['any', forkAudioShape, '?'],
  client: ['any', frontendConfigRequestShape, '?'],
  delegation: ['any', forkDelegationShape, '?'],
  store: 'b?',
}];

export const frontendConfigShape: Shape = ['as', 'FrontendConfig', {
  data_channel: dataChannelConfigShape,
}];

export const historyOutputTextShape: Shape = ['as', 'HistoryOutputText', {
  text: 's',
  type: 's0?',
}];

export const historyAssistantMessageShape: Shape = ['as', 'HistoryAssistantMessage', {
  role: ['is', 'assistant'],
  content: ['list', historyOutputTextShape],
  id: 's0?',
  status: 's0?',
  type: ['any', ['is', 'message'], '0?'],
}];

export const historyOutputTextRequestShape: Shape = ['as', 'HistoryOutputTextRequest', {
  text: 's',
  type: ['any', ['is', 'text', 'output_text'], '?'],
}];

export const historyAssistantMessageRequestShape: Shape = ['as', 'HistoryAssistantMessageRequest', {
  role: ['is', 'assistant'],
  content: ['list', historyOutputTextRequestShape],
  id: 's0?',
  status: ['any', ['is', 'completed', 'incomplete'], '0?'],
  type: ['any', ['is', 'message'], '?'],
}];

export const historyInputTextShape: Shape = ['as', 'HistoryInputText', {
  text: 's',
  type: ['any', ['is', 'input_text'], '0?'],
}];

export const historyDeveloperMessageShape: Shape = ['as', 'HistoryDeveloperMessage', {
  role: ['is', 'developer'],
  content: ['list', historyInputTextShape],
  id: 's0?',
  status: 's0?',
  type: ['any', ['is', 'message'], '0?'],
}];

export const historyInputTextRequestShape: Shape = ['as', 'HistoryInputTextRequest', {
  text: 's',
  type: ['any', ['is', 'input_text'], '?'],
}];

export const historyDeveloperMessageRequestShape: Shape = ['as', 'HistoryDeveloperMessageRequest', {
  role: ['is', 'developer'],
  content: ['list', historyInputTextRequestShape],
  id: 's0?',
  status: ['any', ['is', 'completed', 'incomplete'], '0?'],
  type: ['any', ['is', 'message'], '?'],
}];

export const historyUserMessageShape: Shape = ['as', 'HistoryUserMessage', {
  role: ['is', 'user'],
  content: ['list', historyInputTextShape],
  id: 's0?',
  status: 's0?',
  type: ['any', ['is', 'message'], '0?'],
}];

export const historyMessageShape: Shape = ['as', 'HistoryMessage', [
  'by',
  'role',
  historyDeveloperMessageShape,
  historyUserMessageShape,
  historyAssistantMessageShape,
]];

export const historyUserMessageRequestShape: Shape = ['as', 'HistoryUserMessageRequest', {
  role: ['is', 'user'],
  content: ['list', historyInputTextRequestShape],
  id: 's0?',
  status: ['any', ['is', 'completed', 'incomplete'], '0?'],
  type: ['any', ['is', 'message'], '?'],
}];

export const historyMessageRequestShape: Shape = ['as', 'HistoryMessageRequest', [
  'by',
  'role',
  historyDeveloperMessageRequestShape,
  historyUserMessageRequestShape,
  historyAssistantMessageRequestShape,
]];

export const livePcmFormatShape: Shape = ['as', 'LivePcmFormat', {
  type: ['is', 'audio/pcm'],
  rate: 'i',
}];

export const liveAudioFormatShape: Shape = ['as', 'LiveAudioFormat', [
  'by',
  'type',
  livePcmFormatShape,
  livePcmuFormatShape,
  livePcmaFormatShape,
]];

export const liveVoiceNameShape: Shape = 's';

export const liveVoiceShape: Shape = ['as', 'LiveVoice', ['any', 's', () => realtimeShapes.customVoiceShape]];

export const liveAudioOutputShape: Shape = ['as', 'LiveAudioOutput', {
  voice: ['any', liveVoiceShape, '0?'],
}];

export const liveAudioShape: Shape = ['as', 'LiveAudio', {
  format: ['any', liveAudioFormatShape, '0?'],
  output: ['any', liveAudioOutputShape, '0?'],
}];

export const liveAudioOutputRequestShape: Shape = ['as', 'LiveAudioOutputRequest', {
  voice: ['any', liveVoiceShape, '?'],
}];

export const liveAudioRequestShape: Shape = ['as', 'LiveAudioRequest', {
  format: ['any', liveAudioFormatRequestShape, '?'],
  output: ['any', liveAudioOutputRequestShape, '?'],
}];

export const liveDelegationShape: Shape = ['as', 'LiveDelegation', {
  id: 's',
  type: ['is', 'delegation'],
  target: 's',
  response_id: 's0?',
}];

export const liveErrorShape: Shape = ['as', 'LiveError', {
  type: 's',
  code: 's',
  message: 's',
  param: 's0?',
  client_event_id: 's0?',
}];

export const liveModelShape: Shape = 's';

export const liveSessionShape: Shape = ['as', 'LiveSession', {
  id: 's',
  model: 's',
  status: 's',
  expires_at: 'i',
  audio: ['any', liveAudioShape, '0?'],
  client: ['any', frontendConfigShape, '0?'],
  delegation: ['any', delegationShape, '0?'],
  input: ['any', ['list', historyMessageShape], '0?'],
  instructions: 's0?',
  store: 'b0?',
  triggers: ['any', ['list', decisionTriggerShape], '0?'],
}];

export const liveSessionChangesShape: Shape = ['as', 'LiveSessionChanges', {
  delegation: ['any', delegationChangesShape, '0?'],
  triggers: ['any', ['list', decisionTriggerRequestShape], '?'],
}];

export const liveSessionRequestShape: Shape = ['as', 'LiveSessionRequest', {
  model: 's',
  audio: ['any', liveAudioRequestShape, '?'],
  client: ['any', frontendConfigRequestShape, '?'],
  delegation: ['any', delegationRequestShape, '0?'],
  input: ['any', ['list', historyMessageRequestShape], '?'],
  instructions: 's0?',
  store: 'b?',
  triggers: ['any', ['list', decisionTriggerRequestShape], '?'],
}];

export const liveUsageShape: Shape = ['as', 'LiveUsage', {
  seconds: 'n',
}];

export const decisionEventShape: Shape = {
  type: ['is', 'decision.event'],
  event_id: 's',
  event: completedDecisionShape,
  delegation_id: 's0',
  trigger_id: 's0',
  source_event_type: 's0',
  source_event_id: 's0',
};

export const decisionItemCreatedEventShape: Shape = {
  type: ['is', 'decision.item.created'],
  event_id: 's',
  client_event_id: 's0?',
  item: decisionItemShape,
};

export const decisionItemDeletedEventShape: Shape = {
  type: ['is', 'decision.item.deleted'],
  event_id: 's',
  client_event_id: 's0?',
  item_id: 's',
};

export const serverErrorEventShape: Shape = {
  type: ['is', 'error'],
  event_id: 's',
  client_event_id: 's0?',
  error: liveErrorShape,
};

export const infoEventShape: Shape = {
  type: ['is', 'info'],
  event_id: 's',
  client_event_id: 's0?',
  code: 's',
  message: 's',
};

export const responseEventShape: Shape = {
  type: ['is', 'response.event'],
  event_id: 's',
  client_event_id: 's0?',
  event: 'o',
  delegation_id: 's0?',
};

export const sessionClosedEventShape: Shape = {
  type: ['is', 'session.closed'],
  event_id: 's',
  client_event_id: 's0?',
  reason: 's',
  session: liveSessionShape,
  usage: liveUsageShape,
};

export const sessionCommentaryAppendedEventShape: Shape = {
  type: ['is', 'session.commentary.appended'],
  event_id: 's',
  client_event_id: 's0?',
  start_ms: 'i',
  end_ms: 'i',
};

export const sessionDelegationCreatedEventShape: Shape = {
  type: ['is', 'session.delegation.created'],
  event_id: 's',
  client_event_id: 's0?',
  delegation: liveDelegationShape,
  offset_ms: 'i',
};

export const sessionInputAudioReflectedEventShape: Shape = {
  type: ['is', 'session.input_audio.append'],
  audio: 's',
};

export const sessionInputAudioMutedEventShape: Shape = {
  type: ['is', 'session.input_audio.muted'],
  event_id: 's',
  client_event_id: 's0?',
};

export const sessionInputAudioUnmutedEventShape: Shape = {
  type: ['is', 'session.input_audio.unmuted'],
  event_id: 's',
  client_event_id: 's0?',
};

export const sessionInputTranscriptDeltaEventShape: Shape = {
  type: ['is', 'session.input_transcript.delta'],
  event_id: 's',
  client_event_id: 's0?',
  start_ms: 'i',
  end_ms: 'i',
  delta: 's',
};

export const sessionInstructionsAppendedEventShape: Shape = {
  type: ['is', 'session.instructions.appended'],
  event_id: 's',
  client_event_id: 's0?',
  start_ms: 'i',
  end_ms: 'i',
};

export const sessionOutputAudioDeltaEventShape: Shape = {
  type: ['is', 'session.output_audio.delta'],
  delta: 's',
  start_ms: 'i0?',
  end_ms: 'i0?',
};

export const sessionOutputAudioFixturePlayedEventShape: Shape = {
  type: ['is', 'session.output_audio.fixture.played'],
  event_id: 's',
  client_event_id: 's0?',
};

export const sessionOutputAudioFixturePlayingEventShape: Shape = {
  type: ['is', 'session.output_audio.fixture.playing'],
  event_id: 's',
  client_event_id: 's0?',
};

export const sessionOutputTranscriptDeltaEventShape: Shape = {
  type: ['is', 'session.output_transcript.delta'],
  event_id: 's',
  client_event_id: 's0?',
  start_ms: 'i',
  end_ms: 'i',
  delta: 's',
};

export const sessionStartedEventShape: Shape = {
  type: ['is', 'session.started'],
  event_id: 's',
  client_event_id: 's0?',
  session: liveSessionShape,
};

export const sessionThinkingAppendedEventShape: Shape = {
  type: ['is', 'session.thinking.appended'],
  event_id: 's',
  client_event_id: 's0?',
  start_ms: 'i',
  end_ms: 'i',
};

export const sessionUpdatedEventShape: Shape = {
  type: ['is', 'session.updated'],
  event_id: 's',
  client_event_id: 's0?',
  session: liveSessionShape,
};

export const sessionUsageUpdatedEventShape: Shape = {
  type: ['is', 'session.usage.updated'],
  event_id: 's',
  client_event_id: 's0?',
  usage: liveUsageShape,
  context_window: ['any', contextWindowShape, '0?'],
};

export const transportAnsweredEventShape: Shape = {
  type: ['is', 'transport.answered'],
  event_id: 's',
  session_id: 's',
};

export const transportDtmfReceivedEventShape: Shape = {
  type: ['is', 'transport.dtmf.received'],
  event_id: 's',
  event: 's',
};

export const transportDtmfSendNoticeEventShape: Shape = {
  type: ['is', 'transport.dtmf.send'],
  event_id: 's',
  client_event_id: 's0?',
  event: 's',
};

export const transportDtmfSentEventShape: Shape = {
  type: ['is', 'transport.dtmf.sent'],
  event_id: 's',
  client_event_id: 's0?',
  event: 's',
};

export const transportFailedEventShape: Shape = {
  type: ['is', 'transport.failed'],
  event_id: 's',
  session_id: 's',
  error: callErrorShape,
};

export const transportRingingEventShape: Shape = {
  type: ['is', 'transport.ringing'],
  event_id: 's',
  session_id: 's',
};

export const decisionCreateEventShape: Shape = {
  type: ['is', 'decision.create'],
  event_id: 's',
};

export const decisionItemCreateEventShape: Shape = {
  type: ['is', 'decision.item.create'],
  event_id: 's0?',
  item: decisionItemRequestShape,
};

export const decisionItemDeleteEventShape: Shape = {
  type: ['is', 'decision.item.delete'],
  event_id: 's0?',
  item_id: 's',
};

export const responseCreateEventShape: Shape = {
  type: ['is', 'response.create'],
  event_id: 's0?',
};

export const responseItemCreateEventShape: Shape = {
  type: ['is', 'response.item.create'],
  event_id: 's0?',
  item: backendItemShape,
};

export const sessionCloseEventShape: Shape = {
  type: ['is', 'session.close'],
  event_id: 's0?',
};

export const sessionCommentaryAppendEventShape: Shape = {
  type: ['is', 'session.commentary.append'],
  event_id: 's0?',
  content: 's',
  delegation_id: 's0',
};

export const sessionInputAudioAppendEventShape: Shape = {
  type: ['is', 'session.input_audio.append'],
  event_id: 's0?',
  audio: 's',
};

export const sessionInputAudioMuteEventShape: Shape = {
  type: ['is', 'session.input_audio.mute'],
  event_id: 's0?',
};

export const sessionInputAudioUnmuteEventShape: Shape = {
  type: ['is', 'session.input_audio.unmute'],
  event_id: 's0?',
};

export const sessionInstructionsAppendEventShape: Shape = {
  type: ['is', 'session.instructions.append'],
  event_id: 's0?',
  content: 's',
  delegation_id: 's0',
};

export const sessionOutputAudioFixturePlayEventShape: Shape = {
  type: ['is', 'session.output_audio.fixture.play'],
  event_id: 's0?',
  audio: 's',
};

export const sessionStartEventShape: Shape = {
  type: ['is', 'session.start'],
  event_id: 's0?',
  session: liveSessionRequestShape,
};

export const sessionThinkingAppendEventShape: Shape = {
  type: ['is', 'session.thinking.append'],
  event_id: 's0?',
  content: 's',
  delegation_id: 's0',
};

export const sessionUpdateEventShape: Shape = {
  type: ['is', 'session.update'],
  event_id: 's0?',
  session: liveSessionChangesShape,
};

export const transportDtmfSendEventShape: Shape = {
  type: ['is', 'transport.dtmf.send'],
  event_id: 's0?',
  event: 's',
};

export const forkSessionStartEventShape: Shape = {
  type: ['is', 'session.start'],
  event_id: 's0?',
  session: forkOverridesShape,
};

export const serverEventShape: Shape = [
  'by',
  'type',
  decisionEventShape,
  decisionItemCreatedEventShape,
  decisionItemDeletedEventShape,
  serverErrorEventShape,
  infoEventShape,
  responseEventShape,
  sessionClosedEventShape,
  sessionCommentaryAppendedEventShape,
  sessionDelegationCreatedEventShape,
  sessionInputAudioReflectedEventShape,
  sessionInputAudioMutedEventShape,
  sessionInputAudioUnmutedEventShape,
  sessionInputTranscriptDeltaEventShape,
  sessionInstructionsAppendedEventShape,
  sessionOutputAudioDeltaEventShape,
  sessionOutputAudioFixturePlayedEventShape,
  sessionOutputAudioFixturePlayingEventShape,
  sessionOutputTranscriptDeltaEventShape,
  sessionStartedEventShape,
  sessionThinkingAppendedEventShape,
  sessionUpdatedEventShape,
  sessionUsageUpdatedEventShape,
  transportAnsweredEventShape,
  transportDtmfReceivedEventShape,
  transportDtmfSendNoticeEventShape,
  transportDtmfSentEventShape,
  transportFailedEventShape,
  transportRingingEventShape,
];

export const clientEventShape: Shape = [
  'by',
  'type',
  decisionCreateEventShape,
  decisionItemCreateEventShape,
  decisionItemDeleteEventShape,
  responseCreateEventShape,
  responseItemCreateEventShape,
  sessionCloseEventShape,
  sessionCommentaryAppendEventShape,
  sessionInputAudioAppendEventShape,
  sessionInputAudioMuteEventShape,
  sessionInputAudioUnmuteEventShape,
  sessionInstructionsAppendEventShape,
  sessionOutputAudioFixturePlayEventShape,
  sessionStartEventShape,
  sessionThinkingAppendEventShape,
  sessionUpdateEventShape,
  transportDtmfSendEventShape,
];

export const forkEventShape: Shape = ['by', 'type', forkSessionStartEventShape];
