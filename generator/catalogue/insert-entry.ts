/** Putting entries into a file's text and taking them out, without touching anything else in it. */
import { isMap, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';

/** A file that is not laid out in lines, so that nothing can be put between them. */
export class InsertError extends Error {}

type Section = 'events' | 'types';
type Item = Pair<Node, Node | null>;

/**
 * @param text the file
 * @param blocks lines of each entry, indented
 * @param after key of the entry that they go behind; the section's last one where absent
 * @throws InsertError where the file's section is written on one line
 */
export function insertEntries(text: string, section: Section, blocks: readonly string[], after?: string): string {
  if (blocks.length === 0) return text;
  const source = withLastBreak(text);
  const items = itemsOf(source);
  const found = items.find((item) => keyOf(item) === section);
  const block = blocks.join('\n\n');
  if (!found) return insertSection(source, section, block, items);
  const entries = entriesOf(found, section);
  const before = entries.find((item) => keyOf(item) === after) ?? entries.at(-1)!;
  return insertLines(source, endLine(source, before), block.split('\n'));
}

/**
 * Takes an entry out, with the comments that belong to it; its section too where it was the only one.
 *
 * @returns the file without it, and the entry's lines
 * @throws InsertError where the file's section is written on one line
 */
export function cutEntry(
  text: string,
  section: Section,
  key: string,
): { readonly text: string; readonly entry: string } {
  const source = withLastBreak(text);
  const found = itemsOf(source).find((item) => keyOf(item) === section);
  const entries = found ? entriesOf(found, section) : [];
  const index = entries.findIndex((item) => keyOf(item) === key);
  if (!found || index < 0) throw new InsertError(`it has no \`${key}\` among its \`${section}\``);
  const lines = source.split('\n');
  const sectionLine = lineOf(source, found);
  const start = index === 0 ? sectionLine + 1 : endLine(source, entries[index - 1]!);
  const end = endLine(source, entries[index]!);
  const entry = lines.slice(start, end).join('\n').replace(/^\n+/, '');
  const first = entries.length === 1 ? sectionLine : start;
  const kept = [...lines.slice(0, first), ...lines.slice(end)].join('\n');
  return { text: `${kept.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`, entry };
}

function withLastBreak(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function itemsOf(source: string): readonly Item[] {
  const root = parseDocument(source).contents;
  return isMap(root) ? (root as unknown as YAMLMap<Node, Node | null>).items : [];
}

function entriesOf({ value }: Item, section: Section): readonly Item[] {
  if (isMap(value) && !value.flow && value.items.length > 0) return (value as YAMLMap<Node, Node | null>).items;
  throw new InsertError(`its \`${section}\` are not laid out one below the other`);
}

/** Counted from 0. */
function lineOf(source: string, { key }: Item): number {
  return source.slice(0, key.range?.[0] ?? 0).split('\n').length - 1;
}

function keyOf({ key }: Item): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Events stand before types; whatever is new otherwise comes last. */
function insertSection(source: string, section: Section, block: string, items: readonly Item[]): string {
  const lines = [`${section}:`, ...block.split('\n')];
  const index = items.findIndex((item) => section === 'events' && keyOf(item) === 'types');
  const before = index < 0 ? items.at(-1) : items[index - 1];
  if (!before) return index < 0 ? `${source}${lines.join('\n')}\n` : insertLines(source, headLine(source), lines);
  return insertLines(source, endLine(source, before), lines);
}

/** Where a file's comment for editors ends. */
function headLine(source: string): number {
  return source.startsWith('# yaml-language-server:') ? 1 : 0;
}

/** Number of lines up to the end of an item, comments that belong to it included. */
function endLine(source: string, { key, value }: Item): number {
  const end = value?.range?.[1] ?? key.range?.[1] ?? 0;
  const column = columnOf(source, key.range?.[0] ?? 0);
  const lines = source.split('\n');
  let line = source.slice(0, end).trimEnd().split('\n').length;
  for (let next = line; next < lines.length; next++) {
    const text = lines[next]!;
    if (text.trim() === '') continue;
    if (!text.trimStart().startsWith('#') || text.length - text.trimStart().length <= column) break;
    line = next + 1;
  }
  return line;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

/** Blank lines set the new ones apart from what stands around them. */
function insertLines(source: string, line: number, added: readonly string[]): string {
  const lines = source.replace(/\n$/, '').split('\n');
  const before = lines.slice(0, line);
  const after = lines.slice(line);
  const opens = before.length <= headLine(source) || before.at(-1) === '' ? [] : [''];
  const closes = after.length === 0 || after[0] === '' ? [] : [''];
  return `${[...before, ...opens, ...added, ...closes, ...after].join('\n')}\n`;
}
