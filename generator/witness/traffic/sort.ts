/**
 * Sorts frames by event: which direction sent one, which event it is, and what is known of those that are none.
 */
import { byCodeUnit, type Event, type Surface } from '../../model/index.js';
import { eventsOf } from '../../model/lookup.js';
import type { Frame } from './frame.js';
import type { JsonObject } from '../../model/json.js';
import { createInferred, learn, learnAll, type Inferred } from './infer.js';
import type { FramePlace, Observer } from './observe.js';
import { limitedName, MORE, shownTag } from './shown-words.js';

/** A tag that the catalogue does not have. */
export interface UnknownEvent {
  readonly tag: string;
  /** Absent where nothing tells who sent it. */
  readonly direction?: string;
  count: number;
  readonly first: FramePlace;
  readonly inferred: Inferred;
}

/** Frames that belong together: those of a file, or of one WebSocket in it. */
export interface Batch {
  /** @param place where the frame stands */
  add(frame: Frame, place: () => FramePlace): void;
  /** Frames with a tag of the surface. */
  readonly known: number;
  /** Counts the frames without one, now that it is known who says what. */
  close(): void;
}

export interface Sorter {
  readonly isKnown: (tag: string) => boolean;
  batch(): Batch;
  /** Frames of each event that was seen. */
  readonly counts: ReadonlyMap<Event, number>;
  /** By direction and tag. */
  unknownEvents(): UnknownEvent[];
}

/** Unknown tags beyond this are one. */
const MOST_TAGS = 200;

/** Words of envelopes beyond this are one: they are no directions. */
const MOST_LABELS = 20;

/** What an envelope's word, or its absence, turned out to mean. */
interface Label {
  /** Directions of known frames under it. */
  readonly directions: Set<string>;
  readonly unknown: Map<string, Omit<UnknownEvent, 'direction'>>;
}

/** @param direction sender of what nothing else tells the sender of */
export function createSorter(surface: Surface, observer: Observer, direction?: string): Sorter {
  const events = new Map<string, Event[]>();
  for (const event of eventsOf(surface)) {
    events.set(event.tag, [...(events.get(event.tag) ?? []), event]);
  }
  const names = surface.directions.map(({ name }) => name);
  const counts = new Map<Event, number>();
  const unknown = new Map<string, UnknownEvent>();
  let frames = 0;

  /** A word that is a direction's name means it; others mean what all known frames under them say. */
  const directionOf = (word: string, { directions }: Label): string | undefined => {
    if (names.includes(word)) return word;
    if (direction !== undefined) return direction;
    const told = directions.size > 0 ? [...directions] : names;
    return told.length === 1 ? told[0] : undefined;
  };

  /** A tag that several directions have. */
  const pick = (candidates: readonly Event[], { label, value }: Frame, state: Label): Event => {
    const told = directionOf(label, state);
    return candidates.find((event) => event.direction === told) ?? bestFit(candidates, value);
  };

  const keep = (seen: Omit<UnknownEvent, 'direction'>, sender: string | undefined): void => {
    const keyOf = (tag: string): string => `${sender ?? ''} ${tag}`;
    const tag = limitedName(unknown, keyOf(seen.tag), MOST_TAGS) === MORE ? MORE : seen.tag;
    const known = unknown.get(keyOf(tag));
    if (!known) {
      unknown.set(keyOf(tag), { ...seen, tag, ...(sender !== undefined && { direction: sender }) });
      return;
    }
    known.count += seen.count;
    learnAll(known.inferred, seen.inferred);
  };

  return {
    isKnown: (tag) => events.has(tag),
    counts,
    unknownEvents: () => [...unknown].sort(([a], [b]) => byCodeUnit(a, b)).map(([, event]) => event),
    batch() {
      const labels = new Map<string, Label>();
      let word: string | undefined;
      let label: Label = createLabel();
      let known = 0;
      return {
        get known() {
          return known;
        },
        add(frame, place) {
          frames++;
          if (frame.label !== word) {
            word = frame.label;
            const name = limitedName(labels, word, MOST_LABELS);
            label = labels.get(name) ?? createLabel();
            labels.set(name, label);
          }
          const candidates = events.get(frame.tag);
          if (!candidates) return addUnknown(label, frame, place);
          known++;
          const event = candidates.length === 1 ? candidates[0]! : pick(candidates, frame, label);
          if (candidates.length === 1) label.directions.add(event.direction);
          counts.set(event, (counts.get(event) ?? 0) + 1);
          observer.observe(event, frame.value, place, frames);
        },
        close() {
          for (const [name, each] of labels) {
            for (const seen of each.unknown.values()) keep(seen, directionOf(name, each));
          }
        },
      };
    },
  };
}

function createLabel(): Label {
  return { directions: new Set(), unknown: new Map() };
}

function addUnknown({ unknown }: Label, { tag, value }: Frame, place: () => FramePlace): void {
  const name = limitedName(unknown, shownTag(tag), MOST_TAGS);
  const seen = unknown.get(name) ?? { tag: name, count: 0, first: place(), inferred: createInferred() };
  unknown.set(name, seen);
  seen.count++;
  learn(seen.inferred, value);
}

/** The event whose fields the frame has most of. */
function bestFit(candidates: readonly Event[], value: JsonObject): Event {
  const strangeness = (event: Event): number => {
    const names = new Set(event.fields.map(({ name }) => name));
    const undeclared = Object.keys(value).filter((key) => !names.has(key)).length;
    const missing = event.fields.filter(({ optional, name }) => !optional && !Object.hasOwn(value, name)).length;
    return undeclared + missing;
  };
  return [...candidates].sort((a, b) => strangeness(a) - strangeness(b))[0]!;
}
