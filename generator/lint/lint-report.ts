/** What lint found, as a report. */
import type { Problem } from '../report/problem.js';
import { problemData } from '../report/json.js';
import type { Report } from '../report/report-content.js';
import { countText } from '../report/text.js';

/**
 * @param found sorted
 * @param folder the catalogue's, as the user named it
 */
export function lintReport(found: readonly Problem[], folder: string): Report {
  const warnings = found.filter(({ level }) => level === 'warning').length;
  return {
    title: 'lint',
    verdict: found.length === 0 ? `${folder}: nothing to find fault with` : countText(found),
    sections: found.length === 0 ? [] : [{ findings: found }],
    data: () => ({ errors: found.length - warnings, warnings, findings: found.map(problemData) }),
  };
}
