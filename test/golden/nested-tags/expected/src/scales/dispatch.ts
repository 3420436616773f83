/**
 * Handling events of the surface `scales` by tag.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { dispatchTag, type Handlers } from '../runtime/dispatch.js';
import type { ServerEvent } from './types.js';

export { assertNever, type Handlers, type TypedEventTarget } from '../runtime/dispatch.js';
export { receive, type MessageSource, type ReceiveOptions } from '../runtime/receive.js';

/**
 * Calls the handler of an event's tag, or `default` where the map has none.
 *
 * @param handlers functions by tag, each typed by its tag; none is required
 * @returns what the handler returns; undefined where there was none
 */
export function dispatch<Event extends ServerEvent, Result = void>(
  event: Event, handlers: Handlers<Event, ['body', 'data', 'op'], Result>,
): Result | undefined {
  return dispatchTag(event.body.data.op, event, handlers);
}
