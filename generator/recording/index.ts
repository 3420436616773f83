/**
 * Recordings → sessions → frames: the one door for all that reads recorded traffic. JSON lines, JSON arrays and HAR files, packed
 * with gzip or not, from files or standard input; memory does not grow with their size.
 *
 * ```ts
 * for await (const each of readRecordings(['session.jsonl'], [surface])) {
 *   switch (each.kind) {
 *     case 'frame': // each.tag, each.value, each.direction, each.time, each.session, at each.file:each.line
 *     case 'end': // nothing more comes of each.session
 *     case 'unreadable': // each.why there is nothing (more) of each.file
 *     default: // 'not-json', 'cut-off', 'no-frame': why there is no frame at each.file:each.line
 *   }
 * }
 * ```
 *
 * Frames may be bare, inside an envelope, or JSON text inside one; the form is found out. Frames hold people's speech: what is read
 * here must not get into a report, but for what `shownWord` and `shownTag` let through.
 */
import type { Model, Surface } from '../model/index.js';
import { chooseByName } from '../report/choose-by-name.js';
import { shown } from '../report/paths.js';
import { UserError } from '../report/problem.js';
import { readBytes, type SourceOptions } from './bytes.js';
import { RecordedFile } from './recorded-file.js';
import type { Recorded } from './recording-parts.js';
import { SurfaceSorter, type Spoken } from './surface-sorter.js';
import { createValueReader } from './detect-form.js';

export type { ReadingProgress } from './bytes.js';
export { eventOfFrame } from './event-of-frame.js';
export { progressBar } from './progress.js';
export type * from './recording-parts.js';
export { keptOf } from './kept-of-session.js';
export { isWord, limitedName, MORE, shownTag, shownWord } from './shown-names.js';
export type { Sender } from './senders.js';
export type { RecordedSession } from './split-sessions.js';
export type { Spoken, SpokenEnd, SpokenFrame } from './surface-sorter.js';

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
 * @returns frames and what is none, in the order of the files; a file of no use is told where others are of use
 * @throws UserError (exit code 2) where no file can be read that holds a frame
 */
export async function* readRecordings(
  files: readonly string[],
  surfaces: readonly Surface[],
  options: RecordingOptions = {},
): AsyncGenerator<Recorded, void, undefined> {
  for await (const batch of readBatches(files, surfaces, options)) for (const each of batch) yield each;
}

/** What is recorded, in batches that are to be taken one after the other. */
async function* readBatches(
  files: readonly string[],
  surfaces: readonly Surface[],
  options: RecordingOptions,
): AsyncGenerator<Iterable<Recorded>, void, undefined> {
  if (files.length === 0) throw new UserError('no file of recorded traffic was named', 2);
  const count = { sessions: 0, frames: 0 };
  let problem: UserError | undefined;
  for (const file of files) {
    const name = recordingName(file);
    const recording = new RecordedFile(name, surfaces, options.direction, count);
    const values = createValueReader();
    try {
      for await (const bytes of readBytes(file, name, options)) yield recording.take(values.push(bytes));
      yield recording.take(values.end());
      recording.assertFrames();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problem ??= error;
      yield [{ kind: 'unreadable', file: name, why: error.message }];
    }
    yield recording.end();
  }
  if (problem && count.frames === 0) throw problem;
}

export interface SessionOptions extends RecordingOptions {
  /** The surface that all sessions speak; found out for each where absent. */
  readonly surface?: string;
  /** The surface that a session speaks unless another fits better. */
  readonly preferred?: string;
}

/**
 * Reads recordings, each session as one of the surface that it speaks.
 *
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) as `readRecordings` does, and where the model has no such surface or direction
 */
export async function* readSessions(
  files: readonly string[],
  model: Model,
  options: SessionOptions = {},
): AsyncGenerator<Spoken, void, undefined> {
  const { surface, preferred, direction } = options;
  const surfaces = surface === undefined ? model.surfaces : [chooseByName('surface', surface, model.surfaces)];
  const first = preferred === undefined ? undefined : chooseByName('surface', preferred, model.surfaces);
  if (direction !== undefined) {
    const named = first ? [first] : surfaces;
    chooseByName(
      'direction',
      direction,
      named.flatMap(({ directions }) => directions),
    );
  }
  const sorter = new SurfaceSorter(model, surfaces, first);
  for await (const batch of readBatches(files, surfaces, options)) {
    for (const recorded of batch) for (const each of sorter.take(recorded)) yield each;
  }
}

/** What reports call a file. */
export function recordingName(file: string): string {
  return file === '-' ? 'stdin' : shown(file);
}
