import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { directionSchema, emitJsonSchemas } from '../../generator/emit/json-schema.js';
import type { JsonSchema } from '../../generator/emit/type-schema.js';
import type { Direction, Model, Surface } from '../../generator/model/index.js';
import { root } from '../support/cli.js';

const golden = path.join(root, 'test/golden');
const catalogues = [
  'spec',
  ...readdirSync(golden)
    .sort()
    .map((feature) => `test/golden/${feature}/spec`),
];

/** Refuses whatever ajv would warn of. */
function strictAjv(): Ajv2020 {
  const fail = (message: unknown): never => {
    throw new Error(String(message));
  };
  return new Ajv2020({ strict: true, allErrors: true, logger: { log: fail, warn: fail, error: fail } });
}

function modelOf(spec: string): Model {
  return readWholeCatalogue(path.join(root, spec)).model;
}

function eachDirection(model: Model): { surface: Surface; direction: Direction }[] {
  return model.surfaces.flatMap((surface) => surface.directions.map((direction) => ({ surface, direction })));
}

/** The schema of the only direction of a golden catalogue with one. */
function goldenSchema(feature: string): JsonSchema {
  const model = modelOf(`test/golden/${feature}/spec`);
  const { surface, direction } = eachDirection(model)[0]!;
  return directionSchema(model, surface, direction);
}

function definitionIn(schema: JsonSchema, name: string): JsonSchema {
  return (schema['$defs'] as Record<string, JsonSchema>)[name]!;
}

function propertyIn(feature: string, name: string, property: string): JsonSchema {
  return (definitionIn(goldenSchema(feature), name)['properties'] as Record<string, JsonSchema>)[property]!;
}

describe.each(catalogues)('the JSON Schemas of %s', (spec) => {
  it('compile in strict mode without a warning and accept every example', () => {
    const model = modelOf(spec);
    for (const { surface, direction } of eachDirection(model)) {
      const ajv = strictAjv();
      ajv.addSchema(directionSchema(model, surface, direction), 'root');
      for (const event of direction.events) {
        for (const { value, place } of event.examples) {
          for (const reference of ['root', `root#/$defs/${event.typeName}`]) {
            const validate = ajv.getSchema(reference)!;
            const errors = validate(value) ? [] : validate.errors;
            expect({ file: place.file, errors }).toEqual({ file: place.file, errors: [] });
          }
        }
      }
    }
  });

  it('have every definition that they refer to, and no other', () => {
    const model = modelOf(spec);
    for (const { surface, direction } of eachDirection(model)) {
      const schema = directionSchema(model, surface, direction);
      const defined = Object.keys(schema['$defs'] as object);
      expect(referencesIn(schema)).toEqual(new Set(defined.map((name) => `#/$defs/${name}`)));
      expect(defined).toEqual([...defined].sort());
    }
  });

  it('name no format that a strict validator would have to be told of', () => {
    const model = modelOf(spec);
    for (const { surface, direction } of eachDirection(model)) {
      const keywords = keywordsIn(directionSchema(model, surface, direction));
      expect(keywords).not.toContain('format');
    }
  });
});

function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === '$ref') found.add(inner as string);
    return inner;
  });
  return found;
}

/** Keywords of a schema and the schemas in it; names of properties and definitions are none. */
function keywordsIn(schema: unknown, keywords = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const each of schema) keywordsIn(each, keywords);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword);
      const named = ['properties', '$defs'].includes(keyword);
      if (['const', 'enum', 'examples'].includes(keyword)) continue;
      keywordsIn(named ? Object.values(value as object) : value, keywords);
    }
  }
  return keywords;
}

describe('a JSON Schema', () => {
  it('is one file per surface and direction', () => {
    const model = modelOf('test/golden/warehouse/spec');
    const files = model.surfaces.flatMap((surface) => emitJsonSchemas(model, surface));
    expect(files.map((file) => file.path)).toEqual([
      'json-schema/floor.robot.json',
      'json-schema/floor.controller.json',
      'json-schema/yard.gate.json',
    ]);
    for (const { text } of files) expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it.each<[string, string, string, object]>([
    ['objects', 'Order', 'version', { type: 'number', const: 2 }],
    ['objects', 'Order', 'page', { description: 'Where it can be seen.\n\nA URI.', type: 'string' }],
    ['objects', 'Order', 'receipt', { type: 'string', contentEncoding: 'base64' }],
    ['objects', 'Order', 'custom', { type: 'string', contentMediaType: 'application/json' }],
    [
      'objects',
      'Order',
      'placed',
      {
        description: 'When it was placed.\n\nSeconds since 1970-01-01T00:00:00Z.',
        type: 'integer',
      },
    ],
    ['objects', 'Order', 'total', { description: 'What it costs.\n\nUnit: EUR.', type: 'number' }],
    ['objects', 'OrderPlacedEvent', 'extra', {}],
    ['enums', 'StateEvent', 'power', { type: 'string', enum: ['on', 'off'] }],
    ['enums', 'StateEvent', 'mood', { type: 'string', examples: ['calm', 'party'] }],
    ['enums', 'StateEvent', 'cause', { type: ['string', 'null'], examples: ['user', 'timer'] }],
    ['enums', 'StateEvent', 'preset', { type: ['string', 'null'], enum: ['a', 'b', null] }],
    ['enums', 'StateEvent', 'pair', { type: 'string', enum: ['left', 'right'] }],
    ['unions', 'ShapeAddedEvent', 'under', { anyOf: [{ $ref: '#/$defs/Shape' }, { type: 'null' }] }],
    [
      'unions-by-kind',
      'SettingsChangedEvent',
      'level',
      {
        anyOf: [{ type: 'integer' }, { type: 'string', const: 'mute' }, { type: 'null' }],
      },
    ],
    [
      'unions-by-kind',
      'SettingsChangedEvent',
      'stations',
      {
        anyOf: [{ type: 'array', items: { type: 'string' } }, { $ref: '#/$defs/StationFilter' }],
      },
    ],
    [
      'arrays-and-maps',
      'CountedEvent',
      'nested',
      {
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: { type: 'boolean' } },
      },
    ],
    ['arrays-and-maps', 'CountedEvent', 'raw', { type: 'object' }],
    ['arrays-and-maps', 'CountedEvent', 'list', { type: 'array' }],
    [
      'deprecations',
      'MailDeliveredEvent',
      'from',
      {
        description: 'Who wrote it.\n\nDeprecated: It clashes with a keyword elsewhere. Replaced by `sender`.',
        deprecated: true,
        type: 'string',
      },
    ],
  ])('of the golden catalogue %s says of %s.%s what it may be', (feature, name, property, wanted) => {
    const { description, ...schema } = propertyIn(feature, name, property);
    expect('description' in wanted ? { description, ...schema } : schema).toEqual(wanted);
  });

  it('documents the values of an enumeration', () => {
    const schema = goldenSchema('enums');
    expect(definitionIn(schema, 'Colour')).toEqual({
      title: 'Colour',
      description: 'A colour with a name.\n\n- `red`: As a rose.\n- `warm-white`: As a candle.',
      type: 'string',
      enum: ['red', 'warm-white'],
    });
  });

  it('chooses the members of a union by their discriminator', () => {
    expect(definitionIn(goldenSchema('unions'), 'Shape')).toMatchObject({
      type: 'object',
      properties: { form: { type: 'string', enum: ['circle', 'line', 'rectangle', 'square'] } },
      required: ['form'],
      allOf: [
        { if: { properties: { form: { const: 'circle' } } }, then: { $ref: '#/$defs/Circle' } },
        { if: { properties: { form: { enum: ['rectangle', 'square'] } } }, then: { $ref: '#/$defs/Rectangle' } },
        { if: { properties: { form: { const: 'line' } } }, then: { $ref: '#/$defs/Line' } },
      ],
    });
  });

  it('keeps types of other surfaces apart from its own', () => {
    const model = modelOf('test/golden/two-surfaces/spec');
    const air = model.surfaces.find(({ name }) => name === 'air')!;
    const schema = directionSchema(model, air, air.directions[0]!);
    expect(Object.keys(schema['$defs'] as object)).toEqual([
      'AirParcel',
      'Label',
      'ParcelMovedEvent',
      'post.Address',
      'post.Parcel',
      'post.Weight',
    ]);
  });
});

describe('the errors of a JSON Schema', () => {
  const validate = strictAjv().compile(goldenSchema('warehouse'));
  const errorsOf = (value: unknown): string[] => {
    validate(value);
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
    return errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const report = { kind: 'motion-stopped', robot: 'r2', sequence: 1, position: { x: 0, y: 0 }, reason: 'blocked' };

  it.each<[string, unknown, string[]]>([
    ['no object', [], [' type']],
    ['no tag', { robot: 'r2' }, [' required']],
    ['an unknown tag', { ...report, kind: 'motion-paused' }, ['/kind enum']],
    ['one wrong field', { ...report, robot: 2 }, ['/robot type']],
    [
      'a wrong field in a member of a union',
      { ...report, obstacle: { what: 'robot' } },
      ['/obstacle required', '/obstacle type', '/obstacle anyOf'],
    ],
  ])('are about the one branch that was meant: %s', (_, value, errors) => {
    expect(errorsOf(value)).toEqual(errors);
  });
});
