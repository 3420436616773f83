/** Types of the model → text of TypeScript types. Twin of `check-text.ts`. */
import { assertNever, type Field, type Type } from '../model/index.js';
import { quote } from '../model/identifiers.js';

/** Writes a map with values of a type. */
type MapText = (values: string) => string;

/** @param mapText writes a map with values of a type; `Record` where absent */
export function typeText(type: Type, mapText: MapText = recordText): string {
  const inner = (each: Type): string => typeText(each, mapText);
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
      return mapText(inner(type.values));
    case 'union':
      return memberTexts(type, mapText).join(' | ');
    case 'ref':
      return type.name;
    default:
      return assertNever(type);
  }
}

/** A field's type with what absence and null add. `undefined` stands there for callers with `exactOptionalPropertyTypes`. */
export function fieldTypeText({ type, optional, nullable }: Field): string {
  return [typeText(type), ...(nullable ? ['null'] : []), ...(optional ? ['undefined'] : [])].join(' | ');
}

/** What stands between the bars of a type: `(string & {})` accepts every string and keeps the listed ones in completions. */
export function memberTexts(type: Type, mapText?: MapText): string[] {
  if (type.kind === 'union') return type.members.map((member) => typeText(member, mapText));
  if (type.kind !== 'enum') return [typeText(type, mapText)];
  return [...type.values.map(({ value }) => quote(value)), ...(type.open ? ['(string & {})'] : [])];
}

function recordText(values: string): string {
  return `Record<string, ${values}>`;
}

/** A map in an alias that contains itself: TypeScript looks into the arguments of `Record` at once, and into an object later. */
export function recursiveMapText(values: string): string {
  return `{ [key: string]: ${values} }`;
}

function grouped(type: Type, text: string): string {
  return type.kind === 'union' || type.kind === 'enum' ? `(${text})` : text;
}

export function literalText(value: string | number | boolean | null): string {
  return typeof value === 'string' ? quote(value) : String(value);
}
