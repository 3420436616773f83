/**
 * Guards of the surface `floor`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord, isString } from '../runtime/check.js';
import type {
  Battery,
  CrateLoad,
  Fault,
  Load,
  LockedCrate,
  Obstacle,
  OpenCrate,
  PersonObstacle,
  Position,
  RobotObstacle,
  ShelfLoad,
  StopReason,
  Target,
  ThingObstacle,
  BatteryLowEvent,
  DockPluggedEvent,
  MotionStartedEvent,
  MotionStoppedEvent,
  StateReportedEvent,
  MotionGoEvent,
  MotionStopEvent,
  ReportAskEvent,
  RobotEvent,
  ControllerEvent,
} from './types.js';

/** Is it `Battery`, to the bottom? Unknown fields are welcome. */
export function isBattery(value: unknown): value is Battery {
  return isRecord(value)
    && isNumber(value.percent)
    && (isInteger(value.lasts) || value.lasts === 'forever')
    && (value.health == null || typeof value.health === 'string');
}

/** Is it `CrateLoad`, to the bottom? */
export function isCrateLoad(value: unknown): value is CrateLoad {
  if (!isRecord(value)) return false;
  switch (value.lock) {
    case 'none':
      return isOpenCrate(value);
    case 'key':
    case 'code':
      return isLockedCrate(value);
    default:
      return false;
  }
}

/** Is it `Fault`, to the bottom? Unknown fields are welcome. */
export function isFault(value: unknown): value is Fault {
  return isRecord(value)
    && typeof value.part === 'string'
    && (value.since == null || isInteger(value.since))
    && (value.cause == null || isFault(value.cause));
}

/** Is it `Load`, to the bottom? */
export function isLoad(value: unknown): value is Load {
  if (!isRecord(value)) return false;
  switch (value.form) {
    case 'shelf':
      return isShelfLoad(value);
    case 'crate':
      return isCrateLoad(value);
    default:
      return false;
  }
}

/** Is it `LockedCrate`, to the bottom? Unknown fields are welcome. */
export function isLockedCrate(value: unknown): value is LockedCrate {
  return isRecord(value)
    && value.form === 'crate'
    && (value.lock === 'key' || value.lock === 'code')
    && typeof value.secret === 'boolean';
}

/** Is it `Obstacle`, to the bottom? */
export function isObstacle(value: unknown): value is Obstacle {
  if (!isRecord(value)) return false;
  switch (value.what) {
    case 'robot':
      return isRobotObstacle(value);
    case 'person':
      return isPersonObstacle(value);
    case 'box':
    case 'shelf':
      return isThingObstacle(value);
    default:
      return false;
  }
}

/** Is it `OpenCrate`, to the bottom? Unknown fields are welcome. */
export function isOpenCrate(value: unknown): value is OpenCrate {
  return isRecord(value)
    && value.form === 'crate'
    && value.lock === 'none'
    && isArrayOf(value.goods, isString);
}

/** Is it `PersonObstacle`, to the bottom? Unknown fields are welcome. */
export function isPersonObstacle(value: unknown): value is PersonObstacle {
  return isRecord(value) && value.what === 'person';
}

/** Is it `Position`, to the bottom? Unknown fields are welcome. */
export function isPosition(value: unknown): value is Position {
  return isRecord(value) && isNumber(value.x) && isNumber(value.y);
}

/** Is it `RobotObstacle`, to the bottom? Unknown fields are welcome. */
export function isRobotObstacle(value: unknown): value is RobotObstacle {
  return isRecord(value) && value.what === 'robot' && typeof value.robot === 'string';
}

/** Is it `ShelfLoad`, to the bottom? Unknown fields are welcome. */
export function isShelfLoad(value: unknown): value is ShelfLoad {
  return isRecord(value)
    && value.form === 'shelf'
    && typeof value.shelf === 'string'
    && (value.goods == null || isMapOf(value.goods, isInteger));
}

/** Is it `StopReason`, to the bottom? */
export function isStopReason(value: unknown): value is StopReason {
  return typeof value === 'string';
}

/** Is it `Target`, to the bottom? */
export function isTarget(value: unknown): value is Target {
  return value === 'home' || isInteger(value) || isPosition(value);
}

/** Is it `ThingObstacle`, to the bottom? Unknown fields are welcome. */
export function isThingObstacle(value: unknown): value is ThingObstacle {
  return isRecord(value)
    && (value.what === 'box' || value.what === 'shelf')
    && (value.size == null || isNumber(value.size));
}

function isStateReportedEventSensorsEntry(value: unknown): value is number | 'broken' {
  return isNumber(value) || value === 'broken';
}

/** Is it an event `battery-low`, to the bottom? Unknown fields are welcome. */
export function isBatteryLowEvent(value: unknown): value is BatteryLowEvent {
  return isRecord(value)
    && value.kind === 'battery-low'
    && typeof value.robot === 'string'
    && isInteger(value.sequence)
    && isInteger(value.percent);
}

/** Is it an event `dock-plugged`, to the bottom? Unknown fields are welcome. */
export function isDockPluggedEvent(value: unknown): value is DockPluggedEvent {
  return isRecord(value)
    && value.kind === 'dock-plugged'
    && typeof value.robot === 'string'
    && isInteger(value.dock)
    && isInteger(value.at);
}

/** Is it an event `motion-started`, to the bottom? Unknown fields are welcome. */
export function isMotionStartedEvent(value: unknown): value is MotionStartedEvent {
  return isRecord(value)
    && value.kind === 'motion-started'
    && typeof value.robot === 'string'
    && isInteger(value.sequence)
    && isPosition(value.position)
    && (value.heading == null || isNumber(value.heading))
    && (value.answers == null || typeof value.answers === 'string')
    && isArrayOf(value.route, isPosition);
}

/** Is it an event `motion-stopped`, to the bottom? Unknown fields are welcome. */
export function isMotionStoppedEvent(value: unknown): value is MotionStoppedEvent {
  return isRecord(value)
    && value.kind === 'motion-stopped'
    && typeof value.robot === 'string'
    && isInteger(value.sequence)
    && isPosition(value.position)
    && (value.heading == null || isNumber(value.heading))
    && isStopReason(value.reason)
    && (value.obstacle == null || isObstacle(value.obstacle))
    && (value.picture === undefined || typeof value.picture === 'string');
}

/** Is it an event `state-reported`, to the bottom? Unknown fields are welcome. */
export function isStateReportedEvent(value: unknown): value is StateReportedEvent {
  return isRecord(value)
    && value.kind === 'state-reported'
    && typeof value.robot === 'string'
    && isInteger(value.sequence)
    && isBattery(value.battery)
    && (value.load === null || isLoad(value.load))
    && isArrayOf(value.faults, isFault)
    && (value.sensors == null || isMapOf(value.sensors, isStateReportedEventSensorsEntry))
    && (value.log == null || typeof value.log === 'string')
    && (value.vendor == null || isRecord(value.vendor));
}

/** The guards by tag. */
export const ROBOT_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['battery-low', isBatteryLowEvent],
  ['dock-plugged', isDockPluggedEvent],
  ['motion-started', isMotionStartedEvent],
  ['motion-stopped', isMotionStoppedEvent],
  ['state-reported', isStateReportedEvent],
]);

/** Is it an event of the robot? Its tag chooses the one guard that decides. */
export function isRobotEvent(value: unknown): value is RobotEvent {
  if (!isRecord(value)) return false;
  const isEvent = ROBOT_EVENT_GUARDS.get(value.kind as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `motion-go`, to the bottom? Unknown fields are welcome. */
export function isMotionGoEvent(value: unknown): value is MotionGoEvent {
  return isRecord(value)
    && value.kind === 'motion-go'
    && (value.order_id === undefined || typeof value.order_id === 'string')
    && isTarget(value.to)
    && (value.speed === undefined || isNumber(value.speed) || value.speed === 'slow' || value.speed === 'fast')
    && (value.load == null || isLoad(value.load));
}

/** Is it an event `motion-stop`, to the bottom? Unknown fields are welcome. */
export function isMotionStopEvent(value: unknown): value is MotionStopEvent {
  return isRecord(value)
    && value.kind === 'motion-stop'
    && (value.order_id === undefined || typeof value.order_id === 'string');
}

/** Is it an event `report-ask`, to the bottom? Unknown fields are welcome. */
export function isReportAskEvent(value: unknown): value is ReportAskEvent {
  return isRecord(value)
    && value.kind === 'report-ask'
    && (value.parts === 'all' || isArrayOf(value.parts, isString));
}

/** The guards by tag. */
export const CONTROLLER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['motion-go', isMotionGoEvent],
  ['motion-stop', isMotionStopEvent],
  ['report-ask', isReportAskEvent],
]);

/** Is it an event of the controller? Its tag chooses the one guard that decides. */
export function isControllerEvent(value: unknown): value is ControllerEvent {
  if (!isRecord(value)) return false;
  const isEvent = CONTROLLER_EVENT_GUARDS.get(value.kind as string);
  return isEvent !== undefined && isEvent(value);
}
