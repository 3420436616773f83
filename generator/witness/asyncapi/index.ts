/** A witness: an AsyncAPI document. Its messages are events, those of an operation, a channel or an action a union of them. */
import { UserError } from '../../report/problem.js';
import { isTagText, tagTextOf, type Tagging } from '../../model/tags.js';
import { readSites, type EventSite } from '../openapi/index.js';
import { unionMembers, type NamedSite, type Tell } from '../openapi/event-union-members.js';
import { literalOf, propertiesOf, type OpenApi } from '../openapi/schema.js';
import { tellingField } from '../openapi/candidates.js';
import { tagProperty, tagsOf } from '../openapi/tag.js';
import { untaggedMembers } from '../openapi/untagged.js';
import { unionNames, type Reading, type Wanted } from '../reader-interface.js';
import { Unreadable, type UntaggedMember } from '../unreadable.js';
import { asyncApiOf, messageGroups, messageNamed, messagesOf, type Message } from './messages.js';

/**
 * Reads the events that are wanted, and every type that they reach.
 *
 * @param document the parsed document
 * @param file its name, for places
 * @throws UserError (exit code 2) where nothing can be read
 */
export function readAsyncApi(document: unknown, file: string, wanted: readonly Wanted[]): Reading {
  const asyncApi = asyncApiOf(document, file);
  const isThere = (name: string): boolean => messagesOf(asyncApi, name) !== undefined;
  return located(file, () => readSites(asyncApi, wanted, eventSites, isThere));
}

/** The payloads that the document shows of the wanted events, by their tags. */
export function asyncApiExamples(
  document: unknown,
  file: string,
  wanted: readonly Wanted[],
): ReadonlyMap<string, readonly unknown[]> {
  const asyncApi = asyncApiOf(document, file);
  const found = new Map<string, unknown[]>();
  for (const each of wanted) {
    for (const { message } of located(file, () => wantedMessages(asyncApi, each, []))) {
      const tag = tagOf(asyncApi, message, each);
      if (tag !== undefined) found.set(tag, [...(found.get(tag) ?? []), ...message.examples]);
    }
  }
  return found;
}

/** What a direction of the catalogue may name as its union: of several that are the same messages, the first. */
export function asyncApiUnions(document: unknown, file: string): { readonly name: string; readonly events: number }[] {
  const asyncApi = asyncApiOf(document, file);
  const groups = located(file, () => messageGroups(asyncApi));
  const contents = groups.map(({ messages }) => JSON.stringify(messages.map(({ path }) => path)));
  const distinct = groups.filter((_, index) => contents.indexOf(contents[index]!) === index);
  return distinct.map(({ name, messages }) => ({ name, events: messages.length }));
}

/** May a direction name this as its union? */
export function isAsyncApiUnion(document: unknown, file: string, name: string): boolean {
  const asyncApi = asyncApiOf(document, file);
  return located(file, () => messagesOf(asyncApi, name)) !== undefined;
}

/**
 * How the messages of unions are told apart, as far as their payloads say it.
 *
 * @param wanted the field that is meant to do it: taken where any of them has it
 */
export function asyncApiTagging(
  document: unknown,
  file: string,
  unions: readonly string[],
  wanted: string,
): Partial<Tagging> {
  const asyncApi = asyncApiOf(document, file);
  const payloads = located(file, () => payloadsOf(asyncApi, unions));
  const hasIt = payloads.some((payload) => tagProperty(asyncApi, payload, { discriminator: wanted }) !== undefined);
  const discriminator = hasIt ? wanted : tellingField(asyncApi, payloads);
  if (discriminator === undefined) return {};
  const tags = tagsOf(asyncApi, payloads, discriminator);
  return { discriminator, ...(tags && { tags }) };
}

/** The messages of unions that have no tag; undefined where any of them may have one. */
export function asyncApiUntagged(
  document: unknown,
  file: string,
  unions: readonly string[],
  discriminator: string,
): UntaggedMember[] | undefined {
  const asyncApi = asyncApiOf(document, file);
  return located(file, () => untaggedMembers(asyncApi, payloadsOf(asyncApi, unions), discriminator));
}

function payloadsOf(document: OpenApi, unions: readonly string[]): NamedSite[] {
  const messages = unions.flatMap((union) => messagesOf(document, union) ?? []);
  return messages.flatMap(({ name, payload }) => unionMembers(document, { ...payload, name }, () => undefined));
}

/** Without its operations nothing of a document can be read: what cannot be read there ends it. */
function located<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) throw new UserError(`${file}: ${error.message}`, 2);
    throw error;
  }
}

function wantedMessages(
  document: OpenApi,
  wanted: Wanted,
  missing: string[],
): { readonly message: Message; readonly union: string }[] {
  if (wanted.union === undefined) {
    return wanted.events.flatMap((name) => {
      const message = messageNamed(document, name);
      if (!message) missing.push(name);
      return message ? [{ message, union: '' }] : [];
    });
  }
  return unionNames(wanted).flatMap((union) => {
    const messages = messagesOf(document, union);
    if (!messages) missing.push(union);
    return (messages ?? []).map((message) => ({ message, union }));
  });
}

function eventSites(document: OpenApi, wanted: Wanted, missing: string[], tell: Tell): EventSite[] {
  return wantedMessages(document, wanted, missing).flatMap(({ message, union }): EventSite[] => {
    const { name, wireName, path: at, payload } = message;
    const members = unionMembers(document, { ...payload, name }, tell);
    if (members.length > 1) return members.map((member) => ({ ...member, union }));
    const tag = wireNameAsTag(wanted, wireName);
    return [{ ...payload, name, union, at, ...(tag !== undefined && { tag }) }];
  });
}

function tagOf(document: OpenApi, { payload, wireName }: Message, tagging: Tagging): string | undefined {
  const property = propertiesOf(document, payload).find(({ name }) => name === tagging.discriminator);
  return property && (tagTextOf(tagging, literalOf(document, property)) ?? wireNameAsTag(tagging, wireName));
}

/** The name that a message has on the wire may be its tag. */
function wireNameAsTag(tagging: Tagging, name: string | undefined): string | undefined {
  return name !== undefined && isTagText(tagging, name) ? name : undefined;
}
