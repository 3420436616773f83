/** Unions of a document that may be meant where nobody has said which field holds a tag: objects that one field tells apart. */
import { Unreadable } from '../unreadable.js';
import { refName, unionMembers } from './index.js';
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

/** @returns in the document's order; what is part of another union only is none */
export function unionCandidates(document: unknown, file: string): UnionCandidate[] {
  const openApi = openApiOf(document, file);
  const root = { name: ROOT_SCHEMA, schema: openApi.root, path: [] };
  return [root, ...schemasOf(openApi)].flatMap((site) => {
    const branches = [...itemsAt(site, 'anyOf'), ...itemsAt(site, 'oneOf')];
    if (branches.filter(({ value }) => refName(value) !== undefined).length < 2) return [];
    try {
      const members = unionMembers(openApi, site, () => undefined);
      const discriminator = tellingProperty(openApi, members);
      return discriminator === undefined ? [] : [{ name: site.name, events: members.length, discriminator }];
    } catch (error) {
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });
}

/** The first property that has another literal in each. */
function tellingProperty(document: OpenApi, members: readonly SchemaSite[]): string | undefined {
  const literals = members.map((member) => {
    const found = propertiesOf(document, member).map((each) => [each.name, literalOf(document, each)] as const);
    return new Map(found);
  });
  const names = [...(literals[0]?.keys() ?? [])];
  return names.find((name) => {
    const values = literals.map((each) => each.get(name));
    return values.every((value) => value !== undefined) && new Set(values).size === members.length;
  });
}
