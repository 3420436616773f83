/**
 * Types of the surface `orders`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A line of an order. */
export interface Line {
  /** What is picked. */
  goods: string;
  /** What somebody wrote. May be absent. */
  note?: string | undefined;
}

/** An order. */
export interface Order {
  /** Its number. */
  id: string;
  /** Where it goes. */
  kind: 'home' | 'export';
  /** How far it has come. */
  state: string;
  /** What is ordered. May be absent. */
  lines?: Line[] | undefined;
  /** For the customs. May be absent. JSON text. */
  papers?: string | undefined;
}

/** Why the desk does not do it. */
export interface Reason {
  /** The slip that asked for it. May be absent or null. */
  of?: string | null | undefined;
}

/** A shift. */
export interface Shift {
  /** How fast the camera runs. */
  camera: string;
  /** Whether the alarm is on. May be absent. */
  alarmed?: boolean | undefined;
}

/**
 * `belt-filmed`, sent by the desk.
 *
 * A piece of film.
 *
 * Only over radio.
 */
export interface BeltFilmedEvent {
  what: 'belt-filmed';
  /** Number of the slip. */
  slip: string;
  /** The film. Base64. */
  frames: string;
}

/**
 * `fire`, sent by the desk.
 *
 * Everybody leaves.
 */
export interface FireEvent {
  what: 'fire';
  /** Number of the slip. */
  slip: string;
}

/**
 * `line-begun`, sent by the desk.
 *
 * Somebody picks a line.
 */
export interface LineBegunEvent {
  what: 'line-begun';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order_id: string;
  /** Place of the line. */
  line: number;
  /** The line. */
  goods: Line;
}

/**
 * `line-picked`, sent by the desk.
 *
 * A line is in the box.
 */
export interface LinePickedEvent {
  what: 'line-picked';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order_id: string;
  /** Place of the line. */
  line: number;
}

/**
 * `lunch`, sent by the desk.
 *
 * Lunch is ready.
 */
export interface LunchEvent {
  what: 'lunch';
  /** Number of the slip. */
  slip: string;
}

/**
 * `note-grown`, sent by the desk.
 *
 * Somebody goes on writing on a line.
 */
export interface NoteGrownEvent {
  what: 'note-grown';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order_id: string;
  /** Place of the line. */
  line: number;
  /** What is added. */
  words: string;
}

/**
 * `note-signed`, sent by the desk.
 *
 * The note of a line is finished.
 */
export interface NoteSignedEvent {
  what: 'note-signed';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order_id: string;
  /** Place of the line. */
  line: number;
  /** All of it. */
  note: string;
}

/**
 * `order-cancelled`, sent by the desk.
 *
 * Nobody wants it any more.
 */
export interface OrderCancelledEvent {
  what: 'order-cancelled';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order_id: string;
}

/**
 * `order-packed`, sent by the desk.
 *
 * An order leaves the queue.
 */
export interface OrderPackedEvent {
  what: 'order-packed';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order: Order;
}

/**
 * `order-taken`, sent by the desk.
 *
 * An order has a place in the queue.
 */
export interface OrderTakenEvent {
  what: 'order-taken';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order: Order;
  /** The order before it; null for the first. May be null. */
  behind: string | null;
}

/**
 * `papers-grown`, sent by the desk.
 *
 * More of the customs' papers.
 */
export interface PapersGrownEvent {
  what: 'papers-grown';
  /** Number of the slip. */
  slip: string;
  /** The order. */
  order_id: string;
  /** A piece of the papers. */
  piece: string;
}

/**
 * `refused`, sent by the desk.
 *
 * The desk does not do it.
 */
export interface RefusedEvent {
  what: 'refused';
  /** Number of the slip. */
  slip: string;
  /** Why. */
  because: Reason;
}

/**
 * `shift-begun`, sent by the desk.
 *
 * A shift begins.
 */
export interface ShiftBegunEvent {
  what: 'shift-begun';
  /** Number of the slip. */
  slip: string;
  /** The shift. */
  shift: Shift;
}

/**
 * `visitor`, sent by the desk.
 *
 * Somebody is here.
 */
export interface VisitorEvent {
  what: 'visitor';
  /** Number of the slip. */
  slip: string;
}

/** What the desk says. A closed union, told apart by the tag. */
export type DeskEvent =
  | BeltFilmedEvent
  | FireEvent
  | LineBegunEvent
  | LinePickedEvent
  | LunchEvent
  | NoteGrownEvent
  | NoteSignedEvent
  | OrderCancelledEvent
  | OrderPackedEvent
  | OrderTakenEvent
  | PapersGrownEvent
  | RefusedEvent
  | ShiftBegunEvent
  | VisitorEvent;

/** The events by their tags, for handlers typed per tag. */
export interface DeskEventMap {
  'belt-filmed': BeltFilmedEvent;
  fire: FireEvent;
  'line-begun': LineBegunEvent;
  'line-picked': LinePickedEvent;
  lunch: LunchEvent;
  'note-grown': NoteGrownEvent;
  'note-signed': NoteSignedEvent;
  'order-cancelled': OrderCancelledEvent;
  'order-packed': OrderPackedEvent;
  'order-taken': OrderTakenEvent;
  'papers-grown': PapersGrownEvent;
  refused: RefusedEvent;
  'shift-begun': ShiftBegunEvent;
  visitor: VisitorEvent;
}

/** The tags. */
export type DeskEventType = keyof DeskEventMap;

/** The events by what they travel on, for connections that carry some of them only. */
export interface DeskEventOver {
  /** The hall's radio. */
  radio: DeskEvent;
  /** Slips that somebody carries. */
  paper: Exclude<DeskEvent, BeltFilmedEvent>;
}

/**
 * `cancel-please`, sent by the picker.
 *
 * The picker does not find the goods.
 */
export interface CancelPleaseEvent {
  what: 'cancel-please';
  /** Number of the slip. May be absent. */
  slip?: string | undefined;
  /** The order. */
  order_id: string;
}

/**
 * `order-please`, sent by the picker.
 *
 * The picker has nothing to do.
 */
export interface OrderPleaseEvent {
  what: 'order-please';
  /** Number of the slip. May be absent. */
  slip?: string | undefined;
}

/** What the picker says. A closed union, told apart by the tag. */
export type PickerEvent = CancelPleaseEvent | OrderPleaseEvent;

/** The events by their tags, for handlers typed per tag. */
export interface PickerEventMap {
  'cancel-please': CancelPleaseEvent;
  'order-please': OrderPleaseEvent;
}

/** The tags. */
export type PickerEventType = keyof PickerEventMap;
