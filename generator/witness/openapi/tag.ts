/** The tag of a schema that may be an event. */
import { tagTextOf, type Tagging } from '../../model/tags.js';
import { Unreadable } from '../unreadable.js';
import {
  literalOf,
  literalsOf,
  propertiesOf,
  resolveSite,
  type OpenApi,
  type Property,
  type SchemaSite,
} from './schema.js';

export interface TagProperty {
  readonly required: boolean;
  /** Absent where the property has no single value. */
  readonly tag?: string;
}

/** The property that holds the tag of an event; undefined where there is none, or the schema cannot be read. */
export function tagProperty(document: OpenApi, site: SchemaSite, tagging: Tagging): TagProperty | undefined {
  try {
    const properties = propertiesOf(document, resolveSite(document, site));
    const property = properties.find(({ name }) => name === tagging.discriminator);
    const tag = property && tagTextOf(tagging, literalOf(document, property));
    return property && { required: property.required, ...(tag !== undefined && { tag }) };
  } catch (error) {
    // Whoever reads the schema says so.
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Why the properties of an event do not say its tag, and what may be done. */
export interface TagProblem {
  readonly why: string;
  readonly advice?: string;
}

export function tagProblem(document: OpenApi, properties: readonly Property[], tagging: Tagging): TagProblem {
  const { discriminator, tags } = tagging;
  const property = properties.find(({ name }) => name === discriminator);
  if (property) {
    const [value, ...others] = literalsOf(document, property);
    const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (others.length > 0 || !isScalar) return { why: `\`${discriminator}\` has no single value` };
    return { why: `\`${discriminator}\` is the ${typeof value} ${value}`, advice: adviceFor(value, tags) };
  }
  const inside = pathInside(document, properties, tagging);
  if (inside === undefined) return { why: `there is no \`${discriminator}\`` };
  const holder = inside.slice(0, -1).join('.');
  return {
    why: `there is no \`${discriminator}\` but in \`${holder}\``,
    advice: `if what \`${holder}\` holds is the event, and the rest its envelope, take the union of what it holds; else write the surface by hand, with \`discriminator: ${inside.join('.')}\``,
  };
}

function adviceFor(value: unknown, tags: Tagging['tags']): string {
  if (tags !== undefined) return 'the tags of this surface are whole numbers';
  return typeof value === 'number'
    ? 'the tags of this surface are texts'
    : 'only a text or a whole number can be a tag';
}

/** Where an object of an event has the discriminator: `event.type`, which may be asked for by its last step alone. */
function pathInside(
  document: OpenApi,
  properties: readonly Property[],
  { discriminator, ...tagging }: Tagging,
): readonly string[] | undefined {
  const steps = discriminator.split('.');
  const holders = properties.filter(({ name }) => steps.length === 1 || name === steps[0]);
  for (const holder of holders) {
    const rest = steps.length === 1 ? discriminator : steps.slice(1).join('.');
    if (tagProperty(document, holder, { ...tagging, discriminator: rest })?.tag !== undefined)
      return [holder.name, ...rest.split('.')];
  }
  return undefined;
}

/** What the tags of a union's members are on the wire, as far as their properties say so. */
export function tagsOf(document: OpenApi, members: readonly SchemaSite[], discriminator: string): Tagging['tags'] {
  const properties = members.flatMap((member) => propertiesOrNone(document, member));
  const own = properties.filter(({ name }) => name === discriminator);
  return own.length > 0 && own.every((property) => isNumber(document, property)) ? 'integer' : undefined;
}

function isNumber(document: OpenApi, property: Property): boolean {
  const values = literalsOf(document, property);
  if (values.length > 0) return values.every((value) => typeof value === 'number');
  const { type } = resolveSite(document, property).schema;
  return type === 'integer' || type === 'number';
}

/** Whoever reads the schema says why it cannot be read. */
function propertiesOrNone(document: OpenApi, site: SchemaSite): Property[] {
  try {
    return propertiesOf(document, resolveSite(document, site));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/**
 * A word for an event whose tag is none: the name of its schema, or of its message; else what is said at the schema, or at the
 * property that holds the tag.
 */
export function wordFor(
  document: OpenApi,
  { name, schema: { title }, path }: SchemaSite & { readonly name: string },
  property: Property | undefined,
): string | undefined {
  // What stands in a union without a name of its own is called by its number there.
  if (!Number.isInteger(path.at(-1))) return name;
  const { title: own, 'x-enum-varnames': names } = property ? resolveSite(document, property).schema : {};
  const [first] = Array.isArray(names) ? (names as unknown[]) : [];
  return [title, first, own].find((word): word is string => typeof word === 'string');
}
