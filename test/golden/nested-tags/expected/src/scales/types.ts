/**
 * Types of the surface `scales`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** Holds the tag. */
export interface EmptiedBody {
  /** Holds the tag. */
  data: EmptiedBodyData;
}

/** Holds the tag. */
export interface EmptiedBodyData {
  /** The tag of this event. */
  op: 11;
}

/** The letter. */
export interface WeighedBody {
  /** What was weighed. */
  data: WeighedBodyData;
  /** The seal of the office. May be null. */
  seal: string | null;
}

/** What was weighed. */
export interface WeighedBodyData {
  /** The tag of this event. */
  op: 4;
  /** How much it weighs. Unit: kg. */
  weight: number;
}

/**
 * `4`, sent by the server.
 *
 * Something was weighed.
 */
export interface WeighedEvent {
  /** The letter. */
  body: WeighedBody;
}

/**
 * `11`, sent by the server.
 *
 * Nothing is on the scales.
 */
export interface EmptiedEvent {
  body: EmptiedBody;
}

/**
 * What the scales say. A closed union.
 * TypeScript does not narrow it by `body.data.op`, a field of a field: guards and `dispatch` tell its events apart.
 */
export type ServerEvent = WeighedEvent | EmptiedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  4: WeighedEvent;
  11: EmptiedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
