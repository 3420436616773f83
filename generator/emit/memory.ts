/** Memory of great catalogues. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this much heap, in bytes, collecting would cost more than it is worth. */
const WORTH_COLLECTING = 240e6;

let collect: (() => void) | undefined;

/**
 * Lets go of what a stage of the pipeline has left behind. The engine would rather let the heap grow threefold: for 10,000
 * events that is 200 MB more.
 */
export function letGo(): void {
  if (process.memoryUsage.rss() < WORTH_COLLECTING || process.memoryUsage().heapUsed < WORTH_COLLECTING) return;
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void;
  collect();
}
