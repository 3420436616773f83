/**
 * What a reader of a witness is asked for, and what it answers.
 */
import type { Blindness } from '../compare/change.js';
import type { Model } from '../model/index.js';

/** One direction of one surface, as the witness is to be asked about it. */
export interface Wanted {
  readonly surface: string;
  /** The field that holds the tag. */
  readonly discriminator: string;
  readonly direction: string;
  /** Name of the union of its events in the witness. */
  readonly union?: string;
  /** Names of its events in the witness, where that has no union of them. */
  readonly events: readonly string[];
}

export interface Reading {
  readonly model: Model;
  readonly cannotTell: readonly Blindness[];
  /** Names that were wanted and that the witness does not have: what they stand for was not looked at. */
  readonly missing: readonly string[];
}

/** Every direction of a catalogue that names something upstream. */
export function wantedOf(catalogue: Model): Wanted[] {
  return catalogue.surfaces.flatMap((surface) =>
    surface.directions.flatMap((direction): Wanted[] => {
      const { name, upstream, events } = direction;
      const wanted = { surface: surface.name, discriminator: surface.discriminator, direction: name };
      if (upstream !== undefined) return [{ ...wanted, union: upstream, events: [] }];
      const names = [...new Set(events.flatMap((event) => (event.upstream === undefined ? [] : [event.upstream])))];
      return names.length > 0 ? [{ ...wanted, events: names }] : [];
    }),
  );
}
