/**
 * The tracker of the surface `goods`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import {
  track,
  type SessionRules,
  type TrackOptions,
  type TrackedFrame,
  type Tracker,
  type Violation,
} from '../runtime/track/index.js';
import type { ClientEvent, ServerEvent } from './types.js';

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
  /** `ride` begins. By `lift.called`. */
  | { readonly kind: 'ride-begun'; readonly id: string }
  /** `ride` ends. By `lift.loaded`. */
  | { readonly kind: 'ride-ended'; readonly id: string; readonly outcome: string | undefined }
  /** The event broke the order. */
  | { readonly kind: 'violation'; readonly violation: Violation };

/** A session as its events make it. */
export interface SessionTracker extends Omit<Tracker, 'frame' | 'close' | 'follow'> {
  /** Takes an event, and tells what it changed. What the lift sends. */
  server(event: ServerEvent): readonly SessionChange[];
  /** Takes an event, and tells what it changed. What a panel sends. */
  client(event: ClientEvent): readonly SessionChange[];
  /**
   * Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is
   * taken.
   *
   * @param direction whose frame it is: `server` where nothing is said
   */
  frame(parsed: TrackedFrame, direction?: 'server' | 'client'): readonly SessionChange[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /**
   * Takes what a parser makes of the frames of a connection, such as `receive(socket, parse)`.
   *
   * @returns what they change, and at the end what `close` tells
   * @throws what the iteration over the frames throws
   */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: 'server' | 'client'): AsyncGenerator<SessionChange, void>;

}

const RULES: SessionRules = {
  discriminator: 'type',
  things: {
    ride: { by: ['ride_id'] },
  },
  meters: {},
  events: {
    server: {
      'lift.called': [{ begin: 'ride' }],
      'lift.loaded': [{ end: 'ride' }],
      'lift.opened': [{ inform: 'ride', late: true }],
      'lift.passed': [{ occur: '', over: ['radio'] }, { inform: 'ride', late: true }],
    },
    client: {},
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
