/** "Did you mean": the nearest of the words that would have been right. */
import { distance } from 'fastest-levenshtein';
import { byCodeUnit } from '../model/index.js';

/**
 * @param word what was written
 * @param candidates what would have been right
 * @returns the nearest candidate, or undefined where none is near
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
  const near = [...candidates]
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || byCodeUnit(a.candidate, b.candidate));
  return near[0]?.candidate;
}

/** `did you mean …?`, or undefined where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}
