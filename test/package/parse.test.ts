import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parsed } from '../../templates/runtime/parse.js';
import { emitPackageOf, type Emitted } from '../support/emitted.js';

let emitted: Emitted;
let parse: (frame: unknown) => Parsed<unknown>;

beforeAll(async () => {
  emitted = emitPackageOf('test/golden/warehouse/spec');
  parse = (await emitted.load<{ parseRobotEvent: typeof parse }>('floor')).parseRobotEvent;
});
afterAll(() => emitted.remove());

const low = { kind: 'battery-low', robot: 'r2 größer 🤖', sequence: 17, percent: 9, extra: [1] };
const text = JSON.stringify(low);
const bytes = new TextEncoder().encode(text);

function issuesOf(parsed: Parsed<unknown>): string[] {
  return 'issues' in parsed ? parsed.issues.map(({ code, pointer }) => `${code} ${pointer}`) : [];
}

describe('an event', () => {
  const padded = new Uint8Array([0, 0, 0, ...bytes, 0]);

  it.each<[string, unknown]>([
    ['text', text],
    ['an ArrayBuffer', bytes.slice().buffer],
    ['a typed array', bytes],
    ['a Buffer', Buffer.from(text)],
    ['a part of a larger buffer', padded.subarray(3, -1)],
    ['a DataView', new DataView(padded.buffer, 3, bytes.length)],
    ['a SharedArrayBuffer', Object.assign(new SharedArrayBuffer(bytes.length), {})],
    ['an ArrayBuffer of another realm', undefined],
    ['bytes with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
  ])('is read from %s', (name, given) => {
    let frame = given;
    if (name === 'a SharedArrayBuffer') new Uint8Array(frame as SharedArrayBuffer).set(bytes);
    if (name === 'an ArrayBuffer of another realm') {
      frame = runInNewContext('new ArrayBuffer(length)', { length: bytes.length });
      new Uint8Array(frame as ArrayBuffer).set(bytes);
    }
    expect(parse(frame)).toEqual({ kind: 'event', event: low });
  });

  it('is the same object, with everything in it, where an object was given', () => {
    const frozen = Object.freeze({ ...low });
    const parsed = parse(frozen);
    expect(parsed.kind === 'event' && parsed.event).toBe(frozen);
  });
});

describe('an unknown event', () => {
  it.each(['motion-go', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'battery-low '])(
    'is data: %j',
    (tag) => {
      const object = { kind: tag, anything: { deep: [null] } };
      expect(parse(JSON.stringify(object))).toEqual({ kind: 'unknown', type: tag, raw: object });
      const parsed = parse(object);
      expect(parsed.kind === 'unknown' && parsed.raw).toBe(object);
    },
  );
});

describe('a deviating event', () => {
  it('says why, and keeps the object', () => {
    const object = { kind: 'battery-low', robot: 'r2', sequence: '17' };
    const parsed = parse(object);
    expect(parsed).toEqual({
      kind: 'deviating',
      type: 'battery-low',
      raw: object,
      issues: [
        { code: 'kind', path: ['sequence'], pointer: '/sequence', expected: 'integer', received: 'string' },
        { code: 'missing', path: ['percent'], pointer: '/percent', expected: 'integer', received: 'absent' },
      ],
    });
    expect(parsed.kind === 'deviating' && parsed.raw).toBe(object);
    expect(parse(JSON.stringify(object))).toEqual(parsed);
  });

  it('is one whose fields throw when they are read', () => {
    const object = {
      ...low,
      get percent(): number {
        throw new Error('no');
      },
    };
    expect(issuesOf(parse(object))).toEqual(['unreadable /percent']);
  });

  it('is one that its guard cannot follow, though nothing else is wrong with it', () => {
    let fault: unknown = { part: 'wheel' };
    for (let level = 0; level < 200_000; level++) fault = { part: 'wheel', cause: fault };
    const object = {
      kind: 'state-reported',
      robot: 'r',
      sequence: 1,
      battery: { percent: 1, lasts: 1 },
      load: null,
      faults: [fault],
    };
    const parsed = parse(object);
    expect(parsed.kind).toBe('deviating');
    expect(issuesOf(parsed)).toEqual(['unreadable ']);
  });
});

describe('a malformed frame', () => {
  it.each<[string, unknown, string[]]>([
    ['text that is no JSON', '{"kind":', ['json ']],
    ['empty text', '', ['json ']],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), ['utf8 ']],
    ['bytes that are cut within a character', bytes.subarray(0, text.indexOf('ö') + 1), ['utf8 ']],
    ['bytes that are no JSON', Buffer.from('hello'), ['json ']],
    ['a JSON string', '"battery-low"', ['kind ']],
    ['a JSON number', '5', ['kind ']],
    ['JSON null', 'null', ['null ']],
    ['an array', [{ kind: 'battery-low' }], ['kind ']],
    ['an object without a tag', {}, ['missing /kind']],
    ['a tag of another kind', { kind: 5 }, ['kind /kind']],
    ['a tag that is null', { kind: null }, ['null /kind']],
    ['a tag that is inherited', Object.create({ kind: 'battery-low' }), ['missing /kind']],
    ['nothing', undefined, ['missing ']],
    ['null', null, ['null ']],
    ['a function', () => low, ['kind ']],
    ['a symbol', Symbol('x'), ['kind ']],
    ['a bigint', 5n, ['kind ']],
    ['a Map', new Map([['kind', 'battery-low']]), ['missing /kind']],
    ['an object that says it is bytes', { kind: 'battery-low', [Symbol.toStringTag]: 'ArrayBuffer' }, ['utf8 ']],
  ])('is %s', (_, frame, issues) => {
    const parsed = parse(frame);
    expect(parsed.kind).toBe('malformed');
    expect(parsed.kind === 'malformed' && Object.is(parsed.raw, frame)).toBe(true);
    expect(issuesOf(parsed)).toEqual(issues);
  });

  const traps: ProxyHandler<object>[] = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map(
    (trap) => ({
      [trap]: () => {
        throw new Error('trap');
      },
    }),
  );

  it.each(traps.map((handler) => [Object.keys(handler)[0], handler] as const))(
    'may be a Proxy that throws at %s',
    (_, handler) => {
      for (const target of [{ ...low }, { kind: 'x' }, [], () => 0]) {
        const proxy = new Proxy(target, handler);
        expect(() => parse(proxy)).not.toThrow();
      }
    },
  );

  it('may be a revoked Proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(parse(proxy)).toMatchObject({ kind: 'malformed', issues: [{ code: 'unreadable' }] });
  });

  it('never quotes the frame', () => {
    const secret = 'my card number is 4111';
    for (const frame of [
      secret,
      `{"kind":${secret}`,
      { [secret]: secret },
      { kind: [secret] },
      { kind: 'battery-low', robot: [secret] },
    ]) {
      expect(JSON.stringify((parse(frame) as { issues: unknown }).issues)).not.toContain('4111');
    }
  });
});

describe('whatever is given', () => {
  it('does not throw for nesting 200,000 deep', () => {
    for (const deep of [
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    ]) {
      expect(parse(deep).kind).toBe('malformed');
      expect(parse(`{"kind":"other","deep":${deep}}`).kind).toBe('unknown');
      expect(parse(`{"kind":"battery-low","robot":"r","sequence":1,"percent":2,"deep":${deep}}`).kind).toBe('event');
      expect(parse(`{"kind":"battery-low","robot":${deep},"sequence":1,"percent":2}`).kind).toBe('deviating');
    }
  });

  it('does not throw for any value at all, and keeps it', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withDate: true,
          withMap: true,
          withTypedArray: true,
          withSparseArray: true,
          withBigInt: true,
        }),
        (frame) => {
          const parsed = parse(frame);
          expect('issues' in parsed ? parsed.issues.length > 0 : true).toBe(true);
          if (parsed.kind === 'malformed') expect(Object.is(parsed.raw, frame)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (frame) => {
        parse(frame);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (frame) => {
        parse(frame);
      }),
      { numRuns: 2_000 },
    );
  });
});
