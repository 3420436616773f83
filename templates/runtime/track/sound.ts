/** Sound is counted, and kept only where it was asked for. */
import type { Entry } from './entry.js';
import { readState, type State } from './state.js';

/** Adds a piece in base64. @returns how much it is */
export function count(
  state: State,
  { sound, pieces }: Entry,
  piece: string,
  meter: string,
): { bytes: number; ms: number } {
  const bytes = bytesOf(piece);
  const ms = bytes / bytesPerMs(state, meter);
  sound[0] += bytes;
  sound[1] += ms;
  if (state.options.audio === 'keep') pieces.push(piece);
  return { bytes, ms };
}

/** Leaves as much sound as this. */
export function cutSound(state: State, entry: Entry, ms: number, meter: string): void {
  let bytes = Math.round(ms * bytesPerMs(state, meter));
  if (ms >= entry.sound[1]) return;
  entry.sound = [bytes, ms];
  entry.pieces = entry.pieces.flatMap((piece) => {
    // Four characters are three bytes, which is as fine as it is cut.
    const left = piece.slice(0, Math.ceil(Math.max(0, bytes) / 3) * 4);
    bytes -= bytesOf(piece);
    return left || [];
  });
}

function bytesOf(base64: string): number {
  return Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}

function bytesPerMs(state: State, meter: string): number {
  const { format, bytesPerMs: rates } = state.rules.meters[meter]!;
  return rates[String(readState(state, format?.split('.') ?? []))] ?? rates['usual'] ?? Object.values(rates)[0]!;
}
