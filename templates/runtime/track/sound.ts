/** Sound is counted, and kept only where it was asked for. */
import type { Entry } from './entry.js';
import { readState, type State } from './state.js';

/** Adds a piece in base64. @returns bytes and milliseconds of it */
export function count(state: State, entry: Entry, piece: string, meter: string): [number, number] {
  const bytes = bytesOf(piece);
  const ms = bytes / bytesPerMs(state, meter);
  add(entry, bytes, ms);
  if (state.options.audio === 'keep') entry.pieces.push(piece);
  return [bytes, ms];
}

/** Leaves as much sound as this. */
export function cutSound(state: State, entry: Entry, ms: number, meter: string): void {
  let bytes = Math.round(ms * bytesPerMs(state, meter));
  if (ms >= entry.ms) return;
  add(entry, bytes - entry.bytes, ms - entry.ms);
  entry.pieces = entry.pieces.flatMap((piece) => {
    // Four characters are three bytes, which is as fine as it is cut.
    const left = piece.slice(0, Math.ceil(Math.max(0, bytes) / 3) * 4);
    bytes -= bytesOf(piece);
    return left || [];
  });
}

function add(entry: Entry, bytes: number, ms: number): void {
  for (let each: Entry | undefined = entry; each; each = each.owner) {
    each.bytes += bytes;
    each.ms += ms;
  }
}

function bytesOf(base64: string): number {
  return Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}

function bytesPerMs(state: State, meter: string): number {
  const { format, rates } = state.meters[meter]!;
  return rates[readState(state, format) as string] ?? rates['usual'] ?? Object.values(rates)[0]!;
}
