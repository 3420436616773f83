/** Times on the axis of a timeline, for people. */
import { durationText } from '../shared/amounts.js';

/** Milliseconds as seconds, or places as they are. */
export function timeText(time: number, isTimed: boolean): string {
  if (!isTimed) return `#${Math.round(time) + 1}`;
  if (time < 60_000) return `${(time / 1000).toFixed(3)} s`;
  const minutes = Math.floor(time / 60_000);
  return `${minutes}:${((time % 60_000) / 1000).toFixed(2).padStart(5, '0')} min`;
}

export function spanText(span: number | undefined, isTimed: boolean): string {
  if (span === undefined) return '–';
  if (!isTimed) return `${Math.round(span)} frames`;
  return durationText(span);
}

/** A step of an axis that is easy to read: 1, 2 or 5 with zeros behind it, at least so large. Between two places there is nothing. */
export function axisStep(least: number, isTimed: boolean): number {
  if (!isTimed && least <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-6)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least)!;
}
