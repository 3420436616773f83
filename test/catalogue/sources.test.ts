import { isMap } from 'yaml';
import { expect, it } from 'vitest';
import { duplicateKeys, Sources } from '../../generator/catalogue/sources.js';

const FILE = 'many.yaml';

function sourcesOf(text: string): Sources {
  const sources = new Sources();
  sources.add(FILE, text);
  return sources;
}

it('looks at each key of a map once, however many places in it are looked for', () => {
  const names = Array.from({ length: 500 }, (_, index) => `Type${index}`);
  // An anchor, so that `yaml` has to be asked.
  const sources = sourcesOf(`types: &all\n${names.map((name) => `  ${name}: string\n`).join('')}`);
  const types = sources.parse(FILE).document.get('types');
  if (!isMap(types)) throw new Error('The text has no map of types');
  let looks = 0;
  for (const pair of types.items) {
    const { key } = pair;
    Object.defineProperty(pair, 'key', {
      get: () => {
        looks += 1;
        return key;
      },
    });
  }
  const lines = names.map((name) => sources.locate({ file: FILE, path: ['types', name] }).line);
  expect(lines).toEqual(names.map((_, index) => index + 2));
  expect(looks).toBeLessThan(names.length * 10);
});

it('tells every key that its map has already, and no other', () => {
  const text = 'a: { x: 1, y: 2, x: 3 }\nb: { x: 1 }\na: 1\n"a": 2\n';
  const offsets = duplicateKeys(sourcesOf(text).parse(FILE).document);
  expect([...offsets].sort((a, b) => a - b)).toEqual([text.indexOf('x: 3'), text.indexOf('a: 1'), text.indexOf('"a"')]);
});
