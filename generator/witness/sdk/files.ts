/** The files of typings of a package, and the types that they export, by their texts. */
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

/**
 * The file of each name: the first that declares and exports it; else the first that exports it from a list, as bundled typings
 * do, where it may have another name; else the first that declares it for itself.
 */
export function findTypes(directory: string, names: readonly string[]): Map<string, string> {
  // What stands in a namespace is where that is.
  const wanted = new Set(names.map((name) => name.split('.')[0]!));
  const [exported, listed, declared] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  const note = (found: Map<string, string>, name: string, file: string): void => {
    if (wanted.has(name) && !found.has(name)) found.set(name, file);
  };
  for (const { file, text } of typingsIn(directory)) {
    for (const { name, isExported } of declaredIn(text)) note(isExported ? exported : declared, name, file);
    if (exported.size === wanted.size) break;
    for (const name of listedIn(text)) note(listed, name, file);
  }
  const homes = new Map([...declared, ...listed, ...exported]);
  return new Map(
    names.flatMap((name) => {
      const home = homes.get(name.split('.')[0]!);
      return home === undefined ? [] : [[name, home]];
    }),
  );
}

export interface DeclaredType {
  readonly name: string;
  readonly kind: 'type' | 'interface' | 'class' | 'namespace' | 'module';
  readonly isExported: boolean;
}

const DECLARATION =
  /^[ \t]*(export )?(?:default )?(?:declare )?(?:abstract )?(type|interface|class|namespace|module) ([\p{ID_Start}_$][\p{ID_Continue}$]*)/gmu;

/** The types that a file declares, as far as they begin a line. */
export function declaredIn(text: string): DeclaredType[] {
  return Array.from(text.matchAll(DECLARATION), ([, exported, kind, name]) => ({
    name: name!,
    kind: kind as DeclaredType['kind'],
    isExported: exported !== undefined,
  }));
}

/** The names in what a file exports of others: `B` of `export { type A as B }` and of `export * as B from 'b'`. */
export function listedIn(text: string): string[] {
  return Array.from(
    text.matchAll(/^[ \t]*export (?:type )?(?:\{([^}]*)\}|\* as (\S+))/gm),
    ([, list = '', all = '']) => list + all,
  )
    .flatMap((list) => list.split(','))
    .flatMap((each) => /(\S+)\s*$/.exec(each)?.[1] ?? []);
}

function listFolders(folders: readonly string[]): { files: string[]; below: string[] } {
  const entries = folders.flatMap((folder) => {
    const sorted = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
    return sorted.map((entry) => ({ entry, file: path.join(folder, entry.name) }));
  });
  const typings = entries.flatMap(({ entry, file }) => (entry.isFile() && TYPINGS.test(entry.name) ? [file] : []));
  const plain = new Set(typings.filter((file) => file.endsWith('.d.ts')));
  return {
    // What a package says for one kind of modules it says for the other, too.
    files: typings.filter((file) => plain.has(file) || !plain.has(file.replace(TYPINGS, '.d.ts'))),
    below: entries.flatMap(({ entry, file }) => (entry.isDirectory() && entry.name !== 'node_modules' ? [file] : [])),
  };
}

const TYPINGS = /\.d\.[cm]?ts$/;
