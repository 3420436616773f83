/**
 * Cuts the bytes of a recording into the JSON texts that it consists of: lines, elements of an array, or the WebSocket
 * messages of a HAR file. Nothing is kept beyond the text that is being read.
 */
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

/** The forms of recordings that are told apart by how they begin. */
export type Layout = 'lines' | 'array' | 'har';

/** Enough to tell a HAR file from a line that begins with `log`, and an array of frames from lines that are arrays. */
export const SNIFF_BYTES = 4096;

const HAR = /^\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment|_\w+)"/;

/** @param head the first `SNIFF_BYTES` bytes, or all there are */
export function layoutOf(head: Buffer): Layout {
  const text = head.toString('latin1').trimStart();
  if (HAR.test(text)) return 'har';
  return text.startsWith('[') && !isLineOfMany(text) ? 'array' : 'lines';
}

/** Is the first line an array of its own, with more lines behind it? */
function isLineOfMany(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || isBlank(text.slice(end))) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** Longer texts are no frames: they are counted as bad, not kept. */
const LONGEST_TEXT = 1 << 26;

export function createSplitter(layout: Layout, handlers: SplitHandlers): Splitter {
  return layout === 'lines' ? createLineSplitter(handlers) : createElementSplitter(layout, handlers);
}

/** Bytes of a text that spans chunks. */
interface Pending {
  readonly length: number;
  add(bytes: Buffer): void;
  /** The text, or undefined where it grew too long; nothing is pending afterwards. */
  take(): string | undefined;
}

function createPending(): Pending {
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

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BRACKET_OPEN = 91;
const BACKSLASH = 92;
const BRACKET_CLOSE = 93;
const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;
const SPACE = 32;

/** A string of this size still lives where the engine cleans up cheaply. */
const BLOCK_BYTES = 1 << 16;

/** Most texts are ASCII, which needs no decoding. */
function decode(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

const BLANK = /^\s*$/;

function createLineSplitter({ text: take, bad }: SplitHandlers): Splitter {
  const pending = createPending();
  let line = 1;

  const takeLine = (text: string | undefined): void => {
    if (text === undefined) bad(line);
    else if (!isBlank(text)) take(text, line);
    line++;
  };

  /** ASCII is made a string at once, and a line is a view of it. */
  const takeAscii = (lines: string): void => {
    for (let start = 0, end; (end = lines.indexOf('\n', start)) >= 0; start = end + 1) takeLine(lines.slice(start, end));
  };

  const takeUtf8 = (chunk: Buffer, from: number, to: number): void => {
    for (let start = from; start < to; ) {
      const end = chunk.indexOf(NEWLINE, start);
      takeLine(decode(chunk.subarray(start, end)));
      start = end + 1;
    }
  };

  /** Whole lines, a block at a time. */
  const takeLines = (chunk: Buffer, from: number, to: number): void => {
    for (let start = from, end; start < to; start = end) {
      const last = chunk.lastIndexOf(NEWLINE, Math.min(start + BLOCK_BYTES, to) - 1);
      end = (last >= start ? last : chunk.indexOf(NEWLINE, start)) + 1;
      const block = chunk.subarray(start, end);
      if (isAscii(block)) takeAscii(block.toString('latin1'));
      else takeUtf8(chunk, start, end);
    }
  };

  return {
    push(chunk) {
      let start = 0;
      if (pending.length > 0) {
        const end = chunk.indexOf(NEWLINE);
        pending.add(end < 0 ? chunk : chunk.subarray(0, end));
        if (end < 0) return;
        takeLine(pending.take());
        start = end + 1;
      }
      const stop = chunk.lastIndexOf(NEWLINE) + 1;
      takeLines(chunk, start, stop);
      if (Math.max(start, stop) < chunk.length) pending.add(chunk.subarray(Math.max(start, stop)));
    },
    end() {
      if (pending.length > 0) takeLine(pending.take());
    },
  };
}

function isBlank(text: string): boolean {
  return text.length === 0 || (text.charCodeAt(0) <= SPACE && BLANK.test(text));
}

/** Name of the array, in a HAR file, that holds what went over a WebSocket. */
const MESSAGES = Buffer.from('_webSocketMessages');

/**
 * Cuts out the elements of a top-level array, or of every array called `_webSocketMessages`. Brackets are counted and
 * strings stepped over; whether an element is JSON is for its taker to see.
 */
function createElementSplitter(layout: 'array' | 'har', { text: take, bad, socket }: SplitHandlers): Splitter {
  const pending = createPending();
  const key = createKeyWatch(MESSAGES);
  let line = 1;
  let depth = 0;
  let inString = false;
  /** Backslashes at the very end of the last chunk, inside a string. */
  let backslashes = 0;
  /** Depth of the elements that are cut out; 0 outside the arrays that hold them. */
  let level = 0;
  let inElement = false;
  let elementLine = 0;

  /** An element's bytes, or what this chunk has of them. */
  const finish = (bytes: Buffer): void => {
    inElement = false;
    let text: string | undefined;
    if (pending.length > 0) {
      pending.add(bytes);
      text = pending.take();
    } else {
      text = decode(bytes);
    }
    if (text === undefined) bad(elementLine);
    else take(text, elementLine);
  };

  return {
    push(chunk) {
      let elementStart = 0;
      let at = 0;
      while (at < chunk.length) {
        if (inString) {
          const start = at;
          const end = endOfString(chunk, at, backslashes);
          backslashes = end < 0 ? trailingBackslashes(chunk, at, backslashes) : 0;
          at = end < 0 ? chunk.length : end + 1;
          if (layout === 'har' && level === 0) key.string(chunk, start, end < 0 ? at : end);
          if (end >= 0) inString = false;
          continue;
        }
        const byte = chunk[at]!;
        if (byte <= SPACE) {
          if (byte === NEWLINE) line++;
          at++;
          continue;
        }
        if (level > 0 && depth === level && byte !== COMMA && byte !== BRACKET_CLOSE && !inElement) {
          inElement = true;
          elementLine = line;
          elementStart = at;
        }
        switch (byte) {
          case QUOTE:
            inString = true;
            key.begin();
            break;
          case COLON:
            key.colon();
            break;
          case COMMA:
            if (inElement && depth === level) finish(chunk.subarray(elementStart, at));
            break;
          case BRACKET_OPEN:
          case BRACE_OPEN:
            depth++;
            if (level === 0 && byte === BRACKET_OPEN && (layout === 'array' ? depth === 1 : key.isKey())) {
              level = depth;
              if (layout === 'har') socket();
            }
            key.forget();
            break;
          case BRACKET_CLOSE:
          case BRACE_CLOSE:
            if (inElement && depth === level) finish(chunk.subarray(elementStart, at));
            if (depth === level) level = 0;
            depth = Math.max(0, depth - 1);
            break;
          default:
        }
        at++;
      }
      if (inElement) pending.add(chunk.subarray(elementStart));
    },
    end() {
      if (inElement) bad(elementLine);
      else if (depth > 0) bad(line);
    },
  };
}

/** @returns the offset of the quote that ends the string, or -1 */
function endOfString(chunk: Buffer, from: number, carried: number): number {
  for (let at = from; ; at++) {
    at = chunk.indexOf(QUOTE, at);
    if (at < 0) return -1;
    let before = at;
    while (before > from && chunk[before - 1] === BACKSLASH) before--;
    const count = at - before + (before === from ? carried : 0);
    if (count % 2 === 0) return at;
  }
}

function trailingBackslashes(chunk: Buffer, from: number, carried: number): number {
  let at = chunk.length;
  while (at > from && chunk[at - 1] === BACKSLASH) at--;
  return chunk.length - at + (at === from ? carried : 0);
}

/** Was the last string a key of a certain name? A string may come in pieces. */
interface KeyWatch {
  begin(): void;
  string(chunk: Buffer, start: number, end: number): void;
  colon(): void;
  forget(): void;
  isKey(): boolean;
}

function createKeyWatch(name: Buffer): KeyWatch {
  let matched = 0;
  let isKey = false;
  return {
    begin() {
      matched = 0;
      isKey = false;
    },
    string(chunk, start, end) {
      const length = end - start;
      const fits =
        matched >= 0 &&
        matched + length <= name.length &&
        chunk.compare(name, matched, matched + length, start, end) === 0;
      matched = fits ? matched + length : -1;
    },
    colon() {
      isKey = matched === name.length;
    },
    forget() {
      isKey = false;
      matched = 0;
    },
    isKey: () => isKey,
  };
}
