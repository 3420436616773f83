/**
 * Tags and names of the surface `bus`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { BusEventType } from './types.js';

/** Events of the bus: the name of each by its tag. The interface is the name with `Event` behind it. */
export const BUS_EVENT_NAMES = {
  'bus.arrived': 'BusArrived',
  'bus.left': 'BusLeft',
  'bus.parked': 'BusParked',
  'bus.retired': 'BusRetired',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function busEventName<T extends BusEventType>(type: T): (typeof BUS_EVENT_NAMES)[T];
export function busEventName(type: string): (typeof BUS_EVENT_NAMES)[BusEventType] | undefined;
export function busEventName(type: string): string | undefined {
  return isBusEventType(type) ? BUS_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the bus? */
export function isBusEventType(value: unknown): value is BusEventType {
  return typeof value === 'string' && Object.hasOwn(BUS_EVENT_NAMES, value);
}
