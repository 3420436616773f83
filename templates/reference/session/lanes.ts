/** Where bars are drawn: a lane for each kind of thing, with as many rows as things overlap. */
import type { SessionRules } from '../../runtime/track/index.js';
import type { Bar } from './bars.js';
import { answersOf, latestAnswer } from './answer-rows.js';
import type { Study, StudiedFrame } from './study.js';
import { spanOf, type Wait } from '../shared/session-summary.js';
import { spanText } from './times.js';

export interface PlacedBar {
  readonly bar: Bar;
  /** Row from the top of all lanes. */
  readonly row: number;
  /** How many things it is inside of. */
  readonly depth: number;
}

export interface Lane {
  readonly name: string;
  /** Its first row. */
  readonly top: number;
  readonly rows: number;
  readonly bars: readonly PlacedBar[];
  /** Frames that are drawn as ticks: those of who sends no answers. */
  readonly ticks: readonly StudiedFrame[];
}

/** Lanes in the order in which something first happens in them. */
export function lanesOf(study: Study): Lane[] {
  const { surface, frames, bars } = study;
  const waits = waitBars(study);
  const { session } = surface;
  const senders = surface.directions.filter(({ name }) => session === undefined || name !== session.opener);
  const drafts = [
    ...senders.map(({ name }) => ({
      name,
      bars: [] as Bar[],
      ticks: frames.filter(({ direction }) => direction?.name === name),
    })),
    ...byThing(bars, session).map(([name, own]) => ({ name, bars: own, ticks: [] as StudiedFrame[] })),
    { name: 'waiting', bars: waits, ticks: [] as StudiedFrame[] },
  ].filter((lane) => lane.bars.length + lane.ticks.length > 0);
  const beginning = (lane: (typeof drafts)[number]): number => lane.bars[0]?.first ?? lane.ticks[0]!.index;
  drafts.sort((a, b) => beginning(a) - beginning(b));
  let top = 0;
  return drafts.map(({ name, bars: own, ticks }) => {
    const { placed, rows } = pack(own, top, 0);
    const lane = { name: name.replaceAll('-', ' '), top, rows: Math.max(1, rows), bars: placed, ticks };
    top += lane.rows;
    return lane;
  });
}

/** What answers, or the first sound, were waited for, as bars of a lane of their own. */
function waitBars(study: Study): Bar[] {
  const answers = answersOf(study);
  const latest = answers.length > 1 ? latestAnswer(answers) : undefined;
  const { firstSound } = study.summary ?? {};
  const spanIn = ({ since, until }: Omit<Wait, 'longest'>): string => spanText(spanOf(since, until), study.isTimed);
  return [
    ...(firstSound
      ? [waitBar(firstSound, firstSound.since.place, 'first sound', `${spanIn(firstSound)} to the first sound`, false)]
      : []),
    ...answers.flatMap((row) => {
      const { wait, id } = row.answer;
      if (!wait) return [];
      const [, end] = wait.longest;
      return [waitBar(wait, end.place, id, `${spanIn(wait)}, most of it for the ${end.direction}`, row === latest)];
    }),
  ];
}

/** @param first place of the frame that it leads to */
function waitBar(
  { since, until }: Omit<Wait, 'longest'>,
  first: number,
  key: string,
  label: string,
  isLate: boolean,
): Bar {
  return {
    what: 'waiting',
    isField: false,
    key,
    start: since.time!,
    end: until.time!,
    isOpen: false,
    outcome: undefined,
    first,
    last: until.place,
    pieces: [],
    firstSound: undefined,
    sound: 0,
    owner: undefined,
    parts: [],
    label,
    isLate,
  };
}

function byThing(bars: readonly Bar[], rules: SessionRules | undefined): [string, Bar[]][] {
  const groups = new Map<string, Bar[]>();
  for (const name of Object.keys(rules?.things ?? {})) groups.set(name, []);
  for (const bar of bars) groups.get(bar.what.split('.')[0]!)?.push(bar);
  return [...groups];
}

/** Puts each bar, with its parts below it, into the first rows that are free. */
function pack(bars: readonly Bar[], top: number, depth: number): { placed: PlacedBar[]; rows: number } {
  const free: number[] = [];
  const placed: PlacedBar[] = [];
  for (const bar of bars) {
    const inside = pack(bar.parts, 0, depth + 1);
    const height = inside.rows + 1;
    const [start, end] = extent(bar);
    let row = 0;
    while (free.slice(row, row + height).some((until) => until > start)) row++;
    for (let each = row; each < row + height; each++) free[each] = end;
    placed.push({ bar, row: top + row, depth });
    for (const part of inside.placed) placed.push({ ...part, row: top + row + 1 + part.row });
  }
  return { placed, rows: free.length };
}

function extent({ start, end, parts }: Bar): [number, number] {
  const inside = parts.map(extent);
  return [Math.min(start, ...inside.map(([from]) => from)), Math.max(end, ...inside.map(([, to]) => to))];
}
