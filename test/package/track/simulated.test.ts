/** Sessions of every kind, from a server that keeps books of its own, and single harms done to them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  trackSession,
  type ClientEvent,
  type ServerEvent,
  type SessionTracker,
} from '../../../generated/src/realtime/index.js';
import { simulate, type Sent } from './simulate.js';

const CHOICES = fc.array(fc.nat(59), { minLength: 20, maxLength: 200 });

function track(events: readonly Sent[], tracker = trackSession()): SessionTracker {
  for (const { from, event } of events) {
    if (from === 'server') tracker.server(event as ServerEvent);
    else tracker.client(event as ClientEvent);
  }
  return tracker;
}

const itemsOf = ({ items }: SessionTracker): unknown => items.map(({ id, text }) => [id, text]);

it('any legal session has no violation, and the items that the server has', () => {
  fc.assert(
    fc.property(CHOICES, (choices) => {
      const { events, items, calls } = simulate(choices);
      const tracker = track(events);
      expect(tracker.violations).toEqual([]);
      expect(tracker.partial).toBe(false);
      expect(itemsOf(tracker)).toEqual(items);
      const ready = tracker.functionCalls.filter((call) => call.ready);
      expect(Object.fromEntries(ready.map(({ id, json }) => [id, json]))).toEqual(
        Object.fromEntries(Object.entries(calls).map(([id, value]) => [id, { value }])),
      );
    }),
    { numRuns: 300, seed: 1 },
  );
});

it('a session goes on from a snapshot at any place', () => {
  fc.assert(
    fc.property(CHOICES, fc.nat(), (choices, place) => {
      const { events } = simulate(choices);
      const at = place % events.length;
      const saved = track(events.slice(0, at)).snapshot();
      const later = track(events.slice(at), trackSession({ from: saved }));
      expect(later.snapshot()).toEqual(track(events).snapshot());
    }),
    { numRuns: 100, seed: 1 },
  );
});

type Harm = (events: readonly Sent[], index: number) => readonly Sent[];

const HARMS: Readonly<Record<string, Harm>> = {
  dropped: (events, index) => events.toSpliced(index, 1),
  doubled: (events, index) => events.toSpliced(index, 0, events[index]!),
  'swapped with the next': (events, index) => events.toSpliced(index, 2, ...events.slice(index, index + 2).reverse()),
  "given another's id": (events, index) => {
    const { from, event } = events[index]!;
    const wrong = {
      ...event,
      ...('item_id' in event && { item_id: 'another' }),
      ...('response_id' in event && { response_id: 'another' }),
    };
    return events.toSpliced(index, 1, { from, event: wrong });
  },
};

/** What an application shows of a session. */
function outcome(tracker: SessionTracker): string {
  const { items, responses, functionCalls, session, rateLimits } = tracker;
  return JSON.stringify([
    items.map(({ value, text }) => [value, text]),
    responses.map(({ id, value }) => `${id} ${JSON.stringify(value)}`).sort(),
    functionCalls.map(({ id, ready, json }) => [id, ready, json]),
    [session, rateLimits],
  ]);
}

/** What is still waited for. */
function running({ items, responses }: SessionTracker): number {
  return [...items, ...responses].filter(({ ended }) => !ended).length;
}

/**
 * Nobody can tell that it is missing: news that nobody asked for, a piece of what nothing ever says the whole of, or a part
 * of an answer that was cut short, which may lack anything.
 */
function isMissedByNobody(events: readonly Sent[], { event }: Sent): boolean {
  const isOf = (id: string, each: ServerEvent | ClientEvent): boolean =>
    ('response_id' in each && each.response_id === id) || ('item' in each && outputs.has(String(each.item.id)));
  const cut = events.flatMap(({ event: each }) =>
    each.type === 'response.done' && each.response.status !== 'completed' ? [String(each.response.id)] : [],
  );
  const outputs = new Set(
    events.flatMap(({ event: each }) =>
      each.type === 'response.output_item.added' && cut.includes(each.response_id) ? [String(each.item.id)] : [],
    ),
  );
  if (event.type === 'rate_limits.updated' || cut.some((id) => isOf(id, event))) return true;
  if (!event.type.endsWith('.delta')) return false;
  const { item_id } = event as { item_id?: string };
  const whole = event.type.replace('.delta', event.type.includes('transcription') ? '.completed' : '.done');
  return !events.some((each) => each.event.type === whole && 'item_id' in each.event && each.event.item_id === item_id);
}

it.each(Object.entries(HARMS))('an event that is %s is told, waited for, or changes nothing', (_name, harm) => {
  fc.assert(
    fc.property(CHOICES, fc.nat(), (choices, place) => {
      const { events } = simulate(choices);
      const index = place % events.length;
      const [here, next] = [events[index]!, events[index + 1]];
      // What the client does twice, or in another order, is its own affair.
      fc.pre(here.from === 'server' && next?.from !== 'client');
      fc.pre(![here, next ?? here].some((each) => isMissedByNobody(events, each)));
      // Two items behind the same one: either order is an order.
      fc.pre(!(here.event.type === 'conversation.item.added' && next?.event.type === here.event.type));
      const [whole, harmed] = [track(events), track(harm(events, index))];
      const waits = running(harmed) > running(whole);
      const told = harmed.partial || harmed.violations.length > 0 || harmed.close().length > whole.close().length;
      if (!told && !waits) expect(outcome(harmed)).toBe(outcome(whole));
    }),
    { numRuns: 300, seed: 1 },
  );
});
