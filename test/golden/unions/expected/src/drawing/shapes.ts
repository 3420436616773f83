/**
 * Shapes of the surface `drawing`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const circleShape: Shape = ['as', 'Circle', {
  form: ['is', 'circle'],
  radius: 'n',
}];

export const lineShape: Shape = ['as', 'Line', {
  form: ['is', 'line'],
}];

export const rectangleShape: Shape = ['as', 'Rectangle', {
  form: ['is', 'rectangle', 'square'],
  width: 'n',
  height: 'n?',
}];

export const shapeShape: Shape = ['as', 'Shape', ['by', 'form', circleShape, rectangleShape, lineShape]];

export const shapeAddedEventShape: Shape = {
  type: ['is', 'shape.added'],
  shape: shapeShape,
  under: ['any', shapeShape, '0?'],
};

export const serverEventShape: Shape = ['by', 'type', shapeAddedEventShape];
