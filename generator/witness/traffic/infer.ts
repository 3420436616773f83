/**
 * The shape of values of which the catalogue says nothing, gathered from what was seen of them: kinds, fields and how
 * often they stood there, never a value.
 */
import type { Declaration, Field, Place, Type } from '../../model/index.js';
import { pascalCase } from '../../model/identifiers.js';
import { FREE_OBJECT, UNKNOWN, unionOf, type Nullable } from '../join-types.js';
import { fieldOf } from '../build-model.js';
import type { DeclarationSet } from '../declaration-set.js';
import type { Tagging } from '../../model/tags.js';
import type { TellingValue } from '../../model/unions.js';
import type { JsonObject } from '../../model/json.js';
import { isWord } from '../../recording/index.js';

/** What has been seen in one place. */
export interface Inferred {
  samples: number;
  nulls: number;
  strings: number;
  /** The word that stood there every time; null once it was another, or no word. */
  word: string | null | undefined;
  integers: number;
  fractions: number;
  booleans: number;
  arrays: number;
  items?: Inferred;
  objects: number;
  /** Undefined for an object whose keys are data. */
  fields: Map<string, Inferred> | undefined;
}

/** More samples say nothing new. */
const MOST_SAMPLES = 1000;

/** An object with more different keys is a map. */
const MOST_FIELDS = 60;

/** Nothing is learnt from items far behind. */
const MOST_ITEMS = 20;

const DEEPEST = 10;

export function createInferred(): Inferred {
  return {
    samples: 0,
    nulls: 0,
    strings: 0,
    word: undefined,
    integers: 0,
    fractions: 0,
    booleans: 0,
    arrays: 0,
    objects: 0,
    fields: new Map(),
  };
}

/** Adds one value to what has been seen. */
export function learn(inferred: Inferred, value: unknown, depth = 0): void {
  if (inferred.samples >= MOST_SAMPLES || depth > DEEPEST) return;
  inferred.samples++;
  if (value === null) inferred.nulls++;
  else if (typeof value === 'string') learnString(inferred, value);
  else if (typeof value === 'number') inferred[Number.isInteger(value) ? 'integers' : 'fractions']++;
  else if (typeof value === 'boolean') inferred.booleans++;
  else if (Array.isArray(value)) {
    inferred.arrays++;
    inferred.items ??= createInferred();
    for (const item of value.slice(0, MOST_ITEMS)) learn(inferred.items, item, depth + 1);
  } else {
    learnObject(inferred, value as JsonObject, depth);
  }
}

function learnString(inferred: Inferred, text: string): void {
  inferred.strings++;
  if (inferred.word === text) return;
  inferred.word = inferred.word === undefined && isWord(text) ? text : null;
}

function learnObject(inferred: Inferred, value: JsonObject, depth: number): void {
  inferred.objects++;
  for (const key in value) {
    if (!inferred.fields) return;
    const known = inferred.fields.get(key);
    if (!known && (inferred.fields.size >= MOST_FIELDS || !isWord(key))) {
      inferred.fields = undefined;
      return;
    }
    const field = known ?? createInferred();
    if (!known) inferred.fields.set(key, field);
    learn(field, value[key], depth + 1);
  }
}

/** Adds all that another place has seen. */
export function learnAll(inferred: Inferred, other: Inferred): void {
  const words = [inferred, other].flatMap(({ strings, word }) => (strings === 0 ? [] : [word ?? null]));
  inferred.word = new Set(words).size > 1 ? null : words[0];
  for (const count of COUNTS) inferred[count] += other[count];
  if (other.items) learnAll((inferred.items ??= createInferred()), other.items);
  if (!other.fields) inferred.fields = undefined;
  for (const [name, field] of other.fields ?? []) {
    if (!inferred.fields) return;
    const known = inferred.fields.get(name) ?? createInferred();
    inferred.fields.set(name, known);
    learnAll(known, field);
  }
}

const COUNTS = ['samples', 'nulls', 'strings', 'integers', 'fractions', 'booleans', 'arrays', 'objects'] as const;

/** Where a field has the name of the one that holds tags, and the same word every time, it is that word. */
export interface InferContext extends Tagging {
  readonly declarations: DeclarationSet;
  readonly surface: string;
  readonly place: Place;
}

/**
 * @param name what an object's type would be called
 * @returns a type that accepts everything that was seen
 */
export function inferredType(inferred: Inferred, name: string, context: InferContext): Nullable {
  const types: Type[] = [];
  if (inferred.strings > 0) types.push({ kind: 'string' });
  if (inferred.fractions > 0) types.push({ kind: 'number' });
  else if (inferred.integers > 0) types.push({ kind: 'integer' });
  if (inferred.booleans > 0) types.push({ kind: 'boolean' });
  if (inferred.arrays > 0) types.push({ kind: 'array', items: itemsOf(inferred, name, context) });
  if (inferred.objects > 0) types.push(objectOf(inferred, name, context));
  const nullable = inferred.nulls > 0;
  if (types.length === 0) return { type: UNKNOWN, nullable };
  return { ...unionOf(types.map((type) => ({ type, nullable: false }))), nullable };
}

/** Null has no field to say it at: in an array it is a member. */
function itemsOf({ items }: Inferred, name: string, context: InferContext): Type {
  if (!items || items.samples === 0) return UNKNOWN;
  const { type, nullable } = inferredType(items, name, context);
  if (!nullable || type.kind === 'unknown') return type;
  const members = type.kind === 'union' ? type.members : [type];
  return { kind: 'union', members: [...members, { kind: 'literal', value: null }] };
}

function objectOf(inferred: Inferred, name: string, context: InferContext): Type {
  if (!inferred.fields || inferred.fields.size === 0) return FREE_OBJECT;
  const { declarations, surface, place } = context;
  return declarations.refer(inferred, name, (typeName): Declaration => ({
    kind: 'object',
    typeName,
    surface,
    doc: '',
    departures: [],
    fields: inferredFields(inferred, typeName, context),
    place,
  }));
}

/**
 * The fields of an object; one that was missing once is optional.
 *
 * @param literals fields that hold one value always
 */
export function inferredFields(
  inferred: Inferred,
  typeName: string,
  context: InferContext,
  literals: ReadonlyMap<string, TellingValue> = new Map(),
): Field[] {
  const own = [...(inferred.fields ?? [])].filter(([name]) => !literals.has(name));
  const { place } = context;
  return [
    ...[...literals].map(([name, value]) =>
      fieldOf({ name, type: { kind: 'literal', value }, optional: false, nullable: false, place }),
    ),
    ...own.map(([name, seen]) => {
      const optional = seen.samples < inferred.objects;
      const literal = name === context.discriminator && seen.strings === seen.samples ? (seen.word ?? null) : null;
      const { type, nullable }: Nullable =
        literal !== null
          ? { type: { kind: 'literal', value: literal }, nullable: false }
          : inferredType(seen, typeName + pascalCase(name), context);
      return fieldOf({ name, type, optional, nullable, place });
    }),
  ];
}
