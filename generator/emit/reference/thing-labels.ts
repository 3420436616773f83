/** How the page's timeline calls the things of a session. */
import type { Model, Session, Type } from '../../model/index.js';
import { structureOf } from '../../model/lookup.js';

/** The discriminators of the types of things, in unions of unions, too. */
export function labelsOf(model: Model, { things }: Session): string[] {
  return [
    ...new Set(things.flatMap(({ type, list }) => (type && list !== undefined ? discriminatorsOf(model, type) : []))),
  ];
}

function discriminatorsOf(model: Model, type: Type): string[] {
  const structure = structureOf(model, type);
  if (structure.kind !== 'union' || structure.discriminator === undefined) return [];
  return [structure.discriminator, ...structure.members.flatMap((member) => discriminatorsOf(model, member))];
}
