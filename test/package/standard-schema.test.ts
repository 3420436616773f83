import { sValidator } from '@hono/standard-validator';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../templates/runtime/json-schema.js';
import type { Shape } from '../../templates/runtime/shape.js';
import type { StandardSchema } from '../../templates/runtime/standard-schema.js';
import { emitPackageOf, type Emitted } from '../support/emitted.js';

interface Low {
  readonly kind: 'battery-low';
  readonly percent: number;
}

interface Floor {
  readonly batteryLowEventSchema: StandardSchema<Low>;
  readonly robotEventSchema: StandardSchema<Low>;
  readonly controllerEventSchema: StandardSchema<unknown>;
  readonly isRobotEvent: (value: unknown) => boolean;
}

const low = { kind: 'battery-low', robot: 'r2', sequence: 17, percent: 9, extra: {} };

let emitted: Emitted;
let floor: Floor;

beforeAll(async () => {
  emitted = emitPackageOf('test/golden/warehouse/spec');
  floor = await emitted.load('floor');
});
afterAll(() => emitted.remove());

describe('a Standard Schema', () => {
  it('is one for the types of the standard', () => {
    const validating: StandardSchemaV1<Low> = floor.batteryLowEventSchema;
    const describing: StandardJSONSchemaV1<Low> = floor.batteryLowEventSchema;
    type Output = StandardSchemaV1.InferOutput<typeof floor.batteryLowEventSchema>;
    const output = { kind: 'battery-low', percent: 9 } satisfies Output;
    // @ts-expect-error: the output has a percentage that is a number
    const wrong: Output = { kind: 'battery-low', percent: '9' };
    expect([output, wrong]).toHaveLength(2);
    expect(validating['~standard'].version).toBe(1);
    expect(describing['~standard'].vendor).toBe('warehouse-events');
  });

  it('returns the same object', () => {
    const result = floor.robotEventSchema['~standard'].validate(low);
    expect(result.issues).toBeUndefined();
    expect('value' in result && result.value).toBe(low);
  });

  it('returns issues with messages and paths, at once', () => {
    const result = floor.robotEventSchema['~standard'].validate({ ...low, robot: 5, percent: undefined });
    expect(result).toEqual({
      issues: [
        { message: 'Expected string, received number', path: ['robot'] },
        { message: 'Expected integer, received absent', path: ['percent'] },
      ],
    });
  });

  it('accepts one event only where it is the schema of one', () => {
    const other = { kind: 'dock-plugged', robot: 'r', dock: 1, at: 1 };
    expect(floor.robotEventSchema['~standard'].validate(other).issues).toBeUndefined();
    expect(floor.batteryLowEventSchema['~standard'].validate(other).issues).toMatchObject([
      { path: ['kind'] },
      { path: ['sequence'] },
      { path: ['percent'] },
    ]);
  });

  it('never throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(floor.robotEventSchema['~standard'].validate(proxy).issues).toHaveLength(1);
    let fault: unknown = { part: 'wheel' };
    for (let level = 0; level < 200_000; level++) fault = { part: 'wheel', cause: fault };
    const deep = {
      kind: 'state-reported',
      robot: 'r',
      sequence: 1,
      battery: { percent: 1, lasts: 1 },
      load: null,
      faults: [fault],
    };
    expect(floor.robotEventSchema['~standard'].validate(deep).issues).toHaveLength(1);
  });

  it('checks the requests of a Hono application', async () => {
    const app = new Hono().post('/events', sValidator('json', floor.robotEventSchema), (context) =>
      context.json(context.req.valid('json')),
    );
    const post = (body: unknown): Promise<Response> | Response =>
      app.request('/events', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const accepted = await post(low);
    expect([accepted.status, await accepted.json()]).toEqual([200, low]);
    const refused = await post({ ...low, percent: 'little' });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await refused.json())).toContain('Expected integer, received string');
  });
});

describe('the JSON Schema of a Standard Schema', () => {
  const options = { allowUnionTypes: true, strict: true } as const;

  it.each(['draft-2020-12', 'draft-07'] as const)('%s says what the guard says', (target) => {
    const schema = floor.robotEventSchema['~standard'].jsonSchema.output({ target });
    const ajv = target === 'draft-07' ? new Ajv(options) : new Ajv2020(options);
    const validate = ajv.compile(schema);
    const examples = emitted.model.surfaces[0]!.directions[0]!.events.flatMap((event) =>
      event.examples.map(({ value }) => value as object),
    );
    const broken = examples.flatMap((example) =>
      Object.keys(example)
        .flatMap((name) => [
          { ...example, [name]: undefined },
          { ...example, [name]: null },
          { ...example, [name]: 0.5 },
          { ...example, [name]: [{}] },
          { ...example, [name]: {} },
        ])
        .map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    );
    const verdicts = [...examples, ...broken, {}, [], 'x'].map(
      (value) => [floor.isRobotEvent(value), validate(value)] as const,
    );
    expect(new Set(verdicts.map(([guard]) => guard))).toEqual(new Set([true, false]));
    for (const [guard, schema] of verdicts) expect(schema).toBe(guard);
  });

  it('names the types as the package does', () => {
    const { jsonSchema } = floor.robotEventSchema['~standard'];
    expect(jsonSchema.input({ target: 'draft-2020-12' })).toEqual(jsonSchema.output({ target: 'draft-2020-12' }));
    const schema = jsonSchema.input({ target: 'draft-2020-12' }) as { $schema: string; $defs: Record<string, unknown> };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs)).toEqual([
      'Battery',
      'CrateLoad',
      'Fault',
      'Load',
      'LockedCrate',
      'Obstacle',
      'OpenCrate',
      'PersonObstacle',
      'Position',
      'RobotObstacle',
      'ShelfLoad',
      'ThingObstacle',
    ]);
    expect(schema.$defs['Battery']).toEqual({
      type: 'object',
      properties: {
        percent: { type: 'number' },
        lasts: { anyOf: [{ type: 'integer' }, { type: 'string', const: 'forever' }] },
        health: { type: ['string', 'null'] },
      },
      required: ['percent', 'lasts'],
    });
    expect(schema.$defs['Fault']).toMatchObject({
      properties: { cause: { anyOf: [{ $ref: '#/$defs/Fault' }, { type: 'null' }] } },
    });
    expect(floor.batteryLowEventSchema['~standard'].jsonSchema.input({ target: 'draft-07' })).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'battery-low' },
        robot: { type: 'string' },
        sequence: { type: 'integer' },
        percent: { type: 'integer' },
      },
      required: ['kind', 'robot', 'sequence', 'percent'],
    });
  });

  it('throws for drafts that it does not know', () => {
    expect(() => floor.robotEventSchema['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow(
      'expected draft-2020-12 or draft-07',
    );
  });

  it.each<[string, Shape, object]>([
    ['anything', 'u', {}],
    ['an object of any kind', 'o', { type: 'object' }],
    ['values of several kinds', ['is', 1, 'a'], { enum: [1, 'a'] }],
    [
      'a map that may be absent',
      { a: ['any', ['map', 'n'], '?'] },
      { type: 'object', properties: { a: { type: 'object', additionalProperties: { type: 'number' } } } },
    ],
    ['an array', ['list', 'b'], { type: 'array', items: { type: 'boolean' } }],
  ])('holds for %s', (_, shape, expected) => {
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    expect(jsonSchemaOf(shape, 'draft-2020-12')).toEqual({ $schema, ...expected });
  });

  it('is nowhere in a bundle before somebody makes it', async () => {
    const bundle = await emitted.bundle("export { batteryLowEventSchema } from './src/floor/index.js'");
    expect(bundle).not.toContain('motion-started');
    expect(await emitted.bundle("import './src/floor/index.js'")).not.toMatch(/\S/);
  });
});
