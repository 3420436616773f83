/** What the two ways of cutting a recording into texts have in common. */
import { isAscii } from 'node:buffer';

/**
 * Takes one JSON text.
 *
 * @param line where it begins, counted from 1
 */
export type TakeText = (text: string, line: number) => void;

export interface SplitHandlers {
  readonly text: TakeText;
  /** Something that cannot be read: a text beyond all bounds, or an end in the middle of one. */
  readonly bad: (line: number) => void;
  /** Messages of another WebSocket begin. */
  readonly socket: () => void;
}

export interface Splitter {
  push(chunk: Buffer): void;
  end(): void;
}

/** Longer texts are no frames: they are counted as bad, not kept. */
const LONGEST_TEXT = 1 << 26;

/** Bytes of a text that spans chunks. */
export interface Pending {
  readonly length: number;
  add(bytes: Buffer): void;
  /** The text, or undefined where it grew too long; nothing is pending afterwards. */
  take(): string | undefined;
}

export function createPending(): Pending {
  let parts: Buffer[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(bytes) {
      length += bytes.length;
      if (length > LONGEST_TEXT) parts = [];
      else parts.push(Buffer.from(bytes));
    },
    take() {
      const text = length > LONGEST_TEXT ? undefined : Buffer.concat(parts).toString();
      parts = [];
      length = 0;
      return text;
    },
  };
}

/** Most texts are ASCII, which needs no decoding. */
export function decode(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}
