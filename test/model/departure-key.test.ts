import { expect, test } from 'vitest';
import { departureKey, parseDepartureKey } from '../../generator/model/departure-key.js';

test.each([
  ['nullable', { rule: 'nullable' }],
  ['nullable@sdk', { rule: 'nullable', witness: 'sdk' }],
  ['field-removed:floor', { rule: 'field-removed', subject: 'floor' }],
  ['field-removed:floor@sdk', { rule: 'field-removed', subject: 'floor', witness: 'sdk' }],
  ['field-removed:@id', { rule: 'field-removed', subject: '@id' }],
  ['field-removed:@id@traffic', { rule: 'field-removed', subject: '@id', witness: 'traffic' }],
  ["unreadable:{ a: '@x'; b: 1 }", { rule: 'unreadable', subject: "{ a: '@x'; b: 1 }" }],
])('%s is read and written', (key, parts) => {
  expect(parseDepartureKey(key)).toEqual(parts);
  expect(departureKey(parts)).toBe(key);
});
