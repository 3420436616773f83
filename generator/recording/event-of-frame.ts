/** Which event a recorded frame is. */
import type { Event, Surface } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import type { RecordedFrame } from './recording-parts.js';

const byTag = new WeakMap<Surface, ReadonlyMap<string, readonly Event[]>>();

/** The event of a surface that a frame has the tag of; where two have it, that of the frame's direction. */
export function eventOfFrame(
  surface: Surface,
  { tag, direction }: Pick<RecordedFrame, 'tag' | 'direction'>,
): Event | undefined {
  const events = eventsByTag(surface).get(tag) ?? [];
  return events.find((event) => event.direction === direction) ?? (events.length === 1 ? events[0] : undefined);
}

function eventsByTag(surface: Surface): ReadonlyMap<string, readonly Event[]> {
  const known = byTag.get(surface);
  if (known) return known;
  const events = new Map<string, Event[]>();
  for (const event of eventsOf(surface)) events.set(event.tag, [...(events.get(event.tag) ?? []), event]);
  byTag.set(surface, events);
  return events;
}
