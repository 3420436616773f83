/** Which breaks of the order the catalogue explains: at the event, at the top of its file, or at its direction. */
import type { Violation } from '../../templates/runtime/track/index.js';
import { kebabCase } from '../model/identifiers.js';
import type { Departure, Surface } from '../model/index.js';
import { ORDER_WITNESS } from '../model/order-rules.js';

/** @returns the catalogue's reasons for it, each in one line; none where nobody has explained it */
export function reasonsFor(surface: Surface, violation: Violation): string[] {
  const departures = surface.directions.flatMap(({ events, departures: ofDirection }) => {
    const event = events.find(({ tag }) => tag === violation.type);
    if (!event) return [];
    const ofFile = surface.files?.find(({ file }) => file === event.place.file)?.departures ?? [];
    return [...event.departures, ...ofFile, ...ofDirection];
  });
  const whys = departures.filter((each) => explains(each, violation)).map(({ why }) => why.trim().replace(/\s+/g, ' '));
  return [...new Set(whys)];
}

function explains({ rule, subject, witness }: Departure, violation: Violation): boolean {
  return (
    rule === violation.rule &&
    witness === ORDER_WITNESS &&
    (subject === undefined || kebabCase(subject) === violation.thing)
  );
}
