/** Amounts, for people. */

/** `1 frame`, `50,000 frames`. */
export function counted(count: number, what: string): string {
  return `${numberText(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** With commas, and two digits behind the point at most. */
export function numberText(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** `640 ms`, `12.5 s`, `3 min 5 s`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 10_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
