/**
 * Tags and names of the surface `orders`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { DeskEventType, PickerEventType } from './types.js';

/** Events of the desk: the name of each by its tag. The interface is the name with `Event` behind it. */
export const DESK_EVENT_NAMES = {
  'belt-filmed': 'BeltFilmed',
  fire: 'Fire',
  'line-begun': 'LineBegun',
  'line-picked': 'LinePicked',
  lunch: 'Lunch',
  'note-grown': 'NoteGrown',
  'note-signed': 'NoteSigned',
  'order-cancelled': 'OrderCancelled',
  'order-packed': 'OrderPacked',
  'order-taken': 'OrderTaken',
  'papers-grown': 'PapersGrown',
  refused: 'Refused',
  'shift-begun': 'ShiftBegun',
  visitor: 'Visitor',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function deskEventName<T extends DeskEventType>(type: T): (typeof DESK_EVENT_NAMES)[T];
export function deskEventName(type: string): (typeof DESK_EVENT_NAMES)[DeskEventType] | undefined;
export function deskEventName(type: string): string | undefined {
  return isDeskEventType(type) ? DESK_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the desk? */
export function isDeskEventType(value: unknown): value is DeskEventType {
  return typeof value === 'string' && Object.hasOwn(DESK_EVENT_NAMES, value);
}

/** Events of the picker: the name of each by its tag. The interface is the name with `Event` behind it. */
export const PICKER_EVENT_NAMES = {
  'cancel-please': 'CancelPlease',
  'order-please': 'OrderPlease',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function pickerEventName<T extends PickerEventType>(type: T): (typeof PICKER_EVENT_NAMES)[T];
export function pickerEventName(type: string): (typeof PICKER_EVENT_NAMES)[PickerEventType] | undefined;
export function pickerEventName(type: string): string | undefined {
  return isPickerEventType(type) ? PICKER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the picker? */
export function isPickerEventType(value: unknown): value is PickerEventType {
  return typeof value === 'string' && Object.hasOwn(PICKER_EVENT_NAMES, value);
}
