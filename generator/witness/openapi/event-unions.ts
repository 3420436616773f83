/** The unions of events that an OpenAPI document names. */
import type { Tagging } from '../../model/tags.js';
import { NAME_OF_EVENTS, type EventUnion } from '../unclaimed-unions.js';
import { unionMembers } from './event-union-members.js';
import { openApiOf, schemasOf } from './schema.js';
import { tagProperty } from './tag.js';

/**
 * @param taggings how events may be tagged
 * @returns the named unions of which every readable member has a tag, in the document's order
 * @throws UserError (exit code 2) where the document cannot be read
 */
export function eventUnions(document: unknown, file: string, taggings: readonly Tagging[]): EventUnion[] {
  const openApi = openApiOf(document, file);
  return schemasOf(openApi).flatMap((site): EventUnion[] => {
    if (!NAME_OF_EVENTS.test(site.name)) return [];
    const members = unionMembers(openApi, site, () => undefined);
    const tags = members.map(
      (member) => taggings.flatMap((each) => tagProperty(openApi, member, each)?.tag ?? []).at(0) ?? member.tag,
    );
    if (members.length < 2 || tags.some((tag) => tag === undefined)) return [];
    const paths = members.map(({ path }) => path.join('/'));
    return [{ name: site.name, tags: tags.map((tag) => tag!), members: paths }];
  });
}
