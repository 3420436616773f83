/** `realtime-events generate --check`: what is not up to date, and how to mend it. */
import type { Context } from './context.js';
import { shown } from '../report/paths.js';
import { patchText } from '../report/patch.js';
import { plural } from '../report/problem.js';
import type { FileChange } from '../emit/write.js';
import type { Folders } from './plan-package.js';

/**
 * Prints a diff of every file that is not as it should be, its name, and the command that mends it.
 *
 * @param count how many files the package has
 * @returns the exit code
 */
export function reportStaleness(
  changes: readonly FileChange[],
  count: number,
  { spec, out }: Folders,
  { stdout, stderr }: Context,
): number {
  if (changes.length === 0) {
    stdout.write(`${shown(out)}: all ${plural(count, 'file')} up to date\n`);
    return 0;
  }
  for (const change of changes) stdout.write(patchText(`${shown(out)}/${change.path}`, change.before, change.after));
  for (const { kind, path: name } of changes) stderr.write(`${kind.padEnd(8)} ${shown(out)}/${name}\n`);
  const flags = [
    ...(spec === 'spec' ? [] : [`--spec ${shown(spec)}`]),
    ...(out === 'generated' ? [] : [`--out ${shown(out)}`]),
  ];
  const command = ['realtime-events generate', ...flags].join(' ');
  stderr.write(`${plural(changes.length, 'file')} not as the catalogue says. To mend: ${command}\n`);
  return 1;
}
