/**
 * Guards of the surface `orders`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import type {
  Line,
  Order,
  Reason,
  Shift,
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
  CancelPleaseEvent,
  OrderPleaseEvent,
  DeskEvent,
  PickerEvent,
} from './types.js';

/** Is it `Line`, to the bottom? Unknown fields are welcome. */
export function isLine(value: unknown): value is Line {
  return isRecord(value)
    && typeof value.goods === 'string'
    && (value.note === undefined || typeof value.note === 'string');
}

/** Is it `Order`, to the bottom? Unknown fields are welcome. */
export function isOrder(value: unknown): value is Order {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.kind === 'home' || value.kind === 'export')
    && typeof value.state === 'string'
    && (value.lines === undefined || isArrayOf(value.lines, isLine))
    && (value.papers === undefined || typeof value.papers === 'string');
}

/** Is it `Reason`, to the bottom? Unknown fields are welcome. */
export function isReason(value: unknown): value is Reason {
  return isRecord(value) && (value.of == null || typeof value.of === 'string');
}

/** Is it `Shift`, to the bottom? Unknown fields are welcome. */
export function isShift(value: unknown): value is Shift {
  return isRecord(value)
    && typeof value.camera === 'string'
    && (value.alarmed === undefined || typeof value.alarmed === 'boolean');
}

/** Is it an event `belt-filmed`, to the bottom? Unknown fields are welcome. */
export function isBeltFilmedEvent(value: unknown): value is BeltFilmedEvent {
  return isRecord(value)
    && value.what === 'belt-filmed'
    && typeof value.slip === 'string'
    && typeof value.frames === 'string';
}

/** Is it an event `fire`, to the bottom? Unknown fields are welcome. */
export function isFireEvent(value: unknown): value is FireEvent {
  return isRecord(value) && value.what === 'fire' && typeof value.slip === 'string';
}

/** Is it an event `line-begun`, to the bottom? Unknown fields are welcome. */
export function isLineBegunEvent(value: unknown): value is LineBegunEvent {
  return isRecord(value)
    && value.what === 'line-begun'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line)
    && isLine(value.goods);
}

/** Is it an event `line-picked`, to the bottom? Unknown fields are welcome. */
export function isLinePickedEvent(value: unknown): value is LinePickedEvent {
  return isRecord(value)
    && value.what === 'line-picked'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line);
}

/** Is it an event `lunch`, to the bottom? Unknown fields are welcome. */
export function isLunchEvent(value: unknown): value is LunchEvent {
  return isRecord(value) && value.what === 'lunch' && typeof value.slip === 'string';
}

/** Is it an event `note-grown`, to the bottom? Unknown fields are welcome. */
export function isNoteGrownEvent(value: unknown): value is NoteGrownEvent {
  return isRecord(value)
    && value.what === 'note-grown'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line)
    && typeof value.words === 'string';
}

/** Is it an event `note-signed`, to the bottom? Unknown fields are welcome. */
export function isNoteSignedEvent(value: unknown): value is NoteSignedEvent {
  return isRecord(value)
    && value.what === 'note-signed'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line)
    && typeof value.note === 'string';
}

/** Is it an event `order-cancelled`, to the bottom? Unknown fields are welcome. */
export function isOrderCancelledEvent(value: unknown): value is OrderCancelledEvent {
  return isRecord(value)
    && value.what === 'order-cancelled'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string';
}

/** Is it an event `order-packed`, to the bottom? Unknown fields are welcome. */
export function isOrderPackedEvent(value: unknown): value is OrderPackedEvent {
  return isRecord(value)
    && value.what === 'order-packed'
    && typeof value.slip === 'string'
    && isOrder(value.order);
}

/** Is it an event `order-taken`, to the bottom? Unknown fields are welcome. */
export function isOrderTakenEvent(value: unknown): value is OrderTakenEvent {
  return isRecord(value)
    && value.what === 'order-taken'
    && typeof value.slip === 'string'
    && isOrder(value.order)
    && (value.behind === null || typeof value.behind === 'string');
}

/** Is it an event `papers-grown`, to the bottom? Unknown fields are welcome. */
export function isPapersGrownEvent(value: unknown): value is PapersGrownEvent {
  return isRecord(value)
    && value.what === 'papers-grown'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && typeof value.piece === 'string';
}

/** Is it an event `refused`, to the bottom? Unknown fields are welcome. */
export function isRefusedEvent(value: unknown): value is RefusedEvent {
  return isRecord(value)
    && value.what === 'refused'
    && typeof value.slip === 'string'
    && isReason(value.because);
}

/** Is it an event `shift-begun`, to the bottom? Unknown fields are welcome. */
export function isShiftBegunEvent(value: unknown): value is ShiftBegunEvent {
  return isRecord(value)
    && value.what === 'shift-begun'
    && typeof value.slip === 'string'
    && isShift(value.shift);
}

/** Is it an event `visitor`, to the bottom? Unknown fields are welcome. */
export function isVisitorEvent(value: unknown): value is VisitorEvent {
  return isRecord(value) && value.what === 'visitor' && typeof value.slip === 'string';
}

/** The guards by tag. */
export const DESK_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['belt-filmed', isBeltFilmedEvent],
  ['fire', isFireEvent],
  ['line-begun', isLineBegunEvent],
  ['line-picked', isLinePickedEvent],
  ['lunch', isLunchEvent],
  ['note-grown', isNoteGrownEvent],
  ['note-signed', isNoteSignedEvent],
  ['order-cancelled', isOrderCancelledEvent],
  ['order-packed', isOrderPackedEvent],
  ['order-taken', isOrderTakenEvent],
  ['papers-grown', isPapersGrownEvent],
  ['refused', isRefusedEvent],
  ['shift-begun', isShiftBegunEvent],
  ['visitor', isVisitorEvent],
]);

/** Is it an event of the desk? Its tag chooses the one guard that decides. */
export function isDeskEvent(value: unknown): value is DeskEvent {
  if (!isRecord(value)) return false;
  const isEvent = DESK_EVENT_GUARDS.get(value.what as string);
  return isEvent !== undefined && isEvent(value);
}

/** Is it an event `cancel-please`, to the bottom? Unknown fields are welcome. */
export function isCancelPleaseEvent(value: unknown): value is CancelPleaseEvent {
  return isRecord(value)
    && value.what === 'cancel-please'
    && (value.slip === undefined || typeof value.slip === 'string')
    && typeof value.order_id === 'string';
}

/** Is it an event `order-please`, to the bottom? Unknown fields are welcome. */
export function isOrderPleaseEvent(value: unknown): value is OrderPleaseEvent {
  return isRecord(value)
    && value.what === 'order-please'
    && (value.slip === undefined || typeof value.slip === 'string');
}

/** The guards by tag. */
export const PICKER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['cancel-please', isCancelPleaseEvent],
  ['order-please', isOrderPleaseEvent],
]);

/** Is it an event of the picker? Its tag chooses the one guard that decides. */
export function isPickerEvent(value: unknown): value is PickerEvent {
  if (!isRecord(value)) return false;
  const isEvent = PICKER_EVENT_GUARDS.get(value.what as string);
  return isEvent !== undefined && isEvent(value);
}
