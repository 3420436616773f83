// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What a surface says of its sessions, in the form in which its module `track` holds it and the tracker reads it. */

export interface SessionRules {
  readonly discriminator: string;
  /** Field that identifies an event. */
  readonly eventId?: string;
  /** The direction that begins a session. */
  readonly opener?: string;
  readonly things: Readonly<Record<string, ThingRule>>;
  readonly meters: Readonly<Record<string, MeterRule>>;
  /** What events do, by direction and tag: see `Step`. */
  readonly events: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface ThingRule {
  /** What it is a part of. */
  readonly of?: string;
  /** Path to what names it, in most events; none where a session has but one. */
  readonly by?: string;
  /** The list in the value of what it is a part of, in which its own value stands. */
  readonly in?: string;
  /** What it is as well. */
  readonly is?: string;
  readonly where?: readonly [field: string, value: string];
  /** Fields that are text to be read: the first that it has counts. */
  readonly texts?: readonly string[];
  /** Fields that are sound. */
  readonly sounds?: readonly string[];
  /** Field whose text is JSON. */
  readonly parses?: string;
  /** The thing whose end makes it ready. */
  readonly ready?: string;
  /** Field that says how it ended. */
  readonly outcome?: string;
  /** Outcomes by which all that it is made of has ended, too. */
  readonly whole?: readonly string[];
  /** It has a place among its like. */
  readonly ordered?: true;
  /** Name of the list, for things of which a session has many. */
  readonly list?: string;
  /** Name of the look-up or of the property. */
  readonly get?: string;
  /** It is an amount of sound. */
  readonly sound?: true;
  /** It is a text, in this field. */
  readonly text?: string;
}

export interface MeterRule {
  /** A thing, and a path in its value; absent where there is but one format. */
  readonly format?: string;
  readonly bytesPerMs: Readonly<Record<string, number>>;
}
