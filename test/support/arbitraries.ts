/**
 * Arbitrary payloads, made from the model: valid ones, and valid ones with a single defect that is known to be one.
 */
import fc from 'fast-check';
import type { Declaration, Event, Field, Model, FieldOwner, Type, UnionType } from '../../generator/model/index.js';
import { declarationOf, forEachRef, reachableFrom, structureOf, typesIn } from '../../generator/model/lookup.js';
import { jsonKinds, unionCases, type JsonKind, type TellingValue } from '../../generator/model/unions.js';

/** How many references deep a payload goes before it takes the shortest way to its end. */
const MAX_DEPTH = 7;

/** Keys that no catalogue declares, some of which every object inherits. */
const EXTRA_KEYS = ['x_extra', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', 'ünïcode', '\uD800'];

const STRINGS = [
  '',
  ' ',
  'a',
  'text',
  '0',
  'null',
  'true',
  '[]',
  'inf',
  '__proto__',
  'constructor',
  'Zürich',
  '日本語',
  '😀',
  '\uD83D',
  '\uDE00x',
  '\u0000',
  '\u2028',
  '"\\/\b\f\n\r\t',
  'x'.repeat(300),
];
const INTEGERS = [0, 1, -1, 7, 24000, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53), 1e21, 1e300, -1e300];
const NUMBERS = [0.5, -0.5, 0.1, 1e-7, Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE, ...INTEGERS];

const anyString = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...STRINGS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const anyInteger = fc.oneof(fc.constantFrom(...INTEGERS), fc.integer());
const anyNumber = fc.oneof(fc.constantFrom(...NUMBERS), fc.double({ noNaN: true, noDefaultInfinity: true }));
const mapKey = fc.constantFrom('key', ...EXTRA_KEYS);
/** TypeScript takes a key that every object inherits for the inherited member. */
const plainKey = fc.constantFrom('key', ...EXTRA_KEYS.filter((key) => !(key in {})));
const JSON_VALUES: readonly unknown[] = [null, true, 0, 'text', [], {}, [[]], { type: 'a' }, { a: [null, { b: 1 }] }];
const anyJson = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...JSON_VALUES) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Any JSON value at all. */
export const json: fc.Arbitrary<unknown> = fc.oneof(anyJson, fc.jsonValue({ maxDepth: 4 }), anyString, anyNumber);

/** Makes arbitraries of one model; what it made once it keeps. */
export class Payloads {
  readonly #model: Model;
  readonly #made = new Map<object, fc.Arbitrary<unknown>[]>();
  readonly #heights = new Map<Declaration, number>();
  readonly #recursive: ReadonlySet<Declaration>;
  readonly #isExact: boolean;

  /** @param options `isExact`: only what TypeScript takes for a literal of the interface, without fields that are not declared */
  constructor(model: Model, { isExact = false }: { readonly isExact?: boolean } = {}) {
    this.#model = model;
    this.#isExact = isExact;
    this.#recursive = new Set(declarationsIn(model).filter((each) => reachableFrom(model, [each]).includes(each)));
    this.#measureHeights();
  }

  /** Valid payloads of an event. */
  event(event: Event): fc.Arbitrary<Record<string, unknown>> {
    return this.#shape(event, 0);
  }

  #entry(entry: Declaration, depth: number): fc.Arbitrary<unknown> {
    const byDepth = this.#made.get(entry) ?? [];
    this.#made.set(entry, byDepth);
    // The place is taken before the way down: a type that reaches itself does so one reference deeper.
    return (byDepth[depth] ??= entry.kind === 'object' ? this.#shape(entry, depth) : this.#type(entry.type, depth));
  }

  #shape({ fields }: FieldOwner, depth: number): fc.Arbitrary<Record<string, unknown>> {
    const kept = fields.filter((field) => !field.optional || this.#fits(field.type, depth));
    const model = Object.fromEntries(kept.map((field) => [field.name, this.#field(field, depth)]));
    const requiredKeys = kept.filter((field) => !field.optional).map((field) => field.name);
    const record = fc.record(model, { requiredKeys, noNullPrototype: true });
    if (this.#isExact) return record;
    const declared = new Set(fields.map((field) => field.name));
    const extraKeys = EXTRA_KEYS.filter((key) => !declared.has(key));
    const extended = fc
      .tuple(record, fc.constantFrom(...extraKeys), anyJson)
      .map(([value, key, more]) => Object.fromEntries([...Object.entries(value), [key, more]]));
    return fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: extended });
  }

  #field(field: Field, depth: number): fc.Arbitrary<unknown> {
    const value = this.#type(field.type, depth);
    if (!field.nullable) return value;
    return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
  }

  #type(type: Type, depth: number): fc.Arbitrary<unknown> {
    switch (type.kind) {
      case 'string':
        return anyString;
      case 'number':
        return anyNumber;
      case 'integer':
        return anyInteger;
      case 'boolean':
        return fc.boolean();
      case 'unknown':
        return anyJson;
      case 'literal':
        return fc.constant(type.value);
      case 'enum': {
        const known = fc.constantFrom(...type.values.map(({ value }) => value));
        return type.open ? fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: anyString }) : known;
      }
      case 'array':
        return this.#array(type.items, depth);
      case 'map':
        return this.#map(type.values, depth);
      case 'union':
        return this.#union(type, depth);
      case 'ref':
        return this.#entry(declarationOf(this.#model, type), depth + 1);
    }
  }

  #array(items: Type, depth: number): fc.Arbitrary<unknown> {
    if (!this.#fits(items, depth)) return fc.constant([]);
    return fc.array(this.#type(items, depth), { maxLength: this.#room(items, depth) });
  }

  #map(values: Type, depth: number): fc.Arbitrary<unknown> {
    if (!this.#fits(values, depth)) return fc.constant({});
    const maxKeys = this.#room(values, depth);
    return fc.dictionary(this.#isExact ? plainKey : mapKey, this.#type(values, depth), {
      maxKeys,
      noNullPrototype: true,
    });
  }

  #union({ members }: UnionType, depth: number): fc.Arbitrary<unknown> {
    const fitting = members.filter((member) => this.#fits(member, depth));
    const lowest = Math.min(...members.map((member) => this.#height(member)));
    const chosen = fitting.length > 0 ? fitting : members.filter((member) => this.#height(member) === lowest);
    return fc.oneof(...chosen.map((member) => this.#type(member, depth)));
  }

  /** How many elements an array or a map may have: fewer further down where types contain themselves. */
  #room(element: Type, depth: number): number {
    let recursive = false;
    forEachRef(element, (ref) => (recursive ||= this.#recursive.has(declarationOf(this.#model, ref))));
    return !recursive || depth === 0 ? 3 : depth < 3 ? 2 : 1;
  }

  #fits(type: Type, depth: number): boolean {
    return depth + this.#height(type) <= MAX_DEPTH;
  }

  /** How many references deep the smallest value of a type goes. */
  #height(type: Type): number {
    switch (type.kind) {
      case 'ref':
        return 1 + (this.#heights.get(declarationOf(this.#model, type)) ?? Infinity);
      case 'union':
        return Math.min(...type.members.map((member) => this.#height(member)));
      default:
        return 0;
    }
  }

  #measureHeights(): void {
    const declarations = declarationsIn(this.#model);
    for (let changed = true; changed;) {
      changed = false;
      for (const declaration of declarations) {
        const height = Math.max(0, ...neededTypes(declaration).map((type) => this.#height(type)));
        if (height !== Infinity && height !== this.#heights.get(declaration)) {
          this.#heights.set(declaration, height);
          changed = true;
        }
      }
    }
  }
}

/** The types without which there is no value of a declaration. */
function neededTypes(declaration: Declaration): Type[] {
  if (declaration.kind === 'alias') return [declaration.type];
  return declaration.fields.filter(({ optional }) => !optional).map(({ type }) => type);
}

function declarationsIn(model: Model): Declaration[] {
  return model.surfaces.flatMap((surface) => surface.declarations);
}

type Path = readonly (string | number)[];

/** One change that makes a valid payload invalid. */
export interface Defect {
  /** `missing`, or the JSON text of what was put there. */
  readonly what: string;
  /** Where: the path of the value that was changed, added or removed. */
  readonly path: Path;
  /** The payload with the defect; the valid one is left alone. */
  readonly value: unknown;
}

/** Where a value of a type stands, or could stand. */
interface Site {
  readonly path: Path;
  readonly type: Type | Event;
  readonly nullable: boolean;
  readonly current: unknown;
  /** A required field may be removed. */
  readonly removable: boolean;
}

/** A string that no catalogue has. */
const UNSEEN = 'no catalogue has this value';

/** Makes payloads of one model invalid, each in one place. */
export class Defects {
  readonly #model: Model;
  /** Every value that the model names: one that is wrong at its own place might choose another member of a union. */
  readonly #known: ReadonlySet<unknown>;

  constructor(model: Model) {
    this.#model = model;
    this.#known = knownValues(model);
  }

  /**
   * @param pick chooses among the defects that are possible; any numbers do
   * @returns the defect, or undefined where the payload has no place for one
   */
  in(event: Event, payload: unknown, pick: { readonly site: number; readonly change: number }): Defect | undefined {
    const sites: Site[] = [];
    collectSites(this.#model, { path: [], type: event, nullable: false, current: payload, removable: false }, sites);
    // Some places, such as free JSON, can't be wrong: the next one that can is taken.
    for (let step = 0; step < sites.length; step++) {
      const site = sites[(pick.site + step) % sites.length]!;
      const wrong = wrongValues(this.#model, site, this.#known);
      const count = wrong.length + (site.removable ? 1 : 0);
      if (count === 0) continue;
      const choice = pick.change % count;
      if (choice === wrong.length) return { what: 'missing', path: site.path, value: without(payload, site.path) };
      const put = wrong[choice];
      const what = put === Infinity ? 'Infinity' : JSON.stringify(put);
      return { what, path: site.path, value: replaced(payload, site.path, put) };
    }
    return undefined;
  }
}

/** Every string and number that a model spells out as a value. */
export function knownValues(model: Model): ReadonlySet<unknown> {
  const known = new Set<unknown>();
  const visit = (type: Type): void => {
    if (type.kind === 'literal' && (typeof type.value === 'string' || typeof type.value === 'number'))
      known.add(type.value);
    if (type.kind === 'enum') for (const { value } of type.values) known.add(value);
    if (type.kind === 'array') visit(type.items);
    if (type.kind === 'map') visit(type.values);
    if (type.kind === 'union') type.members.forEach(visit);
  };
  for (const { directions, declarations } of model.surfaces) {
    for (const entry of [...directions.flatMap(({ events }) => events), ...declarations]) typesIn(entry).forEach(visit);
  }
  return known;
}

function collectSites(model: Model, site: Site, sites: Site[]): void {
  sites.push(site);
  const { type, current, path } = site;
  if (current === null || typeof current !== 'object') return;
  const structure = containerOf(model, type, current);
  if (structure === undefined) return;
  const child = (key: string | number, of: Type, nullable = false, removable = false): void => {
    const inner = ownValue(current, key);
    collectSites(model, { path: [...path, key], type: of, nullable, current: inner, removable }, sites);
  };
  switch (structure.kind) {
    case 'array':
      // One more than there are: a wrong item may be appended.
      for (let index = 0; index <= (current as unknown[]).length; index++) child(index, structure.items);
      return;
    case 'map':
      for (const key of [...Object.keys(current), 'another key']) child(key, structure.values);
      return;
    default:
      for (const { name, type: of, nullable, optional } of structure.fields) child(name, of, nullable, !optional);
  }
}

type Container = (Type & { readonly kind: 'array' | 'map' }) | Event | (Declaration & { readonly kind: 'object' });

/** The part of a type that a container was made from: an object's shape, an array, a map. */
function containerOf(model: Model, type: Type | Event, value: object): Container | undefined {
  const structure = type.kind === 'event' ? type : structureOf(model, type);
  switch (structure.kind) {
    case 'event':
    case 'object':
      return structure;
    case 'array':
      return Array.isArray(value) ? structure : undefined;
    case 'map':
      return Array.isArray(value) ? undefined : structure;
    case 'union':
      return containerOfUnion(model, structure, value);
    default:
      return undefined;
  }
}

function containerOfUnion(model: Model, union: UnionType, value: object): Container | undefined {
  const kind: JsonKind = Array.isArray(value) ? 'array' : 'object';
  const { objects, others } = unionCases(model, union);
  const { discriminator } = union;
  const chosen =
    kind === 'object' && discriminator !== undefined
      ? objects.find(({ values }) => values.includes(ownValue(value, discriminator) as TellingValue))
      : objects[0];
  const other = others.find((member) => jsonKinds(model, member).has(kind));
  const member = other ?? (kind === 'object' ? chosen?.member : undefined);
  return member && containerOf(model, member, value);
}

/** Values that are wrong at a place, whatever stands around it. */
function wrongValues(model: Model, { type, nullable, current }: Site, known: ReadonlySet<unknown>): unknown[] {
  const scalars = [null, true, false, 0, 12, 1.5, 1e300, Infinity, '', UNSEEN, ...nearMisses(current)];
  if (type.kind === 'event') return [...scalars, [], {}];
  const kinds = jsonKinds(model, type);
  return [...scalars, [], [current], {}, { value: current }].filter((value) => {
    if (value === null && nullable) return false;
    if (isContainer(value)) return !kinds.has(Array.isArray(value) ? 'array' : 'object');
    return !acceptsScalar(model, type, value) && !known.has(value);
  });
}

/** Values that are nearly what stands there. */
function nearMisses(value: unknown): unknown[] {
  if (typeof value === 'string') return [`${value} `, value.toUpperCase(), value.slice(1)];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** What the model says about a value that is neither array nor object. */
function acceptsScalar(model: Model, type: Type, value: unknown): boolean {
  const structure = structureOf(model, type);
  switch (structure.kind) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'unknown':
      return true;
    case 'literal':
      return value === structure.value;
    case 'enum':
      return typeof value === 'string' && (structure.open || structure.values.some((known) => known.value === value));
    case 'union':
      return structure.members.some((member) => acceptsScalar(model, member, value));
    default:
      return false;
  }
}

function ownValue(container: object, key: string | number): unknown {
  return Object.hasOwn(container, key) ? (container as Record<string | number, unknown>)[key] : undefined;
}

/** A copy with another value at the path; keys named like what objects inherit are keys like any other. */
function replaced(value: unknown, path: Path, put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const inner = replaced(ownValue(value as object, key), rest, put);
  if (Array.isArray(value)) return Object.assign([...(value as unknown[])], { [key]: inner });
  const others = Object.entries(value as object).filter(([name]) => name !== key);
  return Object.fromEntries([...others, [String(key), inner]]);
}

function without(value: unknown, path: Path): unknown {
  const parent = path.slice(0, -1);
  const container = parent.reduce<unknown>((inner, key) => ownValue(inner as object, key), value) as object;
  const others = Object.entries(container).filter(([name]) => name !== path.at(-1));
  return replaced(value, parent, Object.fromEntries(others));
}
