/**
 * Load: folders and files → data, or problems. Knows where things stand and how files are read, not what they mean.
 */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../model/index.js';
import { isJsonObject } from '../model/json.js';
import { UserError } from '../report/problem.js';
import { jsonErrorPosition } from './json-error.js';
import { offsetOfTooDeepJson, tooDeepProblem } from './nesting.js';
import { positionAt } from './positions.js';
import { readYaml } from './read-yaml.js';
import { Sources, type CatalogueProblem } from './sources.js';
import type { ProblemRule } from './problem-rules.js';
import { shown } from '../report/paths.js';
import { didYouMean } from '../report/suggest.js';

/** A YAML file below a surface's folder. */
export interface EntryFile {
  readonly file: string;
  readonly surface: string;
  /** Name of the folder in which it stands: a direction, or `shared`; empty at the surface itself. */
  readonly folder: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ExampleFile {
  readonly file: string;
  readonly surface: string;
  readonly direction: string;
  readonly tag: string;
  readonly label: string;
  readonly value: unknown;
}

export interface LoadedCatalogue {
  readonly packageFile: EntryFile;
  /** Sorted by path. */
  readonly files: readonly EntryFile[];
  readonly examples: readonly ExampleFile[];
  readonly sources: Sources;
}

export const SHARED = 'shared';
export const EXAMPLES = 'examples';
/** Label of an example that nobody has seen yet: it only shows the form of its event. */
export const MADE_UP = 'made-up';
export const SURFACE_FILE = 'surface.yaml';
export const PACKAGE_FILE = 'package.yaml';

/** The folder in which a surface's file stands, as messages call it. */
export function surfaceFolder(surfaceFile: string): string {
  return surfaceFile.slice(0, -`/${SURFACE_FILE}`.length);
}

/**
 * Reads every file of a catalogue.
 *
 * @param directory the catalogue's folder
 * @returns the data of its files, and the problems of those that could not be read as data
 * @throws UserError (exit code 2) where there is no folder or nothing in it
 */
export function loadCatalogue(directory: string): { catalogue: LoadedCatalogue; problems: CatalogueProblem[] } {
  const loader = new Loader(directory);
  loader.readAll();
  return { catalogue: loader, problems: loader.problems };
}

class Loader implements LoadedCatalogue {
  readonly sources = new Sources();
  readonly problems: CatalogueProblem[] = [];
  readonly files: EntryFile[] = [];
  readonly examples: ExampleFile[] = [];
  packageFile: EntryFile = { file: '', surface: '', folder: '', data: {} };
  readonly #directory: string;
  readonly #shownFolders = new Map<string, string>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  readAll(): void {
    const entries = this.#list(this.#directory);
    if (!entries) throw new UserError(`there is no folder ${shown(this.#directory)}`, 2);
    const surfaces = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    if (surfaces.length === 0) {
      throw new UserError(
        `the catalogue ${shown(this.#directory)} is empty: it has no surface, a folder with a ${SURFACE_FILE}`,
        2,
      );
    }
    this.#readPackage(entries);
    for (const surface of surfaces) this.#readSurface(surface);
  }

  #readPackage(entries: readonly Dirent[]): void {
    const file = path.join(this.#directory, PACKAGE_FILE);
    if (!entries.some((entry) => entry.name === PACKAGE_FILE)) {
      this.#missing(file, 'package-missing', `${PACKAGE_FILE} is missing: it names the package that is generated`);
      return;
    }
    const data = this.#readData(file);
    if (data) this.packageFile = { file: this.#shown(file), surface: '', folder: '', data };
  }

  #readSurface(surface: string): void {
    const folder = path.join(this.#directory, surface);
    const entries = this.#list(folder) ?? [];
    const surfaceFile = path.join(folder, SURFACE_FILE);
    if (!entries.some((entry) => entry.name === SURFACE_FILE)) {
      this.#missing(
        surfaceFile,
        'surface-missing',
        `${SURFACE_FILE} is missing: it names the surface's discriminator and directions`,
      );
      return;
    }
    const data = this.#readData(surfaceFile);
    if (!data) return;
    this.files.push({ file: this.#shown(surfaceFile), surface, folder: '', data });
    const directions = directionNamesIn(data);
    for (const entry of entries) {
      if (entry.name === SURFACE_FILE) continue;
      const place = path.join(folder, entry.name);
      if (!entry.isDirectory()) this.#unexpected(place, [SURFACE_FILE]);
      else if (entry.name === EXAMPLES) this.#readExamples(surface, place, directions);
      else if (entry.name === SHARED || directions.length === 0 || directions.includes(entry.name))
        this.#readEntries(surface, entry.name, place);
      else this.#unexpected(place, [...directions, SHARED, EXAMPLES]);
    }
  }

  #readEntries(surface: string, folder: string, directory: string): void {
    for (const entry of this.#list(directory) ?? []) {
      const place = path.join(directory, entry.name);
      if (entry.isDirectory() && entry.name.endsWith('.yaml'))
        this.#unexpected(place, ["a file of this name, or a folder whose name does not end like a file's"]);
      else if (entry.isDirectory()) this.#readEntries(surface, folder, place);
      else if (!entry.name.endsWith('.yaml')) this.#unexpected(place, [`${entry.name.replace(/\.[^.]*$/, '')}.yaml`]);
      else {
        const data = this.#readData(place);
        if (data) this.files.push({ file: this.#shown(place), surface, folder, data });
      }
    }
  }

  #readExamples(surface: string, directory: string, directions: readonly string[]): void {
    for (const entry of this.#list(directory) ?? []) {
      const folder = path.join(directory, entry.name);
      if (!entry.isDirectory() || (directions.length > 0 && !directions.includes(entry.name))) {
        this.#unexpected(folder, directions);
        continue;
      }
      this.#readDirectionExamples(surface, entry.name, folder, '');
    }
  }

  /** @param prefix the part of the tags that folders say: a tag with a slash in it stands in a folder */
  #readDirectionExamples(surface: string, direction: string, folder: string, prefix: string): void {
    for (const entry of this.#list(folder) ?? []) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) this.#readDirectionExamples(surface, direction, place, `${prefix}${entry.name}/`);
      else if (entry.name.endsWith('.json'))
        this.#readExample(surface, direction, place, `${prefix}${path.basename(place, '.json')}`);
      else this.#unexpected(place, [`${entry.name.replace(/\.[^.]*$/, '')}.json`]);
    }
  }

  #readExample(surface: string, direction: string, place: string, name: string): void {
    const text = this.#readText(place);
    if (text === undefined) return;
    const [tag = '', label = ''] = name.split('@');
    const file = this.#shown(place);
    try {
      const value = JSON.parse(text) as unknown;
      const tooDeep = offsetOfTooDeepJson(text);
      if (tooDeep !== undefined) this.problems.push(tooDeepProblem(file, text, tooDeep, 'show less of it'));
      else this.examples.push({ file, surface, direction, tag, label, value });
    } catch {
      this.problems.push({
        rule: 'json',
        message: 'here it stops being JSON',
        file,
        position: jsonErrorPosition(text),
        source: text,
      });
    }
  }

  #readData(place: string): Record<string, unknown> | undefined {
    const text = this.#readText(place);
    if (text === undefined) return undefined;
    const file = this.#shown(place);
    const { data, problems } = readYaml(file, text, this.sources);
    this.problems.push(...problems);
    return data;
  }

  #readText(place: string): string | undefined {
    const file = this.#shown(place);
    const text = this.#decode(place, file);
    if (text !== undefined) this.sources.add(file, text);
    return text;
  }

  /** The fast reader puts U+FFFD in the place of what is not UTF-8; only where it stands, bytes are looked at. */
  #decode(place: string, file: string): string | undefined {
    try {
      const text = readFileSync(place, 'utf8');
      if (!text.includes('\uFFFD')) return text.replace(/^\uFEFF/, '');
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(place));
    } catch (error) {
      this.problems.push(
        error instanceof TypeError
          ? { rule: 'utf-8', file, ...positionOfBadByte(readFileSync(place)), hint: 'save the file as UTF-8' }
          : { rule: 'unreadable', message: `can't be read: ${systemMessage(error)}`, file },
      );
      return undefined;
    }
  }

  #list(directory: string): Dirent[] | undefined {
    if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    return readdirSync(directory, { withFileTypes: true })
      .filter(
        (entry) =>
          !entry.name.startsWith('.') &&
          (directory !== this.#directory || entry.isDirectory() || entry.name === PACKAGE_FILE),
      )
      .sort((a, b) => byCodeUnit(a.name, b.name));
  }

  /** As `shown`, for many files of few folders: only a new folder has to be looked at. */
  #shown(place: string): string {
    const folder = path.dirname(place);
    const known = this.#shownFolders.get(folder) ?? shown(folder);
    this.#shownFolders.set(folder, known);
    return known === '.' ? path.basename(place) : `${known}/${path.basename(place)}`;
  }

  #missing(place: string, rule: ProblemRule, message: string): void {
    this.problems.push({
      rule,
      message,
      file: this.#shown(place),
      hint: 'spec/README.md of the generator shows a whole one',
    });
  }

  #unexpected(place: string, expected: readonly string[]): void {
    this.problems.push({
      rule: 'unexpected-file',
      file: this.#shown(place),
      message: 'the catalogue has no use for this file or folder',
      hint: didYouMean(path.basename(place), expected) ?? `expected here: ${expected.join(', ')}`,
    });
  }
}

function directionNamesIn(data: Readonly<Record<string, unknown>>): string[] {
  const surface = data['surface'];
  const directions = isJsonObject(surface) ? surface['directions'] : undefined;
  return isJsonObject(directions) ? Object.keys(directions) : [];
}

function systemMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

function positionOfBadByte(bytes: Buffer): Pick<CatalogueProblem, 'message' | 'position' | 'source'> {
  const text = bytes.toString('utf8');
  const position = positionAt(text, Math.max(0, text.indexOf('\uFFFD')));
  return { message: 'not UTF-8: these bytes stand for no character', position, source: text };
}
