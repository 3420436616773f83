/** Single edits of a document that says what the catalogue says: each must be found, and nothing beside it. */
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { compare, type Change } from '../../generator/compare/index.js';
import { reviewExamples, type ExampleReview } from '../../generator/drift/document-examples.js';
import type { Model } from '../../generator/model/index.js';
import { readOpenApi } from '../../generator/witness/openapi/index.js';
import { orphanChanges, orphanEvents } from '../../generator/witness/openapi/review.js';
import { wantedOf } from '../../generator/witness/reader-interface.js';
import { root } from '../support/cli.js';
import { openApiDocument, type OpenApiDocument, type Schema } from '../support/openapi-document.js';

let catalogue: Model;
let document: OpenApiDocument;

beforeAll(() => {
  const { model } = readWholeCatalogue(path.join(root, 'spec'));
  // A surface without unions of its own borrows schemas of others: no one document says what all of them say.
  const surfaces = model.surfaces.filter(({ directions }) =>
    directions.every(({ upstream }) => upstream !== undefined),
  );
  catalogue = { ...model, surfaces };
  document = openApiDocument(catalogue);
});

type Schemas = Record<string, Schema>;
type Edit = (schemas: Schemas) => void;

function edited(edit: Edit): OpenApiDocument {
  const copy = structuredClone(document);
  edit(copy.components.schemas);
  return copy;
}

/** Rule, subject and path of everything that is found in an edited copy. */
function findings(edit: Edit): string[] {
  const copy = edited(edit);
  const wanted = wantedOf(catalogue);
  const { model, cannotTell } = readOpenApi(copy, 'edited.json', wanted);
  const orphans = orphanChanges(orphanEvents(copy, 'edited.json', wanted));
  return [...compare(model, catalogue, { cannotTell }), ...orphans].map(summary);
}

function reviewed(edit: Edit): ExampleReview {
  return reviewExamples(edited(edit), 'edited.json', catalogue, wantedOf(catalogue));
}

function summary({ rule, subject, path: where }: Change): string {
  return `${rule}${subject === undefined ? '' : `:${subject}`} ${where}`;
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function properties(schemas: Schemas, name: string): Schemas {
  const found = schemas[name]?.properties;
  if (!found) throw new Error(`The document has no object ${name}`);
  return found;
}

/** Puts another schema in a property's place. */
function retype(schemas: Schemas, name: string, property: string, schema: Schema): void {
  if (!(property in properties(schemas, name))) throw new Error(`${name} has no ${property}`);
  properties(schemas, name)[property] = schema;
}

function addProperty(schemas: Schemas, name: string, property: string, schema: Schema, isRequired = false): void {
  properties(schemas, name)[property] = schema;
  if (isRequired) schemas[name]!.required!.push(property);
}

function removeProperty(schemas: Schemas, name: string, property: string): void {
  delete properties(schemas, name)[property];
  makeOptional(schemas, name, property);
}

function makeOptional(schemas: Schemas, name: string, property: string): void {
  schemas[name]!.required = schemas[name]!.required!.filter((each) => each !== property);
}

/** The branch of a choice that has a keyword. */
function branch(schema: Schema, keyword: string): Schema {
  const found = schema.anyOf?.find((each) => keyword in each);
  if (!found) throw new Error(`No branch has ${keyword}`);
  return found;
}

function listOf(schema: Schema): string[] {
  return (schema['enum'] ?? branch(schema, 'enum')['enum']) as string[];
}

function addEvent(schemas: Schemas, union: string, name: string, tag: string): void {
  schemas[union]!.anyOf!.push(ref(name));
  schemas[name] = {
    type: 'object',
    properties: { type: { type: 'string', const: tag }, event_id: { type: 'string' } },
    required: ['type', 'event_id'],
  };
}

function unlist(schemas: Schemas, union: string, name: string): void {
  schemas[union]!.anyOf = schemas[union]!.anyOf!.filter(({ $ref: target }) => target !== ref(name)['$ref']);
}

test('the document says what the catalogue says', () => {
  expect(findings(() => undefined)).toEqual([]);
});

const TEXT_DELTA = 'RealtimeServerEventResponseTextDelta';

const EVENT_EDITS: readonly [name: string, edit: Edit, want: readonly string[]][] = [
  [
    'an event added',
    (all) => addEvent(all, 'RealtimeServerEvent', 'RealtimeServerEventPaused', 'session.paused'),
    ['event-removed:session.paused session.paused'],
  ],
  [
    'an event of the client added',
    (all) => addEvent(all, 'RealtimeClientEvent', 'RealtimeClientEventPause', 'session.pause'),
    ['event-removed:session.pause session.pause'],
  ],
  [
    'an event of another surface added',
    (all) => addEvent(all, 'RealtimeTranslationServerEvent', 'RealtimeTranslationServerEventPaused', 'session.paused'),
    ['event-removed:session.paused session.paused'],
  ],
  [
    'an event removed',
    (all) => {
      unlist(all, 'RealtimeServerEvent', TEXT_DELTA);
      delete all[TEXT_DELTA];
    },
    ['event-added response.output_text.delta'],
  ],
  [
    'an event taken out of its union',
    (all) => unlist(all, 'RealtimeServerEvent', TEXT_DELTA),
    ['event-added response.output_text.delta', `orphan:${TEXT_DELTA} response.output_text.delta: ${TEXT_DELTA}`],
  ],
  [
    'an event under another tag',
    (all) => retype(all, TEXT_DELTA, 'type', { type: 'string', const: 'response.words.delta' }),
    ['tag:response.words.delta response.output_text.delta'],
  ],
  [
    'an event in no union',
    (all) => {
      addEvent(all, 'RealtimeServerEvent', 'RealtimeServerEventPaused', 'session.paused');
      unlist(all, 'RealtimeServerEvent', 'RealtimeServerEventPaused');
    },
    ['orphan:RealtimeServerEventPaused session.paused: RealtimeServerEventPaused'],
  ],
];

const FIELD_EDITS: readonly [name: string, edit: Edit, want: readonly string[]][] = [
  [
    'an optional field added',
    (all) => addProperty(all, TEXT_DELTA, 'speed', { type: 'number' }),
    ['field-removed:speed response.output_text.delta: speed'],
  ],
  [
    'a required field added',
    (all) => addProperty(all, TEXT_DELTA, 'speed', { type: 'number' }, true),
    ['field-removed:speed response.output_text.delta: speed'],
  ],
  [
    'a field added to a shared type',
    (all) => addProperty(all, 'RateLimit', 'window', { type: 'string' }),
    ['field-removed:window rate_limits.updated: rate_limits[].window'],
  ],
  [
    'a field added to a request',
    (all) => addProperty(all, 'RealtimeClientEventResponseCancel', 'reason', { type: 'string' }),
    ['field-removed:reason response.cancel: reason'],
  ],
  [
    'a field removed',
    (all) => removeProperty(all, TEXT_DELTA, 'content_index'),
    ['field-added response.output_text.delta: content_index'],
  ],
  [
    'a field removed from a shared type',
    (all) => removeProperty(all, 'CachedTokensDetails', 'image_tokens'),
    ['field-added response.created: response.usage.input_token_details.cached_tokens_details.image_tokens'],
  ],
  [
    'a field renamed',
    (all) => {
      addProperty(all, 'RateLimit', 'left', { type: 'integer' }, true);
      removeProperty(all, 'RateLimit', 'remaining');
    },
    [
      'field-added rate_limits.updated: rate_limits[].remaining',
      'field-removed:left rate_limits.updated: rate_limits[].left',
    ],
  ],
  ['made optional', (all) => makeOptional(all, TEXT_DELTA, 'delta'), ['required response.output_text.delta: delta']],
  [
    'made required',
    (all) => all[TEXT_DELTA]!.required!.push('obfuscation'),
    ['optional response.output_text.delta: obfuscation'],
  ],
  [
    'made nullable',
    (all) => retype(all, TEXT_DELTA, 'delta', nullable({ type: 'string' })),
    ['not-nullable response.output_text.delta: delta'],
  ],
  [
    'never null',
    (all) => retype(all, TEXT_DELTA, 'obfuscation', { type: 'string' }),
    ['nullable response.output_text.delta: obfuscation'],
  ],
  [
    'items made nullable',
    (all) =>
      retype(all, 'RealtimeServerEventRateLimitsUpdated', 'rate_limits', {
        type: 'array',
        items: nullable(ref('RateLimit')),
      }),
    ['not-nullable rate_limits.updated: rate_limits[]'],
  ],
  [
    'retyped',
    (all) => retype(all, TEXT_DELTA, 'delta', { type: 'integer' }),
    ['type response.output_text.delta: delta'],
  ],
  [
    'an integer that may be any number',
    (all) => retype(all, 'RateLimit', 'limit', { type: 'number' }),
    ['type rate_limits.updated: rate_limits[].limit'],
  ],
  [
    'a list in place of one',
    (all) => retype(all, TEXT_DELTA, 'delta', { type: 'array', items: { type: 'string' } }),
    ['type response.output_text.delta: delta'],
  ],
  [
    'one in place of a list',
    (all) => retype(all, 'RealtimeServerEventRateLimitsUpdated', 'rate_limits', ref('RateLimit')),
    ['type rate_limits.updated: rate_limits'],
  ],
  [
    'a text in place of an object',
    (all) => retype(all, 'RealtimeServerEventResponseContentPartAdded', 'part', { type: 'string' }),
    ['type response.content_part.added: part'],
  ],
  ['anything', (all) => retype(all, TEXT_DELTA, 'delta', {}), ['type response.output_text.delta: delta']],
  [
    'values of a map retyped',
    (all) => (all['Metadata'] = { type: 'object', additionalProperties: { type: 'integer' } }),
    ['type response.created: response.metadata{}'],
  ],
  [
    'another constant',
    (all) => retype(all, 'RealtimeResponse', 'object', { const: 'realtime.answer' }),
    [
      'value-added:realtime.response response.created: response.object',
      'value-removed:realtime.answer response.created: response.object',
    ],
  ],
];

const VALUE_EDITS: readonly [name: string, edit: Edit, want: readonly string[]][] = [
  [
    'a value added',
    (all) => listOf(properties(all, 'RateLimit')['name']!).push('minutes'),
    ['value-removed:minutes rate_limits.updated: rate_limits[].name'],
  ],
  [
    'a value removed',
    (all) => listOf(properties(all, 'RateLimit')['name']!).shift(),
    ['value-added:requests rate_limits.updated: rate_limits[].name'],
  ],
  [
    'a value added to a shared list',
    (all) => listOf(all['OutputModality']!).push('video'),
    ['value-removed:video response.created: response.output_modalities[]'],
  ],
  [
    'a value added to a closed list',
    (all) => listOf(all['McpToolCaller']!).push('nobody'),
    ['value-removed:nobody response.create: response.tools[](mcp).allowed_callers[]'],
  ],
  [
    'a value removed from a closed list',
    (all) => listOf(all['McpToolCaller']!).shift(),
    ['value-added:direct response.create: response.tools[](mcp).allowed_callers[]'],
  ],
  [
    'a list closed',
    (all) => retype(all, 'RateLimit', 'name', { enum: ['requests', 'tokens'] }),
    ['opened rate_limits.updated: rate_limits[].name'],
  ],
  [
    'a list opened',
    (all) => (all['McpToolCaller'] = { anyOf: [{ type: 'string' }, all['McpToolCaller']!] }),
    ['closed response.create: response.tools[](mcp).allowed_callers[]'],
  ],
];

const UNION_EDITS: readonly [name: string, edit: Edit, want: readonly string[]][] = [
  [
    'a member added',
    (all) => {
      all['PollItem'] = {
        type: 'object',
        properties: { type: { const: 'poll' }, question: { type: 'string' } },
        required: ['type'],
      };
      all['ConversationItem']!.anyOf!.push(ref('PollItem'));
    },
    ['member-removed:poll conversation.item.added: item'],
  ],
  [
    'a member removed',
    (all) => unlist(all, 'ConversationItem', 'McpCallItem'),
    ['member-added:mcp_call conversation.item.added: item'],
  ],
  [
    'a member of an inner union removed',
    (all) => unlist(all, 'MessageItem', 'SystemMessageItem'),
    ['member-added:system conversation.item.added: item'],
  ],
  [
    'a kind added',
    (all) => all['MaxOutputTokens']!.anyOf!.push({ type: 'boolean' }),
    ['member-removed:boolean response.created: response.max_output_tokens'],
  ],
  [
    'a kind removed',
    (all) => (all['MaxOutputTokens'] = { type: 'integer' }),
    ['member-added:inf response.created: response.max_output_tokens'],
  ],
  [
    'a member under another literal',
    (all) => retype(all, 'McpCallItem', 'type', { const: 'mcp_use' }),
    // One type for both directions, and a union of each that it is a member of.
    [
      'member-added:mcp_call conversation.item.added: item',
      'member-removed:mcp_use conversation.item.added: item',
      'member-added:mcp_call conversation.item.create: item',
      'member-removed:mcp_use conversation.item.create: item',
    ],
  ],
  [
    'a member that lost its literal',
    (all) => removeProperty(all, 'McpCallItem', 'type'),
    ['field-added conversation.item.added: item(mcp_call).type'],
  ],
  [
    'a field of one member added',
    (all) => addProperty(all, 'McpCallItem', 'cost', { type: 'number' }),
    ['field-removed:cost conversation.item.added: item(mcp_call).cost'],
  ],
];

describe.each([
  ['events', EVENT_EDITS],
  ['fields', FIELD_EDITS],
  ['values', VALUE_EDITS],
  ['unions', UNION_EDITS],
])('an edit of %s', (_, edits) => {
  test.each(edits)('%s', (__, edit, want) => {
    expect(findings(edit)).toEqual(want);
  });
});

test('there are forty edits at least', () => {
  expect([EVENT_EDITS, FIELD_EDITS, VALUE_EDITS, UNION_EDITS].flat().length).toBeGreaterThanOrEqual(40);
});

/** Calls `visit` for every schema of the document, the innermost first. */
function forEachSchema(value: unknown, visit: (schema: Schema) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) forEachSchema(inner, visit);
  if (!Array.isArray(value)) visit(value as Schema);
}

function forEachPropertySchema(schemas: Schemas, visit: (schema: Schema) => void): void {
  for (const schema of Object.values(schemas))
    for (const property of Object.values(schema.properties ?? {})) visit(property);
}

function isNull(schema: Schema): boolean {
  return schema['type'] === 'null';
}

/** Edits without meaning. */
const IDLE_EDITS: readonly [name: string, edit: Edit][] = [
  [
    'a type moved into a schema of its own',
    (all) => {
      all['TextOfADelta'] = properties(all, TEXT_DELTA)['delta']!;
      properties(all, TEXT_DELTA)['delta'] = ref('TextOfADelta');
    },
  ],
  [
    'a field moved into a common base',
    (all) => {
      const { properties: own, ...rest } = all[TEXT_DELTA]!;
      const { event_id: eventId, ...others } = own!;
      all['Numbered'] = { type: 'object', properties: { event_id: eventId! } };
      all[TEXT_DELTA] = { allOf: [ref('Numbered'), { ...rest, properties: others }] };
    },
  ],
  [
    'a shared type written out',
    (all) =>
      retype(all, 'RealtimeServerEventRateLimitsUpdated', 'rate_limits', {
        type: 'array',
        items: structuredClone(all['RateLimit']!),
      }),
  ],
  [
    'another name of a schema',
    (all) => {
      all['Limit'] = all['RateLimit']!;
      delete all['RateLimit'];
      retype(all, 'RealtimeServerEventRateLimitsUpdated', 'rate_limits', { type: 'array', items: ref('Limit') });
    },
  ],
  [
    "another name of an event's schema",
    (all) => {
      unlist(all, 'RealtimeServerEvent', TEXT_DELTA);
      all['RealtimeServerEvent']!.anyOf!.push(ref('RealtimeServerEventWords'));
      all['RealtimeServerEventWords'] = all[TEXT_DELTA]!;
      delete all[TEXT_DELTA];
    },
  ],
  [
    'titles and descriptions',
    (all) =>
      forEachPropertySchema(all, (schema) =>
        Object.assign(schema, { title: 'A title', description: 'Words.', 'x-order': 1 }),
      ),
  ],
  [
    'null in a type array',
    (all) =>
      forEachPropertySchema(all, (schema) => {
        const [first, second] = schema.anyOf ?? [];
        if (!first || !second || !isNull(second) || typeof first['type'] !== 'string' || 'const' in first) return;
        delete schema.anyOf;
        Object.assign(
          schema,
          first,
          { type: [first['type'], 'null'] },
          'enum' in first ? { enum: [...(first['enum'] as string[]), null] } : {},
        );
      }),
  ],
  [
    'null as `nullable`',
    (all) =>
      forEachPropertySchema(all, (schema) => {
        if (!schema.anyOf?.some(isNull)) return;
        const [only, ...others] = schema.anyOf.filter((each) => !isNull(each));
        delete schema.anyOf;
        Object.assign(
          schema,
          { nullable: true },
          others.length === 0 && !('$ref' in only!) ? only : { oneOf: [only, ...others] },
        );
      }),
  ],
  [
    'a constant as an enumeration of one',
    (all) =>
      forEachSchema(all, (schema) => {
        if (typeof schema['const'] !== 'string') return;
        Object.assign(schema, { enum: [schema['const']], 'x-const': true });
        delete schema['const'];
      }),
  ],
  [
    '`oneOf` in place of `anyOf`',
    (all) =>
      forEachSchema(all, (schema) => {
        if (!Array.isArray(schema.anyOf)) return;
        schema['oneOf'] = schema.anyOf;
        delete schema.anyOf;
      }),
  ],
  [
    'references inside `allOf`',
    (all) =>
      forEachPropertySchema(all, (schema) => {
        if (typeof schema['$ref'] !== 'string') return;
        schema['allOf'] = [{ $ref: schema['$ref'] }];
        schema['description'] = 'Words.';
        delete schema['$ref'];
      }),
  ],
  [
    'another order of fields',
    (all) =>
      forEachSchema(all, (schema) => {
        if (schema.properties) schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse());
      }),
  ],
  [
    'another order of members',
    (all) =>
      forEachSchema(all, (schema) => {
        if (Array.isArray(schema.anyOf)) schema.anyOf.reverse();
      }),
  ],
  [
    'another order of values',
    (all) =>
      forEachSchema(all, (schema) => {
        if (Array.isArray(schema['enum'])) (schema['enum'] as unknown[]).reverse();
      }),
  ],
  [
    'limits and defaults',
    (all) => {
      Object.assign(properties(all, 'RateLimit')['limit']!, { minimum: 0, maximum: 100, default: 3 });
      Object.assign(properties(all, TEXT_DELTA)['delta']!, { maxLength: 512, example: 'Well' });
    },
  ],
  ['a discriminator', (all) => Object.assign(all['ConversationItem']!, { discriminator: { propertyName: 'type' } })],
  [
    'a union in a union',
    (all) => {
      const [first, ...others] = all['ConversationItem']!.anyOf!;
      all['OtherItem'] = { oneOf: others };
      all['ConversationItem'] = { anyOf: [first!, ref('OtherItem')] };
    },
  ],
  [
    'an open list said the other way round',
    (all) =>
      retype(all, 'RateLimit', 'name', { anyOf: [{ enum: ['requests'] }, { const: 'tokens' }, { type: 'string' }] }),
  ],
];

describe('an edit without meaning', () => {
  test.each(IDLE_EDITS)('%s', (_, edit) => {
    expect(findings(edit)).toEqual([]);
  });
});

describe('examples', () => {
  const exampleOf = (all: Schemas): Record<string, unknown> => all[TEXT_DELTA]!['example'] as Record<string, unknown>;

  test('that the catalogue has in common with the document are right', () => {
    expect(reviewed(() => undefined)).toEqual({ changes: [], notes: [] });
  });

  test('that only the document accepts are drift', () => {
    const { changes, notes } = reviewed((all) => {
      makeOptional(all, TEXT_DELTA, 'delta');
      delete exampleOf(all)['delta'];
    });
    expect(changes.map(summary)).toEqual(['example:/delta response.output_text.delta: example /delta']);
    expect(notes).toEqual([]);
  });

  test('that have a field which no schema declares are drift', () => {
    const { changes, notes } = reviewed((all) => {
      exampleOf(all)['mood'] = 'calm';
    });
    expect(changes.map((change) => [summary(change), change.was, change.now])).toEqual([
      ['example:/mood response.output_text.delta: example /mood', 'a field that no schema declares', 'no such field'],
    ]);
    expect(notes).toEqual([]);
  });

  test('that have a field which their schema declares are left to the comparison', () => {
    const { changes } = reviewed((all) => {
      addProperty(all, TEXT_DELTA, 'mood', { type: 'string' });
      exampleOf(all)['mood'] = 'calm';
    });
    expect(changes).toEqual([]);
  });

  test('that break their own schema are told', () => {
    const { changes, notes } = reviewed((all) => {
      exampleOf(all)['delta'] = null;
    });
    expect(changes).toEqual([]);
    expect(notes.map(({ text }) => text)).toEqual([
      "realtime: the example of response.output_text.delta (RealtimeServerEventResponseTextDelta) breaks the document's own schema (/delta: type); our guard refuses it at /delta",
    ]);
  });

  test('that are JSON only when one is tolerant are told', () => {
    const { changes, notes } = reviewed((all) => {
      const text = JSON.stringify(exampleOf(all))
        .replace(/}$/, ', /* more */ }')
        .replace('response.output', ' response.output');
      delete all[TEXT_DELTA]!['example'];
      all[TEXT_DELTA]!['x-meta'] = { example: text };
    });
    expect(changes).toEqual([]);
    expect(notes.map(({ text }) => text)).toEqual([
      'realtime: the example of response.output_text.delta (RealtimeServerEventResponseTextDelta) is read as JSON only when these are overlooked: trailing-comma, comment, stray-space',
    ]);
  });

  test('that are no JSON at all are told', () => {
    const { changes, notes } = reviewed((all) => {
      all[TEXT_DELTA]!['example'] = '{ "delta": ';
    });
    expect(changes).toEqual([]);
    expect(notes.map(({ text }) => text)).toEqual([
      'realtime: the example of response.output_text.delta (RealtimeServerEventResponseTextDelta) cannot be read as JSON, however tolerantly',
    ]);
  });
});
