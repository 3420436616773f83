/** A drift report in the forms that `--format` knows. */
import type { DriftReport, ReportOptions } from '../finding.js';
import { driftForGithub } from './github.js';
import { driftAsJson } from './json.js';
import { driftAsMarkdown } from './markdown.js';
import { driftAsText } from './text.js';

export type DriftFormat = 'text' | 'json' | 'github' | 'markdown';

/** @returns the report; ends with a line break */
export function formatDrift(report: DriftReport, format: DriftFormat, options: ReportOptions): string {
  switch (format) {
    case 'text':
      return driftAsText(report, options);
    case 'json':
      return driftAsJson(report, options);
    case 'github':
      return driftForGithub(report, options);
    case 'markdown':
      return driftAsMarkdown(report, options);
  }
}

/** Is there anything that somebody has to do? */
export function hasDrift({ witnesses, unused }: DriftReport): boolean {
  return unused.length > 0 || witnesses.some(({ unexplained }) => unexplained.length > 0);
}
