/** A JSON document that is too large to be read as a whole: an array of values, or a HAR file with WebSocket messages. */
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { Piece, ValueReader } from './value-reader.js';

interface Form {
  /** The path of the values that are wanted. */
  readonly path: string;
  /** How many brackets are open around such a value. */
  readonly depth: number;
  /** Which of them holds the messages of one WebSocket, counted from the outermost. */
  readonly socket?: number;
}

const FORMS: Readonly<Record<'array' | 'har', Form>> = {
  array: { path: '$.*', depth: 1 },
  har: { path: '$.log.entries.*._webSocketMessages.*', depth: 5, socket: 3 },
};

const NEWLINE = 10;

export function createDocumentReader(form: 'array' | 'har'): ValueReader {
  const { path, depth: wanted, socket } = FORMS[form];
  const tokenizer = new Tokenizer();
  const parser = new TokenParser({ paths: [path], keepStack: false });
  const lines = createLineCounter();
  let pieces: Piece[] = [];
  let depth = 0;
  let line = 1;
  let isWhole = false;
  let isBroken = false;

  tokenizer.onToken = (token) => {
    const { token: kind, offset } = token;
    const isEnd = kind === TokenType.RIGHT_BRACE || kind === TokenType.RIGHT_BRACKET;
    if (isEnd) depth--;
    // A value may end with the last token of this depth; it began with the first one.
    else if (depth === wanted) line = lines.at(offset);
    if (kind === TokenType.LEFT_BRACE || kind === TokenType.LEFT_BRACKET) depth++;
    parser.write(token);
  };
  parser.onValue = ({ value, stack }) => {
    const number = socket === undefined ? undefined : Number(stack[socket]?.key);
    pieces.push({ line, value, ...(number !== undefined && { socket: number }) });
  };
  parser.onEnd = () => void (isWhole = true);

  /** Runs a step; with what is no JSON the reading ends. */
  const attempt = (step: () => void): Piece[] => {
    pieces = [];
    if (isBroken) return pieces;
    try {
      step();
    } catch {
      isBroken = true;
      pieces.push({ line: lines.last(), problem: 'cut-off' });
    }
    return pieces;
  };

  return {
    push: (bytes) =>
      attempt(() => {
        lines.begin(bytes);
        tokenizer.write(bytes);
        lines.end();
      }),
    end: () =>
      attempt(() => {
        tokenizer.end();
        if (!isWhole) parser.end();
      }),
  };
}

interface LineCounter {
  begin(bytes: Buffer): void;
  /** The line of a byte of the document, counted from 0: of these bytes, or of a string that began before them. */
  at(offset: number): number;
  end(): void;
  /** The last line that was asked for. */
  last(): number;
}

/** Lines are counted up to where somebody asks. */
function createLineCounter(): LineCounter {
  let bytes: Buffer = Buffer.alloc(0);
  let start = 0;
  let counted = 0;
  let line = 1;
  const countTo = (end: number): void => {
    for (let at = bytes.indexOf(NEWLINE, counted); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) line++;
    counted = Math.max(counted, end);
  };
  return {
    begin(next) {
      start += bytes.length;
      bytes = next;
      counted = 0;
    },
    at(offset) {
      countTo(offset - start);
      return line;
    },
    end: () => countTo(bytes.length),
    last: () => line,
  };
}
