import { describe, expect, test } from 'vitest';
import { compare, type Blindness, type Change } from '../../generator/compare/index.js';
import { explainDepartures, unusedDepartures } from '../../generator/compare/explain-departures.js';
import type { Model } from '../../generator/model/index.js';
import { closed, model, open, type FieldSketches, type ModelSketch } from '../support/model-builder.js';

/** Rule, subject and path of each finding. */
function findings(before: Model, after: Model, cannotTell: readonly Blindness[] = []): string[] {
  return compare(before, after, { cannotTell }).map(summary);
}

function summary({ rule, subject, path }: Change): string {
  return `${rule}${subject === undefined ? '' : `:${subject}`} ${path}`;
}

const NAMES_DO_NOT_MATTER: readonly Blindness[] = ['names'];

function shipWith(fields: FieldSketches, types: ModelSketch['types'] = {}): Model {
  return model({ types: { Ship: { fields }, ...types }, events: { arrived: { fields: { ship: 'Ship' } } } });
}

/** One change to a field: what it was, what it became, and the finding that it must give, alone. */
const FIELD_CHANGES: readonly [name: string, before: FieldSketches, after: FieldSketches, want: readonly string[]][] = [
  ['nothing', { flag: 'string' }, { flag: 'string' }, []],
  ['another order of fields', { a: 'string', b: 'integer' }, { b: 'integer', a: 'string' }, []],
  ['a field more', { name: 'string' }, { name: 'string', 'flag?': 'string' }, ['field-added arrived: ship.flag']],
  ['a field less', { flag: 'string', name: 'string' }, { name: 'string' }, ['field-removed:flag arrived: ship.flag']],
  ['made optional', { flag: 'string' }, { 'flag?': 'string' }, ['optional arrived: ship.flag']],
  ['made required', { 'flag?': 'string' }, { flag: 'string' }, ['required arrived: ship.flag']],
  ['made nullable', { flag: 'string' }, { flag: 'string | null' }, ['nullable arrived: ship.flag']],
  [
    'null by union and by flag are the same',
    { flag: { type: 'string', nullable: true } },
    { flag: 'string | null' },
    [],
  ],
  [
    'null no more',
    { flag: { type: 'string', nullable: true } },
    { flag: 'string' },
    ['not-nullable arrived: ship.flag'],
  ],
  ['items made nullable', { flags: 'string[]' }, { flags: '(string | null)[]' }, ['nullable arrived: ship.flags[]']],
  ['another kind', { flag: 'string' }, { flag: 'integer' }, ['type arrived: ship.flag']],
  ['integer is narrower', { flag: 'number' }, { flag: 'integer' }, ['type arrived: ship.flag']],
  ['list instead of one', { flag: 'string' }, { flag: 'string[]' }, ['type arrived: ship.flag']],
  ['another kind of items', { flags: 'string[]' }, { flags: 'integer[]' }, ['type arrived: ship.flags[]']],
  ['another kind of values', { flags: 'map<string>' }, { flags: 'map<integer>' }, ['type arrived: ship.flags{}']],
  ['any JSON', { flag: 'string' }, { flag: 'unknown' }, ['type arrived: ship.flag']],
  ['any JSON includes null', { flag: 'unknown' }, { flag: { type: 'unknown', nullable: true } }, []],
  ['a free object is a map of anything', { flag: 'object' }, { flag: 'map<unknown>' }, []],
  ['a literal is an enumeration of one', { flag: '"up"' }, { flag: { type: closed('up') } }, []],
  ['literals are an enumeration', { flag: '"up" | "down"' }, { flag: { type: closed('down', 'up') } }, []],
  ['any string beside a list is an open list', { flag: 'string | "up"' }, { flag: { type: open('up') } }, []],
  [
    'a value more',
    { flag: { type: closed('up') } },
    { flag: { type: closed('up', 'down') } },
    ['value-added:down arrived: ship.flag'],
  ],
  [
    'a value less',
    { flag: { type: open('up', 'down') } },
    { flag: { type: open('up') } },
    ['value-removed:down arrived: ship.flag'],
  ],
  ['opened', { flag: { type: closed('up') } }, { flag: { type: open('up') } }, ['opened arrived: ship.flag']],
  ['closed', { flag: { type: open('up') } }, { flag: { type: closed('up') } }, ['closed arrived: ship.flag']],
  ['any string', { flag: { type: closed('up', 'down') } }, { flag: 'string' }, ['opened arrived: ship.flag']],
  ['values of any string', { flag: 'string' }, { flag: { type: open('up') } }, ['value-added:up arrived: ship.flag']],
  ['a number of a list', { flag: 'integer' }, { flag: '1 | 2' }, ['type arrived: ship.flag']],
  ['only true', { flag: 'boolean' }, { flag: 'true' }, ['type arrived: ship.flag']],
  ['a kind more', { flag: 'integer' }, { flag: 'integer | "inf"' }, ['member-added:inf arrived: ship.flag']],
  ['a kind less', { flag: 'string | integer' }, { flag: 'string' }, ['member-removed:number arrived: ship.flag']],
  ['deprecated', { flag: 'string' }, { flag: { type: 'string', deprecated: true } }, ['deprecated arrived: ship.flag']],
];

describe('one change to a field', () => {
  test.each(FIELD_CHANGES)('%s', (_, before, after, want) => {
    expect(findings(shipWith(before), shipWith(after))).toEqual(want);
  });
});

describe('names of shared types', () => {
  const inline = model({
    types: { ArrivedShip: { fields: { flag: { type: closed('up', 'down') } } } },
    events: { arrived: { fields: { ship: 'ArrivedShip' } } },
  });
  const shared = model({
    types: { Vessel: { type: 'Ship' }, Ship: { fields: { flag: 'Flag' } }, Flag: { type: closed('up', 'down') } },
    events: { arrived: { fields: { ship: 'Vessel' } } },
  });

  test('do not matter to what is inside', () => {
    expect(findings(inline, shared, NAMES_DO_NOT_MATTER)).toEqual([]);
  });

  test('matter to whoever imports them', () => {
    expect(findings(inline, shared)).toEqual([
      'type-renamed:ArrivedShip Ship',
      'type-added:Vessel Vessel',
      'type-added:Flag Flag',
    ]);
  });

  test('a shared type is reported once, with every event that reaches it', () => {
    const events = { arrived: { fields: { ship: 'Ship' } }, left: { fields: { ship: 'Ship', other: 'Ship' } } };
    const before = model({
      types: { Ship: { fields: { flag: 'string' } } },
      events,
      client: { hail: { fields: { ship: 'Ship' } } },
    });
    const after = model({
      types: { Ship: { fields: { name: 'string' } } },
      events,
      client: { hail: { fields: { ship: 'Ship' } } },
    });
    const [added, removed, ...others] = compare(before, after);
    expect(others).toEqual([]);
    expect(summary(added!)).toBe('field-added arrived: ship.name');
    expect(removed).toMatchObject({ rule: 'field-removed', subject: 'flag', tags: ['arrived', 'left', 'hail'] });
    expect(removed!.sites.map(({ direction, tag }) => `${direction} ${tag}`)).toEqual([
      'server arrived',
      'server left',
      'client hail',
    ]);
  });

  test('an alias is reported once, where it is declared', () => {
    const fields = { flag: 'Flag', other: 'Flag', more: 'Flag[]' };
    const before = shipWith(fields, { Flag: { type: closed('up') } });
    const after = shipWith(fields, { Flag: { type: closed('up', 'down') } });
    const [change, ...others] = compare(before, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      id: 'value-added:down harbour.Flag',
      after: { entry: { typeName: 'Flag' } },
      was: 'no such value',
      now: 'down',
    });
    expect(change!.sites).toHaveLength(3);
  });
});

describe('recursion', () => {
  test('ends in objects', () => {
    const tree = (type: string): Model =>
      model({
        types: { Node: { fields: { name: type, 'children?': 'Node[]', 'parent?': 'Node | null' } } },
        events: { grown: { fields: { root: 'Node' } } },
      });
    expect(findings(tree('string'), tree('integer'))).toEqual(['type grown: root.name']);
  });

  test('ends in aliases', () => {
    const json = (leaf: string): Model =>
      model({
        types: { Json: { type: `${leaf} | Json[] | map<Json>` } },
        events: { sent: { fields: { body: 'Json' } } },
      });
    expect(findings(json('string'), json('string'))).toEqual([]);
    expect(findings(json('string'), json('string | boolean'))).toContain('member-added:boolean sent: body');
  });

  test('ends where a union is seen as one object', () => {
    const union = model({
      types: {
        Part: { type: 'Box | Crate', discriminator: 'kind' },
        Box: { fields: { kind: '"box"', 'inside?': 'Part[]' } },
        Crate: { fields: { kind: '"crate"', 'inside?': 'Part[]' } },
      },
      events: { loaded: { fields: { part: 'Part' } } },
    });
    const flat = model({
      types: { Part: { fields: { kind: { type: closed('box', 'crate') }, 'inside?': 'Part[]' } } },
      events: { loaded: { fields: { part: 'Part' } } },
    });
    expect(findings(flat, union, NAMES_DO_NOT_MATTER)).toEqual([]);
    expect(findings(union, flat, NAMES_DO_NOT_MATTER)).toEqual([]);
  });
});

describe('unions of objects', () => {
  const cargo = (members: string, types: ModelSketch['types']): Model =>
    model({ types: { Cargo: { type: members }, ...types }, events: { loaded: { fields: { cargo: 'Cargo' } } } });
  const Coal = { fields: { kind: '"coal"', tons: 'integer' } };
  const Fish = { fields: { kind: '"fish"', species: 'string' } };
  const Passenger = { fields: { kind: '"person"', role: '"passenger"', name: 'string' } };
  const Sailor = { fields: { kind: '"person"', role: '"sailor"', name: 'string' } };

  test('are matched by the literals of their discriminators, whatever they are called', () => {
    const before = cargo('Coal | Fish | Passenger | Sailor', { Coal, Fish, Passenger, Sailor });
    const after = cargo('Person | Ore | Food', {
      Person: { type: 'Guest | Seaman' },
      Guest: Passenger,
      Seaman: { fields: { ...Sailor.fields, name: 'integer' } },
      Ore: Coal,
      Food: { fields: { ...Fish.fields, 'fresh?': 'boolean' } },
    });
    expect(findings(before, after, NAMES_DO_NOT_MATTER)).toEqual([
      'field-added loaded: cargo(fish).fresh',
      'type loaded: cargo(person/sailor).name',
    ]);
  });

  test('a member more and a member less are called by their literal, or by their name', () => {
    const small = cargo('Coal | Passenger', { Coal, Passenger });
    const large = cargo('Coal | Fish | Passenger | Sailor', { Coal, Fish, Passenger, Sailor });
    const added = compare(small, large, { cannotTell: NAMES_DO_NOT_MATTER });
    expect(added.map(summary)).toEqual(['member-added:sailor loaded: cargo', 'member-added:fish loaded: cargo']);
    expect(added[1]).toMatchObject({ aliases: ['Fish'], now: 'Fish' });
    expect(findings(large, small, NAMES_DO_NOT_MATTER)).toEqual([
      'member-removed:fish loaded: cargo',
      'member-removed:sailor loaded: cargo',
    ]);
  });

  test('one object stands for the member that has its literal', () => {
    const one = model({ types: { Coal }, events: { loaded: { fields: { cargo: 'Coal' } } } });
    expect(findings(one, cargo('Coal | Fish', { Coal, Fish }), NAMES_DO_NOT_MATTER)).toEqual([
      'member-added:fish loaded: cargo',
    ]);
  });

  test('one flat object is compared with all of them as one', () => {
    const flat = (fields: FieldSketches): Model =>
      model({ types: { Any: { fields } }, events: { loaded: { fields: { cargo: 'Any' } } } });
    const union = cargo('Coal | Fish', { Coal, Fish });
    const fields = { kind: { type: closed('coal', 'fish') }, 'tons?': 'integer', 'species?': 'string' };
    expect(findings(flat(fields), union, NAMES_DO_NOT_MATTER)).toEqual([]);
    expect(
      findings(
        flat({ ...fields, kind: { ...fields.kind, optional: true }, 'weight?': 'number' }),
        union,
        NAMES_DO_NOT_MATTER,
      ),
    ).toEqual(['required loaded: cargo.kind', 'field-removed:weight loaded: cargo.weight']);
  });

  test('a member that lost its discriminator is still that member', () => {
    const before = cargo('Coal | Fish | Passenger', { Coal, Fish, Passenger });
    const without = { Coal, Fish: { fields: { species: 'string' } }, Passenger };
    expect(findings(before, cargo('Coal | Fish | Passenger', without), NAMES_DO_NOT_MATTER)).toEqual([
      'field-removed:kind loaded: cargo(fish).kind',
    ]);
    expect(findings(cargo('Coal | Fish', without), cargo('Coal | Fish', { Coal, Fish }), NAMES_DO_NOT_MATTER)).toEqual([
      'field-added loaded: cargo(fish).kind',
    ]);
  });

  test('an enumeration that is no discriminator does not match objects', () => {
    const flat = {
      kind: { type: closed('coal', 'fish') },
      'tons?': 'integer',
      'state?': { type: closed('wet', 'dry') },
    };
    const before = model({ types: { Any: { fields: flat } }, events: { loaded: { fields: { cargo: 'Any' } } } });
    const after = cargo('Coal | Fish', {
      Coal: { fields: { kind: '"coal"', tons: 'integer', state: { type: closed('wet', 'dry') } } },
      Fish: { fields: { kind: '"fish"' } },
    });
    expect(findings(before, after, NAMES_DO_NOT_MATTER)).toEqual([]);
  });

  test('an object more than a name', () => {
    const before = model({ events: { loaded: { fields: { cargo: 'string' } } } });
    const after = model({ types: { Coal }, events: { loaded: { fields: { cargo: 'string | Coal' } } } });
    expect(findings(before, after, NAMES_DO_NOT_MATTER)).toEqual(['member-added:Coal loaded: cargo']);
  });

  test('an object that was free', () => {
    const before = model({ events: { loaded: { fields: { cargo: 'object' } } } });
    const after = model({ types: { Coal }, events: { loaded: { fields: { cargo: 'Coal' } } } });
    expect(findings(before, after, NAMES_DO_NOT_MATTER)).toEqual(['type loaded: cargo']);
  });
});

describe('events', () => {
  test('added and removed', () => {
    const before = model({ events: { arrived: {}, left: {} } });
    const after = model({ events: { arrived: {}, sunk: {} } });
    expect(findings(before, after)).toEqual(['event-added sunk', 'event-removed:left left']);
  });

  test('another tag for the same upstream event', () => {
    const before = model({ events: { left: { upstream: 'ShipLeft', fields: { at: 'string' } } } });
    const after = model({ events: { departed: { upstream: 'ShipLeft', fields: { at: 'integer' } } } });
    expect(findings(before, after, NAMES_DO_NOT_MATTER)).toEqual(['tag:left departed', 'type departed: at']);
  });

  test('pinned names and deprecation', () => {
    const before = model({ events: { left: {}, sunk: { deprecated: true } } });
    const after = model({ events: { left: { name: 'Departed', deprecated: true }, sunk: {} } });
    expect(findings(before, after)).toEqual(['event-renamed:Left left', 'deprecated left', 'undeprecated sunk']);
    expect(findings(before, after, ['names', 'deprecation'])).toEqual([]);
  });

  test('a direction or surface that only one side has', () => {
    const before = model({ events: { left: {} } });
    const after = model({ events: { left: {} }, client: { hail: {} } });
    expect(findings(before, after)).toEqual(['direction-added:client harbour client']);
    expect(findings(after, { ...before, surfaces: [] })).toEqual(['surface-removed:harbour harbour']);
    expect(findings(before, after, ['surfaces'])).toEqual([]);
  });
});

describe('what a witness cannot tell', () => {
  const cases: readonly [Blindness, FieldSketches, FieldSketches][] = [
    ['integer', { flag: 'number' }, { flag: 'integer' }],
    ['free-object', { flag: 'unknown' }, { flag: { type: 'object', nullable: true } }],
    ['openness', { flag: { type: closed('up') } }, { flag: { type: open('up') } }],
    ['unlisted', { flag: 'string' }, { flag: { type: open('up') } }],
    ['absent-or-null', { 'flag?': 'string' }, { flag: 'string | null' }],
    ['absent-or-null', { 'flag?': 'string | null' }, { 'flag?': 'string' }],
    ['deprecation', { flag: 'string' }, { flag: { type: 'string', deprecated: true } }],
  ];
  test.each(cases)('%s', (blindness, before, after) => {
    expect(findings(shipWith(before), shipWith(after))).not.toEqual([]);
    expect(findings(shipWith(before), shipWith(after), [blindness])).toEqual([]);
  });

  test('any JSON is still not an object with fields', () => {
    const before = model({ events: { arrived: { fields: { ship: 'unknown' } } } });
    expect(findings(before, shipWith({ flag: 'string' }), ['free-object', 'names'])).toEqual(['type arrived: ship']);
  });
});

describe('departures', () => {
  const explain = (before: Model, after: Model, name = 'openapi') =>
    explainDepartures(compare(before, after, { cannotTell: NAMES_DO_NOT_MATTER }), after, { name, model: before });
  const witness = shipWith({ flag: 'string', mast: 'integer' });

  const places: readonly [string, ModelSketch][] = [
    [
      'at the field',
      { types: { Ship: { fields: { 'flag?': { type: 'string', departs: ['optional'] }, mast: 'integer' } } } },
    ],
    [
      'at the field, for this witness',
      { types: { Ship: { fields: { 'flag?': { type: 'string', departs: ['optional@openapi'] }, mast: 'integer' } } } },
    ],
    [
      'at the type, by the name of the field',
      { types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' }, departs: ['optional:flag'] } } },
    ],
    [
      'at the direction',
      { types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' } } }, departs: ['optional'] },
    ],
    [
      'at the file',
      {
        types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' } } },
        file: { name: 'model.yaml', departs: ['optional@openapi'] },
      },
    ],
    [
      'at the file, by the name of the field',
      {
        types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' } } },
        file: { name: 'model.yaml', departs: ['optional:flag'] },
      },
    ],
  ];
  test.each(places)('%s', (_, sketch) => {
    const { explained, unexplained, unused } = explain(
      witness,
      model({ events: { arrived: { fields: { ship: 'Ship' } } }, ...sketch }),
    );
    expect(explained.map(({ change }) => summary(change))).toEqual(['optional arrived: ship.flag']);
    expect(unexplained).toEqual([]);
    expect(unused).toEqual([]);
  });

  const strangers: readonly [string, ModelSketch][] = [
    [
      'of another witness',
      { types: { Ship: { fields: { 'flag?': { type: 'string', departs: ['optional@sdk'] }, mast: 'integer' } } } },
    ],
    [
      'of another rule',
      { types: { Ship: { fields: { 'flag?': { type: 'string', departs: ['nullable'] }, mast: 'integer' } } } },
    ],
    [
      'at the type, without the name of the field',
      { types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' }, departs: ['optional'] } } },
    ],
    [
      'at another file',
      {
        types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' } } },
        file: { name: 'other.yaml', departs: ['optional'] },
      },
    ],
    [
      'at the file, about another field',
      {
        types: { Ship: { fields: { 'flag?': 'string', mast: 'integer' } } },
        file: { name: 'model.yaml', departs: ['optional:mast'] },
      },
    ],
    [
      'at another field',
      { types: { Ship: { fields: { 'flag?': 'string', mast: { type: 'integer', departs: ['optional'] } } } } },
    ],
  ];
  test.each(strangers)('not %s', (_, sketch) => {
    const { unexplained } = explain(witness, model({ events: { arrived: { fields: { ship: 'Ship' } } }, ...sketch }));
    expect(unexplained.map(summary)).toEqual(['optional arrived: ship.flag']);
  });

  test('of a file that explain nothing are told', () => {
    const ship = { types: { Ship: { fields: { flag: 'string', mast: 'integer' } } } };
    const after = model({
      events: { arrived: { fields: { ship: 'Ship' } } },
      ...ship,
      file: { name: 'model.yaml', departs: ['optional@openapi', 'nullable@sdk'] },
    });
    expect(explain(witness, after).unused.map(({ rule }) => rule)).toEqual(['optional']);
  });

  test('explain what the entry lacks, by its name', () => {
    const after = model({
      types: { Ship: { fields: { flag: 'string' }, departs: ['field-removed:mast'] } },
      events: { arrived: { fields: { ship: 'Ship' } }, sunk: { departs: ['event-added'] } },
      departs: ['event-removed:left'],
    });
    const before = model({
      types: { Ship: { fields: { flag: 'string', mast: 'integer' } } },
      events: { arrived: { fields: { ship: 'Ship' } }, left: {} },
    });
    expect(explain(before, after)).toMatchObject({ unexplained: [], unused: [] });
  });

  test('explain members by literal and by name, and values by field or alias', () => {
    const before = model({
      types: { Box: { fields: { kind: '"box"' } } },
      events: { loaded: { fields: { part: 'Box', flag: '"up"' } } },
    });
    const after = (departs: string): Model =>
      model({
        types: {
          Box: { fields: { kind: '"box"' } },
          Crate: { fields: { kind: '"crate"' } },
          Flag: { type: closed('up', 'down'), departs: ['value-added:down'] },
        },
        events: { loaded: { fields: { part: { type: 'Box | Crate', departs: [departs] }, flag: 'Flag' } } },
      });
    expect(explain(before, after('member-added:crate')).unexplained).toEqual([]);
    expect(explain(before, after('member-added:Crate')).unexplained).toEqual([]);
    expect(explain(before, after('member-added:Box')).unexplained.map(summary)).toEqual([
      'member-added:crate loaded: part',
    ]);
  });

  test('at a direction explain what is reached from that direction only', () => {
    const sketch = (field: string): ModelSketch => ({
      types: { Ship: { fields: { [field]: 'string' } } },
      events: { arrived: { fields: { ship: 'Ship' } } },
      client: { hail: { fields: { ship: 'Ship' } } },
    });
    const before = model(sketch('flag'));
    const after = model({ ...sketch('flag?'), departs: ['optional'] });
    expect(explain(before, after).unexplained.map(summary)).toEqual(['optional arrived: ship.flag']);
    expect(
      explain(
        model({ ...sketch('flag'), client: { hail: {} } }),
        model({ ...sketch('flag?'), client: { hail: {} }, departs: ['optional'] }),
      ).unexplained,
    ).toEqual([]);
  });

  test('that explain nothing are told, each by the witnesses that could have needed it', () => {
    const fields = {
      flag: { type: 'string', departs: ['nullable@openapi', 'type@sdk', 'optional', 'required'] },
      mast: 'integer',
    } as const;
    const after = model({ types: { Ship: { fields } }, events: { arrived: { fields: { ship: 'Ship' } } } });
    const openapi = explain(witness, after);
    expect(openapi.unused.map(({ rule }) => rule)).toEqual(['nullable']);
    const sdk = explain(shipWith({ 'flag?': 'string', mast: 'integer' }), after, 'sdk');
    expect(sdk.unexplained).toEqual([]);
    expect(sdk.unused.map(({ rule }) => rule)).toEqual(['type']);
    expect(unusedDepartures([openapi, sdk]).map(({ rule }) => rule)).toEqual(['nullable', 'optional', 'type']);
  });

  test('of a surface that the witness does not have are not its concern', () => {
    const after = model({ events: { arrived: { departs: ['event-added@openapi'] } } });
    expect(explain({ ...after, surfaces: [] }, after).unused).toEqual([]);
    expect(explain(after, after).unused).toHaveLength(1);
  });
});

// Types that lead to each other in every which way: whoever walked each path would not come to an end.
test('a change of many types that lead to each other is found once a type', () => {
  const events = (type: string): Model =>
    model({
      types: Object.fromEntries(
        Array.from({ length: 80 }, (_, i) => [
          `T${i}`,
          { fields: { next: `T${(i + 1) % 80}`, other: `T${(i * 7) % 80}`, leaf: type } },
        ]),
      ),
      events: Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`e${i}`, { fields: { top: `T${i % 80}` } }])),
    });
  expect(compare(events('string'), events('integer'))).toHaveLength(80);
});

// Seen as one, they have a field that may hold each of them as often as there are of them, and so on inside of it.
test('a change of objects that nothing tells apart and that hold each other is found once', () => {
  const nested = (leaf: string): Model =>
    model({
      types: Object.fromEntries(
        ['A', 'B', 'C'].map((name) => [
          name,
          { fields: { 'inside?': 'A | B | C', 'beside?': 'map<A | B | C>', leaf } },
        ]),
      ),
      events: { made: { fields: { top: 'A | B | C' } } },
    });
  expect(compare(nested('string'), nested('integer'))).toMatchObject([{ rule: 'type', path: 'made: top.leaf' }]);
});

test('types of one name and another shape are told apart in words', () => {
  const before = model({
    types: { Price: { fields: { sum: 'number' } } },
    events: { sold: { fields: { price: 'Price' } } },
  });
  const after = model({ types: { Price: { type: 'map<string>' } }, events: { sold: { fields: { price: 'Price' } } } });
  expect(compare(before, after).filter(({ rule }) => rule === 'type')).toMatchObject([
    { path: 'sold: price', was: 'Price (object with fields)', now: 'Price (map)' },
  ]);
});

test('an object that is lacked where any object may be stands at the field that lacks it', () => {
  const types = {
    A: { fields: { on: '"a"' } },
    B: { fields: { on: '"b"' } },
  };
  const before = model({ types, events: { made: { fields: { top: 'A | B | object' } } } });
  const after = model({ events: { made: { fields: { top: 'object' } } } });
  const field = after.surfaces[0]!.directions[0]!.events[0]!.fields.find(({ name }) => name === 'top');
  const found = compare(before, after).filter(({ rule }) => rule === 'member-removed');
  expect(found.map(({ subject }) => subject)).toEqual(['A', 'B']);
  for (const { sites } of found) expect(sites.map(({ loci }) => loci.at(-1)?.field)).toEqual([field]);
});
