/**
 * What an OpenAPI document says beside its unions: events that are in none, and examples.
 */
import { changesOf, type Change, type Difference } from '../../compare/change.js';
import { tagProperty } from './tag.js';
import { examplesIn, readExamples, tagInExamples, type ReadExample } from './examples.js';
import { nameBehind, unionMembers } from './event-union-members.js';
import { itemsAt, openApiOf, schemaNamed, schemasOf, type OpenApi } from './schema.js';
import type { Place } from '../../model/index.js';
import { unionNames, type Wanted } from '../reader-interface.js';

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
 * of a wanted union, or as all events of a direction without one do. Those that the catalogue names as another
 * direction's events are none.
 *
 * @param known schemas that the catalogue has, listed or not
 * @throws UserError (exit code 2) where the document cannot be read
 */
export function orphanEvents(
  document: unknown,
  file: string,
  wanted: readonly Wanted[],
  known: readonly string[] = [],
): Orphan[] {
  const openApi = openApiOf(document, file);
  const listed = new Set([...memberNames(openApi), ...wanted.flatMap(({ events }) => events), ...known]);
  const unions = wanted.flatMap(unionNames);
  const homes = wanted.flatMap((each) => {
    const heads = each.union === undefined ? [commonHead(each.events, unions)] : unionNames(each);
    return heads.flatMap((head) => (head === undefined ? [] : [{ wanted: each, head }]));
  });
  return schemasOf(openApi).flatMap((site) => {
    if (listed.has(site.name)) return [];
    // The longest beginning wins where one is another's.
    const [home] = homes
      .filter(({ head }) => site.name.startsWith(head) && site.name !== head)
      .sort((a, b) => b.head.length - a.head.length);
    const { required, tag } = (home && tagProperty(openApi, site, home.wanted)) ?? {};
    if (!home || !required || tag === undefined) return [];
    const { surface, direction: name } = home.wanted;
    return [{ schema: site.name, tag, surface, direction: name, place: { file, path: site.path } }];
  });
}

/** The words that the names of a direction's own events begin with; those of the unions' events are borrowed. */
function commonHead(events: readonly string[], unions: readonly string[]): string | undefined {
  const own = events.filter((name) => !unions.some((union) => name.startsWith(union)));
  const [first, ...others] = own.map((name) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+/g) ?? []);
  if (!first || others.length === 0) return undefined;
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  const head = first.slice(0, end < 0 ? undefined : end).join('');
  // A beginning that unions share says nothing of a direction.
  return head === '' || unions.some((union) => union.startsWith(head)) ? undefined : head;
}

/** Orphans as changes, so that the catalogue explains them like any other: `orphan:NAME` at the direction. */
export function orphanChanges(orphans: readonly Orphan[]): Change[] {
  const findings = orphans.map(({ schema, tag, surface, direction }): Difference => {
    const path = `${tag}: ${schema}`;
    const place = { surface, direction, tag, path, before: [], after: [] };
    return { rule: 'orphan', subject: schema, aliases: [tag], ...place, was: schema, now: 'no such event' };
  });
  return changesOf(findings);
}

function memberNames(document: OpenApi): string[] {
  return schemasOf(document).flatMap((site) =>
    ['anyOf', 'oneOf'].flatMap((keyword) =>
      itemsAt(site, keyword).flatMap(({ value, path }) => nameBehind(document, value, path) ?? []),
    ),
  );
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
    const names = each.union === undefined ? each.events : unionNames(each);
    const sites = names.flatMap((name) => {
      const site = schemaNamed(openApi, name);
      return site ? unionMembers(openApi, { ...site, name }, () => undefined) : [];
    });
    return sites.flatMap((site) => {
      const tag = tagProperty(openApi, site, each)?.tag ?? tagInExamples(site, each);
      if (tag === undefined) return [];
      return examplesIn(site).flatMap(({ text, path }) => {
        const { surface, direction } = each;
        const origin = { schema: site.name, tag, surface, direction, place: { file, path } };
        return readExamples(text, each.discriminator).map((read) => ({ ...origin, ...read }));
      });
    });
  });
}
