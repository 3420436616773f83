/** What one has to know of surfaces to read recordings of them. */
import type { Event, Field, Surface, Type } from '../model/index.js';
import { isJsonObject, type JsonObject } from '../model/json.js';
import { eventsOf } from '../model/lookup.js';
import type { PossibleEvent } from './senders.js';

/** All events, each with a measure of how badly a frame fits its fields. */
export function possibleEvents(surfaces: readonly Surface[]): PossibleEvent[] {
  const fieldsOf = objectFields(surfaces);
  return surfaces.flatMap(({ directions }) =>
    directions.flatMap(({ name, consumer, events }) =>
      events.map((event) => ({
        tag: event.tag,
        direction: name,
        // What programs write may be divided by connections; it is theirs nevertheless.
        side: consumer === 'writes' ? consumer : name,
        misfit: (value) => misfit(event.fields, value, fieldsOf),
      })),
    ),
  );
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

/** Fields that are not declared, and required ones that are missing, in objects within the value, too. */
function misfit(fields: readonly Field[], value: JsonObject, fieldsOf: ObjectFields): number {
  const names = new Set(fields.map(({ name }) => name));
  const undeclared = Object.keys(value).filter((key) => !names.has(key)).length;
  const missing = fields.filter(({ optional, name }) => !optional && !Object.hasOwn(value, name)).length;
  const within = fields.map(({ name, type }) => {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    const own = isJsonObject(inner) && fieldsOf(type);
    return own ? misfit(own, inner, fieldsOf) : 0;
  });
  return within.reduce((sum, each) => sum + each, undeclared + missing);
}

/** The fields of a type that is an object, as far as these surfaces say. */
type ObjectFields = (type: Type) => readonly Field[] | undefined;

function objectFields(surfaces: readonly Surface[]): ObjectFields {
  const declarations = new Map(
    surfaces.flatMap(({ name, declarations: own }) => own.map((each) => [`${name}.${each.typeName}`, each] as const)),
  );
  return (type) => {
    const found = type.kind === 'ref' ? declarations.get(`${type.surface}.${type.name}`) : undefined;
    return found?.kind === 'object' ? found.fields : undefined;
  };
}
