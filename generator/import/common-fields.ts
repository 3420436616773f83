/** Fields that so many events of a new direction have that they are better said once. */
import type { Field } from '../model/index.js';

/** Of fewer events nothing can be learned. */
const FEWEST_EVENTS = 4;
/** The share of the events that have the field; the others say that they are `without` it. */
const SHARE = 0.9;

/**
 * @param events the fields of each event
 * @returns fields that nearly all have, and that are the same wherever they are
 */
export function commonAmong(events: readonly (readonly Field[])[]): Field[] {
  if (events.length < FEWEST_EVENTS) return [];
  const found = new Map<string, Field[]>();
  for (const field of events.flat()) found.set(field.name, [...(found.get(field.name) ?? []), field]);
  return [...found.values()].flatMap(([first, ...others]) => {
    const isOften = others.length + 1 >= events.length * SHARE;
    return first && isOften && others.every((each) => saysTheSame(each, first)) ? [first] : [];
  });
}

function saysTheSame(a: Field, b: Field): boolean {
  return text(a) === text(b);
}

function text({ type, optional, nullable, format }: Field): string {
  return JSON.stringify([type, optional, nullable, format]);
}
