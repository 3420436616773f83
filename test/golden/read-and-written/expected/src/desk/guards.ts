/**
 * Guards of the surface `desk`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Book`, to the bottom? Unknown fields are welcome. */
export function isBook(value: unknown): value is types.Book {
  return isRecord(value)
    && value.kind === 'book'
    && isSize(value.size)
    && (value.set == null || isArrayOf(value.set, isBook));
}

/** What keeps a value from being `Book`: nothing exactly when the guard accepts it. */
export function explainBook(value: unknown): Issue[] {
  return explain(shapes.bookShape, value);
}

/** Is it `BookRequest`, to the bottom? Unknown fields are welcome. */
export function isBookRequest(value: unknown): value is types.BookRequest {
  return isRecord(value)
    && value.kind === 'book'
    && isSizeRequest(value.size)
    && (value.set === undefined || isArrayOf(value.set, isBookRequest));
}

/** What keeps a value from being `BookRequest`: nothing exactly when the guard accepts it. */
export function explainBookRequest(value: unknown): Issue[] {
  return explain(shapes.bookRequestShape, value);
}

/** Is it `Disc`, to the bottom? Unknown fields are welcome. */
export function isDisc(value: unknown): value is types.Disc {
  return isRecord(value) && value.kind === 'disc';
}

/** What keeps a value from being `Disc`: nothing exactly when the guard accepts it. */
export function explainDisc(value: unknown): Issue[] {
  return explain(shapes.discShape, value);
}

/** Is it `Loan`, to the bottom? Unknown fields are welcome. */
export function isLoan(value: unknown): value is types.Loan {
  return isRecord(value)
    && typeof value.number === 'string'
    && isPerson(value.reader)
    && (value.place == null || typeof value.place === 'string')
    && (value.weeks === undefined || isInteger(value.weeks))
    && (value.note === undefined || typeof value.note === 'string')
    && typeof value.due === 'string'
    && isMedium(value.medium);
}

/** What keeps a value from being `Loan`: nothing exactly when the guard accepts it. */
export function explainLoan(value: unknown): Issue[] {
  return explain(shapes.loanShape, value);
}

/** Is it `LoanRequest`, to the bottom? Unknown fields are welcome. */
export function isLoanRequest(value: unknown): value is types.LoanRequest {
  return isRecord(value)
    && (value.number === undefined || typeof value.number === 'string')
    && isPerson(value.reader)
    && (value.place === undefined || value.place === 'desk' || value.place === 'shelf')
    && (value.weeks === undefined || value.weeks === 4)
    && (value.note == null || typeof value.note === 'string')
    && (value.gift === undefined || typeof value.gift === 'boolean')
    && isMediumRequest(value.medium);
}

/** What keeps a value from being `LoanRequest`: nothing exactly when the guard accepts it. */
export function explainLoanRequest(value: unknown): Issue[] {
  return explain(shapes.loanRequestShape, value);
}

/** Is it `Medium`, to the bottom? */
export function isMedium(value: unknown): value is types.Medium {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'book':
      return isBook(value);
    case 'disc':
      return isDisc(value);
    case 'tape':
      return isTape(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Medium`: nothing exactly when the guard accepts it. */
export function explainMedium(value: unknown): Issue[] {
  return explain(shapes.mediumShape, value);
}

/** Is it `MediumRequest`, to the bottom? */
export function isMediumRequest(value: unknown): value is types.MediumRequest {
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

/** What keeps a value from being `MediumRequest`: nothing exactly when the guard accepts it. */
export function explainMediumRequest(value: unknown): Issue[] {
  return explain(shapes.mediumRequestShape, value);
}

/** Is it `Person`, to the bottom? Unknown fields are welcome. */
export function isPerson(value: unknown): value is types.Person {
  return isRecord(value)
    && typeof value.card === 'string'
    && (value.phone == null || typeof value.phone === 'string');
}

/** What keeps a value from being `Person`: nothing exactly when the guard accepts it. */
export function explainPerson(value: unknown): Issue[] {
  return explain(shapes.personShape, value);
}

/** Is it `Size`, to the bottom? */
export function isSize(value: unknown): value is types.Size {
  return typeof value === 'string';
}

/** What keeps a value from being `Size`: nothing exactly when the guard accepts it. */
export function explainSize(value: unknown): Issue[] {
  return explain(shapes.sizeShape, value);
}

/** Is it `SizeRequest`, to the bottom? */
export function isSizeRequest(value: unknown): value is types.SizeRequest {
  return value === 'octavo' || value === 'folio';
}

/** What keeps a value from being `SizeRequest`: nothing exactly when the guard accepts it. */
export function explainSizeRequest(value: unknown): Issue[] {
  return explain(shapes.sizeRequestShape, value);
}

/** Is it `Tape`, to the bottom? Unknown fields are welcome. */
export function isTape(value: unknown): value is types.Tape {
  return isRecord(value) && value.kind === 'tape';
}

/** What keeps a value from being `Tape`: nothing exactly when the guard accepts it. */
export function explainTape(value: unknown): Issue[] {
  return explain(shapes.tapeShape, value);
}

/** Is it an event `loan.granted`, to the bottom? Unknown fields are welcome. */
export function isLoanGrantedEvent(value: unknown): value is types.LoanGrantedEvent {
  return isRecord(value) && value.type === 'loan.granted' && isLoan(value.loan);
}

/** What keeps a value from being an event `loan.granted`: nothing exactly when the guard accepts it. */
export function explainLoanGrantedEvent(value: unknown): Issue[] {
  return explain(shapes.loanGrantedEventShape, value);
}

/** The guards by tag. */
export const LIBRARY_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['loan.granted', isLoanGrantedEvent],
]);

/** Is it an event of the library? Its tag chooses the one guard that decides. */
export function isLibraryEvent(value: unknown): value is types.LibraryEvent {
  if (!isRecord(value)) return false;
  const isEvent = LIBRARY_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the library: nothing exactly when the guard accepts it. */
export function explainLibraryEvent(value: unknown): Issue[] {
  return explain(shapes.libraryEventShape, value);
}

/** Is it an event `loan.ask`, to the bottom? Unknown fields are welcome. */
export function isLoanAskEvent(value: unknown): value is types.LoanAskEvent {
  return isRecord(value) && value.type === 'loan.ask' && isLoanRequest(value.loan);
}

/** What keeps a value from being an event `loan.ask`: nothing exactly when the guard accepts it. */
export function explainLoanAskEvent(value: unknown): Issue[] {
  return explain(shapes.loanAskEventShape, value);
}

/** Is it an event `loan.swap`, to the bottom? Unknown fields are welcome. */
export function isLoanSwapEvent(value: unknown): value is types.LoanSwapEvent {
  return isRecord(value)
    && value.type === 'loan.swap'
    && typeof value.number === 'string'
    && isMediumRequest(value.medium);
}

/** What keeps a value from being an event `loan.swap`: nothing exactly when the guard accepts it. */
export function explainLoanSwapEvent(value: unknown): Issue[] {
  return explain(shapes.loanSwapEventShape, value);
}

/** The guards by tag. */
export const READER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['loan.ask', isLoanAskEvent],
  ['loan.swap', isLoanSwapEvent],
]);

/** Is it an event of the reader? Its tag chooses the one guard that decides. */
export function isReaderEvent(value: unknown): value is types.ReaderEvent {
  if (!isRecord(value)) return false;
  const isEvent = READER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the reader: nothing exactly when the guard accepts it. */
export function explainReaderEvent(value: unknown): Issue[] {
  return explain(shapes.readerEventShape, value);
}
