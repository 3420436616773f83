/** Which union of a document the events are taken from, where the command does not say it or says one that is not there. */
import type { Tagging } from '../model/tags.js';
import { plural, UserError } from '../report/problem.js';
import { didYouMean } from '../report/suggest.js';
import { asyncApiTagging, asyncApiUnions, asyncApiUntagged, isAsyncApiUnion } from '../witness/asyncapi/index.js';
import { namedUnions, tellingField, unionCandidates } from '../witness/openapi/candidates.js';
import { discriminatorField } from '../witness/openapi/discriminator.js';
import { unionMembers } from '../witness/openapi/event-union-members.js';
import { openApiOf, schemaNamed } from '../witness/openapi/schema.js';
import { tagProperty, tagsOf } from '../witness/openapi/tag.js';
import { NAME_OF_EVENTS, unclaimedUnions } from '../witness/unclaimed-unions.js';
import { unionNames } from '../witness/reader-interface.js';
import {
  eventUnions,
  hasType,
  namedUnions as namedSdkUnions,
  taggingOf,
  typeInNamespace,
  untaggedIn,
} from '../witness/sdk/event-unions.js';
import { untaggedMembers } from '../witness/openapi/untagged.js';
import { refuseUntagged } from './refuse-untagged.js';

export interface ChosenUnion {
  readonly union: string;
  /** The field that tells its events apart, where the document shows it. */
  readonly discriminator?: string;
  /** What its tags are on the wire. */
  readonly tags?: Tagging['tags'];
}

interface Candidate {
  readonly name: string;
  readonly events: number;
  readonly discriminator?: string;
}

/**
 * @param asked what the command or the catalogue names
 * @param discriminator the field that is meant to hold the tag
 * @throws UserError (exit code 2) where there is no such union, or nothing says which of several is meant
 */
export function chooseOpenApiUnion(
  document: unknown,
  file: string,
  asked: string | undefined,
  discriminator: string | undefined,
): ChosenUnion {
  const openApi = openApiOf(document, file);
  const candidates = unionCandidates(document, file, discriminator);
  const others = namedUnions(openApi).filter((name) => candidates.every((each) => each.name !== name));
  const found = choose(file, asked, candidates, others, (name) => schemaNamed(openApi, name) !== undefined);
  const sites = unionNames(found).flatMap((name) => ({ ...schemaNamed(openApi, name)!, name }));
  const [stated] = sites.flatMap(({ schema }) => discriminatorField(schema) ?? []);
  const members = sites.flatMap((site) => unionMembers(openApi, site, () => undefined));
  const wanted = discriminator ?? USUAL_FIELD;
  const hasIt = members.some((member) => tagProperty(openApi, member, { discriminator: wanted }) !== undefined);
  const field = found.discriminator ?? stated ?? (hasIt ? undefined : tellingField(openApi, members));
  const tagField = field ?? wanted;
  refuseUntagged(file, found.union, tagField, untaggedMembers(openApi, members, tagField));
  const tags = tagsOf(openApi, members, tagField);
  return { ...found, ...(field !== undefined && { discriminator: field }), ...(tags && { tags }) };
}

/** The field that holds the tag where nobody has said anything else. */
const USUAL_FIELD = 'type';

/** The same for an AsyncAPI document: an operation, a channel or an action is a union of its messages. */
export function chooseAsyncApiUnion(
  document: unknown,
  file: string,
  asked: string | undefined,
  discriminator = USUAL_FIELD,
): ChosenUnion {
  const unions = asyncApiUnions(document, file);
  const found = choose(file, asked, unions, [], (name) => isAsyncApiUnion(document, file, name));
  const tagging = asyncApiTagging(document, file, unionNames(found), discriminator);
  if (tagging.discriminator === undefined) {
    const untagged = asyncApiUntagged(document, file, unionNames(found), discriminator);
    refuseUntagged(file, found.union, discriminator, untagged);
  }
  return { ...found, ...tagging };
}

/** The same for typings. */
export function chooseSdkUnion(
  directory: string,
  name: string,
  asked: string | undefined,
  discriminator = USUAL_FIELD,
): ChosenUnion {
  const isThere = (each: string): boolean => hasType(directory, name, each);
  const withTagging = (union: string): ChosenUnion => {
    const unions = unionNames({ union });
    const tagging = taggingOf(directory, name, unions, discriminator);
    if (tagging.discriminator === undefined)
      refuseUntagged(name, union, discriminator, untaggedIn(directory, name, unions, discriminator));
    return { union, ...tagging };
  };
  if (asked !== undefined && unionNames({ union: asked }).every(isThere)) return withTagging(asked);
  const taggings: Tagging[] = [{ discriminator }, { discriminator, tags: 'integer' }];
  const unions = unclaimedUnions(eventUnions(directory, name, taggings), []);
  const candidates = unions.map((each) => ({ name: each.name, events: each.tags.length }));
  const others = namedSdkUnions(directory, name).filter((each) => unions.every((union) => union.name !== each));
  const nearest = (each: string): string | undefined => typeInNamespace(directory, name, each);
  const { union } = choose(name, asked, candidates, others, isThere, nearest);
  return withTagging(union);
}

function choose(
  file: string,
  asked: string | undefined,
  candidates: readonly Candidate[],
  others: readonly string[],
  isThere: (name: string) => boolean,
  nearest: (name: string) => string | undefined = () => undefined,
): ChosenUnion {
  const list = listText(candidates);
  if (asked === undefined) {
    const named = candidates.filter(({ name }) => NAME_OF_EVENTS.test(name));
    const [only] = named.length === 1 ? named : candidates;
    if (only && (named.length === 1 || candidates.length === 1)) return { union: only.name, ...discriminatorOf(only) };
    const also = others.length === 0 ? '' : `; its unions: ${shortList(others)}`;
    const why = only
      ? `say with --union which one is meant: ${list}`
      : `it has no union that looks like one of events${also}${ONE_BY_ONE}`;
    throw new UserError(`${file}: ${why}`, 2);
  }
  const names = unionNames({ union: asked });
  const missing = names.find((name) => !isThere(name));
  if (missing === undefined) {
    const known = candidates.find(({ name }) => names.includes(name));
    return { union: asked, ...(known && discriminatorOf(known)) };
  }
  const near = nearest(missing);
  const hint =
    near === undefined
      ? didYouMean(missing, [...candidates.map(({ name }) => name), ...others])
      : `did you mean \`${near}\`?`;
  const rest = list === '' ? 'nothing in it looks like a union of events' : `these look like unions of events: ${list}`;
  const more = others.length === 0 ? '' : `; other unions: ${shortList(others)}`;
  throw new UserError(`${file}: there is no ${missing}; ${hint === undefined ? '' : `${hint} `}${rest}${more}`, 2);
}

const ONE_BY_ONE = '; where it has none, --union takes the events themselves, with `|` between them';

const MOST_LISTED = 20;

function shortList(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (more > 0 ? `, and ${more} more` : '');
}

function discriminatorOf({ discriminator }: Candidate): { readonly discriminator?: string } {
  return discriminator === undefined ? {} : { discriminator };
}

function listText(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ name, events, discriminator }) => {
      const by = discriminator === undefined ? '' : ` by \`${discriminator}\``;
      return `${name} (${plural(events, 'event')}${by})`;
    })
    .join(', ');
}
