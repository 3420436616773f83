/**
 * Shapes of the surface `scales`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const emptiedBodyDataShape: Shape = ['as', 'EmptiedBodyData', {
  op: ['is', 11],
}];

export const emptiedBodyShape: Shape = ['as', 'EmptiedBody', {
  data: emptiedBodyDataShape,
}];

export const weighedBodyDataShape: Shape = ['as', 'WeighedBodyData', {
  op: ['is', 4],
  weight: 'n',
}];

export const weighedBodyShape: Shape = ['as', 'WeighedBody', {
  data: weighedBodyDataShape,
  seal: 's0',
}];

export const weighedEventShape: Shape = {
  body: weighedBodyShape,
};

export const emptiedEventShape: Shape = {
  body: emptiedBodyShape,
};

export const serverEventShape: Shape = ['by', ['body', 'data', 'op'], weighedEventShape, emptiedEventShape];
