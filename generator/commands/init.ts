/** `realtime-events init`: a new project with a catalogue that works as it is. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeAllAtomically } from '../emit/write.js';
import { starterFiles } from '../init/index.js';
import type { Tagging } from '../model/tags.js';
import { shown } from '../report/paths.js';
import { UserError } from '../report/problem.js';
import type { Context } from './context.js';

export interface InitOptions {
  /** Name of the npm package; made from the folder's name where absent. */
  readonly name?: string;
  /** Name of the surface; made from the package's name where absent. */
  readonly surface?: string;
  /** The field that holds the tag. */
  readonly discriminator: string;
  /** What tags are on the wire; texts where absent. */
  readonly tags?: Tagging['tags'];
}

const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const SURFACE_NAME = /^[a-z][a-z0-9-]*$/;

/**
 * Writes what is not there yet. Files beside the catalogue that are there already stay as they are.
 *
 * @param folder the project's folder
 * @returns the exit code
 * @throws UserError (exit code 2) where there is a catalogue already, or a name is none
 */
export function init(folder: string, options: InitOptions, { root, stdout }: Context): number {
  const packageName = options.name ?? guessedPackage(folder);
  if (!PACKAGE_NAME.test(packageName)) {
    throw new UserError(
      `${packageName} can't name a package of npm; choose another with --name, such as shop-events`,
      2,
    );
  }
  const surface = options.surface ?? guessedSurface(packageName);
  if (!SURFACE_NAME.test(surface)) {
    throw new UserError(
      `${surface} can't name a surface; choose small letters, digits and dashes with --surface, such as shop`,
      2,
    );
  }
  const generatorFolder = folderFrom(folder, root);
  const { discriminator, tags } = options;
  const files = starterFiles(root, { packageName, surface, discriminator, tags, generatorFolder });
  const isThere = (file: string): boolean => existsSync(path.join(folder, file));
  if (isThere('spec')) {
    throw new UserError(`there is a ${shown(path.join(folder, 'spec'))} already; nothing was written`, 2);
  }
  const missing = files.filter((file) => !isThere(file.path));
  writeAllAtomically(missing.map((file) => ({ path: path.join(folder, file.path), text: file.text })));
  stdout.write(summary(folder, files, missing, surface, generatorFolder));
  return 0;
}

/** The name of the folder, as npm has it. */
function guessedPackage(folder: string): string {
  const name = path
    .basename(path.resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'events' : name;
}

/** `@acme/shop-events` → `shop`. */
function guessedSurface(packageName: string): string {
  const name = packageName
    .replace(/^@[^/]*\//, '')
    .replace(/[._~]/g, '-')
    .replace(/-events$/, '')
    .replace(/^[^a-z]+/, '');
  return name === '' ? 'main' : name;
}

/** The way from a folder to another, as npm takes it for one. */
function folderFrom(from: string, to: string): string {
  const way = path.relative(path.resolve(from), to).split(path.sep).join('/');
  return way.startsWith('.') ? way : `./${way}`;
}

type Files = ReturnType<typeof starterFiles>;

function summary(folder: string, files: Files, missing: Files, surface: string, generatorFolder: string): string {
  const place = shown(folder);
  const lines = files.map((file) => {
    const isNew = missing.includes(file);
    return `${(isNew ? 'new' : 'kept').padEnd(8)} ${place === '.' ? '' : `${place}/`}${file.path}`;
  });
  return `${[
    ...lines,
    `next${place === '.' ? '' : `, in ${place}`}:`,
    `  npm pack --ignore-scripts ${generatorFolder}`,
    '  npm install',
    `  npx realtime-events import --openapi FILE --union NAME --surface ${surface} --direction server`,
    '  npx realtime-events generate',
  ].join('\n')}\n`;
}
