/** Examples that import makes up: they show every type, and nobody has to scroll through them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.js';
import { begunProject, imported } from '../support/imported.js';

type Schema = Readonly<Record<string, unknown>>;

/** Schemas, the last two of which are events that hold the first. */
function documentOf(schemas: Readonly<Record<string, Schema>>, first: string): string {
  const event = (tag: string): Schema => ({
    type: 'object',
    required: ['type', 'node'],
    properties: { type: { const: tag }, node: { $ref: `#/$defs/${first}` } },
  });
  const file = path.join(temporaryFolder(), 'web.json');
  const document = {
    $defs: {
      ...schemas,
      Grown: event('grown'),
      Shrunk: event('shrunk'),
      WebEvent: { oneOf: [{ $ref: '#/$defs/Grown' }, { $ref: '#/$defs/Shrunk' }] },
    },
  };
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** A web of nodes, each of which leads to all that follow it. */
function web(size: number, fieldOf: (name: string, index: number) => Schema, isRequired: boolean): string {
  const names = Array.from({ length: size }, (_, index) => `Node${index}`);
  const schemas = names.map((name, index): [string, Schema] => {
    const others = names.slice(index + 1);
    const properties = Object.fromEntries(others.map((each, place) => [each.toLowerCase(), fieldOf(each, place)]));
    const required = isRequired ? Object.keys(properties) : [];
    return [
      name,
      { type: 'object', required: ['id', ...required], properties: { id: { type: 'string' }, ...properties } },
    ];
  });
  return documentOf(Object.fromEntries(schemas), 'Node0');
}

async function exampleFrom(file: string): Promise<string> {
  const spec = await begunProject('--surface', 'web');
  await imported(spec, '--openapi', file);
  return readFileSync(path.join(spec, 'web/examples/server/grown@made-up.json'), 'utf8');
}

function objectsIn(text: string): number {
  return text.split('{').length - 1;
}

test('a type that an example shows whole is short where it comes again', async () => {
  const few = await exampleFrom(web(12, (name) => ({ $ref: `#/$defs/${name}` }), false));
  expect(objectsIn(few)).toBe(2 + 66);
  const many = await exampleFrom(web(30, (name) => ({ $ref: `#/$defs/${name}` }), false));
  expect(objectsIn(many)).toBe(2 + 29);
});

test('what has to be there is as short as it can be: null, a name in the place of what it names, an empty list', async () => {
  const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
  const forms = [
    (name: string): Schema => ({ anyOf: [reference(name), { type: 'null' }] }),
    (name: string): Schema => ({ anyOf: [reference(name), { type: 'string' }] }),
    (name: string): Schema => ({ type: 'array', items: reference(name) }),
  ];
  const example = await exampleFrom(web(12, (name, index) => forms[index % forms.length]!(name), true));
  expect(JSON.parse(example)).toMatchObject({
    node: { node2: { id: 'id' }, node1: { node2: { node3: {} } } },
  });
  expect(objectsIn(example)).toBeLessThan(70);
});
