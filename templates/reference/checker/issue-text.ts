/** What does not fit, in words. */
import type { Issue } from '../../runtime/explain.js';

/** With its place: `/response/status kind: expected string, received number`. */
export function issueText(issue: Issue): string {
  return `${issue.pointer === '' ? 'the frame' : issue.pointer} ${misfitText(issue)}`;
}

export function misfitText({ code, expected, received }: Issue): string {
  if (code === 'missing') return `is missing: expected ${expected}`;
  return `${code}: expected ${expected}, received ${received}`;
}
