/** Everything that dialects of JSON Schema say in ways of their own, from the document to guards that accept its examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { temporaryFolder } from '../support/folders.js';
import { begunProject, expectWhole, imported, issuesOf } from '../support/imported.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, required: readonly string[], more: object = {}): object => ({
  type: 'object',
  properties,
  required,
  ...more,
});
const openapi = (version: string, schemas: object): object => ({ openapi: version, components: { schemas } });
const integer = { type: 'integer' };
const string = { type: 'string' };

interface Dialect {
  readonly document: object;
  readonly union: string;
  /** The field that is found to hold the tag. */
  readonly discriminator: string;
  /** The document's own examples. */
  readonly accepted: readonly object[];
  /** What the document does not allow, and where the guard says so. */
  readonly refused: readonly (readonly [object, string])[];
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  /** OpenAPI 3.0: `nullable` at every kind of place, `x-nullable`, tags by a mapping, `byte`. */
  nullable: {
    document: openapi('3.0.3', {
      LampEvent: {
        oneOf: [ref('On'), ref('Off')],
        discriminator: { propertyName: 'what', mapping: { 'lamp.on': '#/components/schemas/On', 'lamp.off': 'Off' } },
      },
      On: object(
        {
          what: string,
          by: { type: 'string', nullable: true },
          lamp: { allOf: [ref('Lamp')], nullable: true },
          mood: { type: 'string', enum: ['warm', 'cold', null], nullable: true },
          picture: { type: 'string', format: 'byte' },
        },
        ['what', 'by', 'lamp', 'mood'],
        { example: { what: 'lamp.on', by: null, lamp: null, mood: null } },
      ),
      Off: object(
        {
          what: string,
          why: { type: 'string', 'x-nullable': true },
          log: { type: 'array', items: { type: 'string', nullable: true } },
          counts: { type: 'object', additionalProperties: { type: 'integer', nullable: true } },
          room: ref('Room'),
        },
        ['what', 'why', 'room'],
        { example: { what: 'lamp.off', why: null, log: [null, 'x'], counts: { a: null }, room: null } },
      ),
      Lamp: object({ watts: integer }, ['watts']),
      Room: object({ name: string }, ['name'], { nullable: true }),
    }),
    union: 'LampEvent',
    discriminator: 'what',
    accepted: [
      { what: 'lamp.on', by: null, lamp: { watts: 3 }, mood: 'warm', picture: 'AAAA' },
      { what: 'lamp.on', by: null, lamp: null, mood: null },
      { what: 'lamp.off', why: null, log: [null, 'x'], counts: { a: null, b: 1 }, room: null },
    ],
    refused: [
      [{ what: 'lamp.on', by: null, lamp: { watts: null }, mood: null }, '/lamp/watts'],
      [{ what: 'lamp.off', why: 1, room: null }, '/why'],
    ],
  },

  /** OpenAPI 3.0: a base that lists nobody; what inherits from it, and from that, says so itself. */
  inheritance: {
    document: openapi('3.0.0', {
      PetEvent: object({ kind: string, id: string }, ['kind', 'id'], {
        discriminator: { propertyName: 'kind', mapping: { 'cat.found': '#/components/schemas/Cat', puppy: 'Puppy' } },
      }),
      Cat: {
        allOf: [ref('PetEvent'), object({ lives: integer }, ['lives'])],
        example: { kind: 'cat.found', id: '1', lives: 9 },
      },
      Dog: { allOf: [ref('PetEvent'), object({ barks: { type: 'boolean' } }, [])] },
      Puppy: { allOf: [ref('Dog'), object({ weeks: integer }, ['weeks'])] },
      Stone: object({ kind: string }, ['kind']),
    }),
    union: 'PetEvent',
    discriminator: 'kind',
    accepted: [
      { kind: 'cat.found', id: '1', lives: 9 },
      { kind: 'puppy', id: '2', weeks: 3, barks: true },
    ],
    refused: [
      [{ kind: 'cat.found', lives: 9 }, '/id'],
      [{ kind: 'puppy', id: '2', weeks: 3, barks: 1 }, '/barks'],
    ],
  },

  /** OpenAPI 3.0: without mapping and literals the names of the schemas are the tags. */
  names: {
    document: openapi('3.0.0', {
      DoorEvent: { oneOf: [ref('Opened'), ref('Closed')], discriminator: { propertyName: '@type' } },
      Opened: object({ '@type': string, by: string }, ['@type', 'by'], { example: { '@type': 'Opened', by: 'x' } }),
      Closed: object({ '@type': string }, ['@type']),
    }),
    union: 'DoorEvent',
    discriminator: '@type',
    accepted: [{ '@type': 'Opened', by: 'x' }, { '@type': 'Closed' }],
    refused: [[{ '@type': 'Opened' }, '/by']],
  },

  /** A member of the union that is a choice of forms with one tag: an event with the fields of all of them. */
  forms: {
    document: openapi('3.1.0', {
      ReviewEvent: { oneOf: [ref('Asked'), ref('Given')] },
      Asked: {
        oneOf: [
          object({ action: { const: 'asked' }, person: string }, ['action', 'person']),
          object({ action: { const: 'asked' }, team: integer }, ['action', 'team']),
        ],
      },
      Given: object({ action: { const: 'given' } }, ['action'], { examples: [{ action: 'given' }] }),
    }),
    union: 'ReviewEvent',
    discriminator: 'action',
    accepted: [{ action: 'asked', person: 'x' }, { action: 'asked', team: 1 }, { action: 'given' }],
    refused: [[{ action: 'asked', team: 'x' }, '/team']],
  },

  /** Envelopes: fields of all events around a payload that each has of its own. */
  envelope: {
    document: openapi('3.1.0', {
      Delivery: { oneOf: [ref('Paid'), ref('Refunded')] },
      Envelope: object({ id: string, sent_at: { type: 'string', format: 'date-time' }, data: { type: 'object' } }, [
        'id',
        'data',
      ]),
      Paid: {
        allOf: [
          ref('Envelope'),
          object({ event: { const: 'paid' }, data: object({ object: ref('Sum') }, ['object']) }, ['event']),
        ],
        examples: [{ id: '1', event: 'paid', data: { object: { cents: 5 } } }],
      },
      Refunded: {
        allOf: [ref('Envelope'), object({ event: { const: 'refunded' }, data: ref('Sum') }, ['event'])],
        examples: [{ id: '2', event: 'refunded', sent_at: '2026-01-01T00:00:00Z', data: { cents: 5 } }],
      },
      Sum: object({ cents: integer }, ['cents']),
    }),
    union: 'Delivery',
    discriminator: 'event',
    accepted: [
      { id: '1', event: 'paid', data: { object: { cents: 5 } } },
      { id: '2', event: 'refunded', data: { cents: 5 } },
    ],
    refused: [[{ id: '1', event: 'paid', data: { cents: 5 } }, '/data/object']],
  },

  /** Keys of a form, and others. */
  patterns: {
    document: openapi('3.1.0', {
      NoteEvent: { oneOf: [ref('Tagged'), ref('Rated')] },
      Tagged: object(
        {
          type: { const: 'tagged' },
          tags: { type: 'object', patternProperties: { '^x-': integer }, additionalProperties: false },
          named: { type: 'object', properties: { by: string }, patternProperties: { '^x-': string } },
        },
        ['type', 'tags'],
        { examples: [{ type: 'tagged', tags: { 'x-a': 1 }, named: { by: 'y', 'x-b': 'z' } }] },
      ),
      Rated: object(
        { type: { const: 'rated' }, rates: { type: 'object', patternProperties: { '^a': integer, '^b': string } } },
        ['type', 'rates'],
        { examples: [{ type: 'rated', rates: { a1: 1, b1: 'x' } }] },
      ),
    }),
    union: 'NoteEvent',
    discriminator: 'type',
    accepted: [
      { type: 'tagged', tags: { 'x-a': 1 }, named: { by: 'y', 'x-b': 'z' } },
      { type: 'rated', rates: { a1: 1, b1: 'x' } },
    ],
    refused: [
      [{ type: 'tagged', tags: { 'x-a': 'no number' } }, '/tags/*'],
      [{ type: 'rated', rates: { a1: null } }, '/rates/*'],
    ],
  },

  /** OpenAPI 3.1: lists of types, `const` of every kind, `$defs` inside a schema, siblings of a reference, tuples. */
  modern: {
    document: openapi('3.1.0', {
      JobEvent: { oneOf: [ref('Begun'), ref('Ended')] },
      Begun: object(
        {
          type: { const: 'begun' },
          inner: { $ref: '#/components/schemas/Begun/$defs/Inner', description: 'Says more.' },
          size: { type: ['string', 'integer', 'null'] },
          version: { const: 5 },
          pair: { type: 'array', prefixItems: [string, { type: 'number' }], items: false },
        },
        ['type', 'inner', 'size'],
        {
          $defs: { Inner: object({ at: { type: ['string', 'null'] } }, ['at']) },
          examples: [
            { type: 'begun', inner: { at: null }, size: null, version: 5, pair: ['x', 1.5] },
            { type: 'begun', inner: { at: 'now' }, size: 3 },
          ],
        },
      ),
      Ended: object(
        {
          type: { const: 'ended' },
          job: { type: ['object', 'null'], properties: { name: string }, required: ['name'] },
          before: ref('Ended'),
          any: {},
        },
        ['type'],
        { examples: [{ type: 'ended', job: null, before: { type: 'ended' }, any: [1] }] },
      ),
    }),
    union: 'JobEvent',
    discriminator: 'type',
    accepted: [
      { type: 'begun', inner: { at: null }, size: null, version: 5, pair: ['x', 1.5] },
      { type: 'ended', job: null, before: { type: 'ended', job: { name: 'x' } }, any: [1] },
    ],
    refused: [
      [{ type: 'begun', inner: { at: 1 }, size: 3 }, '/inner/at'],
      [{ type: 'begun', inner: { at: null }, size: 3, version: 6 }, '/version'],
      [{ type: 'begun', inner: { at: null }, size: 3, pair: [true] }, '/pair/0'],
      [{ type: 'ended', before: { type: 'ended', job: {} } }, '/before/job/name'],
    ],
  },

  /** JSON Schema draft-07: a document that is the union itself; lists of types, tuples, conditions. */
  draft07: {
    document: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      oneOf: [{ $ref: '#/definitions/Made' }, { $ref: '#sold' }],
      definitions: {
        Made: object({ kind: { const: 'made' }, size: { type: ['integer', 'null'] } }, ['kind', 'size'], {
          examples: [
            { kind: 'made', size: null },
            { kind: 'made', size: 3 },
          ],
        }),
        Sold: object(
          {
            kind: { enum: ['sold'] },
            to: { oneOf: [string, { $ref: '#/definitions/Person' }] },
            parts: { type: 'array', items: [string, integer], additionalItems: { type: 'boolean' } },
            odd: { if: string, then: { minLength: 1 } },
          },
          ['kind', 'to'],
          { $id: '#sold', examples: [{ kind: 'sold', to: { name: 'x' }, parts: ['a', 1, true], odd: 7 }] },
        ),
        Person: object({ name: string }, ['name'], { additionalProperties: false }),
      },
    },
    union: '#',
    discriminator: 'kind',
    accepted: [
      { kind: 'made', size: null },
      { kind: 'sold', to: { name: 'x' }, parts: ['a', 1, true], odd: 7 },
      { kind: 'sold', to: 'x' },
    ],
    refused: [
      [{ kind: 'sold', to: 5 }, '/to'],
      [{ kind: 'sold', to: 'x', parts: [null] }, '/parts/0'],
    ],
  },

  /** JSON Schema 2020-12: references by name, by the document's own address, and dynamic ones. */
  anchors: {
    document: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/trees',
      oneOf: [{ $ref: 'https://example.org/trees#/$defs/Grown' }, { $ref: '#felled' }],
      $defs: {
        Grown: object({ type: { const: 'grown' }, tree: { $ref: '#tree' } }, ['type', 'tree'], {
          examples: [{ type: 'grown', tree: { branches: [{}] } }],
        }),
        Felled: object({ type: { const: 'felled' }, wood: { $dynamicRef: '#wood' } }, ['type'], {
          $anchor: 'felled',
          examples: [{ type: 'felled', wood: { weight: 1 } }],
        }),
        Tree: object({ branches: { type: 'array', items: { $ref: '#tree' } } }, [], { $anchor: 'tree' }),
        Wood: object({ weight: integer }, ['weight'], { $dynamicAnchor: 'wood' }),
      },
    },
    union: '#',
    discriminator: 'type',
    accepted: [
      { type: 'grown', tree: { branches: [{}] } },
      { type: 'felled', wood: { weight: 1 } },
    ],
    refused: [
      [{ type: 'grown', tree: { branches: [{ branches: 1 }] } }, '/tree/branches/0/branches'],
      [{ type: 'felled', wood: {} }, '/wood/weight'],
    ],
  },
};

test('documents become surfaces of one package, whose guards accept what the documents accept', async () => {
  const folder = temporaryFolder();
  const spec = await begunProject('--surface', 'nullable');
  const fileOf = (name: string): string => path.join(folder, `${name}.json`);
  for (const [name, { document, union }] of Object.entries(DIALECTS)) {
    writeFileSync(fileOf(name), JSON.stringify(document));
    const named = name === 'forms' ? ['--discriminator', 'action'] : [];
    await imported(spec, '--openapi', fileOf(name), '--union', union, '--surface', name, ...named);
  }
  const model = await expectWhole(spec, '--surface', 'nullable', '--openapi', fileOf('nullable'));

  for (const [name, { discriminator, accepted, refused }] of Object.entries(DIALECTS)) {
    expect(model.surfaces.find((each) => each.name === name)?.discriminator).toBe(discriminator);
    const drift = await realtimeEvents('drift', '--spec', spec, '--surface', name, '--openapi', fileOf(name));
    expect(drift.stdout).toContain('  0 unexplained differences, 0 explained\n');
    for (const payload of accepted) {
      expect(issuesOf(model, name, 'server', payload), JSON.stringify(payload)).toEqual([]);
    }
    for (const [payload, pointer] of refused) {
      expect(issuesOf(model, name, 'server', payload), JSON.stringify(payload)).toContain(pointer);
    }
  }

  const example = (file: string): unknown => JSON.parse(readFileSync(path.join(spec, file), 'utf8'));
  expect(example('nullable/examples/server/lamp.off.json')).toEqual({
    what: 'lamp.off',
    why: null,
    log: [null, 'x'],
    counts: { a: null },
    room: null,
  });
  expect(example('modern/examples/server/begun@2.json')).toEqual({ type: 'begun', inner: { at: 'now' }, size: 3 });
  expect(example('draft07/examples/server/made@2.json')).toEqual({ kind: 'made', size: 3 });
});
