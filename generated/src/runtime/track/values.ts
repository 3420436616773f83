// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What is known of a thing in the form of the wire: told whole, or gathered from pieces. */
import type { Entry } from './entry.js';
import { isObject, textAt } from './json.js';
import { entryIn, violate, type State } from './state.js';

/** How a value is to be taken: it may lack what pieces bring, it is the last word, or the pieces must agree with it, too. */
export type Finality = 'first' | 'last' | 'whole';

/** Takes a value over: what came in pieces stays where the value says nothing. */
export function fill(state: State, entry: Entry, value: unknown, finality: Finality): void {
  absorb(state, entry, value, finality);
  stand(entry);
}

/** Writes a text that grows. */
export function write(entry: Entry, field: string, text: string): void {
  if (entry.write(field, text)) stand(entry);
}

/** What lies in these fields is gone. */
export function erase(entry: Entry, fields: readonly string[]): void {
  for (const field of fields)
    if (isObject(entry.value) && entry.value[field] !== undefined) entry.write(field, undefined);
}

function absorb(state: State, entry: Entry, value: unknown, finality: Finality): void {
  const { fields, kind, value: old } = entry;
  // Of what a session has many, a value is an object: this one deviates.
  if (!isObject(value)) {
    if (value !== undefined && kind.isSingle) entry.take(value);
    return;
  }
  entry.known = true;
  entry.take(value);
  for (const field in fields) {
    const whole = value[field];
    if (fields[field] === 'cut') erase(entry, [field]);
    else if (typeof whole !== 'string' || (!whole && finality === 'first')) {
      const text = textAt(old, field);
      if (text) entry.write(field, text);
    } else if (finality === 'whole') compare(state, entry, field, textAt(old, field), whole);
  }
  if (state.options.audio !== 'keep' && kind.rule.sounds) erase(entry, kind.rule.sounds);
  for (const part of kind.parts) {
    const told = part.rule.in && value[part.rule.in];
    // Parts are taken over one by one; those of which nothing is said stay.
    if (Array.isArray(told))
      told.forEach((each, key) => absorb(state, entryIn(state, part, key, entry)!, each, finality));
  }
  gather(entry);
}

/** Tells where the whole is not what its pieces make. */
export function compare(state: State, entry: Entry, field: string, pieces: string, whole: string): void {
  // Final texts come without the white space around their pieces.
  if (pieces !== whole && !entry.lacking && pieces.trim() !== whole.trim())
    violate(state, 'differs', field, entry, 'the text of the pieces');
}

/** The value of a part is another object now: all that it is a part of has to have it. */
export function stand({ owner }: Entry): void {
  if (!owner) return;
  gather(owner);
  stand(owner);
}

/** Puts the values of its parts into its own. */
export function gather(entry: Entry): void {
  const { value, parts, kind } = entry;
  for (const { name, rule } of kind.parts) {
    const told = rule.in && isObject(value) ? (value[rule.in] ?? []) : undefined;
    if (!Array.isArray(told)) continue;
    const list: unknown[] = [];
    // A list ends before the first part of which no value is known.
    for (const part of parts)
      if (part.thing === name && +part.key === list.length && part.value !== undefined) list.push(part.value);
    if (list.length !== told.length || list.some((each, index) => each !== told[index])) entry.write(rule.in!, list);
  }
}
