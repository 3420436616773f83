/**
 * Tags and names of the surface `lamp`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { DeviceEventType } from './types.js';

/** Events of the device: the name of each by its tag. The interface is the name with `Event` behind it. */
export const DEVICE_EVENT_NAMES = {
  state: 'State',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function deviceEventName<T extends DeviceEventType>(type: T): (typeof DEVICE_EVENT_NAMES)[T];
export function deviceEventName(type: string): (typeof DEVICE_EVENT_NAMES)[DeviceEventType] | undefined;
export function deviceEventName(type: string): string | undefined {
  return isDeviceEventType(type) ? DEVICE_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the device? */
export function isDeviceEventType(value: unknown): value is DeviceEventType {
  return typeof value === 'string' && Object.hasOwn(DEVICE_EVENT_NAMES, value);
}
