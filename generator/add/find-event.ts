/** The event that is to be added, as a witness knows it. */
import type { Blindness } from '../compare/change.js';
import { shown } from '../report/paths.js';
import type { Event, Model } from '../model/index.js';
import { allEvents } from '../model/lookup.js';
import { UserError } from '../report/problem.js';
import { choose } from '../report/choose.js';
import { didYouMean } from '../report/suggest.js';
import { readDocument } from '../witness/openapi/document.js';
import { readOpenApi } from '../witness/openapi/index.js';
import { findPackage, sdkName } from '../witness/sdk/package-folder.js';
import { orphanEvents } from '../witness/openapi/review.js';
import { readSdk } from '../witness/sdk/index.js';
import { readTraffic } from '../witness/traffic/index.js';
import { wantedOf, type Wanted } from '../witness/reading.js';

/** Which witness to ask; exactly one of the three is named. */
export interface WitnessOptions {
  readonly openapi?: string;
  /** Name of a schema of the document, for an event that no union lists. */
  readonly schema?: string;
  /** Name or folder of an installed package; `true` is the catalogue's own. */
  readonly sdk?: string | true;
  readonly traffic?: string;
  readonly surface?: string;
  readonly direction?: string;
}

export interface Witness {
  /** The name behind `@` in a departure. */
  readonly name: 'openapi' | 'sdk' | 'traffic';
  readonly model: Model;
  readonly cannotTell: readonly Blindness[];
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
export async function findEvent(tag: string, options: WitnessOptions, catalogue: Model): Promise<FoundEvent> {
  const witness = await readWitness(tag, options, catalogue);
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
  throw new UserError(`the witness has no event ${tag}${hint === undefined ? '' : `; ${hint}`}`, 2);
}

/** @throws UserError (exit code 2) where every direction that is meant has the event already */
export function refuseKnown(tag: string, options: WitnessOptions, catalogue: Model): void {
  const { surface, direction } = options;
  const surfaces = surface === undefined ? catalogue.surfaces : [choose('surface', surface, catalogue.surfaces)];
  if (direction !== undefined)
    choose(
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

async function readWitness(tag: string, options: WitnessOptions, catalogue: Model): Promise<Witness> {
  const { openapi, sdk, traffic } = options;
  const wanted = wantedOf(catalogue).filter((each) => isWanted(each, options));
  if (openapi !== undefined) return readFromOpenApi(tag, openapi, options, wanted, catalogue);
  if (sdk !== undefined) {
    const { directory, name } = findPackage(sdkName(sdk, catalogue), process.cwd());
    return { name: 'sdk', ...readSdk(directory, name, wanted) };
  }
  if (traffic !== undefined) return readFromTraffic(tag, traffic, options, catalogue);
  throw new UserError('add needs a witness that knows the event: --openapi, --sdk or --traffic', 2);
}

async function readFromTraffic(tag: string, file: string, options: WitnessOptions, catalogue: Model): Promise<Witness> {
  const { surface, direction } = options;
  const { model, unplaced } = await readTraffic([file], catalogue, {
    ...(surface !== undefined && { surface }),
    ...(direction !== undefined && { direction }),
  });
  if (unplaced.some((event) => event.tag === tag))
    throw new UserError(`the recording does not say who sent ${tag}: name the sender with --direction`, 2);
  return { name: 'traffic', model, cannotTell: ['openness', 'unlisted', 'names', 'deprecation', 'surfaces'] };
}

function readFromOpenApi(
  tag: string,
  openapi: string,
  options: WitnessOptions,
  wanted: readonly Wanted[],
  catalogue: Model,
): Witness {
  const file = shown(openapi);
  const document = readDocument(openapi, file);
  const read = (each: readonly Wanted[]): Witness => ({ name: 'openapi', ...readOpenApi(document, file, each) });
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
    .flatMap(({ name: surface, discriminator, directions }) =>
      directions.map(({ name: direction }): Wanted => ({ surface, discriminator, direction, events: [schema] })),
    )
    .filter((each) => isWanted(each, options));
  if (only && others.length === 0) return only;
  throw new UserError('--schema needs --surface and --direction: no union says where the event belongs', 2);
}
