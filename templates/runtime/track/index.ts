/**
 * The session as its events make it: a tracker that reads a description of the things of a session, and of what each event
 * does to them. It knows no event by name.
 */
import { Entry, type Key } from './entry.js';
import { isObject, own, textAt } from './json.js';
import type { SessionRules, ThingRule } from './rules.js';
import { readState, tagsOf, violate, type Data, type State } from './state.js';
import { stepOf, type Step } from './step.js';
import type { Change, SessionSnapshot, Tracker, TrackOptions } from './tracked.js';
import { act } from './verbs.js';

export type { MeterRule, SessionRules, ThingRule } from './rules.js';
export type {
  Change,
  SavedSession,
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

/** How many events are remembered by their ids, at least. */
const REMEMBERED = 512;

/**
 * Tracks a session.
 *
 * @param rules what the surface says of its sessions
 * @returns an object with a method for each direction, and what the session has under the names of its things
 */
export function track(rules: SessionRules, options: TrackOptions = {}): Tracker {
  const state: State = {
    rules,
    options,
    data: restored(rules, options.from),
    open: new Set(),
    programs: new Map(),
    recent: new Map(),
    older: new Map(),
    event: {},
    tag: '',
    id: undefined,
    changes: [],
    told: undefined,
  };
  const { data, open } = state;
  if (options.partial) data.partial = true;
  for (const things of Object.values(data.things))
    for (const entry of Object.values(things)) if (entry.begun && !entry.ended) open.add(entry);
  const senders = Object.keys(rules.events);
  const tracker: Tracker = {
    frame: ({ kind, event, raw }, sender = senders[0]!) =>
      kind === 'event' || kind === 'deviating' ? take(state, sender, event ?? raw) : [],
    close: () => close(state),
    violations: data.violations,
    get partial() {
      return data.partial;
    },
    snapshot: () => copy({ version: 1, ...data }),
  };
  const define = (name: string, property: PropertyDescriptor): void => {
    Object.defineProperty(tracker, name, { enumerable: true, ...property });
  };
  for (const sender of senders) define(sender, { value: (event: unknown) => take(state, sender, event) });
  for (const [name, { list, get }] of Object.entries(rules.things)) {
    if (list) define(list, { get: () => listOf(state, name) });
    if (get) define(get, list ? { value: (id: string) => look(state, name, id) } : { get: () => single(state, name) });
  }
  return tracker;
}

function take(state: State, sender: string, event: unknown): readonly Change[] {
  const { rules, data, recent, older } = state;
  const changes: Change[] = (state.changes = []);
  if (!isObject(event)) return changes;
  const id = event[rules.eventId!];
  state.event = event;
  state.tag = String(event[rules.discriminator]);
  state.id = typeof id === 'string' ? id : undefined;
  state.told = undefined;
  const program = programOf(state, sender);
  // A connection that does not begin with what begins a session was joined later.
  if (program.length > 0 && sender === rules.opener && !data.opened) {
    data.opened = true;
    data.partial ||= !program.some(({ verb, chain }) => verb === 'begin' && chain[0]![1].length === 0);
  }
  if (state.id !== undefined) {
    if (recent.has(state.id) || older.has(state.id)) {
      violate(state, 'repeated', 'event', undefined, 'events with ids of their own');
      return changes;
    }
    recent.set(state.id, state.tag);
    if (recent.size > REMEMBERED) {
      state.older = recent;
      state.recent = new Map();
    }
  }
  for (const step of program) act(state, step);
  return changes;
}

function programOf({ rules, programs, tag }: State, sender: string): readonly Step[] {
  const key = `${sender} ${tag}`;
  let program = programs.get(key);
  if (!program) {
    program = own(rules.events[sender], tag)?.map((rule) => stepOf(rules, rule)) ?? [];
    // What no catalogue knows must not fill the memory.
    if (program.length > 0) programs.set(key, program);
  }
  return program;
}

function close(state: State): readonly Change[] {
  const { data } = state;
  const changes: Change[] = (state.changes = []);
  for (const { type, eventId } of data.asked) {
    state.tag = type;
    state.id = eventId;
    state.told = undefined;
    const answers = tagsOf(state, (rule) => stepOf(state.rules, rule).answers.includes(type));
    violate(state, 'unanswered', 'request', undefined, answers);
  }
  data.asked = [];
  return changes;
}

function listOf({ rules, data }: State, name: string): Entry[] {
  const rule = rules.things[name]!;
  const things = data.things[rule.is ?? name] ?? {};
  const entries = rule.ordered ? (data.order[name] ?? []).map((key) => things[key]!) : Object.values(things);
  return entries.filter((entry) => isShownAs(rule, entry));
}

function look({ rules, data }: State, name: string, id: Key): Entry | undefined {
  const rule = rules.things[name]!;
  const things = data.things[rule.is ?? name] ?? {};
  const entry = own(things, id);
  return entry && isShownAs(rule, entry) ? entry : undefined;
}

function isShownAs({ where }: ThingRule, { known, value }: Entry): boolean {
  return known && (!where || textAt(value, where[0]) === where[1]);
}

/** What a session has only one of: its value, its text or its sound. */
function single(state: State, name: string): unknown {
  const { sound, text } = state.rules.things[name]!;
  const value = readState(state, [name]);
  if (text) return textAt(value, text);
  if (!sound) return value;
  const { bytes = 0, ms = 0, audio = [] } = state.data.things[name]?.[''] ?? {};
  return { bytes, ms, audio };
}

function restored(rules: SessionRules, from?: SessionSnapshot): Data {
  const data: Data = { partial: false, opened: false, things: {}, order: {}, earlier: {}, asked: [], violations: [] };
  if (!from) return data;
  const saved = copy(from) as unknown as Data;
  return { ...data, ...saved, things: revive(rules, saved.things) };
}

function revive(rules: SessionRules, kinds: Data['things'], owner?: Entry): Data['things'] {
  for (const [thing, things] of Object.entries(kinds)) {
    for (const [key, saved] of Object.entries(things)) {
      const entry = Object.assign(new Entry(thing, rules.things[thing]!, saved.key, owner), saved);
      things[key] = entry;
      revive(rules, entry.parts, entry);
    }
  }
  return kinds;
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
