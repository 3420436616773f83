/**
 * Shapes of the surface `lift`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const slidingDoorShape: Shape = ['as', 'SlidingDoor', {
  kind: ['is', 1],
  wings: 'i',
}];

export const swingDoorShape: Shape = ['as', 'SwingDoor', {
  kind: ['is', 2],
  side: ['is', 'left', 'right'],
}];

export const doorShape: Shape = ['as', 'Door', ['by', 'kind', slidingDoorShape, swingDoorShape]];

export const rideShape: Shape = ['as', 'Ride', {
  id: 's',
  to: 'i',
}];

export const arrivedEventShape: Shape = {
  op: ['is', 0],
  ride: 's',
  door: ['any', doorShape, '?'],
};

export const rideBegunEventShape: Shape = {
  op: ['is', 1],
  ride: rideShape,
};

export const movedEventShape: Shape = {
  op: ['is', 2],
  ride: 's',
  height: 'n',
};

export const startedEventShape: Shape = {
  op: ['is', 10],
  floors: 'i',
};

export const alarmEventShape: Shape = {
  op: ['is', 9007199254740991],
};

export const rideWantedEventShape: Shape = {
  op: ['is', 7],
  to: 'i',
};

export const controllerEventShape: Shape = [
  'by',
  'op',
  arrivedEventShape,
  rideBegunEventShape,
  movedEventShape,
  startedEventShape,
  alarmEventShape,
];

export const panelEventShape: Shape = ['by', 'op', rideWantedEventShape];
