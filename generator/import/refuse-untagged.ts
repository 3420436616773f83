/** Unions whose members have no tag: a catalogue has no words for them. */
import { plural, UserError } from '../report/problem.js';
import type { UntaggedMember } from '../witness/unreadable.js';

/** Members, and fields of each, that are named; the rest is counted. */
const MOST_NAMED = 8;

/**
 * @param file what the witness is called
 * @param union the union, as it was asked for
 * @param discriminator the field that was meant to hold the tag
 * @param members none where the union is no such
 * @throws UserError (exit code 2) where there are any
 */
export function refuseUntagged(
  file: string,
  union: string,
  discriminator: string,
  members: readonly UntaggedMember[] = [],
): void {
  const [first] = members;
  if (!first) return;
  const what =
    members.length === 1
      ? `${union} is one object without a \`${discriminator}\`: which event it is, only the fields say that are there`
      : `nothing tells the ${plural(members.length, 'member')} of ${union} apart but which fields they have: there is no \`${discriminator}\``;
  const lines = members.map(({ name, fields }) => `\n  ${name}: ${named(fields)}`);
  const advice = [
    `An event of a catalogue has a tag: one field, of another value in each. Where another field is that, say --discriminator.`,
    `Where none is, give each event one in a copy (\`${discriminator}: { const: ${first.fields[0]} }\`), and have programs put it`,
    `into what they receive before they parse it, and take it off what they send.`,
  ];
  throw new UserError(`${file}: ${what}, so nothing was written:${shortened(lines)}\n${advice.join('\n')}`, 2);
}

function named(fields: readonly string[]): string {
  const more = fields.length - MOST_NAMED;
  return fields.slice(0, MOST_NAMED).join(', ') + (more > 0 ? `, and ${more} more` : '');
}

function shortened(lines: readonly string[]): string {
  const more = lines.length - MOST_NAMED;
  return lines.slice(0, MOST_NAMED).join('') + (more > 0 ? `\n  and ${more} more` : '');
}
