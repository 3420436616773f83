/** The answers of a session as rows of a table: how long each was waited for, and how long it took. */
import type { Bar } from './bars.js';
import type { Study } from './study.js';
import { spanOf, type Answer } from '../shared/session-summary.js';

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
