/**
 * Tags and names of the surface `scales`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { ServerEventType } from './types.js';

/** Events of the server: the name of each by its tag. The interface is the name with `Event` behind it. */
export const SERVER_EVENT_NAMES = {
  4: 'Weighed',
  11: 'Emptied',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function serverEventName<T extends ServerEventType>(type: T): (typeof SERVER_EVENT_NAMES)[T];
export function serverEventName(type: number): (typeof SERVER_EVENT_NAMES)[ServerEventType] | undefined;
export function serverEventName(type: number): string | undefined {
  return isServerEventType(type) ? SERVER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the server? */
export function isServerEventType(value: unknown): value is ServerEventType {
  return typeof value === 'number' && Object.hasOwn(SERVER_EVENT_NAMES, value);
}
