/**
 * Standard Schemas (https://standardschema.dev) of the surface `drawing`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isShapeAddedEvent } from './guards.js';
import {
  circleShape,
  lineShape,
  rectangleShape,
  serverEventShape,
  shapeShape,
  shapeAddedEventShape,
} from './shapes.js';
import type { ServerEvent, ShapeAddedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-unions', isServerEvent, serverEventShape, {
  Circle: circleShape,
  Line: lineShape,
  Rectangle: rectangleShape,
  Shape: shapeShape,
});

/** Accepts an event `shape.added`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const shapeAddedEventSchema: StandardSchema<ShapeAddedEvent> = /* @__PURE__ */ standardSchema('golden-unions', isShapeAddedEvent, shapeAddedEventShape, {
  Circle: circleShape,
  Line: lineShape,
  Rectangle: rectangleShape,
  Shape: shapeShape,
});
