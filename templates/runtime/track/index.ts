/**
 * The session as its events make it: a tracker that reads a description of the things of a session, and of what each event
 * does to them. It knows no event by name.
 */
import { programsOf, type Program } from './effects.js';
import { isObject, pathOf, read, textAt, wordOf } from './json.js';
import { kindsOf } from './kinds.js';
import { isRepeated } from './last-events.js';
import type { Change, TrackedFrame, Tracker, TrackOptions } from './public-types.js';
import type { SessionRules } from './rules.js';
import { restored, saved } from './snapshot.js';
import type { State } from './state.js';
import type { Kind, Thing } from './thing.js';
import { act } from './verbs.js';
import { tagsOf, violate } from './violation.js';

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
} from './public-types.js';

/**
 * Tracks a session.
 *
 * @param rules what the surface says of its sessions
 * @returns an object with a method for each direction, and what the session has under the names of its things
 */
export function track(rules: SessionRules, options: TrackOptions = {}): Tracker {
  const kinds = kindsOf(rules);
  const kept = restored(kinds, options.from);
  kept.opened ||= !rules.opener;
  kept.lossy ||= options.partial === true;
  kept.partial ||= kept.lossy;
  const state: State = {
    options,
    kinds,
    programs: programsOf(rules, kinds, options.transport),
    kept,
    tagPath: pathOf(rules.discriminator),
    idPath: pathOf(rules.eventId),
    event: {},
    sender: '',
    tag: '',
    id: undefined,
    changes: [],
    told: undefined,
    at: 0,
  };
  const senders = Object.keys(rules.events);
  const takers = Object.fromEntries(
    senders.map((sender) => {
      const program = state.programs[sender]!;
      return [sender, (event: unknown) => take(rules, state, program, sender, event)];
    }),
  );
  // What is unknown does nothing. What is malformed is no event, whatever it looks like.
  const frame = ({ kind, event, raw }: TrackedFrame, sender = senders[0]!): readonly Change[] =>
    takers[sender]!(event ?? (kind === 'malformed' || raw));
  const tracker: Tracker = {
    ...takers,
    frame,
    close: () => close(state),
    async *follow(frames, sender) {
      for await (const each of frames) yield* frame(each, sender);
      yield* close(state);
    },
    violations: kept.violations,
    get partial() {
      return kept.partial;
    },
    snapshot: () => saved(state),
  };
  const define = (name: string | undefined, property: PropertyDescriptor): void => {
    if (name) Object.defineProperty(tracker, name, { enumerable: true, ...property });
  };
  for (const kind of Object.values(kinds)) {
    const { list, get } = kind.rule;
    define(list, { get: () => listOf(state, kind) });
    define(get, list ? { value: (id: string) => listOf(state, kind, id)[0] } : { get: () => single(kind) });
  }
  return tracker;
}

function take(rules: SessionRules, state: State, program: Program, sender: string, event: unknown): readonly Change[] {
  const changes: Change[] = (state.changes = []);
  if (!isObject(event)) return changes;
  const { kept } = state;
  const id = read(event, state.idPath);
  state.event = event;
  state.sender = sender;
  state.tag = wordOf(read(event, state.tagPath));
  state.id = typeof id === 'string' ? id : undefined;
  state.told = undefined;
  const effects = program.get(state.tag) ?? [];
  // A connection that does not begin with what begins a session was joined later.
  if (!kept.opened && effects.length > 0 && sender === rules.opener) {
    kept.opened = true;
    kept.partial ||= !effects.some(({ verb, kind }) => verb === 'begin' && kind!.isSingle);
  }
  if (state.id !== undefined && isRepeated(kept.last, sender, state.id, state.tag))
    violate(state, 'repeated', 'event', undefined, 'an id of its own');
  else for (let index = 0; index < effects.length; index++) act(state, effects[index]!);
  return changes;
}

function close(state: State): readonly Change[] {
  const changes: Change[] = (state.changes = []);
  for (const { type, eventId } of state.kept.asked) {
    Object.assign(state, { tag: type, id: eventId, told: undefined });
    const tags = tagsOf(state, ({ answers }) => answers.includes(type));
    violate(state, 'unanswered', 'request', undefined, tags);
  }
  state.kept.asked = [];
  return changes;
}

/** @param id of the only one that is wanted */
function listOf({ kinds, kept }: State, { name, rule: { is, ordered, where } }: Kind, id?: string): Thing[] {
  const { all } = kinds[is ?? name]!;
  const keys = id !== undefined ? [id, +id] : ordered ? (kept.order[name] ?? []) : [...all.keys()];
  return keys.flatMap((key) => {
    const thing = all.get(key);
    return thing?.known && (!where || textAt(thing.value, where[0]) === where[1]) ? thing : [];
  });
}

/** What a session has only one of: its value, its text or its sound. */
function single({ all, rule: { sound, text } }: Kind): unknown {
  const { value, bytes = 0, ms = 0, audio = [] } = (all.get('') ?? {}) as Partial<Thing>;
  if (text) return textAt(value, text);
  return sound ? { bytes, ms, audio } : value;
}
