/**
 * Takes long strings out of a JSON text before it is parsed: what audio says is of no interest, only that it is a
 * string. That makes a recording of speech several times faster to read.
 */

/** Shorter texts are parsed faster than they are looked through. */
const LONG_TEXT = 2048;

/** Longer than any tag, name or value that could be shown. */
const LONG_STRING = 1024;

/**
 * @returns the same JSON with empty strings in the place of long ones; a text with an escape in it as it is, so that it
 *   stays as readable or unreadable as it was
 */
export function abridge(text: string): string {
  if (text.length < LONG_TEXT || text.includes('\\')) return text;
  let abridged = '';
  let from = 0;
  for (let open = text.indexOf('"'); open >= 0;) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) return text;
    if (close - open > LONG_STRING) {
      abridged += text.slice(from, open + 1);
      from = close;
    }
    open = text.indexOf('"', close + 1);
  }
  return from === 0 ? text : abridged + text.slice(from);
}
