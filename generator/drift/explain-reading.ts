/** What a witness says of the catalogue, seen with the catalogue's explanations. */
import { changesOf, compare, type Change, type Finding } from '../compare/index.js';
import { explainDepartures, type Explanation } from '../compare/departures.js';
import type { Model } from '../model/index.js';
import type { Reading, Wanted } from '../witness/reading.js';
import { doubtChanges, withoutUnread } from './doubts.js';

/** Something that a person should know about a witness, and that is no drift. */
export interface Note {
  /** Stable name of its kind. */
  readonly kind: 'example' | 'never-seen' | 'new-value' | 'no-frame' | 'not-json';
  readonly text: string;
}

/** How often a change was seen in recorded traffic, and where first. */
export interface Sighting {
  readonly count: number;
  readonly first: string;
}

export interface WitnessReport {
  /** Names of the files, or name and version of the package. */
  readonly source: string;
  /** Options of the command that name this witness again. */
  readonly option: string;
  readonly explanation: Explanation;
  /** By the change's id. */
  readonly sightings: ReadonlyMap<string, Sighting>;
  readonly notes: readonly Note[];
}

/**
 * Compares the catalogue with what a document or typings were read to.
 *
 * @param further changes that are not in the model: orphans, examples
 */
export function explainReading(
  witness: string,
  { model, cannotTell, missing, doubts }: Reading,
  catalogue: Model,
  wanted: readonly Wanted[],
  further: readonly Change[] = [],
): Explanation {
  const compared = withoutUnread(compare(model, catalogue, { cannotTell }), doubts, catalogue);
  const unread = doubtChanges(doubts, catalogue);
  const changes = [...lackedDirections(wanted, missing), ...unread, ...compared, ...further];
  const explanation = explainDepartures(changes, catalogue, { name: witness, model });
  // What was not looked at may be what an explanation is for.
  const isWhole = missing.length === 0 && changes.every(({ rule }) => rule !== 'unreadable');
  return isWhole ? explanation : { ...explanation, unused: [], examined: [] };
}

/** A union that is gone took its events out of sight: silence about them would look like agreement. */
function lackedDirections(wanted: readonly Wanted[], missing: readonly string[]): Change[] {
  const lacked = wanted.flatMap(({ surface, direction, union }): Finding[] => {
    if (union === undefined || !missing.includes(union)) return [];
    const place = { surface, direction, tag: '', path: `${surface} ${direction}`, before: [], after: [] };
    return [
      { rule: 'direction-added', subject: direction, aliases: [union], ...place, was: `no ${union}`, now: direction },
    ];
  });
  return changesOf(lacked);
}
