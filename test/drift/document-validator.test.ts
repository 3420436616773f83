/** Schemas of a document as validators, whatever their references look like. */
import { expect, test } from 'vitest';
import { reachableSchemas, validatorOf } from '../../generator/drift/document-validator.js';
import { openApiOf } from '../../generator/witness/openapi/schema.js';

const DOCUMENT = openApiOf(
  {
    $id: 'https://example.org/trees',
    $defs: {
      Felled: {
        $anchor: 'felled',
        type: 'object',
        required: ['type'],
        properties: {
          type: { const: 'felled' },
          wood: { $dynamicRef: '#wood' },
          next: { $ref: '#felled' },
          by: { $ref: 'https://example.org/trees#/$defs/Tree%20feller' },
        },
      },
      Wood: { $dynamicAnchor: 'wood', type: 'object', properties: { weight: { type: 'integer', nullable: true } } },
      'Tree feller': { type: 'string' },
      Grown: { $ref: '#nobody' },
      Lost: { properties: { of: { $ref: '#/$defs/Felled/properties/type' } } },
    },
  },
  'trees.json',
);

test.each([
  [{ type: 'felled', wood: { weight: 1 }, by: 'Ann' }, true],
  [{ type: 'felled', wood: { weight: null } }, true],
  [{ type: 'felled', wood: { weight: 'x' } }, false],
  [{ type: 'felled', next: { type: 'felled', next: {} } }, false],
  [{ type: 'felled', by: 1 }, false],
])('%j: %s', (value, isValid) => {
  expect(validatorOf(DOCUMENT, 'Felled')(value)).toBe(isValid);
});

test('only what is reached is compiled, and what leads out of the named schemas is not', () => {
  expect([...reachableSchemas(DOCUMENT, 'Felled')]).toEqual(['Felled', 'Wood', 'Tree feller']);
  expect(() => validatorOf(DOCUMENT, 'Grown')).toThrow();
  expect(() => validatorOf(DOCUMENT, 'Lost')).toThrow();
});
