// Makes TypeScript of this project runnable: Node 20 does not run it, so esbuild makes it JavaScript first. What was made
// is kept and used again as long as none of its sources has changed, and so is the code that the engine compiled.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const caches = path.join(root, 'node_modules', '.cache', 'realtime-events');

// Half of the time of a short run would go into compiling ts-morph.
process.env.V8_COMPILE_CACHE_CACHE_DIR ??= path.join(caches, 'v8');
createRequire(import.meta.url)('v8-compile-cache');

/**
 * @param {string} entry path of a module, from the root
 * @returns {Promise<any>} the module
 */
export async function importTypeScript(entry) {
  const name = path.basename(entry, '.ts');
  const folder = path.join(caches, name);
  const stampFile = path.join(folder, 'stamp.json');
  const stamp = readStamp(stampFile);
  if (!stamp || stamp.made !== stampOf(stamp.inputs)) await build(entry, folder, stampFile);
  return import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
}

/** An `import` of CommonJS reads all of its text to find its names: 70 ms for ts-morph. A `require` does not, and is cached. */
const viaRequire = {
  name: 'via-require',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^(ts-morph|yaml|js-yaml|diff|commander|fastest-levenshtein|ajv\/dist\/2020\.js)$/ },
      ({ path: name, namespace }) =>
        namespace === 'via-require' ? { path: name, external: true } : { path: name, namespace: 'via-require' },
    );
    onLoad({ filter: /.*/, namespace: 'via-require' }, ({ path: name }) => ({
      contents: `module.exports = require(${JSON.stringify(name)});`,
    }));
  },
};

async function build(entry, folder, stampFile) {
  const esbuild = await import('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [path.join(root, entry)],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    metafile: true,
    write: false,
    plugins: [viaRequire],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const inputs = Object.keys(metafile.inputs).sort();
  mkdirSync(folder, { recursive: true });
  rmSync(stampFile, { force: true });
  for (const { path: file, text } of outputFiles) replace(file, text);
  replace(stampFile, JSON.stringify({ inputs, made: stampOf(inputs) }));
}

/** What a change of any source changes: their sizes and times of modification, and esbuild's own version. */
function stampOf(inputs) {
  const times = inputs.map((input) => {
    const stats = statSync(path.join(root, input), { throwIfNoEntry: false });
    return stats ? `${stats.mtimeMs}/${stats.size}` : 'gone';
  });
  return [process.version, statSync(path.join(root, 'package-lock.json')).mtimeMs, ...times].join(' ');
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Several commands may run at once: none may see half a file. */
function replace(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
