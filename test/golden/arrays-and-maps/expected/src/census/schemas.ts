/**
 * Standard Schemas (https://standardschema.dev) of the surface `census`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isCountedEvent } from './guards.js';
import { countedEventShape, personShape, serverEventShape, tagsShape } from './shapes.js';
import type { ServerEvent, CountedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-arrays-and-maps', isServerEvent, serverEventShape, {
  Person: personShape,
  Tags: tagsShape,
});

/** Accepts an event `counted`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const countedEventSchema: StandardSchema<CountedEvent> = /* @__PURE__ */ standardSchema('golden-arrays-and-maps', isCountedEvent, countedEventShape, {
  Person: personShape,
  Tags: tagsShape,
});
