import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../generator/cli.js';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { eventText } from '../../generator/show/index.js';
import { shortJson, treeLines, wrapText } from '../../generator/show/terminal-text.js';
import { realtimeEvents, root } from '../support/cli.js';
import { SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

const WAREHOUSE = ['--spec', 'test/golden/warehouse/spec'];

function catalogue(files: Readonly<Record<string, string>>): string[] {
  const spec = path.join(temporaryFolder(), 'spec');
  writeFolder(spec, { ...SMALL_CATALOGUE, ...files });
  return ['--spec', spec];
}

const SHOP = {
  'shop/surface.yaml': `surface:
  name: shop
  doc: A shop.
  entry: .
  discriminator: kind
  transports: { cable: A wire., radio: The air. }
  directions:
    till: { doc: Events of the till., departs: { nullable: Tills send null for what they lack. }, optional_is_nullable: true }
`,
  'shop/till/sales.yaml': `events:
  sale.made:
    name: SaleMade
    upstream: Sale
    since: 1.2.0
    doc: |
      Something was sold. Not sent for gifts.

      - Not for returns either.
    deprecated: { note: Tills will stop sending it., replacement: sale.closed }
    transports: [cable]
    fields:
      price: { type: number, unit: EUR, doc: What it cost. }
      items: { type: "Item[]", doc: What was sold. }
      gift:
        type: Item
        optional: true
        doc: What came along for nothing.
        departs: { field-added@traffic: Every till sends it. }
      paid: { type: Payment, doc: How it was paid. }
      left: { type: Count, doc: How many are left. }
  sale.closed: { name: SaleClosed, doc: The shop is closed. }
types:
  Item:
    doc: Something to sell.
    fields:
      id: { type: integer, doc: Its number. }
      state: { enum: { new: Nobody had it., used: Somebody had it. }, open: true, doc: How old it is. }
      parts: { type: "Item[]", optional: true, doc: What it is made of. }
  Payment: { doc: A payment., union: [Cash, Card], discriminator: way }
  Cash: { doc: Money., fields: { way: { const: cash, doc: Names the way. } } }
  Card: { doc: A card. It is of plastic., fields: { way: { const: card, doc: Names the way. }, bank: { type: string, doc: Whose it is. } } }
  Count: { doc: A number., type: integer | "none" }
`,
  'shop/examples/till/sale.made.json': JSON.stringify({
    kind: 'sale.made',
    price: 9.5,
    items: [1, 2, 3, 4, 5].map((id) => ({ id, state: 'new' })),
    paid: { way: 'card', bank: 'b'.repeat(90) },
    left: 3,
  }),
  'shop/examples/till/sale.closed.json': '{ "kind": "sale.closed" }',
};

describe('show', () => {
  it('lists all events by surface and direction', async () => {
    const { code, stdout, stderr } = await realtimeEvents('show', ...catalogue(SHOP));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`shop, till: 2 events
  sale.closed  SaleClosedEvent  The shop is closed.
  sale.made    SaleMadeEvent    Deprecated. Something was sold.
`);
  });

  it('shows an event whole', async () => {
    const { code, stdout, stderr } = await realtimeEvents('show', 'sale.made', ...catalogue(SHOP));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`sale.made
SaleMadeEvent; shop, sent by the till; only over cable; since 1.2.0; upstream Sale

Something was sold. Not sent for gifts.

- Not for returns either.

Deprecated: Tills will stop sending it. Use sale.closed.

Fields
  kind        "sale.made"
  price       number              What it cost. Unit: EUR.
  items       Item[]              What was sold.
  ├ id        integer             Its number.
  ├ state     "new" | "used" | …  How old it is. Other values may come.
  │ ├ "new"   Nobody had it.
  │ └ "used"  Somebody had it.
  └ parts?    Item[] | null       What it is made of. (above)
  gift?       Item | null         What came along for nothing. (above)
  paid        Payment             How it was paid.
  ├ | Cash    way: "cash"         Money.
  │ └ way     "cash"              Names the way.
  └ | Card    way: "card"         A card.
    ├ way     "card"              Names the way.
    └ bank    string              Whose it is.
  left        Count               How many are left.
  └ =         integer | "none"

Departures from the witnesses
  every event of the till  nullable             Tills send null for what they lack.
  gift                     field-added@traffic  Every till sends it.

Example
  {
    "kind": "sale.made",
    "price": 9.5,
    "items": [{ "id": 1, "state": "new" }, { "id": 2, "state": "new" }, { "id": 3, "state": "new" }, … 2 more],
    "paid": { "way": "card", "bank": "${'b'.repeat(64)}…" },
    "left": 3
  }
`);
  });

  it('shows every surface and direction that has the tag, or those that are asked for', async () => {
    const both = (await realtimeEvents('show', 'state-reported', ...WAREHOUSE)).stdout;
    expect(both).toContain('floor, sent by the robot');
    expect(both).toContain('yard, sent by the gate');
    const one = (await realtimeEvents('show', 'state-reported', '--surface', 'yard', ...WAREHOUSE)).stdout;
    expect(one).not.toContain('floor, sent by the robot');
    expect(both).toContain(one);
    const list = (await realtimeEvents('show', '--surface', 'floor', '--direction', 'controller', ...WAREHOUSE)).stdout;
    expect(list).toMatch(/^floor, controller: 3 events\n(?: {2}\S.*\n){3}$/);
  });

  it.each([
    ['a mistyped tag', ['sale.maid'], 'there is no event `sale.maid`; did you mean `sale.made`?'],
    ['a tag that is like no other', ['thunder'], 'there is no event `thunder`; `realtime-events show` lists all'],
    ['a mistyped surface', ['--surface', 'shob'], 'there is no surface `shob`; did you mean `shop`?'],
    ['a direction that does not exist', ['--direction', 'cellar'], 'there is no direction `cellar`; there is: till'],
  ])('helps with %s', async (_, args, message) => {
    expect(await realtimeEvents('show', ...args, ...catalogue({}))).toEqual({
      code: 2,
      stdout: '',
      stderr: `realtime-events: ${message}\n`,
    });
  });

  it('says where else a tag is', async () => {
    expect(await realtimeEvents('show', 'state-reported', '--direction', 'controller', ...WAREHOUSE)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'realtime-events: there is no event `state-reported` here; there is one in floor, robot and in yard, gate\n',
    });
  });

  it('gives data', async () => {
    const args = catalogue(SHOP);
    expect(JSON.parse((await realtimeEvents('show', '--format', 'json', ...args)).stdout)).toEqual({
      events: [
        {
          surface: 'shop',
          direction: 'till',
          tag: 'sale.closed',
          name: 'SaleClosed',
          typeName: 'SaleClosedEvent',
          summary: 'The shop is closed.',
        },
        {
          surface: 'shop',
          direction: 'till',
          tag: 'sale.made',
          name: 'SaleMade',
          typeName: 'SaleMadeEvent',
          summary: 'Something was sold.',
          deprecated: true,
        },
      ],
      sessions: [],
    });
    const { events } = JSON.parse((await realtimeEvents('show', 'sale.made', '--format', 'json', ...args)).stdout) as {
      events: Record<string, unknown>[];
    };
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      tag: 'sale.made',
      transports: ['cable'],
      since: '1.2.0',
      upstream: 'Sale',
      deprecated: { replacement: 'sale.closed' },
      examples: [{ label: '', value: { kind: 'sale.made' } }],
    });
    expect((events[0]!['fields'] as unknown[])[3]).toEqual({
      name: 'gift',
      type: 'Item',
      optional: true,
      nullable: true,
      doc: 'What came along for nothing.',
      departs: [{ rule: 'field-added', witness: 'traffic', why: 'Every till sends it.' }],
    });
    expect(events[0]!['types']).toMatchObject([
      { name: 'Item' },
      { name: 'Payment', type: 'Cash | Card', discriminator: 'way' },
      { name: 'Cash' },
      { name: 'Card' },
      { name: 'Count', type: 'integer | "none"' },
    ]);
  });

  it.each(['test/golden/warehouse/spec', 'spec'])('can show every event of %s within the width of a page', (spec) => {
    const { model } = readWholeCatalogue(path.join(root, spec));
    const directions = model.surfaces.flatMap((surface) => surface.directions);
    for (const direction of directions)
      for (const event of direction.events) {
        const text = eventText(model, direction, event, { width: 120, colour: false });
        expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
      }
  });

  it('paints on a terminal only, and not where NO_COLOR is set', async () => {
    const painted = await onTerminal({});
    expect(painted).toContain('\u001B[1msale.made\u001B[22m');
    expect(await onTerminal({ NO_COLOR: '1' })).not.toContain('\u001B');
  });

  it('reports the problems of a catalogue that is not whole', async () => {
    const { code, stdout, stderr } = await realtimeEvents('show', ...catalogue({ 'shop/till/more.yaml': 'types: {' }));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('more.yaml:');
  });
});

async function onTerminal(env: Readonly<Record<string, string>>): Promise<string> {
  let text = '';
  const stdout = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString();
        done();
      },
    }),
    { isTTY: true },
  );
  await run(['show', 'sale.made', ...catalogue({})], { root, stdout, stderr: stdout, env });
  return text;
}

describe('layout', () => {
  it('wraps at spaces, keeps line breaks, and hangs lists', () => {
    expect(wrapText('one two three\n- four five six', 9)).toEqual(['one two', 'three', '- four', '  five', '  six']);
    expect(wrapText('incompressible', 5)).toEqual(['incompressible']);
  });

  it('draws branches past what is wrapped', () => {
    const paint = { label: (text: string) => text, type: (text: string) => text, branch: (text: string) => text };
    const leaf = (label: string, notes = ''): Parameters<typeof treeLines>[0][number] => ({
      label,
      type: 'string',
      notes,
      children: [],
    });
    expect(
      treeLines(
        [
          {
            ...leaf('a'),
            children: [{ ...leaf('b', 'words that are too many for one line'), children: [leaf('c')] }, leaf('d')],
          },
        ],
        44,
        paint,
      ),
    ).toEqual([
      'a      string',
      '├ b    string  words that are too many for',
      '│ │            one line',
      '│ └ c  string',
      '└ d    string',
    ]);
  });

  it('shortens JSON', () => {
    expect(shortJson({ a: [1, 2, 3, 4], b: {}, c: null, d: 'x'.repeat(70) }, 200)).toBe(
      `{ "a": [1, 2, 3, … 1 more], "b": {}, "c": null, "d": "${'x'.repeat(64)}…" }`,
    );
    expect(shortJson({ a: [{ long: 'text' }, { long: 'text' }], b: 1 }, 30)).toBe(
      '{\n  "a": [\n    { "long": "text" },\n    { "long": "text" }\n  ],\n  "b": 1\n}',
    );
  });
});
