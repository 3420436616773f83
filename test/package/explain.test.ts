import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainEvent, explainTable } from '../../generator/emit/type-shape.js';
import { explain, type Issue } from '../../templates/runtime/explain.js';
import type { Shape } from '../../templates/runtime/shape.js';
import { emitPackageOf, type Emitted } from '../support/emitted.js';

/** An issue on one line: code, pointer, expected, received. */
function lines(issues: readonly Issue[]): string[] {
  return issues.map(({ code, pointer, expected, received }) => `${code} ${pointer} (${expected}) ${received}`);
}

const message: Shape = [
  'by',
  'role',
  { kind: ['is', 'message'], role: ['is', 'user'], text: 's' },
  { kind: ['is', 'message'], role: ['is', 'system', 'developer'], text: 's0' },
];
const call: Shape = { kind: ['is', 'call'], name: 's', limit: ['any', 'i', ['is', 'inf']] };
const item: Shape = ['by', 'kind', message, call];
const tree: Shape = { name: 's', children: ['list', () => tree] };

describe('explain', () => {
  it.each<[string, Shape, unknown, string[]]>([
    ['a string', 's', 'x', []],
    ['another kind', 's', 5, ['kind  (string) number']],
    ['an integer', 'i', 5, []],
    ['a fraction for an integer', 'i', 5.5, ['kind  (integer) number']],
    ['a number that JSON has not', 'n', Number.NaN, ['kind  (number) other']],
    ['null', 'n', null, ['null  (number) null']],
    ['null where it may stand', 'n0', null, []],
    ['nothing', 'b', undefined, ['missing  (boolean) absent']],
    ['nothing where that is right', 'b?', undefined, []],
    ['anything', 'u', [null], []],
    ['anything, but nothing', 'u', undefined, ['missing  (any JSON value) absent']],
    ['any object', 'o', { a: 1 }, []],
    ['an array for an object', 'o', [], ['kind  (object) array']],
    ['the one literal', ['is', 'a'], 'a', []],
    ['another literal', ['is', 'a'], 'b', ['literal  ("a") string']],
    ['another kind than the literal', ['is', 'a'], 1, ['kind  ("a") number']],
    ['a value of the list', ['is', 'a', 2, true], 2, []],
    ['no value of the list', ['is', 'a', 2, true], 3, ['value  ("a" | 2 | true) number']],
    ['a long list', ['is', 1, 2, 3, 4, 5, 6, 7, 8, 9], 0, ['value  (one of 9 values) number']],
    ['a literal beside a kind', ['any', ['is', 'inf'], 'i'], 'in', ['literal  ("inf" | integer) string']],
    ['a kind beside a literal', ['any', ['is', 'inf'], 'i'], 1.5, ['kind  ("inf" | integer) number']],
    ['an array', ['list', 'i'], [1, 'x', 2, null], ['kind /1 (integer) string', 'null /3 (integer) null']],
    ['an array of anything', ['list', 'u'], [1, null, {}], []],
    ['no array', ['list', 'i'], {}, ['kind  (array) object']],
    ['a map', ['map', 'i'], { secret: 'x', b: 1 }, ['kind /* (integer) string']],
    ['no map', ['map', 'i'], 'x', ['kind  (object) string']],
    [
      'every field',
      { a: 's', b: 'i', c: 'b?' },
      { b: '1', d: 0 },
      ['missing /a (string) absent', 'kind /b (integer) string'],
    ],
    ['a field name that a pointer escapes', { 'a/b~c': 's' }, {}, ['missing /a~1b~0c (string) absent']],
    ['an object or text', ['any', 's', { id: 's' }], { id: 1 }, ['kind /id (string) number']],
    ['neither object nor text', ['any', 's', { id: 's' }], 5, ['kind  (string | object) number']],
    [
      'the branch of the tag',
      item,
      { kind: 'call', name: 1, limit: 'x' },
      ['kind /name (string) number', 'literal /limit (integer | "inf") string'],
    ],
    [
      'the branch of two tags',
      item,
      { kind: 'message', role: 'developer', text: 1 },
      ['kind /text (string | null) number'],
    ],
    ['an unknown tag', item, { kind: 'other' }, ['unknown-tag /kind ("message" | "call") string']],
    [
      'an unknown tag of the inner union',
      item,
      { kind: 'message', role: 'robot' },
      ['unknown-tag /role ("user" | "system" | "developer") string'],
    ],
    ['no tag', item, {}, ['missing /kind ("message" | "call") absent']],
    ['a tag of another kind', item, { kind: 7 }, ['kind /kind ("message" | "call") number']],
    ['no object for a union of objects', item, 'call', ['kind  (object) string']],
    [
      'shapes that contain themselves',
      tree,
      { name: 'a', children: [{ name: 'b', children: [{ name: 3, children: 0 }] }] },
      ['kind /children/0/children/0/name (string) number', 'kind /children/0/children/0/children (array) number'],
    ],
  ])('%s', (_, shape, value, expected) => {
    expect(lines(explain(shape, value))).toEqual(expected);
  });

  it('gives the path as an array with indexes as numbers', () => {
    expect(explain({ a: ['list', { b: 's' }] }, { a: [{ b: 'x' }, { b: 1 }] })).toEqual([
      { code: 'kind', path: ['a', 1, 'b'], pointer: '/a/1/b', expected: 'string', received: 'number' },
    ]);
  });

  it('never shows anything of the value', () => {
    const secret = 'my card number is 4111';
    const values = [
      secret,
      [secret],
      { [secret]: secret },
      { kind: secret },
      { kind: 'call', name: [secret], limit: secret, [secret]: secret },
    ];
    for (const shape of [
      item,
      ['map', item],
      ['list', item],
      ['is', 'x'],
      'i',
      { a: ['map', ['map', 'i']] },
    ] as Shape[]) {
      for (const value of [
        ...values,
        ...values.map((each) => ({ a: each })),
        { a: { [secret]: { [secret]: secret } } },
      ]) {
        expect(JSON.stringify(explain(shape, value))).not.toContain('4111');
      }
    }
  });

  it('does not take what an object inherits for a tag of the table', () => {
    expect(lines(explain(item, { kind: 'constructor' }))[0]).toMatch(/^unknown-tag \/kind /);
    expect(lines(explain(item, JSON.parse('{"kind":"__proto__"}')))[0]).toMatch(/^unknown-tag \/kind /);
  });

  it('follows recursion of 100,000 levels without a deep stack', () => {
    let deep: unknown = { name: 1, children: [] };
    for (let level = 0; level < 100_000; level++) deep = { name: 'x', children: [deep] };
    const [issue, ...more] = explain(tree, deep);
    expect(more).toEqual([]);
    expect(issue!.path).toHaveLength(200_001);
  });

  it('does not look into free JSON', () => {
    expect(
      explain(
        { free: 'u', object: 'o' },
        JSON.parse(`{"free":${'['.repeat(50_000)}${']'.repeat(50_000)},"object":{"a":[1]}}`),
      ),
    ).toEqual([]);
  });

  it('ends for a value that contains itself', () => {
    const circle: { name: string; children: unknown[] } = { name: 'x', children: [] };
    circle.children.push(circle, circle, circle);
    expect(explain(tree, circle)).toEqual([]);
  });

  it('bounds what a hostile value costs', () => {
    let deep: unknown = { name: 1, children: [] };
    for (let level = 0; level < 20_000; level++) deep = { name: 1, children: [deep] };
    const issues = explain(tree, deep);
    expect(issues.length).toBeGreaterThan(500);
    expect(issues.length).toBeLessThan(5_000);
  });

  it('reports what cannot be read, and goes on', () => {
    const value = {
      get a(): string {
        throw new Error('no');
      },
      b: 1,
    };
    expect(lines(explain({ a: 's', b: 's' }, value))).toEqual([
      'unreadable /a (string) other',
      'kind /b (string) number',
    ]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(lines(explain({ a: 's' }, proxy))).toEqual(['unreadable  (object) other']);
  });
});

describe('explanations of an emitted package', () => {
  let emitted: Emitted;
  let floor: Record<string, (value: unknown) => unknown>;

  beforeAll(async () => {
    emitted = emitPackageOf('test/golden/warehouse/spec');
    floor = await emitted.load('floor');
  });
  afterAll(() => emitted.remove());

  const explainRobot = (value: unknown): string[] => lines(floor['explainRobotEvent']!(value) as Issue[]);

  it('has nothing to say of what the guard accepts', () => {
    const surface = emitted.model.surfaces[0]!;
    const examples = surface.directions[0]!.events.flatMap((event) => event.examples);
    expect(examples.length).toBeGreaterThan(8);
    for (const { value } of examples) {
      expect(floor['isRobotEvent']!(value)).toBe(true);
      expect(explainRobot(value)).toEqual([]);
    }
  });

  it('explains by tag', () => {
    expect(explainRobot({ kind: 'battery-low', robot: 'r2', sequence: 1.5 })).toEqual([
      'kind /sequence (integer) number',
      'missing /percent (integer) absent',
    ]);
    expect(explainRobot({ kind: 'motion-go' })).toEqual([
      'unknown-tag /kind ("battery-low" | "dock-plugged" | "motion-started" | "motion-stopped" | "state-reported") string',
    ]);
    expect(explainRobot('x')).toEqual(['kind  (object) string']);
  });

  it('explains one event, and one type', () => {
    expect(
      lines(floor['explainBatteryLowEvent']!({ kind: 'motion-go', robot: 'r', sequence: 1, percent: 1 }) as Issue[]),
    ).toEqual(['literal /kind ("battery-low") string']);
    expect(lines(floor['explainStopReason']!(5) as Issue[])).toEqual(['kind  (string) number']);
    expect(lines(floor['explainTarget']!({ x: 1 }) as Issue[])).toEqual(['missing /y (number) absent']);
  });

  it('follows references into another surface', async () => {
    const yard = await emitted.load<Record<string, (value: unknown) => Issue[]>>('yard');
    const value = {
      kind: 'lorry-arrived',
      plate: 'B-1',
      loads: [{ form: 'crate', lock: 'key' }],
      parks: { row: 'D', lot: 1 },
    };
    expect(lines(yard['explainGateEvent']!(value))).toEqual([
      'missing /loads/0/secret (boolean) absent',
      'value /parks/row ("A" | "B" | "C") string',
    ]);
  });

  it('is the same in the generator', () => {
    const surface = emitted.model.surfaces[0]!;
    const table = explainTable(emitted.model, surface);
    const value = { kind: 'battery-low', robot: null, sequence: 1, percent: '9' };
    expect(explainEvent(table, surface.directions[0]!, 'battery-low', value)).toEqual(
      floor['explainRobotEvent']!(value),
    );
    expect(() => explainEvent(table, surface.directions[0]!, 'motion-go', value)).toThrow('has no event motion-go');
  });

  it('lets a bundle carry only the shapes that it uses', async () => {
    const bundle = await emitted.bundle("export { explainBatteryLowEvent } from './src/floor/index.js'");
    expect(bundle).toContain('battery-low');
    expect(bundle).not.toContain('motion-started');
    expect(await emitted.bundle("export { isRobotEvent } from './src/floor/index.js'")).not.toContain('explain');
  });
});
