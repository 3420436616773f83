/** Every command that drift prints behind "follow it" runs as it is printed, and settles what it was printed for. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realtimeEvents, root, type Outcome } from '../support/cli.js';
import { readFolder, writeFolder } from '../support/folders.js';
import { documentOf, eventSchema, HARBOUR, setting, SHIP, STRING, type Setting } from './harbour-catalogue.js';

interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly witness: string;
  readonly catalogue: string;
  readonly follow: string;
}

const UNION = (...names: string[]): object => ({
  oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

/** Two directions: quays and ships, of which ships have one event. */
const CATALOGUE: Readonly<Record<string, string>> = {
  ...HARBOUR,
  'harbour/surface.yaml': `${HARBOUR['harbour/surface.yaml']!}    ships:
      doc: Events of ships.
      upstream: ShipEvent
`,
  'harbour/ships/calls.yaml':
    'events:\n  hail:\n    name: Hail\n    doc: A ship calls.\n    fields:\n      name: { type: string, doc: Its name. }\n',
  'harbour/examples/ships/hail.json': '{ "kind": "hail", "name": "Ida" }\n',
  'lighthouse/surface.yaml': `surface:
  name: lighthouse
  doc: A lighthouse.
  entry: ./lighthouse
  discriminator: kind
  directions:
    lamp: { doc: What the lamp does. }
`,
  'lighthouse/lamp/light.yaml':
    'events:\n' +
    '  lit:\n    name: Lit\n    upstream: LampEventLit\n    doc: The lamp burns.\n' +
    '  dark:\n    name: Dark\n    upstream: LampEventDark\n    doc: The lamp is out.\n',
  'lighthouse/examples/lamp/lit.json': '{ "kind": "lit" }\n',
  'lighthouse/examples/lamp/dark.json': '{ "kind": "dark" }\n',
};

const SCHEMAS = {
  ShipEvent: UNION('ShipEventHail'),
  ShipEventHail: eventSchema('hail', { name: STRING }, ['name']),
  LampEventLit: eventSchema('lit', {}, []),
  LampEventDark: eventSchema('dark', {}, []),
};

/** What each witness has and the catalogue lacks. */
const PLANTED: readonly [name: string, witness: (here: Setting) => string[], commands: number][] = [
  [
    'a document with new events, one of them in both directions',
    ({ write }) => {
      const document = documentOf({
        ...SCHEMAS,
        QuayEvent: UNION('QuayEventArrived', 'QuayEventLeft', 'QuayEventSunk', 'QuayEventSignal'),
        QuayEventSunk: eventSchema('ship.sunk', { ship: SHIP, depth: { type: 'number' } }, ['ship']),
        QuayEventSignal: eventSchema('signal', { flag: STRING }, ['flag']),
        ShipEvent: UNION('ShipEventHail', 'ShipEventSignal', 'ShipEventCargo', 'ShipEventError'),
        ShipEventError: eventSchema('error', { reason: STRING }, []),
        ShipEventSignal: eventSchema('signal', { lamp: { type: 'boolean' } }, []),
        ShipEventCargo: eventSchema('cargo/loaded', { tons: { type: 'integer' } }, []),
      });
      return ['--openapi', write('new api.json', JSON.stringify(document))];
    },
    5,
  ],
  [
    'a document with events in no union',
    ({ write }) => {
      const document = documentOf({
        ...SCHEMAS,
        ShipEventAnchor: eventSchema('anchor', {}, []),
        LampEventDim: eventSchema('dim', { percent: { type: 'integer' } }, ['percent']),
      });
      return ['--openapi', write('api.json', JSON.stringify(document))];
    },
    2,
  ],
  [
    'typings with a new event',
    ({ folder }) => {
      const typings = `
export type QuayEvent = Arrived | Left | Sunk;
export type ShipEvent = Hail;
export interface Arrived { kind: 'ship.arrived'; ship: Vessel; berth: number; }
export interface Left { kind: 'ship.left'; ship: Vessel; }
export interface Sunk { kind: 'ship.sunk'; ship: Vessel; }
export interface Hail { kind: 'hail'; name: string; }
export interface Vessel { name: string; cargo: 'coal' | 'fish'; }
`;
      writeFolder(folder, { 'an sdk/package.json': '{ "name": "harbour-sdk" }', 'an sdk/index.d.ts': typings });
      return ['--sdk', path.join(folder, 'an sdk')];
    },
    1,
  ],
  [
    'recordings with a new event each',
    ({ write }) => [
      '--traffic',
      write(
        'monday.jsonl',
        '{"kind":"ship.left","ship":{"name":"Ida","cargo":"coal"}}\n{"kind":"storm","from":"west"}\n',
      ),
      write('one more.jsonl', '{"kind":"ship.left","ship":{"name":"Ida","cargo":"coal"}}\n{"kind":"ebb","hours":6}\n'),
      '--direction',
      'quay',
    ],
    2,
  ],
  [
    'a recording that alone says nothing of its sender',
    ({ write }) => ['--traffic', write('storms.jsonl', '{"kind":"storm","from":"west"}\n'), '--direction', 'quay'],
    1,
  ],
];

async function findings({ drift }: Setting, witness: readonly string[]): Promise<Finding[]> {
  const { stdout, stderr } = await drift('--format', 'json', ...witness);
  if (stdout === '') throw new Error(stderr);
  const { witnesses } = JSON.parse(stdout) as { witnesses: { unexplained: Finding[] }[] };
  return witnesses.flatMap(({ unexplained }) => unexplained);
}

/** Words of a command as a shell takes them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

async function follow(command: string): Promise<Outcome> {
  const [program, ...args] = wordsOf(command);
  expect(program).toBe('realtime-events');
  return realtimeEvents(...args);
}

describe('what drift says to follow', () => {
  test.each(PLANTED)('%s', async (_, plant, commands) => {
    const here = setting(CATALOGUE);
    const witness = plant(here);
    const before = await findings(here, witness);
    const toRun = before.filter((finding) => finding.follow.startsWith('realtime-events '));
    expect(toRun).toHaveLength(commands);
    for (const { follow: command } of toRun) {
      const { code, stderr } = await follow(command);
      expect([command, code, stderr]).toEqual([command, 0, '']);
    }
    const after = await findings(here, witness);
    expect(after.filter(({ id }) => toRun.some((finding) => finding.id === id))).toEqual([]);
    // Whatever is left says what differs.
    expect([...before, ...after].filter((finding) => finding.witness === finding.catalogue)).toEqual([]);
  });

  test('a sender that nothing tells is asked for, not guessed', async () => {
    const here = setting(CATALOGUE);
    const file = here.write('calm.jsonl', '{"kind":"calm"}\n{"kind":"calm"}\n');
    const [calm] = await findings(here, ['--traffic', file]);
    expect(calm!.follow).toBe('say who sent it: --direction quay, or --direction ships');
  });

  test('an event whose tag is inside another field is written by hand', async () => {
    const here = setting(readFolder(path.join(root, 'test/golden/nested-tags/spec')));
    const file = here.write('yard.jsonl', '{"meta":{"kind":"lorry.lost","id":"a"},"lorry":"X1"}\n');
    const asked = ['--traffic', file, '--surface', 'yard', '--direction', 'server'];
    const [lost] = await findings(here, asked);
    expect(lost!.follow).toBe('write it by hand: its tag is inside another field, `meta.kind`');
    const added = await realtimeEvents('add', 'lorry.lost', ...asked, '--spec', path.join(here.folder, 'spec'));
    expect(added).toMatchObject({
      code: 2,
      stderr:
        'realtime-events: the tags of `yard` are inside another field (`meta.kind`): its events are written by hand, so nothing was written\n',
    });
  });
});
