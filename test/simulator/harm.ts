/** Single harms that are done to a session on its way: an event lost, doubled, out of turn, or about another thing. */
import type { Event } from '../../generator/model/index.js';
import { eventsOf } from '../../generator/model/lookup.js';
import { at, Books, type Key } from './books.js';
import { set, type Played, type Sent } from './play.js';

export const HARMS = ['dropped', 'doubled', 'said again', 'swapped with the next', "given another's id"] as const;
export type Harm = (typeof HARMS)[number];

export interface Harmed {
  readonly sent: readonly Sent[];
  /** Books that took the harmed events, up to what breaks the order. */
  readonly books: Books;
  /** Place of the event that breaks the order by these books, if one does. */
  readonly broken: number | undefined;
}

/**
 * @param place of the event that is harmed
 * @param dice which of several others
 * @returns undefined where there is nothing to harm: no next event, no id
 */
export function harm(played: Played, kind: Harm, place: number, dice: number): Harmed | undefined {
  const sent = harmedEvents(played, kind, place, dice);
  if (!sent) return undefined;
  const { surface, transport } = played.books;
  const books = new Books(surface, transport);
  for (const [index, { direction, event }] of sent.entries())
    if (books.take(direction, event) !== undefined) return { sent, books, broken: index };
  return { sent, books, broken: undefined };
}

function harmedEvents({ sent, books }: Played, kind: Harm, place: number, dice: number): Sent[] | undefined {
  const here = sent[place]!;
  const next = sent[place + 1];
  switch (kind) {
    case 'dropped':
      return sent.toSpliced(place, 1);
    case 'doubled':
      return sent.toSpliced(place, 0, here);
    case 'said again': {
      const { eventId } = books.session;
      const hasId = eventId !== undefined && at(here.event, eventId) !== undefined;
      const again = hasId ? { ...here, event: set(here.event, eventId, 'event_again') } : here;
      return sent.toSpliced(place + 1, 0, again);
    }
    case 'swapped with the next':
      return next && sent.toSpliced(place, 2, next, here);
    case "given another's id": {
      const event = withAnotherId(eventAt(books, here), here.event, books, dice);
      return event && sent.toSpliced(place, 1, { ...here, event });
    }
  }
}

export function eventAt({ surface }: Books, { direction, event }: Sent): Event {
  const tag = event[surface.discriminator];
  return eventsOf(surface).find((each) => each.direction === direction && each.tag === tag)!;
}

function withAnotherId(
  { effects = [] }: Event,
  event: Sent['event'],
  books: Books,
  dice: number,
): Sent['event'] | undefined {
  const paths = effects.flatMap(({ named, same, within }) => [named, same, within].flatMap((each) => each?.by ?? []));
  const path = paths[dice % paths.length];
  const id = path === undefined ? undefined : at(event, path);
  if (path === undefined || id === undefined || id === null) return undefined;
  const others = books.session.things
    .flatMap(({ name }) => books.all(name).map(({ key }) => key))
    .filter((key) => typeof key === typeof id && key !== id && key !== '');
  const choices: Key[] = [...new Set<Key>([...others, typeof id === 'number' ? id + 1 : 'another'])];
  return set(event, path, choices[dice % choices.length]);
}
