/** Whether something may be absent or null, and whether it is deprecated. */
import { report, type Places, type Walk } from './walk-report.js';

export function compareOptional(walk: Walk, path: string, was: boolean, now: boolean, places: Places): void {
  if (was === now) return;
  const text = (optional: boolean): string => (optional ? 'optional' : 'required');
  report(walk, path, { rule: text(now) as 'optional' | 'required', ...places, was: text(was), now: text(now) });
}

export function compareNullable(walk: Walk, path: string, was: boolean, now: boolean, places: Places): void {
  if (was === now) return;
  const text = (nullable: boolean): string => (nullable ? 'may be null' : 'never null');
  report(walk, path, { rule: now ? 'nullable' : 'not-nullable', ...places, was: text(was), now: text(now) });
}

export function compareDeprecation(walk: Walk, path: string, places: Places): void {
  const was = places.before[0]?.field?.deprecated;
  const now = places.after[0]?.field?.deprecated;
  if (!was === !now) return;
  report(walk, path, {
    rule: now ? 'deprecated' : 'undeprecated',
    ...places,
    was: was ? 'deprecated' : 'not deprecated',
    now: now ? 'deprecated' : 'not deprecated',
  });
}
