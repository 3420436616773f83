/** The tag of a schema that may be an event. */
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
export function tagProperty(document: OpenApi, site: SchemaSite, discriminator: string): TagProperty | undefined {
  try {
    const properties = propertiesOf(document, resolveSite(document, site));
    const property = properties.find(({ name }) => name === discriminator);
    const tag = property && literalOf(document, property);
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

export function tagProblem(document: OpenApi, properties: readonly Property[], discriminator: string): TagProblem {
  const property = properties.find(({ name }) => name === discriminator);
  if (property) {
    const [value, ...others] = literalsOf(document, property);
    return others.length === 0 && (typeof value === 'number' || typeof value === 'boolean')
      ? { why: `\`${discriminator}\` is the ${typeof value} ${value}`, advice: 'only a text can be a tag' }
      : { why: `\`${discriminator}\` has no single value` };
  }
  const inside = pathInside(document, properties, discriminator);
  if (inside === undefined) return { why: `there is no \`${discriminator}\`` };
  const holder = inside.slice(0, -1).join('.');
  return {
    why: `there is no \`${discriminator}\` but in \`${holder}\``,
    advice: `what \`${holder}\` holds is the event, and the rest its envelope: take the union of what it holds`,
  };
}

/** Where an object of an event has the discriminator: `event.type`, which may be asked for by its last step alone. */
function pathInside(
  document: OpenApi,
  properties: readonly Property[],
  discriminator: string,
): readonly string[] | undefined {
  const steps = discriminator.split('.');
  const holders = properties.filter(({ name }) => steps.length === 1 || name === steps[0]);
  for (const holder of holders) {
    const rest = steps.length === 1 ? discriminator : steps.slice(1).join('.');
    if (tagProperty(document, holder, rest)?.tag !== undefined) return [holder.name, ...rest.split('.')];
  }
  return undefined;
}
