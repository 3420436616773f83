/**
 * Types of the surface `desk`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A book, or the set of books that it belongs to. */
export interface Book {
  /** Says that it is a book. */
  kind: 'book';
  /** How large it is. */
  size: Size;
  /** The others. May be absent or null. */
  set?: Book[] | null | undefined;
}

/**
 * A book, or the set of books that it belongs to.
 *
 * This is what is written; `Book` is what is read.
 */
export interface BookRequest {
  /** Says that it is a book. */
  kind: 'book';
  /** How large it is. */
  size: SizeRequest;
  /** The others. May be absent. */
  set?: BookRequest[] | undefined;
}

/** Sound. */
export interface Disc {
  /** Says that it is a disc. */
  kind: 'disc';
}

/** What is lent, and to whom. */
export interface Loan {
  /** The library numbers what the reader did not. */
  number: string;
  /** Who takes it home. */
  reader: Person;
  /** Where it is handed over. May be absent or null. Other values may come. */
  place?: 'desk' | 'shelf' | (string & {}) | null | undefined;
  /** How long; 4 so far. May be absent. */
  weeks?: number | undefined;
  /** Null takes it back. May be absent. */
  note?: string | undefined;
  /** The day by which it has to come back. */
  due: string;
  /** What it is. */
  medium: Medium;
}

/**
 * What is lent, and to whom.
 *
 * This is what is written; `Loan` is what is read.
 */
export interface LoanRequest {
  /** The library numbers what the reader did not. May be absent. */
  number?: string | undefined;
  /** Who takes it home. */
  reader: Person;
  /** Where it is handed over. May be absent. */
  place?: 'desk' | 'shelf' | undefined;
  /** How long; 4 so far. May be absent. */
  weeks?: 4 | undefined;
  /** Null takes it back. May be absent or null. */
  note?: string | null | undefined;
  /** Whether somebody else fetches it. May be absent. */
  gift?: boolean | undefined;
  /** What it is. */
  medium: MediumRequest;
}

/** Something that can be lent. */
export type Medium = Book | Disc | Tape;

/**
 * Something that can be lent.
 *
 * This is what is written; `Medium` is what is read.
 */
export type MediumRequest = BookRequest | Disc;

/** Somebody who reads. All of it is the same in both directions. */
export interface Person {
  /** The number of the card. */
  card: string;
  /** How to reach them. May be absent or null. */
  phone?: string | null | undefined;
}

/**
 * How large something is.
 *
 * - `octavo`: It fits into a hand.
 * - `folio`: It wants a table.
 */
export type Size = 'octavo' | 'folio' | (string & {});

/**
 * How large something is.
 *
 * - `octavo`: It fits into a hand.
 * - `folio`: It wants a table.
 *
 * This is what is written; `Size` is what is read.
 */
export type SizeRequest = 'octavo' | 'folio';

/** Sound that nobody asks for any more. */
export interface Tape {
  /** Says that it is a tape. */
  kind: 'tape';
}

/**
 * `loan.granted`, sent by the library.
 *
 * A reader may take something home.
 */
export interface LoanGrantedEvent {
  type: 'loan.granted';
  /** What is lent. */
  loan: Loan;
}

/** What the library sends. A closed union, told apart by the tag. */
export type LibraryEvent = LoanGrantedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface LibraryEventMap {
  'loan.granted': LoanGrantedEvent;
}

/** The tags. */
export type LibraryEventType = keyof LibraryEventMap;

/**
 * `loan.ask`, sent by the reader.
 *
 * Asks for something.
 */
export interface LoanAskEvent {
  type: 'loan.ask';
  /** What is wanted. */
  loan: LoanRequest;
}

/**
 * `loan.swap`, sent by the reader.
 *
 * Asks for something else.
 */
export interface LoanSwapEvent {
  type: 'loan.swap';
  /** The loan. */
  number: string;
  /** What it is. */
  medium: MediumRequest;
}

/** What a reader sends. A closed union, told apart by the tag. */
export type ReaderEvent = LoanAskEvent | LoanSwapEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ReaderEventMap {
  'loan.ask': LoanAskEvent;
  'loan.swap': LoanSwapEvent;
}

/** The tags. */
export type ReaderEventType = keyof ReaderEventMap;
