/** What import makes one type of, and what it calls types that have no names of their own. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import type { Model } from '../../generator/model/index.js';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, temporaryFolder } from '../support/folders.js';
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

test('what an event holds that is called as it is goes by the surface', async () => {
  const file = path.join(temporaryFolder(), 'post.json');
  const union = { oneOf: [object({ type: { const: 'event' }, event: place }), bare('pong')] };
  writeFileSync(file, JSON.stringify({ $defs: { ServerEvent: union } }));
  const spec = await begunProject('--surface', 'post');
  await imported(spec, '--openapi', file);
  const [surface] = readWholeCatalogue(spec).model.surfaces;
  expect(surface!.declarations.map(({ typeName }) => typeName)).toEqual(['PostEvent']);
});

const IN_OTHER_SCRIPTS: readonly (readonly [tag: string, name: string])[] = [
  ['订单.创建', '订单创建'],
  ['заказ.оплачен', 'ЗаказОплачен'],
  ['commande.créée', 'CommandeCréée'],
  ['🎉', 'TypeU1F389'],
  ['🚀', 'TypeU1F680'],
];

/** A document whose events stand in the union itself, so that they have no names but those of their tags. */
function documentOf(tags: readonly string[]): object {
  const order = { ...object({ 数量: { type: 'integer' }, 地址: object({ 城市: string }) }) };
  const eventOf = (type: string): object => ({
    ...order,
    properties: { ...(order as { properties: object }).properties, type: { const: type } },
    required: ['type'],
  });
  return { $defs: { ServerEvent: { oneOf: tags.map(eventOf) } } };
}

test('tags in any script make names, which do not depend on their order, and lint finds those that say nothing', async () => {
  const tags = IN_OTHER_SCRIPTS.map(([tag]) => tag);
  const [file, turned] = [tags, tags.toReversed()].map((each) => {
    const at = path.join(temporaryFolder(), 'bureau.json');
    writeFileSync(at, JSON.stringify(documentOf(each)));
    return at;
  });
  const spec = await begunProject('--surface', 'bureau');
  const args = ['--union', 'ServerEvent', '--openapi'];
  await imported(spec, ...args, file!);
  const model = await expectWhole(spec, '--openapi', file!);
  const namesIn = (all: Model): Record<string, string> =>
    Object.fromEntries(all.surfaces[0]!.directions[0]!.events.map(({ tag, name }) => [tag, name]));
  expect(namesIn(model)).toEqual(Object.fromEntries(IN_OTHER_SCRIPTS));
  expect(issuesOf(model, 'bureau', 'server', { type: '订单.创建', 数量: 1, 地址: { 城市: 2 } })).toEqual([
    '/地址/城市',
  ]);
  expect(Object.keys(readFolder(path.join(spec, 'bureau/server'))).sort()).toEqual([
    'commande.yaml',
    'events.yaml',
    'types.yaml',
    'заказ.yaml',
    '订单.yaml',
  ]);
  const { stdout } = await realtimeEvents('lint', '--spec', spec);
  expect(stdout).toContain('event-name the name `TypeU1F389` says no more than the tag `🎉`');
  expect(stdout.match(/event-name/g)).toHaveLength(2);

  const other = await begunProject('--surface', 'bureau');
  await imported(other, ...args, turned!);
  expect(namesIn(readWholeCatalogue(other).model)).toEqual(namesIn(model));
});
