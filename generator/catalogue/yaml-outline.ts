/**
 * Where in a text of YAML its keys and values begin. js-yaml tells it of the texts that `readYamlFast` reads, twenty times as fast as `yaml`,
 * which is asked of all others; a property test holds the two to the same places.
 */
import { CORE_SCHEMA, EVENT_ID, getScalarValue, load, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import type { Document, Scalar } from 'yaml';
import { isPlain } from './read-yaml-fast.js';
import { yaml } from './yaml-on-demand.js';

/** A value: where it begins, unless nothing stands there, and what is in it. */
export interface Outline {
  readonly start: number | undefined;
  readonly entries?: ReadonlyMap<string, OutlineEntry>;
  readonly items?: readonly Outline[];
}

export interface OutlineEntry {
  readonly key: number | undefined;
  /** The key as it is written, where data calls it otherwise: `0x10` is 16 there. */
  readonly written?: string;
  readonly value: Outline;
}

/** @returns the outline; undefined where `yaml` has to be asked */
export function fastOutline(text: string): Outline | undefined {
  if (!isPlain(text)) return undefined;
  try {
    return new EventReader(text, parseEvents(text, {})).next();
  } catch {
    return undefined;
  }
}

/** What a key may be that is no text to YAML. */
const NUMBER_OR_SWITCH = /^(?:[-+]?\.?\d|[-+]?\.(?:inf|nan)$|(?:true|false)$)/i;

class EventReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** Behind the first event: there a document begins. */
  #at = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  next(): Outline {
    const event = this.#events[this.#at++]!;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return { start: this.#startOf(event) };
      case EVENT_ID.SEQUENCE:
        return { start: event.start, items: this.#untilEnd(() => this.next()) };
      case EVENT_ID.MAPPING:
        return { start: event.start, entries: entriesOf(this.#untilEnd(() => this.#entry())) };
      default:
        throw new Error('an event that no plain text has');
    }
  }

  #untilEnd<T>(read: () => T): T[] {
    const found: T[] = [];
    while (this.#events[this.#at]!.type !== EVENT_ID.POP) found.push(read());
    this.#at++;
    return found;
  }

  #entry(): readonly [string, OutlineEntry] {
    const key = this.#events[this.#at++]!;
    if (key.type !== EVENT_ID.SCALAR) throw new Error('a key that is no scalar');
    const written = getScalarValue(this.#text, key);
    const isText = key.style !== SCALAR_STYLE.PLAIN || !NUMBER_OR_SWITCH.test(written);
    const value = isText ? written : load(written, { schema: CORE_SCHEMA });
    // By itself, a text like `0:` would be a map.
    const name = typeof value === 'number' || typeof value === 'boolean' ? String(value) : written;
    return [name, { key: this.#startOf(key), ...(name !== written && { written }), value: this.next() }];
  }

  /** An event's value begins behind the quote, or on the line below the mark of a block. */
  #startOf({ style, valueStart }: ScalarEvent): number | undefined {
    switch (style) {
      case SCALAR_STYLE.PLAIN:
        return valueStart < 0 ? undefined : valueStart;
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return valueStart - 1;
      default: {
        const line = this.#text.lastIndexOf('\n', valueStart - 2) + 1;
        const mark = this.#text.slice(line, valueStart).search(/[|>][-+]? *(?: #.*)?(?:\n|$)/);
        if (mark < 0) throw new Error('a block without a mark');
        return line + mark;
      }
    }
  }
}

/** The first of a name counts. */
function entriesOf(entries: readonly (readonly [string, OutlineEntry])[]): ReadonlyMap<string, OutlineEntry> {
  return new Map(entries.toReversed());
}

/** What `yaml` has read. */
export function documentOutline({ contents }: Document.Parsed): Outline {
  return nodeOutline(contents);
}

function nodeOutline(node: unknown): Outline {
  const { isMap, isScalar, isSeq } = yaml();
  const start = startOf(node);
  if (isSeq(node)) return { start, items: node.items.map(nodeOutline) };
  if (!isMap(node)) return { start };
  const entries = node.items.flatMap(({ key, value }) => (isScalar(key) ? [entryOf(key, value)] : []));
  return { start, entries: entriesOf(entries) };
}

function entryOf(key: Scalar, value: unknown): readonly [string, OutlineEntry] {
  const name = String(key.value);
  const written = key.source ?? name;
  return [name, { key: startOf(key), ...(name !== written && { written }), value: nodeOutline(value) }];
}

function startOf(node: unknown): number | undefined {
  const [start, end] = (node as { readonly range?: readonly [number, number, number] } | null)?.range ?? [0, 0];
  return start < end ? start : undefined;
}
