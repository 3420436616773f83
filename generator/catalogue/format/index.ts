/** Format: the text of a catalogue's file → the same in canonical order and layout, comments kept. */
import { parseDocument } from 'yaml';
import { settleComments } from './comments.js';
import { arrange, keyOrderAt } from './key-order.js';
import { printDocument } from './print.js';

/** The file would say something else in canonical form: it uses what the layout has no way to write. */
export class FormatError extends Error {}

/**
 * @param text a catalogue's file: YAML without errors, a map at its root
 * @returns the same data and comments; formatting it again changes nothing
 * @throws FormatError where the text can't be put into canonical form without changing what it says
 */
export function formatYaml(text: string): string {
  const source = text.replaceAll('\r\n', '\n');
  const document = parseDocument(source);
  settleComments(document, source);
  const formatted = printDocument(document);
  if (meaningOf(formatted) !== meaningOf(source)) throw new FormatError('its canonical form would say something else');
  return formatted;
}

/** What the file says, the order of keys included where it means something. */
function meaningOf(text: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return `not YAML: ${document.errors[0]!.message}`;
  try {
    return JSON.stringify(arranged(document.toJS({ maxAliasCount: 100 }), []));
  } catch (error) {
    return `not data: ${(error as Error).message}`;
  }
}

function arranged(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => arranged(item, [...path, '-']));
  if (typeof value !== 'object' || value === null) return value;
  const order = keyOrderAt(path);
  const entries = Object.entries(value);
  const ordered = order ? arrange(entries, ([key]) => key, order) : entries;
  return Object.fromEntries(ordered.map(([key, each]) => [key, arranged(each, [...path, key])]));
}
