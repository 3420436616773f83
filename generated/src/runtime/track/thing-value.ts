// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What is known of a thing in the form of the wire: told whole, or gathered from pieces. */
import { thingAt } from './find.js';
import { isObject, textAt, type Json } from './json.js';
import type { State } from './state.js';
import type { Thing } from './thing.js';
import { violate } from './violation.js';

/** How a value is to be taken: it may lack what pieces bring, it is the last word, or the pieces must agree with it, too. */
export type Finality = 'first' | 'last' | 'whole';

/** Takes a value over, without touching the event: what came in pieces stays where the value says nothing. */
export function fill(state: State, thing: Thing, value: unknown, finality: Finality): void {
  take(state, thing, value, finality);
  stand(thing);
}

function take(state: State, thing: Thing, value: unknown, finality: Finality): void {
  const { fields, kind, value: old } = thing;
  // Of what a session has many, a value is an object: this one deviates.
  if (!isObject(value)) {
    if (value !== undefined && kind.isSingle) thing.value = value;
    return;
  }
  if (thing.gone) return;
  const filled: Json = { ...value };
  thing.known = true;
  thing.value = filled;
  for (const field in fields) {
    const whole = filled[field];
    if (fields[field] === 'cut') delete filled[field];
    else if (typeof whole !== 'string' || (!whole && finality === 'first')) filled[field] = textAt(old, field) || whole;
    else if (finality === 'whole') compare(state, thing, field, textAt(old, field), whole);
  }
  if (state.options.audio !== 'keep')
    for (const field of kind.rule.sounds ?? []) if (field in filled) delete filled[field];
  for (const part of kind.parts) {
    const told = part.rule.in && filled[part.rule.in];
    // Parts are taken over one by one; those of which nothing is said stay.
    if (Array.isArray(told))
      told.forEach((each, key) => take(state, thingAt(state, part, key, thing)!, each, finality));
  }
  gather(thing);
}

/** Writes a text that grows. */
export function write(thing: Thing, field: string, text: string): void {
  if (isObject(thing.value)) thing.value[field] = text;
  else {
    thing.value = { [field]: text };
    stand(thing);
  }
}

/** Tells where the whole is not what its pieces make. */
export function compare(state: State, thing: Thing, field: string, pieces: string, whole: string): void {
  // Final texts come without the white space around their pieces.
  if (!thing.lacking && pieces.trim() !== whole.trim())
    violate(state, 'differs', field, thing, 'the text of the pieces');
}

/** The value of a part is another object now. */
function stand({ owner }: Thing): void {
  if (owner) gather(owner);
}

/** Puts the values of its parts into its own. */
export function gather({ kind, value, parts }: Thing): void {
  for (const part of kind.parts) {
    const told = part.rule.in && isObject(value) ? (value[part.rule.in] ?? []) : undefined;
    if (!Array.isArray(told)) continue;
    // A list ends before the first part of which no value is known.
    const list: unknown[] = [];
    for (const each of parts)
      if (each.kind === part && each.key === list.length && each.value !== undefined) list.push(each.value);
    if (list.length > 0 || told.length > 0) (value as Json)[part.rule.in!] = list;
  }
}
