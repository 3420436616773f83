/** Comments behind the end of a map: `yaml` gives all of them to the map, though some are about what comes next. */
import { isMap, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

type Item = Pair<Node, Node | null>;

/** A map on the way to a place, and the item that the way goes through. */
interface Step {
  readonly map: YAMLMap<Node, Node | null>;
  readonly index: number;
}

/**
 * Moves each comment that is indented less than the map that it follows to the key that it stands above.
 *
 * @param document read from `text`; changed in place
 */
export function settleComments(document: Document.Parsed, text: string): void {
  settle(document.contents, text, []);
}

function settle(node: unknown, text: string, way: readonly Step[]): void {
  if (isSeq(node)) for (const item of node.items) settle(item, text, way);
  if (!isMap(node) || node.flow) return;
  const map = node as YAMLMap<Node, Node | null>;
  for (const [index, item] of map.items.entries()) settle(item.value, text, [...way, { map, index }]);
  if (map.comment && map.range) moveDedented(map, text, way);
}

function moveDedented(map: YAMLMap<Node, Node | null>, text: string, way: readonly Step[]): void {
  const lines = commentLinesAt(text, map.range![1], map.range![2]);
  const first = lines.findIndex(({ column }) => column < columnOf(text, map));
  if (
    first < 0 ||
    lines.filter(({ comment }) => comment !== '').length !==
      map.comment!.split('\n').filter((line) => line !== '').length
  )
    return;
  const target = way.findLast(
    (step) => columnOf(text, step.map) <= lines[first]!.column && step.map.items[step.index + 1],
  );
  if (!target) return;
  const { key } = target.map.items[target.index + 1] as Item;
  const moved = joined(lines.slice(first));
  map.comment = joined(lines.slice(0, first)) || null;
  key.commentBefore = key.commentBefore ? `${moved}\n\n${key.commentBefore}` : moved;
}

interface CommentLine {
  /** Without its `#`; empty for a blank line. */
  readonly comment: string;
  readonly column: number;
}

function commentLinesAt(text: string, start: number, end: number): CommentLine[] {
  const from = text.lastIndexOf('\n', start) + 1;
  return text
    .slice(from, end)
    .split('\n')
    .flatMap((line) => {
      const column = line.length - line.trimStart().length;
      if (line.trim() === '') return [{ comment: '', column: Infinity }];
      return line[column] === '#' ? [{ comment: line.slice(column + 1), column }] : [];
    });
}

function joined(lines: readonly CommentLine[]): string {
  return lines
    .map(({ comment }) => comment)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function columnOf(text: string, map: YAMLMap<Node, Node | null>): number {
  const offset = map.items[0]?.key.range?.[0] ?? 0;
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
