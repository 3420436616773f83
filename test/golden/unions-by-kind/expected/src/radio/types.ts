/**
 * Types of the surface `radio`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

/** A station by its frequency. */
export interface ByFrequency {
  /** Says that the frequency counts. */
  by: 'frequency';
  /** The frequency. Unit: MHz. */
  mhz: number;
}

/** A station by its name. */
export interface ByName {
  /** Says that the name counts. */
  by: 'name';
  /** The name. */
  name: string;
}

/** A speaker that was added. */
export interface CustomSpeaker {
  /** Identifies it. */
  id: string;
}

/** A number, or none. */
export type Limit = number | 'inf';

/** A speaker that was built in. */
export type SpeakerName = 'left' | 'right' | (string & {});

/** A mode, or a station. */
export type StationChoice = 'none' | 'auto' | ByName | ByFrequency;

/** Stations that have something in common. */
export interface StationFilter {
  /** Their names. May be absent. */
  names?: string[] | undefined;
  /** They are near. May be absent. */
  local?: boolean | undefined;
}

/**
 * `settings.changed`, sent by the server.
 *
 * Somebody turned a knob.
 */
export interface SettingsChangedEvent {
  type: 'settings.changed';
  /** How long it plays, in minutes. */
  limit: Limit;
  /** What it plays. */
  choice: StationChoice;
  /** A speaker with a name, or one of your own. */
  speaker: SpeakerName | CustomSpeaker;
  /** Names, or a filter. May be absent. */
  stations?: string[] | StationFilter | undefined;
  /** How loud, if it is known. May be null. */
  level: number | 'mute' | null;
  /** Every kind there is. May be null. */
  anything: boolean | number | string | string[] | Record<string, unknown> | null;
}

/** What the radio sends. A closed union, told apart by the tag. */
export type ServerEvent = SettingsChangedEvent;

/** The events by their tags, for handlers typed per tag. */
export interface ServerEventMap {
  'settings.changed': SettingsChangedEvent;
}

/** The tags. */
export type ServerEventType = keyof ServerEventMap;
