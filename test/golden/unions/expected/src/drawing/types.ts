/**
 * Types of the surface `drawing`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** All points at one distance. */
export interface Circle {
  /** Says that it is a circle. */
  form: 'circle';
  /** Half its width. Unit: mm. */
  radius: number;
}

/** The shortest way. */
export interface Line {
  /** Says that it is a line. */
  form: 'line';
}

/** Four right angles. Two forms are this one object. */
export interface Rectangle {
  /** Says that it is a rectangle. */
  form: 'rectangle' | 'square';
  /** From left to right. Unit: mm. */
  width: number;
  /** From top to bottom, if it is no square. May be absent. Unit: mm. */
  height?: number | undefined;
}

/** A figure. */
export type Shape = Circle | Rectangle | Line;

/**
 * `shape.added`, sent by the server.
 *
 * A shape was drawn.
 */
export interface ShapeAddedEvent {
  type: 'shape.added';
  /** The shape. */
  shape: Shape;
  /** The shape that it covers. May be absent or null. */
  under?: Shape | null | undefined;
}

/** What the board sends. A closed union, told apart by the tag. */
export type ServerEvent = ShapeAddedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'shape.added': ShapeAddedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
