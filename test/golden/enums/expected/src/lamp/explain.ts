/**
 * Explanations of the surface `lamp`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import { deviceEventShape, colourShape, faultShape, stateEventShape } from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the device; empty exactly when the guard accepts it. */
export function explainDeviceEvent(value: unknown): Issue[] {
  return explain(deviceEventShape, value);
}

/** Everything that keeps a value from being `Colour`; empty exactly when the guard accepts it. */
export function explainColour(value: unknown): Issue[] {
  return explain(colourShape, value);
}

/** Everything that keeps a value from being `Fault`; empty exactly when the guard accepts it. */
export function explainFault(value: unknown): Issue[] {
  return explain(faultShape, value);
}

/** Everything that keeps a value from being an event `state`; empty exactly when the guard accepts it. */
export function explainStateEvent(value: unknown): Issue[] {
  return explain(stateEventShape, value);
}
