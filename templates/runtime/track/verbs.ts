/** What each verb of the catalogue does to the things of a session. */
import { answered, tell } from './change.js';
import type { Effect, Last } from './effects.js';
import { find, thingAt } from './find.js';
import { isObject, keyIn, read, textAt } from './json.js';
import { valueOf } from './kinds.js';
import { tagOf } from './last-events.js';
import { place, takeOut } from './position.js';
import { isInside, isRunning, reach } from './reach.js';
import type { Verb } from './rules.js';
import { bytesPerMs, count, cutSound } from './sound.js';
import type { State } from './state.js';
import { compare, fill, write } from './thing-value.js';
import { Thing, type Kind } from './thing.js';
import { firstOf, violate } from './violation.js';

type Act = (state: State, effect: Effect, known: Thing | undefined, kind: Kind) => void;

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
    for (const thing of known ? [known] : open) if (!thing.ended) tell(state, 'interrupted', thing);
  },
  occur(state, { over }) {
    violate(state, 'transport', state.options.transport!, undefined, `it over ${over.join(' or ')} only`);
  },
  /**
   * What is refused goes by its id. A refusal without one may be meant for whatever was asked without one: if only one such
   * request waits, it is that; and none of them is waited for any more.
   */
  refuse(state, { from }) {
    const { kept, event, sender, changes } = state;
    const eventId = (read(event, from) ?? undefined) as string | undefined;
    const meant = kept.asked.filter((each) => each.eventId === eventId);
    kept.asked = kept.asked.filter((each) => each.eventId !== eventId);
    const type = eventId === undefined ? undefined : tagOf(kept.last, sender, eventId);
    const request = meant.length > 1 ? undefined : (meant[0] ?? (type && { type, eventId }));
    changes.push({ kind: 'refused', request, event });
  },
  remove(state, effect, known, kind) {
    const thing = reach(state, effect, known);
    if (!thing) return;
    // What is still on its way to it finds that it is gone.
    const gone = new Thing(kind, thing.key, thing.connection);
    gone.ended = gone.gone = true;
    kind.all.set(thing.key, gone);
    kind.open.delete(thing);
    takeOut(state.kept.order[kind.name] ?? [], thing.key);
    tell(state, effect.change, thing, effect);
  },
  update(state, effect, known) {
    const thing = reach(state, effect, known);
    if (!thing) return;
    fill(state, thing, read(state.event, effect.from), 'first');
    tell(state, effect.change, thing, effect);
  },
};

/** Takes one effect of the event at hand. */
export function act(state: State, effect: Effect): void {
  const { verb, kind, within, last } = effect;
  if (last?.at === state.at && isNamed(state, effect, last)) return append(state, effect, undefined, undefined, last);
  if (valueOf(effect.while) === false) return;
  const known = kind && find(state, kind);
  // What the event does not name, nothing can happen to, but for all that there are.
  if (known === null && verb !== 'interrupt' && verb !== 'ask') return;
  if (verb !== 'append') state.at++;
  if (!within || isInside(state, within, kind!)) ACTS[verb](state, effect, known ?? undefined, kind!);
}

/** Does the event name what the last one did? */
function isNamed({ event }: State, { named }: Effect, { keys }: Last): boolean {
  for (let index = 0; index < named.length; index++) if (read(event, named[index]) !== keys[index]) return false;
  return true;
}

function inform(state: State, effect: Effect, known: Thing | undefined): void {
  const thing = reach(state, effect, known);
  if (thing) answered(state, effect, thing);
}

function begin(state: State, effect: Effect, known: Thing | undefined, kind: Kind): void {
  const { from, after, repeats } = effect;
  const { event, kept } = state;
  if (known?.gone) {
    kind.all.delete(known.key);
    known = undefined;
  }
  // Whoever came late has not seen the first one.
  if (kind.isSingle && (known?.begun || (kept.partial && !kept.lossy))) reconnect(state, known);
  else if (known?.begun && !repeats) return violate(state, 'begun-twice', kind.name, known, 'it once');
  if (kind.owner && !isRunning(state, kind.owner, find(state, kind.owner)!)) return;
  const thing = known ?? find(state, kind, true)!;
  fill(state, bodyOf(state, thing) ?? thing, read(event, from), 'first');
  if (after && !thing.begun) place(state, thing, read(event, after), !known);
  thing.begun = true;
  if (kind.owner) return;
  kind.open.add(thing);
  // What was known before comes by itself, and answers nobody.
  tell(state, effect.change, thing, known ? undefined : effect);
}

/** What has the value of a thing: what it also is, or itself; undefined where the event names another one. */
function bodyOf(state: State, thing: Thing): Thing | undefined {
  const same = state.kinds[thing.kind.rule.is!];
  if (!same) return thing;
  const key = keyIn(state.event, same.paths) ?? thing.same;
  thing.same ??= key;
  if (key === undefined) return thing;
  return key === thing.same ? thingAt(state, same, key) : undefined;
}

/** A new connection: nothing of the last one goes on, but what a session has but one of may begin again. */
function reconnect(state: State, single: Thing | undefined): void {
  if (single) Object.assign(single, { ended: false, outcome: undefined });
  for (const { name, isSingle, open } of Object.values(state.kinds))
    for (const thing of isSingle ? [] : open) {
      close(thing, 'lost');
      tell(state, `${name}-ended`, thing)['outcome'] = 'lost';
    }
  state.kept.asked = [];
  state.kept.connection++;
}

/** @param last where the last piece went, if this one goes there, too */
function append(state: State, effect: Effect, known: Thing | undefined, _?: Kind, last?: Last): void {
  const { field, meter, change } = effect;
  const piece = read(state.event, effect.from);
  const to = typeof piece === 'string' ? (last ?? aim(state, effect, known)) : undefined;
  if (!to) return;
  const thing = to.things[0]!;
  if (meter) {
    const [bytes, ms] = count(state, to.things, piece as string, to.rate);
    const told = tell(state, change, thing, effect);
    told['bytes'] = bytes;
    told['ms'] = ms;
    if ((state.options.audio ?? 'count') !== 'count') told['audio'] = piece;
  } else {
    write(thing, field, textAt(thing.value, field) + (piece as string));
    tell(state, change, thing, effect)['text'] = piece;
  }
}

/** Where a piece goes; undefined where it goes nowhere. */
function aim(state: State, effect: Effect, known: Thing | undefined): Last | undefined {
  const { field, meter, named, also } = effect;
  const thing = reach(state, effect, known);
  if (!thing || thing.fields[field] === 'cut') return undefined;
  if (!meter) {
    doubt(state, effect, thing);
    thing.fields[field] = 'pieces';
  }
  const things = [thing, ...also.map((kind) => thingAt(state, kind, '')!)];
  const keys = named.map((path) => read(state.event, path));
  const last = { things, keys, at: state.at, rate: meter ? bytesPerMs(meter) : 0 };
  // What another path names is looked up each time, and what breaks the order is told each time.
  effect.last = state.told || keys.includes(undefined) ? undefined : last;
  return last;
}

/** Before what was not seen from its beginning, or may come before that, there may have been more. */
function doubt({ kept: { partial, lossy } }: State, { early }: Effect, thing: Thing): void {
  thing.lacking ||= lossy || (partial && (early || !thing.begun));
}

function complete(state: State, effect: Effect, known: Thing | undefined): void {
  const { field, from, meter } = effect;
  const thing = reach(state, effect, known);
  if (!thing) return;
  const { fields } = thing;
  const isCut = fields[field] === 'cut';
  const text = isCut ? undefined : read(state.event, from);
  if (typeof text === 'string') {
    if (fields[field] === 'pieces') compare(state, thing, field, textAt(thing.value, field), text);
    write(thing, field, text);
  } else doubt(state, effect, thing);
  if (!isCut) fields[field] = 'whole';
  const change = tell(state, effect.change, thing, effect);
  if (!meter) change['text'] = text;
}

function end(state: State, effect: Effect, known: Thing | undefined, kind: Kind): void {
  // What was told of with what it is a part of, may have begun before anybody listened.
  const isBegun = known?.begun || (state.kept.partial && known?.known);
  if (!isRunning(state, kind, known, effect, isBegun)) return;
  const thing = known ?? find(state, kind, true)!;
  const body = bodyOf(state, thing);
  if (!body) return violate(state, 'elsewhere', kind.name, thing, 'the one that began');
  const value = read(state.event, effect.from);
  // How it ended says its own rule, or that of what it also is.
  const { outcome: field, whole } = kind.rule.outcome ? kind.rule : body.kind.rule;
  const outcome = (field && textAt(value, field)) || effect.outcome;
  const isWhole = !outcome || !whole || whole.includes(outcome);
  fill(state, body, value, isWhole ? 'whole' : 'last');
  if (!thing.begun && kind.rule.ordered) place(state, thing, undefined, false);
  thing.begun = true;
  if (isWhole && !state.kept.lossy) demandEnds(state, thing, body);
  close(thing, outcome);
  for (const part of body.parts) close(part, outcome);
  if (!kind.owner) tell(state, effect.change, thing, effect)['outcome'] = outcome;
  // What is seen under another name is ready once what it waits for has ended as it should.
  for (const view of isWhole ? body.kind.views : []) {
    const { where: [name, wanted] = [], ready } = view.rule;
    if (ready !== kind.name || textAt(body.value, name!) !== wanted) continue;
    body.ready = true;
    tell(state, `${view.name}-ready`, body, undefined, view);
  }
}

/** What a whole thing is made of has ended, too, and its fields are complete. */
function demandEnds(state: State, thing: Thing, body: Thing): void {
  const demand = (what: string, first: string): void => {
    if (first) violate(state, 'unfinished', what, thing, first);
  };
  for (const { begun, ended, kind } of body.parts) if (begun && !ended) demand(kind.name, firstOf(state, 'end', kind));
  for (const field in body.fields)
    if (body.fields[field] === 'pieces') demand(field, firstOf(state, 'complete', body.kind, field));
}

function close(thing: Thing, outcome: string | undefined): void {
  thing.ended = true;
  thing.outcome = outcome;
  thing.kind.open.delete(thing);
  for (const part of thing.parts) if (!part.ended) close(part, outcome);
}

function cut(state: State, effect: Effect, known: Thing | undefined): void {
  const { field, until, drops, also, meter } = effect;
  const thing = reach(state, effect, known);
  const ms = read(state.event, until);
  if (!thing || typeof ms !== 'number') return;
  const totals = also.flatMap(({ all }) => all.get('') ?? []);
  cutSound(thing, Math.max(0, ms), bytesPerMs(meter!), totals);
  for (const each of [field, ...drops]) {
    thing.fields[each] = 'cut';
    if (isObject(thing.value)) delete thing.value[each];
  }
  tell(state, effect.change, thing, effect)['ms'] = ms;
}
