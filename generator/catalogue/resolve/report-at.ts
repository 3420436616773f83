/** How the parts of resolve tell what they find. */
import type { Place } from '../../model/index.js';
import type { RuleName } from '../rules.js';
import type { CatalogueProblem, ProblemOptions, Sources } from '../sources.js';

export type Report = (place: Place, rule: RuleName, message: string, options?: ProblemOptions) => void;

/** @param problems where the problems go */
export function reportTo(problems: CatalogueProblem[], sources: Sources): Report {
  return (place, rule, message, options) => problems.push(sources.problem(place, rule, message, options));
}

/** Tells that something is declared twice, and where it was first. */
export function reportTwice(
  report: Report,
  sources: Sources,
  place: Place,
  first: Place,
  rule: RuleName,
  what: string,
): void {
  const { line } = sources.locate(first);
  report(place, rule, `${what} is declared already, at ${first.file}:${line}`, {
    hint: 'remove one of the two, or rename it',
  });
}
