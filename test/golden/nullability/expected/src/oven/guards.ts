/**
 * Guards of the surface `oven`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Dish`, to the bottom? Unknown fields are welcome. */
export function isDish(value: unknown): value is types.Dish {
  return isRecord(value)
    && (value.name === undefined || typeof value.name === 'string')
    && (value.salt == null || typeof value.salt === 'boolean');
}

/** What keeps a value from being `Dish`: nothing exactly when the guard accepts it. */
export function explainDish(value: unknown): Issue[] {
  return explain(shapes.dishShape, value);
}

/** Is it `Heat`, to the bottom? Unknown fields are welcome. */
export function isHeat(value: unknown): value is types.Heat {
  return isRecord(value)
    && isNumber(value.degrees)
    && (value.target == null || isNumber(value.target));
}

/** What keeps a value from being `Heat`: nothing exactly when the guard accepts it. */
export function explainHeat(value: unknown): Issue[] {
  return explain(shapes.heatShape, value);
}

/** Is it an event `heat.changed`, to the bottom? Unknown fields are welcome. */
export function isHeatChangedEvent(value: unknown): value is types.HeatChangedEvent {
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

/** What keeps a value from being an event `heat.changed`: nothing exactly when the guard accepts it. */
export function explainHeatChangedEvent(value: unknown): Issue[] {
  return explain(shapes.heatChangedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['heat.changed', isHeatChangedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}

/** Is it an event `heat.set`, to the bottom? Unknown fields are welcome. */
export function isHeatSetEvent(value: unknown): value is types.HeatSetEvent {
  return isRecord(value)
    && value.type === 'heat.set'
    && (value.event_id === undefined || typeof value.event_id === 'string')
    && (value.degrees === undefined || isNumber(value.degrees))
    && (value.timer == null || isNumber(value.timer))
    && isDish(value.dish);
}

/** What keeps a value from being an event `heat.set`: nothing exactly when the guard accepts it. */
export function explainHeatSetEvent(value: unknown): Issue[] {
  return explain(shapes.heatSetEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['heat.set', isHeatSetEvent],
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
