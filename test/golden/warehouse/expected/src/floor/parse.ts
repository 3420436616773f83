/**
 * Parsers of the surface `floor`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { parseFrame, type Parsed } from '../runtime/parse.js';
import { peekField } from '../runtime/peek.js';
import { ROBOT_EVENT_GUARDS, CONTROLLER_EVENT_GUARDS } from './guards.js';
import { robotEventShape, controllerEventShape } from './shapes.js';
import type { RobotEvent, RobotEventType, ControllerEvent, ControllerEventType } from './types.js';

export type { Parsed, ParsedDeviating, ParsedKnown, ParsedMalformed, ParsedUnknown } from '../runtime/parse.js';

/** What a frame of the robot turned out to be. */
export type ParsedRobotEvent = Parsed<RobotEvent, RobotEventType>;

/**
 * Sorts a frame of the robot: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseRobotEvent(frame: unknown): ParsedRobotEvent {
  return parseFrame(frame, 'kind', ROBOT_EVENT_GUARDS, robotEventShape) as ParsedRobotEvent;
}

/**
 * The tag of a frame of the robot without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `kind` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekRobotEventType(text: string): string | undefined {
  return peekField(text, 'kind');
}

/** What a frame of the controller turned out to be. */
export type ParsedControllerEvent = Parsed<ControllerEvent, ControllerEventType>;

/**
 * Sorts a frame of the controller: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseControllerEvent(frame: unknown): ParsedControllerEvent {
  return parseFrame(frame, 'kind', CONTROLLER_EVENT_GUARDS, controllerEventShape) as ParsedControllerEvent;
}

/**
 * The tag of a frame of the controller without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `kind` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekControllerEventType(text: string): string | undefined {
  return peekField(text, 'kind');
}
