/**
 * Cuts the bytes of a recording into the JSON texts that it consists of: lines, elements of an array, or the WebSocket
 * messages of a HAR file. Nothing is kept beyond the text that is being read.
 */
import { isAscii } from 'node:buffer';
import { createElementSplitter } from './elements.js';
import { createPending, decode, type SplitHandlers, type Splitter } from './text.js';

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

/** A splitter for a recording that begins in a certain way. */
export function createSplitter(layout: Layout, handlers: SplitHandlers): Splitter {
  return layout === 'lines' ? createLineSplitter(handlers) : createElementSplitter(layout, handlers);
}

const NEWLINE = 10;
const SPACE = 32;
const BLANK = /^\s*$/;

/** A string of this size still lives where the engine cleans up cheaply. */
const BLOCK_BYTES = 1 << 16;

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
    for (let start = 0, end; (end = lines.indexOf('\n', start)) >= 0; start = end + 1) {
      takeLine(lines.slice(start, end));
    }
  };

  const takeUtf8 = (chunk: Buffer, from: number, to: number): void => {
    for (let start = from; start < to;) {
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
