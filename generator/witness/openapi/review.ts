/**
 * What an OpenAPI document says beside its unions: events that are in none, and examples.
 */
import { changesOf, type Change, type Finding } from '../../compare/change.js';
import { parseLenientJson, type Leniency } from './lenient-json.js';
import { unionMembers } from './index.js';
import {
  branchesOf,
  literalOf,
  openApiOf,
  propertiesOf,
  resolveSite,
  schemaNamed,
  schemasOf,
  type Json,
  type OpenApi,
  type SchemaSite,
} from './schema.js';
import type { Place } from '../../model/index.js';
import { isJsonObject } from '../../model/json.js';
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
    const tag = direction && tagOf(openApi, site, direction.discriminator);
    if (!direction || tag === undefined) return [];
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
    branchesOf(site).flatMap(({ schema: { $ref: ref } }) => (typeof ref === 'string' ? [ref.split('/').at(-1)!] : [])),
  );
}

function tagOf(document: OpenApi, site: SchemaSite, discriminator: string): string | undefined {
  const property = propertiesOf(document, resolveSite(document, site)).find(({ name }) => name === discriminator);
  return property?.required ? literalOf(document, property) : undefined;
}

/** An example of an event in the document. */
export interface UpstreamExample {
  readonly schema: string;
  readonly tag: string;
  readonly surface: string;
  readonly direction: string;
  /** Absent where the example cannot be read at all. */
  readonly value?: unknown;
  /** What was overlooked to read it; empty where it is JSON as it stands. */
  readonly tolerated: readonly Leniency[];
  /** Why it cannot be read. */
  readonly error?: string;
  readonly place: Place;
}

/**
 * The examples of the wanted events: under `example`, `examples`, or the `example` of an extension (`x-…`), as JSON
 * or as text that holds JSON. A tag with stray spaces around it is trimmed.
 *
 * @throws UserError (exit code 2) where the document cannot be read
 */
export function examples(document: unknown, file: string, wanted: readonly Wanted[]): UpstreamExample[] {
  const openApi = openApiOf(document, file);
  return wanted.flatMap((each) => {
    const names = each.union === undefined ? each.events : [each.union];
    const sites = names.flatMap((name) => {
      const site = schemaNamed(openApi, name);
      return site ? unionMembers(openApi, { ...site, name }) : [];
    });
    return sites.flatMap((site) => {
      const tag = tagOf(openApi, site, each.discriminator);
      if (tag === undefined) return [];
      return examplesIn(site).map(({ text, path }) => {
        const { surface, direction } = each;
        const origin = { schema: site.name, tag, surface, direction, place: { file, path } };
        return { ...origin, ...readExample(text, each.discriminator) };
      });
    });
  });
}

function examplesIn({ schema, path }: SchemaSite): { text: unknown; path: Place['path'] }[] {
  const inside = (value: Json, at: Place['path']): { text: unknown; path: Place['path'] }[] => [
    ...('example' in value ? [{ text: value['example'], path: [...at, 'example'] }] : []),
    ...(Array.isArray(value['examples'])
      ? value['examples'].map((text: unknown, index) => ({ text, path: [...at, 'examples', index] }))
      : []),
  ];
  const extensions = Object.entries(schema).filter(([key, value]) => key.startsWith('x-') && isJsonObject(value));
  return [...inside(schema, path), ...extensions.flatMap(([key, value]) => inside(value as Json, [...path, key]))];
}

function readExample(text: unknown, discriminator: string): Pick<UpstreamExample, 'value' | 'tolerated' | 'error'> {
  try {
    const { value, tolerated } = typeof text === 'string' ? parseLenientJson(text) : { value: text, tolerated: [] };
    const tag = isJsonObject(value) ? value[discriminator] : undefined;
    if (!isJsonObject(value) || typeof tag !== 'string' || tag === tag.trim()) return { value, tolerated };
    return { value: { ...value, [discriminator]: tag.trim() }, tolerated: [...tolerated, 'stray-space'] };
  } catch (error) {
    return { tolerated: [], error: (error as Error).message };
  }
}
