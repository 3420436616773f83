/** Frames beside the catalogue: what they show of its events, and which events it lacks. */
import type { Change } from '../../compare/change.js';
import type { Event, Model } from '../../model/index.js';
import { eventOfFrame, type SpokenFrame } from '../../recording/index.js';
import { Observer } from './observe.js';
import type { Sighting } from './sightings.js';
import { witnessOf } from './to-model.js';
import { UnknownEvents, type UnknownEvent } from './unknown-events.js';

/** An event of the catalogue, and how many frames of it were seen. */
export interface EventCount {
  readonly surface: string;
  readonly direction: string;
  readonly tag: string;
  readonly count: number;
}

/** What frames have shown. */
export interface Seen {
  /** Events that the catalogue lacks are in it with the fields that they had. */
  readonly model: Model;
  /** Unknown events whose sender nothing told: no direction of the model can hold them. */
  readonly unplaced: readonly UnknownEvent[];
  /** @returns how often that was seen which makes a change of the comparison */
  readonly sightingOf: (change: Change) => Sighting | undefined;
  /** By surface, direction and tag. */
  readonly seen: readonly EventCount[];
  /** Events of the directions that were seen of which there was no frame. */
  readonly neverSeen: readonly Omit<EventCount, 'count'>[];
}

/** The frames that prove something. */
export class Watched {
  readonly #model: Model;
  readonly #observer: Observer;
  readonly #nameOf: (tag: string) => string;
  readonly #counts = new Map<Event, number>();
  readonly #unknown = new Map<string, UnknownEvents>();

  /** @param nameOf what the tag of an unknown event is called */
  constructor(model: Model, nameOf: (tag: string) => string) {
    this.#model = model;
    this.#nameOf = nameOf;
    this.#observer = new Observer(model);
  }

  add({ surface, frame }: SpokenFrame): void {
    const event = eventOfFrame(surface, frame);
    if (event) {
      this.#counts.set(event, (this.#counts.get(event) ?? 0) + 1);
      this.#observer.observe(event, frame);
      return;
    }
    const unknown = this.#unknown.get(surface.name) ?? new UnknownEvents(surface, this.#nameOf);
    this.#unknown.set(surface.name, unknown);
    unknown.add(frame);
  }

  result(spoken: readonly string[]): Seen {
    const { roots, sightings } = this.#observer;
    const unknown = [...this.#unknown.values()].flatMap((each) => each.all());
    const placed = unknown.filter(isPlaced);
    const observed = this.#model.surfaces
      .filter(({ name }) => spoken.includes(name))
      .map((surface) => {
        const newEvents = placed.filter((event) => event.surface === surface.name);
        const known = [...this.#counts.keys()].filter((event) => event.surface === surface.name);
        const directions = new Set([...known, ...newEvents].map(({ direction }) => direction));
        return { surface, directions, roots, newEvents };
      });
    const events = observed.flatMap(({ surface, directions }) =>
      surface.directions.filter(({ name }) => directions.has(name)).flatMap((direction) => direction.events),
    );
    const all = events.map((event) => ({ ...placeOf(event), count: this.#counts.get(event) ?? 0 }));
    return {
      model: witnessOf(this.#model, observed),
      unplaced: unknown.filter((event) => !isPlaced(event)),
      sightingOf: (change) =>
        change.rule === 'event-removed' ? sightingOfEvent(unknown, change) : sightings.of(change),
      seen: all.filter(({ count }) => count > 0),
      neverSeen: all.filter(({ count }) => count === 0).map(placeOf),
    };
  }
}

function placeOf({ surface, direction, tag }: Omit<EventCount, 'count'>): Omit<EventCount, 'count'> {
  return { surface, direction, tag };
}

function isPlaced(event: UnknownEvent): event is UnknownEvent & { readonly direction: string } {
  return event.direction !== undefined;
}

function sightingOfEvent(unknown: readonly UnknownEvent[], change: Change): Sighting | undefined {
  const event = unknown.find(
    ({ tag, surface, direction = '' }) =>
      tag === change.subject && surface === change.surface && direction === change.direction,
  );
  return event && { count: event.count, first: event.first, isExpected: false };
}
