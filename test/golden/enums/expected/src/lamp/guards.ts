/**
 * Guards of the surface `lamp`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isRecord } from '../runtime/check.js';
import type {
  Colour,
  Fault,
  StateEvent,
  DeviceEvent,
} from './types.js';

/** Is it `Colour`, to the bottom? */
export function isColour(value: unknown): value is Colour {
  return value === 'red' || value === 'warm-white';
}

/** Is it `Fault`, to the bottom? */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'string';
}

/** Is it an event `state`, to the bottom? Unknown fields are welcome. */
export function isStateEvent(value: unknown): value is StateEvent {
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

/** The guards by tag. */
export const DEVICE_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['state', isStateEvent],
]);

/** Is it an event of the device? Its tag chooses the one guard that decides. */
export function isDeviceEvent(value: unknown): value is DeviceEvent {
  if (!isRecord(value)) return false;
  const isEvent = DEVICE_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
