/**
 * Tags and names of the surface `floor`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { RobotEventType, ControllerEventType } from './types.js';

/** Events of the robot: the name of each by its tag. The interface is the name with `Event` behind it. */
export const ROBOT_EVENT_NAMES = {
  'battery-low': 'BatteryLow',
  'dock-plugged': 'DockPlugged',
  'motion-started': 'MotionStarted',
  'motion-stopped': 'MotionStopped',
  'state-reported': 'StateReported',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function robotEventName<T extends RobotEventType>(type: T): (typeof ROBOT_EVENT_NAMES)[T];
export function robotEventName(type: string): (typeof ROBOT_EVENT_NAMES)[RobotEventType] | undefined;
export function robotEventName(type: string): string | undefined {
  return isRobotEventType(type) ? ROBOT_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the robot? */
export function isRobotEventType(value: unknown): value is RobotEventType {
  return typeof value === 'string' && Object.hasOwn(ROBOT_EVENT_NAMES, value);
}

/** Events of the controller: the name of each by its tag. The interface is the name with `Event` behind it. */
export const CONTROLLER_EVENT_NAMES = {
  'motion-go': 'MotionGo',
  'motion-stop': 'MotionStop',
  'report-ask': 'ReportAsk',
} as const;

/** The name that belongs to a tag, or undefined where there is none. */
export function controllerEventName<T extends ControllerEventType>(type: T): (typeof CONTROLLER_EVENT_NAMES)[T];
export function controllerEventName(type: string): (typeof CONTROLLER_EVENT_NAMES)[ControllerEventType] | undefined;
export function controllerEventName(type: string): string | undefined {
  return isControllerEventType(type) ? CONTROLLER_EVENT_NAMES[type] : undefined;
}

/** Is it the tag of an event of the controller? */
export function isControllerEventType(value: unknown): value is ControllerEventType {
  return typeof value === 'string' && Object.hasOwn(CONTROLLER_EVENT_NAMES, value);
}
