/**
 * A server and a client that play any legal session of a surface, by what the catalogue says of it and nothing else: which
 * events there are, what they do, and what they look like. Whatever can go one way or another the dice decide.
 */
import type { Effect, Event, Model, Named, Surface, Thing, Verb } from '../../generator/model/index.js';
import { eventsOf } from '../../generator/model/lookup.js';
import { fieldsAt, fieldsBelow } from '../../generator/model/paths.js';
import { dice } from '../../scripts/seeded-random.js';
import { at, Books, textOf, type Entry, type Key } from './books.js';
import { ABSENT, BLANK, isObject, NONE, Values, type Choose, type Json } from './values.js';

export interface Sent {
  readonly direction: string;
  readonly event: Json;
}

export interface Played {
  readonly sent: readonly Sent[];
  /** What there is in the end. */
  readonly books: Books;
}

/** Something that may happen next. */
interface Move {
  readonly event: Event;
  readonly wanted: Json;
  /** How often it is chosen, beside others of the same event. */
  readonly weight: number;
  /** When it is done at last, so that nothing goes on for ever: the least first; undefined for what begins something. */
  readonly finish: (typeof FINISHES)[number] | undefined;
}

/** What an effect may happen to. */
interface Target {
  readonly keys: readonly Key[];
  readonly entry: Entry | undefined;
  /** Has the type of it a place for what comes? */
  readonly hasRoom: () => boolean;
}

/** Values at paths of an event. */
type Binding = ReadonlyMap<string, unknown>;

/** How often what an event does is chosen, beside what others do. */
const WEIGHTS: Readonly<Record<Verb, number>> = {
  begins: 4,
  announces: 2,
  appends: 20,
  completes: 8,
  updates: 1,
  ends: 8,
  removes: 1,
  cuts: 2,
  interrupts: 1,
  refuses: 1,
  informs: 1,
};

/** One step in so many is a new connection. */
const STEPS_A_CONNECTION = 30;

/** Things of one kind that run at the same time; more would only make the session longer. */
const MOST_RUNNING = 3;

const FINISHES = [1, 2, 3] as const;

/** Steps for what is still running to end. */
const MOST_FINISHING = 300;

const PIECES = ['', 'Grüß ', 'Gott', ', wie', ' geht es', '?', ' 世界', '\n', '"{'];
/** Of fields whose text is JSON: what comes behind is white space. */
const JSON_PIECES = ['{"city":', '"Graz"}'];

/**
 * @param seed of the dice
 * @param steps how many events are played before what is running ends; the same seed with fewer plays the beginning of it
 * @param transport what the events travel on; any where absent
 */
export function play(model: Model, surface: Surface, seed: number, steps: number, transport?: string): Played {
  return new Play(model, surface, dice(seed), transport).run(steps);
}

class Play {
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #choose: Choose;
  readonly #transport: string | undefined;
  readonly #values: Values;
  /** The plainest values, by which one sees whether there is any. */
  readonly #plain: Values;
  readonly #events: readonly Event[];
  readonly #effects: readonly Effect[];
  /** Events that can bring something nearer to its end. */
  readonly #ending: readonly Event[];
  readonly #weights: ReadonlyMap<Event, number>;
  readonly #sent: Sent[] = [];
  /** What stays the same whenever a thing is told. */
  readonly #identities = new Map<string, Json>();
  readonly #texts = new Map<string, readonly string[]>();
  /** Whether a type has room for what, as far as it has been asked. */
  readonly #room = new Map<string, boolean>();
  #books: Books;
  #isFinishing = false;
  #count = 0;

  constructor(model: Model, surface: Surface, choose: Choose, transport: string | undefined) {
    this.#model = model;
    this.#surface = surface;
    this.#choose = choose;
    this.#transport = transport;
    this.#values = new Values(model, choose);
    this.#plain = new Values(model, () => 0);
    this.#books = new Books(surface, transport);
    this.#events = eventsOf(surface).filter(
      // Of what nobody knows when it comes, nothing can be played.
      ({ timing, transports }) =>
        timing !== 'unknown' && (!transport || transports.length === 0 || transports.includes(transport)),
    );
    this.#effects = this.#events.flatMap(({ effects = [] }) => effects);
    this.#ending = this.#events.filter(
      ({ effects = [] }) =>
        !effects.some(isOpening) &&
        effects.some(({ verb, answers }) => ['completes', 'ends', 'refuses'].includes(verb) || answers.length > 0),
    );
    this.#weights = new Map(this.#events.map((event) => [event, this.#weightOf(event)]));
  }

  run(steps: number): Played {
    const openings = this.#events.filter(opens);
    const others = this.#events.filter((event) => !opens(event));
    this.#advance(openings);
    for (let step = 0; step < steps; step++) {
      const isNew = this.#choose(STEPS_A_CONNECTION) === 0;
      if (!isNew && this.#isOver()) break;
      this.#advance(isNew ? openings : others);
    }
    this.#isFinishing = true;
    for (let step = 0; step < MOST_FINISHING && !this.#isOver(); step++) if (!this.#finish()) break;
    return { sent: this.#sent, books: this.#books };
  }

  /** Where the session itself has ended, nothing comes any more. */
  #isOver(): boolean {
    const { session, things } = this.#books;
    return session.things.some(({ name }) => things.get(name)?.get('')?.ended);
  }

  /** Plays one of the events, the first that the dice choose and the books let pass. */
  #advance(events: readonly Event[]): boolean {
    const left = [...events];
    while (left.length > 0) {
      const event = this.#draw(left, (each) => this.#weights.get(each)!);
      if (this.#playOne(this.#movesOf(event))) return true;
    }
    return false;
  }

  /** Brings something nearer to its end. */
  #finish(): boolean {
    const moves = this.#ending.flatMap((event) => this.#movesOf(event));
    return FINISHES.some((rank) => this.#playOne(moves.filter(({ finish }) => finish === rank)));
  }

  #playOne(moves: Move[]): boolean {
    while (moves.length > 0) if (this.#play(this.#draw(moves, ({ weight }) => weight))) return true;
    return false;
  }

  /** Takes one out, by weight. */
  #draw<Item>(left: Item[], weightOf: (item: Item) => number): Item {
    let place = this.#choose(left.reduce((sum, each) => sum + weightOf(each), 0));
    const index = left.findIndex((each) => (place -= weightOf(each)) < 0);
    return left.splice(index, 1)[0]!;
  }

  #play({ event, wanted }: Move): boolean {
    const made = this.#values.event(event, wanted);
    if (made === NONE) return false;
    if (this.#books.take(event.direction, made) === undefined) {
      this.#sent.push({ direction: event.direction, event: made });
      // What comes again on another connection may have become something else.
      if (opens(event)) this.#identities.clear();
      this.#remember(event, made);
      return true;
    }
    this.#books = new Books(this.#surface, this.#transport);
    for (const { direction, event: earlier } of this.#sent) this.#books.take(direction, earlier);
    return false;
  }

  #movesOf(event: Event): Move[] {
    const { effects = [] } = event;
    const own = new Map([...this.#eventId(event), ...(effects.length === 0 ? this.#mention(event) : [])]);
    const binding = this.#bind(event, effects, own);
    if (!binding) return [];
    const move: Move = {
      event,
      wanted: treeOf(binding),
      weight: 1,
      finish: this.#isAnswer(effects) ? 2 : undefined,
    };
    return effects.reduce<Move[]>((moves, effect) => moves.flatMap((each) => this.#tell(each, effect)), [move]);
  }

  /** What much is done to begins often; what a session has but one of is seldom the matter. */
  #weightOf({ direction, tag, effects: [effect] = [] }: Event): number {
    if (!effect) return this.#books.isRequest(direction, tag) ? 2 : 1;
    const { verb, named } = effect;
    if (named?.by.length === 0) return 1;
    if (verb !== 'begins') return WEIGHTS[verb];
    const isAbout = (each: Named | undefined): boolean =>
      each !== undefined && this.#chain(each.thing).some(({ name }) => name === named!.thing);
    const about = this.#effects.filter((each) => isAbout(each.named) || isAbout(each.within));
    return WEIGHTS.begins + about.length / 3;
  }

  /** An event that does nothing may name things all the same: what is to be deleted. */
  #mention(event: Event): Binding {
    const named = this.#books.session.things.flatMap(({ name, namedBy: [path] }): [string, unknown][] => {
      const known = this.#books.current(name);
      if (path === undefined || known.length === 0 || fieldsAt(this.#model, event, path).length === 0) return [];
      return [[path, known[this.#choose(known.length)]!.key]];
    });
    // Of several things that go by one path, the first is as good as any.
    return new Map(named.reverse());
  }

  #isAnswer(effects: readonly Effect[]): boolean {
    return effects.some(({ answers }) => this.#books.asked.some(({ tag }) => answers.includes(tag)));
  }

  /** Events of those who need not number them have a number or have none. */
  #eventId(event: Event): Binding {
    const { eventId } = this.#books.session;
    const [field] = eventId === undefined ? [] : fieldsAt(this.#model, event, eventId);
    if (!field) return new Map();
    return new Map([[eventId!, field.optional && this.#choose(2) === 0 ? ABSENT : this.#newId('event')]]);
  }

  #newId(kind: string): string {
    return `${kind}_${++this.#count}`;
  }

  /** A way in which an event can say what its effects happen to, the first that will do. */
  #bind(event: Event, [effect, ...others]: readonly Effect[], binding: Binding): Binding | undefined {
    if (!effect) return binding;
    const { verb, named, same, within, from } = effect;
    const goOn = (bound: Binding | undefined): Binding | undefined => bound && this.#bind(event, others, bound);
    if (verb === 'refuses') {
      const ids = this.#refusals(event);
      return goOn(new Map([...binding, [from!, ids[this.#choose(ids.length)]]]));
    }
    if (named!.by.length === 0) return goOn(binding);
    for (const { keys, entry, hasRoom } of this.#shuffled(this.#targets(event, effect, binding))) {
      let bound = this.#bound(binding, named!, keys);
      if (bound && same) bound = this.#bound(bound, same, [this.#sameKey(effect, entry)]);
      if (!bound || !hasRoom()) continue;
      const found = within ? this.#bindWithin(within, bound, keys[0]!, goOn) : goOn(bound);
      if (found) return found;
    }
    return undefined;
  }

  #bindWithin(
    within: Named,
    binding: Binding,
    root: Key,
    goOn: (bound: Binding | undefined) => Binding | undefined,
  ): Binding | undefined {
    for (const outer of this.#shuffled(this.#books.current(within.thing))) {
      if (!isRunning(outer) || (outer.same && outer.same.key !== root)) continue;
      const found = goOn(this.#bound(binding, within, keysOf(outer)));
      if (found) return found;
    }
    return undefined;
  }

  #shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.#choose(left.length), 1)[0]!);
  }

  /** Ids of what the other side has asked, or none at all. */
  #refusals(event: Event): unknown[] {
    const others = this.#events.filter(({ direction }) => direction !== event.direction).map(({ tag }) => tag);
    const ids = this.#books.asked.flatMap(({ tag, id }) => (id !== undefined && others.includes(tag) ? [id] : []));
    return [...ids, ABSENT];
  }

  #bound(binding: Binding, { thing, by }: Named, keys: readonly Key[]): Binding | undefined {
    const named = this.#chain(thing).flatMap(({ namedBy }, index) => (namedBy.length === 0 ? [] : [keys[index]!]));
    const bound = new Map(binding);
    for (const [index, path] of by.entries()) {
      if (bound.has(path) && bound.get(path) !== named[index]) return undefined;
      bound.set(path, named[index]);
    }
    return bound;
  }

  /** Things, known and new ones, to which an effect may happen. */
  #targets(event: Event, effect: Effect, binding: Binding): Target[] {
    const { verb, early, field } = effect;
    const { thing: name, by } = effect.named!;
    const isText = verb === 'appends' || verb === 'completes';
    const known = this.#books
      .all(name)
      .filter((entry) => mayHappen(effect, entry))
      .map((entry): Target => ({
        keys: keysOf(entry),
        entry,
        hasRoom: () => !isText || this.#mayHold(entry.owner ?? entry, entry.owner ? name : undefined, field, entry.key),
      }));
    const isMade = verb === 'begins' || verb === 'announces' || early !== undefined;
    if (!isMade) return known;
    const { of } = this.#thing(name);
    if (of === undefined) {
      if (this.#books.current(name).filter(isRunning).length >= MOST_RUNNING) return known;
      const key = (binding.get(by[0]!) as Key | undefined) ?? this.#pastKey(name) ?? this.#newId(name);
      const isKnown = this.#books.current(name).some((each) => each.key === key);
      return isKnown ? known : [...known, { keys: [key], entry: undefined, hasRoom: () => true }];
    }
    const owners = this.#books.current(of).filter((owner) => isRunning(owner) || early !== undefined);
    const isCounted = fieldsAt(this.#model, event, by.at(-1)!)[0]!.type.kind === 'integer';
    const made = owners.map((owner): Target => {
      const key = isCounted ? (owner.parts.get(name)?.size ?? 0) : this.#newId(name);
      return { keys: [...keysOf(owner), key], entry: undefined, hasRoom: () => this.#mayHold(owner, name, field) };
    });
    return [...known, ...made];
  }

  /** What an earlier connection left may be told again, now and then. */
  #pastKey(name: string): Key | undefined {
    const past = this.#books.all(name).filter((each) => each.past);
    return this.#choose(3) === 0 ? past[this.#choose(Math.max(1, past.length))]?.key : undefined;
  }

  /** Key of what a thing is as well: a new one, but for now and then. */
  #sameKey({ verb, same }: Effect, entry: Entry | undefined): Key {
    if (entry?.same) return entry.same.key;
    const linked = new Set(
      this.#books.session.things.flatMap(({ name }) => this.#books.current(name).map((each) => each.same)),
    );
    const free = this.#books.current(same!.thing).filter((each) => !each.ended && !linked.has(each));
    return verb === 'begins' && free.length > 0 && this.#choose(6) > 4
      ? free[this.#choose(free.length)]!.key
      : this.#newId(same!.thing);
  }

  /** Has the type of a thing room for a part, or for a text in a field of it? */
  #mayHold(owner: Entry, part: string | undefined, field: string | undefined, index?: Key): boolean {
    const { type } = owner.thing;
    const list = part === undefined ? undefined : this.#thing(part).standsIn;
    if (!type || (part !== undefined && list === undefined)) return true;
    // Sound is nowhere in a value.
    const isText = field !== undefined && this.#textFields(part ?? owner.thing.name).includes(field);
    const wanted = this.#wanted(owner);
    const text = isText ? { [field]: 'x' } : {};
    if (list === undefined) Object.assign(wanted, text);
    else {
      const parts = Array.isArray(wanted[list]) ? [...(wanted[list] as Json[])] : [];
      const place = typeof index === 'number' && index < parts.length ? index : parts.length;
      parts[place] = { ...parts[place], ...text };
      wanted[list] = parts;
    }
    const key = `${owner.thing.name} ${JSON.stringify(wanted, (_, each: unknown) => (typeof each === 'symbol' ? null : each))}`;
    const known = this.#room.get(key) ?? this.#plain.of(type, wanted) !== NONE;
    this.#room.set(key, known);
    return known;
  }

  /** What has to be in the value of a thing. */
  #wanted(entry: Entry): Json {
    const { thing, key } = entry;
    const wanted: Json = { ...this.#identities.get(`${thing.name} ${key}`), ...this.#textsOf(thing.name, entry) };
    for (const { name, of, standsIn } of this.#books.session.things) {
      if (of !== thing.name || standsIn === undefined) continue;
      const parts = [...(entry.parts.get(name)?.values() ?? [])];
      wanted[standsIn] = parts.length === 0 ? BLANK : parts.map((part) => this.#textsOf(name, part));
    }
    return wanted;
  }

  #textsOf(name: string, entry: Entry | undefined): Json {
    const texts = this.#textFields(name).map((field): [string, unknown] => {
      const isCut = entry?.fields.get(field) === 'cut';
      return [field, (!isCut && entry && textOf(entry, field)) || BLANK];
    });
    return Object.fromEntries(texts);
  }

  /** Fields of a thing that come in pieces and are no sound. */
  #textFields(name: string): readonly string[] {
    const known = this.#texts.get(name);
    if (known) return known;
    const own = this.#effects.filter(
      ({ verb, named, meter }) => (verb === 'appends' || verb === 'completes') && named?.thing === name && !meter,
    );
    const fields = [...new Set(own.flatMap(({ field }) => field ?? []))];
    this.#texts.set(name, fields);
    return fields;
  }

  /** The ways in which an event can tell what an effect brings. */
  #tell(move: Move, effect: Effect): Move[] {
    const { verb, field = '', from, after, to } = effect;
    const entry = effect.named && this.#books.named(effect.named, move.wanted);
    const told = (path: string, value: unknown, more: Partial<Move> = {}): Move => ({
      ...move,
      wanted: set(move.wanted, path, value),
      ...more,
    });
    switch (verb) {
      case 'appends':
        return [told(from!, this.#piece(effect, entry))];
      case 'completes': {
        const isWaiting = entry?.fields.get(field) === 'pieces';
        const finish = isWaiting ? 1 : move.finish;
        return [from === undefined ? { ...move, finish } : told(from, this.#whole(effect, entry), { finish })];
      }
      case 'begins':
      case 'updates': {
        const placed = after === undefined ? move : told(after, this.#before(effect.named!.thing, entry));
        return from === undefined
          ? [placed]
          : [{ ...placed, wanted: set(placed.wanted, from, this.#value(effect, entry, move.wanted)) }];
      }
      case 'ends': {
        const isOpen = entry && (this.#books.unfinished(entry) ?? (entry.same && this.#books.unfinished(entry.same)));
        const body = entry?.same ?? entry;
        const rule = entry?.thing.outcome ?? body?.thing.outcome;
        // The session itself ends last, and seldom before.
        if (entry?.key === '') return this.#isFinishing || this.#choose(20) === 0 ? [{ ...move, finish: 3 }] : [];
        if (from === undefined) return [{ ...move, ...(isOpen === undefined && { finish: 1 }) }];
        const value = this.#value(effect, entry, move.wanted);
        if (!rule || !isObject(value)) return isOpen ? [] : [told(from, value, { finish: 1 })];
        const whole = rule.whole[this.#choose(rule.whole.length)];
        return [
          ...(isOpen ? [] : [told(from, { ...value, [rule.field]: whole }, { finish: 1, weight: 5 })]),
          told(from, { ...value, [rule.field]: this.#otherOutcome(body!.thing, rule) }, { finish: 2 }),
        ];
      }
      case 'cuts':
        return [told(to!, this.#choose(Math.ceil(entry?.ms ?? 0) + 2))];
      case 'refuses':
        return [typeof at(move.wanted, from!) === 'string' ? { ...move, finish: 3 } : move];
      default:
        return [move];
    }
  }

  #otherOutcome({ type }: Thing, { field, whole }: NonNullable<Thing['outcome']>): unknown {
    const values = type
      ? fieldsBelow(this.#model, type, field).flatMap((each) => (each.type.kind === 'enum' ? each.type.values : []))
      : [];
    const others = values.map(({ value }) => value).filter((value) => !whole.includes(value));
    return others[this.#choose(others.length)] ?? 'given up';
  }

  #piece({ named, field = '', meter }: Effect, entry: Entry | undefined): string {
    if (meter !== undefined) return Buffer.alloc(this.#choose(7), 1).toString('base64');
    if (!this.#isJson(named!.thing, field)) return PIECES[this.#choose(PIECES.length)]!;
    const before = entry ? textOf(entry, field) : '';
    return before === '' ? JSON_PIECES[0]! : before === JSON_PIECES[0] ? JSON_PIECES[1]! : ' ';
  }

  #whole({ named, field = '' }: Effect, entry: Entry | undefined): string {
    const text = entry ? textOf(entry, field) : '';
    if (entry?.fields.get(field) === 'pieces') return this.#choose(4) > 2 ? text.trim() : text;
    return this.#isJson(named!.thing, field) ? JSON_PIECES.join('') : PIECES[this.#choose(PIECES.length)]!;
  }

  #isJson(name: string, field: string): boolean {
    return this.#books.session.things.some(({ is, parses }) => is === name && parses === field);
  }

  /** The key behind which a thing is placed: mostly the last. */
  #before(name: string, entry: Entry | undefined): Key | null | undefined {
    const current = this.#books.current(name).filter(({ begun }) => begun);
    const order = (this.#books.order.get(name) ?? []).filter((key) => current.some((each) => each.key === key));
    if (order.length === 0 || (!entry && this.#choose(6) > 4)) return null;
    return this.#choose(4) > 2 ? order[this.#choose(order.length)] : order.at(-1);
  }

  /** The value of a thing, as it is now. */
  #value({ verb, named, same }: Effect, entry: Entry | undefined, wanted: Json): unknown {
    const thing = this.#thing(same?.thing ?? named!.thing);
    const body = entry?.same ?? (same ? this.#books.named(same, wanted) : entry);
    if (thing.namedBy.length === 0) return this.#switched(thing.name);
    const value = body ? this.#wanted(body) : this.#textsOf(thing.name, undefined);
    const lists = this.#books.session.things.filter(({ of, standsIn }) => of === thing.name && standsIn !== undefined);
    for (const { name, standsIn } of body ? [] : lists) {
      // What nobody makes piece by piece comes whole, or partly so.
      const texts = verb === 'begins' && !same ? this.#textFields(name) : [];
      const parts = Array.from({ length: texts.length > 0 ? this.#choose(3) : 0 }, () => ({
        [texts[this.#choose(texts.length)]!]: PIECES[1 + this.#choose(PIECES.length - 1)],
      }));
      value[standsIn!] = parts.length === 0 ? BLANK : parts;
    }
    return value;
  }

  /** Of what a session has but one: formats of sound, and switches that change what events do. */
  #switched(name: string): unknown {
    const meters = this.#books.session.meters.map(
      ({ format, bytesPerMs }) => [format, bytesPerMs.map(([rate]) => rate)] as const,
    );
    const switches = this.#effects.map((effect) => [effect.while, [true, false]] as const);
    let value: Json | undefined;
    for (const [path, values] of [...meters, ...switches]) {
      const [thing, ...rest] = path?.split('.') ?? [];
      const chosen = values[this.#choose(values.length)];
      if (thing !== name || rest.length === 0 || this.#choose(3) === 0) continue;
      const next = set(value ?? {}, rest.join('.'), chosen);
      if (this.#plain.of(this.#thing(name).type!, next) !== NONE) value = next;
    }
    return value;
  }

  /** What is said of a thing at first is said of it ever after, but for what changes. */
  #remember({ effects = [] }: Event, event: Json): void {
    for (const { named, from } of effects) {
      const entry = named && this.#books.named(named, event);
      const { thing, key } = entry?.same ?? entry ?? {};
      const value = from === undefined ? undefined : at(event, from);
      if (!thing?.type || thing.namedBy.length === 0 || !isObject(value)) continue;
      const changing = [...this.#textFields(thing.name), thing.outcome?.field];
      const scalars = Object.entries(value).filter(
        ([name, each]) => ['string', 'number', 'boolean'].includes(typeof each) && !changing.includes(name),
      );
      const id = `${thing.name} ${key}`;
      if (!this.#identities.has(id)) this.#identities.set(id, Object.fromEntries(scalars));
    }
  }

  #chain(name: string): Thing[] {
    const thing = this.#thing(name);
    return [...(thing.of === undefined ? [] : this.#chain(thing.of)), thing];
  }

  #thing(name: string): Thing {
    return this.#books.session.things.find((thing) => thing.name === name)!;
  }
}

/** Does a connection begin with it? */
export function opens({ effects = [] }: Event): boolean {
  return effects.some(isOpening);
}

function isOpening({ verb, named }: Effect): boolean {
  return verb === 'begins' && named?.by.length === 0;
}

/** May an effect happen to a thing that is known? */
function mayHappen({ verb, field = '', early, late, repeats }: Effect, entry: Entry): boolean {
  const isKnown = entry.begun || entry.told;
  switch (verb) {
    case 'begins':
      return (!entry.begun || repeats !== undefined) && (!entry.owner || isRunning(entry.owner));
    case 'appends':
    case 'completes':
      return (
        (isKnown || early !== undefined) &&
        (!entry.ended || late !== undefined) &&
        (entry.fields.get(field) !== 'whole' || repeats !== undefined) &&
        // What was cut away is not told as a whole any more; pieces may still be on their way.
        (entry.fields.get(field) !== 'cut' || verb === 'appends')
      );
    case 'ends':
    case 'interrupts':
      return entry.begun && !entry.ended;
    default:
      return isKnown || verb === 'announces' || early !== undefined;
  }
}

function isRunning({ begun, told, ended }: Entry): boolean {
  return (begun || told) && !ended;
}

function keysOf({ owner, key }: Entry): Key[] {
  return [...(owner ? keysOf(owner) : []), key];
}

function treeOf(binding: Binding): Json {
  return [...binding].reduce<Json>((tree, [path, value]) => set(tree, path, value), {});
}

/** The tree with a value at a path; an object joins the one that is there. */
export function set(tree: Json, path: string, value: unknown): Json {
  const [name = '', ...rest] = path.split('.');
  const inner = tree[name];
  if (rest.length > 0) return { ...tree, [name]: set(isObject(inner) ? inner : {}, rest.join('.'), value) };
  return { ...tree, [name]: isObject(inner) && isObject(value) ? { ...value, ...inner } : (value ?? inner) };
}
