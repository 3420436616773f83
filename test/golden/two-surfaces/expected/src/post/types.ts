/**
 * Types of the surface `post`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A place. */
export interface Address {
  /** Street and number. */
  street: string;
}

/** Words. The other surface has a type of this name too. */
export type Label = string;

/** A box with an address. */
export interface Parcel {
  /** Identifies it. */
  id: string;
  /** Where it goes. */
  address: Address;
  /** How heavy it is. May be absent. */
  weight?: Weight | undefined;
}

/** A weight. */
export type Weight = number | 'unknown';

/**
 * `parcel.moved`, sent by the server.
 *
 * A parcel is elsewhere now.
 */
export interface ParcelMovedEvent {
  type: 'parcel.moved';
  /** The parcel. */
  parcel: Parcel;
}

/** What the carrier sends. A closed union, told apart by the tag. */
export type ServerEvent = ParcelMovedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'parcel.moved': ParcelMovedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/**
 * `parcel.send`, sent by the client.
 *
 * Asks the carrier to take a parcel.
 */
export interface ParcelSendEvent {
  type: 'parcel.send';
  /** The parcel. */
  parcel: Parcel;
  /** What is written on it. */
  label: Label;
}

/** What the customer sends. A closed union, told apart by the tag. */
export type ClientEvent = ParcelSendEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'parcel.send': ParcelSendEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;
