/**
 * Standard Schemas (https://standardschema.dev) of the surface `orders`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

const VENDOR = 'order-events';

/** Accepts any event of the desk, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const deskEventSchema: StandardSchema<types.DeskEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isDeskEvent, shapes.deskEventShape);

/** Accepts an event `belt-filmed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const beltFilmedEventSchema: StandardSchema<types.BeltFilmedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isBeltFilmedEvent, shapes.beltFilmedEventShape);

/** Accepts an event `fire`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const fireEventSchema: StandardSchema<types.FireEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isFireEvent, shapes.fireEventShape);

/** Accepts an event `line-begun`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lineBegunEventSchema: StandardSchema<types.LineBegunEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLineBegunEvent, shapes.lineBegunEventShape);

/** Accepts an event `line-picked`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const linePickedEventSchema: StandardSchema<types.LinePickedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLinePickedEvent, shapes.linePickedEventShape);

/** Accepts an event `lunch`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lunchEventSchema: StandardSchema<types.LunchEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isLunchEvent, shapes.lunchEventShape);

/** Accepts an event `note-grown`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const noteGrownEventSchema: StandardSchema<types.NoteGrownEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isNoteGrownEvent, shapes.noteGrownEventShape);

/** Accepts an event `note-signed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const noteSignedEventSchema: StandardSchema<types.NoteSignedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isNoteSignedEvent, shapes.noteSignedEventShape);

/** Accepts an event `order-cancelled`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderCancelledEventSchema: StandardSchema<types.OrderCancelledEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOrderCancelledEvent, shapes.orderCancelledEventShape);

/** Accepts an event `order-packed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderPackedEventSchema: StandardSchema<types.OrderPackedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOrderPackedEvent, shapes.orderPackedEventShape);

/** Accepts an event `order-taken`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderTakenEventSchema: StandardSchema<types.OrderTakenEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOrderTakenEvent, shapes.orderTakenEventShape);

/** Accepts an event `papers-grown`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const papersGrownEventSchema: StandardSchema<types.PapersGrownEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isPapersGrownEvent, shapes.papersGrownEventShape);

/** Accepts an event `refused`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const refusedEventSchema: StandardSchema<types.RefusedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isRefusedEvent, shapes.refusedEventShape);

/** Accepts an event `shift-begun`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const shiftBegunEventSchema: StandardSchema<types.ShiftBegunEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isShiftBegunEvent, shapes.shiftBegunEventShape);

/** Accepts an event `visitor`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const visitorEventSchema: StandardSchema<types.VisitorEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isVisitorEvent, shapes.visitorEventShape);

/** Accepts any event of the picker, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const pickerEventSchema: StandardSchema<types.PickerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isPickerEvent, shapes.pickerEventShape);

/** Accepts an event `cancel-please`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const cancelPleaseEventSchema: StandardSchema<types.CancelPleaseEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isCancelPleaseEvent, shapes.cancelPleaseEventShape);

/** Accepts an event `order-please`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderPleaseEventSchema: StandardSchema<types.OrderPleaseEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isOrderPleaseEvent, shapes.orderPleaseEventShape);
