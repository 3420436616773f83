import { isMap } from 'yaml';
import { expect, it } from 'vitest';
import { Sources } from '../../generator/catalogue/sources.js';

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
