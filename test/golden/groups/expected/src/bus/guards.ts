/**
 * Guards of the surface `bus`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import type {
  Depot,
  ServiceRecord,
  BusArrivedEvent,
  BusLeftEvent,
  BusParkedEvent,
  BusRetiredEvent,
  BusEvent,
} from './types.js';

/** Is it `Depot`, to the bottom? Unknown fields are welcome. */
export function isDepot(value: unknown): value is Depot {
  return isRecord(value)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line));
}

/** Is it `ServiceRecord`, to the bottom? Unknown fields are welcome. */
export function isServiceRecord(value: unknown): value is ServiceRecord {
  return isRecord(value) && isNumber(value.delay) && isInteger(value.trips);
}

/** Is it an event `bus.arrived`, to the bottom? Unknown fields are welcome. */
export function isBusArrivedEvent(value: unknown): value is BusArrivedEvent {
  return isRecord(value)
    && value.type === 'bus.arrived'
    && typeof value.bus_id === 'string'
    && isInteger(value.sent)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line))
    && isNumber(value.delay)
    && isInteger(value.waiting);
}

/** Is it an event `bus.left`, to the bottom? Unknown fields are welcome. */
export function isBusLeftEvent(value: unknown): value is BusLeftEvent {
  return isRecord(value)
    && value.type === 'bus.left'
    && typeof value.bus_id === 'string'
    && isInteger(value.sent)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line));
}

/** Is it an event `bus.parked`, to the bottom? Unknown fields are welcome. */
export function isBusParkedEvent(value: unknown): value is BusParkedEvent {
  return isRecord(value)
    && value.type === 'bus.parked'
    && typeof value.bus_id === 'string'
    && isInteger(value.sent)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line))
    && isDepot(value.depot)
    && isInteger(value.bay);
}

/** Is it an event `bus.retired`, to the bottom? Unknown fields are welcome. */
export function isBusRetiredEvent(value: unknown): value is BusRetiredEvent {
  return isRecord(value)
    && value.type === 'bus.retired'
    && typeof value.bus_id === 'string'
    && isServiceRecord(value.record);
}

/** The guards by tag. */
export const BUS_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['bus.arrived', isBusArrivedEvent],
  ['bus.left', isBusLeftEvent],
  ['bus.parked', isBusParkedEvent],
  ['bus.retired', isBusRetiredEvent],
]);

/** Is it an event of the bus? Its tag chooses the one guard that decides. */
export function isBusEvent(value: unknown): value is BusEvent {
  if (!isRecord(value)) return false;
  const isEvent = BUS_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
