/**
 * Types of the surface `air`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Parcel, Weight } from '../post/types.js';

export type { Address, Parcel, Weight } from '../post/types.js';

/** A box with a place in the hold. */
export interface AirParcel {
  /** Its place. */
  hold: number;
  /** What is written on it. */
  label: Label;
}

/** An airport. The other surface has a type of this name too. */
export interface Label {
  /** Three letters. */
  airport: string;
}

/**
 * `parcel.moved`, sent by the server.
 *
 * A parcel flew. The tag is the other surface's too, with another payload.
 *
 * @deprecated Nobody flies parcels now. Use `post:parcel.moved`.
 */
export interface ParcelMovedEvent {
  type: 'parcel.moved';
  /** The parcel as the pilot knows it. */
  parcel: AirParcel;
  /** The parcel as the carrier knows it. */
  original: Parcel;
  /** All weights on board. */
  load: Weight[];
  /** The first that was loaded. May be absent or null. */
  first?: AirParcel | null | undefined;
}

/** What the pilot sends. A closed union, told apart by the tag. */
export type ServerEvent = ParcelMovedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'parcel.moved': ParcelMovedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
