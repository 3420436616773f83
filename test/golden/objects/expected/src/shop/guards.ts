/**
 * Guards of the surface `shop`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Customer`, to the bottom? Unknown fields are welcome. */
export function isCustomer(value: unknown): value is types.Customer {
  return isRecord(value) && typeof value.name === 'string' && typeof value.class === 'string';
}

/** What keeps a value from being `Customer`: nothing exactly when the guard accepts it. */
export function explainCustomer(value: unknown): Issue[] {
  return explain(shapes.customerShape, value);
}

/** Is it `Order`, to the bottom? Unknown fields are welcome. */
export function isOrder(value: unknown): value is types.Order {
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

/** What keeps a value from being `Order`: nothing exactly when the guard accepts it. */
export function explainOrder(value: unknown): Issue[] {
  return explain(shapes.orderShape, value);
}

/** Is it an event `order.placed`, to the bottom? Unknown fields are welcome. */
export function isOrderPlacedEvent(value: unknown): value is types.OrderPlacedEvent {
  return isRecord(value)
    && value.type === 'order.placed'
    && isOrder(value.order)
    && (value.gift === undefined || typeof value.gift === 'boolean')
    && (value['note-to-seller'] === undefined || typeof value['note-to-seller'] === 'string')
    && value.extra !== undefined;
}

/** What keeps a value from being an event `order.placed`: nothing exactly when the guard accepts it. */
export function explainOrderPlacedEvent(value: unknown): Issue[] {
  return explain(shapes.orderPlacedEventShape, value);
}

/** Is it an event `shop.closed`, to the bottom? Unknown fields are welcome. */
export function isShopClosedEvent(value: unknown): value is types.ShopClosedEvent {
  return isRecord(value) && value.type === 'shop.closed';
}

/** What keeps a value from being an event `shop.closed`: nothing exactly when the guard accepts it. */
export function explainShopClosedEvent(value: unknown): Issue[] {
  return explain(shapes.shopClosedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['order.placed', isOrderPlacedEvent],
  ['shop.closed', isShopClosedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
