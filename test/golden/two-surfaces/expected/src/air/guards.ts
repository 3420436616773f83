/**
 * Guards of the surface `air`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import { isParcel, isWeight } from '../post/guards.js';
import type {
  AirParcel,
  Label,
  ParcelMovedEvent,
  ServerEvent,
} from './types.js';

/** Is it `AirParcel`, to the bottom? Unknown fields are welcome. */
export function isAirParcel(value: unknown): value is AirParcel {
  return isRecord(value) && isInteger(value.hold) && isLabel(value.label);
}

/** Is it `Label`, to the bottom? Unknown fields are welcome. */
export function isLabel(value: unknown): value is Label {
  return isRecord(value) && typeof value.airport === 'string';
}

/** Is it an event `parcel.moved`, to the bottom? Unknown fields are welcome. */
export function isParcelMovedEvent(value: unknown): value is ParcelMovedEvent {
  return isRecord(value)
    && value.type === 'parcel.moved'
    && isAirParcel(value.parcel)
    && isParcel(value.original)
    && isArrayOf(value.load, isWeight)
    && (value.first == null || isAirParcel(value.first));
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
