/**
 * Standard Schemas (https://standardschema.dev) of the surface `goods`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

export {
  liftCallEventSchema,
  liftCalledEventSchema,
  liftOpenedEventSchema as hatchOpenedEventSchema,
  liftPassedEventSchema,
  liftStuckEventSchema,
} from '../passenger/schemas.js';

const VENDOR = 'golden-same-events';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `lift.loaded`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const liftLoadedEventSchema: StandardSchema<types.LiftLoadedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLiftLoadedEvent, shapes.liftLoadedEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);
