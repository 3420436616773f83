/**
 * The texts of the files that were read, and where in them something stands.
 *
 * Values are read by js-yaml, ten times as fast; positions are wanted only when a person has to read one, and come
 * from `yaml`, which keeps them.
 */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Document, LineCounter, Node } from 'yaml';
import type { Place } from '../model/index.js';
import type { Position, Problem } from '../report/problem.js';

/** Loading it takes 45 ms, which a catalogue without problems need not wait for. */
const yaml = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml;

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

export class Sources {
  readonly #texts = new Map<string, string>();
  readonly #parsed = new Map<string, Parsed>();

  add(file: string, text: string): void {
    this.#texts.set(file, text);
    this.#parsed.delete(file);
  }

  text(file: string): string | undefined {
    return this.#texts.get(file);
  }

  /** The file as `yaml` reads it: with positions, comments and every error. JSON is YAML too. */
  parse(file: string): Parsed {
    const known = this.#parsed.get(file);
    if (known) return known;
    const { LineCounter, parseDocument } = yaml();
    const lines = new LineCounter();
    const document = parseDocument(this.#texts.get(file) ?? '', { lineCounter: lines, prettyErrors: false });
    const parsed = { document, lines };
    this.#parsed.set(file, parsed);
    return parsed;
  }

  /**
   * Where a place begins.
   *
   * @param at `key` for the key itself, `value` for what stands behind it
   * @returns the position of the innermost part of the path that exists
   */
  locate(place: Place, at: 'key' | 'value' = 'key'): Position {
    const { document, lines } = this.parse(place.file);
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, segment] of place.path.entries()) {
      const found = step(node, segment);
      if (!found) break;
      const last = depth === place.path.length - 1;
      offset =
        (last && at === 'key' ? (startOf(found.key) ?? startOf(found.value)) : startOf(found.value)) ??
        startOf(found.key) ??
        offset;
      node = found.value;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }

  /** A problem at a place of the catalogue, with all that its code frame needs. */
  problem(
    place: Place,
    rule: string,
    message: string,
    options: { hint?: string | undefined; at?: 'key' | 'value'; shift?: number } = {},
  ): Problem {
    const at = this.locate(place, options.at);
    return {
      rule,
      message,
      file: place.file,
      position: { line: at.line, column: at.column + (options.shift ?? 0) },
      source: this.#texts.get(place.file) ?? '',
      ...(options.hint === undefined ? {} : { hint: options.hint }),
    };
  }
}

function step(node: unknown, segment: string | number): { key: unknown; value: unknown } | undefined {
  const { isMap, isScalar, isSeq } = yaml();
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const value = node.items[Number(segment)];
    return value === undefined ? undefined : { key: value, value };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}
