/**
 * Explanations of the surface `post`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  clientEventShape,
  addressShape,
  labelShape,
  parcelShape,
  parcelMovedEventShape,
  parcelSendEventShape,
  weightShape,
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

/** Everything that keeps a value from being `Address`; empty exactly when the guard accepts it. */
export function explainAddress(value: unknown): Issue[] {
  return explain(addressShape, value);
}

/** Everything that keeps a value from being `Label`; empty exactly when the guard accepts it. */
export function explainLabel(value: unknown): Issue[] {
  return explain(labelShape, value);
}

/** Everything that keeps a value from being `Parcel`; empty exactly when the guard accepts it. */
export function explainParcel(value: unknown): Issue[] {
  return explain(parcelShape, value);
}

/** Everything that keeps a value from being an event `parcel.moved`; empty exactly when the guard accepts it. */
export function explainParcelMovedEvent(value: unknown): Issue[] {
  return explain(parcelMovedEventShape, value);
}

/** Everything that keeps a value from being an event `parcel.send`; empty exactly when the guard accepts it. */
export function explainParcelSendEvent(value: unknown): Issue[] {
  return explain(parcelSendEventShape, value);
}

/** Everything that keeps a value from being `Weight`; empty exactly when the guard accepts it. */
export function explainWeight(value: unknown): Issue[] {
  return explain(weightShape, value);
}
