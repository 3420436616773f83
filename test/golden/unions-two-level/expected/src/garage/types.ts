/**
 * Types of the surface `garage`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** It is pedalled. Its `drive` is free text; only a car is told apart by it. */
export interface Bicycle {
  /** Says that it is a bicycle. */
  kind: 'bicycle';
  /** Chain or belt. May be absent. */
  drive?: string | undefined;
}

/** Something with an engine. */
export type Car = PetrolCar | ElectricCar;

/** It hums. */
export interface ElectricCar {
  /** Says that it is a car. */
  kind: 'car';
  /** It has a battery. */
  drive: 'electric';
  /** What is in the battery. Unit: percent. */
  charge: number;
}

/** It burns. */
export interface PetrolCar {
  /** Says that it is a car. */
  kind: 'car';
  /** What it burns. */
  drive: 'petrol' | 'diesel';
  /** What is in the tank. Unit: l. */
  litres: number;
}

/** Anything on wheels. */
export type Vehicle = Car | Bicycle;

/**
 * `vehicle.arrived`, sent by the server.
 *
 * Something drove in.
 */
export interface VehicleArrivedEvent {
  type: 'vehicle.arrived';
  /** What it was. */
  vehicle: Vehicle;
  /** What it pulled. May be absent. */
  towed?: Vehicle[] | undefined;
}

/** What the garage sends. A closed union, told apart by the tag. */
export type ServerEvent = VehicleArrivedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'vehicle.arrived': VehicleArrivedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
