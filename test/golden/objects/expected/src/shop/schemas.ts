/**
 * Standard Schemas (https://standardschema.dev) of the surface `shop`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isOrderPlacedEvent, isShopClosedEvent } from './guards.js';
import { customerShape, orderShape, orderPlacedEventShape, serverEventShape, shopClosedEventShape } from './shapes.js';
import type { ServerEvent, OrderPlacedEvent, ShopClosedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-objects', isServerEvent, serverEventShape, {
  Customer: customerShape,
  Order: orderShape,
});

/** Accepts an event `order.placed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderPlacedEventSchema: StandardSchema<OrderPlacedEvent> = /* @__PURE__ */ standardSchema('golden-objects', isOrderPlacedEvent, orderPlacedEventShape, {
  Customer: customerShape,
  Order: orderShape,
});

/** Accepts an event `shop.closed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const shopClosedEventSchema: StandardSchema<ShopClosedEvent> = /* @__PURE__ */ standardSchema('golden-objects', isShopClosedEvent, shopClosedEventShape, {});
