/** Which direction a recorded frame went: its tag tells, or its envelope's word, which means what all known frames under it say. */
import type { Enveloped } from './envelope.js';

/** An event that a frame may be. */
export interface PossibleEvent {
  readonly tag: string;
  readonly direction: string;
  /** Who sends it: directions of one sender have the same. */
  readonly side: string;
  /** @returns how badly a frame fits it: 0 where all is as it should be */
  readonly misfit: (value: Enveloped['value']) => number;
}

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
 * @param events all that frames may be
 * @param names of all directions
 * @param asked direction of what nothing else tells the sender of
 */
export function createSenders(
  events: readonly PossibleEvent[],
  names: readonly string[],
  asked: string | undefined,
): Senders {
  const byTag = new Map<string, PossibleEvent[]>();
  const sides = new Map(events.map(({ direction, side }) => [direction, side]));
  for (const event of events) {
    const alike = byTag.get(event.tag);
    if (alike) alike.push(event);
    else byTag.set(event.tag, [event]);
  }
  const labels = new Map<string, LabelledSender>();

  const senderOf = (label: string): LabelledSender => {
    const word = labels.has(label) || labels.size < MOST_LABELS ? label : '';
    const known = labels.get(word) ?? new LabelledSender(word, names, asked);
    labels.set(word, known);
    return known;
  };

  return {
    isKnown: (tag) => byTag.has(tag),
    of(frame) {
      const sender = senderOf(frame.label);
      const candidates = byTag.get(frame.tag) ?? [];
      const [first, ...others] = candidates;
      if (!first) return { sender, direction: sender.direction };
      if (others.every(({ side }) => side === first.side)) sender.sides.add(first.side);
      if (others.every(({ direction }) => direction === first.direction)) {
        sender.heard.add(first.direction);
        return { sender, direction: first.direction };
      }
      const told = sender.direction;
      const side = told === undefined ? sender.side : sides.get(told);
      const possible = candidates.filter((each) => each.side === side);
      const fit = bestFit(possible.length > 0 ? possible : candidates, frame, told);
      return { sender, direction: fit.direction };
    },
  };
}

class LabelledSender implements Sender {
  /** Directions of frames that only one of them has. */
  readonly heard = new Set<string>();
  /** Sides of frames that only one of them has. */
  readonly sides = new Set<string>();

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

  get side(): string | undefined {
    return this.sides.size === 1 ? [...this.sides][0] : undefined;
  }
}

/** One of those that fit best: of the direction that was told, or the first. */
function bestFit(candidates: readonly PossibleEvent[], { value }: Enveloped, told: string | undefined): PossibleEvent {
  const [first] = candidates;
  if (candidates.every(({ direction }) => direction === first!.direction)) return first!;
  const misfits = candidates.map((event) => event.misfit(value));
  const fitting = candidates.filter((_, index) => misfits[index] === Math.min(...misfits));
  return fitting.find(({ direction }) => direction === told) ?? fitting[0]!;
}
