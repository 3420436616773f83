/** Where a text stops being JSON. Browsers say it in words of their own, or not at all. */
import { jsonTokens, type Token } from '../json-tokens.js';

export interface SyntaxProblem {
  readonly offset: number;
  /** What could stand there. */
  readonly expected: string;
}

type Awaited =
  'a value' | 'a value or ]' | 'a key or }' | 'a key' | 'a colon' | 'a comma or ]' | 'a comma or }' | 'nothing more';

/** @returns the first problem; undefined where the text is JSON */
export function syntaxProblem(text: string): SyntaxProblem | undefined {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'a value';
  let end = 0;
  for (const token of jsonTokens(text)) {
    const next: Awaited | undefined = isWhole(token, text) ? step(token.kind, awaited, open) : undefined;
    if (!next) return { offset: token.offset, expected: awaited };
    awaited = next;
    end = token.offset + token.length;
  }
  return awaited === 'nothing more' ? undefined : { offset: end, expected: awaited };
}

/** What may come after a token; undefined where the token itself may not. */
function step(kind: Token['kind'], awaited: Awaited, open: ('{' | '[')[]): Awaited | undefined {
  switch (kind) {
    case '{':
    case '[':
      if (!awaited.startsWith('a value')) return undefined;
      open.push(kind);
      return kind === '{' ? 'a key or }' : 'a value or ]';
    case '}':
    case ']':
      if (!awaited.endsWith(kind)) return undefined;
      open.pop();
      return afterValue(open);
    case ',':
      if (!awaited.startsWith('a comma')) return undefined;
      return open.at(-1) === '{' ? 'a key' : 'a value';
    case ':':
      return awaited === 'a colon' ? 'a value' : undefined;
    case 'key':
    case 'string':
      if (awaited.startsWith('a key')) return 'a colon';
      return awaited.startsWith('a value') ? afterValue(open) : undefined;
    case 'number':
    case 'word':
      return awaited.startsWith('a value') ? afterValue(open) : undefined;
    default:
      return undefined;
  }
}

function afterValue(open: readonly ('{' | '[')[]): Awaited {
  const last = open.at(-1);
  return last === undefined ? 'nothing more' : last === '{' ? 'a comma or }' : 'a comma or ]';
}

/** A string may lack its end, and a number have a leading zero. */
function isWhole({ kind, offset, length }: Token, text: string): boolean {
  if (kind !== 'string' && kind !== 'key' && kind !== 'number') return true;
  try {
    JSON.parse(text.slice(offset, offset + length));
    return true;
  } catch {
    return false;
  }
}
