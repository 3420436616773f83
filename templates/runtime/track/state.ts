/** What the tracker knows, and how it is found, made and told. */
import { Entry, type Kind, type Things } from './entry.js';
import { keyIn, read, type Json, type Key, type Path } from './json.js';
import type { Kinds, Meter, Programs, Step } from './step.js';
import type { Change, TrackedRequest, TrackOptions, Violation, ViolationRule } from './tracked.js';

/** Violations that are kept; the changes tell of all. */
const MOST_VIOLATIONS = 1000;

/** What a snapshot keeps. */
export interface Data {
  /** The beginning was missed, at least: of what began since nothing was, but for `lossy`. */
  partial: boolean;
  /** Any event may have been missed. */
  lossy: boolean;
  /** Its first event has come. */
  opened: boolean;
  /** Number of the connection: things of earlier ones are looked at, and nothing happens to them any more. */
  connection: number;
  /** What is no part of another. */
  parts: Things;
  /** Keys of things that have a place among their like. */
  order: Record<string, Key[]>;
  /** Requests that wait for an answer, the oldest first. */
  asked: TrackedRequest[];
  /** Tags of the last events by id. */
  seen: Map<string, string>;
  violations: Violation[];
}

export interface State {
  readonly options: TrackOptions;
  readonly kinds: Kinds;
  readonly meters: Readonly<Record<string, Meter>>;
  readonly programs: Programs;
  readonly data: Data;
  /** What has begun and not ended. */
  readonly open: Set<Entry>;
  /** The event at hand: its tag and id, what it changed, and the rule that it has broken already. */
  event: Json;
  tag: string;
  id: string | undefined;
  changes: Change[];
  told: ViolationRule | undefined;
}

/** The thing that the event names: undefined where it is not known, null where the event names none. */
export function find(state: State, kind: Kind, isMade = false): Entry | undefined | null {
  const owner = kind.owner && find(state, kind.owner, isMade);
  if (kind.owner && !owner) return owner;
  const key = keyIn(state.event, kind.paths);
  return key === undefined ? null : entryIn(state, kind, key, owner!, isMade);
}

export function entryIn({ data }: State, kind: Kind, key: Key, owner?: Entry, isMade = true): Entry | undefined {
  // What a session has but one of outlives its connections.
  const connection = kind.isSingle ? 0 : data.connection;
  // Mostly the same thing is meant again.
  const { last } = kind;
  if (last?.key === key && last.owner === owner && last.connection === connection) return last;
  const { parts } = owner ?? data;
  let entry = parts[kind.name]?.get(key);
  if (entry?.connection !== connection) {
    if (!isMade) return undefined;
    entry = new Entry(kind, key, connection, owner);
    (parts[kind.name] ??= new Map<Key, Entry>()).set(key, entry);
  }
  kind.last = entry;
  return entry;
}

/** @param path a thing of which a session has but one, and a path in its value */
export function readState({ data }: State, path: Path): unknown {
  return read(data.parts[path[0]!]?.get('')?.value, path, 1);
}

/** Tells of a change, with the thing itself where the tracker shows it, and with the request that it answers. */
export function tell(state: State, kind: string, entry: Entry, step?: Step, more?: Json, seenAs?: Kind): void {
  let root = entry;
  while (root.owner) root = root.owner;
  const { shown, isSingle } = seenAs ?? root.kind;
  const change: Json & Change = isSingle ? { kind } : { kind, id: root.id };
  if (shown) change[shown] = isSingle ? root.value : root.known ? root : undefined;
  if (entry !== root) change['index'] = entry.key;
  Object.assign(change, more);
  const request = step && answered(state, step, entry);
  if (request) change['request'] = request;
  state.changes.push(change);
}

/** The oldest request that an effect answers; it waits no more. One that names another thing is not meant. */
export function answered({ data: { asked } }: State, { answers }: Step, entry: Entry): TrackedRequest | undefined {
  const index = asked.findIndex(({ type, id = entry.id }) => answers.includes(type) && id === entry.id);
  return index < 0 ? undefined : asked.splice(index, 1)[0];
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
  entry: { readonly kind: Kind; readonly id?: string } | undefined,
  expected: string,
): void {
  const { tag: type, id: eventId, data, changes, told } = state;
  if (told === rule) return;
  state.told = rule;
  const message = `${type}: ${about} ${rule.replace('-', ' ')}; expected ${expected}`;
  const violation: Violation = { rule, type, eventId, thing: entry?.kind.name, id: entry?.id, message };
  if (data.violations.length < MOST_VIOLATIONS) data.violations.push(violation);
  changes.push({ kind: 'violation', violation });
}

/** Tags of events that do this, for a person. */
export function tagsOf({ programs }: State, does: (step: Step) => boolean): string {
  return Object.values(programs)
    .flatMap((each) => [...each].flatMap(([tag, steps]) => (steps.some(does) ? tag : [])))
    .join(' or ');
}

/** The events that do something to a thing or to a field of it, for a person. */
export function firstOf(state: State, verb: string, kind: Kind, field = ''): string {
  const tags = tagsOf(state, (step) => step.verb === verb && step.kind === kind && step.field === field);
  return tags && `${tags} first`;
}

/** May something happen to it? Tells of what has not begun, and takes it as it comes. */
export function isRunning(
  state: State,
  kind: Kind,
  entry: Entry | undefined,
  { early, late }: { readonly early?: boolean; readonly late?: boolean } = {},
  isBegun: boolean | undefined = entry?.begun || entry?.known,
): boolean {
  if (entry?.ended && !late) {
    violate(state, 'ended-already', kind.name, entry, 'it before that');
    return false;
  }
  const { opened, partial, lossy } = state.data;
  const owner = kind.owner && find(state, kind.owner);
  // Of what began before their eyes, whoever came late has seen all.
  const isSeen = !partial || (!lossy && owner?.begun && !owner.ended);
  // Before who begins a session was heard, nobody knows what was missed.
  if (!isBegun && !early && opened && isSeen)
    violate(state, 'not-begun', kind.name, entry ?? { kind }, firstOf(state, 'begin', kind));
  return true;
}
