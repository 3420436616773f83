/**
 * Standard Schemas (https://standardschema.dev) of the surface `oven`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-nullability';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `heat.changed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const heatChangedEventSchema: StandardSchema<types.HeatChangedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isHeatChangedEvent, shapes.heatChangedEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);

/** Accepts an event `heat.set`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const heatSetEventSchema: StandardSchema<types.HeatSetEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isHeatSetEvent, shapes.heatSetEventShape);
