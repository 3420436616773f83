/**
 * Shapes of the surface `passenger`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const floorShape: Shape = ['as', 'Floor', {
  number: 'i',
  name: 's?',
}];

export const liftCalledEventShape: Shape = {
  type: ['is', 'lift.called'],
  at: 'i',
  ride_id: 's',
  floor: floorShape,
};

export const liftFailedEventShape: Shape = {
  type: ['is', 'lift.failed'],
  at: 'i',
  cause: 's',
};

export const liftOpenedEventShape: Shape = {
  type: ['is', 'lift.opened'],
  at: 'i',
  ride_id: 's',
};

export const liftPassedEventShape: Shape = {
  type: ['is', 'lift.passed'],
  at: 'i',
  ride_id: 's',
  floor: floorShape,
};

export const liftStuckEventShape: Shape = {
  type: ['is', 'lift.stuck'],
  at: 'i',
};

export const liftCallEventShape: Shape = {
  type: ['is', 'lift.call'],
  floor: floorShape,
};

export const serverEventShape: Shape = [
  'by',
  'type',
  liftCalledEventShape,
  liftFailedEventShape,
  liftOpenedEventShape,
  liftPassedEventShape,
  liftStuckEventShape,
];

export const clientEventShape: Shape = ['by', 'type', liftCallEventShape];
