/**
 * Standard Schemas (https://standardschema.dev) of the surface `orders`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import {
  isDeskEvent,
  isBeltFilmedEvent,
  isFireEvent,
  isLineBegunEvent,
  isLinePickedEvent,
  isLunchEvent,
  isNoteGrownEvent,
  isNoteSignedEvent,
  isOrderCancelledEvent,
  isOrderPackedEvent,
  isOrderTakenEvent,
  isPapersGrownEvent,
  isRefusedEvent,
  isShiftBegunEvent,
  isVisitorEvent,
  isPickerEvent,
  isCancelPleaseEvent,
  isOrderPleaseEvent,
} from './guards.js';
import {
  beltFilmedEventShape,
  cancelPleaseEventShape,
  deskEventShape,
  fireEventShape,
  lineShape,
  lineBegunEventShape,
  linePickedEventShape,
  lunchEventShape,
  noteGrownEventShape,
  noteSignedEventShape,
  orderShape,
  orderCancelledEventShape,
  orderPackedEventShape,
  orderPleaseEventShape,
  orderTakenEventShape,
  papersGrownEventShape,
  pickerEventShape,
  reasonShape,
  refusedEventShape,
  shiftShape,
  shiftBegunEventShape,
  visitorEventShape,
} from './shapes.js';
import type {
  DeskEvent,
  BeltFilmedEvent,
  FireEvent,
  LineBegunEvent,
  LinePickedEvent,
  LunchEvent,
  NoteGrownEvent,
  NoteSignedEvent,
  OrderCancelledEvent,
  OrderPackedEvent,
  OrderTakenEvent,
  PapersGrownEvent,
  RefusedEvent,
  ShiftBegunEvent,
  VisitorEvent,
  PickerEvent,
  CancelPleaseEvent,
  OrderPleaseEvent,
} from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the desk, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const deskEventSchema: StandardSchema<DeskEvent> = /* @__PURE__ */ standardSchema('order-events', isDeskEvent, deskEventShape, {
  Line: lineShape,
  Order: orderShape,
  Reason: reasonShape,
  Shift: shiftShape,
});

/** Accepts an event `belt-filmed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const beltFilmedEventSchema: StandardSchema<BeltFilmedEvent> = /* @__PURE__ */ standardSchema('order-events', isBeltFilmedEvent, beltFilmedEventShape, {});

/** Accepts an event `fire`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const fireEventSchema: StandardSchema<FireEvent> = /* @__PURE__ */ standardSchema('order-events', isFireEvent, fireEventShape, {});

/** Accepts an event `line-begun`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lineBegunEventSchema: StandardSchema<LineBegunEvent> = /* @__PURE__ */ standardSchema('order-events', isLineBegunEvent, lineBegunEventShape, {
  Line: lineShape,
});

/** Accepts an event `line-picked`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const linePickedEventSchema: StandardSchema<LinePickedEvent> = /* @__PURE__ */ standardSchema('order-events', isLinePickedEvent, linePickedEventShape, {});

/** Accepts an event `lunch`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const lunchEventSchema: StandardSchema<LunchEvent> = /* @__PURE__ */ standardSchema('order-events', isLunchEvent, lunchEventShape, {});

/** Accepts an event `note-grown`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const noteGrownEventSchema: StandardSchema<NoteGrownEvent> = /* @__PURE__ */ standardSchema('order-events', isNoteGrownEvent, noteGrownEventShape, {});

/** Accepts an event `note-signed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const noteSignedEventSchema: StandardSchema<NoteSignedEvent> = /* @__PURE__ */ standardSchema('order-events', isNoteSignedEvent, noteSignedEventShape, {});

/** Accepts an event `order-cancelled`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderCancelledEventSchema: StandardSchema<OrderCancelledEvent> = /* @__PURE__ */ standardSchema('order-events', isOrderCancelledEvent, orderCancelledEventShape, {});

/** Accepts an event `order-packed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderPackedEventSchema: StandardSchema<OrderPackedEvent> = /* @__PURE__ */ standardSchema('order-events', isOrderPackedEvent, orderPackedEventShape, {
  Line: lineShape,
  Order: orderShape,
});

/** Accepts an event `order-taken`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderTakenEventSchema: StandardSchema<OrderTakenEvent> = /* @__PURE__ */ standardSchema('order-events', isOrderTakenEvent, orderTakenEventShape, {
  Line: lineShape,
  Order: orderShape,
});

/** Accepts an event `papers-grown`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const papersGrownEventSchema: StandardSchema<PapersGrownEvent> = /* @__PURE__ */ standardSchema('order-events', isPapersGrownEvent, papersGrownEventShape, {});

/** Accepts an event `refused`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const refusedEventSchema: StandardSchema<RefusedEvent> = /* @__PURE__ */ standardSchema('order-events', isRefusedEvent, refusedEventShape, {
  Reason: reasonShape,
});

/** Accepts an event `shift-begun`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const shiftBegunEventSchema: StandardSchema<ShiftBegunEvent> = /* @__PURE__ */ standardSchema('order-events', isShiftBegunEvent, shiftBegunEventShape, {
  Shift: shiftShape,
});

/** Accepts an event `visitor`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const visitorEventSchema: StandardSchema<VisitorEvent> = /* @__PURE__ */ standardSchema('order-events', isVisitorEvent, visitorEventShape, {});

/** Accepts any event of the picker, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const pickerEventSchema: StandardSchema<PickerEvent> = /* @__PURE__ */ standardSchema('order-events', isPickerEvent, pickerEventShape, {});

/** Accepts an event `cancel-please`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const cancelPleaseEventSchema: StandardSchema<CancelPleaseEvent> = /* @__PURE__ */ standardSchema('order-events', isCancelPleaseEvent, cancelPleaseEventShape, {});

/** Accepts an event `order-please`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const orderPleaseEventSchema: StandardSchema<OrderPleaseEvent> = /* @__PURE__ */ standardSchema('order-events', isOrderPleaseEvent, orderPleaseEventShape, {});
