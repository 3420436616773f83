/** The files of typings of a package. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../../model/index.js';

/** Every file of typings and its text, folder by folder, the least deep first: older shapes are kept in folders below. */
export function* typingsIn(directory: string): Generator<{ readonly file: string; readonly text: string }> {
  for (let folders = [directory]; folders.length > 0;) {
    const { files, below } = listFolders(folders);
    for (const file of files) yield { file, text: readFileSync(file, 'utf8') };
    folders = below;
  }
}

/** The file that declares each name: the first, where several do. */
export function findTypes(directory: string, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const patterns = names.map((name) => [name, exported(name)] as const);
  for (const { file, text } of typingsIn(directory)) {
    for (const [name, pattern] of patterns) if (!found.has(name) && pattern.test(text)) found.set(name, file);
    if (found.size === new Set(names).size) break;
  }
  return found;
}

/** @param name a pattern of names */
export function exported(name: string, kinds = 'type|interface|class', flags = 'm'): RegExp {
  return new RegExp(`^[ \\t]*export (?:declare )?(?:abstract )?(?:${kinds}) (${name})\\b`, flags);
}

function listFolders(folders: readonly string[]): { files: string[]; below: string[] } {
  const entries = folders.flatMap((folder) => {
    const sorted = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
    return sorted.map((entry) => ({ entry, file: path.join(folder, entry.name) }));
  });
  return {
    files: entries.flatMap(({ entry, file }) => (entry.isFile() && entry.name.endsWith('.d.ts') ? [file] : [])),
    below: entries.flatMap(({ entry, file }) => (entry.isDirectory() && entry.name !== 'node_modules' ? [file] : [])),
  };
}
