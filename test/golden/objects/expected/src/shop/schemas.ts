/**
 * Standard Schemas (https://standardschema.dev) of the surface `shop`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-objects';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `order.placed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderPlacedEventSchema: StandardSchema<types.OrderPlacedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOrderPlacedEvent, shapes.orderPlacedEventShape);

/** Accepts an event `shop.closed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const shopClosedEventSchema: StandardSchema<types.ShopClosedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isShopClosedEvent, shapes.shopClosedEventShape);
