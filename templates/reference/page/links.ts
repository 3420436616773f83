/** Links that can be shared, to every event, type and field; and from names in texts to what they name. */
import { element, entrySections, fieldRows, hrefOf, nameOf } from './elements.js';

export function addLinks(): void {
  for (const section of entrySections()) {
    const heading = section.querySelector('h4')!;
    linkText(heading, section.id);
    for (const row of fieldRows(section)) {
      const name = row.cells[0]!;
      row.id = `${section.id}:${name.textContent.replaceAll(/\s/g, '_')}`;
      linkText(name, row.id);
    }
  }
  for (const surface of document.querySelectorAll('.surface')) linkCode(surface);
  for (const link of document.querySelectorAll('#nav li a')) breakWords(link);
}

/** Rows have their ids only now, and other things moved them: the browser looks for the place once more. */
export function followHash(): void {
  if (location.hash !== '') location.replace(location.hash);
}

function linkText(holder: HTMLElement, id: string): void {
  const link = element('a', { href: hrefOf(id), class: 'self' });
  link.append(...holder.childNodes);
  holder.append(link);
}

/** Long names break behind their marks of punctuation. */
function breakWords(link: Element): void {
  for (const node of [...link.childNodes]) {
    if (!(node instanceof Text)) continue;
    const pieces = node.data.split(/(?<=[._/:-])/);
    node.replaceWith(...pieces.flatMap((piece) => [piece, document.createElement('wbr')]));
  }
}

/** Code in the texts of a surface that is one of its tags or types becomes a link. */
function linkCode(surface: Element): void {
  const sections = [...surface.querySelectorAll<HTMLElement>(':scope > article, :scope > section')];
  const ids = new Map(sections.reverse().map((section) => [nameOf(section), section.id]));
  for (const code of surface.querySelectorAll('code')) {
    const id = ids.get(code.textContent);
    if (id === undefined || code.closest('a')) continue;
    const link = element('a', { href: hrefOf(id) });
    code.replaceWith(link);
    link.append(code);
  }
}
