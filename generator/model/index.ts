/**
 * The intermediate model: what every reader makes and every emitter reads.
 *
 * A model is made once (by `resolve`, or by a reader under `witness/`), sorted once by code unit, and read-only
 * afterwards. Nothing here knows a particular API: tags, field names and directions are data.
 */
import type { Place } from './place.js';
import type { Effect, Session, Timing } from './session.js';
import type { Format, Type } from './types.js';

export type { Place } from './place.js';
export type { Effect, Meter, Named, Session, SessionSummary, Thing, Timing, Verb } from './session.js';

export * from './types.js';

export interface Deprecation {
  /** What a developer should know: why, and what to do. */
  readonly note: string;
  /** Tag of the event, or name of the type or field, that takes its place. */
  readonly replacement?: string;
}

/** A difference from a witness that somebody has explained. */
export interface Departure {
  /** Name of the comparison's rule, such as `nullable`. */
  readonly rule: string;
  /** What the rule is about where the entry itself does not say: a field, value or member that the entry lacks. */
  readonly subject?: string;
  /** The witness that it is about; every witness where absent. */
  readonly witness?: string;
  readonly why: string;
  readonly place: Place;
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  /** May be absent. */
  readonly optional: boolean;
  /** May be null. */
  readonly nullable: boolean;
  readonly doc: string;
  readonly format?: Format;
  /** Unit of a number, as a person would write it: `ms`, `s`, `tokens`. */
  readonly unit?: string;
  readonly deprecated?: Deprecation;
  /** Why an optional field of a sender whose optional fields are nullable is never null. */
  readonly neverNull?: string;
  readonly departures: readonly Departure[];
  readonly place: Place;
}

/** What events and declarations have in common. */
export interface Entry {
  /** Name of the emitted TypeScript type: `Response`, `ResponseDoneEvent`. */
  readonly typeName: string;
  readonly surface: string;
  /** The direction that uses it; absent where both do. */
  readonly direction?: string;
  readonly doc: string;
  readonly deprecated?: Deprecation;
  /** Version of the package that added it. */
  readonly since?: string;
  /** Name in the upstream document. */
  readonly upstream?: string;
  /** Of the form of a type that is written: what the one that is read is called. */
  readonly readAs?: string;
  readonly departures: readonly Departure[];
  readonly place: Place;
}

/** What has fields, in the order in which they are declared. */
export interface FieldOwner {
  readonly fields: readonly Field[];
}

export interface ObjectDeclaration extends Entry, FieldOwner {
  readonly kind: 'object';
  /** It leads to the tag of one event, and its fields are written there. */
  readonly isOnWayToTag?: true;
}

/** A named type that is no object: an enumeration, a union, or another name for an expression. */
export interface AliasDeclaration extends Entry {
  readonly kind: 'alias';
  readonly type: Type;
}

export type Declaration = ObjectDeclaration | AliasDeclaration;

export interface Example {
  /** Empty for the event's main example. */
  readonly label: string;
  readonly value: unknown;
  readonly place: Place;
}

/** An event: an object whose first field holds the tag, or leads to it. */
export interface Event extends Entry, FieldOwner {
  readonly kind: 'event';
  /** The text of its tag, where tags are numbers, too. */
  readonly tag: string;
  /** Pinned name, without the suffix of the type: `ResponseDone`. */
  readonly name: string;
  readonly direction: string;
  /** The surface whose event of this tag and direction it is; its fields stand there. Absent where they stand here. */
  readonly sameAs?: string;
  /** Names of the transports on which it occurs; all of the surface's where empty. */
  readonly transports: readonly string[];
  /** Comes many times a second: guards look for it before all others. */
  readonly frequent?: boolean;
  /** Main example first, then by label. */
  readonly examples: readonly Example[];
  /** What it does to the things of a session. */
  readonly effects?: readonly Effect[];
  /** When it comes, where it does nothing to them. */
  readonly timing?: Timing;
}

/** A consumer reads what its peer sends, and writes what it sends itself. */
export type Consumer = 'reads' | 'writes';

/** One sender of a surface. */
export interface Direction {
  /** `server`; `Server` begins the names of what is emitted for it. */
  readonly name: string;
  readonly doc: string;
  /** What a program that uses the package does with these events: which changes break it. `reads` where absent. */
  readonly consumer?: Consumer;
  /** What this sender may leave out it may also send as null. */
  readonly optionalIsNullable: boolean;
  /** Name of the union in the upstream document. */
  readonly upstream?: string;
  /** Fields of every event that does not say otherwise; absent where there are none. */
  readonly common?: readonly Field[];
  /** Sorted by tag: texts by code unit, numbers by size. */
  readonly events: readonly Event[];
  /** Departures that hold for every entry of this direction. */
  readonly departures: readonly Departure[];
  readonly place: Place;
}

export interface Transport {
  readonly name: string;
  readonly doc: string;
}

/** Departures that hold for all that stands in a file of the catalogue. */
export interface FileDepartures {
  readonly file: string;
  /** The direction whose file it is; absent for types that both directions use. */
  readonly direction?: string;
  readonly departures: readonly Departure[];
}

/** One API surface: its own tags, tables and guards. */
export interface Surface {
  readonly name: string;
  readonly doc: string;
  /** Subpath of the package: `.` or `./translation`. */
  readonly entry: string;
  /** Name of the field that holds the tag; path to it, where it is inside another: `header.kind`. */
  readonly discriminator: string;
  /** What tags are on the wire; texts where absent. */
  readonly tags?: 'integer' | undefined;
  /** Holds for every event that says nothing else. */
  readonly deprecated?: Deprecation;
  readonly transports: readonly Transport[];
  /** Absent where nothing is claimed about the order of events. */
  readonly session?: Session;
  /** In the order of the catalogue. */
  readonly directions: readonly Direction[];
  /** Sorted by name. */
  readonly declarations: readonly Declaration[];
  /** Files that depart as a whole; none where absent. */
  readonly files?: readonly FileDepartures[];
  readonly place: Place;
}

/** The npm package that is emitted. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly author?: string;
  readonly keywords: readonly string[];
  /** npm package whose typings are a witness of the same API. */
  readonly sdk?: string;
  /** Sentences that open the package's README. */
  readonly readme: string;
  /** Departures that are about no surface: unions of events that witnesses have and no surface wants. */
  readonly departures: readonly Departure[];
  readonly place: Place;
}

export interface Model {
  readonly package: Package;
  /** In the order of their entries, the root entry first. */
  readonly surfaces: readonly Surface[];
}

/** Orders strings by code unit: the only order of this project, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Closes a `switch` over a `kind`: a new kind fails to compile until every switch has it. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled kind: ${JSON.stringify(value)}`);
}
