/** A YAML document → lines in the canonical layout. Comments stay with what they stand at. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { arrange, isList, isSection, keyOrderAt } from './key-order.js';
import { commentLines, inlineText, isOneLine, scalarLines, WIDTH } from './scalar.js';

/** Where something stands: its keys, and the columns before it. */
interface Spot {
  readonly path: readonly string[];
  readonly indent: number;
}

type Item = Pair<Node, Node | null>;

const STEP = 2;

/** @param document a document without errors whose root is a map */
export function printDocument(document: Document.Parsed): string {
  const root = document.contents as unknown as YAMLMap<Node, Node | null>;
  const head = document.commentBefore ? [...commentLines(document.commentBefore, 0), ''] : [];
  const modeline = takeModeline(root);
  const tail = document.comment ? ['', ...commentLines(document.comment, 0)] : [];
  const lines = [...modeline, ...head, ...mapLines(root, { path: [], indent: 0 }), ...tail];
  return `${lines.join('\n')}\n`;
}

/** The line that names the schema stays the first, whatever key follows it. */
function takeModeline(root: YAMLMap<Node, Node | null>): string[] {
  const first = root.items[0]?.key;
  const [line = '', ...rest] = (first?.commentBefore ?? '').split('\n');
  if (!first || !line.startsWith(' yaml-language-server:')) return [];
  first.commentBefore = rest.length > 0 ? rest.join('\n') : null;
  return [`#${line}`];
}

function mapLines(map: YAMLMap<Node, Node | null>, spot: Spot): string[] {
  const order = keyOrderAt(spot.path);
  const items = order ? arrange(map.items, keyOf, order) : map.items;
  const isApart = isSection(spot.path) || spot.path.length === 0;
  const inline = inlineItems(isApart ? items.filter((item) => mayBeLine(item, spot)) : items, spot);
  const padding = paddings(items, inline);
  const lines = items.flatMap((item, index) => {
    const text = inline.get(item);
    const body =
      text === undefined
        ? itemLines(item, spot)
        : [
            `${indentation(spot)}${keyText(item)}:${' '.repeat(padding.get(item) ?? 1)}${text}${trailingComment(item.value)}`,
          ];
    const isOneOfLines = inline.has(item) && inline.has(items[index - 1]!);
    const apart = index > 0 && ((isApart && !isOneOfLines) || (!order && startsApart(item)));
    return [...(apart ? [''] : []), ...commentsBefore(item.key, spot.indent), ...body];
  });
  return [
    ...commentsBefore(map, spot.indent),
    ...lines,
    ...(map.comment && !map.flow ? commentLines(map.comment, spot.indent) : []),
  ];
}

/** May an entry of a section stand on a line of its own, with no blank lines around it? */
function mayBeLine(item: Item, { path }: Spot): boolean {
  return path.length > 0 && Boolean(keyOrderAt([...path, keyOf(item)])?.inline);
}

function keyOf({ key }: Item): string {
  return isScalar(key) ? String(key.value) : '';
}

function keyText({ key }: Item): string {
  return `${properties(key)}${isAlias(key) ? `*${key.source} ` : inlineText(key as unknown as Scalar)}`;
}

function startsApart({ key }: Item): boolean {
  return (key as { spaceBefore?: boolean }).spaceBefore === true;
}

function commentsBefore(node: unknown, indent: number): string[] {
  const { commentBefore } = node as { commentBefore?: string | null };
  return commentBefore ? commentLines(commentBefore, indent) : [];
}

/** `# …` behind a value on its line. */
function trailingComment(node: unknown): string {
  const comment = (node as Node | null)?.comment;
  return comment ? ` #${comment.trimEnd()}` : '';
}

/** Anchor and tag, as they stand before a value. */
function properties(node: Node | null): string {
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  return `${tag === undefined ? '' : `${tag.replace(/^tag:yaml\.org,2002:/, '!!')} `}${anchor === undefined ? '' : `&${anchor} `}`;
}

/** The items whose maps fit on one line, with that line's text. Whether one fits depends on the columns of its neighbours. */
function inlineItems(items: readonly Item[], spot: Spot): Map<Item, string> {
  const inline = new Map<Item, string>();
  for (const item of items) {
    const text = isMap(item.value)
      ? inlineMap(item.value as YAMLMap<Node, Node | null>, { path: [...spot.path, keyOf(item)], indent: spot.indent })
      : undefined;
    if (text !== undefined) inline.set(item, text);
  }
  for (let before = -1; before !== inline.size;) {
    before = inline.size;
    const padding = paddings(items, inline);
    for (const [item, text] of [...inline]) {
      const width = spot.indent + keyText(item).length + 1 + (padding.get(item) ?? 1) + text.length;
      if (width > WIDTH) inline.delete(item);
    }
  }
  return inline;
}

/** Maps on neighbouring lines begin in the same column. */
function paddings(items: readonly Item[], inline: ReadonlyMap<Item, string>): Map<Item, number> {
  const padding = new Map<Item, number>();
  let run: Item[] = [];
  const close = (): void => {
    const width = Math.max(0, ...run.map((item) => keyText(item).length));
    for (const item of run) padding.set(item, width - keyText(item).length + 1);
    run = [];
  };
  for (const item of items) {
    if (!inline.has(item) || startsApart(item) || item.key.commentBefore) close();
    if (inline.has(item)) run.push(item);
  }
  close();
  return padding;
}

/** A map on one line, or undefined where it is better not, or can't be. */
function inlineMap(map: YAMLMap<Node, Node | null>, { path }: Spot): string | undefined {
  if (map.items.length === 0) return map.comment && !map.flow ? undefined : `${properties(map)}{}`;
  const order = keyOrderAt(path);
  const mayBeInline = order && (typeof order.inline === 'string' ? map.has(order.inline) : order.inline);
  const several = order ? mayBeInline : path[0] === 'x-shared' && map.flow;
  if (isList(path) || (order && !mayBeInline && order.keys[0] !== 'note') || (map.items.length > 1 && !several))
    return undefined;
  if (map.commentBefore || (map.comment && !map.flow) || map.comment?.includes('\n')) return undefined;
  const items = order ? arrange(map.items, keyOf, order) : map.items;
  const texts = items.map((item) => {
    const value = item.key.commentBefore || item.key.comment ? undefined : inlineValue(item.value);
    return value === undefined ? undefined : `${keyText(item)}: ${value}`;
  });
  return texts.includes(undefined) ? undefined : `${properties(map)}{ ${texts.join(', ')} }`;
}

function inlineValue(node: Node | null): string | undefined {
  if (node === null) return 'null';
  if (node.comment || node.commentBefore) return undefined;
  if (isAlias(node)) return `*${node.source}`;
  if (isOneLine(node)) return `${properties(node)}${inlineText(node)}`;
  return isSeq(node) ? inlineList(node as YAMLSeq<Node>) : undefined;
}

/** A list of scalars on one line, its comment left aside. */
function inlineList(list: YAMLSeq<Node>): string | undefined {
  if (list.commentBefore || (list.comment && !list.flow)) return undefined;
  const texts = list.items.map((item) => (isOneLine(item) || isAlias(item) ? inlineValue(item) : undefined));
  return texts.includes(undefined) ? undefined : `${properties(list)}[${texts.join(', ')}]`;
}

function indentation({ indent }: Spot): string {
  return ' '.repeat(indent);
}

/** An item over several lines, or a scalar behind its key. */
function itemLines(item: Item, spot: Spot): string[] {
  const { value } = item;
  const head = `${indentation(spot)}${keyText(item)}:`;
  const inner: Spot = { path: [...spot.path, keyOf(item)], indent: spot.indent + STEP };
  const lead = properties(value);
  if (isMap(value) && value.items.length === 0 && !value.commentBefore && !value.comment) return [`${head} ${lead}{}`];
  if (isMap(value)) {
    return [
      `${head}${lead === '' ? '' : ` ${lead.trimEnd()}`}`,
      ...flowCommentAbove(value, inner),
      ...mapLines(value as YAMLMap<Node, Node | null>, inner),
    ];
  }
  if (isSeq(value)) return listLines(value as YAMLSeq<Node>, head, inner);
  if (isAlias(value)) return [`${head} *${value.source}${trailingComment(value)}`];
  return scalarItemLines(value, head, lead, inner);
}

function scalarItemLines(value: Scalar | null, head: string, lead: string, inner: Spot): string[] {
  if (value === null || (value.value === null && (value.source ?? '') === ''))
    return [`${head}${lead === '' ? '' : ` ${lead.trimEnd()}`}${trailingComment(value)}`];
  const [first = '', ...rest] = scalarLines(value, head.length + 1 + lead.length, inner.indent);
  const comment = trailingComment(value);
  const isLong = comment.includes('\n');
  const above = [
    ...(value.commentBefore ? commentLines(value.commentBefore, inner.indent - STEP) : []),
    ...(isLong ? commentLines(value.comment!, inner.indent - STEP) : []),
  ];
  return [...above, `${head} ${lead}${first}${isLong ? '' : comment}`, ...rest];
}

/** A comment behind braces that are opened up stands above what was in them. */
function flowCommentAbove({ comment, flow }: YAMLMap | YAMLSeq, { indent }: Spot): string[] {
  return comment && flow ? commentLines(comment, indent) : [];
}

function listLines(list: YAMLSeq<Node>, head: string, inner: Spot): string[] {
  const text = inlineList(list);
  const line = `${head} ${text}`;
  if (text !== undefined && line.length <= WIDTH) return [`${line}${trailingComment(list)}`];
  const lead = properties(list);
  const items = list.items.flatMap((item) => [...commentsBefore(item, inner.indent), ...listItemLines(item, inner)]);
  return [
    `${head}${lead === '' ? '' : ` ${lead.trimEnd()}`}`,
    ...flowCommentAbove(list, inner),
    ...commentsBefore(list, inner.indent),
    ...items,
    ...(list.comment && !list.flow ? commentLines(list.comment, inner.indent) : []),
  ];
}

function listItemLines(item: Node, { path, indent }: Spot): string[] {
  const dash = `${' '.repeat(indent)}- `;
  const inner: Spot = { path: [...path, '-'], indent: indent + STEP };
  if (isMap(item)) return dashed(mapLines(item as YAMLMap<Node, Node | null>, inner), dash, properties(item));
  if (isSeq(item)) return [`${dash}${inlineList(item as YAMLSeq<Node>) ?? ''}`];
  if (isAlias(item)) return [`${dash}*${item.source}${trailingComment(item)}`];
  const scalar = item;
  const [first = '', ...rest] = scalarLines(scalar, dash.length, inner.indent);
  return [`${dash}${properties(item)}${first}${trailingComment(item)}`, ...rest];
}

/** Lines of a map as an item of a list: the first one behind the dash. */
function dashed([first = '', ...rest]: readonly string[], dash: string, lead: string): string[] {
  return lead === '' ? [`${dash}${first.trimStart()}`, ...rest] : [`${dash}${lead.trimEnd()}`, first, ...rest];
}
