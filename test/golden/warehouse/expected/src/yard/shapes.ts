/**
 * Shapes of the surface `yard`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';
import * as floorShapes from '../floor/shapes.js';

export const positionShape: Shape = ['as', 'Position', {
  row: ['is', 'A', 'B', 'C'],
  lot: 'i',
}];

export const lorryArrivedEventShape: Shape = {
  kind: ['is', 'lorry-arrived'],
  plate: 's',
  loads: ['list', () => floorShapes.loadShape],
  parks: positionShape,
};

export const stateReportedEventShape: Shape = {
  kind: ['is', 'state-reported'],
  open: 'b',
};

export const gateEventShape: Shape = ['by', 'kind', lorryArrivedEventShape, stateReportedEventShape];
