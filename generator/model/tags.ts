/** Tags: which value of an event says what it is. In the model and in every table of the generator a tag is a text. */
import { byCodeUnit, type Entry, type Field } from './index.js';
import { isJsonObject } from './json.js';

/** How events are told apart: what a surface says, and what a witness is asked with. */
export interface Tagging {
  /** Name of the field that holds the tag; path to it, where it is inside another: `header.kind`. */
  readonly discriminator: string;
  /** What tags are on the wire; texts where absent. */
  readonly tags?: 'integer' | undefined;
}

/** The largest number that can be told from its neighbours has sixteen digits. */
const INTEGER = /^(?:0|[1-9]\d{0,15})$/;

/** Can a text be a tag of the catalogue? A number has to be one that stands as it is as a key in TypeScript. */
export function isTagText({ tags }: Pick<Tagging, 'tags'>, text: string): boolean {
  return tags === undefined || (INTEGER.test(text) && Number.isSafeInteger(Number(text)));
}

/** The tag as it stands on the wire. */
export function tagValue({ tags }: Pick<Tagging, 'tags'>, tag: string): string | number {
  return tags === undefined ? tag : Number(tag);
}

/** The text of a value that holds a tag; undefined where it is of another kind than tags are. */
export function tagTextOf({ tags }: Pick<Tagging, 'tags'>, value: unknown): string | undefined {
  if (tags === undefined) return typeof value === 'string' ? value : undefined;
  return Number.isInteger(value) ? String(value) : undefined;
}

/** The text of the tag that a payload has; undefined where it has none. */
export function tagIn(tagging: Tagging, payload: unknown): string | undefined {
  return tagTextOf(tagging, valueAt(payload, tagPath(tagging)));
}

/** A payload with another tag; what is no object stays what it is. */
export function withTag(tagging: Tagging, payload: unknown, tag: string | number): unknown {
  return withValue(payload, tagPath(tagging), tag);
}

function withValue(payload: unknown, [field, ...rest]: readonly string[], value: unknown): unknown {
  if (field === undefined) return value;
  if (!isJsonObject(payload)) return payload;
  return {
    ...payload,
    [field]: withValue(rest.length === 0 || Object.hasOwn(payload, field) ? payload[field] : {}, rest, value),
  };
}

/** The fields that lead to the tag: the last one holds it. */
export function tagPath({ discriminator }: Pick<Tagging, 'discriminator'>): readonly string[] {
  return discriminator.split('.');
}

/** The same as one name, where it is one: the form in which the runtime takes it. */
export function discriminatorOf(tagging: Pick<Tagging, 'discriminator'>): string | readonly string[] {
  return isNested(tagging) ? tagPath(tagging) : tagging.discriminator;
}

/** Is the tag inside another field? */
export function isNested(tagging: Pick<Tagging, 'discriminator'>): boolean {
  return tagPath(tagging).length > 1;
}

function valueAt(payload: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (value, field) => (isJsonObject(value) && Object.hasOwn(value, field) ? value[field] : undefined),
    payload,
  );
}

/** Is it the field that holds the tag, which stands nowhere in the catalogue? It is where its owner is. */
export function isTag(owner: Pick<Entry, 'place'>, field: Field): boolean {
  return field.place === owner.place;
}

/** The order of events: texts by code unit, numbers by size. */
export function byTag({ tags }: Pick<Tagging, 'tags'>): (a: Tagged, b: Tagged) => number {
  return tags === undefined ? (a, b) => byCodeUnit(a.tag, b.tag) : (a, b) => Number(a.tag) - Number(b.tag);
}

/** How events of several surfaces are tagged, each way once. */
export function taggingsOf(surfaces: readonly Tagging[]): Tagging[] {
  const ways = surfaces.map(({ discriminator, tags }): Tagging => ({ discriminator, tags }));
  return [...new Map(ways.map((each) => [`${each.tags ?? ''} ${each.discriminator}`, each])).values()];
}

interface Tagged {
  readonly tag: string;
}
