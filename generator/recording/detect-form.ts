/**
 * The JSON values that a recording consists of: lines, elements of an array, or the WebSocket messages of a HAR file.
 * Nothing is kept beyond the value that is being read.
 */
import { createDocumentReader } from './array-or-har.js';
import { createLineReader } from './lines.js';
import type { Piece, ValueReader } from './value-reader.js';

/** The forms of recordings that are told apart by how they begin. */
type Form = 'lines' | 'array' | 'har';

/** Enough to tell a HAR file from a line that begins with `log`, and an array of frames from lines that are arrays. */
const SNIFF_BYTES = 4096;

const HAR = /^\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment|_\w+)"/;

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** A reader that finds out by itself which form the recording has. */
export function createValueReader(): ValueReader {
  let head = Buffer.alloc(0);
  let reader: ValueReader | undefined;
  const begin = (): Piece[] => {
    const bytes = head.indexOf(BYTE_ORDER_MARK) === 0 ? head.subarray(BYTE_ORDER_MARK.length) : head;
    const form = formOf(bytes);
    reader = form === 'lines' ? createLineReader() : createDocumentReader(form);
    return reader.push(bytes);
  };
  return {
    push(bytes) {
      if (reader) return reader.push(bytes);
      head = Buffer.concat([head, bytes]);
      return head.length < SNIFF_BYTES ? [] : begin();
    },
    end: () => [...(reader ? [] : begin()), ...reader!.end()],
  };
}

function formOf(head: Buffer): Form {
  const text = head.subarray(0, SNIFF_BYTES).toString('latin1').trimStart();
  if (HAR.test(text)) return 'har';
  return text.startsWith('[') && !isLineOfMany(text) ? 'array' : 'lines';
}

/** Is the first line an array of its own, with more lines behind it? */
function isLineOfMany(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(end).trim() === '') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
