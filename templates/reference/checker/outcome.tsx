/** The four outcomes, with a sign and a colour each. */
import type { Outcome } from './judge.js';

const SIGNS: Readonly<Record<Outcome, string>> = { event: '✓', unknown: '?', deviating: '≠', malformed: '×' };

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <b class={`outcome ${outcome}`}>
      <span aria-hidden="true">{SIGNS[outcome]}</span> {outcome}
    </b>
  );
}
