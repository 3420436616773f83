/** Part of resolve: what a surface says of its sessions, and what its events do to the things in them. */
import type { Effect, Event, Meter, Model, Named, Place, Session, Surface, Thing, Type } from '../../model/index.js';
import { eventsOf } from '../../model/lookup.js';
import { fieldsAt, fieldsBelow, itemsOf } from '../../model/paths.js';
import { VERBS } from '../../model/session.js';
import { didYouMean } from '../../report/suggest.js';
import type { RawEffect, RawSession, RawThing } from './raw.js';
import type { Report } from './report-at.js';

/** The things and meters, as they are written. */
export function sessionOf(
  { identified_by: eventId, things, meters }: RawSession,
  surface: Place,
  typeOf: (expression: string, place: Place) => Type,
): Session {
  const place: Place = { ...surface, path: [...surface.path, 'session'] };
  return {
    things: Object.entries(things).map(([name, raw]) => thingOf(name, raw, below(place, 'things', name), typeOf)),
    meters: Object.entries(meters ?? {}).map(([name, { format, bytes_per_ms }]): Meter => ({
      name,
      format,
      bytesPerMs: Object.entries(bytes_per_ms),
    })),
    ...(eventId !== undefined && { eventId }),
    place,
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
export function withEffects(
  model: Model,
  rawOf: (event: Event) => RawEffect | readonly RawEffect[] | undefined,
  report: Report,
): Model {
  const surfaces = model.surfaces.map((surface): Surface => {
    const reader = new EffectReader(surface.session ?? NO_SESSION, report);
    const directions = surface.directions.map((direction) => ({
      ...direction,
      events: direction.events.map((event) => {
        const raw = rawOf(event);
        if (raw === undefined) return event;
        if (!surface.session) {
          report(below(event.place, 'session'), 'no-session', 'the surface says nothing of its sessions', {
            hint: 'declare what a session has, under `session` in surface.yaml',
          });
          return event;
        }
        const has = (path: string): boolean => fieldsAt(model, event, path).length > 0;
        return { ...event, effects: reader.effects(raw, event.place, has) };
      }),
    }));
    return { ...surface, directions };
  });
  return { ...model, surfaces };
}

const NO_SESSION: Session = { things: [], meters: [], place: { file: '', path: [] } };

/** Reads effects. Of the paths that may name a thing, the first that the event has is taken. */
class EffectReader {
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #report: Report;

  constructor({ things }: Session, report: Report) {
    this.#things = new Map(things.map((thing) => [thing.name, thing]));
    this.#report = report;
  }

  /** @param has does the event have a field at a path? */
  effects(raw: RawEffect | readonly RawEffect[], event: Place, has: (path: string) => boolean): Effect[] {
    const place: Place = { ...event, path: [...event.path, 'session'] };
    if (!Array.isArray(raw)) return this.#effect(raw as RawEffect, place, has);
    return (raw as readonly RawEffect[]).flatMap((each, index) =>
      this.#effect(each, { ...place, path: [...place.path, index] }, has),
    );
  }

  #effect(raw: RawEffect, place: Place, has: (path: string) => boolean): Effect[] {
    const verb = VERBS.find((each) => raw[each] !== undefined);
    if (!verb) return [];
    const [thing = '', field] = verb === 'refuses' ? [] : raw[verb]!.split('.');
    const at = (key: string): Place => ({ ...place, path: [...place.path, key] });
    const named = verb === 'refuses' ? undefined : this.#named(thing, at(verb), has, verb !== 'interrupts');
    const same = named && this.#same(thing, has);
    const within = raw.within === undefined ? undefined : this.#named(raw.within, at('within'), has);
    const from = verb === 'refuses' ? raw.refuses : raw.from;
    const paths = { from, after: raw.after, to: raw.to };
    for (const [key, path] of Object.entries(paths)) {
      if (path === undefined || has(path)) continue;
      const where = verb === 'refuses' ? at('refuses') : at(key);
      this.#report(where, 'session-path', `the event has no field \`${path}\``, { at: 'value' });
    }
    if (verb !== 'refuses' && !named) return [];
    const { drops = [], meter, outcome, answers = [], early, late, repeats } = raw;
    return [
      {
        verb,
        ...(named && { named }),
        ...(same && { same }),
        ...(field !== undefined && { field }),
        ...(from !== undefined && { from }),
        ...(raw.after !== undefined && { after: raw.after }),
        ...(raw.to !== undefined && { to: raw.to }),
        drops,
        ...(within && { within }),
        ...(meter !== undefined && { meter }),
        ...(outcome !== undefined && { outcome }),
        answers: [answers].flat(),
        ...(early !== undefined && { early }),
        ...(late !== undefined && { late }),
        ...(repeats !== undefined && { repeats }),
        place,
      },
    ];
  }

  /** @param one does the event mean one of them, and not all that are running? */
  #named(name: string, place: Place, has: (path: string) => boolean, one = true): Named | undefined {
    const chain = this.#chain(name, place);
    if (!chain) return undefined;
    if (!one) return { thing: name, by: [] };
    const by: string[] = [];
    for (const thing of chain) {
      const path = thing.namedBy.find(has);
      if (path !== undefined) by.push(path);
      else if (thing.namedBy.length > 0) {
        const message = `the event does not say which ${thing.name} is meant: it has no field ${thing.namedBy.map((each) => `\`${each}\``).join(' or ')}`;
        this.#report(place, 'session-path', message, { at: 'value' });
        return undefined;
      }
    }
    return { thing: name, by };
  }

  /** The thing that it is as well, if the event names that. */
  #same(name: string, has: (path: string) => boolean): Named | undefined {
    const { is, where } = this.#things.get(name) ?? {};
    const same = is === undefined || where ? undefined : this.#things.get(is);
    const path = same?.namedBy.find(has);
    return same && path !== undefined ? { thing: same.name, by: [path] } : undefined;
  }

  /** A thing behind all that it is a part of. */
  #chain(name: string, place: Place): Thing[] | undefined {
    const chain: Thing[] = [];
    for (let next: string | undefined = name; next !== undefined;) {
      const thing = this.#things.get(next);
      if (!thing || chain.includes(thing)) {
        if (!thing) this.#unknown(next, place);
        return undefined;
      }
      chain.unshift(thing);
      next = thing.of;
    }
    return chain;
  }

  #unknown(name: string, place: Place): void {
    const names = [...this.#things.keys()];
    const hint = didYouMean(name, names) ?? `a session has: ${names.join(', ')}`;
    this.#report(place, 'unknown-thing', `a session has no \`${name}\``, { hint, at: 'value' });
  }
}

/** Does what is said of sessions hold together, once types are known? */
export function checkSessions(model: Model, report: Report): void {
  for (const surface of model.surfaces)
    if (surface.session) new SessionCheck(model, surface, surface.session, report).run();
}

class SessionCheck {
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #session: Session;
  readonly #report: Report;

  constructor(model: Model, surface: Surface, session: Session, report: Report) {
    this.#model = model;
    this.#surface = surface;
    this.#session = session;
    this.#report = report;
  }

  run(): void {
    for (const thing of this.#session.things) this.#checkThing(thing);
    const effects = eventsOf(this.#surface).flatMap((event) => event.effects ?? []);
    for (const effect of effects) this.#checkEffect(effect);
    this.#checkAnswers();
    this.#checkUse(effects);
  }

  #checkThing(thing: Thing): void {
    const { of, is, ready, place } = thing;
    for (const [key, name] of Object.entries({ of, is, ready })) {
      if (name === undefined || this.#thing(name)) continue;
      const names = this.#session.things.map((each) => each.name);
      const hint = didYouMean(name, names) ?? `a session has: ${names.join(', ')}`;
      this.#report(below(place, key), 'unknown-thing', `a session has no \`${name}\``, { hint, at: 'value' });
    }
    for (const [key, field] of [
      ['stands_in', thing.standsIn] as const,
      ['parses', thing.parses] as const,
      ['outcome', thing.outcome?.field] as const,
    ]) {
      const owner = key === 'stands_in' ? this.#thing(of ?? '') : thing;
      if (field !== undefined && owner) this.#checkField(owner, field, below(place, key));
    }
  }

  #checkEffect({ verb, named, field, from, meter, place }: Effect): void {
    const thing = named && this.#thing(named.thing);
    if (!thing) return;
    const at = below(place, verb);
    if (['appends', 'completes', 'cuts'].includes(verb)) {
      if (field === undefined) {
        this.#report(at, 'session-field', `\`${verb}\` needs a field of it: \`${thing.name}.<field>\``, {
          at: 'value',
        });
      } else if (meter === undefined) this.#checkField(thing, field, at);
    }
    if (verb === 'appends' && from === undefined) {
      this.#report(at, 'session-field', '`appends` needs `from`: the piece that is appended', { at: 'value' });
    }
    if (meter !== undefined && !this.#session.meters.some(({ name }) => name === meter)) {
      const names = this.#session.meters.map(({ name }) => name);
      const hint = didYouMean(meter, names) ?? `there are: ${names.join(', ')}`;
      this.#report(below(place, 'meter'), 'unknown-meter', `there is no meter \`${meter}\``, { hint, at: 'value' });
    }
  }

  /** A field that is appended to has to be one of the thing's type. */
  #checkField(thing: Thing, field: string, place: Place): void {
    const types = this.#typesOf(thing);
    if (types.length === 0 || types.some((type) => fieldsBelow(this.#model, type, field).length > 0)) return;
    this.#report(place, 'session-field', `\`${thing.name}\` has no field \`${field}\``, { at: 'value' });
  }

  /** What the thing's value may be; nothing where that is not said. */
  #typesOf({ type, is, of, standsIn }: Thing): Type[] {
    if (type) return [type];
    const [same, owner] = [this.#thing(is ?? ''), this.#thing(of ?? '')];
    if (same) return this.#typesOf(same);
    if (!owner || standsIn === undefined) return [];
    const lists = this.#typesOf(owner).flatMap((each) => fieldsBelow(this.#model, each, standsIn));
    return lists.flatMap((list) => itemsOf(this.#model, list.type) ?? []);
  }

  #checkAnswers(): void {
    for (const direction of this.#surface.directions) {
      const others = this.#surface.directions.filter((each) => each !== direction);
      const tags = others.flatMap(({ events }) => events.map(({ tag }) => tag));
      for (const effect of direction.events.flatMap((event) => event.effects ?? [])) {
        for (const tag of effect.answers) {
          if (tags.includes(tag)) continue;
          const place = below(effect.place, 'answers');
          this.#report(place, 'unknown-tag', `nobody else sends \`${tag}\``, {
            hint: didYouMean(tag, tags),
            at: 'value',
          });
        }
      }
    }
  }

  /** A thing that nothing begins would have no order, one that nothing touches no meaning. */
  #checkUse(effects: readonly Effect[]): void {
    const touched = new Set(effects.flatMap(({ named }) => named?.thing ?? []));
    const begun = new Set(effects.filter(({ verb }) => verb === 'begins').map(({ named }) => named?.thing));
    for (const { name, is, where, of, namedBy, place } of this.#session.things) {
      if (where !== undefined && is !== undefined) continue;
      if (!touched.has(name)) {
        this.#report(place, 'unused-thing', `no event does anything to \`${name}\``, {
          hint: 'remove it, or say what does',
        });
      } else if (namedBy.length > 0 && of === undefined && !begun.has(name)) {
        this.#report(place, 'unused-thing', `no event begins \`${name}\``, {
          hint: 'say which one does, with `begins`',
        });
      }
    }
  }

  #thing(name: string): Thing | undefined {
    return this.#session.things.find((each) => each.name === name);
  }
}

function below(place: Place, ...keys: string[]): Place {
  return { ...place, path: [...place.path, ...keys] };
}
