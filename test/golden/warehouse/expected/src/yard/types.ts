/**
 * Types of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Load } from '../floor/types.js';

export type { CrateLoad, Load, LockedCrate, OpenCrate, ShelfLoad } from '../floor/types.js';

/** A place in the yard. It has rows and no coordinates. */
export interface Position {
  /** The row. */
  row: 'A' | 'B' | 'C';
  /** The place in the row. */
  lot: number;
}

/**
 * `lorry-arrived`, sent by the gate.
 *
 * A lorry is at the gate.
 */
export interface LorryArrivedEvent {
  kind: 'lorry-arrived';
  /** Its number plate. */
  plate: string;
  /** What it brings. */
  loads: Load[];
  /** Where it may stand. */
  parks: Position;
}

/**
 * `state-reported`, sent by the gate.
 *
 * How the gate does. On the floor, the same tag means something else.
 */
export interface StateReportedEvent {
  kind: 'state-reported';
  /** Lorries may pass. */
  open: boolean;
}

/** What the gate reports. A closed union, told apart by the tag. */
export type GateEvent = LorryArrivedEvent | StateReportedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface GateEventMap {
  'lorry-arrived': LorryArrivedEvent;
  'state-reported': StateReportedEvent;
}

/** The tags. */
export type GateEventType = keyof GateEventMap;
