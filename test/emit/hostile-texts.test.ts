/** Texts of a catalogue that are code where they stand in code, and catalogues that are longer or deeper than any. */
import { afterAll, expect, it } from 'vitest';
import { emit } from '../../generator/emit/index.js';
import type { Model } from '../../generator/model/index.js';
import { SMALL_CATALOGUE } from '../support/folders.js';
import { catalogueOf, Packages, type Files } from '../support/packages.js';

/** Ends comments, templates and elements, in whatever is written of it. */
const HOSTILE = '*/ `${process.exit()}` </script> "\' \\';

const printed = JSON.stringify;

const HOSTILE_CATALOGUE: Files = {
  'package.yaml': SMALL_CATALOGUE['package.yaml']!,
  'shop/surface.yaml': printed({
    surface: {
      name: 'shop',
      doc: `${HOSTILE}\n\n${HOSTILE}`,
      entry: '.',
      discriminator: '*/ kind',
      deprecated: { note: HOSTILE },
      transports: { '*/': HOSTILE, wire: HOSTILE },
      session: {
        things: {
          // Its documentation names a type that no list or property has.
          sale: { doc: `A Sale. ${HOSTILE}\n\n${HOSTILE}`, named_by: ['id'], type: 'Sale' },
          basket: { doc: HOSTILE, named_by: ['id'], list: 'baskets', type: 'Basket' },
        },
      },
      directions: { till: { doc: `${HOSTILE}\n\n${HOSTILE}`, common: { id: { type: 'string', doc: HOSTILE } } } },
    },
  }),
  'shop/till/sales.yaml': printed({
    events: {
      [HOSTILE]: {
        name: 'SaleMade',
        doc: `${HOSTILE}\n\n${HOSTILE}`,
        transports: ['*/'],
        deprecated: { note: HOSTILE, replacement: 'other' },
        session: [
          { begins: 'sale', from: '*/', over: ['*/'], late: HOSTILE },
          { refuses: 'id', over: ['*/'] },
        ],
        fields: { '*/': { type: 'Sale', doc: HOSTILE } },
      },
      other: {
        name: 'Other',
        doc: 'Another.',
        session: { begins: 'basket', from: 'basket' },
        fields: { basket: { type: 'Basket', doc: HOSTILE } },
      },
    },
    types: {
      Sale: {
        doc: HOSTILE,
        fields: {
          [HOSTILE]: { enum: { [HOSTILE]: HOSTILE, '*/': HOSTILE }, open: false, doc: HOSTILE },
          map: { type: `map<${printed(HOSTILE)} | ${printed('*/')}>`, doc: HOSTILE },
        },
      },
      Basket: { doc: HOSTILE, type: `${printed(HOSTILE)} | ${printed('*/')}` },
    },
  }),
  [`shop/examples/till/${HOSTILE}.json`]: printed({
    '*/ kind': HOSTILE,
    id: '1',
    '*/': { [HOSTILE]: HOSTILE, map: { a: '*/' } },
  }),
  'shop/examples/till/other.json': printed({ '*/ kind': 'other', id: '1', basket: '*/' }),
};

/** A closed enumeration and a union of that many values. */
const VALUES = Array.from({ length: 2000 }, (_, index) => `value ${index}`);
const LONG_CATALOGUE: Files = {
  ...SMALL_CATALOGUE,
  'shop/till/sales.yaml': printed({
    events: {
      'sale.made': {
        name: 'SaleMade',
        doc: 'A sale.',
        fields: {
          price: { enum: VALUES, open: false, optional: true, doc: 'It.' },
          other: { type: `${VALUES.map((value) => printed(value)).join(' | ')} | integer[]`, doc: 'It.' },
          all: { type: 'Value[]', doc: 'It.', nullable: true },
        },
      },
    },
    types: { Value: { doc: 'It.', enum: VALUES, open: false } },
  }),
  'shop/examples/till/sale.made.json': printed({ kind: 'sale.made', other: 'value 1999', all: ['value 0'] }),
};

/** Types that contain each other, one after the other. */
function chainOf(length: number, link: (next: string) => object): Files {
  const types = Array.from({ length }, (_, index) => [`Type${index}`, { doc: 'It.', ...link(`Type${index + 1}`) }]);
  return {
    ...SMALL_CATALOGUE,
    'shop/till/sales.yaml': printed({
      events: {
        'sale.made': {
          name: 'SaleMade',
          doc: 'A sale.',
          fields: { price: { type: 'Type0', doc: 'It.', optional: true } },
        },
      },
      types: { ...Object.fromEntries(types), [`Type${length}`]: { doc: 'It.', type: 'integer' } },
    }),
    'shop/examples/till/sale.made.json': '{ "kind": "sale.made" }',
  };
}

function modelOf(files: Files): Model {
  const { model, problems } = catalogueOf(files);
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  return model;
}

type Functions = Readonly<Record<string, (value: unknown) => unknown>>;

const packages = new Packages();
afterAll(() => packages.remove());

it('compiles and agrees, whatever stands in texts, names and values, and however many values there are', async () => {
  const hostile = modelOf(HOSTILE_CATALOGUE);
  packages.add('hostile', hostile);
  packages.add('long', modelOf(LONG_CATALOGUE));
  expect(packages.diagnose()).toEqual([]);
  const load = await packages.load();
  const { isTillEvent, explainTillEvent } = load('hostile', 'shop') as Functions;
  for (const { examples } of hostile.surfaces[0]!.directions[0]!.events) {
    expect(explainTillEvent!(examples[0]!.value)).toEqual([]);
    expect(isTillEvent!(examples[0]!.value)).toBe(true);
  }
  const { isSaleMadeEvent } = load('long', 'shop') as Functions;
  const sale = { kind: 'sale.made', price: 'value 1500', other: 'value 1999', all: ['value 0', 'value 1999'] };
  const fits = (change: object): unknown => isSaleMadeEvent!({ ...sale, ...change });
  expect([sale, { price: undefined, other: [1], all: null }].map(fits)).toEqual([true, true]);
  expect([{ price: 'value 2000' }, { price: null }, { other: 'value' }, { all: ['value -1'] }].map(fits)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('emits a long chain of types', () => {
  const model = modelOf(chainOf(2000, (type) => ({ fields: { next: { type, optional: true, doc: 'It.' } } })));
  const files = emit(model, { files: [], page: { script: '', style: '' } });
  expect(files.find(({ path }) => path === 'src/shop/shapes.ts')?.text).toContain('type1999Shape');
});
