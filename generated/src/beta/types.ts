/**
 * Types of the surface `beta`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type {
  AssistantContentPart,
  ContentPart,
  ConversationCreatedEvent,
  ConversationItemDeleteEvent,
  ConversationItemDeletedEvent,
  ConversationItemInputAudioTranscriptionFailedEvent,
  ConversationItemInputAudioTranscriptionSegmentEvent,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  ConversationItemTruncatedEvent,
  DetectedLanguage,
  FunctionCallItem,
  FunctionCallItemInput,
  FunctionCallOutputItem,
  FunctionCallOutputItemInput,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferClearedEvent,
  InputAudioBufferCommitEvent,
  InputAudioBufferCommittedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  ItemStatus,
  LogProbability,
  MaxOutputTokens,
  McpApprovalRequestItem,
  McpApprovalResponseItem,
  McpCallItem,
  McpListToolsCompletedEvent,
  McpListToolsFailedEvent,
  McpListToolsInProgressEvent,
  McpListToolsItem,
  McpListToolsItemInput,
  Metadata,
  OutputAudioBufferClearEvent,
  OutputAudioBufferClearedEvent,
  OutputAudioBufferStartedEvent,
  OutputAudioBufferStoppedEvent,
  Prompt,
  PromptRequest,
  RateLimitsUpdatedEvent,
  RealtimeModel,
  ResponseCancelEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseStatusDetails,
  ResponseUsage,
  ServerErrorEvent,
  SessionInclude,
  SessionIncludeRequest,
  SystemMessageItem,
  SystemMessageItemInput,
  Tool,
  ToolChoice,
  ToolChoiceRequest,
  ToolRequest,
  Tracing,
  TracingRequest,
  TranscriptionModel,
  TranscriptionUsage,
  Truncation,
  TruncationRequest,
  UserMessageItem,
  UserMessageItemInput,
  VoiceName,
} from '../realtime/types.js';

export type {
  ApiError,
  AssistantContentPart,
  AudioPart,
  CachedTokensDetails,
  ContentPart,
  Conversation,
  /**
   * The session has its conversation. Sent once, right behind `session.created`, by the early beta and by some
   * compatible servers.
   *
   * @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:conversation.created`.
   */
  ConversationCreatedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:conversation.item.delete`. */
  ConversationItemDeleteEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:conversation.item.deleted`. */
  ConversationItemDeletedEvent,
  /**
   * @deprecated OpenAI ended the beta on 2026-05-12. Use
   * `realtime:conversation.item.input_audio_transcription.failed`.
   */
  ConversationItemInputAudioTranscriptionFailedEvent,
  /**
   * @deprecated OpenAI ended the beta on 2026-05-12. Use
   * `realtime:conversation.item.input_audio_transcription.segment`.
   */
  ConversationItemInputAudioTranscriptionSegmentEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:conversation.item.retrieve`. */
  ConversationItemRetrieveEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:conversation.item.truncate`. */
  ConversationItemTruncateEvent,
  /**
   * Audio of an assistant's message was cut to what the user heard, as `conversation.item.truncate` asked; Voice
   * Live with `auto_truncate` also does so unasked. The transcript is dropped with the audio.
   *
   * @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:conversation.item.truncated`.
   */
  ConversationItemTruncatedEvent,
  DetectedLanguage,
  FunctionCallItem,
  FunctionCallItemInput,
  FunctionCallOutputItem,
  FunctionCallOutputItemInput,
  FunctionTool,
  FunctionToolRequest,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.append`. */
  InputAudioBufferAppendEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.clear`. */
  InputAudioBufferClearEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.cleared`. */
  InputAudioBufferClearedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.commit`. */
  InputAudioBufferCommitEvent,
  /**
   * The buffered audio became a user's message, by `input_audio_buffer.commit` or because turn detection heard its
   * end. `conversation.item.created` with that message follows.
   *
   * @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.committed`.
   */
  InputAudioBufferCommittedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.speech_started`. */
  InputAudioBufferSpeechStartedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:input_audio_buffer.speech_stopped`. */
  InputAudioBufferSpeechStoppedEvent,
  InputAudioPart,
  InputAudioPartInput,
  InputImagePart,
  InputImagePartInput,
  InputTextPart,
  InputTokenDetails,
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
  /**
   * The tools of an MCP server are known; the item lists them.
   *
   * @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:mcp_list_tools.completed`.
   */
  McpListToolsCompletedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:mcp_list_tools.failed`. */
  McpListToolsFailedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:mcp_list_tools.in_progress`. */
  McpListToolsInProgressEvent,
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
  Metadata,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:output_audio_buffer.clear`. */
  OutputAudioBufferClearEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:output_audio_buffer.cleared`. */
  OutputAudioBufferClearedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:output_audio_buffer.started`. */
  OutputAudioBufferStartedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:output_audio_buffer.stopped`. */
  OutputAudioBufferStoppedEvent,
  OutputAudioPart,
  OutputTextPart,
  OutputTokenDetails,
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
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:rate_limits.updated`. */
  RateLimitsUpdatedEvent,
  RealtimeModel,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.cancel`. */
  ResponseCancelEvent,
  ResponseError,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.function_call_arguments.delta`. */
  ResponseFunctionCallArgumentsDeltaEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.mcp_call_arguments.delta`. */
  ResponseMcpCallArgumentsDeltaEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.mcp_call_arguments.done`. */
  ResponseMcpCallArgumentsDoneEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.mcp_call.completed`. */
  ResponseMcpCallCompletedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.mcp_call.failed`. */
  ResponseMcpCallFailedEvent,
  /** @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:response.mcp_call.in_progress`. */
  ResponseMcpCallInProgressEvent,
  ResponseStatusDetails,
  ResponseUsage,
  RetentionRatioTruncation,
  RetentionRatioTruncationRequest,
  /**
   * A client event could not be carried out, or the server itself is in trouble. The session mostly stays open. A
   * refused `session.update` is refused as a whole. On OpenAI's endpoint a beta client now gets
   * `beta_api_shape_disabled`, and nothing else.
   *
   * @deprecated OpenAI ended the beta on 2026-05-12. Use `realtime:error`.
   */
  ServerErrorEvent,
  SessionInclude,
  SessionIncludeRequest,
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
  TranscriptionDurationUsage,
  TranscriptionError,
  TranscriptionInputTokenDetails,
  TranscriptionModel,
  TranscriptionTokenUsage,
  TranscriptionUsage,
  Truncation,
  TruncationRequest,
  UserContentPart,
  UserMessageItem,
  UserMessageItemInput,
  UserPartInput,
  VoiceName,
} from '../realtime/types.js';

/** What the model said or wrote. */
export interface AssistantMessageItem {
  /** Always `message`. */
  type: 'message';
  /** Always `assistant`. */
  role: 'assistant';
  /** Id of the item. */
  id: string;
  /** Always `realtime.item`; in every recorded item of the beta. May be absent or null. */
  object?: 'realtime.item' | null | undefined;
  /** How far the message has come. May be absent or null. */
  status?: ItemStatus | null | undefined;
  /** Its parts; empty while the message is only announced. */
  content: AssistantContentPart[];
}

/** A message of the assistant's, as history. Text only. */
export interface AssistantMessageItemInput {
  /** Always `message`. */
  type: 'message';
  /** Always `assistant`. */
  role: 'assistant';
  /** An id of the client's choosing; the server makes one without it. May be absent. */
  id?: string | undefined;
  /** Always `realtime.item`. May be absent. */
  object?: 'realtime.item' | undefined;
  /** Without effect. May be absent. */
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  /** Its parts. */
  content: AssistantTextPartInput[];
}

/** Written text. */
export interface AssistantTextPartInput {
  /** That it is text. */
  type: 'text' | 'output_text';
  /** The text. */
  text: string;
}

/**
 * How audio is encoded, said with one word; GA has objects such as `{ type: "audio/pcm", rate: 24000 }` in its
 * place. Voice Live knows further words, for example `pcm16-16000hz` for what it sends.
 *
 * - `pcm16`: 16-bit PCM with 24,000 samples a second, one channel, little-endian.
 * - `g711_ulaw`: G.711 µ-law with 8,000 samples a second, as North American telephony has it.
 * - `g711_alaw`: G.711 A-law with 8,000 samples a second, as European telephony has it.
 */
export type AudioFormat = 'pcm16' | 'g711_ulaw' | 'g711_alaw' | (string & {});

/** A short-lived key for a browser or telephone. */
export interface ClientSecret {
  /** The key. */
  value: string;
  /** When it stops opening connections. Unix time in seconds. */
  expires_at: number;
}

/**
 * One entry of the conversation. The beta marks each with `object`, which GA leaves out; an assistant's content
 * has the beta's types.
 */
export type ConversationItem =
  | MessageItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem
  | McpListToolsItem
  | McpCallItem;

/** An item to put into the conversation. */
export type ConversationItemInput =
  | MessageItemInput
  | FunctionCallItemInput
  | FunctionCallOutputItemInput
  | McpApprovalResponseItem
  | McpListToolsItemInput
  | McpCallItem
  | McpApprovalRequestItem;

/** Removal of the assistant's own voice from the user's audio, a service of Voice Live. */
export interface EchoCancellation {
  /** How it is done. May be absent or null. Other values may come. */
  type?: 'server_echo_cancellation' | (string & {}) | null | undefined;
}

/**
 * How user audio is transcribed. The transcript comes from another model than the one that answers, and may
 * differ from what that one understood.
 */
export interface InputAudioTranscription {
  /** The transcribing model. May be absent or null. */
  model?: TranscriptionModel | null | undefined;
  /** The language spoken, as ISO 639-1 code; null when it is to be recognised. May be absent or null. */
  language?: string | null | undefined;
  /** Languages that may be spoken. May be absent or null. */
  languages?: string[] | null | undefined;
  /** Words or topics to expect; null without any. May be absent or null. */
  prompt?: string | null | undefined;
  /** Custom speech models by locale. Voice Live. May be absent or null. */
  custom_speech?: Record<string, unknown> | null | undefined;
  /** Phrases to expect. Voice Live. May be absent or null. */
  phrase_list?: string[] | null | undefined;
}

/** How to transcribe user audio. */
export interface InputAudioTranscriptionRequest {
  /** The transcribing model; on Azure the deployment's name. May be absent. */
  model?: TranscriptionModel | undefined;
  /** The language spoken, as ISO 639-1 code. May be absent. */
  language?: string | undefined;
  /** Languages that may be spoken. May be absent. */
  languages?: string[] | undefined;
  /** Words to expect. May be absent. */
  keywords?: string[] | undefined;
  /** Text that steers the transcript; topics or spellings. May be absent. */
  prompt?: string | undefined;
  /** How long to wait for more context before a delta. May be absent. */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | undefined;
  /** Custom speech models by locale. Voice Live. May be absent. */
  custom_speech?: Record<string, unknown> | undefined;
  /** Phrases to expect. Voice Live. May be absent. */
  phrase_list?: string[] | undefined;
}

/**
 * Stands for an item that the session has seen, one that `conversation.item.create` made or the server. Only a
 * response's `input` takes it.
 */
export interface ItemReference {
  /** Names the kind of item. */
  type: 'item_reference';
  /** The item that is meant. */
  id: string;
}

/** A message, told apart by who wrote it. */
export type MessageItem = SystemMessageItem | UserMessageItem | AssistantMessageItem;

/** A message, told apart by who wrote it. */
export type MessageItemInput = SystemMessageItemInput | UserMessageItemInput | AssistantMessageItemInput;

/**
 * What a model may answer with. Voice Live adds `animation` and `avatar`.
 *
 * - `text`: Written text.
 * - `audio`: Speech, together with its transcript.
 */
export type Modality = 'text' | 'audio' | (string & {});

/** Filtering of the user's audio before turn detection and model hear it. */
export interface NoiseReduction {
  /**
   * The kind of microphone that is expected, or the filter that is used. May be absent or null. Other values may
   * come.
   */
  type?: 'near_field' | 'far_field' | 'azure_deep_noise_suppression' | (string & {}) | null | undefined;
}

/** One answer of the model, with voice and format as fields of its own where GA nests them. */
export interface RealtimeResponse {
  /** Id of the response (`resp_…`). */
  id: string;
  /** Always `realtime.response`. */
  object: 'realtime.response';
  /** How far it has come. Other values may come. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed' | 'incomplete' | (string & {});
  /** Why it ended; null while it runs and when it is completed. May be absent or null. */
  status_details?: ResponseStatusDetails | null | undefined;
  /** Its items; empty at first. */
  output: ConversationItem[];
  /** The conversation that its items join; null for one outside of it. May be absent or null. */
  conversation_id?: string | null | undefined;
  /** What it answers with. `output_modalities` in GA. May be absent or null. */
  modalities?: Modality[] | null | undefined;
  /** The voice that speaks. May be absent or null. */
  voice?: Voice | null | undefined;
  /** How its audio deltas are encoded. May be absent or null. */
  output_audio_format?: AudioFormat | null | undefined;
  /** How freely it picks words; null on Voice Live. May be absent or null. */
  temperature?: number | null | undefined;
  /** The most that it may use. May be absent or null. Unit: tokens. */
  max_output_tokens?: MaxOutputTokens | null | undefined;
  /** What it is billed by; null before it is done. May be absent or null. */
  usage?: ResponseUsage | null | undefined;
  /** What the client gave it to tell it by; null without any. May be absent or null. */
  metadata?: Metadata | null | undefined;
}

/**
 * A speech session in the flat form of the beta, where every audio setting is a field of the session itself and
 * nothing says what kind of session it is. OpenAI and Voice Live send different subsets of these fields and
 * write null for what is off.
 */
export interface RealtimeSession {
  /** Id of the session (`sess_…`). May be absent or null. */
  id?: string | null | undefined;
  /** Always `realtime.session`. May be absent or null. */
  object?: 'realtime.session' | null | undefined;
  /** The model; on Azure the deployment's name. May be absent or null. */
  model?: RealtimeModel | null | undefined;
  /** What the model may answer with. `output_modalities` in GA. May be absent or null. */
  modalities?: Modality[] | null | undefined;
  /** The system prompt. May be absent or null. */
  instructions?: string | null | undefined;
  /** The voice that speaks. Fixed from the first audio that it spoke. May be absent or null. */
  voice?: Voice | null | undefined;
  /** How the client encodes what it appends. May be absent or null. */
  input_audio_format?: AudioFormat | null | undefined;
  /** How audio deltas are encoded. Voice Live sends null before the first update. May be absent or null. */
  output_audio_format?: AudioFormat | null | undefined;
  /** How user audio is transcribed; null when it is not. May be absent or null. */
  input_audio_transcription?: InputAudioTranscription | null | undefined;
  /** How noise is filtered out of user audio; null when it is not. May be absent or null. */
  input_audio_noise_reduction?: NoiseReduction | null | undefined;
  /** How the server finds the ends of turns; null when the client commits by itself. May be absent or null. */
  turn_detection?: TurnDetection | null | undefined;
  /** How fast it speaks: 1 is normal, 0.25 slowest, 1.5 fastest. May be absent or null. */
  speed?: number | null | undefined;
  /** What is recorded in the traces dashboard; null when nothing is. May be absent or null. */
  tracing?: Tracing | null | undefined;
  /** What the model may call. May be absent or null. */
  tools?: Tool[] | null | undefined;
  /** Whether it must call a tool, and which. May be absent or null. */
  tool_choice?: ToolChoice | null | undefined;
  /** How freely it picks words, from 0.6 to 1.2. Gone in GA. May be absent or null. */
  temperature?: number | null | undefined;
  /** The most that one response may use. `max_output_tokens` in GA. May be absent or null. Unit: tokens. */
  max_response_output_tokens?: MaxOutputTokens | null | undefined;
  /** What is dropped when the conversation outgrows the model. May be absent or null. */
  truncation?: Truncation | null | undefined;
  /** A prompt stored with OpenAI; null without one. May be absent or null. */
  prompt?: Prompt | null | undefined;
  /** When the server will end the session. May be absent or null. Unix time in seconds. */
  expires_at?: number | null | undefined;
  /** Extras that the client asked for; null when it asked for none. May be absent or null. */
  include?: SessionInclude[] | null | undefined;
  /** A short-lived key where a REST call made the session; null on connections. May be absent or null. */
  client_secret?: ClientSecret | null | undefined;
  /** Samples a second of `pcm16` user audio: 16000 or 24000. Voice Live. May be absent or null. Unit: Hz. */
  input_audio_sampling_rate?: number | null | undefined;
  /** Removes the assistant's own voice from user audio. Voice Live. May be absent or null. */
  input_audio_echo_cancellation?: EchoCancellation | null | undefined;
  /** Which time marks to send beside audio: `word`. Voice Live, with Azure's voices. May be absent or null. */
  output_audio_timestamp_types?: string[] | null | undefined;
  /** Animation data to make beside speech, such as `{ outputs: ["viseme_id"] }`. Voice Live. May be absent or null. */
  animation?: Record<string, unknown> | null | undefined;
  /**
   * A video avatar to speak through; the server adds the ICE servers of its connection. Voice Live. May be absent
   * or null.
   */
  avatar?: Record<string, unknown> | null | undefined;
  /** Voice Live's counterpart of `truncation`; recorded as null only. May be absent or null. */
  truncation_strategy?: unknown | null | undefined;
  /** Recorded as null only. Voice Live since August 2026. May be absent or null. */
  greeting?: unknown | null | undefined;
  /** Recorded as null only. Voice Live since August 2026. May be absent or null. */
  handoff?: unknown | null | undefined;
}

/**
 * Settings of a speech session to change, in the flat form of the beta. Null switches off what can be switched
 * off.
 */
export interface RealtimeSessionRequest {
  /** What the model may answer with; `["text"]` for an assistant that does not speak. May be absent. */
  modalities?: Modality[] | undefined;
  /** The system prompt. An empty one clears it. May be absent. */
  instructions?: string | undefined;
  /** The voice to speak with. Cannot change once the model has spoken. May be absent. */
  voice?: Voice | undefined;
  /** How `input_audio_buffer.append` encodes audio. May be absent. */
  input_audio_format?: AudioFormat | undefined;
  /** How audio deltas are to be encoded. May be absent. */
  output_audio_format?: AudioFormat | undefined;
  /** Turns transcription of user audio on; null turns it off. May be absent or null. */
  input_audio_transcription?: InputAudioTranscriptionRequest | null | undefined;
  /** Filters noise out of user audio; null turns it off. May be absent or null. */
  input_audio_noise_reduction?: NoiseReduction | null | undefined;
  /** How the server finds the ends of turns; null leaves that to the client. May be absent or null. */
  turn_detection?: TurnDetectionRequest | null | undefined;
  /** How fast to speak: 1 is normal, 0.25 slowest, 1.5 fastest. May be absent. */
  speed?: number | undefined;
  /** What to record in the traces dashboard; null for nothing. Cannot change once it is on. May be absent or null. */
  tracing?: TracingRequest | null | undefined;
  /** What the model may call. Replaces the former list. May be absent. */
  tools?: ToolRequest[] | undefined;
  /** Whether it must call a tool, and which. May be absent. */
  tool_choice?: ToolChoiceRequest | undefined;
  /** How freely it picks words, from 0.6 to 1.2. May be absent. */
  temperature?: number | undefined;
  /** The most that one response may use. May be absent. Unit: tokens. */
  max_response_output_tokens?: MaxOutputTokens | undefined;
  /** What to drop when the conversation outgrows the model. May be absent. */
  truncation?: TruncationRequest | undefined;
  /** A prompt stored with OpenAI. May be absent or null. */
  prompt?: PromptRequest | null | undefined;
  /** Extras to send. May be absent or null. */
  include?: SessionIncludeRequest[] | null | undefined;
  /** Samples a second of `pcm16` user audio: 16000 or 24000. Voice Live. May be absent. Unit: Hz. */
  input_audio_sampling_rate?: number | undefined;
  /** Removes the assistant's own voice from user audio. Voice Live. May be absent or null. */
  input_audio_echo_cancellation?: EchoCancellation | null | undefined;
  /** Which time marks to send beside audio: `word`. Voice Live, with Azure's voices. May be absent or null. */
  output_audio_timestamp_types?: string[] | null | undefined;
  /** Animation data to make beside speech, such as `{ outputs: ["viseme_id"] }`. Voice Live. May be absent or null. */
  animation?: Record<string, unknown> | null | undefined;
  /**
   * A video avatar to speak through; the server adds the ICE servers of its connection. Voice Live. May be absent
   * or null.
   */
  avatar?: Record<string, unknown> | null | undefined;
}

/** An item to answer to, or a reference to one of the conversation. */
export type ResponseInputItem = ConversationItemInput | ItemReference;

/** What is special about one answer. What is left out comes from the session. */
export interface ResponseRequest {
  /** What to answer with. May be absent. */
  modalities?: Modality[] | undefined;
  /** The system prompt for this answer. May be absent. */
  instructions?: string | undefined;
  /** The voice to speak with. May be absent. */
  voice?: Voice | undefined;
  /** How audio deltas are to be encoded. May be absent. */
  output_audio_format?: AudioFormat | undefined;
  /** What the model may call. May be absent. */
  tools?: ToolRequest[] | undefined;
  /** Whether it must call a tool, and which. May be absent. */
  tool_choice?: ToolChoiceRequest | undefined;
  /** How freely it picks words, from 0.6 to 1.2. May be absent. */
  temperature?: number | undefined;
  /** The most that it may use. May be absent. Unit: tokens. */
  max_output_tokens?: MaxOutputTokens | undefined;
  /** The conversation that the answer joins. May be absent. Other values may come. */
  conversation?: 'auto' | 'none' | (string & {}) | undefined;
  /** Up to 16 pairs to tell the answer by; its events repeat them. May be absent or null. */
  metadata?: Metadata | null | undefined;
  /** A prompt stored with OpenAI. May be absent or null. */
  prompt?: PromptRequest | null | undefined;
  /** What to answer to, in place of the conversation. An empty list starts from nothing. May be absent. */
  input?: ResponseInputItem[] | undefined;
}

/** A session that only transcribes, in the flat form of the beta. */
export interface TranscriptionSession {
  /** Id of the session. May be absent or null. */
  id?: string | null | undefined;
  /** Always `realtime.transcription_session`. May be absent or null. */
  object?: 'realtime.transcription_session' | null | undefined;
  /** Without meaning here. May be absent or null. */
  modalities?: Modality[] | null | undefined;
  /** How the client encodes what it appends. May be absent or null. */
  input_audio_format?: AudioFormat | null | undefined;
  /** Model and hints of the transcription. May be absent or null. */
  input_audio_transcription?: InputAudioTranscription | null | undefined;
  /** How noise is filtered out; null when it is not. May be absent or null. */
  input_audio_noise_reduction?: NoiseReduction | null | undefined;
  /** How the server finds the ends of turns; null when the client commits by itself. May be absent or null. */
  turn_detection?: TurnDetection | null | undefined;
  /** Extras that the client asked for. May be absent or null. */
  include?: SessionInclude[] | null | undefined;
  /** When the server will end the session. May be absent or null. Unix time in seconds. */
  expires_at?: number | null | undefined;
}

/** Settings of a transcription session to change, in the flat form of the beta. */
export interface TranscriptionSessionRequest {
  /** How `input_audio_buffer.append` encodes audio. May be absent. */
  input_audio_format?: AudioFormat | undefined;
  /** Model and hints. May be absent. */
  input_audio_transcription?: InputAudioTranscriptionRequest | undefined;
  /** Filters noise out; null turns it off. May be absent or null. */
  input_audio_noise_reduction?: NoiseReduction | null | undefined;
  /** How the server finds the ends of turns; null leaves that to the client. May be absent or null. */
  turn_detection?: TurnDetectionRequest | null | undefined;
  /** Extras to send. May be absent. */
  include?: SessionIncludeRequest[] | undefined;
}

/**
 * How the server finds the beginning and end of speech. Which of the other fields are there follows from `type`;
 * Voice Live sends all of its own with every kind, as null where they do not apply.
 */
export interface TurnDetection {
  /** The method. Other values may come. */
  type: 'server_vad' | 'semantic_vad' | 'azure_semantic_vad' | 'azure_semantic_vad_en' | 'azure_semantic_vad_multilingual' | (string & {});
  /** How loud speech must be, between 0 and 1. May be absent or null. */
  threshold?: number | null | undefined;
  /** Audio from before the speech that counts as part of it. May be absent or null. Unit: ms. */
  prefix_padding_ms?: number | null | undefined;
  /** Pause that ends a turn. May be absent or null. Unit: ms. */
  silence_duration_ms?: number | null | undefined;
  /** Silence after which the model is asked to speak unprompted; null for never. May be absent or null. Unit: ms. */
  idle_timeout_ms?: number | null | undefined;
  /** How soon `semantic_vad` takes a turn for ended. May be absent or null. Other values may come. */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | null | undefined;
  /** Whether the end of a turn starts a response. May be absent or null. */
  create_response?: boolean | null | undefined;
  /** Whether new speech cancels a response under way. May be absent or null. */
  interrupt_response?: boolean | null | undefined;
  /** Speech that must be heard before a turn begins. Voice Live. May be absent or null. Unit: ms. */
  speech_duration_ms?: number | null | undefined;
  /**
   * A second model that judges whether the speaker has finished: `{ model, threshold_level, timeout_ms }`. Voice
   * Live. May be absent or null.
   */
  end_of_utterance_detection?: Record<string, unknown> | null | undefined;
  /** Whether the server truncates an interrupted answer by itself. Voice Live. May be absent or null. */
  auto_truncate?: boolean | null | undefined;
  /** What is put behind the text of an answer cut short. Voice Live; recorded as null only. May be absent or null. */
  appended_text_after_truncation?: string | null | undefined;
}

/** How the server shall find the beginning and end of speech. */
export interface TurnDetectionRequest {
  /** The method. May be absent. Other values may come. */
  type?: 'server_vad' | 'semantic_vad' | 'azure_semantic_vad' | 'azure_semantic_vad_en' | 'azure_semantic_vad_multilingual' | (string & {}) | undefined;
  /** How loud speech must be, between 0 and 1. May be absent. */
  threshold?: number | undefined;
  /** Audio from before the speech to count as part of it. May be absent. Unit: ms. */
  prefix_padding_ms?: number | undefined;
  /** Pause that ends a turn. May be absent. Unit: ms. */
  silence_duration_ms?: number | undefined;
  /**
   * Silence after which the model shall speak unprompted, from 5000 to 30000; only with `server_vad`. May be
   * absent or null. Unit: ms.
   */
  idle_timeout_ms?: number | null | undefined;
  /** How soon `semantic_vad` takes a turn for ended. May be absent. */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined;
  /** Whether the end of a turn starts a response. May be absent. */
  create_response?: boolean | undefined;
  /** Whether new speech cancels a response under way. May be absent. */
  interrupt_response?: boolean | undefined;
  /** Speech that must be heard before a turn begins. Voice Live. May be absent. Unit: ms. */
  speech_duration_ms?: number | undefined;
  /**
   * A second model that judges whether the speaker has finished: `{ model, threshold_level, timeout_ms }`. Voice
   * Live. May be absent or null.
   */
  end_of_utterance_detection?: Record<string, unknown> | null | undefined;
  /** Whether the server truncates an interrupted answer by itself. Voice Live. May be absent. */
  auto_truncate?: boolean | undefined;
}

/** A voice by its name, or as an object. */
export type Voice = VoiceName | VoiceSetting;

/**
 * A voice said as an object: `{ name, type }` on Voice Live, where Azure's own voices take further settings
 * (`rate`, `temperature`, `endpoint_id` …) beside these fields; `{ id }` for a custom voice of OpenAI's.
 */
export interface VoiceSetting {
  /** Its name. May be absent or null. */
  name?: VoiceName | null | undefined;
  /** Whose voice it is. Voice Live always says so. May be absent or null. Other values may come. */
  type?: 'openai' | 'azure-standard' | 'azure-custom' | 'azure-personal' | (string & {}) | null | undefined;
  /** Id of a custom voice of OpenAI's. May be absent or null. */
  id?: string | null | undefined;
}

/**
 * `conversation.item.created`, sent by the server.
 *
 * An item joined the conversation: one that the client created, user audio that was committed, or output of the
 * model. Output items come empty and `in_progress`, behind `response.output_item.added`, and are told of again
 * when they are whole by `response.output_item.done`. User audio comes with a null transcript.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA sends `conversation.item.added`, and
 * `conversation.item.done` once the item is whole. Use `realtime:conversation.item.added`.
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
 * `conversation.item.done`, sent by the server.
 *
 * An item is whole. No event of OpenAI's beta: Voice Live sends it, for user audio only, directly behind
 * `conversation.item.created` and with the same item.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA sends it for every item. Use
 * `realtime:conversation.item.done`.
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
 * The transcript of user audio is whole. Not bound to the response in any order; the item itself keeps its null
 * transcript and is not sent again.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag, always with `usage`. Use
 * `realtime:conversation.item.input_audio_transcription.completed`.
 */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  type: 'conversation.item.input_audio_transcription.completed';
  /** Identifies this event. */
  event_id: string;
  /** The user's message that is transcribed. */
  item_id: string;
  /** Place of the audio in its content. */
  content_index: number;
  /** The whole text. */
  transcript: string;
  /** Languages that were recognised. May be absent or null. */
  languages?: DetectedLanguage[] | null | undefined;
  /** How sure the model is of each token; only where `include` asked for it. May be absent or null. */
  logprobs?: LogProbability[] | null | undefined;
  /** What the transcription is billed by. Voice Live leaves it out. May be absent or null. */
  usage?: TranscriptionUsage | null | undefined;
}

/**
 * `conversation.item.input_audio_transcription.delta`, sent by the server.
 *
 * A piece of the transcript of user audio. Models that do not stream, `whisper-1` among them, send the whole
 * text in one delta. Comes at any time beside the response, because another model makes it.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the event as it is. Use
 * `realtime:conversation.item.input_audio_transcription.delta`.
 */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  type: 'conversation.item.input_audio_transcription.delta';
  /** Identifies this event. */
  event_id: string;
  /** The user's message that is transcribed. */
  item_id: string;
  /** Place of the audio in its content. May be absent or null. */
  content_index?: number | null | undefined;
  /** The text to append. May be absent or null. */
  delta?: string | null | undefined;
  /** How sure the model is of each token; only where `include` asked for it. May be absent or null. */
  logprobs?: LogProbability[] | null | undefined;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `conversation.item.retrieved`, sent by the server.
 *
 * Answers `conversation.item.retrieve` with the item as the server keeps it, user audio after noise reduction
 * included.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag; its assistant content is `output_text` and
 * `output_audio`. Use `realtime:conversation.item.retrieved`.
 */
export interface ConversationItemRetrievedEvent {
  type: 'conversation.item.retrieved';
  /** Identifies this event. */
  event_id: string;
  /** The item. */
  item: ConversationItem;
}

/**
 * `response.audio.delta`, sent by the server.
 *
 * A piece of speech, in the session's `output_audio_format`. Comes much faster than it plays. Over WebRTC there
 * is none: audio runs on the media track.
 *
 * Only over websocket.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA calls it `response.output_audio.delta`. Use
 * `realtime:response.output_audio.delta`.
 */
export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The audio to append. Base64. */
  delta: string;
}

/**
 * `response.audio.done`, sent by the server.
 *
 * The speech of a part is whole, or was cut short. Carries no audio.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA calls it `response.output_audio.done`. Use
 * `realtime:response.output_audio.done`.
 */
export interface ResponseAudioDoneEvent {
  type: 'response.audio.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
}

/**
 * `response.audio_transcript.delta`, sent by the server.
 *
 * A piece of the transcript of the model's speech. Runs ahead of the audio that it belongs to.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA calls it `response.output_audio_transcript.delta`. Use
 * `realtime:response.output_audio_transcript.delta`.
 */
export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio_transcript.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The text to append. */
  delta: string;
  /**
   * Random padding that hides the length of `delta` from observers. OpenAI sent it with everything but audio;
   * Voice Live does not. May be absent or null.
   */
  obfuscation?: string | null | undefined;
}

/**
 * `response.audio_transcript.done`, sent by the server.
 *
 * The transcript of the model's speech is whole, or was cut short.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA calls it `response.output_audio_transcript.done`. Use
 * `realtime:response.output_audio_transcript.done`.
 */
export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio_transcript.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The whole transcript. */
  transcript: string;
}

/**
 * `response.content_part.added`, sent by the server.
 *
 * The model began a part of a message. Its deltas follow.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the event, and the part's types, as they are. Use
 * `realtime:response.content_part.added`.
 */
export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The part, still empty. */
  part: ContentPart;
  /** The same part again; only Azure sends it. May be absent or null. */
  content?: ContentPart | null | undefined;
}

/**
 * `response.content_part.done`, sent by the server.
 *
 * A part is whole. Take its text from `response.text.done` or `response.audio_transcript.done`: Azure sends an
 * empty `text` here.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the event, and the part's types, as they are. Use
 * `realtime:response.content_part.done`.
 */
export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The whole part. */
  part: ContentPart;
  /** The same part again; only Azure sends it. May be absent or null. */
  content?: ContentPart | null | undefined;
}

/**
 * `response.created`, sent by the server.
 *
 * A response begins, by `response.create` or because the user's turn ended. Its output is empty, its status
 * `in_progress`.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag; voice and format stand under
 * `response.audio.output`. Use `realtime:response.created`.
 */
export interface ResponseCreatedEvent {
  type: 'response.created';
  /** Identifies this event. */
  event_id: string;
  /** The response so far. */
  response: RealtimeResponse;
}

/**
 * `response.done`, sent by the server.
 *
 * A response is over, well or not: always the last event of it. Carries all output items without their audio,
 * and the usage. A failure is told here, in `status_details`, and by no `error` event.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag; voice and format stand under
 * `response.audio.output`. Use `realtime:response.done`.
 */
export interface ResponseDoneEvent {
  type: 'response.done';
  /** Identifies this event. */
  event_id: string;
  /** The whole response. */
  response: RealtimeResponse;
}

/**
 * `response.function_call_arguments.done`, sent by the server.
 *
 * The arguments of a function call are whole. Answer with a `function_call_output` item, then `response.create`.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag, always with `name`. Use
 * `realtime:response.function_call_arguments.done`.
 */
export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that makes the call. */
  response_id: string;
  /** The item that holds the call. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Id of the call; the output that answers it repeats it. */
  call_id: string;
  /** The function to call; where it is missing the item has it. May be absent or null. */
  name?: string | null | undefined;
  /** All arguments, as JSON text. JSON text. */
  arguments: string;
}

/**
 * `response.output_item.added`, sent by the server.
 *
 * The model began an item. It is empty; `conversation.item.created` with the same item follows.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag; items there have no `object`. Use
 * `realtime:response.output_item.added`.
 */
export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The item. */
  item: ConversationItem;
}

/**
 * `response.output_item.done`, sent by the server.
 *
 * An item is whole, or was cut short when the response ended early. Its audio is not repeated, its transcript
 * is.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag; assistant content there is `output_text`
 * and `output_audio`. Use `realtime:response.output_item.done`.
 */
export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the item belongs to. */
  response_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** The item. */
  item: ConversationItem;
}

/**
 * `response.text.delta`, sent by the server.
 *
 * The model wrote a piece of text.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA calls it `response.output_text.delta`. Use
 * `realtime:response.output_text.delta`.
 */
export interface ResponseTextDeltaEvent {
  type: 'response.text.delta';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The text to append. */
  delta: string;
  /** Random padding that hides the length of `delta` from observers. May be absent or null. */
  obfuscation?: string | null | undefined;
}

/**
 * `response.text.done`, sent by the server.
 *
 * The text of a part is whole, or was cut short.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA calls it `response.output_text.done`. Use
 * `realtime:response.output_text.done`.
 */
export interface ResponseTextDoneEvent {
  type: 'response.text.done';
  /** Identifies this event. */
  event_id: string;
  /** The response that the part belongs to. */
  response_id: string;
  /** The item that the part belongs to. */
  item_id: string;
  /** Place of the item in the response's output. */
  output_index: number;
  /** Place of the part in the item's content. */
  content_index: number;
  /** The whole text. */
  text: string;
}

/**
 * `session.created`, sent by the server.
 *
 * The connection stands. Always the first event, with the settings that hold until a `session.update` changes
 * them: the server's defaults, its default `instructions` included.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag, tells session kinds apart by
 * `session.type`, and nests audio settings under `session.audio`. Use `realtime:session.created`.
 */
export interface SessionCreatedEvent {
  type: 'session.created';
  /** Identifies this event. */
  event_id: string;
  /** All settings in force. */
  session: RealtimeSession;
}

/**
 * `session.updated`, sent by the server.
 *
 * A `session.update` was taken over. Carries the whole session, not only what changed; a setting that the server
 * silently left as it was shows its old value here.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag, tells session kinds apart by
 * `session.type`, and nests audio settings under `session.audio`. Use `realtime:session.updated`.
 */
export interface SessionUpdatedEvent {
  type: 'session.updated';
  /** Identifies this event. */
  event_id: string;
  /** All settings in force from now on. */
  session: RealtimeSession;
}

/**
 * `transcription_session.created`, sent by the server.
 *
 * The connection stands, for transcription only: no model answers. Takes the place of `session.created` where
 * the connection was opened with `intent=transcription`.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA sends `session.created` with `session.type`
 * `transcription`. Use `realtime:session.created`.
 */
export interface TranscriptionSessionCreatedEvent {
  type: 'transcription_session.created';
  /** Identifies this event. */
  event_id: string;
  /** All settings in force. */
  session: TranscriptionSession;
}

/**
 * `transcription_session.updated`, sent by the server.
 *
 * A `transcription_session.update` was taken over. Carries the whole session.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA sends `session.updated` with `session.type`
 * `transcription`. Use `realtime:session.updated`.
 */
export interface TranscriptionSessionUpdatedEvent {
  type: 'transcription_session.updated';
  /** Identifies this event. */
  event_id: string;
  /** All settings in force from now on. */
  session: TranscriptionSession;
}

/** Events that a server of the beta shape sends. A closed union, told apart by the tag. */
export type ServerEvent =
  | ConversationCreatedEvent
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
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | McpListToolsCompletedEvent
  | McpListToolsFailedEvent
  | McpListToolsInProgressEvent
  | OutputAudioBufferClearedEvent
  | OutputAudioBufferStartedEvent
  | OutputAudioBufferStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
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
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent
  | TranscriptionSessionCreatedEvent
  | TranscriptionSessionUpdatedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'conversation.created': ConversationCreatedEvent;
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
  'input_audio_buffer.speech_started': InputAudioBufferSpeechStartedEvent;
  'input_audio_buffer.speech_stopped': InputAudioBufferSpeechStoppedEvent;
  'mcp_list_tools.completed': McpListToolsCompletedEvent;
  'mcp_list_tools.failed': McpListToolsFailedEvent;
  'mcp_list_tools.in_progress': McpListToolsInProgressEvent;
  'output_audio_buffer.cleared': OutputAudioBufferClearedEvent;
  'output_audio_buffer.started': OutputAudioBufferStartedEvent;
  'output_audio_buffer.stopped': OutputAudioBufferStoppedEvent;
  'rate_limits.updated': RateLimitsUpdatedEvent;
  'response.audio.delta': ResponseAudioDeltaEvent;
  'response.audio.done': ResponseAudioDoneEvent;
  'response.audio_transcript.delta': ResponseAudioTranscriptDeltaEvent;
  'response.audio_transcript.done': ResponseAudioTranscriptDoneEvent;
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
  'response.output_item.added': ResponseOutputItemAddedEvent;
  'response.output_item.done': ResponseOutputItemDoneEvent;
  'response.text.delta': ResponseTextDeltaEvent;
  'response.text.done': ResponseTextDoneEvent;
  'session.created': SessionCreatedEvent;
  'session.updated': SessionUpdatedEvent;
  'transcription_session.created': TranscriptionSessionCreatedEvent;
  'transcription_session.updated': TranscriptionSessionUpdatedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ServerEventOver {
  /** A WebSocket between client and server. */
  websocket: Exclude<
    ServerEvent,
    | OutputAudioBufferClearedEvent
    | OutputAudioBufferStartedEvent
    | OutputAudioBufferStoppedEvent
  >;
  /** The data channel of a WebRTC connection. */
  webrtc: Exclude<ServerEvent, ResponseAudioDeltaEvent>;
}

/**
 * `conversation.item.create`, sent by the client.
 *
 * Puts an item into the conversation: a message, the output of a function call, or history. Assistant audio
 * cannot be put in. `conversation.item.created` answers; no response starts by itself.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag and answers with `conversation.item.added`.
 * Use `realtime:conversation.item.create`.
 */
export interface ConversationItemCreateEvent {
  type: 'conversation.item.create';
  /** An id of the client's choosing; an `error` event that this event causes repeats it. May be absent. */
  event_id?: string | undefined;
  /** The item to put it behind: an id, or `root` for the very beginning. The end without it. May be absent. */
  previous_item_id?: string | undefined;
  /** The item. */
  item: ConversationItemInput;
}

/**
 * `response.create`, sent by the client.
 *
 * Makes the model answer now. Turn detection does so by itself unless `create_response` is off. What `response`
 * says overrides the session for this one answer. `response.created` follows, and in the end `response.done`.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag; voice and format stand under
 * `response.audio.output`, `modalities` is `output_modalities`. Use `realtime:response.create`.
 */
export interface ResponseCreateEvent {
  type: 'response.create';
  /** An id of the client's choosing; an `error` event that this event causes repeats it. May be absent. */
  event_id?: string | undefined;
  /** What is special about this answer. May be absent. */
  response?: ResponseRequest | undefined;
}

/**
 * `session.update`, sent by the client.
 *
 * Changes settings of the session; what is left out stays as it is. `session.updated` answers with the whole
 * session. One unknown field and the server refuses the whole update with an `error`.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA keeps the tag, wants `session.type`, and nests audio
 * settings under `session.audio`. Use `realtime:session.update`.
 */
export interface SessionUpdateEvent {
  type: 'session.update';
  /** An id of the client's choosing; an `error` event that this event causes repeats it. May be absent. */
  event_id?: string | undefined;
  /** The settings to change. */
  session: RealtimeSessionRequest;
}

/**
 * `transcription_session.update`, sent by the client.
 *
 * Changes settings of a session that only transcribes. `transcription_session.updated` answers with the whole
 * session.
 *
 * @deprecated OpenAI ended the beta on 2026-05-12. GA has `session.update` with `session.type` `transcription`.
 * Use `realtime:session.update`.
 */
export interface TranscriptionSessionUpdateEvent {
  type: 'transcription_session.update';
  /** An id of the client's choosing; an `error` event that this event causes repeats it. May be absent. */
  event_id?: string | undefined;
  /** The settings to change. */
  session: TranscriptionSessionRequest;
}

/** Events that a client of the beta shape sends. A closed union, told apart by the tag. */
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
  | SessionUpdateEvent
  | TranscriptionSessionUpdateEvent;

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
  'transcription_session.update': TranscriptionSessionUpdateEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ClientEventOver {
  /** A WebSocket between client and server. */
  websocket: Exclude<ClientEvent, OutputAudioBufferClearEvent>;
  /** The data channel of a WebRTC connection. */
  webrtc: Exclude<ClientEvent, InputAudioBufferAppendEvent>;
}
