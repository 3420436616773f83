/**
 * Shapes of the surface `bus`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const depotShape: Shape = ['as', 'Depot', {
  stop: 's',
  line: 'i?',
}];

export const serviceRecordShape: Shape = ['as', 'ServiceRecord', {
  delay: 'n',
  trips: 'i',
}];

export const busArrivedEventShape: Shape = {
  type: ['is', 'bus.arrived'],
  bus_id: 's',
  sent: 'i',
  stop: 's',
  line: 'i?',
  delay: 'n',
  waiting: 'i',
};

export const busLeftEventShape: Shape = {
  type: ['is', 'bus.left'],
  bus_id: 's',
  sent: 'i',
  stop: 's',
  line: 'i?',
};

export const busParkedEventShape: Shape = {
  type: ['is', 'bus.parked'],
  bus_id: 's',
  sent: 'i',
  stop: 's',
  line: 'i?',
  depot: depotShape,
  bay: 'i',
};

export const busRetiredEventShape: Shape = {
  type: ['is', 'bus.retired'],
  bus_id: 's',
  record: serviceRecordShape,
};

export const busEventShape: Shape = [
  'by',
  'type',
  busArrivedEventShape,
  busLeftEventShape,
  busParkedEventShape,
  busRetiredEventShape,
];
