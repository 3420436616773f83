/** Where a text stops being JSON. */
import type { Position } from '../report/problem.js';
import { positionAt } from './positions.js';

/** The engine names the place of an error in some messages only, and quotes the text in others; halving finds it in all. */
export function jsonErrorPosition(text: string): Position {
  let [fine, bad] = [0, text.length];
  while (bad - fine > 1) {
    const middle = Math.floor((fine + bad) / 2);
    if (isBegunWell(text.slice(0, middle))) fine = middle;
    else bad = middle;
  }
  return positionAt(text, isBegunWell(text) ? text.length : bad - 1);
}

/** May more text follow that makes it JSON? */
function isBegunWell(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return (
      /end of JSON input|Unterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) === text.length
    );
  }
}
