// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What the tracker knows, and how it is found, made and told. */
import { Entry, type Kind } from './entry.js';
import { keyIn, type Json, type Key, type Path } from './json.js';
import type { Seen } from './seen.js';
import type { Kinds, Programs, Step } from './step.js';
import type { TrackedRequest, TrackOptions, Violation, ViolationRule, Change } from './tracked.js';

/** Violations that are kept; the changes tell of all. */
const MOST_VIOLATIONS = 1000;

/** What a snapshot keeps, beside the things. */
export interface Kept {
  /** The beginning was missed, at least: of what began since nothing was, but for `lossy`. */
  partial: boolean;
  /** Any event may have been missed. */
  lossy: boolean;
  /** Its first event has come. */
  opened: boolean;
  /** Number of the connection: things of earlier ones are looked at, and nothing happens to them any more. */
  connection: number;
  /** Keys of things that have a place among their like. */
  readonly order: Record<string, Key[]>;
  /** Requests that wait for an answer, the oldest first. */
  asked: TrackedRequest[];
  seen: Seen;
  readonly violations: Violation[];
}

export interface State {
  readonly options: TrackOptions;
  readonly kinds: Kinds;
  readonly programs: Programs;
  readonly kept: Kept;
  /** To the tag and the id of an event. */
  readonly tagPath: Path;
  readonly idPath: Path;
  /** The event at hand: its tag and id, what it changed, and the rule that it has broken already. */
  event: Json;
  tag: string;
  id: string | undefined;
  changes: Change[];
  told: ViolationRule | undefined;
}

/** The thing that the event names: undefined where it is not known, null where the event names none. */
export function find(state: State, kind: Kind, isMade = false): Entry | undefined | null {
  const { last, paths } = kind;
  // Mostly the same thing is meant again.
  if (last && isNamed(last, state.event)) return last;
  const owner = kind.owner && find(state, kind.owner, isMade);
  if (kind.owner && !owner) return owner;
  const key = keyIn(state.event, paths);
  return key === undefined ? null : (kind.last = entryIn(state, kind, key, owner!, isMade));
}

function isNamed(entry: Entry, event: Json): boolean {
  for (let each: Entry | undefined = entry; each; each = each.owner)
    if (keyIn(event, each.kind.paths) !== each.key) return false;
  return true;
}

export function entryIn(state: State, kind: Kind, key: Key, owner?: Entry, isMade = true): Entry | undefined {
  // What a session has but one of outlives its connections.
  const connection = kind.isSingle ? 0 : state.kept.connection;
  const known = owner ? owner.parts.find((part) => part.key === key && part.kind === kind) : kind.all.get(key);
  if (known?.connection === connection) return known;
  return isMade ? put(new Entry(kind, key, connection, owner)) : undefined;
}

/** What was looked up is not there any more. */
export function forget({ kinds }: State): void {
  for (const kind of Object.values(kinds)) kind.last = undefined;
}

/** Puts a thing among its like, in the place of another one with its key; what is a part, in the order of the keys. */
export function put(entry: Entry): Entry {
  const { kind, key, owner } = entry;
  if (owner) {
    const { parts } = owner.kind;
    const others = owner.parts.filter((part) => part.key !== key || part.kind !== kind);
    owner.parts = [...others, entry].sort((a, b) => parts.indexOf(a.kind) - parts.indexOf(b.kind) || +a.key - +b.key);
  } else kind.all.set(key, entry);
  return entry;
}

/** Tells of a change, with the thing itself where the tracker shows it, and with the request that it answers. */
export function tell(state: State, kind: string, entry: Entry, step?: Step, seenAs?: Kind): Json {
  let root = entry;
  while (root.owner) root = root.owner;
  const { shown, isSingle } = seenAs ?? root.kind;
  const change: Json & Change = isSingle ? { kind } : { kind, id: root.id };
  if (shown) change[shown] = isSingle ? root.value : root.known ? root : undefined;
  if (entry !== root) change['index'] = entry.key;
  const request = step && answered(state, step, entry);
  if (request) change['request'] = request;
  state.changes.push(change);
  return change;
}

/** The oldest request that an effect answers; it waits no more. One that names another thing is not meant. */
export function answered({ kept: { asked } }: State, { answers }: Step, entry: Entry): TrackedRequest | undefined {
  if (answers.length === 0) return undefined;
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
  const { tag: type, id: eventId, kept, changes } = state;
  if (state.told === rule) return;
  state.told = rule;
  const message = `${type}: ${about} ${rule.replace('-', ' ')}; expected ${expected}`;
  const violation: Violation = { rule, type, eventId, thing: entry?.kind.name, id: entry?.id, message };
  if (kept.violations.length < MOST_VIOLATIONS) kept.violations.push(violation);
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
  if (!isBegun && !early && isSeen(state, kind))
    violate(state, 'not-begun', kind.name, entry ?? { kind }, firstOf(state, 'begin', kind));
  return true;
}

/** Would its beginning have been seen? Of what began before their eyes, whoever came late has seen all. */
function isSeen(state: State, { owner: outer }: Kind): boolean | undefined {
  const { opened, partial, lossy } = state.kept;
  const owner = outer && find(state, outer);
  // Before who begins a session was heard, nobody knows what was missed.
  return opened && (!partial || (!lossy && owner?.begun && !owner.ended));
}
