/** A drift report in the forms that `--format` knows. */
import type { Colours } from '../problem.js';
import type { DriftReport } from './finding.js';
import { driftAsJson, driftForGithub } from './report-data.js';
import { driftAsMarkdown } from './report-markdown.js';
import { driftAsText } from './report-text.js';

export type DriftFormat = 'text' | 'json' | 'github' | 'markdown';

export interface ReportOptions extends Colours {
  /** List what the catalogue explains, too. */
  readonly explained: boolean;
}

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
