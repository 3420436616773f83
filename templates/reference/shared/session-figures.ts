/** The figures of a session, for the check of recordings and for the timeline: the same ones, in the same words. */
import { counted, durationText, numberText } from './amounts.js';
import { spanOf, type SessionSummary } from './session-summary.js';

/** Times in milliseconds. */
export interface WaitingTimes {
  readonly count: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface AnswerFigures {
  /** What one is called, and many. */
  readonly names: readonly [one: string, many: string];
  readonly count: number;
  /** How many ended in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Figures {
  /** Undefined where the catalogue does not say what a turn is; likewise the others. */
  readonly turns: number | undefined;
  readonly answers: AnswerFigures | undefined;
  readonly interruptions: number;
  /**
   * From the end of a turn to the first sound of the answer, or from the first sound of one side to that of the other where
   * nobody takes turns; undefined where the recording has no times.
   */
  readonly firstSound: WaitingTimes | undefined;
  /** Sums, by what the catalogue calls them. */
  readonly tokens: Readonly<Record<string, number>>;
  /** All that events tell of tokens, in sum, by their tags and the paths in them. */
  readonly tokensByEvent: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How often one side refused what the other asked for, or told of an error. */
  readonly refused: number;
}

/**
 * @param summary of the whole session
 * @param isTimed whether the times of its frames are milliseconds
 */
export function figuresOf(summary: SessionSummary, isTimed = true): Figures {
  const { turns, answers, interruptions, refused, firstSound, tokens, rules } = summary;
  const named = tokens.flatMap(({ name, sum }) => (name === undefined ? [] : [[name, sum] as const]));
  const ended = answers.flatMap(({ outcome }) => (outcome === undefined ? [] : [[outcome, 1] as const]));
  const tags = [...new Set(tokens.map(({ tag }) => tag))];
  const tokensOf = (wanted: string): Record<string, number> =>
    summed(tokens.filter(({ tag }) => tag === wanted).map(({ path, sum }) => [path, sum] as const));
  const waits = [firstSound, ...answers.map(({ wait }) => wait)].flatMap((wait) =>
    !isTimed || wait?.since.time === undefined || wait.until.time === undefined ? [] : [spanOf(wait.since, wait.until)],
  );
  return {
    turns: rules.turn && turns,
    answers: rules.answer && { names: summary.answerNames, count: answers.length, outcomes: summed(ended) },
    interruptions,
    firstSound: waitingTimes(waits),
    tokens: summed(named),
    tokensByEvent: Object.fromEntries(tags.map((tag) => [tag, tokensOf(tag)])),
    refused,
  };
}

/** Sums by names, which may be whatever a server writes. */
export function summed(amounts: Iterable<readonly [name: string, amount: number]>): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of amounts) sums.set(name, (sums.get(name) ?? 0) + amount);
  return Object.fromEntries(sums);
}

function waitingTimes(waits: readonly number[]): WaitingTimes | undefined {
  const sorted = [...waits].sort((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return undefined;
  const [upper, lower] = [sorted[sorted.length >> 1]!, sorted[(sorted.length - 1) >> 1]!];
  return { count: sorted.length, median: (upper + lower) / 2, least, most: sorted.at(-1)! };
}

/** Each figure in a few words: `2 turns`, `1400 tokens (1000 food, 400 drink)`. */
export function figureTexts({ turns, answers, interruptions, firstSound, tokens, refused }: Figures): string[] {
  const outcomes = Object.entries(answers?.outcomes ?? {}).map(([outcome, count]) => `${numberText(count)} ${outcome}`);
  const { total, ...kinds } = tokens;
  const kindTexts = Object.entries(kinds).map(([name, count]) => `${numberText(count)} ${name}`);
  return [
    ...(turns === undefined ? [] : [counted(turns, 'turn')]),
    ...(answers
      ? [`${numberText(answers.count)} ${answers.names[answers.count === 1 ? 0 : 1]}${inBrackets(outcomes)}`]
      : []),
    ...(firstSound ? [`first sound after ${waitText(firstSound)}`] : []),
    ...(interruptions > 0 ? [counted(interruptions, 'interruption')] : []),
    ...(total === undefined
      ? kindTexts.map((text) => `${text} tokens`)
      : [counted(total, 'token') + inBrackets(kindTexts)]),
    ...(refused > 0 ? [counted(refused, 'error')] : []),
  ];
}

function inBrackets(texts: readonly string[]): string {
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

function waitText({ count, median, least, most }: WaitingTimes): string {
  if (count === 1) return durationText(median);
  return `${durationText(median)} (median of ${count}, ${durationText(least)} to ${durationText(most)})`;
}
