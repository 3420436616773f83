/** Documentation comments: the catalogue's words, and what the entry says by its keys. */
import type { Entry, Event, Field, Format } from '../model/index.js';

const WIDTH = 110;

const FORMAT_NOTES: Readonly<Record<Format, string>> = {
  base64: 'Base64.',
  json: 'JSON text.',
  uri: 'A URI.',
  'unix-seconds': 'Unix time in seconds.',
};

/** The comment of a field: its words, then absence, format and unit. */
export function fieldDoc(field: Field): string {
  const notes = [
    absenceNote(field),
    field.format && FORMAT_NOTES[field.format],
    field.unit && `Unit: ${field.unit}.`,
    openNote(field),
  ];
  const note = notes.filter(Boolean).join(' ');
  return comment(field.doc.includes('\n') ? [field.doc, note] : [`${field.doc} ${note}`], tagsOf(field));
}

function absenceNote({ optional, nullable }: Field): string {
  if (optional && nullable) return 'May be absent or null.';
  return optional ? 'May be absent.' : nullable ? 'May be null.' : '';
}

function openNote({ type }: Field): string {
  return type.kind === 'enum' && type.open ? 'Other values may come.' : '';
}

/** The comment of a type. */
export function entryDoc(entry: Entry): string {
  const form = entry.readAs === undefined ? '' : `This is what is written; \`${entry.readAs}\` is what is read.`;
  return comment([entry.doc, form], tagsOf(entry));
}

/** The comment of an event: its tag, its words, its transports. */
export function eventDoc(event: Event): string {
  const transports = event.transports.length > 0 ? `Only over ${list(event.transports)}.` : '';
  return comment([`\`${event.tag}\`, sent by the ${event.direction}.`, event.doc, transports], tagsOf(event));
}

/** What is to be said where an event of another surface is passed on: what differs from what is said there. */
export function sameEventDoc(event: Event, original: Event): string {
  const { doc, deprecated, since } = event;
  return comment(
    doc === original.doc ? [] : [doc],
    tagsOf({
      ...(since !== undefined && { since }),
      ...(deprecated && deprecated.note !== original.deprecated?.note && { deprecated }),
    }),
  );
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function tagsOf({ deprecated, since }: Partial<Pick<Entry, 'deprecated' | 'since'>>): string[] {
  const replacement = deprecated?.replacement === undefined ? '' : ` Use \`${deprecated.replacement}\`.`;
  return [
    ...(since === undefined ? [] : [`@since ${since}`]),
    ...(deprecated === undefined ? [] : [`@deprecated ${oneLine(deprecated.note)}${replacement}`]),
  ];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** The first sentence of a documentation, on one line. */
export function firstSentence(doc: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(oneLine(doc))?.[0] ?? oneLine(doc);
}

/** Paragraphs, then tags, wrapped. */
function comment(paragraphs: readonly string[], tags: readonly string[]): string {
  const blocks = paragraphs.filter((paragraph) => paragraph !== '').map(wrap);
  const tail = tags.map(wrap).join('\n');
  return [...blocks, ...(tail === '' ? [] : [tail])].join('\n\n');
}

/** Wraps lines at spaces; lists and code keep the lines that they have. */
export function wrap(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => wrapLine(line.trimEnd()))
    .join('\n');
}

function wrapLine(line: string): string {
  if (line.length <= WIDTH) return line;
  const indent = /^\s*(?:[-*] )?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const next = current === '' ? word : `${current} ${word}`;
    if (next.length > WIDTH && current.trim() !== '') {
      lines.push(current);
      current = ' '.repeat(indent) + word;
    } else current = next;
  }
  return [...lines, current].join('\n');
}
