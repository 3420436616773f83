/**
 * Standard Schemas (https://standardschema.dev) of the surface `radio`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import { isServerEvent, isSettingsChangedEvent } from './guards.js';
import {
  byFrequencyShape,
  byNameShape,
  customSpeakerShape,
  limitShape,
  serverEventShape,
  settingsChangedEventShape,
  stationChoiceShape,
  stationFilterShape,
} from './shapes.js';
import type { ServerEvent, SettingsChangedEvent } from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<ServerEvent> = /* @__PURE__ */ standardSchema('golden-unions-by-kind', isServerEvent, serverEventShape, {
  ByFrequency: byFrequencyShape,
  ByName: byNameShape,
  CustomSpeaker: customSpeakerShape,
  Limit: limitShape,
  StationChoice: stationChoiceShape,
  StationFilter: stationFilterShape,
});

/** Accepts an event `settings.changed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const settingsChangedEventSchema: StandardSchema<SettingsChangedEvent> = /* @__PURE__ */ standardSchema('golden-unions-by-kind', isSettingsChangedEvent, settingsChangedEventShape, {
  ByFrequency: byFrequencyShape,
  ByName: byNameShape,
  CustomSpeaker: customSpeakerShape,
  Limit: limitShape,
  StationChoice: stationChoiceShape,
  StationFilter: stationFilterShape,
});
