/** What stands beside the reference: the checker and the timeline. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Catalogue } from './catalogue.js';
import { Checker } from './checker/checker.js';
import { REFERENCE, showReference, useView } from './page/views.js';
import type { RawSession } from './session/recording.js';
import { Session } from './session/session.js';

export const PARTS = { check: 'Check frames', session: 'Session' } as const;

const toCheck = new EventTarget();

/** Opens a frame in the checker. */
export function check(text: string): void {
  toCheck.dispatchEvent(new CustomEvent('text', { detail: text }));
  location.hash = '#/check';
}

interface PartsProps {
  readonly catalogue: Catalogue;
  /** Sessions that the page brings along. */
  readonly sessions: readonly RawSession[];
}

export function Parts({ catalogue, sessions }: PartsProps) {
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
    <>
      <main hidden={view !== 'check'} tabIndex={-1}>
        <h1>{PARTS.check}</h1>
        <Checker key={given.number} catalogue={catalogue} given={given.text} />
      </main>
      <main hidden={view !== 'session'} tabIndex={-1}>
        <h1>{PARTS.session}</h1>
        <Session catalogue={catalogue} given={sessions} check={check} />
      </main>
    </>
  );
}
