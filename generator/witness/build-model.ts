/**
 * Making a model from what a witness says: names for its types, one way of writing each union.
 */
import {
  byCodeUnit,
  type Declaration,
  type Event,
  type Field,
  type FieldOwner,
  type Model,
  type Place,
  type RefType,
  type Surface,
  type Type,
} from '../model/index.js';
import { eventTypeName, isTypeName, pascalCase, standInName, tagName } from '../model/identifiers.js';
import { byTag } from '../model/tags.js';
import { tellingField } from '../model/unions.js';
import type { Wanted } from './reader-interface.js';
import { Unreadable } from './unreadable.js';

/** A type and whether null stands beside it. */
export interface Nullable {
  readonly type: Type;
  readonly nullable: boolean;
}

export const UNKNOWN: Type = { kind: 'unknown' };
export const FREE_OBJECT: Type = { kind: 'map', values: UNKNOWN };

/** What stands in the place of a type that cannot be read. */
function unread({ message }: Unreadable): Type {
  return { kind: 'unknown', unread: message };
}

/**
 * Reads a type, or says why it cannot be read: what stands around it is read all the same.
 *
 * @returns what `read` returns, or a type of which nothing is known
 */
export function readOr<T>(read: () => T, otherwise: (type: Type) => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return otherwise(unread(error));
  }
}

/** Declarations of one surface, as they are found. */
export interface DeclarationSet {
  /**
   * A reference to the declaration of a thing, which is built when it is met first. Its name is taken before it is
   * built, so that it may refer to itself. One that cannot be read is declared as a type of which nothing is known.
   *
   * @param key the same for the same thing
   * @param name what it should be called; a number is added where that is taken
   */
  refer(key: unknown, name: string, build: (typeName: string) => Declaration): RefType;
  /** Sorted by name, each union of objects with its discriminator. */
  all(): Declaration[];
}

export function createDeclarations(surface: string): DeclarationSet {
  const refs = new Map<unknown, RefType>();
  const names = new Set<string>();
  const built: Declaration[] = [];
  return {
    refer(key, name, build) {
      const known = refs.get(key);
      if (known) return known;
      const ref: RefType = { kind: 'ref', surface, name: freeName(name, names) };
      refs.set(key, ref);
      built.push(buildOr(build, ref.name, surface));
      return ref;
    },
    all: () => [...built].sort((a, b) => byCodeUnit(a.typeName, b.typeName)),
  };
}

function buildOr(build: (typeName: string) => Declaration, typeName: string, surface: string): Declaration {
  try {
    return build(typeName);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { place } = error;
    return { kind: 'alias', typeName, surface, doc: '', departures: [], place, type: unread(error) };
  }
}

function freeName(wish: string, taken: Set<string>): string {
  const name = typeNameOf(wish);
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  taken.add(free);
  return free;
}

/** `Prompt.Variables` → `PromptVariables`; `3d` → `Type3d`. */
function typeNameOf(wish: string): string {
  const name = pascalCase(wish);
  return isTypeName(name) ? name : `Type${name}`;
}

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
