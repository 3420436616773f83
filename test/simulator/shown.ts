/** What an application can read of a session: as the tracker shows it, and as it follows from the books. */
import { camelCase } from '../../generator/model/identifiers.js';
import type { Session, Thing } from '../../generator/model/index.js';
import type { TrackedCall, Tracker } from '../../templates/runtime/track/index.js';
import { at, isOne, textOf, type Books, type Entry } from './books.js';
import { isObject } from './values.js';

/** Lists and single things by the names that a tracker has for them, as JSON. */
export type Shown = Readonly<Record<string, unknown>>;

export function shownByTracker(tracker: Tracker, books: Books): Shown {
  const read = tracker as unknown as Readonly<Record<string, unknown>>;
  return shown(books, (thing, name) => {
    if (books.isSound(thing.name)) return soundOf(read[name] as Amount);
    if (thing.list === undefined) return read[name];
    const entries = (read[name] as readonly TrackedCall<unknown>[]).map((each) => ({
      id: each.id,
      value: withoutEmptyLists(each.value, thing, books.session),
      text: each.text,
      ended: each.ended,
      outcome: each.outcome,
      ...soundOf(each),
      ...(thing.parses !== undefined && { ready: each.ready, json: each.json }),
    }));
    return books.isOrdered(thing.name) ? entries : sorted(entries);
  });
}

export function shownByBooks(books: Books): Shown {
  return shown(books, (thing) => {
    const single = books.things.get(thing.name)?.get('');
    if (books.isSound(thing.name)) return soundOf(single ?? { bytes: 0, ms: 0 });
    if (thing.list !== undefined) return listed(books, thing);
    const [text] = books.textFields(thing.name);
    return thing.type === undefined && text !== undefined ? single && textOf(single, text) : single?.value;
  });
}

function shown(books: Books, read: (thing: Thing, name: string) => unknown): Shown {
  const rows = books.session.things.flatMap((thing): [string, unknown][] => {
    const isSingle = thing.namedBy.length === 0 && thing.of === undefined && thing.is === undefined;
    const isShown = thing.list !== undefined || (isSingle && (thing.type !== undefined || books.isFilled(thing.name)));
    const name = camelCase(thing.list ?? thing.name);
    return isShown ? [[name, read(thing, name) ?? '']] : [];
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(rows))) as Shown;
}

function listed(books: Books, thing: Thing): object[] {
  const home = books.things.get(thing.is ?? thing.name);
  const isOrdered = books.isOrdered(thing.name);
  const keys = isOrdered ? (books.order.get(thing.name) ?? []) : [...(home?.keys() ?? [])];
  const entries = keys
    .map((key) => home!.get(key)!)
    .filter((entry) => entry.told && (thing.is === undefined || isOne(thing, entry)))
    .map((entry) => ({
      id: String(entry.key),
      value: withoutEmptyLists(valueOf(entry, books), thing, books.session),
      text: spokenIn(entry, books),
      ended: entry.ended,
      outcome: entry.outcome,
      ...soundOf(amountIn(entry)),
      ...(thing.parses !== undefined && { ready: entry.ready, json: jsonOf(entry, thing.parses) }),
    }));
  return isOrdered ? entries : sorted(entries);
}

/** The value in the form of the wire, with its parts in their lists. */
function valueOf(entry: Entry, { session }: Books): unknown {
  if (!isObject(entry.value)) return entry.value;
  const lists = session.things.flatMap(({ name, standsIn }): [string, unknown][] => {
    const parts = entry.parts.get(name);
    if (standsIn === undefined || !parts) return [];
    // A list ends before the first part of which no value is known.
    const values: unknown[] = [];
    for (let value; (value = parts.get(values.length)?.value) !== undefined;) values.push(value);
    return [[standsIn, values]];
  });
  return { ...entry.value, ...Object.fromEntries(lists) };
}

/** No list of parts and an empty one are the same. */
function withoutEmptyLists(value: unknown, { name, is }: Thing, { things }: Session): unknown {
  if (!isObject(value)) return value;
  const lists = things.flatMap(({ of, standsIn }) => (of === (is ?? name) && standsIn ? [standsIn] : []));
  return Object.fromEntries(
    Object.entries(value).filter(([field, list]) => !lists.includes(field) || !Array.isArray(list) || list.length > 0),
  );
}

/** Texts of its parts, a line each. */
function spokenIn(entry: Entry, books: Books): string {
  const own = entry.owner && [...books.textFields(entry.thing.name)].sort().map((field) => textOf(entry, field));
  const parts = [...entry.parts.values()].flatMap((kind) =>
    [...kind.values()].sort((a, b) => Number(a.key) - Number(b.key)),
  );
  return own?.find(Boolean) ?? parts.flatMap((part) => spokenIn(part, books) || []).join('\n');
}

function jsonOf(entry: Entry, field: string): object {
  const text = at(entry.value, field);
  if (!entry.ready) return { reason: 'unfinished' };
  if (typeof text !== 'string' || text === '') return { reason: 'empty' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { reason: 'malformed' };
  }
}

interface Amount {
  readonly bytes: number;
  readonly ms: number;
}

function amountIn({ bytes, ms, parts }: Entry): Amount {
  const inside = [...parts.values()].flatMap((kind) => [...kind.values()]).map(amountIn);
  return inside.reduce((sum, part) => ({ bytes: sum.bytes + part.bytes, ms: sum.ms + part.ms }), { bytes, ms });
}

/** Sums in another order differ in their last digits. */
function soundOf({ bytes, ms }: Amount): Amount {
  return { bytes, ms: Math.round(ms * 1e6) / 1e6 };
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
