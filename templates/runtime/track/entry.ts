/** A thing of the session, whichever it is. What can be counted of it is JSON, so that a snapshot is a copy. */
import { isObject, textAt, type Json } from './json.js';
import type { ThingRule } from './rules.js';
import type { TrackedCall } from './tracked.js';

export type Key = string | number;

export class Entry implements TrackedCall<unknown> {
  declare readonly thing: string;
  declare readonly rule: ThingRule;
  /** What it is a part of. */
  declare readonly owner: Entry | undefined;
  /** Its value, unless it stands in its owner's. */
  own: unknown = undefined;
  begun = false;
  /** Its value was told, and not only pieces of it. */
  known = false;
  ended = false;
  ready = false;
  /** It belongs to an earlier connection. */
  past = false;
  outcome: string | undefined = undefined;
  /** Key of what it also is: the item that is an output. */
  same: Key | undefined = undefined;
  /** What is known of fields that come in pieces: some, all, or that they were cut away. */
  fields: Record<string, 'pieces' | 'whole' | 'cut'> = {};
  /** Bytes and milliseconds of sound of its own, not of its parts. */
  sound: [number, number] = [0, 0];
  pieces: string[] = [];
  parts: Record<string, Record<Key, Entry>> = {};

  constructor(
    thing: string,
    rule: ThingRule,
    readonly key: Key,
    owner?: Entry,
  ) {
    // No part of what is shown or saved.
    Object.defineProperties(this, { thing: { value: thing }, rule: { value: rule }, owner: { value: owner } });
  }

  get value(): unknown {
    const { owner, rule, key } = this;
    return rule.in === undefined ? this.own : listIn(owner!, rule.in)?.[key as number];
  }

  set value(value) {
    const { owner, rule, key } = this;
    if (rule.in === undefined) {
      this.own = value;
      return;
    }
    if (!isObject(owner!.value)) owner!.value = {};
    const list = listIn(owner!, rule.in) ?? ((owner!.value as Json)[rule.in] = [] as unknown[]);
    // A list with holes would be no list of parts.
    if (key in list || key === list.length) list[key as number] = value;
  }

  get id(): string {
    return String(rootOf(this).key);
  }

  get text(): string {
    const { rule, value } = this;
    const own = rule.texts?.map((field) => textAt(value, field)).find(Boolean);
    return (
      own ??
      partsOf(this)
        .flatMap((part) => part.text || [])
        .join('\n')
    );
  }

  get bytes(): number {
    return sum(this, 0);
  }

  get ms(): number {
    return sum(this, 1);
  }

  get audio(): string[] {
    return [this.pieces, ...partsOf(this).map((part) => part.audio)].flat();
  }

  get json(): TrackedCall<unknown>['json'] {
    const text = textAt(this.value, this.rule.parses!);
    if (!this.ready || !text) return { reason: this.ready ? 'empty' : 'unfinished' };
    try {
      return { value: JSON.parse(text) };
    } catch {
      return { reason: 'malformed' };
    }
  }
}

/** The outermost of what a thing is a part of. */
export function rootOf(entry: Entry): Entry {
  return entry.owner ? rootOf(entry.owner) : entry;
}

/** What it is made of. */
export function partsOf({ parts }: Entry): Entry[] {
  return Object.values(parts).flatMap((kind) => Object.values(kind));
}

function listIn({ value }: Entry, name: string): unknown[] | undefined {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : undefined;
}

function sum(entry: Entry, which: 0 | 1): number {
  return partsOf(entry).reduce((total, part) => total + sum(part, which), entry.sound[which]);
}
