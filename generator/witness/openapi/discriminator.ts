/** What OpenAPI's `discriminator` says beside the schemas: which tag means which, and what inherits from a base. */
import { isJsonObject } from '../../model/json.js';
import { Unreadable } from '../unreadable.js';
import {
  literalOf,
  literalsOf,
  partsOf,
  propertiesOf,
  refOf,
  schemasOf,
  type Json,
  type OpenApi,
  type SchemaSite,
} from './schema.js';

interface Member extends SchemaSite {
  readonly name: string;
  readonly tag?: string;
}

/** The tag that `discriminator.mapping` gives to a member of a union. */
export function mappedTag(union: Json, member: unknown): string | undefined {
  const ref = isJsonObject(member) ? refOf(member) : undefined;
  return ref === undefined ? undefined : tagOf(union, ref, nameIn(ref));
}

function tagOf(schema: Json, ref: string, name: string): string | undefined {
  const mapping = mappingOf(schema);
  return Object.keys(mapping).find((tag) => mapping[tag] === ref || mapping[tag] === name);
}

function mappingOf({ discriminator }: Json): Json {
  const mapping = isJsonObject(discriminator) ? discriminator['mapping'] : undefined;
  return isJsonObject(mapping) ? mapping : {};
}

function nameIn(ref: string): string {
  return ref.split('/').at(-1)!;
}

/** The field that tells the members of a union, or what inherits from a base, apart. */
export function discriminatorField({ discriminator }: Json): string | undefined {
  // Before OpenAPI 3 it was the name of the field alone.
  if (typeof discriminator === 'string') return discriminator;
  const field = isJsonObject(discriminator) ? discriminator['propertyName'] : undefined;
  return typeof field === 'string' ? field : undefined;
}

/** Members of which none says its tag are told apart by the names of their schemas: OpenAPI has it so. */
export function taggedByName<T extends Member>(document: OpenApi, union: Json, members: readonly T[]): T[] {
  const field = discriminatorField(union);
  const isSaid = members.some((member) => member.tag !== undefined || statesTag(document, member, field));
  return field === undefined || isSaid ? [...members] : members.map((member) => ({ ...member, tag: member.name }));
}

function statesTag(document: OpenApi, member: SchemaSite, field: string | undefined): boolean {
  const property = readableOr([], () => propertiesOf(document, member)).find(({ name }) => name === field);
  return property !== undefined && literalsOf(document, property).length > 0;
}

/**
 * The schemas that inherit from a base, each with its tag. Those from which others inherit are bases themselves, unless a mapping
 * says that they are meant.
 *
 * @param isAsked is the base meant to be a union? Then it needs no discriminator, if its heirs have a property that tells them
 *   apart and it leaves open
 * @returns none where it is no such base
 */
export function heirsOf(document: OpenApi, base: Member, isAsked: boolean): Member[] {
  const isTold = discriminatorField(base.schema) !== undefined;
  const heirs = isTold || isAsked ? (inheritance(document).get(base.schema) ?? []) : [];
  if (heirs.length === 0) return [];
  const tagged = heirs.map((site): Member => {
    const tag = tagOf(base.schema, `#/${site.path.join('/')}`, site.name);
    return { ...site, ...(tag !== undefined && { tag }) };
  });
  const isBase = ({ schema }: SchemaSite): boolean => inheritance(document).has(schema);
  const meant = tagged.filter((heir) => heir.tag !== undefined || !isBase(heir));
  if (!isTold && !areToldApart(document, base, meant)) return [];
  return taggedByName(document, base.schema, meant);
}

/** Do they all have another literal in a property that their base leaves open? */
function areToldApart(document: OpenApi, base: SchemaSite, heirs: readonly SchemaSite[]): boolean {
  const literals = [base, ...heirs].map((site) =>
    readableOr(new Map<string, unknown>(), () => {
      const properties = propertiesOf(document, site);
      return new Map(properties.map((each) => [each.name, readableOr(undefined, () => literalOf(document, each))]));
    }),
  );
  const [own, ...theirs] = literals;
  return [...(theirs[0]?.keys() ?? [])].some((name) => {
    const values = new Set(theirs.map((each) => each.get(name)));
    return values.size > 1 && values.size === theirs.length && !values.has(undefined) && own!.get(name) === undefined;
  });
}

const heirsIn = new WeakMap<Json, ReadonlyMap<Json, readonly NamedSchema[]>>();

type NamedSchema = ReturnType<typeof schemasOf>[number];

/** Of each schema that others consist of: which. */
function inheritance(document: OpenApi): ReadonlyMap<Json, readonly NamedSchema[]> {
  const known = heirsIn.get(document.root);
  if (known) return known;
  const heirs = new Map<Json, NamedSchema[]>();
  for (const site of schemasOf(document)) {
    for (const part of new Set(inherited(document, site))) heirs.set(part, [...(heirs.get(part) ?? []), site]);
  }
  heirsIn.set(document.root, heirs);
  return heirs;
}

/** All that a schema consists of beside itself. */
function inherited(document: OpenApi, site: SchemaSite): Json[] {
  return readableOr([], () => partsOf(document, site).map(({ schema }) => schema)).filter(
    (each) => each !== site.schema,
  );
}

/** Whoever reads the schema as an event says why it cannot be read. */
function readableOr<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return otherwise;
    throw error;
  }
}
