/**
 * Guards of the surface `drawing`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Circle`, to the bottom? Unknown fields are welcome. */
export function isCircle(value: unknown): value is types.Circle {
  return isRecord(value) && value.form === 'circle' && isNumber(value.radius);
}

/** What keeps a value from being `Circle`: nothing exactly when the guard accepts it. */
export function explainCircle(value: unknown): Issue[] {
  return explain(shapes.circleShape, value);
}

/** Is it `Line`, to the bottom? Unknown fields are welcome. */
export function isLine(value: unknown): value is types.Line {
  return isRecord(value) && value.form === 'line';
}

/** What keeps a value from being `Line`: nothing exactly when the guard accepts it. */
export function explainLine(value: unknown): Issue[] {
  return explain(shapes.lineShape, value);
}

/** Is it `Rectangle`, to the bottom? Unknown fields are welcome. */
export function isRectangle(value: unknown): value is types.Rectangle {
  return isRecord(value)
    && (value.form === 'rectangle' || value.form === 'square')
    && isNumber(value.width)
    && (value.height === undefined || isNumber(value.height));
}

/** What keeps a value from being `Rectangle`: nothing exactly when the guard accepts it. */
export function explainRectangle(value: unknown): Issue[] {
  return explain(shapes.rectangleShape, value);
}

/** Is it `Shape`, to the bottom? */
export function isShape(value: unknown): value is types.Shape {
  if (!isRecord(value)) return false;
  switch (value.form) {
    case 'circle':
      return isCircle(value);
    case 'rectangle':
    case 'square':
      return isRectangle(value);
    case 'line':
      return isLine(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Shape`: nothing exactly when the guard accepts it. */
export function explainShape(value: unknown): Issue[] {
  return explain(shapes.shapeShape, value);
}

/** Is it an event `shape.added`, to the bottom? Unknown fields are welcome. */
export function isShapeAddedEvent(value: unknown): value is types.ShapeAddedEvent {
  return isRecord(value)
    && value.type === 'shape.added'
    && isShape(value.shape)
    && (value.under == null || isShape(value.under));
}

/** What keeps a value from being an event `shape.added`: nothing exactly when the guard accepts it. */
export function explainShapeAddedEvent(value: unknown): Issue[] {
  return explain(shapes.shapeAddedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['shape.added', isShapeAddedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
