/**
 * Guards of the surface `passenger`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Floor`, to the bottom? Unknown fields are welcome. */
export function isFloor(value: unknown): value is types.Floor {
  return isRecord(value)
    && isInteger(value.number)
    && (value.name === undefined || typeof value.name === 'string');
}

/** What keeps a value from being `Floor`: nothing exactly when the guard accepts it. */
export function explainFloor(value: unknown): Issue[] {
  return explain(shapes.floorShape, value);
}

/** Is it an event `lift.called`, to the bottom? Unknown fields are welcome. */
export function isLiftCalledEvent(value: unknown): value is types.LiftCalledEvent {
  return isRecord(value)
    && value.type === 'lift.called'
    && isInteger(value.at)
    && typeof value.ride_id === 'string'
    && isFloor(value.floor);
}

/** What keeps a value from being an event `lift.called`: nothing exactly when the guard accepts it. */
export function explainLiftCalledEvent(value: unknown): Issue[] {
  return explain(shapes.liftCalledEventShape, value);
}

/** Is it an event `lift.failed`, to the bottom? Unknown fields are welcome. */
export function isLiftFailedEvent(value: unknown): value is types.LiftFailedEvent {
  return isRecord(value)
    && value.type === 'lift.failed'
    && isInteger(value.at)
    && typeof value.cause === 'string';
}

/** What keeps a value from being an event `lift.failed`: nothing exactly when the guard accepts it. */
export function explainLiftFailedEvent(value: unknown): Issue[] {
  return explain(shapes.liftFailedEventShape, value);
}

/** Is it an event `lift.opened`, to the bottom? Unknown fields are welcome. */
export function isLiftOpenedEvent(value: unknown): value is types.LiftOpenedEvent {
  return isRecord(value)
    && value.type === 'lift.opened'
    && isInteger(value.at)
    && typeof value.ride_id === 'string';
}

/** What keeps a value from being an event `lift.opened`: nothing exactly when the guard accepts it. */
export function explainLiftOpenedEvent(value: unknown): Issue[] {
  return explain(shapes.liftOpenedEventShape, value);
}

function hasFieldsOfLiftPassedEvent(value: Record<string, unknown>): boolean {
  return isInteger(value.at) && typeof value.ride_id === 'string' && isFloor(value.floor);
}

/** Is it an event `lift.passed`, to the bottom? Unknown fields are welcome. */
export function isLiftPassedEvent(value: unknown): value is types.LiftPassedEvent {
  return isRecord(value) && value.type === 'lift.passed' && hasFieldsOfLiftPassedEvent(value);
}

/** What keeps a value from being an event `lift.passed`: nothing exactly when the guard accepts it. */
export function explainLiftPassedEvent(value: unknown): Issue[] {
  return explain(shapes.liftPassedEventShape, value);
}

/** Is it an event `lift.stuck`, to the bottom? Unknown fields are welcome. */
export function isLiftStuckEvent(value: unknown): value is types.LiftStuckEvent {
  return isRecord(value) && value.type === 'lift.stuck' && isInteger(value.at);
}

/** What keeps a value from being an event `lift.stuck`: nothing exactly when the guard accepts it. */
export function explainLiftStuckEvent(value: unknown): Issue[] {
  return explain(shapes.liftStuckEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['lift.called', isLiftCalledEvent],
  ['lift.failed', isLiftFailedEvent],
  ['lift.opened', isLiftOpenedEvent],
  ['lift.passed', isLiftPassedEvent],
  ['lift.stuck', isLiftStuckEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'lift.passed':
      return hasFieldsOfLiftPassedEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}

/** Is it an event `lift.call`, to the bottom? Unknown fields are welcome. */
export function isLiftCallEvent(value: unknown): value is types.LiftCallEvent {
  return isRecord(value) && value.type === 'lift.call' && isFloor(value.floor);
}

/** What keeps a value from being an event `lift.call`: nothing exactly when the guard accepts it. */
export function explainLiftCallEvent(value: unknown): Issue[] {
  return explain(shapes.liftCallEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['lift.call', isLiftCallEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is types.ClientEvent {
  if (!isRecord(value)) return false;
  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the client: nothing exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(shapes.clientEventShape, value);
}
