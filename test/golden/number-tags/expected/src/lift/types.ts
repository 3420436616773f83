/**
 * Types of the surface `lift`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A door. */
export type Door = SlidingDoor | SwingDoor;

/** A ride. */
export interface Ride {
  /** What it is called. */
  id: string;
  /** Where it goes. */
  to: number;
}

/** One that slides. */
export interface SlidingDoor {
  /** It slides. */
  kind: 1;
  /** Of how many wings it is made. */
  wings: number;
}

/** One that swings. */
export interface SwingDoor {
  /** It swings. */
  kind: 2;
  /** Where its hinges are. */
  side: 'left' | 'right';
}

/**
 * `0`, sent by the controller.
 *
 * The cabin stands and its door is open.
 */
export interface ArrivedEvent {
  op: 0;
  /** The ride that is over. */
  ride: string;
  /** The door that is open. May be absent. */
  door?: Door | undefined;
}

/**
 * `1`, sent by the controller.
 *
 * The cabin is on its way.
 */
export interface RideBegunEvent {
  op: 1;
  /** The ride. */
  ride: Ride;
}

/**
 * `2`, sent by the controller.
 *
 * The cabin has come past a mark in the shaft.
 */
export interface MovedEvent {
  op: 2;
  /** The ride. */
  ride: string;
  /** Where the cabin is. Unit: m. */
  height: number;
}

/**
 * `10`, sent by the controller.
 *
 * The lift runs. Nothing comes before it.
 */
export interface StartedEvent {
  op: 10;
  /** How many floors there are. */
  floors: number;
}

/**
 * `9007199254740991`, sent by the controller.
 *
 * Somebody has pressed the bell.
 *
 * @deprecated The bell rings by itself. Use `10`.
 */
export interface AlarmEvent {
  op: 9007199254740991;
}

/** What the controller says. A closed union, told apart by the tag. */
export type ControllerEvent = ArrivedEvent | RideBegunEvent | MovedEvent | StartedEvent | AlarmEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ControllerEventMap {
  0: ArrivedEvent;
  1: RideBegunEvent;
  2: MovedEvent;
  10: StartedEvent;
  9007199254740991: AlarmEvent;
}

/** The tags. */
export type ControllerEventType = keyof ControllerEventMap;

/**
 * `7`, sent by the panel.
 *
 * Somebody has pressed a button.
 */
export interface RideWantedEvent {
  op: 7;
  /** The floor on the button. */
  to: number;
}

/** What a panel says. A closed union, told apart by the tag. */
export type PanelEvent = RideWantedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface PanelEventMap {
  7: RideWantedEvent;
}

/** The tags. */
export type PanelEventType = keyof PanelEventMap;
