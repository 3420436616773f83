/**
 * Types as JSON Schema, exactly as strict as the guards: a twin of the type text and of the check. Documents differ in
 * how they refer to definitions, and in how they choose between objects.
 */
import {
  assertNever,
  type Declaration,
  type Deprecation,
  type Entry,
  type EnumType,
  type Event,
  type Field,
  type Format,
  type Model,
  type ObjectDeclaration,
  type Type,
  type UnionType,
} from '../model/index.js';
import { pascalCase } from '../model/identifiers.js';
import { isTag } from '../model/tags.js';
import { unionCases, type TellingValue } from '../model/unions.js';

/** A schema, or a part of one. Keys stand in the order in which they are printed. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a document settles. */
export interface SchemaStyle {
  readonly model: Model;
  readonly refTo: (entry: Pick<Entry, 'surface' | 'typeName'>) => JsonSchema;
  /** Objects that the values of a field tell apart. */
  readonly choose: (discriminator: string, cases: readonly Case[]) => JsonSchema;
  /** Do lists and choices that stand at a field get titles? Makers of code number what has none. */
  readonly titlesInline?: boolean;
}

export interface Case {
  /** Values of the discriminator that choose the schema. */
  readonly values: readonly TellingValue[];
  readonly schema: JsonSchema;
}

/** The schema of an event or a type. */
export function definition(style: SchemaStyle, entry: Event | Declaration): JsonSchema {
  const type = entry.kind === 'alias' ? entry.type : undefined;
  return {
    title: entry.typeName,
    ...annotations(entry.doc, { type, deprecated: entry.deprecated }),
    ...(entry.kind === 'alias' ? typeSchema(style, entry.type) : objectSchema(style, entry, entry.typeName)),
  };
}

function objectSchema(style: SchemaStyle, entry: Event | ObjectDeclaration, owner: string): JsonSchema {
  const { fields } = entry;
  const properties = Object.fromEntries(
    fields.map((field) => [
      field.name,
      { ...fieldSchema(style, field, owner), ...(isTag(entry, field) && tagType(field)) },
    ]),
  );
  const required = fields.filter((field) => !field.optional).map((field) => field.name);
  return {
    type: 'object',
    ...unlessEmpty('properties', properties),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** A number that is a tag is a whole one. */
function tagType({ type }: Field): JsonSchema {
  return type.kind === 'literal' && typeof type.value === 'number' ? { type: 'integer' } : {};
}

function fieldSchema(style: SchemaStyle, field: Field, owner: string): JsonSchema {
  const schema = typeSchema(style, field.type, `${owner}${pascalCase(field.name)}`);
  return {
    ...annotations(field.doc, field),
    ...(field.nullable ? orNull(schema) : schema),
    ...(field.format ? FORMAT_KEYWORDS[field.format] : {}),
  };
}

/**
 * A twin of the type text and of the check: the same kinds in the same order.
 *
 * @param title what the type may be called where it stands; it has a name already where absent
 */
function typeSchema(style: SchemaStyle, type: Type, title?: string): JsonSchema {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
      return { type: type.kind };
    case 'unknown':
      return {};
    case 'literal':
      if (type.value === null) return { type: 'null' };
      return { ...titleFor(style, type, title), type: typeof type.value, const: type.value };
    case 'enum':
      return { ...titleFor(style, type, title), ...enumSchema(type) };
    case 'array':
      return { type: 'array', ...unlessEmpty('items', typeSchema(style, type.items, title && `${title}Item`)) };
    case 'map':
      return {
        type: 'object',
        ...unlessEmpty('additionalProperties', typeSchema(style, type.values, title && `${title}Value`)),
      };
    case 'union':
      return { ...titleFor(style, type, title), ...unionSchema(style, type) };
    case 'ref':
      return style.refTo({ surface: type.surface, typeName: type.name });
    default:
      return assertNever(type);
  }
}

/** Any string is right in an open list: nobody makes a type of it. */
function titleFor({ titlesInline = false }: SchemaStyle, type: Type, title?: string): JsonSchema {
  const isOpen = type.kind === 'enum' && type.open;
  return titlesInline && !isOpen && title !== undefined ? { title } : {};
}

/** The values of an open enumeration are examples: every string is right. */
function enumSchema({ values, open }: EnumType): JsonSchema {
  return { type: 'string', [open ? 'examples' : 'enum']: values.map(({ value }) => value) };
}

function unionSchema(style: SchemaStyle, union: UnionType): JsonSchema {
  const { objects, others } = unionCases(style.model, union);
  const toSchema = (member: Type): JsonSchema => typeSchema(style, member);
  const words = others.filter(isWord).map(({ value }) => value);
  const branches =
    words.length > 1
      ? [{ type: 'string', enum: words }, ...others.filter((member) => !isWord(member)).map(toSchema)]
      : others.map(toSchema);
  if (union.discriminator === undefined) {
    branches.push(...objects.map(({ member }) => toSchema(member)));
  } else {
    const cases = objects.map(({ member, values }) => ({ values, schema: toSchema(member) }));
    branches.push(style.choose(union.discriminator, cases));
  }
  return branches.length === 1 ? branches[0]! : { anyOf: branches };
}

function isWord(type: Type): type is Type & { readonly kind: 'literal'; readonly value: string } {
  return type.kind === 'literal' && typeof type.value === 'string';
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

export function deprecationWords({ note, replacement }: Deprecation): string {
  return `Deprecated: ${note.trim()}${replacement === undefined ? '' : ` Replaced by \`${replacement}\`.`}`;
}

function unlessEmpty(keyword: string, schema: JsonSchema): JsonSchema {
  return Object.keys(schema).length === 0 ? {} : { [keyword]: schema };
}
