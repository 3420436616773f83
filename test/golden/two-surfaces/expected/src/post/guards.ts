/**
 * Guards of the surface `post`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Address`, to the bottom? Unknown fields are welcome. */
export function isAddress(value: unknown): value is types.Address {
  return isRecord(value) && typeof value.street === 'string';
}

/** What keeps a value from being `Address`: nothing exactly when the guard accepts it. */
export function explainAddress(value: unknown): Issue[] {
  return explain(shapes.addressShape, value);
}

/** Is it `Label`, to the bottom? */
export function isLabel(value: unknown): value is types.Label {
  return typeof value === 'string';
}

/** What keeps a value from being `Label`: nothing exactly when the guard accepts it. */
export function explainLabel(value: unknown): Issue[] {
  return explain(shapes.labelShape, value);
}

/** Is it `Parcel`, to the bottom? Unknown fields are welcome. */
export function isParcel(value: unknown): value is types.Parcel {
  return isRecord(value)
    && typeof value.id === 'string'
    && isAddress(value.address)
    && (value.weight === undefined || isWeight(value.weight));
}

/** What keeps a value from being `Parcel`: nothing exactly when the guard accepts it. */
export function explainParcel(value: unknown): Issue[] {
  return explain(shapes.parcelShape, value);
}

/** Is it `Weight`, to the bottom? */
export function isWeight(value: unknown): value is types.Weight {
  return isNumber(value) || value === 'unknown';
}

/** What keeps a value from being `Weight`: nothing exactly when the guard accepts it. */
export function explainWeight(value: unknown): Issue[] {
  return explain(shapes.weightShape, value);
}

/** Is it an event `parcel.moved`, to the bottom? Unknown fields are welcome. */
export function isParcelMovedEvent(value: unknown): value is types.ParcelMovedEvent {
  return isRecord(value) && value.type === 'parcel.moved' && isParcel(value.parcel);
}

/** What keeps a value from being an event `parcel.moved`: nothing exactly when the guard accepts it. */
export function explainParcelMovedEvent(value: unknown): Issue[] {
  return explain(shapes.parcelMovedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['parcel.moved', isParcelMovedEvent],
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

/** Is it an event `parcel.send`, to the bottom? Unknown fields are welcome. */
export function isParcelSendEvent(value: unknown): value is types.ParcelSendEvent {
  return isRecord(value)
    && value.type === 'parcel.send'
    && isParcel(value.parcel)
    && isLabel(value.label);
}

/** What keeps a value from being an event `parcel.send`: nothing exactly when the guard accepts it. */
export function explainParcelSendEvent(value: unknown): Issue[] {
  return explain(shapes.parcelSendEventShape, value);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['parcel.send', isParcelSendEvent],
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
