/** Frames that the other side refused: what it did not accept proves nothing. */
import { read } from '../../../templates/runtime/track/json.js';
import { byCodeUnit, type Event, type Surface } from '../../model/index.js';
import { eventsOf } from '../../model/lookup.js';
import {
  eventOfFrame,
  limitedName,
  shownTag,
  type RecordedPlace,
  type RecordedSession,
  type SpokenFrame,
} from '../../recording/index.js';

/** Refused frames of one tag. */
export interface RefusedFrames {
  readonly surface: string;
  readonly tag: string;
  readonly count: number;
  readonly first: RecordedPlace;
}

/** Frames of a session that wait for an answer; the oldest counts as accepted when there are more. */
const MOST_WAITING = 100;

/** Tags beyond this are one. */
const MOST_TAGS = 50;

/**
 * Holds back every frame that may yet be refused: that has an id by which the catalogue says that an event of the other side
 * refuses it.
 */
export class RefusalFilter {
  readonly #rules = new Map<Surface, RefusalRules>();
  readonly #waiting = new Map<RecordedSession, Map<string, SpokenFrame>>();
  readonly #refused = new Map<string, { surface: string; tag: string; count: number; first: RecordedPlace }>();

  /** @returns the frames of which it is certain now that nobody refused them */
  take(spoken: SpokenFrame): readonly SpokenFrame[] {
    const { surface, frame } = spoken;
    const { session, value } = frame;
    const { paths, refusing, idPath } = this.#rulesOf(surface);
    if (refusing.size === 0) return [spoken];
    const event = eventOfFrame(surface, frame);
    for (const path of (event && paths.get(event)) ?? []) this.#refuse(session, read(value, path));
    // Who refuses is not refused; where both sides refuse, each waits for the other.
    const isWaiting = refusing.size > 1 || !refusing.has(event?.direction ?? frame.direction ?? '');
    const id = isWaiting ? read(value, idPath) : undefined;
    return typeof id === 'string' ? this.#hold(spoken, id) : [spoken];
  }

  #hold(spoken: SpokenFrame, id: string): readonly SpokenFrame[] {
    const { session } = spoken.frame;
    const waiting = this.#waiting.get(session) ?? new Map<string, SpokenFrame>();
    this.#waiting.set(session, waiting);
    const repeated = waiting.get(id);
    waiting.set(id, spoken);
    if (repeated) return [repeated];
    return waiting.size > MOST_WAITING ? shifted(waiting) : [];
  }

  /** @returns the frames of a session that has ended which nobody refused */
  end(session: RecordedSession): SpokenFrame[] {
    const waiting = this.#waiting.get(session);
    this.#waiting.delete(session);
    return [...(waiting?.values() ?? [])];
  }

  /** By surface and tag. */
  refused(): RefusedFrames[] {
    return [...this.#refused].sort(([a], [b]) => byCodeUnit(a, b)).map(([, each]) => each);
  }

  #rulesOf(surface: Surface): RefusalRules {
    const known = this.#rules.get(surface) ?? refusalRules(surface);
    this.#rules.set(surface, known);
    return known;
  }

  #refuse(session: RecordedSession, id: unknown): void {
    const waiting = this.#waiting.get(session);
    const spoken = typeof id === 'string' ? waiting?.get(id) : undefined;
    if (!spoken) return;
    waiting!.delete(id as string);
    const { surface, frame } = spoken;
    const { file, line } = frame;
    const tag = shownTag(frame.tag);
    const key = limitedName(this.#refused, `${surface.name} ${tag}`, MOST_TAGS);
    const known = this.#refused.get(key) ?? { surface: surface.name, tag, count: 0, first: { file, line } };
    this.#refused.set(key, known);
    known.count++;
  }
}

/** How events of a surface refuse others. */
interface RefusalRules {
  /** Paths to the ids of what an event refuses. */
  readonly paths: ReadonlyMap<Event, readonly (readonly string[])[]>;
  /** Directions that refuse. */
  readonly refusing: ReadonlySet<string>;
  /** Where an event's own id stands. */
  readonly idPath: readonly string[];
}

function refusalRules(surface: Surface): RefusalRules {
  const paths = eventsOf(surface).flatMap((event) => {
    const refusals = (event.effects ?? []).filter(({ verb }) => verb === 'refuses');
    return refusals.length === 0 ? [] : [[event, refusals.map(({ from = '' }) => from.split('.'))] as const];
  });
  return {
    paths: new Map(paths),
    refusing: new Set(paths.map(([{ direction }]) => direction)),
    idPath: surface.session?.eventId?.split('.') ?? [],
  };
}

function shifted(waiting: Map<string, SpokenFrame>): SpokenFrame[] {
  const [oldest] = waiting;
  if (!oldest) return [];
  waiting.delete(oldest[0]);
  return [oldest[1]];
}
