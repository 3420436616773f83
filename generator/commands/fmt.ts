/** `realtime-events fmt`: the catalogue's files → the same in canonical order and layout. */
import type { Context } from './context.js';
import { FormatError, formatYaml } from '../catalogue/format/index.js';
import { loadCatalogue, type LoadedCatalogue } from '../catalogue/load.js';
import { shown } from '../report/paths.js';
import { plural, UserError, type Problem } from '../report/problem.js';
import { patchText } from '../report/patch.js';
import { writeAtomically } from '../emit/write.js';

export interface FmtOptions {
  readonly spec: string;
  readonly check?: boolean;
}

interface Formatted {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Nothing is written where one of the files can't be formatted.
 *
 * @returns the exit code
 */
export function fmt(options: FmtOptions, context: Context): number {
  const { catalogue, problems } = loadCatalogue(options.spec);
  if (problems.length > 0) throw new UserError('the catalogue has problems', 1, problems);
  const files = formatFiles(catalogue);
  const changed = files.filter(({ before, after }) => before !== after);
  if (options.check) return reportUnformatted(changed, files.length, options, context);
  for (const { file, after } of changed) {
    writeAtomically(file, after);
    context.stdout.write(`changed  ${file}\n`);
  }
  context.stdout.write(
    changed.length === 0
      ? allWell(files.length, options)
      : `${shown(options.spec)}: ${changed.length} of ${plural(files.length, 'file')} formatted\n`,
  );
  return 0;
}

/** @throws UserError with a problem for each file that can't be formatted */
function formatFiles({ packageFile, files, sources }: LoadedCatalogue): Formatted[] {
  const problems: Problem[] = [];
  const formatted = [packageFile, ...files].flatMap(({ file }) => {
    const before = sources.text(file) ?? '';
    try {
      return [{ file, before, after: formatYaml(before) }];
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      problems.push({
        rule: 'format',
        message: `can't be formatted: ${error.message}`,
        file,
        hint: 'write it without anchors, tags and keys that are no text',
      });
      return [];
    }
  });
  if (problems.length > 0) throw new UserError("files can't be formatted", 1, problems);
  return formatted;
}

function reportUnformatted(
  changed: readonly Formatted[],
  count: number,
  options: FmtOptions,
  { stdout, stderr }: Context,
): number {
  if (changed.length === 0) {
    stdout.write(allWell(count, options));
    return 0;
  }
  for (const { file, before, after } of changed) {
    stdout.write(patchText(file, before, after));
  }
  for (const { file } of changed) stderr.write(`layout   ${file}\n`);
  const flags = options.spec === 'spec' ? '' : ` --spec ${shown(options.spec)}`;
  stderr.write(`${plural(changed.length, 'file')} not in canonical form. To mend: realtime-events fmt${flags}\n`);
  return 1;
}

function allWell(count: number, { spec }: FmtOptions): string {
  return `${shown(spec)}: all ${plural(count, 'file')} in canonical form\n`;
}
