// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Reading what may be of any shape. */

export type Json = Record<string, unknown>;

export type Path = readonly string[];

/** What names a thing among its like. */
export type Key = string | number;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a path leads to; undefined where it leads nowhere, and where there is no path. */
export function read(value: unknown, path: Path | undefined): unknown {
  if (!path) return undefined;
  let current = value;
  for (let index = 0; index < path.length; index++) current = isObject(current) ? current[path[index]!] : undefined;
  return current;
}

export function textAt(value: unknown, field: string): string {
  const text = isObject(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : '';
}

/** As text what is no object: of those some have none. */
export function wordOf(value: unknown): string {
  return String(typeof value === 'object' ? '' : (value as string | number));
}

export function pathOf(text: string | undefined): Path | undefined {
  return text?.split('.');
}

/** The first key to which a path leads: the empty one where there is no path, undefined where no path leads to one. */
export function keyIn(event: unknown, paths: readonly Path[]): Key | undefined {
  if (paths.length === 0) return '';
  for (let index = 0; index < paths.length; index++) {
    const key = read(event, paths[index]);
    if (typeof key === 'string' || Number.isFinite(key)) return key as Key;
  }
  return undefined;
}
