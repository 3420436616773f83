/** Where events tell of tokens. */
import type { Event, Model, Surface, Type } from '../model/index.js';
import { eventsOf, structureOf } from '../model/lookup.js';

/** Paths of whole numbers with the unit `tokens`, by the tags of events that end or complete something. */
export function tokenPaths(model: Model, surface: Surface): Record<string, string[]> {
  const telling = eventsOf(surface).filter(({ effects = [] }) =>
    effects.some(({ verb }) => verb === 'ends' || verb === 'completes'),
  );
  const rows = telling.map((event): [string, string[]] => [event.tag, pathsIn(model, event)]);
  return Object.fromEntries(rows.filter(([, paths]) => paths.length > 0));
}

function pathsIn(model: Model, { fields }: Pick<Event, 'fields'>, before = '', seen: readonly Type[] = []): string[] {
  const paths = fields.flatMap(({ name, type, unit }): string[] => {
    const path = before + name;
    if (unit === 'tokens') return type.kind === 'integer' ? [path] : [];
    return seen.includes(type) ? [] : pathsInType(model, type, path, [...seen, type]);
  });
  return [...new Set(paths)];
}

function pathsInType(model: Model, type: Type, path: string, seen: readonly Type[]): string[] {
  const structure = structureOf(model, type);
  if (structure.kind === 'object') return pathsIn(model, structure, `${path}.`, seen);
  return structure.kind === 'union'
    ? structure.members.flatMap((member) => pathsInType(model, member, path, seen))
    : [];
}
