/**
 * Explanations of the surface `floor`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  robotEventShape,
  controllerEventShape,
  batteryShape,
  batteryLowEventShape,
  crateLoadShape,
  dockPluggedEventShape,
  faultShape,
  loadShape,
  lockedCrateShape,
  motionGoEventShape,
  motionStartedEventShape,
  motionStopEventShape,
  motionStoppedEventShape,
  obstacleShape,
  openCrateShape,
  personObstacleShape,
  positionShape,
  reportAskEventShape,
  robotObstacleShape,
  shelfLoadShape,
  stateReportedEventShape,
  stopReasonShape,
  targetShape,
  thingObstacleShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the robot; empty exactly when the guard accepts it. */
export function explainRobotEvent(value: unknown): Issue[] {
  return explain(robotEventShape, value);
}

/** Everything that keeps a value from being an event of the controller; empty exactly when the guard accepts it. */
export function explainControllerEvent(value: unknown): Issue[] {
  return explain(controllerEventShape, value);
}

/** Everything that keeps a value from being `Battery`; empty exactly when the guard accepts it. */
export function explainBattery(value: unknown): Issue[] {
  return explain(batteryShape, value);
}

/** Everything that keeps a value from being an event `battery-low`; empty exactly when the guard accepts it. */
export function explainBatteryLowEvent(value: unknown): Issue[] {
  return explain(batteryLowEventShape, value);
}

/** Everything that keeps a value from being `CrateLoad`; empty exactly when the guard accepts it. */
export function explainCrateLoad(value: unknown): Issue[] {
  return explain(crateLoadShape, value);
}

/** Everything that keeps a value from being an event `dock-plugged`; empty exactly when the guard accepts it. */
export function explainDockPluggedEvent(value: unknown): Issue[] {
  return explain(dockPluggedEventShape, value);
}

/** Everything that keeps a value from being `Fault`; empty exactly when the guard accepts it. */
export function explainFault(value: unknown): Issue[] {
  return explain(faultShape, value);
}

/** Everything that keeps a value from being `Load`; empty exactly when the guard accepts it. */
export function explainLoad(value: unknown): Issue[] {
  return explain(loadShape, value);
}

/** Everything that keeps a value from being `LockedCrate`; empty exactly when the guard accepts it. */
export function explainLockedCrate(value: unknown): Issue[] {
  return explain(lockedCrateShape, value);
}

/** Everything that keeps a value from being an event `motion-go`; empty exactly when the guard accepts it. */
export function explainMotionGoEvent(value: unknown): Issue[] {
  return explain(motionGoEventShape, value);
}

/** Everything that keeps a value from being an event `motion-started`; empty exactly when the guard accepts it. */
export function explainMotionStartedEvent(value: unknown): Issue[] {
  return explain(motionStartedEventShape, value);
}

/** Everything that keeps a value from being an event `motion-stop`; empty exactly when the guard accepts it. */
export function explainMotionStopEvent(value: unknown): Issue[] {
  return explain(motionStopEventShape, value);
}

/** Everything that keeps a value from being an event `motion-stopped`; empty exactly when the guard accepts it. */
export function explainMotionStoppedEvent(value: unknown): Issue[] {
  return explain(motionStoppedEventShape, value);
}

/** Everything that keeps a value from being `Obstacle`; empty exactly when the guard accepts it. */
export function explainObstacle(value: unknown): Issue[] {
  return explain(obstacleShape, value);
}

/** Everything that keeps a value from being `OpenCrate`; empty exactly when the guard accepts it. */
export function explainOpenCrate(value: unknown): Issue[] {
  return explain(openCrateShape, value);
}

/** Everything that keeps a value from being `PersonObstacle`; empty exactly when the guard accepts it. */
export function explainPersonObstacle(value: unknown): Issue[] {
  return explain(personObstacleShape, value);
}

/** Everything that keeps a value from being `Position`; empty exactly when the guard accepts it. */
export function explainPosition(value: unknown): Issue[] {
  return explain(positionShape, value);
}

/** Everything that keeps a value from being an event `report-ask`; empty exactly when the guard accepts it. */
export function explainReportAskEvent(value: unknown): Issue[] {
  return explain(reportAskEventShape, value);
}

/** Everything that keeps a value from being `RobotObstacle`; empty exactly when the guard accepts it. */
export function explainRobotObstacle(value: unknown): Issue[] {
  return explain(robotObstacleShape, value);
}

/** Everything that keeps a value from being `ShelfLoad`; empty exactly when the guard accepts it. */
export function explainShelfLoad(value: unknown): Issue[] {
  return explain(shelfLoadShape, value);
}

/** Everything that keeps a value from being an event `state-reported`; empty exactly when the guard accepts it. */
export function explainStateReportedEvent(value: unknown): Issue[] {
  return explain(stateReportedEventShape, value);
}

/** Everything that keeps a value from being `StopReason`; empty exactly when the guard accepts it. */
export function explainStopReason(value: unknown): Issue[] {
  return explain(stopReasonShape, value);
}

/** Everything that keeps a value from being `Target`; empty exactly when the guard accepts it. */
export function explainTarget(value: unknown): Issue[] {
  return explain(targetShape, value);
}

/** Everything that keeps a value from being `ThingObstacle`; empty exactly when the guard accepts it. */
export function explainThingObstacle(value: unknown): Issue[] {
  return explain(thingObstacleShape, value);
}
