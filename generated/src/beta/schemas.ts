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

export {
  conversationCreatedEventSchema,
  conversationItemDeleteEventSchema,
  conversationItemDeletedEventSchema,
  conversationItemInputAudioTranscriptionFailedEventSchema,
  conversationItemInputAudioTranscriptionSegmentEventSchema,
  conversationItemRetrieveEventSchema,
  conversationItemTruncateEventSchema,
  conversationItemTruncatedEventSchema,
  inputAudioBufferAppendEventSchema,
  inputAudioBufferClearEventSchema,
  inputAudioBufferClearedEventSchema,
  inputAudioBufferCommitEventSchema,
  inputAudioBufferCommittedEventSchema,
  inputAudioBufferSpeechStartedEventSchema,
  inputAudioBufferSpeechStoppedEventSchema,
  mcpListToolsCompletedEventSchema,
  mcpListToolsFailedEventSchema,
  mcpListToolsInProgressEventSchema,
  outputAudioBufferClearEventSchema,
  outputAudioBufferClearedEventSchema,
  outputAudioBufferStartedEventSchema,
  outputAudioBufferStoppedEventSchema,
  rateLimitsUpdatedEventSchema,
  responseCancelEventSchema,
  responseFunctionCallArgumentsDeltaEventSchema,
  responseMcpCallArgumentsDeltaEventSchema,
  responseMcpCallArgumentsDoneEventSchema,
  responseMcpCallCompletedEventSchema,
  responseMcpCallFailedEventSchema,
  responseMcpCallInProgressEventSchema,
  serverErrorEventSchema,
} from '../realtime/schemas.js';

const VENDOR = 'openai-realtime-events';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `conversation.item.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemCreatedEventSchema: StandardSchema<types.ConversationItemCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemCreatedEvent, shapes.conversationItemCreatedEventShape);

/** Accepts an event `conversation.item.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemDoneEventSchema: StandardSchema<types.ConversationItemDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemDoneEvent, shapes.conversationItemDoneEventShape);

/** Accepts an event `conversation.item.input_audio_transcription.completed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionCompletedEventSchema: StandardSchema<types.ConversationItemInputAudioTranscriptionCompletedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemInputAudioTranscriptionCompletedEvent, shapes.conversationItemInputAudioTranscriptionCompletedEventShape);

/** Accepts an event `conversation.item.input_audio_transcription.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemInputAudioTranscriptionDeltaEventSchema: StandardSchema<types.ConversationItemInputAudioTranscriptionDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemInputAudioTranscriptionDeltaEvent, shapes.conversationItemInputAudioTranscriptionDeltaEventShape);

/** Accepts an event `conversation.item.retrieved`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const conversationItemRetrievedEventSchema: StandardSchema<types.ConversationItemRetrievedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isConversationItemRetrievedEvent, shapes.conversationItemRetrievedEventShape);

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

/** Accepts an event `response.function_call_arguments.done`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseFunctionCallArgumentsDoneEventSchema: StandardSchema<types.ResponseFunctionCallArgumentsDoneEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseFunctionCallArgumentsDoneEvent, shapes.responseFunctionCallArgumentsDoneEventShape);

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

/** Accepts an event `response.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreateEventSchema: StandardSchema<types.ResponseCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseCreateEvent, shapes.responseCreateEventShape);

/** Accepts an event `session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdateEventSchema: StandardSchema<types.SessionUpdateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdateEvent, shapes.sessionUpdateEventShape);

/** Accepts an event `transcription_session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transcriptionSessionUpdateEventSchema: StandardSchema<types.TranscriptionSessionUpdateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTranscriptionSessionUpdateEvent, shapes.transcriptionSessionUpdateEventShape);
