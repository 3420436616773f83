/**
 * Recorded traffic as a witness: watches the frames of recordings beside the catalogue, and makes a model of what they show.
 * Frames hold people's speech: nothing of what they say gets into it, only names and kinds.
 */
import type { Blindness, Change } from '../../compare/change.js';
import { readRecordings, recordingName, type RecordedPlace, type RecordingOptions } from '../../recording/index.js';
import { choose } from '../../report/choose.js';
import type { Event, Model, Surface } from '../../model/index.js';
import { Observer } from './observe.js';
import type { Sighting } from './sightings.js';
import { witnessOf } from './to-model.js';
import { UnknownEvents, type UnknownEvent } from './unknown-events.js';

export type { Sighting };

export interface TrafficOptions extends RecordingOptions {
  /** The surface that the frames belong to; the catalogue's first where absent. */
  readonly surface?: string;
}

/** An event of the catalogue, and how many frames of it were seen. */
export interface EventCount {
  readonly direction: string;
  readonly tag: string;
  readonly count: number;
}

/** What could not be used, and where it stands. */
export interface Leftovers {
  readonly count: number;
  /** The first few. */
  readonly places: readonly RecordedPlace[];
}

/** What recordings show, to be compared with the catalogue. */
export interface TrafficReading {
  readonly surface: Surface;
  readonly files: readonly string[];
  readonly frames: number;
  /** What was seen, as a model. Events that the catalogue lacks are in it with the fields that they had. */
  readonly model: Model;
  readonly cannotTell: readonly Blindness[];
  /** Unknown events whose sender nothing told: no direction of the model can hold them. */
  readonly unplaced: readonly UnknownEvent[];
  /** @returns how often that was seen which makes a change of the comparison */
  readonly sightingOf: (change: Change) => Sighting | undefined;
  /** By direction and tag. */
  readonly seen: readonly EventCount[];
  /** Events of the directions that were seen of which there was no frame. */
  readonly neverSeen: readonly Omit<EventCount, 'count'>[];
  /** Lines that are no JSON. */
  readonly bad: Leftovers;
  /** Where documents cease to be JSON: nothing behind was read. */
  readonly cutOff: Leftovers;
  /** JSON in which no frame was found. */
  readonly noFrame: Leftovers;
}

/**
 * Reads recordings one after the other: JSON lines, JSON arrays or HAR files, packed with gzip or not. Memory does not
 * grow with their size.
 *
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where a file cannot be read or holds no frame, or where there is no such surface or
 *   direction
 */
export async function readTraffic(
  files: readonly string[],
  model: Model,
  options: TrafficOptions = {},
): Promise<TrafficReading> {
  const surface = surfaceOf(model, options);
  const events = new Map(
    surface.directions.map((direction) => [direction.name, new Map(direction.events.map((each) => [each.tag, each]))]),
  );
  const observer = new Observer(model);
  const counts = new Map<Event, number>();
  const unknownEvents = new UnknownEvents();
  const leftovers = { 'not-json': emptyLeftovers(), 'cut-off': emptyLeftovers(), 'no-frame': emptyLeftovers() };
  for await (const each of readRecordings(files, [surface], options)) {
    if (each.kind === 'end') continue;
    if (each.kind !== 'frame') {
      addLeftover(leftovers[each.kind], each);
      continue;
    }
    const event = events.get(each.direction ?? '')?.get(each.tag);
    if (event) {
      counts.set(event, (counts.get(event) ?? 0) + 1);
      observer.observe(event, each);
    } else {
      unknownEvents.add(each);
    }
  }

  const unknown = unknownEvents.all();
  const directions = new Set([...[...counts.keys()], ...unknown.filter(isPlaced)].map(({ direction }) => direction));
  const { roots, sightings } = observer;
  return {
    surface,
    files: files.map(recordingName),
    frames: [...counts.values(), ...unknown.map(({ count }) => count)].reduce((total, each) => total + each, 0),
    model: witnessOf(model, { surface, directions, roots, newEvents: unknown.filter(isPlaced) }),
    cannotTell: CANNOT_TELL,
    unplaced: unknown.filter((event) => !isPlaced(event)),
    sightingOf: (change) => (change.rule === 'event-removed' ? sightingOfEvent(unknown, change) : sightings.of(change)),
    ...eventsSeen(surface, directions, counts),
    bad: leftovers['not-json'],
    cutOff: leftovers['cut-off'],
    noFrame: leftovers['no-frame'],
  };
}

/** Frames have no type names, and the witness has nothing that was not seen. */
const CANNOT_TELL: readonly Blindness[] = ['names', 'deprecation', 'surfaces'];

function surfaceOf(model: Model, options: TrafficOptions): Surface {
  const { surface: wanted = model.surfaces[0]?.name ?? '', direction } = options;
  const surface = choose('surface', wanted, model.surfaces);
  if (direction !== undefined) choose('direction', direction, surface.directions);
  return surface;
}

function isPlaced(event: UnknownEvent): event is UnknownEvent & { readonly direction: string } {
  return event.direction !== undefined;
}

function sightingOfEvent(unknown: readonly UnknownEvent[], change: Change): Sighting | undefined {
  const event = unknown.find(({ tag, direction = '' }) => tag === change.subject && direction === change.direction);
  return event && { count: event.count, first: event.first, isExpected: false };
}

function eventsSeen(
  surface: Surface,
  directions: ReadonlySet<string>,
  counts: ReadonlyMap<Event, number>,
): Pick<TrafficReading, 'seen' | 'neverSeen'> {
  const events = surface.directions.filter(({ name }) => directions.has(name)).flatMap((direction) => direction.events);
  const all = events.map((event) => ({ direction: event.direction, tag: event.tag, count: counts.get(event) ?? 0 }));
  return {
    seen: all.filter(({ count }) => count > 0),
    neverSeen: all.filter(({ count }) => count === 0).map(({ direction, tag }) => ({ direction, tag })),
  };
}

const MOST_PLACES = 10;

function emptyLeftovers(): { count: number; readonly places: RecordedPlace[] } {
  return { count: 0, places: [] };
}

function addLeftover(leftovers: ReturnType<typeof emptyLeftovers>, { file, line }: RecordedPlace): void {
  leftovers.count++;
  if (leftovers.places.length < MOST_PLACES) leftovers.places.push({ file, line });
}
