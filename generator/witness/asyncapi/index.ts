/** A witness: an AsyncAPI document. Its messages are events, those of an operation, a channel or an action a union of them. */
import { UserError } from '../../report/problem.js';
import { isTagText, tagTextOf, type Tagging } from '../../model/tags.js';
import { readSites, type EventSite } from '../openapi/index.js';
import { unionMembers, type Tell } from '../openapi/event-union-members.js';
import { literalOf, propertiesOf, type OpenApi } from '../openapi/schema.js';
import { tellingField } from '../openapi/candidates.js';
import { tagProperty, tagsOf } from '../openapi/tag.js';
import { unionNames, type Reading, type Wanted } from '../reader-interface.js';
import { Unreadable } from '../unreadable.js';
import { asyncApiOf, componentMessage, messageGroups, type Message } from './messages.js';

/**
 * Reads the events that are wanted, and every type that they reach.
 *
 * @param document the parsed document
 * @param file its name, for places
 * @throws UserError (exit code 2) where nothing can be read
 */
export function readAsyncApi(document: unknown, file: string, wanted: readonly Wanted[]): Reading {
  const asyncApi = asyncApiOf(document, file);
  return located(file, () => readSites(asyncApi, wanted, eventSites));
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

/** What a direction of the catalogue may name as its union. */
export function asyncApiUnions(document: unknown, file: string): { readonly name: string; readonly events: number }[] {
  const asyncApi = asyncApiOf(document, file);
  const groups = located(file, () => messageGroups(asyncApi));
  return groups.map(({ name, messages }) => ({ name, events: messages.length }));
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
  const payloads = located(file, () => {
    const groups = messageGroups(asyncApi).filter(({ name }) => unions.includes(name));
    const messages = groups.flatMap((group) => group.messages);
    return messages.flatMap(({ name, payload }) => unionMembers(asyncApi, { ...payload, name }, () => undefined));
  });
  const hasIt = payloads.some((payload) => tagProperty(asyncApi, payload, { discriminator: wanted }) !== undefined);
  const discriminator = hasIt ? wanted : tellingField(asyncApi, payloads);
  if (discriminator === undefined) return {};
  const tags = tagsOf(asyncApi, payloads, discriminator);
  return { discriminator, ...(tags && { tags }) };
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
      const message = componentMessage(document, name);
      if (!message) missing.push(name);
      return message ? [{ message, union: '' }] : [];
    });
  }
  const groups = messageGroups(document);
  return unionNames(wanted).flatMap((union) => {
    const group = groups.find(({ name }) => name === union);
    if (!group) missing.push(union);
    return (group?.messages ?? []).map((message) => ({ message, union }));
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
