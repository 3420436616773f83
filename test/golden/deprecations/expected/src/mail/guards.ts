/**
 * Guards of the surface `mail`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import type {
  Postage,
  Stamp,
  BoxOpenedEvent,
  LetterCameEvent,
  MailDeliveredEvent,
  ServerEvent,
} from './types.js';

/** Is it `Postage`, to the bottom? Unknown fields are welcome. */
export function isPostage(value: unknown): value is Postage {
  return isRecord(value) && isNumber(value.amount);
}

/** Is it `Stamp`, to the bottom? Unknown fields are welcome. */
export function isStamp(value: unknown): value is Stamp {
  return isRecord(value) && isInteger(value.cents);
}

/** Is it an event `box.opened`, to the bottom? Unknown fields are welcome. */
export function isBoxOpenedEvent(value: unknown): value is BoxOpenedEvent {
  return isRecord(value) && value.type === 'box.opened';
}

/** Is it an event `letter.came`, to the bottom? Unknown fields are welcome. */
export function isLetterCameEvent(value: unknown): value is LetterCameEvent {
  return isRecord(value) && value.type === 'letter.came';
}

/** Is it an event `mail.delivered`, to the bottom? Unknown fields are welcome. */
export function isMailDeliveredEvent(value: unknown): value is MailDeliveredEvent {
  return isRecord(value)
    && value.type === 'mail.delivered'
    && typeof value.sender === 'string'
    && (value.from === undefined || typeof value.from === 'string')
    && (value.stamp === undefined || isStamp(value.stamp))
    && (value.postage === undefined || isPostage(value.postage));
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['box.opened', isBoxOpenedEvent],
  ['letter.came', isLetterCameEvent],
  ['mail.delivered', isMailDeliveredEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
