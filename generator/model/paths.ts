/** Fields of events and types by a path: `item.id`. */
import type { Declaration, Event, Field, Model, Type } from './index.js';
import { structureOf } from './lookup.js';

/**
 * The fields that a path leads to. A union leads to those of each of its objects that has one.
 *
 * @param path names with dots between them
 * @returns the fields; none where the path leads nowhere
 */
export function fieldsAt(model: Model, entry: Event | Declaration, path: string): Field[] {
  const [name = '', ...rest] = path.split('.');
  const fields = fieldsNamed(model, entry, name);
  return rest.length === 0 ? fields : fields.flatMap(({ type }) => fieldsBelow(model, type, rest.join('.')));
}

/** The same from a type on. */
export function fieldsBelow(model: Model, type: Type, path: string): Field[] {
  const structure = structureOf(model, type);
  if (structure.kind === 'object') return fieldsAt(model, structure, path);
  return structure.kind === 'union' ? structure.members.flatMap((member) => fieldsBelow(model, member, path)) : [];
}

function fieldsNamed(model: Model, entry: Event | Declaration, name: string): Field[] {
  if (entry.kind === 'alias') return fieldsBelow(model, entry.type, name);
  return entry.fields.filter((field) => field.name === name);
}

/** The type of what stands in a list, or of the values of a list that may be null. */
export function itemsOf(model: Model, type: Type): Type | undefined {
  const structure = structureOf(model, type);
  return structure.kind === 'array' ? structure.items : undefined;
}
