/** What the check of one recorded session comes to. */
import type { Figures } from '../../templates/reference/shared/session-figures.js';
import type { Violation } from '../../templates/runtime/track/index.js';

/** Something in a session that a person should look at. */
export interface SessionFinding {
  /** The tracker's rule; `deviating` for a frame that does not fit. */
  readonly rule: Violation['rule'] | 'deviating';
  readonly level: 'error' | 'warning';
  readonly line: number;
  readonly message: string;
  /** It would be none if the recording lacked frames. */
  readonly missing?: true;
}

/** A break of the order that the catalogue explains. */
export interface ExplainedFinding {
  readonly rule: Violation['rule'];
  readonly line: number;
  readonly message: string;
  readonly reasons: readonly string[];
}

/** Something that one side asked for and the other refused, or an error that answers nothing. */
export interface ToldRefusal {
  readonly line: number;
  readonly type: string;
  /** A word that says why, where the catalogue knows of one. */
  readonly why: string | undefined;
  /** What was refused, where that is known, with its line. */
  readonly request: { readonly type: string; readonly line: number | undefined } | undefined;
}

/** Violations of one kind that would be none if the recording lacked frames. */
export interface MissingEvents {
  /** `dish not begun; expected dish-begun first` */
  readonly what: string;
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly number[];
}

export interface CheckedSession {
  readonly number: number;
  readonly file: string;
  /** Lines of its first and last frame. */
  readonly lines: readonly [first: number, last: number];
  readonly surface: string;
  /** Does the recording begin in the middle of it? */
  readonly partial: boolean;
  readonly frames: number;
  /** Milliseconds from the first frame to the last; undefined where the recording has no times. */
  readonly duration: number | undefined;
  /** What broke the order, and is not explained. */
  readonly violations: number;
  /** Frames that do not fit their event. */
  readonly deviating: number;
  /** Requests without an answer: the recording may just have ended too early. */
  readonly unanswered: number;
  /** The first of each kind. */
  readonly findings: readonly SessionFinding[];
  /** How many findings beyond those there are. */
  readonly more: number;
  /** Of the violations, those that would be none if the recording lacked frames: how many, and by kind. */
  readonly missing: { readonly count: number; readonly kinds: readonly MissingEvents[] };
  /** What broke the order, or was not answered, as the catalogue says that it may: how many, and the first of each kind. */
  readonly explained: { readonly count: number; readonly first: readonly ExplainedFinding[] };
  /** Frames of events that the catalogue does not have, by tag. */
  readonly unknown: Readonly<Record<string, number>>;
  /** Undefined where the catalogue says nothing of the surface's sessions. */
  readonly figures: Figures | undefined;
  /** The first of what the figures count as refused. */
  readonly refusals: readonly ToldRefusal[];
}
