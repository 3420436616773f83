/** `realtime-events import`: every event that a witness has and the catalogue lacks, in one direction, with all types. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogueWithGaps, type Catalogue } from '../catalogue/index.js';
import {
  bringIn,
  chooseUnion,
  readWitness,
  selectEvents,
  targetIn,
  TODO,
  withDirection,
  type Choice,
  type DirectionWish,
  type Imported,
  type Selection,
  type Witness,
  type WitnessOptions,
} from '../import/index.js';
import { PLACEHOLDER_DIRECTION, placeholders } from '../init/index.js';
import type { Event, Model, Surface } from '../model/index.js';
import { surfaceNamed } from '../model/lookup.js';
import { shown } from '../report/paths.js';
import { plural, UserError } from '../report/problem.js';
import { wantedOf, type Wanted } from '../witness/reader-interface.js';
import type { Context } from './context.js';

export interface ImportOptions extends WitnessOptions, Choice {
  readonly spec: string;
  /** Name of the union of the events in the witness. */
  readonly union?: string;
  /** The field that holds the tag. */
  readonly discriminator?: string;
  /** What pinned names are made by: `*` stands for the tag. */
  readonly namePattern?: string;
  /** Take the witness's descriptions along. */
  readonly docs?: boolean;
}

/**
 * Writes all files or none. Events that are there already stay as they are.
 *
 * @returns the exit code
 * @throws UserError where the witness cannot be read or has no such union, or the catalogue would be broken
 */
export async function importEvents(options: ImportOptions, { root, stdout }: Context): Promise<number> {
  const { spec } = options;
  const before = readCatalogueWithGaps(spec);
  const asked = wishOf(options, before.model);
  const { catalogue, replaced } = withoutPlaceholder(before, asked, spec, root);
  const wish = withDiscriminator(asked, catalogue.model);
  const prepared = withDirection(catalogue.model, wish);
  const wanted = wantedOf(prepared).filter(
    (each) => each.surface === wish.surface && each.direction === wish.direction,
  );
  if (wanted.length === 0 && options.traffic === undefined) {
    throw new UserError('import has to know which events: name the union of them with --union', 2);
  }
  const { witness, catalogue: home } = await readTagged(wanted, prepared, { ...options, ...wish });
  const selection = selectEvents(targetIn(home, wish, witness, options.docs === true), options);
  if (selection.events.length === 0) {
    stdout.write(`nothing new: all ${plural(selection.all, 'event')} are in the catalogue already\n`);
    return 0;
  }
  const naming = options.namePattern === undefined ? {} : { pattern: options.namePattern };
  const imported = bringIn(selection.target, selection.events, naming, catalogue, spec, replaced);
  stdout.write(summary(imported, replaced, selection, options));
  return 0;
}

/** The first surface and its first direction, where nothing is said; the union that the document has, where there is one. */
function wishOf(options: ImportOptions, model: Model): Wish {
  const name = options.surface ?? model.surfaces[0]?.name;
  if (name === undefined) throw new UserError('import needs a surface to put the events in: --surface', 2);
  const home = surfaceNamed(model, name);
  const asked = options.union;
  const holder = home?.directions.find(({ upstream }) => asked !== undefined && upstream === asked);
  const direction = options.direction ?? (holder ?? home?.directions[0])?.name ?? 'server';
  const known = home?.directions.find((each) => each.name === direction)?.upstream;
  const {
    union,
    discriminator: shownThere,
    tags,
  } = chooseUnion(options, asked ?? known, options.discriminator ?? home?.discriminator, model);
  return {
    surface: name,
    direction,
    ...(options.discriminator !== undefined && { discriminator: options.discriminator }),
    ...(shownThere !== undefined && { shownThere }),
    ...(tags !== undefined && { tags }),
    ...(union !== undefined && { union }),
    ...(options.beyond !== undefined && { beyond: options.beyond }),
  };
}

interface Wish extends DirectionWish {
  /** The field that tells the union's events apart, where the witness shows it. */
  readonly shownThere?: string;
}

/**
 * A surface without events takes the field that tells those of the witness apart.
 *
 * @throws UserError (exit code 2) where the surface has events that another field tells apart
 */
function withDiscriminator({ shownThere, ...wish }: Wish, model: Model): DirectionWish {
  const home = surfaceNamed(model, wish.surface);
  if (wish.discriminator !== undefined || shownThere === undefined || shownThere === home?.discriminator) return wish;
  if (!home || isEmpty(home)) return { ...wish, discriminator: shownThere };
  throw new UserError(
    `${wish.union} tells its events apart by \`${shownThere}\`, the surface \`${home.name}\` by \`${home.discriminator}\`; give them a surface of their own with --surface, or say --discriminator ${home.discriminator}`,
    2,
  );
}

function isEmpty({ directions }: Surface): boolean {
  return directions.every(({ events }) => events.length === 0);
}

/**
 * Recordings do not say beforehand what their tags are: where no frame has a text for a tag, numbers are tried, if the surface has
 * no events yet.
 */
async function readTagged(
  wanted: readonly Wanted[],
  catalogue: Model,
  options: WitnessOptions & DirectionWish,
): Promise<{ readonly witness: Witness; readonly catalogue: Model }> {
  const home = surfaceNamed(catalogue, options.surface)!;
  const numbered = withDirection(catalogue, { ...options, tags: 'integer' });
  const read = async (model: Model): Promise<{ readonly witness: Witness; readonly catalogue: Model }> => ({
    witness: await readWitness('import', options, wanted, model),
    catalogue: model,
  });
  if (options.traffic === undefined || home.tags !== undefined || !isEmpty(home)) return read(catalogue);
  return read(catalogue).catch((error: unknown) =>
    read(numbered).catch(() => {
      throw error;
    }),
  );
}

/** What `init` wrote to show the form of an event makes way for the first real ones, unless somebody has changed it. */
function withoutPlaceholder(
  catalogue: Catalogue,
  { surface: name, direction }: DirectionWish,
  spec: string,
  root: string,
): { readonly catalogue: Catalogue; readonly replaced: readonly string[] } {
  const untouched = { catalogue, replaced: [] };
  const { model } = catalogue;
  const surface = surfaceNamed(model, name);
  if (!surface) return untouched;
  const { discriminator, tags } = surface;
  const files = placeholders(root, { packageName: model.package.name, surface: name, discriminator, tags });
  const isUnchanged = files.every(({ path: file, text }) => {
    const place = path.join(spec, file);
    return existsSync(place) && readFileSync(place, 'utf8').replaceAll('\r\n', '\n') === text;
  });
  if (!isUnchanged || direction !== PLACEHOLDER_DIRECTION) return untouched;
  const isKept = ({ place }: Event): boolean => files.every(({ path: file }) => !place.file.endsWith(`/${file}`));
  const directions = surface.directions.map((each) => ({ ...each, events: each.events.filter(isKept) }));
  const surfaces = model.surfaces.map((each) => (each === surface ? { ...each, directions } : each));
  return { catalogue: { ...catalogue, model: { ...model, surfaces } }, replaced: files.map(({ path: file }) => file) };
}

function summary(
  { files, adaptation, left, todo }: Imported,
  replaced: readonly string[],
  { target, known, repeated }: Selection,
  { spec, beyond }: ImportOptions,
): string {
  const { events, declarations, reused } = adaptation;
  const isExample = (file: string): boolean => file.endsWith('.json');
  const examples = files.filter((file) => isExample(file.path));
  const madeUp = examples.filter((file) => file.path.endsWith('@made-up.json')).length;
  const lines = [
    ...files
      .filter((file) => !isExample(file.path))
      .map((file) => `${verbFor(file).padEnd(8)} ${shown(spec)}/${file.path}`),
    ...replaced.map((file) => `removed  ${shown(spec)}/${file}`),
    `new      ${plural(examples.length, 'example')}, ${madeUp} of them made up`,
    `imported ${plural(events.length, 'event')} with ${plural(declarations.length, 'new type')}${known === 0 ? '' : `; ${known} ${known === 1 ? 'was' : 'were'} there already`}`,
    ...(target.witness.skipped ?? []).map((each) => `skipped  ${each}`),
    ...(repeated === 0 ? [] : [`left     ${plural(repeated, 'event')} that \`${beyond}\` has, the same`]),
    ...(reused.length === 0
      ? []
      : [`uses     ${plural(reused.length, 'type')} that ${reused.length === 1 ? 'was' : 'were'} there`]),
    ...left.map(
      ({ rule, path: where, was, now }) => `differs from the witness: ${rule} ${where}: ${was} there, ${now} here`,
    ),
    `next: \`realtime-events generate\`; \`realtime-events lint\` lists the ${plural(todo, 'text')} that stand as ${TODO}`,
  ];
  return `${lines.join('\n')}\n`;
}

function verbFor({ text, before }: Imported['files'][number]): string {
  if (text === '') return 'removed';
  return before === '' ? 'new' : 'changed';
}
