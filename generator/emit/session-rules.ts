/** What a surface says of its sessions, as the data that the runtime's tracker reads (`templates/runtime/track/rules.ts`). */
import type { SummaryRules } from '../../templates/reference/shared/session-summary.js';
import type { EffectRule, SessionRules, ThingRule } from '../../templates/runtime/track/index.js';
import { camelCase, kebabCase } from '../model/identifiers.js';
import type { Effect, Event, Session, Surface, Thing, Verb } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import { effectsOf, isShown, isSound, isTold, textField } from './tracked-things.js';

/** What is told of a thing at any time. */
const LATE: readonly Verb[] = ['announces', 'cuts', 'informs', 'removes', 'updates'];

/** Names of things become those of changes: `function-call`. Keys of the result stand in the order in which they are read. */
export function sessionRules(surface: Surface, session: Session): SessionRules {
  const effects = effectsOf(surface);
  const wholes = wholesOf(surface);
  const opener = surface.directions.find(({ events }) => events.some(({ effects: own = [] }) => own.some(isOpening)));
  return {
    discriminator: surface.discriminator,
    ...(session.eventId !== undefined && { eventId: session.eventId }),
    ...(opener && { opener: opener.name }),
    things: byName(session.things, (thing) => thingRule(thing, session, effects)),
    meters: byName(session.meters, ({ format, bytesPerMs }) => ({
      ...(format !== undefined && { format: stepsFrom(format) }),
      bytesPerMs: Object.fromEntries(bytesPerMs),
    })),
    events: Object.fromEntries(
      surface.directions.map(({ name, events }) => {
        const asked = askedOf(surface, session, name);
        const rows = events.map((event): [string, EffectRule[]] => [event.tag, eventRules(event, asked, wholes)]);
        return [name, Object.fromEntries(rows.filter(([, rules]) => rules.length > 0))];
      }),
    ),
  };
}

/** By tag of a direction that others answer, the whole thing that the answer is about. */
function askedOf({ directions }: Surface, { things }: Session, direction: string): ReadonlyMap<string, string> {
  const whole = (name: string): string => {
    const owner = things.find((thing) => thing.name === name)?.of;
    return owner === undefined ? kebabCase(name) : whole(owner);
  };
  const others = directions.filter(({ name }) => name !== direction).flatMap(({ events }) => events);
  const effects = others.flatMap((event) => event.effects ?? []);
  return new Map(effects.flatMap(({ answers, named }) => answers.map((tag) => [tag, whole(named!.thing)] as const)));
}

/** By field, such as `part.audio`, the things of which a session has but one that grow by the same pieces. */
function wholesOf(surface: Surface): ReadonlyMap<string, readonly string[]> {
  const wholes = new Map<string, string[]>();
  for (const { effects = [] } of eventsOf(surface))
    for (const whole of effects.filter((effect) => isTold(effect, effects)))
      for (const { verb, named, field, from } of effects)
        if (verb === 'appends' && from === whole.from && named!.by.length > 0) {
          const to = targetOf(named!.thing, field);
          wholes.set(to, [...new Set([...(wholes.get(to) ?? []), kebabCase(whole.named!.thing)])]);
        }
  return wholes;
}

function targetOf(thing: string, field?: string): string {
  return `${kebabCase(thing)}${field === undefined ? '' : `.${field}`}`;
}

/** Which figures of a session are worth telling, for the check of recordings and for the reference page. */
export function summaryRules({ summary = {} }: Session): SummaryRules {
  const { turn, answer, firstSound, refusal } = summary;
  return {
    ...(turn && {
      turn: {
        thing: kebabCase(turn.thing),
        ...(turn.where && { where: [turn.where.field, turn.where.value] as const }),
        ...(turn.spoken !== undefined && { spoken: kebabCase(turn.spoken) }),
      },
    }),
    ...(answer && { answer: { thing: kebabCase(answer.thing), tokens: answer.tokens } }),
    ...(firstSound && { firstSound: { of: kebabCase(firstSound.of), since: kebabCase(firstSound.since) } }),
    ...(refusal !== undefined && { refusal }),
  };
}

/** Does it begin something of which a session has but one? */
function isOpening({ verb, named }: Effect): boolean {
  return verb === 'begins' && named?.by.length === 0;
}

/**
 * @param asked things by tags of this direction, as `askedOf` has them
 * @param wholes things by fields, as `wholesOf` has them
 */
function eventRules(
  { tag, transports, effects = [] }: Event,
  asked: ReadonlyMap<string, string>,
  wholes: ReadonlyMap<string, readonly string[]>,
): EffectRule[] {
  return [
    ...(transports.length > 0 ? [{ occur: '', over: transports }] : []),
    ...(asked.has(tag) ? [{ ask: asked.get(tag)! }] : []),
    ...effects.filter((effect) => !isTold(effect, effects)).map((effect) => effectRule(effect, wholes)),
  ];
}

function thingRule(thing: Thing, session: Session, effects: readonly Effect[]): ThingRule {
  const { name, of, namedBy, standsIn, is, where, ready, outcome, list } = thing;
  const own = effects.filter(({ named }) => named?.thing === name);
  const text = textField(thing, effects);
  const appended = own.filter(({ verb }) => verb === 'appends');
  const fieldsOf = (list: readonly Effect[]): string[] => [...new Set(list.flatMap(({ field }) => field ?? []))].sort();
  const texts = of === undefined ? [] : fieldsOf(appended.filter(({ meter }) => meter === undefined));
  const sounds = fieldsOf(appended.filter(({ meter }) => meter !== undefined));
  const parses = session.things.find((each) => each.is === name && each.parses !== undefined)?.parses;
  return {
    ...(of !== undefined && { of: kebabCase(of) }),
    ...(namedBy.length > 0 && { by: namedBy }),
    ...(standsIn !== undefined && { in: standsIn }),
    ...(is !== undefined && { is: kebabCase(is) }),
    ...(where && { where: [where.field, where.value] }),
    ...(texts.length > 0 && { texts }),
    ...(sounds.length > 0 && { sounds }),
    ...(parses !== undefined && { parses }),
    ...(ready !== undefined && { ready: kebabCase(ready) }),
    ...(outcome && { outcome: outcome.field, whole: outcome.whole }),
    ...(own.some(({ after }) => after !== undefined) && { ordered: true }),
    ...(list !== undefined && { list: camelCase(list) }),
    ...(isShown(thing, effects) && { get: camelCase(name) }),
    ...(isSound(thing, effects) && { sound: true }),
    ...(text !== undefined && { text }),
  };
}

function effectRule(effect: Effect, wholes: ReadonlyMap<string, readonly string[]>): EffectRule {
  const { verb, named, field, from, after, to, drops, within, meter, outcome, over, answers } = effect;
  const target = named ? targetOf(named.thing, field) : '';
  const also = verb === 'appends' || verb === 'cuts' ? wholes.get(target) : undefined;
  return {
    // `begins` is what the event does; the rule says what to do.
    [verb.replace(/s$/, '')]: target,
    ...(from !== undefined && { from }),
    ...(after !== undefined && { after }),
    ...(to !== undefined && { until: to }),
    ...(drops.length > 0 && { drops }),
    ...(also && { also }),
    ...(within && { within: kebabCase(within.thing) }),
    ...(meter !== undefined && { meter: kebabCase(meter) }),
    ...(outcome !== undefined && { outcome }),
    ...(effect.while !== undefined && { while: stepsFrom(effect.while) }),
    ...(over.length > 0 && { over }),
    ...(answers.length > 0 && { answers }),
    ...exceptionsOf(effect),
  };
}

/**
 * Where the order has a gap. Beside what the catalogue excepts: what a session has but one of is there from the beginning, and what is
 * told of a thing late by nature is taken after its end.
 */
function exceptionsOf({ verb, named, early, late, repeats }: Effect): Pick<EffectRule, 'early' | 'late' | 'repeats'> {
  const isSingle = named?.by.length === 0 && verb !== 'interrupts';
  const isEarly = early !== undefined || verb === 'announces' || (isSingle && !['begins', 'ends'].includes(verb));
  const isLate = late !== undefined || (LATE.includes(verb) && !isSingle);
  return {
    ...(isEarly && { early: true }),
    ...(isLate && { late: true }),
    ...((repeats !== undefined || verb === 'cuts') && { repeats: true }),
  };
}

/** The first step of a path is a thing. */
function stepsFrom(path: string): string {
  const [thing = '', ...rest] = path.split('.');
  return [kebabCase(thing), ...rest].join('.');
}

function byName<Item extends { readonly name: string }, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [kebabCase(item.name), valueOf(item)]));
}
