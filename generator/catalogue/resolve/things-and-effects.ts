/** Part of resolve: what a surface says of its sessions, and what its events do to the things in them. */
import type {
  Effect,
  Event,
  Meter,
  Model,
  Named,
  Place,
  Session,
  SessionSummary,
  Surface,
  Thing,
  Type,
} from '../../model/index.js';
import { originalOf } from '../../model/lookup.js';
import { fieldsAt } from '../../model/paths.js';
import { VERBS } from '../../model/session.js';
import { didYouMean } from '../../report/suggest.js';
import type { RawEffect, RawEvent, RawSession, RawSummary, RawThing } from './raw-catalogue.js';
import type { Report } from './report-at.js';

/** The things and meters, as they are written. */
export function sessionOf(
  { identified_by: eventId, things, meters, summary }: RawSession,
  surface: Place,
  typeOf: (expression: string, place: Place) => Type,
): Session {
  const place = below(surface, 'session');
  return {
    things: Object.entries(things).map(([name, raw]) => thingOf(name, raw, below(place, 'things', name), typeOf)),
    meters: Object.entries(meters ?? {}).map(([name, { format, bytes_per_ms: rates }]): Meter => ({
      name,
      ...(format !== undefined && { format }),
      bytesPerMs: typeof rates === 'number' ? [['', rates]] : Object.entries(rates),
      place: below(place, 'meters', name),
    })),
    ...(eventId !== undefined && { eventId }),
    ...(summary && { summary: summaryOf(summary) }),
    place,
  };
}

function summaryOf({ answer, first_sound: firstSound, ...others }: RawSummary): SessionSummary {
  return {
    ...others,
    ...(firstSound && { firstSound }),
    ...(answer && { answer: { thing: answer.thing, tokens: Object.entries(answer.tokens ?? {}) } }),
  };
}

function thingOf(name: string, raw: RawThing, place: Place, typeOf: (expression: string, place: Place) => Type): Thing {
  const { doc, named_by: namedBy = [], stands_in: standsIn, type, ...others } = raw;
  return {
    name,
    doc: doc.trim(),
    namedBy,
    ...(type !== undefined && { type: typeOf(type, below(place, 'type')) }),
    ...(standsIn !== undefined && { standsIn }),
    ...others,
    place,
  };
}

/**
 * The model with what its events do to the things of a session.
 *
 * @param model whole but for that: paths are looked up in its types
 * @param rawOf what the catalogue says of an event
 */
export function withEffects(model: Model, rawOf: (event: Event) => RawEvent['session'], report: Report): Model {
  const surfaces = model.surfaces.map((surface): Surface => {
    const withEffect = (event: Event): Event => {
      const raw = rawOf(event) ?? (surface.session && rawOf(originalOf(model, event)));
      if (raw === undefined) return event;
      if (typeof raw === 'string') return { ...event, timing: raw };
      if (surface.session) {
        const tell = rawOf(event) === undefined ? reportDoneElsewhere(event, report) : report;
        return { ...event, effects: new EffectReader(model, surface.session, tell).effects(raw, event) };
      }
      report(below(event.place, 'session'), 'no-session', 'the surface says nothing of its sessions', {
        hint: 'declare what a session has, under `session` in surface.yaml',
      });
      return event;
    };
    const directions = surface.directions.map((each) => ({ ...each, events: each.events.map(withEffect) }));
    return { ...surface, directions };
  });
  return { ...model, surfaces };
}

/** What an event of another surface does there it does here, too, unless its entry says otherwise. */
function reportDoneElsewhere({ place, sameAs }: Event, report: Report): Report {
  const hint = `so it is in \`${sameAs!}\`; say under \`session\` what the event does here`;
  return (_, rule, message) => report(below(place, 'same_as'), rule, message, { hint, at: 'value' });
}

/** Reads effects. Of the paths that may name a thing, the first that the event has is taken. */
class EffectReader {
  readonly #model: Model;
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #report: Report;

  constructor(model: Model, { things }: Session, report: Report) {
    this.#model = model;
    this.#things = new Map(things.map((thing) => [thing.name, thing]));
    this.#report = report;
  }

  effects(raw: RawEffect | readonly RawEffect[], event: Event): Effect[] {
    const place = below(event.place, 'session');
    if (!Array.isArray(raw)) return this.#effect(raw as RawEffect, place, event);
    return (raw as readonly RawEffect[]).flatMap((each, index) => this.#effect(each, below(place, index), event));
  }

  #effect(raw: RawEffect, place: Place, event: Event): Effect[] {
    const verb = VERBS.find((each) => raw[each] !== undefined);
    if (!verb) return [];
    const { drops = [], over = [], answers = [], within: outer, refuses, after, to } = raw;
    const [thing = '', field] = verb === 'refuses' ? [] : raw[verb]!.split('.');
    const from = refuses ?? raw.from;
    const named = verb === 'refuses' ? undefined : this.#named(thing, below(place, verb), event, verb !== 'interrupts');
    const same = named && this.#same(thing, event);
    const within = outer === undefined ? undefined : this.#named(outer, below(place, 'within'), event);
    for (const [key, path] of Object.entries({ from: raw.from, refuses, after, to })) {
      if (path === undefined || this.#has(event, path)) continue;
      const hint = fieldsHint(path, event);
      this.#report(below(place, key), 'session-path', `the event has no field \`${path}\``, { hint, at: 'value' });
    }
    if (verb !== 'refuses' && !named) return [];
    return [
      {
        verb,
        ...(named && { named }),
        ...(same && { same }),
        ...(field !== undefined && { field }),
        ...(from !== undefined && { from }),
        ...pick(raw, ['after', 'to', 'meter', 'outcome', 'while', 'early', 'late', 'repeats']),
        drops,
        ...(within && { within }),
        over,
        answers: [answers].flat().map(String),
        place,
      },
    ];
  }

  #has(event: Event, path: string): boolean {
    return fieldsAt(this.#model, event, path).length > 0;
  }

  /** @param one does the event have to say which one it means, of those that a session has many of? */
  #named(name: string, place: Place, event: Event, one = true): Named | undefined {
    const chain = this.#chain(name, place);
    if (!chain) return undefined;
    const by: string[] = [];
    for (const thing of chain) {
      const path = thing.namedBy.find((each) => this.#has(event, each));
      if (path !== undefined) by.push(path);
      else if (thing.namedBy.length > 0) {
        if (!one) return { thing: name, by: [] };
        const paths = thing.namedBy.map((each) => `\`${each}\``).join(' or ');
        const message = `the event does not say which ${thing.name} is meant: it has no field ${paths}`;
        const hint = 'say under `named_by` in surface.yaml where this event has its name';
        this.#report(place, 'session-path', message, { hint, at: 'value' });
        return undefined;
      }
    }
    return { thing: name, by };
  }

  /** The thing that it is as well, if the event names that. */
  #same(name: string, event: Event): Named | undefined {
    const { is, where } = this.#things.get(name) ?? {};
    const same = is === undefined || where ? undefined : this.#things.get(is);
    const path = same?.namedBy.find((each) => this.#has(event, each));
    return same && path !== undefined ? { thing: same.name, by: [path] } : undefined;
  }

  /** A thing behind all that it is a part of; undefined where one of them is not there. */
  #chain(name: string, place: Place): Thing[] | undefined {
    const chain: Thing[] = [];
    for (let next: string | undefined = name; next !== undefined; next = chain[0]?.of) {
      const thing = this.#things.get(next);
      // A circle is told where the things are checked.
      if (!thing || chain.includes(thing)) {
        if (!thing) this.#report(place, 'unknown-thing', `a session has no \`${next}\``, this.#instead(next));
        return undefined;
      }
      chain.unshift(thing);
    }
    return chain;
  }

  #instead(name: string): { readonly hint: string; readonly at: 'value' } {
    const names = [...this.#things.keys()];
    return { hint: didYouMean(name, names) ?? `a session has: ${names.join(', ')}`, at: 'value' };
  }
}

function fieldsHint(path: string, { fields }: Event): string {
  const names = fields.map(({ name }) => name);
  return didYouMean(path, names) ?? `it has: ${names.join(', ')}`;
}

function pick<From extends object, Key extends keyof From>(from: From, keys: readonly Key[]): Pick<From, Key> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Pick<
    From,
    Key
  >;
}

export function below(place: Place, ...keys: (string | number)[]): Place {
  return { ...place, path: [...place.path, ...keys] };
}
