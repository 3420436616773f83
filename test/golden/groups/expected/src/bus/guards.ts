/**
 * Guards of the surface `bus`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Depot`, to the bottom? Unknown fields are welcome. */
export function isDepot(value: unknown): value is types.Depot {
  return isRecord(value)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line));
}

/** What keeps a value from being `Depot`: nothing exactly when the guard accepts it. */
export function explainDepot(value: unknown): Issue[] {
  return explain(shapes.depotShape, value);
}

/** Is it `ServiceRecord`, to the bottom? Unknown fields are welcome. */
export function isServiceRecord(value: unknown): value is types.ServiceRecord {
  return isRecord(value) && isNumber(value.delay) && isInteger(value.trips);
}

/** What keeps a value from being `ServiceRecord`: nothing exactly when the guard accepts it. */
export function explainServiceRecord(value: unknown): Issue[] {
  return explain(shapes.serviceRecordShape, value);
}

/** Is it an event `bus.arrived`, to the bottom? Unknown fields are welcome. */
export function isBusArrivedEvent(value: unknown): value is types.BusArrivedEvent {
  return isRecord(value)
    && value.type === 'bus.arrived'
    && typeof value.bus_id === 'string'
    && isInteger(value.sent)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line))
    && isNumber(value.delay)
    && isInteger(value.waiting);
}

/** What keeps a value from being an event `bus.arrived`: nothing exactly when the guard accepts it. */
export function explainBusArrivedEvent(value: unknown): Issue[] {
  return explain(shapes.busArrivedEventShape, value);
}

/** Is it an event `bus.left`, to the bottom? Unknown fields are welcome. */
export function isBusLeftEvent(value: unknown): value is types.BusLeftEvent {
  return isRecord(value)
    && value.type === 'bus.left'
    && typeof value.bus_id === 'string'
    && isInteger(value.sent)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line));
}

/** What keeps a value from being an event `bus.left`: nothing exactly when the guard accepts it. */
export function explainBusLeftEvent(value: unknown): Issue[] {
  return explain(shapes.busLeftEventShape, value);
}

/** Is it an event `bus.parked`, to the bottom? Unknown fields are welcome. */
export function isBusParkedEvent(value: unknown): value is types.BusParkedEvent {
  return isRecord(value)
    && value.type === 'bus.parked'
    && typeof value.bus_id === 'string'
    && isInteger(value.sent)
    && typeof value.stop === 'string'
    && (value.line === undefined || isInteger(value.line))
    && isDepot(value.depot)
    && isInteger(value.bay);
}

/** What keeps a value from being an event `bus.parked`: nothing exactly when the guard accepts it. */
export function explainBusParkedEvent(value: unknown): Issue[] {
  return explain(shapes.busParkedEventShape, value);
}

/** Is it an event `bus.retired`, to the bottom? Unknown fields are welcome. */
export function isBusRetiredEvent(value: unknown): value is types.BusRetiredEvent {
  return isRecord(value)
    && value.type === 'bus.retired'
    && typeof value.bus_id === 'string'
    && isServiceRecord(value.record);
}

/** What keeps a value from being an event `bus.retired`: nothing exactly when the guard accepts it. */
export function explainBusRetiredEvent(value: unknown): Issue[] {
  return explain(shapes.busRetiredEventShape, value);
}

/** The guards by tag. */
export const BUS_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['bus.arrived', isBusArrivedEvent],
  ['bus.left', isBusLeftEvent],
  ['bus.parked', isBusParkedEvent],
  ['bus.retired', isBusRetiredEvent],
]);

/** Is it an event of the bus? Its tag chooses the one guard that decides. */
export function isBusEvent(value: unknown): value is types.BusEvent {
  if (!isRecord(value)) return false;
  const isEvent = BUS_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the bus: nothing exactly when the guard accepts it. */
export function explainBusEvent(value: unknown): Issue[] {
  return explain(shapes.busEventShape, value);
}
