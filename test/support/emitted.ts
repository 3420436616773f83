/** The package as it is emitted from a catalogue, without a build: for tests of what the emitted code does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emit } from '../../generator/emit/index.js';
import type { Model } from '../../generator/model/index.js';
import { readTemplates } from '../../generator/emit/templates.js';
import { root } from './cli.js';
import { writeFolder } from './folders.js';

export interface Emitted {
  readonly model: Model;
  /** Folder of the emitted sources. */
  readonly folder: string;
  /** Imports what the index of a surface exports. */
  readonly load: <Exports>(surface: string) => Promise<Exports>;
  /** The text of a bundle of one module. */
  readonly bundle: (
    source: string,
    options?: { readonly format?: 'esm' | 'iife'; readonly minify?: boolean },
  ) => Promise<string>;
  readonly remove: () => void;
}

/** Emits the package of a catalogue into a temporary folder. */
export function emitPackageOf(spec: string): Emitted {
  return emitPackage(readWholeCatalogue(path.join(root, spec)).model);
}

function emitPackage(model: Model): Emitted {
  const folder = mkdtempSync(path.join(tmpdir(), 'emitted-'));
  const files = emit(model, readTemplates(root));
  writeFolder(folder, Object.fromEntries(files.map(({ path: name, text }) => [name, text])));
  const bundle: Emitted['bundle'] = async (source, { format = 'esm', minify = false } = {}) => {
    const result = await build({
      stdin: { contents: source, resolveDir: folder, loader: 'ts' },
      bundle: true,
      format,
      minify,
      platform: 'neutral',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    });
    return result.outputFiles[0]!.text;
  };
  return {
    model,
    folder,
    bundle,
    load: async <Exports>(surface: string): Promise<Exports> => {
      const outfile = path.join(folder, `${surface}.mjs`);
      await build({
        entryPoints: [path.join(folder, `src/${surface}/index.ts`)],
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        outfile,
      });
      return (await import(pathToFileURL(outfile).href)) as Exports;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
