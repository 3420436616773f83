/** `realtime-events drift`: a small catalogue, and witnesses that say something else. */
import path from 'node:path';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { compare } from '../../generator/compare/index.js';
import { explainReading } from '../../generator/drift/explain-reading.js';
import { model } from '../support/model-builder.js';
import { realtimeEvents, root } from '../support/cli.js';
import { writeFolder } from '../support/folders.js';
import { documentOf, eventSchema, HARBOUR, OTHER_VESSEL, setting, SHIP, shownIn, STRING } from './harbour-catalogue.js';

describe('a document that agrees', () => {
  test('ends well', async () => {
    const { folder, drift, write } = setting();
    const outcome = await drift('--openapi', write('api.json', JSON.stringify(documentOf())));
    expect({ ...outcome, stdout: shownIn(folder, outcome.stdout) }).toEqual({
      code: 0,
      stdout:
        'openapi: HERE/api.json\n  0 unexplained differences, 2 explained\n\n0 unexplained differences, 2 explained\n',
      stderr: '',
    });
  });

  test('may be YAML', async () => {
    const { drift, write } = setting();
    expect(await drift('--openapi', write('api.yaml', dump(documentOf())))).toMatchObject({ code: 0, stderr: '' });
  });

  test('shows what the catalogue explains when it is asked', async () => {
    const { folder, drift, write } = setting();
    const { stdout } = await drift('--explained', '--openapi', write('api.json', JSON.stringify(documentOf())));
    expect(shownIn(folder, stdout)).toBe(`openapi: HERE/api.json
  HERE/spec/harbour/quay/ships.yaml:8:7 optional ship.arrived: berth
    openapi     required
    catalogue   optional
    because     Some ships lie at anchor.
  HERE/spec/harbour/surface.yaml:7:5 orphan:QuayEventFog fog: QuayEventFog
    openapi     QuayEventFog
    catalogue   no such event
    because     Nobody has seen fog.
  0 unexplained differences, 2 explained

0 unexplained differences, 2 explained
`);
  });
});

describe('a document that differs', () => {
  const documents = (): string => JSON.stringify(documentOf({ Vessel: OTHER_VESSEL }));

  test('is told with places and what to write', async () => {
    const { folder, drift, write } = setting();
    const { code, stdout, stderr } = await drift('--openapi', write('api.json', documents()));
    expect([code, stderr]).toEqual([1, '']);
    expect(shownIn(folder, stdout)).toBe(`openapi: HERE/api.json
  HERE/spec/harbour/quay/ships.yaml:25:7 not-nullable ship.arrived: ship.name (and 1 other event)
    openapi     may be null
    catalogue   never null
    follow it   nullable: true
    explain it  departs: { not-nullable: TODO why }
  HERE/spec/harbour/quay/ships.yaml:26:7 value-removed:grain ship.arrived: ship.cargo (and 1 other event)
    openapi     grain
    catalogue   no such value
    follow it   add grain to its values
    explain it  departs: { value-removed:grain: TODO why }
  HERE/spec/harbour/quay/ships.yaml:22:3 field-removed:length ship.arrived: ship.length (and 1 other event)
    openapi     optional number
    catalogue   no such field
    follow it   length: { type: number, optional: true, doc: TODO }
    explain it  departs: { field-removed:length: TODO why }
  3 unexplained differences, 2 explained

3 unexplained differences, 2 explained
`);
  });

  test('is one JSON document', async () => {
    const { folder, drift, write } = setting();
    const { stdout } = await drift('--format', 'json', '--openapi', write('api.json', documents()));
    const report = JSON.parse(shownIn(folder, stdout)) as { witnesses: { unexplained: unknown[] }[] };
    expect(report).toMatchObject({
      unexplained: 3,
      explained: 2,
      unused: [],
      witnesses: [{ witness: 'openapi', source: 'HERE/api.json', notes: [] }],
    });
    expect(report.witnesses[0]!.unexplained[1]).toEqual({
      rule: 'value-removed',
      subject: 'grain',
      id: 'value-removed:grain harbour.Ship.cargo',
      file: 'HERE/spec/harbour/quay/ships.yaml',
      line: 26,
      column: 7,
      surface: 'harbour',
      direction: 'quay',
      path: 'ship.arrived: ship.cargo',
      tags: ['ship.arrived', 'ship.left'],
      witness: 'grain',
      catalogue: 'no such value',
      follow: 'add grain to its values',
      explain: 'departs: { value-removed:grain: TODO why }',
    });
  });

  test('annotates lines on GitHub', async () => {
    const { folder, drift, write } = setting();
    const { stdout } = await drift('--format', 'github', '--openapi', write('api.json', documents()));
    expect(shownIn(folder, stdout).split('\n')[1]).toBe(
      '::error file=HERE/spec/harbour/quay/ships.yaml,line=26,col=7,title=value-removed%3Agrain::' +
        '`ship.arrived: ship.cargo` (and 1 other event)%0Aopenapi: grain%0Acatalogue: no such value' +
        '%0Afollow it: add grain to its values%0Aexplain it: departs: { value-removed:grain: TODO why }',
    );
  });

  test('is Markdown for an issue', async () => {
    const { folder, drift, write } = setting();
    const { stdout } = await drift('--format', 'markdown', '--openapi', write('api.json', documents()));
    expect(shownIn(folder, stdout).split('\n').slice(0, 11)).toEqual([
      '**3 unexplained differences, 2 explained**',
      '',
      '### openapi: HERE/api.json',
      '',
      '3 unexplained differences, 2 explained.',
      '',
      '- **`not-nullable`** `ship.arrived: ship.name` (and 1 other event), `HERE/spec/harbour/quay/ships.yaml:25`',
      '  - openapi: `may be null`',
      '  - catalogue: `never null`',
      '  - follow it: `nullable: true`',
      '  - explain it: `departs: { not-nullable: TODO why }`',
    ]);
  });

  test('ends well once its lines are written', async () => {
    const ships = HARBOUR['harbour/quay/ships.yaml']!.replace('doc: Its name. }', 'doc: Its name., nullable: true }')
      .replace('[coal, fish]', '[coal, fish, grain]')
      .replace('    doc: A ship.\n', '    doc: A ship.\n    departs: { field-removed:length: Measured elsewhere. }\n');
    const { drift, write } = setting({ ...HARBOUR, 'harbour/quay/ships.yaml': ships });
    expect(await drift('--openapi', write('api.json', documents()))).toMatchObject({ code: 0 });
  });
});

describe('other findings of a document', () => {
  const found = async (others: Readonly<Record<string, unknown>>): Promise<readonly (readonly string[])[]> => {
    const { drift, write } = setting();
    const { stdout } = await drift(
      '--format',
      'json',
      '--openapi',
      write('api.json', JSON.stringify(documentOf(others))),
    );
    const { witnesses } = JSON.parse(stdout) as {
      witnesses: { unexplained: { rule: string; path: string; follow: string; explain: string }[] }[];
    };
    return witnesses[0]!.unexplained.map(({ rule, path: where, follow, explain }) => [
      `${rule} ${where}`,
      follow.replace(/ --openapi .*/, ' --openapi …'),
      explain,
    ]);
  };
  const UNION = (...names: string[]): object => ({
    anyOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  });

  test('an event that the catalogue lacks, and one that it has alone', async () => {
    const sunk = eventSchema('ship.sunk', {}, []);
    expect(
      await found({
        QuayEvent: UNION('QuayEventArrived', 'QuayEventSunk'),
        QuayEventSunk: sunk,
        QuayEventLeft: STRING,
      }),
    ).toEqual([
      ['event-added ship.left', 'remove the event', 'departs: { event-added: TODO why }'],
      [
        'event-removed ship.sunk',
        'realtime-events add ship.sunk --openapi …',
        'departs: { event-removed:ship.sunk: TODO why }',
      ],
    ]);
  });

  test('an event under another tag', async () => {
    expect(await found({ QuayEventLeft: eventSchema('ship.gone', { ship: SHIP }, ['ship']) })).toEqual([
      ['tag ship.left', 'tag it ship.gone', 'departs: { tag: TODO why }'],
    ]);
  });

  test('fields of every kind', async () => {
    const properties = {
      ship: SHIP,
      berth: { type: 'integer' },
      wind: { anyOf: [STRING, { enum: ['north', 'south'] }] },
      crew: { type: 'array', items: { $ref: '#/components/schemas/Sailor' } },
      mark: { anyOf: [{ const: 'none' }, { type: 'null' }] },
    };
    const Sailor = { type: 'object', properties: { name: STRING } };
    const others = {
      QuayEventArrived: eventSchema('ship.arrived', properties, ['ship', 'berth', 'wind', 'mark']),
      Sailor,
    };
    expect((await found(others)).map(([, follow]) => follow)).toEqual([
      'wind: { enum: [north, south], open: true, doc: TODO }',
      'crew: { type: "Sailor[]", optional: true, doc: TODO }, and declare Sailor',
      'mark: { const: none, nullable: true, doc: TODO }',
    ]);
  });

  test('presence, kinds and lists', async () => {
    const Vessel = {
      type: 'object',
      properties: { name: { type: 'integer' }, cargo: { anyOf: [STRING, { enum: ['coal', 'fish'] }] } },
      required: ['name'],
    };
    expect(await found({ Vessel })).toEqual([
      ['type ship.arrived: ship.name', 'type: integer', 'departs: { type: TODO why }'],
      ['required ship.arrived: ship.cargo', 'optional: true', 'departs: { required: TODO why }'],
      ['closed ship.arrived: ship.cargo', 'open: true', 'departs: { closed: TODO why }'],
    ]);
  });

  test('an example that only the document accepts', async () => {
    const arrived = {
      ...eventSchema('ship.arrived', { ship: SHIP, berth: { type: 'integer' } }, ['berth']),
      example: '{ "kind": "ship.arrived", "berth": 1, }',
    };
    expect(await found({ QuayEventArrived: arrived })).toEqual([
      ['required ship.arrived: ship', 'optional: true', 'departs: { required: TODO why }'],
      [
        'example ship.arrived: example /ship',
        'let the entry accept absent where it wants object',
        'departs: { example:/ship: TODO why }',
      ],
    ]);
  });
});

describe('what the catalogue does not ask for', () => {
  const UNION = (...names: string[]): object => ({
    anyOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  });
  const ANCHOR = {
    AnchorDropped: eventSchema('anchor.dropped', {}, []),
    AnchorRaised: eventSchema('anchor.raised', {}, []),
  };

  test('a union of events is named, with the command that takes it', async () => {
    const { folder, drift, write } = setting();
    const document = documentOf({
      ...ANCHOR,
      AnchorEvent: UNION('AnchorDropped', 'AnchorRaised'),
      // Part of another, a repetition, no events, and no union.
      AnchorQuayEvents: UNION('AnchorDropped', 'AnchorRaised'),
      AnchorPartEvent: UNION('AnchorDropped'),
      Knots: UNION('AnchorDropped', 'AnchorRaised'),
      StormEvent: UNION('Vessel', 'AnchorRaised'),
    });
    const { code, stdout } = await drift('--openapi', write('new api.json', JSON.stringify(document)));
    expect(code).toBe(1);
    expect(shownIn(folder, stdout)).toBe(`openapi: HERE/new api.json
  HERE/spec/package.yaml:1:1 unclaimed:AnchorEvent AnchorEvent
    openapi     a union of 2 events, such as anchor.dropped
    catalogue   no surface has it
    follow it   realtime-events import --openapi 'HERE/new api.json' --union AnchorEvent --surface anchor --direction quay --spec HERE/spec
    explain it  departs: { unclaimed:AnchorEvent: TODO why }
  1 unexplained difference, 2 explained

1 unexplained difference, 2 explained
`);
  });

  test('a union of events may be explained', async () => {
    const packageFile = HARBOUR['package.yaml']!.replace(
      '  readme:',
      '  departs: { unclaimed:AnchorEvent: Another harbour. }\n  readme:',
    );
    const { drift, write } = setting({ ...HARBOUR, 'package.yaml': packageFile });
    const document = documentOf({ ...ANCHOR, AnchorEvent: UNION('AnchorDropped', 'AnchorRaised') });
    expect(await drift('--openapi', write('api.json', JSON.stringify(document)))).toMatchObject({ code: 0 });
    // Whoever compares one surface alone hears nothing of others.
    const alone = setting();
    const file = alone.write('api.json', JSON.stringify(document));
    expect(await alone.drift('--openapi', file)).toMatchObject({ code: 1 });
  });

  test('an event of a direction without a union is known by its name', async () => {
    const surface = HARBOUR['harbour/surface.yaml']!.replace('      upstream: QuayEvent\n', '').replace(
      /\n {6}departs:.*/,
      '',
    );
    const { folder, drift, write } = setting({ ...HARBOUR, 'harbour/surface.yaml': surface });
    const document = documentOf({ QuayEvent: undefined, QuayBell: eventSchema('bell', {}, []) });
    const { stdout } = await drift('--openapi', write('api.json', JSON.stringify(document)));
    expect(shownIn(folder, stdout)).toContain(`
  HERE/spec/harbour/surface.yaml:7:5 orphan:QuayEventFog fog: QuayEventFog
    openapi     QuayEventFog
    catalogue   no such event
    follow it   realtime-events add fog --openapi HERE/api.json --surface harbour --direction quay --schema QuayEventFog --spec HERE/spec
`);
    expect(stdout).not.toContain('QuayBell');
  });

  /** A catalogue with two directions, of which ships have two events. */
  const TWO_DIRECTIONS = {
    ...HARBOUR,
    'harbour/surface.yaml': HARBOUR['harbour/surface.yaml']!.replace(
      '  directions:\n',
      '  directions:\n    ships:\n      doc: Events of ships.\n      upstream: ShipEvent\n',
    ),
    'harbour/ships/calls.yaml':
      'events:\n' +
      '  hail:\n    name: Hail\n    doc: A ship calls.\n    fields:\n      name: { type: string, doc: Its name. }\n' +
      '  mayday:\n    name: Mayday\n    doc: A ship is in danger.\n',
    'harbour/examples/ships/hail.json': '{ "kind": "hail", "name": "Ida" }\n',
    'harbour/examples/ships/mayday.json': '{ "kind": "mayday" }\n',
  };

  test('a union that is gone is no silence', async () => {
    const { folder, drift, write } = setting(TWO_DIRECTIONS);
    const { code, stdout } = await drift('--openapi', write('api.json', JSON.stringify(documentOf())));
    expect(code).toBe(1);
    expect(shownIn(folder, stdout)).toContain(`
  HERE/spec/harbour/surface.yaml:7:5 direction-added:ships harbour ships
    openapi     no union ShipEvent: no other union has its events
    catalogue   2 events
    follow it   remove the direction
`);
  });

  test('a union that took its place is named', async () => {
    const { folder, drift, write } = setting(TWO_DIRECTIONS);
    const document = documentOf({
      RadioEvent: UNION('RadioHail', 'RadioSong'),
      RadioHail: eventSchema('hail', { name: STRING }, ['name']),
      RadioSong: eventSchema('song', {}, []),
    });
    const { stdout } = await drift('--openapi', write('api.json', JSON.stringify(document)));
    expect(shownIn(folder, stdout)).toBe(`openapi: HERE/api.json
  HERE/spec/harbour/surface.yaml:7:5 direction-added:ships harbour ships
    openapi     no union ShipEvent: 1 of its 2 events are in RadioEvent
    catalogue   2 events
    follow it   upstream: RadioEvent
    explain it  departs: { direction-added:ships: TODO why }
  1 unexplained difference, 2 explained

1 unexplained difference, 2 explained
`);
  });

  test('a tag of two directions is followed in each', async () => {
    const { drift, write } = setting(TWO_DIRECTIONS);
    const document = documentOf({
      QuayEvent: UNION('QuayEventArrived', 'QuayEventLeft', 'QuayEventError'),
      QuayEventError: eventSchema('error', {}, []),
      ShipEvent: UNION('ShipEventHail', 'ShipEventMayday', 'ShipEventError'),
      ShipEventHail: eventSchema('hail', { name: STRING }, ['name']),
      ShipEventMayday: eventSchema('mayday', {}, []),
      ShipEventError: eventSchema('error', {}, []),
    });
    const { stdout } = await drift('--openapi', write('api.json', JSON.stringify(document)));
    expect(
      [...stdout.matchAll(/follow it {3}realtime-events add error .*(--direction \w+ --name \w+) --spec/g)].map(
        (each) => each[1],
      ),
    ).toEqual(['--direction ships --name ShipsError', '--direction quay --name QuayError']);
  });
});

describe('what cannot be read', () => {
  const GONE = { $ref: '#/components/schemas/Gone' };

  test('is a finding where it stands, and everything else is compared', async () => {
    const document = documentOf({
      QuayEventArrived: eventSchema('ship.arrived', { ship: GONE, berth: GONE, pilot: STRING }, ['ship', 'berth']),
      QuayEventLeft: { type: 'object', properties: { kind: STRING, ship: SHIP } },
      Vessel: OTHER_VESSEL,
    });
    const { folder, drift, write } = setting();
    const { code, stdout, stderr } = await drift('--openapi', write('api.json', JSON.stringify(document)));
    expect([code, stderr]).toEqual([1, '']);
    expect(shownIn(folder, stdout)).toBe(`openapi: HERE/api.json
  HERE/spec/harbour/quay/ships.yaml:14:3 unreadable:QuayEventLeft ship.left: QuayEventLeft
    openapi     \`kind\` has no single value, so its tag is not known, at #/components/schemas/QuayEventLeft
    catalogue   ShipLeftEvent
    follow it   compare it by eye: everything else was compared
    explain it  departs: { unreadable:QuayEventLeft: TODO why }
  HERE/spec/harbour/quay/ships.yaml:7:7 unreadable ship.arrived: ship
    openapi     the reference #/components/schemas/Gone points at nothing, at #/components/schemas/QuayEventArrived/properties/ship
    catalogue   Ship
    follow it   compare it by eye: everything else was compared
    explain it  departs: { unreadable: TODO why }
  HERE/spec/harbour/quay/ships.yaml:8:7 unreadable ship.arrived: berth
    openapi     the reference #/components/schemas/Gone points at nothing, at #/components/schemas/QuayEventArrived/properties/berth
    catalogue   integer
    follow it   compare it by eye: everything else was compared
    explain it  departs: { unreadable: TODO why }
  HERE/spec/harbour/quay/ships.yaml:2:3 field-removed:pilot ship.arrived: pilot
    openapi     optional string
    catalogue   no such field
    follow it   pilot: { type: string, optional: true, doc: TODO }
    explain it  departs: { field-removed:pilot: TODO why }
  4 unexplained differences, 2 explained

4 unexplained differences, 2 explained
`);
  });

  test('is one finding where a shared type is used in many places', async () => {
    const { folder, drift, write } = setting();
    const document = documentOf({ Vessel: { allOf: [GONE, OTHER_VESSEL] } });
    const { stdout } = await drift('--openapi', write('api.json', JSON.stringify(document)));
    expect(shownIn(folder, stdout).split('\n').slice(1, 4)).toEqual([
      '  HERE/spec/harbour/quay/ships.yaml:22:3 unreadable ship.arrived: ship (and 1 other event)',
      '    openapi     the reference #/components/schemas/Gone points at nothing, at #/components/schemas/Vessel/allOf/0',
      '    catalogue   Ship',
    ]);
  });

  test('is explained like any other difference', async () => {
    const ships = HARBOUR['harbour/quay/ships.yaml']!.replace(
      '    upstream: QuayEventLeft\n',
      '    upstream: QuayEventLeft\n    departs: { unreadable:QuayEventLeft: Its tag is only in the words beside it. }\n',
    );
    const { drift, write } = setting({ ...HARBOUR, 'harbour/quay/ships.yaml': ships });
    const document = documentOf({ QuayEventLeft: { type: 'object', properties: { kind: STRING } } });
    expect(await drift('--openapi', write('api.json', JSON.stringify(document)))).toMatchObject({ code: 0 });
  });

  test('is compared by the tag of its example', async () => {
    const QuayEventLeft = {
      type: 'object',
      properties: { kind: STRING, ship: SHIP, wind: STRING },
      required: ['ship'],
      example: '{ "kind": "ship.left", "ship": { "name": "Ida", "cargo": "coal" } }',
    };
    const { drift, write } = setting();
    const { stdout } = await drift('--openapi', write('api.json', JSON.stringify(documentOf({ QuayEventLeft }))));
    expect(stdout).toContain("`kind` has no single value; ship.left is its example's, at #/components/schemas/Qu");
    expect(stdout).toContain('field-removed:wind ship.left: wind');
    expect(stdout).not.toContain('event-added');
  });
});

describe('an explanation that explains nothing', () => {
  const withDeparture = (key: string): Readonly<Record<string, string>> => ({
    ...HARBOUR,
    'harbour/quay/ships.yaml': HARBOUR['harbour/quay/ships.yaml']!.replace(
      'doc: Its name. }',
      `doc: Its name., departs: { ${key}: It was so. } }`,
    ),
  });

  test('is reported when it names the witness', async () => {
    const { folder, drift, write } = setting(withDeparture('nullable@openapi'));
    const { code, stdout } = await drift('--openapi', write('api.json', JSON.stringify(documentOf())));
    expect(code).toBe(1);
    expect(shownIn(folder, stdout)).toContain(`
explanations that no longer apply
  HERE/spec/harbour/quay/ships.yaml:25:56 nullable@openapi explains nothing any more: remove it

0 unexplained differences, 2 explained, 1 explanation that no longer applies
`);
  });

  test("is another witness's business when it names none, or another", async () => {
    for (const key of ['nullable', 'nullable@sdk']) {
      const { drift, write } = setting(withDeparture(key));
      expect(await drift('--openapi', write('api.json', JSON.stringify(documentOf())))).toMatchObject({ code: 0 });
    }
  });
});

const TYPINGS = `
export type QuayEvent = ArrivedEvent | LeftEvent;
export interface ArrivedEvent { kind: 'ship.arrived'; ship: Vessel; berth: number; }
export interface LeftEvent { kind: 'ship.left'; ship: Vessel; }
export interface Vessel { name: string | null; cargo: 'coal' | 'fish'; }
`;

const TYPINGS_PACKAGE = {
  'node_modules/harbour-sdk/package.json': '{ "name": "harbour-sdk", "version": "4.5.6" }',
  'node_modules/harbour-sdk/index.d.ts': TYPINGS,
};

describe('typings', () => {
  test('are read from a folder, and named with their version', async () => {
    const { folder, drift } = setting();
    writeFolder(folder, TYPINGS_PACKAGE);
    const { code, stdout } = await drift('--sdk', path.join(folder, 'node_modules/harbour-sdk'));
    expect(code).toBe(1);
    expect(shownIn(folder, stdout)).toContain(
      'sdk: harbour-sdk 4.5.6\n  HERE/spec/harbour/quay/ships.yaml:25:7 not-nullable ship.arrived: ship.name',
    );
  });

  test('that agree where the document does not give the departure its name', async () => {
    const { folder, drift, write } = setting();
    writeFolder(folder, TYPINGS_PACKAGE);
    const document = write(
      'api.json',
      JSON.stringify(
        documentOf({ Vessel: { ...OTHER_VESSEL, properties: { ...OTHER_VESSEL.properties, length: undefined } } }),
      ),
    );
    const { stdout } = await drift(
      '--format',
      'json',
      '--openapi',
      document,
      '--sdk',
      path.join(folder, 'node_modules/harbour-sdk'),
    );
    const { witnesses, unused } = JSON.parse(stdout) as {
      witnesses: { witness: string; unexplained: { explain: string }[] }[];
      unused: unknown[];
    };
    expect(unused).toEqual([]);
    expect(
      witnesses.map(({ witness, unexplained }) => [witness, ...unexplained.map(({ explain }) => explain)]),
    ).toEqual([
      ['openapi', 'departs: { not-nullable: TODO why }', 'departs: { value-removed:grain@openapi: TODO why }'],
      ['sdk', 'departs: { not-nullable: TODO why }'],
    ]);
  });

  test('and a document together judge explanations that name no witness', async () => {
    const ships = HARBOUR['harbour/quay/ships.yaml']!.replace(
      'doc: Its name. }',
      'doc: Its name., departs: { nullable: It was so. } }',
    );
    const { folder, drift, write } = setting({ ...HARBOUR, 'harbour/quay/ships.yaml': ships });
    writeFolder(folder, {
      ...TYPINGS_PACKAGE,
      'node_modules/harbour-sdk/index.d.ts': TYPINGS.replace('string | null', 'string'),
    });
    const document = write('api.json', JSON.stringify(documentOf()));
    const { code, stdout } = await drift('--openapi', document, '--sdk', path.join(folder, 'node_modules/harbour-sdk'));
    expect(code).toBe(1);
    expect(stdout).toContain('nullable explains nothing any more');
  });
});

describe('recorded traffic', () => {
  const SECRET = 'the treasure lies below the lighthouse';
  const frames = [
    { kind: 'ship.arrived', ship: { name: 'Ida', cargo: 'coal' }, pilot: SECRET },
    { kind: 'ship.arrived', ship: { name: null, cargo: 'coal' } },
    { kind: 'ship.sunk', diary: SECRET },
  ];
  const RECORDING = `${frames.map((frame) => JSON.stringify(frame)).join('\n')}\nno frame\n`;

  test('has notes for those who ask', async () => {
    const { folder, drift, write } = setting();
    const { stdout } = await drift('--notes', '--traffic', write('session.jsonl', RECORDING));
    expect(shownIn(folder, stdout)).toContain(`
  note 1 line with no JSON: HERE/session.jsonl:4
  note harbour: never seen from the quay: ship.left
  3 unexplained differences, 0 explained
`);
  });

  test('is told with counts and first places', async () => {
    const { folder, drift, write } = setting();
    const { code, stdout } = await drift('--traffic', write('session.jsonl', RECORDING));
    expect(code).toBe(1);
    const lines = shownIn(folder, stdout).replaceAll('HERE/', '').split('\n');
    expect(lines.filter((line) => /^ {2}\S|^\S/.test(line) && line !== '')).toEqual([
      'traffic: session.jsonl (3 frames of harbour)',
      '  spec/harbour/quay/ships.yaml:25:7 not-nullable ship.arrived: ship.name, in 1 frame, first at session.jsonl:2',
      '  spec/harbour/quay/ships.yaml:2:3 field-removed:pilot ship.arrived: pilot, in 1 frame, first at session.jsonl:1',
      '  spec/harbour/surface.yaml:7:5 event-removed:ship.sunk ship.sunk, in 1 frame, first at session.jsonl:3',
      '  3 unexplained differences, 0 explained; --notes lists 2 notes',
      '3 unexplained differences, 0 explained',
    ]);
    expect(stdout).toContain('departs: { not-nullable@traffic: TODO why }');
  });

  test.each(['text', 'json', 'github', 'markdown'])('keeps its payload to itself in %s', async (format) => {
    const { drift, write } = setting();
    const { stdout, stderr } = await drift(
      '--format',
      format,
      '--explained',
      '--traffic',
      write('session.jsonl', RECORDING),
    );
    expect(stdout).toContain('ship.sunk');
    expect(stdout + stderr).not.toContain('treasure');
  });
});

describe('a witness that cannot be read', () => {
  const cases: readonly [
    name: string,
    files: Readonly<Record<string, string>>,
    args: readonly string[],
    message: string,
  ][] = [
    [
      'no witness at all',
      {},
      [],
      'drift needs a witness: --openapi FILE, --asyncapi FILE, --sdk [PACKAGE], --traffic FILE...',
    ],
    ['a missing document', {}, ['--openapi', 'HERE/api.json'], 'HERE/api.json: there is no such file'],
    ['a folder', {}, ['--openapi', 'HERE/spec'], 'HERE/spec: it is a folder'],
    [
      'neither JSON nor YAML',
      { 'api.json': '{ "openapi": ' },
      ['--openapi', 'HERE/api.json'],
      'HERE/api.json: neither JSON nor YAML',
    ],
    ['no document', { 'api.json': '[]' }, ['--openapi', 'HERE/api.json'], 'HERE/api.json: no OpenAPI document'],
    ['an empty file', { 'api.yaml': '' }, ['--openapi', 'HERE/api.yaml'], 'HERE/api.yaml: neither JSON nor YAML'],
    [
      'a document without the union',
      { 'api.json': JSON.stringify({ components: { schemas: {} } }) },
      ['--openapi', 'HERE/api.json'],
      'HERE/api.json: the document has none of QuayEvent',
    ],
    [
      'a package that is not installed',
      {},
      ['--sdk', 'no-such-package-anywhere'],
      'no-such-package-anywhere is not installed',
    ],
    [
      'a package without the union',
      { 'sdk/package.json': '{ "name": "other" }', 'sdk/index.d.ts': 'export type A = string;' },
      ['--sdk', 'HERE/sdk'],
      'other: its typings have none of QuayEvent',
    ],
    ['missing traffic', {}, ['--traffic', 'HERE/none.jsonl'], 'cannot read HERE/none.jsonl: there is no such file'],
    [
      'traffic without a frame',
      { 'none.jsonl': '{"a":1}\n' },
      ['--traffic', 'HERE/none.jsonl'],
      'no frame was found in HERE/none.jsonl',
    ],
    [
      'an unknown surface',
      {},
      ['--sdk', '--surface', 'harbor'],
      'there is no surface `harbor`; did you mean `harbour`?',
    ],
  ];

  test.each(cases)('%s', async (_, files, args, message) => {
    const { folder, drift } = setting();
    writeFolder(folder, files);
    const { code, stdout, stderr } = await drift(...args.map((arg) => arg.replace('HERE', folder)));
    expect([code, stdout]).toEqual([2, '']);
    expect(shownIn(folder, stderr)).toContain(`realtime-events: ${message}`);
    expect(shownIn(folder, stderr)).not.toContain(folder);
  });

  test('is told even where another witness agrees', async () => {
    const { drift, write } = setting();
    const outcome = await drift(
      '--openapi',
      write('api.json', JSON.stringify(documentOf())),
      '--sdk',
      'no-such-package-anywhere',
    );
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
  });
});

test('a catalogue from which an event is missing is told so, with what is left over', async () => {
  const without = HARBOUR['harbour/quay/ships.yaml']!.replace(/ {2}ship\.left:[^]*?\n\n/, '');
  const { drift, write } = setting({ ...HARBOUR, 'harbour/quay/ships.yaml': without });
  const { code, stdout, stderr } = await drift('--openapi', write('api.json', JSON.stringify(documentOf())));
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /event-removed:ship\.left ship\.left\n.*\n.*\n {4}follow it {3}realtime-events add ship\.left --openapi /,
  );
  expect(stderr).toContain('examples/quay/ship.left.json');
});

test('a catalogue with problems is no side of a comparison', async () => {
  const { drift, write } = setting({ ...HARBOUR, 'harbour/quay/ships.yaml': 'events: 3\n' });
  const { code, stdout, stderr } = await drift('--openapi', write('api.json', JSON.stringify(documentOf())));
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('harbour/quay/ships.yaml:1:');
});

test('the catalogue of this project agrees with the official typings', async () => {
  const { code, stdout } = await realtimeEvents('drift', '--spec', path.join(root, 'spec'), '--sdk');
  expect(stdout).toMatch(/\n0 unexplained differences, \d+ explained\n$/);
  expect(code).toBe(0);
});

test('a union that a witness lost has the id of a direction that it never had', () => {
  const witness = model({ events: { arrived: {} } });
  const catalogue = model({ events: { arrived: {} }, client: { hail: {} } });
  const wanted = { surface: 'harbour', discriminator: 'kind', direction: 'client', union: 'ClientEvent', events: [] };
  const reading = { model: witness, cannotTell: ['surfaces' as const], missing: ['ClientEvent'], doubts: [] };
  const lost = explainReading('openapi', reading, catalogue, [wanted]).unexplained;
  expect(lost.map(({ id }) => id)).toEqual(compare(witness, catalogue).map(({ id }) => id));
});
