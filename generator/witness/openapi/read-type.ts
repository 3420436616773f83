/** Schemas → fields and types of the model. */
import type { Declaration, Field, Format } from '../../model/index.js';
import { isJsonObject } from '../../model/json.js';
import { pascalCase } from '../../model/identifiers.js';
import { enumOf, FREE_OBJECT, unionOf, UNKNOWN, withNull, type Nullable } from '../join-types.js';
import { fieldOf } from '../build-model.js';
import { readOr } from '../unreadable.js';
import type { DeclarationSet } from '../declaration-set.js';
import {
  allowsNull,
  branchesOf,
  follow,
  listAt,
  literalOf,
  namesIn,
  NO_SCHEMA,
  partsOf,
  propertiesOf,
  refOf,
  resolveSite,
  ROOT_SCHEMA,
  saysWhatItIs,
  unreadable,
  type Json,
  type OpenApi,
  type Property,
  type SchemaSite,
} from './schema.js';

export interface Reader {
  readonly document: OpenApi;
  readonly surface: string;
  readonly declarations: DeclarationSet;
}

export function readField(reader: Reader, property: Property, owner: string): Field {
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
  return { type, nullable: nullable || allowsNull(site.schema) };
}

function readStated(reader: Reader, site: SchemaSite, name: string): Nullable {
  const { schema, path } = site;
  if (schema === NO_SCHEMA) throw unreadable(reader.document, 'this is no schema', path);
  const ref = refOf(schema);
  if (ref !== undefined) return readReference(reader, follow(reader.document, ref, path));
  if ('const' in schema) return unionOf([literal(schema['const'])]);
  if (Array.isArray(schema['enum'])) return readEnum(schema['enum'] as unknown[]);
  if (listAt(reader.document, site, 'allOf').length > 0) return readAllOf(reader, site, name);
  if (branchesOf(reader.document, site).length > 0) return readBranches(reader, site, name);
  if (Array.isArray(schema['type'])) {
    const types = schema['type'] as unknown[];
    if (allowsAnything(schema, types)) return { type: UNKNOWN, nullable: false };
    return unionOf(types.map((type) => readKind(reader, { ...site, schema: { ...schema, type } }, name)));
  }
  return readKind(reader, site, name);
}

const EVERY_KIND = ['array', 'boolean', 'null', 'number', 'object', 'string'];
const SAYS_MORE = ['items', 'properties', 'additionalProperties'];

/** A list of all kinds is how some say that it may be anything. */
function allowsAnything(schema: Json, types: readonly unknown[]): boolean {
  return EVERY_KIND.every((kind) => types.includes(kind)) && SAYS_MORE.every((key) => !(key in schema));
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
    return { type: declareObject(reader, target, named, named), nullable: allowsNull(schema) };
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
  return !chooses && refOf(site.schema) === undefined && propertiesOf(document, site).length > 0;
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

export function descriptionOf({ schema }: SchemaSite): string {
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
  const nullable = partsOf(reader.document, site).every(({ schema }) => allowsNull(schema));
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
  'x-nullable',
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
  return `${name}${pascalCase(String(own))}`;
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
      const items = itemSites(site);
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

/** What may stand in an array, wherever; undefined where that may be anything. */
function itemSites(site: SchemaSite): SchemaSite[] | undefined {
  const { items, prefixItems, additionalItems } = site.schema;
  const isTuple = Array.isArray(items);
  const rest = isTuple ? additionalItems : items;
  const first = isTuple ? items : Array.isArray(prefixItems) ? (prefixItems as unknown[]) : [];
  const keyword = isTuple ? 'items' : 'prefixItems';
  const listed = first.flatMap((schema, index) =>
    isJsonObject(schema) ? [{ schema, path: [...site.path, keyword, index] }] : [],
  );
  if (isJsonObject(rest))
    return [...listed, { schema: rest, path: [...site.path, isTuple ? 'additionalItems' : 'items'] }];
  return rest === false && listed.length > 0 ? listed : undefined;
}

function impliedKind(schema: Json): string | undefined {
  if (['properties', 'additionalProperties', 'patternProperties'].some((keyword) => keyword in schema)) return 'object';
  return 'items' in schema || 'prefixItems' in schema ? 'array' : undefined;
}

function readObject(reader: Reader, site: SchemaSite, name: string): Nullable['type'] {
  const { schema, path } = site;
  if (isObjectSchema(reader.document, site)) return declareObject(reader, site, name);
  const values = mapValues(schema, path);
  if (values.length === 0) return FREE_OBJECT;
  return { kind: 'map', values: contents(reader, values, name) };
}

/** What stands under any key, and under keys of a form: keys are not told apart. */
function mapValues(schema: Json, path: SchemaSite['path']): SchemaSite[] {
  const { additionalProperties: rest, patternProperties: patterns } = schema;
  // Any other key may hold anything.
  if (rest === true) return [];
  const forms = isJsonObject(patterns) ? Object.entries(patterns) : [];
  return [
    ...(isJsonObject(rest) ? [{ schema: rest, path: [...path, 'additionalProperties'] }] : []),
    ...forms.flatMap(([form, value]) =>
      isJsonObject(value) ? [{ schema: value, path: [...path, 'patternProperties', form] }] : [],
    ),
  ];
}

/** In arrays and maps null is a member of the type. */
function contents(reader: Reader, sites: readonly SchemaSite[], name: string): Nullable['type'] {
  const { type, nullable } = unionOf(sites.map((site) => readType(reader, site, name)));
  return nullable ? withNull(type) : type;
}
