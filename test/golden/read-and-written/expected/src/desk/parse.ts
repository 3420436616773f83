/**
 * Parsers of the surface `desk`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { parseFrame, type Parsed } from '../runtime/parse.js';
import { peekField } from '../runtime/peek.js';
import { LIBRARY_EVENT_GUARDS, READER_EVENT_GUARDS } from './guards.js';
import { libraryEventShape, readerEventShape } from './shapes.js';
import type { LibraryEvent, LibraryEventType, ReaderEvent, ReaderEventType } from './types.js';

export type { Parsed, ParsedDeviating, ParsedKnown, ParsedMalformed, ParsedUnknown } from '../runtime/parse.js';

/** What a frame of the library turned out to be. */
export type ParsedLibraryEvent = Parsed<LibraryEvent, LibraryEventType>;

/**
 * Sorts a frame of the library: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseLibraryEvent(frame: unknown): ParsedLibraryEvent {
  return parseFrame(frame, 'type', LIBRARY_EVENT_GUARDS, libraryEventShape) as ParsedLibraryEvent;
}

/**
 * The tag of a frame of the library without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `type` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekLibraryEventType(text: string): string | undefined {
  return peekField(text, 'type');
}

/** What a frame of the reader turned out to be. */
export type ParsedReaderEvent = Parsed<ReaderEvent, ReaderEventType>;

/**
 * Sorts a frame of the reader: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseReaderEvent(frame: unknown): ParsedReaderEvent {
  return parseFrame(frame, 'type', READER_EVENT_GUARDS, readerEventShape) as ParsedReaderEvent;
}

/**
 * The tag of a frame of the reader without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `type` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekReaderEventType(text: string): string | undefined {
  return peekField(text, 'type');
}
