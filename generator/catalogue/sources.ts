/**
 * The texts of the files that were read, and where in them something stands.
 *
 * Values are mostly read by `readYamlFast`; positions are wanted only when a person has to read one, and come from `yaml`,
 * which keeps them.
 */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Document, LineCounter, Node, Pair, YAMLMap } from 'yaml';
import type { Place } from '../model/index.js';
import type { Position, Problem } from '../report/problem.js';
import type { RuleName } from './problem-rules.js';

const require = createRequire(import.meta.url);

/** Loading it takes 45 ms, which a catalogue without problems need not wait for. */
export const yaml = (): typeof Yaml => require('yaml') as typeof Yaml;

export interface ProblemOptions {
  readonly hint?: Problem['hint'] | undefined;
  readonly at?: 'key' | 'value';
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A problem of a catalogue breaks one of its rules. */
export type CatalogueProblem = Problem<RuleName>;

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
    const document = parseDocument(this.#texts.get(file) ?? '', {
      lineCounter: lines,
      prettyErrors: false,
      // It would print warnings by itself.
      logLevel: 'error',
      // It looks through all keys again at every key; `duplicateKeys` looks once.
      uniqueKeys: false,
    });
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

  /** A key as it is written: YAML has several ways to write one number. */
  spelling({ file, path }: Place): string | undefined {
    const { isMap, isScalar } = yaml();
    const owner: unknown = this.parse(file).document.getIn(path.slice(0, -1));
    const key: unknown = isMap(owner) ? pairsOf(owner).get(String(path.at(-1)))?.key : undefined;
    return isScalar(key) ? (key.source ?? String(key.value)) : undefined;
  }

  /** A problem at a place of the catalogue, with all that its code frame needs. */
  problem<Rule extends string = RuleName>(
    place: Place,
    rule: Rule,
    message: string,
    options: ProblemOptions = {},
  ): Problem<Rule> {
    const at = this.locate(place, options.at);
    return {
      rule,
      message,
      file: place.file,
      position: { line: at.line, column: at.column },
      source: this.#texts.get(place.file) ?? '',
      ...(options.hint === undefined ? {} : { hint: options.hint }),
    };
  }
}

function step(node: unknown, segment: string | number): { key: unknown; value: unknown } | undefined {
  const { isMap, isSeq } = yaml();
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(segment));
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

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by their keys, collected once: a file of many entries may have as many problems. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByMap.get(map);
  if (known) return known;
  const { isScalar } = yaml();
  const found = new Map<string, Pair>();
  for (const pair of map.items) {
    if (isScalar(pair.key) && !found.has(String(pair.key.value))) found.set(String(pair.key.value), pair);
  }
  pairsByMap.set(map, found);
  return found;
}

/** Where in a document a key stands that its map has already: offsets. */
export function duplicateKeys(document: Document.Parsed): number[] {
  const { isScalar, visit } = yaml();
  const found: number[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // As data they are texts: `1` and `'1'` are one.
        const name = String(key.value);
        if (seen.has(name)) found.push(startOf(key) ?? 0);
        seen.add(name);
      }
    },
  });
  return found;
}
