/**
 * Tags and names of the surface `live`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { ServerEventType, ClientEventType, ForkEventType } from './types.js';

/** Events of the server: the name of each by its tag. The interface is the name with `Event` behind it. */
export const SERVER_EVENT_NAMES = {
  'decision.event': 'Decision',
  'decision.item.created': 'DecisionItemCreated',
  'decision.item.deleted': 'DecisionItemDeleted',
  error: 'ServerError',
  info: 'Info',
  'response.event': 'Response',
  'session.closed': 'SessionClosed',
  'session.commentary.appended': 'SessionCommentaryAppended',
  'session.delegation.created': 'SessionDelegationCreated',
  'session.input_audio.append': 'SessionInputAudioReflected',
  'session.input_audio.muted': 'SessionInputAudioMuted',
  'session.input_audio.unmuted': 'SessionInputAudioUnmuted',
  'session.input_transcript.delta': 'SessionInputTranscriptDelta',
  'session.instructions.appended': 'SessionInstructionsAppended',
  'session.output_audio.delta': 'SessionOutputAudioDelta',
  'session.output_audio.fixture.played': 'SessionOutputAudioFixturePlayed',
  'session.output_audio.fixture.playing': 'SessionOutputAudioFixturePlaying',
  'session.output_transcript.delta': 'SessionOutputTranscriptDelta',
  'session.started': 'SessionStarted',
  'session.thinking.appended': 'SessionThinkingAppended',
  'session.updated': 'SessionUpdated',
  'session.usage.updated': 'SessionUsageUpdated',
  'transport.answered': 'TransportAnswered',
  'transport.dtmf.received': 'TransportDtmfReceived',
  'transport.dtmf.send': 'TransportDtmfSendNotice',
  'transport.dtmf.sent': 'TransportDtmfSent',
  'transport.failed': 'TransportFailed',
  'transport.ringing': 'TransportRinging',
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
  'decision.create': 'DecisionCreate',
  'decision.item.create': 'DecisionItemCreate',
  'decision.item.delete': 'DecisionItemDelete',
  'response.create': 'ResponseCreate',
  'response.item.create': 'ResponseItemCreate',
  'session.close': 'SessionClose',
  'session.commentary.append': 'SessionCommentaryAppend',
  'session.input_audio.append': 'SessionInputAudioAppend',
  'session.input_audio.mute': 'SessionInputAudioMute',
  'session.input_audio.unmute': 'SessionInputAudioUnmute',
  'session.instructions.append': 'SessionInstructionsAppend',
  'session.output_audio.fixture.play': 'SessionOutputAudioFixturePlay',
  'session.start': 'SessionStart',
  'session.thinking.append': 'SessionThinkingAppend',
  'session.update': 'SessionUpdate',
  'transport.dtmf.send': 'TransportDtmfSend',
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

/** Events of the fork: the name of each by its tag. The interface is the name with `Event` behind it. */
export const FORK_EVENT_NAMES = {
  'session.start': 'ForkSessionStart',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function forkEventName<T extends ForkEventType>(type: T): (typeof FORK_EVENT_NAMES)[T];
export function forkEventName(type: string): (typeof FORK_EVENT_NAMES)[ForkEventType] | undefined;
export function forkEventName(type: string): string | undefined {
  return isForkEventType(type) ? FORK_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the fork? */
export function isForkEventType(value: unknown): value is ForkEventType {
  return typeof value === 'string' && Object.hasOwn(FORK_EVENT_NAMES, value);
}
