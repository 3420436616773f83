/** What changed in what sessions have, and in what events do to it. A tracker's types and changes follow from both. */
import { printExpression } from '../model/expression.js';
import type { Event, Model, Surface, Thing } from '../model/index.js';
import { eventsOf, surfaceNamed } from '../model/lookup.js';
import { effectText, summaryText, thingText } from '../model/session-text.js';
import { IMPACTS, type SessionRule } from './impacts.js';
import type { JudgedChange } from './judged-change.js';

/** Surfaces that have things of sessions on one side only changed all of them. */
export function sessionChanges(base: Model, head: Model): JudgedChange[] {
  return head.surfaces.flatMap((after) => {
    const before = surfaceNamed(base, after.name);
    return before
      ? [...thingChanges(before, after), ...effectChanges(before, after), ...summaryChanges(before, after)]
      : [];
  });
}

function thingChanges(before: Surface, after: Surface): JudgedChange[] {
  const [was, now] = [thingsOf(before), thingsOf(after)];
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((name): JudgedChange[] => {
    const [former, later] = [was.get(name), now.get(name)];
    const texts = { was: former ? wholeText(former, before) : '', now: later ? wholeText(later, after) : '' };
    if (former && later && texts.was === texts.now) return [];
    const rule = !former ? 'thing-added' : !later ? 'thing-removed' : 'thing';
    const place = later
      ? ({ model: 'head', place: later.place } as const)
      : ({ model: 'base', place: former!.place } as const);
    return [changeOf(rule, `${after.name} ${name}`, after.name, name, texts, place)];
  });
}

function effectChanges(before: Surface, after: Surface): JudgedChange[] {
  // Where nothing was said of sessions, all that is said of them is new, and is told once, of the things.
  if (!before.session || !after.session) return [];
  const formers = new Map(eventsOf(before).map((event) => [eventKey(event), event]));
  return eventsOf(after).flatMap((event): JudgedChange[] => {
    const former = formers.get(eventKey(event));
    const texts = { was: former ? deedsText(former) : '', now: deedsText(event) };
    if (!former || texts.was === texts.now) return [];
    const place = { model: 'head', place: event.place } as const;
    const change = changeOf('effect', `${after.name}.${event.typeName}`, after.name, event.tag, texts, place);
    return [{ ...change, directions: [event.direction], tags: [event.tag] }];
  });
}

function summaryChanges(before: Surface, after: Surface): JudgedChange[] {
  if (!before.session || !after.session) return [];
  const texts = { was: summaryText(before.session.summary ?? {}), now: summaryText(after.session.summary ?? {}) };
  if (texts.was === texts.now) return [];
  const place = { model: 'head', place: after.session.place } as const;
  return [changeOf('summary', after.name, after.name, after.name, texts, place)];
}

function changeOf(
  rule: SessionRule,
  where: string,
  surface: string,
  path: string,
  texts: { readonly was: string; readonly now: string },
  place: NonNullable<JudgedChange['place']>,
): JudgedChange {
  const level = IMPACTS.find((row) => row.rule === rule)!.reads;
  return { rule, level, id: `${rule} ${where}`, surface, directions: [], path, tags: [], ...texts, place };
}

function thingsOf({ session }: Surface): ReadonlyMap<string, Thing> {
  return new Map(session?.things.map((thing) => [thing.name, thing]));
}

function wholeText(thing: Thing, { name }: Surface): string {
  const type = thing.type && printExpression(thing.type, name);
  return [type ? `a ${type}` : '', thingText(thing)].filter((text) => text !== '').join(', ');
}

function deedsText({ effects = [], timing }: Event): string {
  return effects.map(effectText).join('; ') || (timing ?? 'nothing that is said');
}

function eventKey({ direction, tag }: Event): string {
  return `${direction} ${tag}`;
}
