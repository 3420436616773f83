/** Events that two surfaces say, where one could say that it has the other's. */
import type { Event, Model, Surface } from '../model/index.js';
import type { Finding } from './finding.js';
import { sidesOf, type Side } from './sites.js';

/** @returns a finding for each event whose fields an earlier surface has said already */
export function checkRepetitions(model: Model): Finding[] {
  const first = new Map<string, Surface>();
  return sidesOf(model).flatMap((side) =>
    side.direction.events.flatMap((event): Finding[] => {
      if (event.sameAs !== undefined) return [];
      const text = contentOf(event, side);
      const other = first.get(text);
      if (!other) {
        first.set(text, side.surface);
        return [];
      }
      return [
        {
          rule: 'repeated-event',
          place: event.place,
          message: `\`${other.name}\` has an event \`${event.tag}\` with the same fields`,
          hint: `say \`same_as: ${other.name}\`, and only what differs beside it`,
        },
      ];
    }),
  );
}

/** All that would have to be the same. In which order fields stand is nothing to anybody. */
function contentOf({ tag, fields }: Event, { surface, direction }: Side): string {
  const said = fields.map(({ name, type, optional, nullable, format, unit }) =>
    JSON.stringify([name, type, optional, nullable, format, unit]),
  );
  return JSON.stringify([tag, surface.discriminator, direction.name, direction.consumer ?? 'reads', said.sort()]);
}
