/** A drift report for programs: as JSON, and as annotations of GitHub Actions. */
import type { Problem } from '../problem.js';
import { problemsForGithub } from '../report.js';
import type { DriftReport, Located, PlacedChange, WitnessFindings } from './finding.js';
import type { ReportOptions } from './report.js';
import { countsOf, extentText, UNUSED_TEXT, verdictText, whysOf } from './words.js';

export function driftAsJson(report: DriftReport, { explained }: ReportOptions): string {
  const witnessData = ({ witness, source, unexplained, explained: reasoned, notes }: WitnessFindings): object => ({
    witness,
    source,
    unexplained: unexplained.map((each) => {
      const { follow, keep } = each.advice;
      return { ...changeData(each), follow, explain: keep };
    }),
    ...(explained && {
      explained: reasoned.map((each) => ({
        ...changeData(each),
        reasons: each.reasons.map(({ why, at }) => ({ why, ...at })),
      })),
    }),
    notes,
  });
  const document = {
    ...countsOf(report),
    unused: report.unused.map(({ key, why, at }) => ({ departure: key, why, ...at })),
    witnesses: report.witnesses.map(witnessData),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function changeData({ change, at, sighting }: PlacedChange): object {
  const { id, rule, subject, surface, direction, path, tags, was, now } = change;
  return {
    rule,
    ...(subject === undefined ? {} : { subject }),
    id,
    ...at,
    surface,
    direction,
    path,
    tags,
    witness: was,
    catalogue: now,
    ...(sighting && { frames: sighting.count, first: sighting.first }),
  };
}

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
