/** What a surface says of its sessions, as the data that the runtime's tracker reads (`templates/runtime/track/rules.ts`). */
import type { SummaryRules } from '../../templates/reference/session/summary.js';
import type { SessionRules, ThingRule } from '../../templates/runtime/track/index.js';
import { camelCase, kebabCase } from '../model/identifiers.js';
import type { Effect, Event, Named, Session, Surface, Thing } from '../model/index.js';
import { effectsOf, isShown, isSound, isTold, textField } from './tracked-things.js';

/** Names of things become those of changes: `function-call`. Keys of the result stand in the order in which they are read. */
export function sessionRules(surface: Surface, session: Session): SessionRules {
  const effects = effectsOf(surface);
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
        const asked = askedOf(surface, name);
        const rows = events.map((event): [string, string[]] => [event.tag, eventRules(event, session, asked)]);
        return [name, Object.fromEntries(rows.filter(([, rules]) => rules.length > 0))];
      }),
    ),
  };
}

/** Tags of a direction that others answer. */
function askedOf({ directions }: Surface, direction: string): ReadonlySet<string> {
  const others = directions.filter(({ name }) => name !== direction).flatMap(({ events }) => events);
  return new Set(others.flatMap(({ effects = [] }) => effects.flatMap(({ answers }) => answers)));
}

/** Which figures of a session are worth telling, for the check of recordings and for the reference page. */
export function summaryRules({ summary = {} }: Session): SummaryRules {
  const { turn, answer, refusal } = summary;
  return {
    ...(turn && {
      turn: {
        thing: kebabCase(turn.thing),
        ...(turn.where && { where: [turn.where.field, turn.where.value] as const }),
        ...(turn.spoken !== undefined && { spoken: kebabCase(turn.spoken) }),
      },
    }),
    ...(answer && { answer: { thing: kebabCase(answer.thing), tokens: answer.tokens } }),
    ...(refusal !== undefined && { refusal }),
  };
}

/** Does it begin something of which a session has but one? */
function isOpening({ verb, named }: Effect): boolean {
  return verb === 'begins' && named?.by.length === 0;
}

/** @param asked tags of this direction that others answer */
function eventRules({ tag, transports, effects = [] }: Event, session: Session, asked: ReadonlySet<string>): string[] {
  return [
    ...(transports.length > 0 ? [`occur - over ${transports.join(',')}`] : []),
    ...(asked.has(tag) ? ['ask'] : []),
    ...effects.map((effect) => effectRule(effect, session, isTold(effect, effects))),
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
    ...(namedBy[0] !== undefined && { by: namedBy[0] }),
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

/** @param isQuiet is the change told already? @returns the effect in words, as `templates/runtime/track/step.ts` reads them */
function effectRule(effect: Effect, session: Session, isQuiet: boolean): string {
  const { verb, named, same, field, from, after, to, drops, within, meter, outcome, over, answers } = effect;
  const by = [...unusualNames(named, session), ...unusualNames(within, session)];
  const may = [
    // Where the event may say which one, it may also not.
    ...(verb === 'interrupts' ? ['all'] : []),
    ...(effect.early === undefined ? [] : ['early']),
    ...(effect.late === undefined ? [] : ['late']),
    ...(effect.repeats === undefined ? [] : ['repeat']),
    ...(isQuiet ? ['quiet'] : []),
  ];
  const said: Readonly<Record<string, string | undefined>> = {
    by: by.join(','),
    same: same?.by[0],
    from,
    after,
    until: to,
    drops: drops.join(','),
    within: within && kebabCase(within.thing),
    meter: meter && kebabCase(meter),
    outcome,
    while: effect.while && stepsFrom(effect.while),
    over: over.join(','),
    answers: answers.join(','),
    may: may.join(','),
  };
  const thing = named ? `${kebabCase(named.thing)}${field === undefined ? '' : `.${field}`}` : '-';
  // `begins` is what the event does; the rule says what to do.
  const words = Object.entries(said).flatMap(([name, value]) => (value ? [name, value] : []));
  return [verb.replace(/s$/, ''), thing, ...words].join(' ');
}

/** Paths that name a thing, or what it is a part of, where they are not the first of those that may. */
function unusualNames(named: Named | undefined, { things }: Session): string[] {
  const chain: Thing[] = [];
  for (let name = named?.thing; name !== undefined; name = chain[0]?.of)
    chain.unshift(things.find((each) => each.name === name)!);
  const keyed = chain.filter(({ namedBy }) => namedBy.length > 0);
  return (named?.by ?? []).flatMap((path, index) => {
    const { name, namedBy } = keyed[index]!;
    return namedBy[0] === path ? [] : [`${kebabCase(name)}=${path}`];
  });
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
