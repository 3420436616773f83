/**
 * What a reader of a witness is asked for, and what it answers.
 */
import type { Blindness } from '../compare/change.js';
import type { Model } from '../model/index.js';
import type { Tagging } from '../model/tags.js';
import { plural, UserError } from '../report/problem.js';
import type { Doubt } from './unreadable.js';

/** One direction of one surface, as the witness is to be asked about it. */
export interface Wanted extends Tagging {
  readonly surface: string;
  readonly direction: string;
  /** Name of the union of its events in the witness; of several, with `|` between them, where it sends those of all. */
  readonly union?: string;
  /** Names of its events in the witness, where that has no union of them. */
  readonly events: readonly string[];
}

export interface Reading {
  readonly model: Model;
  readonly cannotTell: readonly Blindness[];
  /** Names that were wanted and that the witness does not have: what they stand for was not looked at. */
  readonly missing: readonly string[];
  /** Events that could not be read, or not whole. Types that could not be are in the model, and say so. */
  readonly doubts: readonly Doubt[];
}

/** The unions of events that a direction sends, by name; none where it has its events one by one. */
export function unionNames({ union }: Pick<Wanted, 'union'>): string[] {
  return union === undefined ? [] : union.split('|').map((name) => name.trim());
}

/**
 * The unions of a direction, and one event that is named beside them: then it may share its tag with one of theirs.
 *
 * @returns undefined where the direction has no union
 */
export function unionsWith({ union }: Pick<Wanted, 'union'>, event: string): string | undefined {
  return union === undefined ? undefined : `${union} | ${event}`;
}

/**
 * @param hasNone begins the message where the witness has none of what is wanted
 * @throws UserError (exit code 2) where no event was read: that is never "no difference"
 */
export function assertSomethingWasRead({ model, missing, doubts }: Reading, hasNone: string): void {
  if (model.surfaces.length > 0) return;
  const [first, ...others] = doubts;
  if (!first) throw new UserError(`${hasNone} ${missing.join(', ')}`, 2);
  const more = others.length === 0 ? '' : `, and ${plural(others.length, 'more event')} that cannot be read`;
  throw new UserError(`${model.package.name}: no event can be read: ${first.name}: ${first.why}${more}`, 2);
}

/** The directions whose union the witness has: events of one that is gone are not missed one by one. */
export function listedIn({ missing }: Reading, wanted: readonly Wanted[]): Wanted[] {
  return wanted.filter((each) => unionNames(each).every((union) => !missing.includes(union)));
}

/** Every direction of a catalogue that names something upstream. */
export function wantedOf(catalogue: Model): Wanted[] {
  return catalogue.surfaces.flatMap((surface) =>
    surface.directions.flatMap((direction): Wanted[] => {
      const { name, upstream, events } = direction;
      const { discriminator, tags } = surface;
      const wanted = { surface: surface.name, discriminator, ...(tags !== undefined && { tags }), direction: name };
      if (upstream !== undefined) return [{ ...wanted, union: upstream, events: [] }];
      const names = [...new Set(events.flatMap((event) => (event.upstream === undefined ? [] : [event.upstream])))];
      return names.length > 0 ? [{ ...wanted, events: names }] : [];
    }),
  );
}
