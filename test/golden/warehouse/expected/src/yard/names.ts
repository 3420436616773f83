/**
 * Tags and names of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { GateEventType } from './types.js';

/** Events of the gate: the name of each by its tag. The interface is the name with `Event` behind it. */
export const GATE_EVENT_NAMES = {
  'lorry-arrived': 'LorryArrived',
  'state-reported': 'StateReported',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function gateEventName<T extends GateEventType>(type: T): (typeof GATE_EVENT_NAMES)[T];
export function gateEventName(type: string): (typeof GATE_EVENT_NAMES)[GateEventType] | undefined;
export function gateEventName(type: string): string | undefined {
  return isGateEventType(type) ? GATE_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the gate? */
export function isGateEventType(value: unknown): value is GateEventType {
  return typeof value === 'string' && Object.hasOwn(GATE_EVENT_NAMES, value);
}
