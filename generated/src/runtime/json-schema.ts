// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** JSON Schema made from shapes when somebody asks for one, so that no bundle carries schemas as well. */
import { alternatives, isHeaded, type Literal, type ObjectShape, type Shape } from './shape.js';

/** Drafts that can be asked for, with their URI and the keyword under which they keep definitions. */
const DRAFTS: ReadonlyMap<string, { readonly uri: string; readonly definitions: string }> = /* @__PURE__ */ new Map([
  ['draft-2020-12', { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' }],
  ['draft-07', { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' }],
]);

type JsonSchema = Record<string, unknown>;

/**
 * Makes the JSON Schema of a shape, exactly as strict as its guard. Types that have a name in shapes are its definitions.
 *
 * @param shape the root's shape
 * @param target `draft-2020-12` or `draft-07`
 * @throws Error for any other target
 */
export function jsonSchemaOf(shape: Shape, target: string): JsonSchema {
  const draft = DRAFTS.get(target);
  if (!draft) throw new Error(`Unsupported JSON Schema target: expected ${[...DRAFTS.keys()].join(' or ')}`);
  const named: Named = { at: `#/${draft.definitions}/`, schemas: new Map() };
  const root = schemaOf(shape, named);
  const definitions = [...named.schemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: draft.uri,
    ...root,
    ...(definitions.length > 0 ? { [draft.definitions]: Object.fromEntries(definitions) } : {}),
  };
}

/** The definitions so far, and where they stand. */
interface Named {
  readonly at: string;
  readonly schemas: Map<string, JsonSchema>;
}

function schemaOf(shape: Shape, named: Named): JsonSchema {
  if (typeof shape === 'function') return schemaOf(shape(), named);
  if (typeof shape === 'string') return textSchema(shape);
  if (!isHeaded(shape)) return objectSchema(shape, named);
  const parts = shape.slice(1) as Shape[];
  switch (shape[0]) {
    case 'is':
      return valuesSchema(parts as Literal[]);
    case 'list':
      return { type: 'array', items: schemaOf(parts[0]!, named) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(parts[0]!, named) };
    case 'any':
      return anyOf(parts, named);
    case 'by':
      return anyOf(parts.slice(1), named);
    case 'as':
      return referenceTo(parts[0] as string, parts[1]!, named);
  }
}

function referenceTo(name: string, shape: Shape, named: Named): JsonSchema {
  if (!named.schemas.has(name)) {
    // The name is taken before the way down: a type may contain itself.
    named.schemas.set(name, {});
    named.schemas.set(name, schemaOf(shape, named));
  }
  return { $ref: named.at + name };
}

function anyOf(members: readonly Shape[], named: Named): JsonSchema {
  // What may be absent is said by `required`, of the object that holds it.
  const schemas = members.filter((member) => member !== '?').map((member) => schemaOf(member, named));
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

function objectSchema(fields: ObjectShape, named: Named): JsonSchema {
  const entries = Object.entries(fields);
  const required = entries.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field, named)])),
    ...(required.length > 0 ? { required } : {}),
  };
}

function isOptional(shape: Shape): boolean {
  return alternatives(shape).some((each) => each.head === 'text' && each.letters.includes('?'));
}
