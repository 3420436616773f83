// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Sound is counted, and kept only where it was asked for. */
import type { Meter } from './effects.js';
import { read } from './json.js';
import type { State } from './state.js';
import type { Thing } from './thing.js';

/** Adds a piece in base64. @returns bytes and milliseconds of it */
export function count(state: State, thing: Thing, piece: string, meter: Meter): [number, number] {
  const bytes = bytesOf(piece);
  const ms = bytes / bytesPerMs(meter);
  add(thing, bytes, ms);
  if (state.options.audio === 'keep') thing.pieces.push(piece);
  return [bytes, ms];
}

/** Leaves as much sound as this. @param totals what has the same pieces, among others */
export function cutSound(thing: Thing, ms: number, meter: Meter, totals: readonly Thing[]): void {
  if (ms >= thing.ms) return;
  let left = Math.round(ms * bytesPerMs(meter));
  for (const each of [...totals, thing]) add(each, left - thing.bytes, ms - thing.ms);
  for (const piece of [...thing.pieces]) {
    // Four characters are three bytes, which is as fine as it is cut.
    const kept = piece.slice(0, Math.ceil(Math.max(0, left) / 3) * 4);
    left -= bytesOf(piece);
    if (kept === piece) continue;
    for (const { pieces } of [...totals, thing]) {
      const index = pieces.lastIndexOf(piece);
      if (index >= 0) pieces.splice(index, 1, ...(kept ? [kept] : []));
    }
  }
}

function add(thing: Thing, bytes: number, ms: number): void {
  for (let each: Thing | undefined = thing; each; each = each.owner) {
    each.bytes += bytes;
    each.ms += ms;
  }
}

function bytesOf(base64: string): number {
  const { length } = base64;
  return Math.floor((length * 3) / 4) - (base64[length - 1] !== '=' ? 0 : base64[length - 2] === '=' ? 2 : 1);
}

function bytesPerMs(meter: Meter): number {
  const value = meter.kind?.all.get('')?.value;
  // The format is looked up again once the thing that tells it is told anew.
  if (meter.value !== value || !meter.rate) {
    const { format, rates } = meter;
    meter.value = value;
    meter.rate = rates[read(value, format, 1) as string] ?? rates['usual'] ?? Object.values(rates)[0]!;
  }
  return meter.rate;
}
