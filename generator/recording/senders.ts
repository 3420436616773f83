/** Which direction a recorded frame went: its tag tells, or its envelope's word, which means what all known frames under it say. */
import type { Event, Surface } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import type { Enveloped } from './envelope.js';

/** Who sent the frames under one word of a recorder. */
export interface Sender {
  /** Name of the direction; undefined as long as nothing has told it. */
  readonly direction: string | undefined;
}

export interface Senders {
  readonly isKnown: (tag: string) => boolean;
  /** @returns the sender, and the direction of this very frame, which its tag may tell alone */
  of(frame: Enveloped): { readonly sender: Sender; readonly direction: string | undefined };
}

/** Words beyond this are one: they are no directions. */
const MOST_LABELS = 20;

/**
 * The senders of one recording.
 *
 * @param surfaces the APIs that may be spoken
 * @param asked direction of what nothing else tells the sender of
 */
export function createSenders(surfaces: readonly Surface[], asked: string | undefined): Senders {
  const senders = new Map<string, { readonly directions: Set<string>; readonly events: Event[] }>();
  for (const event of surfaces.flatMap(eventsOf)) {
    const known = senders.get(event.tag) ?? { directions: new Set(), events: [] };
    senders.set(event.tag, known);
    known.directions.add(event.direction);
    known.events.push(event);
  }
  const names = [...new Set(surfaces.flatMap(({ directions }) => directions.map(({ name }) => name)))];
  const labels = new Map<string, LabelledSender>();

  const senderOf = (label: string): LabelledSender => {
    const word = labels.has(label) || labels.size < MOST_LABELS ? label : '';
    const known = labels.get(word) ?? new LabelledSender(word, names, asked);
    labels.set(word, known);
    return known;
  };

  return {
    isKnown: (tag) => senders.has(tag),
    of(frame) {
      const sender = senderOf(frame.label);
      const known = senders.get(frame.tag);
      if (!known) return { sender, direction: sender.direction };
      const { directions, events } = known;
      if (directions.size === 1) {
        const [only = ''] = directions;
        sender.heard.add(only);
        return { sender, direction: only };
      }
      const told = sender.direction;
      const isTold = told !== undefined && directions.has(told);
      return { sender, direction: isTold ? told : bestFit(events, frame).direction };
    },
  };
}

class LabelledSender implements Sender {
  /** Directions of frames that only one of them has. */
  readonly heard = new Set<string>();

  constructor(
    private readonly word: string,
    private readonly names: readonly string[],
    private readonly asked: string | undefined,
  ) {}

  get direction(): string | undefined {
    if (this.names.includes(this.word)) return this.word;
    if (this.asked !== undefined) return this.asked;
    const told = this.heard.size > 0 ? [...this.heard] : this.names;
    return told.length === 1 ? told[0] : undefined;
  }
}

/** The event whose fields the frame has most of. */
function bestFit(candidates: readonly Event[], { value }: Enveloped): Event {
  const strangeness = ({ fields }: Event): number => {
    const names = new Set(fields.map(({ name }) => name));
    const undeclared = Object.keys(value).filter((key) => !names.has(key)).length;
    const missing = fields.filter(({ optional, name }) => !optional && !Object.hasOwn(value, name)).length;
    return undeclared + missing;
  };
  return [...candidates].sort((a, b) => strangeness(a) - strangeness(b))[0]!;
}
