/**
 * Explanations of the surface `drawing`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  circleShape,
  lineShape,
  rectangleShape,
  shapeShape,
  shapeAddedEventShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being `Circle`; empty exactly when the guard accepts it. */
export function explainCircle(value: unknown): Issue[] {
  return explain(circleShape, value);
}

/** Everything that keeps a value from being `Line`; empty exactly when the guard accepts it. */
export function explainLine(value: unknown): Issue[] {
  return explain(lineShape, value);
}

/** Everything that keeps a value from being `Rectangle`; empty exactly when the guard accepts it. */
export function explainRectangle(value: unknown): Issue[] {
  return explain(rectangleShape, value);
}

/** Everything that keeps a value from being `Shape`; empty exactly when the guard accepts it. */
export function explainShape(value: unknown): Issue[] {
  return explain(shapeShape, value);
}

/** Everything that keeps a value from being an event `shape.added`; empty exactly when the guard accepts it. */
export function explainShapeAddedEvent(value: unknown): Issue[] {
  return explain(shapeAddedEventShape, value);
}
