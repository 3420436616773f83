/** Packages of many small catalogues at a time: one compilation for all of them, and one import. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type ts from 'typescript';
import { readCatalogue, type Catalogue } from '../../generator/catalogue/index.js';
import { emit } from '../../generator/emit/index.js';
import { root } from './cli.js';
import { readTemplates } from '../../generator/emit/templates.js';
import type { Model } from '../../generator/model/index.js';
import type { Exports } from './agreement.js';
import { writeFolder } from './folders.js';
import { diagnose, programOf, STRICT } from './typescript.js';

/** A catalogue's files: texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** Reads a catalogue that stands nowhere. */
export function catalogueOf(files: Files): Catalogue {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  try {
    writeFolder(folder, files);
    return readCatalogue(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPTIONS: ts.CompilerOptions = { ...STRICT, skipLibCheck: true };

export class Packages {
  readonly #folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'packages-')));
  readonly #sources: string[] = [];
  readonly #indexes: string[] = [];

  constructor() {
    writeFileSync(path.join(this.#folder, 'package.json'), '{ "type": "module" }');
    // All of them share the runtime, which is compiled once.
    this.#write(
      '',
      readTemplates(root).files.filter(({ path: name }) => name.startsWith('src/runtime/')),
    );
  }

  /** @param name an identifier that no other of the packages has */
  add(name: string, model: Model): void {
    const own = emit(model, { files: [], page: { script: '', style: '' } }).filter(({ path: file }) =>
      file.endsWith('.ts'),
    );
    this.#write(
      name,
      own.map(({ path: file, text }) => ({
        path: file,
        text: text.replaceAll("'../runtime/", "'../../../src/runtime/"),
      })),
    );
    for (const surface of model.surfaces) {
      const exported = JSON.stringify(surfaceKey(name, surface.name));
      this.#indexes.push(`export * as ${exported} from './${name}/src/${surface.name}/index.js';`);
    }
  }

  /** Another source, which may import the packages: `./<name>/src/<surface>/index.js`. */
  addSource(file: string, text: string): void {
    writeFileSync(path.join(this.#folder, file), text);
    this.#sources.push(path.join(this.#folder, file));
  }

  /** All of them as the compiler sees them. */
  program(): ts.Program {
    return programOf(this.#sources, OPTIONS);
  }

  /** The file of a surface's index. */
  indexOf(name: string, surface: string): string {
    return path.join(this.#folder, name, 'src', surface, 'index.ts');
  }

  /** What the compiler says of all of them, as strict as a consumer can be. */
  diagnose(options: ts.CompilerOptions = {}): string[] {
    return diagnose(this.#sources, { ...OPTIONS, ...options }, this.#folder);
  }

  /** The line of a source that the compiler says something of. */
  lineOf(said: string): string {
    const [, file = '', line] = /^([^:]+):(\d+) /.exec(said) ?? [];
    return readFileSync(path.join(this.#folder, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
  }

  /** What their surfaces export. */
  async load(): Promise<(name: string, surface: string) => Exports> {
    const outfile = path.join(this.#folder, 'all.mjs');
    await build({
      stdin: { contents: this.#indexes.join('\n'), resolveDir: this.#folder, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      outfile,
    });
    const all = (await import(pathToFileURL(outfile).href)) as Record<string, Exports>;
    return (name, surface) => all[surfaceKey(name, surface)]!;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(folder: string, files: readonly { readonly path: string; readonly text: string }[]): void {
    mkdirSync(path.join(this.#folder, folder), { recursive: true });
    writeFolder(path.join(this.#folder, folder), Object.fromEntries(files.map(({ path: name, text }) => [name, text])));
    this.#sources.push(...files.map(({ path: name }) => path.join(this.#folder, folder, name)));
  }
}

function surfaceKey(name: string, surface: string): string {
  return `${name}/${surface}`;
}
