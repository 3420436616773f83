/**
 * Explanations of the surface `shop`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import { serverEventShape, customerShape, orderShape, orderPlacedEventShape, shopClosedEventShape } from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being `Customer`; empty exactly when the guard accepts it. */
export function explainCustomer(value: unknown): Issue[] {
  return explain(customerShape, value);
}

/** Everything that keeps a value from being `Order`; empty exactly when the guard accepts it. */
export function explainOrder(value: unknown): Issue[] {
  return explain(orderShape, value);
}

/** Everything that keeps a value from being an event `order.placed`; empty exactly when the guard accepts it. */
export function explainOrderPlacedEvent(value: unknown): Issue[] {
  return explain(orderPlacedEventShape, value);
}

/** Everything that keeps a value from being an event `shop.closed`; empty exactly when the guard accepts it. */
export function explainShopClosedEvent(value: unknown): Issue[] {
  return explain(shopClosedEventShape, value);
}
