/**
 * What a reader of a witness cannot make sense of: the reading of that one thing ends, everything else is read.
 */
import type { Place } from '../model/index.js';

/** Caught where the thing begins: at a field's type, a declaration, an event. */
export class Unreadable extends Error {
  readonly place: Place;

  /** @param why what is wrong, and where in the witness */
  constructor(why: string, place: Place) {
    super(why);
    this.name = 'Unreadable';
    this.place = place;
  }
}

/** A member of a union that has no tag. */
export interface UntaggedMember {
  readonly name: string;
  readonly fields: readonly string[];
}

/** An event that could not be read whole. */
export interface Doubt {
  readonly surface: string;
  readonly direction: string;
  /** Name of its schema or type in the witness. */
  readonly name: string;
  /** Where it is known: everything else of the event was read then. */
  readonly tag?: string;
  /** What is wrong, and where in the witness. */
  readonly why: string;
  /** The unions that the direction would have to name for this event and another one of its tag to be read as one. */
  readonly asOne?: string;
}
