/**
 * Explanations of the surface `bus`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  busEventShape,
  busArrivedEventShape,
  busLeftEventShape,
  busParkedEventShape,
  busRetiredEventShape,
  depotShape,
  serviceRecordShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the bus; empty exactly when the guard accepts it. */
export function explainBusEvent(value: unknown): Issue[] {
  return explain(busEventShape, value);
}

/** Everything that keeps a value from being an event `bus.arrived`; empty exactly when the guard accepts it. */
export function explainBusArrivedEvent(value: unknown): Issue[] {
  return explain(busArrivedEventShape, value);
}

/** Everything that keeps a value from being an event `bus.left`; empty exactly when the guard accepts it. */
export function explainBusLeftEvent(value: unknown): Issue[] {
  return explain(busLeftEventShape, value);
}

/** Everything that keeps a value from being an event `bus.parked`; empty exactly when the guard accepts it. */
export function explainBusParkedEvent(value: unknown): Issue[] {
  return explain(busParkedEventShape, value);
}

/** Everything that keeps a value from being an event `bus.retired`; empty exactly when the guard accepts it. */
export function explainBusRetiredEvent(value: unknown): Issue[] {
  return explain(busRetiredEventShape, value);
}

/** Everything that keeps a value from being `Depot`; empty exactly when the guard accepts it. */
export function explainDepot(value: unknown): Issue[] {
  return explain(depotShape, value);
}

/** Everything that keeps a value from being `ServiceRecord`; empty exactly when the guard accepts it. */
export function explainServiceRecord(value: unknown): Issue[] {
  return explain(serviceRecordShape, value);
}
