/**
 * Reads YAML ten times as fast as `yaml` does, or not at all: where js-yaml and `yaml` might understand a text
 * differently, it leaves the text to `yaml`. A property test holds the two to the same reading.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isJsonObject } from '../model/json.js';

/**
 * An anchor, an alias, a tag or a merge key, or what looks like one: their growth is for `yaml` to limit. And a block's
 * indentation in figures, which the two count differently where its lines are empty. And the mark that ends a document, in front
 * of which there need be none.
 */
const SPECIAL = /^\.{3}|(?:^|[[{,:?-])\s*(?:&\S|[*!][^\s&*]|<<)|[|>][-+]?[1-9]/m;

/** A tab, a carriage return, or what prints nothing: the two cut lines and indentation in different places. */
const UNUSUAL = /[^\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Do the two agree on a text, as far as it is one? */
export function isPlain(text: string): boolean {
  return !SPECIAL.test(text) && !UNUSUAL.test(text);
}

/** @returns the map that the text holds; undefined where it holds none, or `yaml` has to say what it holds */
export function readYamlFast(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!isPlain(text)) return undefined;
  try {
    const data = load(text, { schema: CORE_SCHEMA });
    return isJsonObject(data) && !hasNullKey(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** To `yaml`, a key that is null is an empty text, not the text `null`. */
function hasNullKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasNullKey);
  return isJsonObject(value) && (Object.hasOwn(value, 'null') || Object.values(value).some(hasNullKey));
}
