/**
 * Shapes of the surface `yard`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const gateOpenMetaShape: Shape = ['as', 'GateOpenMeta', {
  kind: ['is', 'gate.open'],
  id: 's?',
  gate: ['is', 'north', 'south'],
}];

export const lorryCameMetaShape: Shape = ['as', 'LorryCameMeta', {
  kind: ['is', 'lorry.came'],
  id: 's',
  at: 'i?',
}];

export const lorryLeftMetaShape: Shape = ['as', 'LorryLeftMeta', {
  kind: ['is', 'lorry.left'],
  id: 's',
  at: 'i?',
}];

export const visitShape: Shape = ['as', 'Visit', {
  cargo: 's?',
}];

export const yardClosedMetaShape: Shape = ['as', 'YardClosedMeta', {
  kind: ['is', 'yard.closed'],
}];

export const lorryCameEventShape: Shape = {
  meta: lorryCameMetaShape,
  lorry: 's',
  visit: visitShape,
};

export const lorryLeftEventShape: Shape = {
  meta: lorryLeftMetaShape,
  lorry: 's',
};

export const yardClosedEventShape: Shape = {
  meta: yardClosedMetaShape,
};

export const gateOpenEventShape: Shape = {
  meta: gateOpenMetaShape,
};

export const serverEventShape: Shape = ['by', ['meta', 'kind'], lorryCameEventShape, lorryLeftEventShape, yardClosedEventShape];

export const clientEventShape: Shape = ['by', ['meta', 'kind'], gateOpenEventShape];
