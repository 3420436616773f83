/**
 * The session as its events make it: a tracker that reads a description of the things of a session, and of what each event
 * does to them. It knows no event by name.
 */
import type { Entry, Kind } from './entry.js';
import { isObject, textAt } from './json.js';
import type { SessionRules } from './rules.js';
import { isRepeated } from './seen.js';
import { restored, saved } from './snapshot.js';
import { tagsOf, violate, type State } from './state.js';
import { kindsOf, metersOf, programsOf } from './step.js';
import type { Change, TrackedFrame, Tracker, TrackOptions } from './tracked.js';
import { act } from './verbs.js';

export type { EffectRule, MeterRule, SessionRules, ThingRule } from './rules.js';
export type {
  Change,
  SessionSnapshot,
  Sound,
  Tracked,
  TrackedCall,
  TrackedFrame,
  TrackedRequest,
  Tracker,
  TrackOptions,
  Violation,
  ViolationRule,
} from './tracked.js';

/**
 * Tracks a session.
 *
 * @param rules what the surface says of its sessions
 * @returns an object with a method for each direction, and what the session has under the names of its things
 */
export function track(rules: SessionRules, options: TrackOptions = {}): Tracker {
  const kinds = kindsOf(rules);
  const data = restored(kinds, options.from);
  const open = new Set<Entry>();
  for (const things of Object.values(data.parts))
    for (const entry of things.values())
      if (entry.begun && !entry.ended && entry.connection === data.connection) open.add(entry);
  data.opened ||= !rules.opener;
  data.lossy ||= options.partial === true;
  data.partial ||= data.lossy;
  const programs = programsOf(rules, kinds, options.transport);
  const meters = metersOf(rules);
  const state: State = {
    options,
    kinds,
    meters,
    programs,
    data,
    open,
    event: {},
    tag: '',
    id: '',
    changes: [],
    told: undefined,
  };
  const senders = Object.keys(rules.events);
  // What is unknown does nothing. What is malformed has no tag, whatever it looks like.
  const frame = ({ kind, event, raw }: TrackedFrame, sender = senders[0]!): readonly Change[] =>
    take(rules, state, sender, kind === 'malformed' ? event : (event ?? raw));
  const tracker: Tracker = {
    frame,
    close: () => close(state),
    async *follow(frames, sender) {
      for await (const each of frames) yield* frame(each, sender);
      yield* close(state);
    },
    violations: data.violations,
    get partial() {
      return data.partial;
    },
    snapshot: () => saved(data),
  };
  const define = (name: string | undefined, property: PropertyDescriptor): void => {
    if (name) Object.defineProperty(tracker, name, { enumerable: true, ...property });
  };
  for (const sender of senders) define(sender, { value: (event: unknown) => take(rules, state, sender, event) });
  for (const kind of Object.values(kinds)) {
    const { list, get } = kind.rule;
    define(list, { get: () => listOf(state, kind) });
    define(get, list ? { value: (id: string) => listOf(state, kind, id)[0] } : { get: () => single(state, kind) });
  }
  return tracker;
}

function take(rules: SessionRules, state: State, sender: string, event: unknown): readonly Change[] {
  const { data, programs } = state;
  const changes: Change[] = (state.changes = []);
  if (!isObject(event)) return changes;
  state.event = event;
  state.tag = String(event[rules.discriminator]);
  state.id = undefined;
  state.told = undefined;
  const program = programs[sender]?.get(state.tag) ?? [];
  // A connection that does not begin with what begins a session was joined later.
  if (!data.opened && program.length > 0 && sender === rules.opener) {
    data.opened = true;
    data.partial ||= !program.some(({ verb, kind }) => verb === 'begin' && kind!.isSingle);
  }
  if (isRepeated(state, event[rules.eventId!])) violate(state, 'repeated', 'event', undefined, 'an id of its own');
  else for (const step of program) act(state, step);
  return changes;
}

function close(state: State): readonly Change[] {
  const { data } = state;
  const changes: Change[] = (state.changes = []);
  for (const { type, eventId } of data.asked) {
    Object.assign(state, { tag: type, id: eventId, told: undefined });
    const tags = tagsOf(state, ({ answers }) => answers.includes(type));
    violate(state, 'unanswered', 'request', undefined, tags);
  }
  data.asked = [];
  return changes;
}

/** @param id of the only one that is wanted */
function listOf({ data }: State, { name, rule: { is, ordered, where } }: Kind, id?: string): Entry[] {
  const things = data.parts[is ?? name];
  const keys = id !== undefined ? [id, +id] : ordered ? (data.order[name] ?? []) : [...(things?.keys() ?? [])];
  return keys.flatMap((key) => {
    const entry = things?.get(key);
    return entry?.known && (!where || textAt(entry.value, where[0]) === where[1]) ? entry : [];
  });
}

/** What a session has only one of: its value, its text or its sound. */
function single(state: State, { name, rule: { sound, text } }: Kind): unknown {
  const { value, bytes = 0, ms = 0, audio = [] } = (state.data.parts[name]?.get('') ?? {}) as Partial<Entry>;
  if (text) return textAt(value, text);
  return sound ? { bytes, ms, audio } : value;
}
