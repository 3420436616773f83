/** The tag of a schema that may be an event. */
import { Unreadable } from '../unreadable.js';
import { literalOf, propertiesOf, resolveSite, type OpenApi, type SchemaSite } from './schema.js';

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
