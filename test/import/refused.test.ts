import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, temporaryFolder } from '../support/folders.js';
import { begunProject } from '../support/imported.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const event = (type: string, properties: object = {}): object => ({
  type: 'object',
  properties: { type: { const: type }, ...properties },
  required: ['type'],
});

function document(schemas: object): string {
  const unions = {
    ShopEvent: { oneOf: [ref('Opened'), ref('Closed')] },
    ClerkEvent: { oneOf: [ref('Asked'), ref('Closed')] },
  };
  const events = { Opened: event('opened'), Closed: event('closed'), Asked: event('asked') };
  return JSON.stringify({ openapi: '3.1.0', components: { schemas: { ...unions, ...events, ...schemas } } });
}

const LIST = 'ShopEvent (2 events by `type`), ClerkEvent (2 events by `type`)';

const REFUSED: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'a union that is not there',
    document({}),
    ['--union', 'ShopEvents'],
    `FILE: there is no ShopEvents; did you mean \`ShopEvent\`? these look like unions of events: ${LIST}`,
  ],
  [
    'no union said, and several that could be meant',
    document({}),
    [],
    `FILE: say with --union which one is meant: ${LIST}`,
  ],
  [
    'a document that is none',
    '{ "swagger": "2.0" }',
    ['--union', 'ShopEvent'],
    'FILE: no OpenAPI document: it has no components.schemas; nor is it a JSON Schema with $defs, definitions, oneOf or anyOf',
  ],
  [
    'a reference that leaves the document',
    document({ Opened: event('opened', { door: { $ref: './doors.json#/Door' } }) }),
    ['--union', 'ShopEvent'],
    'FILE: this cannot be read, so nothing was written:\n  the reference ./doors.json#/Door leaves the document, at #/components/schemas/Opened/properties/door',
  ],
  [
    'a reference to itself',
    document({ Opened: event('opened', { door: ref('Door') }), Door: ref('Door') }),
    ['--union', 'ShopEvent'],
    'FILE: this cannot be read, so nothing was written:\n  Opened: the reference leads back to itself, at #/components/schemas/Door',
  ],
  [
    'two events with one tag',
    document({ Closed: event('opened') }),
    ['--union', 'ShopEvent'],
    'FILE: this cannot be read, so nothing was written:\n  Closed: a second event with the tag opened, at #/components/schemas/Closed',
  ],
  [
    'a tag that leads out of the folder of examples',
    document({ Closed: event('../../closed') }),
    ['--union', 'ShopEvent'],
    'the tag "../../closed" cannot name a file, so its event can have no example',
  ],
  [
    'another discriminator than the surface has',
    document({}),
    ['--union', 'ShopEvent', '--discriminator', 'kind'],
    'the surface `shop` tells its events apart by `type`, not by `kind`; give these a surface of their own with --surface',
  ],
];

test.each(REFUSED)('%s is refused, and nothing is written', async (_, text, args, message) => {
  const spec = await begunProject();
  const file = path.join(temporaryFolder(), 'api.json');
  writeFileSync(file, text);
  const before = readFolder(spec);
  const { code, stdout, stderr } = await realtimeEvents('import', '--spec', spec, '--openapi', file, ...args);
  const shown = path.relative(process.cwd(), file).split(path.sep).join('/');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`realtime-events: ${message.replace('FILE', shown)}\n`);
  expect(readFolder(spec)).toEqual(before);
});

test('an AsyncAPI document of another version, and one that is none', async () => {
  const spec = await begunProject();
  const file = path.join(temporaryFolder(), 'api.json');
  const read = async (text: string): Promise<string> => {
    writeFileSync(file, text);
    return (await realtimeEvents('import', '--spec', spec, '--asyncapi', file)).stderr;
  };
  expect(await read('{ "asyncapi": "1.2.0" }')).toContain(
    'an AsyncAPI document of version "1.2.0"; 2.x and 3.0 are read\n',
  );
  expect(await read('{ "openapi": "3.1.0" }')).toContain(
    'no AsyncAPI document: it has no `asyncapi` that says its version\n',
  );
});
