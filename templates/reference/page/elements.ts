/** Making elements, and finding the sections of the page. */

type Child = Node | string;

/** Pixels that stay free beside what is scrolled into sight. */
const MARGIN = 8;

/** Makes an element. Texts are only ever texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The sections of events and types. */
export function entrySections(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.surface > article, .surface > section')];
}

export function nameOf(section: HTMLElement): string {
  return section.querySelector('h4')!.firstChild!.textContent!;
}

/** Rows of the fields of a section. */
export function fieldRows(section: HTMLElement): HTMLTableRowElement[] {
  return [...section.querySelectorAll<HTMLTableRowElement>('tr:not(:first-child)')];
}

export function hrefOf(id: string): string {
  return `#${encodeURI(id)}`;
}

/** Scrolls a list so that an element in it can be seen: `scrollIntoView` would move the page as well. */
export function keepInSight(element: HTMLElement, list: HTMLElement): void {
  const [inner, outer] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + MARGIN;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + MARGIN;
}
