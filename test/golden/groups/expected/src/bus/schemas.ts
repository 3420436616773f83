/**
 * Standard Schemas (https://standardschema.dev) of the surface `bus`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-groups';

/** Accepts any event of the bus, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busEventSchema: StandardSchema<types.BusEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBusEvent, shapes.busEventShape);

/** Accepts an event `bus.arrived`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busArrivedEventSchema: StandardSchema<types.BusArrivedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBusArrivedEvent, shapes.busArrivedEventShape);

/** Accepts an event `bus.left`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busLeftEventSchema: StandardSchema<types.BusLeftEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBusLeftEvent, shapes.busLeftEventShape);

/** Accepts an event `bus.parked`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busParkedEventSchema: StandardSchema<types.BusParkedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBusParkedEvent, shapes.busParkedEventShape);

/** Accepts an event `bus.retired`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busRetiredEventSchema: StandardSchema<types.BusRetiredEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBusRetiredEvent, shapes.busRetiredEventShape);
