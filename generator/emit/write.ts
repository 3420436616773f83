/**
 * Write: the one module that changes the package on disk. It owns the files of the package's manifest and no others.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../model/index.js';
import type { EmittedFile } from './emitted-file.js';
import { shown } from '../report/paths.js';
import { UserError } from '../report/problem.js';

export const MANIFEST = 'manifest.json';

export type ChangeKind = 'missing' | 'stale' | 'orphaned';

/** A file whose content on disk is not what it should be. Texts are undefined where there is no such file. */
export interface FileChange {
  readonly kind: ChangeKind;
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * Compares what was emitted with what is on disk.
 *
 * @param directory the package's folder
 * @param files every file of the package but the manifest, which this function adds
 * @returns the differences, sorted by path
 * @throws UserError where a file that the package does not own stands in the way, or the manifest can't be trusted
 */
export function planChanges(directory: string, files: readonly EmittedFile[]): FileChange[] {
  const all = withManifest(files);
  const owned = new Set(readManifest(directory));
  const emitted = new Set(all.map((file) => file.path));
  const changes: FileChange[] = [];
  const foreign: string[] = [];
  for (const { path: name, text } of all) {
    const before = readIfThere(path.join(directory, name));
    if (before !== undefined && before.replaceAll('\r\n', '\n') === text) continue;
    if (before !== undefined && !owned.has(name) && name !== MANIFEST) foreign.push(name);
    changes.push({
      kind: before === undefined ? 'missing' : 'stale',
      path: name,
      ...(before === undefined ? {} : { before }),
      after: text,
    });
  }
  if (foreign.length > 0) {
    throw new UserError(
      `${foreign.map((name) => `${shown(directory)}/${name}`).join(', ')}: in the way, and not listed in ${shown(directory)}/${MANIFEST}; move it, or choose another folder with --out`,
      1,
    );
  }
  for (const name of owned) {
    if (emitted.has(name)) continue;
    const before = readIfThere(path.join(directory, name));
    if (before !== undefined) changes.push({ kind: 'orphaned', path: name, before });
  }
  return changes.sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Carries out a plan: each file atomically, the manifest last. */
export function applyChanges(directory: string, changes: readonly FileChange[]): void {
  const ordered = [
    ...changes.filter(({ path: name }) => name !== MANIFEST),
    ...changes.filter(({ path: name }) => name === MANIFEST),
  ];
  for (const change of ordered) {
    const file = path.join(directory, change.path);
    if (change.after === undefined) {
      rmSync(file, { force: true });
      removeEmptyFolders(directory, path.dirname(file));
    } else writeAtomically(file, change.after);
  }
}

/** Readers see the old text or the new one, never a part. */
export function writeAtomically(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError(
      `${shown(file)}: can't be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
      2,
    );
  }
}

/**
 * Writes several files, or none: where one fails, those before it are put back.
 *
 * @throws UserError (exit code 2) where one can't be written
 */
export function writeAllAtomically(files: readonly { readonly path: string; readonly text: string }[]): void {
  const done: { readonly path: string; readonly before: string | undefined }[] = [];
  try {
    for (const { path: file, text } of files) {
      const before = readIfThere(file);
      writeAtomically(file, text);
      done.push({ path: file, before });
    }
  } catch (error) {
    for (const { path: file, before } of done) {
      if (before === undefined) rmSync(file, { force: true });
      else writeAtomically(file, before);
    }
    throw error;
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; current !== root && current.startsWith(root); current = path.dirname(current)) {
    try {
      rmdirSync(current);
    } catch {
      return;
    }
  }
}

function withManifest(files: readonly EmittedFile[]): EmittedFile[] {
  const names = [...files.map((file) => file.path), MANIFEST].sort(byCodeUnit);
  return [...files, { path: MANIFEST, text: `${JSON.stringify({ files: names }, undefined, 2)}\n` }];
}

function readManifest(directory: string): string[] {
  const file = path.join(directory, MANIFEST);
  const text = readIfThere(file);
  if (text === undefined) return [];
  const names = parseManifest(text);
  if (!names)
    throw new UserError(`${shown(file)}: is no list of the package's files; restore it from version control`, 2);
  return names;
}

function parseManifest(text: string): string[] | undefined {
  try {
    const { files } = JSON.parse(text) as { files: unknown };
    const isOwn = (name: unknown): name is string =>
      typeof name === 'string' && name !== '' && !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..');
    return Array.isArray(files) && files.every(isOwn) ? files : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(`${shown(file)}: can't be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, 2);
  }
}
