import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peekField, peekInteger } from '../../templates/runtime/peek.js';

/** What a careful reader of JSON finds: the first field of that name, if it is a string. */
function firstField(text: string, field: string): string | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const found = (value as Record<string, unknown>)[field];
  return Object.hasOwn(value, field) && typeof found === 'string' ? found : undefined;
}

/** The same for integers. */
function firstInteger(text: string, field: string): number | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const found = (value as Record<string, unknown>)[field];
  return Object.hasOwn(value, field) && Number.isInteger(found) ? (found as number) : undefined;
}

/** JSON text with white space and escapes wherever JSON allows them, chosen by numbers. */
function writeJson(value: unknown, choose: () => number): string {
  const space = (): string => ['', '', '', ' ', '\n', '\t\r ', '  '][choose() % 7]!;
  const around = (part: string): string => space() + part + space();
  if (typeof value === 'string') {
    return `"${[...Array(value.length).keys()]
      .map((index) => {
        const unit = value[index]!;
        const escaped = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
        const plain = JSON.stringify(unit).slice(1, -1);
        return choose() % 4 === 0 ? (unit === '/' ? '\\/' : escaped) : plain;
      })
      .join('')}"`;
  }
  if (Array.isArray(value)) return `[${value.map((each) => around(writeJson(each, choose))).join(',')}${space()}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, each]) => around(writeJson(name, choose)) + ':' + around(writeJson(each, choose)),
    );
    return `{${fields.join(',')}${space()}}`;
  }
  return JSON.stringify(value);
}

describe('peek', () => {
  it.each<[string, string | undefined]>([
    ['{"type":"a"}', 'a'],
    [' \n\t\r{ "type" \n:\t"a" }', 'a'],
    ['{"event_id":"x","type":"a","delta":"…"}', 'a'],
    ['{"delta":"long \\" } , \\\\","type":"a"}', 'a'],
    ['{"x":{"type":"inner","y":[{"type":"deep"}]},"type":"a"}', 'a'],
    ['{"x":["type","\\"type\\":\\"no\\"",{"}":"]"}],"n":-1.5e+9,"t":true,"f":false,"z":null,"type":"a"}', 'a'],
    ['{"\\u0074ype":"a"}', 'a'],
    ['{"type":"\\u0061\\"\\\\"}', 'a"\\'],
    ['{"type":"a\\\\"}', 'a\\'],
    ['{"typ":"no","types":"no","type":"a"}', 'a'],
    ['{"type":""}', ''],
    ['{"type":"a","type":"b"}', 'a'],
    ['{}', undefined],
    ['{ }', undefined],
    ['{"x":1}', undefined],
    ['{"x":{"type":"a"}}', undefined],
    ['{"type":null}', undefined],
    ['{"type":{"type":"a"}}', undefined],
    ['["type","a"]', undefined],
    ['"type"', undefined],
    ['null', undefined],
    ['', undefined],
    ['{', undefined],
    ['{"type"', undefined],
    ['{"type":', undefined],
    ['{"x":"', undefined],
    ['{"x":[[[', undefined],
    ['{"type":"\\u00"}', undefined],
  ])('%s → %s', (text, tag) => {
    expect(peekField(text, 'type')).toBe(tag);
  });

  it('looks for the field that it is told', () => {
    expect(peekField('{"type":"a","kind":"b"}', 'kind')).toBe('b');
  });

  it.each<[string, number | undefined]>([
    ['{"op":10}', 10],
    ['{ "x": {"op": 3}, "op" : 10 , "y": 1}', 10],
    ['{"op":0}', 0],
    ['{"op":-7}', -7],
    ['{"op":1e1}', 10],
    ['{"op":10.0}', 10],
    [`{"op":${'9'.repeat(46)}}`, Number('9'.repeat(46))],
    ['{"op":"10"}', undefined],
    ['{"op":10.5}', undefined],
    ['{"op":1e400}', undefined],
    ['{"op":null}', undefined],
    ['{"op":[10]}', undefined],
    ['{"op":', undefined],
    ['{"op":1-2}', undefined],
    ['[10]', undefined],
    ['10', undefined],
    ['', undefined],
  ])('%s → %s, where tags are integers', (text, tag) => {
    expect(peekInteger(text, 'op')).toBe(tag);
  });

  it('is right on every JSON text', () => {
    // Halves of surrogate pairs among them.
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const name = fc.oneof(
      fc.constantFrom('type', 'typ', 'types', '"type"', 'type\\', '\\"', 'kind'),
      fc.string({ unit, maxLength: 6 }),
    );
    const leaf = fc.oneof(
      fc.constantFrom('type', '"type":"x"', '\\', '\\\\"', '{', '}', '],"type":"x"'),
      fc.string({ unit }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(name, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const object = fc.dictionary(name, value, { maxKeys: 6 });
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: object }, { weight: 1, arbitrary: value }),
        fc.infiniteStream(fc.nat(1000)),
        (json, numbers) => {
          const text = writeJson(json, () => numbers.next().value);
          expect(peekField(text, 'type')).toBe(firstField(text, 'type'));
          expect(peekInteger(text, 'type')).toBe(firstInteger(text, 'type'));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('never throws for text that is no JSON', () => {
    const part = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'type', '"type"', ' ', '1', '\\u', 'a');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        peekField(parts.join(''), 'type');
        peekInteger(parts.join(''), 'type');
      }),
      { numRuns: 20_000 },
    );
  });

  // Whoever went back at each of them would not come to an end.
  it('comes through a million backslashes and quotes', () => {
    expect(
      peekField(
        `{"a":"${'\\\\'.repeat(500_000)}","b":"${'\\"'.repeat(500_000)}","c":${'["'.repeat(1)}${'x","'.repeat(200_000)}"],"type":"a"}`,
        'type',
      ),
    ).toBe('a');
  });
});
