/** What the types of the runtime allow and forbid: a program of a consumer, compiled against an emitted package. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emitPackageOf, type Emitted } from '../support/emitted.js';
import { root } from '../support/cli.js';
import { diagnose, STRICT } from '../support/typescript.js';

let emitted: Emitted;

beforeAll(() => {
  emitted = emitPackageOf('test/golden/warehouse/spec');
});
afterAll(() => emitted.remove());

/** The types of a consumer that has neither the DOM's nor Node's. */
const BARE_PROGRAM = `
import { parseRobotEvent, receive, robotEventSchema, sampleRobotEvent, type TypedEventTarget } from './dist/floor/index.js';
export const all = [parseRobotEvent('{}'), receive, robotEventSchema, sampleRobotEvent('battery-low')];
export type Target = TypedEventTarget<{ a: string }>;
`;

const PROGRAM = `
import { EventEmitter } from 'node:events';
import { WebSocket as NodeWebSocket } from 'ws';
import {
  assertNever, dispatch, explainRobotEvent, parseRobotEvent, peekRobotEventType, receive, robotEventSchema, sampleControllerEvent,
  sampleRobotEvent, batteryLowEventSchema, type BatteryLowEvent, type RobotEvent, type RobotEventMap, type RobotEventType,
  type TypedEventTarget,
} from './src/floor/index.js';

// Every outcome of the parser is told apart by its kind.
export function handle(frame: unknown): string {
  const parsed = parseRobotEvent(frame);
  switch (parsed.kind) {
    case 'event':
      if (parsed.event.kind === 'battery-low') return parsed.event.percent.toFixed();
      // @ts-expect-error: only battery-low has a percentage
      return String(parsed.event.percent);
    case 'unknown': {
      const raw: unknown = parsed.raw['anything'];
      return parsed.type + String(raw);
    }
    case 'deviating': {
      const type: RobotEventType = parsed.type;
      return type + parsed.issues.map(({ code, pointer, expected, received }) => code + pointer + expected + received).join();
    }
    case 'malformed':
      return String(parsed.raw);
    default:
      return assertNever(parsed);
  }
}

// Handlers are typed by their tags, and return what they like.
export function route(event: RobotEvent): number | undefined {
  dispatch(event, { 'motion-started': ({ route }) => { route.map(({ x }) => x); } });
  // @ts-expect-error: there is no such tag
  dispatch(event, { 'motion-go': () => undefined });
  // @ts-expect-error: battery-low has no route
  dispatch(event, { 'battery-low': ({ route }) => { String(route); } });
  return dispatch(event, {
    'battery-low': ({ percent }) => percent,
    'dock-plugged': ({ dock }) => dock,
    default: (other) => other.kind.length,
  });
}

// A switch over all tags closes with assertNever.
export function name(event: RobotEvent): string {
  switch (event.kind) {
    case 'battery-low':
    case 'dock-plugged':
    case 'motion-started':
    case 'motion-stopped':
      return event.kind;
    default:
      // @ts-expect-error: state-reported is not handled
      return assertNever(event);
  }
}

// Samples are typed by their tags, and so are overrides.
export const low: BatteryLowEvent = sampleRobotEvent('battery-low', { percent: 3, robot: undefined });
sampleRobotEvent('motion-started', { position: { x: 3 }, route: [{ x: 1, y: 2 }] }, { freshIds: true });
sampleRobotEvent('state-reported', { load: { form: 'crate', lock: 'none', goods: [] }, battery: { lasts: 'forever' } });
sampleControllerEvent('motion-go', { to: 'home' });
// @ts-expect-error: a percentage is a number
sampleRobotEvent('battery-low', { percent: '3' });
// @ts-expect-error: a place has no z
sampleRobotEvent('motion-started', { position: { z: 3 } });
// @ts-expect-error: arrays are given whole
sampleRobotEvent('motion-started', { route: [{ x: 1 }] });
// @ts-expect-error: the controller sends it
sampleRobotEvent('motion-go');

// A Standard Schema's result is typed.
const result = batteryLowEventSchema['~standard'].validate(low);
export const percent: number | undefined = result.issues ? undefined : result.value.percent;
export const anyRobot: RobotEvent | undefined = (() => {
  const other = robotEventSchema['~standard'].validate(low);
  return other.issues ? undefined : other.value;
})();

// A typed EventEmitter, on one line.
const emitter = new EventEmitter<{ [Tag in RobotEventType]: [RobotEventMap[Tag]] }>();
emitter.on('battery-low', ({ percent }) => percent.toFixed());
// @ts-expect-error: there is no such tag
emitter.on('motion-go', () => undefined);

// A typed EventTarget.
const target = new EventTarget() as unknown as TypedEventTarget<RobotEventMap>;
target.dispatchEvent(new CustomEvent('battery-low', { detail: low }));
target.addEventListener('battery-low', ({ detail }) => detail.percent.toFixed());
// @ts-expect-error: there is no such tag
target.addEventListener('motion-go', () => undefined);

// Frames of any connection.
export async function listen(socket: WebSocket, channel: RTCDataChannel, node: NodeWebSocket): Promise<void> {
  for (const source of [socket, channel, node]) {
    for await (const parsed of receive(source, parseRobotEvent, { signal: AbortSignal.timeout(1), capacity: 5 })) {
      if (parsed.kind === 'event') emitter.emit(parsed.event.kind, parsed.event as never);
    }
  }
  receive(socket, parseRobotEvent);
  receive(channel, parseRobotEvent);
  receive(node, parseRobotEvent);
}

export const tag: string | undefined = peekRobotEventType('{}');
export const pointers: readonly string[] = explainRobotEvent({}).map(({ pointer }) => pointer);
`;

it('compiles where it should, and not where it should not', () => {
  const file = path.join(emitted.folder, 'program.ts');
  writeFileSync(file, PROGRAM);
  const options = {
    ...STRICT,
    types: ['node'],
    typeRoots: [path.join(root, 'node_modules/@types')],
    baseUrl: undefined,
    paths: { ws: [path.join(root, 'node_modules/@types/ws/index.d.ts')] },
    skipLibCheck: true,
  };
  expect(diagnose([file], options as never, emitted.folder)).toEqual([]);
});

it('needs neither the types of the DOM nor those of Node', () => {
  const options = {
    ...STRICT,
    noEmit: false,
    declaration: true,
    isolatedDeclarations: true,
    emitDeclarationOnly: true,
    outDir: path.join(emitted.folder, 'dist'),
  };
  const program = ts.createProgram([path.join(emitted.folder, 'src/floor/index.ts')], {
    ...options,
    rootDir: path.join(emitted.folder, 'src'),
  });
  expect(program.emit().diagnostics).toEqual([]);
  const file = path.join(emitted.folder, 'bare.ts');
  writeFileSync(file, BARE_PROGRAM);
  expect(diagnose([file], { ...STRICT, lib: ['lib.es2022.d.ts'] }, emitted.folder)).toEqual([]);
});
