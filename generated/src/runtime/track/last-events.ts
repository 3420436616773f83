// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The last events, so that one that comes twice is noticed, and what an error names is known. */

/** Each in the slot to which its id leads, until another one comes there. */
export type LastEvents = (LastEvent | null)[];

type LastEvent = readonly [id: string, sender: string, tag: string];

/** A power of two. */
const SLOTS = 1024;

/** Ids differ at their ends, if anywhere. */
const MOST_CHARACTERS = 16;

/** Has this sender sent an event with this id already? Remembers it. */
export function isRepeated(events: LastEvents, id: string, sender: string, tag: string): boolean {
  const slot = slotOf(id);
  const known = events[slot];
  events[slot] = [id, sender, tag];
  return known?.[0] === id && known[1] === sender;
}

/** Tag of the event with this id, if it is remembered. */
export function tagOf(events: LastEvents, id: string): string | undefined {
  const [known, , tag] = events[slotOf(id)] ?? [];
  return known === id ? tag : undefined;
}

/** A map of texts would look at all of an id, and at those of others that lie far off. */
function slotOf(id: string): number {
  let slot = 0;
  for (let index = Math.max(0, id.length - MOST_CHARACTERS); index < id.length; index++)
    slot = (Math.imul(slot, 31) + id.charCodeAt(index)) & (SLOTS - 1);
  return slot;
}
