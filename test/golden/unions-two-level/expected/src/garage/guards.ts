/**
 * Guards of the surface `garage`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Bicycle`, to the bottom? Unknown fields are welcome. */
export function isBicycle(value: unknown): value is types.Bicycle {
  return isRecord(value)
    && value.kind === 'bicycle'
    && (value.drive === undefined || typeof value.drive === 'string');
}

/** What keeps a value from being `Bicycle`: nothing exactly when the guard accepts it. */
export function explainBicycle(value: unknown): Issue[] {
  return explain(shapes.bicycleShape, value);
}

/** Is it `Car`, to the bottom? */
export function isCar(value: unknown): value is types.Car {
  if (!isRecord(value)) return false;
  switch (value.drive) {
    case 'petrol':
    case 'diesel':
      return isPetrolCar(value);
    case 'electric':
      return isElectricCar(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Car`: nothing exactly when the guard accepts it. */
export function explainCar(value: unknown): Issue[] {
  return explain(shapes.carShape, value);
}

/** Is it `ElectricCar`, to the bottom? Unknown fields are welcome. */
export function isElectricCar(value: unknown): value is types.ElectricCar {
  return isRecord(value)
    && value.kind === 'car'
    && value.drive === 'electric'
    && isNumber(value.charge);
}

/** What keeps a value from being `ElectricCar`: nothing exactly when the guard accepts it. */
export function explainElectricCar(value: unknown): Issue[] {
  return explain(shapes.electricCarShape, value);
}

/** Is it `PetrolCar`, to the bottom? Unknown fields are welcome. */
export function isPetrolCar(value: unknown): value is types.PetrolCar {
  return isRecord(value)
    && value.kind === 'car'
    && (value.drive === 'petrol' || value.drive === 'diesel')
    && isNumber(value.litres);
}

/** What keeps a value from being `PetrolCar`: nothing exactly when the guard accepts it. */
export function explainPetrolCar(value: unknown): Issue[] {
  return explain(shapes.petrolCarShape, value);
}

/** Is it `Vehicle`, to the bottom? */
export function isVehicle(value: unknown): value is types.Vehicle {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'car':
      return isCar(value);
    case 'bicycle':
      return isBicycle(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Vehicle`: nothing exactly when the guard accepts it. */
export function explainVehicle(value: unknown): Issue[] {
  return explain(shapes.vehicleShape, value);
}

/** Is it an event `vehicle.arrived`, to the bottom? Unknown fields are welcome. */
export function isVehicleArrivedEvent(value: unknown): value is types.VehicleArrivedEvent {
  return isRecord(value)
    && value.type === 'vehicle.arrived'
    && isVehicle(value.vehicle)
    && (value.towed === undefined || isArrayOf(value.towed, isVehicle));
}

/** What keeps a value from being an event `vehicle.arrived`: nothing exactly when the guard accepts it. */
export function explainVehicleArrivedEvent(value: unknown): Issue[] {
  return explain(shapes.vehicleArrivedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['vehicle.arrived', isVehicleArrivedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
