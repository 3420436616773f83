/** What tells the members of a witness's unions apart, and null among them. */
import { structureOf } from '../model/lookup.js';
import type { Model, ObjectDeclaration, Type } from '../model/index.js';

export const NULL: Type = { kind: 'literal', value: null };

export function isNull(type: Type): boolean {
  return type.kind === 'literal' && type.value === null;
}

export function acceptsNull(model: Model, type: Type): boolean {
  const structure = structureOf(model, type);
  return structure.kind === 'union'
    ? structure.members.some((member) => acceptsNull(model, member))
    : structure.kind === 'literal' && structure.value === null;
}

/** A choice without null, which this catalogue says at the field. */
export function withoutNull(type: Type): Type {
  if (type.kind !== 'union' || !type.members.some(isNull)) return type;
  const members = type.members.filter((member) => !isNull(member));
  return members.length === 1 ? members[0]! : { ...type, members };
}

/** The members that a type adds to a union that it is part of. */
export function flat(type: Type): readonly Type[] {
  return type.kind === 'union' && type.discriminator === undefined ? type.members : [type];
}

/** Objects among a type's members, those of unions inside it included. */
export function objectsIn(model: Model, type: Type): ObjectDeclaration[] {
  const structure = structureOf(model, type);
  if (structure.kind === 'object') return [structure];
  return structure.kind === 'union' ? structure.members.flatMap((member) => objectsIn(model, member)) : [];
}

/** The field whose literals tell most of the objects apart. */
export function discriminatorOf(objects: readonly ObjectDeclaration[], used: readonly string[]): string | undefined {
  const names = new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const counts = [...names]
    .filter((name) => !used.includes(name))
    .map((name) => {
      const literals = objects.map((object) => literalIn(object, name));
      return { name, count: literals.includes(undefined) ? 0 : new Set(literals).size };
    });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 1 });
  return best.count > 1 ? best.name : undefined;
}

function literalIn({ fields }: ObjectDeclaration, name: string): string | undefined {
  const type = fields.find((field) => field.name === name)?.type;
  return type?.kind === 'literal' && typeof type.value === 'string' ? type.value : undefined;
}

/** Objects by the literal of a field that all of them have. */
export function groupByLiteral(objects: readonly ObjectDeclaration[], name: string): Map<string, ObjectDeclaration[]> {
  const groups = new Map<string, ObjectDeclaration[]>();
  for (const object of objects) {
    const literal = literalIn(object, name) ?? '';
    groups.set(literal, [...(groups.get(literal) ?? []), object]);
  }
  return groups;
}
