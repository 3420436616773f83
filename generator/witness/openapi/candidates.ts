/** Unions of a document that may be meant where nobody has said which field holds a tag: objects that one field tells apart. */
import { NAME_OF_EVENTS } from '../unclaimed-unions.js';
import { Unreadable } from '../unreadable.js';
import { refName, unionMembers, type NamedSite } from './event-union-members.js';
import { discriminatorField } from './discriminator.js';
import {
  itemsAt,
  literalOf,
  openApiOf,
  propertiesOf,
  ROOT_SCHEMA,
  schemasOf,
  type OpenApi,
  type SchemaSite,
} from './schema.js';

export interface UnionCandidate {
  readonly name: string;
  readonly events: number;
  /** The field that tells its members apart. */
  readonly discriminator: string;
}

/**
 * @param wanted the field that is meant to tell members apart: named where it does
 * @returns in the document's order; what is part of another union only is none
 */
export function unionCandidates(document: unknown, file: string, wanted?: string): UnionCandidate[] {
  const openApi = openApiOf(document, file);
  const root = { name: ROOT_SCHEMA, schema: openApi.root, path: [] };
  const found = [root, ...schemasOf(openApi)].flatMap((site) => {
    const branches = [...itemsAt(site, 'anyOf'), ...itemsAt(site, 'oneOf')];
    const listsNames = branches.filter(({ value }) => refName(value) !== undefined).length > 1;
    // What is called one of events may have them where it stands.
    if (branches.length > 0 && !listsNames && !NAME_OF_EVENTS.test(site.name)) return [];
    try {
      const members = unionMembers(openApi, site, () => undefined);
      const discriminator =
        members.length < 2
          ? undefined
          : tellingProperty(openApi, members, { wanted, mapped: discriminatorField(site.schema) });
      if (discriminator === undefined) return [];
      const candidate = { name: site.name, events: members.length, discriminator };
      return [{ candidate, isBase: branches.length === 0, members: members.map(({ schema }) => schema) }];
    } catch (error) {
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });
  // What inherits from a base may be listed elsewhere, with more.
  const isInside = ({ members }: (typeof found)[number], index: number): boolean =>
    found.some((each, at) => {
      const hasAll = at !== index && members.every((schema) => each.members.includes(schema));
      return hasAll && (each.members.length > members.length || !each.isBase || at < index);
    });
  return found.flatMap((each, index) => (each.isBase && isInside(each, index) ? [] : [each.candidate]));
}

/** The named schemas that are a choice of others, whatever tells those apart. */
export function namedUnions(document: OpenApi): string[] {
  const isUnion = (site: SchemaSite): boolean =>
    [...itemsAt(site, 'anyOf'), ...itemsAt(site, 'oneOf')].filter(({ value }) => refName(value) !== undefined).length >
    1;
  return schemasOf(document).flatMap((site) => (isUnion(site) ? [site.name] : []));
}

interface Fields {
  readonly wanted: string | undefined;
  /** The one of which the union says what its values mean. */
  readonly mapped: string | undefined;
}

/** A property that cannot be read tells nothing, and its neighbours may. */
function readableLiteral(document: OpenApi, site: SchemaSite): ReturnType<typeof literalOf> {
  try {
    return literalOf(document, site);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/**
 * The property that has another literal in each of the members of a union; else the first in which any of them differ, for then
 * that is to be told.
 *
 * @returns undefined where there is none, or they cannot be read
 */
export function tellingField(document: OpenApi, members: readonly NamedSite[]): string | undefined {
  try {
    return (
      tellingProperty(document, members, { wanted: undefined, mapped: undefined }) ??
      differingProperty(document, members)
    );
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function differingProperty(document: OpenApi, members: readonly NamedSite[]): string | undefined {
  const literals = members.map(
    (member) => new Map(propertiesOf(document, member).map((each) => [each.name, readableLiteral(document, each)])),
  );
  return [...(literals[0]?.keys() ?? [])].find((name) => {
    const values = literals.map((each) => each.get(name));
    return values.every((value) => typeof value === 'string') && new Set(values).size > 1;
  });
}

/** The property that has another literal in each member, or of which a mapping says what it is there. */
function tellingProperty(
  document: OpenApi,
  members: readonly NamedSite[],
  { wanted, mapped }: Fields,
): string | undefined {
  const tags = members.map((member) => {
    const found = propertiesOf(document, member).map((each) => {
      const tag = readableLiteral(document, each) ?? (each.name === mapped ? member.tag : undefined);
      return [each.name, tag] as const;
    });
    return new Map(found);
  });
  const names = [...(wanted === undefined ? [] : [wanted]), ...(tags[0]?.keys() ?? [])];
  const telling = names.filter((name) => {
    const values = tags.map((each) => each.get(name));
    return values.every((value) => value !== undefined) && new Set(values).size === members.length;
  });
  // Texts are more likely to be tags than numbers, unless it is said which field is meant.
  return (
    telling.find((name) => name === wanted || tags.every((each) => typeof each.get(name) === 'string')) ?? telling[0]
  );
}
