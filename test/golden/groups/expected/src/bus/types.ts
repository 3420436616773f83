/**
 * Types of the surface `bus`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A type of groups only. */
export interface Depot {
  /** The stop. */
  stop: string;
  /** The line. May be absent. */
  line?: number | undefined;
}

/** A life in numbers. It includes a group too. */
export interface ServiceRecord {
  /** How late it is. Unit: s. */
  delay: number;
  /** How often it drove. */
  trips: number;
}

/**
 * `bus.arrived`, sent by the bus.
 *
 * A bus came to a stop.
 */
export interface BusArrivedEvent {
  type: 'bus.arrived';
  /** The bus that sends. */
  bus_id: string;
  /** When it was sent. Unix time in seconds. */
  sent: number;
  /** The stop. */
  stop: string;
  /** The line. May be absent. */
  line?: number | undefined;
  /** How late it is. Unit: s. */
  delay: number;
  /** How many wait there. */
  waiting: number;
}

/**
 * `bus.left`, sent by the bus.
 *
 * A bus left a stop. It has the fields of groups only.
 *
 * Only over radio.
 */
export interface BusLeftEvent {
  type: 'bus.left';
  /** The bus that sends. */
  bus_id: string;
  /** When it was sent. Unix time in seconds. */
  sent: number;
  /** The stop. */
  stop: string;
  /** The line. May be absent. */
  line?: number | undefined;
}

/**
 * `bus.parked`, sent by the bus.
 *
 * A bus rests. Its group stands in another file.
 */
export interface BusParkedEvent {
  type: 'bus.parked';
  /** The bus that sends. */
  bus_id: string;
  /** When it was sent. Unix time in seconds. */
  sent: number;
  /** The stop. */
  stop: string;
  /** The line. May be absent. */
  line?: number | undefined;
  /** Where it rests. */
  depot: Depot;
  /** The place in the depot. */
  bay: number;
}

/**
 * `bus.retired`, sent by the bus.
 *
 * The last that is heard of a bus. It carries no time.
 *
 * Only over wire.
 *
 * @since 1.1.0
 */
export interface BusRetiredEvent {
  type: 'bus.retired';
  /** The bus that sends. */
  bus_id: string;
  /** What it did. */
  record: ServiceRecord;
}

/** What a bus sends. A closed union, told apart by the tag. */
export type BusEvent = BusArrivedEvent | BusLeftEvent | BusParkedEvent | BusRetiredEvent;

/** The events by their tags, for handlers typed per tag. */
export interface BusEventMap {
  'bus.arrived': BusArrivedEvent;
  'bus.left': BusLeftEvent;
  'bus.parked': BusParkedEvent;
  'bus.retired': BusRetiredEvent;
}

/** The tags. */
export type BusEventType = keyof BusEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface BusEventOver {
  /** The radio on board. */
  radio: Exclude<BusEvent, BusRetiredEvent>;
  /** The depot's own network. */
  wire: Exclude<BusEvent, BusLeftEvent>;
}
