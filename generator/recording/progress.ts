/** A progress bar for people who wait at a terminal. */
import type { ReadingProgress } from './bytes.js';

export interface ProgressBar {
  readonly onProgress: (progress: ReadingProgress) => void;
  /** Takes the bar away. */
  end(): void;
}

/** What is done sooner needs no bar; a bar that moves faster cannot be read. */
const PATIENCE_MS = 500;
const STEP_MS = 100;

const WIDTH = 30;
const CLEAR_LINE = '\r\u001b[K';

/**
 * @param stream where the bar is drawn: standard error, so that it never mixes with results
 * @param now milliseconds of a clock
 * @returns undefined where the stream is no terminal
 */
export function progressBar(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  now: () => number = () => performance.now(),
): ProgressBar | undefined {
  if (stream.isTTY !== true) return undefined;
  let next = now() + PATIENCE_MS;
  let isDrawn = false;
  return {
    onProgress(progress) {
      if (now() < next) return;
      next = now() + STEP_MS;
      isDrawn = true;
      stream.write(`${CLEAR_LINE}${barText(progress)}`);
    },
    end() {
      if (isDrawn) stream.write(CLEAR_LINE);
    },
  };
}

function barText({ file, bytes, total }: ReadingProgress): string {
  const read = `${(bytes / 1e6).toFixed(0)} MB`;
  if (total === undefined || total === 0) return `${file}  ${read}`;
  const part = Math.min(1, bytes / total);
  const done = Math.round(part * WIDTH);
  const percent = `${Math.floor(part * 100)} %`.padStart(5);
  return `[${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${percent} of ${(total / 1e6).toFixed(0)} MB  ${file}`;
}
