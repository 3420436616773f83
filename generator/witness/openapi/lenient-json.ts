/**
 * JSON as documentation writes it: with comments, trailing commas and stray spaces.
 */

/** What had to be overlooked to read a text. */
export type Leniency = 'comment' | 'trailing-comma' | 'stray-space';

export interface LenientJson {
  readonly value: unknown;
  /** Empty where the text is JSON as it stands. */
  readonly tolerated: readonly Leniency[];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\/|[^"/,]+|[^]/g;

/**
 * Parses JSON that may have comments and trailing commas.
 *
 * @throws SyntaxError where it is still no JSON
 */
export function parseLenientJson(text: string): LenientJson {
  const tolerated = new Set<Leniency>();
  const strict = text.replace(TOKEN, (token, offset: number) => {
    if (token.startsWith('//') || token.startsWith('/*')) {
      tolerated.add('comment');
      return ' ';
    }
    if (token === ',' && /^\s*[}\]]/.test(withoutComments(text.slice(offset + 1)))) {
      tolerated.add('trailing-comma');
      return ' ';
    }
    return token;
  });
  return { value: JSON.parse(strict) as unknown, tolerated: [...tolerated] };
}

/**
 * Documentation puts several objects one below the other, with comments between them.
 *
 * @returns the texts of each, or the whole where it is one value, or none that can be told
 */
export function divideJson(text: string): string[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else continue;
    if (depth === 0) ends.push(index + 1);
  }
  if (ends.length < 2 || withoutComments(text.slice(ends.at(-1))).trim() !== '') return [text];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

function withoutComments(text: string): string {
  return text.replace(/^(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+/, '');
}
