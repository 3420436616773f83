/**
 * Standard Schemas (https://standardschema.dev) of the surface `lift`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-number-tags';

/** Accepts any event of the controller, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const controllerEventSchema: StandardSchema<types.ControllerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isControllerEvent, shapes.controllerEventShape);

/** Accepts an event `0`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const arrivedEventSchema: StandardSchema<types.ArrivedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isArrivedEvent, shapes.arrivedEventShape);

/** Accepts an event `1`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const rideBegunEventSchema: StandardSchema<types.RideBegunEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isRideBegunEvent, shapes.rideBegunEventShape);

/** Accepts an event `2`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const movedEventSchema: StandardSchema<types.MovedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMovedEvent, shapes.movedEventShape);

/** Accepts an event `10`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const startedEventSchema: StandardSchema<types.StartedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isStartedEvent, shapes.startedEventShape);

/** Accepts an event `9007199254740991`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const alarmEventSchema: StandardSchema<types.AlarmEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isAlarmEvent, shapes.alarmEventShape);

/** Accepts any event of the panel, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const panelEventSchema: StandardSchema<types.PanelEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isPanelEvent, shapes.panelEventShape);

/** Accepts an event `7`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const rideWantedEventSchema: StandardSchema<types.RideWantedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isRideWantedEvent, shapes.rideWantedEventShape);
