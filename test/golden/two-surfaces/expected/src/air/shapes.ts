/**
 * Shapes of the surface `air`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';
import * as postShapes from '../post/shapes.js';

export const labelShape: Shape = ['as', 'Label', {
  airport: 's',
}];

export const airParcelShape: Shape = ['as', 'AirParcel', {
  hold: 'i',
  label: labelShape,
}];

export const parcelMovedEventShape: Shape = {
  type: ['is', 'parcel.moved'],
  parcel: airParcelShape,
  original: () => postShapes.parcelShape,
  load: ['list', () => postShapes.weightShape],
  first: ['any', airParcelShape, '0?'],
};

export const serverEventShape: Shape = ['by', 'type', parcelMovedEventShape];
