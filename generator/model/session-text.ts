/** What is said of sessions, as a person reads it: what an event does, and what that means for the order. */
import type { Effect, Event, SessionSummary, Surface, Thing } from './index.js';
import { eventsOf } from './lookup.js';

/** `appends part.text`, `refuses what was asked`. */
export function deedText({ verb, named, field }: Effect): string {
  if (!named) return `${verb} what was asked`;
  return `${verb} ${named.thing}${field === undefined ? '' : `.${field}`}`;
}

/** Where things stand in the event, and what else is said: `from delta`, `within output`. */
export function detailTexts(effect: Effect): string[] {
  const { from, after, to, drops, within, meter, outcome, over, answers } = effect;
  const said: readonly (readonly [string, string | undefined])[] = [
    ['from', from],
    ['placed after', after],
    ['as far as', to],
    ['drops', drops.join(', ')],
    ['within', within?.thing],
    ['counted by', meter],
    ['outcome', outcome],
    ['while', effect.while],
    ['over', over.join(', ')],
    ['answers', answers.join(', ')],
  ];
  return said.flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
}

/** Exceptions from the usual order, with their reasons. */
export function exceptionTexts({ early, late, repeats }: Effect): string[] {
  const said = Object.entries({ early, late, repeats });
  return said.flatMap(([name, why]) => (why === undefined ? [] : [`may come ${EXCEPTIONS[name]!}: ${why}`]));
}

const EXCEPTIONS: Readonly<Record<string, string>> = { early: 'earlier', late: 'later', repeats: 'again' };

/** What an effect demands of the order: what has to have come, what must not have come, and how often it may. */
export function orderTexts(surface: Surface, effect: Effect): string[] {
  const { verb, named, field, early, late, repeats, within } = effect;
  const isOne = named?.by.length === 0;
  if (!named || verb === 'interrupts' || verb === 'announces') return [];
  // What begins needs nothing but what it is a part of.
  const needed = [
    ...(verb === 'begins' ? owners(surface, named.thing) : [named.thing]),
    ...(within ? [within.thing] : []),
  ];
  const before = needed.flatMap((thing) => tagsThat(surface, 'begins', thing));
  const isInside = ['begins', 'appends', 'completes'].includes(verb);
  const ended = isInside ? needed.flatMap((thing) => tagsThat(surface, 'ends', thing)) : [];
  const whole = verb === 'appends' ? tagsThat(surface, 'completes', named.thing, field) : [];
  const after = [...(late === undefined ? ended : []), ...whole];
  const isOnce = ['begins', 'completes', 'ends'].includes(verb) && repeats === undefined && !isOne;
  return [
    ...(before.length > 0 && early === undefined && !isOne ? [`behind ${list(before)}`] : []),
    ...(after.length > 0 ? [`before ${list(after)}`] : []),
    ...(isOnce ? [`at most once for each ${named.thing}`] : []),
  ];
}

/** Everything about an effect on one line: two effects with the same line are the same. */
export function effectText(effect: Effect): string {
  const { early, late, repeats } = effect;
  const may = Object.entries({ early, late, repeats }).flatMap(([name, why]) => (why === undefined ? [] : [name]));
  return [deedText(effect), ...detailTexts(effect), ...may].join(', ');
}

/** The events of others that answer this one. */
export function answeredBy(surface: Surface, { tag }: Event): string[] {
  return eventsOf(surface)
    .filter(({ effects = [] }) => effects.some(({ answers }) => answers.includes(tag)))
    .map((event) => event.tag);
}

/** What a thing is, on one line. */
export function thingText({ of, namedBy, standsIn, is, where, parses, ready, outcome, list: name }: Thing): string {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['named by', namedBy.join(' or ')],
    ['part of', of],
    ['stands in', standsIn],
    ['is', is],
    ['where', where && `${where.field} is ${where.value}`],
    ['parses', parses],
    ['ready with', ready],
    ['ends by', outcome && `${outcome.field}, whole if ${outcome.whole.join(' or ')}`],
    ['listed as', name],
  ];
  return said.flatMap(([key, value]) => (value ? [`${key} ${value}`] : [])).join(', ');
}

/** Which figures of a session are told, on one line. */
export function summaryText({ turn, answer, firstSound, refusal }: SessionSummary): string {
  const tokens = answer?.tokens.map(([name, path]) => `${name} at ${path}`) ?? [];
  const said: readonly (readonly [string, string | undefined])[] = [
    ['turns are', turn && `${turn.thing}${turn.where ? ` where ${turn.where.field} is ${turn.where.value}` : ''}`],
    ['spoken in', turn?.spoken],
    ['answers are', answer?.thing],
    ['with tokens', tokens.join(' and ')],
    ['first sound is that of', firstSound && `${firstSound.of} since ${firstSound.since}`],
    ['refusals say why at', refusal],
  ];
  return said.flatMap(([key, value]) => (value ? [`${key} ${value}`] : [])).join(', ') || 'none';
}

function owners({ session }: Surface, name: string): string[] {
  const of = session?.things.find((thing) => thing.name === name)?.of;
  return of === undefined ? [] : [of];
}

function tagsThat(surface: Surface, verb: Effect['verb'], thing: string, field?: string): string[] {
  const fits = (effect: Effect): boolean =>
    effect.verb === verb && effect.named?.thing === thing && (field === undefined || effect.field === field);
  return eventsOf(surface)
    .filter(({ effects = [] }) => effects.some(fits))
    .map(({ tag }) => tag);
}

function list(tags: readonly string[]): string {
  return [...new Set(tags)].join(', ');
}
