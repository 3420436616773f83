/** A report in the forms that `--format` knows: one file for each. */
import { reportForGithub } from './github.js';
import { reportAsJson } from './json.js';
import { reportAsMarkdown } from './markdown.js';
import type { Report } from './report-content.js';
import { reportAsText, type Colours } from './text.js';

export const FORMATS = ['text', 'json', 'github', 'markdown'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** @returns the report; ends with a line break */
export function printReport(report: Report, format: ReportFormat, colours: Colours): string {
  switch (format) {
    case 'text':
      return reportAsText(report, colours);
    case 'json':
      return reportAsJson(report);
    case 'github':
      return reportForGithub(report);
    case 'markdown':
      return reportAsMarkdown(report);
  }
}
