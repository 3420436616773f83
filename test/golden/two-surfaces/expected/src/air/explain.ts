/**
 * Explanations of the surface `air`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import { serverEventShape, airParcelShape, labelShape, parcelMovedEventShape } from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being `AirParcel`; empty exactly when the guard accepts it. */
export function explainAirParcel(value: unknown): Issue[] {
  return explain(airParcelShape, value);
}

/** Everything that keeps a value from being `Label`; empty exactly when the guard accepts it. */
export function explainLabel(value: unknown): Issue[] {
  return explain(labelShape, value);
}

/** Everything that keeps a value from being an event `parcel.moved`; empty exactly when the guard accepts it. */
export function explainParcelMovedEvent(value: unknown): Issue[] {
  return explain(parcelMovedEventShape, value);
}
