/** The lines of a file around a position. */
import type { Position } from './problem.js';

const FRAME_WIDTH = 110;

/** The line before, the line itself, and a caret under the column. */
export function codeFrame(source: string, { line, column }: Position): string {
  const lines = source.split(/\r?\n/, line);
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
