/**
 * Standard Schemas (https://standardschema.dev) of the surface `lamp`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-enums';

/** Accepts any event of the device, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const deviceEventSchema: StandardSchema<types.DeviceEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDeviceEvent, shapes.deviceEventShape);

/** Accepts an event `state`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateEventSchema: StandardSchema<types.StateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isStateEvent, shapes.stateEventShape);
