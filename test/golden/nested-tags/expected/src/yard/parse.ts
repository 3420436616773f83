/**
 * Parsers of the surface `yard`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { parseFrame, type Parsed } from '../runtime/parse.js';
import { peekField } from '../runtime/peek.js';
import { SERVER_EVENT_GUARDS, CLIENT_EVENT_GUARDS } from './guards.js';
import { serverEventShape, clientEventShape } from './shapes.js';
import type { ServerEvent, ServerEventType, ClientEvent, ClientEventType } from './types.js';

export type { Parsed, ParsedDeviating, ParsedKnown, ParsedMalformed, ParsedUnknown } from '../runtime/parse.js';

/** What a frame of the server turned out to be. */
export type ParsedServerEvent = Parsed<ServerEvent, ServerEventType>;

/**
 * Sorts a frame of the server: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseServerEvent(frame: unknown): ParsedServerEvent {
  return parseFrame(frame, ['meta', 'kind'], SERVER_EVENT_GUARDS, serverEventShape) as ParsedServerEvent;
}

/**
 * The tag of a frame of the server without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `meta.kind` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekServerEventType(text: string): string | undefined {
  return peekField(text, 'meta', 'kind');
}

/** What a frame of the client turned out to be. */
export type ParsedClientEvent = Parsed<ClientEvent, ClientEventType>;

/**
 * Sorts a frame of the client: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function parseClientEvent(frame: unknown): ParsedClientEvent {
  return parseFrame(frame, ['meta', 'kind'], CLIENT_EVENT_GUARDS, clientEventShape) as ParsedClientEvent;
}

/**
 * The tag of a frame of the client without parsing it, for relays that forward most frames untouched. Stops at the first
 * field `meta.kind` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function peekClientEventType(text: string): string | undefined {
  return peekField(text, 'meta', 'kind');
}
