// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What each verb of the catalogue does to the things of a session. */
import { partsOf, type Entry } from './entry.js';
import { isObject, read, textAt, type Json } from './json.js';
import { place } from './order.js';
import { count, cutSound } from './sound.js';
import { change, entryIn, find, firstOf, isKey, isRunning, make, readState, violate, type State } from './state.js';
import type { Path, Step } from './step.js';
import { compare, fill, write } from './values.js';

type Act = (state: State, step: Step, known: Entry | undefined) => void;

const ACTS: Readonly<Record<string, Act>> = {
  append,
  begin,
  complete,
  cut,
  end,
  ask({ data, tag: type, id: eventId }) {
    data.asked.push({ type, eventId });
  },
  refuse(state, { from }) {
    const { data, event, recent, older, changes } = state;
    const eventId = read(event, from) as string;
    const type = recent.get(eventId) ?? older.get(eventId);
    if (type) data.asked = data.asked.filter((each) => each.eventId !== eventId);
    changes.push({ kind: 'refused', request: type && { type, eventId }, event });
  },
  interrupt(state, { thing }, known) {
    for (const entry of known ? [known] : state.open)
      if (entry.thing === thing && !entry.ended) change(state, 'interrupted', entry);
  },
  announce(state, { chain }) {
    make(state, chain);
  },
  inform(state, step, known) {
    reach(state, step, known, LATE);
    answered(state, step);
  },
  update(state, step, known) {
    const entry = reach(state, step, known, LATE)!;
    fill(state, entry, read(state.event, step.from), 'first');
    change(state, `${step.thing}-updated`, entry, answered(state, step));
  },
  remove(state, step, known) {
    const { thing } = step;
    const entry = reach(state, step, known, LATE)!;
    const order = state.data.order[thing];
    delete state.data.things[thing]![entry.key];
    state.open.delete(entry);
    if (order?.includes(entry.key)) order.splice(order.indexOf(entry.key), 1);
    change(state, `${thing}-removed`, entry, answered(state, step));
  },
};

const LATE = ['late'];

/** Takes one effect of the event at hand. */
export function act(state: State, step: Step): void {
  const { verb, chain, over, may } = step;
  const { transport } = state.options;
  if (transport !== undefined && over.length > 0 && !over.includes(transport)) {
    if (verb === 'occur') violate(state, 'transport', transport, undefined, `it over ${over.join(' or ')} only`);
    return;
  }
  if (readState(state, step.while) === false) return;
  const known = find(state, chain);
  // What the event does not name, nothing can happen to, but for all that there are.
  if ((known !== null || may.includes('all')) && isInside(state, step)) ACTS[verb]?.(state, step, known ?? undefined);
}

/** Does what runs around it have it as a part? */
function isInside(state: State, { within, chain, thing }: Step): boolean {
  const outer = find(state, within);
  if (within.length === 0 || outer === null) return true;
  const [name] = within.at(-1)!;
  if (!isRunning(state, name, outer, [])) return false;
  const isIn = outer?.same === undefined || outer.same === read(state.event, chain[0]![1]);
  if (!isIn) violate(state, 'elsewhere', thing, outer, `the one of this ${name}`);
  return isIn;
}

/** What an effect happens to: made where it is not known, and undefined where nothing can happen to it any more. */
function reach(
  state: State,
  { chain, may, thing }: Step,
  known: Entry | undefined,
  also: Path = [],
): Entry | undefined {
  const isSingle = chain[0]![1].length === 0;
  return isRunning(state, thing, known, isSingle ? ['early'] : [...may, ...also])
    ? (known ?? make(state, chain))
    : undefined;
}

function begin(state: State, step: Step, known: Entry | undefined): void {
  const { chain, thing, from, after, may } = step;
  const { event, open } = state;
  const [outer] = chain.at(-2) ?? [];
  const owner = outer === undefined ? null : find(state, chain.slice(0, -1));
  if (known?.begun && known.key === '') reconnect(state);
  else if (known?.begun && !may.includes('repeat')) return violate(state, 'begun-twice', thing, known, 'it once');
  if (outer !== undefined && owner !== null && !isRunning(state, outer, owner, [])) return;
  // What was known before comes by itself, and answers nobody.
  const answer = known ? undefined : answered(state, step);
  const entry = known ?? make(state, chain);
  fill(state, bodyOf(state, step, entry), read(event, from), 'first');
  if (after.length > 0 && !entry.begun) place(state, entry, read(event, after), !known);
  entry.begun = true;
  if (outer !== undefined) return;
  open.add(entry);
  change(state, `${thing}-${after.length > 0 ? 'added' : 'begun'}`, entry, answer);
}

/** What has the value of a thing: what it also is, or itself. */
function bodyOf(state: State, { same }: Step, entry: Entry): Entry {
  const key = read(state.event, same);
  if (isKey(key)) entry.same ??= key;
  return entry.same === undefined ? entry : entryIn(state, entry.rule.is!, entry.same)!;
}

/** A new connection: nothing of the last one goes on. */
function reconnect(state: State): void {
  const { data, open } = state;
  for (const entry of open) {
    if (entry.key === '') continue;
    close(state, entry, 'lost');
    change(state, `${entry.thing}-ended`, entry, { outcome: 'lost' });
  }
  data.asked = [];
  for (const things of Object.values(data.things))
    for (const entry of Object.values(things)) entry.past = entry.key !== '';
  for (const thing in data.order) data.earlier[thing] = data.order[thing]!.length;
}

function append(state: State, step: Step, known: Entry | undefined): void {
  const { field, meter, from, may } = step;
  const piece = read(state.event, from);
  const entry = typeof piece === 'string' ? reach(state, step, known) : undefined;
  if (!entry || entry.fields[field] === 'cut' || isComplete(state, step, entry)) return;
  let more: Json = { text: piece };
  if (meter) {
    const { audio = 'count' } = state.options;
    more = { ...count(state, entry, piece as string, meter), ...(audio !== 'count' && { audio: piece }) };
  } else {
    write(entry, field, textAt(entry.value, field) + (piece as string));
    entry.fields[field] = 'pieces';
  }
  // Of what a session has but one, the thing itself grows. Where a part has told of the same piece, that is enough.
  if (!may.includes('quiet')) change(state, `${entry.key === '' ? entry.thing : field}-appended`, entry, more);
}

function complete(state: State, step: Step, known: Entry | undefined): void {
  const { field, from, meter } = step;
  const entry = reach(state, step, known);
  if (!entry || isComplete(state, step, entry)) return;
  const { fields } = entry;
  const whole = fields[field] === 'cut' ? undefined : read(state.event, from);
  const text = typeof whole === 'string' ? whole : undefined;
  if (text !== undefined) {
    if (fields[field] === 'pieces') compare(state, entry, field, text);
    write(entry, field, text);
  }
  if (fields[field] !== 'cut') fields[field] = 'whole';
  change(state, `${field}-completed`, entry, meter ? undefined : { text });
}

function isComplete(state: State, { field, may }: Step, entry: Entry): boolean {
  const isWhole = entry.fields[field] === 'whole' && !may.includes('repeat');
  if (isWhole) violate(state, 'completed-already', field, entry, 'it before that');
  return isWhole;
}

function end(state: State, step: Step, known: Entry | undefined): void {
  const { chain, thing, from, same, may } = step;
  const { rules, event } = state;
  if (!isRunning(state, thing, known, may, known?.begun)) return;
  const entry = known ?? make(state, chain);
  const body = bodyOf(state, step, entry);
  if (entry.same !== undefined && same.length > 0 && read(event, same) !== entry.same)
    return violate(state, 'elsewhere', thing, entry, 'the one that began there');
  const value = read(event, from);
  // How it ended says its own rule, or that of what it also is.
  const { outcome: field, whole } = rules.things[entry.rule.outcome ? thing : body.thing]!;
  const outcome = (field && textAt(value, field)) || step.outcome;
  const isWhole = !outcome || whole?.includes(outcome) !== false;
  fill(state, body, value, isWhole ? 'whole' : 'last');
  if (!entry.begun && entry.rule.ordered) place(state, entry, undefined, false);
  entry.begun = true;
  if (isWhole) demandEnds(state, entry, body);
  close(state, entry, outcome);
  for (const part of partsOf(body)) close(state, part, outcome);
  if (!entry.owner) change(state, `${thing}-ended`, entry, { outcome, ...answered(state, step) });
  if (isWhole) makeReady(state, body, thing);
}

/** What a whole thing is made of has ended, too, and its fields are complete. */
function demandEnds(state: State, entry: Entry, body: Entry): void {
  const tell = (what: string, first: string): void => {
    if (first && !state.data.partial) violate(state, 'unfinished', what, entry, first);
  };
  for (const part of partsOf(body))
    if (part.begun && !part.ended) tell(part.thing, firstOf(state, `end ${part.thing}`));
  for (const field in body.fields)
    if (body.fields[field] === 'pieces') tell(field, firstOf(state, `complete ${body.thing}.${field}`));
}

function close(state: State, entry: Entry, outcome: string | undefined): void {
  entry.ended = true;
  entry.outcome = outcome;
  state.open.delete(entry);
  for (const part of partsOf(entry)) if (!part.ended) close(state, part, outcome);
}

/** What is seen under another name is ready once what it waits for has ended as it should. */
function makeReady(state: State, entry: Entry, ended: string): void {
  for (const [name, { where: [field = '', value] = [], ready }] of Object.entries(state.rules.things)) {
    if (ready !== ended || textAt(entry.value, field) !== value) continue;
    entry.ready = true;
    change(state, `${name}-ready`, entry, undefined, name);
  }
}

function cut(state: State, step: Step, known: Entry | undefined): void {
  const { field, until, drops, meter } = step;
  const entry = reach(state, step, known, LATE)!;
  const ms = read(state.event, until);
  if (typeof ms !== 'number') return;
  cutSound(state, entry, ms, meter!);
  for (const each of [field, ...drops]) {
    entry.fields[each] = 'cut';
    if (isObject(entry.value)) delete entry.value[each];
  }
  change(state, `${field}-cut`, entry, { ms, ...answered(state, step) });
}

/** The oldest request that an effect answers; it waits no more. */
function answered({ data }: State, { answers }: Step): Json | undefined {
  const index = data.asked.findIndex(({ type }) => answers.includes(type));
  return index < 0 ? undefined : { request: data.asked.splice(index, 1)[0] };
}
