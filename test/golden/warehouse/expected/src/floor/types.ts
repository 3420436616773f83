/**
 * Types of the surface `floor`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** What drives a robot. */
export interface Battery {
  /** What is left. Unit: percent. */
  percent: number;
  /** How long it lasts. Unit: minutes. */
  lasts: number | 'forever';
  /** How old it feels. May be absent or null. Other values may come. */
  health?: 'good' | 'worn' | (string & {}) | null | undefined;
}

/** A crate, which is open or locked. */
export type CrateLoad = OpenCrate | LockedCrate;

/** Something that is broken. */
export interface Fault {
  /** What is broken. Other values may come. */
  part: 'wheel' | 'camera' | 'radio' | (string & {});
  /** When it was seen first. May be absent or null. Unix time in seconds. */
  since?: number | null | undefined;
  /** What broke it, if that is a fault too. May be absent or null. */
  cause?: Fault | null | undefined;
}

/** What a robot carries. */
export type Load = ShelfLoad | CrateLoad;

/** A crate with a lock. */
export interface LockedCrate {
  /** Says that it is a crate. */
  form: 'crate';
  /** What opens it. */
  lock: 'key' | 'code';
  /** Nobody may know what is in it. */
  secret: boolean;
}

/** What stood in the way. */
export type Obstacle = RobotObstacle | PersonObstacle | ThingObstacle;

/** A crate that anybody may look into. */
export interface OpenCrate {
  /** Says that it is a crate. */
  form: 'crate';
  /** It has no lock. */
  lock: 'none';
  /** What is in it. */
  goods: string[];
}

/** Somebody. */
export interface PersonObstacle {
  /** Says that it is a person. */
  what: 'person';
}

/** A place on the floor. */
export interface Position {
  /** From the west wall. Unit: m. */
  x: number;
  /** From the south wall. Unit: m. */
  y: number;
}

/** Another robot. */
export interface RobotObstacle {
  /** Says that it is a robot. */
  what: 'robot';
  /** Which one. */
  robot: string;
}

/** A whole shelf. */
export interface ShelfLoad {
  /** Says that it is a shelf. */
  form: 'shelf';
  /** Its label. */
  shelf: string;
  /** How many of what. May be absent or null. */
  goods?: Record<string, number> | null | undefined;
}

/**
 * Why a robot stands.
 *
 * - `arrived`: It is where it should be.
 * - `blocked`: Something is in its way.
 * - `ordered`: It was told to.
 */
export type StopReason = 'arrived' | 'blocked' | 'ordered' | (string & {});

/** A place by coordinates, a dock by number, or home. */
export type Target = 'home' | number | Position;

/** Something. */
export interface ThingObstacle {
  /** Says what it is. */
  what: 'box' | 'shelf';
  /** How large it is. May be absent or null. Unit: m. */
  size?: number | null | undefined;
}

/**
 * `battery-low`, sent by the robot.
 *
 * Little is left.
 *
 * @deprecated Robots report it with their state. Use `state-reported`.
 */
export interface BatteryLowEvent {
  kind: 'battery-low';
  /** The robot that reports. */
  robot: string;
  /** Counts its reports, from 0. */
  sequence: number;
  /** What is left. Unit: percent. */
  percent: number;
}

/**
 * `dock-plugged`, sent by the robot.
 *
 * A robot is at a dock. The dock reports it, so there is no sequence.
 *
 * Only over cable.
 *
 * @since 0.2.0
 */
export interface DockPluggedEvent {
  kind: 'dock-plugged';
  /** The robot that reports. */
  robot: string;
  /** Number of the dock. */
  dock: number;
  /** When it was plugged in. Unix time in seconds. */
  at: number;
}

/**
 * `motion-started`, sent by the robot.
 *
 * A robot moves. Follows `motion-go`.
 */
export interface MotionStartedEvent {
  kind: 'motion-started';
  /** The robot that reports. */
  robot: string;
  /** Counts its reports, from 0. */
  sequence: number;
  /** Where the robot is. */
  position: Position;
  /** Where it looks; 0 is north. May be absent or null. Unit: degrees. */
  heading?: number | null | undefined;
  /** The order that it obeys. May be absent or null. */
  answers?: string | null | undefined;
  /** The way that it will take. */
  route: Position[];
}

/**
 * `motion-stopped`, sent by the robot.
 *
 * A robot stands. Every `motion-started` is followed by one.
 */
export interface MotionStoppedEvent {
  kind: 'motion-stopped';
  /** The robot that reports. */
  robot: string;
  /** Counts its reports, from 0. */
  sequence: number;
  /** Where the robot is. */
  position: Position;
  /** Where it looks; 0 is north. May be absent or null. Unit: degrees. */
  heading?: number | null | undefined;
  /** Why it stands. */
  reason: StopReason;
  /** What stood in its way. May be absent or null. */
  obstacle?: Obstacle | null | undefined;
  /** What it saw. May be absent. Base64. */
  picture?: string | undefined;
}

/**
 * `state-reported`, sent by the robot.
 *
 * How a robot does, once a minute.
 */
export interface StateReportedEvent {
  kind: 'state-reported';
  /** The robot that reports. */
  robot: string;
  /** Counts its reports, from 0. */
  sequence: number;
  /** What is left. */
  battery: Battery;
  /** What it carries, or null. May be null. */
  load: Load | null;
  /** What is broken. Empty if all is well. */
  faults: Fault[];
  /** Readings by the sensor's name. May be absent or null. */
  sensors?: Record<string, number | 'broken'> | null | undefined;
  /** Its diary as JSON text. May be absent or null. JSON text. */
  log?: string | null | undefined;
  /** Whatever the maker of the robot adds. May be absent or null. */
  vendor?: Record<string, unknown> | null | undefined;
}

/** What a robot reports. A closed union, told apart by the tag. */
export type RobotEvent =
  | BatteryLowEvent
  | DockPluggedEvent
  | MotionStartedEvent
  | MotionStoppedEvent
  | StateReportedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface RobotEventMap {
  'battery-low': BatteryLowEvent;
  'dock-plugged': DockPluggedEvent;
  'motion-started': MotionStartedEvent;
  'motion-stopped': MotionStoppedEvent;
  'state-reported': StateReportedEvent;
}

/** The tags. */
export type RobotEventType = keyof RobotEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface RobotEventOver {
  /** The radio network of the hall. */
  mesh: Exclude<RobotEvent, DockPluggedEvent>;
  /** The plug of a charging dock. */
  cable: RobotEvent;
}

/**
 * `motion-go`, sent by the controller.
 *
 * Sends a robot somewhere. `motion-started` follows.
 */
export interface MotionGoEvent {
  kind: 'motion-go';
  /** The robot's answer repeats it. May be absent. */
  order_id?: string | undefined;
  /** Where to. */
  to: Target;
  /** How fast; slow if it is left out. May be absent. */
  speed?: number | 'slow' | 'fast' | undefined;
  /** What to take along. Null puts everything down. May be absent or null. */
  load?: Load | null | undefined;
}

/**
 * `motion-stop`, sent by the controller.
 *
 * Stops a robot. It answers with `motion-stopped`.
 */
export interface MotionStopEvent {
  kind: 'motion-stop';
  /** The robot's answer repeats it. May be absent. */
  order_id?: string | undefined;
}

/**
 * `report-ask`, sent by the controller.
 *
 * Asks for a report out of turn.
 */
export interface ReportAskEvent {
  kind: 'report-ask';
  /** What to report. */
  parts: 'all' | string[];
}

/** What the controller orders. A closed union, told apart by the tag. */
export type ControllerEvent = MotionGoEvent | MotionStopEvent | ReportAskEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ControllerEventMap {
  'motion-go': MotionGoEvent;
  'motion-stop': MotionStopEvent;
  'report-ask': ReportAskEvent;
}

/** The tags. */
export type ControllerEventType = keyof ControllerEventMap;
