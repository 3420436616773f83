// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What events do, as the tracker follows it: the rules' words resolved, what they leave out filled in. */
import type { Kinds } from './kinds.js';
import { pathOf, type Path } from './json.js';
import type { EffectRule, MeterRule, SessionRules, Verb } from './rules.js';
import type { Kind } from './thing.js';

/** What an event does. */
export interface Effect {
  readonly verb: Verb;
  /** The thing that it happens to; undefined for what happens to none. */
  readonly kind: Kind | undefined;
  /** The field of it that it happens to. */
  readonly field: string;
  readonly within: Kind | undefined;
  readonly from: Path;
  readonly after: Path;
  readonly until: Path;
  readonly while: Path;
  readonly drops: readonly string[];
  readonly also: readonly string[];
  readonly over: readonly string[];
  readonly answers: readonly string[];
  readonly meter: Meter | undefined;
  readonly outcome: string | undefined;
  readonly early: boolean;
  readonly late: boolean;
  readonly repeats: boolean;
  readonly quiet: boolean;
  /** The change that it tells of, if it tells of one. */
  readonly change: string;
}

/** What events do, by direction and tag. */
export type Programs = Readonly<Record<string, ReadonlyMap<string, readonly Effect[]>>>;

/** Of what a session has but one, and of what is told late by nature, more is taken than of others. */
const LATE = /announce|cut|inform|remove|update/;

/** How changes are called that are not called as others are. */
const DONE: Readonly<Record<string, string>> = { begin: 'begun', cut: 'cut' };

function effectOf(kinds: Kinds, meters: Readonly<Record<string, Meter>>, rule: EffectRule): Effect {
  const { from, after, until, drops = [], also = [], over = [], answers = [], meter, outcome } = rule;
  const [[verb, to]] = Object.entries(rule) as [[Verb, string]];
  const [name = '', field = ''] = to.split('.');
  const kind = kinds[name];
  const isSingle = kind?.isSingle === true;
  return {
    verb,
    kind,
    field,
    within: kinds[rule.within!],
    from: pathOf(from),
    after: pathOf(after),
    until: pathOf(until),
    while: pathOf(rule.while),
    drops,
    also,
    over,
    answers,
    meter: meters[meter!],
    outcome,
    early: rule.early ?? (verb === 'announce' || (isSingle && verb !== 'end')),
    late: rule.late ?? (LATE.test(verb) && !isSingle),
    repeats: rule.repeats ?? verb === 'cut',
    quiet: rule.quiet ?? false,
    // Of what a session has but one, the thing itself grows.
    change: `${(!isSingle && field) || name}-${after ? 'added' : (DONE[verb] ?? verb.replace(/e?$/, 'ed'))}`,
  };
}

/** @param transport what events travel on: what does not happen there is left out, and that they occur at all where they may */
export function programsOf({ events, meters: meterRules }: SessionRules, kinds: Kinds, transport?: string): Programs {
  const programs: Record<string, Map<string, readonly Effect[]>> = {};
  const meters = metersOf(meterRules, kinds);
  for (const sender in events) {
    const program = (programs[sender] = new Map<string, readonly Effect[]>());
    for (const [tag, rules] of Object.entries(events[sender]!)) {
      const effects = rules.map((rule) => effectOf(kinds, meters, rule));
      const isMeant = ({ verb, over }: Effect): boolean =>
        (verb === 'occur') === (transport !== undefined && over.length > 0 && !over.includes(transport));
      program.set(tag, effects.filter(isMeant));
    }
  }
  return programs;
}

/** Where the session says in which format sound is, and bytes of a millisecond by format. */
export interface Meter {
  /** The thing that says it. */
  readonly kind: Kind | undefined;
  readonly format: Path;
  readonly rates: Readonly<Record<string, number>>;
  /** What was found last, and the value in which it was found. */
  rate: number | undefined;
  value: unknown;
}

function metersOf(meters: SessionRules['meters'], kinds: Kinds): Record<string, Meter> {
  const meterOf = ({ format, bytesPerMs: rates }: MeterRule): Meter => {
    const path = pathOf(format);
    return { kind: kinds[path[0]!], format: path, rates, rate: undefined, value: undefined };
  };
  return Object.fromEntries(Object.entries(meters).map(([name, rule]) => [name, meterOf(rule)]));
}

/** Steps by the lengths of tags, and by tags. */
export type Table = readonly (readonly (readonly [tag: string, effects: readonly Effect[]])[])[];

export function tableOf(program: Programs[string]): Table {
  const table: [string, readonly Effect[]][][] = [];
  for (const row of program) (table[row[0].length] ??= []).push(row);
  return table;
}

/** Few tags are as long as each other: to look at those costs less than a map, which has to read all of a tag to find it. */
export function effectsOf(table: Table, tag: string): readonly Effect[] {
  const rows = table[tag.length] ?? [];
  for (let index = 0; index < rows.length; index++) if (rows[index]![0] === tag) return rows[index]![1];
  return [];
}
