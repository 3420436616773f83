/** Types of the model → text of TypeScript types. Twin of `check-text.ts`. */
import { assertNever, type EnumType, type Field, type Type } from '../model/index.js';
import { quote } from '../model/identifiers.js';

export function typeText(type: Type): string {
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
      return enumText(type);
    case 'array':
      return `${grouped(type.items)}[]`;
    case 'map':
      return `Record<string, ${typeText(type.values)}>`;
    case 'union':
      return type.members.map(typeText).join(' | ');
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

/** `(string & {})` accepts every string and keeps the listed ones in completions. */
function enumText({ values, open }: EnumType): string {
  return [...values.map(({ value }) => quote(value)), ...(open ? ['(string & {})'] : [])].join(' | ');
}

function grouped(type: Type): string {
  const text = typeText(type);
  return type.kind === 'union' || type.kind === 'enum' ? `(${text})` : text;
}

export function literalText(value: string | number | boolean | null): string {
  return typeof value === 'string' ? quote(value) : String(value);
}
