// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What events do, as the tracker follows it: the rules' words resolved, what they leave out filled in. */
import { pathOf, type Path } from './json.js';
import { settingOf, type Kinds, type Setting } from './kinds.js';
import type { EffectRule, MeterRule, SessionRules, Verb } from './rules.js';
import type { Kind, Thing } from './thing.js';

/** What an event does. */
export interface Effect {
  readonly verb: Verb;
  /** The thing that it happens to; undefined for what happens to none. */
  readonly kind: Kind | undefined;
  /** The field of it that it happens to. */
  readonly field: string;
  readonly within: Kind | undefined;
  /** First paths to all that it names: the thing, what runs around it, and what these are parts of. */
  readonly named: readonly Path[];
  readonly from: Path | undefined;
  readonly after: Path | undefined;
  readonly until: Path | undefined;
  readonly while: Setting | undefined;
  readonly drops: readonly string[];
  readonly also: readonly Kind[];
  readonly over: readonly string[];
  readonly answers: readonly string[];
  readonly meter: Meter | undefined;
  readonly outcome: string | undefined;
  readonly early: true | undefined;
  readonly late: true | undefined;
  readonly repeats: true | undefined;
  /** The change that it tells of, if it tells of one. */
  readonly change: string;
  /** Where its last piece went. */
  last: Last | undefined;
}

/** Where a piece went, which holds for the next one as long as nothing but pieces comes. */
export interface Last {
  /** The thing that the event named, and all others that have the same pieces. */
  readonly things: readonly Thing[];
  /** Keys of all that the event named. */
  readonly keys: readonly unknown[];
  /** How often something else had come. */
  readonly at: number;
  /** Bytes of a millisecond, of sound. */
  readonly rate: number;
}

/** What the events of a direction do, by tag. */
export type Program = ReadonlyMap<string, readonly Effect[]>;

/** By direction. */
export type Programs = Readonly<Record<string, Program>>;

/** How changes are called that are not called as others are. */
const DONE: Readonly<Record<string, string>> = { begin: 'begun', cut: 'cut' };

function effectOf(kinds: Kinds, meters: SessionRules['meters'], rule: EffectRule): Effect {
  const { from, after, until, drops = [], also = [], over = [], answers = [], outcome, early, late, repeats } = rule;
  const [[verb, to]] = Object.entries(rule) as [[Verb, string]];
  const [name = '', field = ''] = to.split('.');
  const kind = kinds[name];
  const within = kinds[rule.within!];
  return {
    verb,
    kind,
    field,
    within,
    named: [...pathsOf(kind), ...pathsOf(within)],
    from: pathOf(from),
    after: pathOf(after),
    until: pathOf(until),
    while: settingOf(kinds, rule.while),
    drops,
    also: also.map((each) => kinds[each]!),
    over,
    answers,
    meter: meterOf(kinds, meters[rule.meter!]),
    outcome,
    early,
    late,
    repeats,
    // Of what a session has but one, the thing itself grows.
    change: `${(!kind?.isSingle && field) || name}-${after ? 'added' : (DONE[verb] ?? verb.replace(/e?$/, 'ed'))}`,
    last: undefined,
  };
}

function pathsOf(kind: Kind | undefined): Path[] {
  return kind ? [...kind.paths.slice(0, 1), ...pathsOf(kind.owner)] : [];
}

/** Where the session says in which format sound is, and bytes of a millisecond by format. */
export interface Meter {
  readonly format: Setting | undefined;
  readonly rates: ReadonlyMap<string, number>;
}

function meterOf(kinds: Kinds, rule: MeterRule | undefined): Meter | undefined {
  return rule && { format: settingOf(kinds, rule.format), rates: new Map(Object.entries(rule.bytesPerMs)) };
}

/** @param transport what events travel on: what does not happen there is left out, and that they occur at all where they may */
export function programsOf({ events, meters }: SessionRules, kinds: Kinds, transport?: string): Programs {
  const isMeant = ({ verb, over }: Effect): boolean =>
    (verb === 'occur') === (transport !== undefined && over.length > 0 && !over.includes(transport));
  const programs: Record<string, Map<string, readonly Effect[]>> = {};
  for (const sender in events) {
    const program = (programs[sender] = new Map<string, readonly Effect[]>());
    for (const [tag, rules] of Object.entries(events[sender]!))
      program.set(tag, rules.map((rule) => effectOf(kinds, meters, rule)).filter(isMeant));
  }
  return programs;
}
