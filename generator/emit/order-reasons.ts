/** Breaks of the order of sessions that the catalogue explains: at an event, at the top of its file, or at its direction. */
import type { OrderReason } from '../../templates/reference/shared/explained-violations.js';
import { kebabCase } from '../model/identifiers.js';
import type { Departure, Surface } from '../model/index.js';
import { ORDER_RULES, ORDER_WITNESS } from '../model/order-rules.js';

/** @returns each with the events that it is about, and its reason in one line */
export function orderReasons({ directions, files = [] }: Surface): OrderReason[] {
  return directions.flatMap(({ events, departures }) => [
    ...events.flatMap((event) => reasonsAt(event.departures, [event.tag])),
    ...files.flatMap(({ file, departures: ofFile }) =>
      reasonsAt(
        ofFile,
        events.filter(({ place }) => place.file === file).map(({ tag }) => tag),
      ),
    ),
    ...reasonsAt(
      departures,
      events.map(({ tag }) => tag),
    ),
  ]);
}

function reasonsAt(departures: readonly Departure[], tags: readonly string[]): OrderReason[] {
  const ofOrder = departures.filter(({ rule, witness }) => witness === ORDER_WITNESS && ORDER_RULES.includes(rule));
  if (tags.length === 0) return [];
  return ofOrder.map(({ rule, subject, why }) => ({
    rule,
    ...(subject !== undefined && { thing: kebabCase(subject) }),
    tags,
    why: why.trim().replace(/\s+/g, ' '),
  }));
}
