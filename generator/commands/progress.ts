/** A line on a terminal that says how far a long read has come. Nothing is written where nobody watches. */
import path from 'node:path';
import type { Context } from '../context.js';

export interface Progress {
  readonly file: string;
  readonly bytes: number;
  /** Absent where the size is not known. */
  readonly total?: number;
}

export interface ProgressBar {
  show(progress: Progress): void;
  /** Takes the line away. */
  clear(): void;
}

const CELLS = 30;
/** Often enough to look alive, seldom enough to cost nothing. */
const MS_BETWEEN = 100;

export function progressBar({ stderr }: Context, now: () => number = Date.now): ProgressBar {
  let shownAt = -Infinity;
  let isShown = false;
  return {
    show(progress) {
      if (stderr.isTTY !== true || now() - shownAt < MS_BETWEEN) return;
      shownAt = now();
      isShown = true;
      stderr.write(`\r\u001b[K${lineOf(progress)}`);
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}

function lineOf({ file, bytes, total }: Progress): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const name = path.posix.basename(file);
  if (total === undefined || total === 0) return `${size} of ${name}`;
  const part = Math.min(1, bytes / total);
  const bar = '█'.repeat(Math.round(part * CELLS)).padEnd(CELLS, '░');
  return `${bar} ${String(Math.floor(part * 100)).padStart(3)} % ${size} of ${name}`;
}
