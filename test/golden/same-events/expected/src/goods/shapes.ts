/**
 * Shapes of the surface `goods`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';
import * as passengerShapes from '../passenger/shapes.js';

export const liftLoadedEventShape: Shape = {
  type: ['is', 'lift.loaded'],
  at: 'i',
  ride_id: 's',
  floor: () => passengerShapes.floorShape,
};

export const serverEventShape: Shape = [
  'by',
  'type',
  () => passengerShapes.liftCalledEventShape,
  liftLoadedEventShape,
  () => passengerShapes.liftOpenedEventShape,
  () => passengerShapes.liftPassedEventShape,
  () => passengerShapes.liftStuckEventShape,
];

export const clientEventShape: Shape = ['by', 'type', () => passengerShapes.liftCallEventShape];
