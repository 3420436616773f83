/** What a surface says of its sessions, in the form in which its module `track` holds it and the tracker reads it. */

export interface SessionRules {
  /** Path to the tag. */
  readonly discriminator: string;
  /** Path to what identifies an event. */
  readonly eventId?: string;
  /** The direction that begins a session. */
  readonly opener?: string;
  readonly things: Readonly<Record<string, ThingRule>>;
  readonly meters: Readonly<Record<string, MeterRule>>;
  /** What events do, by direction and tag. */
  readonly events: Readonly<Record<string, Readonly<Record<string, readonly EffectRule[]>>>>;
}

export interface ThingRule {
  /** What it is a part of. */
  readonly of?: string;
  /** Paths to what names it, the first that an event has; none where a session has but one. */
  readonly by?: readonly string[];
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

/**
 * What an event can do. Beside the catalogue's verbs: it asks for an answer (`ask`), or it occurs at all, which it may not
 * over every transport (`occur`).
 */
export type Verb =
  | 'announce'
  | 'append'
  | 'ask'
  | 'begin'
  | 'complete'
  | 'cut'
  | 'end'
  | 'inform'
  | 'interrupt'
  | 'occur'
  | 'refuse'
  | 'remove'
  | 'update';

/** `{ append: 'part.text', from: 'delta' }`: a verb first, with the thing or the field that it happens to. */
export interface EffectRule extends Readonly<Partial<Record<Verb, string>>> {
  /** Path to the value or the piece; of what is refused, to its id. */
  readonly from?: string;
  /** Path to the key behind which it is placed. */
  readonly after?: string;
  /** Path to how many milliseconds are left. */
  readonly until?: string;
  /** Fields that are lost with what is cut. */
  readonly drops?: readonly string[];
  /** Things of which a session has but one, and which gain or lose the same sound. */
  readonly also?: readonly string[];
  /** Another thing that the event names, and that has to be running. */
  readonly within?: string;
  readonly meter?: string;
  readonly outcome?: string;
  /** A thing of which a session has but one, and a path in its value: nothing happens where that is false. */
  readonly while?: string;
  /** Transports over which it happens, if not over all. */
  readonly over?: readonly string[];
  /** Tags of what it answers. */
  readonly answers?: readonly string[];
  /** It may come before its thing has begun. */
  readonly early?: true;
  /** It may come after its thing has ended. */
  readonly late?: true;
  /** It may come more than once. */
  readonly repeats?: true;
}
