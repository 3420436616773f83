/** Making a model from what a witness says: its events, each in one way, and the types that they reach. */
import type { Event, Field, FieldOwner, Model, Place, Surface, Type } from '../model/index.js';
import { eventTypeName, isTypeName, pascalCase, standInName, tagName } from '../model/identifiers.js';
import { byTag } from '../model/tags.js';
import { tellingField } from '../model/unions.js';
import { createDeclarations, type DeclarationSet } from './declaration-set.js';
import { unionOf } from './join-types.js';
import type { Wanted } from './reader-interface.js';

/** What an event is made of, whatever the witness. */
export interface EventParts {
  readonly tag: string;
  /** Its name in the witness, where that gives it one. */
  readonly upstream?: string;
  /** A word for it, where its tag is a number. */
  readonly name?: string;
  /** The witness's own description. */
  readonly doc?: string;
  readonly fields: readonly Field[];
  readonly place: Place;
}

/** An event whose discriminator comes first. */
export function eventOf(wanted: Wanted, parts: EventParts): Event {
  const { tag, upstream, doc = '', fields, place } = parts;
  const name = nameOf(wanted, parts);
  const isTag = (field: Field): boolean => field.name === wanted.discriminator;
  return {
    kind: 'event',
    tag,
    name,
    typeName: eventTypeName(name),
    surface: wanted.surface,
    direction: wanted.direction,
    ...(upstream !== undefined && { upstream }),
    doc,
    transports: [],
    examples: [],
    departures: [],
    fields: [...fields.filter(isTag), ...fields.filter((field) => !isTag(field))],
    place,
  };
}

/** Of tags without words: `HELLO` and `HelloEvent` are `Hello`. */
function nameOf({ discriminator, tags }: Wanted, { tag, name = '' }: EventParts): string {
  const said = tags === undefined ? tagName(tag, discriminator) : undefined;
  if (said !== undefined) return said;
  const word = pascalCase(/\p{Ll}/u.test(name) ? name : name.toLowerCase()).replace(/(?<=.)Event$/, '');
  return isTypeName(word) ? word : standInName(tag, discriminator);
}

/**
 * Events of several unions that have the same tag, as one that accepts each of them: a field is optional where one lacks
 * it, and of any of its types.
 */
export function mergedEvent(first: Event, ...others: readonly Event[]): Event {
  return { ...first, fields: mergedFields([first, ...others]) };
}

/** Fields of objects seen as one: optional where one lacks them, of any of their types. */
export function mergedFields(objects: readonly FieldOwner[]): Field[] {
  const [only, ...others] = objects;
  if (only && others.length === 0) return [...only.fields];
  const names = new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)));
  return [...names].map((name): Field => {
    const found = objects.flatMap(({ fields }) => fields.filter((field) => field.name === name));
    const isMissing = found.length < objects.length;
    return { ...found[0]!, ...unionOf(found), optional: isMissing || found.some(({ optional }) => optional) };
  });
}

/** A field of a witness: nothing to explain. */
export function fieldOf(
  field: Pick<Field, 'name' | 'type' | 'optional' | 'nullable' | 'place' | 'format'> & { readonly doc?: string },
): Field {
  return { doc: '', ...field, departures: [] };
}

/**
 * The model of a witness.
 *
 * @param read the events of one direction; it adds the types that they reach to the surface's declarations
 */
export function modelOf(
  witness: string,
  wanted: readonly Wanted[],
  read: (each: Wanted, declarations: DeclarationSet) => readonly Event[] | undefined,
): Model {
  const names = [...new Set(wanted.map(({ surface }) => surface))];
  const surfaces = names.flatMap((name): Surface[] => {
    const own = wanted.filter(({ surface }) => surface === name);
    const declarations = createDeclarations(name);
    const place: Place = { file: witness, path: [] };
    const directions = own.flatMap((each) => {
      const events = read(each, declarations);
      if (!events) return [];
      return [
        {
          name: each.direction,
          doc: '',
          optionalIsNullable: false,
          ...(each.union !== undefined && { upstream: each.union }),
          events: [...events].sort(byTag(each)),
          departures: [],
          place,
        },
      ];
    });
    if (directions.length === 0) return [];
    const { discriminator, tags } = own[0]!;
    const tagging = { discriminator, ...(tags !== undefined && { tags }) };
    const surface = { name, doc: '', entry: `./${name}`, ...tagging, transports: [], directions, place };
    return [{ ...surface, declarations: declarations.all() }];
  });
  return withDiscriminators({
    package: {
      name: witness,
      version: '0.0.0',
      description: '',
      license: '',
      keywords: [],
      readme: '',
      departures: [],
      place: { file: witness, path: [] },
    },
    surfaces,
  });
}

/** Gives each union of objects the field whose literal differs in each of them, where there is one. */
function withDiscriminators(model: Model): Model {
  const declarations = model.surfaces.flatMap((surface) => surface.declarations);
  const objects = new Map(
    declarations.flatMap((each) => (each.kind === 'object' ? [[`${each.surface}.${each.typeName}`, each]] : [])),
  );
  const discriminatorOf = (members: readonly Type[]): string | undefined => {
    const refs = members.filter((type) => type.kind === 'ref');
    const found = refs.flatMap(({ surface, name }) => objects.get(`${surface}.${name}`) ?? []);
    const telling = found.length === refs.length ? tellingField(found) : undefined;
    return telling?.groups.size === found.length ? telling.name : undefined;
  };
  const mark = (type: Type): Type => {
    if (type.kind === 'array') return { ...type, items: mark(type.items) };
    if (type.kind === 'map') return { ...type, values: mark(type.values) };
    if (type.kind !== 'union') return type;
    const discriminator = discriminatorOf(type.members);
    return { ...type, members: type.members.map(mark), ...(discriminator !== undefined && { discriminator }) };
  };
  const markFields = (fields: readonly Field[]): Field[] =>
    fields.map((field) => ({ ...field, type: mark(field.type) }));
  return {
    ...model,
    surfaces: model.surfaces.map((surface) => ({
      ...surface,
      directions: surface.directions.map((direction) => ({
        ...direction,
        events: direction.events.map((event) => ({ ...event, fields: markFields(event.fields) })),
      })),
      declarations: surface.declarations.map((each) =>
        each.kind === 'object' ? { ...each, fields: markFields(each.fields) } : { ...each, type: mark(each.type) },
      ),
    })),
  };
}
