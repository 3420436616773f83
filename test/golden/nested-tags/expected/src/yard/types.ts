/**
 * Types of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** The envelope, with the gate in it. */
export interface GateOpenMeta {
  /** The tag of this event. */
  kind: 'gate.open';
  /** Identifies the message. May be absent. */
  id?: string | undefined;
  /** Which gate. */
  gate: 'north' | 'south';
}

/** The envelope. */
export interface LorryCameMeta {
  /** The tag of this event. */
  kind: 'lorry.came';
  /** Identifies the message. */
  id: string;
  /** When it was written. May be absent. Unix time in seconds. */
  at?: number | undefined;
}

/** The envelope. */
export interface LorryLeftMeta {
  /** The tag of this event. */
  kind: 'lorry.left';
  /** Identifies the message. */
  id: string;
  /** When it was written. May be absent. Unix time in seconds. */
  at?: number | undefined;
}

/** What a lorry comes for. */
export interface Visit {
  /** What it brings. May be absent. */
  cargo?: string | undefined;
}

/** Holds the tag. */
export interface YardClosedMeta {
  /** The tag of this event. */
  kind: 'yard.closed';
}

/**
 * `lorry.came`, sent by the server.
 *
 * A lorry stands in the yard.
 */
export interface LorryCameEvent {
  /** The envelope. */
  meta: LorryCameMeta;
  /** Its number plate. */
  lorry: string;
  /** What it comes for. */
  visit: Visit;
}

/**
 * `lorry.left`, sent by the server.
 *
 * A lorry has left the yard.
 */
export interface LorryLeftEvent {
  /** The envelope. */
  meta: LorryLeftMeta;
  /** Its number plate. */
  lorry: string;
}

/**
 * `yard.closed`, sent by the server.
 *
 * Nobody comes in any more. Its envelope holds nothing but the tag.
 */
export interface YardClosedEvent {
  meta: YardClosedMeta;
}

/**
 * What the yard says. A closed union.
 * TypeScript does not narrow it by `meta.kind`, a field of a field: guards and `dispatch` tell its events apart.
 */
export type ServerEvent = LorryCameEvent | LorryLeftEvent | YardClosedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'lorry.came': LorryCameEvent;
  'lorry.left': LorryLeftEvent;
  'yard.closed': YardClosedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;

/**
 * `gate.open`, sent by the client.
 *
 * A gate asks to be opened.
 */
export interface GateOpenEvent {
  /** The envelope, with the gate in it. */
  meta: GateOpenMeta;
}

/**
 * What a gate says. A closed union.
 * TypeScript does not narrow it by `meta.kind`, a field of a field: guards and `dispatch` tell its events apart.
 */
export type ClientEvent = GateOpenEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ClientEventMap {
  'gate.open': GateOpenEvent;
}

/** The tags. */
export type ClientEventType = keyof ClientEventMap;
