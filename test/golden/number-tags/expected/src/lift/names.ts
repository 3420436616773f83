/**
 * Tags and names of the surface `lift`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { ControllerEventType, PanelEventType } from './types.js';

/** Events of the controller: the name of each by its tag. The interface is the name with `Event` behind it. */
export const CONTROLLER_EVENT_NAMES = {
  0: 'Arrived',
  1: 'RideBegun',
  2: 'Moved',
  10: 'Started',
  9007199254740991: 'Alarm',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function controllerEventName<T extends ControllerEventType>(type: T): (typeof CONTROLLER_EVENT_NAMES)[T];
export function controllerEventName(type: number): (typeof CONTROLLER_EVENT_NAMES)[ControllerEventType] | undefined;
export function controllerEventName(type: number): string | undefined {
  return isControllerEventType(type) ? CONTROLLER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the controller? */
export function isControllerEventType(value: unknown): value is ControllerEventType {
  return typeof value === 'number' && Object.hasOwn(CONTROLLER_EVENT_NAMES, value);
}

/** Events of the panel: the name of each by its tag. The interface is the name with `Event` behind it. */
export const PANEL_EVENT_NAMES = {
  7: 'RideWanted',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function panelEventName<T extends PanelEventType>(type: T): (typeof PANEL_EVENT_NAMES)[T];
export function panelEventName(type: number): (typeof PANEL_EVENT_NAMES)[PanelEventType] | undefined;
export function panelEventName(type: number): string | undefined {
  return isPanelEventType(type) ? PANEL_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the panel? */
export function isPanelEventType(value: unknown): value is PanelEventType {
  return typeof value === 'number' && Object.hasOwn(PANEL_EVENT_NAMES, value);
}
