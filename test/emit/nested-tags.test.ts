/** What is emitted where tags are inside other fields: the golden yard and its scales, used as a program would use them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { starterFiles } from '../../generator/init/index.js';
import { root } from '../support/cli.js';
import { emitPackageOf, type Emitted } from '../support/emitted.js';
import { diagnose, STRICT } from '../support/typescript.js';

type Parsed = Readonly<Record<string, unknown>> & { readonly kind: string };

interface Surface {
  readonly isServerEvent: (value: unknown) => boolean;
  readonly explainServerEvent: (value: unknown) => readonly { code: string; pointer: string; expected: string }[];
  readonly parseServerEvent: (frame: unknown) => Parsed;
  readonly peekServerEventType: (text: string) => unknown;
  readonly sampleServerEvent: (tag: unknown, overrides?: object) => unknown;
  readonly dispatch: (event: unknown, handlers: object) => unknown;
  readonly trackSession: () => {
    readonly frame: (parsed: Parsed, direction?: string) => readonly { kind: string; request?: unknown }[];
  };
}

let emitted: Emitted;
let yard: Surface;
let scales: Surface;

beforeAll(async () => {
  emitted = emitPackageOf('test/golden/nested-tags/spec');
  yard = await emitted.load<Surface>('yard');
  scales = await emitted.load<Surface>('scales');
});

afterAll(() => emitted.remove());

const CAME = { meta: { kind: 'lorry.came', id: 'm1' }, lorry: 'B-1', visit: {} };

it('finds the tag inside', () => {
  expect(yard.isServerEvent(CAME)).toBe(true);
  expect(yard.isServerEvent({ ...CAME, meta: { ...CAME.meta, kind: 'lorry.left' } })).toBe(true);
  expect(yard.isServerEvent({ ...CAME, meta: { kind: 'lorry.came' } })).toBe(false);
  expect(scales.isServerEvent({ body: { data: { op: 4, weight: 1 }, seal: null } })).toBe(true);
  expect(scales.isServerEvent({ body: { data: { op: '4', weight: 1 }, seal: null } })).toBe(false);
  for (const value of [null, [], {}, { meta: null }, { meta: [] }, { meta: 'kind' }, { kind: 'lorry.came' }]) {
    expect(yard.isServerEvent(value), JSON.stringify(value)).toBe(false);
    expect(yard.explainServerEvent(value), JSON.stringify(value)).toHaveLength(1);
  }
});

it('explains at the place where the tag should be, or at what stands in the way', () => {
  const told = (value: unknown): string[] =>
    scales.explainServerEvent(value).map(({ code, pointer, expected }) => `${code} ${pointer} ${expected}`);
  expect(told({})).toEqual(['missing /body object']);
  expect(told({ body: null })).toEqual(['null /body object']);
  expect(told({ body: { data: 4 } })).toEqual(['kind /body/data object']);
  expect(told({ body: { data: {} } })).toEqual(['missing /body/data/op 4 | 11']);
  expect(told({ body: { data: { op: 5 } } })).toEqual(['unknown-tag /body/data/op 4 | 11']);
  expect(told({ body: { data: { op: 4 } } })).toEqual([
    'missing /body/data/weight number',
    'missing /body/seal string | null',
  ]);
});

it('parses and peeks', () => {
  const { parseServerEvent: parse, peekServerEventType: peek } = yard;
  expect(parse(JSON.stringify(CAME))).toEqual({ kind: 'event', event: CAME });
  expect(parse({ meta: { kind: 'lorry.lost' } })).toMatchObject({ kind: 'unknown', type: 'lorry.lost' });
  expect(parse({ meta: { kind: 'lorry.left' } })).toMatchObject({
    kind: 'deviating',
    type: 'lorry.left',
    issues: [{ pointer: '/meta/id' }, { pointer: '/lorry' }],
  });
  for (const [frame, pointer] of [
    [{}, '/meta'],
    [{ meta: 'lorry.left' }, '/meta'],
    [{ meta: {} }, '/meta/kind'],
    [{ meta: { kind: 4 } }, '/meta/kind'],
    // What is inherited is no tag.
    [{ meta: Object.create({ kind: 'lorry.left' }) as object }, '/meta'],
  ] as const) {
    expect(parse(frame), pointer).toMatchObject({ kind: 'malformed', issues: [{ pointer }] });
  }
  expect(peek('{"kind":"a","x":{"meta":{"kind":"b"}},"meta": {"id":1,"kind" : "lorry.came"}}')).toBe('lorry.came');
  for (const text of ['{"meta":{}}', '{"meta":"kind"}', '{"meta":{},"kind":"a"}', '{"meta":[{"kind":"a"}]}', '{', '']) {
    expect(peek(text), text).toBeUndefined();
  }
  expect(scales.peekServerEventType('{"body":{"data":{"weight":3,"op":4}}}')).toBe(4);
});

it('makes samples, chooses handlers and tracks sessions by the tag inside', () => {
  expect(yard.sampleServerEvent('lorry.left', { meta: { id: 'x' } })).toEqual({
    meta: { kind: 'lorry.left', id: 'x' },
    lorry: 'B-1',
  });
  expect(yard.dispatch(CAME, { 'lorry.came': () => 'came' })).toBe('came');
  const tracker = yard.trackSession();
  tracker.frame({ kind: 'event', event: { meta: { kind: 'gate.open', gate: 'north', id: 'g1' } } }, 'client');
  expect(tracker.frame(yard.parseServerEvent(CAME))).toMatchObject([
    { kind: 'visit-begun', id: 'B-1', request: { type: 'gate.open', eventId: 'g1' } },
  ]);
});

it('is typed where TypeScript can follow', () => {
  const source = path.join(emitted.folder, 'use.ts');
  writeFileSync(
    source,
    `import * as yard from './src/yard/index.js';
import * as scales from './src/scales/index.js';

declare const event: yard.ServerEvent;
event.meta.kind satisfies yard.ServerEventType;
if (yard.isLorryCameEvent(event)) event.visit.cargo satisfies string | undefined;
// @ts-expect-error no such tag
if (event.meta.kind === 'lorry.lost') throw event;
yard.dispatch(event, { 'lorry.came': ({ visit }) => visit.cargo ?? '', default: () => '' });
// @ts-expect-error it has no visit
yard.dispatch(event, { 'lorry.left': ({ visit }) => visit });
yard.sampleServerEvent('lorry.came').visit satisfies yard.Visit;
declare const weighed: scales.ServerEvent;
scales.dispatch(weighed, { 4: ({ body }) => body.data.weight, default: () => 0 });
`,
  );
  expect(diagnose([source], STRICT, emitted.folder)).toEqual([]);
});

it('is how a project may begin', () => {
  const files = starterFiles(root, {
    packageName: 'yard-events',
    surface: 'yard',
    discriminator: 'meta.kind',
    tags: 'integer',
    generatorFolder: '..',
  });
  const example = files.find(({ path: file }) => file === 'spec/yard/examples/server/1.json');
  expect(JSON.parse(example!.text)).toMatchObject({ meta: { kind: 1 } });
});
