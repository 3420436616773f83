/** The schemas that a union lists. */
import { isJsonObject } from '../../model/json.js';
import { Unreadable, type Doubt } from '../unreadable.js';
import { heirsOf, mappedTag, taggedByName } from './discriminator.js';
import {
  follow,
  itemsAt,
  refOf,
  resolveSite,
  saysWhatItIs,
  schemaOf,
  unreadable,
  type Json,
  type OpenApi,
  type SchemaSite,
} from './schema.js';

/** Is told what could not be read, and why. */
export type Tell = (name: string, why: string, more?: Pick<Doubt, 'tag' | 'asOne'>) => void;

export interface NamedSite extends SchemaSite {
  readonly name: string;
  /** The tag that stands for it where the schema leaves it open. */
  readonly tag?: string;
  /** The member of the union that is a choice itself, of which this is a part. */
  readonly choice?: NamedSite;
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
  const branches = [...itemsAt(site, 'anyOf'), ...itemsAt(site, 'oneOf')];
  if (branches.length === 0) {
    const heirs = heirsOf(document, site, around.length === 0);
    return heirs.length > 0 ? heirs : [site];
  }
  const inside = [...around, site.schema];
  const members = branches.flatMap(({ value, path }, index) => {
    const name = nameBehind(document, value, path) ?? `${site.name}${index + 1}`;
    const tag = mappedTag(site.schema, value);
    return orTell(tell, name, [], () => {
      const schema = schemaOf(document, value, path);
      if (!saysWhatItIs(schema)) return [];
      const member = resolveSite(document, { schema, path });
      if (inside.includes(member.schema)) throw unreadable(document, 'the union is a member of itself', path);
      const named = { ...member, name, ...(tag !== undefined && { tag }) };
      const parts = unionMembers(document, named, tell, inside);
      return parts.length > 1 ? parts.map((part) => ({ choice: named, ...part })) : parts;
    });
  });
  return taggedByName(document, site.schema, members);
}

/** The name of the schema that a reference points at: an anchor may be called otherwise, and what is no letter is encoded. */
export function nameBehind(document: OpenApi, schema: unknown, path: SchemaSite['path']): string | undefined {
  const ref = isJsonObject(schema) ? refOf(schema) : undefined;
  if (ref === undefined) return undefined;
  const target = orTell(
    () => undefined,
    '',
    undefined,
    () => follow(document, ref, path).path.at(-1),
  );
  return typeof target === 'string' ? target : refName(schema);
}

/** The name at the end of a reference. */
export function refName(schema: unknown): string | undefined {
  const ref = isJsonObject(schema) ? refOf(schema) : undefined;
  return ref
    ?.split('/')
    .at(-1)
    ?.replace(/^.*#(?=.)/, '');
}

export function orTell<T>(tell: Tell, name: string, otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell(name, error.message);
    return otherwise;
  }
}
