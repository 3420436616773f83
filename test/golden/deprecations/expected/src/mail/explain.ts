/**
 * Explanations of the surface `mail`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  boxOpenedEventShape,
  letterCameEventShape,
  mailDeliveredEventShape,
  postageShape,
  stampShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being an event `box.opened`; empty exactly when the guard accepts it. */
export function explainBoxOpenedEvent(value: unknown): Issue[] {
  return explain(boxOpenedEventShape, value);
}

/** Everything that keeps a value from being an event `letter.came`; empty exactly when the guard accepts it. */
export function explainLetterCameEvent(value: unknown): Issue[] {
  return explain(letterCameEventShape, value);
}

/** Everything that keeps a value from being an event `mail.delivered`; empty exactly when the guard accepts it. */
export function explainMailDeliveredEvent(value: unknown): Issue[] {
  return explain(mailDeliveredEventShape, value);
}

/** Everything that keeps a value from being `Postage`; empty exactly when the guard accepts it. */
export function explainPostage(value: unknown): Issue[] {
  return explain(postageShape, value);
}

/** Everything that keeps a value from being `Stamp`; empty exactly when the guard accepts it. */
export function explainStamp(value: unknown): Issue[] {
  return explain(stampShape, value);
}
