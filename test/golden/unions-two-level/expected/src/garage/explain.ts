/**
 * Explanations of the surface `garage`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  bicycleShape,
  carShape,
  electricCarShape,
  petrolCarShape,
  vehicleShape,
  vehicleArrivedEventShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being `Bicycle`; empty exactly when the guard accepts it. */
export function explainBicycle(value: unknown): Issue[] {
  return explain(bicycleShape, value);
}

/** Everything that keeps a value from being `Car`; empty exactly when the guard accepts it. */
export function explainCar(value: unknown): Issue[] {
  return explain(carShape, value);
}

/** Everything that keeps a value from being `ElectricCar`; empty exactly when the guard accepts it. */
export function explainElectricCar(value: unknown): Issue[] {
  return explain(electricCarShape, value);
}

/** Everything that keeps a value from being `PetrolCar`; empty exactly when the guard accepts it. */
export function explainPetrolCar(value: unknown): Issue[] {
  return explain(petrolCarShape, value);
}

/** Everything that keeps a value from being `Vehicle`; empty exactly when the guard accepts it. */
export function explainVehicle(value: unknown): Issue[] {
  return explain(vehicleShape, value);
}

/** Everything that keeps a value from being an event `vehicle.arrived`; empty exactly when the guard accepts it. */
export function explainVehicleArrivedEvent(value: unknown): Issue[] {
  return explain(vehicleArrivedEventShape, value);
}
