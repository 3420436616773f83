/** `realtime-events report`: recorded sessions in a page that shows them, to go with a bug report. */
import { readFileSync } from 'node:fs';
import { bugReport, type BugReport } from '../bug-report/index.js';
import { readWholeCatalogue } from '../catalogue/index.js';
import { GENERATED_NOTE } from '../emit/print.js';
import { readTemplates } from '../emit/templates.js';
import { writeAtomically } from '../emit/write.js';
import { progressBar } from '../recording/index.js';
import { shown } from '../report/paths.js';
import { plural, UserError } from '../report/problem.js';
import type { Context } from './context.js';

export interface ReportOptions {
  readonly spec: string;
  /** The page. */
  readonly out: string;
  /** Take out all that people said. */
  readonly redact?: boolean;
  /** The surface that is spoken; found out where absent. */
  readonly surface?: string;
  /** Sender of frames whose recording does not say it. */
  readonly direction?: string;
}

/**
 * @param files recordings; `-` is standard input
 * @returns the exit code
 * @throws UserError (exit code 2) where a recording cannot be read or holds no frame, where there is too much in them, or where
 *   something else stands where the page would
 */
export async function report(
  files: readonly string[],
  { spec, out, ...options }: ReportOptions,
  { root, stdout, stderr }: Context,
): Promise<number> {
  refuseOthers(out);
  const { model } = readWholeCatalogue(spec);
  const bar = progressBar(stderr);
  try {
    const { page: programme } = readTemplates(root);
    const made = await bugReport(files, model, programme, { ...options, ...(bar && { onProgress: bar.onProgress }) });
    writeAtomically(out, made.page);
    bar?.end();
    stdout.write(summary(made, out, options.redact === true));
    return 0;
  } finally {
    bar?.end();
  }
}

/** An earlier report may be replaced, and nothing else: it might be the recording. */
function refuseOthers(out: string): void {
  let head: string;
  try {
    head = readFileSync(out, 'utf8').slice(0, 200);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new UserError(`${shown(out)}: can't be replaced: ${(error as NodeJS.ErrnoException).code}`, 2);
  }
  if (head.startsWith('<!doctype html>') && head.includes(GENERATED_NOTE)) return;
  throw new UserError(`${shown(out)} is there already, and is no report: choose another name with --out`, 2);
}

function summary({ page, sessions, frames, leftovers }: BugReport, out: string, isRedacted: boolean): string {
  const size = `${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`;
  const content = isRedacted
    ? 'texts and sound are taken out'
    : 'everything that was said is in it (--redact takes it out)';
  const left =
    leftovers > 0
      ? `; ${plural(leftovers, 'value')} that ${leftovers === 1 ? 'is no frame is' : 'are no frames are'} left out`
      : '';
  return `${shown(out)}: ${plural(sessions, 'session')} with ${plural(frames, 'frame')}, ${size}; ${content}${left}\n`;
}
