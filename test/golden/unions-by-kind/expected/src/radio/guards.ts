/**
 * Guards of the surface `radio`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isInteger, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `ByFrequency`, to the bottom? Unknown fields are welcome. */
export function isByFrequency(value: unknown): value is types.ByFrequency {
  return isRecord(value) && value.by === 'frequency' && isNumber(value.mhz);
}

/** What keeps a value from being `ByFrequency`: nothing exactly when the guard accepts it. */
export function explainByFrequency(value: unknown): Issue[] {
  return explain(shapes.byFrequencyShape, value);
}

/** Is it `ByName`, to the bottom? Unknown fields are welcome. */
export function isByName(value: unknown): value is types.ByName {
  return isRecord(value) && value.by === 'name' && typeof value.name === 'string';
}

/** What keeps a value from being `ByName`: nothing exactly when the guard accepts it. */
export function explainByName(value: unknown): Issue[] {
  return explain(shapes.byNameShape, value);
}

/** Is it `CustomSpeaker`, to the bottom? Unknown fields are welcome. */
export function isCustomSpeaker(value: unknown): value is types.CustomSpeaker {
  return isRecord(value) && typeof value.id === 'string';
}

/** What keeps a value from being `CustomSpeaker`: nothing exactly when the guard accepts it. */
export function explainCustomSpeaker(value: unknown): Issue[] {
  return explain(shapes.customSpeakerShape, value);
}

/** Is it `Limit`, to the bottom? */
export function isLimit(value: unknown): value is types.Limit {
  return isInteger(value) || value === 'inf';
}

/** What keeps a value from being `Limit`: nothing exactly when the guard accepts it. */
export function explainLimit(value: unknown): Issue[] {
  return explain(shapes.limitShape, value);
}

/** Is it `SpeakerName`, to the bottom? */
export function isSpeakerName(value: unknown): value is types.SpeakerName {
  return typeof value === 'string';
}

/** What keeps a value from being `SpeakerName`: nothing exactly when the guard accepts it. */
export function explainSpeakerName(value: unknown): Issue[] {
  return explain(shapes.speakerNameShape, value);
}

/** Is it `StationChoice`, to the bottom? */
export function isStationChoice(value: unknown): value is types.StationChoice {
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

/** What keeps a value from being `StationChoice`: nothing exactly when the guard accepts it. */
export function explainStationChoice(value: unknown): Issue[] {
  return explain(shapes.stationChoiceShape, value);
}

/** Is it `StationFilter`, to the bottom? Unknown fields are welcome. */
export function isStationFilter(value: unknown): value is types.StationFilter {
  return isRecord(value)
    && (value.names === undefined || isArrayOf(value.names, isString))
    && (value.local === undefined || typeof value.local === 'boolean');
}

/** What keeps a value from being `StationFilter`: nothing exactly when the guard accepts it. */
export function explainStationFilter(value: unknown): Issue[] {
  return explain(shapes.stationFilterShape, value);
}

/** Is it an event `settings.changed`, to the bottom? Unknown fields are welcome. */
export function isSettingsChangedEvent(value: unknown): value is types.SettingsChangedEvent {
  return isRecord(value)
    && value.type === 'settings.changed'
    && isLimit(value.limit)
    && isStationChoice(value.choice)
    && (isSpeakerName(value.speaker) || isCustomSpeaker(value.speaker))
    && (value.stations === undefined || isArrayOf(value.stations, isString) || isStationFilter(value.stations))
    && (value.level === null || isInteger(value.level) || value.level === 'mute')
    && (value.anything === null || typeof value.anything === 'boolean' || isNumber(value.anything) || typeof value.anything === 'string' || isArrayOf(value.anything, isString) || isRecord(value.anything));
}

/** What keeps a value from being an event `settings.changed`: nothing exactly when the guard accepts it. */
export function explainSettingsChangedEvent(value: unknown): Issue[] {
  return explain(shapes.settingsChangedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['settings.changed', isSettingsChangedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
