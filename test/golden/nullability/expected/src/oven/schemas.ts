/**
 * Standard Schemas (https://standardschema.dev) of the surface `oven`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isHeatChangedEvent, isClientEvent, isHeatSetEvent } from './guards.js';
import {
  clientEventShape,
  dishShape,
  heatShape,
  heatChangedEventShape,
  heatSetEventShape,
  serverEventShape,
} from './shapes.js';
import type { ServerEvent, HeatChangedEvent, ClientEvent, HeatSetEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-nullability', isServerEvent, serverEventShape, {
  Dish: dishShape,
  Heat: heatShape,
});

/** Accepts an event `heat.changed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const heatChangedEventSchema: StandardSchema<HeatChangedEvent> = /* @__PURE__ */ standardSchema('golden-nullability', isHeatChangedEvent, heatChangedEventShape, {
  Dish: dishShape,
  Heat: heatShape,
});

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<ClientEvent> = /* @__PURE__ */ standardSchema('golden-nullability', isClientEvent, clientEventShape, {
  Dish: dishShape,
});

/** Accepts an event `heat.set`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const heatSetEventSchema: StandardSchema<HeatSetEvent> = /* @__PURE__ */ standardSchema('golden-nullability', isHeatSetEvent, heatSetEventShape, {
  Dish: dishShape,
});
