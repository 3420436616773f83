// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The vocabulary of the generated guards. Every function answers for any value and allocates nothing. */

/** Is it an object that is neither null nor an array? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Is it a number that JSON can carry? `JSON.parse('1e999')` answers Infinity, which it can't. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Is it an array of which every element passes `isItem`? */
export function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isItem(value[index])) return false;
  }
  return true;
}

/** Is it an object of which every own value passes `isItem`? */
export function isMapOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is Record<string, T> {
  if (!isRecord(value)) return false;
  for (const key in value) {
    if (Object.hasOwn(value, key) && !isItem(value[key])) return false;
  }
  return true;
}
