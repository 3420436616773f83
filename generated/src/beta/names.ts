/**
 * Tags and names of the surface `beta`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { ServerEventType, ClientEventType } from './types.js';

/** Events of the server: the name of each by its tag. The interface is the name with `Event` behind it. */
export const SERVER_EVENT_NAMES = {
  'conversation.created': 'ConversationCreated',
  'conversation.item.created': 'ConversationItemCreated',
  'conversation.item.deleted': 'ConversationItemDeleted',
  'conversation.item.done': 'ConversationItemDone',
  'conversation.item.input_audio_transcription.completed': 'ConversationItemInputAudioTranscriptionCompleted',
  'conversation.item.input_audio_transcription.delta': 'ConversationItemInputAudioTranscriptionDelta',
  'conversation.item.input_audio_transcription.failed': 'ConversationItemInputAudioTranscriptionFailed',
  'conversation.item.input_audio_transcription.segment': 'ConversationItemInputAudioTranscriptionSegment',
  'conversation.item.retrieved': 'ConversationItemRetrieved',
  'conversation.item.truncated': 'ConversationItemTruncated',
  error: 'ServerError',
  'input_audio_buffer.cleared': 'InputAudioBufferCleared',
  'input_audio_buffer.committed': 'InputAudioBufferCommitted',
  'input_audio_buffer.speech_started': 'InputAudioBufferSpeechStarted',
  'input_audio_buffer.speech_stopped': 'InputAudioBufferSpeechStopped',
  'mcp_list_tools.completed': 'McpListToolsCompleted',
  'mcp_list_tools.failed': 'McpListToolsFailed',
  'mcp_list_tools.in_progress': 'McpListToolsInProgress',
  'output_audio_buffer.cleared': 'OutputAudioBufferCleared',
  'output_audio_buffer.started': 'OutputAudioBufferStarted',
  'output_audio_buffer.stopped': 'OutputAudioBufferStopped',
  'rate_limits.updated': 'RateLimitsUpdated',
  'response.audio.delta': 'ResponseAudioDelta',
  'response.audio.done': 'ResponseAudioDone',
  'response.audio_transcript.delta': 'ResponseAudioTranscriptDelta',
  'response.audio_transcript.done': 'ResponseAudioTranscriptDone',
  'response.content_part.added': 'ResponseContentPartAdded',
  'response.content_part.done': 'ResponseContentPartDone',
  'response.created': 'ResponseCreated',
  'response.done': 'ResponseDone',
  'response.function_call_arguments.delta': 'ResponseFunctionCallArgumentsDelta',
  'response.function_call_arguments.done': 'ResponseFunctionCallArgumentsDone',
  'response.mcp_call.completed': 'ResponseMcpCallCompleted',
  'response.mcp_call.failed': 'ResponseMcpCallFailed',
  'response.mcp_call.in_progress': 'ResponseMcpCallInProgress',
  'response.mcp_call_arguments.delta': 'ResponseMcpCallArgumentsDelta',
  'response.mcp_call_arguments.done': 'ResponseMcpCallArgumentsDone',
  'response.output_item.added': 'ResponseOutputItemAdded',
  'response.output_item.done': 'ResponseOutputItemDone',
  'response.text.delta': 'ResponseTextDelta',
  'response.text.done': 'ResponseTextDone',
  'session.created': 'SessionCreated',
  'session.updated': 'SessionUpdated',
  'transcription_session.created': 'TranscriptionSessionCreated',
  'transcription_session.updated': 'TranscriptionSessionUpdated',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function serverEventName<T extends ServerEventType>(type: T): (typeof SERVER_EVENT_NAMES)[T];
export function serverEventName(type: string): (typeof SERVER_EVENT_NAMES)[ServerEventType] | undefined;
export function serverEventName(type: string): string | undefined {
  return isServerEventType(type) ? SERVER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the server? */
export function isServerEventType(value: unknown): value is ServerEventType {
  return typeof value === 'string' && Object.hasOwn(SERVER_EVENT_NAMES, value);
}

/** Events of the client: the name of each by its tag. The interface is the name with `Event` behind it. */
export const CLIENT_EVENT_NAMES = {
  'conversation.item.create': 'ConversationItemCreate',
  'conversation.item.delete': 'ConversationItemDelete',
  'conversation.item.retrieve': 'ConversationItemRetrieve',
  'conversation.item.truncate': 'ConversationItemTruncate',
  'input_audio_buffer.append': 'InputAudioBufferAppend',
  'input_audio_buffer.clear': 'InputAudioBufferClear',
  'input_audio_buffer.commit': 'InputAudioBufferCommit',
  'output_audio_buffer.clear': 'OutputAudioBufferClear',
  'response.cancel': 'ResponseCancel',
  'response.create': 'ResponseCreate',
  'session.update': 'SessionUpdate',
  'transcription_session.update': 'TranscriptionSessionUpdate',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function clientEventName<T extends ClientEventType>(type: T): (typeof CLIENT_EVENT_NAMES)[T];
export function clientEventName(type: string): (typeof CLIENT_EVENT_NAMES)[ClientEventType] | undefined;
export function clientEventName(type: string): string | undefined {
  return isClientEventType(type) ? CLIENT_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the client? */
export function isClientEventType(value: unknown): value is ClientEventType {
  return typeof value === 'string' && Object.hasOwn(CLIENT_EVENT_NAMES, value);
}
