/**
 * The session as its events make it: a tracker that reads a description of the things of a session, and of what each event
 * does to them. It knows no event by name.
 */

/** What a surface says of its sessions, as its module `track` holds it. */
export interface SessionRules {
  readonly discriminator: string;
  /** Path to what identifies an event. */
  readonly eventId?: string;
  readonly things: Readonly<Record<string, ThingRule>>;
  readonly meters: Readonly<Record<string, MeterRule>>;
  /** Effects by direction and tag. */
  readonly events: Readonly<Record<string, Readonly<Record<string, readonly EffectRule[]>>>>;
  /** Transports of events that do not occur on all of them. */
  readonly transports?: Readonly<Record<string, readonly string[]>>;
}

export interface ThingRule {
  readonly of?: string;
  readonly in?: string;
  readonly is?: string;
  readonly where?: readonly [field: string, value: string];
  readonly parses?: string;
  readonly ready?: string;
  readonly outcome?: string;
  readonly whole?: readonly string[];
  /** Name of the list, for things of which a session has many. */
  readonly list?: string;
  /** Name of the look-up or of the property. */
  readonly get?: string;
  /** It is an amount of sound. */
  readonly sound?: true;
}

export interface MeterRule {
  readonly format: string;
  readonly bytesPerMs: Readonly<Record<string, number>>;
}

export interface EffectRule {
  readonly do: Verb;
  /** `thing`, or `thing.field`. */
  readonly to?: string;
  /** Paths of the event that name the thing, the outermost first. */
  readonly by?: readonly string[];
  readonly from?: string;
  readonly after?: string;
  readonly until?: string;
  readonly drops?: readonly string[];
  /** Another thing that has to be running, and the paths that name it. */
  readonly within?: readonly string[];
  readonly meter?: string;
  readonly outcome?: string;
  readonly answers?: readonly string[];
  /** Paths that name what the thing is as well. */
  readonly same?: readonly string[];
  readonly early?: true;
  readonly late?: true;
  readonly repeats?: true;
}

type Verb = 'begin' | 'append' | 'complete' | 'update' | 'end' | 'remove' | 'cut' | 'interrupt' | 'refuse' | 'inform';

/** A thing of a session. Its value grows with the session: take a copy, or a snapshot, to keep a state. */
export interface Tracked<Value> {
  readonly id: string;
  /** What is known of it in the form of the wire, filled from pieces. */
  readonly value: Value;
  readonly ended: boolean;
  /** How it ended: `completed`, for instance. */
  readonly outcome: string | undefined;
  /** Sound in all its parts. */
  readonly bytes: number;
  readonly ms: number;
}

/** A thing with a text of JSON in it. */
export interface TrackedCall<Value> extends Tracked<Value> {
  /** Whether it is whole, so that it may be acted on. */
  readonly ready: boolean;
  /** Its JSON, or why there is none: it is not whole, it is empty, or it is no JSON. */
  readonly json: { readonly value: unknown } | { readonly reason: 'unfinished' | 'empty' | 'malformed' };
}

/** An amount of sound. */
export interface Sound {
  readonly bytes: number;
  readonly ms: number;
}

/** What kind of order was broken. */
export type ViolationRule =
  | 'not-begun'
  | 'begun-twice'
  | 'ended-already'
  | 'completed-already'
  | 'unfinished'
  | 'differs'
  | 'elsewhere'
  | 'repeated'
  | 'misplaced'
  | 'transport'
  | 'unanswered';

/** An event that came where it should not have, or does not fit to those before it. */
export interface Violation {
  readonly rule: ViolationRule;
  /** Tag of the event. */
  readonly type: string;
  readonly eventId: string | undefined;
  /** The kind of thing that it is about. */
  readonly thing: string | undefined;
  readonly id: string | undefined;
  /** For a person: what happened, and what was expected. */
  readonly message: string;
}

/** What the other side asked, by tag and id. */
export interface TrackedRequest {
  readonly type: string;
  readonly eventId: string | undefined;
}

/** A state of a tracker as JSON. */
export interface SessionSnapshot {
  readonly version: 1;
  readonly things: readonly SavedThing[];
  readonly order: Readonly<Record<string, readonly (string | number)[]>>;
  readonly violations: readonly Violation[];
}

interface SavedThing {
  readonly thing: string;
  readonly key: string | number;
  readonly value?: unknown;
  readonly state: readonly [begun: boolean, ended: boolean, ready: boolean];
  readonly outcome?: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly done: readonly string[];
  readonly gone: readonly string[];
  readonly chunks: readonly string[];
  readonly sound?: readonly [bytes: number, ms: number];
  /** Places in the list. */
  readonly parent?: number;
  readonly same?: number;
}

export interface TrackOptions {
  /** The state to go on from, after a reconnection for instance. */
  readonly from?: SessionSnapshot;
  /** What events travel on: events that do not occur there are violations. */
  readonly transport?: string;
  /** The tracker did not see the beginning, or not all of the session: what it does not know of is taken as it comes. */
  readonly partial?: boolean;
  /** What becomes of sound: it is counted (`count`), also handed on with the change (`pass`), or also kept (`keep`). */
  readonly audio?: 'count' | 'pass' | 'keep';
}

/** A change as the tracker makes it; surfaces type theirs. */
export interface Change {
  readonly kind: string;
  readonly [name: string]: unknown;
}

/** What every surface's tracker has, beside what its session has. */
export interface Tracker {
  /** The event of a parser's result: an unknown or malformed frame changes nothing, of a deviating one what is there is taken. */
  frame(parsed: ParsedFrame, direction?: string): readonly Change[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly Change[];
  readonly violations: readonly Violation[];
  /** Whether the beginning was missed, so that what is not known is taken as it comes. */
  readonly partial: boolean;
  snapshot(): SessionSnapshot;
}

interface ParsedFrame {
  readonly kind: string;
  readonly event?: unknown;
  readonly raw?: unknown;
}

type Json = Record<string, unknown>;
type Key = string | number;

/** How many ids of events, and of requests, are remembered at least. */
const REMEMBERED = 512;

/** Violations that are kept; the changes tell of all. */
const MOST_VIOLATIONS = 1000;

const NO_CHANGES: readonly Change[] = /* @__PURE__ */ Object.freeze([]);

/** A thing of the session, whichever it is. */
class Entry implements TrackedCall<unknown> {
  value: unknown;
  begun = false;
  ended = false;
  outcome: string | undefined = undefined;
  ready = false;
  /** What it also is: the item of an output. */
  same: Entry | undefined = undefined;
  readonly parts: Map<string, Map<Key, Entry>> = new Map();
  /** Pieces so far, by field. */
  texts: Record<string, string> = {};
  /** Fields of which no more pieces come. */
  done: string[] = [];
  /** Fields that were cut away. */
  gone: string[] = [];
  /** Sound of its own, not of its parts. */
  sound: [bytes: number, ms: number] | undefined = undefined;
  /** Sound that is kept. */
  chunks: string[] = [];

  constructor(
    readonly thing: string,
    readonly key: Key,
    readonly parent: Entry | undefined,
    readonly parses: string | undefined,
  ) {}

  get id(): string {
    return this.parent ? this.parent.id : String(this.key);
  }

  get bytes(): number {
    return this.#sum(0);
  }

  get ms(): number {
    return this.#sum(1);
  }

  get json(): TrackedCall<unknown>['json'] {
    if (!this.ready || this.parses === undefined) return { reason: 'unfinished' };
    const text = isObject(this.value) ? this.value[this.parses] : undefined;
    if (typeof text !== 'string' || text === '') return { reason: 'empty' };
    try {
      return { value: JSON.parse(text) };
    } catch {
      return { reason: 'malformed' };
    }
  }

  #sum(which: 0 | 1): number {
    let sum = this.sound?.[which] ?? 0;
    for (const kind of this.parts.values()) for (const part of kind.values()) sum += part.#sum(which);
    return sum;
  }
}

interface Link {
  readonly thing: string;
  readonly path: readonly string[];
}

/** An effect with its paths taken apart. */
interface Step {
  readonly rule: EffectRule;
  readonly thing: string;
  readonly field: string;
  readonly chain: readonly Link[];
  readonly within: readonly Link[] | undefined;
  readonly same: readonly Link[] | undefined;
  readonly from: readonly string[] | undefined;
  readonly after: readonly string[] | undefined;
  readonly until: readonly string[] | undefined;
}

interface Program {
  readonly steps: readonly Step[];
  readonly transports: readonly string[] | undefined;
  /** Does the other side answer it? */
  readonly isAsked: boolean;
}

const FIRST = 'begin';

/**
 * Tracks a session.
 *
 * @param rules what the surface says of its sessions
 * @returns an object with a method for each direction, and what the session has under the names of its things
 */
export function track(rules: SessionRules, options: TrackOptions = {}): Tracker {
  const engine = new Engine(rules, options);
  const [first = ''] = Object.keys(rules.events);
  const tracker: Tracker = {
    frame: ({ kind, event, raw }, direction = first) =>
      kind === 'event'
        ? engine.take(direction, event)
        : kind === 'deviating'
          ? engine.take(direction, raw)
          : NO_CHANGES,
    close: () => engine.close(),
    get violations() {
      return engine.violations;
    },
    get partial() {
      return engine.partial;
    },
    snapshot: () => engine.snapshot(),
  };
  for (const direction of Object.keys(rules.events)) {
    Object.defineProperty(tracker, direction, { value: (event: unknown) => engine.take(direction, event) });
  }
  for (const [name, thing] of Object.entries(rules.things)) {
    if (thing.list !== undefined) {
      Object.defineProperty(tracker, thing.list, { get: () => engine.list(name), enumerable: true });
      Object.defineProperty(tracker, thing.get!, { value: (id: string) => engine.entry(name, id) });
    } else if (thing.get !== undefined) {
      Object.defineProperty(tracker, thing.get, { get: () => engine.single(name), enumerable: true });
    }
  }
  return tracker;
}

class Engine {
  readonly violations: Violation[] = [];
  partial: boolean;
  readonly #rules: SessionRules;
  readonly #options: TrackOptions;
  readonly #programs = new Map<string, Map<string, Program>>();
  readonly #roots = new Map<string, Map<Key, Entry>>();
  /** Things that have a place among their like, in that order. */
  readonly #order = new Map<string, Entry[]>();
  /** What has begun and not ended. */
  readonly #open = new Map<string, Set<Entry>>();
  /** Directions that answer the others. */
  readonly #answering = new Set<string>();
  /** Directions whose first event was seen. */
  readonly #heard = new Set<string>();
  /** Requests that wait for an answer, by tag. */
  readonly #asked = new Map<string, TrackedRequest[]>();
  readonly #requests = new Recent<TrackedRequest>();
  readonly #seen = new Recent<true>();
  readonly #eventId: readonly string[] | undefined;
  /** Fields that some event completes: `part.text`. */
  readonly #completed: ReadonlySet<string>;
  #changes: Change[] | undefined;
  #tag = '';
  #id: string | undefined;

  constructor(rules: SessionRules, options: TrackOptions) {
    this.#rules = rules;
    this.#options = options;
    this.#eventId = rules.eventId?.split('.');
    this.partial = options.partial === true;
    const effects = Object.values(rules.events).flatMap((events) => Object.values(events).flat());
    this.#completed = new Set(
      effects.flatMap(({ do: verb, to }) => (verb === 'complete' && to !== undefined ? [to] : [])),
    );
    for (const [name, { of }] of Object.entries(rules.things)) if (of === undefined) this.#roots.set(name, new Map());
    const answered = new Set(Object.values(rules.events).flatMap(answersIn));
    for (const [direction, events] of Object.entries(rules.events)) {
      if (Object.values(events).some((effects) => effects.some(isAnswer))) this.#answering.add(direction);
      const programs = Object.entries(events).map(
        ([tag, effects]) => [tag, this.#program(tag, effects, answered)] as const,
      );
      this.#programs.set(direction, new Map(programs));
    }
    if (options.from) this.#restore(options.from);
  }

  #program(tag: string, effects: readonly EffectRule[], answered: ReadonlySet<string>): Program {
    const steps = effects.map((rule): Step => {
      const [thing = '', field = ''] = (rule.to ?? '').split('.');
      const [within, ...inside] = rule.within ?? [];
      const { is } = this.#rules.things[thing] ?? {};
      return {
        rule,
        thing,
        field,
        chain: this.#links(thing, rule.by),
        within: within === undefined ? undefined : this.#links(within, inside),
        same: is === undefined || !rule.same ? undefined : this.#links(is, rule.same),
        from: rule.from?.split('.'),
        after: rule.after?.split('.'),
        until: rule.until?.split('.'),
      };
    });
    return { steps, transports: this.#rules.transports?.[tag], isAsked: answered.has(tag) };
  }

  /** A thing and what it is a part of, the outermost first, each with the path that names it. */
  #links(thing: string, by: readonly string[] = []): Link[] {
    const names: string[] = [];
    for (let each: string | undefined = thing; each !== undefined; each = this.#rules.things[each]?.of)
      names.unshift(each);
    return names.map((name, index) => ({ thing: name, path: by[index]?.split('.') ?? [] }));
  }

  take(direction: string, event: unknown): readonly Change[] {
    if (!isObject(event)) return NO_CHANGES;
    const tag = event[this.#rules.discriminator];
    const program = this.#programs.get(direction)?.get(tag as string);
    this.#changes = undefined;
    this.#tag = String(tag);
    const id = this.#eventId && read(event, this.#eventId);
    this.#id = typeof id === 'string' ? id : undefined;
    this.#hear(direction, program);
    if (this.#id !== undefined && this.#seen.add(`${direction} ${this.#id}`, true)) {
      this.#violate('repeated', undefined, 'came already: an event has an id of its own');
    } else if (program) this.#run(direction, program, event);
    return this.#changes ?? NO_CHANGES;
  }

  /** A connection begins with the event that begins what a session has only one of; one that does not was joined later. */
  #hear(direction: string, program: Program | undefined): void {
    if (this.#heard.has(direction)) return;
    this.#heard.add(direction);
    const begins = ({ steps }: Program): boolean =>
      steps.some(({ rule, chain }) => rule.do === FIRST && isSingle(chain));
    const hasBeginning = [...this.#programs.get(direction)!.values()].some(begins);
    if (hasBeginning && !(program && begins(program))) this.partial = true;
  }

  #run(direction: string, program: Program, event: Json): void {
    const { transport } = this.#options;
    if (transport !== undefined && program.transports?.includes(transport) === false) {
      this.#violate(
        'transport',
        undefined,
        `does not occur over ${transport}, but over ${program.transports.join(' and ')}`,
      );
    }
    if (!this.#answering.has(direction)) this.#ask(program.isAsked);
    for (const step of program.steps) this.#step(step, event);
  }

  #ask(isAsked: boolean): void {
    const request: TrackedRequest = { type: this.#tag, eventId: this.#id };
    if (this.#id !== undefined) this.#requests.add(this.#id, request);
    if (!isAsked) return;
    const waiting = this.#asked.get(this.#tag);
    if (waiting) waiting.push(request);
    else this.#asked.set(this.#tag, [request]);
  }

  /** The oldest request that an effect answers; it waits no more. */
  #answered({ rule }: Step): TrackedRequest | undefined {
    for (const tag of rule.answers ?? []) {
      const request = this.#asked.get(tag)?.shift();
      if (request) return request;
    }
    return undefined;
  }

  #step(step: Step, event: Json): void {
    const { rule, chain, thing } = step;
    if (rule.do === 'refuse') return this.#refuse(step, event);
    if (rule.do === 'interrupt') return this.#interrupt(thing);
    const entry = this.#find(chain, event);
    // What the event does not name, nothing can happen to.
    if (entry === null) return;
    const inside = step.within && this.#find(step.within, event);
    if (step.within && inside !== null && !this.#isRunning(inside, step.within)) return;
    switch (rule.do) {
      case 'begin':
        return this.#begin(step, event, entry);
      case 'append':
        return this.#append(step, event, this.#alive(step, event, entry, inside));
      case 'complete':
        return this.#complete(step, event, this.#alive(step, event, entry, inside));
      case 'end':
        return this.#end(step, event, entry);
      case 'update':
        return this.#update(step, event, entry);
      case 'remove':
        return this.#remove(step, event, entry);
      case 'cut':
        return this.#cut(step, event, entry);
      case 'inform':
        this.#known(step, event, entry);
        this.#answered(step);
        return;
    }
  }

  /** The thing that an event names: undefined where it is not known, null where the event names none. */
  #find(chain: readonly Link[], event: Json): Entry | undefined | null {
    let entry: Entry | undefined;
    for (const [index, { thing, path }] of chain.entries()) {
      const key = path.length === 0 ? '' : read(event, path);
      if (typeof key !== 'string' && typeof key !== 'number') return null;
      entry = index === 0 ? this.#roots.get(thing)!.get(key) : entry?.parts.get(thing)?.get(key);
    }
    return entry;
  }

  /** The same, made where it is not known. */
  #make(chain: readonly Link[], event: Json): Entry {
    let entry: Entry | undefined;
    for (const { thing, path } of chain) {
      const key = path.length === 0 ? '' : (read(event, path) as Key);
      entry = this.#entryIn(thing, key, entry);
    }
    return entry!;
  }

  #entryIn(thing: string, key: Key, parent: Entry | undefined): Entry {
    const home: Map<Key, Entry> = parent
      ? (parent.parts.get(thing) ?? put(parent.parts, thing, new Map<Key, Entry>()))
      : this.#roots.get(thing)!;
    return home.get(key) ?? put(home, key, new Entry(thing, key, parent, this.#parsed(thing)));
  }

  /** The field that holds JSON, of what is seen under several names. */
  #parsed(thing: string): string | undefined {
    return Object.values(this.#rules.things).find(({ is, parses }) => is === thing && parses !== undefined)?.parses;
  }

  #isRunning(entry: Entry | undefined, chain: readonly Link[]): boolean {
    const { thing } = chain.at(-1)!;
    if (entry?.ended) this.#violate('ended-already', entry, `comes after ${thing} has ended`);
    else if (entry?.begun || this.partial) return true;
    else this.#violate('not-begun', entry, `comes before ${thing} has begun`, thing);
    return entry?.ended !== true;
  }

  /** A thing to which pieces may come. What is not known is told, and taken as it comes. */
  #alive(step: Step, event: Json, entry: Entry | undefined, inside: Entry | undefined | null): Entry | undefined {
    const { rule, chain, thing } = step;
    const isPart = inside?.same !== undefined && (entry === inside.same || entry?.parent === inside.same);
    if (inside?.same && !isPart) {
      const found = entry ?? this.#make(chain, event);
      if (found.parent !== inside.same && found !== inside.same) {
        this.#violate('elsewhere', found, `names ${thing} of another ${inside.thing}`);
        return undefined;
      }
    }
    if (isSingle(chain) || rule.early || this.partial || entry?.begun || entry === inside?.same) {
      if (entry?.ended && !rule.late) {
        this.#violate('ended-already', entry, `comes after ${thing} has ended`);
        return undefined;
      }
      return entry ?? this.#make(chain, event);
    }
    this.#violate('not-begun', entry, `comes before ${thing} has begun`, thing);
    return entry ?? this.#make(chain, event);
  }

  #known({ chain, rule, thing }: Step, event: Json, entry: Entry | undefined): void {
    if (entry || isSingle(chain) || rule.early || this.partial) return;
    this.#violate('not-begun', entry, `comes before ${thing} has begun`, thing);
    this.#make(chain, event);
  }

  #begin(step: Step, event: Json, known: Entry | undefined): void {
    const { rule, chain, thing } = step;
    const request = this.#answered(step);
    if (isSingle(chain) && known?.begun) this.#reconnect();
    else if (known?.begun && !rule.repeats) {
      this.#violate('begun-twice', known, `begins ${thing} again`);
      return;
    }
    const owner = chain.length > 1 ? this.#find(chain.slice(0, -1), event) : undefined;
    if (chain.length > 1 && owner !== null && !owner && !this.partial) {
      this.#violate('not-begun', owner, `comes before ${chain.at(-2)!.thing} has begun`, chain.at(-2)!.thing);
    } else if (owner?.ended) this.#violate('ended-already', owner, `comes after ${owner.thing} has ended`);
    const entry = known ?? this.#make(chain, event);
    entry.begun = true;
    if (step.same) entry.same = this.#make(step.same, event);
    this.#set(entry, step, event, false);
    if (chain.length === 1) (this.#open.get(thing) ?? put(this.#open, thing, new Set<Entry>())).add(entry);
    if (step.after) this.#place(entry, event, step.after);
    this.#change(`${thing}-${step.after ? 'added' : 'begun'}`, entry, request && { request });
  }

  /** A new connection: nothing of the last one goes on. */
  #reconnect(): void {
    for (const entries of this.#open.values()) for (const entry of entries) this.#close(entry, 'lost');
    this.#open.clear();
    this.#asked.clear();
  }

  #place(entry: Entry, event: Json, path: readonly string[]): void {
    const { thing } = entry;
    const order = this.#order.get(thing) ?? put(this.#order, thing, []);
    const before = read(event, path);
    if (before === null && order.length > 0 && !this.#isMadeHere(entry)) order.unshift(entry);
    else if (typeof before !== 'string') order.push(entry);
    else {
      let index = order.length - 1;
      // Mostly it is the last one.
      while (index >= 0 && order[index]!.key !== before) index--;
      if (index < 0 && !this.partial) {
        this.#violate('misplaced', entry, `is placed behind a ${thing} that is not there`, thing);
      }
      order.splice(index < 0 ? order.length : index + 1, 0, entry);
    }
  }

  /** Is it also a part of something else that runs? Such a thing comes last. */
  #isMadeHere(entry: Entry): boolean {
    for (const entries of this.#open.values()) {
      for (const open of entries) {
        for (const parts of open.parts.values())
          for (const part of parts.values()) if (part.same === entry) return true;
      }
    }
    return false;
  }

  #append(step: Step, event: Json, entry: Entry | undefined): void {
    const { rule, field } = step;
    const piece = read(event, step.from);
    if (!entry || typeof piece !== 'string') return;
    if (entry.done.includes(field) && !rule.repeats) {
      this.#violate('completed-already', entry, `is a piece of ${rule.to} after its end`);
      return;
    }
    if (entry.gone.includes(field)) return;
    if (rule.meter !== undefined) return this.#count(step, piece, entry);
    const before = entry.texts[field] ?? textOf(entry.value, field);
    this.#write(entry, field, before + piece);
    this.#change(`${field}-appended`, entry, { text: piece });
  }

  #write(entry: Entry, field: string, text: string): void {
    entry.texts[field] = text;
    if (!isObject(entry.value)) {
      entry.value = {};
      this.#attach(entry);
    }
    (entry.value as Json)[field] = text;
  }

  /** A part whose value stands in a list of its owner's value. */
  #attach({ parent, thing, key, value }: Entry): void {
    const list = this.#rules.things[thing]?.in;
    if (!parent || list === undefined || typeof key !== 'number' || !isObject(parent.value)) return;
    const own = parent.value[list];
    const parts = Array.isArray(own) ? (own as unknown[]) : (parent.value[list] = [] as unknown[]);
    // A list with holes would be no list of parts.
    if (key <= parts.length) parts[key] = value;
  }

  #count({ rule, field }: Step, piece: string, entry: Entry): void {
    const bytes = (piece.length * 3) / 4 - (piece.endsWith('==') ? 2 : piece.endsWith('=') ? 1 : 0);
    const ms = bytes / this.#bytesPerMs(rule.meter!);
    entry.sound ??= [0, 0];
    entry.sound[0] += bytes;
    entry.sound[1] += ms;
    const { audio = 'count' } = this.#options;
    if (audio === 'keep') entry.chunks.push(piece);
    if (this.#rules.things[entry.thing]?.sound) return;
    this.#change(`${field}-appended`, entry, { bytes, ms, ...(audio !== 'count' && { audio: piece }) });
  }

  #bytesPerMs(name: string): number {
    const { format, bytesPerMs } = this.#rules.meters[name]!;
    const [thing = '', ...path] = format.split('.');
    const known = bytesPerMs[String(read(this.single(thing), path))];
    return known ?? Object.values(bytesPerMs)[0] ?? 1;
  }

  #complete(step: Step, event: Json, entry: Entry | undefined): void {
    const { rule, field } = step;
    if (!entry) return;
    if (entry.done.includes(field) && !rule.repeats) {
      this.#violate('completed-already', entry, `completes ${rule.to} again`);
      return;
    }
    const whole = step.from && read(event, step.from);
    if (typeof whole === 'string' && !entry.gone.includes(field)) {
      this.#compare(entry, field, whole);
      this.#write(entry, field, whole);
    }
    if (!entry.done.includes(field)) entry.done.push(field);
    this.#change(`${field}-completed`, entry, { text: entry.texts[field] });
  }

  #compare(entry: Entry, field: string, whole: string): void {
    const pieces = entry.texts[field];
    // Final texts come without the white space around their pieces.
    if (pieces === undefined || this.partial || pieces.trim() === whole.trim()) return;
    this.#violate('differs', entry, `has another ${field} than the pieces before it`);
  }

  #end(step: Step, event: Json, known: Entry | undefined): void {
    const { rule, thing, chain } = step;
    if (known?.ended) {
      this.#violate('ended-already', known, `ends ${thing} again`);
      return;
    }
    if (!known?.begun && !this.partial && !rule.early) {
      this.#violate('not-begun', known, `ends ${thing} that has not begun`, thing);
    }
    const entry = known ?? this.#make(chain, event);
    if (step.same) {
      const same = this.#make(step.same, event);
      if (entry.same && entry.same !== same)
        this.#violate('elsewhere', same, `ends ${thing} with another ${same.thing}`);
      entry.same ??= same;
    }
    if (!entry.begun && this.#order.has(thing) && !this.#order.get(thing)!.includes(entry))
      this.#order.get(thing)!.push(entry);
    entry.begun = true;
    this.#set(entry, step, event, true);
    const outcome = this.#outcomeOf(entry) ?? rule.outcome;
    if (this.#isWhole(entry, outcome)) this.#demandEnds(entry);
    this.#close(entry, outcome);
    this.#open.get(thing)?.delete(entry);
    const request = this.#answered(step);
    this.#change(`${thing}-ended`, entry, { outcome, ...(request && { request }) });
    this.#makeReady(entry.same ?? entry, thing, outcome);
  }

  /** The rule that says how a thing ends: its own, or that of what it also is. */
  #outcomeRule({ thing }: Entry): ThingRule | undefined {
    const own = this.#rules.things[thing];
    return own?.outcome === undefined && own?.is !== undefined ? this.#rules.things[own.is] : own;
  }

  #outcomeOf(entry: Entry): string | undefined {
    const field = this.#outcomeRule(entry)?.outcome;
    const value = (entry.same ?? entry).value;
    const outcome = field === undefined || !isObject(value) ? undefined : value[field];
    return typeof outcome === 'string' ? outcome : undefined;
  }

  #isWhole(entry: Entry, outcome: string | undefined): boolean {
    const whole = this.#outcomeRule(entry)?.whole;
    return whole === undefined || outcome === undefined || whole.includes(outcome);
  }

  /** What a whole thing is made of has ended, too, and its fields are complete. */
  #demandEnds(entry: Entry): void {
    if (this.partial) return;
    const open = partsOf(entry).find((part) => part.begun && !part.ended);
    if (open) this.#violate('unfinished', entry, `ends ${entry.thing} before ${open.thing} in it has ended`);
    const { thing, texts, done, gone } = entry.same ?? entry;
    const field = Object.keys(texts).find(
      (each) => !done.includes(each) && !gone.includes(each) && this.#completed.has(`${thing}.${each}`),
    );
    if (field !== undefined) this.#violate('unfinished', entry, `ends ${entry.thing} before its ${field} is complete`);
  }

  #close(entry: Entry, outcome: string | undefined): void {
    entry.ended = true;
    entry.outcome = outcome;
    for (const part of partsOf(entry)) if (!part.ended) this.#close(part, outcome);
  }

  /** What is seen under another name is ready once what it waits for has ended as it should. */
  #makeReady(entry: Entry, ended: string, outcome: string | undefined): void {
    for (const [name, { where, ready }] of Object.entries(this.#rules.things)) {
      if (ready !== ended || !where || !isObject(entry.value) || entry.value[where[0]] !== where[1]) continue;
      if (outcome !== undefined && !this.#isWhole(entry, outcome)) continue;
      entry.ready = true;
      this.#change(`${name}-ready`, entry, {}, name);
    }
  }

  /** Takes a value over, without touching the event: what came in pieces stays where the value says nothing. */
  #set(entry: Entry, { from, rule }: Step, event: Json, isFinal: boolean): void {
    if (!from) return;
    const target = this.#rules.things[entry.thing]?.is === undefined ? entry : entry.same;
    const value = read(event, from);
    if (target && value !== undefined) this.#fill(target, value, isFinal && rule.late !== true);
  }

  #fill(entry: Entry, value: unknown, isFinal: boolean): void {
    if (!isObject(value)) {
      entry.value = value;
      return;
    }
    const filled: Json = { ...value };
    for (const [field, pieces] of Object.entries(entry.texts)) {
      const whole = filled[field];
      if (whole == null || (whole === '' && !isFinal)) filled[field] = pieces;
      else if (isFinal && typeof whole === 'string') {
        this.#compare(entry, field, whole);
        entry.texts[field] = whole;
      }
    }
    for (const field of entry.gone) delete filled[field];
    entry.value = filled;
    for (const [name, { of, in: list }] of Object.entries(this.#rules.things)) {
      if (of !== entry.thing || list === undefined) continue;
      const own = filled[list];
      if (Array.isArray(own)) filled[list] = [];
      if (Array.isArray(own))
        for (const [key, part] of own.entries()) this.#fill(this.#entryIn(name, key, entry), part, isFinal);
      for (const part of entry.parts.get(name)?.values() ?? []) this.#attach(part);
    }
    this.#attach(entry);
  }

  #update(step: Step, event: Json, known: Entry | undefined): void {
    this.#known(step, event, known);
    const entry = known ?? this.#make(step.chain, event);
    this.#set(entry, step, event, false);
    const request = this.#answered(step);
    this.#change(`${step.thing}-updated`, entry, request && { request });
  }

  #remove(step: Step, event: Json, known: Entry | undefined): void {
    this.#known(step, event, known);
    const request = this.#answered(step);
    if (!known) return;
    this.#roots.get(step.thing)?.delete(known.key);
    this.#open.get(step.thing)?.delete(known);
    const order = this.#order.get(step.thing);
    if (order?.includes(known)) order.splice(order.lastIndexOf(known), 1);
    this.#change(`${step.thing}-removed`, known, request && { request });
  }

  #cut(step: Step, event: Json, known: Entry | undefined): void {
    const { rule, field, chain } = step;
    this.#known(step, event, known);
    const entry = known ?? this.#make(chain, event);
    const ms = step.until && read(event, step.until);
    if (typeof ms === 'number' && entry.sound && ms < entry.sound[1]) {
      entry.sound = [Math.round(ms * this.#bytesPerMs(rule.meter!)), ms];
      entry.chunks = [];
    }
    for (const each of [field, ...(rule.drops ?? [])]) {
      if (!entry.gone.includes(each)) entry.gone.push(each);
      delete entry.texts[each];
      if (isObject(entry.value)) delete entry.value[each];
    }
    const request = this.#answered(step);
    this.#change(`${field}-cut`, entry, { ms, ...(request && { request }) });
  }

  #interrupt(thing: string): void {
    for (const entry of this.#open.get(thing) ?? []) this.#change('interrupted', entry, {});
  }

  #refuse(step: Step, event: Json): void {
    const id = step.from && read(event, step.from);
    const request = typeof id === 'string' ? this.#requests.get(id) : undefined;
    const waiting = request && this.#asked.get(request.type);
    if (waiting?.includes(request!)) waiting.splice(waiting.indexOf(request!), 1);
    (this.#changes ??= []).push({ kind: 'refused', request, event });
  }

  #change(kind: string, entry: Entry, more: Json | undefined, seenAs = entry.thing): void {
    const { get, list } = this.#rules.things[seenAs] ?? {};
    const key = entry.parent ? { index: entry.key } : {};
    const what = list !== undefined ? { [get!]: entry } : get === undefined ? {} : { [get]: this.single(entry.thing) };
    (this.#changes ??= []).push({ kind, ...(entry.id === '' ? {} : { id: entry.id }), ...key, ...what, ...more });
  }

  #violate(rule: ViolationRule, entry: Entry | undefined, message: string, missing?: string): void {
    const first = missing === undefined ? undefined : this.#beginnings(missing);
    const violation: Violation = {
      rule,
      type: this.#tag,
      eventId: this.#id,
      thing: entry?.thing ?? missing,
      id: entry?.id,
      message: `${this.#tag} ${message}${first ? `; expected ${first} first` : ''}`,
    };
    if (this.violations.length < MOST_VIOLATIONS) this.violations.push(violation);
    (this.#changes ??= []).push({ kind: 'violation', violation });
  }

  /** The events that begin a thing. */
  #beginnings(thing: string): string {
    const tags = Object.values(this.#rules.events).flatMap((events) =>
      Object.keys(events).filter((tag) => events[tag]!.some((effect) => effect.do === FIRST && effect.to === thing)),
    );
    return tags.join(' or ');
  }

  close(): readonly Change[] {
    this.#changes = undefined;
    for (const [tag, requests] of this.#asked) {
      for (const { eventId } of requests) {
        this.#tag = tag;
        this.#id = eventId;
        this.#violate('unanswered', undefined, 'was not answered');
      }
    }
    this.#asked.clear();
    return this.#changes ?? NO_CHANGES;
  }

  list(name: string): Entry[] {
    const { is, where } = this.#rules.things[name]!;
    if (is !== undefined && where) {
      const all = [...(this.#roots.get(is)?.values() ?? [])];
      return all.filter(({ value }) => isObject(value) && value[where[0]] === where[1]);
    }
    return this.#order.get(name) ?? [...this.#roots.get(name)!.values()];
  }

  entry(name: string, id: string): Entry | undefined {
    return this.#roots.get(this.#rules.things[name]?.is ?? name)?.get(id);
  }

  /** What a session has only one of: its value, or its sound. */
  single(name: string): unknown {
    const entry = this.#roots.get(name)?.get('');
    if (this.#rules.things[name]?.sound) return { bytes: entry?.bytes ?? 0, ms: entry?.ms ?? 0 } satisfies Sound;
    return entry?.value;
  }

  snapshot(): SessionSnapshot {
    const entries = [...this.#roots.values()].flatMap((map) => [...map.values()].flatMap(withParts));
    const numbers = new Map(entries.map((entry, index) => [entry, index]));
    const things = entries.map((entry): SavedThing => {
      const { thing, key, value, begun, ended, ready, outcome, texts, done, gone, sound, chunks, parent, same } = entry;
      return {
        thing,
        key,
        value,
        state: [begun, ended, ready],
        texts,
        done,
        gone,
        chunks,
        ...(parent && { parent: numbers.get(parent)! }),
        ...(same && { same: numbers.get(same)! }),
        ...(outcome !== undefined && { outcome }),
        ...(sound && { sound }),
      };
    });
    const order = [...this.#order].map(([name, list]) => [name, list.map(({ key }) => key)] as const);
    // A copy: what goes on from here does not change it.
    return JSON.parse(
      JSON.stringify({ version: 1, things, order: Object.fromEntries(order), violations: this.violations }),
    ) as SessionSnapshot;
  }

  #restore(snapshot: SessionSnapshot): void {
    const { things, order, violations } = JSON.parse(JSON.stringify(snapshot)) as SessionSnapshot;
    const entries: Entry[] = [];
    for (const { thing, key, parent, state, value, outcome, texts, done, gone, sound, chunks } of things) {
      const entry = this.#entryIn(thing, key, parent === undefined ? undefined : entries[parent]);
      [entry.begun, entry.ended, entry.ready] = state;
      Object.assign(entry, { value, outcome, texts, done, gone, sound, chunks });
      entries.push(entry);
      if (!parent && entry.begun && !entry.ended)
        (this.#open.get(thing) ?? put(this.#open, thing, new Set<Entry>())).add(entry);
    }
    for (const [index, { same }] of things.entries()) if (same !== undefined) entries[index]!.same = entries[same];
    for (const entry of entries) this.#attach(entry);
    for (const [name, keys] of Object.entries(order)) {
      this.#order.set(
        name,
        keys.map((key) => this.#roots.get(name)!.get(key)!),
      );
    }
    this.violations.push(...violations);
  }
}

/** The last things by their keys: at least `REMEMBERED` of them, at most twice as many. */
class Recent<Value> {
  #now = new Map<string, Value>();
  #before = new Map<string, Value>();

  /** @returns whether it is there already */
  add(key: string, value: Value): boolean {
    if (this.get(key) !== undefined) return true;
    if (this.#now.size >= REMEMBERED) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, value);
    return false;
  }

  get(key: string): Value | undefined {
    return this.#now.get(key) ?? this.#before.get(key);
  }
}

function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

/** What a thing is made of, and what that is made of which it also is. */
function partsOf({ parts, same }: Entry): Entry[] {
  return [parts, same?.parts].flatMap((kinds) => [...(kinds?.values() ?? [])].flatMap((each) => [...each.values()]));
}

function withParts(entry: Entry): Entry[] {
  return [entry, ...[...entry.parts.values()].flatMap((each) => [...each.values()].flatMap(withParts))];
}

function isSingle(chain: readonly Link[]): boolean {
  return chain.length > 0 && chain[0]!.path.length === 0;
}

function isAnswer({ do: verb, answers }: EffectRule): boolean {
  return verb === 'refuse' || answers !== undefined;
}

function answersIn(events: Readonly<Record<string, readonly EffectRule[]>>): string[] {
  return Object.values(events).flatMap((effects) => effects.flatMap(({ answers }) => answers ?? []));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, field: string): string {
  const text = isObject(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : '';
}

function read(value: unknown, path: readonly string[] | undefined): unknown {
  let current = value;
  for (const name of path ?? []) current = isObject(current) ? current[name] : undefined;
  return current;
}
