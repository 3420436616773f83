/** Which frames are events of the catalogue, who sends them, and with which a session begins. */
import { taggingsOf } from '../../generator/model/tags.js';
import { createFrameFinder, type FrameFinder } from '../../generator/recording/envelope.js';
import { createSenders, type PossibleEvent, type Senders } from '../../generator/recording/senders.js';
import type { Beginning } from '../../generator/recording/split-sessions.js';
import { explain } from '../runtime/explain.js';
import { programsOf } from '../runtime/track/effects.js';
import { kindsOf } from '../runtime/track/kinds.js';
import type { Catalogue, Surface } from './catalogue.js';

export class KnownEvents {
  readonly #surfaces: readonly Surface[];
  readonly #events: readonly PossibleEvent[];
  /** Events with which a session begins. */
  readonly beginnings: readonly Beginning[];

  constructor({ surfaces }: Catalogue) {
    this.#surfaces = surfaces;
    const events = surfaces.flatMap(({ directions }) => directions.flatMap((each) => [...each.events.values()]));
    this.#events = events.map(({ tag, direction, shape }) => ({
      tag,
      direction: direction.name,
      side: direction.side,
      misfit: (value) => explain(shape, value).length,
    }));
    this.beginnings = surfaces.flatMap(beginningsOf);
  }

  senders(): Senders {
    const names = this.#surfaces.flatMap(({ directions }) => directions.map(({ name }) => name));
    return createSenders(this.#events, [...new Set(names)], undefined);
  }

  finder({ isKnown }: Senders, way: readonly string[] | undefined): FrameFinder {
    return createFrameFinder(taggingsOf(this.#surfaces), isKnown, way);
  }
}

/** The events that begin what a session has only one of. */
function beginningsOf({ session }: Surface): Beginning[] {
  if (!session) return [];
  return Object.entries(programsOf(session, kindsOf(session))).flatMap(([direction, program]) =>
    [...program].flatMap(([tag, steps]) =>
      steps.some(({ verb, kind }) => verb === 'begin' && kind?.isSingle) ? { tag, direction } : [],
    ),
  );
}
