/** What is emitted where tags are numbers: the golden lift, used as a program would use it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emitPackageOf, type Emitted } from '../support/emitted.js';
import { diagnose, STRICT } from '../support/typescript.js';

type Parsed = Readonly<Record<string, unknown>> & { readonly kind: string };

interface Lift {
  readonly isControllerEvent: (value: unknown) => boolean;
  readonly isControllerEventType: (value: unknown) => boolean;
  readonly controllerEventName: (tag: number) => string | undefined;
  readonly explainControllerEvent: (value: unknown) => readonly { code: string; pointer: string; expected: string }[];
  readonly parseControllerEvent: (frame: unknown) => Parsed;
  readonly peekControllerEventType: (text: string) => number | undefined;
  readonly sampleControllerEvent: (tag: number, overrides?: object) => unknown;
  readonly dispatch: (event: unknown, handlers: object) => unknown;
  readonly trackSession: () => {
    readonly frame: (parsed: Parsed, direction?: string) => readonly { kind: string; request?: unknown }[];
    readonly rides: readonly { id: string; ended: boolean }[];
  };
}

let emitted: Emitted;
let lift: Lift;

beforeAll(async () => {
  emitted = emitPackageOf('test/golden/number-tags/spec');
  lift = await emitted.load<Lift>('lift');
});

afterAll(() => emitted.remove());

it('takes a number for the tag, and nothing that only looks like one', () => {
  const { isControllerEvent, isControllerEventType, controllerEventName } = lift;
  expect(isControllerEvent({ op: 10, floors: 7 })).toBe(true);
  expect(isControllerEvent({ op: '10', floors: 7 })).toBe(false);
  expect(isControllerEvent({ op: 2, ride: 'r1', height: 3 })).toBe(true);
  expect(isControllerEvent({ op: '2', ride: 'r1', height: 3 })).toBe(false);
  expect([10, 0, '10', 3, 1.5, -1, undefined, 'constructor'].filter(isControllerEventType)).toEqual([10, 0]);
  expect([10, 3].map(controllerEventName)).toEqual(['Started', undefined]);
  expect(lift.explainControllerEvent({ op: 3 })).toMatchObject([
    { code: 'unknown-tag', pointer: '/op', expected: '0 | 1 | 2 | 10 | 9007199254740991' },
  ]);
});

it('parses: a number that is not listed is unknown, a text is no tag', () => {
  const { parseControllerEvent: parse } = lift;
  expect(parse('{"op":10,"floors":7}')).toEqual({ kind: 'event', event: { op: 10, floors: 7 } });
  expect(parse('{"op":10}')).toMatchObject({ kind: 'deviating', type: 10, issues: [{ pointer: '/floors' }] });
  expect(parse('{"op":3}')).toEqual({ kind: 'unknown', type: 3, raw: { op: 3 } });
  for (const op of ['10', 1.5, null, true, undefined]) {
    expect(parse({ op, floors: 7 }), String(op)).toMatchObject({
      kind: 'malformed',
      issues: [{ pointer: '/op', expected: 'integer' }],
    });
  }
  expect(parse(Object.create({ op: 3 }))).toMatchObject({ kind: 'malformed', issues: [{ pointer: '/op' }] });
  expect(lift.peekControllerEventType('{"floors":7,"op":10}')).toBe(10);
});

it('makes samples and chooses handlers by numbers', () => {
  expect(lift.sampleControllerEvent(10, { floors: 9 })).toEqual({ op: 10, floors: 9 });
  expect(() => lift.sampleControllerEvent(3)).toThrow('There is no event 3');
  const handlers = { 10: () => 'ten', default: () => 'other' };
  expect([{ op: 10 }, { op: 2 }].map((event) => lift.dispatch(event, handlers))).toEqual(['ten', 'other']);
});

it('tracks a session: what has a text for a tag does nothing', () => {
  const tracker = lift.trackSession();
  const take = (frame: object, direction?: string): string[] =>
    tracker.frame(lift.parseControllerEvent(frame), direction).map(({ kind }) => kind);
  expect(take({ op: 10, floors: 7 })).toEqual(['shift-begun']);
  expect(take({ op: '1', ride: { id: 'r1', to: 4 } })).toEqual([]);
  expect(tracker.frame({ kind: 'event', event: { op: 7, to: 4 } }, 'panel')).toEqual([]);
  const begun = tracker.frame(lift.parseControllerEvent({ op: 1, ride: { id: 'r1', to: 4 } }));
  expect(begun).toMatchObject([{ kind: 'ride-begun', request: { type: '7' } }]);
  expect(take({ op: 0, ride: 'r1' })).toEqual(['ride-ended']);
  expect(tracker.rides.map(({ id, ended }) => [id, ended])).toEqual([['r1', true]]);
});

it('is typed by numbers', () => {
  const source = path.join(emitted.folder, 'use.ts');
  writeFileSync(
    source,
    `import * as lift from './src/lift/index.js';

declare const event: lift.ControllerEvent;
if (event.op === 10) event.floors satisfies number;
// @ts-expect-error only one of them has floors
event.floors;
// @ts-expect-error a text is no tag
if (event.op === '10') throw event;
const tag: lift.ControllerEventType = 10;
// @ts-expect-error no such tag
const other: lift.ControllerEventType = 3;
lift.CONTROLLER_EVENT_NAMES[tag] satisfies 'Started';
lift.controllerEventName(10) satisfies 'Started';
lift.sampleControllerEvent(10, { floors: 3 }).floors satisfies number;
lift.dispatch(event, { 10: ({ floors }) => floors.toFixed(), default: (each) => String(each.op) });
const parsed = lift.parseControllerEvent('');
if (parsed.kind === 'unknown') parsed.type satisfies number;
if (parsed.kind === 'deviating') parsed.type satisfies lift.ControllerEventType;
lift.peekControllerEventType('') satisfies number | undefined;
declare const target: lift.TypedEventTarget<lift.ControllerEventMap>;
target.addEventListener(10, ({ detail }) => detail.floors satisfies number);
switch (event.op) {
  case 0: case 1: case 2: case 10: case 9007199254740991: break;
  default: lift.assertNever(event);
}
void other;
`,
  );
  expect(diagnose([source], STRICT, emitted.folder)).toEqual([]);
});
