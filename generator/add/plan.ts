/** Where an adapted event goes: texts of files, made but not written. */
import path from 'node:path';
import { exampleOf, precedentsIn } from './make-example.js';
import { emitDeclaration, emitEvent } from '../catalogue/print-entry.js';
import { FormatError, formatYaml } from '../catalogue/format/index.js';
import { EXAMPLES } from '../catalogue/load.js';
import { byCodeUnit, type Event, type Model } from '../model/index.js';
import { UserError } from '../report/problem.js';
import type { Adaptation } from './adapt.js';
import { InsertError, insertEntry } from '../catalogue/insert-entry.js';
import type { Target } from './known.js';

/** A file as it is to be. */
export interface PlannedFile {
  /** Path below the catalogue's folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Empty where there is no such file yet. */
  readonly before: string;
}

/** How alike two tags are: words that they have in common from the beginning; whole segments count for more. */
export function likeness(a: string, b: string): number {
  const [ours, theirs] = [a.split('.'), b.split('.')];
  const segments = commonLength(ours, theirs);
  return segments * 100 + commonLength(words(ours[segments]), words(theirs[segments]));
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((each, index) => each !== b[index]);
  return different < 0 ? a.length : different;
}

function words(segment = ''): string[] {
  return segment === '' ? [] : segment.split(/[_-]/);
}

/**
 * @param files texts of the direction's files by their paths below the catalogue's folder, and of nothing else
 * @param exists whether there is a file of a path already
 * @throws UserError (exit code 1) where a file is not laid out so that something can be put into it
 */
export function planFiles(
  target: Target,
  adaptation: Adaptation,
  files: ReadonlyMap<string, string>,
  exists: (file: string) => boolean,
): PlannedFile[] {
  const { direction, surface } = target;
  const { event, declarations } = adaptation;
  const home = homeOf(target, event, files);
  const before = files.get(home.file) ?? headFor(home.file, files);
  const text = layOut(home.file, before, !files.has(home.file), () => {
    const blocks = declarations.map((each) => emitDeclaration(each, direction));
    const withTypes = blocks.reduce((whole, block) => insertEntry(whole, 'types', block), before);
    return insertEntry(withTypes, 'events', emitEvent(event, adaptation, direction), home.after);
  });
  const example = `${surface.name}/${EXAMPLES}/${direction.name}/${event.tag}.json`;
  const planned = [{ path: home.file, text, before: files.get(home.file) ?? '' }];
  if (exists(example)) return planned;
  const value = exampleFor(target, adaptation);
  return [...planned, { path: example, text: `${JSON.stringify(value, null, 2)}\n`, before: '' }];
}

/** A file that was in canonical form stays so; others are left as their authors like them. */
function layOut(file: string, before: string, isNew: boolean, insert: () => string): string {
  try {
    const text = insert();
    return isNew || formatYaml(before) === before ? formatYaml(text) : text;
  } catch (error) {
    if (!(error instanceof InsertError || error instanceof FormatError)) throw error;
    throw new UserError(`${file}: nothing can be added, for ${error.message}; \`realtime-events fmt\` may help`, 1);
  }
}

interface Home {
  readonly file: string;
  /** Tag of the event that it goes behind. */
  readonly after?: string;
}

/**
 * Beside the most similar tags, in the file that has most of them; else in a file of its own, named after the tag's
 * first segment.
 */
function homeOf({ surface, direction }: Target, { tag }: Event, files: ReadonlyMap<string, string>): Home {
  const ranked = direction.events
    .flatMap((event) => {
      const file = [...files.keys()].find((each) => event.place.file === each || event.place.file.endsWith(`/${each}`));
      return file === undefined ? [] : [{ file, event, score: likeness(tag, event.tag) }];
    })
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const nearest = ranked.filter(({ score }) => score === best);
  if (nearest.length === 0) {
    const name = tag
      .split('.')[0]!
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    return { file: `${surface.name}/${direction.name}/${name}.yaml` };
  }
  const count = (file: string): number => nearest.filter((each) => each.file === file).length;
  const [file] = [...new Set(nearest.map((each) => each.file))].sort((a, b) => count(b) - count(a) || byCodeUnit(a, b));
  const inFile = nearest.filter((each) => each.file === file).map(({ event }) => event.tag);
  const position = (each: string): number => files.get(file!)!.indexOf(`\n  ${each}:`);
  return { file: file!, after: inFile.sort((a, b) => position(a) - position(b)).at(-1)! };
}

/** A new file begins with the line for editors, where its neighbours have one. */
function headFor(file: string, files: ReadonlyMap<string, string>): string {
  const siblings = [...files].filter(([each]) => path.posix.dirname(each) === path.posix.dirname(file));
  const [line] = siblings.flatMap(([, text]) => /^# yaml-language-server:.*\n/.exec(text) ?? []);
  return line ?? '';
}

/** Like the examples of similar events, where those have the same fields. */
function exampleFor({ catalogue, surface, direction }: Target, { event, declarations }: Adaptation): unknown {
  const whole: Model = {
    ...catalogue,
    surfaces: catalogue.surfaces.map((each) =>
      each === surface ? { ...each, declarations: [...each.declarations, ...declarations] } : each,
    ),
  };
  const others = [...direction.events].sort((a, b) => likeness(event.tag, b.tag) - likeness(event.tag, a.tag));
  return exampleOf(whole, event, precedentsIn(others));
}
