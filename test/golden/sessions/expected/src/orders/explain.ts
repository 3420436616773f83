/**
 * Explanations of the surface `orders`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  deskEventShape,
  pickerEventShape,
  beltFilmedEventShape,
  cancelPleaseEventShape,
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
  reasonShape,
  refusedEventShape,
  shiftShape,
  shiftBegunEventShape,
  visitorEventShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the desk; empty exactly when the guard accepts it. */
export function explainDeskEvent(value: unknown): Issue[] {
  return explain(deskEventShape, value);
}

/** Everything that keeps a value from being an event of the picker; empty exactly when the guard accepts it. */
export function explainPickerEvent(value: unknown): Issue[] {
  return explain(pickerEventShape, value);
}

/** Everything that keeps a value from being an event `belt-filmed`; empty exactly when the guard accepts it. */
export function explainBeltFilmedEvent(value: unknown): Issue[] {
  return explain(beltFilmedEventShape, value);
}

/** Everything that keeps a value from being an event `cancel-please`; empty exactly when the guard accepts it. */
export function explainCancelPleaseEvent(value: unknown): Issue[] {
  return explain(cancelPleaseEventShape, value);
}

/** Everything that keeps a value from being an event `fire`; empty exactly when the guard accepts it. */
export function explainFireEvent(value: unknown): Issue[] {
  return explain(fireEventShape, value);
}

/** Everything that keeps a value from being `Line`; empty exactly when the guard accepts it. */
export function explainLine(value: unknown): Issue[] {
  return explain(lineShape, value);
}

/** Everything that keeps a value from being an event `line-begun`; empty exactly when the guard accepts it. */
export function explainLineBegunEvent(value: unknown): Issue[] {
  return explain(lineBegunEventShape, value);
}

/** Everything that keeps a value from being an event `line-picked`; empty exactly when the guard accepts it. */
export function explainLinePickedEvent(value: unknown): Issue[] {
  return explain(linePickedEventShape, value);
}

/** Everything that keeps a value from being an event `lunch`; empty exactly when the guard accepts it. */
export function explainLunchEvent(value: unknown): Issue[] {
  return explain(lunchEventShape, value);
}

/** Everything that keeps a value from being an event `note-grown`; empty exactly when the guard accepts it. */
export function explainNoteGrownEvent(value: unknown): Issue[] {
  return explain(noteGrownEventShape, value);
}

/** Everything that keeps a value from being an event `note-signed`; empty exactly when the guard accepts it. */
export function explainNoteSignedEvent(value: unknown): Issue[] {
  return explain(noteSignedEventShape, value);
}

/** Everything that keeps a value from being `Order`; empty exactly when the guard accepts it. */
export function explainOrder(value: unknown): Issue[] {
  return explain(orderShape, value);
}

/** Everything that keeps a value from being an event `order-cancelled`; empty exactly when the guard accepts it. */
export function explainOrderCancelledEvent(value: unknown): Issue[] {
  return explain(orderCancelledEventShape, value);
}

/** Everything that keeps a value from being an event `order-packed`; empty exactly when the guard accepts it. */
export function explainOrderPackedEvent(value: unknown): Issue[] {
  return explain(orderPackedEventShape, value);
}

/** Everything that keeps a value from being an event `order-please`; empty exactly when the guard accepts it. */
export function explainOrderPleaseEvent(value: unknown): Issue[] {
  return explain(orderPleaseEventShape, value);
}

/** Everything that keeps a value from being an event `order-taken`; empty exactly when the guard accepts it. */
export function explainOrderTakenEvent(value: unknown): Issue[] {
  return explain(orderTakenEventShape, value);
}

/** Everything that keeps a value from being an event `papers-grown`; empty exactly when the guard accepts it. */
export function explainPapersGrownEvent(value: unknown): Issue[] {
  return explain(papersGrownEventShape, value);
}

/** Everything that keeps a value from being `Reason`; empty exactly when the guard accepts it. */
export function explainReason(value: unknown): Issue[] {
  return explain(reasonShape, value);
}

/** Everything that keeps a value from being an event `refused`; empty exactly when the guard accepts it. */
export function explainRefusedEvent(value: unknown): Issue[] {
  return explain(refusedEventShape, value);
}

/** Everything that keeps a value from being `Shift`; empty exactly when the guard accepts it. */
export function explainShift(value: unknown): Issue[] {
  return explain(shiftShape, value);
}

/** Everything that keeps a value from being an event `shift-begun`; empty exactly when the guard accepts it. */
export function explainShiftBegunEvent(value: unknown): Issue[] {
  return explain(shiftBegunEventShape, value);
}

/** Everything that keeps a value from being an event `visitor`; empty exactly when the guard accepts it. */
export function explainVisitorEvent(value: unknown): Issue[] {
  return explain(visitorEventShape, value);
}
