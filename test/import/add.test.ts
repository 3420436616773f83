import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument, type Document, type YAMLMap } from 'yaml';
import { InsertError, insertEntries } from '../../generator/catalogue/insert-entry.js';
import { likeness } from '../../generator/import/likeness.js';
import { readCatalogue, readCatalogueWithGaps, readWholeCatalogue } from '../../generator/catalogue/index.js';
import { compare, locusText } from '../../generator/compare/index.js';
import { explainDepartures } from '../../generator/compare/explain-departures.js';
import type { Event, Model } from '../../generator/model/index.js';
import { writeAllAtomically } from '../../generator/emit/write.js';
import { realtimeEvents, root } from '../support/cli.js';
import { copyFolder, readFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';
import { documentFromJsonSchema } from '../support/json-schema-document.js';

describe('events that were removed come back by command', () => {
  /** Of several kinds: groups and nothing else, lists, unions of new types, types of both surfaces, what a client sends. */
  const REMOVED = [
    ['realtime', 'server', 'mcp_list_tools.failed'],
    ['realtime', 'server', 'rate_limits.updated'],
    ['realtime', 'server', 'conversation.item.input_audio_transcription.completed'],
    ['realtime', 'client', 'conversation.item.truncate'],
    ['translation', 'client', 'session.update'],
  ] as const;

  /** The catalogue, but for the surface that shares types with what is removed. */
  function copyOfCatalogue(): string {
    const folder = path.join(temporaryFolder(), 'spec');
    copyFolder(path.join(root, 'spec'), folder);
    rmSync(path.join(folder, 'beta'), { recursive: true });
    return folder;
  }

  function removeEvents(folder: string): void {
    const { model } = readCatalogue(folder);
    for (const [surface, direction, tag] of REMOVED) {
      const event = eventOf(model, surface, direction, tag);
      removeEntry(event.place.file, ['events', tag]);
      for (const { place } of event.examples) rmSync(place.file);
    }
    // Types, groups and things of a session that only they used.
    const sections: Readonly<Record<string, readonly string[]>> = {
      'unused-type': ['types'],
      'unused-group': ['groups'],
      'unused-thing': ['surface', 'session', 'things'],
    };
    for (;;) {
      const unused = readCatalogue(folder).problems.filter(({ rule }) => rule in sections);
      if (unused.length === 0) return;
      for (const { message, file, rule } of unused) {
        const name = /`(\w+)`/.exec(message)![1]!;
        removeEntry(file, [...sections[rule]!, ...(rule === 'unused-type' ? pathOfType(file, name) : [name])]);
      }
    }
  }

  /** The name of a form that is written stands at the type that is read. */
  function deleteWrittenForm(document: Document, name: string): void {
    const types = document.get('types') as YAMLMap<unknown, YAMLMap>;
    const entry = types.items.find(({ value }) => value?.get('written_as') === name);
    if (!entry?.value?.delete('written_as')) throw new Error(`There is no \`${name}\` to remove`);
  }

  /** The name of a form that is written stands below the type that is read. */
  function pathOfType(file: string, name: string): string[] {
    const { types } = parseDocument(readFileSync(file, 'utf8')).toJS() as {
      types: Record<string, { written_as?: string }>;
    };
    if (name in types) return [name];
    return [Object.keys(types).find((each) => types[each]!.written_as === name)!, 'written_as'];
  }

  function removeEntry(file: string, keys: readonly string[]): void {
    const document = parseDocument(readFileSync(file, 'utf8'));
    if (!document.deleteIn(keys)) deleteWrittenForm(document, keys.at(-1)!);
    if ((document.getIn([keys[0]!]) as { items: unknown[] }).items.length === 0) document.deleteIn([keys[0]!]);
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }

  function eventOf(model: Model, surface: string, direction: string, tag: string): Event {
    const directions = model.surfaces.find(({ name }) => name === surface)!.directions;
    return directions.find(({ name }) => name === direction)!.events.find((event) => event.tag === tag)!;
  }

  /** Differences between the catalogue as it was and as it is, but for what a witness cannot know. */
  function unexplained(before: Model, after: Model, witness: string): string[] {
    // What the catalogue requires though the witness does not is never null either: one departure explains both.
    const blind = ['names', 'absent-or-null'] as const;
    const cannotTell = witness === 'sdk' ? ([...blind, 'integer', 'free-object', 'unlisted'] as const) : blind;
    const changes = compare(after, before, { cannotTell });
    return explainDepartures(changes, before, { name: witness, model: after }).unexplained.map(
      ({ rule, path: where, before: locus }) => `${rule} ${where} ${locus ? locusText(locus) : ''}`,
    );
  }

  test('from a document', async () => {
    const spec = copyOfCatalogue();
    const before = readWholeCatalogue(spec).model;
    removeEvents(spec);
    // Another event answers to one that is gone.
    const gap = readCatalogueWithGaps(spec).model;
    expect(
      compare(gap, before, { cannotTell: ['names'] })
        .map(({ rule, tags }) => `${rule} ${tags.join()}`)
        .sort(),
    ).toEqual(REMOVED.map(([, , tag]) => `event-added ${tag}`).sort());
    for (const [surface, direction, tag] of REMOVED) {
      const document = path.join(temporaryFolder(), 'api.json');
      const home = before.surfaces.find(({ name }) => name === surface)!;
      writeFileSync(
        document,
        JSON.stringify(
          documentFromJsonSchema(
            before,
            home,
            home.directions.find(({ name }) => name === direction)!,
          ),
        ),
      );
      const args = [tag, '--openapi', document, '--spec', spec, '--surface', surface, '--direction', direction];
      const outcome = await realtimeEvents('add', ...args);
      expect(outcome, outcome.stderr).toMatchObject({ code: 0, stderr: '' });
      expect(outcome.stdout).not.toContain('differs');
    }
    const after = readWholeCatalogue(spec).model;
    expect(unexplained(before, after, 'openapi')).toEqual([]);
    for (const [surface, direction, tag] of REMOVED) {
      const [was, now] = [before, after].map((model) => eventOf(model, surface, direction, tag)) as [Event, Event];
      expect(now).toMatchObject({ name: was.name, upstream: was.upstream, doc: 'TODO' });
      expect(now.fields.map(({ name }) => name).sort()).toEqual(was.fields.map(({ name }) => name).sort());
      expect(now.examples).toHaveLength(1);
    }
    const lint = await realtimeEvents('lint', '--spec', spec, '--format', 'json');
    expect(lint.code).toBe(1);
    const { findings } = JSON.parse(lint.stdout) as { findings: { rule: string; message: string }[] };
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'todo' }));
    // No witness says what an event does to a session; those of the client have their place by what answers them.
    const ofServer = REMOVED.flatMap(([, direction, tag]) => (direction === 'server' ? [tag] : []));
    expect(findings.filter(({ rule }) => rule === 'session-unsaid').map(({ message }) => message)).toEqual(
      ofServer.map((tag) => `nothing says what \`${tag}\` does to a session`),
    );
    expect((await realtimeEvents('fmt', '--check', '--spec', spec)).stderr).not.toContain('rate-limits.yaml');
    const out = path.join(temporaryFolder(), 'out');
    expect((await realtimeEvents('generate', '--spec', spec, '--out', out)).code).toBe(0);
  });

  test('from the official typings, which then have nothing against the catalogue', async () => {
    const spec = copyOfCatalogue();
    const before = readWholeCatalogue(spec).model;
    removeEvents(spec);
    for (const [surface, direction, tag] of REMOVED) {
      const outcome = await realtimeEvents(
        'add',
        tag,
        '--sdk',
        '--spec',
        spec,
        '--surface',
        surface,
        '--direction',
        direction,
      );
      expect(outcome, outcome.stderr).toMatchObject({ code: 0, stderr: '' });
      expect(outcome.stdout).not.toContain('differs');
    }
    expect(unexplained(before, readWholeCatalogue(spec).model, 'sdk')).toEqual([]);
    const drift = await realtimeEvents('drift', '--sdk', '--spec', spec);
    expect(drift.stdout).toContain('0 unexplained differences');
    expect(drift.code).toBe(0);
  });
});

const SURFACE = `surface:
  name: shop
  doc: A shop.
  entry: .
  discriminator: kind
  directions:
    till:
      doc: Events of the till.
      upstream: TillEvent
      optional_is_nullable: true
      common:
        id: { type: string, doc: Identifies the event. }
      departs:
        nullable: The till sends null for what it leaves out.
        opened: The till learns new words.
    clerk:
      doc: What the clerk asks for.
      upstream: ClerkEvent
      consumer: writes
`;

const SALES = `# Sales, and what comes of them.
groups:
  sold_item:
    sale: { type: string, doc: The sale. }
    item: { type: integer, doc: The item. }

events:
  sale.item.added:   # the commonest
    name: SaleItemAdded
    doc: An item was scanned.
    include: [sold_item]
    # Cashiers see it too.

  # Comes last.
  sale.done:
    name: SaleDone
    doc: The sale is over.
    fields: {price: { type: Money, doc: What it cost. }}

types:
  Money:
    upstream: Money
    doc: An amount.
    fields:
      amount: { type: number, doc: How much. }
      currency: { type: string, doc: Of what. }
`;

const SHOP: Readonly<Record<string, string>> = {
  'package.yaml': SMALL_CATALOGUE['package.yaml']!,
  'shop/surface.yaml': SURFACE,
  'shop/till/sales.yaml': SALES,
  'shop/clerk/asks.yaml':
    'events:\n  price.ask:\n    name: PriceAsk\n    doc: Asks for a price.\n    fields:\n      item: { type: integer, doc: Of what. }\n',
  'shop/examples/till/sale.item.added.json': '{ "kind": "sale.item.added", "id": "e7", "sale": "s12", "item": 3 }\n',
  'shop/examples/till/sale.done.json':
    '{ "kind": "sale.done", "id": "e8", "price": { "amount": 9.5, "currency": "EUR" } }\n',
  'shop/examples/clerk/price.ask.json': '{ "kind": "price.ask", "item": 3 }\n',
};

const string = { type: 'string' };
const integer = { type: 'integer' };
const event = (kind: string, properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: 'object',
  properties: { kind: { const: kind }, ...properties },
  required: ['kind', ...required],
});
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const shape = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: 'object',
  properties,
  required,
});
const literal = (value: string): object => ({ type: 'string', const: value });

const DOCUMENT = {
  openapi: '3.1.0',
  components: {
    schemas: {
      TillEvent: { oneOf: ['SaleItemRemoved', 'SaleDone', 'CardPaid', 'StockCounted', 'SaleSigned'].map(ref) },
      ClerkEvent: { oneOf: ['PriceAsk', 'CardPaid'].map(ref) },
      Money: shape({ amount: { type: 'number' }, currency: string }),
      PriceAsk: event('price.ask', { item: integer }),
      SaleDone: event('sale.done', { id: string, price: ref('Money') }),
      SaleItemRemoved: event(
        'sale.item.removed',
        {
          id: string,
          sale: string,
          item: integer,
          why: { enum: ['torn', 'unwanted'] },
          refund: ref('Money'),
          note: string,
        },
        ['id', 'sale', 'item', 'why', 'refund'],
      ),
      CardPaid: event('card.paid', {
        card: ref('Card'),
        at: { type: 'integer', format: 'unixtime' },
        tip: { anyOf: [ref('Money'), { type: 'null' }] },
      }),
      Card: {
        oneOf: [
          ref('DebitCard'),
          ref('CreditCard'),
          shape({ form: literal('credit'), sort: literal('store'), shop: string }, ['sort', 'shop']),
        ],
      },
      DebitCard: shape({ form: literal('debit'), account: string }, ['account']),
      CreditCard: shape({
        form: literal('credit'),
        sort: literal('bank'),
        limit: { anyOf: [integer, literal('none')] },
      }),
      StockCounted: event('stock.counted', {
        id: string,
        racks: {
          type: 'array',
          items: shape({
            name: string,
            tags: { type: 'array', items: { enum: ['cold', 'dry'] } },
            inside: { type: 'array', items: ref('Box') },
          }),
        },
        by: { type: 'object', additionalProperties: { anyOf: [integer, { type: 'null' }] } },
        weird: { oneOf: [shape({ a: string, b: string }), shape({ a: integer, c: string })] },
      }),
      Box: shape({ size: integer, within: ref('Box') }, ['size']),
      SaleSigned: event('sale.signed', { id: integer, signature: { type: 'string', contentEncoding: 'base64' } }),
      TillEventClosed: event('till.closed', { id: string }),
      Stray: event('stray.seen', { id: string }),
    },
  },
};

interface Shop {
  readonly spec: string;
  readonly document: string;
}

function shop(files: Readonly<Record<string, string>> = {}): Shop {
  const folder = temporaryFolder();
  const spec = path.join(folder, 'spec');
  writeFolder(spec, { ...SHOP, ...files });
  const document = path.join(folder, 'api.json');
  writeFileSync(document, JSON.stringify(DOCUMENT));
  return { spec, document };
}

function fileIn({ spec }: Shop, name: string): string {
  return readFileSync(path.join(spec, name), 'utf8');
}

async function addTo({ spec, document }: Shop, tag: string, ...args: string[]): ReturnType<typeof realtimeEvents> {
  return realtimeEvents('add', tag, '--openapi', document, '--spec', spec, ...args);
}

describe('what is written', () => {
  test('an entry behind its neighbour; nothing else is touched', async () => {
    const place = shop();
    const { code, stdout } = await addTo(place, 'sale.item.removed');
    expect(code).toBe(0);
    const after = fileIn(place, 'shop/till/sales.yaml');
    expect(after).toBe(
      SALES.replace(
        `    # Cashiers see it too.
`,
        `    # Cashiers see it too.

  sale.item.removed:
    name: SaleItemRemoved
    upstream: SaleItemRemoved
    doc: TODO
    include: [sold_item]
    fields:
      why:    { enum: [torn, unwanted], open: true, doc: TODO }
      refund: { type: Money, doc: TODO }
      note:   { type: string, optional: true, doc: TODO }
`,
      ),
    );
    expect(JSON.parse(fileIn(place, 'shop/examples/till/sale.item.removed@made-up.json'))).toEqual({
      kind: 'sale.item.removed',
      id: 'e7',
      sale: 's12',
      item: 3,
      why: 'torn',
      refund: { amount: 0.5, currency: 'currency' },
      note: 'note',
    });
    const shown = path.relative(process.cwd(), place.spec);
    expect(stdout).toBe(`changed  ${shown}/shop/till/sales.yaml
new      ${shown}/shop/examples/till/sale.item.removed@made-up.json
added sale.item.removed as SaleItemRemovedEvent
uses  Money
next: write what stands as TODO (4 texts), put a real example in the place of what is made up, then \`realtime-events generate\`
`);
  });

  test('a file in canonical form stays so', async () => {
    const place = shop();
    await realtimeEvents('fmt', '--spec', place.spec);
    await addTo(place, 'sale.item.removed');
    await addTo(place, 'sale.signed');
    expect((await realtimeEvents('fmt', '--check', '--spec', place.spec)).code).toBe(0);
  });

  test('a file of its own, unions in two levels, a discriminator that the witness does not require', async () => {
    const place = shop({
      'shop/till/sales.yaml': `# yaml-language-server: $schema=../../catalogue.schema.json\n${SALES}`,
    });
    expect(await addTo(place, 'card.paid', '--direction', 'till')).toMatchObject({ code: 0, stderr: '' });
    expect(fileIn(place, 'shop/till/card.yaml')).toBe(`# yaml-language-server: $schema=../../catalogue.schema.json
events:
  card.paid:
    name: CardPaid
    upstream: CardPaid
    doc: TODO
    without: [id]
    fields:
      card: { type: Card, doc: TODO }
      at:   { type: integer, format: unix-seconds, doc: TODO }
      tip:  { type: Money, nullable: true, doc: TODO }

types:
  Card:
    upstream: Card
    doc: TODO
    union: [DebitCard, CardCredit]
    discriminator: form

  DebitCard:
    upstream: DebitCard
    doc: TODO
    fields:
      form:
        const: debit
        doc: TODO
        departs: { required: TODO It tells the union's members apart. }
      account: { type: string, doc: TODO }

  CardCredit:
    doc: TODO
    union: [CreditCard, CardCreditStore]
    discriminator: sort

  CreditCard:
    upstream: CreditCard
    doc: TODO
    fields:
      form:  { const: credit, doc: TODO }
      sort:  { const: bank, doc: TODO }
      limit: { type: integer | "none", doc: TODO }

  CardCreditStore:
    doc: TODO
    fields:
      form:
        const: credit
        doc: TODO
        departs: { required: TODO It tells the union's members apart. }
      sort: { const: store, doc: TODO }
      shop: { type: string, doc: TODO }
`);
  });

  test('lists, maps with null, recursion, and a choice that nothing tells apart', async () => {
    const place = shop();
    const { code, stdout } = await addTo(place, 'stock.counted');
    expect(code).toBe(0);
    expect(fileIn(place, 'shop/till/stock.yaml')).toBe(`events:
  stock.counted:
    name: StockCounted
    upstream: StockCounted
    doc: TODO
    fields:
      racks: { type: "StockCountedRack[]", doc: TODO }
      by:    { type: map<integer | null>, doc: TODO }
      weird: { type: StockCountedWeird, doc: TODO }

types:
  StockCountedRack:
    doc: TODO
    fields:
      name:   { type: string, doc: TODO }
      tags:   { type: "StockCountedRackTag[]", doc: TODO }
      inside: { type: "Box[]", doc: TODO }

  StockCountedRackTag:
    doc: TODO
    enum: [cold, dry]
    open: true

  Box:
    upstream: Box
    doc: TODO
    fields:
      size:   { type: integer, doc: TODO }
      within: { type: Box, optional: true, doc: TODO }

  StockCountedWeird:
    doc: TODO Nothing tells its 2 forms apart, so it has the fields of all of them.
    fields:
      a: { type: string | integer, doc: TODO }
      b: { type: string, optional: true, doc: TODO }
      c: { type: string, optional: true, doc: TODO }
`);
    expect(JSON.parse(fileIn(place, 'shop/examples/till/stock.counted@made-up.json'))).toMatchObject({
      racks: [{ name: 'name', tags: ['cold'], inside: [{ size: 1 }] }],
      by: { key: 1 },
    });
    expect(stdout).not.toContain('differs from the witness');
  });

  test("a common field of another kind is the event's own", async () => {
    const place = shop();
    expect((await addTo(place, 'sale.signed')).code).toBe(0);
    expect(fileIn(place, 'shop/till/sales.yaml')).toContain(`    without: [id]
    fields:
      id:        { type: integer, doc: TODO }
      signature: { type: string, format: base64, doc: TODO }
`);
  });

  test("closed lists and no nulls where a client writes; a name of one's own", async () => {
    const place = shop();
    const outcome = await addTo(place, 'card.paid', '--direction', 'clerk', '--name', 'CardShown');
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('added card.paid as CardShownEvent');
    expect(readWholeCatalogue(place.spec).model.surfaces[0]!.directions[1]!.events.map(({ name }) => name)).toEqual([
      'CardShown',
      'PriceAsk',
    ]);
  });

  test('an event that no union lists: by its name, or by the name of its schema', async () => {
    const place = shop();
    expect((await addTo(place, 'till.closed')).code).toBe(0);
    expect((await addTo(place, 'stray.seen')).code).toBe(2);
    expect((await addTo(place, 'stray.seen', '--schema', 'Stray')).stderr).toContain(
      '--schema needs --surface and --direction',
    );
    expect(
      (await addTo(place, 'stray.seen', '--schema', 'Stray', '--surface', 'shop', '--direction', 'till')).code,
    ).toBe(0);
    expect(fileIn(place, 'shop/till/stray.yaml')).toContain('    upstream: Stray\n');
  });

  test('from a recording', async () => {
    const place = shop();
    const recording = path.join(path.dirname(place.spec), 'session.jsonl');
    const frames = [
      { kind: 'sale.done', id: 'e1', price: { amount: 1, currency: 'EUR' } },
      { kind: 'drawer.opened', id: 'e2', by: { name: 'secret name', badge: 4 }, coins: [1, 2] },
      { kind: 'drawer.opened', id: 'e3', by: { name: 'other name' }, coins: [] },
    ];
    writeFileSync(recording, frames.map((frame) => `${JSON.stringify(frame)}\n`).join(''));
    const args = ['drawer.opened', '--traffic', recording, '--spec', place.spec];
    expect(await realtimeEvents('add', ...args, '--direction', 'till')).toMatchObject({ code: 0, stderr: '' });
    expect(fileIn(place, 'shop/till/drawer.yaml')).toBe(`events:
  drawer.opened:
    name: DrawerOpened
    doc: TODO
    fields:
      by:    { type: DrawerOpenedBy, doc: TODO }
      coins: { type: "integer[]", doc: TODO }

types:
  DrawerOpenedBy:
    doc: TODO
    fields:
      name:  { type: string, doc: TODO }
      badge: { type: integer, optional: true, doc: TODO }
`);
    expect(Object.values(readFolder(place.spec)).join('')).not.toContain('secret name');
  });

  test('an example that is there already stays', async () => {
    const kept = '{ "kind": "sale.signed", "id": 7, "signature": "AAAA" }\n';
    const place = shop({ 'shop/examples/till/sale.signed.json': kept });
    expect((await addTo(place, 'sale.signed')).code).toBe(0);
    expect(fileIn(place, 'shop/examples/till/sale.signed.json')).toBe(kept);
  });
});

describe('what is refused writes nothing', () => {
  const REFUSED: readonly (readonly [string, string, readonly string[], number, RegExp])[] = [
    [
      'an event that is there',
      'sale.done',
      [],
      2,
      /sale\.done is in the catalogue already, in .*sales\.yaml; nothing was written/,
    ],
    [
      'a mistyped tag',
      'sale.item.removd',
      [],
      2,
      /: there is no event sale\.item\.removd; did you mean `sale\.item\.removed`\?/,
    ],
    [
      'an event of two directions',
      'card.paid',
      [],
      2,
      /card\.paid is an event of several directions: say --surface shop --direction till, or /,
    ],
    [
      'a direction that is not there',
      'card.paid',
      ['--direction', 'tiller'],
      2,
      /there is no direction `tiller`; did you mean `till`\?/,
    ],
    ['a name that is none', 'sale.signed', ['--name', 'sale-signed'], 2, /sale-signed can't name an event/],
    ['a name that is taken', 'sale.signed', ['--name', 'SaleDone'], 1, /duplicate-name/],
    ['a name that would hide a global', 'sale.signed', ['--name', 'Close'], 2, /CloseEvent is a global of JavaScript/],
    ['two witnesses', 'sale.signed', ['--sdk'], 2, /cannot be used with option/],
  ];

  test.each(REFUSED)('%s', async (_, tag, args, exit, message) => {
    const place = shop();
    const before = readFolder(place.spec);
    const { code, stderr, stdout } = await addTo(place, tag, ...args);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toMatch(message);
    expect(readFolder(place.spec)).toEqual(before);
  });

  test('no witness, and one that cannot be read', async () => {
    const { spec } = shop();
    expect(await realtimeEvents('add', 'sale.signed', '--spec', spec)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('add needs a witness') as string,
    });
    expect((await realtimeEvents('add', 'sale.signed', '--spec', spec, '--openapi', 'nowhere.json')).code).toBe(2);
    expect((await realtimeEvents('add', 'sale.signed', '--spec', spec, '--sdk', 'no-such-package')).code).toBe(2);
  });

  test('a broken catalogue', async () => {
    const place = shop({ 'shop/till/sales.yaml': SALES.replace('type: Money', 'type: Mony') });
    const { code, stderr } = await addTo(place, 'sale.signed');
    expect(code).toBe(1);
    expect(stderr).toContain('unknown-type');
  });

  test('a file that cannot be written: those before it are put back', () => {
    const folder = temporaryFolder();
    writeFolder(folder, { a: 'old', b: 'a file, no folder' });
    const files = [
      { path: path.join(folder, 'a'), text: 'new' },
      { path: path.join(folder, 'n'), text: 'new' },
      { path: path.join(folder, 'b/c'), text: 'new' },
    ];
    expect(() => writeAllAtomically(files)).toThrow();
    expect(readFolder(folder)).toEqual({ a: 'old', b: 'a file, no folder' });
  });
});

describe('putting an entry into a text', () => {
  const BLOCK = '  b:\n    doc: New.';

  test.each([
    ['an empty file', '', 'events:\n  b:\n    doc: New.\n'],
    [
      'a file with a head only',
      '# yaml-language-server: $schema=x\n',
      '# yaml-language-server: $schema=x\nevents:\n  b:\n    doc: New.\n',
    ],
    ['before types', 'types:\n  T:\n    doc: A.\n', 'events:\n  b:\n    doc: New.\n\ntypes:\n  T:\n    doc: A.\n'],
    [
      'between groups and types',
      'groups:\n  g:\n    x: { doc: A. }\n\ntypes:\n  T:\n    doc: A.\n',
      'groups:\n  g:\n    x: { doc: A. }\n\nevents:\n  b:\n    doc: New.\n\ntypes:\n  T:\n    doc: A.\n',
    ],
    [
      'without a line break at the end',
      'events:\n  a:\n    doc: A.',
      'events:\n  a:\n    doc: A.\n\n  b:\n    doc: New.\n',
    ],
    [
      'behind a folded text',
      'events:\n  a:\n    doc: >-\n      One\n      two.\n  c:\n    doc: C.\n',
      'events:\n  a:\n    doc: >-\n      One\n      two.\n\n  b:\n    doc: New.\n\n  c:\n    doc: C.\n',
    ],
    [
      'comments stay with whom they belong to',
      'events:\n  a:\n    doc: A.  # why\n    # still a\n\n  # about c\n  c:\n    doc: C.\n',
      'events:\n  a:\n    doc: A.  # why\n    # still a\n\n  b:\n    doc: New.\n\n  # about c\n  c:\n    doc: C.\n',
    ],
  ])('%s', (_, before, after) => {
    expect(insertEntries(before, 'events', [BLOCK], 'a')).toBe(after);
  });

  test('a section on one line', () => {
    expect(() => insertEntries('events: { a: { doc: A. } }\n', 'events', [BLOCK])).toThrow(InsertError);
  });
});

test('tags are alike by segments, then by words', () => {
  expect(likeness('sale.item.added', 'sale.item.removed')).toBeGreaterThan(
    likeness('sale.item.added', 'sale.items.removed'),
  );
  expect(likeness('sale_item.added', 'sale_tax.added')).toBeGreaterThan(likeness('sale_item.added', 'stock.counted'));
});
