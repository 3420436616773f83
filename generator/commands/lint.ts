/** `realtime-events lint`: what a valid catalogue could say better. */
import path from 'node:path';
import { PACKAGE_FILE, readCatalogue } from '../catalogue/index.js';
import { wantsColour, type Context } from './context.js';
import { lint, lintReport, LINT_RULES } from '../lint/index.js';
import { printReport, type ReportFormat } from '../report/index.js';
import { jsonText } from '../report/json.js';
import { shown } from '../report/paths.js';
import { sortProblems } from '../report/problem.js';
import { inColumns } from '../report/columns.js';

export interface LintOptions {
  readonly spec: string;
  readonly format: ReportFormat;
  readonly rules?: boolean;
}

/** @returns the exit code: 1 where something is an error */
export function runLint({ spec, format, rules }: LintOptions, { stdout, env }: Context): number {
  if (rules) {
    stdout.write(rulesText(format));
    return 0;
  }
  const { model, sources, problems } = readCatalogue(spec);
  // A catalogue that is not valid has no whole model to look at.
  const found =
    problems.length > 0 ? sortProblems(problems) : lint(model, sources, shown(path.join(spec, PACKAGE_FILE)));
  stdout.write(printReport(lintReport(found, shown(spec)), format, { colour: wantsColour(stdout, env) }));
  return found.some(({ level }) => level !== 'warning') ? 1 : 0;
}

function rulesText(format: ReportFormat): string {
  const rows = Object.entries(LINT_RULES).map(([name, { level, finds }]) => ({ name, level, finds }));
  if (format === 'json') return jsonText({ rules: rows });
  return inColumns(rows.map(({ name, level, finds }) => [name, level, finds]));
}
