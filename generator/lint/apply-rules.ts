/** Applies the rules to a catalogue, with the levels and exceptions that it sets. */
import type { Model, Place } from '../model/index.js';
import { allEntries } from '../model/lookup.js';
import { sortProblems, type Problem } from '../report/problem.js';
import type { Sources } from '../catalogue/sources.js';
import { checkDepartures } from './departures.js';
import { checkDocumentation } from './documentation.js';
import { checkEventNames } from './event-names.js';
import { checkExampleCoverage } from './example-coverage.js';
import type { Finding } from './finding.js';
import { checkNulls } from './missing-nulls.js';
import { checkOpenness } from './openness.js';
import { checkRepetitions } from './repeated-events.js';
import { checkSilence } from './silent-events.js';
import { declaredFields } from './sites.js';
import { checkSingleUse } from './single-use-types.js';
import { exceptionsIn, holdsAt, levelsIn, type LintException } from './settings.js';

/**
 * @param model a whole model
 * @param sources the files that it was made from
 * @param packageFile the one of them that sets the levels
 * @returns what the rules find, each with its level; what the catalogue gives a reason for is left out
 */
export function lint(model: Model, sources: Sources, packageFile: string): Problem[] {
  const levels = levelsIn(packageFile, sources);
  const exceptions = exceptionsIn(filesOf(model), sources);
  const reasons = exceptions.map(({ why, place }) => ({ text: why, place, isReason: true }));
  const findings = [
    ...checkDocumentation(model, reasons),
    ...checkEventNames(model),
    ...checkNulls(model),
    ...checkOpenness(model),
    ...checkSingleUse(model),
    ...checkRepetitions(model),
    ...checkSilence(model),
    ...checkDepartures(model),
    ...checkExampleCoverage(model),
  ];
  const used = new Set<LintException>();
  const left = findings.filter((finding) => {
    const reasoned = exceptions.filter(
      (each) => each.rule === finding.rule && placesOf(finding).some((place) => holdsAt(each, place)),
    );
    for (const each of reasoned) used.add(each);
    return reasoned.length === 0;
  });
  const unused = exceptions.filter((each) => !used.has(each)).map(unusedException);
  return sortProblems(
    [...left, ...unused].flatMap((finding) => {
      const level = levels[finding.rule];
      if (level === 'off') return [];
      const { hint, at } = finding;
      return [
        { ...sources.problem(finding.place, finding.rule, finding.message, { hint, ...(at ? { at } : {}) }), level },
      ];
    }),
  );
}

function placesOf({ place, owner }: Finding): Place[] {
  return owner ? [place, owner] : [place];
}

function unusedException({ rule, place }: LintException): Finding {
  return { rule: 'unused-exception', place, message: `\`${rule}\` finds nothing here`, hint: 'remove the exception' };
}

/** Files in which exceptions can stand. */
function filesOf(model: Model): ReadonlySet<string> {
  return new Set([
    ...model.surfaces.map(({ place }) => place.file),
    ...allEntries(model).flatMap((entry) => [
      entry.place.file,
      ...declaredFields(entry).map(({ place }) => place.file),
    ]),
  ]);
}
