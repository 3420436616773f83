/** `realtime-events check`: recorded sessions against what the catalogue says of frames and of their order. */
import { readWholeCatalogue } from '../catalogue/index.js';
import { checkRecordings, checkReport, isFaulty } from '../check/index.js';
import { progressBar } from '../recording/index.js';
import { printReport, type ReportFormat } from '../report/index.js';
import { wantsColour, type Context } from './context.js';

export interface CheckOptions {
  readonly spec: string;
  /** The surface that is spoken; found out where absent. */
  readonly surface?: string;
  /** Sender of frames whose recording does not say it. */
  readonly direction?: string;
  readonly transport?: string;
  /** The recordings lack frames. */
  readonly partial?: boolean;
  /** List what the catalogue explains, too. */
  readonly explained?: boolean;
  readonly format: ReportFormat;
}

/**
 * @param files recordings; `-` is standard input
 * @returns the exit code: 1 where a frame does not fit, or breaks the order and nobody has explained it, or where a document ends too early
 * @throws UserError (exit code 2) where no recording can be read that holds a frame
 */
export async function check(
  files: readonly string[],
  { spec, format, explained = false, ...options }: CheckOptions,
  { stdout, stderr, env }: Context,
): Promise<number> {
  const { model } = readWholeCatalogue(spec);
  const bar = progressBar(stderr);
  try {
    const result = await checkRecordings(files, model, { ...options, ...(bar && { onProgress: bar.onProgress }) });
    bar?.end();
    stdout.write(printReport(checkReport(result, { explained }), format, { colour: wantsColour(stdout, env) }));
    return isFaulty(result) ? 1 : 0;
  } finally {
    bar?.end();
  }
}
