/**
 * Which changes the catalogue explains, and which of its explanations explain nothing.
 */
import type { Change, Locus, Site } from './change.js';
import type { Departure, Entry, Event, Model } from '../model/index.js';
import { directionNamed, surfaceNamed } from '../model/lookup.js';

export interface ExplainedChange {
  readonly change: Change;
  /** All departures that explain it. */
  readonly departures: readonly Departure[];
}

/** What a witness says, seen with the catalogue's explanations. */
export interface Explanation {
  /** `openapi`, `sdk`, `traffic`, …: the name behind `@` in a departure. */
  readonly witness: string;
  readonly explained: readonly ExplainedChange[];
  readonly unexplained: readonly Change[];
  /**
   * Departures that name this witness and explain nothing. Those that name none may be another witness's:
   * `unusedDepartures` judges them.
   */
  readonly unused: readonly Departure[];
  /** All departures that could have explained something of this witness: it knows their surface and direction. */
  readonly examined: readonly Departure[];
}

/**
 * Looks up the explanation of each change: at its field, at an entry that owns it, at the file in which it stands, at the
 * direction that it was reached from, or at the package where it is about no surface. A change that is reached in several
 * ways is explained when every way is.
 *
 * @param changes what `compare(witness, catalogue)` found
 * @param catalogue the later model of that comparison
 * @param witness the witness's name and its model
 */
export function explainDepartures(
  changes: readonly Change[],
  catalogue: Model,
  witness: { readonly name: string; readonly model: Model },
): Explanation {
  const explained: ExplainedChange[] = [];
  const unexplained: Change[] = [];
  for (const change of changes) {
    const found = change.sites.map((site) => departuresFor(change, site, catalogue, witness.name));
    const isExplained = found.every((departures) => departures.length > 0);
    if (isExplained) explained.push({ change, departures: unique(found.flat()) });
    else unexplained.push(change);
  }
  const used = keysOf(explained);
  const examined = unique(departuresOf(catalogue, witness.model).filter((each) => isAbout(each, witness.name)));
  const unused = examined.filter((each) => each.witness === witness.name && !used.has(keyOf(each)));
  return { witness: witness.name, explained, unexplained, unused, examined };
}

/**
 * Departures that no examined witness needs. One that names a witness is judged by that witness alone; one that names
 * none is unused when every witness that could have needed it was examined here and did not. Pass all the
 * witnesses that departures without a name are meant for: a witness left out may be the one that needs them.
 */
export function unusedDepartures(explanations: readonly Explanation[]): Departure[] {
  const used = keysOf(explanations.flatMap(({ explained }) => explained));
  return unique(explanations.flatMap(({ examined }) => examined)).filter((each) => !used.has(keyOf(each)));
}

/** A group's field stands in many entries, with one and the same departure: what it says once it is asked once. */
function keyOf({ place, rule, subject, witness }: Departure): string {
  return JSON.stringify([place.file, place.path, rule, subject, witness]);
}

function keysOf(explained: readonly ExplainedChange[]): ReadonlySet<string> {
  return new Set(explained.flatMap(({ departures }) => departures.map(keyOf)));
}

function unique(departures: readonly Departure[]): Departure[] {
  return [...new Map(departures.map((each) => [keyOf(each), each])).values()];
}

function departuresFor(change: Change, site: Site, catalogue: Model, witness: string): Departure[] {
  const here = site.loci.flatMap((locus) => departuresAt(change, locus));
  const inFile = site.loci.flatMap((locus) => departuresInFile(catalogue, locus));
  const direction = directionNamed(catalogue, site.surface, site.direction);
  const around = site.surface === '' ? catalogue.package.departures : (direction?.departures ?? []);
  const found = [...here, ...[...inFile, ...around].filter((each) => namesSubject(each, change, site.loci))];
  return found.filter((each) => each.rule === change.rule && isAbout(each, witness));
}

/** At a field every subject may go unsaid; at the entry a field's change is explained by the field's name only. */
function departuresAt(change: Change, locus: Locus): Departure[] {
  const { entry, field } = locus;
  const atField = (field?.departures ?? []).filter((each) => namesSubject(each, change, []));
  const atEntry = entry.departures.filter((each) => {
    if (!field) return namesSubject(each, change, []);
    return each.subject !== undefined && [field.name, ...dotted(field.name, change)].includes(each.subject);
  });
  return [...atField, ...atEntry];
}

/** What the file departs in as a whole in which a place stands. */
function departuresInFile({ surfaces }: Model, { entry, field }: Locus): readonly Departure[] {
  const { file } = (field ?? entry).place;
  const files = surfaces.flatMap((surface) => surface.files ?? []);
  return files.find((each) => each.file === file)?.departures ?? [];
}

/** A field and the value or member that is meant in it: `status.completed`. */
function dotted(field: string, { subject }: Change): string[] {
  return subject === undefined ? [] : [`${field}.${subject}`];
}

function namesSubject({ subject }: Departure, change: Change, loci: readonly Locus[]): boolean {
  if (subject === undefined) return true;
  const fields = loci.flatMap(({ field }) => (field ? [field.name] : []));
  return [change.subject, ...change.aliases, ...fields].includes(subject);
}

function isAbout(departure: Departure, witness: string): boolean {
  return departure.witness === undefined || departure.witness === witness;
}

/** Every departure of the package, and of the surfaces and directions that the witness has, in the catalogue's order. */
function departuresOf(catalogue: Model, witness: Model): Departure[] {
  const ofSurfaces = catalogue.surfaces.flatMap((surface) => {
    const known = surfaceNamed(witness, surface.name);
    if (!known) return [];
    const directions = surface.directions.filter(({ name }) => known.directions.some((each) => each.name === name));
    return [
      ...directions.flatMap((direction) => [...direction.departures, ...direction.events.flatMap(departuresIn)]),
      ...surface.declarations.flatMap(departuresIn),
      ...(surface.files ?? [])
        .filter(({ direction }) => direction === undefined || directions.some(({ name }) => name === direction))
        .flatMap(({ departures }) => departures),
    ];
  });
  return [...catalogue.package.departures, ...ofSurfaces];
}

/** Those of an event that another surface has are asked for there. */
function departuresIn(entry: Entry & { readonly fields?: Event['fields']; readonly sameAs?: string }): Departure[] {
  const fields = entry.sameAs === undefined ? (entry.fields ?? []) : [];
  return [...entry.departures, ...fields.flatMap((field) => field.departures)];
}
