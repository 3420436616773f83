import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, temporaryFolder, writeFolder } from '../support/folders.js';
import { begunProject, expectWhole, imported, issuesOf } from '../support/imported.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const event = (type: string, properties: object = {}): object => ({
  type: 'object',
  properties: { type: { const: type }, ...properties },
  required: ['type'],
});

const has = (...fields: readonly string[]): object => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((name) => [name, { type: 'string' }])),
});

const WHAT_TO_DO = `An event of a catalogue has a tag: one field, of another value in each. Where another field is that, say --discriminator.
Where none is, give each event one in a copy (\`type: { const: opened }\`), and have programs put it
into what they receive before they parse it, and take it off what they send.`;

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
    'FILE: this cannot be read, so nothing was written:\n  Opened: the reference leads back to itself, at #/components/schemas/Door\nto take the others only: --without Opened',
  ],
  [
    'no union said, and one of which a field leads out of the document',
    document({ ClerkEvent: {}, Opened: event('opened', { door: { $ref: 'https://example.com/doors.json' } }) }),
    [],
    'FILE: this cannot be read, so nothing was written:\n  the reference https://example.com/doors.json leaves the document, at #/components/schemas/Opened/properties/door',
  ],
  [
    'schemas deeper inside each other than anything that reads them can go',
    `{ "components": { "schemas": { "Deep": ${'{ "items": '.repeat(5000)}{}${' }'.repeat(5000)} } } }`,
    [],
    'FILE: it has more than 500 lists and objects inside each other, which no document needs',
  ],
  [
    'YAML that holds itself',
    'components: &all\n  schemas: { ShopEvent: *all }\n',
    [],
    'FILE: it has more than 500 lists and objects inside each other, which no document needs',
  ],
  [
    'YAML whose lists stand for a thousand million of them',
    `components: { schemas: {} }\n${Array.from(
      { length: 10 },
      (_, index) =>
        `a${index}: &a${index} [${Array(9)
          .fill(index === 0 ? 'x' : `*a${index - 1}`)
          .join(', ')}]`,
    ).join('\n')}\n`,
    [],
    'FILE: it has no union that looks like one of events; where it has none, --union takes the events themselves, with `|` between them',
  ],
  [
    'two events with one tag',
    document({ Closed: event('opened') }),
    ['--union', 'ShopEvent'],
    "FILE: this cannot be read, so nothing was written:\n  Closed: a second event with the tag opened, after Opened (#/components/schemas/Opened), at #/components/schemas/Closed; to take both as one event, with the fields of either: --union 'ShopEvent | Closed'\nto take the others only: --without Closed",
  ],
  [
    'a tag that leads out of the folder of examples',
    document({ Closed: event('../../closed') }),
    ['--union', 'ShopEvent'],
    'FILE: the tag "../../closed" of Closed cannot name a file, so its event can have no example',
  ],
  [
    'no union of events at all',
    document({ ShopEvent: { oneOf: [ref('Opened'), { type: 'string' }, ref('Door')] }, ClerkEvent: {}, Door: {} }),
    [],
    'FILE: it has no union that looks like one of events; its unions: ShopEvent; where it has none, --union takes the events themselves, with `|` between them',
  ],
  [
    'a union that is not there, beside unions of other things',
    document({ ShopEvent: {}, Doors: { anyOf: [ref('Opened'), ref('Door')] }, Door: { type: 'string' } }),
    ['--union', 'Door s'],
    'FILE: there is no Door s; did you mean `Doors`? these look like unions of events: ClerkEvent (2 events by `type`); other unions: Doors',
  ],
  [
    'a reference to another file, which is not read though it is there',
    document({ Opened: event('opened', { door: { $ref: `${import.meta.filename}#/Door` } }) }),
    ['--union', 'ShopEvent'],
    `FILE: this cannot be read, so nothing was written:\n  the reference ${import.meta.filename}#/Door leaves the document, at #/components/schemas/Opened/properties/door`,
  ],
  [
    'a reference to the web, which is not fetched',
    document({ Opened: { $ref: 'http://127.0.0.1:9/opened.json' } }),
    ['--union', 'ShopEvent'],
    'FILE: this cannot be read, so nothing was written:\n  Opened: the reference http://127.0.0.1:9/opened.json leaves the document, at #/components/schemas/Opened\nto take the others only: --without Opened',
  ],
  [
    'a union that is a member of itself',
    document({ ShopEvent: { oneOf: [ref('Opened'), ref('ShopEvent')] } }),
    ['--union', 'ShopEvent'],
    'FILE: this cannot be read, so nothing was written:\n  ShopEvent: the union is a member of itself, at #/components/schemas/ShopEvent/oneOf/1\nto take the others only: --without ShopEvent',
  ],
  [
    'a union whose members nothing tells apart but their fields',
    document({ Opened: has('opened', 'at'), Closed: has('closed') }),
    ['--union', 'ShopEvent'],
    `FILE: nothing tells the 2 members of ShopEvent apart but which fields they have: there is no \`type\`, so nothing was written:
  Opened: opened, at
  Closed: closed
${WHAT_TO_DO}`,
  ],
  [
    'one object whose fields say what it is',
    document({ ShopEvent: has(...Array.from({ length: 10 }, (_, index) => `field${index}`)) }),
    ['--union', 'ShopEvent'],
    `FILE: ShopEvent is one object without a \`type\`: which event it is, only the fields say that are there, so nothing was written:
  ShopEvent: field0, field1, field2, field3, field4, field5, field6, field7, and 2 more
${WHAT_TO_DO.replace('opened', 'field0')}`,
  ],
  [
    'a field that tells most events apart, and two not',
    document({
      ShopEvent: { oneOf: [ref('Opened'), ref('Closed'), ref('Asked')] },
      Opened: { type: 'object', properties: { name: { const: 'a' } } },
      Closed: { type: 'object', properties: { name: { const: 'b' } } },
      Asked: { type: 'object', properties: { name: { const: 'b' } } },
    }),
    ['--union', 'ShopEvent'],
    "FILE: this cannot be read, so nothing was written:\n  Asked: a second event with the tag b, after Closed (#/components/schemas/Closed), at #/components/schemas/Asked; to take both as one event, with the fields of either: --union 'ShopEvent | Asked'\nto take the others only: --without Asked",
  ],
  [
    'tags that are true and false',
    document({
      ShopEvent: { oneOf: [ref('Opened'), ref('Closed')], discriminator: { propertyName: 'op' } },
      Opened: { type: 'object', properties: { op: { enum: [true] } }, required: ['op'] },
      Closed: { type: 'object', properties: { op: { const: false } }, required: ['op'] },
    }),
    ['--union', 'ShopEvent'],
    'FILE: no event can be read: Opened: `op` is the boolean true, so its tag is not known (only a text or a whole number can be a tag), at #/components/schemas/Opened, and 1 more event that cannot be read',
  ],
  [
    'tags inside what the events hold',
    document({
      Opened: { type: 'object', properties: { event: event('opened') }, required: ['event'] },
      Closed: { type: 'object', properties: { event: event('closed') }, required: ['event'] },
    }),
    ['--union', 'ShopEvent', '--discriminator', 'event.type'],
    'FILE: no event can be read: Opened: there is no `event.type` but in `event`, so its tag is not known (if what `event` holds is the event, and the rest its envelope, take the union of what it holds; else write the surface by hand, with `discriminator: event.type`), at #/components/schemas/Opened, and 1 more event that cannot be read',
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

test('a surface with events keeps the field that tells them apart', async () => {
  const spec = await begunProject();
  const file = path.join(temporaryFolder(), 'api.json');
  const other = (kind: string): object => ({
    type: 'object',
    properties: { kind: { const: kind } },
    required: ['kind'],
  });
  const union = { oneOf: [ref('Lit'), ref('Dark')] };
  writeFileSync(file, document({ LampEvent: union, Lit: other('lit'), Dark: other('dark') }));
  const run = async (...args: string[]): Promise<string> => {
    const outcome = await realtimeEvents('import', '--spec', spec, '--openapi', file, ...args);
    return outcome.stderr || String(outcome.code);
  };
  expect(await run('--union', 'ShopEvent')).toBe('0');
  const before = readFolder(spec);
  expect(await run('--union', 'LampEvent', '--direction', 'lamp')).toBe(
    'realtime-events: LampEvent tells its events apart by `kind`, the surface `shop` by `type`; give them a surface of their own with --surface, or say --discriminator type\n',
  );
  expect(await run('--union', 'LampEvent', '--direction', 'lamp', '--discriminator', 'kind')).toBe(
    'realtime-events: the surface `shop` tells its events apart by `type`, not by `kind`; give these a surface of their own with --surface\n',
  );
  expect(readFolder(spec)).toEqual(before);
  expect(await run('--union', 'LampEvent', '--surface', 'lamp')).toBe('0');
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

const TWO_OF_ONE_TAG = {
  asyncapi: '3.0.0',
  channels: {
    chat: {
      messages: {
        hello: { payload: event('hello') },
        said: { payload: event('message', { text: { type: 'string' } }) },
        saidByRobot: { payload: event('message', { robot: { type: 'string' } }) },
      },
    },
  },
  operations: { hear: { action: 'receive', channel: { $ref: '#/channels/chat' } } },
};

test('two messages of one tag are one event where the second is named, too, and drift sees it so', async () => {
  const spec = await begunProject();
  const file = path.join(temporaryFolder(), 'chat.json');
  writeFileSync(file, JSON.stringify(TWO_OF_ONE_TAG));
  const refused = await realtimeEvents('import', '--spec', spec, '--asyncapi', file);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(
    "\n  saidByRobot: a second event with the tag message, after said (#/channels/chat/messages/said/payload), at #/channels/chat/messages/saidByRobot/payload; to take both as one event, with the fields of either: --union 'hear | saidByRobot'\n",
  );
  await imported(spec, '--asyncapi', file, '--union', 'hear | saidByRobot');
  const model = await expectWhole(spec, '--asyncapi', file);
  expect(issuesOf(model, 'shop', 'server', { type: 'message', text: 'x' })).toEqual([]);
  expect(issuesOf(model, 'shop', 'server', { type: 'message', robot: 'x' })).toEqual([]);
  expect(issuesOf(model, 'shop', 'server', { type: 'message', robot: 1 })).toEqual(['/robot']);
});

test('what cannot be read is left out on request, as what can be, and stays so', async () => {
  const spec = await begunProject();
  const folder = temporaryFolder();
  const typings = (more: string): void =>
    writeFolder(folder, {
      'package.json': '{ "name": "chat", "version": "1.0.0" }',
      'index.d.ts': `
        export type ChatEvent = Hello | Sound | Bye${more};
        export interface Hello { type: 'hello'; text: string }
        export interface Sound { chunk: string }
        export interface Bye { type: 'bye' }
        export interface Late { type: 'late' }
      `,
    });
  typings('');
  const before = readFolder(spec);
  const run = async (...args: string[]): Promise<string> =>
    (await realtimeEvents('import', '--spec', spec, '--sdk', folder, ...args)).stderr;
  expect(await run('--union', 'ChatEvent')).toBe(
    `realtime-events: chat: this cannot be read, so nothing was written:
  Sound: there is no \`type\`, so its tag is not known, at chat/index.d.ts:4
to take the others only: --without Sound
`,
  );
  expect(await run('--union', 'ChatEvent', '--without', 'Sond')).toBe(
    'realtime-events: chat: there is no event Sond to leave out; did you mean `Sound`?\n',
  );
  expect(readFolder(spec)).toEqual(before);
  const said = await imported(spec, '--sdk', folder, '--union', 'ChatEvent', '--without', 'Sound', 'bye');
  expect(said).toContain('imported 1 event with 0 new types\n');
  const model = await expectWhole(spec, '--sdk', folder);
  const [direction] = model.surfaces[0]!.directions;
  expect(direction!.departures.map(({ rule, subject, why }) => [rule, subject, why])).toEqual([
    ['unreadable', 'Sound', 'TODO Left out.'],
    ['event-removed', 'bye', 'TODO Left out.'],
  ]);
  typings(' | Late');
  expect(await imported(spec, '--sdk', folder)).toContain('imported 1 event with 0 new types; 2 were there already\n');
  await expectWhole(spec, '--sdk', folder);
});

test('typings and messages without tags are refused as schemas are', async () => {
  const spec = await begunProject();
  const folder = temporaryFolder();
  writeFolder(folder, {
    'package.json': '{ "name": "chat", "version": "1.0.0" }',
    'index.d.ts':
      'export type ChatEvent = { opened: { at: string } } | Closed;\nexport interface Closed { closed: true }',
    'chat.json': JSON.stringify({
      asyncapi: '3.0.0',
      channels: { chat: { messages: { Opened: { payload: has('opened') }, Closed: { payload: has('closed') } } } },
    }),
  });
  const before = readFolder(spec);
  const said = async (...args: string[]): Promise<string> =>
    (await realtimeEvents('import', '--spec', spec, ...args)).stderr;
  expect(await said('--sdk', folder, '--union', 'ChatEvent')).toBe(
    `realtime-events: chat: nothing tells the 2 members of ChatEvent apart but which fields they have: there is no \`type\`, so nothing was written:
  { opened: { at: string } }: opened
  Closed: closed
${WHAT_TO_DO}
`,
  );
  expect(await said('--asyncapi', path.join(folder, 'chat.json'))).toContain(
    'nothing tells the 2 members of chat apart but which fields they have',
  );
  expect(readFolder(spec)).toEqual(before);
});
