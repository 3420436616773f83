/** The parts of the page: the reference, which is its text, and what the programme puts beside it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { followHash } from './links.js';

/** The address of a part is `#/` and its name; what else stands there is a place in the reference. */
export const REFERENCE = '';

/** @returns the part that the address names */
export function useView(): string {
  const [view, setView] = useState(viewIn(location.hash));
  useLayoutEffect(() => {
    const onHashChange = (): void => setView(viewIn(location.hash));
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return view;
}

function viewIn(hash: string): string {
  return /^#\/([a-z]+)$/.exec(hash)?.[1] ?? REFERENCE;
}

/** Shows the text of the page, or hides it while another part is shown. */
export function showReference(isShown: boolean): void {
  for (const id of ['main', 'nav']) document.getElementById(id)!.hidden = !isShown;
  document.querySelector('.skip')!.setAttribute('href', isShown ? '#main' : '#views');
  if (isShown) followHash();
}
