import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, temporaryFolder } from '../support/folders.js';
import { begunProject, expectWhole, findingsIn, imported, issuesOf } from '../support/imported.js';

const SHOP = path.join(import.meta.dirname, 'documents/shop.yaml');

function fileIn(spec: string, name: string): string {
  return readFileSync(path.join(spec, name), 'utf8');
}

test('an API that nobody has seen becomes a package by init, import and generate', async () => {
  const spec = await begunProject();
  const stdout = await imported(spec, '--openapi', SHOP, '--union', 'ShopEvent');
  const shown = path.relative(process.cwd(), spec).split(path.sep).join('/');
  expect(stdout).toBe(`changed  ${shown}/shop/surface.yaml
new      ${shown}/shop/server/order.yaml
new      ${shown}/shop/server/stock.yaml
removed  ${shown}/shop/server/example.yaml
removed  ${shown}/shop/examples/server/example.happened.json
new      5 examples, 2 of them made up
imported 4 events with 9 new types
next: \`realtime-events generate\`; \`realtime-events lint\` lists the 48 texts that stand as TODO
`);
  const model = await expectWhole(spec, '--openapi', SHOP);
  expect(fileIn(spec, 'shop/server/order.yaml')).toMatchInlineSnapshot(`
    "events:
      order.paid:
        name: OrderPaid
        upstream: OrderPaid
        doc: TODO
        fields:
          id:       { type: string, doc: TODO }
          order_id: { type: string, doc: TODO }
          at:       { type: integer, optional: true, format: unix-seconds, doc: TODO }
          means:    { type: Means, doc: TODO }
          labels:   { type: map<string | null>, optional: true, doc: TODO }
          lines:    { type: "OrderLine[]", optional: true, doc: TODO }

      order.placed:
        name: OrderPlaced
        upstream: OrderPlaced
        doc: TODO
        fields:
          id:       { type: string, doc: TODO }
          order_id: { type: string, doc: TODO }
          at:       { type: integer, optional: true, format: unix-seconds, doc: TODO }
          lines:    { type: "OrderLine[]", doc: TODO }
          status:   { enum: [new, held], open: true, doc: TODO }
          note:     { type: string, optional: true, nullable: true, doc: TODO }
          voucher:  { type: Voucher, optional: true, nullable: true, doc: TODO }

      order.shipped:
        name: OrderShipped
        upstream: OrderShipped
        doc: TODO
        fields:
          id:       { type: string, doc: TODO }
          order_id: { type: string, doc: TODO }
          at:       { type: integer, optional: true, format: unix-seconds, doc: TODO }
          to:       { type: Address, doc: TODO }
          parcels:  { type: "Parcel[]", doc: TODO }

    types:
      Means:
        upstream: Means
        doc: TODO
        union: [Card, CashMeans, Voucher]
        discriminator: kind

      Card:
        upstream: Card
        doc: TODO
        fields:
          kind:  { const: card, doc: TODO }
          last4: { type: string, doc: TODO }

      CashMeans:
        doc: TODO
        fields:
          kind:
            const: cash
            doc: TODO
            departs: { required: TODO It tells the union's members apart. }

      Voucher:
        upstream: Voucher
        doc: TODO
        fields:
          kind:
            const: voucher
            doc: TODO
            departs: { required: TODO It tells the union's members apart. }
          code: { type: string, doc: TODO }

      OrderLine:
        doc: TODO
        fields:
          sku:      { type: string, doc: TODO }
          quantity: { type: integer | "all", doc: TODO }

      Address:
        upstream: Address
        doc: TODO
        union: [string, AddressObject]

      AddressObject:
        doc: TODO
        fields:
          street: { type: string, doc: TODO }

      Parcel:
        upstream: Parcel
        doc: TODO
        fields:
          weight: { type: number, doc: TODO }
          inside: { type: "Parcel[]", optional: true, doc: TODO }
    "
  `);
  const accepted = { type: 'order.placed', id: '1', order_id: '2', lines: [], status: 'a word that nobody listed' };
  expect(issuesOf(model, 'shop', 'server', accepted)).toEqual([]);
  expect(issuesOf(model, 'shop', 'server', { ...accepted, voucher: { kind: 'cash', code: '' } })).toEqual([
    '/voucher/kind',
  ]);
});

test('the responses stream, from the official typings', async () => {
  const spec = await begunProject('--surface', 'responses');
  await imported(spec, '--sdk', 'openai', '--union', 'ResponseStreamEvent');
  const model = await expectWhole(spec, '--sdk', 'openai');
  // The typings have other unions of events: those that were there are explained, and others would be told.
  expect(fileIn(spec, 'package.yaml')).toContain('    unclaimed:ImageEditStreamEvent@sdk: Not imported.\n');
  const [{ declarations, directions }] = model.surfaces as [(typeof model.surfaces)[number]];
  expect(directions[0]!.events.length).toBeGreaterThan(55);
  // Named by where they stand, none by a number.
  const names = declarations.map(({ typeName }) => typeName);
  expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(['ResponseOutputTextLogprob', 'ComputerActionClick', 'ResponsesResponse']),
  );
  expect(names).not.toContain('Response');
});

test('unions that are left are explained, until one is taken', async () => {
  const newer = newerShop((text) =>
    text.replace(
      '    ShopEvent:\n',
      `    StaffEvent: { oneOf: [{ $ref: '#/components/schemas/Came' }, { $ref: '#/components/schemas/Went' }] }
    TillEvent: { oneOf: [{ $ref: '#/components/schemas/Came' }, { $ref: '#/components/schemas/Rung' }] }
    Came: { type: object, properties: { type: { enum: [came] } }, required: [type] }
    Went: { type: object, properties: { type: { enum: [went] } }, required: [type] }
    Rung: { type: object, properties: { type: { enum: [rung] } }, required: [type] }
$&`,
    ),
  );
  const spec = await begunProject();
  const before = fileIn(spec, 'package.yaml');
  expect(await imported(spec, '--openapi', newer, '--union', 'ShopEvent')).toMatch(/^changed {2}\S+\/package\.yaml\n/);
  const departs = (...names: string[]): string =>
    `  departs:\n${names.map((name) => `    unclaimed:${name}@openapi: Not imported.\n`).join('')}`;
  expect(fileIn(spec, 'package.yaml')).toContain(departs('StaffEvent', 'TillEvent'));
  await expectWhole(spec, '--openapi', newer);

  // The command that a later alarm prints.
  writeFileSync(path.join(spec, 'package.yaml'), before);
  const alarm = await realtimeEvents('drift', '--spec', spec, '--openapi', newer);
  const [staff, till] = alarm.stdout.match(/(?<=follow it {3}realtime-events ).*/g)!.map((line) => line.split(' '));
  expect(staff!.slice(3, 5)).toEqual(['--union', 'StaffEvent']);
  writeFileSync(path.join(spec, 'package.yaml'), before + departs('StaffEvent', 'TillEvent'));
  for (const command of [staff!, till!])
    expect(await realtimeEvents(...command)).toMatchObject({ code: 0, stderr: '' });
  expect(fileIn(spec, 'package.yaml')).toBe(before);
  await expectWhole(spec, '--openapi', newer);
});

/** The shop's document with a change in it. */
function newerShop(change: (text: string) => string): string {
  const file = path.join(temporaryFolder(), 'shop.yaml');
  writeFileSync(file, change(readFileSync(SHOP, 'utf8')));
  return file;
}

test('a second import adds what is new and touches nothing else', async () => {
  const spec = await begunProject();
  await imported(spec, '--openapi', SHOP, '--union', 'ShopEvent');
  const order = path.join(spec, 'shop/server/order.yaml');
  const written = readFileSync(order, 'utf8')
    .replace('    name: OrderPaid\n', '    name: PaymentReceived   # the old name\n')
    .replace('    doc: TODO\n', '    doc: The money is there.\n');
  writeFileSync(order, written);
  const before = readFolder(spec);
  expect(await imported(spec, '--openapi', SHOP)).toBe('nothing new: all 4 events are in the catalogue already\n');
  expect(readFolder(spec)).toEqual(before);

  const newer = newerShop((text) =>
    text.replace('    ShopEvent:\n      oneOf:\n', "$&        - $ref: '#/components/schemas/OrderReturned'\n")
      .concat(`    OrderReturned:
      allOf:
        - $ref: '#/components/schemas/OrderEvent'
        - type: object
          properties:
            type: { type: string, enum: [order.returned] }
            parcel: { $ref: '#/components/schemas/Parcel' }
            why: { type: object, properties: { text: { type: string }, photo: { type: string, format: uri } } }
          required: [type]
`),
  );
  const stdout = await imported(spec, '--openapi', newer);
  expect(stdout).toContain('imported 1 event with 1 new type; 4 were there already\nuses     1 type that was there\n');
  const added = `
  order.returned:
    name: OrderReturned
    upstream: OrderReturned
    doc: TODO
    fields:
      id:       { type: string, doc: TODO }
      order_id: { type: string, doc: TODO }
      at:       { type: integer, optional: true, format: unix-seconds, doc: TODO }
      parcel:   { type: Parcel, optional: true, doc: TODO }
      why:      { type: OrderReturnedWhy, optional: true, doc: TODO }
`;
  const type = `
  OrderReturnedWhy:
    doc: TODO
    fields:
      text:  { type: string, optional: true, doc: TODO }
      photo: { type: string, optional: true, format: uri, doc: TODO }
`;
  expect(readFolder(spec)).toEqual({
    ...before,
    'shop/server/order.yaml': written.replace('\ntypes:\n', `${added}\ntypes:\n`) + type,
    'shop/examples/server/order.returned@made-up.json': expect.any(String) as string,
  });
});

test('types that both directions use stand where both look, once', async () => {
  const spec = await begunProject();
  await imported(spec, '--openapi', SHOP, '--union', 'ShopEvent');
  const newer = newerShop((text) =>
    text.replace(
      '    ShopEvent:\n',
      `    ShopCommand: { oneOf: [{ $ref: '#/components/schemas/Pay' }] }
    Pay:
      type: object
      properties: { type: { type: string, enum: [pay] }, means: { $ref: '#/components/schemas/Means' } }
      required: [type, means]
$&`,
    ),
  );
  await imported(spec, '--openapi', newer, '--union', 'ShopCommand', '--direction', 'client');
  const model = await expectWhole(spec, '--openapi', newer);
  const shared = model.surfaces[0]!.declarations.filter(({ direction }) => direction === undefined);
  expect(shared.map(({ typeName }) => typeName)).toEqual(['Card', 'CashMeans', 'Means', 'Voucher']);
  expect(fileIn(spec, 'shop/client/pay.yaml')).toContain('      means: { type: Means, doc: TODO }\n');
  expect(fileIn(spec, 'shop/surface.yaml')).toContain(
    '    client: { doc: TODO, consumer: writes, upstream: ShopCommand }\n',
  );
});

test('an object without a name that only holds another type is one type for both directions, too', async () => {
  const spec = await begunProject();
  const event = (name: string, tag: string): string => `    ${name}:
      type: object
      properties:
        type: { type: string, enum: [${tag}] }
        wallet: { type: object, properties: { means: { $ref: '#/components/schemas/Means' } }, required: [means] }
      required: [type, wallet]
`;
  const newer = newerShop((text) =>
    text
      .replace('    ShopEvent:\n      oneOf:\n', "$&        - $ref: '#/components/schemas/Refunded'\n")
      .replace(
        '    ShopEvent:\n',
        `    ShopCommand: { oneOf: [{ $ref: '#/components/schemas/Refund' }] }\n${event('Refund', 'refund')}${event('Refunded', 'refunded')}$&`,
      ),
  );
  await imported(spec, '--openapi', newer, '--union', 'ShopEvent');
  await imported(spec, '--openapi', newer, '--union', 'ShopCommand', '--direction', 'client');
  const model = await expectWhole(spec, '--openapi', newer);
  const wallets = model.surfaces[0]!.declarations.filter(({ typeName }) => typeName.includes('Wallet'));
  expect(wallets.map(({ typeName, direction }) => [typeName, direction])).toEqual([['RefundedWallet', undefined]]);
});

test('an example that is made up ends where types go on for ever', async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `Link${index}`,
      {
        type: 'object',
        properties: { key: { type: 'string' }, next: { $ref: `#/components/schemas/Link${(index + 1) % 150}` } },
        required: ['key'],
      },
    ]),
  );
  const event = { properties: { type: { const: 'chained' }, first: { $ref: '#/components/schemas/Link0' } } };
  const other = { properties: { type: { const: 'other' } } };
  const union = { oneOf: [{ $ref: '#/components/schemas/Chained' }, { $ref: '#/components/schemas/Other' }] };
  const file = path.join(temporaryFolder(), 'api.json');
  const all = { ChainEvent: union, Chained: event, Other: other, ...schemas };
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', components: { schemas: all } }));
  const spec = await begunProject();
  expect(await imported(spec, '--openapi', file)).toContain('imported 2 events with 150 new types\n');
  const example = fileIn(spec, 'shop/examples/server/chained@made-up.json');
  expect(example.match(/"next"/g)!.length).toBeLessThan(20);
});

test('an event that has the tag of the one in a new project takes its place', async () => {
  const file = path.join(temporaryFolder(), 'lift.jsonl');
  writeFileSync(file, '{"op":1,"floor":0}\n{"op":2,"floor":null}\n');
  const witness = ['--traffic', file, '--direction', 'server'];
  const spec = await begunProject('--surface', 'lift', '--discriminator', 'op', '--tags', 'integer');
  expect(await imported(spec, ...witness, '--surface', 'lift')).toContain('imported 2 events with 0 new types\n');
  const files = Object.keys(readFolder(spec)).filter((name) => name.startsWith('lift/examples'));
  expect(files).toEqual(['lift/examples/server/1@made-up.json', 'lift/examples/server/2@made-up.json']);
  await expectWhole(spec, ...witness);
});

test('what another direction has, too, is left to it, and stays so', async () => {
  const file = path.join(temporaryFolder(), 'lift.json');
  const event = (type: string, properties: object): object => ({
    type: 'object',
    properties: { type: { const: type }, ...properties },
    required: ['type'],
  });
  const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
  const floor = { floor: ref('Floor') };
  const documentWith = (...more: string[]): string =>
    JSON.stringify({
      $defs: {
        RiderEvent: { oneOf: [ref('Called'), ref('Left'), ref('Stopped')] },
        GoodsEvent: { oneOf: ['GoodsCalled', 'Left', 'GoodsStopped', ...more].map(ref) },
        Called: event('called', floor),
        GoodsCalled: event('called', { ...floor, weight: { type: 'number' } }),
        Left: event('left', floor),
        Stopped: event('stopped', floor),
        GoodsStopped: event('stopped', { floor: { $ref: '#/$defs/GoodsFloor' } }),
        Hoisted: event('hoisted', {}),
        Floor: { type: 'object', properties: { number: { type: 'integer' } } },
        GoodsFloor: { type: 'object', properties: { number: { type: 'string' } } },
      },
    });
  writeFileSync(file, documentWith());
  const spec = await begunProject('--surface', 'lift');
  await imported(spec, '--openapi', file, '--union', 'RiderEvent', '--direction', 'client');
  const goods = ['--openapi', file, '--union', 'GoodsEvent', '--direction', 'goods'];
  const refused = async (beyond: string): Promise<string> =>
    (await realtimeEvents('import', '--spec', spec, ...goods, '--beyond', beyond)).stderr;
  expect(await refused('clent')).toBe('realtime-events: there is no direction `clent`; did you mean `client`?\n');
  expect(await refused('goods')).toBe(
    'realtime-events: --beyond names the direction that the events go into: `goods`\n',
  );
  const said = await imported(spec, ...goods, '--beyond', 'client');
  expect(said).toContain('imported 2 events with 1 new type\nleft     1 event that `client` has, the same\n');

  const model = await expectWhole(spec, '--openapi', file);
  const there = model.surfaces[0]!.directions.find(({ name }) => name === 'goods')!;
  expect(there.events.map(({ tag, name }) => [tag, name])).toEqual([
    ['called', 'GoodsCalled'],
    ['stopped', 'GoodsStopped'],
  ]);
  expect(there.consumer).toBe('writes');
  expect(there.departures.map(({ rule, subject, why }) => [rule, subject, why])).toEqual([
    ['event-removed', 'left', 'The direction `client` has the same event.'],
  ]);
  expect((await realtimeEvents('lint', '--spec', spec)).stdout).not.toContain('event-name');

  writeFileSync(file, documentWith('Hoisted'));
  expect(findingsIn((await realtimeEvents('drift', '--spec', spec, '--openapi', file)).stdout)).toEqual([
    expect.stringContaining('event-removed:hoisted'),
  ]);
  expect(await imported(spec, ...goods)).toContain('imported 1 event with 0 new types; 3 were there already');
});
