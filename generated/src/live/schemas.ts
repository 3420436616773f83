/**
 * Standard Schemas (https://standardschema.dev) of the surface `live`.
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

/** Accepts an event `decision.event`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const decisionEventSchema: StandardSchema<types.DecisionEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDecisionEvent, shapes.decisionEventShape);

/** Accepts an event `decision.item.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const decisionItemCreatedEventSchema: StandardSchema<types.DecisionItemCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDecisionItemCreatedEvent, shapes.decisionItemCreatedEventShape);

/** Accepts an event `decision.item.deleted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const decisionItemDeletedEventSchema: StandardSchema<types.DecisionItemDeletedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDecisionItemDeletedEvent, shapes.decisionItemDeletedEventShape);

/** Accepts an event `error`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverErrorEventSchema: StandardSchema<types.ServerErrorEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerErrorEvent, shapes.serverErrorEventShape);

/** Accepts an event `info`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const infoEventSchema: StandardSchema<types.InfoEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isInfoEvent, shapes.infoEventShape);

/** Accepts an event `response.event`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseEventSchema: StandardSchema<types.ResponseEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseEvent, shapes.responseEventShape);

/** Accepts an event `session.closed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionClosedEventSchema: StandardSchema<types.SessionClosedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionClosedEvent, shapes.sessionClosedEventShape);

/** Accepts an event `session.commentary.appended`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCommentaryAppendedEventSchema: StandardSchema<types.SessionCommentaryAppendedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionCommentaryAppendedEvent, shapes.sessionCommentaryAppendedEventShape);

/** Accepts an event `session.delegation.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionDelegationCreatedEventSchema: StandardSchema<types.SessionDelegationCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionDelegationCreatedEvent, shapes.sessionDelegationCreatedEventShape);

/** Accepts an event `session.input_audio.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioReflectedEventSchema: StandardSchema<types.SessionInputAudioReflectedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioReflectedEvent, shapes.sessionInputAudioReflectedEventShape);

/** Accepts an event `session.input_audio.muted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioMutedEventSchema: StandardSchema<types.SessionInputAudioMutedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioMutedEvent, shapes.sessionInputAudioMutedEventShape);

/** Accepts an event `session.input_audio.unmuted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioUnmutedEventSchema: StandardSchema<types.SessionInputAudioUnmutedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioUnmutedEvent, shapes.sessionInputAudioUnmutedEventShape);

/** Accepts an event `session.input_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputTranscriptDeltaEventSchema: StandardSchema<types.SessionInputTranscriptDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputTranscriptDeltaEvent, shapes.sessionInputTranscriptDeltaEventShape);

/** Accepts an event `session.instructions.appended`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInstructionsAppendedEventSchema: StandardSchema<types.SessionInstructionsAppendedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInstructionsAppendedEvent, shapes.sessionInstructionsAppendedEventShape);

/** Accepts an event `session.output_audio.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputAudioDeltaEventSchema: StandardSchema<types.SessionOutputAudioDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputAudioDeltaEvent, shapes.sessionOutputAudioDeltaEventShape);

/** Accepts an event `session.output_audio.fixture.played`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputAudioFixturePlayedEventSchema: StandardSchema<types.SessionOutputAudioFixturePlayedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputAudioFixturePlayedEvent, shapes.sessionOutputAudioFixturePlayedEventShape);

/** Accepts an event `session.output_audio.fixture.playing`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputAudioFixturePlayingEventSchema: StandardSchema<types.SessionOutputAudioFixturePlayingEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputAudioFixturePlayingEvent, shapes.sessionOutputAudioFixturePlayingEventShape);

/** Accepts an event `session.output_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputTranscriptDeltaEventSchema: StandardSchema<types.SessionOutputTranscriptDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputTranscriptDeltaEvent, shapes.sessionOutputTranscriptDeltaEventShape);

/** Accepts an event `session.started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionStartedEventSchema: StandardSchema<types.SessionStartedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionStartedEvent, shapes.sessionStartedEventShape);

/** Accepts an event `session.thinking.appended`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionThinkingAppendedEventSchema: StandardSchema<types.SessionThinkingAppendedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionThinkingAppendedEvent, shapes.sessionThinkingAppendedEventShape);

/** Accepts an event `session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdatedEventSchema: StandardSchema<types.SessionUpdatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdatedEvent, shapes.sessionUpdatedEventShape);

/** Accepts an event `session.usage.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUsageUpdatedEventSchema: StandardSchema<types.SessionUsageUpdatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUsageUpdatedEvent, shapes.sessionUsageUpdatedEventShape);

/** Accepts an event `transport.answered`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportAnsweredEventSchema: StandardSchema<types.TransportAnsweredEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportAnsweredEvent, shapes.transportAnsweredEventShape);

/** Accepts an event `transport.dtmf.received`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportDtmfReceivedEventSchema: StandardSchema<types.TransportDtmfReceivedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportDtmfReceivedEvent, shapes.transportDtmfReceivedEventShape);

/** Accepts an event `transport.dtmf.send`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportDtmfSendNoticeEventSchema: StandardSchema<types.TransportDtmfSendNoticeEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportDtmfSendNoticeEvent, shapes.transportDtmfSendNoticeEventShape);

/** Accepts an event `transport.dtmf.sent`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportDtmfSentEventSchema: StandardSchema<types.TransportDtmfSentEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportDtmfSentEvent, shapes.transportDtmfSentEventShape);

/** Accepts an event `transport.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportFailedEventSchema: StandardSchema<types.TransportFailedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportFailedEvent, shapes.transportFailedEventShape);

/** Accepts an event `transport.ringing`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportRingingEventSchema: StandardSchema<types.TransportRingingEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportRingingEvent, shapes.transportRingingEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);

/** Accepts an event `decision.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const decisionCreateEventSchema: StandardSchema<types.DecisionCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDecisionCreateEvent, shapes.decisionCreateEventShape);

/** Accepts an event `decision.item.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const decisionItemCreateEventSchema: StandardSchema<types.DecisionItemCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDecisionItemCreateEvent, shapes.decisionItemCreateEventShape);

/** Accepts an event `decision.item.delete`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const decisionItemDeleteEventSchema: StandardSchema<types.DecisionItemDeleteEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDecisionItemDeleteEvent, shapes.decisionItemDeleteEventShape);

/** Accepts an event `response.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseCreateEventSchema: StandardSchema<types.ResponseCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseCreateEvent, shapes.responseCreateEventShape);

/** Accepts an event `response.item.create`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const responseItemCreateEventSchema: StandardSchema<types.ResponseItemCreateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isResponseItemCreateEvent, shapes.responseItemCreateEventShape);

/** Accepts an event `session.close`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCloseEventSchema: StandardSchema<types.SessionCloseEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionCloseEvent, shapes.sessionCloseEventShape);

/** Accepts an event `session.commentary.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCommentaryAppendEventSchema: StandardSchema<types.SessionCommentaryAppendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionCommentaryAppendEvent, shapes.sessionCommentaryAppendEventShape);

/** Accepts an event `session.input_audio.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioAppendEventSchema: StandardSchema<types.SessionInputAudioAppendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioAppendEvent, shapes.sessionInputAudioAppendEventShape);

/** Accepts an event `session.input_audio.mute`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioMuteEventSchema: StandardSchema<types.SessionInputAudioMuteEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioMuteEvent, shapes.sessionInputAudioMuteEventShape);

/** Accepts an event `session.input_audio.unmute`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioUnmuteEventSchema: StandardSchema<types.SessionInputAudioUnmuteEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioUnmuteEvent, shapes.sessionInputAudioUnmuteEventShape);

/** Accepts an event `session.instructions.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInstructionsAppendEventSchema: StandardSchema<types.SessionInstructionsAppendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInstructionsAppendEvent, shapes.sessionInstructionsAppendEventShape);

/** Accepts an event `session.output_audio.fixture.play`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputAudioFixturePlayEventSchema: StandardSchema<types.SessionOutputAudioFixturePlayEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputAudioFixturePlayEvent, shapes.sessionOutputAudioFixturePlayEventShape);

/** Accepts an event `session.start`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionStartEventSchema: StandardSchema<types.SessionStartEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionStartEvent, shapes.sessionStartEventShape);

/** Accepts an event `session.thinking.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionThinkingAppendEventSchema: StandardSchema<types.SessionThinkingAppendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionThinkingAppendEvent, shapes.sessionThinkingAppendEventShape);

/** Accepts an event `session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdateEventSchema: StandardSchema<types.SessionUpdateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdateEvent, shapes.sessionUpdateEventShape);

/** Accepts an event `transport.dtmf.send`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const transportDtmfSendEventSchema: StandardSchema<types.TransportDtmfSendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isTransportDtmfSendEvent, shapes.transportDtmfSendEventShape);

/** Accepts any event of the fork, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const forkEventSchema: StandardSchema<types.ForkEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isForkEvent, shapes.forkEventShape);

/** Accepts an event `session.start`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const forkSessionStartEventSchema: StandardSchema<types.ForkSessionStartEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isForkSessionStartEvent, shapes.forkSessionStartEventShape);
