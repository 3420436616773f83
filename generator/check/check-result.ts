/** What the check of recordings comes to. */
import type { Leftover, UnreadableFile } from '../recording/index.js';
import type { CheckedSession } from './checked-session.js';

export interface CheckResult {
  /** In the order in which they ended. */
  readonly sessions: readonly CheckedSession[];
  /** Sessions beyond what is told of singly. */
  readonly others: {
    readonly sessions: number;
    readonly violations: number;
    readonly deviating: number;
    readonly explained: number;
    readonly missing: number;
  };
  /** What is no frame: the first of each kind, and how many there are. */
  readonly leftovers: readonly Leftovers[];
  /** Files that could not be read, or held no frame. */
  readonly unreadable: readonly UnreadableFile[];
}

export interface Leftovers {
  readonly kind: Leftover['kind'];
  readonly count: number;
  readonly first: readonly Leftover[];
}
