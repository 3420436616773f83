/**
 * What is known of sessions beside that of frames: which things a session has, by which fields events name them, and what
 * each event does to them. From it follow the order of events, the tracker and the check of recordings.
 */
import type { Place } from './place.js';
import type { Type } from './types.js';

/** A thing that a session has: its configuration, an item of the conversation, a response, a part of an item. */
export interface Thing {
  /** `response`; `response-ended` is a change, `response(id)` the look-up. */
  readonly name: string;
  readonly doc: string;
  /** The thing that it is a part of; events that name it name that too. */
  readonly of?: string;
  /** Paths by which events name it, `order_id` or `order.id`: the first that an event has counts. None where a session has but one. */
  readonly namedBy: readonly string[];
  /** The type of its value. */
  readonly type?: Type;
  /** The list in the value of what it is a part of, in which its own value stands. */
  readonly standsIn?: string;
  /** The thing that it is as well: an output of a response is an item. */
  readonly is?: string;
  /** Field and value that tell it from others of the same `is`. */
  readonly where?: { readonly field: string; readonly value: string };
  /** Field whose text is JSON, to be read when it is whole. */
  readonly parses?: string;
  /** The thing whose end makes it ready. */
  readonly ready?: string;
  /** Field of its value that says how it ended, and the outcomes by which all that it is made of must have ended too. */
  readonly outcome?: { readonly field: string; readonly whole: readonly string[] };
  /** Under which name a tracker lists it: `items`. */
  readonly list?: string;
  readonly place: Place;
}

/** Which amount of sound, in bytes, is how much time. */
export interface Meter {
  readonly name: string;
  /** Where the name of the format stands: `session.audio.input.format.type`, a thing and a path in its value. Absent where there is but one. */
  readonly format?: string;
  /** Bytes of a millisecond by the name of the format; the first holds until the session has said. */
  readonly bytesPerMs: readonly (readonly [format: string, bytes: number])[];
  readonly place: Place;
}

/** Which figures of a session are worth telling to one who reads a recording of it. */
export interface SessionSummary {
  /** What makes a turn of the one who is answered. */
  readonly turn?: {
    readonly thing: string;
    readonly where?: { readonly field: string; readonly value: string };
    /** The thing whose end ends a turn where it is spoken: from then on the answer is waited for. */
    readonly spoken?: string;
  };
  readonly answer?: {
    readonly thing: string;
    /** Paths to amounts in its value that are summed up, by name; `total` holds the others. */
    readonly tokens: readonly (readonly [name: string, path: string])[];
  };
  /** Where nobody takes turns: the sound of the one who is heard, and that of the one who answers. */
  readonly firstSound?: { readonly of: string; readonly since: string };
  /** Path, in an event that refuses, to a word that says why. */
  readonly refusal?: string;
}

export interface Session {
  readonly things: readonly Thing[];
  readonly meters: readonly Meter[];
  /** Path to what identifies an event, so that one that comes twice is seen. */
  readonly eventId?: string;
  readonly summary?: SessionSummary;
  readonly place: Place;
}

/**
 * What an event can do: begin a thing, name one that is coming, append a piece to a field of it, complete that field,
 * replace what is known of a thing, end it, remove it, cut what it holds, interrupt it, refuse what the other side asked,
 * or name it only.
 */
export const VERBS = [
  'begins',
  'announces',
  'appends',
  'completes',
  'updates',
  'ends',
  'removes',
  'cuts',
  'interrupts',
  'refuses',
  'informs',
] as const;
export type Verb = (typeof VERBS)[number];

/**
 * What is said of an event that does nothing to the things of a session: that it may come at any time, or that its place in
 * the order is not known, so that nothing is claimed.
 */
export const TIMINGS = ['any-time', 'unknown'] as const;
export type Timing = (typeof TIMINGS)[number];

/** A thing, and the paths of an event that name it and what it is a part of, the outermost first. */
export interface Named {
  readonly thing: string;
  readonly by: readonly string[];
}

export interface Effect {
  readonly verb: Verb;
  /** What it happens to; absent for `refuses`. */
  readonly named?: Named;
  /** What the thing is as well, where the event names that too. */
  readonly same?: Named;
  /** The field of the thing that it happens to: of `appends`, `completes` and `cuts`. */
  readonly field?: string;
  /** Path to the value or piece; for `refuses`, to the id of the refused event. */
  readonly from?: string;
  /** Path to the id of what it is placed behind. */
  readonly after?: string;
  /** Path to how much is left of what is cut, in milliseconds. */
  readonly to?: string;
  /** Fields that are lost with what is cut. */
  readonly drops: readonly string[];
  /** Another thing that has to be running, and that the event names too. */
  readonly within?: Named;
  /** The meter that counts the piece. */
  readonly meter?: string;
  /** How it ended, where the value does not say it. */
  readonly outcome?: string;
  /** Path to a switch in a thing of which a session has but one: nothing happens while it is off. */
  readonly while?: string;
  /** Transports over which it happens; all where empty. */
  readonly over: readonly string[];
  /** Tags of what the other side sent that this answers, if it was asked. */
  readonly answers: readonly string[];
  /** Why it may come before its thing has begun. */
  readonly early?: string;
  /** Why it may come after its thing has ended. */
  readonly late?: string;
  /** Why it may come more than once. */
  readonly repeats?: string;
  readonly place: Place;
}
