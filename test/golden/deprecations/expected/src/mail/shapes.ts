/**
 * Shapes of the surface `mail`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const postageShape: Shape = ['as', 'Postage', {
  amount: 'n',
}];

export const stampShape: Shape = ['as', 'Stamp', {
  cents: 'i',
}];

export const boxOpenedEventShape: Shape = {
  type: ['is', 'box.opened'],
};

export const letterCameEventShape: Shape = {
  type: ['is', 'letter.came'],
};

export const mailDeliveredEventShape: Shape = {
  type: ['is', 'mail.delivered'],
  sender: 's',
  from: 's?',
  stamp: ['any', stampShape, '?'],
  postage: ['any', postageShape, '?'],
};

export const serverEventShape: Shape = ['by', 'type', boxOpenedEventShape, letterCameEventShape, mailDeliveredEventShape];
