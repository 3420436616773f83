/**
 * Shapes of the surface `garage`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const bicycleShape: Shape = ['as', 'Bicycle', {
  kind: ['is', 'bicycle'],
  drive: 's?',
}];

export const petrolCarShape: Shape = ['as', 'PetrolCar', {
  kind: ['is', 'car'],
  drive: ['is', 'petrol', 'diesel'],
  litres: 'n',
}];

export const electricCarShape: Shape = ['as', 'ElectricCar', {
  kind: ['is', 'car'],
  drive: ['is', 'electric'],
  charge: 'n',
}];

export const carShape: Shape = ['as', 'Car', ['by', 'drive', petrolCarShape, electricCarShape]];

export const vehicleShape: Shape = ['as', 'Vehicle', ['by', 'kind', carShape, bicycleShape]];

export const vehicleArrivedEventShape: Shape = {
  type: ['is', 'vehicle.arrived'],
  vehicle: vehicleShape,
  towed: ['any', ['list', vehicleShape], '?'],
};

export const serverEventShape: Shape = ['by', 'type', vehicleArrivedEventShape];
