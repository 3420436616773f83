/** Cuts what somebody pasted into frames: one, an array of them, one a line, or one behind the other. */
import { jsonTokens } from '../json-tokens.js';

/** A piece of the text. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

export function splitFrames(text: string): Span[] {
  if (isJson(text)) return elementsOf(text) ?? [trimmed(text, 0, text.length)];
  const lines = linesOf(text);
  // One broken line must not swallow those behind it.
  const whole = lines.filter((line) => isJson(textAt(text, line))).length;
  return whole > 0 && whole * 2 >= lines.length ? lines : valuesIn(text);
}

export function textAt(text: string, { offset, length }: Span): string {
  return text.slice(offset, offset + length);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A span without the white space around it. */
function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const offset = from + piece.length - piece.trimStart().length;
  return { offset, length: piece.trim().length };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const line = trimmed(text, from, to);
    if (line.length > 0) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The elements of an array; undefined where the text is none. */
function elementsOf(text: string): Span[] | undefined {
  const whole = trimmed(text, 0, text.length);
  return text[whole.offset] === '[' ? spansAt(text, 1) : undefined;
}

/** Values one behind the other; what is never closed reaches to the end. */
function valuesIn(text: string): Span[] {
  const values = spansAt(text, 0);
  return values.length > 0 ? values : [trimmed(text, 0, text.length)].filter(({ length }) => length > 0);
}

/** The values around which so many brackets are open. */
function spansAt(text: string, wanted: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start: number | undefined;
  let end = 0;
  const finish = (): void => {
    if (start !== undefined) spans.push(trimmed(text, start, end));
    start = undefined;
  };
  for (const { kind, offset, length } of jsonTokens(text)) {
    const isEnd = kind === '}' || kind === ']';
    if (isEnd) depth = Math.max(0, depth - 1);
    if (depth === wanted && start === undefined && !isEnd && kind !== ',') start = offset;
    end = offset + length;
    if (kind === '{' || kind === '[') depth++;
    else if (depth === wanted && isEnd) finish();
    else if (depth === wanted && kind === ',') {
      end = offset;
      finish();
    }
  }
  finish();
  return spans;
}
