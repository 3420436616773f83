/**
 * Guards of the surface `scales`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `EmptiedBody`, to the bottom? Unknown fields are welcome. */
export function isEmptiedBody(value: unknown): value is types.EmptiedBody {
  return isRecord(value) && isEmptiedBodyData(value.data);
}

/** What keeps a value from being `EmptiedBody`: nothing exactly when the guard accepts it. */
export function explainEmptiedBody(value: unknown): Issue[] {
  return explain(shapes.emptiedBodyShape, value);
}

/** Is it `EmptiedBodyData`, to the bottom? Unknown fields are welcome. */
export function isEmptiedBodyData(value: unknown): value is types.EmptiedBodyData {
  return isRecord(value) && value.op === 11;
}

/** What keeps a value from being `EmptiedBodyData`: nothing exactly when the guard accepts it. */
export function explainEmptiedBodyData(value: unknown): Issue[] {
  return explain(shapes.emptiedBodyDataShape, value);
}

/** Is it `WeighedBody`, to the bottom? Unknown fields are welcome. */
export function isWeighedBody(value: unknown): value is types.WeighedBody {
  return isRecord(value)
    && isWeighedBodyData(value.data)
    && (value.seal === null || typeof value.seal === 'string');
}

/** What keeps a value from being `WeighedBody`: nothing exactly when the guard accepts it. */
export function explainWeighedBody(value: unknown): Issue[] {
  return explain(shapes.weighedBodyShape, value);
}

/** Is it `WeighedBodyData`, to the bottom? Unknown fields are welcome. */
export function isWeighedBodyData(value: unknown): value is types.WeighedBodyData {
  return isRecord(value) && value.op === 4 && isNumber(value.weight);
}

/** What keeps a value from being `WeighedBodyData`: nothing exactly when the guard accepts it. */
export function explainWeighedBodyData(value: unknown): Issue[] {
  return explain(shapes.weighedBodyDataShape, value);
}

/** Is it an event `4`, to the bottom? Unknown fields are welcome. */
export function isWeighedEvent(value: unknown): value is types.WeighedEvent {
  return isRecord(value) && isWeighedBody(value.body);
}

/** What keeps a value from being an event `4`: nothing exactly when the guard accepts it. */
export function explainWeighedEvent(value: unknown): Issue[] {
  return explain(shapes.weighedEventShape, value);
}

/** Is it an event `11`, to the bottom? Unknown fields are welcome. */
export function isEmptiedEvent(value: unknown): value is types.EmptiedEvent {
  return isRecord(value) && isEmptiedBody(value.body);
}

/** What keeps a value from being an event `11`: nothing exactly when the guard accepts it. */
export function explainEmptiedEvent(value: unknown): Issue[] {
  return explain(shapes.emptiedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<number, (value: unknown) => boolean> = /* @__PURE__ */ new Map<number, (value: unknown) => boolean>([
  [4, isWeighedEvent],
  [11, isEmptiedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value) || !isRecord(value.body) || !isRecord(value.body.data)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.body.data.op as number);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
