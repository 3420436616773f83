/** How the parts of resolve tell what they find. */
import type { Place } from '../../model/index.js';
import type { Problem } from '../../report/problem.js';
import type { Sources } from '../sources.js';

export type Report = (place: Place, rule: string, message: string, options?: Parameters<Sources['problem']>[3]) => void;

/** @param problems where the problems go */
export function reportTo(problems: Problem[], sources: Sources): Report {
  return (place, rule, message, options) => problems.push(sources.problem(place, rule, message, options));
}

/** Tells that something is declared twice, and where it was first. */
export function reportTwice(
  report: Report,
  sources: Sources,
  place: Place,
  first: Place,
  rule: string,
  what: string,
): void {
  const { line } = sources.locate(first);
  report(place, rule, `${what} is declared already, at ${first.file}:${line}`, {
    hint: 'remove one of the two, or rename it',
  });
}
