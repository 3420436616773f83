/**
 * Standard Schemas (https://standardschema.dev) of the surface `post`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isParcelMovedEvent, isClientEvent, isParcelSendEvent } from './guards.js';
import {
  addressShape,
  clientEventShape,
  parcelShape,
  parcelMovedEventShape,
  parcelSendEventShape,
  serverEventShape,
  weightShape,
} from './shapes.js';
import type { ServerEvent, ParcelMovedEvent, ClientEvent, ParcelSendEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-two-surfaces', isServerEvent, serverEventShape, {
  Address: addressShape,
  Parcel: parcelShape,
  Weight: weightShape,
});

/** Accepts an event `parcel.moved`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const parcelMovedEventSchema: StandardSchema<ParcelMovedEvent> = /* @__PURE__ */ standardSchema('golden-two-surfaces', isParcelMovedEvent, parcelMovedEventShape, {
  Address: addressShape,
  Parcel: parcelShape,
  Weight: weightShape,
});

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<ClientEvent> = /* @__PURE__ */ standardSchema('golden-two-surfaces', isClientEvent, clientEventShape, {
  Address: addressShape,
  Parcel: parcelShape,
  Weight: weightShape,
});

/** Accepts an event `parcel.send`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const parcelSendEventSchema: StandardSchema<ParcelSendEvent> = /* @__PURE__ */ standardSchema('golden-two-surfaces', isParcelSendEvent, parcelSendEventShape, {
  Address: addressShape,
  Parcel: parcelShape,
  Weight: weightShape,
});
