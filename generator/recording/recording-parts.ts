/** What a recording consists of. */
import type { JsonObject } from '../model/json.js';
import type { Sender } from './senders.js';
import type { RecordedSession } from './split-sessions.js';

/** Where something stands in a recording. */
export interface RecordedPlace {
  /** The file as reports call it. */
  readonly file: string;
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
}

export interface RecordedFrame extends RecordedPlace {
  readonly kind: 'frame';
  /** Counted from 1, over all files of a run. */
  readonly number: number;
  readonly session: RecordedSession;
  /** The tag, of a known event or not. */
  readonly tag: string;
  readonly value: JsonObject;
  /** Name of the direction, where it is known by now. */
  readonly direction: string | undefined;
  /** Who sent it: tells the direction of an unknown event later, if a known one of the same sender comes. */
  readonly sender: Sender;
  /** Milliseconds since 1970, or since the recorder's own beginning; undefined where the recording does not say it. */
  readonly time: number | undefined;
}

/**
 * Something without a frame: a line or element that is no JSON; the place from which on a document is no JSON, and behind which
 * nothing was read; JSON in which no frame was found.
 */
export interface Leftover extends RecordedPlace {
  readonly kind: 'not-json' | 'cut-off' | 'no-frame';
}

/** A file that cannot be read, or holds no frame. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  /** The file as reports call it. */
  readonly file: string;
  /** What is wrong with it: a sentence that names it. */
  readonly why: string;
}

/** Comes behind the last frame of a session. */
export interface SessionEnd {
  readonly kind: 'end';
  readonly session: RecordedSession;
}

export type Recorded = RecordedFrame | Leftover | UnreadableFile | SessionEnd;
