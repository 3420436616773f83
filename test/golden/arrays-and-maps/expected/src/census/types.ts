/**
 * Types of the surface `census`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** Somebody. */
export interface Person {
  /** What they are called. */
  name: string;
  /** What their animals are called. May be absent. */
  pets?: string[] | undefined;
}

/** Words. */
export type Tags = string[];

/**
 * `counted`, sent by the server.
 *
 * A district was counted.
 */
export interface CountedEvent {
  type: 'counted';
  /** Who was counted. */
  names: string[];
  /** Rows of cells. */
  grid: number[][];
  /** Who they are. */
  people: Person[];
  /** How many live where. */
  by_town: Record<string, number>;
  /** Who lives where. */
  homes: Record<string, Person[]>;
  /** A map of maps. May be absent. */
  nested?: Record<string, Record<string, boolean>> | undefined;
  /** Counts, some of which are too large. */
  mixed: (number | 'many')[];
  /** What people said. May be absent. */
  answers?: Record<string, string | number | null> | undefined;
  /** Any object. May be absent. */
  raw?: Record<string, unknown> | undefined;
  /** Any values. May be absent. */
  list?: unknown[] | undefined;
  /** A named array. May be absent or null. */
  tags?: Tags | null | undefined;
}

/** What the census sends. A closed union, told apart by the tag. */
export type ServerEvent = CountedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  counted: CountedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
