/** Types that stand for one of several: what each says, as one type written in one way. */
import type { Type } from '../model/index.js';

/** A type and whether null stands beside it. */
export interface Nullable {
  readonly type: Type;
  readonly nullable: boolean;
}

export const UNKNOWN: Type = { kind: 'unknown' };
export const FREE_OBJECT: Type = { kind: 'map', values: UNKNOWN };

/**
 * One way of writing "one of these": nested unions are opened, null is set apart, strings become one enumeration (open
 * where any string is among them), repetitions go.
 */
export function unionOf(members: readonly Nullable[]): Nullable {
  const flat = members.flatMap(({ type }) => (type.kind === 'union' ? type.members : [type]));
  const nullable = members.some((member) => member.nullable) || flat.some(isNull);
  const types = dropNarrower(joinStrings(flat.filter((type) => !isNull(type))));
  const distinct = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  const [first, ...others] = distinct;
  if (!first) return { type: { kind: 'literal', value: null }, nullable: false };
  return { type: others.length === 0 ? first : { kind: 'union', members: distinct }, nullable };
}

/** A type with null among its members. */
export function withNull(type: Type): Type {
  if (isNull(type)) return type;
  const members = type.kind === 'union' ? type.members : [type];
  return { kind: 'union', members: [...members, { kind: 'literal', value: null }] };
}

function isNull(type: Type): boolean {
  return type.kind === 'literal' && type.value === null;
}

/** All that accepts strings only, as one type in the place of the first. */
function joinStrings(types: readonly Type[]): Type[] {
  const isString = (type: Type): boolean =>
    type.kind === 'string' || type.kind === 'enum' || (type.kind === 'literal' && typeof type.value === 'string');
  const strings = types.filter(isString);
  if (strings.length < 2) return [...types];
  const values = strings.flatMap((type) => {
    if (type.kind === 'enum') return type.values.map(({ value }) => value);
    return type.kind === 'literal' ? [String(type.value)] : [];
  });
  const open = strings.some((type) => type.kind === 'string' || (type.kind === 'enum' && type.open));
  const joined = enumOf(values, open);
  return types.flatMap((type) => (type === strings[0] ? [joined] : isString(type) ? [] : [type]));
}

/** Strings from a list: a literal where it is one. */
export function enumOf(values: readonly string[], open: boolean): Type {
  const distinct = [...new Set(values)];
  if (distinct.length === 0) return { kind: 'string' };
  if (distinct.length === 1 && !open) return { kind: 'literal', value: distinct[0]! };
  return { kind: 'enum', values: distinct.map((value) => ({ value })), open };
}

/** Integers beside numbers, literals beside all of their kind, and both booleans say nothing of their own. */
function dropNarrower(types: readonly Type[]): Type[] {
  const has = (kind: Type['kind']): boolean => types.some((type) => type.kind === kind);
  const literal = (value: unknown): boolean => types.some((type) => type.kind === 'literal' && type.value === value);
  const wide = types.map((type): Type =>
    type.kind === 'literal' && typeof type.value === 'boolean' && literal(!type.value) ? { kind: 'boolean' } : type,
  );
  return wide.filter((type) => {
    if (type.kind === 'integer') return !has('number');
    if (type.kind !== 'literal') return true;
    if (typeof type.value === 'boolean') return !has('boolean');
    return typeof type.value !== 'number' || !(has('number') || has('integer'));
  });
}
