/**
 * Problems of the input, as values: collected by every stage, sorted, printed together.
 */
import { byCodeUnit } from '../model/index.js';

/** A position in a file, counted from 1, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem<Rule extends string = string> {
  /** Stable name of the rule that was broken: `unknown-type`. */
  readonly rule: Rule;
  /** An error where absent. */
  readonly level?: 'error' | 'warning';
  readonly message: string;
  /** POSIX path as the user would name the file. */
  readonly file: string;
  readonly position?: Position;
  /** Text of the whole file, for the code frame. */
  readonly source?: string;
  /** What to do; a function where finding it out takes long. */
  readonly hint?: string | (() => string | undefined);
}

/**
 * A mistake of the user's that ends a command: printed as a message, without a stack trace.
 * `exitCode` 1 means findings in readable input, 2 wrong usage or unreadable input.
 */
export class UserError extends Error {
  readonly exitCode: 1 | 2;
  readonly problems: readonly Problem[];

  constructor(message: string, exitCode: 1 | 2, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
    this.problems = problems;
  }
}

/** Sorts by file, line, column and rule, and drops exact repetitions. */
export function sortProblems<P extends Problem>(problems: readonly P[]): P[] {
  const key = (problem: P): string =>
    [problem.file, pad(problem.position?.line), pad(problem.position?.column), problem.rule, problem.message].join(
      '\0',
    );
  const byKey = new Map(problems.map((problem) => [key(problem), problem]));
  return [...byKey.keys()].sort(byCodeUnit).map((each) => byKey.get(each)!);
}

function pad(count = 0): string {
  return String(count).padStart(9, '0');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** As much of a text as a message has room for; the code frame shows the rest. */
export function beginningOf(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

/** `file:line:column`, as terminals and editors make it a link. */
export function formatPlace(file: string, position?: Position): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}
