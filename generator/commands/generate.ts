/** `realtime-events generate`: the catalogue → the package. */
import { applyChanges, type ChangeKind, type FileChange } from '../emit/write.js';
import { shown } from '../report/paths.js';
import { plural } from '../report/problem.js';
import type { Context } from './context.js';
import { planPackage, type Folders } from './plan-package.js';

export interface GenerateOptions extends Folders {
  readonly check?: boolean;
  readonly dryRun?: boolean;
}

/** @returns the exit code */
export async function generate(options: GenerateOptions, context: Context): Promise<number> {
  const { changes, count } = planPackage(options, context);
  if (options.check) {
    const { reportStaleness } = await import('./staleness.js');
    return reportStaleness(changes, count, options, context);
  }
  if (!options.dryRun) applyChanges(options.out, changes);
  context.stdout.write(summary(changes, count, options));
  return 0;
}

const VERBS: Readonly<Record<ChangeKind, string>> = { missing: 'new', stale: 'changed', orphaned: 'removed' };

function summary(changes: readonly FileChange[], count: number, { out, dryRun }: GenerateOptions): string {
  const lines = changes.map(({ kind, path: name }) => `${VERBS[kind].padEnd(8)} ${shown(out)}/${name}`);
  const head =
    changes.length === 0
      ? `${shown(out)}: all ${plural(count, 'file')} up to date`
      : `${shown(out)}: ${changes.length} of ${plural(count, 'file')} ${dryRun ? 'would be written' : 'written'}`;
  return `${[...lines, head].join('\n')}\n`;
}
