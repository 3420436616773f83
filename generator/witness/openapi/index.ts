/**
 * A witness: the API's OpenAPI document.
 */
import type { Event } from '../../model/index.js';
import { isTagText, tagTextOf } from '../../model/tags.js';
import { eventOf, mergedEvent, modelOf } from '../build-model.js';
import { assertSomethingWasRead, unionNames, unionsWith, type Reading, type Wanted } from '../reader-interface.js';
import type { Doubt } from '../unreadable.js';
import { tagInExamples } from './examples.js';
import { orTell, unionMembers, type NamedSite, type Tell } from './event-union-members.js';
import { descriptionOf, readField, type Reader } from './read-type.js';
import {
  literalOf,
  openApiOf,
  pointerText,
  propertiesOf,
  resolveSite,
  schemaNamed,
  unreadable,
  type OpenApi,
  type SchemaSite,
} from './schema.js';
import { tagProblem, wordFor } from './tag.js';

/**
 * Reads the events that are wanted, and every type that they reach. What cannot be read
 * is told, and its neighbours are read all the same.
 *
 * @param document the parsed document, or a part of one that still has `components.schemas`
 * @param file its name, for places
 * @throws UserError (exit code 2) where nothing can be read: no schemas, nothing of what is wanted, no event that is one
 */
export function readOpenApi(document: unknown, file: string, wanted: readonly Wanted[]): Reading {
  const openApi = openApiOf(document, file);
  return readSites(openApi, wanted, eventSites, (name) => schemaNamed(openApi, name) !== undefined);
}

/**
 * Reads events whose schemas stand in a document of any kind.
 *
 * @param sitesOf finds the schemas of a direction's events; it is told which names are missing, and what cannot be read
 * @param isThere may an event of this name be asked for as if it were a union?
 * @throws UserError (exit code 2) where nothing can be read
 */
export function readSites(
  document: OpenApi,
  wanted: readonly Wanted[],
  sitesOf: FindSites,
  isThere: (name: string) => boolean,
): Reading {
  const missing: string[] = [];
  const doubts: Doubt[] = [];
  const model = modelOf(document.file, wanted, (each, declarations) => {
    const { surface, direction } = each;
    const tell: Tell = (name, why, more) => doubts.push({ surface, direction, name, why, ...more });
    const sites = withoutRepetition(sitesOf(document, each, missing, tell));
    const reader = { document, surface, declarations };
    const events = readEvents(reader, each, sites, tell, isThere);
    return events.length === 0 ? undefined : events;
  });
  const reading: Reading = { model, cannotTell: ['unlisted', 'names', 'deprecation', 'surfaces'], missing, doubts };
  if (wanted.length > 0) assertSomethingWasRead(reading, `${document.file}: the document has none of`);
  return reading;
}

type FindSites = (document: OpenApi, wanted: Wanted, missing: string[], tell: Tell) => EventSite[];

/** An event's schema, and which of the direction's unions lists it. */
export interface EventSite extends NamedSite {
  readonly union: string;
  /** Where the event itself stands, where that is not its schema. */
  readonly at?: SchemaSite['path'];
}

/** Schemas of a direction's events: members of its union, or those that are listed by name. */
function eventSites(document: OpenApi, wanted: Wanted, missing: string[], tell: Tell): EventSite[] {
  const one = (name: string): NamedSite[] => namedSite(document, name, missing);
  const unions = unionNames(wanted);
  if (unions.length === 0) return wanted.events.flatMap(one).map((site) => ({ ...site, union: '' }));
  return unions.flatMap((union) =>
    one(union).flatMap((site) => unionMembers(document, site, tell).map((member) => ({ ...member, union }))),
  );
}

/** What is listed several times is read once. What is named itself is not of the union that lists it, too. */
function withoutRepetition(sites: readonly EventSite[]): EventSite[] {
  return sites.filter(({ schema, union }, index) => {
    const named = sites.find((each) => each.schema === schema && each.name === each.union);
    if (named && union !== named.union) return false;
    return sites.findIndex((each) => each.schema === schema && (!named || each.union === union)) === index;
  });
}

function namedSite(document: OpenApi, name: string, missing: string[]): NamedSite[] {
  const site = schemaNamed(document, name);
  if (!site) missing.push(name);
  return site ? [{ ...resolveSite(document, site), name }] : [];
}

function readEvents(
  reader: Reader,
  wanted: Wanted,
  sites: readonly EventSite[],
  tell: Tell,
  isThere: (name: string) => boolean,
): Event[] {
  const byTag = new Map<string, { readonly event: Event; readonly site: EventSite }[]>();
  for (const site of sites) {
    const event = orTell(tell, site.name, undefined, () => readEvent(reader, wanted, site, tell));
    if (!event) continue;
    const known = byTag.get(event.tag) ?? [];
    const other = known.find((each) => !mayShareTag(each.site, site));
    if (!other) byTag.set(event.tag, [...known, { event, site }]);
    else {
      const why = `a second event with the tag ${event.tag}, after ${other.site.name} (${pointerText(other.site.path)})`;
      const asOne = isThere(site.name) ? unionsWith(wanted, site.name) : undefined;
      tell(site.name, unreadable(reader.document, why, site.path).message, { ...(asOne !== undefined && { asOne }) });
    }
  }
  return [...byTag.values()].map((forms) => {
    const [first, ...others] = forms;
    const merged = mergedEvent(first!.event, ...others.map(({ event }) => event));
    const { choice } = first!.site;
    if (!choice || forms.length === 1 || forms.some(({ site }) => site.choice !== choice)) return merged;
    return { ...merged, upstream: choice.name, place: { ...merged.place, path: choice.path } };
  });
}

/**
 * Several unions may each have their own form of an event (`ShopEvent | OpenedLate`: all of the one, and another form of
 * what it calls `Opened`), and one member of a union may be a choice of forms. Two members of
 * one union with one tag cannot be told apart.
 */
function mayShareTag(a: EventSite, b: EventSite): boolean {
  return a.union !== b.union || (a.choice !== undefined && a.choice === b.choice);
}

/** Where the schema leaves its tag open its example may name it: that is told, too. */
function readEvent(reader: Reader, wanted: Wanted, site: EventSite, tell: Tell): Event {
  const { document } = reader;
  const { name: upstream, path, at = path } = site;
  const { discriminator } = wanted;
  const properties = propertiesOf(document, site);
  const property = properties.find(({ name }) => name === discriminator);
  const stated = property && tagTextOf(wanted, literalOf(document, property));
  const named = site.tag !== undefined && property && isTagText(wanted, site.tag) ? site.tag : undefined;
  const tag = stated ?? named ?? tagInExamples(site, wanted);
  const { why, advice } = tagProblem(document, properties, wanted);
  if (tag === undefined) {
    const so = `${why}, so its tag is not known`;
    throw unreadable(document, advice === undefined ? so : `${so} (${advice})`, path);
  }
  if (stated === undefined && named === undefined)
    tell(upstream, unreadable(document, `${why}; ${tag} is its example's`, path).message, { tag });
  const fields = properties.map((each) => readField(reader, each, upstream));
  const name = wordFor(document, site, property);
  const place = { file: document.file, path: at };
  return eventOf(wanted, {
    tag,
    upstream,
    ...(name !== undefined && { name }),
    doc: descriptionOf(site),
    fields,
    place,
  });
}
