/**
 * Parsers of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { parseFrame, type Parsed } from '../runtime/parse.js';
import { peekField } from '../runtime/peek.js';
import { GATE_EVENT_GUARDS } from './guards.js';
import { gateEventShape } from './shapes.js';
import type { GateEvent, GateEventType } from './types.js';

export type { Parsed, ParsedDeviating, ParsedKnown, ParsedMalformed, ParsedUnknown } from '../runtime/parse.js';

/** What a frame of the gate turned out to be. */
export type ParsedGateEvent = Parsed<GateEvent, GateEventType>;

/**
 * Sorts a frame of the gate: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseGateEvent(frame: unknown): ParsedGateEvent {
  return parseFrame(frame, 'kind', GATE_EVENT_GUARDS, gateEventShape) as ParsedGateEvent;
}

/**
 * The tag of a frame of the gate without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `kind` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekGateEventType(text: string): string | undefined {
  return peekField(text, 'kind');
}
