/** May a catalogue mean one thing to `generate`, which reads it fast, and another to `fmt` and `lint`, or stand elsewhere? */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOutline, fastOutline, type Outline } from '../../generator/catalogue/yaml-outline.js';
import { readYamlFast } from '../../generator/catalogue/read-yaml-fast.js';
import { duplicateKeys } from '../../generator/catalogue/duplicate-keys.js';
import { Sources } from '../../generator/catalogue/sources.js';
import { root } from '../support/cli.js';
import { readFolder } from '../support/folders.js';

/** What `yaml` understands; undefined where it finds something wrong. */
function readWhole(text: string): unknown {
  const sources = new Sources();
  sources.add('file', text);
  const { document } = sources.parse('file');
  if (document.errors.length > 0 || duplicateKeys(document).length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** Where `yaml` finds things. */
function wholeOutline(text: string): Outline {
  const sources = new Sources();
  sources.add('file', text);
  return documentOutline(sources.parse('file').document);
}

/** Scalars as people write them, and as they should not. */
const SCALARS = [
  ...[
    'a',
    'a b',
    "it's",
    'a#b',
    'a #b',
    'a:b',
    'a: b',
    ':a',
    '-a',
    '- a',
    '?a',
    '? a',
    '@a',
    '`a',
    '%a',
    '=',
    '<',
    '<<',
  ],
  ...[
    '017',
    '0o17',
    '08',
    '0x1F',
    '0X1F',
    '0b1',
    '1_000',
    '.5',
    '1.',
    '+1',
    '-0',
    '1e3',
    '1.e3',
    '.inf',
    '-.INF',
    '.nan',
  ],
  ...['12345678901234567890', '0.1', '1.2.3', '12:30', '2020-01-01', '2020-01-01T00:00:00Z', '1:20:30'],
  ...['null', 'Null', '~', '', 'true', 'True', 'yes', 'no', 'on', 'off', 'y', 'n', 'NaN', 'undefined', '__proto__'],
  ...[
    '"a"',
    '"a\\n\\x41\\u00e9\\/"',
    '"a\\q"',
    '"a: b # c"',
    "'a'",
    "'it''s'",
    "''",
    '""',
    '"a',
    "'a",
    '"a" b',
    '"a\\\n    b"',
  ],
  ...[
    '!!str 1',
    '!x a',
    '&a b',
    '*a',
    '|',
    '>',
    '|-',
    '>+',
    '|2',
    '---',
    '...',
    '[',
    ']',
    '{',
    '}',
    ',',
    'a, b',
    '[a',
    'a]',
  ],
  ...['é', '日本', '😀', '\u00A0', '\u2028', '\u0085', '\uFEFF', '\t', 'a\tb', '\r', '\u0007'],
];
const INDENTS = ['', ' ', '  ', '    ', '      '];

const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SCALARS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab 01-?:,[]{}#&*!|>\'"%@`\n~.<'), maxLength: 12 }) },
);
const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(scalar, tie('flow')), { maxLength: 3 })
      .map((pairs) => `{ ${pairs.map((pair) => pair.join(': ')).join(', ')} }`),
  ),
}));
/** Lines of a block scalar, some of them empty, some indented further. */
const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|  # why'),
    fc.array(fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom('', 'a', 'b c', '# d', '- e', 'f: g', 'h  ')), {
      maxLength: 5,
    }),
  )
  .map(([head, lines]) => [head, ...lines.map(([indent, text]) => `    ${indent}${text}`)].join('\n'));

/** Documents made line by line: keys, values and items at any indentation. */
const line = fc.record({
  indent: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...INDENTS) }),
  mark: fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('- ', '- - ', '? ', ': ') },
  ),
  key: fc.oneof(
    { weight: 4, arbitrary: fc.constant('key') },
    { weight: 1, arbitrary: fc.option(scalar, { nil: undefined }) },
  ),
  value: fc.oneof(flow, block),
});
const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((all) =>
  all
    .map(({ indent, mark, key, value }, index) => {
      const before = key === undefined ? '' : `${key === 'key' ? `key${index}` : key}: `;
      return `${indent}${mark}${before}${value}\n`;
    })
    .join(''),
);

/** Documents that are right but for their scalars: what people write, with something odd in one place. */
const entry = fc
  .tuple(fc.constantFrom('doc', 'type', 'null', '1', 'true', "'a'"), fc.oneof(flow, block))
  .map(([key, value]) => `  ${key}: ${value}`);
const entries = fc
  .uniqueArray(entry, { minLength: 1, maxLength: 4, selector: (text) => text.split(':')[0] })
  .map((all) => `events:\n${all.join('\n')}\n`);

/** Files of this project, with something else in one place. */
const FILES = ['realtime/surface.yaml', 'realtime/server/response.yaml', 'package.yaml'].map((name) =>
  readFileSync(path.join(root, 'spec', name), 'utf8')
    .split('\n')
    .slice(0, 30)
    .join('\n'),
);
const edited = fc
  .tuple(fc.constantFrom(...FILES), fc.nat(), fc.nat({ max: 12 }), scalar)
  .map(([text, at, gone, put]) => {
    const start = at % text.length;
    return text.slice(0, start) + put + text.slice(start + gone);
  });

const RUNS = 1000;

describe('what is read fast', () => {
  it.each([
    ['lines', lines],
    ['entries', entries],
    ['edited files', edited],
  ])('means the same to the other reader, and stands where that finds it: %s', (_kind, texts) => {
    let [read, outlined] = [0, 0];
    fc.assert(
      fc.property(texts, (text) => {
        const fast = readYamlFast(text);
        if (fast === undefined) return;
        read += 1;
        expect(readWhole(text)).toStrictEqual(fast);
        const outline = fastOutline(text);
        if (outline) expect(outline).toEqual(wholeOutline(text));
        outlined += Number(outline !== undefined);
      }),
      { numRuns: RUNS },
    );
    // Else the property would say little.
    expect(read).toBeGreaterThan(RUNS / 20);
    expect(outlined).toBeGreaterThan(read * 0.9);
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['an anchor whose name is a mark', 'a: &* 1\n'],
    ['an anchor whose name is a mark, at a map', 'a: &*  b: 1\n'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key that is null', 'events:\n  null: 1\n'],
    ['a key that is nothing', 'a: { : 1 }\n'],
    ['a block whose indentation is said', 'a: >1-\n    \n'],
    ['a tab', 'a:\tb\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['the end of a document that never began', '...\na: |\n'],
    ['no map', '- a\n'],
  ])('leaves %s to the other reader', (_what, text) => {
    expect(readYamlFast(text)).toBeUndefined();
  });

  it('reads every file of this project', () => {
    const spec = path.join(root, 'spec');
    const files = Object.entries(readFolder(spec)).filter(([name]) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(10);
    for (const [name, text] of files) {
      expect(readYamlFast(text), name).toStrictEqual(readWhole(text));
      expect(fastOutline(text), name).toEqual(wholeOutline(text));
    }
  });
});
