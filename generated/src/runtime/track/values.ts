// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What is known of a thing in the form of the wire: told whole, or gathered from pieces. */
import type { Entry } from './entry.js';
import { isObject, textAt, type Json } from './json.js';
import { entryIn, violate, type State } from './state.js';

/** How a value is to be taken: it may lack what pieces bring, it is the last word, or the pieces must agree with it, too. */
export type Finality = 'first' | 'last' | 'whole';

/** Takes a value over, without touching the event: what came in pieces stays where the value says nothing. */
export function fill(state: State, entry: Entry, value: unknown, finality: Finality): void {
  const { fields, rule } = entry;
  // Of what a session has many, a value is an object: this one deviates.
  if (!isObject(value)) {
    if (value !== undefined && entry.key === '') entry.value = value;
    return;
  }
  const before = entry.value;
  const filled: Json = { ...value };
  for (const field in fields) {
    const whole = filled[field];
    const pieces = textAt(before, field);
    if (typeof whole !== 'string' || (!whole && finality === 'first')) filled[field] = pieces || whole;
    else if (finality === 'whole') compare(state, entry, field, whole);
    if (fields[field] === 'cut') delete filled[field];
  }
  if (state.options.audio !== 'keep') for (const field of rule.sounds ?? []) delete filled[field];
  entry.known = true;
  entry.value = filled;
  for (const [name, { of, in: list }] of Object.entries(state.rules.things)) {
    if (of !== entry.thing || !list) continue;
    const parts = filled[list];
    // Parts are taken over one by one; those of which nothing is said stay.
    filled[list] = isObject(before) && Array.isArray(before[list]) ? [...(before[list] as unknown[])] : [];
    if (Array.isArray(parts))
      for (const [key, part] of parts.entries()) fill(state, entryIn(state, name, key, entry)!, part, finality);
  }
}

/** Tells where the whole is not what its pieces make. */
export function compare(state: State, entry: Entry, field: string, whole: string): void {
  // Final texts come without the white space around their pieces.
  if (entry.fields[field] === 'cut' || state.data.partial || textAt(entry.value, field).trim() === whole.trim()) return;
  violate(state, 'differs', field, entry, 'the text of the pieces');
}

export function write(entry: Entry, field: string, text: string): void {
  if (!isObject(entry.value)) entry.value = {};
  if (isObject(entry.value)) entry.value[field] = text;
}
