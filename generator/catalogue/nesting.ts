/** Text that is nested deeper than anything in a catalogue, so that a reader's stack does not reach to its end. */
import { positionAt } from './positions.js';
import type { CatalogueProblem } from './sources.js';
import { yaml } from './yaml-on-demand.js';

/** An entry needs less than twenty. */
const MOST_LEVELS = 100;

export function tooDeepProblem(file: string, source: string, offset: number, hint: string): CatalogueProblem {
  return {
    rule: 'nested-too-deep',
    message: `nested too deep: nothing in a catalogue goes ${MOST_LEVELS} levels down`,
    file,
    position: positionAt(source, offset),
    source,
    hint,
  };
}

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
