/**
 * The texts of the files that were read, and where in them something stands.
 *
 * Values are mostly read by `readYamlFast`; positions are wanted only when a person has to read one.
 */
import type { Document, LineCounter } from 'yaml';
import type { Place } from '../model/index.js';
import type { Position, Problem } from '../report/problem.js';
import { lineStarts, positionIn } from './positions.js';
import { documentOutline, fastOutline, type Outline, type OutlineEntry } from './yaml-outline.js';
import type { ProblemRule } from './problem-rules.js';
import { yaml } from './yaml-on-demand.js';

export interface ProblemOptions {
  readonly hint?: Problem['hint'] | undefined;
  readonly at?: 'key' | 'value';
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Where things stand in a file. */
interface Located {
  readonly outline: Outline;
  /** Offsets of all lines. */
  readonly lines: readonly number[];
}

/** A problem of a catalogue breaks one of its rules. */
export type CatalogueProblem = Problem<ProblemRule>;

export class Sources {
  readonly #texts = new Map<string, string>();
  readonly #parsed = new Map<string, Parsed>();
  readonly #located = new Map<string, Located>();

  add(file: string, text: string): void {
    this.#texts.set(file, text);
    this.#parsed.delete(file);
    this.#located.delete(file);
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
    const { outline, lines } = this.#locatedIn(place.file);
    let value = outline;
    let offset = value.start ?? 0;
    for (const [depth, segment] of place.path.entries()) {
      const entry = entryAt(value, segment);
      if (!entry) break;
      const isAsked = depth === place.path.length - 1 && at === 'key';
      offset = (isAsked ? entry.key : entry.value.start) ?? entry.key ?? offset;
      value = entry.value;
    }
    return positionIn(lines, offset);
  }

  /** A key as it is written: YAML has several ways to write one number. */
  spelling({ file, path }: Place): string | undefined {
    let entry: OutlineEntry | undefined;
    let value: Outline | undefined = this.#locatedIn(file).outline;
    for (const segment of path) {
      entry = value && entryAt(value, segment);
      value = entry?.value;
    }
    return entry && (entry.written ?? String(path.at(-1)));
  }

  #locatedIn(file: string): Located {
    const known = this.#located.get(file);
    if (known) return known;
    const text = this.#texts.get(file) ?? '';
    const located = {
      outline: fastOutline(text) ?? documentOutline(this.parse(file).document),
      lines: lineStarts(text),
    };
    this.#located.set(file, located);
    return located;
  }

  /** A problem at a place of the catalogue, with all that its code frame needs. */
  problem<Rule extends string = ProblemRule>(
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

function entryAt({ entries, items }: Outline, segment: string | number): OutlineEntry | undefined {
  if (entries) return entries.get(String(segment));
  const value = items?.[Number(segment)];
  return value && { key: value.start, value };
}
