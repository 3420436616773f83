/**
 * Standard Schemas (https://standardschema.dev) of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isGateEvent, isLorryArrivedEvent, isStateReportedEvent } from './guards.js';
import { gateEventShape, lorryArrivedEventShape, positionShape, stateReportedEventShape } from './shapes.js';
import {
  crateLoadShape as floorCrateLoadShape,
  loadShape as floorLoadShape,
  lockedCrateShape as floorLockedCrateShape,
  openCrateShape as floorOpenCrateShape,
  shelfLoadShape as floorShelfLoadShape,
} from '../floor/shapes.js';
import type { GateEvent, LorryArrivedEvent, StateReportedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the gate, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const gateEventSchema: StandardSchema<GateEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isGateEvent, gateEventShape, {
  Position: positionShape,
  'floor.CrateLoad': floorCrateLoadShape,
  'floor.Load': floorLoadShape,
  'floor.LockedCrate': floorLockedCrateShape,
  'floor.OpenCrate': floorOpenCrateShape,
  'floor.ShelfLoad': floorShelfLoadShape,
});

/** Accepts an event `lorry-arrived`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lorryArrivedEventSchema: StandardSchema<LorryArrivedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isLorryArrivedEvent, lorryArrivedEventShape, {
  Position: positionShape,
  'floor.CrateLoad': floorCrateLoadShape,
  'floor.Load': floorLoadShape,
  'floor.LockedCrate': floorLockedCrateShape,
  'floor.OpenCrate': floorOpenCrateShape,
  'floor.ShelfLoad': floorShelfLoadShape,
});

/** Accepts an event `state-reported`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateReportedEventSchema: StandardSchema<StateReportedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isStateReportedEvent, stateReportedEventShape, {});
