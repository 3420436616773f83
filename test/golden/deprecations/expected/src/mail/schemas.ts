/**
 * Standard Schemas (https://standardschema.dev) of the surface `mail`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'golden-deprecations';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `box.opened`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const boxOpenedEventSchema: StandardSchema<types.BoxOpenedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBoxOpenedEvent, shapes.boxOpenedEventShape);

/** Accepts an event `letter.came`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const letterCameEventSchema: StandardSchema<types.LetterCameEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLetterCameEvent, shapes.letterCameEventShape);

/** Accepts an event `mail.delivered`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mailDeliveredEventSchema: StandardSchema<types.MailDeliveredEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isMailDeliveredEvent, shapes.mailDeliveredEventShape);
