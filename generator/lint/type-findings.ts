/** Rules about names and types. */
import { allEntries, forEachRef, originalOf, reachableFrom, refKey, structureOf } from '../model/lookup.js';
import type { AliasDeclaration, Declaration, Event, Field, Model, Surface, Type } from '../model/index.js';
import { isGlobalName } from '../model/globals.js';
import { eventTypeName, pascalCase } from '../model/identifiers.js';
import { objectsOf } from '../model/unions.js';
import { below, declaredFields, placeKey, sidesOf, typeSites, type Finding } from './finding.js';

export function checkTypes(model: Model): Finding[] {
  return [
    ...eventNames(model),
    ...missingNulls(model),
    ...literalUnions(model),
    ...closedEnums(model),
    ...openEnums(model),
    ...singleUseTypes(model),
  ];
}

function eventNames(model: Model): Finding[] {
  return sidesOf(model).flatMap(({ surface, direction }) =>
    direction.events.flatMap((event): Finding[] => {
      if (surface.tags !== undefined) return numberName(surface, event);
      const expected = pascalCase(event.tag);
      const isOwn = event.sameAs === undefined || event.name !== originalOf(model, event).name;
      if (!isOwn || event.name === expected || isGlobalName(eventTypeName(expected))) return [];
      return [
        {
          rule: 'event-name',
          place: below(event.place, 'name'),
          at: 'value',
          message: `the name \`${event.name}\` is not made from the tag \`${event.tag}\``,
          hint: `call it \`${expected}\`, unless it has been released under this name`,
        },
      ];
    }),
  );
}

/** What a number means its name has to say. */
function numberName({ discriminator }: Surface, { name, tag, place }: Event): Finding[] {
  if (name !== pascalCase(discriminator) + tag) return [];
  return [
    {
      rule: 'event-name',
      place: below(place, 'name'),
      at: 'value',
      message: `the name \`${name}\` says no more than the tag \`${tag}\``,
      hint: 'call it by what it means, unless it has been released under this name',
    },
  ];
}

/** Senders that send null for what they leave out, and all that they reach. */
function lenientEntries(model: Model): (Event | Declaration)[] {
  const events = sidesOf(model).flatMap(({ direction }) => (direction.optionalIsNullable ? direction.events : []));
  return [...events, ...reachableFrom(model, events)];
}

function missingNulls(model: Model): Finding[] {
  return lenientEntries(model).flatMap((entry) =>
    declaredFields(entry)
      .filter(({ optional, nullable, neverNull }) => optional && !nullable && neverNull === undefined)
      .map((field): Finding => ({
        rule: 'optional-not-nullable',
        place: field.place,
        message: `\`${field.name}\` may be absent but not null`,
        hint: 'add `nullable: true`, or say why not with `never_null`',
      })),
  );
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

/** What consumers write, and all that it is made of. */
function writtenEntries(model: Model): (Event | Declaration)[] {
  const events = sidesOf(model).flatMap(({ direction }) => (direction.consumer === 'writes' ? direction.events : []));
  return [...events, ...reachableFrom(model, events)];
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

function singleUseTypes(model: Model): Finding[] {
  const uses = new Map<string, Field[]>();
  const elsewhere = new Set<string>();
  const seen = new Set<string>();
  for (const entry of allEntries(model)) {
    for (const field of entry.kind === 'alias' ? [] : declaredFields(entry)) {
      // A group stands in many entries; the forms of a type have their fields at one place, with types of their own.
      const site = `${placeKey(field.place)} ${JSON.stringify(field.type)}`;
      if (seen.has(site)) continue;
      seen.add(site);
      if (field.type.kind === 'ref') uses.set(refKey(field.type), [...(uses.get(refKey(field.type)) ?? []), field]);
      else forEachRef(field.type, (ref) => elsewhere.add(refKey(ref)));
    }
    if (entry.kind === 'alias') forEachRef(entry.type, (ref) => elsewhere.add(refKey(ref)));
  }
  return allEntries(model).flatMap((entry): Finding[] => {
    if (entry.kind !== 'alias' || !couldStandAtAField(entry)) return [];
    const key = refKey({ surface: entry.surface, name: entry.typeName });
    const [use, ...more] = uses.get(key) ?? [];
    if (!use || more.length > 0 || elsewhere.has(key)) return [];
    return [
      {
        rule: 'single-use-type',
        place: entry.place,
        message: `only the field \`${use.name}\` uses \`${entry.typeName}\``,
        hint: `write it at the field itself, in ${use.place.file}`,
      },
    ];
  });
}

/** A type that has a name upstream keeps it, and a union with a discriminator can stand nowhere else. */
function couldStandAtAField({ type, upstream }: AliasDeclaration): boolean {
  return upstream === undefined && !(type.kind === 'union' && type.discriminator !== undefined);
}
