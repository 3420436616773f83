/**
 * Shapes of the surface `census`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const personShape: Shape = ['as', 'Person', {
  name: 's',
  pets: ['any', ['list', 's'], '?'],
}];

export const tagsShape: Shape = ['as', 'Tags', ['list', 's']];

export const countedEventShape: Shape = {
  type: ['is', 'counted'],
  names: ['list', 's'],
  grid: ['list', ['list', 'n']],
  people: ['list', personShape],
  by_town: ['map', 'i'],
  homes: ['map', ['list', personShape]],
  nested: ['any', ['map', ['map', 'b']], '?'],
  mixed: ['list', ['any', 'i', ['is', 'many']]],
  answers: ['any', ['map', 'sn0'], '?'],
  raw: 'o?',
  list: ['any', ['list', 'u'], '?'],
  tags: ['any', tagsShape, '0?'],
};

export const serverEventShape: Shape = ['by', 'type', countedEventShape];
