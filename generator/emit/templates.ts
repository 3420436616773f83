/** The hand-written files of the package: read from `templates/`, emitted as they are. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RUNTIME_FOLDER } from '../model/exports.js';
import { byCodeUnit } from '../model/index.js';
import type { EmittedFile } from './emitted-file.js';
import { GENERATED_NOTE } from './print.js';

export interface Templates {
  /** `templates/runtime/x.ts` as `src/runtime/x.ts`, and `templates/package/x` as `x`. */
  readonly files: readonly EmittedFile[];
  readonly page: PageProgramme;
}

/** What the reference page of every catalogue has in it, made of `templates/reference/` when the generator is built. */
export interface PageProgramme {
  readonly script: string;
  readonly style: string;
}

/** @param root the generator's own folder */
export function readTemplates(root: string): Templates {
  const read = (folder: string, target: string): EmittedFile[] =>
    readdirSync(path.join(root, 'templates', folder), { withFileTypes: true })
      .sort((a, b) => byCodeUnit(a.name, b.name))
      .flatMap((entry) => {
        const source = path.join(folder, entry.name);
        if (entry.isDirectory()) return read(source, `${target}${entry.name}/`);
        const text = readFileSync(path.join(root, 'templates', source), 'utf8').replaceAll('\r\n', '\n');
        return { path: `${target}${entry.name}`, text: withNote(entry.name, text) };
      });
  const built = (name: string): string => readFileSync(path.join(root, 'dist', 'templates', 'reference', name), 'utf8');
  return {
    files: [...read('runtime', `src/${RUNTIME_FOLDER}/`), ...read('package', '')],
    page: { script: built('page.js'), style: built('page.css') },
  };
}

function withNote(name: string, text: string): string {
  return name.endsWith('.ts') ? `// ${GENERATED_NOTE}\n\n${text}` : text;
}
