/**
 * Standard Schemas (https://standardschema.dev) of the surface `tree`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isTreeFoundEvent } from './guards.js';
import {
  branchShape,
  formulaShape,
  indexShape,
  negationShape,
  nestedShape,
  serverEventShape,
  sumShape,
  treeFoundEventShape,
} from './shapes.js';
import type { ServerEvent, TreeFoundEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-recursion', isServerEvent, serverEventShape, {
  Branch: branchShape,
  Formula: formulaShape,
  Index: indexShape,
  Negation: negationShape,
  Nested: nestedShape,
  Sum: sumShape,
});

/** Accepts an event `tree.found`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const treeFoundEventSchema: StandardSchema<TreeFoundEvent> = /* @__PURE__ */ standardSchema('golden-recursion', isTreeFoundEvent, treeFoundEventShape, {
  Branch: branchShape,
  Formula: formulaShape,
  Index: indexShape,
  Negation: negationShape,
  Nested: nestedShape,
  Sum: sumShape,
});
