/** Scalars and comments as text: quoted only where they have to be, folded only where they do not fit. */
import { Document, Scalar, isScalar, parse, type ToStringOptions } from 'yaml';

/** Lines are at most this wide, where the text can be broken at all. */
export const WIDTH = 120;

const UNFOLDED: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** A scalar on one line inside brackets or braces, or as a key. */
export function inlineText(scalar: Scalar): string {
  if (typeof scalar.value !== 'string')
    return scalar.source === undefined || scalar.source === '' ? String(scalar.value) : scalar.source;
  // What JavaScript takes for white space is not all white space to YAML, which would leave it bare.
  if (/\n|^\s|\s$/.test(scalar.value)) return JSON.stringify(scalar.value);
  const list = new Document([plain(scalar.value)]);
  (list.contents as { flow?: boolean }).flow = true;
  return list.toString(UNFOLDED).trim().slice(1, -1).trim();
}

/**
 * A scalar behind its key.
 *
 * @param taken columns that stand before it on its line
 * @param indent columns before the lines of a folded or literal text
 * @returns what stands on the key's line, and the lines below it
 */
export function scalarLines(scalar: Scalar, taken: number, indent: number): string[] {
  if (typeof scalar.value !== 'string') return [scalar.source ?? String(scalar.value)];
  if (LOST_IN_BLOCKS.test(scalar.value)) return [JSON.stringify(scalar.value)];
  if (scalar.value.includes('\n')) {
    return blockLines(
      scalar.value,
      scalar.type === Scalar.BLOCK_FOLDED ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL,
      indent,
    );
  }
  const [line = ''] = mapOf(plain(scalar.value)).toString(UNFOLDED).slice(VALUE_START).split('\n');
  return taken + line.length <= WIDTH ? [line] : blockLines(scalar.value, Scalar.BLOCK_FOLDED, indent);
}

/** Without quotes where it can be. Words that readers of YAML 1.1 take for booleans can't. */
function plain(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = /^(?:y|n|yes|no|on|off)$/i.test(value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  return scalar;
}

const VALUE_START = 'k: '.length;
/** Blank lines at the end could not be told from those that set entries apart, nor white space from indentation. */
const LOST_IN_BLOCKS = /\n\n$|^\n|(?:^|\n)[ \t]+(?:\n|$)|^[ \t]|\n *\t/;

const INNER_INDENT = 2;

function blockLines(value: string, type: Scalar.Type, indent: number): string[] {
  const scalar = new Scalar(value);
  scalar.type = type;
  const text = mapOf(scalar).toString({ lineWidth: Math.max(WIDTH - indent + INNER_INDENT, 40) });
  // Odd white space is lost in a block; quotes keep it.
  if ((parse(text) as { k: unknown }).k !== value) return [JSON.stringify(value)];
  const [head = '', ...rest] = text.slice(VALUE_START).replace(/\n$/, '').split('\n');
  return [head, ...rest.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line.slice(INNER_INDENT)}`))];
}

function mapOf(scalar: Scalar): Document {
  return new Document({ k: scalar });
}

/** A comment of several lines, as `yaml` keeps it: without `#`, blank lines among it. */
export function commentLines(comment: string, indent: number): string[] {
  return comment
    .replace(/^\n+|\n+$/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line) => {
      if (line === '') return '';
      return `${' '.repeat(indent)}#${line === ' ' ? '' : line.trimEnd()}`;
    });
}

/** Is it a scalar that can stand on one line? */
export function isOneLine(node: unknown): node is Scalar {
  return isScalar(node) && !(typeof node.value === 'string' && node.value.includes('\n'));
}
