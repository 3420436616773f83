/** An OpenAPI document that says exactly what a catalogue says: for tests that change it and look what is found. */
import type { Declaration, Event, Field, Model, RefType, Type } from '../../generator/model/index.js';
import { assertNever } from '../../generator/model/index.js';
import { pascalCase } from '../../generator/model/identifiers.js';

/** A schema that tests may change. */
export interface Schema {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
}

export interface OpenApiDocument {
  openapi: string;
  info: object;
  paths: object;
  components: { schemas: Record<string, Schema> };
}

/** Unions have the names that the directions give, events those of their `upstream`, types their own. */
export function openApiDocument(model: Model): OpenApiDocument {
  const main = model.surfaces[0]!.name;
  const schemas: Record<string, Schema> = {};
  for (const surface of model.surfaces) {
    for (const { upstream, events } of surface.directions) {
      if (upstream !== undefined) schemas[upstream] = { anyOf: events.map((event) => refTo(eventName(event))) };
      for (const event of events) {
        const [example] = event.examples;
        schemas[eventName(event)] = { ...objectSchema(event.fields, main), ...(example && { example: example.value }) };
      }
    }
    for (const declaration of surface.declarations)
      schemas[nameOf(declaration, main)] = declarationSchema(declaration, main);
  }
  return { openapi: '3.1.0', info: { title: 'Events', version: '1' }, paths: {}, components: { schemas } };
}

function eventName({ upstream, typeName }: Event): string {
  return upstream ?? typeName;
}

/** Types of other surfaces carry the surface's name: the document has one list for all. */
function nameOf({ surface, typeName }: Pick<Declaration, 'surface' | 'typeName'>, main: string): string {
  return surface === main ? typeName : `${pascalCase(surface)}${typeName}`;
}

function refTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function declarationSchema(declaration: Declaration, main: string): Schema {
  return declaration.kind === 'object' ? objectSchema(declaration.fields, main) : typeSchema(declaration.type, main);
}

function objectSchema(fields: readonly Field[], main: string): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, main)])),
    required: fields.filter(({ optional }) => !optional).map(({ name }) => name),
  };
}

function fieldSchema({ type, nullable }: Field, main: string): Schema {
  const schema = typeSchema(type, main);
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function typeSchema(type: Type, main: string): Schema {
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
    case 'enum': {
      const listed = { type: 'string', enum: type.values.map(({ value }) => value) };
      return type.open ? { anyOf: [{ type: 'string' }, listed] } : listed;
    }
    case 'array':
      return { type: 'array', items: typeSchema(type.items, main) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, main) };
    case 'union':
      return { anyOf: type.members.map((member) => typeSchema(member, main)) };
    case 'ref':
      return referenceSchema(type, main);
    default:
      return assertNever(type);
  }
}

function referenceSchema({ surface, name }: RefType, main: string): Schema {
  return refTo(nameOf({ surface, typeName: name }, main));
}
