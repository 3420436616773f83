/**
 * Tags and names of the surface `desk`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { LibraryEventType, ReaderEventType } from './types.js';

/** Events of the library: the name of each by its tag. The interface is the name with `Event` behind it. */
export const LIBRARY_EVENT_NAMES = {
  'loan.granted': 'LoanGranted',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function libraryEventName<T extends LibraryEventType>(type: T): (typeof LIBRARY_EVENT_NAMES)[T];
export function libraryEventName(type: string): (typeof LIBRARY_EVENT_NAMES)[LibraryEventType] | undefined;
export function libraryEventName(type: string): string | undefined {
  return isLibraryEventType(type) ? LIBRARY_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the library? */
export function isLibraryEventType(value: unknown): value is LibraryEventType {
  return typeof value === 'string' && Object.hasOwn(LIBRARY_EVENT_NAMES, value);
}

/** Events of the reader: the name of each by its tag. The interface is the name with `Event` behind it. */
export const READER_EVENT_NAMES = {
  'loan.ask': 'LoanAsk',
  'loan.swap': 'LoanSwap',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function readerEventName<T extends ReaderEventType>(type: T): (typeof READER_EVENT_NAMES)[T];
export function readerEventName(type: string): (typeof READER_EVENT_NAMES)[ReaderEventType] | undefined;
export function readerEventName(type: string): string | undefined {
  return isReaderEventType(type) ? READER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the reader? */
export function isReaderEventType(value: unknown): value is ReaderEventType {
  return typeof value === 'string' && Object.hasOwn(READER_EVENT_NAMES, value);
}
