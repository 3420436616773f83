/** Finds the text of a frame in the text of an envelope. */
import { jsonTokens } from '../json-tokens.js';
import type { Span } from './split.js';

/** The text of a frame, and where it stands. */
export interface Unwrapped {
  readonly text: string;
  readonly span: Span;
  /** The frame stood there as a text in quotes, whose places are not those of the frame. */
  readonly isQuoted: boolean;
}

/**
 * @param text JSON
 * @param path keys that lead to the frame; JSON in a string on the way is opened
 */
export function unwrap(text: string, path: readonly string[]): Unwrapped {
  let found = opened({ text, span: { offset: 0, length: text.length }, isQuoted: false });
  for (const key of path) {
    const inside = memberSpan(found.text, key);
    if (!inside) break;
    const { offset, length } = inside;
    const span = found.isQuoted ? found.span : { offset: found.span.offset + offset, length };
    found = opened({ ...found, text: found.text.slice(offset, offset + length), span });
  }
  return found;
}

/** The JSON in a string instead of the string. */
function opened(found: Unwrapped): Unwrapped {
  let { text, isQuoted } = found;
  while (text.startsWith('"')) {
    const inside = JSON.parse(text) as string;
    if (!/^\s*[{["]/.test(inside)) break;
    text = inside.trim();
    isQuoted = true;
  }
  return { ...found, text, isQuoted };
}

/** The value under a key of an object; the last one where the key stands twice, as for `JSON.parse`. */
function memberSpan(text: string, key: string): Span | undefined {
  let found: Span | undefined;
  let depth = 0;
  let isNext = false;
  let start: number | undefined;
  for (const { kind, offset, length } of jsonTokens(text)) {
    if (kind === '}' || kind === ']') depth--;
    if (kind === 'key' && depth === 1) isNext = JSON.parse(text.slice(offset, offset + length)) === key;
    else if (isNext && kind !== ':') {
      start ??= offset;
      const isOpen = kind === '{' || kind === '[' || depth > 1;
      if (!isOpen) {
        found = { offset: start, length: offset + length - start };
        [isNext, start] = [false, undefined];
      }
    }
    if (kind === '{' || kind === '[') depth++;
  }
  return found;
}
