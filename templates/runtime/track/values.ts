/** What is known of a thing in the form of the wire: told whole, or gathered from pieces. */
import { partsOf, type Entry } from './entry.js';
import { isObject, textAt, type Json } from './json.js';
import { entryIn, violate, type State } from './state.js';

/** How a value is to be taken: it may lack what pieces bring, it is the last word, or the pieces must agree with it, too. */
export type Finality = 'first' | 'last' | 'whole';

/** Takes a value over, without touching the event: what came in pieces stays where the value says nothing. */
export function fill(state: State, entry: Entry, value: unknown, finality: Finality): void {
  const { fields, kind } = entry;
  // Of what a session has many, a value is an object: this one deviates.
  if (!isObject(value)) {
    if (value !== undefined && kind.isSingle) entry.value = value;
    return;
  }
  const filled: Json = { ...value };
  for (const field in fields) {
    if (fields[field] === 'cut') {
      delete filled[field];
      continue;
    }
    const whole = filled[field];
    if (typeof whole !== 'string' || (!whole && finality === 'first'))
      filled[field] = textAt(entry.value, field) || whole;
    else if (finality === 'whole') compare(state, entry, field, whole);
  }
  if (state.options.audio !== 'keep') for (const field of kind.rule.sounds ?? []) delete filled[field];
  entry.known = true;
  entry.value = filled;
  stand(entry);
  for (const part of kind.parts) {
    const list = part.rule.in;
    const told = list && filled[list];
    if (!Array.isArray(told)) continue;
    // Parts are taken over one by one; those of which nothing is said stay.
    filled[list!] = [];
    told.forEach((each, key) => fill(state, entryIn(state, part, key, entry)!, each, finality));
  }
  partsOf(entry).forEach(stand);
}

/** Tells where the whole is not what its pieces make. */
export function compare(state: State, entry: Entry, field: string, whole: string): void {
  // Final texts come without the white space around their pieces.
  if (!entry.lacking && textAt(entry.value, field).trim() !== whole.trim())
    violate(state, 'differs', field, entry, 'the text of the pieces');
}

export function write(entry: Entry, field: string, text: string): void {
  if (!isObject(entry.value)) {
    entry.value = {};
    stand(entry);
  }
  (entry.value as Json)[field] = text;
}

/** Puts the value of a part into its owner's. */
export function stand({ owner, kind, key, value }: Entry): void {
  const name = kind.rule.in;
  if (!name || !isObject(owner?.value) || value === undefined) return;
  const list = (owner.value[name] ??= []);
  // A list with holes would be no list of parts.
  if (Array.isArray(list) && +key <= list.length) list[+key] = value;
}
