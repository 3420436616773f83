/**
 * Guards of the surface `floor`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Battery`, to the bottom? Unknown fields are welcome. */
export function isBattery(value: unknown): value is types.Battery {
  return isRecord(value)
    && isNumber(value.percent)
    && (isInteger(value.lasts) || value.lasts === 'forever')
    && (value.health == null || typeof value.health === 'string');
}

/** What keeps a value from being `Battery`: nothing exactly when the guard accepts it. */
export function explainBattery(value: unknown): Issue[] {
  return explain(shapes.batteryShape, value);
}

/** Is it `CrateLoad`, to the bottom? */
export function isCrateLoad(value: unknown): value is types.CrateLoad {
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

/** What keeps a value from being `CrateLoad`: nothing exactly when the guard accepts it. */
export function explainCrateLoad(value: unknown): Issue[] {
  return explain(shapes.crateLoadShape, value);
}

/** Is it `Fault`, to the bottom? Unknown fields are welcome. */
export function isFault(value: unknown): value is types.Fault {
  return isRecord(value)
    && typeof value.part === 'string'
    && (value.since == null || isInteger(value.since))
    && (value.cause == null || isFault(value.cause));
}

/** What keeps a value from being `Fault`: nothing exactly when the guard accepts it. */
export function explainFault(value: unknown): Issue[] {
  return explain(shapes.faultShape, value);
}

/** Is it `Load`, to the bottom? */
export function isLoad(value: unknown): value is types.Load {
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

/** What keeps a value from being `Load`: nothing exactly when the guard accepts it. */
export function explainLoad(value: unknown): Issue[] {
  return explain(shapes.loadShape, value);
}

/** Is it `LockedCrate`, to the bottom? Unknown fields are welcome. */
export function isLockedCrate(value: unknown): value is types.LockedCrate {
  return isRecord(value)
    && value.form === 'crate'
    && (value.lock === 'key' || value.lock === 'code')
    && typeof value.secret === 'boolean';
}

/** What keeps a value from being `LockedCrate`: nothing exactly when the guard accepts it. */
export function explainLockedCrate(value: unknown): Issue[] {
  return explain(shapes.lockedCrateShape, value);
}

/** Is it `Obstacle`, to the bottom? */
export function isObstacle(value: unknown): value is types.Obstacle {
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

/** What keeps a value from being `Obstacle`: nothing exactly when the guard accepts it. */
export function explainObstacle(value: unknown): Issue[] {
  return explain(shapes.obstacleShape, value);
}

/** Is it `OpenCrate`, to the bottom? Unknown fields are welcome. */
export function isOpenCrate(value: unknown): value is types.OpenCrate {
  return isRecord(value)
    && value.form === 'crate'
    && value.lock === 'none'
    && isArrayOf(value.goods, isString);
}

/** What keeps a value from being `OpenCrate`: nothing exactly when the guard accepts it. */
export function explainOpenCrate(value: unknown): Issue[] {
  return explain(shapes.openCrateShape, value);
}

/** Is it `PersonObstacle`, to the bottom? Unknown fields are welcome. */
export function isPersonObstacle(value: unknown): value is types.PersonObstacle {
  return isRecord(value) && value.what === 'person';
}

/** What keeps a value from being `PersonObstacle`: nothing exactly when the guard accepts it. */
export function explainPersonObstacle(value: unknown): Issue[] {
  return explain(shapes.personObstacleShape, value);
}

/** Is it `Position`, to the bottom? Unknown fields are welcome. */
export function isPosition(value: unknown): value is types.Position {
  return isRecord(value) && isNumber(value.x) && isNumber(value.y);
}

/** What keeps a value from being `Position`: nothing exactly when the guard accepts it. */
export function explainPosition(value: unknown): Issue[] {
  return explain(shapes.positionShape, value);
}

/** Is it `RobotObstacle`, to the bottom? Unknown fields are welcome. */
export function isRobotObstacle(value: unknown): value is types.RobotObstacle {
  return isRecord(value) && value.what === 'robot' && typeof value.robot === 'string';
}

/** What keeps a value from being `RobotObstacle`: nothing exactly when the guard accepts it. */
export function explainRobotObstacle(value: unknown): Issue[] {
  return explain(shapes.robotObstacleShape, value);
}

/** Is it `ShelfLoad`, to the bottom? Unknown fields are welcome. */
export function isShelfLoad(value: unknown): value is types.ShelfLoad {
  return isRecord(value)
    && value.form === 'shelf'
    && typeof value.shelf === 'string'
    && (value.goods == null || isMapOf(value.goods, isInteger));
}

/** What keeps a value from being `ShelfLoad`: nothing exactly when the guard accepts it. */
export function explainShelfLoad(value: unknown): Issue[] {
  return explain(shapes.shelfLoadShape, value);
}

/** Is it `StopReason`, to the bottom? */
export function isStopReason(value: unknown): value is types.StopReason {
  return typeof value === 'string';
}

/** What keeps a value from being `StopReason`: nothing exactly when the guard accepts it. */
export function explainStopReason(value: unknown): Issue[] {
  return explain(shapes.stopReasonShape, value);
}

/** Is it `Target`, to the bottom? */
export function isTarget(value: unknown): value is types.Target {
  return value === 'home' || isInteger(value) || isPosition(value);
}

/** What keeps a value from being `Target`: nothing exactly when the guard accepts it. */
export function explainTarget(value: unknown): Issue[] {
  return explain(shapes.targetShape, value);
}

/** Is it `ThingObstacle`, to the bottom? Unknown fields are welcome. */
export function isThingObstacle(value: unknown): value is types.ThingObstacle {
  return isRecord(value)
    && (value.what === 'box' || value.what === 'shelf')
    && (value.size == null || isNumber(value.size));
}

/** What keeps a value from being `ThingObstacle`: nothing exactly when the guard accepts it. */
export function explainThingObstacle(value: unknown): Issue[] {
  return explain(shapes.thingObstacleShape, value);
}

function isStateReportedEventSensorsEntry(value: unknown): value is number | 'broken' {
  return isNumber(value) || value === 'broken';
}

/** Is it an event `battery-low`, to the bottom? Unknown fields are welcome. */
export function isBatteryLowEvent(value: unknown): value is types.BatteryLowEvent {
  return isRecord(value)
    && value.kind === 'battery-low'
    && typeof value.robot === 'string'
    && isInteger(value.sequence)
    && isInteger(value.percent);
}

/** What keeps a value from being an event `battery-low`: nothing exactly when the guard accepts it. */
export function explainBatteryLowEvent(value: unknown): Issue[] {
  return explain(shapes.batteryLowEventShape, value);
}

/** Is it an event `dock-plugged`, to the bottom? Unknown fields are welcome. */
export function isDockPluggedEvent(value: unknown): value is types.DockPluggedEvent {
  return isRecord(value)
    && value.kind === 'dock-plugged'
    && typeof value.robot === 'string'
    && isInteger(value.dock)
    && isInteger(value.at);
}

/** What keeps a value from being an event `dock-plugged`: nothing exactly when the guard accepts it. */
export function explainDockPluggedEvent(value: unknown): Issue[] {
  return explain(shapes.dockPluggedEventShape, value);
}

/** Is it an event `motion-started`, to the bottom? Unknown fields are welcome. */
export function isMotionStartedEvent(value: unknown): value is types.MotionStartedEvent {
  return isRecord(value)
    && value.kind === 'motion-started'
    && typeof value.robot === 'string'
    && isInteger(value.sequence)
    && isPosition(value.position)
    && (value.heading == null || isNumber(value.heading))
    && (value.answers == null || typeof value.answers === 'string')
    && isArrayOf(value.route, isPosition);
}

/** What keeps a value from being an event `motion-started`: nothing exactly when the guard accepts it. */
export function explainMotionStartedEvent(value: unknown): Issue[] {
  return explain(shapes.motionStartedEventShape, value);
}

/** Is it an event `motion-stopped`, to the bottom? Unknown fields are welcome. */
export function isMotionStoppedEvent(value: unknown): value is types.MotionStoppedEvent {
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

/** What keeps a value from being an event `motion-stopped`: nothing exactly when the guard accepts it. */
export function explainMotionStoppedEvent(value: unknown): Issue[] {
  return explain(shapes.motionStoppedEventShape, value);
}

/** Is it an event `state-reported`, to the bottom? Unknown fields are welcome. */
export function isStateReportedEvent(value: unknown): value is types.StateReportedEvent {
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

/** What keeps a value from being an event `state-reported`: nothing exactly when the guard accepts it. */
export function explainStateReportedEvent(value: unknown): Issue[] {
  return explain(shapes.stateReportedEventShape, value);
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
export function isRobotEvent(value: unknown): value is types.RobotEvent {
  if (!isRecord(value)) return false;
  const isEvent = ROBOT_EVENT_GUARDS.get(value.kind as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the robot: nothing exactly when the guard accepts it. */
export function explainRobotEvent(value: unknown): Issue[] {
  return explain(shapes.robotEventShape, value);
}

/** Is it an event `motion-go`, to the bottom? Unknown fields are welcome. */
export function isMotionGoEvent(value: unknown): value is types.MotionGoEvent {
  return isRecord(value)
    && value.kind === 'motion-go'
    && (value.order_id === undefined || typeof value.order_id === 'string')
    && isTarget(value.to)
    && (value.speed === undefined || isNumber(value.speed) || value.speed === 'slow' || value.speed === 'fast')
    && (value.load == null || isLoad(value.load));
}

/** What keeps a value from being an event `motion-go`: nothing exactly when the guard accepts it. */
export function explainMotionGoEvent(value: unknown): Issue[] {
  return explain(shapes.motionGoEventShape, value);
}

/** Is it an event `motion-stop`, to the bottom? Unknown fields are welcome. */
export function isMotionStopEvent(value: unknown): value is types.MotionStopEvent {
  return isRecord(value)
    && value.kind === 'motion-stop'
    && (value.order_id === undefined || typeof value.order_id === 'string');
}

/** What keeps a value from being an event `motion-stop`: nothing exactly when the guard accepts it. */
export function explainMotionStopEvent(value: unknown): Issue[] {
  return explain(shapes.motionStopEventShape, value);
}

/** Is it an event `report-ask`, to the bottom? Unknown fields are welcome. */
export function isReportAskEvent(value: unknown): value is types.ReportAskEvent {
  return isRecord(value)
    && value.kind === 'report-ask'
    && (value.parts === 'all' || isArrayOf(value.parts, isString));
}

/** What keeps a value from being an event `report-ask`: nothing exactly when the guard accepts it. */
export function explainReportAskEvent(value: unknown): Issue[] {
  return explain(shapes.reportAskEventShape, value);
}

/** The guards by tag. */
export const CONTROLLER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['motion-go', isMotionGoEvent],
  ['motion-stop', isMotionStopEvent],
  ['report-ask', isReportAskEvent],
]);

/** Is it an event of the controller? Its tag chooses the one guard that decides. */
export function isControllerEvent(value: unknown): value is types.ControllerEvent {
  if (!isRecord(value)) return false;
  const isEvent = CONTROLLER_EVENT_GUARDS.get(value.kind as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the controller: nothing exactly when the guard accepts it. */
export function explainControllerEvent(value: unknown): Issue[] {
  return explain(shapes.controllerEventShape, value);
}
