/**
 * The tracker of the surface `lift`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import {
  track,
  type SessionRules,
  type TrackOptions,
  type Tracked,
  type TrackedFrame,
  type TrackedRequest,
  type Tracker,
  type Violation,
} from '../runtime/track/index.js';
import type { ControllerEvent, PanelEvent, Ride } from './types.js';

export type {
  SessionSnapshot,
  Sound,
  TrackOptions,
  Tracked,
  TrackedCall,
  TrackedFrame,
  TrackedRequest,
  Violation,
  ViolationRule,
} from '../runtime/track/index.js';

/** Something that an event changed, or that was wrong about it. */
export type SessionChange =
  /** `shift` begins. By `10`. */
  | { readonly kind: 'shift-begun' }
  /** `ride` ends. By `0`. */
  | { readonly kind: 'ride-ended'; readonly id: string; readonly ride: Tracked<Ride>; readonly outcome: string | undefined }
  /** `ride` begins. By `1`. */
  | { readonly kind: 'ride-begun'; readonly id: string; readonly ride: Tracked<Ride>; readonly request?: TrackedRequest }
  /** The event broke the order. */
  | { readonly kind: 'violation'; readonly violation: Violation };

/** A session as its events make it. */
export interface SessionTracker extends Omit<Tracker, 'frame' | 'close' | 'follow'> {
  /** Takes an event, and tells what it changed. What the controller says. */
  controller(event: ControllerEvent): readonly SessionChange[];
  /** Takes an event, and tells what it changed. What a panel says. */
  panel(event: PanelEvent): readonly SessionChange[];
  /**
   * Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is
   * taken.
   *
   * @param direction whose frame it is: `controller` where nothing is said
   */
  frame(parsed: TrackedFrame, direction?: 'controller' | 'panel'): readonly SessionChange[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /**
   * Takes what a parser makes of the frames of a connection, such as `receive(socket, parse)`.
   *
   * @returns what they change, and at the end what `close` tells
   * @throws what the iteration over the frames throws
   */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: 'controller' | 'panel'): AsyncGenerator<SessionChange, void>;
  /** A ride from one floor to another. */
  readonly rides: readonly Tracked<Ride>[];
  /** The one with this id, if it is known. */
  ride(id: string): Tracked<Ride> | undefined;
}

const RULES: SessionRules = {
  discriminator: 'op',
  opener: 'controller',
  things: {
    shift: {},
    ride: { by: ['ride.id', 'ride'], list: 'rides', get: 'ride' },
  },
  meters: {},
  events: {
    controller: {
      '0': [{ end: 'ride' }],
      '1': [{ begin: 'ride', from: 'ride', answers: ['7'] }],
      '2': [{ inform: 'ride', late: true }],
      '10': [{ begin: 'shift' }],
    },
    panel: {
      '7': [{ ask: 'ride' }],
    },
  },
};

/**
 * Follows a session: give it every event, in the order in which they are received and sent, and read what the session has
 * become at any time. It throws for no event, and touches none.
 *
 * @param options where to go on from, what events travel on, and what becomes of sound
 */
export function trackSession(options?: TrackOptions): SessionTracker {
  return track(RULES, options) as unknown as SessionTracker;
}
