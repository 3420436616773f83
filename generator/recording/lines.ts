/** JSON lines. */
import { StringDecoder } from 'node:string_decoder';
import type { Piece, ValueReader } from './value-reader.js';

/** Longer lines are no frames: they are told as no JSON, not kept. */
const LONGEST_LINE = 1 << 26;

export function createLineReader(): ValueReader {
  const decoder = new StringDecoder('utf8');
  let line = 1;
  /** What there is of a line that has not ended yet; undefined once it is too long. */
  let rest: string | undefined = '';

  const keep = (text: string): void => {
    if (rest !== undefined) rest = rest.length + text.length > LONGEST_LINE ? undefined : rest + text;
  };

  const add = (pieces: Piece[], text: string | undefined): void => {
    const here = line++;
    if (text?.trim() === '') return;
    try {
      if (text !== undefined) return void pieces.push({ line: here, value: JSON.parse(text) as unknown });
    } catch {
      // Told below.
    }
    pieces.push({ line: here, problem: 'not-json' });
  };

  return {
    push(bytes) {
      const [first = '', ...lines] = decoder.write(bytes).split('\n');
      keep(first);
      const last = lines.pop();
      if (last === undefined) return [];
      const pieces: Piece[] = [];
      add(pieces, rest);
      for (const text of lines) add(pieces, text);
      rest = last;
      return pieces;
    },
    end() {
      keep(decoder.end());
      const pieces: Piece[] = [];
      add(pieces, rest);
      return pieces;
    },
  };
}
