/** Finding events, types and fields by their names and by what is said of them. */
import { entrySections, fieldRows, nameOf } from './elements.js';

export interface Entry {
  readonly kind: 'event' | 'type' | 'field';
  readonly name: string;
  /** The event or type of a field; who sends an event. */
  readonly context: string;
  readonly id: string;
  /** All of it in lower case: the name, then what is said. */
  readonly text: string;
  readonly lowName: string;
  /** What is said, as it stands. */
  readonly doc: string;
  /** Sections of the first surface come before those of the others. */
  readonly surface: number;
}

/** Everything that can be found, read from the page itself. */
export function readEntries(): Entry[] {
  const surfaces = [...document.querySelectorAll('.surface')];
  return entrySections().flatMap((section) => {
    const isEvent = section.matches('article');
    const surface = surfaces.indexOf(section.parentElement!);
    const surfaceName = section.parentElement!.querySelector('h2')!.textContent;
    const name = nameOf(section);
    const paragraphs = [...section.querySelectorAll(':scope > p')].map((each) => each.textContent);
    const [sender, typeName] = isEvent ? paragraphs.shift()!.split(' · ') : [];
    const own = entry({
      kind: isEvent ? 'event' : 'type',
      name,
      context: [surfaceName, ...(sender === undefined ? [] : [sender])].join(', '),
      id: section.id,
      doc: paragraphs.join(' '),
      alias: typeName,
      surface,
    });
    const fields = fieldRows(section).map((row) =>
      entry({
        kind: 'field',
        name: row.cells[0]!.textContent,
        context: surface === 0 ? name : `${surfaceName}, ${name}`,
        id: row.id,
        doc: row.cells[2]?.textContent.trim() ?? '',
        surface,
      }),
    );
    return [own, ...fields];
  });
}

/** `alias` finds it, too: what a number means says the name of its interface. */
function entry({ alias = '', ...parts }: Omit<Entry, 'text' | 'lowName'> & { alias?: string | undefined }): Entry {
  const lowName = parts.name.toLowerCase();
  return { ...parts, lowName, text: `${lowName} ${parts.context} ${parts.doc} ${alias}`.toLowerCase() };
}

const MOST_FOUND = 40;

/** Entries that have every word of the query, those first whose names say most of it. */
export function find(entries: readonly Entry[], query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter(({ text }) => words.every((word) => text.includes(word)));
  const ranked = found.map((entry, index) => ({ entry, index, rank: rankOf(entry, words) }));
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return ranked.slice(0, MOST_FOUND).map(({ entry }) => entry);
}

const KIND_RANKS: Readonly<Record<Entry['kind'], number>> = { event: 0, type: 1, field: 2 };

/** Small is good. */
function rankOf({ kind, lowName, surface }: Entry, words: readonly string[]): number {
  const whole = words.join(' ');
  const inName = words.every((word) => lowName.includes(word));
  const closeness = lowName === whole ? 0 : lowName.startsWith(whole) ? 1 : inName ? 2 : 4;
  return closeness * 100 + KIND_RANKS[kind] * 10 + Math.min(surface, 9);
}
