/**
 * Standard Schemas (https://standardschema.dev) of the surface `floor`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'warehouse-events';

/** Accepts any event of the robot, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const robotEventSchema: StandardSchema<types.RobotEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isRobotEvent, shapes.robotEventShape);

/** Accepts an event `battery-low`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const batteryLowEventSchema: StandardSchema<types.BatteryLowEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBatteryLowEvent, shapes.batteryLowEventShape);

/** Accepts an event `dock-plugged`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const dockPluggedEventSchema: StandardSchema<types.DockPluggedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDockPluggedEvent, shapes.dockPluggedEventShape);

/** Accepts an event `motion-started`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionStartedEventSchema: StandardSchema<types.MotionStartedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMotionStartedEvent, shapes.motionStartedEventShape);

/** Accepts an event `motion-stopped`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionStoppedEventSchema: StandardSchema<types.MotionStoppedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMotionStoppedEvent, shapes.motionStoppedEventShape);

/** Accepts an event `state-reported`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateReportedEventSchema: StandardSchema<types.StateReportedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isStateReportedEvent, shapes.stateReportedEventShape);

/** Accepts any event of the controller, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const controllerEventSchema: StandardSchema<types.ControllerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isControllerEvent, shapes.controllerEventShape);

/** Accepts an event `motion-go`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionGoEventSchema: StandardSchema<types.MotionGoEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMotionGoEvent, shapes.motionGoEventShape);

/** Accepts an event `motion-stop`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const motionStopEventSchema: StandardSchema<types.MotionStopEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMotionStopEvent, shapes.motionStopEventShape);

/** Accepts an event `report-ask`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const reportAskEventSchema: StandardSchema<types.ReportAskEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isReportAskEvent, shapes.reportAskEventShape);
