/** What an effect may happen to: whether it runs, and whether what runs around it has it. */
import type { Effect } from './effects.js';
import { find } from './find.js';
import { keyIn } from './json.js';
import type { State } from './state.js';
import type { Kind, Thing } from './thing.js';
import { firstOf, violate } from './violation.js';

/** Does what runs around it have it as a part? */
export function isInside(state: State, within: Kind, kind: Kind): boolean {
  const outer = find(state, within);
  if (outer === null) return true;
  if (!isRunning(state, within, outer)) return false;
  const isIn = outer?.same === undefined || outer.same === keyIn(state.event, (kind.owner ?? kind).paths);
  if (!isIn) violate(state, 'elsewhere', kind.name, outer, `the one of this ${within.name}`);
  return isIn;
}

/** What an effect happens to: made where it is not known, and undefined where nothing can happen to it any more. */
export function reach(state: State, effect: Effect, known: Thing | undefined): Thing | undefined {
  const { kind, field, repeats } = effect;
  if (!isRunning(state, kind!, known, effect)) return undefined;
  const thing = known ?? find(state, kind!, true)!;
  if (thing.fields[field] !== 'whole' || repeats) return thing;
  violate(state, 'completed-already', field, thing, 'it before that');
  return undefined;
}

/** May something happen to it? Tells of what has not begun, and takes it as it comes. */
export function isRunning(
  state: State,
  kind: Kind,
  thing: Thing | undefined,
  { early, late }: Partial<Pick<Effect, 'early' | 'late'>> = {},
  isBegun: boolean | undefined = thing?.begun || thing?.known,
): boolean {
  const owner = kind.owner && find(state, kind.owner);
  const gone = (thing ?? owner)?.gone;
  const about = thing ?? { kind };
  if ((thing?.ended || gone) && !late) {
    violate(state, 'ended-already', kind.name, about, 'it before that');
    return false;
  }
  if (gone) return false;
  // Before who begins a session was heard, nobody knows what was missed; of what began since, whoever came late has seen all.
  const { opened, partial, lossy } = state.kept;
  const isSeen = opened && (!partial || (!lossy && owner?.begun && !owner.ended));
  if (!isBegun && !early && isSeen) violate(state, 'not-begun', kind.name, about, firstOf(state, 'begin', kind));
  return true;
}
