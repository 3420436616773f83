/**
 * Guards of the surface `oven`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import type {
  Dish,
  Heat,
  HeatChangedEvent,
  HeatSetEvent,
  ServerEvent,
  ClientEvent,
} from './types.js';

/** Is it `Dish`, to the bottom? Unknown fields are welcome. */
export function isDish(value: unknown): value is Dish {
  return isRecord(value)
    && (value.name === undefined || typeof value.name === 'string')
    && (value.salt == null || typeof value.salt === 'boolean');
}

/** Is it `Heat`, to the bottom? Unknown fields are welcome. */
export function isHeat(value: unknown): value is Heat {
  return isRecord(value)
    && isNumber(value.degrees)
    && (value.target == null || isNumber(value.target));
}

/** Is it an event `heat.changed`, to the bottom? Unknown fields are welcome. */
export function isHeatChangedEvent(value: unknown): value is HeatChangedEvent {
  return isRecord(value)
    && value.type === 'heat.changed'
    && (value.event_id == null || typeof value.event_id === 'string')
    && (value.started == null || isInteger(value.started))
    && isNumber(value.plain)
    && (value.nullable === null || isNumber(value.nullable))
    && (value.written === null || isNumber(value.written))
    && (value.optional == null || isHeat(value.optional))
    && (value.strict === undefined || isHeat(value.strict))
    && (value.dish == null || isDish(value.dish));
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['heat.changed', isHeatChangedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `heat.set`, to the bottom? Unknown fields are welcome. */
export function isHeatSetEvent(value: unknown): value is HeatSetEvent {
  return isRecord(value)
    && value.type === 'heat.set'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.degrees === undefined || isNumber(value.degrees))
    && (value.timer == null || isNumber(value.timer))
    && isDish(value.dish);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['heat.set', isHeatSetEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is ClientEvent {
  if (!isRecord(value)) return false;
  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
