/** Numbers over the time of a session: what is left of limits, for instance. */
import { isObject } from '../../runtime/track/json.js';
import type { Study } from './study.js';

/** A number of something of which a session has but one, over time. */
export interface Series {
  readonly thing: string;
  readonly name: string;
  readonly points: readonly (readonly [time: number, value: number])[];
}

/** Numbers that change. */
export function seriesOf({ surface, frames }: Study): Series[] {
  const things = surface.session?.things ?? {};
  const single = Object.entries(things).flatMap(([name, { by, of, sound, get }]) =>
    by === undefined && of === undefined && !sound && get !== undefined ? [[name, get] as const] : [],
  );
  const series = new Map<string, { thing: string; name: string; points: [number, number][] }>();
  for (const { time, changes } of frames) {
    for (const [thing, get] of single) {
      const value = changes.find(({ kind }) => kind === `${thing}-updated`)?.[get];
      for (const [name, number] of numbersIn(value)) {
        const key = `${thing} ${name}`;
        const known = series.get(key) ?? { thing: thing.replaceAll('-', ' '), name, points: [] };
        series.set(key, known);
        known.points.push([time, number]);
      }
    }
  }
  return [...series.values()].filter(({ points }) => points.some(([, value]) => value !== points[0]![1]));
}

/** Numbers of an object by their paths; objects of a list go by the first text in them. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => {
      const name = isObject(each) ? Object.values(each).find((field) => typeof field === 'string') : undefined;
      return numbersIn(each, [path, name ?? index].filter((part) => part !== '').join(' '));
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, [path, key].filter(Boolean).join(' ')));
}
