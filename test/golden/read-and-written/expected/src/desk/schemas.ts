/**
 * Standard Schemas (https://standardschema.dev) of the surface `desk`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-read-and-written';

/** Accepts any event of the library, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const libraryEventSchema: StandardSchema<types.LibraryEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLibraryEvent, shapes.libraryEventShape);

/** Accepts an event `loan.granted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const loanGrantedEventSchema: StandardSchema<types.LoanGrantedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLoanGrantedEvent, shapes.loanGrantedEventShape);

/** Accepts any event of the reader, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const readerEventSchema: StandardSchema<types.ReaderEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isReaderEvent, shapes.readerEventShape);

/** Accepts an event `loan.ask`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const loanAskEventSchema: StandardSchema<types.LoanAskEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLoanAskEvent, shapes.loanAskEventShape);

/** Accepts an event `loan.swap`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const loanSwapEventSchema: StandardSchema<types.LoanSwapEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLoanSwapEvent, shapes.loanSwapEventShape);
