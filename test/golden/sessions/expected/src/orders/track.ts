/**
 * The tracker of the surface `orders`: sessions as their events make them.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import {
  track,
  type SessionRules,
  type Sound,
  type TrackOptions,
  type Tracked,
  type TrackedCall,
  type TrackedFrame,
  type TrackedRequest,
  type Tracker,
  type Violation,
} from '../runtime/track/index.js';
import type { DeskEvent, Order, PickerEvent, RefusedEvent, Shift } from './types.js';

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
  /** `shift` begins. By `shift-begun`. */
  | { readonly kind: 'shift-begun'; readonly shift: Shift }
  /** `order` was broken into while it ran. By `fire`. */
  | { readonly kind: 'interrupted'; readonly id: string; readonly order: Tracked<Order> }
  /** `order` is gone. By `order-cancelled`. */
  | { readonly kind: 'order-removed'; readonly id: string; readonly order: Tracked<Order>; readonly request?: TrackedRequest }
  /** `order` ends. By `order-packed`. */
  | { readonly kind: 'order-ended'; readonly id: string; readonly order: Tracked<Order>; readonly outcome: string | undefined }
  /** `order` begins, in its place among the others. By `order-taken`. */
  | { readonly kind: 'order-added'; readonly id: string; readonly order: Tracked<Order>; readonly request?: TrackedRequest }
  /** `papers` of `order` grows by a piece. By `papers-grown`. */
  | { readonly kind: 'papers-appended'; readonly id: string; readonly order: Tracked<Order> | undefined; readonly text: string }
  /** `note` of `line` grows by a piece. By `note-grown`. */
  | { readonly kind: 'note-appended'; readonly id: string; readonly order: Tracked<Order> | undefined; readonly index: number; readonly text: string }
  /** `note` of `line` is whole, or there will be none. By `note-signed`. */
  | { readonly kind: 'note-completed'; readonly id: string; readonly order: Tracked<Order> | undefined; readonly index: number; readonly text: string | undefined }
  /** `export_order` is whole: it may be acted on. */
  | { readonly kind: 'export-order-ready'; readonly id: string; readonly exportOrder: TrackedCall<Order> }
  /** `film` grows by a piece, which is here in base64 if the tracker was asked for it. By `belt-filmed`. */
  | { readonly kind: 'film-appended'; readonly bytes: number; readonly ms: number; readonly audio?: string }
  /** Something went wrong. Where it answers a request, that was refused. By `refused`. */
  | { readonly kind: 'refused'; readonly request: TrackedRequest | undefined; readonly event: RefusedEvent }
  /** The event broke the order. */
  | { readonly kind: 'violation'; readonly violation: Violation };

/** A session as its events make it. */
export interface SessionTracker extends Omit<Tracker, 'frame' | 'close' | 'follow'> {
  /** Takes an event, and tells what it changed. What the desk says. */
  desk(event: DeskEvent): readonly SessionChange[];
  /** Takes an event, and tells what it changed. What the picker says. */
  picker(event: PickerEvent): readonly SessionChange[];
  /**
   * Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is
   * taken.
   *
   * @param direction whose frame it is: `desk` where nothing is said
   */
  frame(parsed: TrackedFrame, direction?: 'desk' | 'picker'): readonly SessionChange[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /**
   * Takes what a parser makes of the frames of a connection, such as `receive(socket, parse)`.
   *
   * @returns what they change, and at the end what `close` tells
   * @throws what the iteration over the frames throws
   */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: 'desk' | 'picker'): AsyncGenerator<SessionChange, void>;
  /** The shift that is on. */
  readonly shift: Shift | undefined;
  /** An order, in the place that the desk gave it. */
  readonly orders: readonly Tracked<Order>[];
  /** The one with this id, if it is known. */
  order(id: string): Tracked<Order> | undefined;
  /** An order that leaves the country. Its papers are ready when the order is. */
  readonly exportOrders: readonly TrackedCall<Order>[];
  /** The one with this id, if it is known. */
  exportOrder(id: string): TrackedCall<Order> | undefined;
  /** What the camera over the belt has sent. */
  readonly film: Sound;
}

const RULES: SessionRules = {
  discriminator: 'what',
  eventId: 'slip',
  opener: 'desk',
  things: {
    shift: { get: 'shift' },
    order: { by: ['order_id', 'order.id'], parses: 'papers', outcome: 'state', whole: ['packed'], ordered: true, list: 'orders', get: 'order' },
    line: { of: 'order', by: ['line'], in: 'lines', texts: ['note'] },
    'export-order': { is: 'order', where: ['kind', 'export'], ready: 'order', list: 'exportOrders', get: 'exportOrder' },
    film: { sounds: ['frames'], get: 'film', sound: true },
  },
  meters: {
    camera: { format: 'shift.camera', bytesPerMs: { slow: 2, fast: 8 } },
  },
  events: {
    desk: {
      'belt-filmed': [{ occur: '', over: ['radio'] }, { append: 'film.frames', from: 'frames', meter: 'camera', over: ['radio'], early: true }],
      fire: [{ interrupt: 'order', while: 'shift.alarmed' }],
      'line-begun': [{ begin: 'line', from: 'goods' }],
      'line-picked': [{ end: 'line' }],
      'note-grown': [{ append: 'line.note', from: 'words', early: true }],
      'note-signed': [{ complete: 'line.note', from: 'note', late: true }],
      'order-cancelled': [{ remove: 'order', answers: ['cancel-please'], late: true }],
      'order-packed': [{ end: 'order', from: 'order' }],
      'order-taken': [{ begin: 'order', from: 'order', after: 'behind', answers: ['order-please'] }],
      'papers-grown': [{ append: 'order.papers', from: 'piece' }],
      refused: [{ refuse: '', from: 'because.of' }],
      'shift-begun': [{ begin: 'shift', from: 'shift' }],
    },
    picker: {
      'cancel-please': [{ ask: 'order' }],
      'order-please': [{ ask: 'order' }],
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
