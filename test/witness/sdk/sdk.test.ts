import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { printExpression } from '../../../generator/model/expression.js';
import type { Field, Model } from '../../../generator/model/index.js';
import { readSdk } from '../../../generator/witness/sdk/index.js';
import type { Wanted } from '../../../generator/witness/reader-interface.js';

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

/** What syntax alone does not say. */
const EVALUATED: readonly [name: string, member: string, others: string, shape: Readonly<Record<string, unknown>>][] = [
  [
    'a type with a parameter',
    'flag: Box<string>; flags: Box<Mast[]>;',
    'interface Box<T> { content: T | null } interface Mast { height: number }',
    {
      arrived: ['flag: ArrivedFlag', 'flags: ArrivedFlags'],
      ArrivedFlag: ['content: string | null'],
      ArrivedFlags: ['content: Mast[] | null'],
      Mast: ['height: number'],
    },
  ],
  [
    'some fields of a type, which stay as they are written',
    "flag: Pick<Ship, 'name' | 'mast'>;",
    'interface Ship { name: (string & {}) | "Anna"; mast?: Mast | null; keel: number } interface Mast { height: number }',
    {
      arrived: ['flag: ArrivedFlag'],
      ArrivedFlag: ['name: "Anna" | …', 'mast?: Mast | null'],
      Mast: ['height: number'],
    },
  ],
  [
    'what an interface extends',
    'flag: Ship;',
    "interface Ship extends Omit<Hull, 'age'>, Partial<Rig> { name: string } interface Hull { age: number; length: number } interface Rig { sails: number }",
    { arrived: ['flag: Ship'], Ship: ['length: number', 'sails?: number', 'name: string'] },
  ],
  [
    'a conditional type, one by a key, one made of another',
    "flag: string extends number ? 1 : 2; word: Words['up']; words: { [K in keyof Words]?: Words[K][] };",
    "interface Words { up: 'high'; down: 'low' | null }",
    {
      arrived: ['flag: 2', 'word: "high"', 'words: ArrivedWords'],
      ArrivedWords: ['up?: "high"[]', 'down?: ("low" | null)[]'],
    },
  ],
  [
    'enumerations and their members',
    'flag: Colour.Red; colours: Colour[]; level: Level;',
    "declare enum Colour { Red = 'red', Blue = 'blue' } declare enum Level { Low = 1, High = 5 }",
    { arrived: ['flag: "red"', 'colours: ("red" | "blue")[]', 'level: 1 | 5'] },
  ],
  [
    'a pair, a string with a brand, a word that is made of words',
    "pair: [number, string | null]; id: string & { readonly brand: 'id' }; word: Uppercase<'up' | 'down'>;",
    '',
    { arrived: ['pair: (number | string | null)[]', 'id: string', 'word: "UP" | "DOWN"'] },
  ],
  [
    'choices of which some nothing can be',
    "flag: (Lamp | Bell) & { on: 'lamp' };",
    "interface Lamp { on: 'lamp'; watts: number } interface Bell { on: 'bell'; tone: number }",
    { arrived: ['flag: ArrivedFlag'], ArrivedFlag: ['on: "lamp"', 'watts: number'] },
  ],
  [
    'methods, functions and what may never be there, which nobody sends',
    'flag: Ship;',
    'declare class Ship { name: string; #log: string; private crew: string; static fleet: string; done?: never; sail(): void; turn: () => void; get length(): number }',
    { arrived: ['flag: Ship'], Ship: ['name: string'] },
  ],
];

describe('what syntax alone does not say', () => {
  test.each(EVALUATED)('%s', (_, member, others, shape) => {
    expect(shapeOf(read(typings(member, others)))).toEqual(shape);
  });

  test('events that are made of types with parameters', () => {
    const text = `
      declare enum Name { Arrived = 'ARRIVED', Left = 'LEFT', Sunk = 'SUNK' }
      interface Frame<N extends Name, Data = unknown> { kind: N; data: Data }
      interface Ship { name: string }
      export type Left = Frame<Name.Left, Pick<Ship, 'name'>>;
      type Sunk = { kind: Name.Sunk };
      export type Either<N extends Name = Name> = N extends Name.Sunk ? Sunk : N extends Name.Left ? Left : never;
      export type HarbourEvent = Frame<Name.Arrived, Ship> | Either;
    `;
    const model = read({ 'harbour.d.ts': text });
    expect(shapeOf(model)).toEqual({
      ARRIVED: ['data: Ship'],
      LEFT: ['data: LeftData'],
      SUNK: [],
      Ship: ['name: string'],
      LeftData: ['name: string'],
    });
    expect(model.surfaces[0]!.directions[0]!.events.map(({ upstream }) => upstream)).toEqual([
      undefined,
      'Left',
      'Sunk',
    ]);
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

  test('of bundled typings, which name them in lists of what they export, or not at all', () => {
    const bundle = `
      interface Arrived { kind: 'arrived'; flag: Flag }
      declare class Flag { colour: string }
      type HarbourEvent = Arrived | { kind: 'left' };
      export { type Flag as F, type HarbourEvent as i };
    `;
    const shape = { arrived: ['flag: Flag'], left: [], Flag: ['colour: string'] };
    expect(shapeOf(read({ 'chunk.d.mts': bundle }))).toEqual(shape);
    const entry = "export { i as HarbourEvent, type F } from './chunk.mjs';";
    const hidden = bundle.replaceAll('HarbourEvent', 'E');
    expect(shapeOf(read({ 'index.d.ts': entry, 'chunk.d.mts': hidden }))).toEqual(shape);
    expect(
      shapeOf(
        read({
          'index.d.ts': `import { i } from './chunk';\nexport type { i as HarbourEvent };`,
          'chunk.d.mts': hidden,
        }),
      ),
    ).toEqual(shape);
  });

  test('of events that are listed under several names, once', () => {
    const text = `
      export type HarbourEvent = Arrived | Came | { kind: 'left'; at: 1 } | Omit<Left, 'x'>;
      export interface Arrived { kind: 'arrived'; at: Flag }
      export interface Flag { colour: string }
      export type Came = Arrived;
      export interface Left { kind: 'left'; at: 1; x: string }
    `;
    expect(shapeOf(read({ 'harbour.d.ts': text }))).toEqual({
      arrived: ['at: Flag'],
      left: ['at: 1'],
      Flag: ['colour: string'],
    });
  });

  test('of namespaces, which are named before them', () => {
    const files = {
      'index.d.ts': "export * as Port from './port';",
      'port.d.ts': `
        export declare module Harbour {
          type Event = Arrived | Left;
          interface Arrived { kind: 'arrived'; flag: Flag.Colour }
          namespace Flag { type Colour = 'red' | 'white' }
        }
        export interface Left { kind: 'left' }
      `,
    };
    const readUnion = (union: string): unknown =>
      shapeOf(readSdk(packageOf(files), 'harbour', [{ ...WANTED, union }]).model);
    expect(readUnion('Harbour.Event')).toEqual({
      arrived: ['flag: HarbourFlagColour'],
      left: [],
      HarbourFlagColour: '"red" | "white"',
    });
    expect(readUnion('Port.Harbour.Event')).toEqual(readUnion('Harbour.Event'));
    expect(readUnion('Port.Left')).toEqual({ left: [] });
    expect(() => readUnion('Harbour.Flags')).toThrow('harbour: its typings have none of Harbour.Flags');
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
      'an object of JavaScript',
      typings('flag: Map<string, Date>; name: string;'),
      'no JSON can be Map<string, Date>, at harbour/harbour.d.ts:2',
    ],
    [
      'what JSON does not have',
      typings('flag: bigint; name: string;'),
      'this type cannot be read: bigint, at harbour/harbour.d.ts:2',
    ],
    [
      'a type whose parameter grows',
      typings('flag: Box<Box<string>>; name: string;', 'type Box<T> = T extends string ? Lost<T> : Box<[T]>;'),
      'the type Box<Box<string>> is not declared where it can be found, at harbour/harbour.d.ts:2',
    ],
  ])('%s: nothing is known of the field, and all of its neighbours', (_, files, unread) => {
    expect(read(files).surfaces[0]!.directions[0]!.events[0]!.fields.slice(0)).toMatchObject([
      { name: 'kind' },
      { name: 'flag', type: { kind: 'unknown', unread } },
      { name: 'name', type: { kind: 'string' } },
    ]);
  });

  test('a shared type is declared as one of which nothing is known', () => {
    const { surfaces } = read(typings('flag: Flag; flags: Flag[];', 'type Flag = () => void;'));
    expect(surfaces[0]!.declarations).toMatchObject([
      {
        kind: 'alias',
        typeName: 'Flag',
        type: { unread: 'no JSON can be Flag, at harbour/harbour.d.ts:3' },
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
      "export interface A { kind: 'left'; late: true }",
      {
        name: 'A',
        why: 'a second event with the tag left, after Left (harbour/harbour.d.ts:2), at harbour/harbour.d.ts:3',
        asOne: 'HarbourEvent | A',
      },
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
      'a member with a computed name',
      'A',
      "export interface A { kind: 'a'; [Symbol.iterator]: string }",
      { name: 'A', why: 'this type cannot be read: [Symbol.iterator]: string, at harbour/harbour.d.ts:3' },
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
