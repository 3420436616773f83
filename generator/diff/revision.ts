/** A catalogue as it was: in a folder, or in a revision of the git repository that holds the catalogue. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isTolerable, readCatalogue } from '../catalogue/index.js';
import { shown } from '../report/paths.js';
import type { Model, Place } from '../model/index.js';
import { UserError, type Position } from '../report/problem.js';

/** One side of a comparison. */
export interface Side {
  /** As the user named it. */
  readonly name: string;
  readonly model: Model;
  /** Where a place is, in words that mean something on every machine: `spec/shop/till.yaml`, `v1.0.0:spec/shop/till.yaml`. */
  locate(place: Place): { readonly file: string } & Position;
}

/**
 * Reads a catalogue from a folder where there is one of that name, else from a git revision.
 *
 * @param name a folder, or a revision: a branch, a tag, `HEAD~3`, …
 * @param spec the catalogue's folder in the working tree, which says where to look in the revision
 * @throws UserError (exit code 2) where there is neither, or no whole catalogue in it
 */
export async function readSide(name: string, spec: string): Promise<Side> {
  if (isFolder(name)) return sideOf(name, name, shown(name));
  const { root, folder } = await catalogueInGit(spec, name);
  const commit = await resolveRevision(root, name);
  const temporary = mkdtempSync(path.join(tmpdir(), 'realtime-events-'));
  try {
    await extract(root, commit, folder, temporary, name);
    return sideOf(name, temporary, `${name}:${folder}`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sideOf(name: string, directory: string, shownAs: string): Side {
  const { model, sources, problems } = readCatalogue(directory);
  const rename = (file: string): string => shownAs + file.slice(shown(directory).length);
  // An old catalogue may have mistakes that say nothing about types.
  const harmful = problems.filter(({ rule }) => !isTolerable(rule, ['leftover', 'types']));
  if (harmful.length > 0) {
    const renamed = harmful.map((problem) => ({ ...problem, file: rename(problem.file) }));
    throw new UserError(`${shownAs}: the catalogue has problems`, 2, renamed);
  }
  return { name, model, locate: (place) => ({ file: rename(place.file), ...sources.locate(place) }) };
}

/** The repository of the working tree's catalogue, and the catalogue's path in it. */
async function catalogueInGit(spec: string, name: string): Promise<{ root: string; folder: string }> {
  const absolute = path.resolve(spec);
  let start = absolute;
  while (!isFolder(start)) start = path.dirname(start);
  const nothing = `there is no folder ${name}`;
  const prefix = await git(start, ['rev-parse', '--show-prefix']).catch((error: unknown) => {
    throw new UserError(`${nothing}, and ${shown(start)} is in no git repository: ${reasonOf(error)}`, 2);
  });
  const root = await git(start, ['rev-parse', '--show-toplevel']);
  const rest = path.relative(start, absolute).split(path.sep).join('/');
  return { root: lineOf(root), folder: path.posix.join(lineOf(prefix), rest).replace(/\/$/, '') };
}

async function resolveRevision(root: string, name: string): Promise<string> {
  try {
    return lineOf(await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
  } catch {
    throw new UserError(`there is no folder and no git revision ${name}`, 2);
  }
}

/** Writes the regular files of a folder of a commit, as they were committed. */
async function extract(root: string, commit: string, folder: string, to: string, name: string): Promise<void> {
  const listing = await git(root, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${folder}`]).catch(() => {
    throw new UserError(`the revision ${name} has no folder ${folder}`, 2);
  });
  const files = listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, object, file] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return object !== undefined && file !== undefined ? [{ object, file }] : [];
    });
  const blobs = splitBatch(await git(root, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join('')));
  for (const [index, { file }] of files.entries()) {
    const target = path.join(to, ...file.split('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, blobs[index]!);
  }
}

/** `git cat-file --batch` answers `<object> blob <size>`, a line break, the bytes and a line break for each. */
function splitBatch(answer: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let offset = 0; offset < answer.length;) {
    const start = answer.indexOf('\n', offset) + 1;
    const size = Number(answer.toString('utf8', offset, start).trim().split(' ').at(-1));
    blobs.push(answer.subarray(start, start + size));
    offset = start + size + 1;
  }
  return blobs;
}

function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: 'buffer', maxBuffer: 2 ** 30 } as const;
    const child = execFile('git', args, options, (error, stdout) =>
      error instanceof Error ? reject(error) : resolve(stdout),
    );
    // A command that reads nothing may be gone already; what it has to say, its exit code says.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

function lineOf(output: Buffer): string {
  return output.toString('utf8').trim();
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'git is not installed' : (message.split('\n')[1] ?? message);
}
