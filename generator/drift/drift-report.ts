/** Drift as a report: a section for each witness, and one for explanations that explain nothing. */
import { plural } from '../report/problem.js';
import type { Finding, Report, Row, Section } from '../report/report-content.js';
import type { DriftFindings, ExplainedFinding, Located, PlacedChange, WitnessFindings } from './finding.js';

/** What is listed beside what nobody has explained. */
export interface DriftDetail {
  /** What the catalogue explains. */
  readonly explained: boolean;
  /** Notes; they are counted otherwise. */
  readonly notes: boolean;
}

export function driftReport(findings: DriftFindings, detail: DriftDetail): Report {
  const { witnesses, unused } = findings;
  const stale: Section = {
    title: 'explanations that no longer apply',
    findings: unused.map(({ key, at }) => ({
      rule: key,
      message: 'explains nothing any more: remove it',
      ...place(at),
    })),
  };
  return {
    title: 'drift',
    verdict: verdictText(findings),
    sections: [...witnesses.map((each) => witnessSection(each, detail)), ...(unused.length === 0 ? [] : [stale])],
    data: () => driftData(findings, detail.explained),
  };
}

function witnessSection(findings: WitnessFindings, detail: DriftDetail): Section {
  const { witness, source, unexplained, explained: reasoned, notes } = findings;
  return {
    title: `${witness}: ${source}`,
    findings: [
      ...unexplained.map((each): Finding => {
        const { follow, keep } = each.advice;
        const ways = [
          { label: 'follow it', text: follow },
          { label: 'explain it', text: keep },
        ];
        return { ...findingOf(each), rows: [...sidesOf(each, witness), ...ways] };
      }),
      ...(detail.explained ? reasoned : []).map((each): Finding => {
        const reasons = whysOf(each).map((why) => ({ label: 'because', text: why, isProse: true }));
        return { ...findingOf(each), level: 'warning', rows: [...sidesOf(each, witness), ...reasons] };
      }),
    ],
    notes: detail.notes ? notes.map(({ text }) => text) : [],
    summary: countText(unexplained.length, reasoned.length) + notesText(notes.length, detail),
  };
}

function findingOf(placed: PlacedChange): Finding {
  const { change, rule, at } = placed;
  return { rule, message: (quote) => quote(change.path) + extentText(placed), ...place(at) };
}

function sidesOf({ change: { was, now } }: PlacedChange, witness: string): Row[] {
  return [
    { label: witness, text: was },
    { label: 'catalogue', text: now },
  ];
}

function place(at: Located | undefined): Pick<Finding, 'file' | 'position'> {
  return at ? { file: at.file, position: { line: at.line, column: at.column } } : {};
}

/** What stands behind a change's path: other events that have it too, and how often it was seen. */
export function extentText({ change: { tags }, sighting }: Pick<PlacedChange, 'change' | 'sighting'>): string {
  const others = tags.length > 1 ? ` (and ${plural(tags.length - 1, 'other event')})` : '';
  const seen = sighting ? `, in ${plural(sighting.count, 'frame')}, first at ${sighting.first}` : '';
  return others + seen;
}

/** The reasons for a change. Several places may give one and the same. */
function whysOf({ reasons }: ExplainedFinding): string[] {
  return [...new Set(reasons.map(({ why }) => why))];
}

function countText(unexplained: number, explained: number): string {
  return `${plural(unexplained, 'unexplained difference')}, ${explained} explained`;
}

function notesText(count: number, detail: DriftDetail): string {
  return count === 0 || detail.notes ? '' : `; --notes lists ${plural(count, 'note')}`;
}

function verdictText(findings: DriftFindings): string {
  const { unexplained, explained } = countsOf(findings);
  const { length } = findings.unused;
  const stale = `, ${plural(length, 'explanation')} that no longer ${length === 1 ? 'applies' : 'apply'}`;
  return `${countText(unexplained, explained)}${length === 0 ? '' : stale}`;
}

/** All witnesses together. */
function countsOf({ witnesses }: DriftFindings): { readonly unexplained: number; readonly explained: number } {
  return {
    unexplained: witnesses.reduce((total, each) => total + each.unexplained.length, 0),
    explained: witnesses.reduce((total, each) => total + each.explained.length, 0),
  };
}

function driftData(findings: DriftFindings, explained: boolean): object {
  return {
    ...countsOf(findings),
    unused: findings.unused.map(({ key, why, at }) => ({ departure: key, why, ...at })),
    witnesses: findings.witnesses.map((each) => witnessData(each, explained)),
  };
}

function witnessData(findings: WitnessFindings, explained: boolean): object {
  const { witness, source, unexplained, explained: reasoned, notes } = findings;
  return {
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
  };
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
