/** The figures that one looks for first: how long one waited, how long answers took, what they cost, what is left of limits. */
import { isObject, read } from '../../runtime/track/json.js';
import type { Bar } from './bars.js';
import type { Study } from './study.js';
import { spanOf, type Answer } from './summary.js';

/** An answer as a row of a table. */
export interface AnswerRow {
  readonly answer: Answer;
  readonly bar: Bar;
  /** Milliseconds, or frames; undefined where there was no sound, or nothing from which it was waited for. */
  readonly wait: number | undefined;
  /** From its own beginning to the first sound. */
  readonly firstSound: number | undefined;
}

/** The answers of the session, in the order in which they began. */
export function answersOf({ summary, surface, bars }: Study): AnswerRow[] {
  const what = surface.summary.answer?.thing;
  const byId = new Map(bars.filter((bar) => bar.what === what).map((bar) => [bar.key, bar]));
  return (summary?.answers ?? []).flatMap((answer) => {
    const bar = byId.get(answer.id);
    if (!bar) return [];
    const { start, firstSound } = bar;
    return [
      {
        answer,
        bar,
        wait: answer.wait && spanOf(answer.wait.since, answer.wait.until),
        firstSound: firstSound === undefined ? undefined : firstSound - start,
      },
    ];
  });
}

/** The answer that was waited for longest. */
export function latestAnswer(answers: readonly AnswerRow[]): AnswerRow | undefined {
  return answers.filter(({ wait }) => wait !== undefined).sort((a, b) => b.wait! - a.wait!)[0];
}

export interface TokenSum {
  /** Tag and path: `response.done`, `usage.total_tokens`. */
  readonly tag: string;
  readonly path: string;
  readonly sum: number;
}

/** Tokens by kind, in the events that tell of them at the end of something; what one event tells stands together. */
export function tokensOf({ surface, frames }: Study): TokenSum[] {
  const sums = new Map<string, TokenSum>();
  for (const { tag, value, direction } of frames) {
    const paths = tag === undefined || !direction ? undefined : surface.tokens[tag];
    for (const path of paths ?? []) {
      const count = read(value, path.split('.'));
      if (typeof count !== 'number') continue;
      const key = `${tag} ${path}`;
      sums.set(key, { tag: tag!, path, sum: (sums.get(key)?.sum ?? 0) + count });
    }
  }
  const tags = [...new Set([...sums.values()].map(({ tag }) => tag))];
  return tags.flatMap((tag) => [...sums.values()].filter((each) => each.tag === tag));
}

/** A number of something of which a session has but one, over time. */
export interface Series {
  readonly thing: string;
  readonly name: string;
  readonly points: readonly (readonly [time: number, value: number])[];
}

/** Numbers that change: what is left of limits, for instance. */
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
