/** The hand-written files of the package: read from `templates/`, emitted as they are. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RUNTIME_FOLDER } from '../model/exports.js';
import { byCodeUnit } from '../model/index.js';
import type { EmittedFile } from './file.js';
import { GENERATED_NOTE } from './print.js';

/**
 * @param directory the folder `templates`
 * @returns `templates/runtime/x.ts` as `src/runtime/x.ts`, and `templates/package/x` as `x`
 */
export function readTemplates(directory: string): EmittedFile[] {
  const read = (folder: string, target: string): EmittedFile[] =>
    readdirSync(path.join(directory, folder))
      .sort(byCodeUnit)
      .map((name) => ({
        path: `${target}${name}`,
        text: withNote(name, readFileSync(path.join(directory, folder, name), 'utf8').replaceAll('\r\n', '\n')),
      }));
  return [...read('runtime', `src/${RUNTIME_FOLDER}/`), ...read('package', '')];
}

function withNote(name: string, text: string): string {
  return name.endsWith('.ts') ? `// ${GENERATED_NOTE}\n\n${text}` : text;
}
