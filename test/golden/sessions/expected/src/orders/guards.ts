/**
 * Guards of the surface `orders`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Line`, to the bottom? Unknown fields are welcome. */
export function isLine(value: unknown): value is types.Line {
  return isRecord(value)
    && typeof value.goods === 'string'
    && (value.note === undefined || typeof value.note === 'string');
}

/** What keeps a value from being `Line`: nothing exactly when the guard accepts it. */
export function explainLine(value: unknown): Issue[] {
  return explain(shapes.lineShape, value);
}

/** Is it `Order`, to the bottom? Unknown fields are welcome. */
export function isOrder(value: unknown): value is types.Order {
  return isRecord(value)
    && typeof value.id === 'string'
    && (value.kind === 'home' || value.kind === 'export')
    && typeof value.state === 'string'
    && (value.lines === undefined || isArrayOf(value.lines, isLine))
    && (value.papers === undefined || typeof value.papers === 'string');
}

/** What keeps a value from being `Order`: nothing exactly when the guard accepts it. */
export function explainOrder(value: unknown): Issue[] {
  return explain(shapes.orderShape, value);
}

/** Is it `Reason`, to the bottom? Unknown fields are welcome. */
export function isReason(value: unknown): value is types.Reason {
  return isRecord(value) && (value.of == null || typeof value.of === 'string');
}

/** What keeps a value from being `Reason`: nothing exactly when the guard accepts it. */
export function explainReason(value: unknown): Issue[] {
  return explain(shapes.reasonShape, value);
}

/** Is it `Shift`, to the bottom? Unknown fields are welcome. */
export function isShift(value: unknown): value is types.Shift {
  return isRecord(value)
    && typeof value.camera === 'string'
    && (value.alarmed === undefined || typeof value.alarmed === 'boolean');
}

/** What keeps a value from being `Shift`: nothing exactly when the guard accepts it. */
export function explainShift(value: unknown): Issue[] {
  return explain(shapes.shiftShape, value);
}

/** Is it an event `belt-filmed`, to the bottom? Unknown fields are welcome. */
export function isBeltFilmedEvent(value: unknown): value is types.BeltFilmedEvent {
  return isRecord(value)
    && value.what === 'belt-filmed'
    && typeof value.slip === 'string'
    && typeof value.frames === 'string';
}

/** What keeps a value from being an event `belt-filmed`: nothing exactly when the guard accepts it. */
export function explainBeltFilmedEvent(value: unknown): Issue[] {
  return explain(shapes.beltFilmedEventShape, value);
}

/** Is it an event `fire`, to the bottom? Unknown fields are welcome. */
export function isFireEvent(value: unknown): value is types.FireEvent {
  return isRecord(value) && value.what === 'fire' && typeof value.slip === 'string';
}

/** What keeps a value from being an event `fire`: nothing exactly when the guard accepts it. */
export function explainFireEvent(value: unknown): Issue[] {
  return explain(shapes.fireEventShape, value);
}

/** Is it an event `line-begun`, to the bottom? Unknown fields are welcome. */
export function isLineBegunEvent(value: unknown): value is types.LineBegunEvent {
  return isRecord(value)
    && value.what === 'line-begun'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line)
    && isLine(value.goods);
}

/** What keeps a value from being an event `line-begun`: nothing exactly when the guard accepts it. */
export function explainLineBegunEvent(value: unknown): Issue[] {
  return explain(shapes.lineBegunEventShape, value);
}

/** Is it an event `line-picked`, to the bottom? Unknown fields are welcome. */
export function isLinePickedEvent(value: unknown): value is types.LinePickedEvent {
  return isRecord(value)
    && value.what === 'line-picked'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line);
}

/** What keeps a value from being an event `line-picked`: nothing exactly when the guard accepts it. */
export function explainLinePickedEvent(value: unknown): Issue[] {
  return explain(shapes.linePickedEventShape, value);
}

/** Is it an event `lunch`, to the bottom? Unknown fields are welcome. */
export function isLunchEvent(value: unknown): value is types.LunchEvent {
  return isRecord(value) && value.what === 'lunch' && typeof value.slip === 'string';
}

/** What keeps a value from being an event `lunch`: nothing exactly when the guard accepts it. */
export function explainLunchEvent(value: unknown): Issue[] {
  return explain(shapes.lunchEventShape, value);
}

/** Is it an event `note-grown`, to the bottom? Unknown fields are welcome. */
export function isNoteGrownEvent(value: unknown): value is types.NoteGrownEvent {
  return isRecord(value)
    && value.what === 'note-grown'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line)
    && typeof value.words === 'string';
}

/** What keeps a value from being an event `note-grown`: nothing exactly when the guard accepts it. */
export function explainNoteGrownEvent(value: unknown): Issue[] {
  return explain(shapes.noteGrownEventShape, value);
}

/** Is it an event `note-signed`, to the bottom? Unknown fields are welcome. */
export function isNoteSignedEvent(value: unknown): value is types.NoteSignedEvent {
  return isRecord(value)
    && value.what === 'note-signed'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && isInteger(value.line)
    && typeof value.note === 'string';
}

/** What keeps a value from being an event `note-signed`: nothing exactly when the guard accepts it. */
export function explainNoteSignedEvent(value: unknown): Issue[] {
  return explain(shapes.noteSignedEventShape, value);
}

/** Is it an event `order-cancelled`, to the bottom? Unknown fields are welcome. */
export function isOrderCancelledEvent(value: unknown): value is types.OrderCancelledEvent {
  return isRecord(value)
    && value.what === 'order-cancelled'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string';
}

/** What keeps a value from being an event `order-cancelled`: nothing exactly when the guard accepts it. */
export function explainOrderCancelledEvent(value: unknown): Issue[] {
  return explain(shapes.orderCancelledEventShape, value);
}

/** Is it an event `order-packed`, to the bottom? Unknown fields are welcome. */
export function isOrderPackedEvent(value: unknown): value is types.OrderPackedEvent {
  return isRecord(value)
    && value.what === 'order-packed'
    && typeof value.slip === 'string'
    && isOrder(value.order);
}

/** What keeps a value from being an event `order-packed`: nothing exactly when the guard accepts it. */
export function explainOrderPackedEvent(value: unknown): Issue[] {
  return explain(shapes.orderPackedEventShape, value);
}

/** Is it an event `order-taken`, to the bottom? Unknown fields are welcome. */
export function isOrderTakenEvent(value: unknown): value is types.OrderTakenEvent {
  return isRecord(value)
    && value.what === 'order-taken'
    && typeof value.slip === 'string'
    && isOrder(value.order)
    && (value.behind === null || typeof value.behind === 'string');
}

/** What keeps a value from being an event `order-taken`: nothing exactly when the guard accepts it. */
export function explainOrderTakenEvent(value: unknown): Issue[] {
  return explain(shapes.orderTakenEventShape, value);
}

/** Is it an event `papers-grown`, to the bottom? Unknown fields are welcome. */
export function isPapersGrownEvent(value: unknown): value is types.PapersGrownEvent {
  return isRecord(value)
    && value.what === 'papers-grown'
    && typeof value.slip === 'string'
    && typeof value.order_id === 'string'
    && typeof value.piece === 'string';
}

/** What keeps a value from being an event `papers-grown`: nothing exactly when the guard accepts it. */
export function explainPapersGrownEvent(value: unknown): Issue[] {
  return explain(shapes.papersGrownEventShape, value);
}

/** Is it an event `refused`, to the bottom? Unknown fields are welcome. */
export function isRefusedEvent(value: unknown): value is types.RefusedEvent {
  return isRecord(value)
    && value.what === 'refused'
    && typeof value.slip === 'string'
    && isReason(value.because);
}

/** What keeps a value from being an event `refused`: nothing exactly when the guard accepts it. */
export function explainRefusedEvent(value: unknown): Issue[] {
  return explain(shapes.refusedEventShape, value);
}

/** Is it an event `shift-begun`, to the bottom? Unknown fields are welcome. */
export function isShiftBegunEvent(value: unknown): value is types.ShiftBegunEvent {
  return isRecord(value)
    && value.what === 'shift-begun'
    && typeof value.slip === 'string'
    && isShift(value.shift);
}

/** What keeps a value from being an event `shift-begun`: nothing exactly when the guard accepts it. */
export function explainShiftBegunEvent(value: unknown): Issue[] {
  return explain(shapes.shiftBegunEventShape, value);
}

/** Is it an event `visitor`, to the bottom? Unknown fields are welcome. */
export function isVisitorEvent(value: unknown): value is types.VisitorEvent {
  return isRecord(value) && value.what === 'visitor' && typeof value.slip === 'string';
}

/** What keeps a value from being an event `visitor`: nothing exactly when the guard accepts it. */
export function explainVisitorEvent(value: unknown): Issue[] {
  return explain(shapes.visitorEventShape, value);
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
export function isDeskEvent(value: unknown): value is types.DeskEvent {
  if (!isRecord(value)) return false;
  const isEvent = DESK_EVENT_GUARDS.get(value.what as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the desk: nothing exactly when the guard accepts it. */
export function explainDeskEvent(value: unknown): Issue[] {
  return explain(shapes.deskEventShape, value);
}

/** Is it an event `cancel-please`, to the bottom? Unknown fields are welcome. */
export function isCancelPleaseEvent(value: unknown): value is types.CancelPleaseEvent {
  return isRecord(value)
    && value.what === 'cancel-please'
    && (value.slip === undefined || typeof value.slip === 'string')
    && typeof value.order_id === 'string';
}

/** What keeps a value from being an event `cancel-please`: nothing exactly when the guard accepts it. */
export function explainCancelPleaseEvent(value: unknown): Issue[] {
  return explain(shapes.cancelPleaseEventShape, value);
}

/** Is it an event `order-please`, to the bottom? Unknown fields are welcome. */
export function isOrderPleaseEvent(value: unknown): value is types.OrderPleaseEvent {
  return isRecord(value)
    && value.what === 'order-please'
    && (value.slip === undefined || typeof value.slip === 'string');
}

/** What keeps a value from being an event `order-please`: nothing exactly when the guard accepts it. */
export function explainOrderPleaseEvent(value: unknown): Issue[] {
  return explain(shapes.orderPleaseEventShape, value);
}

/** The guards by tag. */
export const PICKER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['cancel-please', isCancelPleaseEvent],
  ['order-please', isOrderPleaseEvent],
]);

/** Is it an event of the picker? Its tag chooses the one guard that decides. */
export function isPickerEvent(value: unknown): value is types.PickerEvent {
  if (!isRecord(value)) return false;
  const isEvent = PICKER_EVENT_GUARDS.get(value.what as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the picker: nothing exactly when the guard accepts it. */
export function explainPickerEvent(value: unknown): Issue[] {
  return explain(shapes.pickerEventShape, value);
}
