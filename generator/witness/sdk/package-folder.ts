/** Finding an installed package. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../../model/index.js';
import { UserError } from '../../report/problem.js';

export interface PackageFolder {
  readonly directory: string;
  /** What its `package.json` calls it. */
  readonly name: string;
  readonly version: string;
}

/**
 * @param asked what stands behind `--sdk`; `true` where nothing does
 * @returns the package to read: the one that was asked for, or the one that the catalogue names
 * @throws UserError (exit code 2) where neither is named
 */
export function sdkName(asked: string | true, { package: { sdk } }: Model): string {
  const name = asked === true ? sdk : asked;
  if (name === undefined)
    throw new UserError('which SDK? Name a package behind --sdk, or in package.yaml under `sdk`', 2);
  return name;
}

/**
 * @param nameOrFolder a package's name, looked for as Node does: in `node_modules` here and in the folders above; or
 *   the folder of a package
 * @param from where to begin
 * @throws UserError (exit code 2) where it is not installed
 */
export function findPackage(nameOrFolder: string, from: string): PackageFolder {
  const candidates = [path.resolve(from, nameOrFolder)];
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    candidates.push(path.join(folder, 'node_modules', nameOrFolder));
    if (folder === path.dirname(folder)) break;
  }
  const directory = candidates.find((candidate) => existsSync(path.join(candidate, 'package.json')));
  if (directory === undefined) {
    throw new UserError(`${nameOrFolder} is not installed: there is no such package in node_modules, here or above`, 2);
  }
  return { directory, ...readManifest(directory, nameOrFolder) };
}

function readManifest(directory: string, asked: string): { name: string; version: string } {
  try {
    const manifest = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as Record<string, unknown>;
    const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
    return { name: text(manifest['name'], asked), version: text(manifest['version'], 'of no version') };
  } catch {
    throw new UserError(`${asked}: its package.json cannot be read`, 2);
  }
}
