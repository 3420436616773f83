/**
 * Cuts a JSON document into the elements of its arrays, without reading it as a whole. Brackets are counted and
 * strings stepped over; whether an element is JSON is for its taker to see.
 */
import { createPending, decode, type SplitHandlers, type Splitter } from './text.js';

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

/** Name of the array, in a HAR file, that holds what went over a WebSocket. */
const MESSAGES = Buffer.from('_webSocketMessages');

/** Cuts out the elements of a top-level array, or of every array called `_webSocketMessages`. */
export function createElementSplitter(layout: 'array' | 'har', { text: take, bad, socket }: SplitHandlers): Splitter {
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
