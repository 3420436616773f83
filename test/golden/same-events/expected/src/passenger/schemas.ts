/**
 * Standard Schemas (https://standardschema.dev) of the surface `passenger`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-same-events';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `lift.called`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftCalledEventSchema: StandardSchema<types.LiftCalledEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftCalledEvent, shapes.liftCalledEventShape);

/** Accepts an event `lift.failed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftFailedEventSchema: StandardSchema<types.LiftFailedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftFailedEvent, shapes.liftFailedEventShape);

/** Accepts an event `lift.opened`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftOpenedEventSchema: StandardSchema<types.LiftOpenedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftOpenedEvent, shapes.liftOpenedEventShape);

/** Accepts an event `lift.passed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftPassedEventSchema: StandardSchema<types.LiftPassedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftPassedEvent, shapes.liftPassedEventShape);

/** Accepts an event `lift.stuck`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftStuckEventSchema: StandardSchema<types.LiftStuckEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftStuckEvent, shapes.liftStuckEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);

/** Accepts an event `lift.call`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftCallEventSchema: StandardSchema<types.LiftCallEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftCallEvent, shapes.liftCallEventShape);
