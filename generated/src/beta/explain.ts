/**
 * Explanations of the surface `beta`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  clientEventShape,
  assistantMessageItemShape,
  assistantMessageItemInputShape,
  assistantTextPartInputShape,
  audioFormatShape,
  clientSecretShape,
  conversationCreatedEventShape,
  conversationItemShape,
  conversationItemCreateEventShape,
  conversationItemCreatedEventShape,
  conversationItemDeleteEventShape,
  conversationItemDeletedEventShape,
  conversationItemDoneEventShape,
  conversationItemInputShape,
  conversationItemInputAudioTranscriptionCompletedEventShape,
  conversationItemInputAudioTranscriptionDeltaEventShape,
  conversationItemInputAudioTranscriptionFailedEventShape,
  conversationItemInputAudioTranscriptionSegmentEventShape,
  conversationItemRetrieveEventShape,
  conversationItemRetrievedEventShape,
  conversationItemTruncateEventShape,
  conversationItemTruncatedEventShape,
  echoCancellationShape,
  inputAudioBufferAppendEventShape,
  inputAudioBufferClearEventShape,
  inputAudioBufferClearedEventShape,
  inputAudioBufferCommitEventShape,
  inputAudioBufferCommittedEventShape,
  inputAudioBufferSpeechStartedEventShape,
  inputAudioBufferSpeechStoppedEventShape,
  inputAudioTranscriptionShape,
  inputAudioTranscriptionRequestShape,
  itemReferenceShape,
  mcpListToolsCompletedEventShape,
  mcpListToolsFailedEventShape,
  mcpListToolsInProgressEventShape,
  messageItemShape,
  messageItemInputShape,
  modalityShape,
  noiseReductionShape,
  outputAudioBufferClearEventShape,
  outputAudioBufferClearedEventShape,
  outputAudioBufferStartedEventShape,
  outputAudioBufferStoppedEventShape,
  rateLimitsUpdatedEventShape,
  realtimeResponseShape,
  realtimeSessionShape,
  realtimeSessionRequestShape,
  responseAudioDeltaEventShape,
  responseAudioDoneEventShape,
  responseAudioTranscriptDeltaEventShape,
  responseAudioTranscriptDoneEventShape,
  responseCancelEventShape,
  responseContentPartAddedEventShape,
  responseContentPartDoneEventShape,
  responseCreateEventShape,
  responseCreatedEventShape,
  responseDoneEventShape,
  responseFunctionCallArgumentsDeltaEventShape,
  responseFunctionCallArgumentsDoneEventShape,
  responseInputItemShape,
  responseMcpCallArgumentsDeltaEventShape,
  responseMcpCallArgumentsDoneEventShape,
  responseMcpCallCompletedEventShape,
  responseMcpCallFailedEventShape,
  responseMcpCallInProgressEventShape,
  responseOutputItemAddedEventShape,
  responseOutputItemDoneEventShape,
  responseRequestShape,
  responseTextDeltaEventShape,
  responseTextDoneEventShape,
  serverErrorEventShape,
  sessionCreatedEventShape,
  sessionUpdateEventShape,
  sessionUpdatedEventShape,
  transcriptionSessionShape,
  transcriptionSessionCreatedEventShape,
  transcriptionSessionRequestShape,
  transcriptionSessionUpdateEventShape,
  transcriptionSessionUpdatedEventShape,
  turnDetectionShape,
  turnDetectionRequestShape,
  voiceShape,
  voiceSettingShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being an event of the client; empty exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(clientEventShape, value);
}

/** Everything that keeps a value from being `AssistantMessageItem`; empty exactly when the guard accepts it. */
export function explainAssistantMessageItem(value: unknown): Issue[] {
  return explain(assistantMessageItemShape, value);
}

/** Everything that keeps a value from being `AssistantMessageItemInput`; empty exactly when the guard accepts it. */
export function explainAssistantMessageItemInput(value: unknown): Issue[] {
  return explain(assistantMessageItemInputShape, value);
}

/** Everything that keeps a value from being `AssistantTextPartInput`; empty exactly when the guard accepts it. */
export function explainAssistantTextPartInput(value: unknown): Issue[] {
  return explain(assistantTextPartInputShape, value);
}

/** Everything that keeps a value from being `AudioFormat`; empty exactly when the guard accepts it. */
export function explainAudioFormat(value: unknown): Issue[] {
  return explain(audioFormatShape, value);
}

/** Everything that keeps a value from being `ClientSecret`; empty exactly when the guard accepts it. */
export function explainClientSecret(value: unknown): Issue[] {
  return explain(clientSecretShape, value);
}

/** Everything that keeps a value from being an event `conversation.created`; empty exactly when the guard accepts it. */
export function explainConversationCreatedEvent(value: unknown): Issue[] {
  return explain(conversationCreatedEventShape, value);
}

/** Everything that keeps a value from being `ConversationItem`; empty exactly when the guard accepts it. */
export function explainConversationItem(value: unknown): Issue[] {
  return explain(conversationItemShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.create`; empty exactly when the guard accepts it. */
export function explainConversationItemCreateEvent(value: unknown): Issue[] {
  return explain(conversationItemCreateEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.created`; empty exactly when the guard accepts it. */
export function explainConversationItemCreatedEvent(value: unknown): Issue[] {
  return explain(conversationItemCreatedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.delete`; empty exactly when the guard accepts it. */
export function explainConversationItemDeleteEvent(value: unknown): Issue[] {
  return explain(conversationItemDeleteEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.deleted`; empty exactly when the guard accepts it. */
export function explainConversationItemDeletedEvent(value: unknown): Issue[] {
  return explain(conversationItemDeletedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.done`; empty exactly when the guard accepts it. */
export function explainConversationItemDoneEvent(value: unknown): Issue[] {
  return explain(conversationItemDoneEventShape, value);
}

/** Everything that keeps a value from being `ConversationItemInput`; empty exactly when the guard accepts it. */
export function explainConversationItemInput(value: unknown): Issue[] {
  return explain(conversationItemInputShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.completed`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionCompletedEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionCompletedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.delta`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionDeltaEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.failed`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionFailedEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionFailedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.input_audio_transcription.segment`; empty exactly when the guard accepts it. */
export function explainConversationItemInputAudioTranscriptionSegmentEvent(value: unknown): Issue[] {
  return explain(conversationItemInputAudioTranscriptionSegmentEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.retrieve`; empty exactly when the guard accepts it. */
export function explainConversationItemRetrieveEvent(value: unknown): Issue[] {
  return explain(conversationItemRetrieveEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.retrieved`; empty exactly when the guard accepts it. */
export function explainConversationItemRetrievedEvent(value: unknown): Issue[] {
  return explain(conversationItemRetrievedEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.truncate`; empty exactly when the guard accepts it. */
export function explainConversationItemTruncateEvent(value: unknown): Issue[] {
  return explain(conversationItemTruncateEventShape, value);
}

/** Everything that keeps a value from being an event `conversation.item.truncated`; empty exactly when the guard accepts it. */
export function explainConversationItemTruncatedEvent(value: unknown): Issue[] {
  return explain(conversationItemTruncatedEventShape, value);
}

/** Everything that keeps a value from being `EchoCancellation`; empty exactly when the guard accepts it. */
export function explainEchoCancellation(value: unknown): Issue[] {
  return explain(echoCancellationShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.append`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferAppendEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferAppendEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.clear`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferClearEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferClearEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.cleared`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferClearedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferClearedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.commit`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferCommitEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferCommitEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.committed`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferCommittedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferCommittedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.speech_started`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferSpeechStartedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferSpeechStartedEventShape, value);
}

/** Everything that keeps a value from being an event `input_audio_buffer.speech_stopped`; empty exactly when the guard accepts it. */
export function explainInputAudioBufferSpeechStoppedEvent(value: unknown): Issue[] {
  return explain(inputAudioBufferSpeechStoppedEventShape, value);
}

/** Everything that keeps a value from being `InputAudioTranscription`; empty exactly when the guard accepts it. */
export function explainInputAudioTranscription(value: unknown): Issue[] {
  return explain(inputAudioTranscriptionShape, value);
}

/** Everything that keeps a value from being `InputAudioTranscriptionRequest`; empty exactly when the guard accepts it. */
export function explainInputAudioTranscriptionRequest(value: unknown): Issue[] {
  return explain(inputAudioTranscriptionRequestShape, value);
}

/** Everything that keeps a value from being `ItemReference`; empty exactly when the guard accepts it. */
export function explainItemReference(value: unknown): Issue[] {
  return explain(itemReferenceShape, value);
}

/** Everything that keeps a value from being an event `mcp_list_tools.completed`; empty exactly when the guard accepts it. */
export function explainMcpListToolsCompletedEvent(value: unknown): Issue[] {
  return explain(mcpListToolsCompletedEventShape, value);
}

/** Everything that keeps a value from being an event `mcp_list_tools.failed`; empty exactly when the guard accepts it. */
export function explainMcpListToolsFailedEvent(value: unknown): Issue[] {
  return explain(mcpListToolsFailedEventShape, value);
}

/** Everything that keeps a value from being an event `mcp_list_tools.in_progress`; empty exactly when the guard accepts it. */
export function explainMcpListToolsInProgressEvent(value: unknown): Issue[] {
  return explain(mcpListToolsInProgressEventShape, value);
}

/** Everything that keeps a value from being `MessageItem`; empty exactly when the guard accepts it. */
export function explainMessageItem(value: unknown): Issue[] {
  return explain(messageItemShape, value);
}

/** Everything that keeps a value from being `MessageItemInput`; empty exactly when the guard accepts it. */
export function explainMessageItemInput(value: unknown): Issue[] {
  return explain(messageItemInputShape, value);
}

/** Everything that keeps a value from being `Modality`; empty exactly when the guard accepts it. */
export function explainModality(value: unknown): Issue[] {
  return explain(modalityShape, value);
}

/** Everything that keeps a value from being `NoiseReduction`; empty exactly when the guard accepts it. */
export function explainNoiseReduction(value: unknown): Issue[] {
  return explain(noiseReductionShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.clear`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferClearEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferClearEventShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.cleared`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferClearedEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferClearedEventShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.started`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferStartedEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferStartedEventShape, value);
}

/** Everything that keeps a value from being an event `output_audio_buffer.stopped`; empty exactly when the guard accepts it. */
export function explainOutputAudioBufferStoppedEvent(value: unknown): Issue[] {
  return explain(outputAudioBufferStoppedEventShape, value);
}

/** Everything that keeps a value from being an event `rate_limits.updated`; empty exactly when the guard accepts it. */
export function explainRateLimitsUpdatedEvent(value: unknown): Issue[] {
  return explain(rateLimitsUpdatedEventShape, value);
}

/** Everything that keeps a value from being `RealtimeResponse`; empty exactly when the guard accepts it. */
export function explainRealtimeResponse(value: unknown): Issue[] {
  return explain(realtimeResponseShape, value);
}

/** Everything that keeps a value from being `RealtimeSession`; empty exactly when the guard accepts it. */
export function explainRealtimeSession(value: unknown): Issue[] {
  return explain(realtimeSessionShape, value);
}

/** Everything that keeps a value from being `RealtimeSessionRequest`; empty exactly when the guard accepts it. */
export function explainRealtimeSessionRequest(value: unknown): Issue[] {
  return explain(realtimeSessionRequestShape, value);
}

/** Everything that keeps a value from being an event `response.audio.delta`; empty exactly when the guard accepts it. */
export function explainResponseAudioDeltaEvent(value: unknown): Issue[] {
  return explain(responseAudioDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.audio.done`; empty exactly when the guard accepts it. */
export function explainResponseAudioDoneEvent(value: unknown): Issue[] {
  return explain(responseAudioDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.audio_transcript.delta`; empty exactly when the guard accepts it. */
export function explainResponseAudioTranscriptDeltaEvent(value: unknown): Issue[] {
  return explain(responseAudioTranscriptDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.audio_transcript.done`; empty exactly when the guard accepts it. */
export function explainResponseAudioTranscriptDoneEvent(value: unknown): Issue[] {
  return explain(responseAudioTranscriptDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.cancel`; empty exactly when the guard accepts it. */
export function explainResponseCancelEvent(value: unknown): Issue[] {
  return explain(responseCancelEventShape, value);
}

/** Everything that keeps a value from being an event `response.content_part.added`; empty exactly when the guard accepts it. */
export function explainResponseContentPartAddedEvent(value: unknown): Issue[] {
  return explain(responseContentPartAddedEventShape, value);
}

/** Everything that keeps a value from being an event `response.content_part.done`; empty exactly when the guard accepts it. */
export function explainResponseContentPartDoneEvent(value: unknown): Issue[] {
  return explain(responseContentPartDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.create`; empty exactly when the guard accepts it. */
export function explainResponseCreateEvent(value: unknown): Issue[] {
  return explain(responseCreateEventShape, value);
}

/** Everything that keeps a value from being an event `response.created`; empty exactly when the guard accepts it. */
export function explainResponseCreatedEvent(value: unknown): Issue[] {
  return explain(responseCreatedEventShape, value);
}

/** Everything that keeps a value from being an event `response.done`; empty exactly when the guard accepts it. */
export function explainResponseDoneEvent(value: unknown): Issue[] {
  return explain(responseDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.function_call_arguments.delta`; empty exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDeltaEvent(value: unknown): Issue[] {
  return explain(responseFunctionCallArgumentsDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.function_call_arguments.done`; empty exactly when the guard accepts it. */
export function explainResponseFunctionCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(responseFunctionCallArgumentsDoneEventShape, value);
}

/** Everything that keeps a value from being `ResponseInputItem`; empty exactly when the guard accepts it. */
export function explainResponseInputItem(value: unknown): Issue[] {
  return explain(responseInputItemShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call_arguments.delta`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallArgumentsDeltaEvent(value: unknown): Issue[] {
  return explain(responseMcpCallArgumentsDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call_arguments.done`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallArgumentsDoneEvent(value: unknown): Issue[] {
  return explain(responseMcpCallArgumentsDoneEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call.completed`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallCompletedEvent(value: unknown): Issue[] {
  return explain(responseMcpCallCompletedEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call.failed`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallFailedEvent(value: unknown): Issue[] {
  return explain(responseMcpCallFailedEventShape, value);
}

/** Everything that keeps a value from being an event `response.mcp_call.in_progress`; empty exactly when the guard accepts it. */
export function explainResponseMcpCallInProgressEvent(value: unknown): Issue[] {
  return explain(responseMcpCallInProgressEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_item.added`; empty exactly when the guard accepts it. */
export function explainResponseOutputItemAddedEvent(value: unknown): Issue[] {
  return explain(responseOutputItemAddedEventShape, value);
}

/** Everything that keeps a value from being an event `response.output_item.done`; empty exactly when the guard accepts it. */
export function explainResponseOutputItemDoneEvent(value: unknown): Issue[] {
  return explain(responseOutputItemDoneEventShape, value);
}

/** Everything that keeps a value from being `ResponseRequest`; empty exactly when the guard accepts it. */
export function explainResponseRequest(value: unknown): Issue[] {
  return explain(responseRequestShape, value);
}

/** Everything that keeps a value from being an event `response.text.delta`; empty exactly when the guard accepts it. */
export function explainResponseTextDeltaEvent(value: unknown): Issue[] {
  return explain(responseTextDeltaEventShape, value);
}

/** Everything that keeps a value from being an event `response.text.done`; empty exactly when the guard accepts it. */
export function explainResponseTextDoneEvent(value: unknown): Issue[] {
  return explain(responseTextDoneEventShape, value);
}

/** Everything that keeps a value from being an event `error`; empty exactly when the guard accepts it. */
export function explainServerErrorEvent(value: unknown): Issue[] {
  return explain(serverErrorEventShape, value);
}

/** Everything that keeps a value from being an event `session.created`; empty exactly when the guard accepts it. */
export function explainSessionCreatedEvent(value: unknown): Issue[] {
  return explain(sessionCreatedEventShape, value);
}

/** Everything that keeps a value from being an event `session.update`; empty exactly when the guard accepts it. */
export function explainSessionUpdateEvent(value: unknown): Issue[] {
  return explain(sessionUpdateEventShape, value);
}

/** Everything that keeps a value from being an event `session.updated`; empty exactly when the guard accepts it. */
export function explainSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(sessionUpdatedEventShape, value);
}

/** Everything that keeps a value from being `TranscriptionSession`; empty exactly when the guard accepts it. */
export function explainTranscriptionSession(value: unknown): Issue[] {
  return explain(transcriptionSessionShape, value);
}

/** Everything that keeps a value from being an event `transcription_session.created`; empty exactly when the guard accepts it. */
export function explainTranscriptionSessionCreatedEvent(value: unknown): Issue[] {
  return explain(transcriptionSessionCreatedEventShape, value);
}

/** Everything that keeps a value from being `TranscriptionSessionRequest`; empty exactly when the guard accepts it. */
export function explainTranscriptionSessionRequest(value: unknown): Issue[] {
  return explain(transcriptionSessionRequestShape, value);
}

/** Everything that keeps a value from being an event `transcription_session.update`; empty exactly when the guard accepts it. */
export function explainTranscriptionSessionUpdateEvent(value: unknown): Issue[] {
  return explain(transcriptionSessionUpdateEventShape, value);
}

/** Everything that keeps a value from being an event `transcription_session.updated`; empty exactly when the guard accepts it. */
export function explainTranscriptionSessionUpdatedEvent(value: unknown): Issue[] {
  return explain(transcriptionSessionUpdatedEventShape, value);
}

/** Everything that keeps a value from being `TurnDetection`; empty exactly when the guard accepts it. */
export function explainTurnDetection(value: unknown): Issue[] {
  return explain(turnDetectionShape, value);
}

/** Everything that keeps a value from being `TurnDetectionRequest`; empty exactly when the guard accepts it. */
export function explainTurnDetectionRequest(value: unknown): Issue[] {
  return explain(turnDetectionRequestShape, value);
}

/** Everything that keeps a value from being `Voice`; empty exactly when the guard accepts it. */
export function explainVoice(value: unknown): Issue[] {
  return explain(voiceShape, value);
}

/** Everything that keeps a value from being `VoiceSetting`; empty exactly when the guard accepts it. */
export function explainVoiceSetting(value: unknown): Issue[] {
  return explain(voiceSettingShape, value);
}
