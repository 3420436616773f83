/** Where events of a witness go: a direction of the catalogue, or one that it is to get. */
import type { Blindness, Change } from '../compare/change.js';
import type { Consumer, Direction, Model, Place, Surface } from '../model/index.js';
import { directionNamed, surfaceNamed } from '../model/lookup.js';
import type { Tagging } from '../model/tags.js';
import { UserError } from '../report/problem.js';
import type { EventUnion } from '../witness/unclaimed-unions.js';
import type { Doubt } from '../witness/unreadable.js';

export interface Witness {
  /** The name behind `@` in a departure. */
  readonly name: 'openapi' | 'asyncapi' | 'sdk' | 'traffic';
  readonly model: Model;
  readonly cannotTell: readonly Blindness[];
  /** Payloads that the witness shows of an event, by its tag. */
  readonly examples: ReadonlyMap<string, readonly unknown[]>;
  /** All that `drift` would find unexplained in a catalogue, where that is more than a comparison of the models. */
  readonly differences?: (catalogue: Model) => readonly Change[];
  /** Events that could not be read, or not whole. */
  readonly doubts: readonly Doubt[];
  /** The unions of events that it has, by how events may be tagged. */
  readonly unions?: (taggings: readonly Tagging[]) => readonly EventUnion[];
  /** What of it holds no event, in words, with its place. */
  readonly skipped?: readonly string[];
  /** Tags of events whose sender the witness does not tell. */
  readonly unplaced?: ReadonlySet<string>;
}

/** The direction, and whom its events are compared with. */
export interface Target {
  readonly catalogue: Model;
  readonly surface: Surface;
  readonly direction: Direction;
  readonly witness: Witness;
  /** Takes the witness's descriptions along. */
  readonly takesDocs: boolean;
}

/** What is asked of a direction that may not be there yet. */
export interface DirectionWish {
  readonly surface: string;
  readonly direction: string;
  /** The field that holds the tag; the surface's own where absent. */
  readonly discriminator?: string;
  /** What tags are on the wire, where the surface is new and the witness says it. */
  readonly tags?: Tagging['tags'];
  /** Name of the union of its events in the witness. */
  readonly union?: string;
  /** Another direction of the surface, whose events these are but for some. */
  readonly beyond?: string;
}

/** Stands wherever a person has to write something; `lint` reports it. */
export const TODO = 'TODO';

/**
 * The catalogue with the direction in it, which is made where it is not there yet.
 *
 * @throws UserError (exit code 2) where the surface has another discriminator, or the direction another union
 */
export function withDirection(catalogue: Model, wish: DirectionWish): Model {
  const { surface: name, discriminator } = wish;
  const known = surfaceNamed(catalogue, name);
  const isEmpty = known?.directions.every(({ events }) => events.length === 0) === true;
  if (known && !isEmpty && discriminator !== undefined && discriminator !== known.discriminator) {
    throw new UserError(
      `the surface \`${name}\` tells its events apart by \`${known.discriminator}\`, not by \`${discriminator}\`; give these a surface of their own with --surface`,
      2,
    );
  }
  const surface = known ?? newSurface(catalogue, wish);
  const tags = known && !isEmpty ? known.tags : (wish.tags ?? surface.tags);
  const changed = {
    ...surface,
    ...(discriminator !== undefined && { discriminator }),
    ...(tags !== undefined && { tags }),
    directions: directionsWith(surface, wish),
  };
  const surfaces = known
    ? catalogue.surfaces.map((each) => (each === known ? changed : each))
    : [...catalogue.surfaces, changed];
  return { ...catalogue, surfaces };
}

function newSurface({ surfaces }: Model, { surface, discriminator = 'type' }: DirectionWish): Surface {
  const isFirst = surfaces.every(({ entry }) => entry !== '.');
  return {
    name: surface,
    doc: TODO,
    entry: isFirst ? '.' : `./${surface}`,
    discriminator,
    transports: [],
    directions: [],
    declarations: [],
    place: NOWHERE,
  };
}

function directionsWith(surface: Surface, { direction: name, union, beyond }: DirectionWish): Direction[] {
  const known = surface.directions.find((each) => each.name === name);
  if (!known) {
    const like = surface.directions.find((each) => each.name === beyond)?.consumer;
    return [...surface.directions, newDirection(name, union, like)];
  }
  if (union === undefined || known.upstream === union) return [...surface.directions];
  if (known.upstream !== undefined) {
    throw new UserError(
      `the direction \`${name}\` of \`${surface.name}\` holds the events of ${known.upstream}, not of ${union}; name another with --direction, or change its \`upstream\``,
      2,
    );
  }
  return surface.directions.map((each) => (each === known ? { ...each, upstream: union } : each));
}

function newDirection(name: string, upstream: string | undefined, consumer = consumerOf(name)): Direction {
  return {
    name,
    doc: TODO,
    consumer,
    optionalIsNullable: false,
    ...(upstream !== undefined && { upstream }),
    events: [],
    departures: [],
    place: NOWHERE,
  };
}

/** What clients send, programs that use the package write. */
function consumerOf(direction: string): Consumer {
  return direction === 'client' ? 'writes' : 'reads';
}

const NOWHERE: Place = { file: '', path: [] };

/** @throws Error where the catalogue has no such direction */
export function targetIn(
  catalogue: Model,
  { surface, direction }: Pick<DirectionWish, 'surface' | 'direction'>,
  witness: Witness,
  takesDocs: boolean,
): Target {
  const home = surfaceNamed(catalogue, surface);
  const sender = directionNamed(catalogue, surface, direction);
  if (!home || !sender) throw new Error(`The catalogue has no direction ${surface} ${direction}`);
  return { catalogue, surface: home, direction: sender, witness, takesDocs };
}
