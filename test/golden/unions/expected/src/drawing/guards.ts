/**
 * Guards of the surface `drawing`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isNumber, isRecord } from '../runtime/check.js';
import type {
  Circle,
  Line,
  Rectangle,
  Shape,
  ShapeAddedEvent,
  ServerEvent,
} from './types.js';

/** Is it `Circle`, to the bottom? Unknown fields are welcome. */
export function isCircle(value: unknown): value is Circle {
  return isRecord(value) && value.form === 'circle' && isNumber(value.radius);
}

/** Is it `Line`, to the bottom? Unknown fields are welcome. */
export function isLine(value: unknown): value is Line {
  return isRecord(value) && value.form === 'line';
}

/** Is it `Rectangle`, to the bottom? Unknown fields are welcome. */
export function isRectangle(value: unknown): value is Rectangle {
  return isRecord(value)
    && (value.form === 'rectangle' || value.form === 'square')
    && isNumber(value.width)
    && (value.height === undefined || isNumber(value.height));
}

/** Is it `Shape`, to the bottom? */
export function isShape(value: unknown): value is Shape {
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

/** Is it an event `shape.added`, to the bottom? Unknown fields are welcome. */
export function isShapeAddedEvent(value: unknown): value is ShapeAddedEvent {
  return isRecord(value)
    && value.type === 'shape.added'
    && isShape(value.shape)
    && (value.under == null || isShape(value.under));
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['shape.added', isShapeAddedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
