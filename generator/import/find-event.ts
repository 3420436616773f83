/** The one event that is to be added, as a witness knows it. */
import type { Event, Model } from '../model/index.js';
import { allEvents } from '../model/lookup.js';
import { chooseByName } from '../report/choose-by-name.js';
import { shown } from '../report/paths.js';
import { UserError } from '../report/problem.js';
import { didYouMean } from '../report/suggest.js';
import { readDocument } from '../witness/openapi/document.js';
import { orphanEvents } from '../witness/openapi/review.js';
import { wantedOf, type Wanted } from '../witness/reader-interface.js';
import type { Witness } from './target-direction.js';
import { readOpenApiWitness, readWitness, type WitnessOptions } from './witness.js';

export interface EventOptions extends WitnessOptions {
  /** Name of a schema of the document, for an event that no union lists. */
  readonly schema?: string;
}

export interface FoundEvent {
  readonly event: Event;
  readonly witness: Witness;
}

/**
 * @param tag tag of the event
 * @param catalogue what is known already
 * @throws UserError (exit code 2) where the witness cannot be read, has no such event, has several, or where the
 *   catalogue has the event already
 */
export async function findEvent(tag: string, options: EventOptions, catalogue: Model): Promise<FoundEvent> {
  const wanted = wantedOf(catalogue).filter((each) => isWanted(each, options));
  const witness =
    options.openapi === undefined
      ? await readWitness('add', options, wanted, catalogue)
      : readFromDocument(tag, options.openapi, options, wanted, catalogue);
  const events = allEvents(witness.model).filter((event) => isWanted(event, options));
  const found = events.filter((event) => event.tag === tag);
  const fresh = found.filter((event) => !entryOf(catalogue, event));
  if (fresh.length === 1) return { event: fresh[0]!, witness };
  if (fresh.length > 1) {
    const places = fresh.map(({ surface, direction }) => `--surface ${surface} --direction ${direction}`).join(', or ');
    throw new UserError(`${tag} is an event of several directions: say ${places}`, 2);
  }
  const [known] = found.flatMap((event) => entryOf(catalogue, event) ?? []);
  if (known) throw alreadyThere(known);
  const hint = didYouMean(
    tag,
    events.map((event) => event.tag),
  );
  if (witness.unplaced?.has(tag)) {
    throw new UserError(`the recording does not say who sent ${tag}: name the sender with --direction`, 2);
  }
  const where = witness.model.package.name;
  throw new UserError(`${where}: there is no event ${tag}${hint === undefined ? '' : `; ${hint}`}`, 2);
}

/** @throws UserError (exit code 2) where every direction that is meant has the event already */
export function refuseKnown(tag: string, options: WitnessOptions, catalogue: Model): void {
  const { surface, direction } = options;
  const surfaces = surface === undefined ? catalogue.surfaces : [chooseByName('surface', surface, catalogue.surfaces)];
  if (direction !== undefined)
    chooseByName(
      'direction',
      direction,
      surfaces.flatMap(({ directions }) => directions),
    );
  const directions = catalogue.surfaces.flatMap((surface) =>
    surface.directions.map(({ name, events }) => ({
      surface: surface.name,
      direction: name,
      known: events.find((event) => event.tag === tag),
    })),
  );
  const meant = directions.filter((each) => isWanted(each, options));
  const known = meant.flatMap((each) => each.known ?? []);
  if (known.length === meant.length) throw alreadyThere(known[0]!);
}

function alreadyThere({ tag, place }: Event): UserError {
  return new UserError(`${tag} is in the catalogue already, in ${place.file}; nothing was written`, 2);
}

function isWanted(event: Pick<Wanted, 'surface' | 'direction'>, { surface, direction }: WitnessOptions): boolean {
  return (surface ?? event.surface) === event.surface && (direction ?? event.direction) === event.direction;
}

function entryOf(catalogue: Model, { surface, direction, tag }: Event): Event | undefined {
  return allEvents(catalogue).find(
    (each) => each.surface === surface && each.direction === direction && each.tag === tag,
  );
}

function readFromDocument(
  tag: string,
  openapi: string,
  options: EventOptions,
  wanted: readonly Wanted[],
  catalogue: Model,
): Witness {
  const file = shown(openapi);
  const document = readDocument(openapi, file);
  const read = (each: readonly Wanted[]): Witness => readOpenApiWitness(document, file, each);
  if (options.schema !== undefined) return read([wantedSchema(options.schema, options, catalogue)]);
  const listed = read(wanted);
  if (allEvents(listed.model).some((event) => event.tag === tag)) return listed;
  // A new event may be there before the union lists it.
  const unlisted = orphanEvents(document, file, wantedOf(catalogue));
  const orphans = unlisted.filter((each) => each.tag === tag && isWanted(each, options));
  return orphans.length === 0 ? listed : read(orphans.map((orphan) => wantedSchema(orphan.schema, orphan, catalogue)));
}

/** A direction, asked for one schema only. */
function wantedSchema(schema: string, options: WitnessOptions, catalogue: Model): Wanted {
  const [only, ...others] = catalogue.surfaces
    .flatMap(({ name: surface, discriminator, tags, directions }) =>
      directions.map(({ name: direction }): Wanted => ({ surface, discriminator, tags, direction, events: [schema] })),
    )
    .filter((each) => isWanted(each, options));
  if (only && others.length === 0) return only;
  throw new UserError('--schema needs --surface and --direction: no union says where the event belongs', 2);
}
