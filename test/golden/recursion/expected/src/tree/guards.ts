/**
 * Guards of the surface `tree`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Branch`, to the bottom? Unknown fields are welcome. */
export function isBranch(value: unknown): value is types.Branch {
  return isRecord(value)
    && typeof value.name === 'string'
    && isArrayOf(value.children, isBranch)
    && (value.parent == null || isBranch(value.parent))
    && (value.others === undefined || isMapOf(value.others, isBranch));
}

/** What keeps a value from being `Branch`: nothing exactly when the guard accepts it. */
export function explainBranch(value: unknown): Issue[] {
  return explain(shapes.branchShape, value);
}

/** Is it `Formula`, to the bottom? */
export function isFormula(value: unknown): value is types.Formula {
  if (!isRecord(value)) return isNumber(value);
  switch (value.op) {
    case 'sum':
      return isSum(value);
    case 'negate':
      return isNegation(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Formula`: nothing exactly when the guard accepts it. */
export function explainFormula(value: unknown): Issue[] {
  return explain(shapes.formulaShape, value);
}

/** Is it `Index`, to the bottom? */
export function isIndex(value: unknown): value is types.Index {
  return isInteger(value) || isMapOf(value, isIndex);
}

/** What keeps a value from being `Index`: nothing exactly when the guard accepts it. */
export function explainIndex(value: unknown): Issue[] {
  return explain(shapes.indexShape, value);
}

/** Is it `Negation`, to the bottom? Unknown fields are welcome. */
export function isNegation(value: unknown): value is types.Negation {
  return isRecord(value) && value.op === 'negate' && isFormula(value.term);
}

/** What keeps a value from being `Negation`: nothing exactly when the guard accepts it. */
export function explainNegation(value: unknown): Issue[] {
  return explain(shapes.negationShape, value);
}

/** Is it `Nested`, to the bottom? */
export function isNested(value: unknown): value is types.Nested {
  return isNumber(value) || isArrayOf(value, isNested);
}

/** What keeps a value from being `Nested`: nothing exactly when the guard accepts it. */
export function explainNested(value: unknown): Issue[] {
  return explain(shapes.nestedShape, value);
}

/** Is it `Sum`, to the bottom? Unknown fields are welcome. */
export function isSum(value: unknown): value is types.Sum {
  return isRecord(value) && value.op === 'sum' && isArrayOf(value.terms, isFormula);
}

/** What keeps a value from being `Sum`: nothing exactly when the guard accepts it. */
export function explainSum(value: unknown): Issue[] {
  return explain(shapes.sumShape, value);
}

/** Is it an event `tree.found`, to the bottom? Unknown fields are welcome. */
export function isTreeFoundEvent(value: unknown): value is types.TreeFoundEvent {
  return isRecord(value)
    && value.type === 'tree.found'
    && isBranch(value.root)
    && isFormula(value.formula)
    && (value.values === undefined || isNested(value.values))
    && (value.index === undefined || isIndex(value.index));
}

/** What keeps a value from being an event `tree.found`: nothing exactly when the guard accepts it. */
export function explainTreeFoundEvent(value: unknown): Issue[] {
  return explain(shapes.treeFoundEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['tree.found', isTreeFoundEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
