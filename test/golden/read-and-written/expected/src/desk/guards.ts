/**
 * Guards of the surface `desk`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import type {
  Book,
  BookRequest,
  Disc,
  Loan,
  LoanRequest,
  Medium,
  MediumRequest,
  Person,
  Size,
  SizeRequest,
  LoanGrantedEvent,
  LoanAskEvent,
  LoanSwapEvent,
  LibraryEvent,
  ReaderEvent,
} from './types.js';

/** Is it `Book`, to the bottom? Unknown fields are welcome. */
export function isBook(value: unknown): value is Book {
  return isRecord(value)
    && value.kind === 'book'
    && isSize(value.size)
    && (value.set == null || isArrayOf(value.set, isBook));
}

/** Is it `BookRequest`, to the bottom? Unknown fields are welcome. */
export function isBookRequest(value: unknown): value is BookRequest {
  return isRecord(value)
    && value.kind === 'book'
    && isSizeRequest(value.size)
    && (value.set === undefined || isArrayOf(value.set, isBookRequest));
}

/** Is it `Disc`, to the bottom? Unknown fields are welcome. */
export function isDisc(value: unknown): value is Disc {
  return isRecord(value) && value.kind === 'disc';
}

/** Is it `Loan`, to the bottom? Unknown fields are welcome. */
export function isLoan(value: unknown): value is Loan {
  return isRecord(value)
    && typeof value.number === 'string'
    && isPerson(value.reader)
    && (value.place == null || typeof value.place === 'string')
    && (value.weeks === undefined || isInteger(value.weeks))
    && (value.note === undefined || typeof value.note === 'string')
    && isMedium(value.medium);
}

/** Is it `LoanRequest`, to the bottom? Unknown fields are welcome. */
export function isLoanRequest(value: unknown): value is LoanRequest {
  return isRecord(value)
    && (value.number === undefined || typeof value.number === 'string')
    && isPerson(value.reader)
    && (value.place === undefined || value.place === 'desk' || value.place === 'shelf')
    && (value.weeks === undefined || value.weeks === 4)
    && (value.note == null || typeof value.note === 'string')
    && isMediumRequest(value.medium);
}

/** Is it `Medium`, to the bottom? */
export function isMedium(value: unknown): value is Medium {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'book':
      return isBook(value);
    case 'disc':
      return isDisc(value);
    default:
      return false;
  }
}

/** Is it `MediumRequest`, to the bottom? */
export function isMediumRequest(value: unknown): value is MediumRequest {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'book':
      return isBookRequest(value);
    case 'disc':
      return isDisc(value);
    default:
      return false;
  }
}

/** Is it `Person`, to the bottom? Unknown fields are welcome. */
export function isPerson(value: unknown): value is Person {
  return isRecord(value)
    && typeof value.card === 'string'
    && (value.phone == null || typeof value.phone === 'string');
}

/** Is it `Size`, to the bottom? */
export function isSize(value: unknown): value is Size {
  return typeof value === 'string';
}

/** Is it `SizeRequest`, to the bottom? */
export function isSizeRequest(value: unknown): value is SizeRequest {
  return value === 'octavo' || value === 'folio';
}

/** Is it an event `loan.granted`, to the bottom? Unknown fields are welcome. */
export function isLoanGrantedEvent(value: unknown): value is LoanGrantedEvent {
  return isRecord(value) && value.type === 'loan.granted' && isLoan(value.loan);
}

/** The guards by tag. */
export const LIBRARY_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['loan.granted', isLoanGrantedEvent],
]);

/** Is it an event of the library? Its tag chooses the one guard that decides. */
export function isLibraryEvent(value: unknown): value is LibraryEvent {
  if (!isRecord(value)) return false;
  const isEvent = LIBRARY_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `loan.ask`, to the bottom? Unknown fields are welcome. */
export function isLoanAskEvent(value: unknown): value is LoanAskEvent {
  return isRecord(value) && value.type === 'loan.ask' && isLoanRequest(value.loan);
}

/** Is it an event `loan.swap`, to the bottom? Unknown fields are welcome. */
export function isLoanSwapEvent(value: unknown): value is LoanSwapEvent {
  return isRecord(value)
    && value.type === 'loan.swap'
    && typeof value.number === 'string'
    && isMediumRequest(value.medium);
}

/** The guards by tag. */
export const READER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['loan.ask', isLoanAskEvent],
  ['loan.swap', isLoanSwapEvent],
]);

/** Is it an event of the reader? Its tag chooses the one guard that decides. */
export function isReaderEvent(value: unknown): value is ReaderEvent {
  if (!isRecord(value)) return false;
  const isEvent = READER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
