/**
 * Guards of the surface `tree`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isMapOf, isNumber, isRecord } from '../runtime/check.js';
import type {
  Branch,
  Formula,
  Index,
  Negation,
  Nested,
  Sum,
  TreeFoundEvent,
  ServerEvent,
} from './types.js';

/** Is it `Branch`, to the bottom? Unknown fields are welcome. */
export function isBranch(value: unknown): value is Branch {
  return isRecord(value)
    && typeof value.name === 'string'
    && isArrayOf(value.children, isBranch)
    && (value.parent == null || isBranch(value.parent))
    && (value.others === undefined || isMapOf(value.others, isBranch));
}

/** Is it `Formula`, to the bottom? */
export function isFormula(value: unknown): value is Formula {
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

/** Is it `Index`, to the bottom? */
export function isIndex(value: unknown): value is Index {
  return isInteger(value) || isMapOf(value, isIndex);
}

/** Is it `Negation`, to the bottom? Unknown fields are welcome. */
export function isNegation(value: unknown): value is Negation {
  return isRecord(value) && value.op === 'negate' && isFormula(value.term);
}

/** Is it `Nested`, to the bottom? */
export function isNested(value: unknown): value is Nested {
  return isNumber(value) || isArrayOf(value, isNested);
}

/** Is it `Sum`, to the bottom? Unknown fields are welcome. */
export function isSum(value: unknown): value is Sum {
  return isRecord(value) && value.op === 'sum' && isArrayOf(value.terms, isFormula);
}

/** Is it an event `tree.found`, to the bottom? Unknown fields are welcome. */
export function isTreeFoundEvent(value: unknown): value is TreeFoundEvent {
  return isRecord(value)
    && value.type === 'tree.found'
    && isBranch(value.root)
    && isFormula(value.formula)
    && (value.values === undefined || isNested(value.values))
    && (value.index === undefined || isIndex(value.index));
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['tree.found', isTreeFoundEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
