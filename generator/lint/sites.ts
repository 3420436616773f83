/** What rules look at: directions, entries, fields and types, each with its place. */
import { reachableFrom } from '../model/lookup.js';
import { isTag } from '../model/tags.js';
import type { Declaration, Direction, Event, Field, Model, Place, Surface, Type } from '../model/index.js';

/** A direction and what it is part of. */
export interface Side {
  readonly surface: Surface;
  readonly direction: Direction;
}

export function sidesOf(model: Model): Side[] {
  return model.surfaces.flatMap((surface) => surface.directions.map((direction) => ({ surface, direction })));
}

/** The fields that an entry declares: not the discriminator, which the generator adds, and not what another surface says. */
export function declaredFields(entry: Event | Declaration): readonly Field[] {
  if (entry.kind === 'alias') return [];
  const isElsewhere = entry.kind === 'event' && entry.sameAs !== undefined;
  return isElsewhere ? [] : entry.fields.filter((field) => !isTag(entry, field));
}

/** A place below another. */
export function below({ file, path }: Place, ...keys: string[]): Place {
  return { file, path: [...path, ...keys] };
}

/** Names a place, so that what a group says once is looked at once. */
export function placeKey({ file, path }: Place): string {
  return JSON.stringify([file, ...path]);
}

/** A type as it stands in the catalogue: at a field, or as a type of its own that is no object. */
export interface TypeSite {
  readonly type: Type;
  readonly place: Place;
}

/** Every type that stands at a field or in a declaration. */
export function typeSites(entry: Event | Declaration): TypeSite[] {
  if (entry.kind === 'alias') return [{ type: entry.type, place: entry.place }];
  return declaredFields(entry).map(({ type, place }) => ({ type, place }));
}

/** Events of senders that send null for what they leave out, and all types that these reach. */
export function lenientEntries(model: Model): (Event | Declaration)[] {
  const events = sidesOf(model).flatMap(({ direction }) => (direction.optionalIsNullable ? direction.events : []));
  return [...events, ...reachableFrom(model, events)];
}

/** What consumers write, and all that it is made of. */
export function writtenEntries(model: Model): (Event | Declaration)[] {
  const events = sidesOf(model).flatMap(({ direction }) => (direction.consumer === 'writes' ? direction.events : []));
  return [...events, ...reachableFrom(model, events)];
}
