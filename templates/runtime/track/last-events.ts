/** The last events, so that one that comes twice is noticed, and what an error names is known. */

/** By sender, so that many events of one do not make those of another forgotten. */
export type LastEvents = Record<string, Slots>;

/**
 * Each in the slot to which its id leads, until another one comes there: one that comes twice in a row is always noticed, one
 * that comes again after a hundred others nine times of ten.
 */
type Slots = (readonly [id: string, tag: string] | null)[];

/** A power of two. */
const SLOTS = 1024;

/** Ids differ at their ends, if anywhere. */
const MOST_CHARACTERS = 16;

/** Has this sender sent an event with this id already? Remembers it. */
export function isRepeated(events: LastEvents, sender: string, id: string, tag: string): boolean {
  const slots = (events[sender] ??= []);
  const slot = slotOf(id);
  const isKnown = slots[slot]?.[0] === id;
  slots[slot] = [id, tag];
  return isKnown;
}

/** Tag of the event of another sender with this id, if it is remembered. */
export function tagOf(events: LastEvents, sender: string, id: string): string | undefined {
  const slot = slotOf(id);
  for (const other in events) {
    const [known, tag] = events[other]![slot] ?? [];
    if (known === id && other !== sender) return tag;
  }
  return undefined;
}

/** A map of texts would look at all of an id, and at those of others that lie far off. */
function slotOf(id: string): number {
  let slot = 0;
  for (let index = Math.max(0, id.length - MOST_CHARACTERS); index < id.length; index++)
    slot = (Math.imul(slot, 31) + id.charCodeAt(index)) & (SLOTS - 1);
  return slot;
}
