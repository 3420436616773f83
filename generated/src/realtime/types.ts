/**
 * Types of the surface `realtime`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** An error with a code for programs and a message for people. */
export interface ApiError {
  /** The class of error, such as `invalid_request_error` or `server_error`. */
  type: string;
  /** The error itself, such as `unknown_parameter` or `invalid_value`. Often null. May be absent or null. */
  code?: string | null | undefined;
  /** An explanation in English. */
  message: string;
  /** Path of the field that is at fault, such as `session.audio.input`. May be absent or null. */
  param?: string | null | undefined;
  /** The `event_id` of the client's event that caused it, if it had one. May be absent or null. */
  event_id?: string | null | undefined;
}

/**
 * A part of an assistant's message. Items of GA sessions have `output_text` and `output_audio`; documented
 * examples also have `text` and `audio`, the names that the events of content parts use.
 */
export type AssistantContentPart = OutputTextPart | OutputAudioPart | TextPart | AudioPart;

/**
 * What the model said or wrote. A client writes one to restore a conversation, as text, since speech can't be
 * restored.
 */
export interface AssistantMessageItem {
  /** Identifies the item. The client's choice, or the server's where the client made none. */
  id: string;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent or null.
   */
  object?: 'realtime.item' | null | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent or null.
   */
  status?: ItemStatus | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Whose message it is. */
  role: 'assistant';
  /** What the message is within the turn. From reasoning models only. May be absent or null. Other values may come. */
  phase?: 'commentary' | 'final_answer' | (string & {}) | null | undefined;
  /** The parts of the message; none while it is being made. */
  content: AssistantContentPart[];
}

/**
 * What the model said or wrote. A client writes one to restore a conversation, as text, since speech can't be
 * restored.
 *
 * This is what is written; `AssistantMessageItem` is what is read.
 */
export interface AssistantMessageItemInput {
  /** Identifies the item. The client's choice, or the server's where the client made none. May be absent. */
  id?: string | undefined;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent.
   */
  object?: 'realtime.item' | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent.
   */
  status?: ItemStatusInput | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Whose message it is. */
  role: 'assistant';
  /** The parts of the message; none while it is being made. */
  content: AssistantPartInput[];
}

/**
 * A part of an assistant's message. Items of GA sessions have `output_text` and `output_audio`; documented
 * examples also have `text` and `audio`, the names that the events of content parts use.
 *
 * This is what is written; `AssistantContentPart` is what is read.
 */
export type AssistantPartInput = OutputTextPart | OutputAudioPartInput;

/** How sound is encoded, in either direction. Every format has one channel. */
export type AudioFormat = PcmAudioFormat | PcmuAudioFormat | PcmaAudioFormat;

/**
 * How sound is encoded, in either direction. Every format has one channel.
 *
 * This is what is written; `AudioFormat` is what is read.
 */
export type AudioFormatRequest = PcmAudioFormatRequest | PcmuAudioFormat | PcmaAudioFormat;

/** Incoming sound, and what is done with it before the model hears it. */
export interface AudioInput {
  /** Encoding of the appended audio. May be absent or null. */
  format?: AudioFormat | null | undefined;
  /**
   * A second model that writes down the user's speech, beside the conversation; from the server null where none
   * does. OpenAI describes null, which switches it off again; neither its schema nor its typings take it. May be
   * absent or null.
   */
  transcription?: AudioTranscription | null | undefined;
  /**
   * Filters the sound before speech detection and model get it; from the server null where nothing does. OpenAI
   * describes null, which switches it off again; neither its schema nor its typings take it. May be absent or
   * null.
   */
  noise_reduction?: NoiseReduction | null | undefined;
  /**
   * How the server notices that the user has finished. Null switches it off: then the client commits the audio and
   * asks for responses by itself. Transcription by `gpt-realtime-whisper` works with null only. May be absent or
   * null.
   */
  turn_detection?: TurnDetection | null | undefined;
}

/**
 * Incoming sound, and what is done with it before the model hears it.
 *
 * This is what is written; `AudioInput` is what is read.
 */
export interface AudioInputRequest {
  /** Encoding of the appended audio. May be absent. */
  format?: AudioFormatRequest | undefined;
  /**
   * A second model that writes down the user's speech, beside the conversation; from the server null where none
   * does. OpenAI describes null, which switches it off again; neither its schema nor its typings take it. May be
   * absent.
   */
  transcription?: InputTranscriptionRequest | undefined;
  /**
   * Filters the sound before speech detection and model get it; from the server null where nothing does. OpenAI
   * describes null, which switches it off again; neither its schema nor its typings take it. May be absent.
   */
  noise_reduction?: NoiseReductionRequest | undefined;
  /**
   * How the server notices that the user has finished. Null switches it off: then the client commits the audio and
   * asks for responses by itself. Transcription by `gpt-realtime-whisper` works with null only. May be absent or
   * null.
   */
  turn_detection?: TurnDetectionRequest | null | undefined;
}

/** How the model speaks. */
export interface AudioOutput {
  /** Its encoding. May be absent or null. */
  format?: AudioFormat | null | undefined;
  /** Who speaks. It can't change any more once the model has been heard in this session. May be absent or null. */
  voice?: Voice | null | undefined;
  /**
   * How fast, as a multiple of the normal pace, from 0.25 to 1.5. It changes between turns only. May be absent or
   * null.
   */
  speed?: number | null | undefined;
}

/**
 * How the model speaks.
 *
 * This is what is written; `AudioOutput` is what is read.
 */
export interface AudioOutputRequest {
  /** Its encoding. May be absent. */
  format?: AudioFormatRequest | undefined;
  /** Who speaks. It can't change any more once the model has been heard in this session. May be absent. */
  voice?: Voice | undefined;
  /** How fast, as a multiple of the normal pace, from 0.25 to 1.5. It changes between turns only. May be absent. */
  speed?: number | undefined;
}

/** Speech of the model, as events of content parts name it. */
export interface AudioPart {
  /** Names the kind of part. */
  type: 'audio';
  /** Audio in the session's output format. Left out of events of content parts. May be absent or null. Base64. */
  audio?: string | null | undefined;
  /** What is said; empty when the part is added. May be absent or null. */
  transcript?: string | null | undefined;
}

/** Which model writes down the user's speech, and hints for it. Models differ in the hints that they take. */
export interface AudioTranscription {
  /** The transcription model. May be absent or null. */
  model?: TranscriptionModel | null | undefined;
  /**
   * The language that is spoken, as an ISO 639-1 code such as `en`; from the server null where none was named.
   * Helps accuracy and speed. May be absent or null.
   */
  language?: string | null | undefined;
  /**
   * Languages that may occur, at least one. Understood by `gpt-transcribe` and `gpt-live-transcribe`. May be
   * absent or null.
   */
  languages?: string[] | null | undefined;
  /**
   * Free text that sets topic and style; keywords for `whisper-1`; refused by `gpt-realtime-whisper`. From the
   * server null where there is none. May be absent or null.
   */
  prompt?: string | null | undefined;
}

/** Cached input tokens by what they stand for. */
export interface CachedTokensDetails {
  /** Text. May be absent or null. Unit: tokens. */
  text_tokens?: number | null | undefined;
  /** Sound. May be absent or null. Unit: tokens. */
  audio_tokens?: number | null | undefined;
  /** Images. May be absent or null. Unit: tokens. */
  image_tokens?: number | null | undefined;
}

/**
 * A part of a message that is being made, as `response.content_part.added` and `response.content_part.done` name
 * it. The finished item calls the same part `output_text` or `output_audio`.
 */
export type ContentPart = TextPart | AudioPart;

/** A conversation, by its id only. */
export interface Conversation {
  /** Identifies the conversation, `conv_…`. May be absent or null. */
  id?: string | null | undefined;
  /** Names the kind of object, `realtime.conversation`. May be absent or null. */
  object?: string | null | undefined;
}

/** One entry of a conversation. Told apart by `type`, messages further by `role`. */
export type ConversationItem =
  | MessageItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | McpListToolsItem
  | McpCallItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem;

/**
 * One entry of a conversation. Told apart by `type`, messages further by `role`.
 *
 * This is what is written; `ConversationItem` is what is read.
 */
export type ConversationItemInput =
  | MessageItemInput
  | FunctionCallItemInput
  | FunctionCallOutputItemInput
  | McpListToolsItemInput
  | McpCallItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem;

/** A voice of the account's own. Servers name it by this object wherever a built-in voice stands as a string. */
export interface CustomVoice {
  /** The voice's id. */
  id: string;
}

/** A language that was heard. */
export interface DetectedLanguage {
  /** Its code, such as `en`. */
  code: string;
}

/**
 * The model asks the client to run a function. Answer with a `function_call_output` item and another response. A
 * client writes one to restore a conversation.
 */
export interface FunctionCallItem {
  /** Identifies the item. The client's choice, or the server's where the client made none. */
  id: string;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent or null.
   */
  object?: 'realtime.item' | null | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent or null.
   */
  status?: ItemStatus | null | undefined;
  /** Names the kind of item. */
  type: 'function_call';
  /** Identifies the call, `call_…`; its output has to name it. May be absent or null. */
  call_id?: string | null | undefined;
  /** The function to run. */
  name: string;
  /** What to run it with. Empty while the item is in progress. JSON text. */
  arguments: string;
}

/**
 * The model asks the client to run a function. Answer with a `function_call_output` item and another response. A
 * client writes one to restore a conversation.
 *
 * This is what is written; `FunctionCallItem` is what is read.
 */
export interface FunctionCallItemInput {
  /** Identifies the item. The client's choice, or the server's where the client made none. May be absent. */
  id?: string | undefined;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent.
   */
  object?: 'realtime.item' | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent.
   */
  status?: ItemStatusInput | undefined;
  /** Names the kind of item. */
  type: 'function_call';
  /** Identifies the call, `call_…`; its output has to name it. May be absent. */
  call_id?: string | undefined;
  /** The function to run. */
  name: string;
  /** What to run it with. Empty while the item is in progress. JSON text. */
  arguments: string;
}

/**
 * What a function call came to. The client writes it when the function has returned, then `response.create`, so
 * that the model goes on.
 */
export interface FunctionCallOutputItem {
  /** Identifies the item. The client's choice, or the server's where the client made none. */
  id: string;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent or null.
   */
  object?: 'realtime.item' | null | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent or null.
   */
  status?: ItemStatus | null | undefined;
  /** Names the kind of item. */
  type: 'function_call_output';
  /** The call that it answers; it must stand in the conversation. */
  call_id: string;
  /** Text in any form, JSON as a rule; may be empty. */
  output: string;
}

/**
 * What a function call came to. The client writes it when the function has returned, then `response.create`, so
 * that the model goes on.
 *
 * This is what is written; `FunctionCallOutputItem` is what is read.
 */
export interface FunctionCallOutputItemInput {
  /** Identifies the item. The client's choice, or the server's where the client made none. May be absent. */
  id?: string | undefined;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent.
   */
  object?: 'realtime.item' | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent.
   */
  status?: ItemStatusInput | undefined;
  /** Names the kind of item. */
  type: 'function_call_output';
  /** The call that it answers; it must stand in the conversation. */
  call_id: string;
  /** Text in any form, JSON as a rule; may be empty. */
  output: string;
}

/**
 * A function of the client's. The model asks for a call, the client runs it and sends back a
 * `function_call_output` item.
 */
export interface FunctionTool {
  /** Names the kind of tool. */
  type: 'function';
  /** Name by which the model calls it. */
  name: string;
  /**
   * What it does and when to call it, for the model to read. The server sends null where the client left it out.
   * May be absent or null.
   */
  description?: string | null | undefined;
  /** JSON Schema of its arguments. May be absent or null. */
  parameters?: Record<string, unknown> | null | undefined;
}

/**
 * A function of the client's. The model asks for a call, the client runs it and sends back a
 * `function_call_output` item.
 *
 * This is what is written; `FunctionTool` is what is read.
 */
export interface FunctionToolRequest {
  /** Names the kind of tool. */
  type: 'function';
  /** Name by which the model calls it. */
  name: string;
  /**
   * What it does and when to call it, for the model to read. The server sends null where the client left it out.
   * May be absent.
   */
  description?: string | undefined;
  /** JSON Schema of its arguments. May be absent. */
  parameters?: Record<string, unknown> | undefined;
}

/** Speech of the user. A client sends it whole, as an alternative to the input buffer. */
export interface InputAudioPart {
  /** Names the kind of part. */
  type: 'input_audio';
  /**
   * Audio in the session's input format. Of what the server sends, only `conversation.item.retrieved` carries it.
   * May be absent or null. Base64.
   */
  audio?: string | null | undefined;
  /**
   * What was said, which the model is not shown. From the server null until it has been transcribed; the events of
   * transcription bring it. May be absent or null.
   */
  transcript?: string | null | undefined;
}

/**
 * Speech of the user. A client sends it whole, as an alternative to the input buffer.
 *
 * This is what is written; `InputAudioPart` is what is read.
 */
export interface InputAudioPartInput {
  /** Names the kind of part. */
  type: 'input_audio';
  /**
   * Audio in the session's input format. Of what the server sends, only `conversation.item.retrieved` carries it.
   * May be absent. Base64.
   */
  audio?: string | undefined;
  /**
   * What was said, which the model is not shown. From the server null until it has been transcribed; the events of
   * transcription bring it. May be absent.
   */
  transcript?: string | undefined;
}

/** An image that the user showed. */
export interface InputImagePart {
  /** Names the kind of part. */
  type: 'input_image';
  /** The image, PNG or JPEG, as a `data:` URI. May be absent or null. A URI. */
  image_url?: string | null | undefined;
  /** How closely the model looks. May be absent or null. Other values may come. */
  detail?: 'auto' | 'low' | 'high' | (string & {}) | null | undefined;
}

/**
 * An image that the user showed.
 *
 * This is what is written; `InputImagePart` is what is read.
 */
export interface InputImagePartInput {
  /** Names the kind of part. */
  type: 'input_image';
  /** The image, PNG or JPEG, as a `data:` URI. May be absent. A URI. */
  image_url?: string | undefined;
  /** How closely the model looks. May be absent. */
  detail?: 'auto' | 'low' | 'high' | undefined;
}

/** Text that the client wrote. */
export interface InputTextPart {
  /** Names the kind of part. */
  type: 'input_text';
  /** The text. */
  text: string;
}

/** Input tokens by what they stand for. Cached ones are counted among the others too. */
export interface InputTokenDetails {
  /** Text. May be absent or null. Unit: tokens. */
  text_tokens?: number | null | undefined;
  /** Sound. May be absent or null. Unit: tokens. */
  audio_tokens?: number | null | undefined;
  /** Images. May be absent or null. Unit: tokens. */
  image_tokens?: number | null | undefined;
  /** Those that came from the cache. May be absent or null. Unit: tokens. */
  cached_tokens?: number | null | undefined;
  /** What came from the cache. May be absent or null. */
  cached_tokens_details?: CachedTokensDetails | null | undefined;
}

/**
 * Which model writes down the user's speech, and hints for it. Models differ in the hints that they take.
 *
 * This is what is written; `AudioTranscription` is what is read.
 */
export interface InputTranscriptionRequest {
  /** The transcription model. May be absent. */
  model?: TranscriptionModel | undefined;
  /**
   * The language that is spoken, as an ISO 639-1 code such as `en`; from the server null where none was named.
   * Helps accuracy and speed. May be absent.
   */
  language?: string | undefined;
  /**
   * Languages that may occur, at least one. Understood by `gpt-transcribe` and `gpt-live-transcribe`. May be
   * absent.
   */
  languages?: string[] | undefined;
  /** Names and terms to expect. Understood by `gpt-transcribe` and `gpt-live-transcribe`. May be absent. */
  keywords?: string[] | undefined;
  /**
   * Free text that sets topic and style; keywords for `whisper-1`; refused by `gpt-realtime-whisper`. From the
   * server null where there is none. May be absent.
   */
  prompt?: string | undefined;
  /** How long `gpt-realtime-whisper` listens on before it commits itself to text. May be absent. */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | undefined;
}

/**
 * How far an item has come.
 *
 * - `completed`: It is whole.
 * - `incomplete`: It was cut short.
 * - `in_progress`: More of it is coming.
 */
export type ItemStatus = 'completed' | 'incomplete' | 'in_progress' | (string & {});

/**
 * How far an item has come.
 *
 * - `completed`: It is whole.
 * - `incomplete`: It was cut short.
 * - `in_progress`: More of it is coming.
 *
 * This is what is written; `ItemStatus` is what is read.
 */
export type ItemStatusInput = 'completed' | 'incomplete' | 'in_progress';

/** A token and how sure the model was of it. */
export interface LogProbability {
  /** The token. */
  token: string;
  /** Natural logarithm of its probability, 0 at most. */
  logprob: number;
  /** Its bytes in UTF-8. */
  bytes: number[];
}

/** Upper limit of the tokens that one response may produce, or `inf` for no limit but the model's own. */
export type MaxOutputTokens = number | 'inf';

/** Says by filters which calls wait for the user's approval, and which never do. */
export interface McpApprovalFilter {
  /** Tools whose calls wait. May be absent or null. */
  always?: McpToolFilter | null | undefined;
  /** Tools that are called at once. May be absent or null. */
  never?: McpToolFilter | null | undefined;
}

/**
 * Says by filters which calls wait for the user's approval, and which never do.
 *
 * This is what is written; `McpApprovalFilter` is what is read.
 */
export interface McpApprovalFilterRequest {
  /** Tools whose calls wait. May be absent. */
  always?: McpToolFilterRequest | undefined;
  /** Tools that are called at once. May be absent. */
  never?: McpToolFilterRequest | undefined;
}

/**
 * The model wants to call an MCP tool and waits for leave. Answer with an `mcp_approval_response` item. A client
 * writes one to restore a conversation.
 */
export interface McpApprovalRequestItem {
  /** Names the kind of item. */
  type: 'mcp_approval_request';
  /** Identifies the item; the answer has to name it. */
  id: string;
  /** The server's label among the session's tools. */
  server_label: string;
  /** The tool that is to be called. */
  name: string;
  /** What it is to be called with. JSON text. */
  arguments: string;
}

/** The client's answer to an item of kind `mcp_approval_request`. Only then does the server call the tool. */
export interface McpApprovalResponseItem {
  /** Names the kind of item. */
  type: 'mcp_approval_response';
  /** Identifies the item; the client makes it up. */
  id: string;
  /** The request that it answers. */
  approval_request_id: string;
  /** Whether the call may be made. */
  approve: boolean;
  /** Why, or why not. May be absent or null. */
  reason?: string | null | undefined;
}

/** Why a call of an MCP tool failed. */
export type McpCallError = McpProtocolError | McpToolExecutionError | McpHttpError;

/**
 * A call of an MCP server's tool, which OpenAI makes by itself. Has either `output` or `error` once it is over.
 * A client writes one to restore a conversation.
 */
export interface McpCallItem {
  /** Names the kind of item. */
  type: 'mcp_call';
  /** Identifies the item. */
  id: string;
  /** The server's label among the session's tools. */
  server_label: string;
  /** The tool that is called. */
  name: string;
  /** What it is called with. Empty while the item is in progress. JSON text. */
  arguments: string;
  /** The request that had asked for approval, if any. May be absent or null. */
  approval_request_id?: string | null | undefined;
  /** What the tool gave back. May be absent or null. */
  output?: string | null | undefined;
  /** Why the call failed. May be absent or null. */
  error?: McpCallError | null | undefined;
}

/**
 * Who may call a tool.
 *
 * - `direct`: The model itself.
 * - `programmatic`: A program that the model wrote.
 */
export type McpCaller = 'direct' | 'programmatic' | (string & {});

/**
 * A service that OpenAI connects to by itself, without an MCP server's address.
 *
 * - `connector_dropbox`: Dropbox.
 * - `connector_gmail`: Gmail.
 * - `connector_googlecalendar`: Google Calendar.
 * - `connector_googledrive`: Google Drive.
 * - `connector_microsoftteams`: Microsoft Teams.
 * - `connector_outlookcalendar`: Outlook's calendar.
 * - `connector_outlookemail`: Outlook's mail.
 * - `connector_sharepoint`: SharePoint.
 */
export type McpConnector =
  | 'connector_dropbox'
  | 'connector_gmail'
  | 'connector_googlecalendar'
  | 'connector_googledrive'
  | 'connector_microsoftteams'
  | 'connector_outlookcalendar'
  | 'connector_outlookemail'
  | 'connector_sharepoint'
  | (string & {});

/**
 * A service that OpenAI connects to by itself, without an MCP server's address.
 *
 * - `connector_dropbox`: Dropbox.
 * - `connector_gmail`: Gmail.
 * - `connector_googlecalendar`: Google Calendar.
 * - `connector_googledrive`: Google Drive.
 * - `connector_microsoftteams`: Microsoft Teams.
 * - `connector_outlookcalendar`: Outlook's calendar.
 * - `connector_outlookemail`: Outlook's mail.
 * - `connector_sharepoint`: SharePoint.
 *
 * This is what is written; `McpConnector` is what is read.
 */
export type McpConnectorRequest =
  | 'connector_dropbox'
  | 'connector_gmail'
  | 'connector_googlecalendar'
  | 'connector_googledrive'
  | 'connector_microsoftteams'
  | 'connector_outlookcalendar'
  | 'connector_outlookemail'
  | 'connector_sharepoint';

/** The MCP server could not be reached, or answered with an HTTP error. */
export interface McpHttpError {
  /** Names the kind of error. */
  type: 'http_error';
  /** HTTP status. */
  code: number;
  /** An explanation. */
  message: string;
}

/**
 * The tools that an MCP server offers. Filled once `mcp_list_tools.completed` has come. A client writes one to
 * restore a conversation.
 */
export interface McpListToolsItem {
  /** Names the kind of item. */
  type: 'mcp_list_tools';
  /** Identifies the item. */
  id: string;
  /** The server's label among the session's tools. */
  server_label: string;
  /** Its tools. */
  tools: McpListedTool[];
}

/**
 * The tools that an MCP server offers. Filled once `mcp_list_tools.completed` has come. A client writes one to
 * restore a conversation.
 *
 * This is what is written; `McpListToolsItem` is what is read.
 */
export interface McpListToolsItemInput {
  /** Names the kind of item. */
  type: 'mcp_list_tools';
  /** Identifies the item. May be absent. */
  id?: string | undefined;
  /** The server's label among the session's tools. */
  server_label: string;
  /** Its tools. */
  tools: McpListedTool[];
}

/** A tool as its MCP server describes it. */
export interface McpListedTool {
  /** Its name. */
  name: string;
  /** What it does. May be absent or null. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments. */
  input_schema: Record<string, unknown>;
  /** Hints of the server's, such as `readOnlyHint`. May be absent or null. */
  annotations?: Record<string, unknown> | null | undefined;
}

/** The MCP server answered with an error of the protocol. */
export interface McpProtocolError {
  /** Names the kind of error. */
  type: 'protocol_error';
  /** JSON-RPC's code, such as -32602. */
  code: number;
  /** An explanation. */
  message: string;
}

/**
 * Tools of a server that speaks the Model Context Protocol. OpenAI lists and calls them by itself. One of
 * `server_url`, `connector_id` and `tunnel_id` says where it is.
 */
export interface McpTool {
  /** Names the kind of tool. */
  type: 'mcp';
  /** What items and events call the server. */
  server_label: string;
  /** Its address. May be absent or null. A URI. */
  server_url?: string | null | undefined;
  /** The service that takes a server's place. May be absent or null. */
  connector_id?: McpConnector | null | undefined;
  /** The tunnel that leads to a private server, `tunnel_…`. May be absent or null. */
  tunnel_id?: string | null | undefined;
  /** OAuth access token for the server. May be absent or null. */
  authorization?: string | null | undefined;
  /** What the model is told about the server. May be absent or null. */
  server_description?: string | null | undefined;
  /** HTTP headers for requests to the server. Null is none. May be absent or null. */
  headers?: Record<string, string> | null | undefined;
  /** Names of the tools that may be used, or a filter. Null is all of them. May be absent or null. */
  allowed_tools?: string[] | McpToolFilter | null | undefined;
  /** Who may call the tools. Null leaves it to the server. May be absent or null. */
  allowed_callers?: McpCaller[] | null | undefined;
  /**
   * Which calls wait for an `mcp_approval_response` item. Null leaves it to the server, which asks always. May be
   * absent or null.
   */
  require_approval?: 'always' | 'never' | McpApprovalFilter | null | undefined;
  /** Whether tools are found by a search, rather than all loaded at the start. May be absent or null. */
  defer_loading?: boolean | null | undefined;
}

/**
 * Who may call a tool.
 *
 * - `direct`: The model itself.
 * - `programmatic`: A program that the model wrote.
 *
 * This is what is written; `McpCaller` is what is read.
 */
export type McpToolCaller = 'direct' | 'programmatic';

/** The tool ran and failed. */
export interface McpToolExecutionError {
  /** Names the kind of error. */
  type: 'tool_execution_error';
  /** An explanation. */
  message: string;
}

/** Picks tools of an MCP server, by name, by what they do, or both. */
export interface McpToolFilter {
  /** Names of the tools. May be absent or null. */
  tool_names?: string[] | null | undefined;
  /** Whether the server marks the tool as one that changes nothing (its `readOnlyHint`). May be absent or null. */
  read_only?: boolean | null | undefined;
}

/**
 * Picks tools of an MCP server, by name, by what they do, or both.
 *
 * This is what is written; `McpToolFilter` is what is read.
 */
export interface McpToolFilterRequest {
  /** Names of the tools. May be absent. */
  tool_names?: string[] | undefined;
  /** Whether the server marks the tool as one that changes nothing (its `readOnlyHint`). May be absent. */
  read_only?: boolean | undefined;
}

/**
 * Tools of a server that speaks the Model Context Protocol. OpenAI lists and calls them by itself. One of
 * `server_url`, `connector_id` and `tunnel_id` says where it is.
 *
 * This is what is written; `McpTool` is what is read.
 */
export interface McpToolRequest {
  /** Names the kind of tool. */
  type: 'mcp';
  /** What items and events call the server. */
  server_label: string;
  /** Its address. May be absent. A URI. */
  server_url?: string | undefined;
  /** The service that takes a server's place. May be absent. */
  connector_id?: McpConnectorRequest | undefined;
  /** The tunnel that leads to a private server, `tunnel_…`. May be absent. */
  tunnel_id?: string | undefined;
  /** OAuth access token for the server. May be absent. */
  authorization?: string | undefined;
  /** What the model is told about the server. May be absent. */
  server_description?: string | undefined;
  /** HTTP headers for requests to the server. Null is none. May be absent or null. */
  headers?: Record<string, string> | null | undefined;
  /** Names of the tools that may be used, or a filter. Null is all of them. May be absent or null. */
  allowed_tools?: string[] | McpToolFilterRequest | null | undefined;
  /** Who may call the tools. Null leaves it to the server. May be absent or null. */
  allowed_callers?: McpToolCaller[] | null | undefined;
  /**
   * Which calls wait for an `mcp_approval_response` item. Null leaves it to the server, which asks always. May be
   * absent or null.
   */
  require_approval?: 'always' | 'never' | McpApprovalFilterRequest | null | undefined;
  /** Whether tools are found by a search, rather than all loaded at the start. May be absent. */
  defer_loading?: boolean | undefined;
}

/** A message, told apart by whose it is. */
export type MessageItem = SystemMessageItem | UserMessageItem | AssistantMessageItem;

/**
 * A message, told apart by whose it is.
 *
 * This is what is written; `MessageItem` is what is read.
 */
export type MessageItemInput = SystemMessageItemInput | UserMessageItemInput | AssistantMessageItemInput;

/** Up to 16 pairs of the client's own; keys have at most 64 characters, values at most 512. */
export type Metadata = Record<string, string>;

/** A filter that input audio passes before anything listens to it. */
export interface NoiseReduction {
  /** Where the microphone is. May be absent or null. */
  type?: NoiseReductionType | null | undefined;
  /** How much is filtered out, 1 at first. Left out of an update, it stays as it was. May be absent or null. */
  strength?: number | null | undefined;
}

/**
 * A filter that input audio passes before anything listens to it.
 *
 * This is what is written; `NoiseReduction` is what is read.
 */
export interface NoiseReductionRequest {
  /** Where the microphone is. May be absent. */
  type?: NoiseReductionTypeRequest | undefined;
  /** How much is filtered out, 1 at first. Left out of an update, it stays as it was. May be absent. */
  strength?: number | undefined;
}

/**
 * Where the microphone is, which decides how background noise is filtered out.
 *
 * - `near_field`: Close to the mouth, as with headphones.
 * - `far_field`: Across the room, as with a laptop or a conference device.
 */
export type NoiseReductionType = 'near_field' | 'far_field' | (string & {});

/**
 * Where the microphone is, which decides how background noise is filtered out.
 *
 * - `near_field`: Close to the mouth, as with headphones.
 * - `far_field`: Across the room, as with a laptop or a conference device.
 *
 * This is what is written; `NoiseReductionType` is what is read.
 */
export type NoiseReductionTypeRequest = 'near_field' | 'far_field';

/**
 * Speech of the model, as items name it. The API can't restore speech so far; a client sends what was said as an
 * `output_text` part instead.
 */
export interface OutputAudioPart {
  /** Names the kind of part. */
  type: 'output_audio';
  /**
   * Audio in the session's output format. Of what the server sends, only `conversation.item.retrieved` carries it.
   * May be absent or null. Base64.
   */
  audio?: string | null | undefined;
  /** What is said. Dropped when the message is truncated. May be absent or null. */
  transcript?: string | null | undefined;
}

/**
 * Speech of the model, as items name it. The API can't restore speech so far; a client sends what was said as an
 * `output_text` part instead.
 *
 * This is what is written; `OutputAudioPart` is what is read.
 */
export interface OutputAudioPartInput {
  /** Names the kind of part. */
  type: 'output_audio';
  /**
   * Audio in the session's output format. Of what the server sends, only `conversation.item.retrieved` carries it.
   * May be absent. Base64.
   */
  audio?: string | undefined;
  /** What is said. Dropped when the message is truncated. May be absent. */
  transcript?: string | undefined;
}

/**
 * What a model answers with.
 *
 * - `text`: Text alone.
 * - `audio`: Speech, together with its transcript.
 */
export type OutputModality = 'text' | 'audio' | (string & {});

/**
 * What a model answers with.
 *
 * - `text`: Text alone.
 * - `audio`: Speech, together with its transcript.
 *
 * This is what is written; `OutputModality` is what is read.
 */
export type OutputModalityRequest = 'text' | 'audio';

/** Text of the model, as items name it. */
export interface OutputTextPart {
  /** Names the kind of part. */
  type: 'output_text';
  /** The text. */
  text: string;
}

/** Output tokens by what they stand for. */
export interface OutputTokenDetails {
  /** Text. May be absent or null. Unit: tokens. */
  text_tokens?: number | null | undefined;
  /** Sound. May be absent or null. Unit: tokens. */
  audio_tokens?: number | null | undefined;
  /** Thinking that nobody sees. From reasoning models only. May be absent or null. Unit: tokens. */
  reasoning_tokens?: number | null | undefined;
}

/** Uncompressed samples, 16 bits each, little-endian, 24,000 a second; 48,000 bytes are one second. */
export interface PcmAudioFormat {
  /** Names the format. */
  type: 'audio/pcm';
  /** Samples per second. OpenAI knows 24000 only. May be absent. Unit: Hz. */
  rate?: number | undefined;
}

/**
 * Uncompressed samples, 16 bits each, little-endian, 24,000 a second; 48,000 bytes are one second.
 *
 * This is what is written; `PcmAudioFormat` is what is read.
 */
export interface PcmAudioFormatRequest {
  /** Names the format. */
  type: 'audio/pcm';
  /** Samples per second. OpenAI knows 24000 only. May be absent. Unit: Hz. */
  rate?: 24000 | undefined;
}

/** G.711 A-law, one byte a sample, 8,000 samples a second, the telephone's encoding elsewhere. */
export interface PcmaAudioFormat {
  /** Names the format. */
  type: 'audio/pcma';
}

/** G.711 μ-law, one byte a sample, 8,000 samples a second, the telephone's encoding in North America and Japan. */
export interface PcmuAudioFormat {
  /** Names the format. */
  type: 'audio/pcmu';
}

/** A prompt template that is stored with OpenAI, and what to put into its gaps. */
export interface Prompt {
  /** The template's id, `pmpt_…`. */
  id: string;
  /** The version of it; the current one without it. May be absent or null. */
  version?: string | null | undefined;
  /** Values for its variables. May be absent or null. */
  variables?: PromptVariables | null | undefined;
}

/** Marks where a prompt's reusable beginning ends. */
export interface PromptCacheBreakpoint {
  /** The only way of marking. */
  mode: 'explicit';
  /**
   * How long the beginning stays in the cache at least; as long as the request says without it. May be absent or
   * null. Other values may come.
   */
  ttl?: '30m' | '12h' | (string & {}) | null | undefined;
}

/**
 * Marks where a prompt's reusable beginning ends.
 *
 * This is what is written; `PromptCacheBreakpoint` is what is read.
 */
export interface PromptCacheBreakpointRequest {
  /** The only way of marking. */
  mode: 'explicit';
  /** How long the beginning stays in the cache at least; as long as the request says without it. May be absent. */
  ttl?: '30m' | '12h' | undefined;
}

/** A file in a template, uploaded, written out, or by its address. */
export interface PromptFile {
  /** Names the kind of value. */
  type: 'input_file';
  /** The id of an uploaded file. May be absent or null. */
  file_id?: string | null | undefined;
  /** The file's name. May be absent or null. */
  filename?: string | null | undefined;
  /** What is in it. May be absent or null. */
  file_data?: string | null | undefined;
  /** Its address. May be absent or null. A URI. */
  file_url?: string | null | undefined;
  /**
   * How closely the model looks at its pages. Levels differ between models. May be absent or null. Other values
   * may come.
   */
  detail?: 'auto' | 'low' | 'high' | (string & {}) | null | undefined;
  /** Ends the part of the prompt that is to be cached. May be absent or null. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
}

/**
 * A file in a template, uploaded, written out, or by its address.
 *
 * This is what is written; `PromptFile` is what is read.
 */
export interface PromptFileRequest {
  /** Names the kind of value. */
  type: 'input_file';
  /** The id of an uploaded file. May be absent or null. */
  file_id?: string | null | undefined;
  /** The file's name. May be absent. */
  filename?: string | undefined;
  /** What is in it. May be absent. */
  file_data?: string | undefined;
  /** Its address. May be absent. A URI. */
  file_url?: string | undefined;
  /** How closely the model looks at its pages. Levels differ between models. May be absent. */
  detail?: 'auto' | 'low' | 'high' | undefined;
  /** Ends the part of the prompt that is to be cached. May be absent. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | undefined;
}

/** An image in a template, by its address or as an uploaded file. */
export interface PromptImage {
  /** Names the kind of value. */
  type: 'input_image';
  /** Its address, or a `data:` URL that holds it. May be absent or null. A URI. */
  image_url?: string | null | undefined;
  /** The id of an uploaded file. May be absent or null. */
  file_id?: string | null | undefined;
  /** How closely the model looks. Levels differ between models. Other values may come. */
  detail: 'low' | 'high' | 'auto' | 'original' | (string & {});
  /** Ends the part of the prompt that is to be cached. May be absent or null. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
}

/**
 * An image in a template, by its address or as an uploaded file.
 *
 * This is what is written; `PromptImage` is what is read.
 */
export interface PromptImageRequest {
  /** Names the kind of value. */
  type: 'input_image';
  /** Its address, or a `data:` URL that holds it. May be absent or null. A URI. */
  image_url?: string | null | undefined;
  /** The id of an uploaded file. May be absent or null. */
  file_id?: string | null | undefined;
  /** How closely the model looks. Levels differ between models. */
  detail: 'low' | 'high' | 'auto' | 'original';
  /** Ends the part of the prompt that is to be cached. May be absent. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | undefined;
}

/**
 * A prompt template that is stored with OpenAI, and what to put into its gaps.
 *
 * This is what is written; `Prompt` is what is read.
 */
export interface PromptRequest {
  /** The template's id, `pmpt_…`. */
  id: string;
  /** The version of it; the current one without it. May be absent or null. */
  version?: string | null | undefined;
  /** Values for its variables. May be absent or null. */
  variables?: PromptVariablesRequest | null | undefined;
}

/** Text in a template. */
export interface PromptText {
  /** Names the kind of value. */
  type: 'input_text';
  /** The text. */
  text: string;
  /** Ends the part of the prompt that is to be cached. May be absent or null. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
}

/**
 * Text in a template.
 *
 * This is what is written; `PromptText` is what is read.
 */
export interface PromptTextRequest {
  /** Names the kind of value. */
  type: 'input_text';
  /** The text. */
  text: string;
  /** Ends the part of the prompt that is to be cached. May be absent. */
  prompt_cache_breakpoint?: PromptCacheBreakpointRequest | undefined;
}

/** What takes the place of a variable, text in the simplest case. */
export type PromptVariable = string | PromptText | PromptImage | PromptFile;

/**
 * What takes the place of a variable, text in the simplest case.
 *
 * This is what is written; `PromptVariable` is what is read.
 */
export type PromptVariableRequest = string | PromptTextRequest | PromptImageRequest | PromptFileRequest;

/** Values by the names of the template's variables. */
export type PromptVariables = Record<string, PromptVariable>;

/**
 * Values by the names of the template's variables.
 *
 * This is what is written; `PromptVariables` is what is read.
 */
export type PromptVariablesRequest = Record<string, PromptVariableRequest>;

/** One limit and what is left of it. */
export interface RateLimit {
  /** What is counted. Other values may come. */
  name: 'requests' | 'tokens' | (string & {});
  /** What may be used within the period. */
  limit: number;
  /** What is left of it. */
  remaining: number;
  /** Time until all of it is back. Unit: s. */
  reset_seconds: number;
}

/** Sound in both directions. */
export interface RealtimeAudio {
  /** What the server hears. May be absent or null. */
  input?: AudioInput | null | undefined;
  /** What the model says. May be absent or null. */
  output?: AudioOutput | null | undefined;
}

/**
 * Sound in both directions.
 *
 * This is what is written; `RealtimeAudio` is what is read.
 */
export interface RealtimeAudioRequest {
  /** What the server hears. May be absent. */
  input?: AudioInputRequest | undefined;
  /** What the model says. May be absent. */
  output?: AudioOutputRequest | undefined;
}

/**
 * A model that takes part in conversations. New ones appear often, and dated snapshots stand beside the moving
 * names.
 */
export type RealtimeModel =
  | 'gpt-realtime'
  | 'gpt-realtime-1.5'
  | 'gpt-realtime-2'
  | 'gpt-realtime-2.1'
  | 'gpt-realtime-2.1-mini'
  | 'gpt-realtime-2025-08-28'
  | 'gpt-4o-realtime-preview'
  | 'gpt-4o-realtime-preview-2024-10-01'
  | 'gpt-4o-realtime-preview-2024-12-17'
  | 'gpt-4o-realtime-preview-2025-06-03'
  | 'gpt-4o-mini-realtime-preview'
  | 'gpt-4o-mini-realtime-preview-2024-12-17'
  | 'gpt-realtime-mini'
  | 'gpt-realtime-mini-2025-10-06'
  | 'gpt-realtime-mini-2025-12-15'
  | 'gpt-audio-1.5'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-10-06'
  | 'gpt-audio-mini-2025-12-15'
  | (string & {});

/** One answer of the model, with all that it is made of. */
export interface RealtimeResponse {
  /** Identifies the response, `resp_…`. */
  id: string;
  /** Names the kind of object. */
  object: 'realtime.response';
  /** How far the response has come. Other values may come. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed' | 'incomplete' | (string & {});
  /** Why it ended as it did. Null while it runs and when it is completed. May be absent or null. */
  status_details?: ResponseStatusDetails | null | undefined;
  /** The items that it is made of, without audio. */
  output: ConversationItem[];
  /** The client's own pairs; null where there are none. May be absent or null. */
  metadata?: Metadata | null | undefined;
  /** How it sounds. May be absent or null. */
  audio?: ResponseAudio | null | undefined;
  /** What is billed for it; null before it is over. May be absent or null. */
  usage?: ResponseUsage | null | undefined;
  /** The conversation that it belongs to, `conv_…`. Null for a response outside of it. May be absent or null. */
  conversation_id?: string | null | undefined;
  /** What it is made of, `["audio"]` or `["text"]`. May be absent or null. */
  output_modalities?: OutputModality[] | null | undefined;
  /** Upper limit of its output. May be absent or null. Unit: tokens. */
  max_output_tokens?: MaxOutputTokens | null | undefined;
}

/** Configuration of one response. What is left out is taken from the session. */
export interface RealtimeResponseRequest {
  /**
   * Where the response's items go; `auto` at first. `none` is for work on the side, such as classification or
   * summaries. May be absent. Other values may come.
   */
  conversation?: 'auto' | 'none' | (string & {}) | undefined;
  /**
   * The context of this response, in place of the conversation; an empty list is an empty context. Servers also
   * take references to items (`item_reference`), for which the document and the typings of this event have no
   * place. May be absent.
   */
  input?: ConversationItemInput[] | undefined;
  /** What the model answers with: `["audio"]`, which brings a transcript along, or `["text"]`. May be absent. */
  output_modalities?: OutputModalityRequest[] | undefined;
  /** The system prompt of this response. May be absent. */
  instructions?: string | undefined;
  /** How the speech sounds. May be absent. */
  audio?: ResponseAudioRequest | undefined;
  /** Tools that the model may call. May be absent. */
  tools?: ToolRequest[] | undefined;
  /** Whether and which tools the model calls. May be absent. */
  tool_choice?: ToolChoiceRequest | undefined;
  /** Whether it may call several tools at once. For reasoning models only. May be absent. */
  parallel_tool_calls?: boolean | undefined;
  /** How much a reasoning model thinks before it speaks. May be absent. */
  reasoning?: ReasoningRequest | undefined;
  /** Upper limit of what it may produce, calls of tools included. May be absent. Unit: tokens. */
  max_output_tokens?: MaxOutputTokens | undefined;
  /** Notes that `response.created` and `response.done` repeat, up to 16 pairs. Null is none. May be absent or null. */
  metadata?: Metadata | null | undefined;
  /** A stored prompt template with its variables; null is none. May be absent or null. */
  prompt?: PromptRequest | null | undefined;
}

/** Configuration of a speech-to-speech session, in which a model listens and answers. */
export interface RealtimeSession {
  /** Names the kind of session. */
  type: 'realtime';
  /** Identifies the session, `sess_…`. */
  id: string;
  /** Names the kind of object. */
  object: 'realtime.session';
  /** When the server will end the session. May be absent or null. Unix time in seconds. */
  expires_at?: number | null | undefined;
  /**
   * The model that answers. It is fixed when the session begins; another one is ignored in an update without an
   * error. May be absent or null.
   */
  model?: RealtimeModel | null | undefined;
  /**
   * What the model answers with: `["audio"]`, which brings a transcript along, or `["text"]`. Not both. May be
   * absent or null.
   */
  output_modalities?: OutputModality[] | null | undefined;
  /**
   * The system prompt that stands before every turn; the server's own where the client gave none. May be absent or
   * null.
   */
  instructions?: string | null | undefined;
  /** How sound comes in and goes out. May be absent or null. */
  audio?: RealtimeAudio | null | undefined;
  /** Extra fields that server events carry; from the server null where none was asked for. May be absent or null. */
  include?: SessionInclude[] | null | undefined;
  /** Tools that the model may call; an empty list removes them. May be absent or null. */
  tools?: Tool[] | null | undefined;
  /** Whether and which tools the model calls. May be absent or null. */
  tool_choice?: ToolChoice | null | undefined;
  /** How much a reasoning model thinks before it speaks. May be absent or null. */
  reasoning?: Reasoning | null | undefined;
  /** Upper limit of what one response may produce, calls of tools included. May be absent or null. Unit: tokens. */
  max_output_tokens?: MaxOutputTokens | null | undefined;
  /** What happens when the conversation outgrows the model's context. May be absent or null. */
  truncation?: Truncation | null | undefined;
  /**
   * The trace of the session that is written to the dashboard; null where none is. Once tracing runs it can no
   * longer be changed. May be absent or null.
   */
  tracing?: Tracing | null | undefined;
  /**
   * A stored prompt template with its variables; null where there is none, and takes it away. May be absent or
   * null.
   */
  prompt?: Prompt | null | undefined;
}

/**
 * Configuration of a speech-to-speech session, in which a model listens and answers.
 *
 * This is what is written; `RealtimeSession` is what is read.
 */
export interface RealtimeSessionRequest {
  /** Names the kind of session. */
  type: 'realtime';
  /**
   * The model that answers. It is fixed when the session begins; another one is ignored in an update without an
   * error. May be absent.
   */
  model?: RealtimeModel | undefined;
  /**
   * What the model answers with: `["audio"]`, which brings a transcript along, or `["text"]`. Not both. May be
   * absent.
   */
  output_modalities?: OutputModalityRequest[] | undefined;
  /** The system prompt that stands before every turn; the server's own where the client gave none. May be absent. */
  instructions?: string | undefined;
  /** How sound comes in and goes out. May be absent. */
  audio?: RealtimeAudioRequest | undefined;
  /** Extra fields that server events carry; from the server null where none was asked for. May be absent. */
  include?: SessionIncludeRequest[] | undefined;
  /** Tools that the model may call; an empty list removes them. May be absent. */
  tools?: ToolRequest[] | undefined;
  /** Whether and which tools the model calls. May be absent. */
  tool_choice?: ToolChoiceRequest | undefined;
  /** Whether one response may call several tools at once. For reasoning models only. May be absent. */
  parallel_tool_calls?: boolean | undefined;
  /** How much a reasoning model thinks before it speaks. May be absent. */
  reasoning?: ReasoningRequest | undefined;
  /** Upper limit of what one response may produce, calls of tools included. May be absent. Unit: tokens. */
  max_output_tokens?: MaxOutputTokens | undefined;
  /** What happens when the conversation outgrows the model's context. May be absent. */
  truncation?: TruncationRequest | undefined;
  /**
   * The trace of the session that is written to the dashboard; null where none is. Once tracing runs it can no
   * longer be changed. May be absent or null.
   */
  tracing?: TracingRequest | null | undefined;
  /**
   * A stored prompt template with its variables; null where there is none, and takes it away. May be absent or
   * null.
   */
  prompt?: PromptRequest | null | undefined;
}

/** How a reasoning model such as `gpt-realtime-2` thinks. Other models refuse it. */
export interface Reasoning {
  /** How much thinking precedes an answer. May be absent or null. */
  effort?: ReasoningEffort | null | undefined;
}

/**
 * An amount of thinking. More of it makes answers better and later; `low` is the default. Compatible servers
 * answer `none`, too.
 */
export type ReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | (string & {});

/**
 * An amount of thinking. More of it makes answers better and later; `low` is the default. Compatible servers
 * answer `none`, too.
 *
 * This is what is written; `ReasoningEffort` is what is read.
 */
export type ReasoningEffortRequest = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/**
 * How a reasoning model such as `gpt-realtime-2` thinks. Other models refuse it.
 *
 * This is what is written; `Reasoning` is what is read.
 */
export interface ReasoningRequest {
  /** How much thinking precedes an answer. May be absent. */
  effort?: ReasoningEffortRequest | undefined;
}

/** How a response sounds. */
export interface ResponseAudio {
  /** What the model says. May be absent or null. */
  output?: ResponseAudioOutput | null | undefined;
}

/** How the model speaks in a response. */
export interface ResponseAudioOutput {
  /** Its encoding. May be absent or null. */
  format?: AudioFormat | null | undefined;
  /** Who speaks. It can't change any more once the model has been heard in this session. May be absent or null. */
  voice?: Voice | null | undefined;
}

/**
 * How the model speaks in a response.
 *
 * This is what is written; `ResponseAudioOutput` is what is read.
 */
export interface ResponseAudioOutputRequest {
  /** Its encoding. May be absent. */
  format?: AudioFormatRequest | undefined;
  /** Who speaks. It can't change any more once the model has been heard in this session. May be absent. */
  voice?: Voice | undefined;
}

/**
 * How a response sounds.
 *
 * This is what is written; `ResponseAudio` is what is read.
 */
export interface ResponseAudioRequest {
  /** What the model says. May be absent. */
  output?: ResponseAudioOutputRequest | undefined;
}

/** Why a response failed. */
export interface ResponseError {
  /** The class of error, such as `server_error`. May be absent or null. */
  type?: string | null | undefined;
  /** The error itself, such as `rate_limit_exceeded`. May be absent or null. */
  code?: string | null | undefined;
  /** An explanation in English. May be absent or null. */
  message?: string | null | undefined;
}

/** Why a response ended as it did. */
export interface ResponseStatusDetails {
  /** Repeats the response's `status`. May be absent or null. Other values may come. */
  type?: 'completed' | 'cancelled' | 'incomplete' | 'failed' | (string & {}) | null | undefined;
  /** Why it was cancelled, or is incomplete. May be absent or null. Other values may come. */
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter' | (string & {}) | null | undefined;
  /** Why it failed. May be absent or null. */
  error?: ResponseError | null | undefined;
}

/**
 * Tokens that a response is billed for. A conversation is read anew for each response, so what one response put
 * out is input of the next; the cached part of it costs less.
 */
export interface ResponseUsage {
  /** Input and output together. May be absent or null. Unit: tokens. */
  total_tokens?: number | null | undefined;
  /** What the model read and heard. May be absent or null. Unit: tokens. */
  input_tokens?: number | null | undefined;
  /** What it made. May be absent or null. Unit: tokens. */
  output_tokens?: number | null | undefined;
  /** What the input was made of. May be absent or null. */
  input_token_details?: InputTokenDetails | null | undefined;
  /** What the output was made of. May be absent or null. */
  output_token_details?: OutputTokenDetails | null | undefined;
}

/**
 * Drops more than is needed, so that the next dropping, and the loss of the cache that it brings, is further
 * off.
 */
export interface RetentionRatioTruncation {
  /** Names the strategy. */
  type: 'retention_ratio';
  /** Share of the conversation's tokens that stays, from 0 to 1; instructions are not counted. */
  retention_ratio: number;
  /** Limits that take the place of the model's own. May be absent or null. */
  token_limits?: TokenLimits | null | undefined;
}

/**
 * Drops more than is needed, so that the next dropping, and the loss of the cache that it brings, is further
 * off.
 *
 * This is what is written; `RetentionRatioTruncation` is what is read.
 */
export interface RetentionRatioTruncationRequest {
  /** Names the strategy. */
  type: 'retention_ratio';
  /** Share of the conversation's tokens that stays, from 0 to 1; instructions are not counted. */
  retention_ratio: number;
  /** Limits that take the place of the model's own. May be absent. */
  token_limits?: TokenLimitsRequest | undefined;
}

/** Detection by a model that judges from the words whether the user is done. */
export interface SemanticVad {
  /** Names the method. */
  type: 'semantic_vad';
  /** How soon to take a pause for the end of the turn. May be absent or null. Other values may come. */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | null | undefined;
  /** Whether the end of speech starts a response; true at first. May be absent or null. */
  create_response?: boolean | null | undefined;
  /** Whether speech of the user cancels the response that is being spoken; true at first. May be absent or null. */
  interrupt_response?: boolean | null | undefined;
}

/**
 * Detection by a model that judges from the words whether the user is done.
 *
 * This is what is written; `SemanticVad` is what is read.
 */
export interface SemanticVadRequest {
  /** Names the method. */
  type: 'semantic_vad';
  /** How soon to take a pause for the end of the turn. May be absent. */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined;
  /** Whether the end of speech starts a response; true at first. May be absent. */
  create_response?: boolean | undefined;
  /** Whether speech of the user cancels the response that is being spoken; true at first. May be absent. */
  interrupt_response?: boolean | undefined;
}

/** Detection by loudness and silence. Times are in milliseconds. */
export interface ServerVad {
  /** Names the method. */
  type: 'server_vad';
  /** Loudness that counts as speech, from 0 to 1; 0.5 at first. Raise it in noisy rooms. May be absent or null. */
  threshold?: number | null | undefined;
  /** How much sound from before the speech belongs to it; 300 at first. May be absent or null. Unit: ms. */
  prefix_padding_ms?: number | null | undefined;
  /**
   * Silence that ends the turn; 500 at first. Less is quicker and interrupts more. May be absent or null. Unit:
   * ms.
   */
  silence_duration_ms?: number | null | undefined;
  /** Whether the end of speech starts a response; true at first. May be absent or null. */
  create_response?: boolean | null | undefined;
  /** Whether speech of the user cancels the response that is being spoken; true at first. May be absent or null. */
  interrupt_response?: boolean | null | undefined;
  /**
   * Silence, 5000 to 30000, after which the model speaks up by itself, counted from the end of its last playback.
   * Null waits for ever. May be absent or null. Unit: ms.
   */
  idle_timeout_ms?: number | null | undefined;
}

/**
 * Detection by loudness and silence. Times are in milliseconds.
 *
 * This is what is written; `ServerVad` is what is read.
 */
export interface ServerVadRequest {
  /** Names the method. */
  type: 'server_vad';
  /** Loudness that counts as speech, from 0 to 1; 0.5 at first. Raise it in noisy rooms. May be absent. */
  threshold?: number | undefined;
  /** How much sound from before the speech belongs to it; 300 at first. May be absent. Unit: ms. */
  prefix_padding_ms?: number | undefined;
  /** Silence that ends the turn; 500 at first. Less is quicker and interrupts more. May be absent. Unit: ms. */
  silence_duration_ms?: number | undefined;
  /** Whether the end of speech starts a response; true at first. May be absent. */
  create_response?: boolean | undefined;
  /** Whether speech of the user cancels the response that is being spoken; true at first. May be absent. */
  interrupt_response?: boolean | undefined;
  /**
   * Silence, 5000 to 30000, after which the model speaks up by itself, counted from the end of its last playback.
   * Null waits for ever. May be absent or null. Unit: ms.
   */
  idle_timeout_ms?: number | null | undefined;
}

/** Either kind of session, told apart by `type`. */
export type Session = RealtimeSession | TranscriptionSession;

/**
 * An extra field that server events carry when the session asks for it.
 *
 * - `item.input_audio_transcription.logprobs`: Log probabilities on the events of input transcription.
 */
export type SessionInclude = 'item.input_audio_transcription.logprobs' | (string & {});

/**
 * An extra field that server events carry when the session asks for it.
 *
 * - `item.input_audio_transcription.logprobs`: Log probabilities on the events of input transcription.
 *
 * This is what is written; `SessionInclude` is what is read.
 */
export type SessionIncludeRequest = 'item.input_audio_transcription.logprobs';

/** Configuration of either kind of session, told apart by `type`. */
export type SessionRequest = RealtimeSessionRequest | TranscriptionSessionRequest;

/**
 * Something that the model should know from here on, such as a change of topic. What always holds belongs in the
 * session's `instructions`.
 */
export interface SystemMessageItem {
  /** Identifies the item. The client's choice, or the server's where the client made none. */
  id: string;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent or null.
   */
  object?: 'realtime.item' | null | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent or null.
   */
  status?: ItemStatus | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Whose message it is. */
  role: 'system';
  /** The text. */
  content: InputTextPart[];
}

/**
 * Something that the model should know from here on, such as a change of topic. What always holds belongs in the
 * session's `instructions`.
 *
 * This is what is written; `SystemMessageItem` is what is read.
 */
export interface SystemMessageItemInput {
  /** Identifies the item. The client's choice, or the server's where the client made none. May be absent. */
  id?: string | undefined;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent.
   */
  object?: 'realtime.item' | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent.
   */
  status?: ItemStatusInput | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Whose message it is. */
  role: 'system';
  /** The text. */
  content: InputTextPart[];
}

/** Text of the model, as events of content parts name it. */
export interface TextPart {
  /** Names the kind of part. */
  type: 'text';
  /** The text; empty when the part is added. */
  text: string;
}

/** How large a conversation may grow before it is truncated. */
export interface TokenLimits {
  /** What may follow the instructions and the definitions of the tools. May be absent or null. Unit: tokens. */
  post_instructions?: number | null | undefined;
}

/**
 * How large a conversation may grow before it is truncated.
 *
 * This is what is written; `TokenLimits` is what is read.
 */
export interface TokenLimitsRequest {
  /** What may follow the instructions and the definitions of the tools. May be absent. Unit: tokens. */
  post_instructions?: number | undefined;
}

/** Something that the model may call. */
export type Tool = FunctionTool | McpTool;

/** Whether the model calls tools, or the very tool that it has to call. */
export type ToolChoice = ToolChoiceMode | ToolChoiceFunction | ToolChoiceMcp;

/** Forces a call of one function. */
export interface ToolChoiceFunction {
  /** Names the kind of tool. */
  type: 'function';
  /** The function's name. */
  name: string;
}

/** Forces a call of a tool of one MCP server. */
export interface ToolChoiceMcp {
  /** Names the kind of tool. */
  type: 'mcp';
  /** The server's label among the session's tools. */
  server_label: string;
  /** The tool's name; any tool of the server without it. May be absent or null. */
  name?: string | null | undefined;
}

/**
 * How free the model is to call tools.
 *
 * - `none`: It calls none.
 * - `auto`: It decides for itself.
 * - `required`: It calls one at least.
 */
export type ToolChoiceMode = 'none' | 'auto' | 'required' | (string & {});

/**
 * How free the model is to call tools.
 *
 * - `none`: It calls none.
 * - `auto`: It decides for itself.
 * - `required`: It calls one at least.
 *
 * This is what is written; `ToolChoiceMode` is what is read.
 */
export type ToolChoiceModeRequest = 'none' | 'auto' | 'required';

/**
 * Whether the model calls tools, or the very tool that it has to call.
 *
 * This is what is written; `ToolChoice` is what is read.
 */
export type ToolChoiceRequest = ToolChoiceModeRequest | ToolChoiceFunction | ToolChoiceMcp;

/**
 * Something that the model may call.
 *
 * This is what is written; `Tool` is what is read.
 */
export type ToolRequest = FunctionToolRequest | McpToolRequest;

/** A trace of the session, to be read in OpenAI's dashboard. `auto` names it by the server's defaults. */
export type Tracing = 'auto' | TracingConfig;

/** A trace with names of the client's own. */
export interface TracingConfig {
  /** What the trace is called. May be absent or null. */
  workflow_name?: string | null | undefined;
  /** Keeps traces together, those of one user's sessions say. May be absent or null. */
  group_id?: string | null | undefined;
  /** The client's own data, to filter by. May be absent or null. */
  metadata?: Record<string, unknown> | null | undefined;
}

/**
 * A trace with names of the client's own.
 *
 * This is what is written; `TracingConfig` is what is read.
 */
export interface TracingConfigRequest {
  /** What the trace is called. May be absent. */
  workflow_name?: string | undefined;
  /** Keeps traces together, those of one user's sessions say. May be absent. */
  group_id?: string | undefined;
  /** The client's own data, to filter by. May be absent. */
  metadata?: Record<string, unknown> | undefined;
}

/**
 * A trace of the session, to be read in OpenAI's dashboard. `auto` names it by the server's defaults.
 *
 * This is what is written; `Tracing` is what is read.
 */
export type TracingRequest = 'auto' | TracingConfigRequest;

/** Sound in a session that does not answer. */
export interface TranscriptionAudio {
  /** What the server hears. May be absent or null. */
  input?: TranscriptionAudioInput | null | undefined;
}

/** How speech is taken in to be written down. */
export interface TranscriptionAudioInput {
  /** Its encoding. May be absent or null. */
  format?: AudioFormat | null | undefined;
  /** How it is written down. May be absent or null. */
  transcription?: AudioTranscription | null | undefined;
  /** How noise is filtered out; null where it is not. May be absent or null. */
  noise_reduction?: NoiseReduction | null | undefined;
  /** How the audio is cut; null where the client commits it itself. May be absent or null. */
  turn_detection?: TranscriptionTurnDetection | null | undefined;
}

/** Sound of a transcription session, which has an input only. */
export interface TranscriptionAudioRequest {
  /** What is to be written down. May be absent. */
  input?: AudioInputRequest | undefined;
}

/** Time, as `whisper-1`, `gpt-transcribe`, `gpt-live-transcribe` and `gpt-realtime-whisper` are billed. */
export interface TranscriptionDurationUsage {
  /** Names the kind of usage. */
  type: 'duration';
  /** Length of the audio; 0 is possible. Unit: s. */
  seconds: number;
}

/** Why a transcription failed. */
export interface TranscriptionError {
  /** The class of error, such as `transcription_error`. May be absent or null. */
  type?: string | null | undefined;
  /** The error itself, such as `audio_unintelligible`; can be null. May be absent or null. */
  code?: string | null | undefined;
  /** An explanation in English. May be absent or null. */
  message?: string | null | undefined;
  /** The field that is at fault; mostly null. May be absent or null. */
  param?: string | null | undefined;
}

/** What the input of a transcription was made of. */
export interface TranscriptionInputTokenDetails {
  /** The prompt. May be absent or null. Unit: tokens. */
  text_tokens?: number | null | undefined;
  /** The audio. May be absent or null. Unit: tokens. */
  audio_tokens?: number | null | undefined;
}

/** A model that writes down what the user says. It runs beside the conversation and is billed on its own. */
export type TranscriptionModel =
  | 'gpt-realtime-whisper'
  | 'gpt-live-transcribe'
  | 'gpt-transcribe'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-transcribe-diarize'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-mini-transcribe'
  | 'whisper-1'
  | (string & {});

/** A session that only writes down what it hears. It has no model of its own beside the transcribing one. */
export interface TranscriptionSession {
  /** Names the kind of session. */
  type: 'transcription';
  /** Identifies the session, `sess_…`. */
  id: string;
  /** Names the kind of object, `realtime.transcription_session`. */
  object: string;
  /** When the server will end the session. May be absent or null. Unix time in seconds. */
  expires_at?: number | null | undefined;
  /** How sound comes in. May be absent or null. */
  audio?: TranscriptionAudio | null | undefined;
  /** Extra fields that events carry; null where none was asked for. May be absent or null. */
  include?: SessionInclude[] | null | undefined;
}

/** Configuration of a session that only writes down what it hears. There are no responses in it. */
export interface TranscriptionSessionRequest {
  /** Names the kind of session. */
  type: 'transcription';
  /** How sound comes in. May be absent. */
  audio?: TranscriptionAudioRequest | undefined;
  /** Extra fields that server events are to carry. May be absent. */
  include?: SessionIncludeRequest[] | undefined;
}

/** Tokens, as `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` are billed. */
export interface TranscriptionTokenUsage {
  /** Names the kind of usage. */
  type: 'tokens';
  /** What the model heard and was told. Unit: tokens. */
  input_tokens: number;
  /** What the input was made of. May be absent or null. */
  input_token_details?: TranscriptionInputTokenDetails | null | undefined;
  /** What it wrote. Unit: tokens. */
  output_tokens: number;
  /** Both together. Unit: tokens. */
  total_tokens: number;
}

/**
 * How the server cuts audio into pieces to transcribe. What concerns answers (`create_response`,
 * `interrupt_response`, `idle_timeout_ms`) does not come back in a transcription session.
 */
export interface TranscriptionTurnDetection {
  /** Names the method. May be absent or null. Other values may come. */
  type?: 'server_vad' | 'semantic_vad' | (string & {}) | null | undefined;
  /** How loud speech has to be, from 0 to 1. May be absent or null. */
  threshold?: number | null | undefined;
  /** Audio that is kept from before the speech. May be absent or null. Unit: ms. */
  prefix_padding_ms?: number | null | undefined;
  /** Silence that ends a piece. May be absent or null. Unit: ms. */
  silence_duration_ms?: number | null | undefined;
}

/** What a transcription cost. Which kind comes depends on the model. */
export type TranscriptionUsage = TranscriptionTokenUsage | TranscriptionDurationUsage;

/**
 * What the server does when a conversation no longer fits into the model's context. `auto` drops the oldest
 * messages, `disabled` fails with an error instead. Each dropping voids the cached beginning of the context, so
 * keeping less, less often, may cost less.
 */
export type Truncation = 'auto' | 'disabled' | RetentionRatioTruncation;

/**
 * What the server does when a conversation no longer fits into the model's context. `auto` drops the oldest
 * messages, `disabled` fails with an error instead. Each dropping voids the cached beginning of the context, so
 * keeping less, less often, may cost less.
 *
 * This is what is written; `Truncation` is what is read.
 */
export type TruncationRequest = 'auto' | 'disabled' | RetentionRatioTruncationRequest;

/** How the server finds out that the user has begun and has finished speaking. */
export type TurnDetection = ServerVad | SemanticVad;

/**
 * How the server finds out that the user has begun and has finished speaking.
 *
 * This is what is written; `TurnDetection` is what is read.
 */
export type TurnDetectionRequest = ServerVadRequest | SemanticVadRequest;

/** A part of a user's message. */
export type UserContentPart = InputTextPart | InputAudioPart | InputImagePart;

/** What the user typed, said or showed. */
export interface UserMessageItem {
  /** Identifies the item. The client's choice, or the server's where the client made none. */
  id: string;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent or null.
   */
  object?: 'realtime.item' | null | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent or null.
   */
  status?: ItemStatus | null | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Whose message it is. */
  role: 'user';
  /** Text, audio and images in their order. */
  content: UserContentPart[];
}

/**
 * What the user typed, said or showed.
 *
 * This is what is written; `UserMessageItem` is what is read.
 */
export interface UserMessageItemInput {
  /** Identifies the item. The client's choice, or the server's where the client made none. May be absent. */
  id?: string | undefined;
  /**
   * Names the kind of object. Clients may send it back as it came. Documented, yet never seen from OpenAI or
   * Azure; other servers send it. May be absent.
   */
  object?: 'realtime.item' | undefined;
  /**
   * How far the item has come. Absent on function outputs that the client created, and without effect where a
   * client writes it. May be absent.
   */
  status?: ItemStatusInput | undefined;
  /** Names the kind of item. */
  type: 'message';
  /** Whose message it is. */
  role: 'user';
  /** Text, audio and images in their order. */
  content: UserPartInput[];
}

/**
 * A part of a user's message.
 *
 * This is what is written; `UserContentPart` is what is read.
 */
export type UserPartInput = InputTextPart | InputAudioPartInput | InputImagePartInput;

/** What the model speaks with. It is fixed once the session has produced sound. */
export type Voice = VoiceName | CustomVoice;

/** A voice that comes with the API. `marin` and `cedar` sound best. */
export type VoiceName =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'cedar'
  | 'coral'
  | 'echo'
  | 'marin'
  | 'sage'
  | 'shimmer'
  | 'verse'
  | (string & {});

/**
 * `conversation.created`, sent by the server.
 *
 * The session has its conversation. Documented to follow `session.created`; OpenAI and Azure were never seen to
 * send it in GA sessions, some compatible servers do.
 */
export interface ConversationCreatedEvent {
  type: 'conversation.created';
  /** Identifies this event. */
  event_id: string;
  /** The conversation. */
  conversation: Conversation;
}

/**
 * `conversation.item.added`, sent by the server.
 *
 * An item joined the conversation: one that the client created, user audio that was committed, or output of the
 * model. Output comes `in_progress` and without content, behind its `response.output_item.added`; user audio
 * comes with a null transcript. `conversation.item.done` follows.
 */
export interface ConversationItemAddedEvent {
  type: 'conversation.item.added';
  /** Identifies this event. */
  event_id: string;
  /** The item before it; null for the first of the conversation. May be absent or null. */
  previous_item_id?: string | null | undefined;
  /** The item. */
  item: ConversationItem;
}

/**
 * `conversation.item.created`, sent by the server.
 *
 * An item joined the conversation. A remainder of the beta that was never seen in GA sessions, though the
 * document lists it: `conversation.item.added` and `conversation.item.done` took its place.
 */
export interface ConversationItemCreatedEvent {
  type: 'conversation.item.created';
  /** Identifies this event. */
  event_id: string;
  /** The item before it; null for the first of the conversation. May be absent or null. */
  previous_item_id?: string | null | undefined;
  /** The item. */
  item: ConversationItem;
}

/**
 * `conversation.item.deleted`, sent by the server.
 *
 * An item left the conversation, as `conversation.item.delete` asked.
 */
export interface ConversationItemDeletedEvent {
  type: 'conversation.item.deleted';
  /** Identifies this event. */
  event_id: string;
  /** The item that is gone. */
  item_id: string;
}

/**
 * `conversation.item.done`, sent by the server.
 *
 * An item of the conversation is whole. Brings all of it but audio, which `conversation.item.retrieve` fetches.
 * Its `previous_item_id` may be null though `conversation.item.added` named an item: take the place from there.
 */
export interface ConversationItemDoneEvent {
  type: 'conversation.item.done';
  /** Identifies this event. */
  event_id: string;
  /** The item before it; null for the first of the conversation. May be absent or null. */
  previous_item_id?: string | null | undefined;
  /** The item. */
  item: ConversationItem;
}

/**
 * `conversation.item.input_audio_transcription.completed`, sent by the server.
 *
 * The transcript of a user's message is complete. It was made by another model than the one that answers, which
 * hears the audio itself: take it as a guide to what was understood, not as the model's input.
 */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  type: 'conversation.item.input_audio_transcription.completed';
  /** Identifies this event. */
  event_id: string;
  /** The user's message whose audio is transcribed. */
  item_id: string;
  /** Place of the audio part in the message's content. */
  content_index: number;
  /** All that was said. */
  transcript: string;
  /**
   * Languages that were heard, from `gpt-transcribe`. An empty list means that none was recognized. May be absent
   * or null.
   */
  languages?: DetectedLanguage[] | null | undefined;
  /**
   * How sure the model was of each token. Absent unless the session's `include` asks for it. May be absent or
   * null.
   */
  logprobs?: LogProbability[] | null | undefined;
  /** What is billed for it, at the transcribing model's price. */
  usage: TranscriptionUsage;
}

/**
 * `conversation.item.input_audio_transcription.delta`, sent by the server.
 *
 * A piece of the transcript of the user's speech. Transcription runs beside the responses: its events may come
 * before, among and after theirs, so sort them by `item_id`. Models that write whole turns send one delta.
 */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  type: 'conversation.item.input_audio_transcription.delta';
  /** Identifies this event. */
  event_id: string;
  /** The user's message whose audio is transcribed. */
  item_id: string;
  /** Place of the audio part in the message's content. */
  content_index: number;
  /** The text to append. */
  delta: string;
  /**
   * How sure the model was of each token. Absent unless the session's `include` asks for it. May be absent or
   * null.
   */
  logprobs?: LogProbability[] | null | undefined;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `conversation.item.input_audio_transcription.failed`, sent by the server.
 *
 * The audio of a user's message could not be transcribed. Takes the place of `completed`; answers are not
 * affected.
 */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  type: 'conversation.item.input_audio_transcription.failed';
  /** Identifies this event. */
  event_id: string;
  /** The user's message whose audio is transcribed. */
  item_id: string;
  /** Place of the audio part in the message's content. */
  content_index: number;
  /** What went wrong. */
  error: TranscriptionError;
}

/**
 * `conversation.item.input_audio_transcription.segment`, sent by the server.
 *
 * A stretch of one speaker's words was made out. Comes from models that tell speakers apart, such as
 * `gpt-4o-transcribe-diarize`.
 */
export interface ConversationItemInputAudioTranscriptionSegmentEvent {
  type: 'conversation.item.input_audio_transcription.segment';
  /** Identifies this event. */
  event_id: string;
  /** The user's message whose audio is transcribed. */
  item_id: string;
  /** Place of the audio part in the message's content. */
  content_index: number;
  /** What was said. */
  text: string;
  /** Identifies the stretch. */
  id: string;
  /** Who said it, by a label that the model gives. */
  speaker: string;
  /** Where it begins in the audio. Unit: s. */
  start: number;
  /** Where it ends in the audio. Unit: s. */
  end: number;
}

/**
 * `conversation.item.retrieved`, sent by the server.
 *
 * Answers `conversation.item.retrieve` with the item as the server keeps it, sound included; user audio is what
 * was left after noise reduction and turn detection.
 */
export interface ConversationItemRetrievedEvent {
  type: 'conversation.item.retrieved';
  /** Identifies this event. */
  event_id: string;
  /** The item. */
  item: ConversationItem;
}

/**
 * `conversation.item.truncated`, sent by the server.
 *
 * An assistant's message was cut to what the user heard, as `conversation.item.truncate` asked. Its transcript
 * is dropped, so that the model does not remember what nobody heard.
 */
export interface ConversationItemTruncatedEvent {
  type: 'conversation.item.truncated';
  /** Identifies this event. */
  event_id: string;
  /** The message that was cut. */
  item_id: string;
  /** Place of the part in the message's content. */
  content_index: number;
  /** How much of the audio is left. Unit: ms. */
  audio_end_ms: number;
}

/**
 * `error`, sent by the server.
 *
 * Something went wrong, with an event of the client's or inside the server. Most errors leave the session open
 * and change nothing else: an event that caused one had no effect. Called `ServerErrorEvent`, because
 * `ErrorEvent` is a global of the browsers.
 */
export interface ServerErrorEvent {
  type: 'error';
  /** Identifies this event. */
  event_id: string;
  /** What went wrong. */
  error: ApiError;
}

/**
 * `input_audio_buffer.cleared`, sent by the server.
 *
 * The buffer is empty, as `input_audio_buffer.clear` asked.
 */
export interface InputAudioBufferClearedEvent {
  type: 'input_audio_buffer.cleared';
  /** Identifies this event. */
  event_id: string;
}

/**
 * `input_audio_buffer.committed`, sent by the server.
 *
 * The buffered audio has become a turn, because the client sent `input_audio_buffer.commit` or turn detection
 * heard its end. `conversation.item.added` brings the user's message next.
 */
export interface InputAudioBufferCommittedEvent {
  type: 'input_audio_buffer.committed';
  /** Identifies this event. */
  event_id: string;
  /** The item that the message follows; null for the first of the conversation. May be absent or null. */
  previous_item_id?: string | null | undefined;
  /** The user's message that is made of the audio. */
  item_id: string;
}

/**
 * `input_audio_buffer.dtmf_event_received`, sent by the server.
 *
 * A caller pressed a key of the telephone. The only server event without `event_id`.
 *
 * Only over sip.
 */
export interface InputAudioBufferDtmfEventReceivedEvent {
  type: 'input_audio_buffer.dtmf_event_received';
  /** The key: a digit, `*`, `#`, or a letter from `A` to `D`. */
  event: string;
  /** When the server heard of it. Unix time in seconds. */
  received_at: number;
}

/**
 * `input_audio_buffer.speech_started`, sent by the server.
 *
 * Turn detection heard the user begin to speak. Where `interrupt_response` is on, a running response is
 * cancelled: stop playing its audio now. `input_audio_buffer.speech_stopped` follows.
 */
export interface InputAudioBufferSpeechStartedEvent {
  type: 'input_audio_buffer.speech_started';
  /** Identifies this event. */
  event_id: string;
  /** Where the turn begins in all the audio that this session was sent, `prefix_padding_ms` included. Unit: ms. */
  audio_start_ms: number;
  /** The user's message that the turn will become. */
  item_id: string;
}

/**
 * `input_audio_buffer.speech_stopped`, sent by the server.
 *
 * Turn detection heard the user finish. `input_audio_buffer.committed` follows, and the user's message with it.
 */
export interface InputAudioBufferSpeechStoppedEvent {
  type: 'input_audio_buffer.speech_stopped';
  /** Identifies this event. */
  event_id: string;
  /** Where the turn ends in all the audio that this session was sent, the silence that ended it included. Unit: ms. */
  audio_end_ms: number;
  /** The user's message that the turn becomes. */
  item_id: string;
}

/**
 * `input_audio_buffer.timeout_triggered`, sent by the server.
 *
 * The user has said nothing for `idle_timeout_ms` after the model's last words. The silence is committed as a
 * turn, and a response follows in which the model speaks up. Comes with `server_vad` only.
 */
export interface InputAudioBufferTimeoutTriggeredEvent {
  type: 'input_audio_buffer.timeout_triggered';
  /** Identifies this event. */
  event_id: string;
  /**
   * Where the silence begins in all the audio that this session was sent, once the model's last words were played.
   * Unit: ms.
   */
  audio_start_ms: number;
  /** Where it ended with the timeout. Unit: ms. */
  audio_end_ms: number;
  /** The item that the silence becomes. */
  item_id: string;
}

/**
 * `mcp_list_tools.completed`, sent by the server.
 *
 * The tools of an MCP server are known. Only from now on can the model call them; wait for it before a response
 * that needs them. The item's `conversation.item.done` brings the list.
 */
export interface McpListToolsCompletedEvent {
  type: 'mcp_list_tools.completed';
  /** Identifies this event. */
  event_id: string;
  /** The `mcp_list_tools` item. */
  item_id: string;
}

/**
 * `mcp_list_tools.failed`, sent by the server.
 *
 * The tools of an MCP server could not be fetched. The session goes on without them; the event does not say why.
 */
export interface McpListToolsFailedEvent {
  type: 'mcp_list_tools.failed';
  /** Identifies this event. */
  event_id: string;
  /** The `mcp_list_tools` item. */
  item_id: string;
}

/**
 * `mcp_list_tools.in_progress`, sent by the server.
 *
 * OpenAI began to ask an MCP server for its tools, because the session or a response names it.
 */
export interface McpListToolsInProgressEvent {
  type: 'mcp_list_tools.in_progress';
  /** Identifies this event. */
  event_id: string;
  /** The `mcp_list_tools` item. */
  item_id: string;
}

/**
 * `output_audio_buffer.cleared`, sent by the server.
 *
 * Audio that had not been heard yet was thrown away: the user broke in, or the client sent
 * `output_audio_buffer.clear`. Takes the place of `output_audio_buffer.stopped`.
 *
 * Only over webrtc and sip.
 */
export interface OutputAudioBufferClearedEvent {
  type: 'output_audio_buffer.cleared';
  /** Identifies this event. */
  event_id: string;
  /** The response whose audio it is. */
  response_id: string;
}

/**
 * `output_audio_buffer.started`, sent by the server.
 *
 * The server began to stream a response's audio to the caller. Follows `response.content_part.added`. Its
 * `event_id` has another form than elsewhere, 16 hexadecimal digits.
 *
 * Only over webrtc and sip.
 */
export interface OutputAudioBufferStartedEvent {
  type: 'output_audio_buffer.started';
  /** Identifies this event. */
  event_id: string;
  /** The response whose audio it is. */
  response_id: string;
}

/**
 * `output_audio_buffer.stopped`, sent by the server.
 *
 * All audio of the response has been streamed. Comes after its `response.done`, since audio is made faster than
 * it is heard.
 *
 * Only over webrtc and sip.
 */
export interface OutputAudioBufferStoppedEvent {
  type: 'output_audio_buffer.stopped';
  /** Identifies this event. */
  event_id: string;
  /** The response whose audio it is. */
  response_id: string;
}

/**
 * `rate_limits.updated`, sent by the server.
 *
 * What is left of the account's limits. Documented for the beginning of a response, when its possible output is
 * reserved; seen directly after `response.done`, with an entry for tokens only. Azure was not seen to send it.
 */
export interface RateLimitsUpdatedEvent {
  type: 'rate_limits.updated';
  /** Identifies this event. */
  event_id: string;
  /** One entry for each limit. */
  rate_limits: RateLimit[];
}

/**
 * `response.content_part.added`, sent by the server.
 *
 * A message got a new part, whose contents follow as deltas. Parts are called `text` and `audio` here, though
 * the item will call them `output_text` and `output_audio`.
 */
export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The part, empty so far. */
  part: ContentPart;
}

/**
 * `response.content_part.done`, sent by the server.
 *
 * A part of a message is whole, or was cut short with its response. Audio is left out; the deltas brought it.
 */
export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The part with all of its text, or with its transcript. */
  part: ContentPart;
}

/**
 * `response.created`, sent by the server.
 *
 * A response begins, because the client sent `response.create` or a turn of the user's ended. Always
 * `in_progress`, with empty `output` and null `usage`. The first event of its response.
 */
export interface ResponseCreatedEvent {
  type: 'response.created';
  /** Identifies this event. */
  event_id: string;
  /** The response. */
  response: RealtimeResponse;
}

/**
 * `response.done`, sent by the server.
 *
 * A response is over, whichever way: look at `status`, and for failures, which send no `error` event, at
 * `status_details`. Brings all output items without their audio, and what is billed. The last of the response's
 * events, save `output_audio_buffer.stopped` on calls.
 */
export interface ResponseDoneEvent {
  type: 'response.done';
  /** Identifies this event. */
  event_id: string;
  /** The response. */
  response: RealtimeResponse;
}

/**
 * `response.function_call_arguments.delta`, sent by the server.
 *
 * A piece of the arguments of a function call. Pieces make up JSON text only when they are all there.
 */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Identifies the call; its output has to name it. */
  call_id: string;
  /** The characters to append. */
  delta: string;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `response.function_call_arguments.done`, sent by the server.
 *
 * The arguments of a function call are whole, or were cut short with their response: run the function only when
 * `response.output_item.done` brings the item as `completed`.
 */
export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Identifies the call; its output has to name it. */
  call_id: string;
  /** The function to run. */
  name: string;
  /** What to run it with. JSON text. */
  arguments: string;
}

/**
 * `response.mcp_call.completed`, sent by the server.
 *
 * An MCP tool has answered. The item's `response.output_item.done` brings what it said; no client has to do
 * anything.
 */
export interface ResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  /** Identifies this event. */
  event_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The `mcp_call` item. */
  item_id: string;
}

/**
 * `response.mcp_call.failed`, sent by the server.
 *
 * A call of an MCP tool failed. The item's `error` in `response.output_item.done` says why.
 */
export interface ResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed';
  /** Identifies this event. */
  event_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The `mcp_call` item. */
  item_id: string;
}

/**
 * `response.mcp_call.in_progress`, sent by the server.
 *
 * A call of an MCP tool is under way. `response.mcp_call.completed` or `response.mcp_call.failed` follows.
 */
export interface ResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  /** Identifies this event. */
  event_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The `mcp_call` item. */
  item_id: string;
}

/**
 * `response.mcp_call_arguments.delta`, sent by the server.
 *
 * A piece of the arguments of an MCP call. Pieces make up JSON text only when they are all there.
 */
export interface ResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The characters to append. */
  delta: string;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `response.mcp_call_arguments.done`, sent by the server.
 *
 * The arguments of an MCP call are whole. OpenAI makes the call by itself, after approval where that is asked
 * for.
 */
export interface ResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** What the tool is called with. JSON text. */
  arguments: string;
}

/**
 * `response.output_audio.delta`, sent by the server.
 *
 * A piece of a message's sound. Pieces come faster than they can be played: queue them, and drop the queue when
 * the user breaks in. Over WebRTC and SIP sound travels as media instead.
 */
export interface ResponseOutputAudioDeltaEvent {
  type: 'response.output_audio.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** Audio in the session's output format. Its pieces differ in length. Base64. */
  delta: string;
}

/**
 * `response.output_audio.done`, sent by the server.
 *
 * No more sound comes for this part. Carries none itself, so keep the deltas if you need it.
 */
export interface ResponseOutputAudioDoneEvent {
  type: 'response.output_audio.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
}

/**
 * `response.output_audio_transcript.delta`, sent by the server.
 *
 * A piece of what the model says, in writing. Runs ahead of the sound that is being played.
 */
export interface ResponseOutputAudioTranscriptDeltaEvent {
  type: 'response.output_audio_transcript.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The characters to append to those that came before. */
  delta: string;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `response.output_audio_transcript.done`, sent by the server.
 *
 * The transcript of an audio part is whole, or was cut short with its response.
 */
export interface ResponseOutputAudioTranscriptDoneEvent {
  type: 'response.output_audio_transcript.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** All that the part says. */
  transcript: string;
}

/**
 * `response.output_item.added`, sent by the server.
 *
 * A response got a new item, `in_progress` and without content yet. Items may overlap: the next can be added
 * before the one before it is done. `conversation.item.added` follows where the response belongs to the
 * conversation.
 */
export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  /** Identifies this event. */
  event_id: string;
  /** The response. */
  response_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The item. */
  item: ConversationItem;
}

/**
 * `response.output_item.done`, sent by the server.
 *
 * An item of a response is whole, or was cut short with it (see its `status`). Brings all of it but audio.
 */
export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  /** Identifies this event. */
  event_id: string;
  /** The response. */
  response_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The item. */
  item: ConversationItem;
}

/**
 * `response.output_text.delta`, sent by the server.
 *
 * A piece of a text part. Comes in sessions or responses whose output is text.
 */
export interface ResponseOutputTextDeltaEvent {
  type: 'response.output_text.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The characters to append to those that came before. */
  delta: string;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `response.output_text.done`, sent by the server.
 *
 * A text part is whole, or was cut short with its response.
 */
export interface ResponseOutputTextDoneEvent {
  type: 'response.output_text.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** The item. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** All of the text. */
  text: string;
}

/**
 * `session.created`, sent by the server.
 *
 * The connection stands. The first event of every connection, with the configuration that the session starts
 * from; listen before connecting, or it is missed. Translation sessions use the same tag for other contents.
 */
export interface SessionCreatedEvent {
  type: 'session.created';
  /** Identifies this event. */
  event_id: string;
  /** The session with its defaults. */
  session: Session;
}

/**
 * `session.updated`, sent by the server.
 *
 * The session has been changed by `session.update`. Brings the whole configuration, not only what changed. A
 * model that differs from the session's own is ignored without a word, so compare what came back with what was
 * asked.
 */
export interface SessionUpdatedEvent {
  type: 'session.updated';
  /** Identifies this event. */
  event_id: string;
  /** The session as it is now. */
  session: Session;
}

/** Events that the server sends. A closed union, told apart by the tag. */
export type ServerEvent =
  | ConversationCreatedEvent
  | ConversationItemAddedEvent
  | ConversationItemCreatedEvent
  | ConversationItemDeletedEvent
  | ConversationItemDoneEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | ConversationItemInputAudioTranscriptionSegmentEvent
  | ConversationItemRetrievedEvent
  | ConversationItemTruncatedEvent
  | ServerErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | InputAudioBufferTimeoutTriggeredEvent
  | McpListToolsCompletedEvent
  | McpListToolsFailedEvent
  | McpListToolsInProgressEvent
  | OutputAudioBufferClearedEvent
  | OutputAudioBufferStartedEvent
  | OutputAudioBufferStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseOutputAudioDeltaEvent
  | ResponseOutputAudioDoneEvent
  | ResponseOutputAudioTranscriptDeltaEvent
  | ResponseOutputAudioTranscriptDoneEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseOutputTextDeltaEvent
  | ResponseOutputTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'conversation.created': ConversationCreatedEvent;
  'conversation.item.added': ConversationItemAddedEvent;
  'conversation.item.created': ConversationItemCreatedEvent;
  'conversation.item.deleted': ConversationItemDeletedEvent;
  'conversation.item.done': ConversationItemDoneEvent;
  'conversation.item.input_audio_transcription.completed': ConversationItemInputAudioTranscriptionCompletedEvent;
  'conversation.item.input_audio_transcription.delta': ConversationItemInputAudioTranscriptionDeltaEvent;
  'conversation.item.input_audio_transcription.failed': ConversationItemInputAudioTranscriptionFailedEvent;
  'conversation.item.input_audio_transcription.segment': ConversationItemInputAudioTranscriptionSegmentEvent;
  'conversation.item.retrieved': ConversationItemRetrievedEvent;
  'conversation.item.truncated': ConversationItemTruncatedEvent;
  error: ServerErrorEvent;
  'input_audio_buffer.cleared': InputAudioBufferClearedEvent;
  'input_audio_buffer.committed': InputAudioBufferCommittedEvent;
  'input_audio_buffer.dtmf_event_received': InputAudioBufferDtmfEventReceivedEvent;
  'input_audio_buffer.speech_started': InputAudioBufferSpeechStartedEvent;
  'input_audio_buffer.speech_stopped': InputAudioBufferSpeechStoppedEvent;
  'input_audio_buffer.timeout_triggered': InputAudioBufferTimeoutTriggeredEvent;
  'mcp_list_tools.completed': McpListToolsCompletedEvent;
  'mcp_list_tools.failed': McpListToolsFailedEvent;
  'mcp_list_tools.in_progress': McpListToolsInProgressEvent;
  'output_audio_buffer.cleared': OutputAudioBufferClearedEvent;
  'output_audio_buffer.started': OutputAudioBufferStartedEvent;
  'output_audio_buffer.stopped': OutputAudioBufferStoppedEvent;
  'rate_limits.updated': RateLimitsUpdatedEvent;
  'response.content_part.added': ResponseContentPartAddedEvent;
  'response.content_part.done': ResponseContentPartDoneEvent;
  'response.created': ResponseCreatedEvent;
  'response.done': ResponseDoneEvent;
  'response.function_call_arguments.delta': ResponseFunctionCallArgumentsDeltaEvent;
  'response.function_call_arguments.done': ResponseFunctionCallArgumentsDoneEvent;
  'response.mcp_call.completed': ResponseMcpCallCompletedEvent;
  'response.mcp_call.failed': ResponseMcpCallFailedEvent;
  'response.mcp_call.in_progress': ResponseMcpCallInProgressEvent;
  'response.mcp_call_arguments.delta': ResponseMcpCallArgumentsDeltaEvent;
  'response.mcp_call_arguments.done': ResponseMcpCallArgumentsDoneEvent;
  'response.output_audio.delta': ResponseOutputAudioDeltaEvent;
  'response.output_audio.done': ResponseOutputAudioDoneEvent;
  'response.output_audio_transcript.delta': ResponseOutputAudioTranscriptDeltaEvent;
  'response.output_audio_transcript.done': ResponseOutputAudioTranscriptDoneEvent;
  'response.output_item.added': ResponseOutputItemAddedEvent;
  'response.output_item.done': ResponseOutputItemDoneEvent;
  'response.output_text.delta': ResponseOutputTextDeltaEvent;
  'response.output_text.done': ResponseOutputTextDoneEvent;
  'session.created': SessionCreatedEvent;
  'session.updated': SessionUpdatedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ServerEventOver {
  /** A WebSocket between client and server. */
  websocket: Exclude<
    ServerEvent,
    | InputAudioBufferDtmfEventReceivedEvent
    | OutputAudioBufferClearedEvent
    | OutputAudioBufferStartedEvent
    | OutputAudioBufferStoppedEvent
  >;
  /** The data channel of a WebRTC call, or a second connection (sideband) to it over a WebSocket. */
  webrtc: Exclude<ServerEvent, InputAudioBufferDtmfEventReceivedEvent>;
  /** A telephone call over SIP, watched and steered through a WebSocket. */
  sip: ServerEvent;
}

/**
 * `conversation.item.create`, sent by the client.
 *
 * Adds an item to the conversation: a message, the result of a function call, the answer to an approval request,
 * or
 * a piece of earlier history. `conversation.item.added` and `conversation.item.done` answer (on the beta:
 * `conversation.item.created`), or an `error`. It starts no response; send `response.create` for that. Speech of
 * the
 * assistant can't be put in this way.
 */
export interface ConversationItemCreateEvent {
  type: 'conversation.item.create';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /**
   * The item to stand behind, or `root` for the very beginning. At the end where it is left out; an unknown id is
   * an error. May be absent.
   */
  previous_item_id?: string | undefined;
  /** The item to add. */
  item: ConversationItemInput;
}

/**
 * `conversation.item.delete`, sent by the client.
 *
 * Removes an item, of whichever kind, from the conversation. `conversation.item.deleted` answers, or an `error`
 * if it is unknown.
 */
export interface ConversationItemDeleteEvent {
  type: 'conversation.item.delete';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** The item to remove. */
  item_id: string;
}

/**
 * `conversation.item.retrieve`, sent by the client.
 *
 * Asks for an item as the server holds it, with the user's audio after noise reduction and speech detection, for
 * example. `conversation.item.retrieved` answers, or an `error` if there is no such item.
 */
export interface ConversationItemRetrieveEvent {
  type: 'conversation.item.retrieve';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** The item to fetch. */
  item_id: string;
}

/**
 * `conversation.item.truncate`, sent by the client.
 *
 * Cuts the model's speech to what the user really heard before interrupting, because audio is produced faster
 * than
 * it is played. The transcript of the item goes too, so that no unheard words stay in the context.
 * `conversation.item.truncated` answers; a time beyond the end of the audio is an `error`.
 */
export interface ConversationItemTruncateEvent {
  type: 'conversation.item.truncate';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** The assistant's message; no other item can be cut. */
  item_id: string;
  /** Place of the audio part in the item's content; 0 in practice. */
  content_index: number;
  /** Playing time to keep, counted from the start of the audio. Unit: ms. */
  audio_end_ms: number;
}

/**
 * `input_audio_buffer.append`, sent by the client.
 *
 * Adds sound to the input buffer, at most 15 MiB an event. Nothing confirms it. With turn detection the server
 * listens to the buffer and commits it; without, `input_audio_buffer.commit` does. Small pieces let the server
 * notice speech sooner. Over WebRTC the microphone's track fills the buffer, so this event is needed on
 * WebSockets
 * only.
 */
export interface InputAudioBufferAppendEvent {
  type: 'input_audio_buffer.append';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** Audio in the session's input format. Base64. */
  audio: string;
}

/**
 * `input_audio_buffer.clear`, sent by the client.
 *
 * Throws away what stands in the input buffer and was not committed. `input_audio_buffer.cleared` answers.
 */
export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
}

/**
 * `input_audio_buffer.commit`, sent by the client.
 *
 * Turns the content of the input buffer into a user message and starts its transcription, if the session has
 * one; it
 * asks for no response. `input_audio_buffer.committed` answers; an empty buffer gives an `error`. Needless while
 * the
 * server detects turns.
 */
export interface InputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
}

/**
 * `output_audio_buffer.clear`, sent by the client.
 *
 * Silences the speech that the server is playing to the user; `output_audio_buffer.cleared` answers. Send
 * `response.cancel` first, or the response goes on being generated. WebSocket clients play the audio themselves
 * and
 * stop it themselves.
 *
 * Only over webrtc and sip.
 */
export interface OutputAudioBufferClearEvent {
  type: 'output_audio_buffer.clear';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
}

/**
 * `response.cancel`, sent by the client.
 *
 * Stops a response that is being made: its `response.done` comes with the status `cancelled`. Where nothing
 * runs, an
 * `error` says so and nothing else happens.
 */
export interface ResponseCancelEvent {
  type: 'response.cancel';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** The response to stop. Where it is left out, the one that writes to the conversation. May be absent. */
  response_id?: string | undefined;
}

/**
 * `response.create`, sent by the client.
 *
 * Asks the model for a response; with turn detection the server does so by itself after each turn.
 * `response.created`, the events of its items, and `response.done` follow. One response at a time may write to
 * the
 * conversation; others may run beside it with `conversation: "none"`, and `metadata` tells them apart.
 */
export interface ResponseCreateEvent {
  type: 'response.create';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** What differs from the session's configuration for this response. May be absent. */
  response?: RealtimeResponseRequest | undefined;
}

/**
 * `session.update`, sent by the client.
 *
 * Changes the session's configuration; `session.updated` answers with all of it, an `error` with what was wrong.
 * Fields that are left out stay as they are: an empty string clears `instructions`, an empty list `tools`, and
 * null
 * switches `turn_detection`, `tracing` and `prompt` off. One unknown field, or one with a name from the beta,
 * makes the server refuse the event as
 * a whole.
 */
export interface SessionUpdateEvent {
  type: 'session.update';
  /**
   * An id of the client's choosing, at most 512 characters; an `error` event that this event causes repeats it.
   * May be absent.
   */
  event_id?: string | undefined;
  /** What to change. Its `type` must be the kind of the running session. */
  session: SessionRequest;
}

/** Events that the client sends. A closed union, told apart by the tag. */
export type ClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | InputAudioBufferCommitEvent
  | OutputAudioBufferClearEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'conversation.item.create': ConversationItemCreateEvent;
  'conversation.item.delete': ConversationItemDeleteEvent;
  'conversation.item.retrieve': ConversationItemRetrieveEvent;
  'conversation.item.truncate': ConversationItemTruncateEvent;
  'input_audio_buffer.append': InputAudioBufferAppendEvent;
  'input_audio_buffer.clear': InputAudioBufferClearEvent;
  'input_audio_buffer.commit': InputAudioBufferCommitEvent;
  'output_audio_buffer.clear': OutputAudioBufferClearEvent;
  'response.cancel': ResponseCancelEvent;
  'response.create': ResponseCreateEvent;
  'session.update': SessionUpdateEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ClientEventOver {
  /** A WebSocket between client and server. */
  websocket: Exclude<ClientEvent, OutputAudioBufferClearEvent>;
  /** The data channel of a WebRTC call, or a second connection (sideband) to it over a WebSocket. */
  webrtc: ClientEvent;
  /** A telephone call over SIP, watched and steered through a WebSocket. */
  sip: ClientEvent;
}
