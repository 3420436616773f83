/** Types of the model → text of an expression that checks a value. Twin of `type-text.ts`. */
import { isObjectLike } from '../model/unions.js';
import { assertNever, type Field, type Model, type Type, type UnionType } from '../model/index.js';
import { guardName, propertyAccess } from '../model/identifiers.js';
import type * as checks from '../../templates/runtime/check.js';
import { literalText } from './type-text.js';

/** The functions that a check calls, beside the guards of declared types. */
export interface CheckFunctions {
  /** @returns the name of one of the runtime's checks */
  runtime(name: RuntimeCheck): string;
  /** @returns the name of a guard for the items of an array or the values of a map, whose type may have no name */
  guardFor(type: Type): string;
}

/** What `templates/runtime/check.ts` exports. */
export type RuntimeCheck = keyof typeof checks;

/** @param value text of an expression without side effects, whose value is checked */
export function checkText(model: Model, type: Type, value: string, functions: CheckFunctions): string {
  switch (type.kind) {
    case 'string':
      return `typeof ${value} === 'string'`;
    case 'number':
      return `${functions.runtime('isNumber')}(${value})`;
    case 'boolean':
      return `typeof ${value} === 'boolean'`;
    case 'unknown':
      return `${value} !== undefined`;
    case 'integer':
      return `${functions.runtime('isInteger')}(${value})`;
    case 'literal':
      return `${value} === ${literalText(type.value)}`;
    case 'enum':
      return type.open ? `typeof ${value} === 'string'` : oneOf(type.values, value);
    case 'array':
      return `${functions.runtime('isArrayOf')}(${value}, ${functions.guardFor(type.items)})`;
    case 'map':
      return type.values.kind === 'unknown'
        ? `${functions.runtime('isRecord')}(${value})`
        : `${functions.runtime('isMapOf')}(${value}, ${functions.guardFor(type.values)})`;
    case 'union':
      return unionText(model, type, value, functions);
    case 'ref':
      return `${guardName(type.name)}(${value})`;
    default:
      return assertNever(type);
  }
}

function anyOf(checks: readonly string[]): string {
  return checks.length === 1 ? checks[0]! : `(${checks.join(' || ')})`;
}

/** More alternatives than that are a list: the TypeScript compiler follows no thousand of them in a row. */
const MOST_ALTERNATIVES = 100;

interface Literal {
  readonly value: string | number | boolean | null;
}

function oneOf(literals: readonly Literal[], value: string): string {
  const texts = literals.map((literal) => literalText(literal.value));
  return texts.length > MOST_ALTERNATIVES
    ? `[${texts.join(', ')}].includes(${value} as never)`
    : anyOf(texts.map((text) => `${value} === ${text}`));
}

/** The literals of a long list stand together, in front of what else there is. */
function unionText(model: Model, { members }: UnionType, value: string, functions: CheckFunctions): string {
  const literals = members.filter((member) => member.kind === 'literal');
  const isLong = literals.length > MOST_ALTERNATIVES;
  const others = isLong ? members.filter((member) => member.kind !== 'literal') : members;
  const texts = others.map((member) => checkText(model, member, value, functions));
  return anyOf(isLong ? [oneOf(literals, value), ...texts] : texts);
}

/** The check of a field of `value`, with what absence and null allow. */
export function fieldCheckText(model: Model, field: Field, functions: CheckFunctions): string {
  const value = propertyAccess('value', field.name);
  if (field.type.kind === 'unknown') return field.optional ? '' : `${value} !== undefined`;
  const check = checkText(model, field.type, value, functions);
  const bare = check.startsWith('(') ? check.slice(1, -1) : check;
  if (field.optional && field.nullable) return `(${value} == null || ${bare})`;
  if (field.optional) return `(${value} === undefined || ${bare})`;
  return field.nullable ? `(${value} === null || ${bare})` : check;
}

/** Does the guard of a union have to look at a discriminator first? */
export function isDiscriminated(model: Model, type: Type): boolean {
  return (
    type.kind === 'union' &&
    type.discriminator !== undefined &&
    type.members.some((member) => isObjectLike(model, member))
  );
}
