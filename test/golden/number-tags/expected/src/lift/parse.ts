/**
 * Parsers of the surface `lift`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { parseFrame, type Parsed } from '../runtime/parse.js';
import { peekInteger } from '../runtime/peek.js';
import { CONTROLLER_EVENT_GUARDS, PANEL_EVENT_GUARDS } from './guards.js';
import { controllerEventShape, panelEventShape } from './shapes.js';
import type { ControllerEvent, ControllerEventType, PanelEvent, PanelEventType } from './types.js';

export type { Parsed, ParsedDeviating, ParsedKnown, ParsedMalformed, ParsedUnknown } from '../runtime/parse.js';

/** What a frame of the controller turned out to be. */
export type ParsedControllerEvent = Parsed<ControllerEvent, ControllerEventType>;

/**
 * Sorts a frame of the controller: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseControllerEvent(frame: unknown): ParsedControllerEvent {
  return parseFrame(frame, 'op', CONTROLLER_EVENT_GUARDS, controllerEventShape, 'i') as ParsedControllerEvent;
}

/**
 * The tag of a frame of the controller without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `op` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekControllerEventType(text: string): number | undefined {
  return peekInteger(text, 'op');
}

/** What a frame of the panel turned out to be. */
export type ParsedPanelEvent = Parsed<PanelEvent, PanelEventType>;

/**
 * Sorts a frame of the panel: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parsePanelEvent(frame: unknown): ParsedPanelEvent {
  return parseFrame(frame, 'op', PANEL_EVENT_GUARDS, panelEventShape, 'i') as ParsedPanelEvent;
}

/**
 * The tag of a frame of the panel without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `op` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekPanelEventType(text: string): number | undefined {
  return peekInteger(text, 'op');
}
