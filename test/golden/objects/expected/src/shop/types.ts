/**
 * Types of the surface `shop`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** Somebody who buys. */
export interface Customer {
  /** As it stands on the parcel. */
  name: string;
  /** A field that is named like a keyword. */
  class: string;
}

/** An order. */
export interface Order {
  /** Identifies the order. */
  id: string;
  /** Who ordered. */
  customer: Customer;
  /** What it costs. Unit: EUR. */
  total: number;
  /** How many things were ordered. */
  items: number;
  /** The only one that is taken. */
  currency: 'EUR';
  /** Version of this form. */
  version: 2;
  /** When it was placed. Unix time in seconds. */
  placed: number;
  /** Where it can be seen. May be absent. A URI. */
  page?: string | undefined;
  /** The receipt as a PDF. May be absent. Base64. */
  receipt?: string | undefined;
  /** Fields of the customer's own. May be absent. JSON text. */
  custom?: string | undefined;
}

/**
 * `order.placed`, sent by the server.
 *
 * Somebody ordered something.
 */
export interface OrderPlacedEvent {
  type: 'order.placed';
  /** What was ordered. */
  order: Order;
  /** It will be wrapped. May be absent. */
  gift?: boolean | undefined;
  /** A name that is no identifier. May be absent. */
  'note-to-seller'?: string | undefined;
  /** Whatever the seller's own system adds. */
  extra: unknown;
}

/**
 * `shop.closed`, sent by the server.
 *
 * Nothing comes after it.
 *
 * This documentation has two paragraphs, and tries to end its comment early: *\/ it must not.
 */
export interface ShopClosedEvent {
  type: 'shop.closed';
}

/** What the shop sends. A closed union, told apart by the tag. */
export type ServerEvent = OrderPlacedEvent | ShopClosedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'order.placed': OrderPlacedEvent;
  'shop.closed': ShopClosedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
