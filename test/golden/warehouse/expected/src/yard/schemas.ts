/**
 * Standard Schemas (https://standardschema.dev) of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'warehouse-events';

/** Accepts any event of the gate, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const gateEventSchema: StandardSchema<types.GateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isGateEvent, shapes.gateEventShape);

/** Accepts an event `lorry-arrived`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lorryArrivedEventSchema: StandardSchema<types.LorryArrivedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLorryArrivedEvent, shapes.lorryArrivedEventShape);

/** Accepts an event `state-reported`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateReportedEventSchema: StandardSchema<types.StateReportedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isStateReportedEvent, shapes.stateReportedEventShape);
