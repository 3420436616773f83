/** `realtime-events add`: an event that a witness has → an entry of the catalogue, with the types that it needs. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adaptEvent, type Adaptation } from '../add/adapt.js';
import { TODO } from '../add/adapt-types.js';
import { likeness, planFiles, type PlannedFile } from '../add/plan.js';
import type { Target } from '../add/known.js';
import { findEvent, refuseKnown, type FoundEvent, type WitnessOptions } from '../add/find-event.js';
import { readCatalogueWithGaps, type Catalogue } from '../catalogue/index.js';
import { compare, type Change } from '../compare/index.js';
import type { Context } from './context.js';
import { explainDepartures } from '../compare/departures.js';
import { shown } from '../report/paths.js';
import type { Event, Model } from '../model/index.js';
import { directionNamed, entriesOf, surfaceNamed } from '../model/lookup.js';
import { isGlobalName } from '../model/globals.js';
import { eventTypeName, isTypeName, pascalCase } from '../model/identifiers.js';
import { plural, UserError } from '../report/problem.js';
import { writeAllAtomically } from '../emit/write.js';

export interface AddOptions extends WitnessOptions {
  readonly spec: string;
  /** Pinned name; made from the tag where absent. */
  readonly name?: string;
}

/**
 * Writes all files or none.
 *
 * @param tag tag of the event
 * @returns the exit code
 * @throws UserError where the witness does not know the event, the catalogue has it already, or would be broken with it
 */
export async function add(tag: string, options: AddOptions, { stdout }: Context): Promise<number> {
  const catalogue = readCatalogueWithGaps(options.spec);
  refuseKnown(tag, options, catalogue.model);
  const found = await findEvent(tag, options, catalogue.model);
  const target = targetOf(found, catalogue.model);
  const isNear = (event: Event): boolean => likeness(event.tag, tag) > 0;
  const adaptation = adaptEvent(target, found.event, nameOf(tag, options), isNear);
  const isThere = (file: string): boolean => existsSync(path.join(options.spec, file));
  const files = planFiles(target, adaptation, textsOf(target, catalogue, options), isThere);
  const model = readWith(files, options);
  writeAllAtomically(files.map((file) => ({ path: path.join(options.spec, file.path), text: file.text })));
  stdout.write(summary(files, adaptation, differences(found, model), options));
  return 0;
}

function nameOf(tag: string, { name = pascalCase(tag) }: AddOptions): string {
  if (!isTypeName(name))
    throw new UserError(`${name} can't name an event; choose another with --name, such as OrderShipped`, 2);
  if (!isGlobalName(eventTypeName(name))) return name;
  throw new UserError(`${eventTypeName(name)} is a global of JavaScript; choose another name with --name`, 2);
}

function targetOf({ event, witness }: FoundEvent, catalogue: Model): Target {
  const surface = surfaceNamed(catalogue, event.surface);
  const direction = directionNamed(catalogue, event.surface, event.direction);
  if (!surface || !direction) throw new Error(`The catalogue has no direction ${event.surface} ${event.direction}`);
  return { catalogue, surface, direction, witness };
}

/** Texts of the direction's files by their paths below the catalogue's folder. */
function textsOf(
  { surface, direction }: Target,
  { sources, model }: Catalogue,
  { spec }: AddOptions,
): Map<string, string> {
  const folder = `${shown(spec)}/${surface.name}/${direction.name}/`;
  const entries = entriesOf(surfaceNamed(model, surface.name)!);
  const files = [...new Set(entries.map(({ place }) => place.file))].filter((file) => file.startsWith(folder));
  return new Map(files.map((file) => [file.slice(shown(spec).length + 1), sources.text(file) ?? '']));
}

/**
 * The catalogue as it will be.
 *
 * @throws UserError (exit code 1) where it would have problems
 */
function readWith(files: readonly PlannedFile[], { spec }: AddOptions): Model {
  const copy = mkdtempSync(path.join(tmpdir(), 'realtime-events-'));
  try {
    cpSync(spec, copy, { recursive: true });
    writeAllAtomically(files.map((file) => ({ path: path.join(copy, file.path), text: file.text })));
    return readCatalogueWithGaps(copy).model;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const inPlace = (file: string): string => shown(spec) + file.slice(shown(copy).length);
    const problems = error.problems.map((problem) => ({ ...problem, file: inPlace(problem.file) }));
    throw new UserError(error.message, error.exitCode, problems);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What `drift` would still report of the event. */
function differences({ event, witness }: FoundEvent, catalogue: Model): Change[] {
  const changes = compare(witness.model, catalogue, { cannotTell: witness.cannotTell });
  const { unexplained } = explainDepartures(changes, catalogue, witness);
  return unexplained.filter(({ sites }) =>
    sites.some(
      (site) => site.surface === event.surface && site.direction === event.direction && site.tag === event.tag,
    ),
  );
}

function summary(
  files: readonly PlannedFile[],
  { event, declarations, reused }: Adaptation,
  left: readonly Change[],
  { spec }: AddOptions,
): string {
  const texts = files.reduce((count, { text, before }) => count + occurrences(text) - occurrences(before), 0);
  const names = declarations.map(({ typeName }) => typeName).join(', ');
  const lines = [
    ...files.map(({ path: file, before }) => `${(before === '' ? 'new' : 'changed').padEnd(8)} ${shown(spec)}/${file}`),
    `added ${event.tag} as ${event.typeName}${names === '' ? '' : `, with ${names}`}`,
    ...(reused.length === 0 ? [] : [`uses  ${reused.join(', ')}`]),
    ...left.map(
      ({ rule, path: where, was, now }) => `differs from the witness: ${rule} ${where}: ${was} there, ${now} here`,
    ),
    `next: write what stands as ${TODO} (${plural(texts, 'text')}), look over the example, then \`realtime-events generate\``,
  ];
  return `${lines.join('\n')}\n`;
}

function occurrences(text: string): number {
  return text.split(TODO).length - 1;
}
