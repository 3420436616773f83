/** What the tracker knows, and how it is found, made and told. */
import { Entry, rootOf, type Key } from './entry.js';
import { own, read, type Json } from './json.js';
import type { SessionRules } from './rules.js';
import type { Link, Path, Step } from './step.js';
import type { Change, SavedSession, TrackOptions, Violation, ViolationRule } from './tracked.js';

/** Violations that are kept; the changes tell of all. */
const MOST_VIOLATIONS = 1000;

/** What a snapshot keeps. */
export interface Data extends SavedSession {
  things: Record<string, Record<Key, Entry>>;
}

export interface State {
  readonly rules: SessionRules;
  readonly options: TrackOptions;
  readonly data: Data;
  /** What has begun and not ended. */
  readonly open: Set<Entry>;
  /** What events do by direction and tag, once one has come. */
  readonly programs: Map<string, readonly Step[]>;
  /** Tags of the last events by id, in two generations. */
  recent: Map<string, string>;
  older: Map<string, string>;
  /** The event at hand: its tag and id, what it changed, what it answers, and the rule that it has broken already. */
  event: Json;
  tag: string;
  id: string | undefined;
  changes: Change[];
  told: ViolationRule | undefined;
}

/** The thing that the event names: undefined where it is not known, null where the event names none. */
export function find(state: State, chain: readonly Link[], isMade = false): Entry | undefined | null {
  let entry: Entry | undefined;
  for (const [thing, path] of chain) {
    const key = path.length === 0 ? '' : read(state.event, path);
    if (!isKey(key)) return null;
    const next: Entry | undefined = entryIn(state, thing, key, entry, isMade);
    if (!next) return next;
    entry = next;
  }
  return entry;
}

export function make(state: State, chain: readonly Link[]): Entry {
  return find(state, chain, true)!;
}

export function entryIn(
  { rules, data }: State,
  thing: string,
  key: Key,
  owner?: Entry,
  isMade = true,
): Entry | undefined {
  const home = ((owner ? owner.parts : data.things)[thing] ??= {});
  const known = own(home, key);
  if (known && !known.past) return known;
  return isMade ? (home[key] = new Entry(thing, rules.things[thing]!, key, owner)) : undefined;
}

export function isKey(key: unknown): key is Key {
  return typeof key === 'number' || (typeof key === 'string' && key !== '__proto__');
}

/** @param path a thing of which a session has but one, and a path in its value */
export function readState({ data }: State, [thing = '', ...path]: Path): unknown {
  return read(data.things[thing]?.[''], ['value', ...path]);
}

/** Tells of a change, with the thing itself where the tracker shows it. */
export function change(state: State, kind: string, entry: Entry, more?: Json, seenAs?: string): void {
  const root = rootOf(entry);
  const { get, list, text, sound } = state.rules.things[seenAs ?? root.thing]!;
  state.changes.push({
    kind,
    ...(root.key !== '' && { id: root.key }),
    ...(entry !== root && { index: entry.key }),
    ...(get && !text && !sound && { [get]: !list ? root.value : root.known ? root : undefined }),
    ...more,
  });
}

/**
 * Tells of a violation, of each rule once an event.
 *
 * @param about what it is about: `item`, `transcript`
 * @param expected what should have come instead, for a person
 */
export function violate(
  state: State,
  rule: ViolationRule,
  about: string,
  entry: Entry | undefined,
  expected: string,
): void {
  const { tag: type, id: eventId, data, changes, told } = state;
  if (told === rule) return;
  state.told = rule;
  const message = `${type}: ${about} ${rule.replace('-', ' ')}; expected ${expected}`;
  const violation: Violation = { rule, type, eventId, thing: entry?.thing, id: entry?.id, message };
  if (data.violations.length < MOST_VIOLATIONS) data.violations.push(violation);
  changes.push({ kind: 'violation', violation });
}

/** Tags of events with a rule that begins so, or that holds this, for a person. */
export function tagsOf({ rules }: State, fits: (rule: string) => boolean): string {
  return Object.values(rules.events)
    .flatMap((events) => Object.keys(events).filter((tag) => events[tag]!.some(fits)))
    .join(' or ');
}

/** The events that do something to a thing or to a field of it, for a person: `begin order`. */
export function firstOf(state: State, what: string): string {
  const tags = tagsOf(state, (rule) => `${rule} `.startsWith(`${what} `));
  return tags && `${tags} first`;
}

/** May something happen to it? Tells of what has not begun, and takes it as it comes. */
export function isRunning(
  state: State,
  thing: string,
  entry: Entry | undefined,
  may: Path,
  isBegun: boolean | undefined = entry?.begun || entry?.known,
): boolean {
  if (entry?.ended && !may.includes('late')) {
    violate(state, 'ended-already', thing, entry, 'it before that');
    return false;
  }
  if (!isBegun && !may.includes('early') && !state.data.partial)
    violate(state, 'not-begun', thing, entry, firstOf(state, `begin ${thing}`));
  return true;
}
