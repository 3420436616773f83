/** Which events of a witness a direction takes, and what it says of those that it leaves out. */
import { compare } from '../compare/index.js';
import { explainDepartures } from '../compare/explain-departures.js';
import type { Departure, Event, Model } from '../model/index.js';
import { directionNamed } from '../model/lookup.js';
import { chooseByName } from '../report/choose-by-name.js';
import { UserError } from '../report/problem.js';
import { didYouMean } from '../report/suggest.js';
import { refuseDoubtful } from './refuse-unreadable.js';
import { targetIn, TODO, type Target } from './target-direction.js';

export interface Choice {
  /** A direction of the surface whose events are not written again where they are the same. */
  readonly beyond?: string;
  /** Events that are not wanted, readable or not: by the witness's names for them, or by their tags. */
  readonly without?: readonly string[];
}

export interface Selection {
  /** The direction, which explains what is left out. */
  readonly target: Target;
  /** What it lacks and is to get. */
  readonly events: readonly Event[];
  /** How many events the witness has. */
  readonly all: number;
  /** How many of them are there, or were left out by an earlier choice. */
  readonly known: number;
  /** How many are left to the other direction. */
  readonly repeated: number;
}

/** @throws UserError (exit code 2) where an event that is wanted cannot be read, or nothing has a name that was said */
export function selectEvents(target: Target, { beyond, without = [] }: Choice): Selection {
  const { surface, direction, witness } = target;
  const theirs = directionNamed(witness.model, surface.name, direction.name)?.events ?? [];
  const unwanted = theirs.filter((event) => namesOf(event).some((name) => without.includes(name)));
  refuseUnknown(target, theirs, without);
  refuseDoubtful(witness, [...without, ...unreadableIn(direction.departures)]);
  const known = new Set([...direction.events.map(({ tag }) => tag), ...explainedAway(target)]);
  const added = theirs.filter((event) => !known.has(event.tag) && !unwanted.includes(event));
  const repeated = beyond === undefined ? [] : sameIn(target, added, beyond);
  return {
    target: withDepartures(target, [
      ...witness.doubts.flatMap(({ name }) =>
        without.includes(name) ? [leftOut('unreadable', name, `${TODO} Left out.`)] : [],
      ),
      ...unwanted.map(({ tag }) => leftOut('event-removed', tag, `${TODO} Left out.`)),
      ...repeated.map(({ tag }) => leftOut('event-removed', tag, `The direction \`${beyond}\` has the same event.`)),
    ]),
    events: added.filter((event) => !repeated.includes(event)),
    all: theirs.length,
    known: theirs.filter(({ tag }) => known.has(tag)).length,
    repeated: repeated.length,
  };
}

type Reason = Pick<Departure, 'rule' | 'subject' | 'why'>;

function leftOut(rule: string, subject: string, why: string): Reason {
  return { rule, subject, why };
}

function namesOf({ tag, upstream }: Event): string[] {
  return upstream === undefined ? [tag] : [tag, upstream];
}

function refuseUnknown({ witness }: Target, events: readonly Event[], without: readonly string[]): void {
  const names = [...events.flatMap(namesOf), ...witness.doubts.map(({ name }) => name)];
  const unknown = without.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, names);
  throw new UserError(
    `${witness.model.package.name}: there is no event ${unknown} to leave out${hint === undefined ? '' : `; ${hint}`}`,
    2,
  );
}

function unreadableIn(departures: readonly Departure[]): string[] {
  return departures.flatMap(({ rule, subject }) => (rule === 'unreadable' && subject !== undefined ? [subject] : []));
}

/** Tags of the witness's events that the direction lacks and has explained. */
function explainedAway({ catalogue, surface, direction, witness }: Target): string[] {
  const changes = compare(witness.model, catalogue, { cannotTell: witness.cannotTell });
  const { explained } = explainDepartures(changes, catalogue, witness);
  const sites = explained.flatMap(({ change }) => (change.rule === 'event-removed' ? change.sites : []));
  return sites.flatMap((site) =>
    site.surface === surface.name && site.direction === direction.name ? [site.tag] : [],
  );
}

/**
 * Events that another direction of the surface has, and the witness has nothing against it.
 *
 * @param events as the witness has them, in the target's direction
 * @param other the name of the other direction
 */
function sameIn(target: Target, events: readonly Event[], other: string): Event[] {
  const { catalogue, surface, direction, witness } = target;
  if (other === direction.name)
    throw new UserError(`--beyond names the direction that the events go into: \`${other}\``, 2);
  const { events: there } = chooseByName('direction', other, surface.directions);
  const both = events.filter(({ tag }) => there.some((event) => event.tag === tag));
  const moved = {
    name: witness.name,
    model: onlyIn(witness.model, surface.name, { ...direction, name: other, events: both }),
  };
  const changes = compare(moved.model, catalogue, { cannotTell: witness.cannotTell });
  const sites = explainDepartures(changes, catalogue, moved).unexplained.flatMap((change) => change.sites);
  const differ = new Set(
    sites.flatMap((site) => (site.surface === surface.name && site.direction === other ? [site.tag] : [])),
  );
  return both.filter(({ tag }) => !differ.has(tag));
}

function onlyIn(model: Model, surface: string, direction: Target['direction']): Model {
  return {
    ...model,
    surfaces: model.surfaces.map((each) => (each.name === surface ? { ...each, directions: [direction] } : each)),
  };
}

function withDepartures(target: Target, reasons: readonly Reason[]): Target {
  if (reasons.length === 0) return target;
  const { catalogue, surface, direction } = target;
  const departures = reasons.map((each): Departure => ({ ...each, place: direction.place }));
  const whole = { ...direction, departures: [...direction.departures, ...departures] };
  const directions = surface.directions.map((each) => (each === direction ? whole : each));
  const surfaces = catalogue.surfaces.map((each) => (each === surface ? { ...each, directions } : each));
  const home = { surface: surface.name, direction: direction.name };
  return targetIn({ ...catalogue, surfaces }, home, target.witness, target.takesDocs);
}
