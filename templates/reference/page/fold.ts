/** Types that fold open where they are named, as often as one likes, from the one place where they stand. */
import { element } from './elements.js';

/** Puts a button before every type in a table or list. */
export function addFolds(): void {
  for (const place of document.querySelectorAll<HTMLElement>('tr > td:nth-child(2), .surface > section dt')) {
    const types = typesIn(place);
    if (types.length > 0) place.prepend(openButton(types.map(({ name }) => name).join(', ')));
  }
  document.getElementById('main')!.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button.open');
    if (button) toggle(button);
  });
}

interface NamedType {
  readonly name: string;
  readonly section: HTMLElement;
}

function typesIn(place: HTMLElement): NamedType[] {
  return [...place.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section?.matches('.surface > section') ? [{ name: link.textContent, section }] : [];
  });
}

function openButton(names: string): HTMLButtonElement {
  return element('button', {
    type: 'button',
    class: 'open',
    'aria-expanded': 'false',
    'aria-label': `Fold open ${names}`,
  });
}

function toggle(button: HTMLButtonElement): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  const row = button.closest('tr, dt')!;
  if (isOpen) insideOf(row)?.remove();
  else (row.matches('dt') ? row.nextElementSibling! : row).after(contentsFor(row, button.parentElement!));
}

/** What was folded open below a row. */
function insideOf(row: Element): Element | null {
  const next = row.matches('dt') ? row.nextElementSibling?.nextElementSibling : row.nextElementSibling;
  return next?.matches('.inside') ? next : null;
}

function contentsFor(row: Element, place: HTMLElement): HTMLElement {
  const types = typesIn(place);
  const parts = types.flatMap(({ name, section }) => [
    ...(types.length > 1 ? [element('strong', {}, name)] : []),
    ...contentsOf(section),
  ]);
  if (row.matches('dt')) return element('dd', { class: 'inside' }, ...parts);
  return element('tr', { class: 'inside' }, element('td', { colspan: '3' }, ...parts));
}

/** A copy of a type's section without its heading, closed and without ids. */
function contentsOf(section: HTMLElement): Node[] {
  const copy = section.cloneNode(true) as HTMLElement;
  for (const inside of copy.querySelectorAll('.inside')) inside.remove();
  for (const button of copy.querySelectorAll('button.open')) button.setAttribute('aria-expanded', 'false');
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  copy.querySelector('h4')!.remove();
  return [...copy.childNodes];
}
