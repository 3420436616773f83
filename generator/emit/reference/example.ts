/** Examples as the page shows them. */

/** Base64 beyond this many characters is cut: it would be a tenth of the page, and nobody reads it. */
const MOST_BASE64 = 96;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** @returns JSON on one line, which keeps the page small; the sound in it is short, and still Base64 */
export function exampleText(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'string' && each.length > 2 * MOST_BASE64 && BASE64.test(each) ? each.slice(0, MOST_BASE64) : each,
  );
}
