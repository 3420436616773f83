/** Events that a surface has of another: what each command makes of an entry that names the other surface. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

type Files = Readonly<Record<string, string>>;

const KIOSK = SMALL_CATALOGUE['shop/surface.yaml']!.replaceAll('shop', 'kiosk').replace('entry: .', 'entry: ./kiosk');

/** A shop, and a kiosk that has its event. */
function withKiosk(entry: string, others: Files = {}): string {
  const spec = path.join(temporaryFolder(), 'spec');
  writeFolder(spec, {
    ...SMALL_CATALOGUE,
    'kiosk/surface.yaml': KIOSK,
    'kiosk/till/sales.yaml': `events:\n  sale.made: ${entry}\n`,
    ...others,
  });
  return spec;
}

describe('lint', () => {
  it('looks at what the entry says itself, and once at what it has of the other', async () => {
    const spec = withKiosk('{ same_as: shop, doc: TODO }', {
      'shop/till/sales.yaml': SMALL_CATALOGUE['shop/till/sales.yaml']!.replace('What it cost.', 'What it cost'),
    });
    const { stdout } = await realtimeEvents('lint', '--format', 'json', '--spec', spec);
    const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string; line: number }[] };
    const found = findings.map(
      ({ file, rule, line }) => `${path.basename(path.dirname(path.dirname(file)))} ${line} ${rule}`,
    );
    expect(found).toEqual(['kiosk 2 todo', 'shop 6 full-stop']);
  });

  it('finds nothing in an entry that says nothing itself', async () => {
    const { code, stdout } = await realtimeEvents('lint', '--spec', withKiosk('{ same_as: shop }'));
    expect({ code, stdout: stdout.replace(/^.*: /, '') }).toEqual({ code: 0, stdout: 'nothing to find fault with\n' });
  });

  it('looks at the reason of a surface that is deprecated as a whole', async () => {
    const surface = KIOSK.replace('  directions:', '  deprecated: { note: Gone. }\n  directions:');
    const spec = withKiosk('{ same_as: shop }', { 'kiosk/surface.yaml': surface });
    const { code, stdout } = await realtimeEvents('lint', '--spec', spec);
    expect(code).toBe(1);
    expect(stdout).toContain('kiosk/surface.yaml:6:23 empty-reason this explains nothing');
    expect(stdout.match(/empty-reason/g)).toHaveLength(1);
  });
});

describe('show', () => {
  it('says whose event it is, and how it is deprecated', async () => {
    const surface = KIOSK.replace('  directions:', '  deprecated: { note: Kiosks close for good. }\n  directions:');
    const spec = withKiosk('{ same_as: shop }', { 'kiosk/surface.yaml': surface });
    const { stdout } = await realtimeEvents('show', 'sale.made', '--surface', 'kiosk', '--spec', spec);
    expect(stdout).toBe(`sale.made
SaleMadeEvent; kiosk, sent by the till; the same as in shop

Something was sold.

Deprecated: Kiosks close for good. Use shop:sale.made.

Fields
  kind   "sale.made"
  price  number       What it cost.

Example
  { "kind": "sale.made", "price": 9.5 }
`);
  });

  it('says it to other programs, too', async () => {
    const spec = withKiosk('{ same_as: shop, name: KioskSale }');
    const { stdout } = await realtimeEvents(
      'show',
      'sale.made',
      '--surface',
      'kiosk',
      '--format',
      'json',
      '--spec',
      spec,
    );
    const { events } = JSON.parse(stdout) as { events: unknown[] };
    expect(events).toMatchObject([{ surface: 'kiosk', name: 'KioskSale', typeName: 'KioskSaleEvent', sameAs: 'shop' }]);
  });
});

describe('diff', () => {
  const own = `
    name: SaleMade
    doc: Something was sold.
    fields:
      price: { type: number, doc: What it cost. }`;
  const ownExample = { 'kiosk/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 1 }\n' };

  it('finds nothing where an entry begins to name the surface that says the same', async () => {
    const [before, after] = [withKiosk(own, ownExample), withKiosk('{ same_as: shop }')];
    const { code, stdout } = await realtimeEvents('diff', '--spec', after, before);
    expect({ code, verdict: stdout.split('\n').at(-2) }).toEqual({
      code: 0,
      verdict: 'patch: documentation or examples only (1.0.0 → 1.0.1)',
    });
  });

  it('finds a change of the one in both surfaces', async () => {
    const before = withKiosk('{ same_as: shop }');
    const after = withKiosk('{ same_as: shop }', {
      'shop/till/sales.yaml': SMALL_CATALOGUE['shop/till/sales.yaml']!.replace(
        'type: number',
        'type: number, optional: true',
      ),
    });
    const { code, stdout } = await realtimeEvents('diff', '--format', 'json', '--spec', after, before);
    const { changes } = JSON.parse(stdout) as { changes: { rule: string; surface: string }[] };
    expect(code).toBe(1);
    expect(changes.map(({ rule, surface }) => `${surface} ${rule}`).sort()).toEqual([
      'kiosk optional',
      'shop optional',
    ]);
  });
});

describe('add', () => {
  it('puts an event behind lines that name another surface, and takes no groups from there', async () => {
    const shop = `groups:
  paid:
    price: { type: number, doc: What it cost. }

events:
  sale.made:
    name: SaleMade
    doc: Something was sold.
    include: [paid]
`;
    const spec = withKiosk('{ same_as: shop }', {
      'shop/till/sales.yaml': shop,
      'kiosk/surface.yaml': KIOSK.replace('of the till.', 'of the till., upstream: KioskEvent'),
    });
    const document = {
      openapi: '3.1.0',
      components: {
        schemas: {
          KioskEvent: { oneOf: [{ $ref: '#/components/schemas/SaleUndone' }] },
          SaleUndone: {
            type: 'object',
            properties: { kind: { const: 'sale.undone' }, price: { type: 'number' } },
            required: ['kind', 'price'],
          },
        },
      },
    };
    writeFolder(path.dirname(spec), { 'api.json': JSON.stringify(document) });
    const file = path.join(path.dirname(spec), 'api.json');
    const args = ['--openapi', file, '--surface', 'kiosk', '--direction', 'till', '--spec', spec];
    const { code, stderr } = await realtimeEvents('add', 'sale.undone', ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFolder(spec)['kiosk/till/sales.yaml']).toBe(`events:
  sale.made: { same_as: shop }

  sale.undone:
    name: SaleUndone
    upstream: SaleUndone
    doc: TODO
    fields:
      price: { type: number, doc: TODO }
`);
  });
});
