/**
 * Standard Schemas (https://standardschema.dev) of the surface `desk`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isLibraryEvent, isLoanGrantedEvent, isReaderEvent, isLoanAskEvent, isLoanSwapEvent } from './guards.js';
import {
  bookShape,
  bookRequestShape,
  discShape,
  libraryEventShape,
  loanShape,
  loanAskEventShape,
  loanGrantedEventShape,
  loanRequestShape,
  loanSwapEventShape,
  mediumShape,
  mediumRequestShape,
  personShape,
  readerEventShape,
  sizeRequestShape,
} from './shapes.js';
import type { LibraryEvent, LoanGrantedEvent, ReaderEvent, LoanAskEvent, LoanSwapEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the library, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const libraryEventSchema: StandardSchema<LibraryEvent> = /* @__PURE__ */ standardSchema('golden-read-and-written', isLibraryEvent, libraryEventShape, {
  Book: bookShape,
  Disc: discShape,
  Loan: loanShape,
  Medium: mediumShape,
  Person: personShape,
});

/** Accepts an event `loan.granted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const loanGrantedEventSchema: StandardSchema<LoanGrantedEvent> = /* @__PURE__ */ standardSchema('golden-read-and-written', isLoanGrantedEvent, loanGrantedEventShape, {
  Book: bookShape,
  Disc: discShape,
  Loan: loanShape,
  Medium: mediumShape,
  Person: personShape,
});

/** Accepts any event of the reader, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const readerEventSchema: StandardSchema<ReaderEvent> = /* @__PURE__ */ standardSchema('golden-read-and-written', isReaderEvent, readerEventShape, {
  BookRequest: bookRequestShape,
  Disc: discShape,
  LoanRequest: loanRequestShape,
  MediumRequest: mediumRequestShape,
  Person: personShape,
  SizeRequest: sizeRequestShape,
});

/** Accepts an event `loan.ask`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const loanAskEventSchema: StandardSchema<LoanAskEvent> = /* @__PURE__ */ standardSchema('golden-read-and-written', isLoanAskEvent, loanAskEventShape, {
  BookRequest: bookRequestShape,
  Disc: discShape,
  LoanRequest: loanRequestShape,
  MediumRequest: mediumRequestShape,
  Person: personShape,
  SizeRequest: sizeRequestShape,
});

/** Accepts an event `loan.swap`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const loanSwapEventSchema: StandardSchema<LoanSwapEvent> = /* @__PURE__ */ standardSchema('golden-read-and-written', isLoanSwapEvent, loanSwapEventShape, {
  BookRequest: bookRequestShape,
  Disc: discShape,
  MediumRequest: mediumRequestShape,
  SizeRequest: sizeRequestShape,
});
