/**
 * Guards of the surface `yard`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import { isLoad } from '../floor/guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

export { isCrateLoad, isLoad, isLockedCrate, isOpenCrate, isShelfLoad } from '../floor/guards.js';

/** Is it `Position`, to the bottom? Unknown fields are welcome. */
export function isPosition(value: unknown): value is types.Position {
  return isRecord(value)
    && (value.row === 'A' || value.row === 'B' || value.row === 'C')
    && isInteger(value.lot);
}

/** What keeps a value from being `Position`: nothing exactly when the guard accepts it. */
export function explainPosition(value: unknown): Issue[] {
  return explain(shapes.positionShape, value);
}

/** Is it an event `lorry-arrived`, to the bottom? Unknown fields are welcome. */
export function isLorryArrivedEvent(value: unknown): value is types.LorryArrivedEvent {
  return isRecord(value)
    && value.kind === 'lorry-arrived'
    && typeof value.plate === 'string'
    && isArrayOf(value.loads, isLoad)
    && isPosition(value.parks);
}

/** What keeps a value from being an event `lorry-arrived`: nothing exactly when the guard accepts it. */
export function explainLorryArrivedEvent(value: unknown): Issue[] {
  return explain(shapes.lorryArrivedEventShape, value);
}

/** Is it an event `state-reported`, to the bottom? Unknown fields are welcome. */
export function isStateReportedEvent(value: unknown): value is types.StateReportedEvent {
  return isRecord(value) && value.kind === 'state-reported' && typeof value.open === 'boolean';
}

/** What keeps a value from being an event `state-reported`: nothing exactly when the guard accepts it. */
export function explainStateReportedEvent(value: unknown): Issue[] {
  return explain(shapes.stateReportedEventShape, value);
}

/** The guards by tag. */
export const GATE_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['lorry-arrived', isLorryArrivedEvent],
  ['state-reported', isStateReportedEvent],
]);

/** Is it an event of the gate? Its tag chooses the one guard that decides. */
export function isGateEvent(value: unknown): value is types.GateEvent {
  if (!isRecord(value)) return false;
  const isEvent = GATE_EVENT_GUARDS.get(value.kind as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the gate: nothing exactly when the guard accepts it. */
export function explainGateEvent(value: unknown): Issue[] {
  return explain(shapes.gateEventShape, value);
}
