/** Problems in the forms that `--format` knows. */
import type { Problem } from './problem.js';

export const FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** Problems as data: what the text says, without code frames. */
export function problemsAsJson(problems: readonly Problem[]): unknown[] {
  return problems.map(({ rule, level, file, position, message, hint }) => ({
    level: level ?? 'error',
    rule,
    file,
    ...position,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** Problems as workflow commands of GitHub Actions, which show them at the lines of a pull request. */
export function problemsForGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, level, file, position, message, hint }) => {
      const place = position ? `,line=${position.line},col=${position.column}` : '';
      const text = hint === undefined ? message : `${message}\n${hint}`;
      return `::${level ?? 'error'} file=${githubValue(file)}${place},title=${githubValue(rule)}::${githubText(text)}\n`;
    })
    .join('');
}

function githubText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function githubValue(text: string): string {
  return githubText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
