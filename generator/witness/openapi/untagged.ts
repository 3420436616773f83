/** Unions whose members nothing tells apart but which properties they have. */
import { Unreadable } from '../unreadable.js';
import type { UntaggedMember } from '../unreadable.js';
import type { NamedSite } from './event-union-members.js';
import { propertiesOf, resolveSite, type OpenApi, type Property } from './schema.js';
import { tagProblem } from './tag.js';

/**
 * @param discriminator the field that is meant to hold the tag
 * @returns undefined where any of the members may have a tag, or cannot be read
 */
export function untaggedMembers(
  document: OpenApi,
  members: readonly NamedSite[],
  discriminator: string,
): UntaggedMember[] | undefined {
  const read = members.map((member) => ({ member, properties: readableProperties(document, member) }));
  const isUntagged = ({ member, properties }: (typeof read)[number]): boolean =>
    member.tag === undefined &&
    properties.length > 0 &&
    properties.every(({ name }) => name !== discriminator) &&
    // A tag inside another field is told of with what may be done about it.
    tagProblem(document, properties, { discriminator }).advice === undefined;
  if (read.length === 0 || !read.every(isUntagged)) return undefined;
  return read.map(({ member, properties }) => ({ name: member.name, fields: properties.map(({ name }) => name) }));
}

function readableProperties(document: OpenApi, member: NamedSite): Property[] {
  try {
    return propertiesOf(document, resolveSite(document, member));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
