/**
 * Types of the surface `tree`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A person and what follows. */
export interface Branch {
  /** The person. */
  name: string;
  /** What follows. */
  children: Branch[];
  /** What came before. May be absent or null. */
  parent?: Branch | null | undefined;
  /** Relatives by what they are called. May be absent. */
  others?: Record<string, Branch> | undefined;
}

/** A number, a sum or a negation. */
export type Formula = number | Sum | Negation;

/** A page, or an index of its own. */
export type Index = number | { [key: string]: Index };

/** A term turned round. */
export interface Negation {
  /** Says that it is a negation. */
  op: 'negate';
  /** The term. */
  term: Formula;
}

/** A number, or a list of such. */
export type Nested = number | Nested[];

/** Several terms together. */
export interface Sum {
  /** Says that it is a sum. */
  op: 'sum';
  /** The terms. */
  terms: Formula[];
}

/**
 * `tree.found`, sent by the server.
 *
 * The archive has a tree.
 */
export interface TreeFoundEvent {
  type: 'tree.found';
  /** Where it begins. */
  root: Branch;
  /** A term, as an example of a union that contains itself. */
  formula: Formula;
  /** Numbers in lists, as deep as need be. May be absent. */
  values?: Nested | undefined;
  /** Pages by word, and by words below it. May be absent. */
  index?: Index | undefined;
}

/** What the archive sends. A closed union, told apart by the tag. */
export type ServerEvent = TreeFoundEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'tree.found': TreeFoundEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
