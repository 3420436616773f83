// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Reading what may be of any shape. */

export type Json = Record<string, unknown>;

export type Path = readonly string[];

/** What names a thing among its like. */
export type Key = string | number;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a path leads to; undefined where it leads nowhere, and where there is no path.
 *
 * @param start how much of the path leads to the value
 */
export function read(value: unknown, path: Path, start = 0): unknown {
  let current = path.length > 0 ? value : undefined;
  for (let index = start; index < path.length; index++) current = isObject(current) ? current[path[index]!] : undefined;
  return current;
}

export function textAt(value: unknown, field: string): string {
  const text = isObject(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : '';
}

export function pathOf(text = ''): Path {
  return text ? text.split('.') : [];
}

/** The first key to which a path leads: the empty one where there is no path, undefined where no path leads to one. */
export function keyIn(event: unknown, paths: readonly Path[]): Key | undefined {
  if (paths.length === 0) return '';
  for (const path of paths) {
    const key = read(event, path);
    if (typeof key === 'string' || typeof key === 'number') return key;
  }
  return undefined;
}
