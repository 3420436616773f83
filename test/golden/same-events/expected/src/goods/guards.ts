/**
 * Guards of the surface `goods`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import {
  isFloor,
  isLiftCallEvent,
  isLiftCalledEvent,
  isLiftOpenedEvent as isHatchOpenedEvent,
  isLiftPassedEvent,
  isLiftStuckEvent,
} from '../passenger/guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

export {
  explainLiftCallEvent,
  explainLiftCalledEvent,
  explainLiftOpenedEvent as explainHatchOpenedEvent,
  explainLiftPassedEvent,
  explainLiftStuckEvent,
  isFloor,
  isLiftCallEvent,
  isLiftCalledEvent,
  isLiftOpenedEvent as isHatchOpenedEvent,
  isLiftPassedEvent,
  isLiftStuckEvent,
} from '../passenger/guards.js';

/** Is it an event `lift.loaded`, to the bottom? Unknown fields are welcome. */
export function isLiftLoadedEvent(value: unknown): value is types.LiftLoadedEvent {
  return isRecord(value)
    && value.type === 'lift.loaded'
    && isInteger(value.at)
    && typeof value.ride_id === 'string'
    && isFloor(value.floor);
}

/** What keeps a value from being an event `lift.loaded`: nothing exactly when the guard accepts it. */
export function explainLiftLoadedEvent(value: unknown): Issue[] {
  return explain(shapes.liftLoadedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['lift.called', isLiftCalledEvent],
  ['lift.loaded', isLiftLoadedEvent],
  ['lift.opened', isHatchOpenedEvent],
  ['lift.passed', isLiftPassedEvent],
  ['lift.stuck', isLiftStuckEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.type) {
    case 'lift.passed':
      return isLiftPassedEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
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
