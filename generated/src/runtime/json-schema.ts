// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** JSON Schema made from shapes when somebody asks for one, so that no bundle carries schemas as well. */
import { alternatives, isHeaded, type Literal, type ObjectShape, type Shape } from './shape.js';

/** Drafts that can be asked for, with their URI and the keyword under which they keep definitions. */
const DRAFTS: ReadonlyMap<string, { readonly uri: string; readonly definitions: string }> = /* @__PURE__ */ new Map([
  ['draft-2020-12', { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' }],
  ['draft-07', { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' }],
]);

type JsonSchema = Record<string, unknown>;

/** Types by name: they become definitions. Those whose shape is text have none, and stand where they are used. */
export type NamedShapes = Readonly<Record<string, Shape>>;

/**
 * Makes the JSON Schema of a shape, exactly as strict as its guard.
 *
 * @param shape the root's shape
 * @param names the named types that it reaches
 * @param target `draft-2020-12` or `draft-07`
 * @throws Error for any other target
 */
export function jsonSchemaOf(shape: Shape, names: NamedShapes, target: string): JsonSchema {
  const draft = DRAFTS.get(target);
  if (!draft) throw new Error(`Unsupported JSON Schema target: expected ${[...DRAFTS.keys()].join(' or ')}`);
  const references = new Map<Shape, string>();
  for (const [name, each] of Object.entries(names)) references.set(each, `#/${draft.definitions}/${name}`);
  const definitions = Object.entries(names).map(([name, each]) => [name, inlineSchema(each, references)] as const);
  return {
    $schema: draft.uri,
    ...inlineSchema(shape, references),
    ...(definitions.length > 0 ? { [draft.definitions]: Object.fromEntries(definitions) } : {}),
  };
}

type References = ReadonlyMap<Shape, string>;

function schemaOf(shape: Shape, references: References): JsonSchema {
  if (typeof shape === 'function') return schemaOf(shape(), references);
  const reference = references.get(shape);
  return reference === undefined ? inlineSchema(shape, references) : { $ref: reference };
}

function inlineSchema(shape: Shape, references: References): JsonSchema {
  if (typeof shape === 'function') return inlineSchema(shape(), references);
  if (typeof shape === 'string') return textSchema(shape);
  if (!isHeaded(shape)) return objectSchema(shape, references);
  const parts = shape.slice(1) as Shape[];
  switch (shape[0]) {
    case 'is':
      return valuesSchema(parts as Literal[]);
    case 'list':
      return { type: 'array', items: schemaOf(parts[0]!, references) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(parts[0]!, references) };
    case 'any':
      return anyOf(parts, references);
    default:
      return anyOf(parts.slice(1), references);
  }
}

function anyOf(members: readonly Shape[], references: References): JsonSchema {
  // What may be absent is said by `required`, of the object that holds it.
  const schemas = members.filter((member) => member !== '?').map((member) => schemaOf(member, references));
  return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
}

const TYPES: Readonly<Record<string, string>> = {
  s: 'string',
  n: 'number',
  i: 'integer',
  b: 'boolean',
  o: 'object',
  0: 'null',
};

function textSchema(letters: string): JsonSchema {
  if (letters.includes('u')) return {};
  const types = [...letters].flatMap((letter) => TYPES[letter] ?? []);
  return { type: types.length === 1 ? types[0] : types };
}

function valuesSchema(values: readonly Literal[]): JsonSchema {
  return {
    ...(values.every((value) => typeof value === 'string') ? { type: 'string' } : {}),
    ...(values.length === 1 ? { const: values[0] } : { enum: values }),
  };
}

function objectSchema(fields: ObjectShape, references: References): JsonSchema {
  const entries = Object.entries(fields);
  const required = entries.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field, references)])),
    ...(required.length > 0 ? { required } : {}),
  };
}

function isOptional(shape: Shape): boolean {
  return alternatives(shape).some((each) => each.head === 'text' && each.letters.includes('?'));
}
