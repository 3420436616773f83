/**
 * Guards of the surface `yard`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `GateOpenMeta`, to the bottom? Unknown fields are welcome. */
export function isGateOpenMeta(value: unknown): value is types.GateOpenMeta {
  return isRecord(value)
    && value.kind === 'gate.open'
    && (value.id === undefined || typeof value.id === 'string')
    && (value.gate === 'north' || value.gate === 'south');
}

/** What keeps a value from being `GateOpenMeta`: nothing exactly when the guard accepts it. */
export function explainGateOpenMeta(value: unknown): Issue[] {
  return explain(shapes.gateOpenMetaShape, value);
}

/** Is it `LorryCameMeta`, to the bottom? Unknown fields are welcome. */
export function isLorryCameMeta(value: unknown): value is types.LorryCameMeta {
  return isRecord(value)
    && value.kind === 'lorry.came'
    && typeof value.id === 'string'
    && (value.at === undefined || isInteger(value.at));
}

/** What keeps a value from being `LorryCameMeta`: nothing exactly when the guard accepts it. */
export function explainLorryCameMeta(value: unknown): Issue[] {
  return explain(shapes.lorryCameMetaShape, value);
}

/** Is it `LorryLeftMeta`, to the bottom? Unknown fields are welcome. */
export function isLorryLeftMeta(value: unknown): value is types.LorryLeftMeta {
  return isRecord(value)
    && value.kind === 'lorry.left'
    && typeof value.id === 'string'
    && (value.at === undefined || isInteger(value.at));
}

/** What keeps a value from being `LorryLeftMeta`: nothing exactly when the guard accepts it. */
export function explainLorryLeftMeta(value: unknown): Issue[] {
  return explain(shapes.lorryLeftMetaShape, value);
}

/** Is it `Visit`, to the bottom? Unknown fields are welcome. */
export function isVisit(value: unknown): value is types.Visit {
  return isRecord(value) && (value.cargo === undefined || typeof value.cargo === 'string');
}

/** What keeps a value from being `Visit`: nothing exactly when the guard accepts it. */
export function explainVisit(value: unknown): Issue[] {
  return explain(shapes.visitShape, value);
}

/** Is it `YardClosedMeta`, to the bottom? Unknown fields are welcome. */
export function isYardClosedMeta(value: unknown): value is types.YardClosedMeta {
  return isRecord(value) && value.kind === 'yard.closed';
}

/** What keeps a value from being `YardClosedMeta`: nothing exactly when the guard accepts it. */
export function explainYardClosedMeta(value: unknown): Issue[] {
  return explain(shapes.yardClosedMetaShape, value);
}

/** Is it an event `lorry.came`, to the bottom? Unknown fields are welcome. */
export function isLorryCameEvent(value: unknown): value is types.LorryCameEvent {
  return isRecord(value)
    && isLorryCameMeta(value.meta)
    && typeof value.lorry === 'string'
    && isVisit(value.visit);
}

/** What keeps a value from being an event `lorry.came`: nothing exactly when the guard accepts it. */
export function explainLorryCameEvent(value: unknown): Issue[] {
  return explain(shapes.lorryCameEventShape, value);
}

/** Is it an event `lorry.left`, to the bottom? Unknown fields are welcome. */
export function isLorryLeftEvent(value: unknown): value is types.LorryLeftEvent {
  return isRecord(value) && isLorryLeftMeta(value.meta) && typeof value.lorry === 'string';
}

/** What keeps a value from being an event `lorry.left`: nothing exactly when the guard accepts it. */
export function explainLorryLeftEvent(value: unknown): Issue[] {
  return explain(shapes.lorryLeftEventShape, value);
}

/** Is it an event `yard.closed`, to the bottom? Unknown fields are welcome. */
export function isYardClosedEvent(value: unknown): value is types.YardClosedEvent {
  return isRecord(value) && isYardClosedMeta(value.meta);
}

/** What keeps a value from being an event `yard.closed`: nothing exactly when the guard accepts it. */
export function explainYardClosedEvent(value: unknown): Issue[] {
  return explain(shapes.yardClosedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['lorry.came', isLorryCameEvent],
  ['lorry.left', isLorryLeftEvent],
  ['yard.closed', isYardClosedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value) || !isRecord(value.meta)) return false;
  // The frequent ones first: comparing a few strings is faster than a look-up.
  switch (value.meta.kind) {
    case 'lorry.left':
      return isLorryLeftEvent(value);
  }

  const isEvent = SERVER_EVENT_GUARDS.get(value.meta.kind as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}

/** Is it an event `gate.open`, to the bottom? Unknown fields are welcome. */
export function isGateOpenEvent(value: unknown): value is types.GateOpenEvent {
  return isRecord(value) && isGateOpenMeta(value.meta);
}

/** What keeps a value from being an event `gate.open`: nothing exactly when the guard accepts it. */
export function explainGateOpenEvent(value: unknown): Issue[] {
  return explain(shapes.gateOpenEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['gate.open', isGateOpenEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is types.ClientEvent {
  if (!isRecord(value) || !isRecord(value.meta)) return false;
  const isEvent = CLIENT_EVENT_GUARDS.get(value.meta.kind as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the client: nothing exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(shapes.clientEventShape, value);
}
