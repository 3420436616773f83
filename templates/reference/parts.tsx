/** What stands beside the reference: the checker. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Catalogue } from './catalogue.js';
import { Checker } from './checker/checker.js';
import { REFERENCE, showReference, useView } from './page/views.js';

export const PARTS = { check: 'Check frames' } as const;

const toCheck = new EventTarget();

/** Opens a frame in the checker. */
export function check(text: string): void {
  toCheck.dispatchEvent(new CustomEvent('text', { detail: text }));
  location.hash = '#/check';
}

export function Parts({ catalogue }: { readonly catalogue: Catalogue }) {
  const view = useView();
  const [given, setGiven] = useState({ text: '', number: 0 });
  useLayoutEffect(() => showReference(view === REFERENCE || !(view in PARTS)), [view]);
  useLayoutEffect(() => {
    const onText = (event: Event): void =>
      setGiven(({ number }) => ({ text: (event as CustomEvent<string>).detail, number: number + 1 }));
    toCheck.addEventListener('text', onText);
    return () => toCheck.removeEventListener('text', onText);
  }, []);
  return (
    <main hidden={view !== 'check'} tabIndex={-1}>
      <h1>{PARTS.check}</h1>
      <Checker key={given.number} catalogue={catalogue} given={given.text} />
    </main>
  );
}
