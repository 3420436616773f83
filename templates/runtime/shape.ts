/**
 * Shapes: what an event or a type looks like, as data. Explanations and JSON Schemas are read from them; guards are code.
 *
 * - text: one letter for each thing that a value may be: `s` a string, `n` a number, `i` an integer, `b` a boolean,
 *   `o` an object of any kind, `0` null, `u` any JSON value, `?` nothing at all (the field may be absent)
 * - `['is', …]`: one of these values
 * - `['list', shape]`, `['map', shape]`: an array, or an object, of which every element has the shape
 * - `['any', …]`: one of these shapes, told apart by JSON kind
 * - `['by', field, …]`: one of these objects, told apart by the field; or by one inside others: `['by', ['header', 'kind'], …]`
 * - `['as', name, shape]`: that shape, and what its type is called
 * - an object: a shape for each of its fields
 * - a function: the shape that it returns, where shapes contain each other
 */
export type Shape = string | HeadedShape | ObjectShape | (() => Shape);

export type Literal = string | number | boolean | null;

export interface HeadedShape extends ReadonlyArray<Shape | Literal | readonly string[]> {
  readonly 0: 'is' | 'list' | 'map' | 'any' | 'by' | 'as';
}

export interface ObjectShape {
  readonly [field: string]: Shape;
}

/** A shape once names, functions and unions by kind are looked through, with what it is made of. */
export type Alternative =
  | { readonly head: 'text'; readonly letters: string }
  | { readonly head: 'is'; readonly values: readonly Literal[] }
  | { readonly head: 'list' | 'map'; readonly element: Shape }
  | { readonly head: 'by'; readonly path: readonly string[]; readonly members: ReadonlyMap<unknown, Shape> }
  | {
      readonly head: 'object';
      readonly fields: readonly (readonly [name: string, shape: Shape])[];
      readonly shape: ObjectShape;
    };

/** Shapes never change, so each is looked through once. */
const known: WeakMap<object, readonly Alternative[]> = /* @__PURE__ */ new WeakMap();
const knownTexts: Map<string, readonly Alternative[]> = /* @__PURE__ */ new Map();

/** Lists what a value may be, in the order of the declaration. */
export function alternatives(shape: Shape): readonly Alternative[] {
  const cache = (typeof shape === 'string' ? knownTexts : known) as Map<Shape, readonly Alternative[]>;
  let found = cache.get(shape);
  if (found === undefined) cache.set(shape, (found = lookThrough(shape)));
  return found;
}

function lookThrough(shape: Shape): readonly Alternative[] {
  if (typeof shape === 'function') return alternatives(shape());
  if (typeof shape === 'string') return [{ head: 'text', letters: shape }];
  if (!isHeaded(shape)) return [{ head: 'object', fields: Object.entries(shape), shape }];
  const parts = shape.slice(1) as Shape[];
  switch (shape[0]) {
    case 'is':
      return [{ head: 'is', values: parts as Literal[] }];
    case 'by': {
      const path = [parts[0] as string | readonly string[]].flat();
      return [{ head: 'by', path, members: membersByValue(parts.slice(1), path) }];
    }
    case 'any':
      return parts.flatMap(alternatives);
    case 'as':
      return alternatives(parts[1]!);
    default:
      return [{ head: shape[0], element: parts[0]! }];
  }
}

/** Is it an array, whose first element says what the others mean? */
export function isHeaded(shape: HeadedShape | ObjectShape): shape is HeadedShape {
  return Array.isArray(shape);
}

function membersByValue(members: readonly Shape[], path: readonly string[]): Map<unknown, Shape> {
  return new Map(members.flatMap((member) => choosingValues(member, path).map((value) => [value, member] as const)));
}

/** The values at a path by which an object, or a union of objects, is chosen. */
function choosingValues(shape: Shape, [field, ...rest]: readonly string[]): readonly Literal[] {
  return alternatives(shape).flatMap((each) => {
    if (field === undefined) return each.head === 'is' ? each.values : [];
    if (each.head === 'by')
      return [...each.members.values()].flatMap((member) => choosingValues(member, [field, ...rest]));
    return each.head === 'object' && Object.hasOwn(each.shape, field) ? choosingValues(each.shape[field]!, rest) : [];
  });
}

/** What a path leads to; undefined where it leads nowhere. Throws where reading does. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);
}
