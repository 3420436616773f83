/**
 * What holds of the tracker and of any session, legal or harmed. The tests try a few sessions each time, `npm run fuzz` many;
 * both with seeds that are told where something does not hold.
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { explainEvent, explainTable } from '../../generator/emit/type-shape.js';
import type { Effect } from '../../generator/model/index.js';
import { directionNamed } from '../../generator/model/lookup.js';
import type { Tracker, TrackOptions } from '../../templates/runtime/track/index.js';
import { at, type Books, type Entry } from './books.js';
import { eventAt, harm, HARMS, type Harm, type Harmed } from './harm.js';
import { opens, play, type Played, type Sent } from './play.js';
import { shownByBooks, shownByTracker } from './shown.js';
import { give, type Stage } from './surfaces.js';
import { isObject, type Json } from './values.js';

/** By which a session is played again. */
interface Script {
  readonly seed: number;
  readonly steps: number;
  readonly transport: string | undefined;
}

export interface Property {
  readonly name: string;
  readonly of: (stage: Stage) => fc.IRawProperty<unknown>;
}

const MOST_STEPS = 60;

export const PROPERTIES: readonly Property[] = [
  {
    name: 'any session has events that fit the catalogue',
    of: (stage) => {
      const { model, surface } = stage;
      const table = explainTable(model, surface);
      return fc.property(scripts(stage), (script) => {
        for (const { direction, event } of playOn(stage, script).sent) {
          const tag = String(event[surface.discriminator]);
          assert.deepEqual(explainEvent(table, directionNamed(model, surface.name, direction)!, tag, event), []);
        }
      });
    },
  },
  {
    name: 'any session is followed without a violation, to what there is',
    of: (stage) =>
      fc.property(scripts(stage), (script) => {
        const played = playOn(stage, script);
        const tracker = follow(stage, played);
        assert.equal(tracker.partial, false);
        assertShown(tracker, played.books);
      }),
  },
  {
    name: 'any session goes on from a snapshot at any place',
    of: (stage) =>
      fc.property(scripts(stage), fc.nat(), (script, place) => {
        const played = playOn(stage, script);
        const { sent } = played;
        const at = place % (sent.length + 1);
        const first = follow(stage, { ...played, sent: sent.slice(0, at) });
        const second = follow(stage, { ...played, sent: sent.slice(at) }, { from: savedOf(first) });
        assert.deepEqual(second.violations, []);
        assert.deepEqual(shownByTracker(second, played.books), shownByBooks(played.books));
        assert.deepEqual(second.snapshot(), follow(stage, played).snapshot());
      }),
  },
  {
    name: 'any session goes on from a snapshot on each new connection',
    of: (stage) =>
      fc.property(scripts(stage), (script) => {
        const played = playOn(stage, script);
        assertShown(followAnew(stage, played), played.books);
      }),
  },
  {
    name: 'any session that is joined later has no violation',
    of: (stage) =>
      fc.property(scripts(stage), fc.nat(), (script, place) => {
        const played = playOn(stage, script);
        const [, ...others] = played.sent as [Sent, ...Sent[]];
        const sent = others.slice(place % played.sent.length);
        assert.deepEqual(follow(stage, { ...played, sent }).violations, []);
      }),
  },
  ...HARMS.map((kind): Property => ({
    name: `an event ${kind} is told where it breaks the order, and changes what the books say where it does not`,
    of: (stage) => harms(stage, kind, (_, harmed) => assertJudgedAlike(stage, harmed)),
  })),
  ...HARMS.map((kind): Property => ({
    name: `an event ${kind} is told, waited for, or changes nothing, unless it was the last word`,
    of: (stage) =>
      harms(stage, kind, (played, harmed, place) => {
        assert.ok(isNoticed(played, harmed) || isLastWord(played, harmed, kind, place), 'the harm goes unnoticed');
      }),
  })),
];

/** Can it be done to sessions of a surface at all? */
export function isPossible({ name }: Property, { surface }: Stage): boolean {
  const hasIds = surface.session!.things.some(({ namedBy }) => namedBy.length > 0);
  return hasIds || !name.includes("given another's id" satisfies Harm);
}

function scripts({ surface }: Stage): fc.Arbitrary<Script> {
  return fc.record({
    // Another seed is another session, and no smaller one.
    seed: fc.noShrink(fc.nat()),
    steps: fc.nat({ max: MOST_STEPS }),
    transport: fc.constantFrom(undefined, ...surface.transports.map(({ name }) => name)),
  });
}

function harms(
  stage: Stage,
  kind: Harm,
  check: (played: Played, harmed: Harmed, place: number) => void,
): fc.IRawProperty<unknown> {
  return fc.property(scripts(stage), fc.nat(), fc.nat(), (script, anyPlace, dice) => {
    const played = playOn(stage, script);
    const place = anyPlace % played.sent.length;
    const harmed = harm(played, kind, place, dice);
    if (harmed) check(played, harmed, place);
  });
}

/** Sessions that were played last: what is checked of one is checked of the same ones as the next, and none changes them. */
const lastPlayed = new WeakMap<Stage, Map<string, Played>>();
const KEPT = 8;

function playOn(stage: Stage, { seed, steps, transport }: Script): Played {
  const known = lastPlayed.get(stage) ?? new Map<string, Played>();
  lastPlayed.set(stage, known);
  const key = `${seed} ${steps} ${transport}`;
  const played = known.get(key) ?? play(stage.model, stage.surface, seed, steps, transport);
  known.set(key, played);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return played;
}

function follow({ trackSession }: Stage, { sent, books: { transport } }: Played, options: TrackOptions = {}): Tracker {
  const tracker = trackSession({ ...options, ...(transport !== undefined && { transport }) });
  for (const each of sent) give(tracker, each);
  return tracker;
}

/** As an application does it that keeps nothing but a snapshot when a connection is lost. */
function followAnew(stage: Stage, { sent, books }: Played): Tracker {
  const { transport } = books;
  const options = transport === undefined ? {} : { transport };
  let tracker = stage.trackSession(options);
  for (const each of sent) {
    if (opens(eventAt(books, each))) tracker = stage.trackSession({ ...options, from: savedOf(tracker) });
    give(tracker, each);
  }
  return tracker;
}

/** It goes through JSON. */
function savedOf(tracker: Tracker): ReturnType<Tracker['snapshot']> {
  return JSON.parse(JSON.stringify(tracker.snapshot())) as ReturnType<Tracker['snapshot']>;
}

/** Nothing broke the order, all is there, and what was asked and not answered is told in the end. */
function assertShown(tracker: Tracker, books: Books): void {
  assert.deepEqual(tracker.violations, []);
  assert.deepEqual(shownByTracker(tracker, books), shownByBooks(books));
  assert.equal(tracker.close().length, books.asked.length);
}

/** The tracker tells of the very event by which the books say that the order breaks, and of none where they do not. */
function assertJudgedAlike(stage: Stage, { sent, books, broken }: Harmed): void {
  const tracker = follow(stage, { sent: sent.slice(0, broken), books });
  const changes = broken === undefined ? [] : give(tracker, sent[broken]!);
  if (books.whole === false) assert.equal(tracker.partial, true);
  else if (broken === undefined) assertShown(tracker, books);
  else
    assert.deepEqual(
      tracker.violations,
      changes.flatMap(({ kind, violation }) => (kind === 'violation' ? [violation] : [])),
    );
  if (books.whole !== false && broken !== undefined) assert.notDeepEqual(tracker.violations, []);
}

function isNoticed({ books: whole }: Played, { books, broken }: Harmed): boolean {
  return (
    broken !== undefined ||
    books.whole === false ||
    books.asked.length > whole.asked.length ||
    running(books) > running(whole) ||
    isDeepStrictEqual(shownByBooks(books), shownByBooks(whole))
  );
}

function running({ things }: Books): number {
  const all = [...things.values()].flatMap((home) => [...home.values()]);
  return all.filter(({ key, begun, ended }) => key !== '' && begun && !ended).length;
}

/**
 * What nobody says again nobody can miss: a piece of a text of which the whole never comes, a value that no later one has to
 * agree with, the beginning of what never ends. Where two things stand is said once for each, too, so that two that come
 * behind the same one may come in either order.
 */
function isLastWord(played: Played, harmed: Harmed, kind: Harm, place: number): boolean {
  const count = kind === 'swapped with the next' ? 2 : 1;
  const here = played.sent.slice(place, place + count);
  if (count === 2 && here.every((each) => effectsAt(played, each).some(({ after }) => after !== undefined)))
    return true;
  // What changes places with the beginning of a connection is told on another one; the beginning itself comes all the same.
  const harmedEvents = count === 2 ? here.filter((each) => !opens(eventAt(played.books, each))) : here;
  if (!harmedEvents.some((each) => isSaidAgain(played, each, place + count))) return true;
  // One thing lacks what another got, of which it has to be said again.
  return kind === "given another's id" && !isSaidAgain(harmed, harmed.sent[place]!, place + 1);
}

function isSaidAgain(session: Played, { direction, event }: Sent, from: number): boolean {
  const later = session.sent.slice(from);
  // What the next connection says is said of other things.
  const next = later.findIndex((each) => opens(eventAt(session.books, each)));
  const said = new Set(
    later
      .slice(0, next < 0 ? later.length : next)
      .flatMap((each) => effectsAt(session, each).flatMap((effect) => lastWords(session, effect, each.event))),
  );
  return effectsAt(session, { direction, event }).some((effect) =>
    subjects(session, effect, event).some((subject) => said.has(subject)),
  );
}

/** What an event has the last word on: a field of which it tells the whole, or all that it tells of a thing at its end. */
function lastWords({ books }: Played, { verb, named, field, from }: Effect, event: Json): string[] {
  const entry = named && books.named(named, event);
  const value = from === undefined ? undefined : at(event, from);
  if (!entry) return [];
  if (verb === 'ends') return isObject(value) ? [nameOf(entry), ...wordsIn(entry.same ?? entry, value)] : [];
  return verb === 'completes' && typeof value === 'string' ? [`${nameOf(entry)}.${field}`] : [];
}

/** Nothing is said of what a value does not hold. */
function wordsIn(entry: Entry, value: unknown): string[] {
  if (!isObject(value)) return [];
  const name = nameOf(entry);
  const fields = Object.keys(value).filter((field) => typeof value[field] === 'string');
  const parts = [...entry.parts.values()].flatMap((kind) => [...kind.values()]);
  const inside = parts.flatMap((part) => {
    const list = part.thing.standsIn === undefined ? undefined : value[part.thing.standsIn];
    return Array.isArray(list) ? wordsIn(part, list[Number(part.key)]) : [];
  });
  return [name, ...fields.map((field) => `${name}.${field}`), ...inside];
}

/** Names for what an effect happens to: a field, or a thing and what it is as well. */
function subjects({ books }: Played, { verb, named, field, meter }: Effect, event: Json): string[] {
  const entry = named && books.named(named, event);
  // Nobody says in the end how much sound there was.
  if (!entry || meter !== undefined) return [];
  // That it is ended is not said again by who tells of what it is as well.
  if (verb === 'ends') return [nameOf(entry)];
  return field === undefined ? [nameOf(entry), nameOf(entry.same ?? entry)] : [`${nameOf(entry)}.${field}`];
}

function nameOf({ thing, key, owner }: Entry): string {
  return `${owner ? nameOf(owner) : ''}/${thing.name} ${key}`;
}

function effectsAt({ books }: Played, sent: Played['sent'][number]): readonly Effect[] {
  return eventAt(books, sent).effects ?? [];
}
