/** Names that meet in one module: what people named keeps its name or is a problem, what the package named makes way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainName, guardName } from '../../generator/model/identifiers.js';
import type { Model } from '../../generator/model/index.js';
import { eventsOf } from '../../generator/model/lookup.js';
import type { Exports } from '../support/agreement.js';
import { SMALL_CATALOGUE } from '../support/folders.js';
import { catalogueOf, Packages, type Files } from '../support/packages.js';

/** A surface with one event, `order.placed`, whose field `order` is an `Order`. */
function shop(types: string, order: unknown, more: Files = {}): Files {
  return {
    'package.yaml': SMALL_CATALOGUE['package.yaml']!,
    'desk/surface.yaml': SMALL_CATALOGUE['shop/surface.yaml']!.replace('name: shop', 'name: desk'),
    'desk/till/orders.yaml': `events:
  order.placed: { name: OrderPlaced, doc: An order., fields: { order: { type: Order, doc: It. } } }
types:
${types}`,
    'desk/examples/till/order.placed.json': JSON.stringify({ kind: 'order.placed', order }),
    ...more,
  };
}

function fields(name: string, types: Readonly<Record<string, string>>): string {
  const rows = Object.entries(types).map(([field, type]) => `      ${field}: { type: '${type}', doc: A field. }\n`);
  return `  ${name}:\n    doc: A type.\n    fields:\n${rows.join('')}`;
}

/** The example is right; the other order is wrong in one place, where a helper of another type would let it pass. */
const MEETINGS: Readonly<Record<string, { readonly files: Files; readonly wrong: unknown }>> = {
  'two helpers in one field': {
    files: shop(fields('Order', { both: '("a" | "b")[] | map<integer | "inf">' }), { both: ['a', 'b'] }),
    wrong: { both: [1] },
  },
  'two helpers whose types are written alike': {
    files: shop(fields('Order', { both: 'map<integer>[] | map<map<number>>' }), { both: [{ a: 1 }] }),
    wrong: { both: [{ a: 1.5 }] },
  },
  'a helper inside a helper': {
    files: shop(fields('Order', { deep: '((integer | "inf")[] | null)[][]' }), { deep: [[[1, 'inf'], null]] }),
    wrong: { deep: [[['a']]] },
  },
  'fields that are one in PascalCase': {
    files: shop(fields('Order', { foo_bar: '("a" | "b")[]', fooBar: '(1 | 2)[]', 'foo-bar': '(true | "c")[]' }), {
      foo_bar: ['a'],
      fooBar: [2],
      'foo-bar': [true],
    }),
    wrong: { foo_bar: ['a'], fooBar: ['a'], 'foo-bar': [true] },
  },
  'a type named like a helper': {
    files: shop(
      fields('Order', { tags: '("a" | "b")[]', entry: 'OrderTagsEntry' }) + fields('OrderTagsEntry', { id: 'string' }),
      {
        tags: ['a'],
        entry: { id: 'x' },
      },
    ),
    wrong: { tags: [{ id: 'x' }], entry: { id: 'x' } },
  },
  'types named like checks of the runtime': {
    files: shop(
      fields('Order', { count: 'integer', integer: 'Integer', list: 'ArrayOf[]', map: 'map<MapOf>' }) +
        ['Integer', 'ArrayOf', 'MapOf'].map((name) => `  ${name}: { doc: A type., type: '"x" | "y"' }\n`).join(''),
      { count: 1, integer: 'x', list: ['x'], map: { a: 'y' } },
    ),
    wrong: { count: 1, integer: 1, list: ['x'], map: { a: 'y' } },
  },
  'a type named like one of another surface behind its name': {
    files: shop(
      fields('Order', { own: 'ShopOrder', other: 'shop.Order2', list: 'shop-2.Order3[]' }) +
        fields('ShopOrder', { id: 'string' }),
      {
        own: { id: 'x' },
        other: { n: 1 },
        list: [{ b: true }],
      },
      {
        ...otherSurface('shop', 'Order2', fields('Order2', { n: 'integer' })),
        ...otherSurface('shop-2', 'Order3', fields('Order3', { b: 'boolean' })),
        ...otherSurface('shop2', 'Order4', fields('Order4', { b: 'boolean' })),
      },
    ),
    wrong: { own: { id: 'x' }, other: { n: 'x' }, list: [{ b: true }] },
  },
  'a type and things named like what a tracker uses': {
    files: shop(
      fields('Order', { id: 'string', more: 'Tracker' }) +
        fields('Tracker', { rules: 'RULES' }) +
        fields('RULES', { a: 'string' }),
      {
        id: 'o1',
        more: { rules: { a: 'x' } },
      },
      {
        'desk/surface.yaml': `${SMALL_CATALOGUE['shop/surface.yaml']!.replace('name: shop', 'name: desk')}  session:
    things:
      order: { doc: An order., named_by: [order.id], type: Order, list: orders }
      tracker: { doc: A part., of: order, type: Tracker }
      rules: { doc: Another., type: RULES }
`,
        'desk/till/orders.yaml': `events:
  order.placed:
    name: OrderPlaced
    doc: An order.
    session: [{ begins: order, from: order }, { updates: tracker, from: order.more }, { updates: rules, from: order.more.rules }]
    fields: { order: { type: Order, doc: It. } }
types:
${fields('Order', { id: 'string', more: 'Tracker' }) + fields('Tracker', { rules: 'RULES' }) + fields('RULES', { a: 'string' })}`,
      },
    ),
    wrong: { id: 'o1', more: { rules: {} } },
  },
  'tags and values that every object has': {
    files: shop(
      fields('Order', { a: '("__proto__" | "constructor")[]' }),
      { a: ['__proto__'] },
      {
        'desk/till/more.yaml':
          'events:\n  __proto__: { name: Proto, doc: A tag. }\n  constructor: { name: Construct, doc: A tag. }\n',
        'desk/examples/till/__proto__.json': '{ "kind": "__proto__" }',
        'desk/examples/till/constructor.json': '{ "kind": "constructor" }',
      },
    ),
    wrong: { a: ['x'] },
  },
};

function otherSurface(name: string, type: string, types: string): Files {
  return {
    [`${name}/surface.yaml`]: SMALL_CATALOGUE['shop/surface.yaml']!.replace('name: shop', `name: ${name}`).replace(
      'entry: .',
      `entry: ./${name}`,
    ),
    [`${name}/till/all.yaml`]: `events:\n  used: { name: Used, doc: It., fields: { it: { type: ${type}, optional: true, doc: It. } } }\ntypes:\n${types}`,
    [`${name}/examples/till/used.json`]: '{ "kind": "used" }',
  };
}

describe('names that meet', () => {
  const packages = new Packages();
  const models = new Map<string, Model>();
  let load: (name: string, surface: string) => Exports;

  beforeAll(async () => {
    for (const [index, [meeting, { files }]] of Object.entries(MEETINGS).entries()) {
      const { model, problems } = catalogueOf(files);
      expect(problems.map(({ message }) => message)).toEqual([]);
      models.set(meeting, model);
      packages.add(`p${index}`, model);
    }
    load = await packages.load();
  });
  afterAll(() => packages.remove());

  it('compile', () => {
    expect(packages.diagnose()).toEqual([]);
  });

  it.each(Object.entries(MEETINGS).map(([meeting, { wrong }], index) => [meeting, index, wrong] as const))(
    '%s: the guard accepts the examples and refuses what is wrong, as the explanation does',
    (meeting, index, wrong) => {
      for (const surface of models.get(meeting)!.surfaces) {
        const exports = load(`p${index}`, surface.name);
        const judge = (typeName: string, value: unknown): unknown => {
          const [guard, explain] = [guardName(typeName), explainName(typeName)].map(
            (name) => exports[name] as (value: unknown) => unknown,
          );
          return { guard: guard!(value), explanation: (explain!(value) as unknown[]).length === 0 };
        };
        for (const event of eventsOf(surface)) {
          for (const { value } of event.examples)
            expect(judge(event.typeName, value)).toEqual({ guard: true, explanation: true });
          expect((exports['tillEventName'] as (tag: string) => unknown)(event.tag)).toBe(event.name);
          expect((exports['sampleTillEvent'] as (tag: string) => unknown)(event.tag)).toEqual(event.examples[0]!.value);
        }
        if (surface.name !== 'desk') continue;
        expect(judge('OrderPlacedEvent', { kind: 'order.placed', order: wrong })).toEqual({
          guard: false,
          explanation: false,
        });
      }
    },
  );
});

describe('names that two things want', () => {
  const SESSION = `  session:
    things:
      NAME: { doc: An order., named_by: [order.id], type: Order, list: LIST }
`;
  const tracked = (name: string, list: string, type = fields('Order', { id: 'string' })): Files =>
    shop(
      type,
      { id: 'x' },
      {
        'desk/surface.yaml': `${SMALL_CATALOGUE['shop/surface.yaml']!.replace('name: shop', 'name: desk')}${SESSION.replace('NAME', name).replace('LIST', list)}`,
        'desk/till/orders.yaml': `events:
  order.placed: { name: OrderPlaced, doc: An order., session: { begins: ${name}, from: order }, fields: { order: { type: Order, doc: It. } } }
types:
${type}`,
      },
    );

  it.each<[string, Files, string[]]>([
    [
      'a thing and a part of every tracker',
      tracked('snapshot', 'orders'),
      ['desk/surface.yaml:10 taken-name `snapshot` of a tracker is a part of every tracker'],
    ],
    [
      'a list and a direction',
      tracked('order', 'till'),
      ['desk/surface.yaml:10 taken-name `till` of a tracker is what takes the events of the direction `till`'],
    ],
    [
      'a type and what a surface with sessions exports',
      tracked('order', 'orders', fields('Order', { id: 'string', sound: 'Sound' }) + fields('Sound', { a: 'string' })),
      [
        'desk/till/orders.yaml:9 taken-name `Sound` is a name of the package, which every surface with sessions exports',
      ],
    ],
    [
      'an event and the events of a direction',
      shop(
        fields('Order', { id: 'string' }),
        { id: 'x' },
        {
          'desk/till/more.yaml': 'events:\n  till: { name: Till, doc: A tag. }\n',
          'desk/examples/till/till.json': '{ "kind": "till" }',
        },
      ),
      ['desk/till/more.yaml:2 taken-name `TillEvent` is what the package calls the events of the direction `till`'],
    ],
    [
      'a type of another surface and the events of a direction',
      shop(
        fields('Order', { other: 'shop.TillEventMap' }),
        { other: { n: 1 } },
        {
          ...otherSurface('shop', 'TillEventMap', fields('TillEventMap', { n: 'integer' })),
          'shop/surface.yaml': SMALL_CATALOGUE['shop/surface.yaml']!.replace('till:', 'clerk:').replace(
            'entry: .',
            'entry: ./shop',
          ),
          'shop/clerk/all.yaml': `events:\n  used: { name: Used, doc: It., fields: { it: { type: TillEventMap, doc: It. } } }\ntypes:\n${fields('TillEventMap', { n: 'integer' })}`,
          'shop/examples/clerk/used.json': '{ "kind": "used", "it": { "n": 1 } }',
          'shop/till/all.yaml': '',
          'shop/examples/till/used.json': '',
        },
      ),
      [
        "shop/clerk/all.yaml:4 foreign-name `desk` also uses `shop.TillEventMap`, and its module can't export two things called `TillEventMap`",
      ],
    ],
  ])('are a problem: %s', (_, files, expected) => {
    const kept = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
    const { problems } = catalogueOf(kept);
    const told = problems.map(
      ({ file, position, rule, message }) =>
        `${file
          .split('/')
          .slice(-3)
          .join('/')
          .replace(/^catalogue-[^/]*\//, '')}:${position!.line} ${rule} ${message}`,
    );
    expect(told).toEqual(expected);
  });
});
