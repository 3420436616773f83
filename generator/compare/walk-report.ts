/** What a walk carries along, and how it tells what it finds. */
import type { Declaration } from '../model/index.js';
import type { Blindness, ChangeLog, Difference, Locus } from './change.js';
import type { Lookup } from './view-by-kind.js';

/** A walk on its way. */
export interface Walk {
  readonly before: Lookup;
  readonly after: Lookup;
  readonly log: ChangeLog;
  readonly blind: ReadonlySet<Blindness>;
  readonly surface: string;
  readonly direction: string;
  readonly tag: string;
  /** Pairs of objects that this walk has met: recursion ends here. */
  readonly met: Set<string>;
  /** Pairs of types that are being compared: recursion without an object ends here. */
  readonly active: Set<string>;
  /** Is told which declarations stand for each other. */
  readonly meet: (before: Declaration, after: Declaration) => void;
}

/** What is found, without where the walk is. */
type Report = Pick<Difference, 'rule' | 'subject' | 'aliases' | 'was' | 'now' | 'before' | 'after'>;

/** @param path the way from the event to the place */
export function report(walk: Walk, path: string, difference: Report): void {
  const { surface, direction, tag } = walk;
  walk.log.report({ ...difference, surface, direction, tag, path: path === '' ? tag : `${tag}: ${path}` });
}

/** Where a difference stands on either side. */
export interface Places {
  readonly before: readonly Locus[];
  readonly after: readonly Locus[];
}
