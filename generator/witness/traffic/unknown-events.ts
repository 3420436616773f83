/** Frames of events that the catalogue does not have: how many of each, who sent them, and what was in them. */
import { byCodeUnit } from '../../model/index.js';
import {
  limitedName,
  MORE,
  shownTag,
  type RecordedFrame,
  type RecordedPlace,
  type Sender,
} from '../../recording/index.js';
import { createInferred, learn, learnAll, type Inferred } from './infer.js';

/** A tag that the catalogue does not have. */
export interface UnknownEvent {
  readonly tag: string;
  /** Absent where nothing tells who sent it. */
  readonly direction?: string;
  count: number;
  readonly first: RecordedPlace;
  readonly inferred: Inferred;
}

/** Unknown tags beyond this are one. */
const MOST_TAGS = 200;

export class UnknownEvents {
  /** Who a sender is may be known only when everything was read. */
  readonly #bySender = new Map<Sender, Map<string, UnknownEvent>>();

  add({ sender, tag, value, file, line }: RecordedFrame): void {
    const here = this.#bySender.get(sender) ?? new Map<string, UnknownEvent>();
    this.#bySender.set(sender, here);
    const name = limitedName(here, shownTag(tag), MOST_TAGS);
    const seen = here.get(name) ?? { tag: name, count: 0, first: { file, line }, inferred: createInferred() };
    here.set(name, seen);
    seen.count++;
    learn(seen.inferred, value);
  }

  /** By direction and tag. */
  all(): UnknownEvent[] {
    const events = new Map<string, UnknownEvent>();
    for (const [{ direction }, seen] of this.#bySender) {
      const keyOf = (tag: string): string => `${direction ?? ''} ${tag}`;
      for (const each of seen.values()) {
        const tag = limitedName(events, keyOf(each.tag), MOST_TAGS) === MORE ? MORE : each.tag;
        const known = events.get(keyOf(tag));
        if (known) {
          known.count += each.count;
          learnAll(known.inferred, each.inferred);
        } else {
          events.set(keyOf(tag), { ...each, tag, ...(direction !== undefined && { direction }) });
        }
      }
    }
    return [...events].sort(([a], [b]) => byCodeUnit(a, b)).map(([, event]) => event);
  }
}
