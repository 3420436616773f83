/** The members of a witness's unions, and null among them. */
import { structureOf } from '../model/lookup.js';
import type { Model, Type } from '../model/index.js';

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
