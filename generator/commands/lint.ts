/** `realtime-events lint`: what a valid catalogue could say better. */
import path from 'node:path';
import { readCatalogue } from '../catalogue/index.js';
import { wantsColour, type Context } from './context.js';
import { lint } from '../lint/index.js';
import { RULE_NAMES, RULES } from '../lint/rules.js';
import { PACKAGE_FILE } from '../catalogue/load.js';
import { shown } from '../report/paths.js';
import { formatProblems, sortProblems, type Problem } from '../report/problem.js';
import { problemsAsJson, problemsForGithub, type ReportFormat } from '../report/formats.js';

export interface LintOptions {
  readonly spec: string;
  readonly format: ReportFormat;
  readonly rules?: boolean;
}

/** @returns the exit code: 1 where something is an error */
export function runLint(options: LintOptions, context: Context): number {
  const { stdout } = context;
  if (options.rules) {
    stdout.write(rulesText(options.format));
    return 0;
  }
  const { model, sources, problems } = readCatalogue(options.spec);
  // A catalogue that is not valid has no whole model to look at.
  const found =
    problems.length > 0 ? sortProblems(problems) : lint(model, sources, shown(path.join(options.spec, PACKAGE_FILE)));
  stdout.write(report(found, options, wantsColour(stdout, context.env)));
  return found.some(({ level }) => level !== 'warning') ? 1 : 0;
}

function rulesText(format: ReportFormat): string {
  const rows = RULE_NAMES.map((name) => ({ name, level: RULES[name].level, finds: RULES[name].finds }));
  if (format === 'json') return `${JSON.stringify({ rules: rows }, undefined, 2)}\n`;
  const width = Math.max(...RULE_NAMES.map((name) => name.length));
  return rows
    .map(({ name, level, finds }) => `${name.padEnd(width)}  ${level.padEnd('warning'.length)}  ${finds}\n`)
    .join('');
}

function report(found: readonly Problem[], { spec, format }: LintOptions, colour: boolean): string {
  const warnings = found.filter(({ level }) => level === 'warning').length;
  switch (format) {
    case 'json':
      return `${JSON.stringify({ errors: found.length - warnings, warnings, findings: problemsAsJson(found) }, undefined, 2)}\n`;
    case 'github':
      return problemsForGithub(found);
    case 'text':
      return found.length === 0 ? `${shown(spec)}: nothing to find fault with\n` : formatProblems(found, { colour });
  }
}
