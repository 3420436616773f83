/**
 * Shapes of the surface `orders`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const lineShape: Shape = ['as', 'Line', {
  goods: 's',
  note: 's?',
}];

export const orderShape: Shape = ['as', 'Order', {
  id: 's',
  kind: ['is', 'home', 'export'],
  state: 's',
  lines: ['any', ['list', lineShape], '?'],
  papers: 's?',
}];

export const reasonShape: Shape = ['as', 'Reason', {
  of: 's0?',
}];

export const shiftShape: Shape = ['as', 'Shift', {
  camera: 's',
  alarmed: 'b?',
}];

export const beltFilmedEventShape: Shape = {
  what: ['is', 'belt-filmed'],
  slip: 's',
  frames: 's',
};

export const fireEventShape: Shape = {
  what: ['is', 'fire'],
  slip: 's',
};

export const lineBegunEventShape: Shape = {
  what: ['is', 'line-begun'],
  slip: 's',
  order_id: 's',
  line: 'i',
  goods: lineShape,
};

export const linePickedEventShape: Shape = {
  what: ['is', 'line-picked'],
  slip: 's',
  order_id: 's',
  line: 'i',
};

export const lunchEventShape: Shape = {
  what: ['is', 'lunch'],
  slip: 's',
};

export const noteGrownEventShape: Shape = {
  what: ['is', 'note-grown'],
  slip: 's',
  order_id: 's',
  line: 'i',
  words: 's',
};

export const noteSignedEventShape: Shape = {
  what: ['is', 'note-signed'],
  slip: 's',
  order_id: 's',
  line: 'i',
  note: 's',
};

export const orderCancelledEventShape: Shape = {
  what: ['is', 'order-cancelled'],
  slip: 's',
  order_id: 's',
};

export const orderPackedEventShape: Shape = {
  what: ['is', 'order-packed'],
  slip: 's',
  order: orderShape,
};

export const orderTakenEventShape: Shape = {
  what: ['is', 'order-taken'],
  slip: 's',
  order: orderShape,
  behind: 's0',
};

export const papersGrownEventShape: Shape = {
  what: ['is', 'papers-grown'],
  slip: 's',
  order_id: 's',
  piece: 's',
};

export const refusedEventShape: Shape = {
  what: ['is', 'refused'],
  slip: 's',
  because: reasonShape,
};

export const shiftBegunEventShape: Shape = {
  what: ['is', 'shift-begun'],
  slip: 's',
  shift: shiftShape,
};

export const visitorEventShape: Shape = {
  what: ['is', 'visitor'],
  slip: 's',
};

export const cancelPleaseEventShape: Shape = {
  what: ['is', 'cancel-please'],
  slip: 's?',
  order_id: 's',
};

export const orderPleaseEventShape: Shape = {
  what: ['is', 'order-please'],
  slip: 's?',
};

export const deskEventShape: Shape = [
  'by',
  'what',
  beltFilmedEventShape,
  fireEventShape,
  lineBegunEventShape,
  linePickedEventShape,
  lunchEventShape,
  noteGrownEventShape,
  noteSignedEventShape,
  orderCancelledEventShape,
  orderPackedEventShape,
  orderTakenEventShape,
  papersGrownEventShape,
  refusedEventShape,
  shiftBegunEventShape,
  visitorEventShape,
];

export const pickerEventShape: Shape = ['by', 'what', cancelPleaseEventShape, orderPleaseEventShape];
