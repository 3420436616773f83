/** The tag of a frame without parsing it, for relays that forward most frames untouched. */

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/**
 * Finds the value of an object's first field of that name. Right for every JSON text, whatever the order of the fields
 * and whatever stands in nested objects and strings; text that is not JSON may get any answer, but never an exception.
 *
 * @param text a frame
 * @param path name of the field that holds the tag, behind the names of those that it is inside
 * @returns the tag; undefined where the text is no object, has no such field, or has something else than a string there
 */
export function peekField(text: string, ...path: readonly string[]): string | undefined {
  const at = startOfTag(text, path);
  return text.charCodeAt(at) === QUOTE ? stringAt(text, at, endOfString(text, at)) : undefined;
}

/**
 * The same where tags are integers.
 *
 * @returns the tag; undefined where there is no such field, or it has something else than an integer
 */
export function peekInteger(text: string, ...path: readonly string[]): number | undefined {
  NUMBER.lastIndex = startOfTag(text, path);
  const number = Number(NUMBER.exec(text)?.[0]);
  return Number.isInteger(number) ? number : undefined;
}

const NUMBER = /-?\d[\d.eE+-]*/y;

function startOfTag(text: string, path: readonly string[]): number {
  return path.reduce((at, field) => startOfField(text, at, field), skipSpace(text, 0));
}

/**
 * Where the value of an object's first field of that name begins; the end of the text where there is none.
 *
 * @param start where the object begins
 */
function startOfField(text: string, start: number, field: string): number {
  let at = start;
  if (text.charCodeAt(at) !== OPENING_BRACE) return text.length;
  do {
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) !== QUOTE) return text.length;
    const end = endOfString(text, at);
    const isField = stringAt(text, at, end) === field;
    // The colon stands here.
    at = skipSpace(text, skipSpace(text, end) + 1);
    if (isField) return at;
    at = skipSpace(text, endOfValue(text, at));
  } while (text.charCodeAt(at) === COMMA);
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Space, tab, line feed, carriage return: what JSON allows between its parts. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The place behind the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  // `indexOf` runs over a long delta many times as fast as a loop over its characters.
  let at = text.indexOf('"', start + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** An odd number of backslashes before it makes a quote part of the string. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text.charCodeAt(at - 1) === BACKSLASH) at--;
  return (quote - at) % 2 === 1;
}

function stringAt(text: string, start: number, end: number): string | undefined {
  const inner = text.slice(start + 1, end - 1);
  if (!inner.includes('\\')) return inner;
  try {
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    return undefined;
  }
}

/** The place behind the value that begins at `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === OPENING_BRACE || code === OPENING_BRACKET) depth++;
    else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) {
      depth--;
      // Below 0 it is the brace of the object itself, behind a number, `true`, `false` or `null`: nothing follows it.
      if (depth <= 0) return at + 1;
    } else if (code === COMMA && depth === 0) return at;
    at++;
  }
  return at;
}
