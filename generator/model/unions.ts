/** How the members of a union are told apart: by JSON kind, by literals, or by a discriminator. */
import {
  assertNever,
  type Field,
  type Model,
  type ObjectDeclaration,
  type RefType,
  type Type,
  type UnionType,
} from './index.js';
import { structureOf } from './lookup.js';

export type JsonKind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export const JSON_KINDS: readonly JsonKind[] = ['string', 'number', 'boolean', 'null', 'array', 'object'];

/** The JSON kinds of the values that a type accepts. */
export function jsonKinds(model: Model, type: Type): ReadonlySet<JsonKind> {
  const structure = structureOf(model, type);
  switch (structure.kind) {
    case 'string':
    case 'enum':
      return new Set(['string']);
    case 'number':
    case 'integer':
      return new Set(['number']);
    case 'boolean':
      return new Set(['boolean']);
    case 'unknown':
      return new Set(JSON_KINDS);
    case 'literal':
      return new Set([structure.value === null ? 'null' : (typeof structure.value as JsonKind)]);
    case 'array':
      return new Set(['array']);
    case 'map':
    case 'object':
      return new Set(['object']);
    case 'union':
      return new Set(structure.members.flatMap((member) => [...jsonKinds(model, member)]));
    default:
      return assertNever(structure);
  }
}

/** A value by which an object is known. */
export type TellingValue = string | number;

/** The values of a field that can tell objects apart: its literal, or the values of its closed enumeration. */
export function discriminatingValues(model: Model, field: Field): readonly TellingValue[] | undefined {
  if (field.optional || field.nullable) return undefined;
  const structure = structureOf(model, field.type);
  if (structure.kind === 'literal') return isTelling(structure.value) ? [structure.value] : undefined;
  if (structure.kind === 'enum' && !structure.open) return structure.values.map(({ value }) => value);
  return undefined;
}

function isTelling(value: unknown): value is TellingValue {
  return typeof value === 'string' || typeof value === 'number';
}

/** A member of a discriminated union, and the values of the discriminator that choose it. */
export interface UnionCase {
  readonly member: RefType;
  readonly values: readonly TellingValue[];
}

export interface UnionCases {
  /** Object members, by discriminator. One without `values` where the union has no discriminator. */
  readonly objects: readonly UnionCase[];
  /** Members that are no objects. */
  readonly others: readonly Type[];
}

/**
 * Splits a union into its objects and the rest. A member that is a union of objects itself is one object case with the
 * values of all its own members.
 */
export function unionCases(model: Model, union: UnionType): UnionCases {
  const objects: UnionCase[] = [];
  const others: Type[] = [];
  for (const member of union.members) {
    if (member.kind === 'ref' && isObjectLike(model, member)) {
      objects.push({
        member,
        values:
          union.discriminator === undefined ? [] : (discriminatorValuesOf(model, member, union.discriminator) ?? []),
      });
    } else {
      others.push(member);
    }
  }
  return { objects, others };
}

/** Does a type accept declared objects only? */
export function isObjectLike(model: Model, type: Type): boolean {
  const structure = structureOf(model, type);
  if (structure.kind === 'object') return true;
  return structure.kind === 'union' && structure.members.every((member) => isObjectLike(model, member));
}

/** The object declarations among a type's members, those of unions inside it included. */
export function objectsOf(model: Model, type: Type): ObjectDeclaration[] {
  const structure = structureOf(model, type);
  if (structure.kind === 'object') return [structure];
  return structure.kind === 'union' ? structure.members.flatMap((member) => objectsOf(model, member)) : [];
}

/** The values of a known discriminator in an object-like type, each once; undefined where one of its objects has none. */
export function discriminatorValuesOf(
  model: Model,
  type: Type,
  discriminator: string,
): readonly TellingValue[] | undefined {
  const values = new Set<TellingValue>();
  for (const object of objectsOf(model, type)) {
    const field = object.fields.find(({ name }) => name === discriminator);
    const own = field && discriminatingValues(model, field);
    if (!own) return undefined;
    for (const value of own) values.add(value);
  }
  return [...values];
}

/**
 * The field that tells objects apart best where nothing names one: the first of those whose literals differ in
 * most of them. All of the objects have a literal there, whether the field is required or not.
 *
 * @param used fields that told the objects apart from others already
 * @returns the field, and the objects by its literals; undefined where no field has two literals
 */
export function tellingField(
  objects: readonly ObjectDeclaration[],
  used: readonly string[] = [],
): { readonly name: string; readonly groups: ReadonlyMap<TellingValue, readonly ObjectDeclaration[]> } | undefined {
  const names = new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const candidates = [...names]
    .filter((name) => !used.includes(name) && objects.every((object) => literalIn(object, name) !== undefined))
    .map((name) => ({ name, groups: groupByLiteral(objects, name) }));
  const most = Math.max(...candidates.map(({ groups }) => groups.size));
  return most > 1
    ? textsFirst(
        candidates.filter(({ groups }) => groups.size === most),
        ({ groups }) => [...groups.keys()],
      )
    : undefined;
}

/** The first one whose values are texts, else the first: what things are called tells more than a number. */
function textsFirst<T>(candidates: readonly T[], valuesOf: (each: T) => readonly TellingValue[]): T | undefined {
  return candidates.find((each) => valuesOf(each).every((value) => typeof value === 'string')) ?? candidates[0];
}

function groupByLiteral(objects: readonly ObjectDeclaration[], name: string): Map<TellingValue, ObjectDeclaration[]> {
  const groups = new Map<TellingValue, ObjectDeclaration[]>();
  for (const object of objects) {
    const literal = literalIn(object, name)!;
    groups.set(literal, [...(groups.get(literal) ?? []), object]);
  }
  return groups;
}

function literalIn({ fields }: ObjectDeclaration, name: string): TellingValue | undefined {
  const type = fields.find((field) => field.name === name)?.type;
  return type?.kind === 'literal' && isTelling(type.value) ? type.value : undefined;
}

/** Objects that a field tells from others, and its values in them. */
export interface ToldApart {
  readonly values: readonly TellingValue[];
  readonly objects: readonly ObjectDeclaration[];
}

/**
 * As `tellingField`, with listed values in place of one: objects that have a value in common belong together. Whether the
 * field is required does not matter.
 *
 * @returns the field, and the objects by its values; undefined where no field makes two groups of them
 */
export function tellingValues(
  model: Model,
  objects: readonly ObjectDeclaration[],
  used: readonly string[] = [],
): { readonly name: string; readonly groups: readonly ToldApart[] } | undefined {
  const names = [...new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const candidates = names
    .filter((name) => !used.includes(name))
    .flatMap((name) => {
      const listed = objects.map((object) => listedIn(model, object, name));
      return listed.every((values) => values !== undefined) ? [{ name, groups: groupByValues(objects, listed) }] : [];
    });
  const most = Math.max(1, ...candidates.map(({ groups }) => groups.length));
  return most > 1
    ? textsFirst(
        candidates.filter(({ groups }) => groups.length === most),
        ({ groups }) => groups.flatMap(({ values }) => values),
      )
    : undefined;
}

function listedIn(model: Model, { fields }: ObjectDeclaration, name: string): readonly TellingValue[] | undefined {
  const field = fields.find((each) => each.name === name);
  return field && discriminatingValues(model, { ...field, optional: false, nullable: false });
}

function groupByValues(
  objects: readonly ObjectDeclaration[],
  listed: readonly (readonly TellingValue[])[],
): ToldApart[] {
  let groups: ToldApart[] = [];
  for (const [index, object] of objects.entries()) {
    const values = listed[index]!;
    const met = groups.filter((group) => group.values.some((value) => values.includes(value)));
    const joined: ToldApart = {
      values: [...new Set([...met.flatMap((group) => group.values), ...values])],
      objects: [...met.flatMap((group) => group.objects), object],
    };
    const [first] = met;
    groups = first
      ? groups.flatMap((group) => (group === first ? [joined] : met.includes(group) ? [] : [group]))
      : [...groups, joined];
  }
  return groups;
}
