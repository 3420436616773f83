/**
 * Types of the surface `goods`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type {
  Floor,
  LiftCallEvent,
  LiftCalledEvent,
  LiftOpenedEvent as HatchOpenedEvent,
  LiftPassedEvent,
  LiftStuckEvent,
} from '../passenger/types.js';

export type {
  Floor,
  LiftCallEvent,
  /**
   * Goods wait.
   *
   * @since 1.1.0
   */
  LiftCalledEvent,
  /**
   * The hatch is open.
   *
   * @deprecated The hatch opens by itself.
   */
  LiftOpenedEvent as HatchOpenedEvent,
  LiftPassedEvent,
  LiftStuckEvent,
} from '../passenger/types.js';

/**
 * `lift.loaded`, sent by the server.
 *
 * The load is in the car.
 */
export interface LiftLoadedEvent {
  type: 'lift.loaded';
  /** When it happened. Unix time in seconds. */
  at: number;
  /** Identifies the ride. */
  ride_id: string;
  /** Where. */
  floor: Floor;
}

/** What the lift sends. A closed union, told apart by the tag. */
export type ServerEvent =
  | LiftCalledEvent
  | LiftLoadedEvent
  | HatchOpenedEvent
  | LiftPassedEvent
  | LiftStuckEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'lift.called': LiftCalledEvent;
  'lift.loaded': LiftLoadedEvent;
  'lift.opened': HatchOpenedEvent;
  'lift.passed': LiftPassedEvent;
  'lift.stuck': LiftStuckEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface ServerEventOver {
  /** A radio in the car. */
  radio: ServerEvent;
}

/** What a panel sends. A closed union, told apart by the tag. */
export type ClientEvent = LiftCallEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'lift.call': LiftCallEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;
