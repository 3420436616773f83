/**
 * Guards of the surface `shop`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import type {
  Customer,
  Order,
  OrderPlacedEvent,
  ShopClosedEvent,
  ServerEvent,
} from './types.js';

/** Is it `Customer`, to the bottom? Unknown fields are welcome. */
export function isCustomer(value: unknown): value is Customer {
  return isRecord(value) && typeof value.name === 'string' && typeof value.class === 'string';
}

/** Is it `Order`, to the bottom? Unknown fields are welcome. */
export function isOrder(value: unknown): value is Order {
  return isRecord(value)
    && typeof value.id === 'string'
    && isCustomer(value.customer)
    && isNumber(value.total)
    && isInteger(value.items)
    && value.currency === 'EUR'
    && value.version === 2
    && isInteger(value.placed)
    && (value.page === undefined || typeof value.page === 'string')
    && (value.receipt === undefined || typeof value.receipt === 'string')
    && (value.custom === undefined || typeof value.custom === 'string');
}

/** Is it an event `order.placed`, to the bottom? Unknown fields are welcome. */
export function isOrderPlacedEvent(value: unknown): value is OrderPlacedEvent {
  return isRecord(value)
    && value.type === 'order.placed'
    && isOrder(value.order)
    && (value.gift === undefined || typeof value.gift === 'boolean')
    && (value['note-to-seller'] === undefined || typeof value['note-to-seller'] === 'string')
    && value.extra !== undefined;
}

/** Is it an event `shop.closed`, to the bottom? Unknown fields are welcome. */
export function isShopClosedEvent(value: unknown): value is ShopClosedEvent {
  return isRecord(value) && value.type === 'shop.closed';
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['order.placed', isOrderPlacedEvent],
  ['shop.closed', isShopClosedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
