/** Where requests stand in a recording, for whoever tells later that they were refused or never answered. */
import type { SessionRules, TrackedRequest } from '../../runtime/track/index.js';
import { pathOf, read, type Path } from '../../runtime/track/json.js';
import type { SeenFrame } from './seen-frame.js';

type Request = Pick<TrackedRequest, 'type' | 'eventId'>;

/** Requests whose places are remembered, and of those that are alike. */
const MOST_REQUESTS = 512;
const MOST_ALIKE = 16;

export class RequestPlaces {
  readonly #session: SessionRules;
  readonly #idPath: Path | undefined;
  /** The last ones, by tag and id: those without an id are alike. */
  readonly #places = new Map<string, number[]>();

  constructor(session: SessionRules) {
    this.#session = session;
    this.#idPath = pathOf(session.eventId);
  }

  /** Takes any frame: whoever begins the session answers, and is not refused. */
  remember({ direction, value, tag, place }: SeenFrame): void {
    if (direction === this.#session.opener) return;
    const id = read(value, this.#idPath);
    const name = nameOf({ type: tag, eventId: typeof id === 'string' ? id : undefined });
    const places = this.#places.get(name) ?? [];
    if (places.push(place) > MOST_ALIKE) places.shift();
    this.#places.set(name, places);
    const [oldest] = this.#places.size > MOST_REQUESTS ? this.#places.keys() : [];
    if (oldest !== undefined) this.#places.delete(oldest);
  }

  /** The place of the last such request, as long as it is remembered. */
  of(request: Request): number | undefined {
    return this.#places.get(nameOf(request))?.at(-1);
  }

  /** The places of several, the oldest first: of those that are alike, the last ones are meant. */
  lastOf(requests: readonly Request[]): (number | undefined)[] {
    const later = new Map<string, number>();
    const places = [...requests].reverse().map((request) => {
      const name = nameOf(request);
      const count = (later.get(name) ?? 0) + 1;
      later.set(name, count);
      return this.#places.get(name)?.at(-count);
    });
    return places.reverse();
  }
}

function nameOf({ type, eventId = '' }: Request): string {
  return `${type} ${eventId}`;
}
