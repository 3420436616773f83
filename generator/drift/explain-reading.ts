/** What a witness says of the catalogue, seen with the catalogue's explanations. */
import { changesOf, compare, type Change, type Difference } from '../compare/index.js';
import { explainDepartures, type Explanation } from '../compare/explain-departures.js';
import type { Model } from '../model/index.js';
import { unionNames, type Reading, type Wanted } from '../witness/reader-interface.js';
import { directionNamed } from '../model/lookup.js';
import { plural } from '../report/problem.js';
import type { EventUnion } from '../witness/unclaimed-unions.js';
import { successorOf, unclaimedChanges } from './unclaimed.js';
import { doubtChanges, withoutUnread } from './doubts.js';

/** Something that a person should know about a witness, and that is no drift. */
export interface Note {
  /** Stable name of its kind. */
  readonly kind: 'example' | 'never-seen' | 'new-value' | 'no-frame' | 'not-json' | 'refused' | 'session';
  readonly text: string;
}

/** How often a change was seen in recorded traffic, and where first. */
export interface Sighting {
  readonly count: number;
  readonly first: string;
  /** Options of the command that name the recording in which it was seen first. */
  readonly option: string;
}

export interface WitnessReport {
  /** Names of the files, or name and version of the package. */
  readonly source: string;
  /** Options of the command that name this witness again. */
  readonly option: string;
  /** It was read with a sender named for it. */
  readonly namesSender?: boolean;
  readonly explanation: Explanation;
  /** Unions of events that it has and no surface wants. */
  readonly unions: readonly EventUnion[];
  /** By the change's id. */
  readonly sightings: ReadonlyMap<string, Sighting>;
  readonly notes: readonly Note[];
}

/** What a document or typings say beside the model that they were read to. */
export interface Beside {
  /** Unions of events that no surface wants. */
  readonly unions: readonly EventUnion[];
  /** Orphans, examples. */
  readonly changes?: readonly Change[];
}

/** Compares the catalogue with what a document or typings were read to. */
export function explainReading(
  witness: string,
  { model, cannotTell, missing, doubts }: Reading,
  catalogue: Model,
  wanted: readonly Wanted[],
  { unions, changes: further = [] }: Beside = { unions: [] },
): Explanation {
  const compared = withoutUnread(compare(model, catalogue, { cannotTell }), doubts, catalogue);
  const unread = doubtChanges(doubts, catalogue);
  const lacked = lackedDirections(wanted, missing, catalogue, unions);
  // A union that took another's place is told there.
  const unclaimed = unions.filter(({ name }) => !lacked.some(({ aliases }) => aliases.includes(name)));
  const changes = [...lacked, ...unread, ...compared, ...further, ...unclaimedChanges(unclaimed)];
  const explanation = explainDepartures(changes, catalogue, { name: witness, model });
  // What was not looked at may be what an explanation is for.
  const isWhole = missing.length === 0 && changes.every(({ rule }) => rule !== 'unreadable');
  return isWhole ? explanation : { ...explanation, unused: [], examined: [] };
}

/** A union that is gone took its events out of sight: silence about them would look like agreement. */
function lackedDirections(
  wanted: readonly Wanted[],
  missing: readonly string[],
  catalogue: Model,
  unions: readonly EventUnion[],
): Change[] {
  const lacked = wanted.flatMap((each): Difference[] => {
    const { surface, direction } = each;
    const union = unionNames(each).find((name) => missing.includes(name));
    if (union === undefined) return [];
    const place = { surface, direction, tag: '', path: `${surface} ${direction}`, before: [], after: [] };
    const tags = directionNamed(catalogue, surface, direction)?.events.map(({ tag }) => tag) ?? [];
    const successor = successorOf(tags, unions);
    const where = successor
      ? `${successor.shared} of its ${plural(tags.length, 'event')} are in ${successor.union.name}`
      : 'no other union has its events';
    const aliases = [union, ...(successor ? [successor.union.name] : [])];
    const texts = { was: `no union ${union}: ${where}`, now: plural(tags.length, 'event') };
    return [{ rule: 'direction-added', subject: direction, aliases, ...place, ...texts }];
  });
  return changesOf(lacked);
}
