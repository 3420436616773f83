/** The unions of events that a witness has, and which of them nobody asked for. */

export interface EventUnion {
  readonly name: string;
  readonly tags: readonly string[];
  /** The same text for the same member, whichever union it is in. */
  readonly members: readonly string[];
  /** Name of the file that declares it, where that says what the union is about. */
  readonly home?: string;
}

/** What a witness calls a union of events: tags alone would make one of every list of objects that are told apart. */
export const NAME_OF_EVENTS = /Events?$/;

/**
 * Unions of which no part is asked for: those that are members of another, or repeat one, go with it.
 *
 * @param claimed names of the unions that are asked for
 */
export function unclaimedUnions(unions: readonly EventUnion[], claimed: readonly string[]): EventUnion[] {
  const first = unions.filter((union, index) => unions.slice(0, index).every((each) => !isSame(each, union)));
  return first.filter((union) => !claimed.includes(union.name) && !unions.some((each) => isInside(union, each)));
}

function isSame(a: EventUnion, b: EventUnion): boolean {
  return a.tags.length === b.tags.length && a.tags.every((tag) => b.tags.includes(tag));
}

function isInside(inner: EventUnion, outer: EventUnion): boolean {
  return inner.members.length < outer.members.length && inner.members.every((each) => outer.members.includes(each));
}
