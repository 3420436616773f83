/**
 * Shapes of the surface `shop`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const customerShape: Shape = ['as', 'Customer', {
  name: 's',
  class: 's',
}];

export const orderShape: Shape = ['as', 'Order', {
  id: 's',
  customer: customerShape,
  total: 'n',
  items: 'i',
  currency: ['is', 'EUR'],
  version: ['is', 2],
  placed: 'i',
  page: 's?',
  receipt: 's?',
  custom: 's?',
}];

export const orderPlacedEventShape: Shape = {
  type: ['is', 'order.placed'],
  order: orderShape,
  gift: 'b?',
  'note-to-seller': 's?',
  extra: 'u',
};

export const shopClosedEventShape: Shape = {
  type: ['is', 'shop.closed'],
};

export const serverEventShape: Shape = ['by', 'type', orderPlacedEventShape, shopClosedEventShape];
