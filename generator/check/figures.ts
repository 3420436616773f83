/** The figures of a session, for a report: sums, and no text that anybody said. */
import type { SessionSummary, Refusal as SeenRefusal } from '../../templates/reference/session/summary.js';
import { spanOf } from '../../templates/reference/session/summary.js';
import type { Session } from '../model/index.js';
import { shownTag, shownWord } from '../recording/index.js';

/** Something that one side asked for and the other refused, or an error that answers nothing. */
export interface Refusal {
  readonly line: number;
  readonly type: string;
  /** A word that says why, where the catalogue knows of one. */
  readonly why: string | undefined;
  /** What was refused, where that is known, with its line. */
  readonly request: { readonly type: string; readonly line: number | undefined } | undefined;
}

/** Times in milliseconds. */
export interface WaitingTimes {
  readonly count: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Answers {
  /** What the catalogue calls one and many. */
  readonly names: readonly [one: string, many: string];
  readonly count: number;
  /** How many ended in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Figures {
  /** Undefined where the catalogue does not say what a turn is; likewise the others. */
  readonly turns: number | undefined;
  readonly answers: Answers | undefined;
  readonly interruptions: number;
  /**
   * From the end of a turn to the first sound of the answer, or from the first sound of one side to that of the other where
   * nobody takes turns; undefined where the recording has no times.
   */
  readonly firstSound: WaitingTimes | undefined;
  /** Sums by kind. */
  readonly tokens: Readonly<Record<string, number>>;
  readonly refusals: { readonly count: number; readonly first: readonly Refusal[] };
}

/** @param summary of the whole session */
export function figuresOf(summary: SessionSummary, { summary: told = {}, things }: Session): Figures {
  const { turn, answer } = told;
  const waits = [summary.firstSound, ...summary.answers.map((each) => each.wait)].flatMap((wait) =>
    wait?.since.time === undefined || wait.until.time === undefined ? [] : [spanOf(wait.since, wait.until)],
  );
  const outcomes: Record<string, number> = {};
  const tokens: Record<string, number> = {};
  for (const { outcome, tokens: own } of summary.answers) {
    if (outcome !== undefined) add(outcomes, shownWord(outcome), 1);
    for (const [name, count] of Object.entries(own)) add(tokens, name, count);
  }
  return {
    turns: turn && summary.turns,
    answers: answer && { names: namesOf(answer.thing, things), count: summary.answers.length, outcomes },
    interruptions: summary.interruptions,
    firstSound: waitingTimes(waits),
    tokens,
    refusals: { count: summary.refused, first: summary.refusals.map(shownRefusal) },
  };
}

function add(sums: Record<string, number>, name: string, count: number): void {
  sums[name] = (sums[name] ?? 0) + count;
}

function namesOf(thing: string, things: Session['things']): [one: string, many: string] {
  const { list = `${thing}s` } = things.find(({ name }) => name === thing) ?? {};
  return [thing.replaceAll('_', ' '), list.replaceAll('_', ' ')];
}

function shownRefusal({ tag, place, why, request }: SeenRefusal): Refusal {
  return {
    line: place,
    type: shownTag(tag),
    why: why === undefined ? undefined : shownWord(why),
    request: request && { type: shownTag(request.type), line: request.place },
  };
}

function waitingTimes(waits: readonly number[]): WaitingTimes | undefined {
  const sorted = [...waits].sort((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return undefined;
  const [upper, lower] = [sorted[sorted.length >> 1]!, sorted[(sorted.length - 1) >> 1]!];
  return { count: sorted.length, median: (upper + lower) / 2, least, most: sorted.at(-1)! };
}
