/** Counts, for people. */

/** `1 frame`, `50,000 frames`. */
export function counted(count: number, what: string): string {
  return `${numberText(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** With commas, and two digits behind the point at most. */
export function numberText(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 2 });
}
