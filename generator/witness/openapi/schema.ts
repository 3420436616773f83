/**
 * Reading the JSON Schemas of an OpenAPI document, 3.0 and 3.1, as far as a model can say what they say.
 */
import { isJsonObject } from '../../model/json.js';
import { UserError } from '../../report/problem.js';
import { Unreadable } from '../unreadable.js';

export type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** A schema and where it stands in the document. */
export interface SchemaSite {
  readonly schema: Json;
  readonly path: Path;
}

export interface Property extends SchemaSite {
  readonly name: string;
  readonly required: boolean;
}

/** Stands for a property that has no schema, so that its neighbours are read all the same. */
export const NO_SCHEMA: Json = Object.freeze({});

/** A place of a document, as messages call it. */
function pointerText(path: Path): string {
  return `#/${path.join('/')}`;
}

export function unreadable({ file }: OpenApi, why: string, path: Path): Unreadable {
  return new Unreadable(`${why}, at ${pointerText(path)}`, { file, path });
}

/** An OpenAPI document, parsed, and the file that it came from. */
export interface OpenApi {
  readonly file: string;
  readonly root: Json;
}

/**
 * @param document the parsed JSON or YAML
 * @throws UserError (exit code 2) where it is no OpenAPI document with schemas
 */
export function openApiOf(document: unknown, file: string): OpenApi {
  const components = isJsonObject(document) ? document['components'] : undefined;
  const schemas = isJsonObject(components) ? components['schemas'] : undefined;
  if (!isJsonObject(document) || !isJsonObject(schemas)) {
    throw new UserError(`${file}: no OpenAPI document: it has no components.schemas`, 2);
  }
  return { file, root: document };
}

/** The named schemas, in the document's order. */
export function schemasOf({ root }: OpenApi): readonly (SchemaSite & { readonly name: string })[] {
  const schemas = (root['components'] as Json)['schemas'] as Json;
  return Object.entries(schemas).flatMap(([name, schema]) =>
    isJsonObject(schema) ? [{ name, schema, path: ['components', 'schemas', name] }] : [],
  );
}

export function schemaNamed(document: OpenApi, name: string): SchemaSite | undefined {
  const schemas = (document.root['components'] as Json)['schemas'] as Json;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return isJsonObject(schema) ? { schema, path: ['components', 'schemas', name] } : undefined;
}

/**
 * What a reference points at.
 *
 * @throws Unreadable where it points out of the document or at nothing
 */
export function follow(document: OpenApi, ref: string, from: Path): SchemaSite {
  if (!ref.startsWith('#/')) throw unreadable(document, `the reference ${ref} leaves the document`, from);
  const unescape = (part: string): string => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  const path = ref.slice(2).split('/').map(unescape);
  const inside = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined;
  const value = path.reduce(inside, document.root);
  if (value === undefined) throw unreadable(document, `the reference ${ref} points at nothing`, from);
  return { schema: schemaOf(document, value, path), path };
}

/** `true` is any JSON; what is neither that nor an object is no schema. */
export function schemaOf(document: OpenApi, value: unknown, path: Path): Json {
  if (value === true) return {};
  if (!isJsonObject(value)) throw unreadable(document, 'this is no schema', path);
  return value;
}

/**
 * Follows references until there is none.
 *
 * @throws Unreadable where one points at nothing, or back to itself
 */
export function resolveSite(document: OpenApi, site: SchemaSite): SchemaSite {
  const seen = new Set<unknown>();
  let current = site;
  while (typeof current.schema['$ref'] === 'string') {
    if (seen.has(current.schema)) {
      throw unreadable(document, 'the reference leads back to itself', current.path);
    }
    seen.add(current.schema);
    current = follow(document, current.schema['$ref'], current.path);
  }
  return current;
}

/** What stands in a list under a keyword, schema or not. */
export function itemsAt({ schema, path }: SchemaSite, keyword: string): { value: unknown; path: Path }[] {
  const list = schema[keyword];
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ value, path: [...path, keyword, index] })) : [];
}

/**
 * The schemas under a keyword that holds a list.
 *
 * @throws Unreadable where one of them is no schema
 */
export function listAt(document: OpenApi, site: SchemaSite, keyword: 'allOf' | 'anyOf' | 'oneOf'): SchemaSite[] {
  return itemsAt(site, keyword).map(({ value, path }) => ({ schema: schemaOf(document, value, path), path }));
}

/** Branches of `anyOf` and `oneOf` that say what a value is. Those that only require properties do not. */
export function branchesOf(document: OpenApi, site: SchemaSite): SchemaSite[] {
  const branches = [...listAt(document, site, 'anyOf'), ...listAt(document, site, 'oneOf')];
  return branches.filter(({ schema }) => saysWhatItIs(schema));
}

const STRUCTURE = [
  '$ref',
  'type',
  'properties',
  'items',
  'enum',
  'const',
  'allOf',
  'anyOf',
  'oneOf',
  'additionalProperties',
  'format',
];

export function saysWhatItIs(schema: Json): boolean {
  // An empty schema is any JSON; one that has `required` alone narrows what stands beside it.
  return STRUCTURE.some((keyword) => keyword in schema) || !('required' in schema);
}

/** The parts of a schema that hold together: itself and everything under `allOf`, to the bottom. */
export function partsOf(document: OpenApi, site: SchemaSite, around: readonly Json[] = []): SchemaSite[] {
  if (around.includes(site.schema)) throw unreadable(document, 'the schema is a part of itself', site.path);
  const inside = [...around, site.schema];
  const parts = listAt(document, site, 'allOf').map((part) => resolveSite(document, part));
  return [site, ...parts.flatMap((part) => partsOf(document, part, inside))];
}

/**
 * All properties of an object and of its `allOf`; a later one of the same name takes the earlier one's place.
 *
 * @throws Unreadable where a part of it cannot be read
 */
export function propertiesOf(document: OpenApi, site: SchemaSite): Property[] {
  const parts = partsOf(document, site);
  const required = new Set(
    parts.flatMap(({ schema }) => (Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [])),
  );
  const found = new Map<string, Property>();
  for (const { schema, path } of [...parts.slice(1), parts[0]!]) {
    const properties = isJsonObject(schema['properties']) ? schema['properties'] : {};
    for (const [name, property] of Object.entries(properties)) {
      const at = { path: [...path, 'properties', name], required: required.has(name) };
      found.set(name, { name, schema: isJsonObject(property) ? property : property === true ? {} : NO_SCHEMA, ...at });
    }
  }
  for (const name of required) {
    if (typeof name !== 'string' || found.has(name)) continue;
    found.set(name, { name, schema: {}, path: site.path, required: true });
  }
  return [...found.values()];
}

/** The only value that a schema allows, if it is a string. */
export function literalOf(document: OpenApi, site: SchemaSite): string | undefined {
  for (const { schema } of partsOf(document, resolveSite(document, site))) {
    const values = Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : [schema['const']];
    if (values.length === 1 && typeof values[0] === 'string') return values[0];
  }
  return undefined;
}
