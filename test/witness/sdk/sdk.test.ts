import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { printExpression } from '../../../generator/model/expression.js';
import type { Field, Model } from '../../../generator/model/index.js';
import { readSdk } from '../../../generator/witness/sdk/index.js';
import type { Wanted } from '../../../generator/witness/reading.js';

const WANTED: Wanted = {
  surface: 'harbour',
  discriminator: 'kind',
  direction: 'server',
  union: 'HarbourEvent',
  events: [],
};
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A package of the given files. */
function packageOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'harbour-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function read(files: Readonly<Record<string, string>>): Model {
  return readSdk(packageOf(files), 'harbour', [WANTED]).model;
}

/** `name?: expression` of each field but the tag, with those of the declarations that it reaches. */
function shapeOf({ surfaces }: Model): Readonly<Record<string, readonly string[] | string>> {
  const line = ({ name, optional, nullable, type }: Field): string =>
    `${name}${optional ? '?' : ''}: ${printExpression(type, 'harbour')}${nullable ? ' | null' : ''}`;
  const [surface] = surfaces;
  const declarations = surface!.declarations.map((each) => [
    each.typeName,
    each.kind === 'object' ? each.fields.map(line) : printExpression(each.type, 'harbour'),
  ]);
  const events = surface!.directions.flatMap(({ events }) =>
    events.map((event) => [event.tag, event.fields.slice(1).map(line)]),
  );
  return Object.fromEntries([...events, ...declarations]) as Record<string, readonly string[] | string>;
}

/** Typings with one event, `arrived`, of the given members. */
function typings(members: string, others = ''): Readonly<Record<string, string>> {
  return {
    'harbour.d.ts': `export type HarbourEvent = Arrived;\nexport interface Arrived { ${members} kind: 'arrived'; }\n${others}`,
  };
}

const MEMBERS: readonly [
  name: string,
  member: string,
  line: string,
  declarations?: Readonly<Record<string, unknown>>,
][] = [
  ['a string', 'flag: string;', 'flag: string'],
  ['optional', 'flag?: number;', 'flag?: number'],
  ['undefined', 'flag: boolean | undefined;', 'flag?: boolean'],
  ['null', 'flag?: string | null;', 'flag?: string | null'],
  ['a literal', "flag: 'up';", 'flag: "up"'],
  ['numbers and booleans', 'flag: 1 | -2 | true;', 'flag: 1 | -2 | true'],
  ['an enumeration', "flag: 'up' | 'down';", 'flag: "up" | "down"'],
  ['an open enumeration', "flag: (string & {}) | 'up' | 'down';", 'flag: "up" | "down" | …'],
  ['any string beside a list', "flag: string | 'up';", 'flag: "up" | …'],
  ['both booleans', 'flag: true | false;', 'flag: boolean'],
  [
    'arrays',
    "flag: Array<'up' | 'down'>; flags: readonly string[]; more: ReadonlyArray<string | null>;",
    'flag: ("up" | "down")[]',
  ],
  ['a map', 'flag: { [key: string]: string };', 'flag: map<string>'],
  ['a record', 'flag: Record<string, unknown>;', 'flag: object'],
  ['any JSON', 'flag: unknown;', 'flag: unknown'],
  ['any object', 'flag: object;', 'flag: object'],
  ['an empty object', 'flag: {};', 'flag: object'],
  ['a template', 'flag: `v${number}`;', 'flag: string'],
  ['a quoted name', "'odd-flag': string;", 'odd-flag: string'],
  ['an object inside', 'flag: { a: string };', 'flag: ArrivedFlag', { ArrivedFlag: ['a: string'] }],
  [
    'objects in one',
    'flag: { a: string } & { b?: number };',
    'flag: ArrivedFlag',
    { ArrivedFlag: ['a: string', 'b?: number'] },
  ],
  [
    'a union of objects',
    'flag: { a: string } | { b: string };',
    'flag: ArrivedFlag1 | ArrivedFlag2',
    { ArrivedFlag1: ['a: string'], ArrivedFlag2: ['b: string'] },
  ],
];

describe('a member', () => {
  test.each(MEMBERS)('%s', (_, member, line, declarations = {}) => {
    const { arrived, ...others } = shapeOf(read(typings(member)));
    expect((arrived as readonly string[])[0]).toBe(line);
    expect(others).toEqual(declarations);
  });
});

describe('names', () => {
  test('of interfaces, aliases and namespaces, which may recur', () => {
    const others = `
      export declare namespace Arrived {
        interface Ship extends Named { mast?: Ship.Mast; twin?: Ship }
        namespace Ship { interface Mast { height: number; flags: Flag } }
      }
      interface Named { name: string }
      export type Flag = 'up' | Other | null;
      type Other = 'down';
    `;
    expect(shapeOf(read(typings('ship: Arrived.Ship;', others)))).toEqual({
      arrived: ['ship: ArrivedShip'],
      ArrivedShip: ['name: string', 'mast?: ArrivedShipMast', 'twin?: ArrivedShip'],
      ArrivedShipMast: ['height: number', 'flags: Flag'],
      Flag: '"up" | Other | null',
      Other: '"down"',
    });
  });

  test('from other files, through every kind of import', () => {
    const files = {
      'deep/harbour.d.ts': `
        import * as Shared from '../shared.js';
        import { Rope as Line, type Knot } from '../index.js';
        export type HarbourEvent = Arrived | (Left | HarbourEvent.Sunk);
        export interface Arrived { kind: 'arrived'; ship: Shared.Ship.Hull; line: Line }
        export interface Left { kind: 'left'; knot?: Knot }
        export declare namespace HarbourEvent { interface Sunk { kind: 'sunk'; anchor: Shared.Anchor } }
      `,
      'shared.d.ts':
        'export declare namespace Ship { interface Hull { length: number } }\nexport * from "./more/index.js";',
      'index.d.ts': "export { Rope, Bend as Knot } from './more';",
      'more/index.d.ts':
        "export interface Rope { metres: number }\nexport type Bend = 'reef' | 'bowline';\nexport interface Anchor { weight: number }",
    };
    expect(shapeOf(read(files))).toEqual({
      arrived: ['ship: ShipHull', 'line: Rope'],
      left: ['knot?: Bend'],
      sunk: ['anchor: Anchor'],
      ShipHull: ['length: number'],
      Rope: ['metres: number'],
      Bend: '"reef" | "bowline"',
      Anchor: ['weight: number'],
    });
  });

  test('that are taken get a number', () => {
    const others = 'export interface ArrivedFlag { b: string }';
    expect(Object.keys(shapeOf(read(typings('flag: { a: string }; other: ArrivedFlag;', others))))).toEqual([
      'arrived',
      'ArrivedFlag',
      'ArrivedFlag2',
    ]);
  });

  test('of several files: the least deep is taken', () => {
    const files = { 'old/a.d.ts': typings('old: string;')['harbour.d.ts']!, ...typings('flag: string;') };
    expect(shapeOf(read(files))).toEqual({ arrived: ['flag: string'] });
  });

  test('of places', () => {
    const model = read(typings('flag: { a: string };'));
    expect(model.surfaces[0]!.directions[0]!.events[0]!.fields[1]!.place).toEqual({
      file: 'harbour/harbour.d.ts',
      path: ['Arrived', 'flag'],
    });
    expect(model.surfaces[0]!.declarations[0]!.place).toEqual({
      file: 'harbour/harbour.d.ts',
      path: ['Arrived', 'flag'],
    });
  });
});

describe('what cannot be read', () => {
  test.each([
    [
      'a name of another package',
      typings('flag: Elsewhere.Flag; name: string;', "import * as Elsewhere from 'elsewhere';"),
      'the type Elsewhere.Flag is not declared where it can be found, at harbour/harbour.d.ts:2',
    ],
    [
      'a conditional type',
      typings('flag: string extends number ? 1 : 2; name: string;'),
      'this type cannot be read: string extends number ? 1 : 2, at harbour/harbour.d.ts:2',
    ],
    [
      'a generic type',
      typings('flag: Box<string>; name: string;', 'interface Box<T> { t: T }'),
      'this type cannot be read: Box<string>, at harbour/harbour.d.ts:2',
    ],
  ])('%s: nothing is known of the field, and all of its neighbours', (_, files, unread) => {
    expect(read(files).surfaces[0]!.directions[0]!.events[0]!.fields.slice(0)).toMatchObject([
      { name: 'kind' },
      { name: 'flag', type: { kind: 'unknown', unread } },
      { name: 'name', type: { kind: 'string' } },
    ]);
  });

  test('a shared type is declared as one of which nothing is known', () => {
    const { surfaces } = read(typings('flag: Flag; flags: Flag[];', 'interface Flag { wave(): void; }'));
    expect(surfaces[0]!.declarations).toMatchObject([
      {
        kind: 'alias',
        typeName: 'Flag',
        type: { unread: 'this type cannot be read: wave(): void;, at harbour/harbour.d.ts:3' },
      },
    ]);
  });

  const EVENTS: readonly [name: string, member: string, declared: string, doubt: object][] = [
    [
      'an event without a tag',
      'A',
      'export interface A { kind: string }',
      { name: 'A', why: '`kind` has no single value, so its tag is not known, at harbour/harbour.d.ts:3' },
    ],
    [
      'a second event with one tag',
      'A',
      "export interface A { kind: 'left' }",
      { name: 'A', why: 'a second event with the tag left, at harbour/harbour.d.ts:3' },
    ],
    [
      'a member that is not declared',
      'A',
      '',
      { name: 'A', why: 'the type A is not declared where it can be found, at harbour/harbour.d.ts:1' },
    ],
    [
      'a member that is no interface',
      'Array<string>[number]',
      '',
      {
        name: 'Array<string>[number]',
        why: 'this type cannot be read: Array<string>[number], at harbour/harbour.d.ts:1',
      },
    ],
    [
      'a member with a method',
      'A',
      "export interface A { kind: 'a'; call(): void }",
      { name: 'A', why: 'this type cannot be read: call(): void, at harbour/harbour.d.ts:3' },
    ],
  ];

  test.each(EVENTS)('%s is a doubt, and the others are read', (_, member, declared, doubt) => {
    const text = `export type HarbourEvent = Left | ${member};\nexport interface Left { kind: 'left' }\n${declared}`;
    const { model, doubts } = readSdk(packageOf({ 'harbour.d.ts': text }), 'harbour', [WANTED]);
    expect(model.surfaces[0]!.directions[0]!.events.map(({ tag }) => tag)).toEqual(['left']);
    expect(doubts).toEqual([{ surface: 'harbour', direction: 'server', ...doubt }]);
  });

  test.each([
    ['no such union', { 'a.d.ts': 'export type Other = string;' }, 'harbour: its typings have none of HarbourEvent'],
    [
      'no event',
      { 'a.d.ts': 'export type HarbourEvent = A;\nexport interface A { kind: string }' },
      'harbour: no event can be read: A: `kind` has no single value, so its tag is not known, at harbour/a.d.ts:2',
    ],
  ])('%s: the package is no witness', (_, files, message) => {
    expect(() => read(files)).toThrow(message);
  });

  test('no package', () => {
    expect(() => readSdk(path.join(tmpdir(), 'no-such-harbour'), 'harbour', [WANTED])).toThrow(
      'harbour: no package in this folder',
    );
  });
});
