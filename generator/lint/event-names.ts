/** Rule about names of events: they are made from the tags. */
import { originalOf } from '../model/lookup.js';
import type { Event, Model, Surface } from '../model/index.js';
import { isGlobalName } from '../model/globals.js';
import { eventTypeName, pascalCase } from '../model/identifiers.js';
import type { Finding } from './finding.js';
import { below, sidesOf } from './sites.js';

export function checkEventNames(model: Model): Finding[] {
  return sidesOf(model).flatMap(({ surface, direction }) =>
    direction.events.flatMap((event): Finding[] => {
      if (surface.tags !== undefined) return numberName(surface, event);
      const expected = pascalCase(event.tag);
      const isOwn = event.sameAs === undefined || event.name !== originalOf(model, event).name;
      if (!isOwn || event.name === expected || isGlobalName(eventTypeName(expected))) return [];
      return [
        {
          rule: 'event-name',
          place: below(event.place, 'name'),
          at: 'value',
          message: `the name \`${event.name}\` is not made from the tag \`${event.tag}\``,
          hint: `call it \`${expected}\`, unless it has been released under this name`,
        },
      ];
    }),
  );
}

/** What a number means its name has to say. */
function numberName({ discriminator }: Surface, { name, tag, place }: Event): Finding[] {
  if (name !== pascalCase(discriminator) + tag) return [];
  return [
    {
      rule: 'event-name',
      place: below(place, 'name'),
      at: 'value',
      message: `the name \`${name}\` says no more than the tag \`${tag}\``,
      hint: 'call it by what it means, unless it has been released under this name',
    },
  ];
}
