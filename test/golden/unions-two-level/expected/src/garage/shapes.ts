/**
 * Shapes of the surface `garage`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const bicycleShape: Shape = {
  kind: ['is', 'bicycle'],
  drive: 's?',
};

export const petrolCarShape: Shape = {
  kind: ['is', 'car'],
  drive: ['is', 'petrol', 'diesel'],
  litres: 'n',
};

export const electricCarShape: Shape = {
  kind: ['is', 'car'],
  drive: ['is', 'electric'],
  charge: 'n',
};

export const carShape: Shape = ['by', 'drive', petrolCarShape, electricCarShape];

export const vehicleShape: Shape = ['by', 'kind', carShape, bicycleShape];

export const vehicleArrivedEventShape: Shape = {
  type: ['is', 'vehicle.arrived'],
  vehicle: vehicleShape,
  towed: ['any', ['list', vehicleShape], '?'],
};

export const serverEventShape: Shape = ['by', 'type', vehicleArrivedEventShape];
