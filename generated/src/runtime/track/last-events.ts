// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The ids of the last events, so that one that comes twice is noticed. */

/** Ids and tags of events by the ends of their ids. */
type Generation = Map<number, readonly [id: string, tag: string]>;

/** The last events, the younger ones first. */
export type Seen = readonly [Generation, Generation];

/** How many events are remembered at least; twice as many at most. */
const LEAST_SEEN = 256;

/** Ids differ at their ends, if anywhere; one that ends as another is remembered in its place. */
const MOST_CHARACTERS = 16;

/** Did an event with this id come already? Remembers it. */
export function isRepeated(memory: { seen: Seen }, id: string, tag: string): boolean {
  const end = endOf(id);
  const [young, old] = memory.seen;
  if (young.get(end)?.[0] === id || old.get(end)?.[0] === id) return true;
  young.set(end, [id, tag]);
  // The older half is forgotten at once: to forget ids one by one costs more than all else about an event.
  if (young.size >= LEAST_SEEN) memory.seen = [new Map(), young];
  return false;
}

/** Tag of the event with this id, if it is remembered. */
export function tagOf(seen: Seen, id: string): string | undefined {
  const end = endOf(id);
  return seen.map((each) => each.get(end)).find((event) => event?.[0] === id)?.[1];
}

/** A number for the end of an id: a map of texts would look at all of the text, and at those of others that lie far off. */
function endOf(id: string): number {
  let end = 0;
  for (let index = Math.max(0, id.length - MOST_CHARACTERS); index < id.length; index++)
    end = (Math.imul(end, 31) + id.charCodeAt(index)) | 0;
  return end;
}
