/**
 * Standard Schemas (https://standardschema.dev) of the surface `beta`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'openai-realtime-events';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `conversation.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationCreatedEventSchema: StandardSchema<types.ConversationCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationCreatedEvent, shapes.conversationCreatedEventShape);

/** Accepts an event `conversation.item.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreatedEventSchema: StandardSchema<types.ConversationItemCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemCreatedEvent, shapes.conversationItemCreatedEventShape);

/** Accepts an event `conversation.item.deleted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDeletedEventSchema: StandardSchema<types.ConversationItemDeletedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemDeletedEvent, shapes.conversationItemDeletedEventShape);

/** Accepts an event `conversation.item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDoneEventSchema: StandardSchema<types.ConversationItemDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemDoneEvent, shapes.conversationItemDoneEventShape);

/** Accepts an event `conversation.item.input_audio_transcription.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionCompletedEventSchema: StandardSchema<types.ConversationItemInputAudioTranscriptionCompletedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemInputAudioTranscriptionCompletedEvent, shapes.conversationItemInputAudioTranscriptionCompletedEventShape);

/** Accepts an event `conversation.item.input_audio_transcription.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionDeltaEventSchema: StandardSchema<types.ConversationItemInputAudioTranscriptionDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemInputAudioTranscriptionDeltaEvent, shapes.conversationItemInputAudioTranscriptionDeltaEventShape);

/** Accepts an event `conversation.item.input_audio_transcription.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionFailedEventSchema: StandardSchema<types.ConversationItemInputAudioTranscriptionFailedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemInputAudioTranscriptionFailedEvent, shapes.conversationItemInputAudioTranscriptionFailedEventShape);

/** Accepts an event `conversation.item.input_audio_transcription.segment`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionSegmentEventSchema: StandardSchema<types.ConversationItemInputAudioTranscriptionSegmentEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemInputAudioTranscriptionSegmentEvent, shapes.conversationItemInputAudioTranscriptionSegmentEventShape);

/** Accepts an event `conversation.item.retrieved`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemRetrievedEventSchema: StandardSchema<types.ConversationItemRetrievedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemRetrievedEvent, shapes.conversationItemRetrievedEventShape);

/** Accepts an event `conversation.item.truncated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemTruncatedEventSchema: StandardSchema<types.ConversationItemTruncatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemTruncatedEvent, shapes.conversationItemTruncatedEventShape);

/** Accepts an event `error`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverErrorEventSchema: StandardSchema<types.ServerErrorEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerErrorEvent, shapes.serverErrorEventShape);

/** Accepts an event `input_audio_buffer.cleared`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferClearedEventSchema: StandardSchema<types.InputAudioBufferClearedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferClearedEvent, shapes.inputAudioBufferClearedEventShape);

/** Accepts an event `input_audio_buffer.committed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferCommittedEventSchema: StandardSchema<types.InputAudioBufferCommittedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferCommittedEvent, shapes.inputAudioBufferCommittedEventShape);

/** Accepts an event `input_audio_buffer.speech_started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferSpeechStartedEventSchema: StandardSchema<types.InputAudioBufferSpeechStartedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferSpeechStartedEvent, shapes.inputAudioBufferSpeechStartedEventShape);

/** Accepts an event `input_audio_buffer.speech_stopped`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferSpeechStoppedEventSchema: StandardSchema<types.InputAudioBufferSpeechStoppedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferSpeechStoppedEvent, shapes.inputAudioBufferSpeechStoppedEventShape);

/** Accepts an event `mcp_list_tools.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mcpListToolsCompletedEventSchema: StandardSchema<types.McpListToolsCompletedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMcpListToolsCompletedEvent, shapes.mcpListToolsCompletedEventShape);

/** Accepts an event `mcp_list_tools.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mcpListToolsFailedEventSchema: StandardSchema<types.McpListToolsFailedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMcpListToolsFailedEvent, shapes.mcpListToolsFailedEventShape);

/** Accepts an event `mcp_list_tools.in_progress`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mcpListToolsInProgressEventSchema: StandardSchema<types.McpListToolsInProgressEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMcpListToolsInProgressEvent, shapes.mcpListToolsInProgressEventShape);

/** Accepts an event `output_audio_buffer.cleared`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferClearedEventSchema: StandardSchema<types.OutputAudioBufferClearedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOutputAudioBufferClearedEvent, shapes.outputAudioBufferClearedEventShape);

/** Accepts an event `output_audio_buffer.started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferStartedEventSchema: StandardSchema<types.OutputAudioBufferStartedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOutputAudioBufferStartedEvent, shapes.outputAudioBufferStartedEventShape);

/** Accepts an event `output_audio_buffer.stopped`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferStoppedEventSchema: StandardSchema<types.OutputAudioBufferStoppedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOutputAudioBufferStoppedEvent, shapes.outputAudioBufferStoppedEventShape);

/** Accepts an event `rate_limits.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const rateLimitsUpdatedEventSchema: StandardSchema<types.RateLimitsUpdatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isRateLimitsUpdatedEvent, shapes.rateLimitsUpdatedEventShape);

/** Accepts an event `response.audio.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioDeltaEventSchema: StandardSchema<types.ResponseAudioDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseAudioDeltaEvent, shapes.responseAudioDeltaEventShape);

/** Accepts an event `response.audio.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioDoneEventSchema: StandardSchema<types.ResponseAudioDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseAudioDoneEvent, shapes.responseAudioDoneEventShape);

/** Accepts an event `response.audio_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioTranscriptDeltaEventSchema: StandardSchema<types.ResponseAudioTranscriptDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseAudioTranscriptDeltaEvent, shapes.responseAudioTranscriptDeltaEventShape);

/** Accepts an event `response.audio_transcript.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseAudioTranscriptDoneEventSchema: StandardSchema<types.ResponseAudioTranscriptDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseAudioTranscriptDoneEvent, shapes.responseAudioTranscriptDoneEventShape);

/** Accepts an event `response.content_part.added`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseContentPartAddedEventSchema: StandardSchema<types.ResponseContentPartAddedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseContentPartAddedEvent, shapes.responseContentPartAddedEventShape);

/** Accepts an event `response.content_part.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseContentPartDoneEventSchema: StandardSchema<types.ResponseContentPartDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseContentPartDoneEvent, shapes.responseContentPartDoneEventShape);

/** Accepts an event `response.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreatedEventSchema: StandardSchema<types.ResponseCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseCreatedEvent, shapes.responseCreatedEventShape);

/** Accepts an event `response.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseDoneEventSchema: StandardSchema<types.ResponseDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseDoneEvent, shapes.responseDoneEventShape);

/** Accepts an event `response.function_call_arguments.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseFunctionCallArgumentsDeltaEventSchema: StandardSchema<types.ResponseFunctionCallArgumentsDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseFunctionCallArgumentsDeltaEvent, shapes.responseFunctionCallArgumentsDeltaEventShape);

/** Accepts an event `response.function_call_arguments.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseFunctionCallArgumentsDoneEventSchema: StandardSchema<types.ResponseFunctionCallArgumentsDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseFunctionCallArgumentsDoneEvent, shapes.responseFunctionCallArgumentsDoneEventShape);

/** Accepts an event `response.mcp_call.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallCompletedEventSchema: StandardSchema<types.ResponseMcpCallCompletedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseMcpCallCompletedEvent, shapes.responseMcpCallCompletedEventShape);

/** Accepts an event `response.mcp_call.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallFailedEventSchema: StandardSchema<types.ResponseMcpCallFailedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseMcpCallFailedEvent, shapes.responseMcpCallFailedEventShape);

/** Accepts an event `response.mcp_call.in_progress`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallInProgressEventSchema: StandardSchema<types.ResponseMcpCallInProgressEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseMcpCallInProgressEvent, shapes.responseMcpCallInProgressEventShape);

/** Accepts an event `response.mcp_call_arguments.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallArgumentsDeltaEventSchema: StandardSchema<types.ResponseMcpCallArgumentsDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseMcpCallArgumentsDeltaEvent, shapes.responseMcpCallArgumentsDeltaEventShape);

/** Accepts an event `response.mcp_call_arguments.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseMcpCallArgumentsDoneEventSchema: StandardSchema<types.ResponseMcpCallArgumentsDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseMcpCallArgumentsDoneEvent, shapes.responseMcpCallArgumentsDoneEventShape);

/** Accepts an event `response.output_item.added`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseOutputItemAddedEventSchema: StandardSchema<types.ResponseOutputItemAddedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseOutputItemAddedEvent, shapes.responseOutputItemAddedEventShape);

/** Accepts an event `response.output_item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseOutputItemDoneEventSchema: StandardSchema<types.ResponseOutputItemDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseOutputItemDoneEvent, shapes.responseOutputItemDoneEventShape);

/** Accepts an event `response.text.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseTextDeltaEventSchema: StandardSchema<types.ResponseTextDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseTextDeltaEvent, shapes.responseTextDeltaEventShape);

/** Accepts an event `response.text.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseTextDoneEventSchema: StandardSchema<types.ResponseTextDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseTextDoneEvent, shapes.responseTextDoneEventShape);

/** Accepts an event `session.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCreatedEventSchema: StandardSchema<types.SessionCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionCreatedEvent, shapes.sessionCreatedEventShape);

/** Accepts an event `session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdatedEventSchema: StandardSchema<types.SessionUpdatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdatedEvent, shapes.sessionUpdatedEventShape);

/** Accepts an event `transcription_session.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionCreatedEventSchema: StandardSchema<types.TranscriptionSessionCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTranscriptionSessionCreatedEvent, shapes.transcriptionSessionCreatedEventShape);

/** Accepts an event `transcription_session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionUpdatedEventSchema: StandardSchema<types.TranscriptionSessionUpdatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTranscriptionSessionUpdatedEvent, shapes.transcriptionSessionUpdatedEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);

/** Accepts an event `conversation.item.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreateEventSchema: StandardSchema<types.ConversationItemCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemCreateEvent, shapes.conversationItemCreateEventShape);

/** Accepts an event `conversation.item.delete`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDeleteEventSchema: StandardSchema<types.ConversationItemDeleteEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemDeleteEvent, shapes.conversationItemDeleteEventShape);

/** Accepts an event `conversation.item.retrieve`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemRetrieveEventSchema: StandardSchema<types.ConversationItemRetrieveEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemRetrieveEvent, shapes.conversationItemRetrieveEventShape);

/** Accepts an event `conversation.item.truncate`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemTruncateEventSchema: StandardSchema<types.ConversationItemTruncateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemTruncateEvent, shapes.conversationItemTruncateEventShape);

/** Accepts an event `input_audio_buffer.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferAppendEventSchema: StandardSchema<types.InputAudioBufferAppendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferAppendEvent, shapes.inputAudioBufferAppendEventShape);

/** Accepts an event `input_audio_buffer.clear`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferClearEventSchema: StandardSchema<types.InputAudioBufferClearEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferClearEvent, shapes.inputAudioBufferClearEventShape);

/** Accepts an event `input_audio_buffer.commit`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const inputAudioBufferCommitEventSchema: StandardSchema<types.InputAudioBufferCommitEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInputAudioBufferCommitEvent, shapes.inputAudioBufferCommitEventShape);

/** Accepts an event `output_audio_buffer.clear`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const outputAudioBufferClearEventSchema: StandardSchema<types.OutputAudioBufferClearEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOutputAudioBufferClearEvent, shapes.outputAudioBufferClearEventShape);

/** Accepts an event `response.cancel`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCancelEventSchema: StandardSchema<types.ResponseCancelEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseCancelEvent, shapes.responseCancelEventShape);

/** Accepts an event `response.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreateEventSchema: StandardSchema<types.ResponseCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseCreateEvent, shapes.responseCreateEventShape);

/** Accepts an event `session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdateEventSchema: StandardSchema<types.SessionUpdateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdateEvent, shapes.sessionUpdateEventShape);

/** Accepts an event `transcription_session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionUpdateEventSchema: StandardSchema<types.TranscriptionSessionUpdateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTranscriptionSessionUpdateEvent, shapes.transcriptionSessionUpdateEventShape);
