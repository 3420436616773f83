/**
 * A witness: the API's OpenAPI document.
 */
import type { Declaration, Event, Field, Format } from '../../model/index.js';
import { isJsonObject } from '../../model/json.js';
import { pascalCase } from '../../model/identifiers.js';
import {
  enumOf,
  eventOf,
  fieldOf,
  FREE_OBJECT,
  mergedEvent,
  modelOf,
  readOr,
  unionOf,
  UNKNOWN,
  withNull,
  type DeclarationSet,
  type Nullable,
} from '../build-model.js';
import {
  branchesOf,
  follow,
  itemsAt,
  listAt,
  literalOf,
  namesIn,
  NO_SCHEMA,
  openApiOf,
  partsOf,
  propertiesOf,
  resolveSite,
  ROOT_SCHEMA,
  saysWhatItIs,
  schemaNamed,
  schemaOf,
  unreadable,
  type Json,
  type OpenApi,
  type Property,
  type SchemaSite,
} from './schema.js';
import { assertSomethingWasRead, unionNames, type Reading, type Wanted } from '../reading.js';
import { Unreadable, type Doubt } from '../unreadable.js';
import { tagInExamples } from './examples.js';

interface Reader {
  readonly document: OpenApi;
  readonly surface: string;
  readonly declarations: DeclarationSet;
}

/** Is told what could not be read, and why. */
export type Tell = (name: string, why: string, tag?: string) => void;

/**
 * Reads the events that are wanted, and every type that they reach. What cannot be read
 * is told, and its neighbours are read all the same.
 *
 * @param document the parsed document, or a part of one that still has `components.schemas`
 * @param file its name, for places
 * @throws UserError (exit code 2) where nothing can be read: no schemas, nothing of what is wanted, no event that is one
 */
export function readOpenApi(document: unknown, file: string, wanted: readonly Wanted[]): Reading {
  return readSites(openApiOf(document, file), wanted, eventSites);
}

/**
 * Reads events whose schemas stand in a document of any kind.
 *
 * @param sitesOf finds the schemas of a direction's events; it is told which names are missing, and what cannot be read
 * @throws UserError (exit code 2) where nothing can be read
 */
export function readSites(document: OpenApi, wanted: readonly Wanted[], sitesOf: FindSites): Reading {
  const missing: string[] = [];
  const doubts: Doubt[] = [];
  const model = modelOf(document.file, wanted, (each, declarations) => {
    const { surface, direction } = each;
    const tell: Tell = (name, why, tag) =>
      doubts.push({ surface, direction, name, why, ...(tag !== undefined && { tag }) });
    const sites = withoutRepetition(sitesOf(document, each, missing, tell));
    const events = readEvents({ document, surface, declarations }, each, sites, tell);
    return events.length === 0 ? undefined : events;
  });
  const reading: Reading = { model, cannotTell: ['unlisted', 'names', 'deprecation', 'surfaces'], missing, doubts };
  if (wanted.length > 0) assertSomethingWasRead(reading, `${document.file}: the document has none of`);
  return reading;
}

type FindSites = (document: OpenApi, wanted: Wanted, missing: string[], tell: Tell) => EventSite[];

export interface NamedSite extends SchemaSite {
  readonly name: string;
  /** The tag that stands for it where the schema leaves it open. */
  readonly tag?: string;
}

/** An event's schema, and which of the direction's unions lists it. */
export interface EventSite extends NamedSite {
  readonly union: string;
  /** Where the event itself stands, where that is not its schema. */
  readonly at?: SchemaSite['path'];
}

/** Schemas of a direction's events: members of its union, or those that are listed by name. */
function eventSites(document: OpenApi, wanted: Wanted, missing: string[], tell: Tell): EventSite[] {
  const one = (name: string): NamedSite[] => namedSite(document, name, missing);
  const unions = unionNames(wanted);
  if (unions.length === 0) return wanted.events.flatMap(one).map((site) => ({ ...site, union: '' }));
  return unions.flatMap((union) =>
    one(union).flatMap((site) => unionMembers(document, site, tell).map((member) => ({ ...member, union }))),
  );
}

/** What several unions list is read once. */
function withoutRepetition(sites: readonly EventSite[]): EventSite[] {
  return sites.filter(({ schema, union }, index) => {
    const first = sites.findIndex((each) => each.schema === schema);
    return first === index || sites[first]!.union === union;
  });
}

function namedSite(document: OpenApi, name: string, missing: string[]): NamedSite[] {
  const site = schemaNamed(document, name);
  if (!site) missing.push(name);
  return site ? [{ ...resolveSite(document, site), name }] : [];
}

/**
 * Members of a union, those of unions inside it included, each named by its reference.
 *
 * @param tell is told which cannot be read
 */
export function unionMembers(
  document: OpenApi,
  site: NamedSite,
  tell: Tell,
  around: readonly Json[] = [],
): NamedSite[] {
  const members = [...itemsAt(site, 'anyOf'), ...itemsAt(site, 'oneOf')];
  if (members.length === 0) return [site];
  const inside = [...around, site.schema];
  return members.flatMap(({ value, path }, index) => {
    const name = refName(value) ?? `${site.name}${index + 1}`;
    const tag = mappedTag(site.schema, value);
    return orTell(tell, name, [], () => {
      const schema = schemaOf(document, value, path);
      if (!saysWhatItIs(schema)) return [];
      const member = resolveSite(document, { schema, path });
      if (inside.includes(member.schema)) throw unreadable(document, 'the union is a member of itself', path);
      return unionMembers(document, { ...member, name, ...(tag !== undefined && { tag }) }, tell, inside);
    });
  });
}

/** The tag that a union's `discriminator.mapping` gives to a member. */
function mappedTag({ discriminator }: Json, member: unknown): string | undefined {
  const mapping = isJsonObject(discriminator) ? discriminator['mapping'] : undefined;
  const ref = isJsonObject(member) ? member['$ref'] : undefined;
  if (!isJsonObject(mapping) || ref === undefined) return undefined;
  const name = refName(member);
  return Object.keys(mapping).find((tag) => mapping[tag] === ref || mapping[tag] === name);
}

/** The name at the end of a reference. */
export function refName(schema: unknown): string | undefined {
  const ref = isJsonObject(schema) ? schema['$ref'] : undefined;
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
}

function orTell<T>(tell: Tell, name: string, otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell(name, error.message);
    return otherwise;
  }
}

function readEvents(reader: Reader, wanted: Wanted, sites: readonly EventSite[], tell: Tell): Event[] {
  const byTag = new Map<string, { readonly event: Event; readonly union: string }[]>();
  for (const site of sites) {
    const event = orTell(tell, site.name, undefined, () => readEvent(reader, wanted, site, tell));
    if (!event) continue;
    const known = byTag.get(event.tag) ?? [];
    // Several unions may each have their own form of an event; in one union two of a tag cannot be told apart.
    if (!known.some(({ union }) => union === site.union))
      byTag.set(event.tag, [...known, { event, union: site.union }]);
    else tell(site.name, unreadable(reader.document, `a second event with the tag ${event.tag}`, site.path).message);
  }
  return [...byTag.values()].map(([first, ...others]) =>
    mergedEvent(first!.event, ...others.map(({ event }) => event)),
  );
}

/** Where the schema leaves its tag open its example may name it: that is told, too. */
function readEvent(reader: Reader, wanted: Wanted, site: EventSite, tell: Tell): Event {
  const { document } = reader;
  const { name: upstream, path, at = path } = site;
  const { discriminator } = wanted;
  const properties = propertiesOf(document, site);
  const property = properties.find(({ name }) => name === discriminator);
  const stated = property && literalOf(document, property);
  const named = site.tag !== undefined && property ? site.tag : undefined;
  const tag = stated ?? named ?? tagInExamples(site, discriminator);
  const why = property ? `\`${discriminator}\` has no single value` : `there is no \`${discriminator}\``;
  if (tag === undefined) throw unreadable(document, `${why}, so its tag is not known`, path);
  if (stated === undefined && named === undefined)
    tell(upstream, unreadable(document, `${why}; ${tag} is its example's`, path).message, tag);
  const fields = properties.map((each) => readField(reader, each, upstream));
  return eventOf(wanted, { tag, upstream, doc: descriptionOf(site), fields, place: { file: document.file, path: at } });
}

function readField(reader: Reader, property: Property, owner: string): Field {
  const { name, path, required } = property;
  const { type, nullable } = readType(reader, property, `${owner}${pascalCase(name)}`);
  const isRead = type.kind !== 'unknown' || type.unread === undefined;
  const format = isRead ? formatOf(resolveSite(reader.document, property).schema) : undefined;
  const place = { file: reader.document.file, path };
  const doc = descriptionOf(property);
  return fieldOf({ name, type, optional: !required, nullable, place, doc, ...(format && { format }) });
}

const FORMATS: Readonly<Record<string, Format>> = {
  byte: 'base64',
  base64: 'base64',
  uri: 'uri',
  unixtime: 'unix-seconds',
};

function formatOf({ format, contentEncoding }: Json): Format | undefined {
  const name = contentEncoding === 'base64' ? contentEncoding : format;
  return typeof name === 'string' && Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
}

/** @param name what a type that has none would be called: the path to it */
function readType(reader: Reader, site: SchemaSite, name: string): Nullable {
  const { type, nullable } = readOr<Nullable>(
    () => readStated(reader, site, name),
    (type) => ({ type, nullable: false }),
  );
  return { type, nullable: nullable || site.schema['nullable'] === true };
}

function readStated(reader: Reader, site: SchemaSite, name: string): Nullable {
  const { schema, path } = site;
  if (schema === NO_SCHEMA) throw unreadable(reader.document, 'this is no schema', path);
  const ref = schema['$ref'];
  if (typeof ref === 'string') return readReference(reader, follow(reader.document, ref, path));
  if ('const' in schema) return unionOf([literal(schema['const'])]);
  if (Array.isArray(schema['enum'])) return readEnum(schema['enum'] as unknown[]);
  if (listAt(reader.document, site, 'allOf').length > 0) return readAllOf(reader, site, name);
  if (branchesOf(reader.document, site).length > 0) return readBranches(reader, site, name);
  if (Array.isArray(schema['type'])) {
    const types = schema['type'] as unknown[];
    return unionOf(types.map((type) => readKind(reader, { ...site, schema: { ...schema, type } }, name)));
  }
  return readKind(reader, site, name);
}

/** Named schemas become declarations of their names; what stands elsewhere is called by the way to it. */
function readReference(reader: Reader, target: SchemaSite): Nullable {
  const { schema, path } = target;
  const named = nameAt(reader.document, path);
  const isObject = readOr(
    () => isObjectSchema(reader.document, target),
    () => false,
  );
  if (isObject) {
    return { type: declareObject(reader, target, named, named), nullable: schema['nullable'] === true };
  }
  const ref = reader.declarations.refer(schema, named, (typeName) => {
    const { type, nullable } = readType(reader, target, named);
    const whole = nullable ? withNull(type) : type;
    return { ...entryOf(reader, target, typeName, named), kind: 'alias', type: whole };
  });
  return { type: ref, nullable: false };
}

function nameAt(document: OpenApi, path: SchemaSite['path']): string {
  const steps = namesIn(document, path).filter((key) => key !== 'properties');
  return steps.length === 0 ? ROOT_SCHEMA : steps.join('-');
}

/** An object with properties and no choice in it. */
function isObjectSchema(document: OpenApi, site: SchemaSite): boolean {
  const parts = partsOf(document, site);
  const chooses = parts.some(
    (part) => branchesOf(document, part).length > 0 || 'enum' in part.schema || 'const' in part.schema,
  );
  return !chooses && !('$ref' in site.schema) && propertiesOf(document, site).length > 0;
}

function declareObject(reader: Reader, site: SchemaSite, name: string, upstream?: string): Nullable['type'] {
  return reader.declarations.refer(site.schema, name, (typeName) => ({
    ...entryOf(reader, site, typeName, upstream),
    kind: 'object',
    fields: propertiesOf(reader.document, site).map((property) => readField(reader, property, typeName)),
  }));
}

function entryOf(
  { document, surface }: Reader,
  site: SchemaSite,
  typeName: string,
  upstream?: string,
): Pick<Declaration, 'typeName' | 'surface' | 'doc' | 'upstream' | 'departures' | 'place'> {
  const place = { file: document.file, path: site.path };
  return {
    typeName,
    surface,
    doc: descriptionOf(site),
    ...(upstream !== undefined && { upstream }),
    departures: [],
    place,
  };
}

function descriptionOf({ schema }: SchemaSite): string {
  return typeof schema['description'] === 'string' ? schema['description'].trim() : '';
}

function literal(value: unknown): Nullable {
  if (value === null) return { type: { kind: 'literal', value }, nullable: true };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { type: { kind: 'literal', value }, nullable: false };
  }
  return { type: UNKNOWN, nullable: false };
}

function readEnum(values: readonly unknown[]): Nullable {
  if (values.every((value) => typeof value === 'string')) return { type: enumOf(values, false), nullable: false };
  return unionOf(values.map(literal));
}

/**
 * One part is that part; objects become one object; a choice among the parts is a choice of wholes. What is no object
 * (`allOf: [string, pattern]`) is what its first part is.
 */
function readAllOf(reader: Reader, site: SchemaSite, name: string): Nullable {
  const own = without(site.schema, 'allOf');
  const rest = { schema: own, path: site.path };
  const listed = listAt(reader.document, site, 'allOf').filter(({ schema }) => describes(schema));
  const parts = [...(describes(own) ? [rest] : []), ...listed];
  const nullable = partsOf(reader.document, site).every(({ schema }) => schema['nullable'] === true);
  const [first] = parts;
  if (!first) return { type: UNKNOWN, nullable };
  if (parts.length === 1) return readType(reader, first, name);

  const branchesIn = (part: SchemaSite): SchemaSite[] =>
    branchesOf(reader.document, resolveSite(reader.document, part));
  const choice = parts.find((part) => branchesIn(part).length > 0);
  if (choice) {
    const others = parts.filter((part) => part !== choice).map(({ schema }) => schema);
    return unionOf(
      branchesIn(choice).map((branch, index) => {
        const whole = { schema: { allOf: [...others, branch.schema] }, path: branch.path };
        return readType(reader, whole, branchName(reader, branch, name, index));
      }),
    );
  }
  if (isObjectSchema(reader.document, site)) return { type: declareObject(reader, site, name), nullable };
  return readType(reader, first, name);
}

function without(schema: Json, ...keywords: readonly string[]): Json {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

function describes(schema: Json): boolean {
  return saysWhatItIs(schema) && Object.keys(schema).some((key) => !ANNOTATIONS.has(key));
}

const ANNOTATIONS: ReadonlySet<string> = new Set([
  'description',
  'title',
  'default',
  'example',
  'examples',
  'deprecated',
  'nullable',
  'discriminator',
]);

function readBranches(reader: Reader, site: SchemaSite, name: string): Nullable {
  const branches = branchesOf(reader.document, site);
  const own = without(site.schema, 'anyOf', 'oneOf');
  const shared = isJsonObject(own['properties']) ? own : undefined;
  const isChoice = branches.filter(({ schema }) => schema['type'] !== 'null').length > 1;
  return unionOf(
    branches.map((branch, index) => {
      const called = isChoice ? branchName(reader, branch, name, index) : name;
      const whole = shared ? { schema: { allOf: [shared, branch.schema] }, path: branch.path } : branch;
      return readType(reader, whole, called);
    }),
  );
}

/** An object of a union is called by the literal that tells it apart, by its title, or by its number. */
function branchName(reader: Reader, branch: SchemaSite, name: string, index: number): string {
  const resolved = resolveSite(reader.document, branch);
  const literals = propertiesOf(reader.document, resolved).map((property) => literalOf(reader.document, property));
  const title = typeof resolved.schema['title'] === 'string' ? resolved.schema['title'] : undefined;
  const own = literals.find((each) => each !== undefined) ?? title ?? String(index + 1);
  return `${name}${pascalCase(own)}`;
}

function readKind(reader: Reader, site: SchemaSite, name: string): Nullable {
  const { schema, path } = site;
  switch (schema['type'] ?? impliedKind(schema)) {
    case 'string':
      return { type: { kind: 'string' }, nullable: false };
    case 'integer':
      return { type: { kind: 'integer' }, nullable: false };
    case 'number':
      return { type: { kind: 'number' }, nullable: false };
    case 'boolean':
      return { type: { kind: 'boolean' }, nullable: false };
    case 'null':
      return { type: { kind: 'literal', value: null }, nullable: true };
    case 'array': {
      const items = isJsonObject(schema['items']) ? { schema: schema['items'], path: [...path, 'items'] } : undefined;
      return { type: { kind: 'array', items: items ? contents(reader, items, name) : UNKNOWN }, nullable: false };
    }
    case 'object':
      return { type: readObject(reader, site, name), nullable: false };
    case undefined:
      return { type: UNKNOWN, nullable: false };
    default:
      throw unreadable(reader.document, '`type` names no type of JSON', path);
  }
}

function impliedKind(schema: Json): string | undefined {
  if ('properties' in schema || 'additionalProperties' in schema) return 'object';
  return 'items' in schema ? 'array' : undefined;
}

function readObject(reader: Reader, site: SchemaSite, name: string): Nullable['type'] {
  const { schema, path } = site;
  if (isObjectSchema(reader.document, site)) return declareObject(reader, site, name);
  const values = schema['additionalProperties'];
  if (!isJsonObject(values)) return FREE_OBJECT;
  return { kind: 'map', values: contents(reader, { schema: values, path: [...path, 'additionalProperties'] }, name) };
}

/** In arrays and maps null is a member of the type. */
function contents(reader: Reader, site: SchemaSite, name: string): Nullable['type'] {
  const { type, nullable } = readType(reader, site, name);
  return nullable ? withNull(type) : type;
}
