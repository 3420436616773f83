/**
 * What a reader of a witness cannot make sense of: the reading of that one thing ends, everything else is read.
 */
import type { Place, Type } from '../model/index.js';

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

/** What stands in the place of a type that cannot be read. */
export function unread({ message }: Unreadable): Type {
  return { kind: 'unknown', unread: message };
}

/**
 * Reads a type, or says why it cannot be read: what stands around it is read all the same.
 *
 * @returns what `read` returns, or a type of which nothing is known
 */
export function readOr<T>(read: () => T, otherwise: (type: Type) => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return otherwise(unread(error));
  }
}
