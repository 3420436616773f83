/**
 * Guards of the surface `radio`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isNumber, isRecord, isString } from '../runtime/check.js';
import type {
  ByFrequency,
  ByName,
  CustomSpeaker,
  Limit,
  SpeakerName,
  StationChoice,
  StationFilter,
  SettingsChangedEvent,
  ServerEvent,
} from './types.js';

/** Is it `ByFrequency`, to the bottom? Unknown fields are welcome. */
export function isByFrequency(value: unknown): value is ByFrequency {
  return isRecord(value) && value.by === 'frequency' && isNumber(value.mhz);
}

/** Is it `ByName`, to the bottom? Unknown fields are welcome. */
export function isByName(value: unknown): value is ByName {
  return isRecord(value) && value.by === 'name' && typeof value.name === 'string';
}

/** Is it `CustomSpeaker`, to the bottom? Unknown fields are welcome. */
export function isCustomSpeaker(value: unknown): value is CustomSpeaker {
  return isRecord(value) && typeof value.id === 'string';
}

/** Is it `Limit`, to the bottom? */
export function isLimit(value: unknown): value is Limit {
  return isInteger(value) || value === 'inf';
}

/** Is it `SpeakerName`, to the bottom? */
export function isSpeakerName(value: unknown): value is SpeakerName {
  return typeof value === 'string';
}

/** Is it `StationChoice`, to the bottom? */
export function isStationChoice(value: unknown): value is StationChoice {
  if (!isRecord(value)) return value === 'none' || value === 'auto';
  switch (value.by) {
    case 'name':
      return isByName(value);
    case 'frequency':
      return isByFrequency(value);
    default:
      return false;
  }
}

/** Is it `StationFilter`, to the bottom? Unknown fields are welcome. */
export function isStationFilter(value: unknown): value is StationFilter {
  return isRecord(value)
    && (value.names === undefined || isArrayOf(value.names, isString))
    && (value.local === undefined || typeof value.local === 'boolean');
}

/** Is it an event `settings.changed`, to the bottom? Unknown fields are welcome. */
export function isSettingsChangedEvent(value: unknown): value is SettingsChangedEvent {
  return isRecord(value)
    && value.type === 'settings.changed'
    && isLimit(value.limit)
    && isStationChoice(value.choice)
    && (isSpeakerName(value.speaker) || isCustomSpeaker(value.speaker))
    && (value.stations === undefined || isArrayOf(value.stations, isString) || isStationFilter(value.stations))
    && (value.level === null || isInteger(value.level) || value.level === 'mute')
    && (value.anything === null || typeof value.anything === 'boolean' || isNumber(value.anything) || typeof value.anything === 'string' || isArrayOf(value.anything, isString) || isRecord(value.anything));
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['settings.changed', isSettingsChangedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}
