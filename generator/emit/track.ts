/** The module `track` of a surface: what is known of its sessions as data, and the tracker that reads it, typed. */
import { camelCase, directionNames, kebabCase, propertyKey, quote } from '../model/identifiers.js';
import type { Effect, Model, Named, Session, Surface, Thing, Type, Verb } from '../model/index.js';
import { foreignExports, ownExports } from '../model/exports.js';
import { eventsOf, forEachRef } from '../model/lookup.js';
import { objectsOf } from '../model/unions.js';
import type { EmittedFile } from './file.js';
import { passedOnText, renamed } from './import-text.js';
import { ModuleNames } from './module-names.js';
import { printModule } from './print.js';
import { typeText } from './type-text.js';

export function emitTrack(model: Model, surface: Surface): EmittedFile[] {
  const { session } = surface;
  if (!session) return [];
  const module = new TrackModule(model, surface, session);
  return [{ path: `src/${surface.name}/track.ts`, text: module.print() }];
}

class TrackModule {
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #session: Session;
  readonly #effects: readonly Effect[];
  readonly #names: ModuleNames;

  constructor(model: Model, surface: Surface, session: Session) {
    this.#model = model;
    this.#surface = surface;
    this.#session = session;
    this.#effects = eventsOf(surface).flatMap((event) => event.effects ?? []);
    this.#names = new ModuleNames([...ownExports(surface), ...foreignExports(model, surface)].map(({ name }) => name));
  }

  print(): string {
    const changes = this.#changeType();
    const tracker = this.#trackerType();
    return printModule(`The tracker of the surface \`${this.#surface.name}\`: sessions as their events make them.`, [
      ...this.#imports(`${changes}\n${tracker}`),
      changes,
      tracker,
      this.#rules(),
      trackSessionText(this.#names.own('RULES')),
    ]);
  }

  #imports(text: string): string[] {
    const used = (names: readonly string[]): string[] => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
    const runtime = [
      ...used(['TrackedRequest', 'Sound', 'Tracked', 'TrackedCall', 'Violation']),
      'TrackOptions',
      ...['SessionRules', 'Tracker'].map((name) => renamed(name, this.#names.own(name))),
    ];
    const bySurface = new Map<string, Set<string>>();
    const add = (surface: string, name: string): void => {
      bySurface.set(surface, (bySurface.get(surface) ?? new Set()).add(name));
    };
    for (const { name } of this.#surface.directions) add(this.#surface.name, directionNames(name).union);
    for (const thing of this.#session.things) {
      for (const type of this.#typesOf(thing)) forEachRef(type, (ref) => add(ref.surface, ref.name));
    }
    return [
      `import { track, type ${runtime.sort().join(', type ')} } from '../runtime/track.js';`,
      ...[...bySurface].map(([surface, names]) => {
        const from = surface === this.#surface.name ? './types.js' : `../${surface}/types.js`;
        return `import type { ${used([...names])
          .sort()
          .join(', ')} } from '${from}';`;
      }),
      passedOnText('track'),
    ];
  }

  /** One change by its kind, and what it carries. */
  #changeType(): string {
    const members = new Map<string, string>();
    const add = (kind: string, fields: string): void => {
      // Of what happens by itself and as an answer, too, the latter says more.
      const same = `${kind}${fields.replace(REQUEST, '')}`;
      if (!members.has(same) || fields.includes(REQUEST))
        members.set(same, `{ readonly kind: ${quote(kind)}${fields} }`);
    };
    for (const effect of this.#effects) {
      for (const [kind, fields] of this.#changesOf(effect)) add(kind, fields);
    }
    for (const thing of this.#session.things) {
      if (thing.ready === undefined) continue;
      const kind = `${kebabCase(thing.name)}-ready`;
      add(kind, this.#carried(thing));
    }
    add('violation', '; readonly violation: Violation');
    return `
/** Something that an event changed, or that was wrong about it. */
export type SessionChange =\n${[...members.values()].map((member) => `  | ${member}`).join('\n')};`;
  }

  #changesOf(effect: Effect): (readonly [kind: string, fields: string])[] {
    const { verb, named, field, after, meter } = effect;
    const request = effect.answers.length > 0 ? REQUEST : '';
    if (verb === 'refuses') {
      return [['refused', `; readonly request: TrackedRequest | undefined; readonly event: ${this.#refusing()}`]];
    }
    const thing = this.#thing(named!.thing);
    const carried = this.#carried(thing);
    const name = kebabCase(thing.name);
    switch (verb) {
      case 'begins':
        return [[`${name}-${after === undefined ? 'begun' : 'added'}`, carried + request]];
      case 'appends':
        if (this.#isSound(thing)) return [];
        return meter === undefined
          ? [[`${field}-appended`, `${carried}; readonly text: string`]]
          : [[`${field}-appended`, `${carried}; readonly bytes: number; readonly ms: number; readonly audio?: string`]];
      case 'completes':
        return [[`${field}-completed`, `${carried}; readonly text: string | undefined`]];
      case 'updates':
        return [[`${name}-updated`, carried + request]];
      case 'ends':
        return [[`${name}-ended`, `${carried}; readonly outcome: string | undefined${request}`]];
      case 'removes':
        return [[`${name}-removed`, carried + request]];
      case 'cuts':
        return [[`${field}-cut`, `${carried}; readonly ms: number${request}`]];
      case 'interrupts':
        return [['interrupted', carried]];
      case 'informs':
        return [];
    }
  }

  /** What a change about a thing carries: its id, its place in what it is a part of, and itself where the tracker has it. */
  #carried(thing: Thing): string {
    const isKeyed = thing.namedBy.length > 0 || thing.of !== undefined || thing.is !== undefined;
    const type = this.#trackedType(thing);
    return [
      ...(isKeyed ? ['; readonly id: string'] : []),
      ...(thing.of === undefined ? [] : ['; readonly index: number']),
      ...(type === undefined || (!isKeyed && this.#isSound(thing))
        ? []
        : [`; readonly ${camelCase(thing.name)}: ${type}`]),
    ].join('');
  }

  #refusing(): string {
    const events = eventsOf(this.#surface).filter(({ effects = [] }) => effects.some(({ verb }) => verb === 'refuses'));
    const names = new Set(events.map(({ direction }) => directionNames(direction).union));
    return [...names].join(' | ');
  }

  /** The type under which a tracker shows a thing; undefined where it does not. */
  #trackedType(thing: Thing): string | undefined {
    if (this.#isSound(thing)) return 'Sound';
    const types = this.#typesOf(thing);
    if (types.length === 0) return undefined;
    const text = types.map((type) => typeText(type)).join(' | ');
    if (thing.list === undefined) return thing.namedBy.length > 0 || thing.of !== undefined ? undefined : text;
    return `${thing.parses === undefined ? 'Tracked' : 'TrackedCall'}<${text}>`;
  }

  /** Types of its value; of one that only some of its kind are, those that can be. */
  #typesOf({ type, is, where }: Thing): Type[] {
    if (type) return [type];
    const same = is === undefined ? undefined : this.#thing(is).type;
    if (!same || !where) return [];
    const objects = objectsOf(this.#model, same).filter(({ fields }) =>
      fields.some(
        (field) => field.name === where.field && field.type.kind === 'literal' && field.type.value === where.value,
      ),
    );
    return objects.map(({ surface, typeName }) => ({ kind: 'ref', surface, name: typeName }));
  }

  /** Is it an amount of sound, of which a session has but one? */
  #isSound({ name, namedBy, of }: Thing): boolean {
    if (namedBy.length > 0 || of !== undefined) return false;
    return this.#effects.some(
      ({ verb, named, meter }) => verb === 'appends' && meter !== undefined && named?.thing === name,
    );
  }

  #thing(name: string): Thing {
    return this.#session.things.find((each) => each.name === name)!;
  }

  #trackerType(): string {
    const tracker = this.#names.own('Tracker');
    const directions = this.#surface.directions.map(({ name, doc }) => {
      const { union } = directionNames(name);
      return `  /** Takes an event. ${doc} */\n  ${name}(event: ${union}): readonly SessionChange[];`;
    });
    const senders = this.#surface.directions.map(({ name }) => quote(name)).join(' | ');
    const things = this.#session.things.flatMap((thing) => {
      const type = this.#trackedType(thing);
      if (type === undefined) return [];
      const doc = `  /** ${thing.doc} */\n`;
      const name = camelCase(thing.name);
      if (thing.list === undefined)
        return [`${doc}  readonly ${name}: ${type === 'Sound' ? type : `${type} | undefined`};`];
      return [
        `${doc}  readonly ${camelCase(thing.list)}: readonly ${type}[];`,
        `  ${name}(id: string): ${type} | undefined;`,
      ];
    });
    return `
/** A session as its events make it. */
export interface SessionTracker extends Omit<${tracker}, 'frame' | 'close'> {
${directions.join('\n')}
  /** Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is taken. */
  frame(parsed: Parameters<${tracker}['frame']>[0], direction?: ${senders}): readonly SessionChange[];
  /** Ends the connection: what was asked and never answered is told. */
  close(): readonly SessionChange[];
${things.join('\n')}
}`;
  }

  #rules(): string {
    const { discriminator, directions } = this.#surface;
    const { eventId, meters, things } = this.#session;
    const rows = [
      `  discriminator: ${quote(discriminator)},`,
      ...(eventId === undefined ? [] : [`  eventId: ${quote(eventId)},`]),
      `  things: {\n${things.map((thing) => `    ${key(thing.name)}: ${this.#thingRule(thing)},\n`).join('')}  },`,
      `  meters: {\n${meters
        .map(({ name, format, bytesPerMs }) => {
          const rates = bytesPerMs.map(([each, bytes]) => `${propertyKey(each)}: ${bytes}`).join(', ');
          return `    ${key(name)}: { format: ${quote(kebabFirst(format))}, bytesPerMs: { ${rates} } },\n`;
        })
        .join('')}  },`,
      `  events: {\n${directions
        .map(({ name, events }) => {
          const programs = events.map(({ tag, effects = [] }) =>
            effects.length === 0 ? '' : `      ${propertyKey(tag)}: [${effects.map(effectRule).join(', ')}],\n`,
          );
          return `    ${name}: {\n${programs.join('')}    },\n`;
        })
        .join('')}  },`,
      ...this.#transports(),
    ];
    return `\nconst ${this.#names.own('RULES')}: ${this.#names.own('SessionRules')} = {\n${rows.join('\n')}\n};`;
  }

  #transports(): string[] {
    const events = eventsOf(this.#surface).filter(({ transports }) => transports.length > 0);
    if (events.length === 0) return [];
    const rows = events.map(
      ({ tag, transports }) => `    ${propertyKey(tag)}: [${transports.map(quote).join(', ')}],\n`,
    );
    return [`  transports: {\n${rows.join('')}  },`];
  }

  #thingRule(thing: Thing): string {
    const { of, standsIn, is, where, parses, ready, outcome, list } = thing;
    const isShown = this.#trackedType(thing) !== undefined;
    return objectText([
      ['of', of === undefined ? undefined : quote(kebabCase(of))],
      ['in', standsIn === undefined ? undefined : quote(standsIn)],
      ['is', is === undefined ? undefined : quote(kebabCase(is))],
      ['where', where && `[${quote(where.field)}, ${quote(where.value)}]`],
      ['parses', parses === undefined ? undefined : quote(parses)],
      ['ready', ready === undefined ? undefined : quote(kebabCase(ready))],
      ['outcome', outcome && quote(outcome.field)],
      ['whole', outcome && `[${outcome.whole.map(quote).join(', ')}]`],
      ['list', list === undefined ? undefined : quote(camelCase(list))],
      ['get', isShown ? quote(camelCase(thing.name)) : undefined],
      ['sound', this.#isSound(thing) ? 'true' : undefined],
    ]);
  }
}

/** What a change carries that was asked for. */
const REQUEST = '; readonly request?: TrackedRequest';

const VERB_NAMES: Readonly<Record<Verb, string>> = {
  begins: 'begin',
  appends: 'append',
  completes: 'complete',
  updates: 'update',
  ends: 'end',
  removes: 'remove',
  cuts: 'cut',
  interrupts: 'interrupt',
  refuses: 'refuse',
  informs: 'inform',
};

function effectRule(effect: Effect): string {
  const { verb, named, same, field, from, after, to, drops, within, meter, outcome, answers, early, late, repeats } =
    effect;
  const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : quote(value));
  const list = (values: readonly string[]): string | undefined =>
    values.length === 0 ? undefined : `[${values.map(quote).join(', ')}]`;
  const flag = (why: string | undefined): string | undefined => (why === undefined ? undefined : 'true');
  return objectText([
    ['do', quote(VERB_NAMES[verb])],
    ['to', named && quote(`${kebabCase(named.thing)}${field === undefined ? '' : `.${field}`}`)],
    ['by', named && list(named.by)],
    ['same', same && list(same.by)],
    ['from', text(from)],
    ['after', text(after)],
    ['until', text(to)],
    ['drops', list(drops)],
    ['within', within && list(withThing(within))],
    ['meter', meter === undefined ? undefined : quote(kebabCase(meter))],
    ['outcome', text(outcome)],
    ['answers', list(answers)],
    ['early', flag(early)],
    ['late', flag(late)],
    ['repeats', flag(repeats)],
  ]);
}

function withThing({ thing, by }: Named): string[] {
  return [kebabCase(thing), ...by];
}

function objectText(rows: readonly (readonly [name: string, text: string | undefined])[]): string {
  const present = rows.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`]));
  return present.length === 0 ? '{}' : `{ ${present.join(', ')} }`;
}

function key(name: string): string {
  return propertyKey(kebabCase(name));
}

/** The first step of a path is a thing. */
function kebabFirst(path: string): string {
  const [thing = '', ...rest] = path.split('.');
  return [kebabCase(thing), ...rest].join('.');
}

function trackSessionText(rules: string): string {
  return `
/**
 * Follows a session: give it every event, in the order in which they are received and sent, and read what the session has
 * become at any time. It throws for no event, and touches none.
 *
 * @param options where to go on from, what events travel on, and what becomes of sound
 */
export function trackSession(options?: TrackOptions): SessionTracker {
  return track(${rules}, options) as unknown as SessionTracker;
}`;
}
