/**
 * Standard Schemas (https://standardschema.dev) of the surface `air`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isParcelMovedEvent } from './guards.js';
import { airParcelShape, labelShape, parcelMovedEventShape, serverEventShape } from './shapes.js';
import * as postShapes from '../post/shapes.js';
import type { ServerEvent, ParcelMovedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-two-surfaces', isServerEvent, serverEventShape, {
  AirParcel: airParcelShape,
  Label: labelShape,
  'post.Address': postShapes.addressShape,
  'post.Parcel': postShapes.parcelShape,
  'post.Weight': postShapes.weightShape,
});

/** Accepts an event `parcel.moved`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const parcelMovedEventSchema: StandardSchema<ParcelMovedEvent> = /* @__PURE__ */ standardSchema('golden-two-surfaces', isParcelMovedEvent, parcelMovedEventShape, {
  AirParcel: airParcelShape,
  Label: labelShape,
  'post.Address': postShapes.addressShape,
  'post.Parcel': postShapes.parcelShape,
  'post.Weight': postShapes.weightShape,
});
