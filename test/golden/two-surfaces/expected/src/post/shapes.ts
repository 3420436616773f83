/**
 * Shapes of the surface `post`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const addressShape: Shape = ['as', 'Address', {
  street: 's',
}];

export const labelShape: Shape = 's';

export const weightShape: Shape = ['as', 'Weight', ['any', 'n', ['is', 'unknown']]];

export const parcelShape: Shape = ['as', 'Parcel', {
  id: 's',
  address: addressShape,
  weight: ['any', weightShape, '?'],
}];

export const parcelMovedEventShape: Shape = {
  type: ['is', 'parcel.moved'],
  parcel: parcelShape,
};

export const parcelSendEventShape: Shape = {
  type: ['is', 'parcel.send'],
  parcel: parcelShape,
  label: 's',
};

export const serverEventShape: Shape = ['by', 'type', parcelMovedEventShape];

export const clientEventShape: Shape = ['by', 'type', parcelSendEventShape];
