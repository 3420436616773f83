/**
 * Shapes of the surface `lamp`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const colourShape: Shape = ['as', 'Colour', ['is', 'red', 'warm-white']];

export const faultShape: Shape = 's';

export const stateEventShape: Shape = {
  type: ['is', 'state'],
  power: ['is', 'on', 'off'],
  mood: 's',
  colour: colourShape,
  fault: 's?',
  only: ['is', 'one'],
  quoted: ['is', 'it\'s', 'a "b"', 'back\\slash', ''],
  pair: ['is', 'left', 'right'],
  cause: 's0',
  preset: ['any', ['is', 'a', 'b'], '0?'],
};

export const deviceEventShape: Shape = ['by', 'type', stateEventShape];
