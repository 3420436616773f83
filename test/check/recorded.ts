/** What is recorded in a kitchen, which is no API of OpenAI's, and what its check says. */
import path from 'node:path';
import { Readable } from 'node:stream';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { checkRecordings, checkReport, type CheckOptions, type CheckResult } from '../../generator/check/index.js';
import { printReport } from '../../generator/report/index.js';
import { root } from '../support/cli.js';

export const spec = path.join(root, 'test/check/kitchen');
export const { model } = readWholeCatalogue(spec);

export type Frame = Readonly<Record<string, unknown>>;

/** Somebody's words. They stand in every free text, and must not get into a report. */
export const SECRET = 'Meet me at 14:30, Ms Miller';

/** What happens in the kitchen: ids count up, and a second passes with each frame but where `at` says when it comes. */
export function play(...frames: readonly (Frame & { readonly at?: number })[]): { ts: number; frame: object }[] {
  return frames.map(({ at, ...frame }, index) => ({
    ts: 1_767_225_600_000 + (at ?? index * 1000),
    frame: { id: `e${index}`, ...frame },
  }));
}

export const begun = { kind: 'shift-begun', shift: { cook: SECRET, tape: 'reel' } };
export const callBegun = (note: string): Frame => ({ kind: 'call-begun', note_id: note });
export const callEnded = (note: string): Frame => ({ kind: 'call-ended', note_id: note });
export const noteAdded = (note: string, after: string | null = null, by = 'guest'): Frame => ({
  kind: 'note-added',
  after_id: after,
  note: { id: note, by, text: SECRET },
});
export const dishBegun = (dish: string): Frame => ({ kind: 'dish-begun', dish: { id: dish, state: 'begun' } });
export const dishSung = (dish: string): Frame => ({ kind: 'dish-sung', dish_id: dish, song: 'AAAA' });
export const dishDone = (dish: string, state = 'served', [food, drink] = [500, 200]): Frame => ({
  kind: 'dish-done',
  dish: { id: dish, state, bill: { cents: food + drink, food, drink } },
});
export const noteAdd = { kind: 'note-add', text: SECRET };
export const dishAsk = { kind: 'dish-ask', wish: SECRET };
export const trouble = (cause: string | null): Frame => ({
  kind: 'trouble',
  cause_id: cause,
  why: 'no_soup',
  remark: SECRET,
});

/** Two turns: one called out and answered with a song after 640 ms, interrupted by the next, which is refused. */
export const EVENING = play(
  begun,
  callBegun('n1'),
  { ...callEnded('n1'), at: 5000 },
  noteAdded('n1'),
  { ...dishBegun('d1'), at: 5300 },
  { ...dishSung('d1'), at: 5640 },
  dishSung('d1'),
  callBegun('n2'),
  dishDone('d1', 'burnt'),
  callEnded('n2'),
  noteAdded('n2', 'n1'),
  dishAsk,
  trouble('e11'),
  noteAdded('n3', 'n2', 'cook'),
  { ...dishBegun('d2'), at: 14_000 },
  { ...dishSung('d2'), at: 14_500 },
  { ...dishDone('d2'), at: 65_000 },
);

export async function check(frames: readonly unknown[], options: CheckOptions = {}): Promise<CheckResult> {
  const stdin = Readable.from(frames.map((each) => (typeof each === 'string' ? each : `${JSON.stringify(each)}\n`)));
  return checkRecordings(['-'], model, { ...options, stdin });
}

/** `line rule message` of each finding of each session. */
export function told({ sessions }: CheckResult): string[] {
  return sessions.flatMap(({ findings }) => findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`));
}

export function text(result: CheckResult): string {
  return printReport(checkReport(result), 'text', { colour: false });
}
