/** Text that is nested deeper than anything in a catalogue, so that a reader's stack does not reach to its end. */
import { yaml } from './yaml.js';

/** An entry needs less than twenty. */
export const MOST_LEVELS = 100;

/**
 * @param text YAML in which a reader went too deep
 * @returns where brackets and braces, or else lists and indented lines, go deeper than that
 */
export function offsetOfTooDeep(text: string): number {
  const { Lexer, CST } = yaml();
  let [offset, depth] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    // These stand for no text of their own.
    if (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar') continue;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > MOST_LEVELS) return offset;
    offset += token.length;
  }
  return offsetOfDeepLine(text);
}

/**
 * @param text JSON
 * @returns where it goes deeper than that, if it does
 */
export function offsetOfTooDeepJson(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]+|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > MOST_LEVELS) return index;
  }
  return undefined;
}

/** Every level of a block begins further to the right than the one around it. */
function offsetOfDeepLine(text: string): number {
  const line = new RegExp(`^[ -]{${MOST_LEVELS}}`, 'm').exec(text);
  return line ? line.index + MOST_LEVELS : 0;
}
