/** What is not taken from a witness, because nobody would see afterwards what was left out. */
import type { Event, Type } from '../model/index.js';
import { reachableFrom, typesIn } from '../model/lookup.js';
import { UserError } from '../report/problem.js';
import { shellWord } from '../report/shell-word.js';
import { isNested } from '../model/tags.js';
import type { Target, Witness } from './target-direction.js';

/**
 * Events of which not even the tag is known, and two of one tag.
 *
 * @param leftOut names of those that are not wanted
 * @throws UserError (exit code 2) where there are any others
 */
export function refuseDoubtful({ model, doubts }: Witness, leftOut: readonly string[]): void {
  const unknown = doubts.filter(({ tag, name }) => tag === undefined && !leftOut.includes(name));
  refuse(
    model.package.name,
    unknown.map(({ name, why, asOne }) => {
      const advice =
        asOne === undefined
          ? ''
          : `; to take both as one event, with the fields of either: --union ${shellWord(asOne)}`;
      return `${name}: ${why}${advice}`;
    }),
    `to take the others only: --without ${[...new Set(unknown.map(({ name }) => shellWord(name)))].join(' ')}`,
  );
}

/**
 * Types of a document that lead out of it, in circles or nowhere. Typings may well have what no JSON can be: that becomes
 * `unknown`, with something left to be written.
 *
 * @throws UserError (exit code 2) where there are any
 */
export function refuseUnreadable({ name, model }: Witness, events: readonly Event[]): void {
  if (name === 'sdk') return;
  const entries = [...events, ...reachableFrom(model, events)];
  refuse(model.package.name, [...new Set(entries.flatMap((entry) => typesIn(entry).flatMap(reasonsIn)))]);
}

/**
 * Events whose tags are inside another field: what leads to the tag would have to be written where it stands.
 *
 * @throws UserError (exit code 2) where the surface has such tags
 */
export function refuseNestedTags({ surface }: Target): void {
  if (!isNested(surface)) return;
  throw new UserError(
    `the tags of \`${surface.name}\` are inside another field (\`${surface.discriminator}\`): its events are written by hand, so nothing was written`,
    2,
  );
}

function refuse(witness: string, reasons: readonly string[], advice?: string): void {
  if (reasons.length === 0) return;
  const list = [...reasons.map((reason) => `\n  ${reason}`), ...(advice === undefined ? [] : [`\n${advice}`])].join('');
  throw new UserError(`${witness}: this cannot be read, so nothing was written:${list}`, 2);
}

function reasonsIn(type: Type): string[] {
  switch (type.kind) {
    case 'unknown':
      return type.unread === undefined ? [] : [type.unread];
    case 'array':
      return reasonsIn(type.items);
    case 'map':
      return reasonsIn(type.values);
    case 'union':
      return type.members.flatMap(reasonsIn);
    default:
      return [];
  }
}
