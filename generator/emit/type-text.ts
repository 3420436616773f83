/** Types of the model → text of TypeScript types. Twin of `guard-text.ts`. */
import { assertNever, type Field, type Type } from '../model/index.js';
import { propertyKey, quote } from '../model/identifiers.js';
import { tagValue, type Tagging } from '../model/tags.js';

/** How parts of a type are written. */
interface Writing {
  /** A map with values of a type. */
  readonly map: (values: string) => string;
  /** A declared type. */
  readonly ref: (name: string) => string;
}

const USUAL: Writing = { map: (values) => `Record<string, ${values}>`, ref: (name) => name };

/** In an alias that contains itself: TypeScript looks into the arguments of `Record` at once, and into an object later. */
export const RECURSIVE: Writing = { ...USUAL, map: (values) => `{ [key: string]: ${values} }` };

/** In a module that imports the module of types as `types`. */
export const QUALIFIED: Writing = { ...USUAL, ref: (name) => `types.${name}` };

export function typeText(type: Type, writing = USUAL): string {
  const inner = (each: Type): string => typeText(each, writing);
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
      return type.kind;
    case 'integer':
      return 'number';
    case 'literal':
      return literalText(type.value);
    case 'enum':
      return memberTexts(type).join(' | ');
    case 'array':
      return `${grouped(type.items, inner(type.items))}[]`;
    case 'map':
      return writing.map(inner(type.values));
    case 'union':
      return memberTexts(type, writing).join(' | ');
    case 'ref':
      return writing.ref(type.name);
    default:
      return assertNever(type);
  }
}

/** A field's type with what absence and null add. `undefined` stands there for callers with `exactOptionalPropertyTypes`. */
export function fieldTypeText({ type, optional, nullable }: Field): string {
  return [typeText(type), ...(nullable ? ['null'] : []), ...(optional ? ['undefined'] : [])].join(' | ');
}

/** What stands between the bars of a type: `(string & {})` accepts every string and keeps the listed ones in completions. */
export function memberTexts(type: Type, writing = USUAL): string[] {
  if (type.kind === 'union') return type.members.map((member) => typeText(member, writing));
  if (type.kind !== 'enum') return [typeText(type, writing)];
  return [...type.values.map(({ value }) => quote(value)), ...(type.open ? ['(string & {})'] : [])];
}

function grouped(type: Type, text: string): string {
  return type.kind === 'union' || type.kind === 'enum' ? `(${text})` : text;
}

/** A tag as a value. */
export function tagText(tagging: Pick<Tagging, 'tags'>, tag: string): string {
  return literalText(tagValue(tagging, tag));
}

/** A tag as the name of a property, such that the type of its key is that of the tag. */
export function tagKey(tagging: Pick<Tagging, 'tags'>, tag: string): string {
  return tagging.tags === undefined ? propertyKey(tag) : tagText(tagging, tag);
}

/** The type of tags. */
export function tagKind({ tags }: Pick<Tagging, 'tags'>): 'string' | 'number' {
  return tags === undefined ? 'string' : 'number';
}

export function literalText(value: string | number | boolean | null): string {
  return typeof value === 'string' ? quote(value) : String(value);
}
