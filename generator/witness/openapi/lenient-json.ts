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

function withoutComments(text: string): string {
  return text.replace(/^(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+/, '');
}
