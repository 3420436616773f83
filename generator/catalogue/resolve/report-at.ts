/** How the parts of resolve tell what they find. */
import type { Declaration, Event, Place, Type } from '../../model/index.js';
import type { ProblemRule } from '../problem-rules.js';
import type { CatalogueProblem, ProblemOptions, Sources } from '../sources.js';

export type Report = (place: Place, rule: ProblemRule, message: string, options?: ProblemOptions) => void;

/** @param problems where the problems go */
export function reportTo(problems: CatalogueProblem[], sources: Sources): Report {
  return (place, rule, message, options) => problems.push(sources.problem(place, rule, message, options));
}

/** The types of an entry, with the places at which their references are written. */
export function typePlaces(entry: Event | Declaration): { readonly type: Type; readonly place: Place }[] {
  const at = (place: Place, key: string): Place => ({ ...place, path: [...place.path, key] });
  if (entry.kind !== 'alias') return entry.fields.map(({ type, place }) => ({ type, place: at(place, 'type') }));
  return [{ type: entry.type, place: at(entry.place, entry.type.kind === 'union' ? 'union' : 'type') }];
}

/** Where a type's name is written: that of a written form stands below the one that is read. */
export function namePlace({ typeName, place }: Declaration): Place {
  return place.path.at(-1) === typeName ? place : { ...place, path: [...place.path, 'written_as'] };
}

/** Tells that something is declared twice, and where it was first. */
export function reportTwice(
  report: Report,
  sources: Sources,
  place: Place,
  first: Place,
  rule: ProblemRule,
  what: string,
): void {
  const { line } = sources.locate(first);
  report(place, rule, `${what} is declared already, at ${first.file}:${line}`, {
    hint: 'remove one of the two, or rename it',
  });
}
