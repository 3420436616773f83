/**
 * What an OpenAPI document says beside its unions: events that are in none, and examples.
 */
import { changesOf, type Change, type Finding } from '../../compare/change.js';
import { Unreadable } from '../unreadable.js';
import { examplesIn, readExample, tagInExamples, type ReadExample } from './examples.js';
import { refName, unionMembers } from './index.js';
import {
  itemsAt,
  literalOf,
  openApiOf,
  propertiesOf,
  resolveSite,
  schemaNamed,
  schemasOf,
  type OpenApi,
  type SchemaSite,
} from './schema.js';
import type { Place } from '../../model/index.js';
import type { Wanted } from '../reading.js';

/** A schema that looks like an event of a direction and that no union of the document lists. */
export interface Orphan {
  readonly schema: string;
  readonly tag: string;
  readonly surface: string;
  readonly direction: string;
  readonly place: Place;
}

/**
 * Finds event schemas in no union: objects with a required discriminator of one value whose names begin with the name
 * of a wanted union. Those that the catalogue names as another direction's events are none.
 *
 * @throws UserError (exit code 2) where the document cannot be read
 */
export function orphanEvents(document: unknown, file: string, wanted: readonly Wanted[]): Orphan[] {
  const openApi = openApiOf(document, file);
  const listed = new Set([...memberNames(openApi), ...wanted.flatMap(({ events }) => events)]);
  return schemasOf(openApi).flatMap((site) => {
    if (listed.has(site.name)) return [];
    // The longest name wins where one union's name begins another's.
    const [direction] = wanted
      .filter(({ union }) => union !== undefined && site.name.startsWith(union) && site.name !== union)
      .sort((a, b) => b.union!.length - a.union!.length);
    const { required, tag } = (direction && tagOf(openApi, site, direction.discriminator)) ?? {};
    if (!direction || !required || tag === undefined) return [];
    const { surface, direction: name } = direction;
    return [{ schema: site.name, tag, surface, direction: name, place: { file, path: site.path } }];
  });
}

/** Orphans as changes, so that the catalogue explains them like any other: `orphan:NAME` at the direction. */
export function orphanChanges(orphans: readonly Orphan[]): Change[] {
  const findings = orphans.map(({ schema, tag, surface, direction }): Finding => {
    const path = `${tag}: ${schema}`;
    const place = { surface, direction, tag, path, before: [], after: [] };
    return { rule: 'orphan', subject: schema, aliases: [tag], ...place, was: schema, now: 'no such event' };
  });
  return changesOf(findings);
}

function memberNames(document: OpenApi): string[] {
  return schemasOf(document).flatMap((site) =>
    ['anyOf', 'oneOf'].flatMap((keyword) => itemsAt(site, keyword).flatMap(({ value }) => refName(value) ?? [])),
  );
}

/** The property that holds the tag of an event, and the tag where it is the only value. */
function tagOf(
  document: OpenApi,
  site: SchemaSite,
  discriminator: string,
): { readonly required: boolean; readonly tag: string | undefined } | undefined {
  try {
    const properties = propertiesOf(document, resolveSite(document, site));
    const property = properties.find(({ name }) => name === discriminator);
    return property && { required: property.required, tag: literalOf(document, property) };
  } catch (error) {
    // Whoever reads the schema says so.
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** An example of an event in the document. */
export interface UpstreamExample extends ReadExample {
  readonly schema: string;
  readonly tag: string;
  readonly surface: string;
  readonly direction: string;
  readonly place: Place;
}

/**
 * The examples of the wanted events, as far as the schema or the example itself says which event it is.
 *
 * @throws UserError (exit code 2) where the document cannot be read
 */
export function examples(document: unknown, file: string, wanted: readonly Wanted[]): UpstreamExample[] {
  const openApi = openApiOf(document, file);
  return wanted.flatMap((each) => {
    const names = each.union === undefined ? each.events : [each.union];
    const sites = names.flatMap((name) => {
      const site = schemaNamed(openApi, name);
      return site ? unionMembers(openApi, { ...site, name }, () => undefined) : [];
    });
    return sites.flatMap((site) => {
      const tag = tagOf(openApi, site, each.discriminator)?.tag ?? tagInExamples(site, each.discriminator);
      if (tag === undefined) return [];
      return examplesIn(site).map(({ text, path }) => {
        const { surface, direction } = each;
        const origin = { schema: site.name, tag, surface, direction, place: { file, path } };
        return { ...origin, ...readExample(text, each.discriminator) };
      });
    });
  });
}
