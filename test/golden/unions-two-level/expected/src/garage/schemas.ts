/**
 * Standard Schemas (https://standardschema.dev) of the surface `garage`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isVehicleArrivedEvent } from './guards.js';
import {
  bicycleShape,
  carShape,
  electricCarShape,
  petrolCarShape,
  serverEventShape,
  vehicleShape,
  vehicleArrivedEventShape,
} from './shapes.js';
import type { ServerEvent, VehicleArrivedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-unions-two-level', isServerEvent, serverEventShape, {
  Bicycle: bicycleShape,
  Car: carShape,
  ElectricCar: electricCarShape,
  PetrolCar: petrolCarShape,
  Vehicle: vehicleShape,
});

/** Accepts an event `vehicle.arrived`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const vehicleArrivedEventSchema: StandardSchema<VehicleArrivedEvent> = /* @__PURE__ */ standardSchema('golden-unions-two-level', isVehicleArrivedEvent, vehicleArrivedEventShape, {
  Bicycle: bicycleShape,
  Car: carShape,
  ElectricCar: electricCarShape,
  PetrolCar: petrolCarShape,
  Vehicle: vehicleShape,
});
