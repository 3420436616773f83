/**
 * Shapes of the surface `tree`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const branchShape: Shape = ['as', 'Branch', {
  name: 's',
  children: ['list', () => branchShape],
  parent: ['any', () => branchShape, '0?'],
  others: ['any', ['map', () => branchShape], '?'],
}];

export const sumShape: Shape = ['as', 'Sum', {
  op: ['is', 'sum'],
  terms: ['list', () => formulaShape],
}];

export const negationShape: Shape = ['as', 'Negation', {
  op: ['is', 'negate'],
  term: () => formulaShape,
}];

export const formulaShape: Shape = ['as', 'Formula', ['any', 'n', ['by', 'op', sumShape, negationShape]]];

export const indexShape: Shape = ['as', 'Index', ['any', 'i', ['map', () => indexShape]]];

export const nestedShape: Shape = ['as', 'Nested', ['any', 'n', ['list', () => nestedShape]]];

export const treeFoundEventShape: Shape = {
  type: ['is', 'tree.found'],
  root: branchShape,
  formula: formulaShape,
  values: ['any', nestedShape, '?'],
  index: ['any', indexShape, '?'],
};

export const serverEventShape: Shape = ['by', 'type', treeFoundEventShape];
