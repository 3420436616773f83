/** Text for a terminal: wrapped paragraphs, trees with columns, shortened JSON. */

/**
 * @param text words, and line breaks that stay
 * @param width columns of a line; a longer word has a line to itself
 */
export function wrapText(text: string, width: number): string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      const indent = /^\s*(?:[-*] )?/.exec(paragraph)![0].length;
      let line = '';
      for (const word of paragraph.trimEnd().split(' ')) {
        const next = line === '' ? word : `${line} ${word}`;
        if (next.length > width && line.trim() !== '') {
          lines.push(line);
          line = ' '.repeat(indent) + word;
        } else line = next;
      }
      return [...lines, line];
    });
}

/** A row of a tree, and the rows below it. */
export interface TreeRow {
  readonly label: string;
  readonly type: string;
  readonly notes: string;
  readonly children: readonly TreeRow[];
}

/** How the parts of a tree are painted. */
export interface TreePaint {
  label(text: string): string;
  type(text: string): string;
  branch(text: string): string;
}

interface FlatRow {
  readonly row: TreeRow;
  /** The branches that lead to the row. */
  readonly branch: string;
  /** What stands before its further lines. */
  readonly beneath: string;
}

const MAX_LABEL_WIDTH = 40;
const MAX_TYPE_WIDTH = 34;
const MIN_NOTES_WIDTH = 30;
const GAP = 2;

/** Lines of a tree: labels behind their branches, types, notes, in columns. Notes of rows without a type begin where types do. */
export function treeLines(rows: readonly TreeRow[], width: number, paint: TreePaint): string[] {
  const flat = flatten(rows, '', true);
  const labelWidth = Math.min(MAX_LABEL_WIDTH, widest(flat.map(({ row, branch }) => branch + row.label)));
  const typeWidth = Math.min(MAX_TYPE_WIDTH, widest(flat.map(({ row }) => row.type)));
  const notesWidth = Math.max(MIN_NOTES_WIDTH, width - labelWidth - typeWidth - 2 * GAP);
  return flat.flatMap(({ row, branch, beneath }) => {
    const types = row.type === '' ? [] : wrapText(row.type, typeWidth);
    const notes = wrapText(row.notes, types.length === 0 ? typeWidth + GAP + notesWidth : notesWidth);
    const cells = Array.from({ length: Math.max(types.length, notes.length) }, (_, index) => {
      const type = types.length === 0 ? '' : (types[index] ?? '').padEnd(typeWidth + GAP);
      return `${paint.type(type)}${notes[index] ?? ''}`;
    });
    const isLong = branch.length + row.label.length > labelWidth;
    const lines = isLong ? ['', ...cells] : cells;
    return lines.map((line, index) => {
      const [stem, label] = index === 0 ? [branch, row.label] : [beneath, ''];
      const gap = ' '.repeat(Math.max(0, labelWidth - stem.length - label.length + GAP));
      return `${paint.branch(stem)}${paint.label(label)}${gap}${line}`.trimEnd();
    });
  });
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function flatten(rows: readonly TreeRow[], stem: string, isTop: boolean): FlatRow[] {
  return rows.flatMap((row, index) => {
    const isLast = index === rows.length - 1;
    const below = isTop ? '' : `${stem}${isLast ? '  ' : '│ '}`;
    return [
      {
        row,
        branch: isTop ? '' : `${stem}${isLast ? '└ ' : '├ '}`,
        beneath: row.children.length > 0 ? `${below}│ ` : below,
      },
      ...flatten(row.children, below, false),
    ];
  });
}

const MAX_STRING = 64;
const MAX_ITEMS = 3;

/** JSON for reading: on one line what fits, long texts and lists cut. */
export function shortJson(value: unknown, width: number, indent = ''): string {
  const oneLine = shortValue(value);
  if (indent.length + oneLine.length <= width || typeof value !== 'object' || value === null) return oneLine;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map((item) => `${inner}${shortJson(item, width, inner)}`);
    return `[\n${[...items, ...(value.length > MAX_ITEMS ? [`${inner}… ${value.length - MAX_ITEMS} more`] : [])].join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(
    ([key, each]) =>
      `${inner}${JSON.stringify(key)}: ${shortJson(each, width - JSON.stringify(key).length - 2, inner)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function shortValue(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > MAX_STRING ? `${value.slice(0, MAX_STRING)}…` : value);
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map(shortValue);
    return `[${[...items, ...(value.length > MAX_ITEMS ? [`… ${value.length - MAX_ITEMS} more`] : [])].join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${shortValue(each)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
