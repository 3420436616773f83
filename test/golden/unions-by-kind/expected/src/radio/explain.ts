/**
 * Explanations of the surface `radio`: what keeps a value from being what it should be.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { explain, type Issue } from '../runtime/explain.js';
import {
  serverEventShape,
  byFrequencyShape,
  byNameShape,
  customSpeakerShape,
  limitShape,
  settingsChangedEventShape,
  speakerNameShape,
  stationChoiceShape,
  stationFilterShape,
} from './shapes.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Everything that keeps a value from being an event of the server; empty exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(serverEventShape, value);
}

/** Everything that keeps a value from being `ByFrequency`; empty exactly when the guard accepts it. */
export function explainByFrequency(value: unknown): Issue[] {
  return explain(byFrequencyShape, value);
}

/** Everything that keeps a value from being `ByName`; empty exactly when the guard accepts it. */
export function explainByName(value: unknown): Issue[] {
  return explain(byNameShape, value);
}

/** Everything that keeps a value from being `CustomSpeaker`; empty exactly when the guard accepts it. */
export function explainCustomSpeaker(value: unknown): Issue[] {
  return explain(customSpeakerShape, value);
}

/** Everything that keeps a value from being `Limit`; empty exactly when the guard accepts it. */
export function explainLimit(value: unknown): Issue[] {
  return explain(limitShape, value);
}

/** Everything that keeps a value from being an event `settings.changed`; empty exactly when the guard accepts it. */
export function explainSettingsChangedEvent(value: unknown): Issue[] {
  return explain(settingsChangedEventShape, value);
}

/** Everything that keeps a value from being `SpeakerName`; empty exactly when the guard accepts it. */
export function explainSpeakerName(value: unknown): Issue[] {
  return explain(speakerNameShape, value);
}

/** Everything that keeps a value from being `StationChoice`; empty exactly when the guard accepts it. */
export function explainStationChoice(value: unknown): Issue[] {
  return explain(stationChoiceShape, value);
}

/** Everything that keeps a value from being `StationFilter`; empty exactly when the guard accepts it. */
export function explainStationFilter(value: unknown): Issue[] {
  return explain(stationFilterShape, value);
}
