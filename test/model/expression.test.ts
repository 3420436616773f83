import { describe, expect, it } from 'vitest';
import { ExpressionError, parseExpression, printExpression } from '../../generator/model/expression.js';
import type { Type } from '../../generator/model/index.js';

const STRING: Type = { kind: 'string' };
const ref = (name: string, surface = 'here'): Type => ({ kind: 'ref', surface, name });

describe('parseExpression', () => {
  it.each<[string, Type]>([
    ['string', STRING],
    ['object', { kind: 'map', values: { kind: 'unknown' } }],
    ['null', { kind: 'literal', value: null }],
    ['"inf"', { kind: 'literal', value: 'inf' }],
    ['"say \\"hi\\""', { kind: 'literal', value: 'say "hi"' }],
    ['-1.5', { kind: 'literal', value: -1.5 }],
    ['Item', ref('Item')],
    ['other.Item', ref('Item', 'other')],
    ['Item[][]', { kind: 'array', items: { kind: 'array', items: ref('Item') } }],
    ['map<Item[]>', { kind: 'map', values: { kind: 'array', items: ref('Item') } }],
    ['integer|"inf"', { kind: 'union', members: [{ kind: 'integer' }, { kind: 'literal', value: 'inf' }] }],
    ['A | B[]', { kind: 'union', members: [ref('A'), { kind: 'array', items: ref('B') }] }],
    ['(A | B)[]', { kind: 'array', items: { kind: 'union', members: [ref('A'), ref('B')] } }],
    [`${'('.repeat(30)}string${')'.repeat(30)}`, STRING],
  ])('reads %s, and prints what reads the same', (text, type) => {
    expect(parseExpression(text, 'here')).toEqual(type);
    expect(parseExpression(printExpression(type, 'here'), 'here')).toEqual(type);
  });

  it.each([
    ['string[', 6, 'unexpected `[`'],
    ['A |', 3, 'expected a type but found `the end`'],
    ['map<string', 10, 'expected `>` but found `the end`'],
    ['map', 3, 'expected `<` but found `the end`'],
    ['A B', 2, 'expected `end` but found `B`'],
    ['"open', 0, 'unexpected `"`'],
    ['', 0, 'expected a type but found `the end`'],
    [`${'('.repeat(31)}string${')'.repeat(31)}`, 30, 'nested too deep: no type goes 30 levels down'],
    [`${'map<'.repeat(20_000)}string${'>'.repeat(20_000)}`, 123, 'nested too deep: no type goes 30 levels down'],
    [`string${'[]'.repeat(20_000)}`, 66, 'nested too deep: no type goes 30 levels down'],
  ])('refuses %.40j at %i', (text, offset, message) => {
    expect(() => parseExpression(text, 'here')).toThrow(
      expect.objectContaining({ constructor: ExpressionError, offset, message }) as Error,
    );
  });
});
