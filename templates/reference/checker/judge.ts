/** What a frame is: which event, of which surface and direction, and what is odd about it. */
import { discriminatorOf, tagIn, taggingsOf } from '../../../generator/model/tags.js';
import { explain, type Issue } from '../../runtime/explain.js';
import { parseFrame } from '../../runtime/parse.js';
import type { Catalogue, CatalogueEvent, Direction } from '../catalogue.js';
import { undeclaredFields, type Path } from '../shared/undeclared-fields.js';

export type Outcome = 'event' | 'unknown' | 'deviating' | 'malformed';

export interface Verdict {
  readonly outcome: Outcome;
  /** The tag, of a known event or not. */
  readonly tag: string | undefined;
  /** What the frame says; undefined where it is no JSON. */
  readonly value: unknown;
  /** The event that the frame was read as. */
  readonly event: CatalogueEvent | undefined;
  readonly issues: readonly Issue[];
  readonly undeclared: readonly Path[];
  /** Other events with that tag, and how many issues the frame has as one of them. */
  readonly others: readonly Reading[];
}

interface Reading {
  readonly event: CatalogueEvent;
  readonly issues: number;
}

/** Directions that are to be thought of, and the one that is most likely. */
export interface Hints {
  readonly only?: Direction | undefined;
  readonly likely?: string | undefined;
}

/**
 * Judges a frame as the package's parser would, of the surface and direction that it fits best.
 *
 * @param frame JSON text, or what it says
 */
export function judge({ surfaces }: Catalogue, frame: unknown, { only, likely }: Hints = {}): Verdict {
  const directions = only ? [only] : surfaces.flatMap((surface) => surface.directions);
  const value = typeof frame === 'string' ? parsed(frame) : frame;
  const readings = directions
    .flatMap((direction) => {
      const event = direction.events.get(tagIn(direction.surface, value) ?? '');
      return event
        ? [{ event, issues: explain(direction.shape, value), undeclared: undeclaredFields(event.shape, value) }]
        : [];
    })
    // Where all is equal the order of the catalogue stays.
    .sort(
      (a, b) =>
        a.issues.length - b.issues.length ||
        Number(b.event.direction.name === likely) - Number(a.event.direction.name === likely) ||
        a.undeclared.length - b.undeclared.length,
    );
  const [best, ...others] = readings;
  if (!best) return { ...withoutEvent(frame, directions), value };
  const { event, issues, undeclared } = best;
  return {
    outcome: issues.length === 0 ? 'event' : 'deviating',
    tag: event.tag,
    value,
    event,
    issues,
    undeclared,
    others: others.map((other) => ({ event: other.event, issues: other.issues.length })),
  };
}

const NO_GUARDS = new Map<string, () => boolean>();

function withoutEvent(frame: unknown, directions: readonly Direction[]): Omit<Verdict, 'value'> {
  const [first] = directions;
  const results = taggingsOf(directions.map(({ surface }) => surface)).map((tagging) =>
    parseFrame(frame, discriminatorOf(tagging), NO_GUARDS, first!.shape, tagging.tags && 'i'),
  );
  const unknown = results.find((result) => result.kind === 'unknown');
  const none = { event: undefined, undeclared: [], others: [] };
  if (unknown) return { ...none, outcome: 'unknown', tag: String(unknown.type), issues: [] };
  const [malformed] = results;
  return {
    ...none,
    outcome: 'malformed',
    tag: undefined,
    issues: malformed?.kind === 'malformed' ? malformed.issues : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
