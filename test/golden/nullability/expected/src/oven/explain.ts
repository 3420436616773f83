/**
 * Explanations of the surface `oven`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  clientEventShape,
  dishShape,
  heatShape,
  heatChangedEventShape,
  heatSetEventShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being an event of the client; empty exactly when the guard accepts it. */
export function explainClientEvent(value: unknown): Issue[] {
  return explain(clientEventShape, value);
}

/** Everything that keeps a value from being `Dish`; empty exactly when the guard accepts it. */
export function explainDish(value: unknown): Issue[] {
  return explain(dishShape, value);
}

/** Everything that keeps a value from being `Heat`; empty exactly when the guard accepts it. */
export function explainHeat(value: unknown): Issue[] {
  return explain(heatShape, value);
}

/** Everything that keeps a value from being an event `heat.changed`; empty exactly when the guard accepts it. */
export function explainHeatChangedEvent(value: unknown): Issue[] {
  return explain(heatChangedEventShape, value);
}

/** Everything that keeps a value from being an event `heat.set`; empty exactly when the guard accepts it. */
export function explainHeatSetEvent(value: unknown): Issue[] {
  return explain(heatSetEventShape, value);
}
