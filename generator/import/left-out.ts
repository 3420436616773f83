/** Events of a witness that a direction does without: because it says why, or because another direction has them. */
import { compare } from '../compare/index.js';
import { explainDepartures } from '../compare/explain-departures.js';
import type { Departure, Event, Model } from '../model/index.js';
import { chooseByName } from '../report/choose-by-name.js';
import { UserError } from '../report/problem.js';
import type { Target } from './target-direction.js';

/** Tags of the witness's events that the direction lacks and has explained. */
export function explainedAway({ catalogue, surface, direction, witness }: Target): ReadonlySet<string> {
  const changes = compare(witness.model, catalogue, { cannotTell: witness.cannotTell });
  const { explained } = explainDepartures(changes, catalogue, witness);
  const sites = explained.flatMap(({ change }) => (change.rule === 'event-removed' ? change.sites : []));
  return new Set(
    sites.flatMap((site) => (site.surface === surface.name && site.direction === direction.name ? [site.tag] : [])),
  );
}

/**
 * Events that another direction of the surface has, and the witness has nothing against it.
 *
 * @param events as the witness has them, in the target's direction
 * @param other the name of the other direction
 * @throws UserError (exit code 2) where the surface has no such direction, or it is the target's own
 */
export function sameIn(target: Target, events: readonly Event[], other: string): Event[] {
  const { catalogue, surface, direction, witness } = target;
  if (other === direction.name)
    throw new UserError(`--beyond names the direction that the events go into: \`${other}\``, 2);
  const { events: there } = chooseByName('direction', other, surface.directions);
  const both = events.filter(({ tag }) => there.some((event) => event.tag === tag));
  const moved = {
    name: witness.name,
    model: inDirection(witness.model, surface.name, { ...direction, name: other, events: both }),
  };
  const changes = compare(moved.model, catalogue, { cannotTell: witness.cannotTell });
  const sites = explainDepartures(changes, catalogue, moved).unexplained.flatMap((change) => change.sites);
  const differ = new Set(
    sites.flatMap((site) => (site.surface === surface.name && site.direction === other ? [site.tag] : [])),
  );
  return both.filter(({ tag }) => !differ.has(tag));
}

function inDirection(model: Model, surface: string, direction: Target['direction']): Model {
  return {
    ...model,
    surfaces: model.surfaces.map((each) => (each.name === surface ? { ...each, directions: [direction] } : each)),
  };
}

/** The target's catalogue with a departure for each event that its direction leaves to another one. */
export function leavingOut({ catalogue, surface, direction }: Target, events: readonly Event[], other: string): Model {
  const why = `The direction \`${other}\` has the same event.`;
  const departures = events.map(({ tag }): Departure => ({
    rule: 'event-removed',
    subject: tag,
    why,
    place: direction.place,
  }));
  const whole = { ...direction, departures: [...direction.departures, ...departures] };
  const directions = surface.directions.map((each) => (each === direction ? whole : each));
  return {
    ...catalogue,
    surfaces: catalogue.surfaces.map((each) => (each === surface ? { ...each, directions } : each)),
  };
}
