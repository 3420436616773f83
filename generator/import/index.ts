/** Import: events of a witness → entries of the catalogue, written all or not at all. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PACKAGE_FILE, readCatalogueWithGaps, type Catalogue } from '../catalogue/index.js';
import type { Change } from '../compare/index.js';
import { writeAllAtomically } from '../emit/write.js';
import type { Event, Model } from '../model/index.js';
import { entriesOf, surfaceNamed } from '../model/lookup.js';
import { shown } from '../report/paths.js';
import { UserError } from '../report/problem.js';
import { adaptEvents, type Adaptation, type Naming } from './adapt-events.js';
import { packageText } from './package-file.js';
import { planFiles, type PlannedFile } from './plan-files.js';
import { refuseNestedTags, refuseUnreadable } from './refuse-unreadable.js';
import { settled, unexplained } from './explain-leftovers.js';
import { TODO, type Target } from './target-direction.js';

export type { Naming } from './adapt-events.js';
export { findEvent, refuseKnown, type EventOptions } from './find-event.js';
export { selectEvents, type Choice, type Selection } from './select-events.js';
export { targetIn, TODO, withDirection, type DirectionWish, type Witness } from './target-direction.js';
export { chooseUnion, readWitness, type WitnessOptions } from './witness.js';

export interface Imported {
  readonly adaptation: Adaptation;
  readonly files: readonly PlannedFile[];
  /** Differences from the witness that are left, because they stand where the catalogue had something already. */
  readonly left: readonly Change[];
  /** Texts that a person has to write. */
  readonly todo: number;
}

/**
 * Brings events of a witness into the catalogue: all files are written, or none.
 *
 * @param target where they go; its catalogue has the direction already, on disk or not
 * @param events as the witness has them
 * @param spec the catalogue's folder
 * @param replaced files below it that go away
 * @throws UserError where the events cannot be read whole, the catalogue would have problems, or a file cannot be written
 */
export function bringIn(
  target: Target,
  events: readonly Event[],
  naming: Naming,
  catalogue: Catalogue,
  spec: string,
  replaced: readonly string[] = [],
): Imported {
  refuseNestedTags(target);
  refuseUnreadable(target.witness, events);
  const adaptation = settled(target, adaptEvents(target, events, naming));
  const isThere = (file: string): boolean => !replaced.includes(file) && existsSync(path.join(spec, file));
  const planned = planFiles(target, adaptation, textsOf(target, catalogue, spec), isThere);
  const files = [...plannedPackage(target, catalogue, spec), ...planned];
  const written = files.filter(({ text }) => text !== '');
  const emptied = files.filter(({ text }) => text === '').map((file) => file.path);
  const removed = [...replaced, ...emptied].filter((file) => !written.some((each) => each.path === file));
  const model = readWith(written, removed, spec);
  writeAllAtomically(written.map((file) => ({ path: path.join(spec, file.path), text: file.text })));
  for (const file of removed) rmSync(path.join(spec, file));
  return {
    adaptation,
    files,
    left: unexplained(target, new Set(events.map(({ tag }) => tag)), model),
    todo: files.reduce((count, { text, before }) => count + occurrences(text) - occurrences(before), 0),
  };
}

function plannedPackage(target: Target, { sources, model }: Catalogue, spec: string): PlannedFile[] {
  const before = sources.text(`${shown(spec)}/${PACKAGE_FILE}`);
  if (before === undefined) return [];
  const text = packageText(target, model, before);
  return text === before ? [] : [{ path: PACKAGE_FILE, text, before }];
}

function occurrences(text: string): number {
  return text.split(TODO).length - 1;
}

/** Texts of the surface's files by their paths below the catalogue's folder. */
function textsOf({ surface }: Target, { sources, model }: Catalogue, spec: string): Map<string, string> {
  const known = surfaceNamed(model, surface.name);
  if (!known) return new Map();
  const files = [known.place.file, ...entriesOf(known).map(({ place }) => place.file)];
  return new Map([...new Set(files)].map((file) => [file.slice(shown(spec).length + 1), sources.text(file) ?? '']));
}

/**
 * The catalogue as it will be.
 *
 * @throws UserError (exit code 1) where it would have problems
 */
function readWith(files: readonly PlannedFile[], removed: readonly string[], spec: string): Model {
  const copy = mkdtempSync(path.join(tmpdir(), 'realtime-events-'));
  try {
    cpSync(spec, copy, { recursive: true });
    for (const file of removed) rmSync(path.join(copy, file));
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
