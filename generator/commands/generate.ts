/** `realtime-events generate`: the catalogue → the package. */
import path from 'node:path';
import { readWholeCatalogue } from '../catalogue.js';
import type { Context } from '../context.js';
import { emit } from '../emit/index.js';
import { shown } from '../load.js';
import { plural } from '../problem.js';
import { readTemplates } from '../templates.js';
import { applyChanges, planChanges, type ChangeKind, type FileChange } from '../write.js';

export interface GenerateOptions {
  readonly spec: string;
  readonly out: string;
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

/**
 * @returns what has to change on disk, and how many files the package has
 * @throws UserError with every problem of the catalogue
 */
export function planPackage({ spec, out }: GenerateOptions, { root }: Context): { changes: FileChange[]; count: number } {
  const { model } = readWholeCatalogue(spec);
  const files = emit(model, readTemplates(path.join(root, 'templates')));
  return { changes: planChanges(out, files), count: files.length + 1 };
}

const VERBS: Readonly<Record<ChangeKind, string>> = { missing: 'new', stale: 'changed', orphaned: 'removed' };

function summary(changes: readonly FileChange[], count: number, { out, dryRun }: GenerateOptions): string {
  const lines = changes.map(({ kind, path: name }) => `${VERBS[kind].padEnd(8)} ${shown(out)}/${name}`);
  const head = changes.length === 0
    ? `${shown(out)}: all ${plural(count, 'file')} up to date`
    : `${shown(out)}: ${changes.length} of ${plural(count, 'file')} ${dryRun ? 'would be written' : 'written'}`;
  return `${[...lines, head].join('\n')}\n`;
}
