import { describe, expect, test } from 'vitest';
import { printExpression } from '../../../generator/model/expression.js';
import type { Field, Model } from '../../../generator/model/index.js';
import { readOpenApi } from '../../../generator/witness/openapi/index.js';
import { unionCandidates } from '../../../generator/witness/openapi/candidates.js';
import { examples, orphanChanges, orphanEvents } from '../../../generator/witness/openapi/review.js';
import { parseLenientJson } from '../../../generator/witness/openapi/lenient-json.js';
import { wantedOf, type Wanted } from '../../../generator/witness/reader-interface.js';
import { model } from '../../support/model-builder.js';

const WANTED: Wanted = {
  surface: 'harbour',
  discriminator: 'kind',
  direction: 'server',
  union: 'HarbourEvent',
  events: [],
};

type Schemas = Readonly<Record<string, unknown>>;

function documentOf(schemas: Schemas): unknown {
  return { openapi: '3.1.0', components: { schemas } };
}

function eventSchema(tag: string, properties: Schemas = {}, required: readonly string[] = []): Schemas {
  return {
    type: 'object',
    properties: { kind: { type: 'string', enum: [tag] }, ...properties },
    required: ['kind', ...required],
  };
}

/** A document with one event, `arrived`, of the given properties. */
function arrived(properties: Schemas, required: readonly string[] = [], others: Schemas = {}): Model {
  const schemas = {
    HarbourEvent: { anyOf: [{ $ref: '#/components/schemas/Arrived' }] },
    Arrived: eventSchema('arrived', properties, required),
    ...others,
  };
  return readOpenApi(documentOf(schemas), 'harbour.json', [WANTED]).model;
}

/** `name?: expression` of each field but the tag, with those of the declarations that it reaches. */
function shapeOf({ surfaces }: Model): Readonly<Record<string, readonly string[] | string>> {
  const line = ({ name, optional, nullable, type }: Field): string =>
    `${name}${optional ? '?' : ''}: ${printExpression(type, 'harbour')}${nullable ? ' | null' : ''}`;
  const [surface] = surfaces;
  const declarations = surface!.declarations.map((each) => [
    each.typeName,
    each.kind === 'object' ? each.fields.map(line) : printExpression(each.type, 'harbour'),
  ]);
  const events = surface!.directions.flatMap(({ events }) =>
    events.map((event) => [event.tag, event.fields.slice(1).map(line)]),
  );
  return Object.fromEntries([...events, ...declarations]) as Record<string, readonly string[] | string>;
}

const STRING = { type: 'string' };

/** What a property says, and what is read: its line, and declarations. */
const PROPERTIES: readonly [
  name: string,
  schema: unknown,
  line: string,
  declarations?: Readonly<Record<string, unknown>>,
][] = [
  ['a string', STRING, 'flag?: string'],
  ['numbers', { type: ['integer', 'number'] }, 'flag?: number'],
  ['an array', { type: 'array', items: { type: 'integer' } }, 'flag?: integer[]'],
  ['an array of anything', { type: 'array' }, 'flag?: unknown[]'],
  ['nothing said', { description: 'Any.' }, 'flag?: unknown'],
  ['always true', true, 'flag?: unknown'],
  ['a const', { type: 'string', const: 'up' }, 'flag?: "up"'],
  ['an enumeration of one', { type: 'string', enum: ['up'], 'x-stainless-const': true }, 'flag?: "up"'],
  ['an enumeration', { enum: ['up', 'down'] }, 'flag?: "up" | "down"'],
  ['an enumeration with null', { enum: ['up', 'down', null] }, 'flag?: "up" | "down" | null'],
  ['an enumeration of numbers', { type: 'integer', enum: [1, 2] }, 'flag?: 1 | 2'],
  ['nullable', { type: 'string', nullable: true }, 'flag?: string | null'],
  [
    'nullable without a type',
    { nullable: true, oneOf: [STRING, { type: 'integer' }] },
    'flag?: string | integer | null',
  ],
  ['a type array', { type: ['string', 'null'] }, 'flag?: string | null'],
  [
    'every kind there is',
    { type: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] },
    'flag?: unknown',
  ],
  ['null in a choice', { anyOf: [STRING, { type: 'null' }] }, 'flag?: string | null'],
  ['items that may be null', { type: 'array', items: { type: ['string', 'null'] } }, 'flag?: (string | null)[]'],
  ['an open enumeration', { anyOf: [STRING, { type: 'string', enum: ['up'] }] }, 'flag?: "up" | …'],
  ['constants are an enumeration', { oneOf: [{ const: 'up' }, { const: 'down' }] }, 'flag?: "up" | "down"'],
  [
    'choices in choices',
    { anyOf: [{ oneOf: [{ type: 'integer' }, { const: 'inf' }] }, { type: 'null' }] },
    'flag?: integer | "inf" | null',
  ],
  ['one part', { allOf: [STRING] }, 'flag?: string'],
  [
    'one part and words',
    { allOf: [{ enum: ['up', 'down'] }, { description: 'A flag.' }], title: 'Flag' },
    'flag?: "up" | "down"',
  ],
  ['nullable part', { allOf: [STRING], nullable: true }, 'flag?: string | null'],
  ['a free object', { type: 'object' }, 'flag?: object'],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, 'flag?: map<integer>'],
  [
    'a closed object',
    { type: 'object', additionalProperties: false, properties: { a: STRING } },
    'flag?: ArrivedFlag',
    { ArrivedFlag: ['a?: string'] },
  ],
  [
    'an object inside',
    { type: 'object', required: ['a'], properties: { a: STRING } },
    'flag?: ArrivedFlag',
    { ArrivedFlag: ['a: string'] },
  ],
  ['properties imply an object', { properties: { a: STRING } }, 'flag?: ArrivedFlag', { ArrivedFlag: ['a?: string'] }],
  [
    'a required property that is not described',
    { type: 'object', required: ['b'], properties: { a: STRING } },
    'flag?: ArrivedFlag',
    { ArrivedFlag: ['a?: string', 'b: unknown'] },
  ],
  [
    'objects in one',
    {
      allOf: [
        { type: 'object', required: ['a'], properties: { a: STRING } },
        { properties: { b: { type: 'integer' } }, required: ['b'] },
      ],
    },
    'flag?: ArrivedFlag',
    { ArrivedFlag: ['a: string', 'b: integer'] },
  ],
  [
    'a choice of objects',
    {
      oneOf: [
        { properties: { kind: { const: 'a_b' } }, required: ['kind'] },
        { title: 'Second one', properties: { x: STRING } },
      ],
    },
    'flag?: ArrivedFlagAB | ArrivedFlagSecondOne',
    { ArrivedFlagAB: ['kind: "a_b"'], ArrivedFlagSecondOne: ['x?: string'] },
  ],
  [
    'properties beside a choice',
    {
      properties: { a: STRING },
      oneOf: [{ properties: { kind: { const: 'x' } } }, { properties: { kind: { const: 'y' } } }],
    },
    'flag?: ArrivedFlagX | ArrivedFlagY',
    { ArrivedFlagX: ['a?: string', 'kind?: "x"'], ArrivedFlagY: ['a?: string', 'kind?: "y"'] },
  ],
  [
    'a choice that only requires',
    { type: 'object', properties: { a: STRING, b: STRING }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    'flag?: ArrivedFlag',
    { ArrivedFlag: ['a?: string', 'b?: string'] },
  ],
];

describe('a property', () => {
  test.each(PROPERTIES)('%s', (_, schema, line, declarations = {}) => {
    expect(shapeOf(arrived({ flag: schema }))).toEqual({ arrived: [line], ...declarations });
  });
});

describe('references', () => {
  test('lead to declarations of their names, once, and may recur', () => {
    const Node = {
      type: 'object',
      properties: { child: { $ref: '#/components/schemas/Node' }, flag: { $ref: '#/components/schemas/Flag' } },
    };
    const Flag = { anyOf: [{ type: 'string', enum: ['up'] }, { type: 'null' }] };
    const ref = { $ref: '#/components/schemas/Node' };
    expect(shapeOf(arrived({ a: ref, b: { allOf: [ref], description: 'Again.' } }, ['a'], { Node, Flag }))).toEqual({
      arrived: ['a: Node', 'b?: Node'],
      Node: ['child?: Node', 'flag?: Flag'],
      Flag: '"up" | null',
    });
  });

  test('may point into a schema, with escapes', () => {
    const Other = { type: 'object', properties: { 'a/b': { type: 'object', properties: { c: STRING } } } };
    expect(shapeOf(arrived({ flag: { $ref: '#/components/schemas/Other/properties/a~1b' } }, [], { Other }))).toEqual({
      arrived: ['flag?: OtherAB'],
      OtherAB: ['c?: string'],
    });
  });

  test('that recur through a choice end', () => {
    const Tree = {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'leaf' } } },
        {
          allOf: [
            { $ref: '#/components/schemas/Base' },
            { properties: { kind: { const: 'fork' }, left: { $ref: '#/components/schemas/Tree' } } },
          ],
        },
      ],
    };
    const Base = { type: 'object', properties: { name: STRING }, required: ['name'] };
    expect(shapeOf(arrived({ tree: { $ref: '#/components/schemas/Tree' } }, [], { Tree, Base }))).toEqual({
      arrived: ['tree?: Tree'],
      Tree: 'TreeLeaf | TreeFork',
      TreeLeaf: ['kind?: "leaf"'],
      TreeFork: ['name: string', 'kind?: "fork"', 'left?: Tree'],
    });
  });
});

test('an event is called after its schema, whatever its reference looks like', () => {
  const document = documentOf({
    HarbourEvent: { anyOf: [{ $ref: '#left' }, { $ref: '#/components/schemas/Sailed%20out' }, { $ref: '#nobody' }] },
    Left: { $anchor: 'left', ...eventSchema('left') },
    'Sailed out': eventSchema('out'),
  });
  const { model: read, doubts } = readOpenApi(document, 'harbour.json', [WANTED]);
  expect(read.surfaces[0]!.directions[0]!.events.map(({ upstream }) => upstream)).toEqual(['Left', 'Sailed out']);
  expect(doubts.map(({ name }) => name)).toEqual(['nobody']);
});

describe('a base', () => {
  const heir = (base: string, properties: Schemas): Schemas => ({
    allOf: [{ $ref: `#/components/schemas/${base}` }, { type: 'object', properties }],
  });
  const schemas = {
    Message: { type: 'object', properties: { seq: { type: 'integer' }, type: STRING } },
    HarbourEvent: heir('Message', { type: { const: 'event' }, kind: STRING }),
    ShipEvent: heir('HarbourEvent', { ship: STRING }),
    Arrived: heir('ShipEvent', { kind: { const: 'arrived' } }),
    Left: heir('HarbourEvent', { kind: { enum: ['left'] }, pilot: STRING }),
    Answer: heir('Message', { type: { const: 'answer' } }),
  };

  test('without a discriminator is the union of what inherits from it, where a property tells that apart', () => {
    const { model: read, doubts } = readOpenApi(documentOf(schemas), 'harbour.json', [WANTED]);
    expect(doubts).toEqual([]);
    expect(shapeOf(read)).toEqual({
      arrived: ['seq?: integer', 'type?: "event"', 'ship?: string'],
      left: ['seq?: integer', 'type?: "event"', 'pilot?: string'],
    });
    const names = (all: Schemas): string[] =>
      unionCandidates(documentOf(all), 'harbour.json').map(
        ({ name, events, discriminator }) => `${name} ${events} ${discriminator}`,
      );
    expect(names(schemas)).toEqual(['HarbourEvent 2 kind']);
    // Two bases of the same, and a list of more.
    expect(names({ ...schemas, Answer: {} })).toEqual(['Message 2 kind']);
    const listed = { oneOf: ['Arrived', 'Left', 'Gone'].map((name) => ({ $ref: `#/components/schemas/${name}` })) };
    expect(names({ ...schemas, All: listed, Gone: eventSchema('gone') })).toEqual(['All 3 kind']);
  });

  test('that says its own tag is one event', () => {
    const own = { ...schemas, HarbourEvent: heir('Message', { kind: { const: 'harbour' } }) };
    expect(Object.keys(shapeOf(readOpenApi(documentOf(own), 'harbour.json', [WANTED]).model))).toEqual(['harbour']);
  });

  test('that a union lists is one event, too', () => {
    const listed = {
      ...schemas,
      Left: heir('ShipEvent', { kind: { const: 'left' } }),
      ShipEvent: eventSchema('ship'),
      HarbourEvent: { oneOf: [{ $ref: '#/components/schemas/ShipEvent' }] },
    };
    expect(Object.keys(shapeOf(readOpenApi(documentOf(listed), 'harbour.json', [WANTED]).model))).toEqual(['ship']);
  });
});

describe('what cannot be read', () => {
  const CASES: readonly [name: string, schema: unknown, why: string, others?: Schemas][] = [
    [
      'a reference to nothing',
      { $ref: '#/components/schemas/Missing' },
      'the reference #/components/schemas/Missing points at nothing, at #/components/schemas/Arrived/properties/flag',
    ],
    [
      'a reference out of the document',
      { $ref: 'other.json#/Flag' },
      'the reference other.json#/Flag leaves the document, at #/components/schemas/Arrived/properties/flag',
    ],
    [
      'a reference that leads back to itself',
      { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { a: STRING } }] },
      'the reference leads back to itself, at #/components/schemas/A',
      { A: { $ref: '#/components/schemas/A' } },
    ],
    ['no schema', 'string', 'this is no schema, at #/components/schemas/Arrived/properties/flag'],
    [
      'a member that is no schema',
      { anyOf: [STRING, 'number'] },
      'this is no schema, at #/components/schemas/Arrived/properties/flag/anyOf/1',
    ],
    [
      'a type that JSON does not have',
      { type: 'text' },
      '`type` names no type of JSON, at #/components/schemas/Arrived/properties/flag',
    ],
    [
      'a part of itself',
      { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { a: STRING } }] },
      'the schema is a part of itself, at #/components/schemas/A',
      { A: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: STRING } }] } },
    ],
  ];

  test.each(CASES)('%s: nothing is known of the field, and all of its neighbours', (_, flag, unread, others = {}) => {
    const { surfaces } = arrived({ flag, name: STRING }, ['name'], others);
    const [event] = surfaces[0]!.directions[0]!.events;
    expect(event!.fields.slice(1)).toMatchObject([
      { name: 'flag', type: { kind: 'unknown', unread }, optional: true },
      { name: 'name', type: { kind: 'string' }, optional: false },
    ]);
  });

  test('a shared type is declared as one of which nothing is known', () => {
    const ref = { $ref: '#/components/schemas/Ship' };
    const Ship = { allOf: [{ $ref: '#/components/schemas/Gone' }, { properties: { name: STRING } }] };
    const { surfaces } = arrived({ ship: ref, others: { type: 'array', items: ref } }, [], { Ship });
    expect(surfaces[0]!.directions[0]!.events[0]!.fields.slice(1)).toMatchObject([
      { name: 'ship', type: { kind: 'ref', name: 'Ship' } },
      { name: 'others', type: { kind: 'array', items: { kind: 'ref', name: 'Ship' } } },
    ]);
    expect(surfaces[0]!.declarations).toMatchObject([
      {
        kind: 'alias',
        typeName: 'Ship',
        type: {
          unread: 'the reference #/components/schemas/Gone points at nothing, at #/components/schemas/Ship/allOf/0',
        },
      },
    ]);
  });

  const union = (...members: unknown[]): Schemas => ({ HarbourEvent: { anyOf: members }, Left: eventSchema('left') });
  const LEFT = { $ref: '#/components/schemas/Left' };
  const EVENTS: readonly [name: string, schemas: Schemas, doubt: object][] = [
    [
      'an event without a tag',
      { ...union(LEFT, { $ref: '#/components/schemas/Arrived' }), Arrived: { properties: { kind: STRING } } },
      { name: 'Arrived', why: '`kind` has no single value, so its tag is not known, at #/components/schemas/Arrived' },
    ],
    [
      'an event without a discriminator',
      { ...union(LEFT, { $ref: '#/components/schemas/Arrived' }), Arrived: { properties: { at: STRING } } },
      { name: 'Arrived', why: 'there is no `kind`, so its tag is not known, at #/components/schemas/Arrived' },
    ],
    [
      'a second event with one tag',
      union(LEFT, eventSchema('left')),
      {
        name: 'HarbourEvent2',
        why: 'a second event with the tag left, after Left (#/components/schemas/Left), at #/components/schemas/HarbourEvent/anyOf/1',
      },
    ],
    [
      'a member that points at nothing',
      union({ $ref: '#/components/schemas/Arrived' }, LEFT),
      {
        name: 'Arrived',
        why: 'the reference #/components/schemas/Arrived points at nothing, at #/components/schemas/HarbourEvent/anyOf/0',
      },
    ],
    [
      'a member that is no object',
      union('Arrived', LEFT),
      { name: 'HarbourEvent1', why: 'this is no schema, at #/components/schemas/HarbourEvent/anyOf/0' },
    ],
    [
      'the union itself',
      union({ $ref: '#/components/schemas/HarbourEvent' }, LEFT),
      { name: 'HarbourEvent', why: 'the union is a member of itself, at #/components/schemas/HarbourEvent/anyOf/0' },
    ],
  ];

  test.each(EVENTS)('%s is a doubt, and the others are read', (_, schemas, doubt) => {
    const { model: read, doubts } = readOpenApi(documentOf(schemas), 'harbour.json', [WANTED]);
    expect(read.surfaces[0]!.directions[0]!.events.map(({ tag }) => tag)).toEqual(['left']);
    expect(doubts).toEqual([{ surface: 'harbour', direction: 'server', ...doubt }]);
  });

  test("a tag that only the example says is the event's, and a doubt", () => {
    const Arrived = {
      properties: { kind: STRING, at: { type: 'integer' } },
      'x-meta': { example: '{ "kind": "arrived", "at": 3, }' },
    };
    const schemas = { ...union(LEFT, { $ref: '#/components/schemas/Arrived' }), Arrived };
    const { model: read, doubts } = readOpenApi(documentOf(schemas), 'harbour.json', [WANTED]);
    expect(shapeOf(read)).toEqual({ arrived: ['at?: integer'], left: [] });
    expect(doubts).toEqual([
      {
        surface: 'harbour',
        direction: 'server',
        name: 'Arrived',
        tag: 'arrived',
        why: "`kind` has no single value; arrived is its example's, at #/components/schemas/Arrived",
      },
    ]);
  });
});

describe('events', () => {
  const schemas = {
    HarbourEvent: {
      oneOf: [{ $ref: '#/components/schemas/Arrived' }, { $ref: '#/components/schemas/Departures' }],
      discriminator: { propertyName: 'kind' },
    },
    Departures: { anyOf: [{ $ref: '#/components/schemas/Left' }] },
    Arrived: { allOf: [{ $ref: '#/components/schemas/Base' }, eventSchema('arrived')] },
    Left: eventSchema('left'),
    Base: { type: 'object', properties: { at: { type: 'integer', format: 'unixtime' } }, required: ['at'] },
    HarbourEventSunk: eventSchema('sunk'),
    HarbourEventNote: { type: 'object', properties: { kind: { const: 'note' } } },
    HarbourEventLog: { type: 'object', properties: { kind: STRING }, required: ['kind'] },
    Unrelated: eventSchema('unrelated'),
  };

  test('are the members of a union, those of unions inside it too', () => {
    const { model: read, missing } = readOpenApi(documentOf(schemas), 'harbour.json', [WANTED]);
    expect(missing).toEqual([]);
    expect(read.surfaces[0]!.directions[0]!.events).toMatchObject([
      {
        tag: 'arrived',
        upstream: 'Arrived',
        typeName: 'ArrivedEvent',
        place: { file: 'harbour.json', path: ['components', 'schemas', 'Arrived'] },
        fields: [
          { name: 'kind', type: { kind: 'literal', value: 'arrived' } },
          {
            name: 'at',
            format: 'unix-seconds',
            place: { path: ['components', 'schemas', 'Base', 'properties', 'at'] },
          },
        ],
      },
      { tag: 'left', upstream: 'Left' },
    ]);
  });

  test('are listed by name where there is no union', () => {
    const listed: Wanted = { surface: 'harbour', discriminator: 'kind', direction: 'server', events: ['Left', 'Gone'] };
    const { model: read, missing } = readOpenApi(documentOf(schemas), 'harbour.json', [listed]);
    expect(read.surfaces[0]!.directions[0]!.events.map(({ tag }) => tag)).toEqual(['left']);
    expect(missing).toEqual(['Gone']);
  });

  test('wanted are those that the catalogue names', () => {
    const catalogue = model({ events: { left: { upstream: 'Left' }, sunk: {} }, client: { hail: {} } });
    expect(wantedOf(catalogue)).toEqual([
      { surface: 'harbour', discriminator: 'kind', direction: 'server', events: ['Left'] },
    ]);
  });

  test('in no union are orphans', () => {
    const orphans = orphanEvents(documentOf(schemas), 'harbour.json', [WANTED]);
    expect(orphans).toEqual([
      {
        schema: 'HarbourEventSunk',
        tag: 'sunk',
        surface: 'harbour',
        direction: 'server',
        place: { file: 'harbour.json', path: ['components', 'schemas', 'HarbourEventSunk'] },
      },
    ]);
    expect(orphanChanges(orphans)).toMatchObject([{ rule: 'orphan', subject: 'HarbourEventSunk', aliases: ['sunk'] }]);
  });

  test.each([
    ['no document', [], 'harbour.json: no OpenAPI document'],
    ['nothing that is wanted', documentOf({}), 'harbour.json: the document has none of HarbourEvent'],
    [
      'no event that can be read',
      documentOf({ HarbourEvent: { anyOf: [{ type: 'object', properties: { kind: STRING } }, false] } }),
      'harbour.json: no event can be read: HarbourEvent2: this is no schema, at #/components/schemas/HarbourEvent/anyOf/1' +
        ', and 1 more event that cannot be read',
    ],
  ])('%s is no witness', (_, document, message) => {
    expect(() => readOpenApi(document, 'harbour.json', [WANTED])).toThrow(message);
  });
});

describe('examples', () => {
  const withExample = (example: unknown): unknown =>
    documentOf({
      HarbourEvent: { anyOf: [{ $ref: '#/components/schemas/Arrived' }] },
      Arrived: { ...eventSchema('arrived'), ...(example as object) },
    });
  const read = (example: unknown) => examples(withExample(example), 'harbour.json', [WANTED]);

  test('are read from the schema or from an extension', () => {
    expect(
      read({
        example: { kind: 'arrived' },
        examples: [{ kind: 'arrived', n: 1 }],
        'x-meta': { example: '{ "kind": "arrived" }' },
      }),
    ).toMatchObject([
      {
        schema: 'Arrived',
        tag: 'arrived',
        value: { kind: 'arrived' },
        tolerated: [],
        place: { path: ['components', 'schemas', 'Arrived', 'example'] },
      },
      { value: { n: 1 }, place: { path: ['components', 'schemas', 'Arrived', 'examples', 0] } },
      { value: { kind: 'arrived' }, place: { path: ['components', 'schemas', 'Arrived', 'x-meta', 'example'] } },
    ]);
  });

  test('tell what had to be overlooked', () => {
    expect(read({ 'x-meta': { example: '{\n  "kind": " arrived", // the tag\n  "at": [1, 2,],\n}' } })).toMatchObject([
      { value: { kind: 'arrived', at: [1, 2] }, tolerated: ['comment', 'trailing-comma', 'stray-space'] },
    ]);
    expect(read({ example: '{ "kind": ' })).toMatchObject([{ tolerated: [], error: expect.stringContaining('JSON') }]);
  });
});

test.each([
  ['{"a": "x // y, /* z */ ,]", "b": "\\", ]"}', { a: 'x // y, /* z */ ,]', b: '", ]' }, []],
  ['[1, /* two */ 2, // three\n]', [1, 2], ['comment', 'trailing-comma']],
  ['{"a": 1 /* last */,}', { a: 1 }, ['comment', 'trailing-comma']],
])('lenient JSON: %s', (text, value, tolerated) => {
  const parsed = parseLenientJson(text);
  expect(parsed.value).toEqual(value);
  expect([...parsed.tolerated].sort()).toEqual(tolerated);
});
