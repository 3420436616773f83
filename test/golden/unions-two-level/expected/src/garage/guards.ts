/**
 * Guards of the surface `garage`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isNumber, isRecord } from '../runtime/check.js';
import type {
  Bicycle,
  Car,
  ElectricCar,
  PetrolCar,
  Vehicle,
  VehicleArrivedEvent,
  ServerEvent,
} from './types.js';

/** Is it `Bicycle`, to the bottom? Unknown fields are welcome. */
export function isBicycle(value: unknown): value is Bicycle {
  return isRecord(value)
    && value.kind === 'bicycle'
    && (value.drive === undefined || typeof value.drive === 'string');
}

/** Is it `Car`, to the bottom? */
export function isCar(value: unknown): value is Car {
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

/** Is it `ElectricCar`, to the bottom? Unknown fields are welcome. */
export function isElectricCar(value: unknown): value is ElectricCar {
  return isRecord(value)
    && value.kind === 'car'
    && value.drive === 'electric'
    && isNumber(value.charge);
}

/** Is it `PetrolCar`, to the bottom? Unknown fields are welcome. */
export function isPetrolCar(value: unknown): value is PetrolCar {
  return isRecord(value)
    && value.kind === 'car'
    && (value.drive === 'petrol' || value.drive === 'diesel')
    && isNumber(value.litres);
}

/** Is it `Vehicle`, to the bottom? */
export function isVehicle(value: unknown): value is Vehicle {
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

/** Is it an event `vehicle.arrived`, to the bottom? Unknown fields are welcome. */
export function isVehicleArrivedEvent(value: unknown): value is VehicleArrivedEvent {
  return isRecord(value)
    && value.type === 'vehicle.arrived'
    && isVehicle(value.vehicle)
    && (value.towed === undefined || isArrayOf(value.towed, isVehicle));
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['vehicle.arrived', isVehicleArrivedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
