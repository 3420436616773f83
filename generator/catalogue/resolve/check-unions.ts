/** Part of resolve: can the members of every union be told apart? */
import { printExpression } from '../../model/expression.js';
import { declarationOf, ownEntriesOf, structureOf } from '../../model/lookup.js';
import type { Model, Place, Surface, Type, UnionType } from '../../model/index.js';
import type { CatalogueProblem, Sources } from '../sources.js';
import {
  isObjectLike,
  jsonKinds,
  unionCases,
  discriminatorValuesOf,
  type JsonKind,
  type TellingValue,
} from '../../model/unions.js';

/** @returns a problem for each union whose members overlap */
export function checkUnions(model: Model, sources: Sources): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const check = (type: Type, place: Place, surface: Surface): void => {
    if (type.kind === 'array') check(type.items, place, surface);
    if (type.kind === 'map') check(type.values, place, surface);
    if (type.kind !== 'union') return;
    for (const member of type.members) check(member, place, surface);
    problems.push(
      ...discriminatorProblems(model, type, place, surface, sources),
      ...kindProblems(model, type, place, surface, sources),
    );
  };
  for (const surface of model.surfaces) {
    for (const entry of ownEntriesOf(surface)) {
      if (entry.kind === 'alias') check(entry.type, entry.place, surface);
      else for (const field of entry.fields) check(field.type, field.place, surface);
    }
  }
  return problems;
}

function discriminatorProblems(
  model: Model,
  union: UnionType,
  place: Place,
  surface: Surface,
  sources: Sources,
): CatalogueProblem[] {
  const { objects } = unionCases(model, union);
  if (objects.length < 2) return [];
  const name = (type: Type): string => `\`${printExpression(type, surface.name)}\``;
  if (union.discriminator === undefined) {
    const members = objects.map(({ member }) => name(member)).join(' and ');
    return [
      sources.problem(place, 'no-discriminator', `nothing tells ${members} apart`, {
        hint:
          place.path.length === 2
            ? 'say which field does, with `discriminator`'
            : 'make it a type of its own with `union` and `discriminator`',
      }),
    ];
  }
  const at: Place = { ...place, path: [...place.path, 'discriminator'] };
  const taken = new Map<TellingValue, Type>();
  return objects.flatMap(({ member }) => {
    const values = discriminatorValuesOf(model, member, union.discriminator as string);
    if (!values) {
      return [
        sources.problem(
          at,
          'discriminator',
          `\`${union.discriminator}\` does not tell ${name(member)} apart: it is no required field with a \`const\` or a closed \`enum\` there`,
          { at: 'value', hint: `declare it in ${homeOf(model, member)}, or choose another field` },
        ),
      ];
    }
    return values.flatMap((value) => {
      const other = taken.get(value);
      taken.set(value, member);
      return other
        ? [
            sources.problem(
              at,
              'discriminator',
              `\`${union.discriminator}\` does not tell ${name(other)} and ${name(member)} apart: both have ${JSON.stringify(value)}`,
              {
                at: 'value',
                hint: 'give one of them another value, or put both into a union of their own with another discriminator',
              },
            ),
          ]
        : [];
    });
  });
}

function homeOf(model: Model, member: Type): string {
  if (member.kind !== 'ref') return 'it';
  return declarationOf(model, member).place.file;
}

/** Members that are no objects are told apart by kind; several literals or closed enumerations of one kind are fine. */
function kindProblems(
  model: Model,
  union: UnionType,
  place: Place,
  surface: Surface,
  sources: Sources,
): CatalogueProblem[] {
  const whole = new Map<JsonKind, Type>();
  const some = new Map<JsonKind, Type>();
  const problems: CatalogueProblem[] = [];
  for (const member of union.members) {
    const listed = isListed(model, member);
    for (const kind of jsonKinds(model, member)) {
      const rival = whole.get(kind) ?? (listed ? undefined : some.get(kind));
      const bothObjects = kind === 'object' && rival && isObjectLike(model, member) && isObjectLike(model, rival);
      if (rival && !bothObjects) {
        const names = [rival, member].map((type) => `\`${printExpression(type, surface.name)}\``).join(' and ');
        problems.push(
          sources.problem(
            place,
            'overlapping-members',
            `the members ${names} both accept ${kind === 'object' ? 'an object' : kind === 'array' ? 'an array' : `a ${kind}`}`,
            { hint: 'leave the narrower one out; for words beside free text, use an open `enum`' },
          ),
        );
        break;
      }
      (listed ? some : whole).set(kind, member);
    }
  }
  return problems;
}

function isListed(model: Model, type: Type): boolean {
  const structure = structureOf(model, type);
  if (structure.kind === 'union') return structure.members.every((member) => isListed(model, member));
  return structure.kind === 'literal' || (structure.kind === 'enum' && !structure.open);
}
