/**
 * Standard Schemas (https://standardschema.dev) of the surface `lamp`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isDeviceEvent, isStateEvent } from './guards.js';
import { colourShape, deviceEventShape, stateEventShape } from './shapes.js';
import type { DeviceEvent, StateEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the device, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const deviceEventSchema: StandardSchema<DeviceEvent> = /* @__PURE__ */ standardSchema('golden-enums', isDeviceEvent, deviceEventShape, {
  Colour: colourShape,
});

/** Accepts an event `state`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const stateEventSchema: StandardSchema<StateEvent> = /* @__PURE__ */ standardSchema('golden-enums', isStateEvent, stateEventShape, {
  Colour: colourShape,
});
