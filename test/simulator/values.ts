/** JSON values of a type that hold what is wanted of them; all else is as the dice fall. */
import type { Event, Field, Model, Type } from '../../generator/model/index.js';
import { declarationOf } from '../../generator/model/lookup.js';

export type Json = Record<string, unknown>;

/** @returns a whole number below `count`; 0 is the plainest way to go on */
export type Choose = (count: number) => number;

/** Wanted where nothing is to be said yet: an empty text or list, null, or nothing at all. */
export const BLANK = Symbol('blank');

/** Wanted where nothing may be said, or null. */
export const ABSENT = Symbol('absent');

/** A type has no value that holds what is wanted. */
export const NONE = Symbol('none');

/** How deep optional fields are filled that nobody wanted. */
const MOST_DEPTH = 3;

export class Values {
  readonly #model: Model;
  readonly #choose: Choose;

  constructor(model: Model, choose: Choose) {
    this.#model = model;
    this.#choose = choose;
  }

  event({ fields }: Event, wanted: Json): Json | typeof NONE {
    return this.#object(fields, wanted, 0);
  }

  /** @param wanted undefined where any value will do */
  of(type: Type, wanted: unknown, depth = 0): unknown {
    if (wanted === BLANK) return this.#blank(type);
    switch (type.kind) {
      case 'string':
        if (wanted === undefined) return `word ${this.#choose(100)}`;
        return typeof wanted === 'string' ? wanted : NONE;
      case 'integer':
      case 'number':
        if (wanted === undefined) return this.#choose(100);
        return typeof wanted === 'number' ? wanted : NONE;
      case 'boolean':
        if (wanted === undefined) return this.#choose(2) === 1;
        return typeof wanted === 'boolean' ? wanted : NONE;
      case 'unknown':
        return wanted ?? {};
      case 'literal':
        return wanted === undefined || wanted === type.value ? type.value : NONE;
      case 'enum': {
        const { values, open } = type;
        if (wanted === undefined) return values[this.#choose(values.length)]!.value;
        return typeof wanted === 'string' && (open || values.some(({ value }) => value === wanted)) ? wanted : NONE;
      }
      case 'array':
        if (wanted === undefined) return [];
        return Array.isArray(wanted) ? whole(wanted.map((each) => this.of(type.items, each, depth))) : NONE;
      case 'map':
        if (wanted === undefined) return {};
        return isObject(wanted) ? wanted : NONE;
      case 'union': {
        const { members } = type;
        const first = this.#choose(members.length);
        for (let index = 0; index < members.length; index++) {
          const value = this.of(members[(first + index) % members.length]!, wanted, depth);
          if (value !== NONE) return value;
        }
        return NONE;
      }
      case 'ref': {
        const declaration = declarationOf(this.#model, type);
        if (declaration.kind === 'alias') return this.of(declaration.type, wanted, depth);
        if (wanted !== undefined && !isObject(wanted)) return NONE;
        return this.#object(declaration.fields, wanted ?? {}, depth + 1);
      }
    }
  }

  #object(fields: readonly Field[], wanted: Json, depth: number): Json | typeof NONE {
    const declared = new Set(fields.map(({ name }) => name));
    for (const [name, value] of Object.entries(wanted)) if (!isLittle(value) && !declared.has(name)) return NONE;
    const made: Json = {};
    for (const field of fields) {
      const value = this.#field(field, wanted[field.name], depth);
      if (value === NONE) return NONE;
      if (value !== undefined) made[field.name] = value;
    }
    return made;
  }

  #field({ type, optional, nullable }: Field, wanted: unknown, depth: number): unknown {
    if (wanted === null) return nullable ? null : NONE;
    if (wanted === ABSENT)
      return optional && this.#choose(2) === 0 ? undefined : nullable ? null : optional ? undefined : NONE;
    if (isLittle(wanted)) {
      const isSaid = wanted === BLANK ? this.#choose(2) > 0 : depth < MOST_DEPTH && this.#choose(6) > 4;
      if (optional && !isSaid) return undefined;
      if (nullable && this.#choose(3) > 1) return null;
      const value = this.of(type, wanted, depth);
      return value === NONE && optional ? undefined : value === NONE && nullable ? null : value;
    }
    return this.of(type, wanted, depth);
  }

  #blank(type: Type): unknown {
    switch (type.kind) {
      case 'string':
        return '';
      case 'array':
        return [];
      case 'ref': {
        const declaration = declarationOf(this.#model, type);
        return declaration.kind === 'alias' ? this.#blank(declaration.type) : NONE;
      }
      default:
        return NONE;
    }
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is it nothing that a type has to have a place for? */
function isLittle(wanted: unknown): boolean {
  return wanted === undefined || wanted === BLANK || wanted === ABSENT;
}

function whole(values: readonly unknown[]): unknown {
  return values.includes(NONE) ? NONE : values;
}
