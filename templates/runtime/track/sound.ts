/** Sound is counted, and kept only where it was asked for. */
import type { Meter } from './effects.js';
import { wordOf } from './json.js';
import { valueOf } from './kinds.js';
import type { State } from './state.js';
import type { Piece, Thing } from './thing.js';

export function bytesPerMs({ format, rates }: Meter): number {
  return rates.get(wordOf(valueOf(format))) ?? rates.get('usual') ?? [...rates.values()][0]!;
}

/**
 * Adds a piece in base64.
 *
 * @param things all that it is a piece of
 * @returns bytes and milliseconds of it
 */
export function count(
  { options, kept }: State,
  things: readonly Thing[],
  sound: string,
  rate: number,
): [number, number] {
  const bytes = bytesOf(sound);
  const ms = bytes / rate;
  for (const thing of things) add(thing, bytes, ms);
  if (options.audio === 'keep') for (const { pieces } of things) pieces.push([kept.pieces, sound]);
  kept.pieces++;
  return [bytes, ms];
}

/** Leaves as much sound as this. @param totals what has the same pieces, among others */
export function cutSound(thing: Thing, ms: number, rate: number, totals: readonly Thing[]): void {
  if (ms >= thing.ms) return;
  let left = Math.round(ms * rate);
  const kept = new Map<number, string>();
  const all = [...totals, thing];
  for (const each of all) add(each, left - thing.bytes, ms - thing.ms);
  for (const [number, sound] of thing.pieces) {
    // Four characters are three bytes, which is as fine as it is cut.
    kept.set(number, sound.slice(0, Math.ceil(Math.max(0, left) / 3) * 4));
    left -= bytesOf(sound);
  }
  for (const each of all)
    each.pieces = each.pieces
      .map(([number, sound]): Piece => [number, kept.get(number) ?? sound])
      .filter(([, sound]) => sound);
}

/** To a thing, and to what it is a part of. */
function add(thing: Thing, bytes: number, ms: number): void {
  for (let each: Thing | undefined = thing; each; each = each.owner) {
    each.bytes += bytes;
    each.ms += ms;
  }
}

/** How many bytes of sound it is. Base64 has no line breaks on the wire. */
export function bytesOf(base64: string): number {
  const { length } = base64;
  const padding = base64[length - 1] !== '=' ? 0 : base64[length - 2] === '=' ? 2 : 1;
  return Math.floor(((length - padding) * 3) / 4);
}
