/** What one has to know of surfaces to read recordings of them. */
import type { Event, Surface } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import type { Enveloped } from './envelope.js';
import type { PossibleEvent } from './senders.js';

/** All events, each with a measure of how badly a frame fits its fields. */
export function possibleEvents(surfaces: readonly Surface[]): PossibleEvent[] {
  return surfaces.flatMap(eventsOf).map((event) => ({
    tag: event.tag,
    direction: event.direction,
    misfit: (value) => misfit(event, value),
  }));
}

/** The events that begin what a session has only one of: with them a connection begins. */
export function beginnings(surfaces: readonly Surface[]): Event[] {
  return surfaces.flatMap((surface) => {
    const isSingle = (name: string | undefined): boolean =>
      surface.session?.things.some((thing) => thing.name === name && thing.namedBy.length === 0 && !thing.of) === true;
    return eventsOf(surface).filter(({ effects = [] }) =>
      effects.some(({ verb, named }) => verb === 'begins' && isSingle(named?.thing)),
    );
  });
}

/** Fields that are not declared, and required ones that are missing. */
function misfit({ fields }: Event, value: Enveloped['value']): number {
  const names = new Set(fields.map(({ name }) => name));
  const undeclared = Object.keys(value).filter((key) => !names.has(key)).length;
  const missing = fields.filter(({ optional, name }) => !optional && !Object.hasOwn(value, name)).length;
  return undeclared + missing;
}
