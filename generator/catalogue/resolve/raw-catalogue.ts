/** The forms of a catalogue's data once `catalogue.schema.json` has checked them. */
import type { Consumer, Format, Package, Timing, Verb } from '../../model/index.js';

/** One of the two uses of a type. */
export type RawUse = 'when_read' | 'when_written';
/** Something that holds always, or for one of the two uses of a type only. */
export type RawWhen = boolean | RawUse;

export interface RawDeprecation {
  note: string;
  replacement?: string | number;
}
export interface RawPackage extends Omit<Package, 'departures' | 'place'> {
  departs?: Record<string, string>;
}
export interface RawField {
  type?: string;
  const?: string | number | boolean;
  enum?: RawEnum;
  /** Of the object that it holds, where it leads to the tag. */
  fields?: RawFields;
  include?: string[];
  include_last?: string[];
  open?: RawWhen;
  only?: RawUse;
  optional?: RawWhen;
  nullable?: RawWhen;
  never_null?: string;
  format?: Format;
  unit?: string;
  deprecated?: RawDeprecation;
  doc: string;
  departs?: Record<string, string>;
}
export type RawEnum = string[] | Record<string, string>;
export type RawFields = Record<string, RawField>;
export interface RawEntry {
  doc: string;
  upstream?: string;
  since?: string;
  deprecated?: RawDeprecation;
  include?: string[];
  include_last?: string[];
  fields?: RawFields;
  departs?: Record<string, string>;
}
export interface RawThing {
  doc: string;
  of?: string;
  named_by?: string[];
  type?: string;
  stands_in?: string;
  is?: string;
  where?: { field: string; value: string };
  parses?: string;
  ready?: string;
  outcome?: { field: string; whole: string[] };
  list?: string;
}
export interface RawMeter {
  format?: string;
  bytes_per_ms: number | Record<string, number>;
}
export interface RawSummary {
  turn?: { thing: string; where?: { field: string; value: string }; spoken?: string };
  answer?: { thing: string; tokens?: Record<string, string> };
  first_sound?: { of: string; since: string };
  refusal?: string;
}
export interface RawSession {
  identified_by?: string;
  things: Record<string, RawThing>;
  meters?: Record<string, RawMeter>;
  summary?: RawSummary;
}
/** One verb, with what it needs. */
export interface RawEffect extends Partial<Record<Verb, string>> {
  from?: string;
  after?: string;
  to?: string;
  drops?: string[];
  within?: string;
  meter?: string;
  outcome?: string;
  while?: string;
  over?: string[];
  answers?: string | number | (string | number)[];
  early?: string;
  late?: string;
  repeats?: string;
}
export interface RawEvent extends RawEntry {
  session?: Timing | RawEffect | RawEffect[];
  name: string;
  transports?: string[];
  frequent?: true;
  without?: string[];
}
/** An event that another surface has: it says only what differs here. */
export type RawSameEvent = Partial<Omit<RawEvent, 'frequent' | 'without' | 'include' | 'include_last' | 'fields'>> & {
  same_as: string;
};
export interface RawType extends RawEntry {
  written_as?: string;
  enum?: RawEnum;
  open?: RawWhen;
  union?: (string | { type: string; only: RawUse })[];
  discriminator?: string;
  type?: string;
}
export interface RawDirection {
  doc: string;
  consumer?: Consumer;
  upstream?: string;
  optional_is_nullable?: boolean;
  common?: RawFields;
  departs?: Record<string, string>;
}
export interface RawSurface {
  name: string;
  doc: string;
  entry: string;
  discriminator: string;
  tags?: 'integer';
  deprecated?: RawDeprecation;
  transports?: Record<string, string>;
  session?: RawSession;
  directions: Record<string, RawDirection>;
}

export function keysOf(map: unknown): string[] {
  return map === null || typeof map !== 'object' ? [] : Object.keys(map);
}

/** The entries of a map that are maps themselves: of a file of the wrong form, what can be read all the same. */
export function namedEntriesOf<T>(map: unknown): [string, T][] {
  if (map === null || typeof map !== 'object') return [];
  return Object.entries(map as Record<string, T>).filter(([, value]) => value !== null && typeof value === 'object');
}
