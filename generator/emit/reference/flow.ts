/** What comes before and after an event in a session, from what events do to its things. */
import type { Effect, Event, Surface, Verb } from '../../model/index.js';
import { eventsOf } from '../../model/lookup.js';

export interface Neighbours {
  readonly before: readonly Event[];
  readonly after: readonly Event[];
}

interface Deed {
  readonly event: Event;
  readonly effect: Effect;
}

/** The events of a surface and what they do, for asking who comes next to whom. */
export class Flow {
  readonly #events: readonly Event[];
  readonly #deeds: readonly Deed[];
  readonly #parents: ReadonlyMap<string, string | undefined>;

  constructor(surface: Surface) {
    this.#events = eventsOf(surface);
    this.#deeds = this.#events.flatMap((event) => (event.effects ?? []).map((effect) => ({ event, effect })));
    this.#parents = new Map(surface.session?.things.map(({ name, of }) => [name, of]));
  }

  around(event: Event): Neighbours {
    const effects = event.effects ?? [];
    const asked = effects.flatMap(({ answers }) => answers);
    const before = [
      ...this.#events.filter(({ tag }) => asked.includes(tag)),
      ...effects.flatMap((effect) => this.#before(effect)),
    ];
    const answers = this.#deeds.filter(({ effect }) => effect.answers.includes(event.tag)).map((deed) => deed.event);
    const after = [...answers, ...effects.flatMap((effect) => this.#after(effect))];
    return { before: others(before, event), after: others(after, event) };
  }

  #before({ verb, named, field, within }: Effect): Event[] {
    const outer = within ? this.#that('begins', within.thing) : [];
    if (!named) return outer;
    const { thing } = named;
    const begins = this.#that('begins', thing);
    switch (verb) {
      case 'begins':
        return [...outer, ...this.#that('begins', this.#parents.get(thing))];
      case 'completes':
        return firstOf(this.#that('appends', thing, field), begins, outer);
      case 'ends':
        return firstOf([...this.#that('completes', thing), ...this.#that('appends', thing)], begins);
      default:
        return firstOf(begins, outer);
    }
  }

  #after({ verb, named, field }: Effect): Event[] {
    if (!named) return [];
    const { thing } = named;
    const ends = this.#that('ends', thing);
    switch (verb) {
      case 'begins':
        return firstOf([...this.#parts(thing), ...this.#that('appends', thing)], this.#that('completes', thing), ends);
      case 'appends':
        return firstOf(this.#that('completes', thing, field), ends);
      case 'completes':
      case 'interrupts':
        return ends;
      case 'ends':
        return this.#that('ends', this.#parents.get(thing));
      default:
        return [];
    }
  }

  /** Events that begin a part of a thing. */
  #parts(thing: string): Event[] {
    return [...this.#parents].flatMap(([part, parent]) => (parent === thing ? this.#that('begins', part) : []));
  }

  #that(verb: Verb, thing: string | undefined, field?: string): Event[] {
    return this.#deeds
      .filter(
        ({ effect }) =>
          effect.verb === verb &&
          effect.named?.thing === thing &&
          thing !== undefined &&
          (field === undefined || effect.field === field),
      )
      .map(({ event }) => event);
  }
}

function firstOf(...lists: readonly Event[][]): Event[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function others(events: readonly Event[], event: Event): Event[] {
  return [...new Set(events)].filter((each) => each !== event);
}
