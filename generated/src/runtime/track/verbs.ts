// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What each verb of the catalogue does to the things of a session. */
import type { Entry, Kind } from './entry.js';
import { isObject, keyIn, read, textAt } from './json.js';
import { place, takeOut } from './order.js';
import type { Verb } from './rules.js';
import { tagOf } from './seen.js';
import { count, cutSound } from './sound.js';
import { answered, entryIn, find, firstOf, forget, isRunning, tell, violate, type State } from './state.js';
import type { Step } from './step.js';
import { compare, fill, write } from './values.js';

type Act = (state: State, step: Step, known: Entry | undefined, kind: Kind) => void;

const ACTS: Readonly<Record<Verb, Act>> = {
  announce: inform,
  append,
  ask({ kept, event, tag: type, id: eventId }, { kind }) {
    const id = kind && keyIn(event, kind.paths);
    kept.asked.push({ type, eventId, ...(id && { id: String(id) }) });
  },
  begin,
  complete,
  cut,
  end,
  inform,
  interrupt(state, _, known, { open }) {
    for (const entry of known ? [known] : open) if (!entry.ended) tell(state, 'interrupted', entry);
  },
  occur(state, { over }) {
    violate(state, 'transport', state.options.transport!, undefined, `it over ${over.join(' or ')} only`);
  },
  /**
   * What is refused goes by its id. A refusal without one may be meant for whatever was asked without one: if only one such
   * request waits, it is that; and none of them is waited for any more.
   */
  refuse(state, { from }) {
    const { kept, event, changes } = state;
    const eventId = (read(event, from) ?? undefined) as string | undefined;
    const meant = kept.asked.filter((each) => each.eventId === eventId);
    kept.asked = kept.asked.filter((each) => !meant.includes(each));
    const type = eventId === undefined ? undefined : tagOf(kept.seen, eventId);
    const request = meant.length > 1 ? undefined : (meant[0] ?? (type && { type, eventId }));
    changes.push({ kind: 'refused', request, event });
  },
  remove(state, step, known, kind) {
    const entry = reach(state, step, known);
    if (!entry) return;
    kind.all.delete(entry.key);
    kind.open.delete(entry);
    forget(state);
    takeOut(state.kept.order[kind.name] ?? [], entry.key);
    tell(state, step.change, entry, step);
  },
  update(state, step, known) {
    const entry = reach(state, step, known);
    if (!entry) return;
    fill(state, entry, read(state.event, step.from), 'first');
    tell(state, step.change, entry, step);
  },
};

/** Takes one effect of the event at hand. */
export function act(state: State, step: Step): void {
  const { verb, kind, within } = step;
  if (step.while.length > 0 && isOff(state, step)) return;
  const known = kind && find(state, kind);
  // What the event does not name, nothing can happen to, but for all that there are.
  if (known === null && verb !== 'interrupt' && verb !== 'ask') return;
  if (!within || isInside(state, within, kind!)) ACTS[verb](state, step, known ?? undefined, kind!);
}

/** The path leads from a thing of which a session has but one to a switch in its value. */
function isOff({ kinds }: State, { while: path }: Step): boolean {
  return read(kinds[path[0]!]?.all.get('')?.value, path, 1) === false;
}

/** Does what runs around it have it as a part? */
function isInside(state: State, within: Kind, kind: Kind): boolean {
  const outer = find(state, within);
  if (outer === null) return true;
  if (!isRunning(state, within, outer)) return false;
  const isIn = outer?.same === undefined || outer.same === keyIn(state.event, (kind.owner ?? kind).paths);
  if (!isIn) violate(state, 'elsewhere', kind.name, outer, `the one of this ${within.name}`);
  return isIn;
}

/** What an effect happens to: made where it is not known, and undefined where nothing can happen to it any more. */
function reach(state: State, step: Step, known: Entry | undefined): Entry | undefined {
  const { kind, field, repeats } = step;
  if (!isRunning(state, kind!, known, step)) return undefined;
  const entry = known ?? find(state, kind!, true)!;
  if (entry.fields[field] !== 'whole' || repeats) return entry;
  violate(state, 'completed-already', field, entry, 'it before that');
  return undefined;
}

function inform(state: State, step: Step, known: Entry | undefined): void {
  const entry = reach(state, step, known);
  if (entry) answered(state, step, entry);
}

function begin(state: State, step: Step, known: Entry | undefined, kind: Kind): void {
  const { from, after, repeats } = step;
  const { event, kept } = state;
  // Whoever came late has not seen the first one.
  if (kind.isSingle && (known?.begun || (kept.partial && !kept.lossy))) reconnect(state, known);
  else if (known?.begun && !repeats) return violate(state, 'begun-twice', kind.name, known, 'it once');
  if (kind.owner && !isRunning(state, kind.owner, find(state, kind.owner)!)) return;
  const entry = known ?? find(state, kind, true)!;
  fill(state, bodyOf(state, entry) ?? entry, read(event, from), 'first');
  if (after.length > 0 && !entry.begun) place(state, entry, read(event, after), !known);
  entry.begun = true;
  if (kind.owner) return;
  kind.open.add(entry);
  // What was known before comes by itself, and answers nobody.
  tell(state, step.change, entry, known ? undefined : step);
}

/** What has the value of a thing: what it also is, or itself; undefined where the event names another one. */
function bodyOf(state: State, entry: Entry): Entry | undefined {
  const same = state.kinds[entry.kind.rule.is!];
  if (!same) return entry;
  const key = keyIn(state.event, same.paths) ?? entry.same;
  entry.same ??= key;
  if (key === undefined) return entry;
  return key === entry.same ? entryIn(state, same, key) : undefined;
}

/** A new connection: nothing of the last one goes on, but what a session has but one of may begin again. */
function reconnect(state: State, single: Entry | undefined): void {
  if (single) Object.assign(single, { ended: false, outcome: undefined });
  for (const { name, isSingle, open } of Object.values(state.kinds))
    for (const entry of isSingle ? [] : open) {
      close(entry, 'lost');
      tell(state, `${name}-ended`, entry)['outcome'] = 'lost';
    }
  forget(state);
  state.kept.asked = [];
  state.kept.connection++;
}

function append(state: State, step: Step, known: Entry | undefined): void {
  const { field, meter, quiet, change } = step;
  const piece = read(state.event, step.from);
  const entry = typeof piece === 'string' ? reach(state, step, known) : undefined;
  if (!entry) return;
  const { fields } = entry;
  if (fields[field] === 'cut') return;
  if (meter) {
    const [bytes, ms] = count(state, entry, piece as string, meter);
    if (quiet) return;
    const told = tell(state, change, entry, step);
    told['bytes'] = bytes;
    told['ms'] = ms;
    if ((state.options.audio ?? 'count') !== 'count') told['audio'] = piece;
  } else {
    doubt(state, step, entry);
    write(entry, field, textAt(entry.value, field) + (piece as string));
    fields[field] = 'pieces';
    tell(state, change, entry, step)['text'] = piece;
  }
}

/** Before what was not seen from its beginning, or may come before that, there may have been more. */
function doubt({ kept: { partial, lossy } }: State, { early }: Step, entry: Entry): void {
  entry.lacking ||= lossy || (partial && (early || !entry.begun));
}

function complete(state: State, step: Step, known: Entry | undefined): void {
  const { field, from, meter } = step;
  const entry = reach(state, step, known);
  if (!entry) return;
  const { fields } = entry;
  const isCut = fields[field] === 'cut';
  const text = isCut ? undefined : read(state.event, from);
  if (typeof text === 'string') {
    if (fields[field] === 'pieces') compare(state, entry, field, textAt(entry.value, field), text);
    write(entry, field, text);
  } else doubt(state, step, entry);
  if (!isCut) fields[field] = 'whole';
  const change = tell(state, step.change, entry, step);
  if (!meter) change['text'] = text;
}

function end(state: State, step: Step, known: Entry | undefined, kind: Kind): void {
  if (!isRunning(state, kind, known, step, known?.begun)) return;
  const entry = known ?? find(state, kind, true)!;
  const body = bodyOf(state, entry);
  if (!body) return violate(state, 'elsewhere', kind.name, entry, 'the one that began');
  const value = read(state.event, step.from);
  // How it ended says its own rule, or that of what it also is.
  const { outcome: field, whole } = kind.rule.outcome ? kind.rule : body.kind.rule;
  const outcome = (field && textAt(value, field)) || step.outcome;
  const isWhole = !outcome || !whole || whole.includes(outcome);
  fill(state, body, value, isWhole ? 'whole' : 'last');
  if (!entry.begun && kind.rule.ordered) place(state, entry, undefined, false);
  entry.begun = true;
  if (isWhole && !state.kept.lossy) demandEnds(state, entry, body);
  close(entry, outcome);
  for (const part of body.parts) close(part, outcome);
  if (!kind.owner) tell(state, step.change, entry, step)['outcome'] = outcome;
  // What is seen under another name is ready once what it waits for has ended as it should.
  for (const view of isWhole ? body.kind.views : []) {
    const { where: [name, wanted] = [], ready } = view.rule;
    if (ready !== kind.name || textAt(body.value, name!) !== wanted) continue;
    body.ready = true;
    tell(state, `${view.name}-ready`, body, undefined, view);
  }
}

/** What a whole thing is made of has ended, too, and its fields are complete. */
function demandEnds(state: State, entry: Entry, body: Entry): void {
  const demand = (what: string, first: string): void => {
    if (first) violate(state, 'unfinished', what, entry, first);
  };
  for (const { begun, ended, kind } of body.parts) if (begun && !ended) demand(kind.name, firstOf(state, 'end', kind));
  for (const field in body.fields)
    if (body.fields[field] === 'pieces') demand(field, firstOf(state, 'complete', body.kind, field));
}

function close(entry: Entry, outcome: string | undefined): void {
  entry.ended = true;
  entry.outcome = outcome;
  entry.kind.open.delete(entry);
  for (const part of entry.parts) if (!part.ended) close(part, outcome);
}

function cut(state: State, step: Step, known: Entry | undefined): void {
  const { field, until, drops, also, meter } = step;
  const entry = reach(state, step, known);
  const ms = read(state.event, until);
  if (!entry || typeof ms !== 'number') return;
  const totals = also.flatMap((name) => state.kinds[name]!.all.get('') ?? []);
  cutSound(entry, ms, meter!, totals);
  for (const each of [field, ...drops]) {
    entry.fields[each] = 'cut';
    if (isObject(entry.value)) delete entry.value[each];
  }
  tell(state, step.change, entry, step)['ms'] = ms;
}
