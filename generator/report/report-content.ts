/** What a command has found, before it takes a form: made by lint, drift, diff and check, printed by the four files beside this one. */
import type { Position, Problem } from './problem.js';

/** How names and types are set apart from the sentence around them. */
export type Quote = (text: string) => string;

/** A label and what stands behind it: code, unless it is said to be prose. */
export interface Row {
  readonly label: string;
  readonly text: string;
  readonly isProse?: boolean;
}

/** A problem is a finding already. */
export interface Finding extends Omit<Problem, 'level' | 'message' | 'file'> {
  /** An error where absent. A note is no fault. */
  readonly level?: 'error' | 'warning' | 'note';
  readonly message: string | ((quote: Quote) => string);
  /** Absent where it stands nowhere. */
  readonly file?: string;
  readonly rows?: readonly Row[];
}

export interface Section {
  /** Problems have none: they stand in full, each with its code frame. */
  readonly title?: string;
  /** Where that is, which it is about. */
  readonly file?: string;
  readonly position?: Position;
  readonly findings: readonly Finding[];
  /** What a person should know, and that is no finding. */
  readonly notes?: readonly string[];
  readonly summary?: string;
}

export interface Report {
  /** The command that made it. */
  readonly title: string;
  /** All of it in one line. */
  readonly verdict: string;
  readonly sections: readonly Section[];
  /** Are the messages sentences that say all? A changelog lists them without rules and places. */
  readonly isChangelog?: boolean;
  /** The same as data, for `--format json`. */
  data(): unknown;
}

/** The message, with code set apart by `quote`. */
export function messageOf({ message }: Finding, quote: Quote): string {
  return typeof message === 'string' ? message : message(quote);
}

/** What to do, worked out only where it is shown: looking for a similar name takes longer than all else. */
export function hintOf({ hint }: Pick<Finding, 'hint'>): string | undefined {
  return typeof hint === 'function' ? hint() : hint;
}
