/** Offsets in a text → lines and columns, both counted from 1. */
import type { Position } from '../report/problem.js';

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The offset of each line, for many look-ups in one text. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** @param lines what `lineStarts` says of the text */
export function positionIn(lines: readonly number[], offset: number): Position {
  let [line, beyond] = [0, lines.length];
  while (beyond - line > 1) {
    const middle = Math.floor((line + beyond) / 2);
    if (lines[middle]! <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - lines[line]! + 1 };
}
