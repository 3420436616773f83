/**
 * Types of the surface `lamp`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/**
 * A colour with a name.
 *
 * - `red`: As a rose.
 * - `warm-white`: As a candle.
 */
export type Colour = 'red' | 'warm-white';

/**
 * A fault that the maker knows of. More may come.
 *
 * - `bulb`: The bulb is dead.
 * - `fuse`: The fuse has blown.
 */
export type Fault = 'bulb' | 'fuse' | (string & {});

/**
 * `state`, sent by the device.
 *
 * What the lamp does now.
 */
export interface StateEvent {
  type: 'state';
  /** Is it lit? */
  power: 'on' | 'off';
  /** A scene. Other values may come. */
  mood: 'calm' | 'party' | (string & {});
  /** Its colour. */
  colour: Colour;
  /** What is broken. May be absent. */
  fault?: Fault | undefined;
  /** A list of one value. */
  only: 'one';
  /** Values that need care in source text. */
  quoted: 'it\'s' | 'a "b"' | 'back\\slash' | '';
  /** Two literals. */
  pair: 'left' | 'right';
  /** Who switched it. May be null. Other values may come. */
  cause: 'user' | 'timer' | (string & {}) | null;
  /** A closed list or null. May be absent or null. */
  preset?: 'a' | 'b' | null | undefined;
}

/** What the lamp sends. A closed union, told apart by the tag. */
export type DeviceEvent = StateEvent;

/** The events by their tags, for handlers typed per tag. */
export interface DeviceEventMap {
  state: StateEvent;
}

/** The tags. */
export type DeviceEventType = keyof DeviceEventMap;
