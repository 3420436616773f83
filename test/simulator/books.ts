/**
 * The books of a session, kept by the catalogue's own words: what each event does, and whether it may come where it comes.
 * A second opinion beside the tracker of the package, which shares nothing with this but the catalogue: written to be read,
 * with no thought of speed.
 */
import type { Effect, Event, Named, Session, Surface, Thing } from '../../generator/model/index.js';
import { eventsOf } from '../../generator/model/lookup.js';
import { isObject, type Json } from './values.js';

export type Key = string | number;

/** A thing of the session, whichever it is. */
export interface Entry {
  readonly thing: Thing;
  readonly key: Key;
  readonly owner: Entry | undefined;
  /** What was told of it, grown by pieces, without the lists of its parts. */
  value: unknown;
  begun: boolean;
  /** Its value was told. */
  told: boolean;
  ended: boolean;
  outcome: string | undefined;
  /** It may be acted on. */
  ready: boolean;
  /** What it is as well: the item that is an output. */
  same: Entry | undefined;
  /** It belongs to an earlier connection: its id may be given again. */
  past: boolean;
  /** What is known of fields that come in pieces. */
  readonly fields: Map<string, 'pieces' | 'whole' | 'cut'>;
  bytes: number;
  ms: number;
  readonly parts: Map<string, Map<Key, Entry>>;
}

export interface Request {
  readonly tag: string;
  readonly id: string | undefined;
  /** Key of the thing that it names, if it names one. */
  readonly about: string | undefined;
}

class OutOfOrder extends Error {}

export class Books {
  readonly surface: Surface;
  readonly session: Session;
  readonly transport: string | undefined;
  /** What is no part of anything, by kind. */
  readonly things = new Map<string, Map<Key, Entry>>();
  /** Keys of what has a place among its like. */
  readonly order = new Map<string, Key[]>();
  /** What was removed on this connection, by kind. */
  readonly gone = new Map<string, Set<Key>>();
  /** What was asked and not answered. */
  asked: Request[] = [];
  /** Does it begin with what begins a session? Undefined until the side that does that has said something. */
  whole: boolean | undefined;
  readonly #effects: readonly Effect[];
  readonly #opener: string | undefined;
  readonly #ids = new Set<string>();

  /** @param transport what the events travel on; any where absent */
  constructor(surface: Surface, transport?: string) {
    this.surface = surface;
    this.session = surface.session!;
    this.transport = transport;
    this.#effects = eventsOf(surface).flatMap(({ effects = [] }) => effects);
    this.#opener = surface.directions.find(({ events }) =>
      events.some(({ effects = [] }) => effects.some((effect) => this.#isOpening(effect))),
    )?.name;
  }

  /**
   * Takes the next event.
   *
   * @returns why it may not come here, if so; the books are spoiled then
   */
  take(direction: string, event: Json): string | undefined {
    const tag = String(event[this.surface.discriminator]);
    const entry = eventsOf(this.surface).find((each) => each.direction === direction && each.tag === tag);
    if (!entry) return undefined;
    try {
      this.#take(entry, event);
      return undefined;
    } catch (error) {
      if (error instanceof OutOfOrder) return `${tag}: ${error.message}`;
      throw error;
    }
  }

  /** What an event names, if that is known. */
  named(named: Named, event: Json): Entry | undefined {
    const keys = this.#keys(named, event);
    return keys && this.#find(named.thing, keys);
  }

  /** All of a kind, parts of others included. */
  all(name: string): Entry[] {
    const { of } = this.#thing(name);
    const homes = of === undefined ? [this.things.get(name)] : this.all(of).map(({ parts }) => parts.get(name));
    return homes.flatMap((home) => (home ? [...home.values()] : []));
  }

  /** All of a kind that this connection has told of. */
  current(name: string): Entry[] {
    return this.all(name).filter((entry) => !isPast(entry));
  }

  /** What keeps it from ending whole: that which has an end of its own, but none yet. */
  unfinished({ thing, parts, fields }: Entry): string | undefined {
    const isDone = (verb: Effect['verb'], { name }: Thing, field?: string): boolean =>
      this.#effects.some((each) => each.verb === verb && each.named?.thing === name && each.field === field);
    for (const kind of parts.values())
      for (const part of kind.values())
        if (part.begun && !part.ended && isDone('ends', part.thing)) return `${part.thing.name} has not ended`;
    for (const [field, state] of fields)
      if (state === 'pieces' && isDone('completes', thing, field)) return `${field} is not complete`;
    return undefined;
  }

  /** Is it something that another side answers? */
  isRequest(direction: string, tag: string): boolean {
    const others = this.surface.directions.filter(({ name }) => name !== direction).flatMap(({ events }) => events);
    return others.some(({ effects = [] }) => effects.some(({ answers }) => answers.includes(tag)));
  }

  /** Does an event begin such things in a place? */
  isOrdered(name: string): boolean {
    return this.#effects.some(({ named, after }) => named?.thing === name && after !== undefined);
  }

  /** Fields of a thing that come in pieces and are no sound. */
  textFields(name: string): string[] {
    const own = this.#effects.filter(({ verb, named }) => verb === 'appends' && named?.thing === name);
    return [...new Set(own.flatMap(({ field, meter }) => (meter === undefined ? (field ?? []) : [])))];
  }

  /** Is it an amount of sound, of which a session has but one? */
  isSound(name: string): boolean {
    return this.#thing(name).namedBy.length === 0 && this.isFilled(name) && this.textFields(name).length === 0;
  }

  /** Does it grow by pieces? */
  isFilled(name: string): boolean {
    return this.#effects.some(({ verb, named }) => verb === 'appends' && named?.thing === name);
  }

  #isOpening({ verb, named }: Effect): boolean {
    return verb === 'begins' && named?.by.length === 0;
  }

  #take({ tag, direction, transports, effects = [] }: Event, event: Json): void {
    if (effects.length > 0 && direction === this.#opener) this.whole ??= effects.some((each) => this.#isOpening(each));
    const { transport } = this;
    if (transport !== undefined && transports.length > 0 && !transports.includes(transport))
      throw new OutOfOrder(`not over ${transport}`);
    const { eventId } = this.session;
    const id = eventId === undefined ? undefined : at(event, eventId);
    if (typeof id === 'string') {
      const own = `${direction} ${id}`;
      if (this.#ids.has(own)) throw new OutOfOrder('its id came already');
      this.#ids.add(own);
    }
    if (this.isRequest(direction, tag))
      this.asked.push({ tag, id: typeof id === 'string' ? id : undefined, about: this.#about(tag, direction, event) });
    for (const effect of effects) this.#happen(effect, event, effects);
  }

  #happen(effect: Effect, event: Json, others: readonly Effect[]): void {
    const { verb, named, over, within } = effect;
    if (this.transport !== undefined && over.length > 0 && !over.includes(this.transport)) return;
    if (effect.while !== undefined && this.#isOff(effect.while)) return;
    if (verb === 'refuses') return this.#refuse(at(event, effect.from!));
    if (verb === 'interrupts') return;
    const keys = this.#keys(named!, event);
    // Where the event does not say which one is meant, nothing happens to any.
    if (!keys) return;
    if (within) this.#demandWithin(within, keys[0]!, event);
    if (verb !== 'begins' && this.#isGone(named!.thing, keys)) return this.#demandLate(effect);
    switch (verb) {
      case 'begins':
        return this.#begin(effect, keys, event);
      case 'announces':
        this.#make(named!.thing, keys);
        return;
      case 'appends':
        return this.#append(effect, keys, event, others);
      case 'completes':
        return this.#complete(effect, keys, event);
      case 'updates':
        return this.#update(effect, keys, event);
      case 'informs':
        this.#reach(effect, keys, true);
        return this.#answer(effect, keys[0]!);
      case 'ends':
        return this.#end(effect, keys, event);
      case 'removes':
        return this.#remove(effect, keys);
      case 'cuts':
        return this.#cut(effect, keys, event);
    }
  }

  /** Was it removed, or what it is a part of? */
  #isGone(name: string, [key]: readonly Key[]): boolean {
    return this.gone.get(this.#chain(name)[0]!.name)?.has(key!) === true;
  }

  /** What is still on its way to what is gone changes nothing; what has to come before an end has to come before this one. */
  #demandLate({ verb, late }: Effect): void {
    if (late === undefined && ['appends', 'completes', 'ends'].includes(verb)) throw new OutOfOrder('it is gone');
  }

  #isOff(path: string): boolean {
    const [name = '', ...rest] = path.split('.');
    return at(this.things.get(name)?.get('')?.value, rest.join('.')) === false;
  }

  /** Who does not say which request is refused may mean any that had no id: none of them is waited for any more. */
  #refuse(refused: unknown): void {
    this.asked = this.asked.filter(({ id }) => id !== (refused ?? undefined));
  }

  /** What a request is about: the whole of what its answers happen to. */
  #about(tag: string, direction: string, event: Json): string | undefined {
    const others = this.surface.directions.filter(({ name }) => name !== direction).flatMap(({ events }) => events);
    const answer = others.flatMap(({ effects = [] }) => effects).findLast(({ answers }) => answers.includes(tag));
    const [root] = this.#chain(answer!.named!.thing);
    const key = root!.namedBy.map((path) => at(event, path)).find(isKey);
    return key === undefined || key === '' ? undefined : String(key);
  }

  #demandWithin(within: Named, root: Key, event: Json): void {
    const keys = this.#keys(within, event);
    if (!keys) return;
    const outer = this.#find(within.thing, keys);
    this.#demand(within.thing, outer);
    if (outer?.same && outer.same.key !== root) throw new OutOfOrder(`not of this ${within.thing}`);
  }

  #begin(effect: Effect, keys: readonly Key[], event: Json): void {
    const { named, from, after, repeats } = effect;
    const name = named!.thing;
    const known = this.#find(name, keys);
    if (known?.begun && known.key === '') this.#reconnect(known);
    else if (known?.begun && repeats === undefined) throw new OutOfOrder(`${name} has begun already`);
    const { of } = this.#thing(name);
    if (of !== undefined) this.#demandOwner(of, keys.slice(0, -1));
    else this.gone.get(name)?.delete(keys[0]!);
    // What was known before comes by itself, and answers nobody.
    if (!known) this.#answer(effect, keys[0]!);
    const entry = known ?? this.#make(name, keys);
    this.#tell(this.#body(effect, entry, event), from === undefined ? undefined : at(event, from), 'first');
    if (after !== undefined && !entry.begun) this.#place(entry, at(event, after), !known);
    entry.begun = true;
  }

  #demandOwner(name: string, keys: readonly Key[]): void {
    if (this.#isGone(name, keys)) throw new OutOfOrder(`${name} is gone`);
    this.#demand(name, this.#find(name, keys));
  }

  /** A new connection: nothing of the last one goes on, and all that it left may be told again. */
  #reconnect(single: Entry): void {
    single.ended = false;
    this.asked = [];
    this.gone.clear();
    for (const home of this.things.values())
      for (const entry of home.values()) {
        if (entry.key === '') continue;
        if (entry.begun && !entry.ended) close(entry, 'lost');
        entry.past = true;
      }
  }

  #append(effect: Effect, keys: readonly Key[], event: Json, others: readonly Effect[]): void {
    const { field = '', from, meter } = effect;
    const piece = at(event, from!);
    if (typeof piece !== 'string') return;
    const entry = this.#reach(effect, keys);
    if (!this.#isGrowing(effect, entry) || this.#isCutElsewhere(effect, event, others)) return;
    if (meter !== undefined) {
      const bytes = Buffer.from(piece, 'base64').length;
      entry.bytes += bytes;
      entry.ms += bytes / this.#bytesPerMs(meter);
    } else {
      write(entry, field, textOf(entry, field) + piece);
      entry.fields.set(field, 'pieces');
    }
  }

  /** What lies behind a cut is no sound of the session either. */
  #isCutElsewhere({ meter, from }: Effect, event: Json, others: readonly Effect[]): boolean {
    const same = others.filter((each) => meter !== undefined && each.verb === 'appends' && each.from === from);
    return same.some(({ named, field = '' }) => this.named(named!, event)?.fields.get(field) === 'cut');
  }

  #complete(effect: Effect, keys: readonly Key[], event: Json): void {
    const { field = '', from } = effect;
    const entry = this.#reach(effect, keys);
    if (!this.#isGrowing(effect, entry)) return;
    const whole = from === undefined ? undefined : at(event, from);
    if (typeof whole === 'string') {
      if (entry.fields.get(field) === 'pieces') this.#compare(entry, field, whole);
      write(entry, field, whole);
    }
    entry.fields.set(field, 'whole');
  }

  #update(effect: Effect, keys: readonly Key[], event: Json): void {
    const entry = this.#reach(effect, keys, true);
    this.#tell(entry, effect.from === undefined ? undefined : at(event, effect.from), 'first');
    this.#answer(effect, keys[0]!);
  }

  #end(effect: Effect, keys: readonly Key[], event: Json): void {
    const { named, from, same, early, late } = effect;
    const name = named!.thing;
    const known = this.#find(name, keys);
    this.#demand(name, known, { early, late });
    // To be told of is not to begin.
    if (!known?.begun && early === undefined) throw new OutOfOrder(`${name} has not begun`);
    const entry = known ?? this.#make(name, keys);
    if (entry.same && same && at(event, same.by[0]!) !== entry.same.key) throw new OutOfOrder(`another ${name}`);
    const body = this.#body(effect, entry, event);
    const value = from === undefined ? undefined : at(event, from);
    const rule = entry.thing.outcome ?? body.thing.outcome;
    const said = rule ? at(value, rule.field) : undefined;
    const outcome = (typeof said === 'string' && said) || effect.outcome;
    const isWhole = !outcome || !rule || rule.whole.includes(outcome);
    this.#tell(body, value, isWhole ? 'whole' : 'last');
    if (!entry.begun && this.isOrdered(name)) this.#place(entry, undefined, false);
    entry.begun = true;
    const open = isWhole ? (this.unfinished(entry) ?? this.unfinished(body)) : undefined;
    if (open !== undefined) throw new OutOfOrder(open);
    close(entry, outcome);
    for (const kind of body.parts.values()) for (const part of kind.values()) close(part, outcome);
    if (!entry.owner) this.#answer(effect, keys[0]!);
    const isReady = isWhole && this.session.things.some((each) => each.ready === name && isOne(each, body));
    if (isReady) body.ready = true;
  }

  #remove(effect: Effect, keys: readonly Key[]): void {
    const { key, thing } = this.#reach(effect, keys, true);
    this.things.get(thing.name)!.delete(key);
    this.gone.set(thing.name, new Set(this.gone.get(thing.name)).add(key));
    this.order.set(
      thing.name,
      this.#orderOf(thing.name).filter((each) => each !== key),
    );
    this.#answer(effect, keys[0]!);
  }

  #cut(effect: Effect, keys: readonly Key[], event: Json): void {
    const { field = '', drops, to, meter } = effect;
    const entry = this.#reach(effect, keys, true);
    const ms = at(event, to!);
    if (typeof ms !== 'number') return;
    if (ms < entry.ms) {
      const left = Math.round(ms * this.#bytesPerMs(meter!));
      // What was all of the session's sound has lost the same.
      for (const total of this.#totals(effect)) {
        total.bytes -= entry.bytes - left;
        total.ms -= entry.ms - ms;
      }
      [entry.bytes, entry.ms] = [left, ms];
    }
    for (const each of [field, ...drops]) {
      entry.fields.set(each, 'cut');
      if (isObject(entry.value)) delete entry.value[each];
    }
    this.#answer(effect, keys[0]!);
  }

  /** Of what a session has but one, all that grew by the same pieces of the same events. */
  #totals({ named, field }: Effect): Entry[] {
    const names = new Set<string>();
    for (const { effects = [] } of eventsOf(this.surface)) {
      const grown = effects.filter(({ verb }) => verb === 'appends');
      const own = grown.find((each) => each.named?.thing === named?.thing && each.field === field);
      for (const each of grown) if (own && own !== each && own.from === each.from) names.add(each.named!.thing);
    }
    return [...names].flatMap((name) => this.things.get(name)?.get('') ?? []);
  }

  /** What an effect happens to. Of what a session has but one, it need not have begun. */
  #reach({ named, early, late }: Effect, keys: readonly Key[], isLate = false): Entry {
    const known = this.#find(named!.thing, keys);
    const isSingle = keys.length === 1 && keys[0] === '';
    this.#demand(named!.thing, known, {
      early: isSingle ? 'always' : early,
      late: isLate && !isSingle ? 'always' : isSingle ? undefined : late,
    });
    return known ?? this.#make(named!.thing, keys);
  }

  #demand(
    name: string,
    entry: Entry | undefined,
    { early, late }: { readonly early?: string | undefined; readonly late?: string | undefined } = {},
  ): void {
    if (entry?.ended && late === undefined) throw new OutOfOrder(`${name} has ended`);
    if (!entry?.begun && !entry?.told && early === undefined) throw new OutOfOrder(`${name} has not begun`);
  }

  #isGrowing({ field = '', repeats }: Effect, { fields }: Entry): boolean {
    if (fields.get(field) === 'whole' && repeats === undefined) throw new OutOfOrder(`${field} is complete`);
    return fields.get(field) !== 'cut';
  }

  /** What has the value of a thing: what it also is, or itself. */
  #body({ same }: Effect, entry: Entry, event: Json): Entry {
    const key = entry.same?.key ?? (same && at(event, same.by[0]!));
    // Of one that was removed meanwhile nothing is shown any more.
    if (same && isKey(key))
      entry.same = this.#isGone(same.thing, [key])
        ? newEntry(this.#thing(same.thing), key)
        : this.#make(same.thing, [key]);
    return entry.same ?? entry;
  }

  /** @param finality may it lack what pieces bring, is it the last word, or must the pieces agree with it, too? */
  #tell(entry: Entry, value: unknown, finality: 'first' | 'last' | 'whole'): void {
    if (!isObject(value)) {
      if (value !== undefined && entry.key === '') entry.value = value;
      return;
    }
    const told: Json = { ...value };
    for (const [field, state] of entry.fields) {
      const [whole, pieces] = [told[field], textOf(entry, field)];
      if (state === 'cut') delete told[field];
      else if (typeof whole !== 'string' || (whole === '' && finality === 'first')) told[field] = pieces || whole;
      else if (finality === 'whole') this.#compare(entry, field, whole);
    }
    for (const { verb, named, field, meter } of this.#effects)
      if (verb === 'appends' && meter !== undefined && named?.thing === entry.thing.name) delete told[field!];
    entry.told = true;
    for (const { name, of, standsIn } of this.session.things) {
      if (of !== entry.thing.name || standsIn === undefined) continue;
      const list = told[standsIn];
      delete told[standsIn];
      if (Array.isArray(list))
        for (const [key, part] of list.entries()) this.#tell(this.#partOf(entry, name, key), part, finality);
    }
    entry.value = told;
  }

  /** Final texts come without the white space around their pieces. */
  #compare(entry: Entry, field: string, whole: string): void {
    if (textOf(entry, field).trim() !== whole.trim()) throw new OutOfOrder(`${field} is not what its pieces make`);
  }

  /** What earlier connections left stands in front, but for what is told again. */
  #place({ thing: { name }, key }: Entry, before: unknown, isNew: boolean): void {
    const order = this.#orderOf(name).filter((each) => each !== key);
    this.order.set(name, order);
    let index = order.length;
    const isLeft = (entry: Entry | undefined): boolean => !entry || entry.past || !entry.begun;
    if (before === null && isNew) index = order.filter((each) => isLeft(this.things.get(name)?.get(each))).length;
    if (typeof before === 'string') {
      index = order.indexOf(before) + 1;
      if (index === 0) throw new OutOfOrder('a place behind what is not there');
    }
    order.splice(index, 0, key);
  }

  /** The oldest request is meant, of those that name no other thing. */
  #answer({ answers }: Effect, root: Key): void {
    const isMeant = ({ tag, about }: Request): boolean =>
      answers.includes(tag) && (about === undefined || about === String(root));
    const index = this.asked.findIndex(isMeant);
    if (index >= 0) this.asked.splice(index, 1);
  }

  #bytesPerMs(name: string): number {
    const { format, bytesPerMs } = this.session.meters.find((meter) => meter.name === name)!;
    const [thing = '', ...path] = format?.split('.') ?? [];
    const said = at(this.things.get(thing)?.get('')?.value, path.join('.'));
    const rates = new Map(bytesPerMs);
    return rates.get(String(said)) ?? rates.get('usual') ?? bytesPerMs[0]![1];
  }

  /** Keys of a thing and what it is a part of, the outermost first; undefined where the event lacks one. */
  #keys({ thing, by }: Named, event: Json): Key[] | undefined {
    const paths = [...by];
    const keys = this.#chain(thing).map(({ namedBy }) => {
      const path = namedBy.length === 0 ? undefined : paths.shift();
      return namedBy.length === 0 ? '' : path === undefined ? undefined : at(event, path);
    });
    return keys.every(isKey) ? keys : undefined;
  }

  #find(name: string, keys: readonly Key[]): Entry | undefined {
    const [root, ...rest] = this.#chain(name);
    let entry = this.things.get(root!.name)?.get(keys[0]!);
    if (entry?.past) return undefined;
    for (const [index, each] of rest.entries()) entry = entry?.parts.get(each.name)?.get(keys[index + 1]!);
    return entry;
  }

  #make(name: string, keys: readonly Key[]): Entry {
    const [root, ...rest] = this.#chain(name);
    const home = this.things.get(root!.name) ?? new Map<Key, Entry>();
    this.things.set(root!.name, home);
    const known = home.get(keys[0]!);
    let entry = known && !known.past ? known : newEntry(root!, keys[0]!);
    home.set(keys[0]!, entry);
    for (const [index, each] of rest.entries()) entry = this.#partOf(entry, each.name, keys[index + 1]!);
    return entry;
  }

  #partOf(owner: Entry, name: string, key: Key): Entry {
    const home = owner.parts.get(name) ?? new Map<Key, Entry>();
    owner.parts.set(name, home);
    const part = home.get(key) ?? newEntry(this.#thing(name), key, owner);
    home.set(key, part);
    return part;
  }

  #orderOf(name: string): Key[] {
    const order = this.order.get(name) ?? [];
    this.order.set(name, order);
    return order;
  }

  /** A thing behind what it is a part of. */
  #chain(name: string): Thing[] {
    const thing = this.#thing(name);
    return [...(thing.of === undefined ? [] : this.#chain(thing.of)), thing];
  }

  #thing(name: string): Thing {
    return this.session.things.find((thing) => thing.name === name)!;
  }
}

/** What a path leads to; the value itself where there is no path. */
export function at(value: unknown, path: string): unknown {
  return path === '' ? value : path.split('.').reduce((each, name) => (isObject(each) ? each[name] : undefined), value);
}

export function textOf({ value }: Entry, field: string): string {
  const text = at(value, field);
  return typeof text === 'string' ? text : '';
}

/** Is it one of those that are seen under another name, too: a function call among items? */
export function isOne({ is, where }: Thing, { thing, value }: Entry): boolean {
  return is === thing.name && (!where || at(value, where.field) === where.value);
}

function isPast({ past, owner }: Entry): boolean {
  return owner ? isPast(owner) : past;
}

function isKey(key: unknown): key is Key {
  return typeof key === 'string' || typeof key === 'number';
}

function write(entry: Entry, field: string, text: string): void {
  if (!isObject(entry.value)) entry.value = {};
  (entry.value as Json)[field] = text;
}

function close(entry: Entry, outcome: string | undefined): void {
  entry.ended = true;
  entry.outcome = outcome;
  for (const kind of entry.parts.values()) for (const part of kind.values()) if (!part.ended) close(part, outcome);
}

function newEntry(thing: Thing, key: Key, owner?: Entry): Entry {
  return {
    thing,
    key,
    owner,
    value: undefined,
    begun: false,
    told: false,
    ended: false,
    outcome: undefined,
    ready: false,
    same: undefined,
    past: false,
    fields: new Map(),
    bytes: 0,
    ms: 0,
    parts: new Map(),
  };
}
