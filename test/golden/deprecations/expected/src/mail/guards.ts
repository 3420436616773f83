/**
 * Guards of the surface `mail`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Postage`, to the bottom? Unknown fields are welcome. */
export function isPostage(value: unknown): value is types.Postage {
  return isRecord(value) && isNumber(value.amount);
}

/** What keeps a value from being `Postage`: nothing exactly when the guard accepts it. */
export function explainPostage(value: unknown): Issue[] {
  return explain(shapes.postageShape, value);
}

/** Is it `Stamp`, to the bottom? Unknown fields are welcome. */
export function isStamp(value: unknown): value is types.Stamp {
  return isRecord(value) && isInteger(value.cents);
}

/** What keeps a value from being `Stamp`: nothing exactly when the guard accepts it. */
export function explainStamp(value: unknown): Issue[] {
  return explain(shapes.stampShape, value);
}

/** Is it an event `box.opened`, to the bottom? Unknown fields are welcome. */
export function isBoxOpenedEvent(value: unknown): value is types.BoxOpenedEvent {
  return isRecord(value) && value.type === 'box.opened';
}

/** What keeps a value from being an event `box.opened`: nothing exactly when the guard accepts it. */
export function explainBoxOpenedEvent(value: unknown): Issue[] {
  return explain(shapes.boxOpenedEventShape, value);
}

/** Is it an event `letter.came`, to the bottom? Unknown fields are welcome. */
export function isLetterCameEvent(value: unknown): value is types.LetterCameEvent {
  return isRecord(value) && value.type === 'letter.came';
}

/** What keeps a value from being an event `letter.came`: nothing exactly when the guard accepts it. */
export function explainLetterCameEvent(value: unknown): Issue[] {
  return explain(shapes.letterCameEventShape, value);
}

/** Is it an event `mail.delivered`, to the bottom? Unknown fields are welcome. */
export function isMailDeliveredEvent(value: unknown): value is types.MailDeliveredEvent {
  return isRecord(value)
    && value.type === 'mail.delivered'
    && typeof value.sender === 'string'
    && (value.from === undefined || typeof value.from === 'string')
    && (value.stamp === undefined || isStamp(value.stamp))
    && (value.postage === undefined || isPostage(value.postage));
}

/** What keeps a value from being an event `mail.delivered`: nothing exactly when the guard accepts it. */
export function explainMailDeliveredEvent(value: unknown): Issue[] {
  return explain(shapes.mailDeliveredEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['box.opened', isBoxOpenedEvent],
  ['letter.came', isLetterCameEvent],
  ['mail.delivered', isMailDeliveredEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
