/**
 * Standard Schemas (https://standardschema.dev) of the surface `yard`.
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

/** Accepts an event `lorry.came`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lorryCameEventSchema: StandardSchema<types.LorryCameEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLorryCameEvent, shapes.lorryCameEventShape);

/** Accepts an event `lorry.left`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lorryLeftEventSchema: StandardSchema<types.LorryLeftEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLorryLeftEvent, shapes.lorryLeftEventShape);

/** Accepts an event `yard.closed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const yardClosedEventSchema: StandardSchema<types.YardClosedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isYardClosedEvent, shapes.yardClosedEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);

/** Accepts an event `gate.open`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const gateOpenEventSchema: StandardSchema<types.GateOpenEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isGateOpenEvent, shapes.gateOpenEventShape);
