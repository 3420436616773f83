/**
 * Types of the surface `passenger`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A floor of the building. */
export interface Floor {
  /** Counted from the street, which is 0. */
  number: number;
  /** What the panel shows. May be absent. */
  name?: string | undefined;
}

/**
 * `lift.called`, sent by the server.
 *
 * Somebody waits.
 */
export interface LiftCalledEvent {
  type: 'lift.called';
  /** When it happened. Unix time in seconds. */
  at: number;
  /** Identifies the ride. */
  ride_id: string;
  /** Where. */
  floor: Floor;
}

/**
 * `lift.failed`, sent by the server.
 *
 * Something broke.
 */
export interface LiftFailedEvent {
  type: 'lift.failed';
  /** When it happened. Unix time in seconds. */
  at: number;
  /** What broke. Other values may come. */
  cause: 'power' | 'cable' | (string & {});
}

/**
 * `lift.opened`, sent by the server.
 *
 * The door is open.
 */
export interface LiftOpenedEvent {
  type: 'lift.opened';
  /** When it happened. Unix time in seconds. */
  at: number;
  /** Identifies the ride. */
  ride_id: string;
}

/**
 * `lift.passed`, sent by the server.
 *
 * The car went by a floor.
 *
 * Only over radio.
 */
export interface LiftPassedEvent {
  type: 'lift.passed';
  /** When it happened. Unix time in seconds. */
  at: number;
  /** Identifies the ride. */
  ride_id: string;
  /** Which one. */
  floor: Floor;
}

/**
 * `lift.stuck`, sent by the server.
 *
 * The car does not move.
 *
 * @deprecated Lifts of today say why. Use `lift.failed`.
 */
export interface LiftStuckEvent {
  type: 'lift.stuck';
  /** When it happened. Unix time in seconds. */
  at: number;
}

/** What the lift sends. A closed union, told apart by the tag. */
export type ServerEvent =
  | LiftCalledEvent
  | LiftFailedEvent
  | LiftOpenedEvent
  | LiftPassedEvent
  | LiftStuckEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'lift.called': LiftCalledEvent;
  'lift.failed': LiftFailedEvent;
  'lift.opened': LiftOpenedEvent;
  'lift.passed': LiftPassedEvent;
  'lift.stuck': LiftStuckEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ServerEventOver {
  /** A cable in the shaft. */
  cable: Exclude<ServerEvent, LiftPassedEvent>;
  /** A radio in the car. */
  radio: ServerEvent;
}

/**
 * `lift.call`, sent by the client.
 *
 * Asks for a car.
 */
export interface LiftCallEvent {
  type: 'lift.call';
  /** Where it is wanted. */
  floor: Floor;
}

/** What a panel sends. A closed union, told apart by the tag. */
export type ClientEvent = LiftCallEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'lift.call': LiftCallEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;
