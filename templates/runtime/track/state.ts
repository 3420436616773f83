/** What the tracker knows, and the event at hand. */
import type { Programs } from './effects.js';
import type { Json, Key, Path } from './json.js';
import type { Kinds } from './kinds.js';
import type { LastEvents } from './last-events.js';
import type { Change, TrackedRequest, TrackOptions, Violation, ViolationRule } from './public-types.js';

/** What a snapshot keeps, beside the things. */
export interface Kept {
  /** The beginning was missed, at least: of what began since nothing was, but for `lossy`. */
  partial: boolean;
  /** Any event may have been missed. */
  lossy: boolean;
  /** Its first event has come. */
  opened: boolean;
  /** Number of the connection: things of earlier ones are looked at, and nothing happens to them any more. */
  connection: number;
  /** Keys of things that have a place among their like. */
  readonly order: Record<string, Key[]>;
  /** Requests that wait for an answer, the oldest first. */
  asked: TrackedRequest[];
  readonly last: LastEvents;
  /** How many pieces of sound have come. */
  pieces: number;
  readonly violations: Violation[];
}

export interface State {
  readonly options: TrackOptions;
  readonly kinds: Kinds;
  readonly programs: Programs;
  readonly kept: Kept;
  /** To the tag and the id of an event. */
  readonly tagPath: Path | undefined;
  readonly idPath: Path | undefined;
  /** The event at hand: its sender, tag and id, what it changed, and the rule that it has broken already. */
  event: Json;
  sender: string;
  tag: string;
  id: string | undefined;
  changes: Change[];
  told: ViolationRule | undefined;
  /** How often something else than a piece has come. */
  at: number;
}
