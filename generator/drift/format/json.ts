/** A drift report as JSON. */
import type { DriftReport, PlacedChange, ReportOptions, WitnessFindings } from '../finding.js';
import { countsOf } from './counts.js';

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
