/**
 * Explanations of the surface `census`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import { serverEventShape, countedEventShape, personShape, tagsShape } from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being an event `counted`; empty exactly when the guard accepts it. */
export function explainCountedEvent(value: unknown): Issue[] {
  return explain(countedEventShape, value);
}

/** Everything that keeps a value from being `Person`; empty exactly when the guard accepts it. */
export function explainPerson(value: unknown): Issue[] {
  return explain(personShape, value);
}

/** Everything that keeps a value from being `Tags`; empty exactly when the guard accepts it. */
export function explainTags(value: unknown): Issue[] {
  return explain(tagsShape, value);
}
