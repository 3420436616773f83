/**
 * Types of the surface `mail`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** What it cost to send. */
export interface Postage {
  /** The amount. Unit: EUR. */
  amount: number;
}

/**
 * A piece of paper.
 *
 * @deprecated Stamps are gone. Use `Postage`.
 */
export interface Stamp {
  /** Its value. Unit: cents. */
  cents: number;
}

/**
 * `box.opened`, sent by the server.
 *
 * Somebody looked.
 *
 * @deprecated Nothing takes its place.
 */
export interface BoxOpenedEvent {
  type: 'box.opened';
}

/**
 * `letter.came`, sent by the server.
 *
 * A letter came, under its old name.
 *
 * @deprecated The box sends it no more. Use `mail.delivered`.
 */
export interface LetterCameEvent {
  type: 'letter.came';
}

/**
 * `mail.delivered`, sent by the server.
 *
 * A letter came.
 *
 * @since 2.0.0
 */
export interface MailDeliveredEvent {
  type: 'mail.delivered';
  /** Who wrote it. */
  sender: string;
  /**
   * Who wrote it. May be absent.
   *
   * @deprecated It clashes with a keyword elsewhere. Use `sender`.
   */
  from?: string | undefined;
  /** What it cost. May be absent. */
  stamp?: Stamp | undefined;
  /** What it cost. May be absent. */
  postage?: Postage | undefined;
}

/** What the letter box sends. A closed union, told apart by the tag. */
export type ServerEvent = BoxOpenedEvent | LetterCameEvent | MailDeliveredEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'box.opened': BoxOpenedEvent;
  'letter.came': LetterCameEvent;
  'mail.delivered': MailDeliveredEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
