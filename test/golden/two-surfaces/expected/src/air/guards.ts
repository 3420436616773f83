/**
 * Guards of the surface `air`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import { isParcel, isWeight } from '../post/guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

export { isAddress, isParcel, isWeight } from '../post/guards.js';

/** Is it `AirParcel`, to the bottom? Unknown fields are welcome. */
export function isAirParcel(value: unknown): value is types.AirParcel {
  return isRecord(value) && isInteger(value.hold) && isLabel(value.label);
}

/** What keeps a value from being `AirParcel`: nothing exactly when the guard accepts it. */
export function explainAirParcel(value: unknown): Issue[] {
  return explain(shapes.airParcelShape, value);
}

/** Is it `Label`, to the bottom? Unknown fields are welcome. */
export function isLabel(value: unknown): value is types.Label {
  return isRecord(value) && typeof value.airport === 'string';
}

/** What keeps a value from being `Label`: nothing exactly when the guard accepts it. */
export function explainLabel(value: unknown): Issue[] {
  return explain(shapes.labelShape, value);
}

/** Is it an event `parcel.moved`, to the bottom? Unknown fields are welcome. */
export function isParcelMovedEvent(value: unknown): value is types.ParcelMovedEvent {
  return isRecord(value)
    && value.type === 'parcel.moved'
    && isAirParcel(value.parcel)
    && isParcel(value.original)
    && isArrayOf(value.load, isWeight)
    && (value.first == null || isAirParcel(value.first));
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
