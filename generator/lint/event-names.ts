/** Rule about names of events: they are made from the tags. */
import { entriesOf, originalOf } from '../model/lookup.js';
import type { Event, Model, Surface } from '../model/index.js';
import { isGlobalName } from '../model/globals.js';
import { eventTypeName, standInName, tagName } from '../model/identifiers.js';
import type { Finding } from './finding.js';
import { below, sidesOf } from './sites.js';

export function checkEventNames(model: Model): Finding[] {
  return sidesOf(model).flatMap(({ surface, direction }) =>
    direction.events.flatMap((event): Finding[] => {
      const problem = nameProblem(model, surface, event);
      if (problem === undefined) return [];
      const at = { place: below(event.place, 'name'), at: 'value' as const };
      return [{ rule: 'event-name', ...at, ...problem }];
    }),
  );
}

function nameProblem(model: Model, surface: Surface, event: Event): Pick<Finding, 'message' | 'hint'> | undefined {
  const { discriminator, tags } = surface;
  const { name, tag } = event;
  const expected = tags === undefined ? tagName(tag, discriminator) : undefined;
  // What a number or an emoji means its name has to say.
  if (expected === undefined) {
    return name !== standInName(tag, discriminator)
      ? undefined
      : {
          message: `the name \`${name}\` says no more than the tag \`${tag}\``,
          hint: 'call it by what it means, unless it has been released under this name',
        };
  }
  const isOwn = event.sameAs === undefined || name !== originalOf(model, event).name;
  if (!isOwn || name === expected || isTaken(surface, event, eventTypeName(expected))) return undefined;
  return {
    message: `the name \`${name}\` is not made from the tag \`${tag}\``,
    hint: `call it \`${expected}\`, unless it has been released under this name`,
  };
}

/** By a global, or by what another direction sends with the same tag. */
function isTaken(surface: Surface, event: Event, typeName: string): boolean {
  return isGlobalName(typeName) || entriesOf(surface).some((each) => each !== event && each.typeName === typeName);
}
