/**
 * JSON Schema 2020-12: one document per surface and direction, exactly as strict as the guards.
 *
 * Where a discriminator tells objects apart, the schema is a list of `if`/`then`, one per value, instead of `anyOf`:
 * every validator understands it, looks at one branch only, and reports what is wrong with that branch and no other.
 */
import {
  assertNever,
  byCodeUnit,
  type Declaration,
  type Deprecation,
  type Direction,
  type Entry,
  type EnumType,
  type Event,
  type Field,
  type FieldOwner,
  type Format,
  type Model,
  type Surface,
  type Type,
  type UnionType,
} from '../model/index.js';
import { reachableFrom } from '../model/lookup.js';
import { directionNames } from '../model/identifiers.js';
import { unionCases } from '../model/unions.js';
import type { EmittedFile } from './file.js';

/** A schema, or a part of one. Keys stand in the order in which they are printed. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

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
  const scope = { model, surface: surface.name };
  const cases = direction.events.map((event) => ({ values: [event.tag], schema: refTo(scope, event) }));
  return {
    head: {
      $schema: DIALECT,
      title: directionNames(direction.name).union,
      description: direction.doc,
      ...caseSchema(surface.discriminator, cases),
    },
    definitions: definitions(scope, [...direction.events, ...reachableFrom(model, direction.events)]),
  };
}

/** What references are relative to: types of other surfaces carry their surface's name. */
interface Scope {
  readonly model: Model;
  readonly surface: string;
}

function* definitions(
  scope: Scope,
  entries: readonly (Event | Declaration)[],
): Generator<readonly [string, JsonSchema]> {
  const byName = new Map(entries.map((entry) => [definitionName(scope, entry.surface, entry.typeName), entry]));
  const names = [...byName.keys()].sort(byCodeUnit);
  for (const name of names) yield [name, definition(scope, byName.get(name)!)];
}

/** `Usage`, or `other.Usage` for a type of another surface, so that names of two surfaces never clash. */
function definitionName(scope: Scope, surface: string, typeName: string): string {
  return surface === scope.surface ? typeName : `${surface}.${typeName}`;
}

function refTo(scope: Scope, { surface, typeName }: Pick<Entry, 'surface' | 'typeName'>): JsonSchema {
  return { $ref: `#/$defs/${definitionName(scope, surface, typeName)}` };
}

function definition(scope: Scope, entry: Event | Declaration): JsonSchema {
  const type = entry.kind === 'alias' ? entry.type : undefined;
  return {
    title: entry.typeName,
    ...annotations(entry.doc, { type, deprecated: entry.deprecated }),
    ...(entry.kind === 'alias' ? typeSchema(scope, entry.type) : objectSchema(scope, entry)),
  };
}

function objectSchema(scope: Scope, { fields }: FieldOwner): JsonSchema {
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(scope, field)]));
  const required = fields.filter((field) => !field.optional).map((field) => field.name);
  return {
    type: 'object',
    ...unlessEmpty('properties', properties),
    ...(required.length > 0 ? { required } : {}),
  };
}

function fieldSchema(scope: Scope, field: Field): JsonSchema {
  const schema = typeSchema(scope, field.type);
  return {
    ...annotations(field.doc, field),
    ...(field.nullable ? orNull(schema) : schema),
    ...(field.format ? FORMAT_KEYWORDS[field.format] : {}),
  };
}

/** A twin of the type text and of the check: the same kinds in the same order. */
function typeSchema(scope: Scope, type: Type): JsonSchema {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
      return { type: type.kind };
    case 'unknown':
      return {};
    case 'literal':
      return type.value === null ? { type: 'null' } : { type: typeof type.value, const: type.value };
    case 'enum':
      return enumSchema(type);
    case 'array':
      return { type: 'array', ...unlessEmpty('items', typeSchema(scope, type.items)) };
    case 'map':
      return { type: 'object', ...unlessEmpty('additionalProperties', typeSchema(scope, type.values)) };
    case 'union':
      return unionSchema(scope, type);
    case 'ref':
      return refTo(scope, { surface: type.surface, typeName: type.name });
    default:
      return assertNever(type);
  }
}

/** The values of an open enumeration are examples: every string is right. */
function enumSchema({ values, open }: EnumType): JsonSchema {
  return { type: 'string', [open ? 'examples' : 'enum']: values.map(({ value }) => value) };
}

function unionSchema(scope: Scope, union: UnionType): JsonSchema {
  const { objects, others } = unionCases(scope.model, union);
  const toSchema = (member: Type): JsonSchema => typeSchema(scope, member);
  const words = others.filter(isWord).map(({ value }) => value);
  const branches =
    words.length > 1
      ? [{ type: 'string', enum: words }, ...others.filter((member) => !isWord(member)).map(toSchema)]
      : others.map(toSchema);
  if (union.discriminator === undefined) {
    branches.push(...objects.map(({ member }) => toSchema(member)));
  } else {
    const cases = objects.map(({ member, values }) => ({ values, schema: toSchema(member) }));
    branches.push(caseSchema(union.discriminator, cases));
  }
  return branches.length === 1 ? branches[0]! : { anyOf: branches };
}

function isWord(type: Type): type is Type & { readonly kind: 'literal'; readonly value: string } {
  return type.kind === 'literal' && typeof type.value === 'string';
}

interface Case {
  /** Values of the discriminator that choose the schema. */
  readonly values: readonly string[];
  readonly schema: JsonSchema;
}

function caseSchema(discriminator: string, cases: readonly Case[]): JsonSchema {
  const known = cases.flatMap(({ values }) => values).sort(byCodeUnit);
  return {
    type: 'object',
    properties: { [discriminator]: { type: 'string', enum: known } },
    required: [discriminator],
    allOf: cases.map(({ values, schema }) => ({ if: choice(discriminator, values), then: schema })),
  };
}

/** Holds for objects with one of the values only: whatever else it held for would fail in every branch at once. */
function choice(discriminator: string, values: readonly string[]): JsonSchema {
  const wanted = values.length === 1 ? { const: values[0] } : { enum: values };
  return { type: 'object', properties: { [discriminator]: wanted }, required: [discriminator] };
}

function orNull(schema: JsonSchema): JsonSchema {
  if (Object.keys(schema).length === 0 || schema['type'] === 'null') return schema;
  const branches = schema['anyOf'] as readonly JsonSchema[] | undefined;
  if (branches) return { ...schema, anyOf: [...branches, { type: 'null' }] };
  if (schema['$ref'] !== undefined) return { anyOf: [schema, { type: 'null' }] };
  const { type, const: only, ...rest } = schema;
  const values = only === undefined ? (rest['enum'] as readonly unknown[] | undefined) : [only];
  return { type: [type, 'null'], ...rest, ...(values ? { enum: [...values, null] } : {}) };
}

/**
 * Keywords for a field's format. The keyword `format` isn't among them: validators in strict mode refuse formats that
 * they were not told of.
 */
const FORMAT_KEYWORDS: Readonly<Record<Format, JsonSchema>> = {
  base64: { contentEncoding: 'base64' },
  json: { contentMediaType: 'application/json' },
  uri: {},
  'unix-seconds': {},
};

const FORMAT_WORDS: Readonly<Record<Format, string | undefined>> = {
  base64: undefined,
  json: undefined,
  uri: 'A URI.',
  'unix-seconds': 'Seconds since 1970-01-01T00:00:00Z.',
};

interface Annotated {
  readonly type?: Type | undefined;
  readonly format?: Format | undefined;
  readonly unit?: string | undefined;
  readonly deprecated?: Deprecation | undefined;
}

function annotations(doc: string, { type, format, unit, deprecated }: Annotated): JsonSchema {
  const paragraphs = [
    doc.trim(),
    unit === undefined ? undefined : `Unit: ${unit}.`,
    format && FORMAT_WORDS[format],
    type && enumWords(type),
    deprecated && deprecationWords(deprecated),
  ];
  return {
    description: paragraphs.filter((each) => each !== undefined).join('\n\n'),
    ...(deprecated ? { deprecated: true } : {}),
  };
}

function enumWords(type: Type): string | undefined {
  if (type.kind !== 'enum') return undefined;
  const lines = type.values.flatMap(({ value, doc }) => (doc === undefined ? [] : [`- \`${value}\`: ${doc.trim()}`]));
  return lines.length === 0 ? undefined : lines.join('\n');
}

function deprecationWords({ note, replacement }: Deprecation): string {
  return `Deprecated: ${note.trim()}${replacement === undefined ? '' : ` Replaced by \`${replacement}\`.`}`;
}

function unlessEmpty(keyword: string, schema: JsonSchema): JsonSchema {
  return Object.keys(schema).length === 0 ? {} : { [keyword]: schema };
}
