/** Which things of a session a tracker shows, and under which types. */
import type { Effect, Model, Session, Surface, Thing, Type } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import { objectsOf } from '../model/unions.js';
import { typeText } from './type-text.js';

/** All that the events of a surface do. */
export function effectsOf(surface: Surface): Effect[] {
  return eventsOf(surface).flatMap(({ effects = [] }) => effects);
}

/** Is it an amount of sound, of which a session has but one? */
export function isSound({ name, namedBy, of }: Thing, effects: readonly Effect[]): boolean {
  if (namedBy.length > 0 || of !== undefined) return false;
  return effects.some(({ verb, named, meter }) => verb === 'appends' && meter !== undefined && named?.thing === name);
}

/** Is it a text, of which a session has but one? Its pieces are appended to a field that no type declares. */
export function isText(thing: Thing, effects: readonly Effect[]): boolean {
  return textField(thing, effects) !== undefined;
}

export function textField({ name, type, ...thing }: Thing, effects: readonly Effect[]): string | undefined {
  if (type !== undefined || isMany(thing)) return undefined;
  return effects.find(({ verb, named, meter }) => verb === 'appends' && meter === undefined && named?.thing === name)
    ?.field;
}

/** Does a session have many of it? */
export function isMany({ namedBy, of, is }: Pick<Thing, 'namedBy' | 'of' | 'is'>): boolean {
  return namedBy.length > 0 || of !== undefined || is !== undefined;
}

/** Does a tracker have a list or a property of it? */
export function isShown(thing: Thing, effects: readonly Effect[]): boolean {
  if (isSound(thing, effects) || isText(thing, effects) || thing.list !== undefined) return true;
  return thing.type !== undefined && !isMany(thing);
}

/** Types of its value; of one that only some of its kind are, those that can be. */
export function valueTypes(model: Model, { things }: Session, { type, is, where }: Thing): Type[] {
  if (type) return [type];
  const same = things.find(({ name }) => name === is)?.type;
  if (!same || !where) return [];
  const objects = objectsOf(model, same).filter(({ fields }) =>
    fields.some(
      (field) => field.name === where.field && field.type.kind === 'literal' && field.type.value === where.value,
    ),
  );
  // An enumeration does not tell which object it is.
  return objects.length === 0
    ? [same]
    : objects.map(({ surface, typeName }) => ({ kind: 'ref', surface, name: typeName }));
}

/** The type under which a tracker shows a thing; undefined where it does not. */
export function trackedType(
  model: Model,
  session: Session,
  thing: Thing,
  effects: readonly Effect[],
): string | undefined {
  if (isSound(thing, effects)) return 'Sound';
  if (isText(thing, effects)) return 'string';
  if (!isShown(thing, effects)) return undefined;
  const types = valueTypes(model, session, thing);
  const text = types.length === 0 ? 'unknown' : types.map((type) => typeText(type)).join(' | ');
  if (thing.list === undefined) return text;
  return `${thing.parses === undefined ? 'Tracked' : 'TrackedCall'}<${text}>`;
}

/** Does another effect of the event tell of the same piece of sound? */
export function isTold({ verb, named, from, meter }: Effect, effects: readonly Effect[]): boolean {
  if (verb !== 'appends' || meter === undefined || named!.by.length > 0) return false;
  return effects.some((other) => other.from === from && other.verb === verb && other.named!.by.length > 0);
}
