/**
 * Standard Schemas (https://standardschema.dev) of the surface `floor`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import {
  isRobotEvent,
  isBatteryLowEvent,
  isDockPluggedEvent,
  isMotionStartedEvent,
  isMotionStoppedEvent,
  isStateReportedEvent,
  isControllerEvent,
  isMotionGoEvent,
  isMotionStopEvent,
  isReportAskEvent,
} from './guards.js';
import {
  batteryShape,
  batteryLowEventShape,
  controllerEventShape,
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
  robotEventShape,
  robotObstacleShape,
  shelfLoadShape,
  stateReportedEventShape,
  targetShape,
  thingObstacleShape,
} from './shapes.js';
import type {
  RobotEvent,
  BatteryLowEvent,
  DockPluggedEvent,
  MotionStartedEvent,
  MotionStoppedEvent,
  StateReportedEvent,
  ControllerEvent,
  MotionGoEvent,
  MotionStopEvent,
  ReportAskEvent,
} from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the robot, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const robotEventSchema: StandardSchema<RobotEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isRobotEvent, robotEventShape, {
  Battery: batteryShape,
  CrateLoad: crateLoadShape,
  Fault: faultShape,
  Load: loadShape,
  LockedCrate: lockedCrateShape,
  Obstacle: obstacleShape,
  OpenCrate: openCrateShape,
  PersonObstacle: personObstacleShape,
  Position: positionShape,
  RobotObstacle: robotObstacleShape,
  ShelfLoad: shelfLoadShape,
  ThingObstacle: thingObstacleShape,
});

/** Accepts an event `battery-low`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const batteryLowEventSchema: StandardSchema<BatteryLowEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isBatteryLowEvent, batteryLowEventShape, {});

/** Accepts an event `dock-plugged`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const dockPluggedEventSchema: StandardSchema<DockPluggedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isDockPluggedEvent, dockPluggedEventShape, {});

/** Accepts an event `motion-started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionStartedEventSchema: StandardSchema<MotionStartedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isMotionStartedEvent, motionStartedEventShape, {
  Position: positionShape,
});

/** Accepts an event `motion-stopped`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionStoppedEventSchema: StandardSchema<MotionStoppedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isMotionStoppedEvent, motionStoppedEventShape, {
  Obstacle: obstacleShape,
  PersonObstacle: personObstacleShape,
  Position: positionShape,
  RobotObstacle: robotObstacleShape,
  ThingObstacle: thingObstacleShape,
});

/** Accepts an event `state-reported`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateReportedEventSchema: StandardSchema<StateReportedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isStateReportedEvent, stateReportedEventShape, {
  Battery: batteryShape,
  CrateLoad: crateLoadShape,
  Fault: faultShape,
  Load: loadShape,
  LockedCrate: lockedCrateShape,
  OpenCrate: openCrateShape,
  ShelfLoad: shelfLoadShape,
});

/** Accepts any event of the controller, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const controllerEventSchema: StandardSchema<ControllerEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isControllerEvent, controllerEventShape, {
  CrateLoad: crateLoadShape,
  Load: loadShape,
  LockedCrate: lockedCrateShape,
  OpenCrate: openCrateShape,
  Position: positionShape,
  ShelfLoad: shelfLoadShape,
  Target: targetShape,
});

/** Accepts an event `motion-go`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionGoEventSchema: StandardSchema<MotionGoEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isMotionGoEvent, motionGoEventShape, {
  CrateLoad: crateLoadShape,
  Load: loadShape,
  LockedCrate: lockedCrateShape,
  OpenCrate: openCrateShape,
  Position: positionShape,
  ShelfLoad: shelfLoadShape,
  Target: targetShape,
});

/** Accepts an event `motion-stop`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionStopEventSchema: StandardSchema<MotionStopEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isMotionStopEvent, motionStopEventShape, {});

/** Accepts an event `report-ask`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const reportAskEventSchema: StandardSchema<ReportAskEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isReportAskEvent, reportAskEventShape, {});
