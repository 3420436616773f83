/** Types of the model → text of an expression that checks a value. Twin of `type-text.ts`. */
import { isObjectLike } from '../model/unions.js';
import { assertNever, type Field, type Model, type Type } from '../model/index.js';
import { guardName, propertyAccess } from '../model/identifiers.js';
import { literalText } from './type-text.js';

/** Guards without a name of their own in the catalogue: an array's items, a map's values. */
export interface HelperGuards {
  /** @returns the name of a guard for a type that stands at `owner` */
  guardFor(type: Type, owner: string): string;
}

/**
 * @param value text of an expression without side effects, whose value is checked
 * @param owner PascalCase name of the place, from which helpers are named
 */
export function checkText(model: Model, type: Type, value: string, owner: string, helpers: HelperGuards): string {
  switch (type.kind) {
    case 'string':
      return `typeof ${value} === 'string'`;
    case 'number':
      return `isNumber(${value})`;
    case 'boolean':
      return `typeof ${value} === 'boolean'`;
    case 'unknown':
      return `${value} !== undefined`;
    case 'integer':
      return `isInteger(${value})`;
    case 'literal':
      return `${value} === ${literalText(type.value)}`;
    case 'enum':
      return type.open
        ? `typeof ${value} === 'string'`
        : anyOf(type.values.map((each) => `${value} === ${literalText(each.value)}`));
    case 'array':
      return `isArrayOf(${value}, ${helpers.guardFor(type.items, owner)})`;
    case 'map':
      return type.values.kind === 'unknown'
        ? `isRecord(${value})`
        : `isMapOf(${value}, ${helpers.guardFor(type.values, owner)})`;
    case 'union':
      return anyOf(type.members.map((member) => checkText(model, member, value, owner, helpers)));
    case 'ref':
      return `${guardName(type.name)}(${value})`;
    default:
      return assertNever(type);
  }
}

function anyOf(checks: readonly string[]): string {
  return checks.length === 1 ? checks[0]! : `(${checks.join(' || ')})`;
}

/** The check of a field of `value`, with what absence and null allow. */
export function fieldCheckText(model: Model, field: Field, owner: string, helpers: HelperGuards): string {
  const value = propertyAccess('value', field.name);
  if (field.type.kind === 'unknown') return field.optional ? '' : `${value} !== undefined`;
  const check = checkText(model, field.type, value, owner, helpers);
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
