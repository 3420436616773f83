/** What a tracker shows: things, changes, violations, snapshots. A surface types them further. */

/** A thing of a session. It grows with the session: take a copy, or a snapshot, to keep a state. */
export interface Tracked<Value> {
  readonly id: string;
  /** What is known of it in the form of the wire, filled from pieces. Sound is not in it. */
  readonly value: Value;
  /** What is written or said in it so far: the texts of its parts, a line each. */
  readonly text: string;
  readonly ended: boolean;
  /** How it ended: `completed`, for instance; undefined while it runs. */
  readonly outcome: string | undefined;
  /** Bytes of sound in all its parts. */
  readonly bytes: number;
  /** Milliseconds of sound in all its parts. */
  readonly ms: number;
  /** The sound in base64, piece by piece; empty unless the tracker was asked to keep it. */
  readonly audio: readonly string[];
}

/** A thing with a text of JSON in it. */
export interface TrackedCall<Value> extends Tracked<Value> {
  /** Whether it is whole, so that it may be acted on. */
  readonly ready: boolean;
  /** Its JSON, or why there is none: it is not whole, it is empty, or it is no JSON. */
  readonly json: { readonly value: unknown } | { readonly reason: 'unfinished' | 'empty' | 'malformed' };
}

/** An amount of sound. */
export interface Sound {
  readonly bytes: number;
  /** Milliseconds, by the session's format. */
  readonly ms: number;
  /** In base64, piece by piece; empty unless the tracker was asked to keep it. */
  readonly audio: readonly string[];
}

/**
 * What kind of order was broken: a thing that `not-begun`, was `begun-twice` or has `ended-already`; a field that was
 * `completed-already`; an end that leaves something `unfinished`; a final text that `differs` from its pieces; a part
 * that belongs `elsewhere`; an event that was `repeated`, by its id: nearly always noticed among the last hundred of its
 * sender, not long after; a place behind what is not there (`misplaced`); a `transport` over which the event does not
 * occur; a request that stayed `unanswered`.
 */
export type ViolationRule =
  | 'not-begun'
  | 'begun-twice'
  | 'ended-already'
  | 'completed-already'
  | 'unfinished'
  | 'differs'
  | 'elsewhere'
  | 'repeated'
  | 'misplaced'
  | 'transport'
  | 'unanswered';

/** An event that came where it should not have, or does not fit to those before it. */
export interface Violation {
  readonly rule: ViolationRule;
  /** Tag of the event. */
  readonly type: string;
  readonly eventId: string | undefined;
  /** The kind of thing that it is about. */
  readonly thing: string | undefined;
  readonly id: string | undefined;
  /** For a person: what happened, and what was expected. Never quotes a payload. */
  readonly message: string;
}

/** What was asked of the other side. */
export interface TrackedRequest {
  /** Tag of the event that asked, as text. */
  readonly type: string;
  readonly eventId: string | undefined;
  /** Id of the thing that it names, if it names one. */
  readonly id?: string | undefined;
}

export interface TrackOptions {
  /** The state to go on from, after a reconnection for instance. */
  readonly from?: SessionSnapshot;
  /** What events travel on: events that do not occur there are violations. */
  readonly transport?: string;
  /**
   * Events may be missing: what is not known is taken as it comes. Whoever was only not there from the beginning need not say
   * it: a tracker whose first event does not begin the session finds that out itself, and is strict with what begins then.
   */
  readonly partial?: boolean;
  /** What becomes of sound: it is counted (`count`, the default), also handed on with the change (`pass`), or also kept (`keep`). */
  readonly audio?: 'count' | 'pass' | 'keep';
}

/** A change as the tracker makes it. */
export interface Change {
  readonly kind: string;
  readonly [name: string]: unknown;
}

/** What a parser made of a frame. */
export interface TrackedFrame {
  readonly kind: 'event' | 'unknown' | 'deviating' | 'malformed';
  readonly event?: unknown;
  readonly raw?: unknown;
}

/** What every surface's tracker has, beside what its session has. */
export interface Tracker {
  /** Takes what a parser made of a frame: an unknown or malformed one changes nothing, of a deviating one what is there is taken. */
  frame(parsed: TrackedFrame, direction?: string): readonly Change[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly Change[];
  /** Takes what a parser makes of the frames of a connection. @returns what they change, and at the end what `close` tells */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: string): AsyncGenerator<Change, void>;
  /** What broke the order so far, the first thousand. */
  readonly violations: readonly Violation[];
  /** Whether the beginning was missed, at least, so that what is not known is taken as it comes. */
  readonly partial: boolean;
  /** The state as JSON, to go on from with `trackSession({ from })`. */
  snapshot(): SessionSnapshot;
}

/** A state of a tracker as JSON. Its inside is the tracker's own affair. */
export interface SessionSnapshot {
  readonly version: number;
  readonly [inside: string]: unknown;
}
