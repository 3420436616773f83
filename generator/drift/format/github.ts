/** A drift report as annotations of GitHub Actions. */
import { problemsForGithub } from '../../report/formats.js';
import type { Problem } from '../../report/problem.js';
import type { DriftReport, Located, PlacedChange, ReportOptions } from '../finding.js';
import { extentText, UNUSED_TEXT, verdictText, whysOf } from './counts.js';

/** Notes are left out: they are about the witness, and stand at no line. */
export function driftForGithub(report: DriftReport, { explained }: ReportOptions): string {
  const problems = report.witnesses.flatMap(({ witness, unexplained, explained: reasoned }): Problem[] => [
    ...unexplained.map((each) => {
      const hint = `follow it: ${each.advice.follow}\nexplain it: ${each.advice.keep}`;
      return { ...annotation(each.at, each.rule, sentence(witness, each)), hint };
    }),
    ...(explained ? reasoned : []).map((each): Problem => {
      const hint = `explained: ${whysOf(each).join(' ')}`;
      return { ...annotation(each.at, each.rule, sentence(witness, each)), hint, level: 'warning' };
    }),
  ]);
  const unused = report.unused.map(({ key, at }) => annotation(at, key, UNUSED_TEXT));
  return `${problemsForGithub([...problems, ...unused])}::notice title=drift::${verdictText(report)}\n`;
}

function sentence(witness: string, finding: PlacedChange): string {
  const { path, was, now } = finding.change;
  return `${path}${extentText(finding)}: ${witness} has ${was}, the catalogue ${now}`;
}

function annotation(at: Located | undefined, rule: string, message: string): Problem {
  const position = at && { line: at.line, column: at.column };
  return { rule, message, file: at?.file ?? '', ...(position && { position }) };
}
