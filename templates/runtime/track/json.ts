/** Reading what may be of any shape. */

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a path leads to; undefined where it leads nowhere, and where there is no path. */
export function read(value: unknown, path: readonly string[]): unknown {
  let current = path.length > 0 ? value : undefined;
  for (const name of path) current = isObject(current) ? current[name] : undefined;
  return current;
}

export function textAt(value: unknown, field: string): string {
  const text = isObject(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : '';
}

/** An own property: names come from the wire. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string | number,
): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
