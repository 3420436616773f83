/** What does not fit, in words, for the page and for `check`. */
import type { Issue } from '../../runtime/explain.js';

/** With its place: `/response/status is number, expected string`. */
export function issueText(issue: Issue): string {
  return `${issue.pointer === '' ? 'the frame' : issue.pointer} ${misfitText(issue)}`;
}

export function misfitText({ code, expected, received }: Issue): string {
  const is = code === 'missing' ? 'missing' : code === 'null' || code === 'kind' ? received : `another ${received}`;
  return `is ${is}, expected ${expected}`;
}
