/**
 * Parsers of the surface `orders`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { parseFrame, type Parsed } from '../runtime/parse.js';
import { peekField } from '../runtime/peek.js';
import { DESK_EVENT_GUARDS, PICKER_EVENT_GUARDS } from './guards.js';
import { deskEventShape, pickerEventShape } from './shapes.js';
import type { DeskEvent, DeskEventType, PickerEvent, PickerEventType } from './types.js';

export type { Parsed, ParsedDeviating, ParsedKnown, ParsedMalformed, ParsedUnknown } from '../runtime/parse.js';

/** What a frame of the desk turned out to be. */
export type ParsedDeskEvent = Parsed<DeskEvent, DeskEventType>;

/**
 * Sorts a frame of the desk: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseDeskEvent(frame: unknown): ParsedDeskEvent {
  return parseFrame(frame, 'what', DESK_EVENT_GUARDS, deskEventShape) as ParsedDeskEvent;
}

/**
 * The tag of a frame of the desk without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `what` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekDeskEventType(text: string): string | undefined {
  return peekField(text, 'what');
}

/** What a frame of the picker turned out to be. */
export type ParsedPickerEvent = Parsed<PickerEvent, PickerEventType>;

/**
 * Sorts a frame of the picker: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parsePickerEvent(frame: unknown): ParsedPickerEvent {
  return parseFrame(frame, 'what', PICKER_EVENT_GUARDS, pickerEventShape) as ParsedPickerEvent;
}

/**
 * The tag of a frame of the picker without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `what` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekPickerEventType(text: string): string | undefined {
  return peekField(text, 'what');
}
