/** Part of resolve: does what is said of sessions hold together, once types are known? */
import type { Effect, Model, Place, Session, SessionSummary, Surface, Thing, Type } from '../../model/index.js';
import { eventsOf } from '../../model/lookup.js';
import { fieldsAt, fieldsBelow, itemsOf } from '../../model/paths.js';
import { didYouMean } from '../../report/suggest.js';
import type { ProblemRule } from '../problem-rules.js';
import type { Report } from './report-at.js';
import { below } from './things-and-effects.js';

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
    const { things, meters, eventId, place } = this.#session;
    for (const thing of things) this.#checkThing(thing);
    for (const { format, place: meter } of meters)
      if (format !== undefined) this.#checkStatePath(format, below(meter, 'format'));
    const events = eventsOf(this.#surface);
    if (eventId !== undefined && !events.some((event) => fieldsAt(this.#model, event, eventId).length > 0))
      this.#tell(below(place, 'identified_by'), 'session-path', `no event has a field \`${eventId}\``);
    const effects = events.flatMap((event) => event.effects ?? []);
    for (const effect of effects) this.#checkEffect(effect);
    this.#checkAnswers();
    this.#checkUse(effects);
    if (this.#session.summary) this.#checkSummary(this.#session.summary, below(place, 'summary'));
  }

  #checkSummary({ turn, answer, firstSound, refusal }: SessionSummary, place: Place): void {
    const names = [
      [turn?.thing, below(place, 'turn', 'thing')],
      [turn?.spoken, below(place, 'turn', 'spoken')],
      [answer?.thing, below(place, 'answer', 'thing')],
      [firstSound?.of, below(place, 'first_sound', 'of')],
      [firstSound?.since, below(place, 'first_sound', 'since')],
    ] as const;
    for (const [name, at] of names)
      if (name !== undefined) this.#checkName(name, this.#session.things, at, 'unknown-thing', 'a session has no');
    const [turned, answered] = [this.#thing(turn?.thing), this.#thing(answer?.thing)];
    if (turned && turn?.where) this.#checkField(turned, turn.where.field, below(place, 'turn', 'where', 'field'));
    for (const [name, path] of answered ? answer!.tokens : [])
      this.#checkField(answered!, path, below(place, 'answer', 'tokens', name));
    for (const [key, name] of Object.entries(firstSound ?? {}))
      if (this.#thing(name) && !this.#isHeard(name))
        this.#tell(below(place, 'first_sound', key), 'session-field', `no event brings sound of \`${name}\``);
    const refusing = eventsOf(this.#surface).filter(({ effects }) => effects?.some(({ verb }) => verb === 'refuses'));
    if (refusal !== undefined && !refusing.some((event) => fieldsAt(this.#model, event, refusal).length > 0))
      this.#tell(below(place, 'refusal'), 'session-path', `no event that refuses has a field \`${refusal}\``);
  }

  #isHeard(name: string): boolean {
    const effects = eventsOf(this.#surface).flatMap((event) => event.effects ?? []);
    return effects.some(({ verb, named, meter }) => verb === 'appends' && named?.thing === name && meter !== undefined);
  }

  #checkThing(thing: Thing): void {
    const { of, is, ready, place } = thing;
    for (const [key, name] of Object.entries({ of, is, ready }))
      if (name !== undefined)
        this.#checkName(name, this.#session.things, below(place, key), 'unknown-thing', 'a session has no');
    const owners: Thing[] = [thing];
    for (let owner = this.#thing(of); owner; owner = this.#thing(owner.of)) {
      if (owners.includes(owner)) {
        this.#tell(below(place, 'of'), 'cyclic-thing', `\`${thing.name}\` is a part of itself`);
        break;
      }
      owners.push(owner);
    }
    const fields = [
      ['stands_in', this.#thing(of), thing.standsIn],
      ['parses', thing, thing.parses],
      ['outcome', thing, thing.outcome?.field],
      ['where', this.#thing(is), thing.where?.field],
    ] as const;
    for (const [key, owner, field] of fields)
      if (owner && field !== undefined) this.#checkField(owner, field, below(place, key));
  }

  #checkEffect(effect: Effect): void {
    const { verb, named, field, from, meter, over, place } = effect;
    const thing = this.#thing(named?.thing);
    for (const [index, name] of over.entries())
      this.#checkName(
        name,
        this.#surface.transports,
        below(place, 'over', index),
        'unknown-transport',
        'the surface has no transport',
      );
    if (effect.while !== undefined) this.#checkStatePath(effect.while, below(place, 'while'));
    if (meter !== undefined)
      this.#checkName(meter, this.#session.meters, below(place, 'meter'), 'unknown-meter', 'there is no meter');
    if (verb === 'appends' && from === undefined)
      this.#tell(below(place, verb), 'session-field', '`appends` needs `from`: the piece that is appended');
    if (!thing || !['appends', 'completes', 'cuts'].includes(verb)) return;
    if (field === undefined)
      this.#tell(below(place, verb), 'session-field', `\`${verb}\` needs a field of it: \`${thing.name}.<field>\``);
    else if (meter === undefined) this.#checkField(thing, field, below(place, verb));
    if (verb === 'cuts' && (effect.to === undefined || meter === undefined))
      this.#tell(below(place, verb), 'session-field', '`cuts` needs `to`, how much is left, and the `meter` of that');
    for (const [index, each] of effect.drops.entries()) this.#checkField(thing, each, below(place, 'drops', index));
  }

  #checkName(
    name: string,
    known: readonly { readonly name: string }[],
    place: Place,
    rule: ProblemRule,
    message: string,
  ): void {
    if (known.some((each) => each.name === name)) return;
    const names = known.map((each) => each.name);
    const hint = didYouMean(name, names) ?? (names.length > 0 ? `there are: ${names.join(', ')}` : 'there are none');
    this.#report(place, rule, `${message} \`${name}\``, { hint, at: 'value' });
  }

  /** A field that is appended to has to be one of the thing's type. */
  #checkField(thing: Thing, field: string, place: Place): void {
    const types = this.#typesOf(thing);
    if (types.length === 0 || types.some((type) => fieldsBelow(this.#model, type, field).length > 0)) return;
    this.#tell(place, 'session-field', `\`${thing.name}\` has no field \`${field}\``);
  }

  /** A thing of which a session has but one, and a path in its type. */
  #checkStatePath(path: string, place: Place): void {
    const [name = '', ...rest] = path.split('.');
    const thing = this.#thing(name);
    if (!thing || thing.namedBy.length > 0 || !thing.type) {
      this.#tell(place, 'session-path', `\`${name}\` is nothing of which a session has one, with a type`);
    } else if (rest.length > 0 && fieldsBelow(this.#model, thing.type, rest.join('.')).length === 0) {
      this.#tell(place, 'session-path', `\`${name}\` has no field \`${rest.join('.')}\``);
    }
  }

  /** What the thing's value may be; nothing where that is not said. */
  #typesOf({ type, is, of, standsIn }: Thing): Type[] {
    if (type) return [type];
    const [same, owner] = [this.#thing(is), this.#thing(of)];
    if (same) return this.#typesOf(same);
    if (!owner || standsIn === undefined) return [];
    const lists = this.#typesOf(owner).flatMap((each) => fieldsBelow(this.#model, each, standsIn));
    return lists.flatMap((list) => itemsOf(this.#model, list.type) ?? []);
  }

  #checkAnswers(): void {
    const { directions } = this.#surface;
    for (const direction of directions) {
      const others = directions.filter((each) => each !== direction).flatMap(({ events }) => events);
      const tags = others.map(({ tag }) => tag);
      for (const { answers, place } of direction.events.flatMap((event) => event.effects ?? [])) {
        for (const tag of answers) {
          if (tags.includes(tag)) continue;
          const hint = didYouMean(tag, tags);
          this.#report(below(place, 'answers'), 'unknown-tag', `nobody else sends \`${tag}\``, { hint, at: 'value' });
        }
      }
    }
  }

  /** A thing that nothing begins would have no order, one that nothing touches no meaning. */
  #checkUse(effects: readonly Effect[]): void {
    const touched = new Set(effects.flatMap(({ named }) => named?.thing ?? []));
    const begun = new Set(effects.flatMap(({ verb, named }) => (verb === 'begins' ? named!.thing : [])));
    for (const { name, is, where, of, namedBy, place } of this.#session.things) {
      if (where !== undefined && is !== undefined) continue;
      const about = { hint: 'remove it, or say what does' };
      if (!touched.has(name)) this.#report(place, 'unused-thing', `no event does anything to \`${name}\``, about);
      else if (namedBy.length > 0 && of === undefined && !begun.has(name))
        this.#report(place, 'unused-thing', `no event begins \`${name}\``, {
          hint: 'say which one does, with `begins`',
        });
    }
  }

  #tell(place: Place, rule: ProblemRule, message: string): void {
    this.#report(place, rule, message, { at: 'value' });
  }

  #thing(name: string | undefined): Thing | undefined {
    return this.#session.things.find((each) => each.name === name);
  }
}
