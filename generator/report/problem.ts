/**
 * Problems of the input, as values: collected by every stage, sorted, printed together, then counted.
 */
import { styleText } from 'node:util';
import { byCodeUnit } from '../model/index.js';

/** A position in a file, counted from 1, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  /** Stable name of the rule that was broken: `unknown-type`. */
  readonly rule: string;
  /** An error where absent. */
  readonly level?: 'error' | 'warning';
  readonly message: string;
  /** POSIX path as the user would name the file. */
  readonly file: string;
  readonly position?: Position;
  /** Text of the whole file, for the code frame. */
  readonly source?: string;
  /** What to do. */
  readonly hint?: string;
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

/** What ended a command, for a person: its problems, or its message. Ends with a line break. */
export function formatFailure(error: UserError, colours: Colours): string {
  return error.problems.length > 0 ? formatProblems(error.problems, colours) : `realtime-events: ${error.message}\n`;
}

/** Sorts by file, line, column and rule, and drops exact repetitions. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (problem: Problem): string =>
    [problem.file, pad(problem.position?.line), pad(problem.position?.column), problem.rule, problem.message].join(
      '\0',
    );
  const byKey = new Map(problems.map((problem) => [key(problem), problem]));
  return [...byKey.keys()].sort(byCodeUnit).map((each) => byKey.get(each) as Problem);
}

function pad(count = 0): string {
  return String(count).padStart(9, '0');
}

export interface Colours {
  readonly colour: boolean;
}

/** All problems with their code frames, and a count at the end. Ends with a line break. */
export function formatProblems(problems: readonly Problem[], { colour }: Colours): string {
  const sorted = sortProblems(problems);
  const blocks = sorted.map((problem) => formatProblem(problem, colour));
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const count = `${countText(sorted)} in ${plural(files, 'file')}`;
  return `${blocks.join('\n')}\n${colour ? styleText('bold', count, { validateStream: false }) : count}\n`;
}

function countText(problems: readonly Problem[]): string {
  if (problems.every(({ level }) => level === undefined)) return plural(problems.length, 'problem');
  const warnings = problems.filter(({ level }) => level === 'warning').length;
  return `${plural(problems.length - warnings, 'error')} and ${plural(warnings, 'warning')}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `file:line:column`, as terminals and editors make it a link. */
export function formatPlace(file: string, position?: Position): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

function formatProblem(problem: Problem, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const place = formatPlace(problem.file, problem.position);
  const rule = problem.level === 'warning' ? paint('yellow', `warning ${problem.rule}`) : paint('red', problem.rule);
  const head = `${paint('bold', place)} ${rule} ${problem.message}`;
  const frame = problem.position && problem.source !== undefined ? codeFrame(problem.source, problem.position) : '';
  const hint = problem.hint ? `  ${paint('cyan', 'hint:')} ${problem.hint}\n` : '';
  return `${head}\n${frame}${hint}`;
}

const FRAME_WIDTH = 110;

/** The line before, the line itself, and a caret under the column. */
export function codeFrame(source: string, { line, column }: Position): string {
  const lines = source.split(/\r?\n/);
  const first = Math.max(1, line - 1);
  const width = String(line).length;
  const shown = lines.slice(first - 1, line).map((text, index) => {
    const number = String(first + index).padStart(width);
    return `  ${number} | ${clip(text, column)}`.trimEnd();
  });
  const caret = `  ${' '.repeat(width)} | ${' '.repeat(caretOffset(column))}^`;
  return `${[...shown, caret].join('\n')}\n`;
}

/** Long lines are cut so that the column stays in sight. */
function clip(text: string, column: number): string {
  const start = clipStart(column);
  const end = start + FRAME_WIDTH;
  // Control characters would confuse the terminal, and the caret.
  const visible = text
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '·')
    .slice(start, end);
  return `${start > 0 ? '…' : ''}${visible}${end < text.length ? '…' : ''}`;
}

function clipStart(column: number): number {
  return column <= FRAME_WIDTH ? 0 : column - Math.floor(FRAME_WIDTH / 2);
}

function caretOffset(column: number): number {
  const start = clipStart(column);
  return column - 1 - start + (start > 0 ? 1 : 0);
}
