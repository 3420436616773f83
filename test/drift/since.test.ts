/** `realtime-events drift --openapi NEW --since OLD`: what changed upstream, whatever the catalogue says. */
import { describe, expect, test } from 'vitest';
import { documentOf, eventSchema, HARBOUR, OTHER_VESSEL, setting, SHIP, shownIn, STRING } from './harbour-catalogue.js';

type Schemas = Readonly<Record<string, unknown>>;

/** The report on two documents: what they have in other schemas' places. */
async function since(old: Schemas, later: Schemas, ...options: string[]): Promise<{ code: number; stdout: string }> {
  const { folder, drift, write } = setting();
  const oldFile = write('old.json', JSON.stringify(documentOf(old)));
  const newFile = write('new.json', JSON.stringify(documentOf(later)));
  const { code, stdout, stderr } = await drift('--openapi', newFile, '--since', oldFile, ...options);
  expect(stderr).toBe('');
  return { code, stdout: shownIn(folder, stdout) };
}

const UNION = (...names: string[]): object => ({
  oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

test('the same document has not changed, even where the catalogue differs from it', async () => {
  expect(await since({ Vessel: OTHER_VESSEL }, { Vessel: OTHER_VESSEL })).toEqual({
    code: 0,
    stdout: 'openapi: HERE/new.json, since HERE/old.json\n\n0 changes since HERE/old.json\n',
  });
});

test('events, fields, values and kinds are told as they were and as they are', async () => {
  const { code, stdout } = await since(
    { Vessel: OTHER_VESSEL },
    {
      QuayEvent: UNION('QuayEventArrived', 'QuayEventSunk'),
      QuayEventArrived: eventSchema('ship.arrived', { ship: SHIP, berth: STRING }, ['ship']),
      QuayEventSunk: eventSchema('ship.sunk', {}, []),
      QuayEventLeft: undefined,
    },
  );
  expect(code).toBe(1);
  expect(stdout).toBe(`openapi: HERE/new.json, since HERE/old.json
  not-nullable ship.arrived: ship.name
    before      may be null
    now         never null
  value-removed:grain ship.arrived: ship.cargo
    before      grain
    now         no such value
  field-removed:length ship.arrived: ship.length
    before      optional number
    now         no such field
  optional ship.arrived: berth
    before      required
    now         optional
  type ship.arrived: berth
    before      integer
    now         string
  event-added ship.sunk
    before      no such event
    now         ShipSunkEvent
  event-removed:ship.left ship.left
    before      ShipLeftEvent
    now         no such event

7 changes since HERE/old.json
`);
});

test('what stands in no union, unions of events, and what cannot be read', async () => {
  const { stdout } = await since(
    { QuayEventRain: eventSchema('rain', {}, []) },
    {
      QuayEventLeft: { type: 'object', properties: { kind: STRING, ship: SHIP }, required: ['kind', 'ship'] },
      QuayEventSnow: eventSchema('snow', {}, []),
      AnchorEvent: UNION('AnchorDropped', 'AnchorRaised'),
      AnchorDropped: eventSchema('anchor.dropped', {}, []),
      AnchorRaised: eventSchema('anchor.raised', {}, []),
    },
  );
  expect(stdout).toBe(`openapi: HERE/new.json, since HERE/old.json
  unreadable:QuayEventLeft QuayEventLeft
    before      nothing is wrong with it
    now         \`kind\` has no single value, so its tag is not known, at #/components/schemas/QuayEventLeft
  orphan:QuayEventSnow QuayEventSnow
    before      not there
    now         snow, in no union
  orphan:QuayEventRain QuayEventRain
    before      rain, in no union
    now         not there
  unclaimed:AnchorEvent AnchorEvent
    before      not there
    now         a union of 2 events

4 changes since HERE/old.json
`);
});

test('the changes are data, too', async () => {
  const { stdout } = await since({}, { Vessel: OTHER_VESSEL }, '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    since: 'HERE/old.json',
    openapi: 'HERE/new.json',
    changes: [
      { rule: 'nullable' },
      {
        rule: 'value-added',
        subject: 'grain',
        path: 'ship.arrived: ship.cargo',
        before: 'no such value',
        now: 'grain',
      },
      { rule: 'field-added', path: 'ship.arrived: ship.length', tags: ['ship.arrived', 'ship.left'] },
    ],
  });
});

describe('a union that is gone', () => {
  test('is one change', async () => {
    const { folder, drift, write } = setting({
      ...HARBOUR,
      'harbour/surface.yaml': HARBOUR['harbour/surface.yaml']!.replace(
        '  directions:\n',
        '  directions:\n    ships:\n      doc: Events of ships.\n      upstream: ShipEvent\n',
      ),
      'harbour/ships/calls.yaml': 'events:\n  hail:\n    name: Hail\n    doc: A ship calls.\n',
      'harbour/examples/ships/hail.json': '{ "kind": "hail" }\n',
    });
    const hail = { ShipEventHail: eventSchema('hail', {}, []) };
    const old = documentOf({ ...hail, ShipEvent: UNION('ShipEventHail', 'QuayEventLeft') });
    const oldFile = write('old.json', JSON.stringify(old));
    const newFile = write('new.json', JSON.stringify(documentOf(hail)));
    const { stdout } = await drift('--openapi', newFile, '--since', oldFile);
    expect(shownIn(folder, stdout)).toBe(`openapi: HERE/new.json, since HERE/old.json
  direction-removed:ShipEvent harbour ships
    before      ShipEvent
    now         no union ShipEvent

1 change since HERE/old.json
`);
  });
});

describe('wrong usage', () => {
  test.each([
    [
      'no later document',
      ['--since', 'HERE/old.json'],
      '--since names an earlier document: name the later one with --openapi',
    ],
    [
      'an earlier document that is not there',
      ['--openapi', 'HERE/new.json', '--since', 'HERE/gone.json'],
      'HERE/gone.json: there is no such file',
    ],
  ])('%s', async (_, args, message) => {
    const { folder, drift, write } = setting();
    write('new.json', JSON.stringify(documentOf()));
    const { code, stdout, stderr } = await drift(...args.map((arg) => arg.replace('HERE', folder)));
    expect([code, stdout, shownIn(folder, stderr)]).toEqual([2, '', `realtime-events: ${message}\n`]);
  });
});
