/**
 * Types of the surface `oven`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** What is cooked. Nothing is implied here. */
export interface Dish {
  /** Absent, but never null. May be absent. */
  name?: string | undefined;
  /** Absent, or null where nobody knows. May be absent or null. */
  salt?: boolean | null | undefined;
}

/** A temperature. */
export interface Heat {
  /** How hot. */
  degrees: number;
  /** How hot it will be, absent or null. May be absent or null. */
  target?: number | null | undefined;
}

/**
 * `heat.changed`, sent by the server.
 *
 * It got warmer or colder.
 */
export interface HeatChangedEvent {
  type: 'heat.changed';
  /** Identifies the event. May be absent or null. */
  event_id?: string | null | undefined;
  /** Optional in a group, so null is right here. May be absent or null. */
  started?: number | null | undefined;
  /** Always there. */
  plain: number;
  /** Always there, sometimes null. May be null. */
  nullable: number | null;
  /** The same, written in the type. May be null. */
  written: number | null;
  /** Absent or null, by the rule of the direction. May be absent or null. */
  optional?: Heat | null | undefined;
  /** Absent but never null. May be absent. */
  strict?: Heat | undefined;
  /** A type that both directions use. May be absent or null. */
  dish?: Dish | null | undefined;
}

/** What the oven sends. It sends null for what it might leave out. A closed union, told apart by the tag. */
export type ServerEvent = HeatChangedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'heat.changed': HeatChangedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/**
 * `heat.set`, sent by the client.
 *
 * Asks for a temperature.
 */
export interface HeatSetEvent {
  type: 'heat.set';
  /** Identifies the event. May be absent. */
  event_id?: string | undefined;
  /** Absent, but never null. May be absent. */
  degrees?: number | undefined;
  /** Null switches the timer off. May be absent or null. */
  timer?: number | null | undefined;
  /** What is in the oven. */
  dish: Dish;
}

/** What the cook sends. A closed union, told apart by the tag. */
export type ClientEvent = HeatSetEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'heat.set': HeatSetEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;
