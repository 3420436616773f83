/**
 * Standard Schemas (https://standardschema.dev) of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isGateEvent, isLorryArrivedEvent, isStateReportedEvent } from './guards.js';
import { gateEventShape, lorryArrivedEventShape, positionShape, stateReportedEventShape } from './shapes.js';
import * as floorShapes from '../floor/shapes.js';
import type { GateEvent, LorryArrivedEvent, StateReportedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the gate, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const gateEventSchema: StandardSchema<GateEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isGateEvent, gateEventShape, {
  Position: positionShape,
  'floor.CrateLoad': floorShapes.crateLoadShape,
  'floor.Load': floorShapes.loadShape,
  'floor.LockedCrate': floorShapes.lockedCrateShape,
  'floor.OpenCrate': floorShapes.openCrateShape,
  'floor.ShelfLoad': floorShapes.shelfLoadShape,
});

/** Accepts an event `lorry-arrived`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lorryArrivedEventSchema: StandardSchema<LorryArrivedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isLorryArrivedEvent, lorryArrivedEventShape, {
  Position: positionShape,
  'floor.CrateLoad': floorShapes.crateLoadShape,
  'floor.Load': floorShapes.loadShape,
  'floor.LockedCrate': floorShapes.lockedCrateShape,
  'floor.OpenCrate': floorShapes.openCrateShape,
  'floor.ShelfLoad': floorShapes.shelfLoadShape,
});

/** Accepts an event `state-reported`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateReportedEventSchema: StandardSchema<StateReportedEvent> = /* @__PURE__ */ standardSchema('warehouse-events', isStateReportedEvent, stateReportedEventShape, {});
