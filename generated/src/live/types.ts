/**
 * Types of the surface `live`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type {
  CustomVoice,
  ItemStatus,
  ItemStatusInput,
  McpApprovalRequestItem,
  McpListedTool,
  McpToolCaller,
  McpToolRequest,
  PromptCacheBreakpointRequest,
  ToolChoiceFunction,
} from '../realtime/types.js';

export type {
  CustomVoice,
  ItemStatus,
  ItemStatusInput,
  McpApprovalFilterRequest,
  McpApprovalRequestItem,
  McpConnectorRequest,
  McpListedTool,
  McpToolCaller,
  McpToolFilterRequest,
  McpToolRequest,
  PromptCacheBreakpointRequest,
  ToolChoiceFunction,
} from '../realtime/types.js';

/** Further tools that may be called from here on. */
export interface AdditionalTools {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'additional_tools';
  /** Names the author. */
  role: 'developer';
  /** The tools. */
  tools: ResponsesTool[];
}

/** A tool that may be called. */
export type AllowedTool = ToolChoiceFunction | ToolChoiceCustom | ToolChoiceMcpTool | ToolChoiceHosted;

/** Whatever the model writes. */
export interface AnyText {
  /** Names the kind of text. */
  type: 'text';
}

/** A change of a file that the backend's model wants made. */
export interface ApplyPatchCall {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'apply_patch_call';
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The change. */
  operation: PatchOperation;
  /** Whether the call is whole. */
  status: 'in_progress' | 'completed';
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** What became of a change. */
export interface ApplyPatchCallOutput {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'apply_patch_call_output';
  /** The call that it answers. */
  call_id: string;
  /** Whether it was made. */
  status: 'completed' | 'failed';
  /** What there is to say of it, for the model to read. May be absent or null. */
  output?: string | null | undefined;
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** Changes of files, which the application makes. */
export interface ApplyPatchTool {
  /** Names the kind of tool. */
  type: 'apply_patch';
  /** Who may call it. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
}

/** A message of the backend's model, as text. */
export interface BackendAssistantMessage {
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'assistant';
  /** What it says. */
  content: string | BackendPart[];
  /** Whether the model was done with it. Give it back as it came, or answers may suffer. May be absent or null. */
  phase?: 'commentary' | 'final_answer' | null | undefined;
}

/** A call of a tool that takes free text. */
export interface BackendCustomToolCall {
  /** Names the kind of item. */
  type: 'custom_tool_call';
  /** Identifies the item. May be absent. */
  id?: string | undefined;
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The tool's name. */
  name: string;
  /** The group of tools that the tool is in. May be absent. */
  namespace?: string | undefined;
  /** The text for it. */
  input: string;
  /** Whether the model goes on without waiting for the output. May be absent. */
  async?: boolean | undefined;
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** What a tool that takes free text gave back. */
export interface BackendCustomToolCallOutput {
  /** Names the kind of item. */
  type: 'custom_tool_call_output';
  /** Identifies the item. May be absent. */
  id?: string | undefined;
  /** The call that it answers. */
  call_id: string;
  /** What came out. */
  output: string | BackendPart[];
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** A file: its contents, its address or its id. */
export interface BackendFilePart {
  /** Names the kind of part. */
  type: 'input_file';
  /** What is in it. May be absent. */
  file_data?: string | undefined;
  /** Where it is. May be absent. A URI. */
  file_url?: string | undefined;
  /** Its id where it was uploaded. May be absent or null. */
  file_id?: string | null | undefined;
  /** What it is called. May be absent. */
  filename?: string | undefined;
  /** How closely the model looks at its pages. May be absent. */
  detail?: 'auto' | 'low' | 'high' | undefined;
  /** Ends a beginning that the cache is to keep. May be absent. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | undefined;
}

/** A call of a function that the backend's model asked for. */
export interface BackendFunctionCall {
  /** Names the kind of item. */
  type: 'function_call';
  /** Identifies the item. May be absent. */
  id?: string | undefined;
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The function's name. */
  name: string;
  /** The group of tools that the function is in. May be absent. */
  namespace?: string | undefined;
  /** Its arguments. JSON text. */
  arguments: string;
  /** Whether the model goes on without waiting for the output. May be absent. */
  async?: boolean | undefined;
  /** How far the item has come. May be absent. */
  status?: ItemStatusInput | undefined;
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** What a function gave back. */
export interface BackendFunctionCallOutput {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'function_call_output';
  /** The call that it answers. May be absent or null. */
  call_id?: string | null | undefined;
  /** What came out. */
  output: string | ToolOutputPart[];
  /** The function's name. May be absent or null. */
  name?: string | null | undefined;
  /** The group of tools that the function is in. May be absent or null. */
  namespace?: string | null | undefined;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/**
 * A function of the application's. Its calls come inside `response.event`; the result goes back by
 * `response.item.create`, and `response.create` lets the backend go on.
 */
export interface BackendFunctionTool {
  /** Names the kind of tool. */
  type: 'function';
  /** Name by which the model calls it. */
  name: string;
  /** What it does and when to call it, for the model to read. May be absent or null. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments. May be absent or null. */
  parameters?: Record<string, unknown> | null | undefined;
  /** Whether arguments have to fit the schema exactly. May be absent or null. */
  strict?: boolean | null | undefined;
}

/**
 * A tool that is named and nothing more. The typings declare no settings for these in a Live session, though the
 * Responses API has some for most of them.
 */
export interface BackendHostedTool {
  /** Which tool it is. */
  type: 'web_search' | 'file_search' | 'code_interpreter' | 'image_generation' | 'mcp' | 'custom' | 'namespace' | 'tool_search' | 'programmatic_tool_calling' | 'computer' | 'apply_patch';
}

/** A picture, by its address or as an uploaded file. */
export interface BackendImagePart {
  /** Names the kind of part. */
  type: 'input_image';
  /** Its address, or a `data:` URI that holds it. May be absent or null. A URI. */
  image_url?: string | null | undefined;
  /** The uploaded file. May be absent or null. */
  file_id?: string | null | undefined;
  /** How closely the model looks. */
  detail: LiveImageDetailRequest;
  /** Ends a beginning that the cache is to keep. May be absent. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | undefined;
}

/** A message of the user or the application. */
export interface BackendInputMessage {
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'user' | 'system' | 'developer';
  /** What it says and shows. */
  content: string | BackendPart[];
  /** How far the item has come. May be absent. */
  status?: ItemStatusInput | undefined;
}

/** An item of the Responses API that can be sent to it. Those for results of tools are the usual ones here. */
export type BackendItem =
  | BackendMessage
  | BackendFunctionCall
  | BackendFunctionCallOutput
  | BackendCustomToolCall
  | BackendCustomToolCallOutput
  | FileSearchCall
  | WebSearchCall
  | ComputerCall
  | ComputerCallOutput
  | CodeInterpreterCall
  | ImageGenerationCall
  | BackendLocalShellCall
  | BackendLocalShellCallOutput
  | ShellCall
  | ShellCallOutput
  | ApplyPatchCall
  | ApplyPatchCallOutput
  | McpTools
  | McpApprovalRequestItem
  | McpApprovalResponse
  | McpCall
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | ConfigurationUpdate
  | ReasoningItem
  | CompactionItem
  | CompactionTrigger
  | ItemReference
  | ProgramItem
  | ProgramOutput;

/** A command that the backend's model wants run on the application's computer, as older models say it. */
export interface BackendLocalShellCall {
  /** Names the kind of item. */
  type: 'local_shell_call';
  /** Identifies the item. */
  id: string;
  /** Identifies the call. */
  call_id: string;
  /** The command. */
  action: LocalShellAction;
  /** How far the item has come. */
  status: ItemStatusInput;
}

/** What came out of a command on the application's computer. */
export interface BackendLocalShellCallOutput {
  /** Names the kind of item. */
  type: 'local_shell_call_output';
  /** The call that it answers. */
  id: string;
  /** What came out. JSON text. */
  output: string;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/** A message. */
export type BackendMessage = BackendInputMessage | BackendAssistantMessage;

/** What of the network a container can reach. */
export type BackendNetworkPolicy = NetworkDisabled | DomainAllowlist;

/** A part of a message. */
export type BackendPart = BackendTextPart | BackendImagePart | BackendFilePart;

/** How much the backend's model thinks. */
export interface BackendReasoning {
  /** The amount of thinking. Not every model knows every value. May be absent or null. Other values may come. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | (string & {}) | null | undefined;
  /**
   * Which summary of its thoughts to ask for, of models that give one. May be absent or null. Other values may
   * come.
   */
  summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null | undefined;
}

/**
 * How much the backend's model thinks.
 *
 * This is what is written; `BackendReasoning` is what is read.
 */
export interface BackendReasoningRequest {
  /** The amount of thinking. Not every model knows every value. May be absent or null. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null | undefined;
  /** Which summary of its thoughts to ask for, of models that give one. May be absent or null. */
  summary?: 'auto' | 'concise' | 'detailed' | null | undefined;
}

/** Where the commands of a shell run. */
export type BackendShellEnvironment = NewContainer | ContainerReference | LocalShell;

/**
 * Where the commands of a shell run.
 *
 * This is what is written; `BackendShellEnvironment` is what is read.
 */
export type BackendShellEnvironmentRequest = NewContainerRequest | ContainerReference | LocalShell;

/**
 * A command line: in a container of OpenAI's, or the application's own, which sends back what came out by
 * `response.item.create`. Secrets for domains are refused.
 */
export interface BackendShellTool {
  /** Names the kind of tool. */
  type: 'shell';
  /** Where commands run. May be absent or null. */
  environment?: BackendShellEnvironment | null | undefined;
}

/**
 * A command line: in a container of OpenAI's, or the application's own, which sends back what came out by
 * `response.item.create`. Secrets for domains are refused.
 *
 * This is what is written; `BackendShellTool` is what is read.
 */
export interface BackendShellToolRequest {
  /** Names the kind of tool. */
  type: 'shell';
  /** Where commands run. May be absent or null. */
  environment?: BackendShellEnvironmentRequest | null | undefined;
}

/** How the backend's model writes. */
export interface BackendText {
  /** How much it writes. May be absent or null. Other values may come. */
  verbosity?: 'low' | 'medium' | 'high' | (string & {}) | null | undefined;
}

/** Text. */
export interface BackendTextPart {
  /** Names the kind of part. */
  type: 'input_text';
  /** The text. */
  text: string;
  /** Ends a beginning that the cache is to keep. May be absent. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | undefined;
}

/**
 * How the backend's model writes.
 *
 * This is what is written; `BackendText` is what is read.
 */
export interface BackendTextRequest {
  /** How much it writes. May be absent or null. */
  verbosity?: 'low' | 'medium' | 'high' | null | undefined;
}

/** Something that the backend's model may call. */
export type BackendTool = BackendFunctionTool | BackendShellTool | BackendHostedTool;

/** Whether the backend's model calls tools, or which tool it has to call. */
export type BackendToolChoice =
  | BackendToolChoiceMode
  | ToolChoiceFunction
  | ToolChoiceCustom
  | ToolChoiceMcpTool
  | ToolChoiceHosted
  | ToolChoiceAllowed;

/**
 * How free the model is to call tools.
 *
 * - `none`: It calls none.
 * - `auto`: It decides for itself.
 * - `required`: It calls one at least.
 */
export type BackendToolChoiceMode = 'none' | 'auto' | 'required' | (string & {});

/**
 * How free the model is to call tools.
 *
 * - `none`: It calls none.
 * - `auto`: It decides for itself.
 * - `required`: It calls one at least.
 *
 * This is what is written; `BackendToolChoiceMode` is what is read.
 */
export type BackendToolChoiceModeRequest = 'none' | 'auto' | 'required';

/**
 * Whether the backend's model calls tools, or which tool it has to call.
 *
 * This is what is written; `BackendToolChoice` is what is read.
 */
export type BackendToolChoiceRequest =
  | BackendToolChoiceModeRequest
  | ToolChoiceFunction
  | ToolChoiceCustom
  | ToolChoiceMcpTool
  | ToolChoiceHosted
  | ToolChoiceAllowedRequest;

/**
 * Something that the backend's model may call.
 *
 * This is what is written; `BackendTool` is what is read.
 */
export type BackendToolRequest = BackendFunctionTool | BackendShellToolRequest | BackendHostedTool;

/** Why a call failed. */
export interface CallError {
  /** The kind of error. Other values may come. */
  type: 'call_error' | (string & {});
  /** Which error it is, for programs. */
  code: string;
  /** What went wrong, for people. */
  message: string;
  /** The field that was wrong; empty where none was. May be absent or null. */
  param?: string | null | undefined;
}

/** Which of the choices it is. */
export interface ChoiceAnswer {
  /** Names the kind of answer. */
  type: 'choice';
  /** The question's name, null if it had none. May be null. */
  name: string | null;
  /** The choice. `true` and `"true"` are two. */
  choice: string | boolean;
  /** How sure the model is. */
  confidence: number;
  /** Each choice and how likely it is. */
  probabilities: ChoiceProbability[];
}

/** How likely a choice is. */
export interface ChoiceProbability {
  /** The choice. */
  value: string | boolean;
  /** From 0 to 1. */
  probability: number;
}

/** Asks which of several choices it is. */
export interface ChoiceQuestion {
  /** Names the kind of question. */
  type: 'choice';
  /** A name that the answer repeats. May be absent or null. */
  name?: string | null | undefined;
  /** The question. */
  instructions: string | DecisionPart[];
  /** What there is to choose from. */
  choices: DecisionChoice[];
}

/**
 * Asks which of several choices it is.
 *
 * This is what is written; `ChoiceQuestion` is what is read.
 */
export interface ChoiceQuestionRequest {
  /** Names the kind of question. */
  type: 'choice';
  /** A name that the answer repeats. May be absent. */
  name?: string | undefined;
  /** The question. */
  instructions: string | DecisionPartRequest[];
  /** What there is to choose from. */
  choices: DecisionChoiceRequest[];
}

/** Click with the mouse. */
export interface ClickAction {
  /** Names the action. */
  type: 'click';
  /** Which button. */
  button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
  /** Pixels from the left. */
  x: number;
  /** Pixels from the top. */
  y: number;
  /** Keys that are held meanwhile. May be absent or null. */
  keys?: string[] | null | undefined;
}

/** The application does it: it hears of work by `session.delegation.created`. */
export interface ClientDelegation {
  /** Names who does it. */
  type: 'client';
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent or null. Unit: ms.
   */
  acknowledgement_delay_ms?: number | null | undefined;
}

/**
 * The application does it: it hears of work by `session.delegation.created`.
 *
 * This is what is written; `ClientDelegation` is what is read.
 */
export interface ClientDelegationRequest {
  /** Names who does it. */
  type: 'client';
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent. Unit: ms.
   */
  acknowledgement_delay_ms?: number | undefined;
}

/** A container that is made for the purpose. */
export interface CodeContainer {
  /** Names the kind of container. */
  type: 'auto';
  /** Uploaded files that are put into it. May be absent. */
  file_ids?: string[] | undefined;
  /** How much memory it has. May be absent or null. */
  memory_limit?: ContainerMemory | null | undefined;
  /** What of the network it can reach. May be absent. */
  network_policy?: ResponsesNetworkPolicy | undefined;
}

/** A picture that a program made. */
export interface CodeImage {
  /** Names the kind of output. */
  type: 'image';
  /** Its address. A URI. */
  url: string;
}

/** The backend's model ran Python. */
export interface CodeInterpreterCall {
  /** Names the kind of item. */
  type: 'code_interpreter_call';
  /** Identifies the item. */
  id: string;
  /** Where it ran. */
  container_id: string;
  /** The program. May be null. */
  code: string | null;
  /** What came out. May be null. */
  outputs: CodeOutput[] | null;
  /** How far the call has come. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
}

/** Python in a container. */
export interface CodeInterpreterTool {
  /** Names the kind of tool. */
  type: 'code_interpreter';
  /** The container, or how to make one. */
  container: string | CodeContainer;
  /** Who may call it. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
}

/** Text that a program wrote. */
export interface CodeLogs {
  /** Names the kind of output. */
  type: 'logs';
  /** The text. */
  logs: string;
}

/** Something that came out of a program. */
export type CodeOutput = CodeLogs | CodeImage;

/** What stands for an earlier part of the conversation that was condensed. */
export interface CompactionItem {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'compaction';
  /** What it was condensed to, encrypted. */
  encrypted_content: string;
}

/** Has the conversation condensed. Nothing may stand behind it. */
export interface CompactionTrigger {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'compaction_trigger';
}

/** A finished evaluation. */
export interface CompletedDecision {
  /** Names the kind of event. */
  type: 'decision.completed';
  /** The answers. */
  decision: Decision;
}

/** Something done with a computer. */
export type ComputerAction =
  | ClickAction
  | DoubleClickAction
  | DragAction
  | KeypressAction
  | MoveAction
  | ScreenshotAction
  | ScrollAction
  | TypeAction
  | WaitAction;

/** The backend's model wants something done with a computer. */
export interface ComputerCall {
  /** Names the kind of item. */
  type: 'computer_call';
  /** Identifies the item. */
  id: string;
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** What to do. May be absent. */
  action?: ComputerAction | undefined;
  /** What to do, one after the other. May be absent. */
  actions?: ComputerAction[] | undefined;
  /** What a person has to look at before. */
  pending_safety_checks: SafetyCheck[];
  /** How far the item has come. */
  status: ItemStatusInput;
}

/** What the computer shows now. */
export interface ComputerCallOutput {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'computer_call_output';
  /** The call that it answers. */
  call_id: string;
  /** The screen. */
  output: ScreenPicture;
  /** What a person has looked at. May be absent or null. */
  acknowledged_safety_checks?: SafetyCheck[] | null | undefined;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/** A computer's screen, mouse and keyboard, as it was before. */
export interface ComputerPreviewTool {
  /** Names the kind of tool. */
  type: 'computer_use_preview';
  /** The screen's width in pixels. */
  display_width: number;
  /** The screen's height in pixels. */
  display_height: number;
  /** What kind of computer it is. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
}

/** A computer's screen, mouse and keyboard. */
export interface ComputerTool {
  /** Names the kind of tool. */
  type: 'computer';
}

/** Other settings from here on. */
export interface ConfigurationUpdate {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'configuration_update';
  /** How much the model thinks. May be absent. */
  reasoning?: ReasoningUpdate | undefined;
  /** In which form it answers. May be absent. */
  text?: TextUpdate | undefined;
}

/** How much memory a container has, in gigabytes. */
export type ContainerMemory = '1g' | '4g' | '16g' | '64g';

/** A container that exists already. */
export interface ContainerReference {
  /** Names the kind of place. */
  type: 'container_reference';
  /** The container's id. */
  container_id: string;
}

/** How full the model's context was when it was last measured. */
export interface ContextWindow {
  /** Tokens in it, as a part of its limit. It falls when the server condenses the conversation, and may lag behind. */
  usage_ratio: number;
}

/** A file is to be made. */
export interface CreateFile {
  /** Names the change. */
  type: 'create_file';
  /** The file. */
  path: string;
  /** What is to stand in it, as a diff. */
  diff: string;
}

/** Which text a tool takes. */
export type CustomToolFormat = AnyText | TextByGrammar;

/** Which events may pass a frontend's data channel. */
export interface DataChannelConfig {
  /**
   * Tags that the frontend may send: all where nothing is said, none where the list is empty. May be absent or
   * null.
   */
  allowed_client_events?: 'all' | string[] | null | undefined;
  /**
   * What the frontend gets: everything where nothing is said, nothing where the list is empty. May be absent or
   * null.
   */
  allowed_server_events?: 'all' | ServerEventSelector[] | null | undefined;
}

/**
 * Which events may pass a frontend's data channel.
 *
 * This is what is written; `DataChannelConfig` is what is read.
 */
export interface DataChannelConfigRequest {
  /** Tags that the frontend may send: all where nothing is said, none where the list is empty. May be absent. */
  allowed_client_events?: 'all' | string[] | undefined;
  /** What the frontend gets: everything where nothing is said, nothing where the list is empty. May be absent. */
  allowed_server_events?: 'all' | ServerEventSelectorRequest[] | undefined;
}

/** Answers of a Decisions model. */
export interface Decision {
  /** The model that answered. */
  model: string;
  /** One for each question, in the order of the questions. */
  answers: DecisionAnswer[];
  /** Tokens that it took. */
  usage: DecisionUsage;
}

/** The answer to one question, of the question's own kind, or a refusal. */
export type DecisionAnswer = PredicateAnswer | ChoiceAnswer | ScoreAnswer | RefusedAnswer;

/** A message of a model. */
export interface DecisionAssistantMessage {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'assistant';
  /** What it says. */
  content: string | DecisionAssistantPart[];
  /**
   * Whether the model was done with it. Give it back as it came, or answers may suffer. May be absent or null.
   * Other values may come.
   */
  phase?: 'commentary' | 'final_answer' | (string & {}) | null | undefined;
}

/**
 * A message of a model.
 *
 * This is what is written; `DecisionAssistantMessage` is what is read.
 */
export interface DecisionAssistantMessageRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'assistant';
  /** What it says. */
  content: string | DecisionAssistantPart[];
  /** Whether the model was done with it. Give it back as it came, or answers may suffer. May be absent or null. */
  phase?: 'commentary' | 'final_answer' | null | undefined;
}

/** A part of a model's message. */
export type DecisionAssistantPart = DecisionOutputText | DecisionRefusal;

/** Something to choose. */
export interface DecisionChoice {
  /** The choice. */
  value: string | boolean;
  /** What it stands for. May be absent or null. */
  description?: string | null | undefined;
}

/**
 * Something to choose.
 *
 * This is what is written; `DecisionChoice` is what is read.
 */
export interface DecisionChoiceRequest {
  /** The choice. */
  value: string | boolean;
  /** What it stands for. May be absent. */
  description?: string | undefined;
}

/** A call of a tool that takes free text. */
export interface DecisionCustomToolCall {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'custom_tool_call';
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The tool's name. */
  name: string;
  /** The group of tools that the tool is in. May be absent or null. */
  namespace?: string | null | undefined;
  /** The text for it. */
  input: string;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatus | null | undefined;
}

/** What a tool that takes free text gave back. */
export interface DecisionCustomToolCallOutput {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'custom_tool_call_output';
  /** The call that it answers. */
  call_id: string;
  /** What came out. */
  output: string | DecisionOutputPart[];
  /** How far the item has come. May be absent or null. */
  status?: ItemStatus | null | undefined;
}

/**
 * What a tool that takes free text gave back.
 *
 * This is what is written; `DecisionCustomToolCallOutput` is what is read.
 */
export interface DecisionCustomToolCallOutputRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'custom_tool_call_output';
  /** The call that it answers. */
  call_id: string;
  /** What came out. */
  output: string | DecisionOutputPartRequest[];
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/**
 * A call of a tool that takes free text.
 *
 * This is what is written; `DecisionCustomToolCall` is what is read.
 */
export interface DecisionCustomToolCallRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'custom_tool_call';
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The tool's name. */
  name: string;
  /** The group of tools that the tool is in. May be absent or null. */
  namespace?: string | null | undefined;
  /** The text for it. */
  input: string;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/** A message of the application. */
export interface DecisionDeveloperMessage {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'developer';
  /** What it says. */
  content: string | DecisionText[];
}

/**
 * A message of the application.
 *
 * This is what is written; `DecisionDeveloperMessage` is what is read.
 */
export interface DecisionDeveloperMessageRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'developer';
  /** What it says. */
  content: string | DecisionText[];
}

/** A call of a function that a model asked for. */
export interface DecisionFunctionCall {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'function_call';
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The function's name. */
  name: string;
  /** The group of tools that the function is in. May be absent or null. */
  namespace?: string | null | undefined;
  /** Its arguments. JSON text. */
  arguments: string;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatus | null | undefined;
}

/** What a function gave back. */
export interface DecisionFunctionCallOutput {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'function_call_output';
  /** The call that it answers. */
  call_id: string;
  /** What came out. */
  output: string | DecisionOutputPart[];
  /** How far the item has come. May be absent or null. */
  status?: ItemStatus | null | undefined;
}

/**
 * What a function gave back.
 *
 * This is what is written; `DecisionFunctionCallOutput` is what is read.
 */
export interface DecisionFunctionCallOutputRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'function_call_output';
  /** The call that it answers. */
  call_id: string;
  /** What came out. */
  output: string | DecisionOutputPartRequest[];
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/**
 * A call of a function that a model asked for.
 *
 * This is what is written; `DecisionFunctionCall` is what is read.
 */
export interface DecisionFunctionCallRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'function_call';
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The function's name. */
  name: string;
  /** The group of tools that the function is in. May be absent or null. */
  namespace?: string | null | undefined;
  /** Its arguments. JSON text. */
  arguments: string;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/** A picture. */
export interface DecisionImage {
  /** Names the kind of part. */
  type: 'input_image';
  /** Its address, which anybody can reach, or a `data:` URI that holds it. A URI. */
  image_url: string;
  /** How closely the model looks. May be absent or null. */
  detail?: LiveImageDetail | null | undefined;
}

/**
 * A picture.
 *
 * This is what is written; `DecisionImage` is what is read.
 */
export interface DecisionImageRequest {
  /** Names the kind of part. */
  type: 'input_image';
  /** Its address, which anybody can reach, or a `data:` URI that holds it. A URI. */
  image_url: string;
  /** How closely the model looks. May be absent or null. */
  detail?: LiveImageDetailRequest | null | undefined;
}

/** What the cache had to do with input tokens. */
export interface DecisionInputTokenDetails {
  /** Those that were read from the cache. Unit: tokens. */
  cached_tokens: number;
  /** Those that were put into the cache. Unit: tokens. */
  cache_write_tokens: number;
}

/** Something that decisions take into account. The speaking model does not see it. */
export type DecisionItem =
  | DecisionMessage
  | DecisionFunctionCall
  | DecisionFunctionCallOutput
  | DecisionCustomToolCall
  | DecisionCustomToolCallOutput;

/**
 * Something that decisions take into account. The speaking model does not see it.
 *
 * This is what is written; `DecisionItem` is what is read.
 */
export type DecisionItemRequest =
  | DecisionMessageRequest
  | DecisionFunctionCallRequest
  | DecisionFunctionCallOutputRequest
  | DecisionCustomToolCallRequest
  | DecisionCustomToolCallOutputRequest;

/** Data for the model to read. */
export interface DecisionJson {
  /** Names the kind of part. */
  type: 'input_json';
  /** The data: an object or several. */
  data: Record<string, unknown> | Record<string, unknown>[];
}

/** A message. */
export type DecisionMessage =
  | DecisionUserMessage
  | DecisionDeveloperMessage
  | DecisionSystemMessage
  | DecisionAssistantMessage;

/**
 * A message.
 *
 * This is what is written; `DecisionMessage` is what is read.
 */
export type DecisionMessageRequest =
  | DecisionUserMessageRequest
  | DecisionDeveloperMessageRequest
  | DecisionSystemMessageRequest
  | DecisionAssistantMessageRequest;

/** A part of what a tool gave back. */
export type DecisionOutputPart = DecisionText | DecisionImage;

/**
 * A part of what a tool gave back.
 *
 * This is what is written; `DecisionOutputPart` is what is read.
 */
export type DecisionOutputPartRequest = DecisionText | DecisionImageRequest;

/** What the model said. */
export interface DecisionOutputText {
  /** Names the kind of part. */
  type: 'output_text';
  /** The text. */
  text: string;
}

/** What output tokens were for. */
export interface DecisionOutputTokenDetails {
  /** Those that the model thought with. Unit: tokens. */
  reasoning_tokens: number;
}

/** A part of a question or of a user's message. */
export type DecisionPart = DecisionText | DecisionImage | DecisionJson;

/**
 * A part of a question or of a user's message.
 *
 * This is what is written; `DecisionPart` is what is read.
 */
export type DecisionPartRequest = DecisionText | DecisionImageRequest | DecisionJson;

/** Something that a Decisions model is asked. */
export type DecisionQuestion = PredicateQuestion | ChoiceQuestion | ScoreQuestion;

/**
 * Something that a Decisions model is asked.
 *
 * This is what is written; `DecisionQuestion` is what is read.
 */
export type DecisionQuestionRequest = PredicateQuestionRequest | ChoiceQuestionRequest | ScoreQuestionRequest;

/** What stands in the place of text that the model refuses to write. */
export interface DecisionRefusal {
  /** Names the kind of part. */
  type: 'refusal';
  /** What it said instead. */
  refusal: string;
}

/** A message that stands above the conversation. */
export interface DecisionSystemMessage {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'system';
  /** What it says. */
  content: string | DecisionText[];
}

/**
 * A message that stands above the conversation.
 *
 * This is what is written; `DecisionSystemMessage` is what is read.
 */
export interface DecisionSystemMessageRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'system';
  /** What it says. */
  content: string | DecisionText[];
}

/** Text. */
export interface DecisionText {
  /** Names the kind of part. */
  type: 'input_text';
  /** The text. */
  text: string;
}

/**
 * Has questions answered whenever a transcript grows, whoever does the delegated work. There may be one for each
 * of the two transcripts.
 */
export interface DecisionTrigger {
  /** Names what is set off. */
  type: 'decisions';
  /** Which transcript sets it off. Other values may come. */
  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | (string & {});
  /** What is asked. */
  decisions: TriggeredDecisions;
}

/**
 * Has questions answered whenever a transcript grows, whoever does the delegated work. There may be one for each
 * of the two transcripts.
 *
 * This is what is written; `DecisionTrigger` is what is read.
 */
export interface DecisionTriggerRequest {
  /** Names what is set off. */
  type: 'decisions';
  /** Which transcript sets it off. */
  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta';
  /** What is asked. */
  decisions: TriggeredDecisionsRequest;
}

/** Tokens that a decision took. */
export interface DecisionUsage {
  /** All of them. Unit: tokens. */
  total_tokens: number;
  /** Those of conversation, items and questions. Unit: tokens. */
  input_tokens: number;
  /** What of them the cache had to do with. */
  input_tokens_details: DecisionInputTokenDetails;
  /** Those that the model made. Unit: tokens. */
  output_tokens: number;
  /** What of them was thinking. */
  output_tokens_details: DecisionOutputTokenDetails;
}

/** A message of the user. */
export interface DecisionUserMessage {
  /** Identifies the item. The server makes one up where the client gives none. */
  id: string;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'user';
  /** What it says and shows. */
  content: string | DecisionPart[];
}

/**
 * A message of the user.
 *
 * This is what is written; `DecisionUserMessage` is what is read.
 */
export interface DecisionUserMessageRequest {
  /** Identifies the item. The server makes one up where the client gives none. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Names the author. */
  role: 'user';
  /** What it says and shows. */
  content: string | DecisionPartRequest[];
}

/** A Decisions model and what it is asked. */
export interface DecisionsBackend {
  /** The model. */
  model: string;
  /** The questions. They are answered together and in this order. */
  questions: DecisionQuestion[];
}

/** What to change of a Decisions backend. What is left out stays as it is. */
export interface DecisionsBackendChanges {
  /** The model. May be absent. */
  model?: string | undefined;
  /** All questions that are asked from now on. May be absent. */
  questions?: DecisionQuestionRequest[] | undefined;
}

/**
 * A Decisions model and what it is asked.
 *
 * This is what is written; `DecisionsBackend` is what is read.
 */
export interface DecisionsBackendRequest {
  /** The model. */
  model: string;
  /** The questions. They are answered together and in this order. */
  questions: DecisionQuestionRequest[];
}

/** A model of the Decisions API does it, by answers to questions that are asked each time. */
export interface DecisionsDelegation {
  /** Names who does it. */
  type: 'decisions';
  /** The model and the questions. */
  decisions: DecisionsBackend;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent or null. Unit: ms.
   */
  acknowledgement_delay_ms?: number | null | undefined;
}

/** New settings for a Decisions backend. */
export interface DecisionsDelegationChanges {
  /** Names who does it. */
  type: 'decisions';
  /** The model and the questions. May be absent. */
  decisions?: DecisionsBackendChanges | undefined;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent. Unit: ms.
   */
  acknowledgement_delay_ms?: number | undefined;
}

/**
 * A model of the Decisions API does it, by answers to questions that are asked each time.
 *
 * This is what is written; `DecisionsDelegation` is what is read.
 */
export interface DecisionsDelegationRequest {
  /** Names who does it. */
  type: 'decisions';
  /** The model and the questions. */
  decisions: DecisionsBackendRequest;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent. Unit: ms.
   */
  acknowledgement_delay_ms?: number | undefined;
}

/** Who does the work that the model gives away. It can't change while the session runs. */
export type Delegation = ClientDelegation | ResponsesDelegation | DecisionsDelegation;

/** New settings for who does delegated work, told apart by `type`, which must be the session's own. */
export type DelegationChanges =
  | ClientDelegationRequest
  | ResponsesDelegationChanges
  | DecisionsDelegationChanges;

/**
 * Who does the work that the model gives away. It can't change while the session runs.
 *
 * This is what is written; `Delegation` is what is read.
 */
export type DelegationRequest =
  | ClientDelegationRequest
  | ResponsesDelegationRequest
  | DecisionsDelegationRequest;

/** A file is to be deleted. */
export interface DeleteFile {
  /** Names the change. */
  type: 'delete_file';
  /** The file. */
  path: string;
}

/** The model itself called it. */
export interface DirectCaller {
  /** Names the kind of caller. */
  type: 'direct';
}

/** A container can reach some domains only. */
export interface DomainAllowlist {
  /** Names the policy. */
  type: 'allowlist';
  /** These domains. */
  allowed_domains: string[];
}

/** A container can reach some domains only, and may prove there who it is. */
export interface DomainAllowlistWithSecrets {
  /** Names the policy. */
  type: 'allowlist';
  /** These domains. */
  allowed_domains: string[];
  /** Secrets that requests to them carry. May be absent. */
  domain_secrets?: DomainSecret[] | undefined;
}

/** A secret that requests to a domain carry. */
export interface DomainSecret {
  /** The domain. */
  domain: string;
  /** What the secret is called. */
  name: string;
  /** The secret. */
  value: string;
}

/** Click twice with the mouse. */
export interface DoubleClickAction {
  /** Names the action. */
  type: 'double_click';
  /** Keys that are held meanwhile. May be null. */
  keys: string[] | null;
  /** Pixels from the left. */
  x: number;
  /** Pixels from the top. */
  y: number;
}

/** Move the mouse with its button held. */
export interface DragAction {
  /** Names the action. */
  type: 'drag';
  /** Where it goes. */
  path: DragPoint[];
  /** Keys that are held meanwhile. May be absent or null. */
  keys?: string[] | null | undefined;
}

/** A point on the way. */
export interface DragPoint {
  /** Pixels from the left. */
  x: number;
  /** Pixels from the top. */
  y: number;
}

/** Joins filters. */
export interface FileCombination {
  /** Whether all have to hold or one. */
  type: 'and' | 'or';
  /** The filters. */
  filters: FileFilter[];
}

/** Compares what was noted. */
export interface FileComparison {
  /** How to compare. */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  /** What was noted. */
  key: string;
  /** What to compare it with. */
  value: string | number | boolean | (string | number)[];
}

/** Which files to search, by what was noted at them. */
export type FileFilter = FileComparison | FileCombination;

/** The backend's model searched uploaded files. */
export interface FileSearchCall {
  /** Names the kind of item. */
  type: 'file_search_call';
  /** Identifies the item. */
  id: string;
  /** What it searched for. */
  queries: string[];
  /** What it found. May be absent or null. */
  results?: FileSearchResult[] | null | undefined;
  /** How far the search has come. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
}

/** A place in a file that was found. */
export interface FileSearchResult {
  /** The file. May be absent. */
  file_id?: string | undefined;
  /** What it is called. May be absent. */
  filename?: string | undefined;
  /** What stands there. May be absent. */
  text?: string | undefined;
  /** How well it fits, from 0 to 1. May be absent. */
  score?: number | undefined;
  /** What else was noted at the file. May be absent or null. */
  attributes?: Record<string, string | number | boolean> | null | undefined;
}

/** Search of uploaded files. */
export interface FileSearchTool {
  /** Names the kind of tool. */
  type: 'file_search';
  /** Where to search. */
  vector_store_ids: string[];
  /** Which files to search. May be absent or null. */
  filters?: FileFilter | null | undefined;
  /** How many places to find, from 1 to 50. May be absent. */
  max_num_results?: number | undefined;
  /** Which of them come first. May be absent. */
  ranking_options?: RankingOptions | undefined;
}

/** The model looked for something in a page. */
export interface FindInPage {
  /** Names what it did. */
  type: 'find_in_page';
  /** The page's address. A URI. */
  url: string;
  /** What it looked for. */
  pattern: string;
}

/** Sound of a fork. */
export interface ForkAudio {
  /** How it is encoded. Over WebRTC it is negotiated instead. May be absent. */
  format?: LiveAudioFormatRequest | undefined;
}

/** New settings for a Responses backend. */
export interface ForkDelegation {
  /** Names who does it. */
  type: 'responses';
  /** The model, its instructions and its tools. May be absent. */
  responses?: ResponsesBackendChanges | undefined;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent. Unit: ms.
   */
  acknowledgement_delay_ms?: number | undefined;
}

/** What is different in a fork. What is left out is as it was in the stored session. */
export interface ForkOverrides {
  /** How sound is encoded on the fork's own WebSocket. May be absent. */
  audio?: ForkAudio | undefined;
  /** What the frontend may do. Refused on a WebSocket; forks over WebRTC take it. May be absent. */
  client?: FrontendConfigRequest | undefined;
  /** New settings for a Responses backend. Refused where the stored session has none. May be absent. */
  delegation?: ForkDelegation | undefined;
  /** Whether the fork is kept as well. May be absent. */
  store?: boolean | undefined;
}

/**
 * What a frontend that nobody has to trust may do in a session over WebRTC. Sideband connections may do
 * everything nevertheless. Fixed from the beginning.
 */
export interface FrontendConfig {
  /** Which events may pass the data channel. */
  data_channel: DataChannelConfig;
}

/**
 * What a frontend that nobody has to trust may do in a session over WebRTC. Sideband connections may do
 * everything nevertheless. Fixed from the beginning.
 *
 * This is what is written; `FrontendConfig` is what is read.
 */
export interface FrontendConfigRequest {
  /** Which events may pass the data channel. */
  data_channel: DataChannelConfigRequest;
}

/** What the model had said. */
export interface HistoryAssistantMessage {
  /** Names the author. */
  role: 'assistant';
  /** Its only part. */
  content: HistoryOutputText[];
  /** An id of the application's choosing. The conversation is made from role and text alone. May be absent or null. */
  id?: string | null | undefined;
  /** How far the message had come. May be absent or null. Other values may come. */
  status?: 'completed' | 'incomplete' | (string & {}) | null | undefined;
  /** Names the kind of item. May be absent or null. */
  type?: 'message' | null | undefined;
}

/**
 * What the model had said.
 *
 * This is what is written; `HistoryAssistantMessage` is what is read.
 */
export interface HistoryAssistantMessageRequest {
  /** Names the author. */
  role: 'assistant';
  /** Its only part. */
  content: HistoryOutputTextRequest[];
  /** An id of the application's choosing. The conversation is made from role and text alone. May be absent or null. */
  id?: string | null | undefined;
  /** How far the message had come. May be absent or null. */
  status?: 'completed' | 'incomplete' | null | undefined;
  /** Names the kind of item. May be absent. */
  type?: 'message' | undefined;
}

/** What the application had told the model. */
export interface HistoryDeveloperMessage {
  /** Names the author. */
  role: 'developer';
  /** Its only part. */
  content: HistoryInputText[];
  /** An id of the application's choosing. The conversation is made from role and text alone. May be absent or null. */
  id?: string | null | undefined;
  /** How far the message had come. May be absent or null. Other values may come. */
  status?: 'completed' | 'incomplete' | (string & {}) | null | undefined;
  /** Names the kind of item. May be absent or null. */
  type?: 'message' | null | undefined;
}

/**
 * What the application had told the model.
 *
 * This is what is written; `HistoryDeveloperMessage` is what is read.
 */
export interface HistoryDeveloperMessageRequest {
  /** Names the author. */
  role: 'developer';
  /** Its only part. */
  content: HistoryInputTextRequest[];
  /** An id of the application's choosing. The conversation is made from role and text alone. May be absent or null. */
  id?: string | null | undefined;
  /** How far the message had come. May be absent or null. */
  status?: 'completed' | 'incomplete' | null | undefined;
  /** Names the kind of item. May be absent. */
  type?: 'message' | undefined;
}

/** Text of the application or the user. */
export interface HistoryInputText {
  /** The text. */
  text: string;
  /** Names the kind of part. May be absent or null. */
  type?: 'input_text' | null | undefined;
}

/**
 * Text of the application or the user.
 *
 * This is what is written; `HistoryInputText` is what is read.
 */
export interface HistoryInputTextRequest {
  /** The text. */
  text: string;
  /** Names the kind of part. May be absent. */
  type?: 'input_text' | undefined;
}

/** A message of a conversation before this session, with exactly one part, which is text. */
export type HistoryMessage = HistoryDeveloperMessage | HistoryUserMessage | HistoryAssistantMessage;

/**
 * A message of a conversation before this session, with exactly one part, which is text.
 *
 * This is what is written; `HistoryMessage` is what is read.
 */
export type HistoryMessageRequest =
  | HistoryDeveloperMessageRequest
  | HistoryUserMessageRequest
  | HistoryAssistantMessageRequest;

/** Text of the model. */
export interface HistoryOutputText {
  /** The text. */
  text: string;
  /** Names the kind of part; `text` where it is missing. May be absent or null. Other values may come. */
  type?: 'text' | 'output_text' | (string & {}) | null | undefined;
}

/**
 * Text of the model.
 *
 * This is what is written; `HistoryOutputText` is what is read.
 */
export interface HistoryOutputTextRequest {
  /** The text. */
  text: string;
  /** Names the kind of part; `text` where it is missing. May be absent. */
  type?: 'text' | 'output_text' | undefined;
}

/** What the user had said. */
export interface HistoryUserMessage {
  /** Names the author. */
  role: 'user';
  /** Its only part. */
  content: HistoryInputText[];
  /** An id of the application's choosing. The conversation is made from role and text alone. May be absent or null. */
  id?: string | null | undefined;
  /** How far the message had come. May be absent or null. Other values may come. */
  status?: 'completed' | 'incomplete' | (string & {}) | null | undefined;
  /** Names the kind of item. May be absent or null. */
  type?: 'message' | null | undefined;
}

/**
 * What the user had said.
 *
 * This is what is written; `HistoryUserMessage` is what is read.
 */
export interface HistoryUserMessageRequest {
  /** Names the author. */
  role: 'user';
  /** Its only part. */
  content: HistoryInputTextRequest[];
  /** An id of the application's choosing. The conversation is made from role and text alone. May be absent or null. */
  id?: string | null | undefined;
  /** How far the message had come. May be absent or null. */
  status?: 'completed' | 'incomplete' | null | undefined;
  /** Names the kind of item. May be absent. */
  type?: 'message' | undefined;
}

/** How much meaning counts and how much words do. */
export interface HybridSearch {
  /** The meaning. */
  embedding_weight: number;
  /** The words. */
  text_weight: number;
}

/**
 * Whether to make a new picture.
 *
 * - `generate`: A new one.
 * - `edit`: Another one from one that is there.
 * - `auto`: As the model likes.
 */
export type ImageAction = 'generate' | 'edit' | 'auto';

/** What is behind a picture. */
export type ImageBackground = 'transparent' | 'opaque' | 'auto';

/** Why a picture was refused. */
export interface ImageError {
  /** The kind of error. */
  type: string;
  /** Which error it is, for programs. May be null. */
  code: string | null;
  /** What went wrong, for people. */
  message: string;
  /** The field that was wrong. May be null. */
  param: string | null;
  /** What the moderation found. May be absent. */
  moderation_details?: ModerationDetails | undefined;
}

/** The file format of a picture. */
export type ImageFormat = 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';

/** The backend's model made a picture. */
export interface ImageGenerationCall {
  /** Names the kind of item. */
  type: 'image_generation_call';
  /** Identifies the item. */
  id: string;
  /** The picture. May be null. Base64. */
  result: string | null;
  /** How far the picture has come. */
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  /** Whether it is a new picture. May be absent or null. */
  action?: ImageAction | null | undefined;
  /** What is behind it. May be absent or null. */
  background?: ImageBackground | null | undefined;
  /** Its file format. May be absent or null. */
  output_format?: ImageFormat | null | undefined;
  /** How good it is. May be absent or null. */
  quality?: ImageQuality | null | undefined;
  /** Its width and height in pixels, with an `x` between them. May be absent or null. Other values may come. */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | (string & {}) | null | undefined;
  /** What the picture was made after. May be absent or null. */
  revised_prompt?: string | null | undefined;
  /** Why it was refused. May be absent. */
  error?: ImageError | undefined;
  /** Tokens that an SVG took. May be absent. */
  svg_usage?: SvgUsage | undefined;
}

/** Makes pictures. Which settings count depends on the model and the file format. */
export interface ImageGenerationTool {
  /** Names the kind of tool. */
  type: 'image_generation';
  /** Whether to make a new picture. May be absent. */
  action?: ImageAction | undefined;
  /** What is to be behind it. May be absent. */
  background?: ImageBackground | undefined;
  /** The model that makes it. May be absent. Other values may come. */
  model?: 'chatgpt-image-latest' | 'gpt-image-1' | 'gpt-image-1-mini' | 'gpt-image-1.5' | 'gpt-image-2' | 'gpt-image-2-2026-04-21' | 'gpt-image-2.5-flare' | 'gpt-image-2.5-flare-2026-09-08' | 'gpt-image-2.5-sunburst' | 'gpt-image-2.5-sunburst-2026-09-08' | 'gpt-image-2.6-flare' | 'gpt-image-2.6-sunburst' | (string & {}) | undefined;
  /** How good it is to be. May be absent. */
  quality?: ImageQuality | undefined;
  /** Its width and height in pixels, with an `x` between them. May be absent. Other values may come. */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {}) | undefined;
  /** Its file format. May be absent. */
  output_format?: ImageFormat | undefined;
  /** How much of its quality is kept, for formats that lose some. May be absent. Unit: %. */
  output_compression?: number | undefined;
  /** How many unfinished pictures to send before, from 0 to 3. May be absent. */
  partial_images?: number | undefined;
  /** How closely it follows the pictures that were given. May be absent or null. */
  input_fidelity?: 'high' | 'low' | null | undefined;
  /** Which part of a picture to change. May be absent. */
  input_image_mask?: ImageMask | undefined;
  /** How strictly it is moderated. May be absent. */
  moderation?: 'auto' | 'low' | undefined;
  /** How much detail an SVG has. May be absent. */
  complexity?: 'low' | 'medium' | 'high' | undefined;
  /** How many pictures a moving GIF has. May be absent. */
  frame_count?: number | undefined;
  /** How long each of them is shown. May be absent. Unit: ms. */
  frame_duration_ms?: number | undefined;
  /** How an SVG is written. May be absent. */
  svg?: SvgSettings | undefined;
}

/** Which part of a picture to change: an address or an uploaded file. */
export interface ImageMask {
  /** Its address, or a `data:` URI that holds it. May be absent. A URI. */
  image_url?: string | undefined;
  /** The uploaded file. May be absent. */
  file_id?: string | undefined;
}

/** How good a picture is. */
export type ImageQuality = 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';

/** A skill that is sent along. */
export interface InlineSkill {
  /** Names the kind of skill. */
  type: 'inline';
  /** The skill's name. */
  name: string;
  /** What it is for. */
  description: string;
  /** Its files. */
  source: SkillArchive;
}

/** An item that the server has already. */
export interface ItemReference {
  /** Names the kind of item. */
  type: 'item_reference';
  /** The item's id. */
  id: string;
}

/** JSON after a schema. */
export interface JsonTextFormat {
  /** Names the form. */
  type: 'json_schema';
  /** What the form is called. */
  name: string;
  /** What it is for, for the model to read. May be absent. */
  description?: string | undefined;
  /** The JSON Schema. */
  schema: Record<string, unknown>;
  /** Whether answers have to fit it exactly. May be absent or null. */
  strict?: boolean | null | undefined;
}

/** Press keys together. */
export interface KeypressAction {
  /** Names the action. */
  type: 'keypress';
  /** The keys. */
  keys: string[];
}

/** Sound in both directions. */
export interface LiveAudio {
  /** Encoding on the primary WebSocket. Other transports negotiate theirs. May be absent or null. */
  format?: LiveAudioFormat | null | undefined;
  /** How the model sounds. May be absent or null. */
  output?: LiveAudioOutput | null | undefined;
}

/** How sound on the primary WebSocket is encoded, in either direction. Every format has one channel. */
export type LiveAudioFormat = LivePcmFormat | LivePcmuFormat | LivePcmaFormat;

/** How sound on the primary WebSocket is encoded, in either direction. Every format has one channel. */
export type LiveAudioFormatRequest = LivePcmFormatRequest | LivePcmuFormat | LivePcmaFormat;

/** How the model sounds. */
export interface LiveAudioOutput {
  /** Who speaks. Fixed from the beginning. May be absent or null. */
  voice?: LiveVoice | null | undefined;
}

/** How the model sounds. */
export interface LiveAudioOutputRequest {
  /** Who speaks. It can't change later. May be absent. */
  voice?: LiveVoice | undefined;
}

/** Sound in both directions. */
export interface LiveAudioRequest {
  /** Encoding on the primary WebSocket. On other transports it is negotiated. May be absent. */
  format?: LiveAudioFormatRequest | undefined;
  /** How the model sounds. May be absent. */
  output?: LiveAudioOutputRequest | undefined;
}

/** Work that the model gave away. */
export interface LiveDelegation {
  /** Identifies the work in everything that is said about it later. */
  id: string;
  /** Names the kind of object. */
  type: 'delegation';
  /** Who does it. Other values may come. */
  target: 'client' | 'responses' | 'decisions' | (string & {});
  /** The response of the Responses API that works on it. Missing where the application does. May be absent or null. */
  response_id?: string | null | undefined;
}

/** What went wrong, and with which of the client's events. */
export interface LiveError {
  /** The kind of error, such as `invalid_request_error`. */
  type: string;
  /** Which error of that kind, such as `unknown_parameter`. */
  code: string;
  /** What went wrong, for people. */
  message: string;
  /** The field that was wrong, as a path: `session.voice`. May be absent or null. */
  param?: string | null | undefined;
  /** The `event_id` of the event that was refused, if it had one. May be absent or null. */
  client_event_id?: string | null | undefined;
}

/**
 * How closely a model looks at a picture.
 *
 * - `auto`: As it likes.
 * - `low`: A coarse look, for few tokens.
 * - `high`: A close look.
 * - `original`: The picture as it is.
 */
export type LiveImageDetail = 'auto' | 'low' | 'high' | 'original' | (string & {});

/**
 * How closely a model looks at a picture.
 *
 * - `auto`: As it likes.
 * - `low`: A coarse look, for few tokens.
 * - `high`: A close look.
 * - `original`: The picture as it is.
 *
 * This is what is written; `LiveImageDetail` is what is read.
 */
export type LiveImageDetailRequest = 'auto' | 'low' | 'high' | 'original';

/** A model that converses in this way. */
export type LiveModel = 'gpt-live-1' | (string & {});

/** Uncompressed samples, 16 bits each, little-endian, in no container. */
export interface LivePcmFormat {
  /** Names the format. */
  type: 'audio/pcm';
  /** Samples a second, 16000 or 24000. Unit: Hz. */
  rate: number;
}

/** Uncompressed samples, 16 bits each, little-endian, in no container. */
export interface LivePcmFormatRequest {
  /** Names the format. */
  type: 'audio/pcm';
  /** Samples a second. Unit: Hz. */
  rate: 16000 | 24000;
}

/** G.711 A-law, one byte a sample. */
export interface LivePcmaFormat {
  /** Names the format. */
  type: 'audio/pcma';
  /** Samples a second; 8000 in G.711. Unit: Hz. */
  rate: number;
}

/** G.711 μ-law, one byte a sample. */
export interface LivePcmuFormat {
  /** Names the format. */
  type: 'audio/pcmu';
  /** Samples a second; 8000 in G.711. Unit: Hz. */
  rate: number;
}

/** A session and its effective configuration. */
export interface LiveSession {
  /** Identifies the session: for sideband connections, forks and the recording. */
  id: string;
  /** The model that speaks. */
  model: LiveModel;
  /** How the session is: always `active` so far. Other values may come. */
  status: 'active' | (string & {});
  /** When the server will end it. Unix time in seconds. */
  expires_at: number;
  /** How sound is encoded and who speaks. May be absent or null. */
  audio?: LiveAudio | null | undefined;
  /** What the WebRTC frontend may do. May be absent or null. */
  client?: FrontendConfig | null | undefined;
  /** Who does what the model delegates; the application where it is null. May be absent or null. */
  delegation?: Delegation | null | undefined;
  /** The conversation that the session began with. May be absent or null. */
  input?: HistoryMessage[] | null | undefined;
  /** What tells the model how to talk. Fixed from the beginning. May be absent or null. */
  instructions?: string | null | undefined;
  /** Whether the session is kept, to be forked or downloaded later. May be absent or null. */
  store?: boolean | null | undefined;
  /** Decisions that transcripts set off. May be absent or null. */
  triggers?: DecisionTrigger[] | null | undefined;
}

/** What can change while a session runs. */
export interface LiveSessionChanges {
  /** New settings for who does delegated work. Another one can't do it. May be absent or null. */
  delegation?: DelegationChanges | null | undefined;
  /** All decisions that transcripts set off from now on; an empty list ends them. May be absent. */
  triggers?: DecisionTriggerRequest[] | undefined;
}

/** What a session begins with. */
export interface LiveSessionRequest {
  /** The model that speaks. It is said here only, not in the address of the WebSocket. */
  model: LiveModel;
  /** How sound is encoded and who speaks. May be absent. */
  audio?: LiveAudioRequest | undefined;
  /** What the WebRTC frontend may do. May be absent. */
  client?: FrontendConfigRequest | undefined;
  /** Who does what the model delegates. Null and absence leave it to the application. May be absent or null. */
  delegation?: DelegationRequest | null | undefined;
  /**
   * The conversation so far, oldest message first: 128 of them at most, and no more text than the server allows
   * (8,192 tokens if nothing else was agreed). May be absent.
   */
  input?: HistoryMessageRequest[] | undefined;
  /**
   * How to talk, when to let itself be interrupted and what to delegate, 16,384 tokens at most. Rules of the trade
   * and ways to use tools belong to the backend's instructions. The server has its own where these are blank. May
   * be absent or null.
   */
  instructions?: string | null | undefined;
  /** Whether the session is kept, to be forked or downloaded later. It is not where nothing is said. May be absent. */
  store?: boolean | undefined;
  /** Decisions that transcripts set off, one for each transcript at most. May be absent. */
  triggers?: DecisionTriggerRequest[] | undefined;
}

/** What the session has used. It counts from the beginning, so don't add up what several events say. */
export interface LiveUsage {
  /** Duration of the audio. Unit: s. */
  seconds: number;
}

/** What the model speaks with. `marin` where nothing is said. */
export type LiveVoice = LiveVoiceName | CustomVoice;

/** A voice that comes with the API. */
export type LiveVoiceName =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'beacon'
  | 'bossa'
  | 'cedar'
  | 'cinder'
  | 'coral'
  | 'delta'
  | 'echo'
  | 'gleam'
  | 'marin'
  | 'meridian'
  | 'quartz'
  | 'ripple'
  | 'sage'
  | 'shida'
  | 'shimmer'
  | 'stone'
  | 'tempo'
  | 'verse'
  | 'vesper'
  | 'willow'
  | (string & {});

/** The application's own computer. It runs the commands and sends back what came out. */
export interface LocalShell {
  /** Names the kind of place. */
  type: 'local';
  /** Skills that lie there. May be absent or null. */
  skills?: LocalSkill[] | null | undefined;
}

/** A command to run. */
export interface LocalShellAction {
  /** Names the kind of action. */
  type: 'exec';
  /** The command and its arguments. */
  command: string[];
  /** Variables of its environment. */
  env: Record<string, string>;
  /** How long it may take. May be absent or null. Unit: ms. */
  timeout_ms?: number | null | undefined;
  /** Who runs it. May be absent or null. */
  user?: string | null | undefined;
  /** The folder that it runs in. May be absent or null. */
  working_directory?: string | null | undefined;
}

/** A skill in a folder of the application's computer. */
export interface LocalSkill {
  /** The skill's name. */
  name: string;
  /** What it is for. */
  description: string;
  /** The folder. */
  path: string;
}

/** Allows a call of an MCP server's tool, or does not. */
export interface McpApprovalResponse {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'mcp_approval_response';
  /** The request. */
  approval_request_id: string;
  /** Whether it is allowed. */
  approve: boolean;
  /** Why. May be absent or null. */
  reason?: string | null | undefined;
}

/** A call of an MCP server's tool. */
export interface McpCall {
  /** Names the kind of item. */
  type: 'mcp_call';
  /** Identifies the item. */
  id: string;
  /** The server. */
  server_label: string;
  /** The tool. */
  name: string;
  /** Its arguments. JSON text. */
  arguments: string;
  /** The request that allowed it. May be absent or null. */
  approval_request_id?: string | null | undefined;
  /** What came out. May be absent or null. */
  output?: string | null | undefined;
  /** Why it failed. May be absent or null. */
  error?: McpFailure | null | undefined;
  /** How far the call has come. May be absent. */
  status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed' | undefined;
}

/** Why a call of an MCP server's tool failed. */
export type McpFailure = McpProtocolFailure | McpToolFailure | McpHttpFailure;

/** The request to the server failed. */
export interface McpHttpFailure {
  /** Names the kind of failure. */
  type: 'http_error';
  /** HTTP's status, such as 503. */
  code: number;
  /** What went wrong, for people. */
  message: string;
}

/** The server answered with an error of the protocol. */
export interface McpProtocolFailure {
  /** Names the kind of failure. */
  type: 'mcp_protocol_error';
  /** The number of the error, as JSON-RPC has it. */
  code: number;
  /** What went wrong, for people. */
  message: string;
}

/** The tool ran and failed. */
export interface McpToolFailure {
  /** Names the kind of failure. */
  type: 'mcp_tool_execution_error';
  /** What the tool gave back. */
  content: unknown;
}

/** Tools of an MCP server. */
export interface McpTools {
  /** Names the kind of item. */
  type: 'mcp_list_tools';
  /** Identifies the item. */
  id: string;
  /** The server. */
  server_label: string;
  /** Its tools. */
  tools: McpListedTool[];
  /** Why they could not be listed. May be absent or null. */
  error?: string | null | undefined;
}

/** What the moderation found. */
export interface ModerationDetails {
  /** Whether the wish or the picture was refused. */
  moderation_stage: 'input' | 'output' | 'unknown';
  /** Rules that it breaks. */
  categories: string[];
}

/** Move the mouse. */
export interface MoveAction {
  /** Names the action. */
  type: 'move';
  /** Pixels from the left. */
  x: number;
  /** Pixels from the top. */
  y: number;
  /** Keys that are held meanwhile. May be absent or null. */
  keys?: string[] | null | undefined;
}

/** Tools of the application's that stand under one name. */
export interface NamespaceTool {
  /** Names the kind of tool. */
  type: 'namespace';
  /** The name, which calls repeat as their `namespace`. */
  name: string;
  /** What the tools are for, for the model to read. */
  description: string;
  /** The tools. */
  tools: NamespacedTool[];
}

/** A function of the application's in a group. */
export interface NamespacedFunctionTool {
  /** Names the kind of tool. */
  type: 'function';
  /** Name by which the model calls it. */
  name: string;
  /** What it does and when to call it, for the model to read. May be absent or null. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments. May be absent. */
  parameters?: unknown | undefined;
  /** Whether arguments have to fit the schema exactly. May be absent or null. */
  strict?: boolean | null | undefined;
  /** JSON Schema of what it gives back. May be absent or null. */
  output_schema?: Record<string, unknown> | null | undefined;
  /** Whether the model may go on without waiting for its output. May be absent. */
  async?: boolean | undefined;
  /** Whether the model sees it only after a search for tools. May be absent. */
  defer_loading?: boolean | undefined;
  /** Who may call it. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
}

/** A tool in a group. */
export type NamespacedTool = NamespacedFunctionTool | ResponsesCustomTool;

/** A container can reach nothing. */
export interface NetworkDisabled {
  /** Names the policy. */
  type: 'disabled';
}

/** A container that is made for the purpose. */
export interface NewContainer {
  /** Names the kind of place. */
  type: 'container_auto';
  /** Uploaded files that are put into it. May be absent or null. */
  file_ids?: string[] | null | undefined;
  /** How much memory it has. May be absent or null. Other values may come. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null | undefined;
  /** What of the network it can reach. May be absent or null. */
  network_policy?: BackendNetworkPolicy | null | undefined;
  /** Skills that are put into it. May be absent or null. */
  skills?: Skill[] | null | undefined;
}

/**
 * A container that is made for the purpose.
 *
 * This is what is written; `NewContainer` is what is read.
 */
export interface NewContainerRequest {
  /** Names the kind of place. */
  type: 'container_auto';
  /** Uploaded files that are put into it. May be absent or null. */
  file_ids?: string[] | null | undefined;
  /** How much memory it has. May be absent or null. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null | undefined;
  /** What of the network it can reach. May be absent or null. */
  network_policy?: BackendNetworkPolicy | null | undefined;
  /** Skills that are put into it. May be absent or null. */
  skills?: Skill[] | null | undefined;
}

/** The model opened a page. */
export interface OpenPage {
  /** Names what it did. */
  type: 'open_page';
  /** The page's address. May be absent or null. A URI. */
  url?: string | null | undefined;
}

/** A change of a file. */
export type PatchOperation = CreateFile | UpdateFile | DeleteFile;

/** Just text. */
export interface PlainTextFormat {
  /** Names the form. */
  type: 'text';
}

/** A tool without settings. */
export interface PlainTool {
  /** Which tool it is. */
  type: 'local_shell' | 'programmatic_tool_calling';
}

/** How likely it is that something holds. */
export interface PredicateAnswer {
  /** Names the kind of answer. */
  type: 'predicate';
  /** The question's name, null if it had none. May be null. */
  name: string | null;
  /** From 0, it does not hold, to 1, it does. */
  probability: number;
}

/** Asks whether something holds. */
export interface PredicateQuestion {
  /** Names the kind of question. */
  type: 'predicate';
  /** A name that the answer repeats. May be absent or null. */
  name?: string | null | undefined;
  /** The question. */
  instructions: string | DecisionPart[];
}

/**
 * Asks whether something holds.
 *
 * This is what is written; `PredicateQuestion` is what is read.
 */
export interface PredicateQuestionRequest {
  /** Names the kind of question. */
  type: 'predicate';
  /** A name that the answer repeats. May be absent. */
  name?: string | undefined;
  /** The question. */
  instructions: string | DecisionPartRequest[];
}

/** A program that the model wrote called it. */
export interface ProgramCaller {
  /** Names the kind of caller. */
  type: 'program';
  /** The `call_id` of the program. */
  caller_id: string;
}

/** A program of the model's, which calls tools. */
export interface ProgramItem {
  /** Names the kind of item. */
  type: 'program';
  /** Identifies the item. */
  id: string;
  /** Identifies the program; its output and its calls repeat it. */
  call_id: string;
  /** The program, in JavaScript. */
  code: string;
  /** Something of the server's. Give it back as it came. */
  fingerprint: string;
}

/** What a program of the model's gave back. */
export interface ProgramOutput {
  /** Names the kind of item. */
  type: 'program_output';
  /** Identifies the item. */
  id: string;
  /** The program that it answers. */
  call_id: string;
  /** What came out. */
  result: string;
  /** Whether it ran to its end. */
  status: 'completed' | 'incomplete';
}

/** Which finds come first. */
export interface RankingOptions {
  /** What ranks them. May be absent. */
  ranker?: 'auto' | 'default-2024-11-15' | undefined;
  /** How well they have to fit at least, from 0 to 1. May be absent. */
  score_threshold?: number | undefined;
  /** What counts how much. May be absent. */
  hybrid_search?: HybridSearch | undefined;
}

/** What the backend's model thought. Give it back as it came. */
export interface ReasoningItem {
  /** Names the kind of item. */
  type: 'reasoning';
  /** Identifies the item. */
  id: string;
  /** The thoughts in short. */
  summary: ReasoningSummary[];
  /** The thoughts themselves. May be absent. */
  content?: ReasoningText[] | undefined;
  /** The thoughts, encrypted. Take it from the finished item. May be absent or null. */
  encrypted_content?: string | null | undefined;
  /** How far the item has come. May be absent. */
  status?: ItemStatusInput | undefined;
}

/** A part of the thoughts in short. */
export interface ReasoningSummary {
  /** Names the kind of part. */
  type: 'summary_text';
  /** The text. */
  text: string;
}

/** A part of the thoughts. */
export interface ReasoningText {
  /** Names the kind of part. */
  type: 'reasoning_text';
  /** The text. */
  text: string;
}

/** How much a model thinks. */
export interface ReasoningUpdate {
  /** The amount of thinking. May be absent or null. */
  effort?: ResponsesReasoningEffort | null | undefined;
}

/** The model declines to answer this question. Others may have their answers nevertheless. */
export interface RefusedAnswer {
  /** Names the kind of answer. */
  type: 'refusal';
  /** The question's name, null if it had none. May be null. */
  name: string | null;
}

/** The model of the Responses API that does delegated work, and its settings. */
export interface ResponsesBackend {
  /** The model. */
  model: string;
  /** What the backend's model is told. What the speaking model is told is something else. May be absent or null. */
  instructions?: string | null | undefined;
  /** Upper limit of what one response may produce. May be absent or null. Unit: tokens. */
  max_output_tokens?: number | null | undefined;
  /** Whether one response may call several tools at once. May be absent or null. */
  parallel_tool_calls?: boolean | null | undefined;
  /** How much the backend's model thinks. May be absent or null. */
  reasoning?: BackendReasoning | null | undefined;
  /** How quickly the requests are served, and at which price. May be absent or null. Other values may come. */
  service_tier?: 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | (string & {}) | null | undefined;
  /** How the backend's model writes. How the other one talks is not set here. May be absent or null. */
  text?: BackendText | null | undefined;
  /** Whether the backend's model calls tools, and which. May be absent or null. */
  tool_choice?: BackendToolChoice | null | undefined;
  /** Tools that it may call. May be absent or null. */
  tools?: BackendTool[] | null | undefined;
}

/** What to change of a Responses backend. What is left out stays as it is. */
export interface ResponsesBackendChanges {
  /** The model that does delegated work from now on. May be absent. */
  model?: string | undefined;
  /** What the backend's model is told. What the speaking model is told is something else. May be absent or null. */
  instructions?: string | null | undefined;
  /** Upper limit of what one response may produce. May be absent or null. Unit: tokens. */
  max_output_tokens?: number | null | undefined;
  /** Whether one response may call several tools at once. May be absent or null. */
  parallel_tool_calls?: boolean | null | undefined;
  /** How much the backend's model thinks. May be absent or null. */
  reasoning?: BackendReasoningRequest | null | undefined;
  /** How quickly the requests are served, and at which price. May be absent or null. */
  service_tier?: 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null | undefined;
  /** How the backend's model writes. How the other one talks is not set here. May be absent or null. */
  text?: BackendTextRequest | null | undefined;
  /** Whether the backend's model calls tools, and which. May be absent. */
  tool_choice?: BackendToolChoiceRequest | undefined;
  /** Tools that it may call. May be absent. */
  tools?: BackendToolRequest[] | undefined;
}

/**
 * The model of the Responses API that does delegated work, and its settings.
 *
 * This is what is written; `ResponsesBackend` is what is read.
 */
export interface ResponsesBackendRequest {
  /** The model. */
  model: string;
  /** What the backend's model is told. What the speaking model is told is something else. May be absent or null. */
  instructions?: string | null | undefined;
  /** Upper limit of what one response may produce. May be absent or null. Unit: tokens. */
  max_output_tokens?: number | null | undefined;
  /** Whether one response may call several tools at once. May be absent or null. */
  parallel_tool_calls?: boolean | null | undefined;
  /** How much the backend's model thinks. May be absent or null. */
  reasoning?: BackendReasoningRequest | null | undefined;
  /** How quickly the requests are served, and at which price. May be absent or null. */
  service_tier?: 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null | undefined;
  /** How the backend's model writes. How the other one talks is not set here. May be absent or null. */
  text?: BackendTextRequest | null | undefined;
  /** Whether the backend's model calls tools, and which. May be absent. */
  tool_choice?: BackendToolChoiceRequest | undefined;
  /** Tools that it may call. May be absent. */
  tools?: BackendToolRequest[] | undefined;
}

/** A tool of the application's that takes free text. */
export interface ResponsesCustomTool {
  /** Names the kind of tool. */
  type: 'custom';
  /** Name by which the model calls it. */
  name: string;
  /** What it does and when to call it, for the model to read. May be absent. */
  description?: string | undefined;
  /** Which text it takes; any where nothing is said. May be absent. */
  format?: CustomToolFormat | undefined;
  /** Whether the model may go on without waiting for its output. May be absent. */
  async?: boolean | undefined;
  /** Whether the model sees it only after a search for tools. May be absent. */
  defer_loading?: boolean | undefined;
  /** Who may call it. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
}

/** A model of the Responses API does it, which the session asks by itself. */
export interface ResponsesDelegation {
  /** Names who does it. */
  type: 'responses';
  /** The model, its instructions and its tools. */
  responses: ResponsesBackend;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent or null. Unit: ms.
   */
  acknowledgement_delay_ms?: number | null | undefined;
}

/** New settings for a Responses backend. */
export interface ResponsesDelegationChanges {
  /** Names who does it. */
  type: 'responses';
  /** The model, its instructions and its tools. May be absent. */
  responses?: ResponsesBackendChanges | undefined;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent. Unit: ms.
   */
  acknowledgement_delay_ms?: number | undefined;
}

/**
 * A model of the Responses API does it, which the session asks by itself.
 *
 * This is what is written; `ResponsesDelegation` is what is read.
 */
export interface ResponsesDelegationRequest {
  /** Names who does it. */
  type: 'responses';
  /** The model, its instructions and its tools. */
  responses: ResponsesBackendRequest;
  /**
   * How long the model waits before it is asked to say that it is looking into it; it may say so earlier by
   * itself. Any commentary or thought that is put in calls the request off, for all work that is under way. 400 at
   * first with Decisions, else 0. May be absent. Unit: ms.
   */
  acknowledgement_delay_ms?: number | undefined;
}

/** A function of the application's. */
export interface ResponsesFunctionTool {
  /** Names the kind of tool. */
  type: 'function';
  /** Name by which the model calls it. */
  name: string;
  /** What it does and when to call it, for the model to read. May be absent or null. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments. May be null. */
  parameters: Record<string, unknown> | null;
  /** Whether arguments have to fit the schema exactly. May be null. */
  strict: boolean | null;
  /** JSON Schema of what it gives back. May be absent or null. */
  output_schema?: Record<string, unknown> | null | undefined;
  /** Whether the model may go on without waiting for its output. May be absent. */
  async?: boolean | undefined;
  /** Whether the model sees it only after a search for tools. May be absent. */
  defer_loading?: boolean | undefined;
  /** Who may call it. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
}

/** The application's own computer. It runs the commands and sends back what came out. */
export interface ResponsesLocalShell {
  /** Names the kind of place. */
  type: 'local';
  /** Skills that lie there. May be absent. */
  skills?: LocalSkill[] | undefined;
}

/** What of the network a container can reach. */
export type ResponsesNetworkPolicy = NetworkDisabled | DomainAllowlistWithSecrets;

/** A container that is made for the purpose. */
export interface ResponsesNewContainer {
  /** Names the kind of place. */
  type: 'container_auto';
  /** Uploaded files that are put into it. May be absent. */
  file_ids?: string[] | undefined;
  /** How much memory it has. May be absent or null. */
  memory_limit?: ContainerMemory | null | undefined;
  /** What of the network it can reach. May be absent. */
  network_policy?: ResponsesNetworkPolicy | undefined;
  /** Skills that are put into it. May be absent. */
  skills?: ResponsesSkill[] | undefined;
}

/** An amount of thinking. Not every model knows every value. */
export type ResponsesReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** Where the commands of a shell run. */
export type ResponsesShellEnvironment = ResponsesNewContainer | ContainerReference | ResponsesLocalShell;

/** A command line, in a container of OpenAI's or on the application's own computer. */
export interface ResponsesShellTool {
  /** Names the kind of tool. */
  type: 'shell';
  /** Where commands run. May be absent or null. */
  environment?: ResponsesShellEnvironment | null | undefined;
  /** Who may call it. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
}

/** A skill: files that tell the model how to go about a kind of work. */
export type ResponsesSkill = ResponsesSkillReference | InlineSkill;

/** A skill that is stored at OpenAI. */
export interface ResponsesSkillReference {
  /** Names the kind of skill. */
  type: 'skill_reference';
  /** The skill's id. */
  skill_id: string;
  /** Which version: a number from 1, or `latest`. May be absent. */
  version?: string | undefined;
}

/** A tool of the Responses API with all of its settings. */
export type ResponsesTool =
  | ResponsesFunctionTool
  | ResponsesCustomTool
  | NamespaceTool
  | ToolSearchTool
  | FileSearchTool
  | WebSearchTool
  | WebSearchPreviewTool
  | McpToolRequest
  | CodeInterpreterTool
  | ImageGenerationTool
  | ComputerTool
  | ComputerPreviewTool
  | ResponsesShellTool
  | ApplyPatchTool
  | PlainTool;

/** Something that a person should look at. */
export interface SafetyCheck {
  /** Identifies it. */
  id: string;
  /** What it is, for programs. May be absent or null. */
  code?: string | null | undefined;
  /** What it is, for people. May be absent or null. */
  message?: string | null | undefined;
}

/** Where on a scale it stands. */
export interface ScoreAnswer {
  /** Names the kind of answer. */
  type: 'score';
  /** The question's name, null if it had none. May be null. */
  name: string | null;
  /** The place on the scale. */
  score: number;
  /** How sure the model is. */
  confidence: number;
  /** Each level and how likely it is. */
  probabilities: ScoreProbability[];
}

/** A level of a scale. */
export interface ScoreLevel {
  /** Its name. */
  label: string;
  /** What it stands for. May be absent or null. */
  description?: string | null | undefined;
}

/**
 * A level of a scale.
 *
 * This is what is written; `ScoreLevel` is what is read.
 */
export interface ScoreLevelRequest {
  /** Its name. */
  label: string;
  /** What it stands for. May be absent. */
  description?: string | undefined;
}

/** How likely a level of a scale is. */
export interface ScoreProbability {
  /** The level's name. */
  label: string;
  /** Its place on the scale. */
  value: number;
  /** From 0 to 1. */
  probability: number;
}

/** Asks where on a scale it stands. */
export interface ScoreQuestion {
  /** Names the kind of question. */
  type: 'score';
  /** A name that the answer repeats. May be absent or null. */
  name?: string | null | undefined;
  /** The question. */
  instructions: string | DecisionPart[];
  /** The scale. */
  levels: ScoreLevel[];
}

/**
 * Asks where on a scale it stands.
 *
 * This is what is written; `ScoreQuestion` is what is read.
 */
export interface ScoreQuestionRequest {
  /** Names the kind of question. */
  type: 'score';
  /** A name that the answer repeats. May be absent. */
  name?: string | undefined;
  /** The question. */
  instructions: string | DecisionPartRequest[];
  /** The scale. */
  levels: ScoreLevelRequest[];
}

/** A picture of a screen. */
export interface ScreenPicture {
  /** Names the kind of output. */
  type: 'computer_screenshot';
  /** Its address, or a `data:` URI that holds it. May be absent. A URI. */
  image_url?: string | undefined;
  /** The uploaded file. May be absent. */
  file_id?: string | undefined;
}

/** Look at the screen. */
export interface ScreenshotAction {
  /** Names the action. */
  type: 'screenshot';
}

/** Turn the mouse's wheel. */
export interface ScrollAction {
  /** Names the action. */
  type: 'scroll';
  /** How far to the right. */
  scroll_x: number;
  /** How far down. */
  scroll_y: number;
  /** Pixels from the left. */
  x: number;
  /** Pixels from the top. */
  y: number;
  /** Keys that are held meanwhile. May be absent or null. */
  keys?: string[] | null | undefined;
}

/** Something to look for on the web. */
export type SearchContentType = 'text' | 'image';

/** How much of the model's context a search may take. */
export type SearchContextSize = 'low' | 'medium' | 'high';

/**
 * Who looks for tools.
 *
 * - `server`: OpenAI.
 * - `client`: The application.
 */
export type SearchExecution = 'server' | 'client';

/** A kind of event that the server may send to the frontend. */
export interface ServerEventSelector {
  /** Its tag. */
  type: string;
  /** The `type` of the event inside. `response.event` must have it, nothing else may. May be absent or null. */
  response_event?: string | null | undefined;
}

/**
 * A kind of event that the server may send to the frontend.
 *
 * This is what is written; `ServerEventSelector` is what is read.
 */
export interface ServerEventSelectorRequest {
  /** Its tag. */
  type: string;
  /** The `type` of the event inside. `response.event` must have it, nothing else may. May be absent. */
  response_event?: string | undefined;
}

/** Commands to run. */
export interface ShellAction {
  /** The commands. */
  commands: string[];
  /** How long they may take. May be absent or null. Unit: ms. */
  timeout_ms?: number | null | undefined;
  /** How many characters of output are wanted. May be absent or null. */
  max_output_length?: number | null | undefined;
}

/** Commands that the backend's model wants run. */
export interface ShellCall {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'shell_call';
  /** Identifies the call; its output repeats it. */
  call_id: string;
  /** The commands. */
  action: ShellAction;
  /** Where they run. May be absent or null. */
  environment?: ShellCallEnvironment | null | undefined;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** Where commands ran. */
export type ShellCallEnvironment = ResponsesLocalShell | ContainerReference;

/** What came out of commands. */
export interface ShellCallOutput {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'shell_call_output';
  /** The call that it answers. */
  call_id: string;
  /** What came out of each. */
  output: ShellOutput[];
  /** How many characters of output were wanted. May be absent or null. */
  max_output_length?: number | null | undefined;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
  /** Who made the call. May be absent or null. */
  caller?: ToolCaller | null | undefined;
}

/** The command ended by itself. */
export interface ShellExit {
  /** Names the end. */
  type: 'exit';
  /** What it ended with. */
  exit_code: number;
}

/** How a command ended. */
export type ShellOutcome = ShellExit | ShellTimeout;

/** What came out of a command. */
export interface ShellOutput {
  /** What it wrote to its output. */
  stdout: string;
  /** What it wrote to its error output. */
  stderr: string;
  /** How it ended. */
  outcome: ShellOutcome;
}

/** The command took too long and was ended. */
export interface ShellTimeout {
  /** Names the end. */
  type: 'timeout';
}

/** A skill: files that tell the model how to go about a kind of work. */
export type Skill = SkillReference | InlineSkill;

/** The files of a skill. */
export interface SkillArchive {
  /** Names the encoding. */
  type: 'base64';
  /** What kind of archive it is. */
  media_type: 'application/zip';
  /** The archive. Base64. */
  data: string;
}

/** A skill that is stored at OpenAI. */
export interface SkillReference {
  /** Names the kind of skill. */
  type: 'skill_reference';
  /** The skill's id. */
  skill_id: string;
  /** Which version: a number from 1, or `latest`. May be absent or null. */
  version?: string | null | undefined;
}

/** How much the writer of an SVG thinks. */
export interface SvgReasoning {
  /** The amount of thinking. May be absent. */
  effort?: ResponsesReasoningEffort | undefined;
}

/** How an SVG is written. */
export interface SvgSettings {
  /** The model that writes it. May be absent. */
  model?: string | undefined;
  /** How much that thinks. May be absent or null. */
  reasoning?: SvgReasoning | null | undefined;
}

/** Tokens that an SVG took. */
export interface SvgUsage {
  /** The model that wrote it. */
  model: string;
  /** All of them. Unit: tokens. */
  total_tokens: number;
  /** Those that the model read. Unit: tokens. */
  input_tokens: number;
  /** Those that it made. Unit: tokens. */
  output_tokens: number;
  /** Those that it thought with. Unit: tokens. */
  reasoning_tokens: number;
}

/** Text after a grammar. */
export interface TextByGrammar {
  /** Names the kind of text. */
  type: 'grammar';
  /** The language that the grammar is in. */
  syntax: 'lark' | 'regex';
  /** The grammar. */
  definition: string;
}

/** The form of an answer. */
export type TextFormat = PlainTextFormat | JsonTextFormat;

/** In which form a model answers. */
export interface TextUpdate {
  /** The form. */
  format: TextFormat;
}

/** Who called a tool. */
export type ToolCaller = DirectCaller | ProgramCaller;

/** Lets the model call some of the tools only. */
export interface ToolChoiceAllowed {
  /** Names the kind of choice. */
  type: 'allowed_tools';
  /** The tools that may be called. */
  tools: AllowedTool[];
  /** How free the model is among these. May be absent or null. */
  mode?: BackendToolChoiceMode | null | undefined;
}

/**
 * Lets the model call some of the tools only.
 *
 * This is what is written; `ToolChoiceAllowed` is what is read.
 */
export interface ToolChoiceAllowedRequest {
  /** Names the kind of choice. */
  type: 'allowed_tools';
  /** The tools that may be called. */
  tools: AllowedTool[];
  /** How free the model is among these. May be absent or null. */
  mode?: BackendToolChoiceModeRequest | null | undefined;
}

/** Forces a call of one custom tool. */
export interface ToolChoiceCustom {
  /** Names the kind of tool. */
  type: 'custom';
  /** The tool's name. */
  name: string;
}

/** Forces a call of a tool that needs no further name. */
export interface ToolChoiceHosted {
  /** Which tool it is. */
  type: 'apply_patch' | 'code_interpreter' | 'computer' | 'file_search' | 'image_generation' | 'programmatic_tool_calling' | 'shell' | 'web_search' | 'web_search_preview';
}

/** Forces a call of one tool of one MCP server. */
export interface ToolChoiceMcpTool {
  /** Names the kind of tool. */
  type: 'mcp';
  /** The server's label among the tools. */
  server_label: string;
  /** The tool's name. */
  name: string;
}

/** A file: its contents, its address or its id. */
export interface ToolOutputFile {
  /** Names the kind of part. */
  type: 'input_file';
  /** What is in it. May be absent or null. */
  file_data?: string | null | undefined;
  /** Where it is. May be absent or null. A URI. */
  file_url?: string | null | undefined;
  /** Its id where it was uploaded. May be absent or null. */
  file_id?: string | null | undefined;
  /** What it is called. May be absent or null. */
  filename?: string | null | undefined;
  /** How closely the model looks at its pages. May be absent. */
  detail?: 'auto' | 'low' | 'high' | undefined;
  /** Ends a beginning that the cache is to keep. May be absent or null. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | null | undefined;
}

/** A picture, by its address or as an uploaded file. */
export interface ToolOutputImage {
  /** Names the kind of part. */
  type: 'input_image';
  /** Its address, or a `data:` URI that holds it. May be absent or null. A URI. */
  image_url?: string | null | undefined;
  /** The uploaded file. May be absent or null. */
  file_id?: string | null | undefined;
  /** How closely the model looks. May be absent or null. */
  detail?: LiveImageDetailRequest | null | undefined;
  /** Ends a beginning that the cache is to keep. May be absent or null. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | null | undefined;
}

/** A part of what a function gave back. */
export type ToolOutputPart = ToolOutputText | ToolOutputImage | ToolOutputFile;

/** Text. */
export interface ToolOutputText {
  /** Names the kind of part. */
  type: 'input_text';
  /** The text. */
  text: string;
  /** Ends a beginning that the cache is to keep. May be absent or null. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | null | undefined;
}

/** The backend's model looked for tools. */
export interface ToolSearchCall {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'tool_search_call';
  /** Identifies the call; its output repeats it. May be absent or null. */
  call_id?: string | null | undefined;
  /** What it looked for. */
  arguments: unknown;
  /** Who searches. May be absent. */
  execution?: SearchExecution | undefined;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/** The tools that were found. */
export interface ToolSearchOutput {
  /** Identifies the item. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of item. */
  type: 'tool_search_output';
  /** The call that it answers. May be absent or null. */
  call_id?: string | null | undefined;
  /** The tools. */
  tools: ResponsesTool[];
  /** Who searched. May be absent. */
  execution?: SearchExecution | undefined;
  /** How far the item has come. May be absent or null. */
  status?: ItemStatusInput | null | undefined;
}

/** Search of tools that are loaded when they are needed. */
export interface ToolSearchTool {
  /** Names the kind of tool. */
  type: 'tool_search';
  /** Who searches. May be absent. */
  execution?: SearchExecution | undefined;
  /** What can be found, for the model to read, where the application searches. May be absent or null. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments where the application searches. May be absent. */
  parameters?: unknown | undefined;
}

/** What is asked of the transcript and the items that decisions take into account. */
export interface TriggeredDecisions {
  /** The questions. They are answered together and in this order. */
  questions: DecisionQuestion[];
}

/**
 * What is asked of the transcript and the items that decisions take into account.
 *
 * This is what is written; `TriggeredDecisions` is what is read.
 */
export interface TriggeredDecisionsRequest {
  /** The questions. They are answered together and in this order. */
  questions: DecisionQuestionRequest[];
}

/** Write text. */
export interface TypeAction {
  /** Names the action. */
  type: 'type';
  /** The text. */
  text: string;
}

/** A file is to be changed. */
export interface UpdateFile {
  /** Names the change. */
  type: 'update_file';
  /** The file. */
  path: string;
  /** What is to change, as a diff. */
  diff: string;
}

/** Wait a little. */
export interface WaitAction {
  /** Names the action. */
  type: 'wait';
}

/** The model asked a search engine. */
export interface WebQuery {
  /** Names what it did. */
  type: 'search';
  /** What it asked for. May be absent. */
  queries?: string[] | undefined;
  /**
   * The same where it is one. May be absent.
   *
   * @deprecated One search may ask for several things. Use `queries`.
   */
  query?: string | undefined;
  /** Pages that it looked at. May be absent. */
  sources?: WebSource[] | undefined;
}

/** What a search of the web did. */
export type WebSearchAction = WebQuery | OpenPage | FindInPage;

/** The backend's model searched the web. */
export interface WebSearchCall {
  /** Names the kind of item. */
  type: 'web_search_call';
  /** Identifies the item. */
  id: string;
  /** What it did. */
  action: WebSearchAction;
  /** How far the search has come. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
}

/** Where to search. */
export interface WebSearchFilters {
  /** In these domains only, and in what is below them. May be absent or null. */
  allowed_domains?: string[] | null | undefined;
}

/** Where the user is, roughly. */
export interface WebSearchPlace {
  /** Names the kind of place. May be absent. */
  type?: 'approximate' | undefined;
  /** The city. May be absent or null. */
  city?: string | null | undefined;
  /** The region. May be absent or null. */
  region?: string | null | undefined;
  /** The country, as an ISO 3166-1 code of two letters. May be absent or null. */
  country?: string | null | undefined;
  /** The time zone, such as `Europe/Berlin`. May be absent or null. */
  timezone?: string | null | undefined;
}

/** Where the user is, roughly. */
export interface WebSearchPreviewPlace {
  /** Names the kind of place. */
  type: 'approximate';
  /** The city. May be absent or null. */
  city?: string | null | undefined;
  /** The region. May be absent or null. */
  region?: string | null | undefined;
  /** The country, as an ISO 3166-1 code of two letters. May be absent or null. */
  country?: string | null | undefined;
  /** The time zone, such as `Europe/Berlin`. May be absent or null. */
  timezone?: string | null | undefined;
}

/** Search of the web as it was before. */
export interface WebSearchPreviewTool {
  /** Names the kind of tool, and which state of it is wanted. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** How much of the model's context may go to it. May be absent. */
  search_context_size?: SearchContextSize | undefined;
  /** What to look for. May be absent. */
  search_content_types?: SearchContentType[] | undefined;
  /** Where the user is. May be absent or null. */
  user_location?: WebSearchPreviewPlace | null | undefined;
}

/** Search of the web. */
export interface WebSearchTool {
  /** Names the kind of tool, and which state of it is wanted. */
  type: 'web_search' | 'web_search_2025_08_26';
  /** How much of the model's context may go to it. May be absent. */
  search_context_size?: SearchContextSize | undefined;
  /** Whether pages are fetched afresh. May be absent. */
  external_web_access?: boolean | undefined;
  /** Where to search. May be absent or null. */
  filters?: WebSearchFilters | null | undefined;
  /** Where the user is. May be absent or null. */
  user_location?: WebSearchPlace | null | undefined;
}

/** A page. */
export interface WebSource {
  /** Names the kind of source. */
  type: 'url';
  /** Its address. A URI. */
  url: string;
}

/**
 * `decision.event`, sent by the server.
 *
 * The Decisions backend has answered questions of the session, because work was delegated to it or a transcript
 * set
 * a trigger off.
 */
export interface DecisionEvent {
  type: 'decision.event';
  /** Identifies this event. */
  event_id: string;
  /** What the backend says. */
  event: CompletedDecision;
  /** The delegation that it belongs to; null where a trigger was set off. May be null. */
  delegation_id: string | null;
  /** This one firing of a trigger; null for a delegation. May be null. */
  trigger_id: string | null;
  /** Which transcript set the trigger off; null for a delegation. May be null. Other values may come. */
  source_event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | (string & {}) | null;
  /** The `event_id` of the piece of transcript that set it off; null for a delegation. May be null. */
  source_event_id: string | null;
}

/**
 * `decision.item.created`, sent by the server.
 *
 * Answers `decision.item.create`: later decisions take the item into account.
 */
export interface DecisionItemCreatedEvent {
  type: 'decision.item.created';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** The item, with the id that it goes by. */
  item: DecisionItem;
}

/**
 * `decision.item.deleted`, sent by the server.
 *
 * Answers `decision.item.delete`: later decisions don't see the item any more.
 */
export interface DecisionItemDeletedEvent {
  type: 'decision.item.deleted';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** The item that is gone. */
  item_id: string;
}

/**
 * `error`, sent by the server.
 *
 * Something went wrong, mostly an event of the client that was refused. The session goes on.
 */
export interface ServerErrorEvent {
  type: 'error';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** What went wrong. */
  error: LiveError;
}

/**
 * `info`, sent by the server.
 *
 * Something worth knowing that is no error, such as the events that a frontend's data channel may carry.
 */
export interface InfoEvent {
  type: 'info';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** What it is about, for programs: `data_channel_permissions`, for instance. */
  code: string;
  /** The same, for people. */
  message: string;
}

/**
 * `response.event`, sent by the server.
 *
 * An event of the Responses stream of the backend that works for the session. Only there are its text, its calls
 * of
 * tools and its tokens told.
 */
export interface ResponseEvent {
  type: 'response.event';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /**
   * The event of the Responses API, told apart by its own `type`. To be small, the responses in it have neither
   * input nor output, instructions or tools: take those from the events for single pieces.
   */
  event: Record<string, unknown>;
  /** The delegation that it works on; null or missing where that can't be said. May be absent or null. */
  delegation_id?: string | null | undefined;
}

/**
 * `session.closed`, sent by the server.
 *
 * The last event, once everything has been settled. A connection that closes without it says nothing about
 * whether
 * the session ended in good order.
 */
export interface SessionClosedEvent {
  type: 'session.closed';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Why it ended. Other values may come. */
  reason: 'close_requested' | 'expired' | 'content' | 'remote_hangup' | 'connection_lost' | (string & {});
  /** The session as it was last. Its `status` is `active` even here. */
  session: LiveSession;
  /** Audio of the whole session. */
  usage: LiveUsage;
}

/**
 * `session.commentary.appended`, sent by the server.
 *
 * Answers `session.commentary.append`: the text is in the conversation. What the model makes of it, and whether
 * it has been heard, is another matter.
 */
export interface SessionCommentaryAppendedEvent {
  type: 'session.commentary.appended';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Where it was put in, counted from the session's beginning. Unit: ms. */
  start_ms: number;
  /** Where it ends. It may be where it begins, for text takes no time. Unit: ms. */
  end_ms: number;
}

/**
 * `session.delegation.created`, sent by the server.
 *
 * The model gives work away. The event says where it went and holds no description of it. Where the application
 * is
 * to do it, answer with `session.commentary.append` and the delegation's id.
 */
export interface SessionDelegationCreatedEvent {
  type: 'session.delegation.created';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Which work it is and who does it. */
  delegation: LiveDelegation;
  /** When it was given away, counted from the session's beginning. Unit: ms. */
  offset_ms: number;
}

/**
 * `session.input_audio.append`, sent by the server.
 *
 * What the user says, as a sideband connection hears it: from whichever transport it comes, and also while the
 * input
 * is muted. It has the tag of the client's event for the primary WebSocket, and confirms none.
 *
 * Only over sideband.
 */
export interface SessionInputAudioReflectedEvent {
  type: 'session.input_audio.append';
  /** Audio: 16-bit PCM, little-endian, 24 kHz, mono, whatever the session's format is. Base64. */
  audio: string;
}

/**
 * `session.input_audio.muted`, sent by the server.
 *
 * Answers `session.input_audio.mute`: the model hears silence from now on. Sideband connections go on hearing
 * the user. A fixture mutes the input by itself, without this event.
 */
export interface SessionInputAudioMutedEvent {
  type: 'session.input_audio.muted';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
}

/**
 * `session.input_audio.unmuted`, sent by the server.
 *
 * Answers `session.input_audio.unmute`: the model hears the user again, unless a fixture plays; then it does
 * once that is over.
 */
export interface SessionInputAudioUnmutedEvent {
  type: 'session.input_audio.unmuted';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
}

/**
 * `session.input_transcript.delta`, sent by the server.
 *
 * More text of what the user said. Join the pieces in the order in which they come. There are no turns, and no
 * event
 * says that a sentence is whole.
 */
export interface SessionInputTranscriptDeltaEvent {
  type: 'session.input_transcript.delta';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Where it begins, counted from the session's beginning. Unit: ms. */
  start_ms: number;
  /** Where it ends, counted from the session's beginning. Unit: ms. */
  end_ms: number;
  /** The text to append. */
  delta: string;
}

/**
 * `session.instructions.appended`, sent by the server.
 *
 * Answers `session.instructions.append`: the instructions are in the conversation. The model need not have
 * followed them yet.
 */
export interface SessionInstructionsAppendedEvent {
  type: 'session.instructions.appended';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Where it was put in, counted from the session's beginning. Unit: ms. */
  start_ms: number;
  /** Where it ends. It may be where it begins, for text takes no time. Unit: ms. */
  end_ms: number;
}

/**
 * `session.output_audio.delta`, sent by the server.
 *
 * A piece of what the model says. Play the pieces in the order in which they come. A sideband connection gets
 * them,
 * too, with the stretch of time that each is for. Over WebRTC and SIP the speech is a media track.
 *
 * Only over websocket, sideband and fork.
 */
export interface SessionOutputAudioDeltaEvent {
  type: 'session.output_audio.delta';
  /** Audio in the session's format; on a sideband 16-bit PCM, little-endian, 24 kHz, mono. Base64. */
  delta: string;
  /**
   * Where it begins, counted from the session's beginning. Always there on a sideband, never elsewhere. May be
   * absent or null. Unit: ms.
   */
  start_ms?: number | null | undefined;
  /**
   * Where it ends; what follows begins there at the earliest, for frames may have been dropped. Always there on a
   * sideband, never elsewhere. May be absent or null. Unit: ms.
   */
  end_ms?: number | null | undefined;
}

/**
 * `session.output_audio.fixture.played`, sent by the server.
 *
 * The recording has left the server, and the conversation goes on. What is still in buffers on the way may yet
 * be
 * heard. A recording that failed or was broken off has no such event.
 */
export interface SessionOutputAudioFixturePlayedEvent {
  type: 'session.output_audio.fixture.played';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
}

/**
 * `session.output_audio.fixture.playing`, sent by the server.
 *
 * Answers `session.output_audio.fixture.play`: the recording was taken. When the first sound of it reaches the
 * listener is not known.
 */
export interface SessionOutputAudioFixturePlayingEvent {
  type: 'session.output_audio.fixture.playing';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
}

/**
 * `session.output_transcript.delta`, sent by the server.
 *
 * More text of what the model said. Join the pieces in the order in which they come. There are no turns, and no
 * event says that a sentence is whole.
 */
export interface SessionOutputTranscriptDeltaEvent {
  type: 'session.output_transcript.delta';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Where it begins, counted from the session's beginning. Unit: ms. */
  start_ms: number;
  /** Where it ends, counted from the session's beginning. Unit: ms. */
  end_ms: number;
  /** The text to append. */
  delta: string;
}

/**
 * `session.started`, sent by the server.
 *
 * The session runs. It carries the configuration that holds, with what the server filled in. On a WebSocket it
 * answers `session.start`; over WebRTC it is the first event of the data channel. Send nothing else before it
 * came.
 */
export interface SessionStartedEvent {
  type: 'session.started';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** The session as it begins. */
  session: LiveSession;
}

/**
 * `session.thinking.appended`, sent by the server.
 *
 * Answers `session.thinking.append`: the thoughts are in the conversation. Nothing need be said because of them.
 */
export interface SessionThinkingAppendedEvent {
  type: 'session.thinking.appended';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Where it was put in, counted from the session's beginning. Unit: ms. */
  start_ms: number;
  /** Where it ends. It may be where it begins, for text takes no time. Unit: ms. */
  end_ms: number;
}

/**
 * `session.updated`, sent by the server.
 *
 * Answers `session.update` with all of the configuration that holds from now on.
 */
export interface SessionUpdatedEvent {
  type: 'session.updated';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** The session as it is now. */
  session: LiveSession;
}

/**
 * `session.usage.updated`, sent by the server.
 *
 * How much the session has used so far. What a Responses backend used is not in it; that comes inside
 * `response.event`.
 */
export interface SessionUsageUpdatedEvent {
  type: 'session.usage.updated';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** Audio since the session began. */
  usage: LiveUsage;
  /** How full the model's context is. Missing where its limit is not known. May be absent or null. */
  context_window?: ContextWindow | null | undefined;
}

/**
 * `transport.answered`, sent by the server.
 *
 * Somebody has answered the call, and sound flows.
 *
 * Only over sideband.
 */
export interface TransportAnsweredEvent {
  type: 'transport.answered';
  /** Identifies this event. */
  event_id: string;
  /** The session that the call belongs to. */
  session_id: string;
}

/**
 * `transport.dtmf.received`, sent by the server.
 *
 * The caller pressed a key of the telephone.
 *
 * Only over sideband.
 */
export interface TransportDtmfReceivedEvent {
  type: 'transport.dtmf.received';
  /** Identifies this event. */
  event_id: string;
  /** The key, such as `5` or `#`. */
  event: string;
}

/**
 * `transport.dtmf.send`, sent by the server.
 *
 * What older servers sent where `transport.dtmf.sent` stands today. The client's event of the same tag is
 * another matter.
 *
 * Only over sideband.
 *
 * @deprecated Servers say `transport.dtmf.sent` now; old recordings have it. Use `transport.dtmf.sent`.
 */
export interface TransportDtmfSendNoticeEvent {
  type: 'transport.dtmf.send';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** The key. */
  event: string;
}

/**
 * `transport.dtmf.sent`, sent by the server.
 *
 * Answers `transport.dtmf.send`: the key has gone out to the telephone network.
 *
 * Only over sideband.
 */
export interface TransportDtmfSentEvent {
  type: 'transport.dtmf.sent';
  /** Identifies this event. */
  event_id: string;
  /** The `event_id` of the client's event that this one answers, if the client gave it one. May be absent or null. */
  client_event_id?: string | null | undefined;
  /** The key. */
  event: string;
}

/**
 * `transport.failed`, sent by the server.
 *
 * The call could not be put through.
 *
 * Only over sideband.
 */
export interface TransportFailedEvent {
  type: 'transport.failed';
  /** Identifies this event. */
  event_id: string;
  /** The session that the call belongs to. */
  session_id: string;
  /** What went wrong. */
  error: CallError;
}

/**
 * `transport.ringing`, sent by the server.
 *
 * The telephone that is called rings, or sends sound before anybody has answered.
 *
 * Only over sideband.
 */
export interface TransportRingingEvent {
  type: 'transport.ringing';
  /** Identifies this event. */
  event_id: string;
  /** The session that the call belongs to. */
  session_id: string;
}

/** Events that the server sends. A closed union, told apart by the tag. */
export type ServerEvent =
  | DecisionEvent
  | DecisionItemCreatedEvent
  | DecisionItemDeletedEvent
  | ServerErrorEvent
  | InfoEvent
  | ResponseEvent
  | SessionClosedEvent
  | SessionCommentaryAppendedEvent
  | SessionDelegationCreatedEvent
  | SessionInputAudioReflectedEvent
  | SessionInputAudioMutedEvent
  | SessionInputAudioUnmutedEvent
  | SessionInputTranscriptDeltaEvent
  | SessionInstructionsAppendedEvent
  | SessionOutputAudioDeltaEvent
  | SessionOutputAudioFixturePlayedEvent
  | SessionOutputAudioFixturePlayingEvent
  | SessionOutputTranscriptDeltaEvent
  | SessionStartedEvent
  | SessionThinkingAppendedEvent
  | SessionUpdatedEvent
  | SessionUsageUpdatedEvent
  | TransportAnsweredEvent
  | TransportDtmfReceivedEvent
  | TransportDtmfSendNoticeEvent
  | TransportDtmfSentEvent
  | TransportFailedEvent
  | TransportRingingEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'decision.event': DecisionEvent;
  'decision.item.created': DecisionItemCreatedEvent;
  'decision.item.deleted': DecisionItemDeletedEvent;
  error: ServerErrorEvent;
  info: InfoEvent;
  'response.event': ResponseEvent;
  'session.closed': SessionClosedEvent;
  'session.commentary.appended': SessionCommentaryAppendedEvent;
  'session.delegation.created': SessionDelegationCreatedEvent;
  'session.input_audio.append': SessionInputAudioReflectedEvent;
  'session.input_audio.muted': SessionInputAudioMutedEvent;
  'session.input_audio.unmuted': SessionInputAudioUnmutedEvent;
  'session.input_transcript.delta': SessionInputTranscriptDeltaEvent;
  'session.instructions.appended': SessionInstructionsAppendedEvent;
  'session.output_audio.delta': SessionOutputAudioDeltaEvent;
  'session.output_audio.fixture.played': SessionOutputAudioFixturePlayedEvent;
  'session.output_audio.fixture.playing': SessionOutputAudioFixturePlayingEvent;
  'session.output_transcript.delta': SessionOutputTranscriptDeltaEvent;
  'session.started': SessionStartedEvent;
  'session.thinking.appended': SessionThinkingAppendedEvent;
  'session.updated': SessionUpdatedEvent;
  'session.usage.updated': SessionUsageUpdatedEvent;
  'transport.answered': TransportAnsweredEvent;
  'transport.dtmf.received': TransportDtmfReceivedEvent;
  'transport.dtmf.send': TransportDtmfSendNoticeEvent;
  'transport.dtmf.sent': TransportDtmfSentEvent;
  'transport.failed': TransportFailedEvent;
  'transport.ringing': TransportRingingEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ServerEventOver {
  /** The primary WebSocket, which begins a session with `session.start` and carries its audio as events. */
  websocket: Exclude<
    ServerEvent,
    | SessionInputAudioReflectedEvent
    | TransportAnsweredEvent
    | TransportDtmfReceivedEvent
    | TransportDtmfSendNoticeEvent
    | TransportDtmfSentEvent
    | TransportFailedEvent
    | TransportRingingEvent
  >;
  /** The data channel of a WebRTC connection. Audio runs over media tracks; the session may limit the events. */
  webrtc: Exclude<
    ServerEvent,
    | SessionInputAudioReflectedEvent
    | SessionOutputAudioDeltaEvent
    | TransportAnsweredEvent
    | TransportDtmfReceivedEvent
    | TransportDtmfSendNoticeEvent
    | TransportDtmfSentEvent
    | TransportFailedEvent
    | TransportRingingEvent
  >;
  /**
   * A second WebSocket to a session that runs already, of whatever kind, for a trusted server. Telephone calls
   * over SIP have no other way for events. It hears both sides as mono PCM at 24 kHz.
   */
  sideband: ServerEvent;
  /** A WebSocket on which a stored session is taken up again. It is a primary one, save for its `session.start`. */
  fork: Exclude<
    ServerEvent,
    | SessionInputAudioReflectedEvent
    | TransportAnsweredEvent
    | TransportDtmfReceivedEvent
    | TransportDtmfSendNoticeEvent
    | TransportDtmfSentEvent
    | TransportFailedEvent
    | TransportRingingEvent
  >;
}

/**
 * `decision.create`, sent by the client.
 *
 * Has the configured questions answered now, from the conversation and the items of `decision.item.create`.
 */
export interface DecisionCreateEvent {
  type: 'decision.create';
  /** An id of the client's choosing. One that the session has seen already is refused. */
  event_id: string;
}

/**
 * `decision.item.create`, sent by the client.
 *
 * Adds something that later decisions take into account; `decision.item.created` answers. It starts no decision,
 * and the speaking model does not see it.
 */
export interface DecisionItemCreateEvent {
  type: 'decision.item.create';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** What to add. */
  item: DecisionItemRequest;
}

/**
 * `decision.item.delete`, sent by the client.
 *
 * Takes away what later decisions would take into account; `decision.item.deleted` answers. It starts no
 * decision, and the speaking model notices nothing.
 */
export interface DecisionItemDeleteEvent {
  type: 'decision.item.delete';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** The item to take away. */
  item_id: string;
}

/**
 * `response.create`, sent by the client.
 *
 * Has the Responses backend answer, or go on where it waits for results of tools. Refused where the session has
 * no Responses backend.
 */
export interface ResponseCreateEvent {
  type: 'response.create';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
}

/**
 * `response.item.create`, sent by the client.
 *
 * Adds an item to what the Responses backend has before it, such as a result of a tool. It starts no response;
 * for that send `response.create`. Refused where the session has no Responses backend.
 */
export interface ResponseItemCreateEvent {
  type: 'response.item.create';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** The item. */
  item: BackendItem;
}

/**
 * `session.close`, sent by the client.
 *
 * Ends the session in good order. `session.closed` comes last and tells what was used.
 */
export interface SessionCloseEvent {
  type: 'session.close';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
}

/**
 * `session.commentary.append`, sent by the client.
 *
 * Puts something into the conversation that the model is to tell the user, such as what came of delegated work;
 * `session.commentary.appended` answers. Refused while a fixture plays.
 */
export interface SessionCommentaryAppendEvent {
  type: 'session.commentary.append';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** What to tell, at most 500 tokens. */
  content: string;
  /**
   * The work that it is about, as `session.delegation.created` named it; null for the conversation as a whole.
   * Only where the application does the work itself may it name one. May be null.
   */
  delegation_id: string | null;
}

/**
 * `session.input_audio.append`, sent by the client.
 *
 * Adds sound of the user. Nothing confirms it. Other transports have a media track for this. Sideband
 * connections
 * hear it by an event of the server that has the same tag.
 *
 * Only over websocket and fork.
 */
export interface SessionInputAudioAppendEvent {
  type: 'session.input_audio.append';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** Audio in the session's format, without the header of a container. Base64. */
  audio: string;
}

/**
 * `session.input_audio.mute`, sent by the client.
 *
 * Lets the model hear silence in the place of the user; `session.input_audio.muted` answers.
 */
export interface SessionInputAudioMuteEvent {
  type: 'session.input_audio.mute';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
}

/**
 * `session.input_audio.unmute`, sent by the client.
 *
 * Lets the model hear the user again; `session.input_audio.unmuted` answers. While a fixture plays it hears
 * nothing nevertheless.
 */
export interface SessionInputAudioUnmuteEvent {
  type: 'session.input_audio.unmute';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
}

/**
 * `session.instructions.append`, sent by the client.
 *
 * Puts an instruction into the running conversation; `session.instructions.appended` answers. It stays there
 * when
 * the server condenses the conversation, and goes along with work that is delegated later. If the application
 * played
 * sound by itself, tell the model here what it said, so that it does not say it again. Refused while a fixture
 * plays.
 */
export interface SessionInstructionsAppendEvent {
  type: 'session.instructions.append';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** The instruction, at most 500 tokens. */
  content: string;
  /**
   * The work that it is about, as `session.delegation.created` named it; null for the conversation as a whole.
   * Only where the application does the work itself may it name one. May be null.
   */
  delegation_id: string | null;
}

/**
 * `session.output_audio.fixture.play`, sent by the client.
 *
 * Plays a whole recording to the user, at most 30 seconds: `session.output_audio.fixture.playing` answers, and
 * `session.output_audio.fixture.played` says that it is over. The model falls silent meanwhile, and what the
 * user
 * says is lost. Only one plays at a time, and none is begun before all of it was found to be good.
 *
 * Only over websocket, sideband and fork.
 */
export interface SessionOutputAudioFixturePlayEvent {
  type: 'session.output_audio.fixture.play';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** Audio: 16-bit PCM, little-endian, 24 kHz, mono, whatever the session's format is, without a header. Base64. */
  audio: string;
}

/**
 * `session.start`, sent by the client.
 *
 * Begins a session on the primary WebSocket. Send it first, and nothing else until `session.started` has
 * answered.
 * Over WebRTC the session begins when it is created, and telephone calls when they are accepted, so both do
 * without.
 *
 * Only over websocket.
 */
export interface SessionStartEvent {
  type: 'session.start';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** The configuration to begin with. */
  session: LiveSessionRequest;
}

/**
 * `session.thinking.append`, sent by the client.
 *
 * Puts a thought into the conversation, or how work is getting on; `session.thinking.appended` answers. The
 * model is
 * not asked to say it, but may come to speak of it, so no secret belongs here. Refused while a fixture plays.
 */
export interface SessionThinkingAppendEvent {
  type: 'session.thinking.append';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** The thought, at most 500 tokens. */
  content: string;
  /**
   * The work that it is about, as `session.delegation.created` named it; null for the conversation as a whole.
   * Only where the application does the work itself may it name one. May be null.
   */
  delegation_id: string | null;
}

/**
 * `session.update`, sent by the client.
 *
 * Changes what becomes of delegated work and which decisions transcripts set off; `session.updated` answers.
 * Fields
 * that are left out stay as they are. All else is fixed from the beginning.
 */
export interface SessionUpdateEvent {
  type: 'session.update';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** What to change. */
  session: LiveSessionChanges;
}

/**
 * `transport.dtmf.send`, sent by the client.
 *
 * Presses a key of the telephone in a call over SIP; `transport.dtmf.sent` answers. Several keys need several
 * events.
 *
 * Only over sideband.
 */
export interface TransportDtmfSendEvent {
  type: 'transport.dtmf.send';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** The key: a digit, a letter from `A` to `D`, `*` or `#`. */
  event: string;
}

/** Events that the client sends. A closed union, told apart by the tag. */
export type ClientEvent =
  | DecisionCreateEvent
  | DecisionItemCreateEvent
  | DecisionItemDeleteEvent
  | ResponseCreateEvent
  | ResponseItemCreateEvent
  | SessionCloseEvent
  | SessionCommentaryAppendEvent
  | SessionInputAudioAppendEvent
  | SessionInputAudioMuteEvent
  | SessionInputAudioUnmuteEvent
  | SessionInstructionsAppendEvent
  | SessionOutputAudioFixturePlayEvent
  | SessionStartEvent
  | SessionThinkingAppendEvent
  | SessionUpdateEvent
  | TransportDtmfSendEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'decision.create': DecisionCreateEvent;
  'decision.item.create': DecisionItemCreateEvent;
  'decision.item.delete': DecisionItemDeleteEvent;
  'response.create': ResponseCreateEvent;
  'response.item.create': ResponseItemCreateEvent;
  'session.close': SessionCloseEvent;
  'session.commentary.append': SessionCommentaryAppendEvent;
  'session.input_audio.append': SessionInputAudioAppendEvent;
  'session.input_audio.mute': SessionInputAudioMuteEvent;
  'session.input_audio.unmute': SessionInputAudioUnmuteEvent;
  'session.instructions.append': SessionInstructionsAppendEvent;
  'session.output_audio.fixture.play': SessionOutputAudioFixturePlayEvent;
  'session.start': SessionStartEvent;
  'session.thinking.append': SessionThinkingAppendEvent;
  'session.update': SessionUpdateEvent;
  'transport.dtmf.send': TransportDtmfSendEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ClientEventOver {
  /** The primary WebSocket, which begins a session with `session.start` and carries its audio as events. */
  websocket: Exclude<ClientEvent, TransportDtmfSendEvent>;
  /** The data channel of a WebRTC connection. Audio runs over media tracks; the session may limit the events. */
  webrtc: Exclude<
    ClientEvent,
    | SessionInputAudioAppendEvent
    | SessionOutputAudioFixturePlayEvent
    | SessionStartEvent
    | TransportDtmfSendEvent
  >;
  /**
   * A second WebSocket to a session that runs already, of whatever kind, for a trusted server. Telephone calls
   * over SIP have no other way for events. It hears both sides as mono PCM at 24 kHz.
   */
  sideband: Exclude<ClientEvent, SessionInputAudioAppendEvent | SessionStartEvent>;
  /** A WebSocket on which a stored session is taken up again. It is a primary one, save for its `session.start`. */
  fork: Exclude<ClientEvent, SessionStartEvent | TransportDtmfSendEvent>;
}

/**
 * `session.start`, sent by the fork.
 *
 * Takes a stored session up again, on the WebSocket of a fork. Send it first, and nothing else until
 * `session.started` has answered. Model, voice, instructions and the conversation are those of the stored
 * session.
 *
 * Only over fork.
 */
export interface ForkSessionStartEvent {
  type: 'session.start';
  /**
   * An id of the client's choosing. What answers this event repeats it as `client_event_id`, an error as
   * `error.client_event_id`. May be absent or null.
   */
  event_id?: string | null | undefined;
  /** What is to be different; an empty object leaves all as it was. */
  session: ForkOverrides;
}

/** Events that the client sends on a fork's WebSocket in the place of those with the same tag. A closed union, told apart by the tag. */
export type ForkEvent = ForkSessionStartEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ForkEventMap {
  'session.start': ForkSessionStartEvent;
}

/** The tags. */
export type ForkEventType = keyof ForkEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ForkEventOver {
  /** The primary WebSocket, which begins a session with `session.start` and carries its audio as events. */
  websocket: never;
  /** The data channel of a WebRTC connection. Audio runs over media tracks; the session may limit the events. */
  webrtc: never;
  /**
   * A second WebSocket to a session that runs already, of whatever kind, for a trusted server. Telephone calls
   * over SIP have no other way for events. It hears both sides as mono PCM at 24 kHz.
   */
  sideband: never;
  /** A WebSocket on which a stored session is taken up again. It is a primary one, save for its `session.start`. */
  fork: ForkEvent;
}
