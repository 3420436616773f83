/**
 * Standard Schemas (https://standardschema.dev) of the surface `scales`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-nested-tags';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `4`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const weighedEventSchema: StandardSchema<types.WeighedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isWeighedEvent, shapes.weighedEventShape);

/** Accepts an event `11`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const emptiedEventSchema: StandardSchema<types.EmptiedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isEmptiedEvent, shapes.emptiedEventShape);
