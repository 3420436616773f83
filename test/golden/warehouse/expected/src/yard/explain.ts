/**
 * Explanations of the surface `yard`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import { gateEventShape, lorryArrivedEventShape, positionShape, stateReportedEventShape } from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the gate; empty exactly when the guard accepts it. */
export function explainGateEvent(value: unknown): Issue[] {
  return explain(gateEventShape, value);
}

/** Everything that keeps a value from being an event `lorry-arrived`; empty exactly when the guard accepts it. */
export function explainLorryArrivedEvent(value: unknown): Issue[] {
  return explain(lorryArrivedEventShape, value);
}

/** Everything that keeps a value from being `Position`; empty exactly when the guard accepts it. */
export function explainPosition(value: unknown): Issue[] {
  return explain(positionShape, value);
}

/** Everything that keeps a value from being an event `state-reported`; empty exactly when the guard accepts it. */
export function explainStateReportedEvent(value: unknown): Issue[] {
  return explain(stateReportedEventShape, value);
}
