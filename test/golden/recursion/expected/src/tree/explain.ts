/**
 * Explanations of the surface `tree`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  branchShape,
  formulaShape,
  indexShape,
  negationShape,
  nestedShape,
  sumShape,
  treeFoundEventShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being `Branch`; empty exactly when the guard accepts it. */
export function explainBranch(value: unknown): Issue[] {
  return explain(branchShape, value);
}

/** Everything that keeps a value from being `Formula`; empty exactly when the guard accepts it. */
export function explainFormula(value: unknown): Issue[] {
  return explain(formulaShape, value);
}

/** Everything that keeps a value from being `Index`; empty exactly when the guard accepts it. */
export function explainIndex(value: unknown): Issue[] {
  return explain(indexShape, value);
}

/** Everything that keeps a value from being `Negation`; empty exactly when the guard accepts it. */
export function explainNegation(value: unknown): Issue[] {
  return explain(negationShape, value);
}

/** Everything that keeps a value from being `Nested`; empty exactly when the guard accepts it. */
export function explainNested(value: unknown): Issue[] {
  return explain(nestedShape, value);
}

/** Everything that keeps a value from being `Sum`; empty exactly when the guard accepts it. */
export function explainSum(value: unknown): Issue[] {
  return explain(sumShape, value);
}

/** Everything that keeps a value from being an event `tree.found`; empty exactly when the guard accepts it. */
export function explainTreeFoundEvent(value: unknown): Issue[] {
  return explain(treeFoundEventShape, value);
}
