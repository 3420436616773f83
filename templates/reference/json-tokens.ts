/** What JSON is made of, for colours: keys, strings, numbers, words. Text that is no JSON has parts that are none of them. */
import { createScanner } from 'jsonc-parser';

export const TOKEN_KINDS = ['key', 'string', 'number', 'word'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface Token {
  readonly kind: TokenKind | '{' | '}' | '[' | ']' | ',' | ':' | 'other';
  readonly offset: number;
  readonly length: number;
}

/** The scanner's kinds by number: their names are a `const enum`, which modules that are compiled one by one cannot import. */
const KINDS: readonly Token['kind'][] = [
  'other',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'word',
  'word',
  'word',
  'string',
  'number',
];

const WHITE_SPACE = [14, 15];
const END = 17;

/** The tokens of a text; a string before a colon is a key. */
export function* jsonTokens(text: string): Generator<Token> {
  const scanner = createScanner(text);
  let string: Token | undefined;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (WHITE_SPACE.includes(kind)) continue;
    const token: Token = {
      kind: KINDS[kind] ?? 'other',
      offset: scanner.getTokenOffset(),
      length: scanner.getTokenLength(),
    };
    if (string) yield token.kind === ':' ? { ...string, kind: 'key' } : string;
    string = token.kind === 'string' ? token : undefined;
    if (!string) yield token;
  }
  if (string) yield string;
}
