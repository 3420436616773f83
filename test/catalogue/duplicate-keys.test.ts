import { parseDocument } from 'yaml';
import { expect, it } from 'vitest';
import { duplicateKeys } from '../../generator/catalogue/duplicate-keys.js';

it('tells every key that its map has already, and no other', () => {
  const text = 'a: { x: 1, y: 2, x: 3 }\nb: { x: 1 }\na: 1\n"a": 2\n';
  const offsets = duplicateKeys(parseDocument(text, { uniqueKeys: false }));
  expect([...offsets].sort((a, b) => a - b)).toEqual([text.indexOf('x: 3'), text.indexOf('a: 1'), text.indexOf('"a"')]);
});
