/**
 * Tags and names of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { ServerEventType, ClientEventType } from './types.js';

/** Events of the server: the name of each by its tag. The interface is the name with `Event` behind it. */
export const SERVER_EVENT_NAMES = {
  'lorry.came': 'LorryCame',
  'lorry.left': 'LorryLeft',
  'yard.closed': 'YardClosed',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function serverEventName<T extends ServerEventType>(type: T): (typeof SERVER_EVENT_NAMES)[T];
export function serverEventName(type: string): (typeof SERVER_EVENT_NAMES)[ServerEventType] | undefined;
export function serverEventName(type: string): string | undefined {
  return isServerEventType(type) ? SERVER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the server? */
export function isServerEventType(value: unknown): value is ServerEventType {
  return typeof value === 'string' && Object.hasOwn(SERVER_EVENT_NAMES, value);
}

/** Events of the client: the name of each by its tag. The interface is the name with `Event` behind it. */
export const CLIENT_EVENT_NAMES = {
  'gate.open': 'GateOpen',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function clientEventName<T extends ClientEventType>(type: T): (typeof CLIENT_EVENT_NAMES)[T];
export function clientEventName(type: string): (typeof CLIENT_EVENT_NAMES)[ClientEventType] | undefined;
export function clientEventName(type: string): string | undefined {
  return isClientEventType(type) ? CLIENT_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the client? */
export function isClientEventType(value: unknown): value is ClientEventType {
  return typeof value === 'string' && Object.hasOwn(CLIENT_EVENT_NAMES, value);
}
