/**
 * Standard Schemas (https://standardschema.dev) of the surface `bus`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isBusEvent, isBusArrivedEvent, isBusLeftEvent, isBusParkedEvent, isBusRetiredEvent } from './guards.js';
import {
  busArrivedEventShape,
  busEventShape,
  busLeftEventShape,
  busParkedEventShape,
  busRetiredEventShape,
  depotShape,
  serviceRecordShape,
} from './shapes.js';
import type { BusEvent, BusArrivedEvent, BusLeftEvent, BusParkedEvent, BusRetiredEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the bus, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busEventSchema: StandardSchema<BusEvent> = /* @__PURE__ */ standardSchema('golden-groups', isBusEvent, busEventShape, {
  Depot: depotShape,
  ServiceRecord: serviceRecordShape,
});

/** Accepts an event `bus.arrived`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busArrivedEventSchema: StandardSchema<BusArrivedEvent> = /* @__PURE__ */ standardSchema('golden-groups', isBusArrivedEvent, busArrivedEventShape, {});

/** Accepts an event `bus.left`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busLeftEventSchema: StandardSchema<BusLeftEvent> = /* @__PURE__ */ standardSchema('golden-groups', isBusLeftEvent, busLeftEventShape, {});

/** Accepts an event `bus.parked`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busParkedEventSchema: StandardSchema<BusParkedEvent> = /* @__PURE__ */ standardSchema('golden-groups', isBusParkedEvent, busParkedEventShape, {
  Depot: depotShape,
});

/** Accepts an event `bus.retired`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const busRetiredEventSchema: StandardSchema<BusRetiredEvent> = /* @__PURE__ */ standardSchema('golden-groups', isBusRetiredEvent, busRetiredEventShape, {
  ServiceRecord: serviceRecordShape,
});
