/** From a place in a frame to the row of its field in the reference: through the types that the fields on the way name. */
import { hrefOf } from './elements.js';

type Path = readonly (string | number)[];

/**
 * @param id of the event's section
 * @param value the frame
 * @param path to a value in it, or to where one is missing
 * @returns a link to the field, or to the innermost one on the way that is described; undefined where none is
 */
export function fieldHref(id: string, value: unknown, path: Path): string | undefined {
  let sections = [id];
  let inside = value;
  let found: string | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      const row = rowOf(sections, step, inside);
      if (row) {
        found = row.id;
        sections = sectionsIn(row.cells[1]!);
      } else if (found === undefined) return undefined;
    }
    inside = (inside as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return found === undefined ? undefined : hrefOf(found);
}

/** The row of a field in the first section that fits the value best. */
function rowOf(sections: readonly string[], name: string, value: unknown): HTMLTableRowElement | undefined {
  const rows = sections.flatMap((id) => {
    const row = document.getElementById(`${id}:${name.replaceAll(/\s/g, '_')}`);
    return row instanceof HTMLTableRowElement ? [{ row, strangers: strangersIn(id, value) }] : [];
  });
  return rows.sort((a, b) => a.strangers - b.strangers)[0]?.row;
}

/** Ids of the sections of types that an element names; of unions, those of their members; of forms, those that they are like. */
function sectionsIn(element: Element, known: readonly string[] = []): string[] {
  const links = [...element.querySelectorAll<HTMLAnchorElement>(':scope > a[href^="#"], :scope > code > a[href^="#"]')];
  return links.flatMap(({ hash }) => {
    const id = decodeURIComponent(hash.slice(1));
    const section = document.getElementById(id);
    if (!section || known.includes(id)) return [];
    const inner = [...section.querySelectorAll(':scope > dl > dt, :scope > p')].filter(
      (each) => each.matches('dt') || /^Like |^\S+$/.test(each.textContent),
    );
    return [id, ...inner.flatMap((each) => sectionsIn(each, [...known, id]))];
  });
}

/** How many of the fields for which a section lists values have another one. */
function strangersIn(id: string, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const rows = [...document.getElementById(id)!.querySelectorAll<HTMLTableRowElement>('tr[id]')];
  return rows.filter((row) => {
    const type = row.cells[1]!.textContent;
    const name = row.cells[0]!.textContent;
    if (!/^"[^"]*"(?: \| "[^"]*")*$/.test(type) || !Object.hasOwn(value, name)) return false;
    return !type.split(' | ').includes(JSON.stringify((value as Readonly<Record<string, unknown>>)[name]));
  }).length;
}
