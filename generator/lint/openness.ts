/** Rules about enumerations: whether values may be added. */
import { allEntries, structureOf } from '../model/lookup.js';
import type { AliasDeclaration, Field, Model, Type } from '../model/index.js';
import { objectsOf } from '../model/unions.js';
import type { Finding } from './finding.js';
import { below, declaredFields, lenientEntries, placeKey, typeSites, writtenEntries } from './sites.js';

export function checkOpenness(model: Model): Finding[] {
  return [...literalUnions(model), ...closedEnums(model), ...openEnums(model)];
}

function literalUnions(model: Model): Finding[] {
  return allEntries(model).flatMap((entry) =>
    typeSites(entry).flatMap(({ type, place }): Finding[] => {
      const words = stringLiterals(type);
      if (words.length < 2) return [];
      return [
        {
          rule: 'openness-unsaid',
          place,
          message: `${words.map((word) => `"${word}"`).join(' and ')} are an enumeration that does not say whether values may be added`,
          hint: 'make a type of them with `enum` and `open`, and name it in the union',
        },
      ];
    }),
  );
}

/** Literals of the first union in a type that has several. */
function stringLiterals(type: Type): string[] {
  if (type.kind === 'array') return stringLiterals(type.items);
  if (type.kind === 'map') return stringLiterals(type.values);
  if (type.kind !== 'union') return [];
  return type.members.flatMap((member) =>
    member.kind === 'literal' && typeof member.value === 'string' ? [member.value] : [],
  );
}

function closedEnums(model: Model): Finding[] {
  const discriminators = discriminatorFields(model);
  const dividing = enumsBehind(model, discriminators);
  const fieldKeys = new Set(discriminators.map(({ place }) => placeKey(place)));
  return lenientEntries(model).flatMap((entry) => {
    const departures = (place: Finding['place']): readonly { rule: string }[] =>
      (entry.kind === 'alias' ? entry : declaredFields(entry).find((field) => field.place === place))?.departures ?? [];
    return typeSites(entry)
      .filter(
        ({ type, place }) => hasEnum(type, false) && !fieldKeys.has(placeKey(place)) && !dividing.has(placeKey(place)),
      )
      .filter(({ place }) => !departures(place).some(({ rule }) => rule === 'closed'))
      .map(({ place }): Finding => ({
        rule: 'closed-enum',
        place: below(place, 'open'),
        message: 'a value that the sender adds makes the whole frame deviate',
        hint: 'say `open: true`; or leave it closed, and why, with `lint: { closed-enum: … }`',
      }));
  });
}

function openEnums(model: Model): Finding[] {
  return writtenEntries(model)
    .flatMap(typeSites)
    .filter(({ type }) => hasEnum(type, true))
    .map(({ place }) => ({
      rule: 'open-when-written',
      place: below(place, 'open'),
      message: 'consumers may write what nobody listed',
      hint: 'say `open: false`, or `open: when_read` in a type that is read, too; or why not, with `lint: { open-when-written: … }`',
    }));
}

function hasEnum(type: Type, open: boolean): boolean {
  return (type.kind === 'enum' && type.open === open) || (type.kind === 'array' && hasEnum(type.items, open));
}

/** Fields by which members of a union are told apart. They can't be open. */
function discriminatorFields(model: Model): Field[] {
  const found: Field[] = [];
  const visit = (type: Type): void => {
    if (type.kind === 'array') visit(type.items);
    if (type.kind === 'map') visit(type.values);
    if (type.kind !== 'union') return;
    for (const member of type.members) {
      visit(member);
      for (const object of member.kind === 'ref' ? objectsOf(model, member) : []) {
        found.push(...object.fields.filter(({ name }) => name === type.discriminator));
      }
    }
  };
  for (const entry of allEntries(model)) for (const { type } of typeSites(entry)) visit(type);
  return found;
}

/** Named enumerations that such fields have. */
function enumsBehind(model: Model, fields: readonly Field[]): ReadonlySet<string> {
  const types: readonly unknown[] = fields.map(({ type }) => structureOf(model, type));
  const named = allEntries(model).filter((entry): entry is AliasDeclaration => entry.kind === 'alias');
  return new Set(named.filter(({ type }) => types.includes(type)).map(({ place }) => placeKey(place)));
}
