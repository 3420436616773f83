/**
 * JSON Schema 2020-12: one document per surface and direction, exactly as strict as the guards.
 *
 * Where a discriminator tells objects apart, the schema is a list of `if`/`then`, one per value, instead of `anyOf`:
 * every validator understands it, looks at one branch only, and reports what is wrong with that branch and no other.
 */
import {
  byCodeUnit,
  type Declaration,
  type Direction,
  type Entry,
  type Event,
  type Model,
  type Surface,
} from '../model/index.js';
import { reachableFrom } from '../model/lookup.js';
import { directionNames } from '../model/identifiers.js';
import { tagPath, tagValue } from '../model/tags.js';
import type { TellingValue } from '../model/unions.js';
import type { EmittedFile } from './emitted-file.js';
import { definition, type Case, type JsonSchema, type SchemaStyle } from './type-schema.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Writes the schemas of a surface.
 *
 * @returns `json-schema/<surface>.<direction>.json` for each direction: its root accepts exactly the direction's
 *   events, its `$defs` hold each of them and every type that they reach
 */
export function emitJsonSchemas(model: Model, surface: Surface): EmittedFile[] {
  return surface.directions.map((direction) => ({
    path: `json-schema/${surface.name}.${direction.name}.json`,
    text: printDocument(documentOf(model, surface, direction)),
  }));
}

/** The whole document of one direction. */
export function directionSchema(model: Model, surface: Surface, direction: Direction): JsonSchema {
  const { head, definitions } = documentOf(model, surface, direction);
  return { ...head, $defs: Object.fromEntries(definitions) };
}

/** A document whose definitions are made one by one: a great catalogue's would be too much at once. */
interface SchemaDocument {
  readonly head: JsonSchema;
  readonly definitions: Iterable<readonly [string, JsonSchema]>;
}

/** The same text as `JSON.stringify` makes of the whole. */
function printDocument({ head, definitions }: SchemaDocument): string {
  const print = (value: unknown, indent: string): string =>
    JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  const printed: string[] = [];
  for (const [name, schema] of definitions) printed.push(`    ${JSON.stringify(name)}: ${print(schema, '    ')}`);
  return `${print(head, '').slice(0, -2)},\n  "$defs": {\n${printed.join(',\n')}\n  }\n}\n`;
}

function documentOf(model: Model, surface: Surface, direction: Direction): SchemaDocument {
  const style = styleOf(model, surface);
  const cases = direction.events.map((event) => ({
    values: [tagValue(surface, event.tag)],
    schema: style.refTo(event),
  }));
  return {
    head: {
      $schema: DIALECT,
      title: directionNames(direction.name).union,
      description: direction.doc,
      ...caseSchema(tagPath(surface), cases),
    },
    definitions: definitions(style, surface, [...direction.events, ...reachableFrom(model, direction.events)]),
  };
}

/** References are relative to the document. */
function styleOf(model: Model, surface: Surface): SchemaStyle {
  return {
    model,
    refTo: (entry) => ({ $ref: `#/$defs/${encodeURIComponent(definitionName(surface, entry))}` }),
    choose: (discriminator, cases) => caseSchema([discriminator], cases),
  };
}

function* definitions(
  style: SchemaStyle,
  surface: Surface,
  entries: readonly (Event | Declaration)[],
): Generator<readonly [string, JsonSchema]> {
  const byName = new Map(entries.map((entry) => [definitionName(surface, entry), entry]));
  const names = [...byName.keys()].sort(byCodeUnit);
  for (const name of names) yield [name, definition(style, byName.get(name)!)];
}

/** `Usage`, or `other.Usage` for a type of another surface, so that names of two surfaces never clash. */
function definitionName(home: Surface, { surface, typeName }: Pick<Entry, 'surface' | 'typeName'>): string {
  return surface === home.name ? typeName : `${surface}.${typeName}`;
}

/** @param path to what tells the cases apart */
function caseSchema(path: readonly string[], cases: readonly Case[]): JsonSchema {
  const known = cases.flatMap(({ values }) => values).sort(byValue);
  return {
    ...objectWith(path, { type: typeOf(known), enum: known }),
    allOf: cases.map(({ values, schema }) => ({ if: choice(path, values), then: schema })),
  };
}

/** Holds for objects with one of the values only: whatever else it held for would fail in every branch at once. */
function choice(path: readonly string[], values: readonly TellingValue[]): JsonSchema {
  const wanted = values.length === 1 ? { const: values[0] } : { enum: values };
  return objectWith(path, wanted);
}

/** An object that has something at the end of a path. */
function objectWith(path: readonly string[], schema: JsonSchema): JsonSchema {
  return path.reduceRight<JsonSchema>(
    (inner, field) => ({ type: 'object', properties: { [field]: inner }, required: [field] }),
    schema,
  );
}

/** Numbers by size, then texts by code unit. */
function byValue(a: TellingValue, b: TellingValue): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : byCodeUnit(a, b);
}

function typeOf(values: readonly TellingValue[]): unknown {
  const types = [...new Set(values.map((value) => (typeof value === 'number' ? numberType(value) : 'string')))];
  return types.length === 1 ? types[0] : types;
}

function numberType(value: number): string {
  return Number.isInteger(value) ? 'integer' : 'number';
}
