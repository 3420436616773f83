/**
 * Standard Schemas (https://standardschema.dev) of the surface `mail`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isBoxOpenedEvent, isLetterCameEvent, isMailDeliveredEvent } from './guards.js';
import {
  boxOpenedEventShape,
  letterCameEventShape,
  mailDeliveredEventShape,
  postageShape,
  serverEventShape,
  stampShape,
} from './shapes.js';
import type { ServerEvent, BoxOpenedEvent, LetterCameEvent, MailDeliveredEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-deprecations', isServerEvent, serverEventShape, {
  Postage: postageShape,
  Stamp: stampShape,
});

/** Accepts an event `box.opened`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const boxOpenedEventSchema: StandardSchema<BoxOpenedEvent> = /* @__PURE__ */ standardSchema('golden-deprecations', isBoxOpenedEvent, boxOpenedEventShape, {});

/** Accepts an event `letter.came`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const letterCameEventSchema: StandardSchema<LetterCameEvent> = /* @__PURE__ */ standardSchema('golden-deprecations', isLetterCameEvent, letterCameEventShape, {});

/** Accepts an event `mail.delivered`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const mailDeliveredEventSchema: StandardSchema<MailDeliveredEvent> = /* @__PURE__ */ standardSchema('golden-deprecations', isMailDeliveredEvent, mailDeliveredEventShape, {
  Postage: postageShape,
  Stamp: stampShape,
});
