/**
 * Reading JSON Schemas as far as a model can say what they say: those of OpenAPI 3.0 and 3.1, of AsyncAPI, and documents
 * that are schemas themselves (draft 4 to 2020-12).
 */
import { isJsonObject } from '../../model/json.js';
import type { TellingValue } from '../../model/unions.js';
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
export function pointerText(path: Path): string {
  return `#/${path.join('/')}`;
}

export function unreadable({ file }: OpenApi, why: string, path: Path): Unreadable {
  return new Unreadable(`${why}, at ${pointerText(path)}`, { file, path });
}

/** A document with schemas, parsed, and the file that it came from. */
export interface OpenApi {
  readonly file: string;
  readonly root: Json;
  /** Where its named schemas stand: maps of schemas by name. */
  readonly homes: readonly Path[];
}

/** The name of the schema that is the document itself. */
export const ROOT_SCHEMA = '#';

const HOMES: readonly Path[] = [['components', 'schemas'], ['$defs'], ['definitions']];

/**
 * @param document the parsed JSON or YAML
 * @throws UserError (exit code 2) where it has no named schemas, and is none
 */
export function openApiOf(document: unknown, file: string): OpenApi {
  const root = isJsonObject(document) ? document : {};
  const homes = HOMES.filter((path) => isJsonObject(valueAt(root, path)));
  const isSchema = Array.isArray(root['oneOf']) || Array.isArray(root['anyOf']);
  if (homes.length > 0 || isSchema) return { file, root, homes };
  throw new UserError(
    `${file}: no OpenAPI document: it has no components.schemas; nor is it a JSON Schema with $defs, definitions, oneOf or anyOf`,
    2,
  );
}

/** The named schemas, in the document's order. */
export function schemasOf({ root, homes }: OpenApi): readonly (SchemaSite & { readonly name: string })[] {
  return homes.flatMap((home) =>
    Object.entries((valueAt(root, home) ?? {}) as Json).flatMap(([name, schema]) =>
      isJsonObject(schema) ? [{ name, schema, path: [...home, name] }] : [],
    ),
  );
}

/** @param name of a named schema; `ROOT_SCHEMA` is the document itself */
export function schemaNamed({ root, homes }: OpenApi, name: string): SchemaSite | undefined {
  if (name === ROOT_SCHEMA) return { schema: root, path: [] };
  for (const home of homes) {
    const schema = valueAt(root, [...home, name]);
    if (isJsonObject(schema)) return { schema, path: [...home, name] };
  }
  return undefined;
}

/** The steps below the map of schemas in which a path leads: its first one is the name. */
export function namesIn({ homes }: OpenApi, path: Path): Path {
  const home = homes.find((each) => each.every((step, index) => step === path[index]));
  return path.slice(home?.length ?? 0);
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined,
    root,
  );
}

/** What a schema refers to. What a dynamic reference means beside its own document is not asked. */
export function refOf(schema: Json): string | undefined {
  const ref = schema['$ref'] ?? schema['$dynamicRef'];
  return typeof ref === 'string' ? ref : undefined;
}

/**
 * What a reference points at.
 *
 * @throws Unreadable where it points out of the document or at nothing
 */
export function follow(document: OpenApi, ref: string, from: Path): SchemaSite {
  const local = withoutOwnId(document, ref);
  if (!local.startsWith('#')) throw unreadable(document, `the reference ${ref} leaves the document`, from);
  const path = local === '#' || local.startsWith('#/') ? stepsOf(local) : anchorsOf(document).get(local.slice(1));
  const value = path && valueAt(document.root, path);
  if (!path || value === undefined) throw unreadable(document, `the reference ${ref} points at nothing`, from);
  return { schema: schemaOf(document, value, path), path };
}

/** A document that has an address may call itself by it. */
function withoutOwnId({ root }: OpenApi, ref: string): string {
  const id = root['$id'];
  if (typeof id !== 'string' || id === '' || !ref.startsWith(id.replace(/#$/, ''))) return ref;
  const rest = ref.slice(id.replace(/#$/, '').length);
  return rest === '' ? '#' : rest;
}

const anchors = new WeakMap<Json, ReadonlyMap<string, Path>>();

/** Where the names stand that references may point at: `$anchor`, and before draft 2019-09 an `$id` that is only a fragment. */
function anchorsOf({ root }: OpenApi): ReadonlyMap<string, Path> {
  const known = anchors.get(root);
  if (known) return known;
  const found = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((each, index) => visit(each, [...path, index]));
    if (!isJsonObject(value)) return;
    const { $anchor, $dynamicAnchor, $id } = value;
    const fragment = typeof $id === 'string' && $id.startsWith('#') ? $id.slice(1) : undefined;
    for (const name of [$anchor, $dynamicAnchor, fragment]) {
      if (typeof name === 'string' && !found.has(name)) found.set(name, path);
    }
    for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
  };
  visit(root, []);
  anchors.set(root, found);
  return found;
}

/** The steps of a reference inside the document; undefined where it is written wrongly. */
function stepsOf(ref: string): string[] | undefined {
  try {
    const steps = ref.split('/').slice(1);
    return steps.map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return undefined;
  }
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
  for (let ref = refOf(current.schema); ref !== undefined; ref = refOf(current.schema)) {
    if (seen.has(current.schema)) {
      throw unreadable(document, 'the reference leads back to itself', current.path);
    }
    seen.add(current.schema);
    current = follow(document, ref, current.path);
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
  '$dynamicRef',
  'type',
  'properties',
  'items',
  'enum',
  'const',
  'allOf',
  'anyOf',
  'oneOf',
  'additionalProperties',
  'patternProperties',
  'prefixItems',
  'format',
];

/** Null beside what else it is, as OpenAPI 3.0 and tools before it say it. */
export function allowsNull(schema: Json): boolean {
  return schema['nullable'] === true || schema['x-nullable'] === true;
}

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

/** The only value that a schema allows, if it is one that can tell objects apart. */
export function literalOf(document: OpenApi, site: SchemaSite): TellingValue | undefined {
  const [value, ...others] = literalsOf(document, site);
  return others.length === 0 && (typeof value === 'string' || typeof value === 'number') ? value : undefined;
}

/** The values that a schema lists: those of its part that lists the fewest. */
export function literalsOf(document: OpenApi, site: SchemaSite): readonly unknown[] {
  const lists = partsOf(document, resolveSite(document, site)).flatMap(({ schema }) => {
    if (Array.isArray(schema['enum'])) return [schema['enum'] as unknown[]];
    return 'const' in schema ? [[schema['const']]] : [];
  });
  return lists.sort((a, b) => a.length - b.length)[0] ?? [];
}
