/** Breaks of the order: which there are, and which of them the catalogue explains. */
import type { Change, Violation } from '../../runtime/track/index.js';

/** What the catalogue says of one kind of them. */
export interface OrderReason {
  readonly rule: string;
  /** The kind of thing that it is about; any where absent. */
  readonly thing?: string;
  /** Tags of the events that may break it. */
  readonly tags: readonly string[];
  readonly why: string;
}

/** @returns the catalogue's reasons for it; none where nobody has explained it */
export function reasonsFor(reasons: readonly OrderReason[], { rule, type, thing }: Violation): string[] {
  const fitting = reasons.filter(
    (each) => each.rule === rule && each.tags.includes(type) && (each.thing ?? thing) === thing,
  );
  return [...new Set(fitting.map(({ why }) => why))];
}

export function violationsIn(changes: readonly Change[]): Violation[] {
  return changes.flatMap(({ kind, violation }) => (kind === 'violation' ? [violation as Violation] : []));
}
