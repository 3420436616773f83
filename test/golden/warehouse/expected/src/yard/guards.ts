/**
 * Guards of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import { isLoad } from '../floor/guards.js';
import type {
  Position,
  LorryArrivedEvent,
  StateReportedEvent,
  GateEvent,
} from './types.js';

/** Is it `Position`, to the bottom? Unknown fields are welcome. */
export function isPosition(value: unknown): value is Position {
  return isRecord(value)
    && (value.row === 'A' || value.row === 'B' || value.row === 'C')
    && isInteger(value.lot);
}

/** Is it an event `lorry-arrived`, to the bottom? Unknown fields are welcome. */
export function isLorryArrivedEvent(value: unknown): value is LorryArrivedEvent {
  return isRecord(value)
    && value.kind === 'lorry-arrived'
    && typeof value.plate === 'string'
    && isArrayOf(value.loads, isLoad)
    && isPosition(value.parks);
}

/** Is it an event `state-reported`, to the bottom? Unknown fields are welcome. */
export function isStateReportedEvent(value: unknown): value is StateReportedEvent {
  return isRecord(value) && value.kind === 'state-reported' && typeof value.open === 'boolean';
}

/** The guards by tag. */
export const GATE_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['lorry-arrived', isLorryArrivedEvent],
  ['state-reported', isStateReportedEvent],
]);

/** Is it an event of the gate? Its tag chooses the one guard that decides. */
export function isGateEvent(value: unknown): value is GateEvent {
  if (!isRecord(value)) return false;
  const isEvent = GATE_EVENT_GUARDS.get(value.kind as string);
  return isEvent !== undefined && isEvent(value);
}
