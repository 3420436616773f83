/** Events as data for other programs: types as expressions, references by name. */
import { firstSentence } from '../emit/documentation.js';
import { printExpression } from '../model/expression.js';
import { reachableFrom } from '../model/lookup.js';
import type { Declaration, Departure, Event, Field, Model, Type } from '../model/index.js';
import { figuresOf, type EventGroup } from './list.js';
import { sessionData } from './session-rows.js';

/** What the list says, as data. */
export function listData(groups: readonly EventGroup[]): unknown {
  return {
    events: groups.flatMap(({ events }) =>
      events.map((event) => ({
        ...idOf(event),
        summary: firstSentence(event.doc),
        ...(event.deprecated ? { deprecated: true } : {}),
      })),
    ),
    sessions: [...new Set(groups.map(({ surface }) => surface))].flatMap((surface) => {
      const figures = figuresOf(surface);
      return figures === undefined ? [] : [{ surface: surface.name, figures }];
    }),
  };
}

/** Events with all that they reach. */
export function eventsData(model: Model, groups: readonly EventGroup[]): unknown {
  return {
    events: groups.flatMap(({ surface, events }) =>
      events.map((event) => ({
        ...idOf(event),
        doc: event.doc,
        transports: event.transports.length > 0 ? event.transports : surface.transports.map(({ name }) => name),
        ...(event.sameAs === undefined ? {} : { sameAs: event.sameAs }),
        ...(event.since === undefined ? {} : { since: event.since }),
        ...(event.upstream === undefined ? {} : { upstream: event.upstream }),
        ...(event.deprecated === undefined ? {} : { deprecated: event.deprecated }),
        fields: event.fields.map((field) => fieldData(field, event.surface)),
        ...sessionData(model, event),
        ...departuresData(event.departures),
        types: reachableFrom(model, [event]).map((declaration) => declarationData(declaration, event.surface)),
        examples: event.examples.map(({ label, value }) => ({ label, value })),
      })),
    ),
  };
}

function idOf({ surface, direction, tag, name, typeName }: Event): Readonly<Record<string, string>> {
  return { surface, direction, tag, name, typeName };
}

function fieldData(
  { name, type, optional, nullable, doc, format, unit, neverNull, deprecated, departures }: Field,
  surface: string,
): unknown {
  return {
    name,
    ...typeData(type, surface),
    optional,
    nullable,
    doc,
    ...(format === undefined ? {} : { format }),
    ...(unit === undefined ? {} : { unit }),
    ...(neverNull === undefined ? {} : { neverNull }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...departuresData(departures),
  };
}

function declarationData(declaration: Declaration, surface: string): unknown {
  const { typeName, doc, deprecated, departures } = declaration;
  return {
    name: declaration.surface === surface ? typeName : `${declaration.surface}.${typeName}`,
    doc,
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(declaration.kind === 'object'
      ? { fields: declaration.fields.map((field) => fieldData(field, surface)) }
      : typeData(declaration.type, surface)),
    ...departuresData(departures),
  };
}

function typeData(type: Type, surface: string): object {
  return {
    type: printExpression(type, surface),
    ...(type.kind === 'enum' ? { values: type.values, open: type.open } : {}),
    ...(type.kind === 'union' && type.discriminator !== undefined ? { discriminator: type.discriminator } : {}),
  };
}

function departuresData(departures: readonly Departure[]): object {
  if (departures.length === 0) return {};
  return {
    departs: departures.map(({ rule, subject, witness, why }) => ({
      rule,
      ...(subject === undefined ? {} : { subject }),
      ...(witness === undefined ? {} : { witness }),
      why,
    })),
  };
}
