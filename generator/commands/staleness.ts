/** `realtime-events generate --check`: what is not up to date, and how to mend it. */
import { createTwoFilesPatch } from 'diff';
import type { Context } from '../context.js';
import { shown } from '../load.js';
import { plural } from '../problem.js';
import type { FileChange } from '../write.js';
import type { GenerateOptions } from './generate.js';

/**
 * Prints a diff of every file that is not as it should be, its name, and the command that mends it.
 *
 * @param count how many files the package has
 * @returns the exit code
 */
export function reportStaleness(changes: readonly FileChange[], count: number, { spec, out }: GenerateOptions, { stdout, stderr }: Context): number {
  if (changes.length === 0) {
    stdout.write(`${shown(out)}: all ${plural(count, 'file')} up to date\n`);
    return 0;
  }
  for (const change of changes) stdout.write(patch(change, out));
  for (const { kind, path: name } of changes) stderr.write(`${kind.padEnd(8)} ${shown(out)}/${name}\n`);
  const flags = [...(spec === 'spec' ? [] : [`--spec ${shown(spec)}`]), ...(out === 'generated' ? [] : [`--out ${shown(out)}`])];
  const command = flags.length === 0 ? 'npm run generate' : `realtime-events generate ${flags.join(' ')}`;
  stderr.write(`${plural(changes.length, 'file')} not as the catalogue says. To mend: ${command}\n`);
  return 1;
}

function patch({ path: name, before, after }: FileChange, out: string): string {
  const file = `${shown(out)}/${name}`;
  const text = createTwoFilesPatch(before === undefined ? '/dev/null' : file, after === undefined ? '/dev/null' : file, before ?? '', after ?? '', undefined, undefined, { context: 3 });
  return text.replace(/^=+\n/, '').replaceAll('\t\n', '\n');
}
