/**
 * Guards of the surface `post`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isNumber, isRecord } from '../runtime/check.js';
import type {
  Address,
  Label,
  Parcel,
  Weight,
  ParcelMovedEvent,
  ParcelSendEvent,
  ServerEvent,
  ClientEvent,
} from './types.js';

/** Is it `Address`, to the bottom? Unknown fields are welcome. */
export function isAddress(value: unknown): value is Address {
  return isRecord(value) && typeof value.street === 'string';
}

/** Is it `Label`, to the bottom? */
export function isLabel(value: unknown): value is Label {
  return typeof value === 'string';
}

/** Is it `Parcel`, to the bottom? Unknown fields are welcome. */
export function isParcel(value: unknown): value is Parcel {
  return isRecord(value)
    && typeof value.id === 'string'
    && isAddress(value.address)
    && (value.weight === undefined || isWeight(value.weight));
}

/** Is it `Weight`, to the bottom? */
export function isWeight(value: unknown): value is Weight {
  return isNumber(value) || value === 'unknown';
}

/** Is it an event `parcel.moved`, to the bottom? Unknown fields are welcome. */
export function isParcelMovedEvent(value: unknown): value is ParcelMovedEvent {
  return isRecord(value) && value.type === 'parcel.moved' && isParcel(value.parcel);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['parcel.moved', isParcelMovedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `parcel.send`, to the bottom? Unknown fields are welcome. */
export function isParcelSendEvent(value: unknown): value is ParcelSendEvent {
  return isRecord(value)
    && value.type === 'parcel.send'
    && isParcel(value.parcel)
    && isLabel(value.label);
}

/** The guards by tag. */
export const CLIENT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['parcel.send', isParcelSendEvent],
]);

/** Is it an event of the client? Its tag chooses the one guard that decides. */
export function isClientEvent(value: unknown): value is ClientEvent {
  if (!isRecord(value)) return false;
  const isEvent = CLIENT_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
