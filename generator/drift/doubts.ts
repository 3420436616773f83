/** Events of a witness that could not be read, or not whole, as changes: silence about them would look like agreement. */
import { changesOf, type Change, type Difference } from '../compare/index.js';
import type { Event, Model } from '../model/index.js';
import { directionNamed } from '../model/lookup.js';
import type { Doubt } from '../witness/unreadable.js';

/** Each at the event that it stands for, where the catalogue has one. */
export function doubtChanges(doubts: readonly Doubt[], catalogue: Model): Change[] {
  const findings = doubts.map((doubt): Difference => {
    const { surface, direction, name, tag, why } = doubt;
    const event = meantBy(doubt, catalogue);
    const shownTag = event?.tag ?? tag ?? '';
    return {
      rule: 'unreadable',
      subject: name,
      aliases: [],
      surface,
      direction,
      tag: shownTag,
      path: shownTag === '' ? name : `${shownTag}: ${name}`,
      before: [],
      after: event ? [{ entry: event, within: '' }] : [],
      was: why,
      now: event?.typeName ?? 'not known which event',
    };
  });
  return changesOf(findings);
}

/** An event that was not read is not missing from the witness: leaves out the changes that say so. */
export function withoutUnread(changes: readonly Change[], doubts: readonly Doubt[], catalogue: Model): Change[] {
  const unread = new Set(doubts.map((doubt) => meantBy(doubt, catalogue)));
  return changes.filter(({ rule, after }) => rule !== 'event-added' || !unread.has(after?.entry as Event));
}

/** By its tag where that is known, else by its name there or here. */
function meantBy({ surface, direction, name, tag }: Doubt, catalogue: Model): Event | undefined {
  const events = directionNamed(catalogue, surface, direction)?.events ?? [];
  return (
    events.find((event) => event.tag === tag) ??
    events.find(({ upstream, typeName }) => upstream === name || typeName === name)
  );
}
