// Makes TypeScript of this project runnable: Node 20 does not run it, so esbuild makes it JavaScript first (some 50 ms).
// What runs is always what stands in the sources.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} entry path of a module, from the root
 * @returns {Promise<any>} the module
 */
export async function importTypeScript(entry) {
  const name = path.basename(entry, '.ts');
  const cache = path.join(root, 'node_modules', '.cache', 'realtime-events', name);
  const { outputFiles } = await build({
    entryPoints: [path.join(root, entry)],
    outdir: cache,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    write: false,
  });
  mkdirSync(cache, { recursive: true });
  for (const { path: file, text } of outputFiles) {
    if (readIfThere(file) === text) continue;
    // Several commands may run at once: none may see half a file.
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  }
  return import(pathToFileURL(path.join(cache, `${name}.mjs`)).href);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
