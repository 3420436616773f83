/**
 * Shapes of the surface `oven`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const dishShape: Shape = ['as', 'Dish', {
  name: 's?',
  salt: 'b0?',
}];

export const heatShape: Shape = ['as', 'Heat', {
  degrees: 'n',
  target: 'n0?',
}];

export const heatChangedEventShape: Shape = {
  type: ['is', 'heat.changed'],
  event_id: 's0?',
  started: 'i0?',
  plain: 'n',
  nullable: 'n0',
  written: 'n0',
  optional: ['any', heatShape, '0?'],
  strict: ['any', heatShape, '?'],
  dish: ['any', dishShape, '0?'],
};

export const heatSetEventShape: Shape = {
  type: ['is', 'heat.set'],
  event_id: 's?',
  degrees: 'n?',
  timer: 'n0?',
  dish: dishShape,
};

export const serverEventShape: Shape = ['by', 'type', heatChangedEventShape];

export const clientEventShape: Shape = ['by', 'type', heatSetEventShape];
