/**
 * Recordings → sessions → frames: the one door for all that reads recorded traffic. JSON lines, JSON arrays and HAR files, packed
 * with gzip or not, from files or standard input; memory does not grow with their size.
 *
 * ```ts
 * for await (const each of readRecordings(['session.jsonl'], [surface])) {
 *   switch (each.kind) {
 *     case 'frame': // each.tag, each.value, each.direction, each.time, each.session, at each.file:each.line
 *     case 'end': // nothing more comes of each.session
 *     default: // 'not-json', 'cut-off', 'no-frame': why there is no frame at each.file:each.line
 *   }
 * }
 * ```
 *
 * Frames may be bare, inside an envelope, or JSON text inside one; the form is found out. Frames hold people's speech: what is read
 * here must not get into a report, but for what `shownWord` and `shownTag` let through.
 */
import type { Surface } from '../model/index.js';
import { shown } from '../report/paths.js';
import { UserError } from '../report/problem.js';
import { readBytes, type SourceOptions } from './bytes.js';
import { RecordedFile } from './file.js';
import type { Recorded } from './recorded.js';
import { createValueReader } from './values.js';

export type { ReadingProgress } from './bytes.js';
export { progressBar } from './progress.js';
export type * from './recorded.js';
export { isWord, limitedName, MORE, shownTag, shownWord } from './shown-names.js';
export type { Sender } from './senders.js';
export type { RecordedSession } from './sessions.js';

export interface RecordingOptions extends SourceOptions {
  /** Sender of all frames, where the recordings do not say it. */
  readonly direction?: string;
}

/**
 * Reads recordings one after the other. A session is a connection: a WebSocket of a HAR file, or what the recorder's envelopes
 * name as one; and another one begins wherever an event comes again that begins what a session has only one of, as the
 * surface's description of sessions says.
 *
 * @param files paths; `-` is standard input
 * @param surfaces the APIs that may be spoken: their tags tell frames from envelopes, and who sent them
 * @returns frames and what is none, in the order of the files
 * @throws UserError (exit code 2) where a file cannot be read or holds no frame
 */
export async function* readRecordings(
  files: readonly string[],
  surfaces: readonly Surface[],
  options: RecordingOptions = {},
): AsyncGenerator<Recorded, void, undefined> {
  if (files.length === 0) throw new UserError('no file of recorded traffic was named', 2);
  const count = { sessions: 0, frames: 0 };
  for (const file of files) {
    const name = recordingName(file);
    const recording = new RecordedFile(name, surfaces, options.direction, count);
    const values = createValueReader();
    for await (const bytes of readBytes(file, name, options)) {
      for (const each of recording.take(values.push(bytes))) yield each;
    }
    for (const each of recording.take(values.end())) yield each;
    for (const each of recording.end()) yield each;
  }
}

/** What reports call a file. */
export function recordingName(file: string): string {
  return file === '-' ? 'stdin' : shown(file);
}
