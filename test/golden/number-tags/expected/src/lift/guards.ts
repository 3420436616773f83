/**
 * Guards of the surface `lift`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isInteger, isNumber, isRecord } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Door`, to the bottom? */
export function isDoor(value: unknown): value is types.Door {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 1:
      return isSlidingDoor(value);
    case 2:
      return isSwingDoor(value);
    default:
      return false;
  }
}

/** What keeps a value from being `Door`: nothing exactly when the guard accepts it. */
export function explainDoor(value: unknown): Issue[] {
  return explain(shapes.doorShape, value);
}

/** Is it `Ride`, to the bottom? Unknown fields are welcome. */
export function isRide(value: unknown): value is types.Ride {
  return isRecord(value) && typeof value.id === 'string' && isInteger(value.to);
}

/** What keeps a value from being `Ride`: nothing exactly when the guard accepts it. */
export function explainRide(value: unknown): Issue[] {
  return explain(shapes.rideShape, value);
}

/** Is it `SlidingDoor`, to the bottom? Unknown fields are welcome. */
export function isSlidingDoor(value: unknown): value is types.SlidingDoor {
  return isRecord(value) && value.kind === 1 && isInteger(value.wings);
}

/** What keeps a value from being `SlidingDoor`: nothing exactly when the guard accepts it. */
export function explainSlidingDoor(value: unknown): Issue[] {
  return explain(shapes.slidingDoorShape, value);
}

/** Is it `SwingDoor`, to the bottom? Unknown fields are welcome. */
export function isSwingDoor(value: unknown): value is types.SwingDoor {
  return isRecord(value) && value.kind === 2 && (value.side === 'left' || value.side === 'right');
}

/** What keeps a value from being `SwingDoor`: nothing exactly when the guard accepts it. */
export function explainSwingDoor(value: unknown): Issue[] {
  return explain(shapes.swingDoorShape, value);
}

/** Is it an event `0`, to the bottom? Unknown fields are welcome. */
export function isArrivedEvent(value: unknown): value is types.ArrivedEvent {
  return isRecord(value)
    && value.op === 0
    && typeof value.ride === 'string'
    && (value.door === undefined || isDoor(value.door));
}

/** What keeps a value from being an event `0`: nothing exactly when the guard accepts it. */
export function explainArrivedEvent(value: unknown): Issue[] {
  return explain(shapes.arrivedEventShape, value);
}

/** Is it an event `1`, to the bottom? Unknown fields are welcome. */
export function isRideBegunEvent(value: unknown): value is types.RideBegunEvent {
  return isRecord(value) && value.op === 1 && isRide(value.ride);
}

/** What keeps a value from being an event `1`: nothing exactly when the guard accepts it. */
export function explainRideBegunEvent(value: unknown): Issue[] {
  return explain(shapes.rideBegunEventShape, value);
}

function hasFieldsOfMovedEvent(value: Record<string, unknown>): boolean {
  return typeof value.ride === 'string' && isNumber(value.height);
}

/** Is it an event `2`, to the bottom? Unknown fields are welcome. */
export function isMovedEvent(value: unknown): value is types.MovedEvent {
  return isRecord(value) && value.op === 2 && hasFieldsOfMovedEvent(value);
}

/** What keeps a value from being an event `2`: nothing exactly when the guard accepts it. */
export function explainMovedEvent(value: unknown): Issue[] {
  return explain(shapes.movedEventShape, value);
}

/** Is it an event `10`, to the bottom? Unknown fields are welcome. */
export function isStartedEvent(value: unknown): value is types.StartedEvent {
  return isRecord(value) && value.op === 10 && isInteger(value.floors);
}

/** What keeps a value from being an event `10`: nothing exactly when the guard accepts it. */
export function explainStartedEvent(value: unknown): Issue[] {
  return explain(shapes.startedEventShape, value);
}

/** Is it an event `9007199254740991`, to the bottom? Unknown fields are welcome. */
export function isAlarmEvent(value: unknown): value is types.AlarmEvent {
  return isRecord(value) && value.op === 9007199254740991;
}

/** What keeps a value from being an event `9007199254740991`: nothing exactly when the guard accepts it. */
export function explainAlarmEvent(value: unknown): Issue[] {
  return explain(shapes.alarmEventShape, value);
}

/** The guards by tag. */
export const CONTROLLER_EVENT_GUARDS: ReadonlyMap<number, (value: unknown) => boolean> = /* @__PURE__ */ new Map<number, (value: unknown) => boolean>([
  [0, isArrivedEvent],
  [1, isRideBegunEvent],
  [2, isMovedEvent],
  [10, isStartedEvent],
  [9007199254740991, isAlarmEvent],
]);

/** Is it an event of the controller? Its tag chooses the one guard that decides. */
export function isControllerEvent(value: unknown): value is types.ControllerEvent {
  if (!isRecord(value)) return false;
  // The frequent ones first: comparing a few numbers is faster than a look-up.
  switch (value.op) {
    case 2:
      return hasFieldsOfMovedEvent(value);
  }

  const isEvent = CONTROLLER_EVENT_GUARDS.get(value.op as number);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the controller: nothing exactly when the guard accepts it. */
export function explainControllerEvent(value: unknown): Issue[] {
  return explain(shapes.controllerEventShape, value);
}

/** Is it an event `7`, to the bottom? Unknown fields are welcome. */
export function isRideWantedEvent(value: unknown): value is types.RideWantedEvent {
  return isRecord(value) && value.op === 7 && isInteger(value.to);
}

/** What keeps a value from being an event `7`: nothing exactly when the guard accepts it. */
export function explainRideWantedEvent(value: unknown): Issue[] {
  return explain(shapes.rideWantedEventShape, value);
}

/** The guards by tag. */
export const PANEL_EVENT_GUARDS: ReadonlyMap<number, (value: unknown) => boolean> = /* @__PURE__ */ new Map<number, (value: unknown) => boolean>([
  [7, isRideWantedEvent],
]);

/** Is it an event of the panel? Its tag chooses the one guard that decides. */
export function isPanelEvent(value: unknown): value is types.PanelEvent {
  if (!isRecord(value)) return false;
  const isEvent = PANEL_EVENT_GUARDS.get(value.op as number);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the panel: nothing exactly when the guard accepts it. */
export function explainPanelEvent(value: unknown): Issue[] {
  return explain(shapes.panelEventShape, value);
}
