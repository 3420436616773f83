/** What import makes one type of, and what it calls types that have no names of their own. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.js';
import { begunProject, expectWhole, imported, issuesOf } from '../support/imported.js';

const string = { type: 'string' };
const object = (properties: Readonly<Record<string, unknown>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const place = object({ x: string, y: string, z: string });
const address = object({ street: string, town: string, country: string });
const bare = (type: string): object => object({ type: { const: type } });

const DOCUMENT = {
  $defs: {
    Place: place,
    Clock: bare('clock'),
    Sent: object({
      type: { const: 'sent' },
      at: { $ref: '#/$defs/Place' },
      from: place,
      sender: address,
      payer: address,
      tools: {
        type: 'array',
        items: {
          oneOf: [
            object({ type: { const: 'function' }, name: string }),
            bare('search'),
            { $ref: '#/$defs/Clock' },
            bare('map'),
          ],
        },
      },
      mode: { oneOf: [bare('auto'), bare('none')] },
      delivery: object({
        vehicle: object({
          driver: object({ licence: object({ class: object({ one: string, two: string, three: string }) }) }),
        }),
      }),
    }),
    Lost: object({ type: { const: 'lost' } }),
    PostEvent: { oneOf: [{ $ref: '#/$defs/Sent' }, { $ref: '#/$defs/Lost' }] },
  },
};

test('equal types are one, tags without anything else are one object, and long names are cut to their nearest surroundings', async () => {
  const file = path.join(temporaryFolder(), 'post.json');
  writeFileSync(file, JSON.stringify(DOCUMENT));
  const spec = await begunProject('--surface', 'post');
  await imported(spec, '--openapi', file);
  const model = await expectWhole(spec, '--openapi', file);
  const [surface] = model.surfaces;
  const sent = surface!.directions[0]!.events.find(({ tag }) => tag === 'sent')!;
  const types = Object.fromEntries(
    sent.fields.map(({ name, type }) => [name, type.kind === 'ref' ? type.name : type.kind]),
  );
  expect(types).toMatchObject({
    at: 'Place',
    from: 'Place',
    sender: 'SentSender',
    payer: 'SentSender',
    mode: 'SentMode',
  });
  expect(surface!.declarations.map(({ typeName }) => typeName)).toEqual([
    'DriverLicenceClass',
    'Place',
    'SentDelivery',
    'SentDeliveryVehicle',
    'SentDeliveryVehicleDriver',
    'SentDeliveryVehicleDriverLicence',
    'SentMode',
    'SentSender',
    'SentTool',
    'SentToolFunction',
    'SentToolSearchOrOther',
  ]);
  const payload = {
    type: 'sent',
    at: { x: '', y: '', z: '' },
    from: { x: '', y: '', z: '' },
    sender: { street: '', town: '', country: '' },
    payer: { street: '', town: '', country: '' },
    tools: [{ type: 'map' }, { type: 'clock' }, { type: 'function', name: 'f' }],
    mode: { type: 'none' },
    delivery: { vehicle: { driver: { licence: { class: { one: '', two: '', three: '' } } } } },
  };
  expect(issuesOf(model, 'post', 'server', payload)).toEqual([]);
  expect(issuesOf(model, 'post', 'server', { ...payload, tools: [{ type: 'radio' }], mode: { type: 'on' } })).toEqual([
    '/tools/0/type',
    '/mode/type',
  ]);
});
