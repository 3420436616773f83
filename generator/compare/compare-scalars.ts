/** Texts, numbers and booleans: any of their kind, or those that are listed. */
import type { Scalar, ScalarKind } from './view-by-kind.js';
import { report, type Walk } from './walk-report.js';

export function compareScalars(walk: Walk, kind: ScalarKind, was: Scalar, now: Scalar, path: string): void {
  const places = { before: was.loci, after: now.loci };
  const texts = { was: scalarText(kind, was), now: scalarText(kind, now) };
  if (was.free && now.free && kind === 'number' && was.integer !== now.integer && !walk.blind.has('integer')) {
    report(walk, path, { rule: 'type', ...places, ...texts });
  }
  if (was.free !== now.free && kind !== 'string') report(walk, path, { rule: 'type', ...places, ...texts });
  else if (was.free !== now.free && !walk.blind.has('openness')) {
    report(walk, path, { rule: now.free ? 'opened' : 'closed', ...places, ...texts });
  }
  // A side that lists nothing but accepts everything has no list to compare with a closed one.
  if (was.free !== now.free && (listsNothing(was) || listsNothing(now))) return;
  if (listsNothing(was) && walk.blind.has('unlisted')) return;
  for (const [value, loci] of now.values) {
    if (was.values.has(value)) continue;
    const texts = { was: 'no such value', now: value };
    report(walk, path, { rule: 'value-added', subject: value, before: was.loci, after: loci, ...texts });
  }
  for (const value of was.values.keys()) {
    if (now.values.has(value)) continue;
    report(walk, path, { rule: 'value-removed', subject: value, ...places, was: value, now: 'no such value' });
  }
}

function listsNothing({ free, values }: Scalar): boolean {
  return free && values.size === 0;
}

function scalarText(kind: ScalarKind, { free, integer, values }: Scalar): string {
  const quoted = [...values.keys()].map((value) => (kind === 'string' ? JSON.stringify(value) : value));
  if (!free) return quoted.join(' | ');
  return [...quoted, kind === 'number' && integer ? 'integer' : kind].join(' | ');
}
