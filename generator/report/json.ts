/** Reports as JSON: each command has data of its own. */
import type { Problem } from './problem.js';
import { hintOf, type Report } from './report-content.js';

export function reportAsJson(report: Report): string {
  return jsonText(report.data());
}

/** JSON as every command prints it. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** A problem as data: what the text says, without its code frame. */
export function problemData(problem: Problem): object {
  const { rule, level, file, position, message } = problem;
  const hint = hintOf(problem);
  return { level: level ?? 'error', rule, file, ...position, message, ...(hint === undefined ? {} : { hint }) };
}
