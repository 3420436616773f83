/** What all forms of a drift report say in the same words. */
import { plural } from '../../report/problem.js';
import type { DriftReport, ExplainedFinding, Located, PlacedChange } from '../finding.js';

export const UNUSED_TEXT = 'explains nothing any more: remove it';

export function placeText({ file, line, column }: Located): string {
  return `${file}:${line}:${column}`;
}

/** What stands behind a change's path: other events that have it too, and how often it was seen. */
export function extentText({ change: { tags }, sighting }: PlacedChange): string {
  const others = tags.length > 1 ? ` (and ${plural(tags.length - 1, 'other event')})` : '';
  const seen = sighting ? `, in ${plural(sighting.count, 'frame')}, first at ${sighting.first}` : '';
  return others + seen;
}

/** The reasons for a change. Several places may give one and the same. */
export function whysOf({ reasons }: ExplainedFinding): string[] {
  return [...new Set(reasons.map(({ why }) => why))];
}

export function countText(unexplained: number, explained: number): string {
  return `${plural(unexplained, 'unexplained difference')}, ${explained} explained`;
}

/** All witnesses together. */
export function countsOf({ witnesses }: DriftReport): { readonly unexplained: number; readonly explained: number } {
  return {
    unexplained: witnesses.reduce((total, each) => total + each.unexplained.length, 0),
    explained: witnesses.reduce((total, each) => total + each.explained.length, 0),
  };
}

export function verdictText(report: DriftReport): string {
  const { unexplained, explained } = countsOf(report);
  const { length } = report.unused;
  const stale = `, ${plural(length, 'explanation')} that no longer ${length === 1 ? 'applies' : 'apply'}`;
  return `${countText(unexplained, explained)}${length === 0 ? '' : stale}`;
}
