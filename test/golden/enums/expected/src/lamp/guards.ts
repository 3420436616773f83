/**
 * Guards of the surface `lamp`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Colour`, to the bottom? */
export function isColour(value: unknown): value is types.Colour {
  return value === 'red' || value === 'warm-white';
}

/** What keeps a value from being `Colour`: nothing exactly when the guard accepts it. */
export function explainColour(value: unknown): Issue[] {
  return explain(shapes.colourShape, value);
}

/** Is it `Fault`, to the bottom? */
export function isFault(value: unknown): value is types.Fault {
  return typeof value === 'string';
}

/** What keeps a value from being `Fault`: nothing exactly when the guard accepts it. */
export function explainFault(value: unknown): Issue[] {
  return explain(shapes.faultShape, value);
}

/** Is it an event `state`, to the bottom? Unknown fields are welcome. */
export function isStateEvent(value: unknown): value is types.StateEvent {
  return isRecord(value)
    && value.type === 'state'
    && (value.power === 'on' || value.power === 'off')
    && typeof value.mood === 'string'
    && isColour(value.colour)
    && (value.fault === undefined || isFault(value.fault))
    && value.only === 'one'
    && (value.quoted === 'it\'s' || value.quoted === 'a "b"' || value.quoted === 'back\\slash' || value.quoted === '')
    && (value.pair === 'left' || value.pair === 'right')
    && (value.cause === null || typeof value.cause === 'string')
    && (value.preset == null || value.preset === 'a' || value.preset === 'b');
}

/** What keeps a value from being an event `state`: nothing exactly when the guard accepts it. */
export function explainStateEvent(value: unknown): Issue[] {
  return explain(shapes.stateEventShape, value);
}

/** The guards by tag. */
export const DEVICE_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['state', isStateEvent],
]);

/** Is it an event of the device? Its tag chooses the one guard that decides. */
export function isDeviceEvent(value: unknown): value is types.DeviceEvent {
  if (!isRecord(value)) return false;
  const isEvent = DEVICE_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the device: nothing exactly when the guard accepts it. */
export function explainDeviceEvent(value: unknown): Issue[] {
  return explain(shapes.deviceEventShape, value);
}
