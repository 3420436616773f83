/** Which file of the catalogue a new event or type stands in. */
import path from 'node:path';
import { SHARED } from '../catalogue/load.js';
import { byCodeUnit, type Declaration, type Event } from '../model/index.js';
import { forEachRef, typesIn } from '../model/lookup.js';
import { wordsIn } from '../model/identifiers.js';
import { byTag } from '../model/tags.js';
import { likeness } from './likeness.js';
import type { Target } from './target-direction.js';

/** Texts of files by their paths below the catalogue's folder, with slashes. */
export type Texts = ReadonlyMap<string, string>;

export interface Home {
  readonly file: string;
  /** Tag of the event that it goes behind; the last one of the file where absent. */
  readonly after?: string;
}

/** More events than that are too much for one file where their tags can divide them. */
const MOST_IN_A_FILE = 15;
/** Fewer are no reason for a file. */
const FEWEST_IN_A_FILE = 3;

/**
 * Beside the most similar tags that there are, in the file that has most of them; else in a file named after the segments
 * with which the tags begin. Numbers stand in their order.
 *
 * @param files texts of the direction's files
 * @returns homes by tag
 */
export function eventHomes(target: Target, events: readonly Event[], files: Texts): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const strangers: string[] = [];
  for (const { tag } of events) {
    const beside =
      target.surface.tags === undefined ? besideNeighbours(target, tag, files) : behindLesser(target, tag, files);
    if (beside) homes.set(tag, beside);
    else strangers.push(tag);
  }
  const divided = target.surface.tags === undefined ? filesFor(strangers) : new Map([['events', strangers]]);
  for (const [name, tags] of divided) {
    const file = `${folderOf(target)}/${name}.yaml`;
    for (const tag of tags) homes.set(tag, { file });
  }
  return homes;
}

function folderOf({ surface, direction }: Target): string {
  return `${surface.name}/${direction.name}`;
}

function besideNeighbours({ direction }: Target, tag: string, files: Texts): Home | undefined {
  const ranked = direction.events
    .map((event) => ({ event, score: likeness(tag, event.tag) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const nearest = ranked.flatMap(({ event, score }) => {
    const file = score === best ? fileOf(event, files) : undefined;
    return file === undefined ? [] : [{ tag: event.tag, file }];
  });
  const count = (file: string): number => nearest.filter((each) => each.file === file).length;
  const [file] = [...new Set(nearest.map((each) => each.file))].sort((a, b) => count(b) - count(a) || byCodeUnit(a, b));
  if (file === undefined) return undefined;
  const position = (each: string): number => files.get(file)!.indexOf(`\n  ${each}:`);
  const inFile = nearest.filter((each) => each.file === file).map((each) => each.tag);
  return { file, after: inFile.sort((a, b) => position(a) - position(b)).at(-1)! };
}

/** A number stands behind the next lesser one. */
function behindLesser({ surface, direction }: Target, tag: string, files: Texts): Home | undefined {
  const order = byTag(surface);
  const lesser = direction.events.filter((event) => order(event, { tag }) < 0);
  const found = lesser.flatMap((event) => {
    const file = fileOf(event, files);
    return file === undefined ? [] : [{ file, after: event.tag }];
  });
  return found.at(-1);
}

/** The path below the catalogue's folder of the file in which an entry stands. */
function fileOf({ place }: Event | Declaration, files: Texts): string | undefined {
  return [...files.keys()].find((each) => place.file === each || place.file.endsWith(`/${each}`));
}

/** Tags by the name of their file. Tags of one word go together. */
function filesFor(tags: readonly string[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  const add = (name: string, some: readonly string[]): void =>
    void files.set(name, [...(files.get(name) ?? []), ...some]);
  const divide = (some: readonly string[], depth: number): void => {
    for (const [name, group] of groupBy(some, (tag) => fileName(segmentsOf(tag).slice(0, depth)))) {
      const isDivisible = group.length > MOST_IN_A_FILE && group.some((tag) => segmentsOf(tag).length > depth + 1);
      if (!isDivisible) {
        add(
          group.every((tag) => segmentsOf(tag).length === 1) && depth === 1 ? wordFile(group, name, tags) : name,
          group,
        );
        continue;
      }
      const inner = groupBy(group, (tag) => fileName(segmentsOf(tag).slice(0, depth + 1)));
      const [large, small] = [
        [...inner.values()].filter(isLarge),
        [...inner.values()].filter((each) => !isLarge(each)),
      ];
      if (small.length > 0) add(name, small.flat());
      divide(large.flat(), depth + 1);
    }
  };
  divide(tags, 1);
  return files;
}

function isLarge(group: readonly string[]): boolean {
  return group.length >= FEWEST_IN_A_FILE;
}

/** A tag of one word is no name for a file of one event, unless there is but one. */
function wordFile(group: readonly string[], name: string, all: readonly string[]): string {
  return group.length < FEWEST_IN_A_FILE && all.length > 1 ? 'events' : name;
}

function segmentsOf(tag: string): string[] {
  return tag.split(/[.:/]/);
}

function fileName(segments: readonly string[]): string {
  const name = wordsIn(segments.join('-').toLowerCase()).join('-');
  return name === '' ? 'events' : name;
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

/**
 * A type stands with the events that use it where those are in one file, else in a file that all of the direction's share.
 *
 * @param declarations new types
 * @returns files by the type's name
 */
export function typeHomes(
  target: Target,
  events: readonly Event[],
  declarations: readonly Declaration[],
  homes: ReadonlyMap<string, Home>,
): ReadonlyMap<string, string> {
  const fresh = new Map(declarations.map((each) => [each.typeName, each]));
  const users = new Map<string, Set<string>>();
  for (const event of events) {
    const { file } = homes.get(event.tag)!;
    for (const { typeName } of reached(event, fresh, target.surface.name)) {
      users.set(typeName, (users.get(typeName) ?? new Set()).add(file));
    }
  }
  return new Map(
    declarations.map(({ typeName }) => {
      const [file, ...others] = users.get(typeName) ?? [];
      return [typeName, file === undefined || others.length > 0 ? `${folderOf(target)}/types.yaml` : file];
    }),
  );
}

/** The file of types that several directions use. */
export function sharedTypesFile({ surface }: Target): string {
  return path.posix.join(surface.name, SHARED, 'types.yaml');
}

/** Types among some that an entry leads to. */
export function reached(
  entry: Event | Declaration,
  among: ReadonlyMap<string, Declaration>,
  surface: string,
): Set<Declaration> {
  const found = new Set<Declaration>();
  const visit = (each: Event | Declaration): void => {
    for (const type of typesIn(each)) {
      forEachRef(type, (ref) => {
        const next = ref.surface === surface ? among.get(ref.name) : undefined;
        if (!next || found.has(next)) return;
        found.add(next);
        visit(next);
      });
    }
  };
  visit(entry);
  return found;
}
