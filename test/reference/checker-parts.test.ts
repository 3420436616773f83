/** What the frame checker is made of, without a browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Line } from '../../templates/reference/checker/frame-layout.js';
import { splitFrames, textAt } from '../../templates/reference/checker/split.js';
import { syntaxProblem } from '../../templates/reference/checker/syntax.js';
import { unwrap } from '../../templates/reference/checker/unwrap.js';
import { undeclaredFields } from '../../templates/reference/shared/undeclared-fields.js';
import type { Issue } from '../../templates/runtime/explain.js';
import type { Shape } from '../../templates/runtime/shape.js';

describe('splitFrames', () => {
  const split = (text: string): string[] => splitFrames(text).map((span) => textAt(text, span));

  it.each([
    ['one frame on many lines', '{\n  "a": [1,\n 2]\n}', ['{\n  "a": [1,\n 2]\n}']],
    ['an array of frames', ' [ {"a":1} , {"b":[2]} ] ', ['{"a":1}', '{"b":[2]}']],
    ['a frame a line', '{"a":1}\n\n {"b":2}\r\n', ['{"a":1}', '{"b":2}']],
    ['frames one behind the other', '{"a":1} {"b":\n2}{"c":3}', ['{"a":1}', '{"b":\n2}', '{"c":3}']],
    ['lines of which one is broken', '{"a":1}\n{"b":\n{"c":3}', ['{"a":1}', '{"b":', '{"c":3}']],
    ['a frame that is not finished', '{"a": {"b": 1', ['{"a": {"b": 1']],
    ['no JSON at all', 'hello', ['hello']],
    ['an empty array', '[]', []],
    ['nothing', ' \n', []],
  ])('cuts %s', (_, text, frames) => {
    expect(split(text)).toEqual(frames);
  });
});

const json = fc.json({ maxDepth: 4 });

/** JSON that somebody has damaged: a piece is cut out, doubled, or something else put in. */
const damaged = fc
  .tuple(json, fc.nat(), fc.nat(5), fc.constantFrom('', ',', '}', '"', '//', '01', 'nul', ':'))
  .map(([text, at, length, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  });

describe('syntaxProblem', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('finds one exactly where JSON.parse does, inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(json, damaged, fc.string()), (text) => {
        const problem = syntaxProblem(text);
        expect(problem === undefined).toBe(isJson(text));
        if (problem) expect(problem.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a" 1}', 5, 'a colon'],
    ['{"a":1 "b":2}', 7, 'a comma or }'],
    ['[1,]', 3, 'a value'],
    ['{"a":1,}', 7, 'a key'],
    ['{"a":1} x', 8, 'nothing more'],
    ['{"a":"b', 5, 'a value'],
    ['{"a":1', 6, 'a comma or }'],
  ])('says of %s where it is', (text, offset, expected) => {
    expect(syntaxProblem(text)).toEqual({ offset, expected });
  });
});

describe('layOut', () => {
  const issue = (path: (string | number)[], code: Issue['code'] = 'kind'): Issue => ({
    code,
    path,
    pointer: '',
    expected: 'string',
    received: 'number',
  });
  const shown = (text: string, issues: Issue[] = [], undeclared: string[][] = []): string[] =>
    layOut(text, issues, undeclared).map((row) =>
      row.row === 'note'
        ? `${'  '.repeat(row.depth)}^ ${row.issue?.code}`
        : `${'  '.repeat(row.depth)}${lineText(row, text)}${row.mark ? ` <${row.mark}>` : ''}`,
    );
  const lineText = ({ pieces }: Line, text: string): string =>
    pieces.map(({ offset, length }) => text.slice(offset, offset + length)).join('');

  it('gives each value a line, and each finding its place', () => {
    const text = '{"a":{"b":1,"a":[]},"list":[{"x":1},{"y":null}],"c":{}}';
    const issues = [issue(['a', 'b']), issue(['list', 1, 'z'], 'missing')];
    expect(shown(text, issues, [['c']])).toEqual([
      '{',
      '  "a":{',
      '    "b":1, <issue>',
      '      ^ kind',
      '    "a":[]',
      '  },',
      '  "list":[',
      '    {',
      '      "x":1',
      '    },',
      '    { <issue>',
      '      ^ missing',
      '      "y":null',
      '    }',
      '  ],',
      '  "c":{} <undeclared>',
      '}',
    ]);
  });

  it('marks every value of a map where its keys must not be told', () => {
    const rows = shown('{"labels":{"one":1,"two":2}}', [issue(['labels', '*'])]);
    expect(rows.filter((row) => row.includes('<issue>'))).toEqual(['    "one":1, <issue>', '    "two":2 <issue>']);
  });

  it('loses nothing of the text, whatever it is, but the white space between', () => {
    fc.assert(
      fc.property(fc.oneof(json, damaged), (text) => {
        const lines = layOut(text, [], []).filter((row) => row.row === 'line');
        const kept = lines.map((line) => lineText(line, text)).join('');
        expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('follows nesting deeper than the stack', () => {
    const depth = 100_000;
    expect(layOut('['.repeat(depth) + ']'.repeat(depth), [], [])).toHaveLength(2 * depth - 1);
  });
});

describe('undeclaredFields', () => {
  const part: Shape = ['by', 'kind', { kind: ['is', 'text'], text: 's' }, { kind: ['is', 'free'], rest: 'o' }];
  const shape: Shape = { id: 's', parts: ['list', part], labels: ['map', { n: 'n' }], maybe: ['any', 's', { a: 's' }] };

  it('finds them in objects, in lists, in the members of unions, and in maps', () => {
    const value = {
      id: 'x',
      more: { parts: [] },
      parts: [
        { kind: 'text', text: '', size: 1 },
        { kind: 'free', rest: { any: 'thing' } },
      ],
      labels: { one: { n: 1, m: 2 } },
      maybe: { a: '', b: '' },
    };
    expect(undeclaredFields(shape, value).map((path) => path.join('.'))).toEqual([
      'more',
      'maybe.b',
      'labels.one.m',
      'parts.0.size',
    ]);
  });

  it('finds none in what has another kind than it should', () => {
    expect(undeclaredFields(shape, { id: {}, parts: 'none', labels: [], maybe: ['a'] })).toEqual([]);
    expect(undeclaredFields(shape, null)).toEqual([]);
  });

  it('takes what JSON may call a field by its name: __proto__', () => {
    expect(undeclaredFields(shape, JSON.parse('{"__proto__":1}'))).toEqual([['__proto__']]);
  });
});

describe('frames in envelopes', () => {
  const frame = '{ "type": "a", "event": [1, {"x": "}"}] }';

  it.each([
    ['bare', frame, [], frame, false],
    ['under a key', `{"at":1,"event": ${frame} ,"more":{"event":2}}`, ['event'], frame, false],
    ['deeper', `[]{"a":{"event":${frame}}}`.slice(2), ['a', 'event'], frame, false],
    ['under a key that stands twice', `{"event":0,"event":${frame}}`, ['event'], frame, false],
    ['as a text', `{"data":${JSON.stringify(frame)}}`, ['data'], frame, true],
    ['in a text', JSON.stringify(`{"data":${frame}}`), ['data'], frame, true],
  ])('are found %s', (_, text, path, expected, isQuoted) => {
    const found = unwrap(text, path);
    expect([found.text, found.isQuoted]).toEqual([expected, isQuoted]);
    const { offset, length } = found.span;
    const stands = text.slice(offset, offset + length);
    expect(isQuoted ? (JSON.parse(stands) as string).includes(frame) : stands === frame).toBe(true);
  });
});
