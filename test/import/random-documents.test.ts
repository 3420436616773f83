/** On documents that nobody wrote: after `import` the package compiles, `drift` says nothing, and guards accept the examples. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { realtimeEvents } from '../support/cli.js';
import { temporaryFolder } from '../support/folders.js';
import { begunProject, expectWhole, imported, issuesOf } from '../support/imported.js';

/** A schema, a value that it accepts, and the named schemas that it refers to. */
interface Part {
  readonly schema: object;
  readonly example: unknown;
  readonly named: Readonly<Record<string, object>>;
}

interface RandomDocument {
  readonly document: object;
  readonly examples: readonly object[];
}

const LEAVES: readonly (readonly [object, unknown])[] = [
  [{ type: 'string' }, 'text'],
  [{ type: 'string', format: 'uuid' }, 'no uuid, but a text'],
  [{ type: 'string', minLength: 1, pattern: '^t' }, 'text'],
  [{ type: 'integer', minimum: 0 }, 7],
  [{ type: 'number' }, 0.5],
  [{ type: 'boolean' }, false],
  [{ type: ['string', 'null'] }, null],
  [{ type: 'integer', nullable: true }, null],
  [{ enum: ['new', 'old', 'in-between'] }, 'old'],
  [{ type: 'string', enum: ['only'] }, 'only'],
  [{ const: 3 }, 3],
  [{ oneOf: [{ type: 'integer' }, { const: 'inf' }] }, 'inf'],
  [{ anyOf: [{ type: 'string' }, { type: 'string', enum: ['known'] }] }, 'unknown'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'text'],
  [{}, { any: ['thing'] }],
  [{ type: 'object' }, { free: 1 }],
  [{ type: 'array' }, [1, 'a']],
];

/** Some of them are words of TypeScript, names of methods, or no identifiers. */
const NAMES = ['id', 'name', 'at', 'class', 'default', 'toString', 'type', 'some-thing', 'größe', 'n', '2nd'];

const TAGS = ['ping', 'order.made', 'order.paid', 'Order_Lost', 'stock/counted'];

const { part } = fc.letrec<{ part: Part; object: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES).map(([schema, example]): Part => ({ schema, example, named: {} })),
    tie('object'),
    tie('object').map(named),
    tie('part').map(listOf),
    tie('part').map(mapOf),
    fc.tuple(tie('object'), tie('object')).map(([a, b]) => choiceOf(a, b)),
    fc.tuple(tie('object'), tie('object')).map(([a, b]) => bothOf(a, b)),
    tie('object').map(orNull),
  ),
  object: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), tie('part'), fc.boolean()), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 3,
    })
    .map(objectOf),
}));

function objectOf(fields: readonly (readonly [string, Part, boolean])[]): Part {
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(fields.map(([name, { schema }]) => [name, schema])),
      required: fields.flatMap(([name, , isRequired]) => (isRequired ? [name] : [])),
    },
    example: Object.fromEntries(fields.map(([name, { example }]) => [name, example])),
    named: Object.assign({}, ...fields.map(([, each]) => each.named)) as Part['named'],
  };
}

/** The name follows from what is in it, so that two of one name are the same. */
function named({ schema, example, named: inner }: Part): Part {
  const name = `Thing${createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 8)}`;
  return { schema: { $ref: `#/components/schemas/${name}` }, example, named: { ...inner, [name]: schema } };
}

function listOf({ schema, example, named }: Part): Part {
  return { schema: { type: 'array', items: schema }, example: [example], named };
}

function mapOf({ schema, example, named }: Part): Part {
  return { schema: { type: 'object', additionalProperties: schema }, example: { key: example }, named };
}

/** Objects that a field tells apart. */
function choiceOf(a: Part, b: Part): Part {
  const told = (kind: string, { schema }: Part): object => ({
    allOf: [schema, { type: 'object', properties: { what: { const: kind } }, required: ['what'] }],
  });
  const example = { ...(b.example as object), what: 'second' };
  return { schema: { oneOf: [told('first', a), told('second', b)] }, example, named: { ...a.named, ...b.named } };
}

/** The second one's fields take the place of the first one's. */
function bothOf(a: Part, b: Part): Part {
  const example = { ...(a.example as object), ...(b.example as object) };
  const taken = Object.keys(b.example as object);
  const { properties, required } = a.schema as { properties: Record<string, object>; required: string[] };
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => !taken.includes(name)));
  const first = { type: 'object', properties: rest, required: required.filter((name) => !taken.includes(name)) };
  return { schema: { allOf: [first, b.schema] }, example, named: { ...a.named, ...b.named } };
}

function orNull({ schema, named }: Part): Part {
  return { schema: { anyOf: [schema, { type: 'null' }] }, example: null, named };
}

const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...TAGS), part), { selector: ([tag]) => tag, minLength: 2, maxLength: 4 })
  .map((events): RandomDocument => {
    const schemas: Record<string, object> = {};
    const examples = events.map(([tag, { schema, example, named }], index) => {
      Object.assign(schemas, named);
      const payload = { kind: tag, data: example };
      schemas[`Event${index}`] = {
        type: 'object',
        properties: { kind: { const: tag }, data: schema },
        required: ['kind', 'data'],
        example: payload,
      };
      return payload;
    });
    const members = events.map((_, index) => ({ $ref: `#/components/schemas/Event${index}` }));
    return {
      document: { openapi: '3.1.0', components: { schemas: { ShopEvent: { oneOf: members }, ...schemas } } },
      examples,
    };
  });

function written({ document }: RandomDocument): string {
  const file = path.join(temporaryFolder(), 'api.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test('drift says nothing, and guards accept the examples', async () => {
  const property = fc.asyncProperty(randomDocument, async (random) => {
    const file = written(random);
    const spec = await begunProject('--surface', 'shop');
    await imported(spec, '--openapi', file, '--union', 'ShopEvent');
    const { stdout } = await realtimeEvents('drift', '--spec', spec, '--openapi', file);
    expect(stdout).toMatch(/^0 unexplained differences, /m);
    const { model } = readWholeCatalogue(spec);
    for (const example of random.examples) {
      expect(issuesOf(model, 'shop', 'server', example), JSON.stringify(example)).toEqual([]);
    }
  });
  await fc.assert(property, { numRuns: 15, seed: 4 });
});

test('the packages compile', async () => {
  const spec = await begunProject('--surface', 's0');
  const samples = fc.sample(randomDocument, { numRuns: 6, seed: 5 });
  const files = samples.map(written);
  for (const [index, file] of files.entries()) {
    await imported(spec, '--openapi', file, '--union', 'ShopEvent', '--surface', `s${index}`);
  }
  await expectWhole(spec, '--surface', 's0', '--openapi', files[0]!);
});
