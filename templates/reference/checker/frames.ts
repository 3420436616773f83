/** The frames of a text, each with its verdict. */
import type { Catalogue, Direction } from '../catalogue.js';
import { judge, type Verdict } from './judge.js';
import { splitFrames, textAt, type Span } from './split.js';

export interface Frame {
  readonly span: Span;
  readonly text: string;
  readonly verdict: Verdict;
}

export function readFrames(catalogue: Catalogue, text: string, only: Direction | undefined): Frame[] {
  return splitFrames(text).map((span) => {
    const frame = textAt(text, span);
    return { span, text: frame, verdict: judge(catalogue, frame, { only }) };
  });
}
