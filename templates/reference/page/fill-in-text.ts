/** What the text of the page leaves out, to be small, and what follows from it: the programme puts it there. */
import { element, entrySections, nameOf } from './elements.js';

/** Runs before all that counts rows, or looks for examples. */
export function completeText(): void {
  for (const surface of document.querySelectorAll('.surface')) addCommonFields(surface);
  for (const row of document.querySelectorAll<HTMLTableRowElement>('.surface tr')) sayPresence(row);
  for (const table of document.querySelectorAll<HTMLTableElement>('.surface table')) addHeader(table);
  for (const section of entrySections()) if (section.matches('article')) addNarrowing(section);
  for (const pre of document.querySelectorAll('article h5:first-child + pre'))
    pre.textContent = laidOut(pre.textContent);
}

/** Fields of all events of a direction stand once in the text; in the programme's page every event has them. */
function addCommonFields(surface: Element): void {
  let common: HTMLTableElement | undefined;
  for (const child of surface.children) {
    if (child.matches('table.common')) common = child as HTMLTableElement;
    if (!child.matches('article') || !common) continue;
    const lacks = child.getAttribute('data-lacks')?.split(' ') ?? [];
    const rows = [...common.rows].map((row) => row.cloneNode(true) as HTMLTableRowElement);
    const [tag] = rows;
    const name = nameOf(child);
    tag!.cells[1]!.textContent = tag!.cells[1]!.textContent === 'integer' ? name : JSON.stringify(name);
    tag!.cells[2]!.textContent = '';
    const own = rows.filter((row) => !lacks.includes(row.cells[0]!.textContent.replace(/\?$/, '')));
    tableOf(child).tBodies[0]!.prepend(...own);
  }
}

function tableOf(article: Element): HTMLTableElement {
  const known = article.querySelector('table');
  if (known) return known;
  const made = element('table', {}, element('tbody', {}));
  article.querySelector(':scope > div > div')!.prepend(made);
  return made;
}

/** `field?` and `type | null` in words. */
function sayPresence(row: HTMLTableRowElement): void {
  const [name, type] = [row.cells[0]?.lastChild, row.cells[1]?.lastChild];
  const isOptional = name instanceof Text && name.data.endsWith('?');
  const isNullable = type instanceof Text && type.data.endsWith(' | null');
  if (isOptional) name.data = name.data.slice(0, -1);
  if (isNullable) type.data = type.data.slice(0, -' | null'.length);
  const words = isOptional && isNullable ? 'may be absent or null' : isOptional ? 'may be absent' : 'may be null';
  if (isOptional || isNullable) row.cells[1]!.append(' ', element('i', {}, words));
}

function addHeader(table: HTMLTableElement): void {
  const cells = ['field', 'type', 'meaning'].map((text) => element('th', { scope: 'col' }, text));
  table.tBodies[0]!.prepend(element('tr', {}, ...cells));
}

/** The guard of an event, whose interface stands among the facts. */
function addNarrowing(article: HTMLElement): void {
  const type = article.querySelector('h4 + p > code')!.textContent;
  const code = `if (is${type}(value)) {\n  value; // ${type}\n}`;
  article
    .querySelector(':scope > div > div:last-child')!
    .append(element('h5', {}, 'TypeScript'), element('pre', {}, code));
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
