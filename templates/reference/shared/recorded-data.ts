/** Recorded sessions in a page: written by the command that makes a bug report, read by the page's programme. */

export interface RecordedData {
  /** What a person calls the session: its file, and where it stands there. */
  readonly name: string;
  readonly surface: string;
  /** Texts and sound were taken out. */
  readonly isRedacted: boolean;
  readonly frames: readonly FrameData[];
}

/** A frame: milliseconds of some clock, who sent it, what it says, and where sound was taken out of it. */
export type FrameData = readonly [
  time: number | null,
  direction: string | null,
  value: unknown,
  silences?: readonly Silence[],
];

/** Sound that was taken out: how many bytes, and the path to where its Base64 stood. */
export type Silence = readonly [bytes: number, ...path: (string | number)[]];

/** @returns as many bytes of zeros, in Base64 */
export function silence(bytes: number): string {
  const whole = 'AAAA'.repeat(Math.floor(bytes / 3));
  return whole + ['', 'AA==', 'AAA='][bytes % 3]!;
}
