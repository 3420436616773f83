/** Measuring: the least of interleaved rounds, because whatever else the machine does only makes them slower. */

export interface Measured {
  readonly name: string;
  /** Least of the rounds, in nanoseconds per call of one element. */
  readonly nanoseconds: number;
}

/**
 * @param tasks what to measure: a name and a function that handles `elements` elements
 * @param rounds how often each is timed, in turns
 */
export function measure(tasks: Readonly<Record<string, () => void>>, elements: number, rounds = 25): Measured[] {
  const names = Object.keys(tasks);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -3; round < rounds; round++) {
    for (const name of names) {
      const repeats = REPEATS.get(name) ?? calibrate(name, tasks[name]!);
      const start = process.hrtime.bigint();
      for (let repeat = 0; repeat < repeats; repeat++) tasks[name]!();
      const elapsed = Number(process.hrtime.bigint() - start) / repeats / elements;
      // The first rounds only warm the engine up.
      if (round >= 0) times.get(name)!.push(elapsed);
    }
  }
  REPEATS.clear();
  return names.map((name) => ({ name, nanoseconds: Math.min(...times.get(name)!) }));
}

const REPEATS = new Map<string, number>();
const ROUND_MS = 20;

/** How many repeats make a round long enough for the clock. */
function calibrate(name: string, task: () => void): number {
  task();
  const start = performance.now();
  task();
  const once = performance.now() - start;
  const repeats = Math.max(1, Math.min(10_000, Math.round(ROUND_MS / Math.max(once, 0.001))));
  REPEATS.set(name, repeats);
  return repeats;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A table in Markdown; numbers stand right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
