/**
 * Explanations of the surface `desk`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  libraryEventShape,
  readerEventShape,
  bookShape,
  bookRequestShape,
  discShape,
  loanShape,
  loanAskEventShape,
  loanGrantedEventShape,
  loanRequestShape,
  loanSwapEventShape,
  mediumShape,
  mediumRequestShape,
  personShape,
  sizeShape,
  sizeRequestShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the library; empty exactly when the guard accepts it. */
export function explainLibraryEvent(value: unknown): Issue[] {
  return explain(libraryEventShape, value);
}

/** Everything that keeps a value from being an event of the reader; empty exactly when the guard accepts it. */
export function explainReaderEvent(value: unknown): Issue[] {
  return explain(readerEventShape, value);
}

/** Everything that keeps a value from being `Book`; empty exactly when the guard accepts it. */
export function explainBook(value: unknown): Issue[] {
  return explain(bookShape, value);
}

/** Everything that keeps a value from being `BookRequest`; empty exactly when the guard accepts it. */
export function explainBookRequest(value: unknown): Issue[] {
  return explain(bookRequestShape, value);
}

/** Everything that keeps a value from being `Disc`; empty exactly when the guard accepts it. */
export function explainDisc(value: unknown): Issue[] {
  return explain(discShape, value);
}

/** Everything that keeps a value from being `Loan`; empty exactly when the guard accepts it. */
export function explainLoan(value: unknown): Issue[] {
  return explain(loanShape, value);
}

/** Everything that keeps a value from being an event `loan.ask`; empty exactly when the guard accepts it. */
export function explainLoanAskEvent(value: unknown): Issue[] {
  return explain(loanAskEventShape, value);
}

/** Everything that keeps a value from being an event `loan.granted`; empty exactly when the guard accepts it. */
export function explainLoanGrantedEvent(value: unknown): Issue[] {
  return explain(loanGrantedEventShape, value);
}

/** Everything that keeps a value from being `LoanRequest`; empty exactly when the guard accepts it. */
export function explainLoanRequest(value: unknown): Issue[] {
  return explain(loanRequestShape, value);
}

/** Everything that keeps a value from being an event `loan.swap`; empty exactly when the guard accepts it. */
export function explainLoanSwapEvent(value: unknown): Issue[] {
  return explain(loanSwapEventShape, value);
}

/** Everything that keeps a value from being `Medium`; empty exactly when the guard accepts it. */
export function explainMedium(value: unknown): Issue[] {
  return explain(mediumShape, value);
}

/** Everything that keeps a value from being `MediumRequest`; empty exactly when the guard accepts it. */
export function explainMediumRequest(value: unknown): Issue[] {
  return explain(mediumRequestShape, value);
}

/** Everything that keeps a value from being `Person`; empty exactly when the guard accepts it. */
export function explainPerson(value: unknown): Issue[] {
  return explain(personShape, value);
}

/** Everything that keeps a value from being `Size`; empty exactly when the guard accepts it. */
export function explainSize(value: unknown): Issue[] {
  return explain(sizeShape, value);
}

/** Everything that keeps a value from being `SizeRequest`; empty exactly when the guard accepts it. */
export function explainSizeRequest(value: unknown): Issue[] {
  return explain(sizeRequestShape, value);
}
